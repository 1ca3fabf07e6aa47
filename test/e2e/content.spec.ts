import { quizOn, type QuizElement } from './support/elements.ts';
import { heard } from './support/page-record.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const CONTENT = {
  id: 'small',
  version: '1',
  locale: 'en',
  organization: { name: 'Small Content Ltd', email: 'hello@small.example' },
  quizzes: {
    check: {
      title: 'A small check',
      questions: [
        {
          id: 'first',
          type: 'single',
          label: 'Is the kettle on?',
          weight: 1,
          options: [
            { value: 'no', label: 'No', score: 0 },
            { value: 'yes', label: 'Yes', score: 3 },
          ],
        },
      ],
    },
  },
};

/** The same with one question that has a single option. */
const MISTAKEN = {
  ...CONTENT,
  quizzes: {
    check: {
      ...CONTENT.quizzes.check,
      questions: [
        { ...CONTENT.quizzes.check.questions[0], options: [{ value: 'no', label: 'No' }] },
      ],
    },
  },
};

const WAYS = { email: 'sales@example.com', phone: '+86 755 3316 8386' };
const attributes = Object.entries(WAYS)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

test('a mistake in a content file is named to the owner, and the visitor gets ways to get in touch', async ({
  page,
  site,
  pageConsole,
}) => {
  site.json('/content.json', MISTAKEN);
  site.page('/', {
    head: scriptTag(),
    body: `<leadline-quiz content="/content.json" ${attributes}></leadline-quiz>`,
  });
  await page.goto(site.origin);
  await expect(quizOn(page).getByRole('link', { name: WAYS.email })).toBeVisible();
  await expect(quizOn(page).getByRole('link', { name: WAYS.phone })).toBeVisible();
  await expect(quizOn(page).getByRole('heading')).toBeVisible();

  const expected = [
    '/content.json',
    'quizzes.check.questions[0].options',
    'expected at least 2',
    'got 1',
  ];
  await expect.poll(() => pageConsole.said('content-invalid').length).toBe(1);
  const [event] = await heard(page, 'leadline-error');
  expect(event).toMatchObject({
    target: 'leadline-quiz',
    detail: { error: { code: 'content-invalid' } },
  });
  const { message } = event?.detail['error'] as { message: string };
  for (const part of expected) {
    expect(message).toContain(part);
    expect(pageConsole.said('content-invalid')[0]).toContain(part);
  }
});

test('a formula that names what is not there is a mistake of the content', async ({
  page,
  site,
  pageConsole,
}) => {
  site.json('/content.json', {
    ...CONTENT,
    quizzes: { check: { ...CONTENT.quizzes.check, score: 'frist * 10' } },
  });
  site.page('/', {
    head: scriptTag(),
    body: `<leadline-quiz content="/content.json" ${attributes}></leadline-quiz>`,
  });
  await page.goto(site.origin);
  await expect(quizOn(page).getByRole('link', { name: WAYS.email })).toBeVisible();
  await expect.poll(() => pageConsole.said('content-invalid').length).toBe(1);
  expect(pageConsole.said('content-invalid')[0]).toContain('quizzes.check.score');
  expect(pageConsole.said('content-invalid')[0]).toContain('frist');
});

/** Content that cannot be had. */
const UNREACHABLE = {
  'a file that is not there': '/nowhere.json',
  'a host that does not answer': 'http://127.0.0.1:9/content.json',
  'an element that is not there': '#nowhere',
};

for (const [name, content] of Object.entries(UNREACHABLE)) {
  test(`content that cannot be reached leaves no blank: ${name}`, async ({
    page,
    site,
    pageConsole,
  }) => {
    site.page('/', {
      head: scriptTag(),
      body: `<leadline-quiz content="${content}" ${attributes}></leadline-quiz>`,
    });
    await page.goto(site.origin);
    await expect(quizOn(page).getByRole('link', { name: WAYS.email })).toBeVisible();
    await expect.poll(() => pageConsole.said('content-unreachable').length).toBe(1);
    expect(pageConsole.said('content-unreachable')[0]).toContain(content);
    expect(await heard(page, 'leadline-error')).toMatchObject([
      { detail: { widget: 'leadline-quiz', error: { code: 'content-unreachable' } } },
    ]);
  });
}

test('text instead of JSON is a mistake of the content', async ({ page, site, pageConsole }) => {
  site.file('/content.json', '<!doctype html><p>Sign in first', { 'content-type': 'text/html' });
  site.page('/', {
    head: scriptTag(),
    body: `<leadline-quiz content="/content.json" ${attributes}></leadline-quiz>`,
  });
  await page.goto(site.origin);
  await expect(quizOn(page).getByRole('link', { name: WAYS.phone })).toBeVisible();
  await expect.poll(() => pageConsole.said('/content.json').length).toBe(1);
});

test('content stands inline, in a file or in a property', async ({ page, site, pageConsole }) => {
  site.json('/content.json', CONTENT);
  site.page('/', {
    head: scriptTag(),
    body: `
      <script type="application/json" id="inline">${JSON.stringify(CONTENT)}</script>
      <leadline-quiz id="a" content="#inline"></leadline-quiz>
      <leadline-quiz id="b" content="/content.json"></leadline-quiz>
      <leadline-quiz id="c"></leadline-quiz>`,
  });
  await page.goto(site.origin);
  await page.locator('#c').evaluate((quiz: QuizElement, content) => {
    quiz.content = content;
  }, CONTENT);
  for (const id of ['a', 'b', 'c']) {
    const quiz = page.locator(`#${id}`);
    await expect(quiz.getByRole('radio', { name: 'Yes' })).toBeVisible();
    const result = await quiz.evaluate(async (element: QuizElement) => {
      element.answers = { first: 'yes' };
      await element.updateComplete;
      return element.result;
    });
    expect(result).toMatchObject({ id: 'check', score: 100, answers: { first: 'yes' } });
  }
  expect(pageConsole.errors).toEqual([]);
});

test('a quiz that the content does not hold is told with those it holds', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page('/', {
    head: scriptTag(),
    body: `<leadline-quiz quiz="readyness" ${attributes}></leadline-quiz>`,
  });
  await page.goto(site.origin);
  await expect(quizOn(page).getByRole('link', { name: WAYS.email })).toBeVisible();
  await expect.poll(() => pageConsole.said('content-invalid').length).toBe(1);
  expect(pageConsole.said('content-invalid')[0]).toMatch(/readyness.*readiness, necessity/);
});

test('content is text: markup in it is shown, never run', async ({ page, site }) => {
  const payload = '<img src=x onerror="window.wasRun = true"><b>bold</b>';
  const [question] = CONTENT.quizzes.check.questions;
  site.json('/content.json', {
    ...CONTENT,
    quizzes: {
      check: {
        title: payload,
        intro: payload,
        questions: [{ ...question, label: payload, help: payload }],
      },
    },
  });
  site.page('/', {
    head: scriptTag(),
    body: '<leadline-quiz content="/content.json"></leadline-quiz>',
  });
  await page.goto(site.origin);
  await expect(quizOn(page).getByRole('heading').first()).toContainText('<img src=x');
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  await expect(quizOn(page).locator('img, b')).toHaveCount(0);
});
