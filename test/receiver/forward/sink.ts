import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cleanup } from '../receiver-process.ts';

export interface Delivery {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Sink {
  url: string;
  deliveries: Delivery[];
  /** Resolves once so many have come. */
  until(count: number): Promise<void>;
}

/** A real server that takes what is sent to it and answers as told. */
export async function startSink(
  cleanup: Cleanup,
  answer: (
    count: number,
  ) => { status: number; headers?: Record<string, string>; body?: string } | 'hang' | 'reset',
): Promise<Sink> {
  const deliveries: Delivery[] = [];
  const waiters = new Set<() => void>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      deliveries.push({ path: request.url ?? '', headers: request.headers, body });
      const told = answer(deliveries.length);
      if (told === 'reset') request.socket.resetAndDestroy();
      else if (told !== 'hang') {
        response.writeHead(told.status, told.headers).end(told.body ?? '');
      }
      for (const check of waiters) check();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    deliveries,
    until: (count) =>
      new Promise((resolve) => {
        const check = () => {
          if (deliveries.length < count) return;
          waiters.delete(check);
          resolve();
        };
        waiters.add(check);
        check();
      }),
  };
}
