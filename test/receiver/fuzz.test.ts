import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, suite, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import {
  StoreUnavailableError,
  createReceiver,
  openSqliteStore,
  serveReceiver,
  type LeadStore,
} from '../../src/receiver/index.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';
import { hostileLead, hostileText, hostileValue } from './hostile.ts';
import { TOKEN } from './receiver-process.ts';

const SEED = 20261125;
/** The full number: `LEADLINE_FUZZ=100000 node --test test/receiver/fuzz.test.ts`. */
const REQUESTS = Number(process.env.LEADLINE_FUZZ ?? 2_000);
const CONNECTIONS = Math.min(2_000, REQUESTS / 10);
const MAX_BODY_BYTES = 64 * 1024;
const HEAP_GROWTH_MIB = 24;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMiB(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The store, which can be made to fail at whatever it is asked next. */
function fragile(store: LeadStore): { store: LeadStore; fail: (fails: boolean) => void } {
  let failing = false;
  const handler: ProxyHandler<LeadStore> = {
    get(target, name: keyof LeadStore) {
      const method = target[name].bind(target) as (...given: unknown[]) => Promise<unknown>;
      return (...given: unknown[]) =>
        failing
          ? Promise.reject(new StoreUnavailableError('database: made to fail'))
          : method(...given);
    },
  };
  return { store: new Proxy(store, handler), fail: (fails) => (failing = fails) };
}

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { freq: 3, nil: undefined });

const method = fc.oneof(
  { weight: 5, arbitrary: fc.constant('POST') },
  { weight: 3, arbitrary: oneOf('GET', 'HEAD', 'OPTIONS', 'DELETE', 'PUT', 'PATCH') },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z!#$%&'*+.^_`|~-]{1,12}$/) },
);

const path = fc.oneof(
  { weight: 6, arbitrary: fc.constant('/leads') },
  {
    weight: 5,
    arbitrary: oneOf(
      '/',
      '/challenge',
      '/health',
      '/health/ready',
      '/metrics',
      '/leads.csv',
      '/leads/stream',
      '/sign-in',
      '/sign-out',
      '/inbox.css',
      '/inbox.js',
      '/inbox.svg',
      '/leads/',
      '//leads',
      '/LEADS',
      '/leads/..',
      '/leads/%',
      '/leads/%00',
      '/leads/%ff%fe',
      '/leads?after=',
      '/?lead=x',
    ),
  },
  {
    weight: 2,
    arbitrary: hostileText.map((text) => `/leads/${encodeURIComponent(text.toWellFormed())}`),
  },
  { weight: 2, arbitrary: fc.webPath() },
  { weight: 1, arbitrary: fc.string({ maxLength: 2_000 }).map((text) => `/${text}`) },
);

const query = fc.dictionary(
  oneOf('q', 'after', 'limit', 'lead', 'link', 'form', 'status', 'spam'),
  hostileText,
  { maxKeys: 3 },
);

const anyHeaders = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 5, arbitrary: fc.constant('application/json') },
      {
        weight: 1,
        arbitrary: oneOf(
          'text/plain',
          'APPLICATION/JSON; charset=utf-16',
          'multipart/form-data',
          'application/x-www-form-urlencoded',
          'text/html',
          ';',
          ',',
          'application/json, text/plain',
        ),
      },
    ),
    'content-encoding': oneOf('gzip', 'identity', 'br', 'x', ''),
    'content-length': oneOf('0', '-1', '1e9', '99999999999999999999', 'NaN', '1, 2'),
    'transfer-encoding': oneOf('chunked', 'gzip, chunked'),
    'idempotency-key': fc.oneof(fc.uuid(), hostileText),
    origin: fc.oneof(
      oneOf(
        'http://receiver.example',
        'https://www.example.com',
        'null',
        '',
        'https://www.example.com.evil.example',
        'HTTPS://WWW.EXAMPLE.COM',
        'https://www.example.com, https://evil.example',
      ),
      hostileText,
    ),
    authorization: fc.oneof(
      fc.constant(`Bearer ${TOKEN}`),
      hostileText,
      hostileText.map((text) => `Bearer ${text}`),
    ),
    cookie: fc.oneof(
      hostileText,
      hostileText.map((text) => `leadline=${text}; a=b`),
    ),
    'x-forwarded-for': fc.oneof(fc.ipV4(), fc.ipV6(), hostileText),
    'x-forwarded-proto': oneOf('https', 'http', 'javascript'),
    'sec-fetch-site': oneOf('same-origin', 'cross-site', 'none', 'x'),
    'if-none-match': hostileText,
    range: oneOf('bytes=0-', 'bytes=-1', 'x'),
  },
  { requiredKeys: [] },
);

/** Half of them such as a page sends, so that what stands in the body is looked at. */
const headers: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  anyHeaders,
  oneOf(
    { 'content-type': 'application/json' },
    { 'content-type': 'application/json', origin: 'https://www.example.com' },
    { 'content-type': 'text/plain', origin: 'http://receiver.example' },
    { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
  ),
);

const proof = fc.oneof(
  hostileText,
  fc.json().map((json) => Buffer.from(json).toString('base64')),
);

const body = fc.oneof(
  { weight: 4, arbitrary: hostileLead(() => fullLead()).map((lead) => JSON.stringify(lead)) },
  { weight: 2, arbitrary: hostileLead(() => plainLead()).map((lead) => JSON.stringify(lead)) },
  {
    weight: 1,
    arbitrary: proof.map((text) => {
      const lead = plainLead();
      return JSON.stringify({ ...lead, signals: { ...lead.signals, proof: text } });
    }),
  },
  { weight: 1, arbitrary: hostileValue.map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        hostileLead(() => plainLead()),
        fc.nat(3_000),
      )
      .map(([lead, end]) => JSON.stringify(lead).slice(0, end)),
  },
  {
    weight: 1,
    arbitrary: fc.nat(40_000).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  },
  {
    weight: 1,
    arbitrary: fc.nat(90_000).map((length) => JSON.stringify({ schema: 'x'.repeat(length) })),
  },
  { weight: 1, arbitrary: fc.nat(50_000).map((length) => `[${'1,'.repeat(length)}1]`) },
);

interface Shape {
  method: string;
  path: string;
  query: Record<string, string> | undefined;
  headers: Record<string, unknown>;
  body: string | Uint8Array<ArrayBuffer>;
  /** The body comes in pieces, and in the end breaks off. */
  pieces: 'none' | 'whole' | 'broken';
  storeFails: boolean;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  method,
  path,
  query: rarely(query),
  headers,
  body,
  pieces: fc.oneof(
    { weight: 6, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: oneOf('whole' as const, 'broken' as const) },
  ),
  storeFails: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

/** Undefined for what is no request at all, which no platform would hand to a handler. */
function requestOf({
  method,
  path,
  query = {},
  headers,
  body,
  pieces,
}: Shape): Request | undefined {
  try {
    const search = new URLSearchParams(query).toString();
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return new Request(`http://receiver.example${path}${search && `?${search}`}`, {
      method,
      headers: Object.entries(headers) as [string, string][],
      ...(hasBody && { body: pieces === 'none' ? body : inPieces(body, pieces === 'broken') }),
      ...(hasBody && pieces !== 'none' && { duplex: 'half' as const }),
    });
  } catch {
    return undefined;
  }
}

function inPieces(body: Shape['body'], breaks: boolean): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += 1_000)));
      else if (breaks) controller.error(new Error('connection lost'));
      else controller.close();
    },
  });
}

suite(`${REQUESTS} requests of any kind`, async () => {
  const log: string[] = [];
  const { store, fail } = fragile(openSqliteStore(':memory:'));
  // Seconds between any two looks, so that no answer about the store is one of a moment ago.
  let clock = Date.now();
  const receiver = await createReceiver({
    store,
    token: TOKEN,
    origins: ['https://www.example.com'],
    newLeadsPerMinute: 1_000_000,
    maxBodyBytes: MAX_BODY_BYTES,
    now: () => (clock += 1_000),
    writeLog: (line) => {
      if (log.length < 1_000 && !line.includes('"info"') && line.includes('"failed"'))
        log.push(line);
    },
  });
  after(() => {
    fail(false);
    return receiver.close();
  });
  const statuses = new Map<number, number>();

  const send = async (given: Shape) => {
    const request = requestOf(given);
    if (!request) return;
    fail(given.storeFails);
    const answer = await receiver.fetch(request, { address: '192.0.2.1' });
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const type = answer.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) await answer.body?.cancel();
    else if (given.storeFails) await answer.text().catch(() => '');
    else await answer.text();
    const mayFail = given.storeFails && answer.status === 503;
    assert.ok(answer.status < 500 || mayFail, `${answer.status}`);
    if (answer.status >= 400 && !type.startsWith('text/html')) {
      assert.match(type, /^application\/problem\+json/);
    }
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  };

  test('get an answer that is no failure of ours, but where the store is made to fail', async () => {
    const runs = (numRuns: number, seed: number) =>
      fc.assert(fc.asyncProperty(shape, send), { seed, numRuns, endOnFailure: true });
    await runs(Math.ceil(REQUESTS / 5), SEED);
    const before = heapMiB();
    await runs(Math.floor((REQUESTS * 4) / 5), SEED + 1);
    const grown = heapMiB() - before;
    assert.ok(
      grown < HEAP_GROWTH_MIB,
      `heap: expected to grow by less than ${HEAP_GROWTH_MIB} MiB, grew by ${grown}`,
    );
    assert.deepEqual(log, []);
    for (const status of [200, 201, 204, 400, 401, 403, 404, 413, 422, 503]) {
      assert.ok(statuses.has(status), `expected ${status} among ${[...statuses.keys()].join()}`);
    }
  });

  test('leave it as it was: a good lead is taken, and all that was stored can be read', async () => {
    fail(false);
    const ask = (path: string, init?: RequestInit) =>
      receiver.fetch(
        new Request(`http://receiver.example${path}`, {
          ...init,
          headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        }),
      );
    const taken = await ask('/leads', { method: 'POST', body: JSON.stringify(fullLead()) });
    assert.equal(taken.status, 201);
    for (const path of ['/leads?limit=200', '/leads.csv', '/', '/metrics']) {
      const answer = await ask(path);
      assert.ok(answer.status < 400, `${path} ${answer.status}`);
      await answer.text();
    }
  });
});

test(`${CONNECTIONS} connections that say anything leave the server serving`, async (t) => {
  const receiver = await createReceiver({ store: openSqliteStore(':memory:'), token: TOKEN });
  const server = await serveReceiver(receiver, { port: 0, host: '127.0.0.1' });
  t.after(() => server.stop());
  const port = Number(new URL(server.url).port);
  const line = fc.oneof(
    oneOf(
      'GET / HTTP/1.1',
      'POST /leads HTTP/1.1',
      'TRACE / HTTP/1.1',
      'CONNECT a:1 HTTP/1.1',
      'QUERY /leads HTTP/1.1',
      'GET * HTTP/1.1',
      'GET http://[::1 HTTP/1.1',
      'GET /\\ HTTP/1.1',
      'PRI * HTTP/2.0',
      'GET / HTTP/9.9',
    ),
    fc.string({ maxLength: 60 }),
  );
  const header = fc.oneof(
    oneOf(
      'Host: receiver',
      'Host: a b',
      'Host: [::1',
      'Upgrade: websocket',
      'Connection: upgrade',
      'Expect: 100-continue',
      'Expect: x',
      'Content-Length: 3',
      'Transfer-Encoding: chunked',
      'Content-Type: application/json',
      'Connection: close',
    ),
    fc.string({ maxLength: 60 }),
  );
  const talk = fc.tuple(
    line,
    fc.array(header, { maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(talk, async ([first, headers, rest]) => {
      const socket = connect({ port, host: '127.0.0.1' });
      let answer = '';
      socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
      socket.on('error', () => {});
      await once(socket, 'connect');
      socket.end([first, ...headers, '', rest].join('\r\n'), 'latin1');
      await once(socket, 'close');
      assert.doesNotMatch(answer, /^HTTP\/1\.1 5/);
    }),
    { seed: SEED, numRuns: CONNECTIONS, endOnFailure: true },
  );
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
});
