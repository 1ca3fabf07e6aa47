import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createReceiver, openSqliteStore, serveReceiver } from '../../src/receiver/index.ts';
import { plainLead } from './fixtures/lead.ts';
import { postLead, problemOf, type Problem } from './receiver-process.ts';

const HEADERS_MS = 300;
const REQUEST_MS = 600;

suite('A sender that is slow, or lies about what it sends,', () => {
  const store = openSqliteStore(':memory:');
  const sockets: Socket[] = [];
  let url = '';
  let stop: () => Promise<void>;
  before(async () => {
    const receiver = await createReceiver({ store, newLeadsPerMinute: 1_000 });
    const server = await serveReceiver(receiver, {
      port: 0,
      host: '127.0.0.1',
      headersTimeoutMs: HEADERS_MS,
      requestTimeoutMs: REQUEST_MS,
    });
    ({ url } = server);
    stop = () => server.stop();
  });
  after(async () => {
    for (const socket of sockets) socket.destroy();
    await stop();
  });

  /** What comes back until the connection is closed. */
  async function exchange(...parts: (string | Buffer)[]): Promise<string> {
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' });
    sockets.push(socket);
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('error', () => {});
    await once(socket, 'connect');
    for (const part of parts) socket.write(part);
    await once(socket, 'close');
    return answer;
  }

  function problemIn(answer: string): Problem {
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    assert.match(head, /content-type: application\/problem\+json/i);
    const problem = JSON.parse(body) as Problem;
    assert.match(head, new RegExp(`^HTTP/1.1 ${problem.status} `));
    return problem;
  }

  const body = () => JSON.stringify(plainLead());
  const head = (...lines: string[]) =>
    [
      'POST /leads HTTP/1.1',
      'Host: receiver',
      'Content-Type: application/json',
      ...lines,
      '',
      '',
    ].join('\r\n');

  test('gets 408 when its headers do not end, and others are served meanwhile', async () => {
    const slow = Array.from({ length: 50 }, () =>
      exchange('POST /leads HTTP/1.1\r\nHost: receiver\r\nX-'),
    );
    assert.equal((await postLead(url, plainLead())).status, 201);
    for (const answer of await Promise.all(slow)) {
      assert.equal(problemIn(answer).type, 'urn:leadline:problem:too-slow');
    }
  });

  test('gets 408 when its body does not end', async () => {
    const answer = await exchange(head(`Content-Length: 5000`), body().slice(0, 100));
    assert.equal(problemIn(answer).type, 'urn:leadline:problem:too-slow');
  });

  test('gets 408 when the body is shorter than announced, and nothing is stored', async () => {
    const text = body();
    const before = await store.revision();
    const answer = await exchange(head(`Content-Length: ${text.length + 1}`), text);
    assert.equal(problemIn(answer).status, 408);
    assert.equal(await store.revision(), before);
  });

  test('gets 400 when the body is longer than announced: what follows is no request', async () => {
    const answer = await exchange(head('Content-Length: 2'), `{}${body()}`);
    assert.deepEqual([...new Set(answer.match(/HTTP\/1\.1 \d+/g))], ['HTTP/1.1 400']);
  });

  for (const [what, ...parts] of [
    ['two lengths', head('Content-Length: 2', 'Content-Length: 3'), '{}'],
    ['a length and chunks', head('Content-Length: 2', 'Transfer-Encoding: chunked'), '0\r\n\r\n'],
    [
      'a chunk of a size that is no number',
      head('Transfer-Encoding: chunked'),
      'zz\r\n{}\r\n0\r\n\r\n',
    ],
    ['a chunk longer than its size', head('Transfer-Encoding: chunked'), '1\r\n{}\r\n0\r\n\r\n'],
    ['something else than HTTP', 'EHLO receiver\r\n\r\n'],
    ['a Host that is none', 'GET /health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['a target that is none', 'GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ] as const) {
    test(`gets 400 for ${what}`, async () => {
      assert.equal(problemIn(await exchange(...parts)).type, 'urn:leadline:problem:malformed');
    });
  }

  test('gets 413 for headers of more than 16 KiB', async () => {
    const answer = await exchange(head(`X-Long: ${'x'.repeat(20_000)}`));
    assert.equal(problemIn(answer).type, 'urn:leadline:problem:too-large');
  });

  test('gets 400 for a compressed body, however small it is', async () => {
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024));
    for (const encoding of ['gzip', 'GZIP', 'br', 'deflate', 'gzip, gzip', 'zstd']) {
      const answer = await fetch(`${url}/leads`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        body: bomb,
      });
      assert.equal(answer.status, 400);
      assert.match((await problemOf(answer)).detail, /^content-encoding: /);
    }
  });
});
