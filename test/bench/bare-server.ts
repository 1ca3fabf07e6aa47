/**
 * The least that a receiver can be: Hono on Node, a row for each post, as durable as ours. It checks nothing,
 * reads nothing of what it is sent, and doubles whatever comes twice.
 */
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [path = ':memory:'] = process.argv.slice(2);
const database = new DatabaseSync(path);
database.exec(`
  PRAGMA journal_mode = wal;
  PRAGMA synchronous = FULL;
  CREATE TABLE leads (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
`);
const insert = database.prepare('INSERT INTO leads (body) VALUES (?)');

const app = new Hono().post('/leads', async (c) => {
  const { lastInsertRowid } = insert.run(await c.req.text());
  return c.json({ id: String(lastInsertRowid) }, 201);
});

serve({ fetch: app.fetch, port: 0 }, ({ port }: AddressInfo) => {
  console.log(`Ready at http://localhost:${port}/leads`);
});
