import { expectNotReceived, expectReceived, messageTo } from '../e2e/support/contact-form.ts';
import { times } from './support/scale.ts';
import { note } from './support/tally.ts';
import { expect, first, test } from './support/test.ts';
import {
  drain,
  fillWith,
  flush,
  formOn,
  marksOf,
  outboxOf,
  send,
  serveForm,
  submitButton,
} from './support/visit.ts';

for (const [socket, warmUps] of [
  ['a fresh', 0],
  ['a reused', 1],
] as const) {
  test(`C3 ${socket} connection that is reset after the commit does not double the lead`, async ({
    page,
    site,
    receiver,
    chaos,
    tally,
  }) => {
    serveForm(site, chaos.endpoint);
    await page.goto(site.origin);
    for (let number = 0; number <= warmUps; number += 1) {
      const isLast = number === warmUps;
      const mark = `reset ${number}`;
      tally.submitted(mark);
      if (isLast) chaos.plan = first({ chaos: 'reset-after' });
      await send(page, mark);
      await expect.poll(() => marksOf(receiver)).toContain(mark);
      await drain(page);
      tally.shown(mark);
    }
    await expectReceived(formOn(page));
    // Chromium repeats the POST by itself on a reused connection; either way there is a second one.
    expect(chaos.posts).toBeGreaterThanOrEqual(warmUps + 2);
    if (warmUps) expect(chaos.reused).toBeGreaterThan(0);
    tally.check(marksOf(receiver));
  });
}

test('C4 a request cut at any byte is sent again, and nothing is stored by half', async ({
  page,
  site,
  receiver,
  chaos,
  tally,
}) => {
  serveForm(site, chaos.endpoint);
  await page.goto(site.origin);
  await fillWith(page, 'measured');
  await submitButton(formOn(page)).click();
  await expectReceived(formOn(page));
  tally.submitted('measured');
  // Headers and body of one lead are some 2,600 bytes.
  const cuts = times(12, 130);
  for (let number = 0; number < cuts; number += 1) {
    const mark = `cut ${number}`;
    tally.submitted(mark);
    chaos.plan = first({ chaos: 'cut-request', bytes: Math.round((2_600 / cuts) * number) });
    await fillWith(page, mark);
    const before = chaos.posts;
    await formOn(page).evaluate((form) => void (form as HTMLElement & { submit(): void }).submit());
    await expect.poll(() => chaos.posts).toBeGreaterThan(before);
    await drain(page);
    tally.shown(mark);
  }
  note(`cut at ${cuts} places of the request`);
  tally.check(marksOf(receiver));
});

const HOUR_MS = 3_600_000;

/** Of a header in whole seconds, and of two looks at the clock. */
const ROUNDING_MS = 2_000;

/** What a header asks for, and how long is waited after the answer; of a date, until when. */
const RETRY_AFTER: [what: string, header: () => string | undefined, wait: number | 'date'][] = [
  ['seconds', () => '120', 120_000],
  ['a date', () => new Date(Date.now() + 300_000).toUTCString(), 'date'],
  ['nothing', () => undefined, 0],
  ['a billion seconds', () => '1000000000', HOUR_MS],
  ['less than nothing', () => '-5', 0],
  ['junk', () => 'soon', 0],
];

for (const [what, header, wait] of RETRY_AFTER) {
  for (const status of [429, 503]) {
    test(`C5 ${status} with ${what} in Retry-After is waited for, an hour at most`, async ({
      page,
      site,
      endpoint,
    }) => {
      const value = header();
      endpoint.answer = { status, headers: value ? { 'retry-after': value } : {} };
      serveForm(site, endpoint.url, { connector: 'json' });
      await page.goto(site.origin);
      await fillWith(page, what);
      // The last moment of the plan is looked at before another attempt makes a new one.
      const { from, due, to } = await formOn(page).evaluate(async (form) => {
        const from = Date.now();
        void (form as HTMLElement & { submit(): Promise<unknown> }).submit();
        for (;;) {
          const [entry] = await window.Leadline!.outbox!();
          const to = Date.now();
          if (entry?.state === 'waiting' && entry.attempts > 0) {
            return { from, due: Date.parse(entry.nextAttempt ?? '') || to, to };
          }
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
      // The answer came between the two looks at the clock, however slow the machine is.
      const date = Date.parse(value ?? '');
      expect(due).toBeGreaterThanOrEqual((wait === 'date' ? date : from + wait) - ROUNDING_MS);
      expect(due).toBeLessThanOrEqual((wait === 'date' ? date : to + wait) + ROUNDING_MS);
      endpoint.answer = { status: 204 };
      await flush(page);
      await expectReceived(formOn(page));
      expect(await outboxOf(page)).toEqual([]);
    });
  }
}

for (const status of [500, 502, 504]) {
  test(`C6 ${status} is tried again until it is over`, async ({ page, site, endpoint }) => {
    endpoint.answer = { status };
    serveForm(site, endpoint.url, { connector: 'json' });
    await page.goto(site.origin);
    await fillWith(page, 'patience');
    await submitButton(formOn(page)).click();
    await expect(messageTo(formOn(page))).toContainText('not sent yet');
    endpoint.answer = { status: 204 };
    await expectReceived(formOn(page));
    const ids = endpoint.received.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
  });
}

test('C6 an answer that never comes is given up after 15 s and asked for again', async ({
  page,
  site,
  receiver,
  chaos,
  tally,
}) => {
  serveForm(site, chaos.endpoint);
  await page.goto(site.origin);
  chaos.plan = first({ chaos: 'swallow' });
  await fillWith(page, 'silence');
  tally.submitted('silence');
  await submitButton(formOn(page)).click();
  await expect(submitButton(formOn(page))).toHaveAttribute('aria-disabled', 'true');
  await expectNotReceived(formOn(page));
  await expect(formOn(page).getByRole('status')).toContainText('Received', { timeout: 30_000 });
  tally.shown('silence');
  expect(chaos.posts).toBe(2);
  tally.check(marksOf(receiver));
});
