import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, suite, test } from 'node:test';
import { systemClock, type Clock } from '../../src/delivery/clock.ts';
import type { DeliveryStatus } from '../../src/delivery/status.ts';
import { createMortalDelivery } from './mortal-delivery.ts';
import { sampleLead } from './sample-lead.ts';
import { TestOutbox } from './test-outbox.ts';

/** Seconds in a hundredth of that: what is awaited here is the server, not the clock. */
const quickClock: Clock = {
  now: () => systemClock.now(),
  elapsed: () => systemClock.elapsed() * 100,
  after: (delayMs, call) => systemClock.after(delayMs / 100, call),
};

type Fault = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const idOf = (body: string) => (JSON.parse(body) as { id: string }).id;

const confirm: Fault = (_, response, body) => {
  response.writeHead(201, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ id: idOf(body) }));
};

const answer =
  (status: number, headers: Record<string, string> = {}, text = ''): Fault =>
  (_, response) =>
    response.writeHead(status, headers).end(text);

const reset: Fault = (request) => request.socket.resetAndDestroy();

suite('Against a real server', () => {
  /** What the server does with the requests to come; the last one for all that follow. */
  let faults: Fault[] = [];
  const received: { path: string; body: string; headers: IncomingMessage['headers'] }[] = [];
  let cutAfterLetters: number | null = null;

  const server = createServer((request, response) => {
    let body = '';
    request.on('error', () => {});
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
      if (cutAfterLetters !== null && body.length > cutAfterLetters) {
        cutAfterLetters = null;
        request.socket.resetAndDestroy();
      }
    });
    request.on('end', () => {
      received.push({ path: request.url!, body, headers: request.headers });
      const fault = faults.length > 1 ? faults.shift()! : faults[0]!;
      fault(request, response, body);
    });
  });
  let endpoint = '';

  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    received.length = 0;
    cutAfterLetters = null;
  });

  /** Submits a lead and waits for the first status of one of those states, or with a problem. */
  async function deliver(
    connector: string,
    plan: Fault[],
    until: (status: DeliveryStatus) => boolean,
    summary = 'x',
  ) {
    faults = plan;
    const outbox = new TestOutbox();
    const delivery = createMortalDelivery({
      outbox,
      clock: quickClock,
      random: () => 1,
    });
    const id = crypto.randomUUID();
    try {
      const status = await new Promise<DeliveryStatus>((resolve, reject) => {
        delivery.subscribe((event) => {
          if ('state' in event && until(event)) resolve(event);
        });
        delivery
          .submit(
            sampleLead(id, { summary }),
            [{ endpoint: `${endpoint}#key=secret`, connector }],
            3_600_000,
          )
          .catch(reject);
      });
      return { status, id, left: outbox.records.size };
    } finally {
      delivery.stop();
    }
  }

  const isSent = ({ state }: DeliveryStatus) => state === 'sent';
  const hasProblem = ({ problem, state }: DeliveryStatus) =>
    state === 'waiting' && problem !== null;
  const isSettled = (status: DeliveryStatus) =>
    hasProblem(status) || ['sent', 'unconfirmed', 'refused'].includes(status.state);

  const passing: Record<string, Fault[]> = {
    'resets before an answer': [reset, confirm],
    'resets again and again': [reset, reset, reset, reset, reset, reset, reset, confirm],
    'ends the connection without a word': [(request) => request.socket.end(), confirm],
    'resets in the middle of the headers': [
      (request) => {
        request.socket.write('HTTP/1.1 201 Crea');
        request.socket.resetAndDestroy();
      },
      confirm,
    ],
    'resets in the middle of the body': [
      (request, response) => {
        response.writeHead(201, { 'Content-Length': '100' }).write('{"id":');
        setTimeout(() => request.socket.resetAndDestroy(), 5);
      },
      confirm,
    ],
    'never answers': [() => {}, confirm],
    'never ends its answer': [
      (_, response) => void response.writeHead(201).write('{"id":'),
      confirm,
    ],
    'drips its answer': [
      (_, response) => {
        response.writeHead(201);
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      confirm,
    ],
    'answers with a page without end': [
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        const pour = () => {
          while (!response.destroyed && response.write('<p>'.repeat(10_000)));
        };
        response.on('drain', pour);
        pour();
      },
      confirm,
    ],
    'answers 503 for a while': [answer(503), answer(503, { 'Retry-After': '1' }), confirm],
    'answers 429 with junk': [answer(429, { 'Retry-After': 'later' }), confirm],
    'answers what is no HTTP': [(request) => request.socket.end('SSH-2.0-OpenSSH_9\r\n'), confirm],
  };
  for (const [what, plan] of Object.entries(passing)) {
    test(`that ${what}, a lead arrives in the end, as the same bytes`, async () => {
      const attempts = plan.length;
      const { status, left, id } = await deliver('leadline', [...plan], isSent);
      // A busy machine may give up an attempt and make one more.
      assert.ok(status.attempts >= attempts);
      assert.equal(left, 0);
      assert.equal(new Set(received.map(({ body }) => body)).size, 1);
      for (const { path, headers } of received) {
        assert.equal(path, '/leads');
        assert.equal(headers['idempotency-key'], `"${id}"`);
        assert.equal(headers.cookie, undefined);
      }
    });
  }

  test('that cuts the request anywhere, a lead arrives in the end', async () => {
    for (const letters of [0, 1, 100, 50_000, 100_000]) {
      cutAfterLetters = letters;
      const { left } = await deliver('leadline', [confirm], isSent, 'é'.repeat(100_000));
      assert.equal(left, 0);
      assert.equal(cutAfterLetters, null);
    }
  });

  test('that stores and then resets, the lead is sent again under its id', async () => {
    await deliver('leadline', [reset, confirm], isSent);
    assert.equal(received.length, 2);
    assert.equal(idOf(received[0]!.body), idOf(received[1]!.body));
  });

  const html = { 'Content-Type': 'text/html' };
  const settled: [what: string, connector: string, Fault, state: string][] = [
    ['a page', 'leadline', answer(200, html, '<!doctype html>'), 'waiting'],
    ['a page', 'json', answer(200, html, '<!doctype html>'), 'waiting'],
    ['a page', 'form', answer(200, html, '<!doctype html>'), 'unconfirmed'],
    ['nothing (204)', 'leadline', answer(204), 'waiting'],
    ['nothing (204)', 'json', answer(204), 'sent'],
    ['another id', 'leadline', answer(200, {}, '{"id":"x"}'), 'waiting'],
    ['a redirect (302)', 'json', answer(302, { Location: '/elsewhere' }), 'waiting'],
    ['a redirect (303)', 'leadline', answer(303, { Location: '/elsewhere' }), 'waiting'],
    ['a redirect (307)', 'json', answer(307, { Location: '/elsewhere' }), 'waiting'],
    ['a redirect (308)', 'leadline', answer(308, { Location: '/elsewhere' }), 'waiting'],
    ['a redirect (303)', 'form', answer(303, { Location: '/thanks' }), 'unconfirmed'],
    ['404', 'json', answer(404), 'waiting'],
    ['422', 'json', answer(422), 'refused'],
    ['413', 'leadline', answer(413), 'refused'],
  ];
  for (const [what, connector, fault, state] of settled) {
    test(`that answers ${what}, a lead by ${connector} is ${state}`, async () => {
      const { status, left } = await deliver(connector, [fault], isSettled);
      assert.equal(status.state, state);
      assert.equal(left, state === 'sent' || state === 'unconfirmed' ? 0 : 1);
      assert.deepEqual([...new Set(received.map(({ path }) => path))], ['/leads']);
    });
  }

  test('that is not there, a lead waits', async () => {
    const gone = createServer();
    await once(gone.listen(0, '127.0.0.1'), 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    await once(gone, 'close');
    const kept = endpoint;
    endpoint = `http://127.0.0.1:${port}/`;
    const { left, status } = await deliver('json', [confirm], hasProblem).finally(() => {
      endpoint = kept;
    });
    assert.equal(status.state, 'waiting');
    assert.equal(left, 1);
  });
});
