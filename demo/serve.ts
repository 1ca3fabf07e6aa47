import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import {
  createReceiver,
  openSqliteStore,
  serveReceiver,
  type Receiver,
  type RunningServer,
} from '../src/receiver/index.ts';
import { createSite } from './site.ts';

/**
 * `npm start`: the demo site and, on an origin of its own as in real life, a working receiver.
 * Leads stay in `.cache/demo/` between runs. Both listen on this machine alone.
 */

const HOST = 'localhost';
const DATA = resolve(import.meta.dirname, '../.cache/demo');
const SITE_PORT = Number(process.env['PORT'] ?? 8080);
const RECEIVER_PORT = SITE_PORT + 707;

/** Takes the wanted port, or any free one where another program has it. */
async function onFreePort<T>(port: number, listen: (port: number) => Promise<T>): Promise<T> {
  try {
    return await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(0);
  }
}

function listenTo(server: Server, port: number): Promise<string> {
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      settle(`http://${HOST}:${(server.address() as AddressInfo).port}`);
    });
  });
}

function openInBrowser(url: string) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open'];
  // Without a desktop there is nothing to open; the address stands in the terminal.
  spawn(command!, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

mkdirSync(DATA, { recursive: true });
// The site's pages name the receiver, and the receiver allows the site: the pages wait for both.
const pages = Promise.withResolvers<ReturnType<typeof createSite>>();
const answer = getRequestListener(async (request) => (await pages.promise)(request));
const site = createServer((request, response) => void answer(request, response));
const siteUrl = await onFreePort(SITE_PORT, (port) => listenTo(site, port));

const receiver: Receiver = await createReceiver({
  store: openSqliteStore(resolve(DATA, 'leads.db')),
  origins: [siteUrl],
});
const receiving: RunningServer = await onFreePort(RECEIVER_PORT, (port) =>
  serveReceiver(receiver, { port, host: HOST }),
);
pages.resolve(
  createSite({
    endpoint: `${receiving.url}/leads`,
    inboxUrl: () => receiver.signInUrl(receiving.url),
  }),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    site.close();
    site.closeAllConnections();
    void receiving.stop();
  });
}

console.log(`
Leadline demo

  Site      ${siteUrl}
  Inbox     ${siteUrl}/inbox   (signed in on this machine)
  Receiver  ${receiving.url}/leads

Ctrl+C ends it.`);
if (process.stdout.isTTY && process.env['CI'] === undefined) openInBrowser(siteUrl);
