import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Lead } from '../../src/model/lead/lead.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli/leadline.ts');

export const TOKEN = 'the-token-of-the-tests';

/** What must be undone after a test, a suite or a Playwright test, last things first. */
export class Cleanup {
  readonly #ends: (() => unknown)[] = [];

  /** @param register hands over what runs at the end, such as node:test's `after` */
  constructor(register: (end: () => Promise<void>) => void) {
    register(() => this.run());
  }

  after(end: () => unknown): void {
    this.#ends.unshift(end);
  }

  async run(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }
}

/** A receiver as its owner runs it: a process of its own, a database on disk. */
export interface ReceiverProcess {
  readonly url: string;
  /** What it said when it started. */
  readonly said: string;
  readonly signInLink: string;
  /** Lines of its log so far. */
  readonly log: string[];
  readonly process: ChildProcess;
  /** Ends it and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A folder that is there as long as the test. */
export function temporaryFolder(cleanup: Cleanup): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-receiver-'));
  cleanup.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function startReceiver(
  cleanup: Cleanup,
  options: Record<string, string | true> = {},
  environment: NodeJS.ProcessEnv = {},
): Promise<ReceiverProcess> {
  const settings: Record<string, string | true> = {
    port: '0',
    token: TOKEN,
    rate: '1000000',
    ...('database' in options ? {} : { database: join(temporaryFolder(cleanup), 'leads.db') }),
    ...options,
  };
  const args = Object.entries(settings)
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value]));
  const child = spawn(process.execPath, [CLI, 'receive', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return (await closed)[0];
  };
  cleanup.after(() => end('SIGKILL'));

  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  let said = '';
  for await (const line of createInterface(child.stdout)) {
    said += `${line}\n`;
    if (line.startsWith('Ready')) break;
  }
  const url = /http:\/\/\S+(?=\/leads)/.exec(said)?.[0];
  const signInLink = /http:\/\/\S+\/sign-in\S+/.exec(said)?.[0];
  if (!url || !signInLink) {
    throw new Error(`receiver: expected it to start, found ${said}${log.join('\n')}`);
  }
  return { url, said, signInLink, log, process: child, end };
}

export function postLead(
  url: string,
  lead: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/leads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof lead === 'string' ? lead : JSON.stringify(lead),
  });
}

/** A request with the owner's token. */
export function asOwner(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(address, {
    ...init,
    headers: { authorization: `Bearer ${TOKEN}`, ...init.headers },
  });
}

/** Until no lead waits to have its results worked out again. */
export async function untilChecked(url: string): Promise<void> {
  for (;;) {
    const figures = await (await asOwner(`${url}/metrics`)).text();
    if (/^leadline_unchecked_leads 0$/m.test(figures)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function allLeads(url: string): Promise<Lead[]> {
  const leads: Lead[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page = await asOwner(`${url}/leads?limit=200${next && `&after=${next}`}`);
    const body = (await page.json()) as { leads: Lead[]; next: string | null };
    leads.push(...body.leads);
    next = body.next;
  }
  return leads;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { field: string; message: string }[];
}

/** The problem a response tells of. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) {
    throw new Error(`content-type: expected application/problem+json, found ${type}`);
  }
  return (await response.json()) as Problem;
}
