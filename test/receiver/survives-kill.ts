import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lead } from '../../src/model/lead/lead.ts';
import { fullLead } from './fixtures/lead.ts';
import { type Cleanup, allLeads, postLead, startReceiver } from './receiver-process.ts';
import type { StoreKind } from './stores.ts';
import { tellFigures } from './tell-figures.ts';

const WRITERS = 6;

/**
 * Kills a receiver again and again in the middle of writing and looks what is there afterwards: every
 * lead it acknowledged, none twice, each as it was sent.
 *
 * @returns the address of the database
 */
export async function killWhileWriting(
  t: TestContext,
  cleanup: Cleanup,
  { kind, kills }: { kind: StoreKind; kills: number },
): Promise<string> {
  const database = await kind.database(cleanup);
  const sent = new Map<string, Lead>();
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const receiver = await startReceiver(cleanup, { database });
    const write = async () => {
      for (;;) {
        const lead = fullLead({ summary: `Visitor ${sent.size}\n`.repeat(1 + (sent.size % 50)) });
        sent.set(lead.id, lead);
        try {
          const answer = await postLead(receiver.url, lead);
          if (answer.ok) acknowledged.add(((await answer.json()) as { id: string }).id);
        } catch {
          return;
        }
      }
    };
    const writers = Array.from({ length: WRITERS }, write);
    const enough = acknowledged.size + 3;
    while (acknowledged.size < enough) await wait(1);
    await wait(Math.random() * 30);
    await receiver.end('SIGKILL');
    await Promise.all(writers);
  }
  const receiver = await startReceiver(cleanup, { database });
  const rows = await allLeads(receiver.url);
  const ids = new Set(rows.map(({ id }) => id));
  tellFigures(
    t,
    acknowledged,
    rows.map(({ id }) => id),
    `${kind.name}, ${kills} kills; ${ids.size - acknowledged.size} more were stored whose answer did not arrive`,
  );
  assert.equal(ids.size, rows.length, 'a lead is there twice');
  assert.deepEqual(
    [...acknowledged].filter((id) => !ids.has(id)),
    [],
    'leads were lost',
  );
  for (const row of rows) assert.deepEqual(row, sent.get(row.id), 'half a lead');
  await receiver.end('SIGTERM');
  return database;
}
