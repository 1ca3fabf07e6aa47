import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, postLead, startReceiver, temporaryFolder } from './receiver-process.ts';

test('A repeat is acknowledged while nothing can be written', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  const { url } = await startReceiver(cleanup, { database });
  const lead = plainLead();
  assert.equal((await postLead(url, lead)).status, 201);
  const other = new DatabaseSync(database);
  other.exec('BEGIN IMMEDIATE');
  assert.equal((await postLead(url, lead)).status, 200);
  assert.equal((await postLead(url, plainLead())).status, 503);
  other.exec('ROLLBACK');
  other.close();
});
