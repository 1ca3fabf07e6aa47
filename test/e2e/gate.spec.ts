import type { Page } from '@playwright/test';
import { expectReceived, VISITOR } from './support/contact-form.ts';
import {
  calculatorOn,
  formOn,
  quizOn,
  setAnswers,
  setInputs,
  type QuizElement,
} from './support/elements.ts';
import { answerQuizByKeyboard, pressButton, sendFormByKeyboard } from './support/keyboard.ts';
import { shapeProblems } from './support/lead-shape.ts';
import type { Site } from './support/site.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ANSWERS = { a1: 'c', a2: 'a', a3: 'c', a4: 'c', a5: 'b', a6: ['a', 'b'] };
const DETAILS = { name: VISITOR.name, email: VISITOR.email, privacy: true };

async function open(page: Page, site: Site, body: string, endpoint?: string): Promise<void> {
  const settings = { organization: 'Example Consulting', connector: 'leadline' };
  site.page('/', { head: scriptTag(endpoint ? { ...settings, endpoint } : settings), body });
  await page.goto(site.origin);
}

test('gate="after": the result is known, and shown once details are given by keyboard', async ({
  page,
  site,
  receiver,
}) => {
  await open(
    page,
    site,
    '<leadline-quiz quiz="necessity" gate="after"></leadline-quiz>',
    receiver.endpoint,
  );
  const quiz = quizOn(page);
  const form = formOn(page);
  await answerQuizByKeyboard(page, quiz, ANSWERS);
  await expect(quiz).toContainText('Example Consulting asks for your contact details');
  await expect(quiz.locator('[part~=outcome]')).toHaveCount(0);
  await expect(form).not.toContainText('Strongly advisable');
  const outcome = await quiz.evaluate((element: QuizElement) => element.result?.outcomes['need']);
  expect(outcome?.title).toBe('Strongly advisable');

  await expect(form.locator('button[type=submit]')).toHaveText('See the result');
  await pressButton(page, form.locator('button[type=submit]'));
  await expect(form.getByRole('alert')).toContainText('Name – Fill this in');
  await sendFormByKeyboard(page, form, DETAILS);
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();
  await expect(quiz.locator('[part~=outcome]')).toContainText('Strongly advisable');
  await expectReceived(form);
  await form.getByText('See or change what you sent').click();
  await expect(form.locator('button[type=submit]')).toHaveText('Send message');

  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead.quiz).toMatchObject({ id: 'necessity', outcomes: { need: outcome } });

  await quiz.evaluate((element: QuizElement) => element.restart());
  await expect(quiz.locator('[part~=next]')).toBeVisible();
  await setAnswers(quiz, ANSWERS);
  await expect(quiz.locator('[part~=outcome]')).toContainText('Strongly advisable');
});

test('gate="before": details come first, and the answers follow them', async ({
  page,
  site,
  endpoint,
}) => {
  await open(
    page,
    site,
    '<leadline-quiz quiz="necessity" gate="before" connector="json"></leadline-quiz>',
    endpoint.url,
  );
  const quiz = quizOn(page);
  const form = formOn(page);
  await expect(form.getByRole('heading', { name: 'Do you need certification?' })).toBeVisible();
  await expect(quiz.locator('[part~=question]')).toHaveCount(0);
  await expect(form.locator('button[type=submit]')).toHaveText('Continue');
  await sendFormByKeyboard(page, form, DETAILS);
  await expect(quiz.locator('[part~=question] .heading')).toBeFocused();
  await answerQuizByKeyboard(page, quiz, ANSWERS);
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();

  await expect.poll(() => endpoint.received.length).toBe(2);
  const [first, second] = endpoint.received.map(
    ({ body }) => JSON.parse(body) as Record<string, unknown>,
  );
  expect(first).toMatchObject({ replaces: null, quiz: null });
  expect(second).toMatchObject({ replaces: first?.['id'], quiz: { id: 'necessity' } });
  await expectReceived(form);
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();
});

test('gate="before": starting again sends nothing', async ({ page, site, endpoint }) => {
  await open(
    page,
    site,
    '<leadline-quiz quiz="necessity" gate="before" connector="json"></leadline-quiz>',
    endpoint.url,
  );
  const quiz = quizOn(page);
  await sendFormByKeyboard(page, formOn(page), DETAILS);
  await expect(quiz.locator('[part~=question] .heading')).toBeFocused();
  await answerQuizByKeyboard(page, quiz, ANSWERS);
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();
  await expect.poll(() => endpoint.received.length).toBe(2);
  const steps = quiz.evaluate(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener('leadline-step', (event) =>
          resolve((event as CustomEvent<{ step: number }>).detail.step),
        );
      }),
  );
  await quiz.getByRole('button', { name: 'Start again' }).click();
  await expect(quiz.locator('[part~=next]')).toBeVisible();
  expect(await steps).toBe(1);
  expect(endpoint.received.length).toBe(2);
});

test('gate="optional": the form stands below the result and may be declined', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    '<leadline-quiz quiz="necessity" gate="optional" layout="page"></leadline-quiz>',
    '/leads',
  );
  const quiz = quizOn(page);
  await expect(formOn(page)).toHaveCount(0);
  await setAnswers(quiz, ANSWERS);
  await expect(quiz.locator('[part~=outcome]')).toBeVisible();
  await pressButton(page, quiz.getByRole('button', { name: 'No, thanks' }));
  await expect(formOn(page)).toHaveCount(0);
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();
});

test('a gated calculator shows its figures for details, and the lead carries them', async ({
  page,
  site,
  receiver,
}) => {
  await open(
    page,
    site,
    '<leadline-calculator gate="after"></leadline-calculator>',
    receiver.endpoint,
  );
  const calculator = calculatorOn(page);
  const form = formOn(page);
  const result = await setInputs(calculator, { staff: 40, standards: ['iso-9001'] });
  expect(result?.values['auditDays']).toBe(4);
  await expect(calculator).not.toContainText('4 days');
  await sendFormByKeyboard(page, form, DETAILS);
  await expect(calculator.getByRole('heading', { name: 'Your estimate' })).toBeFocused();
  await expect(calculator.locator('[part~=headline]').first()).toContainText('4 days');
  const { estimate } = await receiver.onlyLead();
  expect(estimate).toMatchObject({ id: 'benefit' });
  expect(estimate?.values.find(({ id }) => id === 'auditDays')).toMatchObject({ value: 4 });
});

test('a page whose leads go nowhere locks nobody out', async ({ page, site }) => {
  await open(page, site, '<leadline-quiz quiz="necessity" gate="after"></leadline-quiz>');
  const quiz = quizOn(page);
  await setAnswers(quiz, ANSWERS);
  await sendFormByKeyboard(page, formOn(page), DETAILS);
  await expect(quiz.locator('[part~=outcome]')).toBeVisible();
  await expect(formOn(page).getByRole('alert')).toContainText('not connected');
});

test('a gate that is none is told, and content without a form has none', async ({
  page,
  site,
  pageConsole,
}) => {
  site.json('/quiz.json', {
    id: 'small',
    version: '1',
    locale: 'en',
    quizzes: {
      small: {
        title: 'One question',
        questions: [{ id: 'one', type: 'text', label: 'Which one?' }],
      },
    },
  });
  await open(
    page,
    site,
    '<leadline-quiz id="odd" gate="always"></leadline-quiz><leadline-quiz id="small" content="/quiz.json" gate="before"></leadline-quiz>',
    '/leads',
  );
  await expect(page.locator('#small [part~=question]')).toBeVisible();
  await expect(page.locator('#odd [part~=question]')).toBeVisible();
  expect(pageConsole.said('setting-unknown')).toEqual([
    expect.stringContaining('gate: expected none, before, after, optional, found "always"'),
  ]);
});
