import { Profile } from './support/profile.ts';
import { chances, times } from './support/scale.ts';
import { note } from './support/tally.ts';
import { expect, test } from './support/test.ts';
import {
  drain,
  fillWith,
  formOn,
  marksOf,
  serveForm,
  submitButton,
  watchClaims,
} from './support/visit.ts';

const KILL_WITHIN_MS = 2_000;

/** What an exchange suffers before the kill; the first two leave it alone. */
const WEATHER = ['none', 'none', 'reset-before', 'reset-after', 'cut-answer', 'swallow'] as const;

test('C1 a browser killed at a random moment after the click loses nothing it showed as saved', async ({
  site,
  receiver,
  chaos,
  tally,
}) => {
  const profile = new Profile();
  const random = chances();
  const kills = times(20, 200);
  try {
    serveForm(site, chaos.endpoint);
    for (let number = 0; number <= kills; number += 1) {
      const page = await profile.start();
      await watchClaims(page, tally);
      chaos.plan = () => ({ chaos: 'none' });
      await page.goto(site.origin);
      await expect(submitButton(formOn(page))).toBeVisible();
      // What the visit before left is delivered by this one.
      await drain(page);
      if (number === kills) break;
      const mark = `kill ${number}`;
      await fillWith(page, mark);
      const weather = WEATHER[Math.floor(random() * WEATHER.length)]!;
      chaos.plan = () => ({ chaos: weather });
      const killAfterMs = random() * KILL_WITHIN_MS;
      tally.submitted(mark);
      await submitButton(formOn(page)).click({ noWaitAfter: true });
      await new Promise((resolve) => setTimeout(resolve, killAfterMs));
      await profile.kill();
    }
    note(`${kills} kills, ${tally.shownCount} leads had been shown as saved`);
    tally.check(marksOf(receiver));
    expect(tally.shownCount).toBeGreaterThan(kills / 3);
  } finally {
    await profile.close();
  }
});

test('C2 a browser killed with the request in flight sends it again under the same id', async ({
  site,
  receiver,
  chaos,
  tally,
}) => {
  const profile = new Profile();
  try {
    serveForm(site, chaos.endpoint);
    const page = await profile.start();
    await watchClaims(page, tally);
    await page.goto(site.origin);
    await fillWith(page, 'in flight');
    chaos.plan = () => ({ chaos: 'swallow' });
    tally.submitted('in flight');
    await submitButton(formOn(page)).click();
    // Committed, but the browser has no answer.
    await expect.poll(() => receiver.rows().length).toBe(1);
    await profile.kill();
    const posts = chaos.posts;
    chaos.plan = () => ({ chaos: 'none' });
    const next = await profile.start();
    await next.goto(site.origin);
    await expect.poll(() => chaos.posts).toBe(posts + 1);
    await drain(next);
    tally.check(marksOf(receiver));
    await receiver.onlyLead();
  } finally {
    await profile.close();
  }
});
