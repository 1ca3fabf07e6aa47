import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/**
 * What becomes of one exchange on a connection: `none`; `reset-before`: the connection is reset once
 * the request's first bytes came, nothing is passed on; `cut-request`: after so many bytes of it;
 * `reset-after`: the receiver has answered, but the connection is reset instead; `cut-answer`: in the
 * middle of the answer; `swallow`: passed on, the answer never comes; `unavailable`: a 503 in its place.
 */
export type Chaos =
  | 'none'
  | 'reset-before'
  | 'cut-request'
  | 'reset-after'
  | 'cut-answer'
  | 'swallow'
  | 'unavailable';

export const FAULTS: readonly Chaos[] = [
  'reset-before',
  'cut-request',
  'reset-after',
  'cut-answer',
  'swallow',
  'unavailable',
];

export interface Plan {
  chaos: Chaos;
  /** For `cut-request`: how many of the exchange's bytes are passed on. */
  bytes?: number;
}

/**
 * Stands between browsers and the receiver on the level of TCP, so that connections break as they do
 * in life: by a reset, in the middle of a request, on a connection that has served others before.
 * Preflights pass.
 */
export class ChaosProxy {
  readonly origin: string;
  /** Asked once for each POST. */
  plan: () => Plan = () => ({ chaos: 'none' });
  /** How long a preflight is held. */
  preflightDelayMs = 0;
  /** POSTs that came in, and those that were broken. */
  posts = 0;
  broken = 0;
  /** POSTs on connections that had carried a request before. */
  reused = 0;

  readonly #server: Server;
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server, target: string) {
    this.#server = server;
    this.#target = new URL(target);
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open(target: string): Promise<ChaosProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new ChaosProxy(server, target);
    server.on('connection', (socket) => proxy.#serve(socket));
    return proxy;
  }

  get endpoint(): string {
    return `${this.origin}/leads`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #serve(client: Socket): void {
    const upstream = connect(Number(this.#target.port), this.#target.hostname);
    let plan: Plan = { chaos: 'none' };
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        // A receiver that closes what it thinks is idle is no answer either.
        if (socket === client || plan.chaos !== 'swallow') other.destroy();
      });
    }
    let requests = 0;
    let passedBytes = 0;
    client.on('data', (bytes) => {
      const method = /^(POST|OPTIONS|GET) /.exec(bytes.toString('latin1', 0, 8))?.[1];
      if (method) {
        requests += 1;
        passedBytes = 0;
        plan = { chaos: 'none' };
        if (method === 'POST') {
          this.posts += 1;
          if (requests > 1) this.reused += 1;
          plan = this.plan();
          if (plan.chaos !== 'none') this.broken += 1;
        }
      }
      switch (plan.chaos) {
        case 'reset-before':
          client.resetAndDestroy();
          return;
        case 'unavailable':
          if (method) client.end(UNAVAILABLE);
          return;
        case 'cut-request': {
          const left = Math.max(0, (plan.bytes ?? 500) - passedBytes);
          passedBytes += bytes.length;
          if (bytes.length < left) break;
          upstream.write(bytes.subarray(0, left), () => client.resetAndDestroy());
          return;
        }
        case 'none':
        case 'reset-after':
        case 'cut-answer':
        case 'swallow':
          break;
      }
      if (method === 'OPTIONS') setTimeout(() => upstream.write(bytes), this.preflightDelayMs);
      else upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      switch (plan.chaos) {
        case 'reset-after':
          client.resetAndDestroy();
          return;
        case 'cut-answer':
          client.write(bytes.subarray(0, bytes.length / 2), () => client.resetAndDestroy());
          return;
        case 'swallow':
          return;
        case 'none':
        case 'reset-before':
        case 'cut-request':
        case 'unavailable':
          break;
      }
      client.write(bytes);
    });
  }
}

const UNAVAILABLE = [
  'HTTP/1.1 503 Service Unavailable',
  'Access-Control-Allow-Origin: *',
  'Access-Control-Expose-Headers: Retry-After',
  'Retry-After: 1',
  'Content-Length: 0',
  'Connection: close',
  '',
  '',
].join('\r\n');
