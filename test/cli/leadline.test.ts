import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suite, test } from 'node:test';
import { receiveOptions } from '../../src/cli/receive-options.ts';
import { plainLead } from '../receiver/fixtures/lead.ts';
import { Cleanup, postLead, startReceiver, temporaryFolder } from '../receiver/receiver-process.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli/leadline.ts');

function leadline(...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 30_000 });
}

suite('leadline', () => {
  for (const args of [['--help'], [], ['receive', '--help'], ['help', 'receive']]) {
    test(`explains itself by "${args.join(' ')}"`, () => {
      const { status, stdout, stderr } = leadline(...args);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^Usage: leadline/);
    });
  }

  for (const [args, message] of [
    [['recieve'], /expected a command \(receive, .*\), found "recieve"/],
    [['receive', '--prot', '1'], /Unknown option '--prot'/],
    [['receive', 'now'], /Unexpected argument 'now'/],
    [
      ['receive', '--port', 'http'],
      /--port: expected a whole number from 0 to 65535, found "http"/,
    ],
    [['receive', '--retain', '0'], /--retain: expected a whole number from 1/],
    [['receive', '--rate', '0'], /--rate: expected a whole number from 1/],
    [['receive', '--max-body', 'much'], /--max-body: expected a size such as 512KiB, found "much"/],
    [
      ['receive', '--database', 'mysql://db.example/leads'],
      /--database: expected the name of a SQLite file or postgres:/,
    ],
    [
      ['receive', '--challenge', 'yes'],
      /--challenge: expected off, optional, required, found "yes"/,
    ],
    [['receive', '--forward', 'ftp://crm.example'], /--forward 1: expected/],
    [['receive', '--mail=smtp://mail.example'], /--mail: expected an address/],
    [['receive', '--reply', 'x'], /--reply: expected a text file, ENOENT/],
  ] as const) {
    test(`refuses "${args.join(' ')}" with exit code 2`, () => {
      const { status, stderr, stdout } = leadline(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    });
  }

  test('says why it cannot start, with exit code 1', () => {
    const origins = leadline('receive', '--database', ':memory:', '--origins', 'example.com');
    assert.equal(origins.status, 1);
    assert.match(origins.stderr, /expected an origin such as "https:\/\/www.example.com"/);
    const folder = leadline('receive', '--database', '/nowhere/at/all/leads.db');
    assert.equal(folder.status, 1);
    assert.match(folder.stderr, /unable to open database file/);
    const missing = leadline(
      'receive',
      '--database',
      ':memory:',
      '--content',
      '/nowhere/roof.json',
    );
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /\/nowhere\/roof.json: expected a content file, ENOENT/);
    const wrong = leadline('receive', '--database', ':memory:', '--content', 'package.json');
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, /package.json: \S+: expected /);
  });
});

suite('The options of leadline receive', () => {
  test('come from the command line, then from the environment', () => {
    const environment = {
      PORT: '9000',
      DATABASE_URL: 'other.db',
      LEADLINE_ORIGINS: 'https://a.example, https://b.example',
      LEADLINE_TOKEN: 'secret',
      LEADLINE_RATE: '5',
      LEADLINE_MAX_BODY: '1MiB',
      LEADLINE_RETAIN: '365',
      LEADLINE_TRUST_PROXY: '1',
      LEADLINE_CHALLENGE: 'required',
      LEADLINE_CONTENT: 'roof.json, solar.json,heat.json',
      LEADLINE_FORWARD:
        'https://a.example/?x=1,2 slack+https://b.example,https://c.example#whsec_x',
      LEADLINE_MAIL: 'smtp://mail.example sales@example.com, boss@example.com',
      LEADLINE_REPLY: 'reply.txt',
      LEADLINE_CAPTCHA: 'turnstile#0x4AAA',
      LEADLINE_URL: 'https://leads.example.com',
      LEADLINE_FORWARD_PRIVATE: '1',
    };
    assert.deepEqual(receiveOptions(['--port', '9001'], environment), {
      port: 9001,
      database: 'other.db',
      origins: ['https://a.example', 'https://b.example'],
      token: 'secret',
      newLeadsPerMinute: 5,
      maxBodyBytes: 1024 * 1024,
      retainDays: 365,
      trustProxy: true,
      challenge: 'required',
      contents: ['roof.json', 'solar.json', 'heat.json'],
      forward: ['https://a.example/?x=1,2', 'slack+https://b.example', 'https://c.example#whsec_x'],
      mail: ['smtp://mail.example', 'sales@example.com', 'boss@example.com'],
      reply: 'reply.txt',
      captcha: 'turnstile#0x4AAA',
      inboxUrl: 'https://leads.example.com',
      forwardPrivate: true,
    });
  });

  test('have the defaults of the contract', () => {
    assert.deepEqual(receiveOptions([], {}), {
      port: 8787,
      database: 'leads.db',
      origins: [],
      token: undefined,
      newLeadsPerMinute: undefined,
      maxBodyBytes: undefined,
      retainDays: undefined,
      trustProxy: false,
      challenge: 'optional',
      contents: [],
      forward: [],
      mail: [],
      reply: undefined,
      captcha: undefined,
      inboxUrl: undefined,
      forwardPrivate: false,
    });
  });
});

test('The token is made on the first start, shown once and kept only as a hash', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  const first = await startReceiver(cleanup, { database, token: '' });
  const token = /Token: (\S+)/.exec(first.said)?.[1] ?? '';
  assert.match(token, /^[\w-]{43}$/);
  const headers = { authorization: `Bearer ${token}` };
  assert.equal((await fetch(`${first.url}/leads`, { headers })).status, 200);
  await first.end('SIGTERM');

  const second = await startReceiver(cleanup, { database, token: '' });
  assert.ok(!second.said.includes('Token:'));
  assert.equal((await fetch(`${second.url}/leads`, { headers })).status, 200);
  await second.end('SIGTERM');

  const file = new DatabaseSync(database, { readOnly: true });
  const settings = JSON.stringify(file.prepare('SELECT * FROM settings').all());
  file.close();
  assert.ok(settings.includes('token-hash') && !settings.includes(token));
  assert.ok(![...first.log, ...second.log].join('').includes(token));
});

test('A port that is taken is said so, and the store let go', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const running = await startReceiver(cleanup);
  const { port } = new URL(running.url);
  const { status, stderr } = leadline('receive', '--port', port, '--database', ':memory:');
  assert.equal(status, 1);
  assert.match(stderr, /EADDRINUSE/);
  assert.equal((await postLead(running.url, plainLead())).status, 201);
});
