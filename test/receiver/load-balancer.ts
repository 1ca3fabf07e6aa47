import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Cleanup } from './receiver-process.ts';

/**
 * Hands each connection to the next of several servers, as a plain TCP load balancer does: it knows
 * nothing of requests, passes over a server that takes no connection, and lets one break that does.
 *
 * @returns its address
 */
export async function startLoadBalancer(
  cleanup: Cleanup,
  urls: readonly string[],
): Promise<string> {
  const ports = urls.map((url) => Number(new URL(url).port));
  const sockets = new Set<Socket>();
  let turn = 0;

  const connect = (client: Socket, triesLeft: number) => {
    if (triesLeft === 0) {
      client.destroy();
      return;
    }
    const server = createConnection({ port: ports[turn++ % ports.length]!, host: 'localhost' });
    let connected = false;
    server.on('connect', () => {
      connected = true;
      client.pipe(server).pipe(client);
    });
    server.on('error', () => {
      if (connected) client.destroy();
      else connect(client, triesLeft - 1);
    });
    client.on('close', () => server.destroy());
    server.on('close', () => connected && client.destroy());
    sockets.add(server);
    server.on('close', () => sockets.delete(server));
  };

  const balancer = createServer((client) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    connect(client, ports.length);
  });
  await new Promise<void>((resolve) => balancer.listen(0, 'localhost', resolve));
  cleanup.after(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => balancer.close(resolve));
  });
  return `http://localhost:${(balancer.address() as AddressInfo).port}`;
}
