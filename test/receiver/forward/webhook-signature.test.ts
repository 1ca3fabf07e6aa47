import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import {
  makeWebhookSecret,
  webhookHeaders,
  webhookSecretProblem,
} from '../../../src/receiver/forward/webhook-signature.ts';

suite('A webhook is signed as Standard Webhooks define', () => {
  test('so that their own library takes it, whatever the body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.string({ unit: 'binary' }), async (id, text) => {
        const secret = makeWebhookSecret();
        const body = JSON.stringify({ text });
        const headers = await webhookHeaders(secret, id, Math.floor(Date.now() / 1000), body);
        assert.deepEqual(new Webhook(secret).verify(body, headers), { text });
      }),
      { numRuns: 200, seed: 20261125 },
    );
  });

  test('so that another body, id, time or secret is not taken', async () => {
    const secret = makeWebhookSecret();
    const nowSeconds = Math.floor(Date.now() / 1000);
    const headers = await webhookHeaders(secret, 'a', nowSeconds, '{}');
    const verify = (changes: object, body = '{}', by = secret) =>
      new Webhook(by).verify(body, { ...headers, ...changes });
    assert.deepEqual(verify({}), {});
    assert.throws(() => verify({}, '[]'));
    assert.throws(() => verify({ 'webhook-id': 'b' }));
    assert.throws(() => verify({ 'webhook-timestamp': String(nowSeconds + 1) }));
    assert.throws(() => verify({}, '{}', makeWebhookSecret()));
  });

  for (const [secret, problem] of [
    ['secret', /begin with whsec_/],
    ['whsec_!', /base64/],
    ['whsec_c2hvcnQ=', /24 to 64 bytes, found 5/],
    [`whsec_${btoa('x'.repeat(65))}`, /found 65/],
  ] as const) {
    test(`not with the secret ${secret.slice(0, 20)}`, () => {
      assert.match(webhookSecretProblem(secret) ?? '', problem);
    });
  }

  test('with secrets of 24 to 64 bytes', () => {
    for (const length of [24, 32, 64]) {
      assert.equal(webhookSecretProblem(`whsec_${btoa('x'.repeat(length))}`), null);
    }
    assert.equal(webhookSecretProblem(makeWebhookSecret()), null);
  });
});
