import { formOn, calculatorOn, quizOn, generalAnswers } from './support/elements.ts';
import { expectReceived, submitButton } from './support/contact-form.ts';
import { answerQuizByKeyboard, enterByKeyboard, sendFormByKeyboard } from './support/keyboard.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const BODY = `
<leadline-quiz></leadline-quiz>
<leadline-calculator></leadline-calculator>
<leadline-form></leadline-form>`;

/** Policies under which everything has to work as on any other page; `{receiver}` is its origin. */
const POLICIES = {
  'nothing but scripts of its own, and Trusted Types':
    "default-src 'none'; script-src 'self'; connect-src {receiver}; require-trusted-types-for 'script'",
  'a list of Trusted Types policies with ours on it':
    "default-src 'none'; script-src 'self'; connect-src {receiver}; require-trusted-types-for 'script'; trusted-types leadline",
};

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`quiz, calculator and form work under a policy of ${name}`, async ({
    page,
    site,
    receiver,
    pageConsole,
  }) => {
    site.page(
      '/',
      {
        head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
        body: BODY,
      },
      { 'content-security-policy': policy.replace('{receiver}', receiver.origin) },
    );
    await page.goto(site.origin);
    const form = formOn(page);

    await expect(submitButton(form)).toBeVisible();
    const styles = await submitButton(form).evaluate((button) => {
      const { paddingInlineStart, backgroundColor, borderRadius } = getComputedStyle(button);
      return { padding: parseFloat(paddingInlineStart), backgroundColor, borderRadius };
    });
    // Neither Chromium's own button nor one without a ground.
    expect(styles.padding).toBeGreaterThan(8);
    expect(styles.backgroundColor).not.toMatch(/rgba\(0, 0, 0, 0\)|rgb\(239, 239, 239\)/);
    expect(styles.borderRadius).not.toBe('0px');

    await answerQuizByKeyboard(page, quizOn(page), {
      staff: 40,
      a1: 'b',
      ...generalAnswers(2),
      records: 'over-6',
    });
    await enterByKeyboard(page, calculatorOn(page), 'staff', 60);
    await sendFormByKeyboard(page, form, {
      name: 'Marta Lindqvist',
      email: 'm.lindqvist@nordwall.example',
      privacy: true,
    });
    await expectReceived(form);

    const lead = await receiver.onlyLead();
    expect(lead.quiz?.score).toBeCloseTo(200 / 3, 10);
    expect(lead.estimate?.inputs.find(({ id }) => id === 'staff')?.value).toBe(60);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(pageConsole.errors).toEqual([]);
  });
}

test('a policy that names other Trusted Types policies only is told to the owner', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page(
    '/',
    {
      head: scriptTag(),
      body: '<leadline-form>Write to us: <a href="mailto:a@b.example">a@b.example</a></leadline-form>',
    },
    {
      'content-security-policy':
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types other",
    },
  );
  await page.goto(site.origin);
  await expect.poll(() => pageConsole.said('trusted-types leadline').length).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'a@b.example' })).toBeVisible();
});

test('C9 a policy that forbids the endpoint is told to the owner, and the visitor is not left waiting', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  site.page(
    '/',
    {
      head: scriptTag({
        endpoint: receiver.endpoint,
        connector: 'leadline',
        email: 'sales@example.com',
      }),
      body: '<leadline-form form="contact"></leadline-form>',
    },
    { 'content-security-policy': "default-src 'self'; img-src data:; connect-src 'none'" },
  );
  await page.goto(site.origin);
  const form = formOn(page);
  await sendFormByKeyboard(page, form, {
    name: 'Marta Lindqvist',
    email: 'm.lindqvist@nordwall.example',
    privacy: true,
  });
  await expect(form.getByRole('status')).toContainText('not sent yet');
  await expect.poll(() => pageConsole.said('endpoint-blocked').length).toBe(1);
  expect(receiver.rows()).toEqual([]);
});
