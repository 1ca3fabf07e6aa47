import { formOn, generalAnswers, quizOn, type QuizElement } from './support/elements.ts';
import { expectReceived } from './support/contact-form.ts';
import {
  answerQuizByKeyboard,
  enterByKeyboard,
  pressButton,
  sendFormByKeyboard,
} from './support/keyboard.ts';
import { shapeProblems } from './support/lead-shape.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ANSWERS = {
  sector: 'manufacturing',
  markets: ['eu', 'uk'],
  staff: 40,
  facts: ['emissions'],
  a1: 'd',
  'a1-date': '06302027',
  a2: 'a',
  a3: 'c',
  a4: 'c',
  a5: 'b',
  a6: ['a', 'c'],
  standards: ['iso-9001', 'iso-14001'],
  ...generalAnswers(2),
  r7: 1,
  r17: 0,
  records: '1-3',
};

const VISITOR = {
  name: 'Marta Lindqvist',
  company: 'Nordwall GmbH',
  email: 'm.lindqvist@nordwall.example',
  phone: '+49 30 901820',
  country: 'Germany',
  timeframe: '3-months',
  message: 'Could we talk next Tuesday?',
};

test('a quiz answered by keyboard alone becomes a whole lead in the database', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  const settings = {
    endpoint: receiver.endpoint,
    connector: 'leadline',
    organization: 'Example Consulting',
  };
  site.page('/article', {
    head: scriptTag(settings),
    body: '<leadline-quiz></leadline-quiz><leadline-form></leadline-form>',
  });
  await page.goto(`${site.origin}/article?utm_source=newsletter&gclid=abc123&secret=1#part`);
  const quiz = quizOn(page);
  const form = formOn(page);

  const shown = await answerQuizByKeyboard(page, quiz, ANSWERS);
  expect(shown).toContain('a1-date');
  expect(shown).not.toContain('a2-instrument');
  await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeFocused();

  await pressButton(page, quiz.getByRole('button', { name: 'Request a quote' }));
  await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused();
  for (const [id, text] of Object.entries(VISITOR)) await enterByKeyboard(page, form, id, text);
  await sendFormByKeyboard(page, form, { privacy: true });
  await expectReceived(form);
  await expect(form.getByRole('status')).toBeFocused();

  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead).toMatchObject({
    replaces: null,
    test: false,
    priority: 'hot',
    contact: {
      name: VISITOR.name,
      email: VISITOR.email,
      phone: VISITOR.phone,
      phoneE164: '+4930901820',
      company: VISITOR.company,
      country: VISITOR.country,
      message: VISITOR.message,
    },
    request: {
      topics: ['iso-9001', 'iso-14001'],
      topicLabels: ['ISO 9001', 'ISO 14001'],
      timeframe: '3-months',
      custom: { staff: 40 },
    },
    source: {
      page: `${site.origin}/article`,
      landing: `${site.origin}/article`,
      title: 'Widgets on a plain page',
      utm: { utm_source: 'newsletter' },
      clickIds: { gclid: 'abc123' },
      locale: 'en',
      widget: 'leadline-form',
    },
    signals: { honeypot: false },
  });
  expect(lead.consent).toMatchObject([
    { id: 'privacy', given: true, text: expect.stringContaining('Example Consulting') },
    { id: 'marketing', given: false },
  ]);

  const result = await quiz.evaluate((element: QuizElement) => element.result);
  expect(lead.quiz).toMatchObject({
    id: 'readiness',
    score: result?.score,
    band: { id: '2', title: 'Foundation laid' },
    outcomes: {
      need: { id: 'required-by-customer', title: 'Required by your customer' },
      level: { id: '2' },
    },
  });
  // 2 everywhere but r7 (weight 4) at 1 and r17 (weight 4) at 0.
  expect(lead.quiz?.score).toBeCloseTo(((42 * 2 + 4) / 150) * 100, 10);
  const answers = new Map(lead.quiz?.answers.map((answer) => [answer.id, answer]));
  expect(answers.get('sector')).toMatchObject({
    question: 'What is your sector?',
    value: 'manufacturing',
    label: 'Manufacturing',
  });
  expect(answers.get('markets')).toMatchObject({
    value: ['eu', 'uk'],
    label: 'European Union; United Kingdom',
  });
  expect(answers.get('a1-date')).toMatchObject({ value: '2027-06-30' });
  expect(answers.get('r17')).toMatchObject({ value: 0, label: 'Neither', score: 0 });
  expect(lead.flat).toMatchObject({
    answer_sector: 'Manufacturing',
    answer_r17: 'Neither',
    answer_r17_score: 0,
    contact_email: VISITOR.email,
    request_topics: 'iso-9001; iso-14001',
  });

  expect(lead.summary).toContain(VISITOR.name);
  expect(lead.summary).toContain('ISO 9001');
  expect(lead.summary).toContain('Required by your customer');
  expect(lead.summary).toContain(String(Math.round(lead.quiz?.score ?? -1)));
  expect(pageConsole.errors).toEqual([]);
});

test('the quiz goes back by keyboard and keeps what was answered', async ({ page, site }) => {
  site.page('/', { head: scriptTag(), body: '<leadline-quiz quiz="necessity"></leadline-quiz>' });
  await page.goto(site.origin);
  const quiz = quizOn(page);
  await enterByKeyboard(page, quiz, 'a1', 'c');
  await page.keyboard.press('Enter');
  await expect(quiz.locator('[name=a2]').first()).toBeVisible();
  await pressButton(page, quiz.locator('[part~=back]'));
  await expect(quiz.locator('[name=a1][value=c]')).toBeChecked();
  await expect(quiz.getByRole('progressbar')).toBeVisible();
});

test('the lead of a visitor who took no quiz has none', async ({ page, site, receiver }) => {
  site.page('/', {
    head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await sendFormByKeyboard(page, form, {
    name: 'Jonas Brandt',
    email: 'jonas@mail.example',
    privacy: true,
  });
  await expectReceived(form);
  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead).toMatchObject({ quiz: null, estimate: null, priority: 'warm' });
  expect(lead.request).toEqual({ topics: [], topicLabels: [], timeframe: '', custom: {} });
});
