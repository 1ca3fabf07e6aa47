/**
 * How many leads a second the receiver takes in, beside a bare handler of the same framework that only
 * inserts a row with the same durability.
 *
 *     node test/bench/receiver.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fullLead } from '../receiver/fixtures/lead.ts';
import { postAll, requestsFor } from './post-leads.ts';

const ROUNDS = 7;
const CONNECTIONS = [1, 32];
const LEADS_A_ROUND = { 1: 600, 32: 4_000 } as Record<number, number>;

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'leadline-bench-'));

async function start(...args: string[]): Promise<{ port: number; end: () => Promise<unknown> }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/localhost:(\d+)\/leads/.exec(line)?.[1];
    if (!port) continue;
    child.stdout.resume();
    return {
      port: Number(port),
      end: () => {
        const closed = once(child, 'close');
        child.kill('SIGKILL');
        return closed;
      },
    };
  }
  throw new Error(`${args.join(' ')}: expected it to start`);
}

/** @returns how long it took until no lead waited to have its results worked out again */
async function untilChecked(port: number): Promise<number> {
  const startMs = performance.now();
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/metrics`, {
      headers: { authorization: 'Bearer bench' },
    });
    if (/^leadline_unchecked_leads 0$/m.test(await answer.text())) {
      return performance.now() - startMs;
    }
    await setTimeout(100);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

const bare = await start(join(import.meta.dirname, 'bare-server.ts'), join(folder, 'bare.db'));
const receiver = await start(
  ...[join(ROOT, 'src/cli/leadline.ts'), 'receive', '--port', '0', '--token', 'bench'],
  ...['--rate', '1000000', '--database', join(folder, 'leads.db')],
);
try {
  for (const connections of CONNECTIONS) {
    const ratios: number[] = [];
    const checked: number[] = [];
    const rates: { bare: number[]; receiver: number[] } = { bare: [], receiver: [] };
    // The first round warms both up; the others come in turn, so that a busy machine is busy for both.
    for (let round = 0; round <= ROUNDS; round++) {
      const requests = requestsFor(fullLead(), LEADS_A_ROUND[connections]!);
      const bareRate = await postAll(bare.port, requests, connections);
      const receiverRate = await postAll(receiver.port, requests, connections);
      // What the receiver puts off must not take the bare handler's time.
      const checkedMs = await untilChecked(receiver.port);
      if (round === 0) continue;
      checked.push(requests.length / (checkedMs / 1_000));
      rates.bare.push(bareRate);
      rates.receiver.push(receiverRate);
      ratios.push(receiverRate / bareRate);
    }
    console.log(
      `${connections} at once: bare handler ${Math.round(median(rates.bare))} leads/s, ` +
        `receiver ${Math.round(median(rates.receiver))} leads/s, ` +
        `of which ${Math.round(median(checked))} a second were worked out again afterwards, ` +
        `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
    );
  }
} finally {
  await Promise.all([bare.end(), receiver.end()]);
  rmSync(folder, { recursive: true, force: true });
}
