import {
  calculatorOn,
  formOn,
  generalAnswers,
  quizOn,
  setAnswers,
  setInputs,
  type CalculatorElement,
  type FormElement,
  type QuizElement,
  type Values,
} from './support/elements.ts';
import { currentQuestion, enterByKeyboard } from './support/keyboard.ts';
import { forgetHeard, heard } from './support/page-record.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page, site, pageConsole }) => {
  site.page('/', {
    head: scriptTag({ organization: 'Example Consulting' }),
    body: '<leadline-quiz></leadline-quiz><leadline-calculator></leadline-calculator><leadline-form></leadline-form>',
  });
  await page.goto(site.origin);
  await expect.poll(async () => (await heard(page, 'leadline-ready')).length).toBe(3);
  expect(pageConsole.errors).toEqual([]);
});

const ALL_TWO = generalAnswers(2);
const NECESSITY = { a1: 'b', a2: 'a', a3: 'c', a4: 'd', a5: 'b', a6: ['a', 'b'] };

const AREAS = [
  'context',
  'leadership',
  'planning',
  'support',
  'operation',
  'evaluation',
  'improvement',
];

/** Answers, and the score and level they give. */
const LEVELS: Record<string, { answers: Values; score: number; level: string }> = {
  'all 18 at 2 without records': { answers: ALL_TWO, score: 200 / 3, level: '4' },
  'all 18 at 2 with records over 6 months': {
    answers: { ...ALL_TWO, records: 'over-6' },
    score: 200 / 3,
    level: '5',
  },
  'all 18 at 2 with records of 3 to 6 months': {
    answers: { ...ALL_TWO, records: '3-6' },
    score: 200 / 3,
    level: '5',
  },
  'all 18 at 2 with records of 1 to 3 months': {
    answers: { ...ALL_TWO, records: '1-3' },
    score: 200 / 3,
    level: '4',
  },
  'all 18 at 2 with the necessity answered': {
    answers: { ...ALL_TWO, ...NECESSITY, records: 'over-6' },
    score: 200 / 3,
    level: '5',
  },
  'r17 at 1 and the rest at 3': {
    answers: { ...generalAnswers(3), r17: 1, records: 'over-6' },
    score: ((150 - 8) / 150) * 100,
    level: '4',
  },
  'r2 at 1 and the rest at 3': {
    answers: { ...generalAnswers(3), r2: 1, records: 'over-6' },
    score: ((150 - 4) / 150) * 100,
    level: '2',
  },
  'r3 at 1 and the rest at 3': {
    answers: { ...generalAnswers(3), r3: 1, records: 'over-6' },
    score: ((150 - 6) / 150) * 100,
    level: '2',
  },
  'r7 at 0 and the rest at 3': {
    answers: { ...generalAnswers(3), r7: 0, records: 'over-6' },
    score: ((150 - 12) / 150) * 100,
    level: '2',
  },
  'r2 at 1 and the rest at 0': {
    answers: { ...generalAnswers(0), r2: 1, records: 'over-6' },
    score: (2 / 150) * 100,
    level: '1',
  },
  'r14 does not apply': {
    answers: { ...ALL_TWO, r1: 0, r14: 'na', records: 'over-6' },
    score: ((94 - 4) / 141) * 100,
    level: '4',
  },
};

test('answers set from code give score and level', async ({ page }) => {
  for (const [name, { answers, score, level }] of Object.entries(LEVELS)) {
    const result = await setAnswers(quizOn(page), answers);
    expect(result?.score, name).toBeCloseTo(score, 10);
    expect(result?.band?.id, name).toBe(level);
    expect(result?.outcomes['level']?.id, name).toBe(level);
    expect(result?.areas.map(({ id }) => id)).toEqual(AREAS);
    expect(result?.answers, name).toEqual(answers);
  }
});

/** Inputs, and the audit days they give. */
const AUDIT_DAYS: Record<string, { inputs: Values; values: Record<string, number | null> }> = {
  'ISO 9001 with 40 staff': {
    inputs: { staff: 40, standards: ['iso-9001'] },
    values: { auditDays: 4, surveillanceDays: 1.5, recertificationDays: 2.5, firstCycleDays: 7 },
  },
  'ISO 9001, 14001 and 45001 with 120 staff, integrated': {
    inputs: {
      staff: 120,
      standards: ['iso-9001', 'iso-14001', 'iso-45001'],
      environment: 'medium',
      safety: 'medium',
      integration: 20,
    },
    values: { auditDays: 18.5 },
  },
  'ISO/IEC 27001 with 20 staff': {
    inputs: { staff: 20, standards: ['iso-27001'] },
    values: { auditDays: 7 },
  },
  'above 10,700 staff': {
    inputs: { staff: 10_701, standards: ['iso-9001'] },
    values: { auditDays: null, surveillanceDays: null, firstCycleDays: null },
  },
};

test('inputs set from code give audit days', async ({ page }) => {
  for (const [name, { inputs, values }] of Object.entries(AUDIT_DAYS)) {
    const result = await setInputs(calculatorOn(page), inputs);
    expect(result?.values, name).toMatchObject(values);
  }
  // The last one is beyond the tables.
  await expect(calculatorOn(page)).toContainText('on request');
});

test('a quiz without answers has no result, a calculator has one from the start', async ({
  page,
}) => {
  expect(await quizOn(page).evaluate((quiz: QuizElement) => quiz.result)).toBeNull();
  const result = await calculatorOn(page).evaluate((one: CalculatorElement) => one.result);
  expect(result).toMatchObject({ id: 'benefit', values: { auditDays: 4 } });
  expect(result?.working.map(({ name }) => name)).toContain('auditDays');
  expect(result?.ranges['costFirstYear']).toHaveLength(2);
});

test('unknown ids and values are left out with one unknown-answer', async ({
  page,
  pageConsole,
}) => {
  await setAnswers(quizOn(page), { r1: 2, r2: 9, r99: 1, sector: 'piracy' });
  expect(await quizOn(page).evaluate((quiz: QuizElement) => quiz.answers)).toEqual({ r1: 2 });
  const errors = await heard(page, 'leadline-error');
  expect(errors.filter(({ target }) => target === 'leadline-quiz')).toMatchObject([
    { detail: { widget: 'leadline-quiz', id: 'readiness', error: { code: 'unknown-answer' } } },
  ]);
  expect(pageConsole.said('unknown-answer')).toHaveLength(1);
  for (const id of ['r2', 'r99', 'sector'])
    expect(pageConsole.said('unknown-answer')[0]).toContain(id);
});

test('absent, null and undefined mean not answered, an empty list is an answer', async ({
  page,
}) => {
  const result = await setAnswers(quizOn(page), { ...ALL_TWO, sector: null, a6: [] });
  expect(result?.answers).toEqual({ ...ALL_TWO, a6: [] });
  const cleared = await setAnswers(quizOn(page), { r1: 2 });
  expect(cleared).toBeNull();
  expect(await quizOn(page).evaluate((quiz: QuizElement) => quiz.answers)).toEqual({ r1: 2 });
});

test('setting from code tells a result only if it differs, and never a start or step', async ({
  page,
}) => {
  await forgetHeard(page);
  await setAnswers(quizOn(page), ALL_TWO);
  await setAnswers(quizOn(page), { ...ALL_TWO });
  expect((await heard(page)).map(({ name }) => name)).toEqual(['leadline-result']);
  await setAnswers(quizOn(page), { ...ALL_TWO, r1: 3 });
  expect(await heard(page, 'leadline-result')).toHaveLength(2);

  // The quiz's answers prefill the calculator, but nothing of what it uses was among them.
  await forgetHeard(page);
  await setInputs(calculatorOn(page), { staff: 40 });
  expect((await heard(page)).map(({ name }) => name)).not.toContain('leadline-start');
  await forgetHeard(page);
  await setInputs(calculatorOn(page), { staff: 41 });
  await setInputs(calculatorOn(page), { staff: 41 });
  expect((await heard(page)).map(({ name }) => name)).toEqual(['leadline-result']);
});

test('a visitor is told of by start once, then by steps and results', async ({ page }) => {
  await forgetHeard(page);
  const quiz = quizOn(page);
  await enterByKeyboard(page, quiz, 'sector', 'it');
  await quiz.locator('[part~=next]').click();
  await enterByKeyboard(page, quiz, 'markets', ['eu']);
  await quiz.locator('[part~=next]').click();
  const events = await heard(page);
  expect(events.filter(({ target }) => target === 'leadline-quiz')).toMatchObject([
    { name: 'leadline-start', detail: { widget: 'leadline-quiz', id: 'readiness' } },
    { name: 'leadline-step', detail: { step: 2 } },
    { name: 'leadline-step', detail: { step: 3 } },
  ]);
});

test('restart takes back every answer and begins again', async ({ page }) => {
  const quiz = quizOn(page);
  await setAnswers(quiz, { ...ALL_TWO, sector: 'it' });
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeVisible();
  const after = await quiz.evaluate(async (element: QuizElement) => {
    element.restart();
    await element.updateComplete;
    return { answers: element.answers, result: element.result };
  });
  expect(after).toEqual({ answers: {}, result: null });
  expect(await currentQuestion(quiz)).toBe('sector');
});

test('values and context set from code are what the form sends', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/connected', {
    head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
    body: '<leadline-form></leadline-form>',
  });
  await page.goto(`${site.origin}/connected`);
  const outcome = await formOn(page).evaluate((form: FormElement) => {
    form.values = {
      name: 'Jonas Brandt',
      email: 'jonas@mail.example',
      staff: 12,
      standards: ['iso-9001'],
      timeframe: 'exploring',
      privacy: true,
    };
    form.context = { product: 'Gap check', seats: 3, tags: ['a', 'b'] };
    return form.submit();
  });
  expect(outcome.state).toBe('sent');
  const lead = await receiver.onlyLead();
  expect(lead.id).toBe(outcome.id);
  expect(lead).toMatchObject({
    priority: 'cold',
    contact: { name: 'Jonas Brandt' },
    request: {
      topics: ['iso-9001'],
      timeframe: 'exploring',
      custom: { staff: 12, product: 'Gap check', seats: 3, tags: ['a', 'b'] },
    },
  });
});

test('an incomplete form says what is missing beside the fields and in a summary', async ({
  page,
}) => {
  const form = formOn(page);
  await form.locator('button[type=submit]').click();
  const alert = form.getByRole('alert');
  await expect(alert).toContainText('There is a problem');
  await expect(alert.getByRole('link')).toHaveCount(3);
  await expect(form.locator('[name=email]')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.locator('[name=company]')).not.toHaveAttribute('aria-invalid', 'true');
  await alert.getByRole('link').nth(1).click();
  await expect(form.locator('[name=email]')).toBeFocused();
  const outcome = await form.evaluate((element: FormElement) => element.submit());
  expect(outcome.state).toBe('invalid');
  expect(await heard(page, 'leadline-submit')).toEqual([]);
});
