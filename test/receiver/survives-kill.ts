import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lead } from '../../src/model/lead/lead.ts';
import { fullLead } from './fixtures/lead.ts';
import { type Cleanup, allLeads, postLead, startReceiver } from './receiver-process.ts';

const WRITERS = 6;

/**
 * Kills a receiver again and again in the middle of writing and looks what is there afterwards: every
 * lead it acknowledged, none twice, each as it was sent.
 *
 * @returns how many it acknowledged, and how many more were stored without the answer having arrived
 */
export async function killWhileWriting(
  cleanup: Cleanup,
  database: string,
  kills: number,
): Promise<{ acknowledged: number; unanswered: number }> {
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
  assert.equal(ids.size, rows.length, 'a lead is there twice');
  assert.deepEqual(
    [...acknowledged].filter((id) => !ids.has(id)),
    [],
    'leads were lost',
  );
  for (const row of rows) assert.deepEqual(row, sent.get(row.id), 'half a lead');
  await receiver.end('SIGTERM');
  return { acknowledged: acknowledged.size, unanswered: rows.length - acknowledged.size };
}
