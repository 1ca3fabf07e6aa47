import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { Cleanup, temporaryFolder } from '../receiver/receiver-process.ts';
import { selfSigned } from './self-signed.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli/leadline.ts');
const LATER = new Date('2049-01-01T00:00:00Z');
const BEFORE = new Date('2021-01-01T00:00:00Z');

async function listening(t: TestContext, server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://localhost:${(server.address() as AddressInfo).port}/leads`;
}

/** @param trusted a certificate that this machine takes for an authority's */
async function ask(t: TestContext, url: string, trusted?: string) {
  const path = join(temporaryFolder(new Cleanup((end) => t.after(end))), 'ca.pem');
  writeFileSync(path, trusted ?? '');
  const child = spawn(process.execPath, [CLI, 'doctor', url], {
    env: { ...process.env, ...(trusted && { NODE_EXTRA_CA_CERTS: path }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

suite('leadline doctor tells of an endpoint', () => {
  for (const [what, name, lastDay, isTrusted, words] of [
    [
      'whose certificate nobody vouches for',
      'localhost',
      LATER,
      false,
      /not accepted \(DEPTH_ZERO/,
    ],
    ['whose certificate is over', 'localhost', BEFORE, true, /not accepted \(CERT_HAS_EXPIRED\)/],
    ['whose certificate is for another name', 'b.example', LATER, true, /not accepted \(ERR_TLS_/],
  ] as const) {
    test(what, async (t) => {
      const { key, cert } = selfSigned(name, lastDay);
      let requests = 0;
      const server = createServer({ key, cert }, (_, response) => {
        requests++;
        response.end();
      });
      const { code, said } = await ask(t, await listening(t, server), isTrusted ? cert : undefined);
      assert.equal(code, 1, said);
      assert.match(said, /✗ Connection: no safe connection/);
      assert.match(said, words);
      assert.equal(requests, 0, 'no lead was sent there');
    });
  }

  test('whose certificate is good, and goes on', async (t) => {
    const { key, cert } = selfSigned('localhost', LATER);
    const server = createServer({ key, cert }, (_, response) => response.writeHead(405).end());
    const { said } = await ask(t, await listening(t, server), cert);
    assert.match(said, /Preflight: answered 405/);
  });

  test('that speaks plain http at an https address', async (t) => {
    const url = await listening(
      t,
      createPlainServer((_, response) => response.end()),
    );
    const { code, said } = await ask(t, url);
    assert.equal(code, 1);
    assert.match(said, /✗ Connection: this port speaks no https/);
  });
});
