import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_FLAGS, requireBrowser } from '../../../.ci/find-browser.js';

/** A visitor's browser with a profile on disk: it can be killed and started again with what it kept. */
export class Profile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'leadline-profile-'));
  /** Of the next start. */
  flags: readonly string[];
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;

  constructor(flags: readonly string[] = []) {
    this.flags = flags;
  }

  /** Starts the browser. @returns its first page */
  async start(): Promise<Page> {
    const child = spawn(
      requireBrowser(),
      [
        ...BROWSER_FLAGS,
        ...this.flags,
        '--headless',
        '--no-proxy-server',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#folder}`,
        'about:blank',
      ],
      // A group of its own, so that all its processes die in the same moment.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = child;
    this.#browser = await chromium.connectOverCDP(await addressOf(child));
    const context = this.#browser.contexts()[0]!;
    return context.pages()[0] ?? (await context.newPage());
  }

  get browser(): Browser {
    return this.#browser!;
  }

  /** Another tab. */
  newTab(): Promise<Page> {
    return this.browser.contexts()[0]!.newPage();
  }

  /** SIGKILL to every process of the browser at once. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child) return;
    this.#process = null;
    const closed = once(child, 'close');
    process.kill(-child.pid!, 'SIGKILL');
    await closed;
    await this.#browser?.close().catch(() => {});
    // They say which process has the profile, and that one is no more.
    for (const name of readdirSync(this.#folder)) {
      if (name.startsWith('Singleton')) rmSync(join(this.#folder, name));
    }
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stderr!)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      // What it says later is nobody's business, but must not fill the pipe.
      child.stderr!.resume();
      return address;
    }
  }
  throw new Error('browser: expected it to tell its debugging address, found its end');
}
