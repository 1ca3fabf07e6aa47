import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Receiver } from './receiver.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const CHECK_TIMEOUTS_EVERY_MS = 2_000;
/** What is still running after this is cut off. */
const GRACE_MS = 5_000;

export interface ServerOptions {
  /** 0: any free one. */
  port: number;
  /** Address to listen on. Default: all of this machine's. */
  host?: string;
}

export interface RunningServer {
  /** As a browser on this machine reaches it. */
  readonly url: string;
  /** Takes no new requests, finishes those that run, then closes the receiver and its store. */
  stop(): Promise<void>;
}

/**
 * Serves a receiver on a port of this machine.
 *
 * @throws Error if the port is taken
 */
export async function serveReceiver(
  receiver: Receiver,
  { port, host }: ServerOptions,
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) =>
      receiver.fetch(request, { address: incoming.socket.remoteAddress }),
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_TIMEOUTS_EVERY_MS,
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  let stopped: Promise<void> | undefined;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${address.port}`,
    stop: () => (stopped ??= stop(server, receiver)),
  };
}

async function stop(server: Server, receiver: Receiver): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  receiver.endStreams();
  server.closeIdleConnections();
  const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(cutOff);
  await receiver.close();
}
