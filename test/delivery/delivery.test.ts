import assert from 'node:assert/strict';
import { afterEach, suite, test } from 'node:test';
import { OutboxFullError } from '../../src/delivery/outbox-room.ts';
import { settle } from './hand-clock.ts';
import { sampleLead } from './sample-lead.ts';
import {
  confirmation,
  ENDPOINT,
  HOUR_MS,
  offline,
  problem,
  Scene,
  target,
  type SceneOptions,
} from './scene.ts';

const ID = '7b1f7d1e-0000-4000-8000-000000000001';
const OTHER_ID = '7b1f7d1e-0000-4000-8000-000000000002';

/** Pages opened by a test; closed after it, as they listen to each other. */
const pages: Scene[] = [];

function open(options: SceneOptions = {}, before?: Scene): Scene {
  const page = before ? before.nextPage(options) : new Scene(options);
  pages.push(page);
  return page;
}

afterEach(() => {
  for (const page of pages.splice(0)) page.delivery.stop();
});

suite('A submitted lead', () => {
  test('is on the device before submit resolves, and gone once confirmed', async () => {
    const page = open();
    let answer: (response: Response) => void = () => {};
    page.reply = () => new Promise((resolve) => (answer = resolve));
    assert.deepEqual(await page.delivery.submit(sampleLead(ID), [target()]), { durable: true });
    assert.equal(page.device.records.size, 1);
    await settle();
    assert.equal(page.device.records.size, 1);
    answer(confirmation(page.sent[0]!.init));
    await settle();
    assert.deepEqual(page.states(), ['waiting', 'sending', 'sent']);
    assert.equal(page.device.records.size, 0);
    assert.equal(page.sent.length, 1);
  });

  test('is posted without credentials, page address or fragment, and not through redirects', async () => {
    const page = open();
    await page.delivery.submit(sampleLead(ID), [target(`${ENDPOINT}?a=b#secret=1`)]);
    await settle();
    const { url, init } = page.sent[0]!;
    assert.equal(url, `${ENDPOINT}?a=b`);
    assert.equal(init.method, 'POST');
    assert.equal(init.credentials, 'omit');
    assert.equal(init.referrerPolicy, 'strict-origin');
    assert.equal(init.redirect, 'manual');
    assert.equal(init.keepalive, true);
  });

  test('is sent as it was when submitted, whatever happens to the object', async () => {
    const page = open();
    page.reply = offline;
    const lead = sampleLead(ID);
    await page.delivery.submit(lead, [target()]);
    lead.contact.name = 'Changed';
    await page.clock.pass(HOUR_MS);
    const bodies = new Set(page.sent.map(({ init }) => init.body));
    assert.ok(page.sent.length > 5);
    assert.deepEqual([...bodies], [JSON.stringify(sampleLead(ID))]);
  });

  test('goes to each endpoint on its own', async () => {
    const page = open();
    const down = 'https://down.example/';
    page.reply = ({ url, init }) => (url === down ? offline() : confirmation(init));
    await page.delivery.submit(sampleLead(ID), [target(), target(down)]);
    await settle();
    const states = page.delivery.statuses(ID).map(({ endpoint, state }) => [endpoint, state]);
    assert.deepEqual(states, [
      [ENDPOINT, 'sent'],
      [down, 'waiting'],
    ]);
    assert.equal(page.device.records.size, 1);
  });

  test('is one lead however often it is submitted', async () => {
    const page = open();
    const submit = () => page.delivery.submit(sampleLead(ID), [target()]);
    await Promise.all([submit(), submit(), submit()]);
    await settle();
    await submit();
    await settle();
    assert.equal(page.sent.length, 1);
    assert.deepEqual(page.states(), ['waiting', 'sending', 'sent']);
  });

  test('over 48 KiB goes without keepalive', async () => {
    const page = open();
    await page.delivery.submit(sampleLead(ID, { summary: 'é'.repeat(25_000) }), [target()]);
    await settle();
    assert.equal(page.sent[0]!.init.keepalive, false);
  });

  test('for what is no URL is not taken', async () => {
    const page = open();
    await assert.rejects(
      page.delivery.submit(sampleLead(ID), [target(), target('https://')]),
      TypeError,
    );
    assert.equal(page.device.records.size, 0);
    assert.deepEqual(page.events, []);
  });

  test('for a relative endpoint goes where the page of the submit meant', async (context) => {
    const holder = globalThis as { document?: { baseURI: string } };
    context.after(() => delete holder.document);
    holder.document = { baseURI: 'https://site.example/shop/' };
    const first = open();
    first.reply = offline;
    await first.delivery.submit(sampleLead(ID), [target('leads')]);
    await settle();
    holder.document = { baseURI: 'https://site.example/blog/' };
    const second = open({}, first);
    await second.delivery.resume();
    await settle();
    assert.equal(second.sent[0]!.url, 'https://site.example/shop/leads');
  });

  test('stops nothing when a listener throws', async (context) => {
    const page = open();
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    context.after(() => Reflect.deleteProperty(globalThis, 'reportError'));
    page.delivery.subscribe(() => {
      throw new Error('the page’s');
    });
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'sent');
    assert.equal(reported.length, 3);
  });
});

suite('Trying again', () => {
  test('backs off between attempts, and the status tells when', async () => {
    const page = open();
    page.reply = () => problem(500, 'unavailable');
    const startMs = page.clock.now();
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    const [status] = page.delivery.statuses(ID);
    assert.equal(status!.state, 'waiting');
    assert.equal(status!.attempts, 1);
    assert.equal(status!.nextAttempt, new Date(startMs + 500).toISOString());
    assert.ok(status!.problem);
    await page.clock.pass(7_500);
    assert.deepEqual(
      page.sent.map(({ atMs }) => atMs - startMs),
      [0, 500, 1_500, 3_500, 7_500],
    );
  });

  test('ends a request that brings no answer after 15 s', async () => {
    const page = open();
    page.reply = () => new Promise(() => {});
    await page.delivery.submit(sampleLead(ID), [target()]);
    await page.clock.pass(14_999);
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'sending');
    await page.clock.pass(1);
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'waiting');
    assert.equal(page.sent[0]!.init.signal?.aborted, true);
  });

  test('ends a body that hangs after 15 s', async () => {
    const page = open();
    page.reply = () => new Response(new ReadableStream({}), { status: 201 });
    await page.delivery.submit(sampleLead(ID), [target()]);
    await page.clock.pass(15_000);
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'waiting');
  });

  test('survives a fetch that throws at once', async () => {
    const page = open({
      fetch: () => {
        throw new Error('patched');
      },
    });
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'waiting');
  });

  test('drops keepalive after it brought no answer, then takes it up again', async () => {
    const page = open();
    page.reply = offline;
    await page.delivery.submit(sampleLead(ID), [target()]);
    await page.clock.pass(2_000);
    assert.deepEqual(
      page.sent.map(({ init }) => init.keepalive),
      [true, false, true],
    );
  });

  test('waits as long as Retry-After asks, for every lead of that endpoint', async () => {
    const page = open();
    page.reply = () => new Response('', { status: 429, headers: { 'Retry-After': '600' } });
    const startMs = page.clock.now();
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    page.reply = ({ init }) => confirmation(init);
    await page.delivery.submit(sampleLead(OTHER_ID), [target()]);
    page.window.dispatchEvent(new Event('online'));
    await page.clock.pass(599_999);
    assert.equal(page.sent.length, 1);
    assert.equal(
      page.delivery.statuses(OTHER_ID)[0]!.nextAttempt,
      new Date(startMs + 600_000).toISOString(),
    );
    await page.clock.pass(1);
    assert.deepEqual(
      [ID, OTHER_ID].map((id) => page.delivery.statuses(id)[0]!.state),
      ['sent', 'sent'],
    );
  });

  test('keeps to Retry-After on the next page, whatever the clock says meanwhile', async () => {
    for (const driftMs of [0, -72 * HOUR_MS, -1]) {
      const first = open();
      first.reply = () => new Response('', { status: 503, headers: { 'Retry-After': '99999999' } });
      await first.delivery.submit(sampleLead(ID), [target()]);
      await settle();
      first.clock.wallMs += driftMs;
      const second = open({}, first);
      await second.delivery.resume();
      await second.clock.pass(HOUR_MS - 1);
      assert.equal(second.sent.length, 0);
      await second.clock.pass(1);
      assert.equal(second.sent.length, 1);
    }
  });

  test('is not stalled by a clock that jumps back', async () => {
    const page = open();
    page.reply = offline;
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    page.clock.wallMs -= 72 * HOUR_MS;
    page.reply = ({ init }) => confirmation(init);
    await page.clock.pass(500);
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'sent');
  });

  for (const hint of ['online', 'pageshow', 'visibilitychange']) {
    test(`comes forward on ${hint}`, async () => {
      const page = open({ random: () => 1 });
      page.reply = offline;
      await page.delivery.submit(sampleLead(ID), [target()]);
      await page.clock.pass(3_000);
      const before = page.sent.length;
      page.reply = ({ init }) => confirmation(init);
      page.window.dispatchEvent(new Event(hint));
      await settle();
      assert.equal(page.sent.length, before + 1);
      assert.equal(page.delivery.statuses(ID)[0]!.state, 'sent');
    });
  }
});

suite('The circuit of an endpoint', () => {
  test('opens after five failures in a row: then one lead at a time asks', async () => {
    const page = open({ random: () => 1 });
    page.reply = offline;
    for (let number = 1; number <= 20; number += 1) {
      await page.delivery.submit(sampleLead(`lead-${number}`), [target()]);
    }
    await settle();
    assert.equal(page.sent.length, 20);
    await page.clock.pass(HOUR_MS);
    // 20 leads on their own would be 12 × 20 attempts an hour at the longest backoff.
    const inHour = page.sent.length - 20;
    assert.ok(inHour >= 11 && inHour <= 13, `${inHour} attempts`);
  });

  test('closes on the first success, and the others follow at once', async () => {
    const page = open({ random: () => 1 });
    page.reply = offline;
    for (let number = 1; number <= 10; number += 1) {
      await page.delivery.submit(sampleLead(`lead-${number}`), [target()]);
    }
    await page.clock.pass(HOUR_MS);
    page.reply = ({ init }) => confirmation(init);
    await page.clock.pass(300_000);
    assert.equal(page.device.records.size, 0);
  });

  test('does not keep a lead just submitted from its own try', async () => {
    const page = open({ random: () => 1 });
    page.reply = offline;
    for (let number = 1; number <= 6; number += 1) {
      await page.delivery.submit(sampleLead(`lead-${number}`), [target()]);
    }
    await settle();
    page.reply = ({ init }) => confirmation(init);
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'sent');
  });

  test('is not opened by one lead that fails among others that succeed', async () => {
    const page = open();
    page.reply = ({ init }) =>
      (init.body as string).includes('"poison"') ? problem(500, 'unavailable') : confirmation(init);
    await page.delivery.submit(sampleLead('poison'), [target()]);
    await page.clock.pass(HOUR_MS);
    for (let number = 1; number <= 5; number += 1) {
      await page.delivery.submit(sampleLead(`lead-${number}`), [target()]);
      await settle();
      assert.equal(page.delivery.statuses(`lead-${number}`)[0]!.state, 'sent');
    }
    assert.equal(page.device.records.size, 1);
  });
});

suite('The owner’s mistakes', () => {
  for (const status of [401, 403, 404, 405, 410]) {
    test(`${status}: the lead is kept and tried hourly, the owner told once`, async () => {
      const page = open();
      page.reply = () => new Response('', { status });
      await page.delivery.submit(sampleLead(ID), [target(`${ENDPOINT}#key=1`)]);
      await settle();
      const [first] = page.delivery.statuses(ID);
      assert.equal(first!.state, 'waiting');
      assert.equal(first!.problem?.ownersMistake, true);
      assert.equal(first!.nextAttempt, new Date(page.clock.now() + HOUR_MS).toISOString());
      page.window.dispatchEvent(new Event('online'));
      await page.clock.pass(3 * HOUR_MS);
      assert.equal(page.sent.length, 4);
      assert.deepEqual(page.errors(), ['endpoint-refused']);
      const error = page.events.find((event) => 'code' in event);
      assert.match(error!.message, new RegExp(`${ENDPOINT}: .*status ${status}`));
      assert.doesNotMatch(error!.message, /key=1|Zoë|example\.com/);
    });
  }

  test('a redirect is not followed, and told', async () => {
    const page = open();
    page.reply = () =>
      new Response('', { status: 307, headers: { Location: 'https://x.example' } });
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'waiting');
    assert.deepEqual(page.errors(), ['endpoint-refused']);
  });

  test('a request for a proof is told, and the lead tried again', async () => {
    const page = open();
    page.reply = () => problem(403, 'proof-required');
    await page.delivery.submit(sampleLead(ID), [target()]);
    await page.clock.pass(500);
    assert.equal(page.sent.length, 2);
    assert.deepEqual(page.errors(), ['challenge-failed']);
    assert.ok(!page.delivery.statuses(ID)[0]!.problem?.ownersMistake);
  });

  for (const order of ['before', 'after'] as const) {
    test(`a block by the page’s policy, told ${order} fetch fails, is told and kept`, async () => {
      const page = open();
      const violation = Object.assign(new Event('securitypolicyviolation'), {
        disposition: 'enforce',
        effectiveDirective: 'connect-src',
        blockedURI: ENDPOINT,
      });
      page.reply = () => {
        if (order === 'before') page.window.dispatchEvent(violation);
        return offline();
      };
      await page.delivery.submit(sampleLead(ID), [target()]);
      await settle();
      if (order === 'after') page.window.dispatchEvent(violation);
      await page.clock.pass(HOUR_MS / 2);
      assert.deepEqual(page.errors(), ['endpoint-blocked']);
      assert.equal(page.sent.length, 1);
      assert.equal(page.device.records.size, 1);
      const next = open({}, page);
      await next.delivery.resume();
      await settle();
      assert.deepEqual(next.states(), ['sending', 'sent']);
    });
  }

  test('a policy that only reports blocks nothing', async () => {
    const page = open();
    page.reply = () => new Promise(() => {});
    await page.delivery.submit(sampleLead(ID), [target()]);
    page.window.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), {
        disposition: 'report',
        effectiveDirective: 'connect-src',
        blockedURI: ENDPOINT,
      }),
    );
    assert.deepEqual(page.errors(), []);
  });
});

suite('A refused lead', () => {
  const refusal = () =>
    problem(422, 'invalid-fields', {
      errors: [{ field: 'contact.email', message: 'No such host' }],
    });

  async function refusedPage(): Promise<Scene> {
    const page = open();
    page.reply = refusal;
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    return page;
  }

  test('says what is wrong at which field, stays, and is not tried again', async () => {
    const page = await refusedPage();
    const [status] = page.delivery.statuses(ID);
    assert.equal(status!.state, 'refused');
    assert.deepEqual(status!.problem?.fields, [{ field: 'email', message: 'No such host' }]);
    await page.delivery.flush();
    await page.clock.pass(80 * HOUR_MS);
    assert.equal(page.sent.length, 1);
    assert.equal(page.device.records.size, 1);
    assert.deepEqual(
      (await page.delivery.outbox()).map(({ state }) => state),
      ['refused'],
    );
  });

  test('is gone when dismissed; what waits is not', async () => {
    const page = await refusedPage();
    page.reply = offline;
    await page.delivery.submit(sampleLead(OTHER_ID), [target()]);
    await settle();
    await page.delivery.discard(ID);
    await page.delivery.discard(OTHER_ID);
    assert.deepEqual(
      (await page.delivery.outbox()).map(({ id }) => id),
      [OTHER_ID],
    );
    assert.equal(page.device.records.size, 1);
  });

  test('can be corrected under its id', async () => {
    const page = await refusedPage();
    page.reply = ({ init }) => confirmation(init);
    await page.delivery.submit(sampleLead(ID, { summary: 'Corrected' }), [target()]);
    await settle();
    assert.equal(page.delivery.statuses(ID).length, 1);
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'sent');
    assert.match(page.sent[1]!.init.body as string, /Corrected/);
    assert.equal(page.device.records.size, 0);
  });

  test('leaves nothing behind when the corrected lead goes to another endpoint', async () => {
    const page = await refusedPage();
    page.reply = offline;
    await page.delivery.submit(sampleLead(ID), [target(`${ENDPOINT}/second`)]);
    await settle();
    assert.deepEqual(
      (await page.delivery.outbox()).map(({ endpoint, state }) => [endpoint, state]),
      [[`${ENDPOINT}/second`, 'waiting']],
    );
    assert.equal(page.device.records.size, 1);
  });

  test('gives way to the lead that replaces it', async () => {
    const page = await refusedPage();
    page.reply = offline;
    await page.delivery.submit(sampleLead(OTHER_ID, { replaces: ID }), [target()]);
    assert.deepEqual(
      (await page.delivery.outbox()).map(({ id }) => id),
      [OTHER_ID],
    );
    assert.equal(page.device.records.size, 1);
  });

  test('is left to the page to submit anew if its id is taken', async () => {
    const page = open();
    page.reply = () => problem(422, 'key-reused');
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.equal(page.delivery.statuses(ID)[0]!.problem?.keyReused, true);
    assert.equal(page.sent.length, 1);
  });

  test('of an earlier page is sent once more under a new id where its own is taken', async () => {
    const first = open();
    first.reply = offline;
    await first.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    const second = open({}, first);
    second.reply = ({ init }) =>
      (init.body as string).includes(`"id":"${ID}"`)
        ? problem(422, 'key-reused')
        : confirmation(init);
    await second.delivery.resume();
    await settle();
    assert.equal(second.sent.length, 2);
    const lead = JSON.parse(second.sent[1]!.init.body as string) as Record<string, unknown>;
    assert.notEqual(lead['id'], ID);
    assert.equal(lead['replaces'], ID);
    assert.deepEqual(lead['flat'], { ...sampleLead(ID).flat, id: lead['id'], replaces: ID });
    assert.equal(second.device.records.size, 0);
  });

  test('is renewed once alone: an endpoint that finds every id taken keeps it waiting', async () => {
    const first = open();
    first.reply = offline;
    await first.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    const second = open({}, first);
    second.reply = () => problem(422, 'key-reused');
    await second.delivery.resume();
    await settle();
    assert.equal(second.sent.length, 2);
    assert.equal(second.device.records.size, 1);
    const third = open({}, second);
    await third.delivery.resume();
    await settle();
    assert.deepEqual(third.states(), ['sending', 'sent']);
  });
});

suite('The next page', () => {
  async function leftBehind(): Promise<Scene> {
    const page = open();
    page.reply = offline;
    await page.delivery.submit(sampleLead(ID), [target()]);
    await page.clock.pass(60_000);
    return page;
  }

  test('sends what the last one left at once', async () => {
    const page = open({}, await leftBehind());
    await page.delivery.resume();
    await settle();
    assert.deepEqual(page.states(), ['sending', 'sent']);
    for (const event of page.events) {
      assert.ok('state' in event && event.id === ID);
    }
    assert.equal(page.device.records.size, 0);
  });

  test('counts on from the attempts made', async () => {
    const page = open({}, await leftBehind());
    const [before] = await page.delivery.outbox();
    page.reply = offline;
    await page.delivery.resume();
    await settle();
    const [after] = await page.delivery.outbox();
    assert.equal(after!.attempts, before!.attempts + 1);
  });

  test('takes each up once, however often it resumes', async () => {
    const page = open({}, await leftBehind());
    page.reply = offline;
    await Promise.all([page.delivery.resume(), page.delivery.resume()]);
    await settle();
    assert.equal(page.sent.length, 1);
  });

  test('does not take up what it is just saving', async () => {
    const page = open();
    page.reply = offline;
    await Promise.all([
      page.delivery.submit(sampleLead(ID), [target()]),
      page.delivery.resume(),
      page.delivery.submit(sampleLead(OTHER_ID), [target()]),
    ]);
    await settle();
    assert.equal(page.sent.length, 2);
  });

  test('removes what is older than the visitor was told, and nothing younger', async () => {
    for (const [ageMs, left] of [
      [72 * HOUR_MS, 1],
      [72 * HOUR_MS + 60_001, 0],
    ] as const) {
      const first = open();
      first.reply = offline;
      await first.delivery.submit(sampleLead(ID), [target()]);
      await settle();
      first.clock.wallMs += ageMs;
      const second = open({ keepMs: HOUR_MS }, first);
      second.reply = offline;
      await second.delivery.resume();
      await settle();
      assert.equal(second.device.records.size, left);
      assert.equal(second.sent.length, left);
    }
  });

  test('counts the age anew where the clock that saved ran ahead', async () => {
    const first = await leftBehind();
    first.clock.wallMs -= 100 * 24 * HOUR_MS;
    const second = open({}, first);
    second.reply = () => new Response('', { status: 404 });
    await second.delivery.resume();
    await settle();
    assert.equal(second.sent.length, 1);
    second.clock.wallMs += 73 * HOUR_MS;
    const third = open({}, second);
    await third.delivery.resume();
    assert.equal(third.device.records.size, 0);
  });

  test('drops nothing while the visitor watches', async () => {
    const page = await leftBehind();
    await page.clock.pass(100 * HOUR_MS);
    await page.delivery.flush();
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'waiting');
    assert.equal(page.device.records.size, 1);
  });

  test('leaves alone what another version wrote', async () => {
    const first = await leftBehind();
    const [record] = [...first.device.records.values()] as object[];
    const foreign: unknown[] = [
      { ...record, id: 'newer', format: 2, savedMs: 0 },
      { ...record, id: 'unknown-connector', connector: 'pigeon', savedMs: 0 },
      { id: 'nothing' },
    ];
    first.device.records.clear();
    foreign.forEach((one, index) => first.device.records.set(String(index), one));
    const second = open({}, first);
    await second.delivery.resume();
    await second.delivery.flush();
    await second.clock.pass(HOUR_MS);
    assert.deepEqual([...second.device.records.values()], foreign);
    assert.deepEqual(second.sent, []);
    assert.deepEqual(await second.delivery.outbox(), []);
  });

  test('with storage "none" still sends what an earlier page left', async () => {
    const page = open({ keepMs: 0 }, await leftBehind());
    await page.delivery.resume();
    await settle();
    assert.deepEqual(page.states(), ['sending', 'sent']);
    assert.equal(page.device.records.size, 0);
  });
});

suite('Several tabs with one lead', () => {
  /** A tab beside another one: the same device and clock. */
  function beside(page: Scene, options: SceneOptions = {}): Scene {
    const tab = new Scene(options, page);
    pages.push(tab);
    return tab;
  }

  test('do not send it while one of them does', async () => {
    const first = open();
    let answer: (response: Response) => void = () => {};
    first.reply = () => new Promise((resolve) => (answer = resolve));
    await first.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    const second = beside(first);
    await second.delivery.resume();
    void second.delivery.flush();
    await second.clock.pass(4_000);
    assert.deepEqual(second.sent, []);
    answer(confirmation(first.sent[0]!.init));
    await second.clock.pass(HOUR_MS);
    assert.deepEqual(second.sent, []);
    assert.deepEqual(second.delivery.statuses(ID), []);
  });

  test('do not wait longer than 5 s for one that crashed or froze, nor for a clock that jumped', async () => {
    for (const [driftMs, waitMs] of [
      [0, 5_000],
      [-72 * HOUR_MS, 0],
      [72 * HOUR_MS, 0],
    ] as const) {
      const first = open({ keepMs: 31 * 24 * HOUR_MS });
      first.reply = () => new Promise(() => {});
      await first.delivery.submit(sampleLead(ID), [target()]);
      await settle();
      first.clock.wallMs += driftMs;
      const second = beside(first);
      await second.delivery.resume();
      await second.clock.pass(waitMs);
      assert.deepEqual(second.states(), ['sending', 'sent']);
    }
  });

  for (const [connector, state] of [
    ['leadline', 'sent'],
    ['form', 'unconfirmed'],
  ] as const) {
    test(`show it as ${state} once another has sent it by ${connector}`, async () => {
      const first = open();
      first.reply = offline;
      await first.delivery.submit(sampleLead(ID), [target(ENDPOINT, connector)]);
      await settle();
      const second = beside(first);
      second.reply = () => Response.json({ id: ID });
      await second.delivery.resume();
      await settle();
      await first.clock.pass(HOUR_MS);
      assert.equal(first.sent.length, 1);
      assert.equal(first.delivery.statuses(ID)[0]!.state, state);
    });
  }

  test('go on with what is gone because the visitor cleared the site’s data, from memory', async () => {
    const page = open();
    page.reply = offline;
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    page.device.records.clear();
    page.device.isCleared = true;
    await page.clock.pass(1_000);
    const [status] = page.delivery.statuses(ID);
    assert.deepEqual([status!.state, status!.durable], ['waiting', false]);
    page.reply = ({ init }) => confirmation(init);
    await page.delivery.flush();
    assert.equal(page.delivery.statuses(ID)[0]!.state, 'sent');
    assert.equal(page.device.records.size, 0);
  });

  test('go on with what another removed because its time was over, while the visitor watches', async () => {
    const first = open();
    first.reply = offline;
    await first.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    first.clock.wallMs += 73 * HOUR_MS;
    const second = beside(first);
    await second.delivery.resume();
    assert.equal(first.device.records.size, 0);
    await first.clock.pass(1_000);
    assert.equal(first.delivery.statuses(ID)[0]!.state, 'waiting');
  });
});

suite('The outbox', () => {
  test('holds 50 leads; the next is refused before anything is claimed', async () => {
    for (const keepMs of [HOUR_MS, 0]) {
      const page = open({ keepMs });
      page.reply = offline;
      for (let number = 1; number <= 50; number += 1) {
        await page.delivery.submit(sampleLead(`lead-${number}`), [
          target(),
          target('https://other.example/'),
        ]);
      }
      await settle();
      const sent = page.sent.length;
      const events = page.events.length;
      await assert.rejects(page.delivery.submit(sampleLead(ID), [target()]), OutboxFullError);
      assert.equal(page.sent.length, sent);
      assert.equal(page.events.length, events);
      assert.deepEqual(page.delivery.statuses(ID), []);
      page.reply = ({ init }) => confirmation(init);
      await page.delivery.flush();
      await page.delivery.submit(sampleLead(ID), [target()]);
    }
  });

  test('holds 8 MiB', async () => {
    const page = open();
    page.reply = offline;
    const large = { summary: 'x'.repeat(3 * 1024 * 1024) };
    await page.delivery.submit(sampleLead('lead-1', large), [target()]);
    await page.delivery.submit(sampleLead('lead-2', large), [target()]);
    await assert.rejects(
      page.delivery.submit(sampleLead('lead-3', large), [target()]),
      OutboxFullError,
    );
  });

  test('lists what waits, with the moment of the next attempt', async () => {
    const page = open();
    page.reply = offline;
    await page.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.deepEqual(await page.delivery.outbox(), [
      {
        id: ID,
        endpoint: ENDPOINT,
        state: 'waiting',
        attempts: 1,
        nextAttempt: '2026-11-23T00:00:00.500Z',
      },
    ]);
  });

  test('lists what no endpoint could confirm, though the device no longer holds it', async () => {
    const page = open();
    page.reply = () =>
      new Response('<html>Thank you', { headers: { 'Content-Type': 'text/html' } });
    await page.delivery.submit(sampleLead(ID), [target(ENDPOINT, 'form')]);
    await settle();
    assert.deepEqual(page.states(), ['waiting', 'sending', 'unconfirmed']);
    assert.equal((await page.delivery.outbox())[0]!.state, 'unconfirmed');
    assert.equal(page.device.records.size, 0);
  });

  test('is emptied by flush, whatever its leads wait for', async () => {
    const page = open();
    const replies: Record<string, () => Response | Promise<Response>> = {
      'https://a.example/': offline,
      'https://b.example/': () => new Response('', { status: 404 }),
      'https://c.example/': () =>
        new Response('', { status: 429, headers: { 'Retry-After': '3600' } }),
    };
    page.reply = ({ url }) => replies[url]!();
    const targets = Object.keys(replies).map((url) => target(url));
    for (let number = 1; number <= 8; number += 1) {
      await page.delivery.submit(sampleLead(`lead-${number}`), targets);
    }
    await settle();
    assert.equal((await page.delivery.outbox()).length, 24);
    page.reply = ({ init }) => confirmation(init);
    await page.delivery.flush();
    assert.deepEqual(await page.delivery.outbox(), []);
  });

  test('is given up by flush when the endpoint still does not answer', async () => {
    const page = open();
    page.reply = offline;
    for (let number = 1; number <= 20; number += 1) {
      await page.delivery.submit(sampleLead(`lead-${number}`), [target()]);
    }
    await settle();
    const before = page.sent.length;
    await page.delivery.flush();
    assert.equal(page.sent.length, before + 1);
    assert.equal((await page.delivery.outbox()).length, 20);
  });
});

suite('A device that does not store', () => {
  test('is told once to the owner, and leads go from memory', async () => {
    const page = open();
    page.device.failure = () => new DOMException('denied', 'SecurityError');
    page.reply = offline;
    assert.deepEqual(await page.delivery.submit(sampleLead(ID), [target()]), { durable: false });
    await page.delivery.submit(sampleLead(OTHER_ID), [target()]);
    assert.deepEqual(page.errors(), ['storage-unavailable']);
    assert.equal(page.delivery.statuses(ID)[0]!.durable, false);
    page.reply = ({ init }) => confirmation(init);
    await page.clock.pass(1_000);
    assert.deepEqual(await page.delivery.outbox(), []);
  });

  test('is asked again after it was only full', async () => {
    const page = open();
    page.reply = offline;
    page.device.failure = () => new DOMException('full', 'QuotaExceededError');
    await page.delivery.submit(sampleLead(ID), [target()]);
    page.device.failure = () => null;
    assert.deepEqual(await page.delivery.submit(sampleLead(OTHER_ID), [target()]), {
      durable: true,
    });
  });

  test('says nothing as long as nobody submits', async () => {
    const page = open();
    page.device.failure = () => new DOMException('denied', 'SecurityError');
    await page.delivery.resume();
    await page.delivery.flush();
    assert.deepEqual(await page.delivery.outbox(), []);
    assert.deepEqual(page.events, []);
  });

  test('but cannot delete costs a second sending of the same id, not a lead', async () => {
    const first = open();
    first.device.failure = (operation) => (operation === 'remove' ? new Error('stuck') : null);
    await first.delivery.submit(sampleLead(ID), [target()]);
    await settle();
    assert.equal(first.delivery.statuses(ID)[0]!.state, 'sent');
    first.device.failure = () => null;
    const second = open({}, first);
    await second.delivery.resume();
    // Until the first page's attempt would have ended, had it been cut off.
    await second.clock.pass(5_000);
    assert.equal(second.sent.length, 1);
    assert.equal(second.sent[0]!.init.body, first.sent[0]!.init.body);
    assert.equal(second.device.records.size, 0);
  });

  test('keeps nothing with storage "none"', async () => {
    const page = open({ keepMs: 0 });
    page.reply = offline;
    assert.deepEqual(await page.delivery.submit(sampleLead(ID), [target()]), { durable: false });
    assert.equal(page.device.records.size, 0);
    assert.deepEqual(page.errors(), []);
    assert.equal((await page.delivery.outbox()).length, 1);
  });
});
