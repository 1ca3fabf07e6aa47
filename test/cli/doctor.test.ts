import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { doctor } from '../../src/cli/doctor.ts';
import { fieldsOf } from '../../src/cli/netlify.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { SERVICES, serveService, type Taken } from '../delivery/services.ts';
import { Cleanup, allLeads, startReceiver } from '../receiver/receiver-process.ts';

const ORIGIN = 'https://www.example.com';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
};

const afterPreflight =
  (answer: Answer): Answer =>
  (request, response) =>
    request.method === 'OPTIONS' ? response.writeHead(204, CORS).end() : answer(request, response);

/** Servers that misbehave, each its own way, and what the doctor finds. */
const SICK: [what: string, answer: Answer, said: RegExp][] = [
  ['knows no OPTIONS', (_, response) => response.writeHead(405).end(), /Preflight: answered 405/],
  [
    'knows no such address',
    (_, response) => response.writeHead(404).end(),
    /Preflight: answered 404[^]*Is the address right/,
  ],
  [
    'lets other pages in only',
    (_, response) =>
      response.writeHead(204, { 'access-control-allow-origin': 'https://b.example' }).end(),
    /does not let pages of https:\/\/www\.example\.com in/,
  ],
  [
    'allows no content type',
    (_, response) => response.writeHead(204, { 'access-control-allow-origin': '*' }).end(),
    /does not allow the header content-type/,
  ],
  [
    'lets nobody read its answer',
    afterPreflight((_, response) => response.writeHead(200).end('{}')),
    /the page may not read it/,
  ],
  [
    'is not there',
    afterPreflight((_, response) => response.writeHead(404, CORS).end()),
    /404[^]*nothing at this address/,
  ],
  [
    'wants a password',
    afterPreflight((_, response) => response.writeHead(401, CORS).end()),
    /can keep no secret/,
  ],
  [
    'is broken',
    afterPreflight((_, response) => response.writeHead(502, CORS).end()),
    /502\. The endpoint is broken/,
  ],
  [
    'answers with a page',
    afterPreflight((_, response) =>
      response.writeHead(200, { ...CORS, 'content-type': 'text/html' }).end('<!doctype html>Hello'),
    ),
    /with a web page, which confirms nothing/,
  ],
  [
    'sends elsewhere',
    afterPreflight((_, response) =>
      response.writeHead(302, { ...CORS, location: '/thanks' }).end(),
    ),
    /a redirect to \/thanks; it is not followed/,
  ],
  ['hangs up', (request) => request.socket.destroy(), /the connection broke off/],
  [
    'asks for other fields',
    afterPreflight((_, response) => response.writeHead(422, CORS).end('{"title":"No"}')),
    /finds something wrong in it/,
  ],
];

async function ask(...args: string[]) {
  const lines: string[] = [];
  const code = await doctor(args, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

suite('leadline doctor', () => {
  const cleanup = new Cleanup(after);
  const taken: Taken[] = [];
  let answer: Answer = (_, response) => response.end();
  const server = createServer((request, response) => {
    request.resume();
    answer(request, response);
  });
  let url = '';
  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    cleanup.after(() => {
      server.closeAllConnections();
      server.close();
    });
  });

  for (const [what, wrong, said] of SICK) {
    test(`tells of an endpoint that ${what}`, async () => {
      answer = wrong;
      const found = await ask(url, '--origin', ORIGIN);
      assert.match(found.said, said);
      assert.equal(found.code, 1, found.said);
    });
  }

  test('tells of a name that is not known and a port where nobody listens', async () => {
    assert.match((await ask('https://no-such-host.invalid/')).said, /cannot be found/);
    const gone = createServer();
    await once(gone.listen(0, '127.0.0.1'), 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    await once(gone, 'close');
    assert.match((await ask(`http://127.0.0.1:${port}/`)).said, /nobody listens/);
  });

  test('leaves a marked lead with a receiver that takes it', async () => {
    const receiver = await startReceiver(cleanup, { origins: ORIGIN });
    const found = await ask(`${receiver.url}/leads`, '--connector', 'leadline', '--origin', ORIGIN);
    assert.equal(found.code, 0, found.said);
    assert.match(found.said, /was taken/);
    const [lead] = await allLeads(receiver.url);
    assert.equal(lead!.test, true);
    const refused = await ask(`${receiver.url}/leads`, '--connector', 'leadline');
    assert.equal(refused.code, 0, 'the default origin is the one allowed here');
    const other = await ask(`${receiver.url}/leads`, '--origin', 'https://elsewhere.example');
    assert.equal(other.code, 1);
  });

  for (const [name, { fragment = '', state }] of Object.entries(SERVICES)) {
    test(`finds ${name} ${state}`, async () => {
      answer = serveService(taken);
      const found = await ask(`${url}/${name}${fragment}`, '--connector', name);
      assert.equal(found.code, 0, found.said);
      assert.match(found.said, state === 'sent' ? /was taken/ : /Look there|no page can read/);
      assert.ok(!found.said.includes('k-1'));
    });
  }

  for (const args of [
    [],
    ['nowhere'],
    ['ftp://a.example'],
    ['https://a', '--connector', 'pigeon'],
  ]) {
    test(`cannot mean "${args.join(' ')}"`, async () => {
      await assert.rejects(ask(...args), UsageError);
    });
  }
});

test('leadline netlify lists every field that a lead of the content may have, once', () => {
  const fields = fieldsOf(isoCertification);
  assert.equal(new Set(fields).size, fields.length);
  for (const name of [
    'contact_email',
    'answer_a1',
    'input_staff',
    'consent_privacy',
    'quiz_score',
  ]) {
    assert.ok(fields.includes(name), name);
  }
});
