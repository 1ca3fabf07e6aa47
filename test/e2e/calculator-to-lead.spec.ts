import {
  calculatorOn,
  formOn,
  quizOn,
  setAnswers,
  type CalculatorElement,
} from './support/elements.ts';
import { expectReceived } from './support/contact-form.ts';
import { enterByKeyboard, sendFormByKeyboard } from './support/keyboard.ts';
import { shapeProblems } from './support/lead-shape.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a calculator set by keyboard alone travels with the lead as an estimate', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  site.page('/', {
    head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
    body: '<leadline-calculator></leadline-calculator><leadline-form></leadline-form>',
  });
  await page.goto(site.origin);
  const calculator = calculatorOn(page);
  const form = formOn(page);

  await enterByKeyboard(page, calculator, 'staff', 120);
  await enterByKeyboard(page, calculator, 'standards', ['iso-9001', 'iso-14001', 'iso-45001']);
  await enterByKeyboard(page, calculator, 'environment', 'medium');
  await enterByKeyboard(page, calculator, 'safety', 'medium');
  await enterByKeyboard(page, calculator, 'integration', 20);
  const result = await calculator.evaluate((element: CalculatorElement) => element.result);
  expect(result?.values).toMatchObject({ auditDays: 18.5 });
  await expect(calculator).toContainText('18.5');

  await expect(form.locator('[name=staff]')).toHaveValue('120');
  await sendFormByKeyboard(page, form, {
    name: 'Marta Lindqvist',
    email: 'm.lindqvist@nordwall.example',
    privacy: true,
  });
  await expectReceived(form);

  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead.quiz).toBeNull();
  expect(lead.estimate?.id).toBe('benefit');
  const inputs = new Map(lead.estimate?.inputs.map((input) => [input.id, input]));
  expect(inputs.get('staff')).toMatchObject({
    label: 'How many people work for you?',
    value: 120,
    text: expect.stringContaining('120'),
  });
  expect(inputs.get('standards')).toMatchObject({
    value: ['iso-9001', 'iso-14001', 'iso-45001'],
    text: 'ISO 9001; ISO 14001; ISO 45001',
  });
  const values = new Map(lead.estimate?.values.map((value) => [value.id, value]));
  expect(values.get('auditDays')).toMatchObject({
    value: 18.5,
    text: expect.stringContaining('18.5'),
  });
  expect(values.get('costFirstYear')?.value).toBe(result?.values['costFirstYear']);
  expect(lead.flat).toMatchObject({ input_staff: 120, estimate_auditDays: 18.5 });
  expect(lead.request.topics).toEqual(['iso-9001', 'iso-14001', 'iso-45001']);
  expect(lead.summary).toContain('18.5');
  expect(pageConsole.errors).toEqual([]);
});

test('what was answered in the quiz stands in the calculator and in the form', async ({
  page,
  site,
}) => {
  site.page('/', {
    head: scriptTag(),
    body: '<leadline-quiz></leadline-quiz><leadline-calculator></leadline-calculator><leadline-form></leadline-form>',
  });
  await page.goto(site.origin);
  await setAnswers(quizOn(page), { staff: 75, standards: ['iso-27001'] });
  await expect(calculatorOn(page).locator('[name=staff]')).toHaveValue('75');
  await expect(calculatorOn(page).locator('[name=standards][value=iso-27001]')).toBeChecked();
  await expect(formOn(page).locator('[name=staff]')).toHaveValue('75');
  await expect(formOn(page).locator('[name=standards][value=iso-27001]')).toBeChecked();
  await expect(formOn(page).locator('[name=privacy]')).not.toBeChecked();
});

test('a figure beyond its limits is named and leaves the estimate as it was', async ({
  page,
  site,
}) => {
  site.page('/', { head: scriptTag(), body: '<leadline-calculator></leadline-calculator>' });
  await page.goto(site.origin);
  const calculator = calculatorOn(page);
  const days = () =>
    calculator.evaluate((element: CalculatorElement) => element.result?.values['auditDays']);
  const before = await days();
  await enterByKeyboard(page, calculator, 'staff', 0);
  await expect(calculator.locator('[name=staff]')).toHaveAttribute('aria-invalid', 'true');
  await expect(calculator.locator('[name=staff]')).toHaveAccessibleDescription(/1 or more/);
  expect(await days()).toBe(before);
});
