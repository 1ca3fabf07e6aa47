import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore, planDestinations } from '../../../src/receiver/index.ts';
import { isSameLead } from '../../../src/receiver/same-lead.ts';
import { fullLead, plainLead } from '../fixtures/lead.ts';
import { Cleanup, asOwner, postLead, startReceiver } from '../receiver-process.ts';
import { SQLITE, STORE_KINDS } from '../stores.ts';
import { PROVIDERS, startCaptchaService } from './captcha-service.ts';

const SECRET = '0x4AAA/the secret';
const ORIGIN = { origin: 'https://shop.example' };

function withToken(captcha: string) {
  const lead = plainLead();
  return { ...lead, signals: { ...lead.signals, captcha } };
}

/** Waits until a job of the store says so; each look is a real one. */
async function until(look: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await look()) return;
    await wait(50);
  }
  assert.fail('expected it within 20 s');
}

/** Flags of a lead once they no longer say that the captcha is to be checked. */
async function settledFlags(url: string, id: string): Promise<string[]> {
  for (let i = 0; i < 200; i++) {
    const flags = await flagsOf(url, id);
    if (!flags.includes('captcha-unchecked')) return flags;
    await wait(50);
  }
  throw new Error(`${id}: expected its captcha to be checked within 10 s`);
}

async function flagsOf(url: string, id: string): Promise<string[]> {
  const page = (await (await asOwner(`${url}/leads`)).json()) as {
    receipts: { id: string; flags: string[] }[];
  };
  return page.receipts
    .find((one) => one.id === id)!
    .flags.filter((flag) => flag.includes('captcha'));
}

for (const provider of PROVIDERS) {
  suite(`An answer to ${provider}`, () => {
    test('is looked at once the lead is stored, and what is wrong with it becomes a flag', async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const service = await startCaptchaService(cleanup, provider, SECRET);
      const { url, log } = await startReceiver(cleanup, {
        captcha: `${provider}+${service.url}#${encodeURIComponent(SECRET)}`,
        'forward-private': true,
        origins: ORIGIN.origin,
      });
      for (const [token, flags] of [
        ['good-1', []],
        ['good-1', ['captcha-expired']],
        ['late-1', ['captcha-expired']],
        ['forged', ['captcha-invalid']],
      ] as const) {
        const lead = withToken(token);
        assert.equal((await postLead(url, lead, ORIGIN)).status, 201);
        assert.deepEqual(await settledFlags(url, lead.id), flags, token);
      }
      const without = plainLead();
      assert.equal((await postLead(url, without, ORIGIN)).status, 201);
      assert.deepEqual(await flagsOf(url, without.id), ['no-captcha']);
      assert.equal(service.asked.length, 4);
      for (const { rest } of service.asked) {
        assert.deepEqual(
          Object.keys(rest),
          provider === 'turnstile' ? ['idempotency_key'] : [],
          'nothing else of the lead',
        );
      }
      for (const line of log) assert.ok(!/good-1|the secret/.test(line), line);
    });
  });
}

for (const kind of STORE_KINDS) {
  suite(`A captcha with ${kind.name}`, () => {
    test('whose service is down, or whose key is wrong, costs no lead and blames nobody', async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const service = await startCaptchaService(cleanup, 'recaptcha', SECRET);
      service.isDown = true;
      const database = await kind.database(cleanup);
      const first = await startReceiver(cleanup, {
        database,
        captcha: `recaptcha+${service.url}#${encodeURIComponent(SECRET)}`,
        'forward-private': true,
      });
      const lead = withToken('good-2');
      assert.equal((await postLead(first.url, lead)).status, 201);
      const store = await openStore(database);
      cleanup.after(() => store.close());
      const status = async () => (await store.jobs(lead.id))[0]?.lastStatus;
      await until(async () => (await status()) === '503');
      assert.deepEqual(await flagsOf(first.url, lead.id), ['captcha-unchecked']);
      assert.equal((await store.get(lead.id))?.unsent, false, 'no news that it was not sent on');
      await first.end('SIGKILL');

      const [job] = await store.jobs(lead.id);
      assert.equal(job?.state, 'waiting', 'left to the next receiver');
      await store.failJob(job, 'killed', 0);
      service.isDown = false;
      const second = await startReceiver(cleanup, {
        database,
        captcha: `recaptcha+${service.url}#another`,
        'forward-private': true,
      });
      await until(async () => (await status()) === 'invalid-input-secret');
      await second.end('SIGKILL');
      const [again] = await store.jobs(lead.id);
      await store.failJob(again!, 'killed', 0);
      const third = await startReceiver(cleanup, {
        database,
        captcha: `recaptcha+${service.url}#${encodeURIComponent(SECRET)}`,
        'forward-private': true,
      });
      // Seen by the service while it was down for us: nobody can say any more what it was.
      await until(async () => (await store.jobs(lead.id))[0]?.state === 'done');
      assert.deepEqual(await flagsOf(third.url, lead.id), ['captcha-unchecked']);
    });
  });
}

suite('A captcha', () => {
  test('of a lead in the spam folder is not checked, nor when it is let out hours later', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const service = await startCaptchaService(cleanup, 'turnstile', SECRET);
    const { url } = await startReceiver(cleanup, {
      database: await SQLITE.database(cleanup),
      captcha: `turnstile+${service.url}#key`,
      'forward-private': true,
    });
    const lead = withToken('good-3');
    lead.signals = { ...lead.signals, honeypot: true, seconds: 0 };
    assert.equal((await postLead(url, lead)).status, 201);
    const released = await asOwner(`${url}/leads/${lead.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ spam: false }),
    });
    assert.equal(released.status, 200);
    await wait(300);
    assert.equal(service.asked.length, 0);
  });

  test('does not make another lead of a repeat', () => {
    const lead = fullLead();
    const repeat = { ...lead, signals: { ...lead.signals, captcha: 'new' } };
    assert.ok(isSameLead(lead, repeat));
  });

  test('is asked of the services themselves, by https, and private addresses only where allowed', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const service = await startCaptchaService(cleanup, 'hcaptcha', SECRET);
    const plan = planDestinations({ captcha: `hcaptcha+${service.url}#key` });
    const { destinations } = await plan({
      setting: () => Promise.resolve(null),
      keepSetting: (_name, value) => Promise.resolve(value),
    });
    const [check] = destinations;
    assert.deepEqual(
      destinations.map(({ kind, target }) => [kind, target]),
      [['captcha', 'hcaptcha']],
    );
    const attempt = await check!.send('good-4', { id: 'a', attempts: 1 });
    assert.deepEqual(attempt, { outcome: 'again', status: 'private address' });
    assert.equal(service.asked.length, 0);
  });

  for (const [text, problem] of [
    ['cloudflare#key', /expected one of turnstile, hcaptcha, recaptcha, friendly-captcha/],
    ['turnstile', /expected the secret key behind #/],
    ['turnstile+ftp://a.example#s3cret', /expected an http\(s\) URL/],
  ] as const) {
    test(`written as ${text} says what is wrong, without the secret`, () => {
      const plan = () => planDestinations({ captcha: text });
      assert.throws(plan, problem);
      assert.throws(plan, (error: Error) => !error.message.includes('s3cret'));
    });
  }
});
