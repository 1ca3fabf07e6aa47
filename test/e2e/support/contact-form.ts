import { expect, type Locator } from '@playwright/test';

export const VISITOR = {
  name: 'Marta Lindqvist',
  email: 'm.lindqvist@nordwall.example',
  message: 'Do you also look after companies with ten people?',
};

export const submitButton = (form: Locator): Locator => form.locator('button[type=submit]');

/** Fills in the built-in form `contact`, consent included. */
export async function fillContact(form: Locator, changes: Partial<typeof VISITOR> = {}) {
  for (const [id, text] of Object.entries({ ...VISITOR, ...changes })) {
    await form.locator(`[name=${id}]`).fill(text);
  }
  await form.locator('[name=privacy]').check();
}

export async function sendContact(form: Locator, changes: Partial<typeof VISITOR> = {}) {
  await fillContact(form, changes);
  await submitButton(form).click();
}

/** What the visitor reads about their message, once there is something to read. */
export function messageTo(form: Locator): Locator {
  return form.getByRole('status').or(form.getByRole('alert')).first();
}

/** The visitor reads that the message has arrived. */
export async function expectReceived(form: Locator): Promise<void> {
  await expect(form.getByRole('status')).toContainText('Received');
}

/** Nothing the visitor reads says or suggests that the message has arrived. */
export async function expectNotReceived(form: Locator): Promise<void> {
  await expect(form).not.toContainText(/received|thank you|has arrived|has reached/i);
}
