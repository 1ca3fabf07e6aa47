import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { isoCertification } from '../src/content/iso-certification.ts';
import { createReceiver, openSqliteStore, serveReceiver } from '../src/receiver/index.ts';
import { createSite } from './site.ts';

const HOST = 'localhost';

export interface DemoOptions {
  /** Port of the site; the next program's is never taken: where it is in use, any free one. */
  port: number;
  /** Port of the receiver, likewise. */
  receiverPort: number;
  /** Folder in which leads are kept. */
  data: string;
}

export interface Demo {
  siteUrl: string;
  endpoint: string;
  /** Ends both; what is being received is finished first. */
  stop(): Promise<void>;
}

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

/**
 * The demo site and, on an origin of its own as in real life, a working receiver. Both listen on this
 * machine alone.
 */
export async function startDemo({ port, receiverPort, data }: DemoOptions): Promise<Demo> {
  // The site's pages name the receiver, and the receiver allows the site: the pages wait for both.
  const pages = Promise.withResolvers<ReturnType<typeof createSite>>();
  const answer = getRequestListener(async (request) => (await pages.promise)(request));
  const site = createServer((request, response) => void answer(request, response));
  const siteUrl = await onFreePort(port, (free) => listenTo(site, free));

  mkdirSync(data, { recursive: true });
  const receiver = await createReceiver({
    store: openSqliteStore(resolve(data, 'leads.db')),
    origins: [siteUrl],
    contents: [isoCertification],
  });
  const receiving = await onFreePort(receiverPort, (free) =>
    serveReceiver(receiver, { port: free, host: HOST }),
  );
  const endpoint = `${receiving.url}/leads`;
  pages.resolve(
    createSite({
      endpoint,
      inboxUrl: async () => `${await receiver.signInUrl(receiving.url)}#open`,
    }),
  );

  return {
    siteUrl,
    endpoint,
    async stop() {
      site.close();
      site.closeAllConnections();
      await receiving.stop();
    },
  };
}
