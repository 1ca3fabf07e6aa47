import { expect, type Page } from '@playwright/test';
import { fillContact, submitButton } from '../../e2e/support/contact-form.ts';
import { formOn } from '../../e2e/support/elements.ts';
import type { Receiver } from '../../e2e/support/receiver.ts';
import { scriptTag, type Site } from '../../e2e/support/site.ts';
import type { Mark, Tally } from './tally.ts';

/** A page with the form alone. */
export function serveForm(site: Site, endpoint: string, settings: Record<string, string> = {}) {
  site.page('/', {
    head: scriptTag({ endpoint, connector: 'leadline', ...settings }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
}

/** Fills in the form in one go, with a mark by which the lead is known. */
export async function fillWith(page: Page, mark: Mark): Promise<void> {
  await formOn(page).evaluate(async (element, message) => {
    const form = element as HTMLElement & { values: object; updateComplete: Promise<boolean> };
    form.values = {
      name: 'Marta Lindqvist',
      email: 'm.lindqvist@nordwall.example',
      message,
      privacy: true,
    };
    await form.updateComplete;
  }, mark);
}

/** Fills in and submits without waiting for what comes of it. */
export async function send(page: Page, mark: Mark): Promise<void> {
  await fillWith(page, mark);
  await formOn(page).evaluate((form) => void (form as HTMLElement & { submit(): void }).submit());
}

export { expect, fillContact, formOn, submitButton };

/** The marks of all rows in the receiver's database. */
export function marksOf(receiver: Receiver): Mark[] {
  return receiver.rows().map(({ body }) => markIn(body));
}

export function markIn(body: string): Mark {
  return (JSON.parse(body) as { contact: { message: string } }).contact.message;
}

/**
 * Notes from within the page, in the moment it happens, what tells anybody that a lead is safe: the
 * durable `leadline-saved`, `leadline-sent`, and the words on the screen.
 */
export async function watchClaims(page: Page, tally: Tally): Promise<void> {
  await page.exposeFunction('claimSeen', (mark: Mark) => tally.shown(mark));
  await page.addInitScript(() => {
    const { claimSeen } = window as unknown as { claimSeen: (mark: string) => void };
    let last = '';
    addEventListener('leadline-saved', ({ detail }) => {
      last = detail.lead.contact.message;
      if (detail.durable) claimSeen(last);
    });
    addEventListener('leadline-sent', ({ detail }) => {
      if ('contact' in detail.lead) claimSeen(detail.lead.contact.message);
    });
    const look = () => {
      const said = document
        .querySelector('leadline-form')
        ?.shadowRoot?.querySelector('[role=status]');
      if (last && /Received|Saved on this device/.test(said?.textContent ?? '')) claimSeen(last);
    };
    addEventListener('leadline-ready', ({ target }) => {
      const root = (target as Element).shadowRoot!;
      new MutationObserver(look).observe(root, { childList: true, subtree: true });
    });
  });
}

/** What waits on the device, as the page is told. */
export const outboxOf = (page: Page) => page.evaluate(() => window.Leadline!.outbox!());

export const flush = (page: Page) => page.evaluate(() => window.Leadline!.flush!());

/** Sends whatever waits until nothing does. */
export async function drain(page: Page, withinMs = 60_000): Promise<void> {
  await expect
    .poll(
      async () => {
        await flush(page);
        return outboxOf(page);
      },
      { timeout: withinMs, intervals: [100, 250, 500, 1_000] },
    )
    .toEqual([]);
}
