import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import { close, listen } from './listen.ts';

/**
 * What happens to a POST on its way: `none`; `hold-answer`: it arrives, the answer waits until
 * `release`; `hold-request`: it waits itself; `cut-before`: the connection breaks before it arrives;
 * `cut-after`: it arrives, the connection breaks instead of an answer.
 */
export type Fault = 'none' | 'hold-answer' | 'hold-request' | 'cut-before' | 'cut-after';

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** Stands between the browser and the receiver; preflights always pass. */
export class FaultProxy {
  readonly origin: string;
  fault: Fault = 'none';
  /** POSTs that came in. */
  posts = 0;
  /** POSTs whose answer has come back from the receiver: what they brought is committed. */
  answered = 0;

  readonly #server: Server;
  #held: (() => void)[] = [];

  private constructor(origin: string, server: Server) {
    this.origin = origin;
    this.#server = server;
  }

  /** @param target origin behind the proxy */
  static async open(target: string): Promise<FaultProxy> {
    const server = createServer();
    const proxy = new FaultProxy(await listen(server), server);
    server.on('request', (request: IncomingMessage, response) => {
      const destroy = () => request.socket.destroy();
      void proxy
        .#pass(request, target, destroy)
        .then(
          (answer) => answer && response.writeHead(answer.status, answer.headers).end(answer.body),
        )
        // The receiver is gone: to the browser that is a connection that breaks.
        .catch(destroy);
    });
    return proxy;
  }

  get endpoint(): string {
    return `${this.origin}/leads`;
  }

  /** Lets everything held go on its way, and what comes from now on as well. */
  release(): void {
    this.fault = 'none';
    for (const goOn of this.#held.splice(0)) goOn();
  }

  close(): Promise<void> {
    return close(this.#server);
  }

  async #pass(request: IncomingMessage, target: string, destroy: () => void) {
    const body = await readAll(request);
    const { fault } = this;
    const isPost = request.method === 'POST';
    if (isPost) {
      this.posts++;
      if (fault === 'cut-before') {
        destroy();
        return null;
      }
      if (fault === 'hold-request') await this.#hold();
    }
    const answer = await forward(request, target, body);
    if (!isPost) return answer;
    this.answered++;
    if (fault === 'cut-after') {
      destroy();
      return null;
    }
    if (fault === 'hold-answer') await this.#hold();
    return answer;
  }

  #hold(): Promise<void> {
    return new Promise((goOn) => this.#held.push(goOn));
  }
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function forward(request: IncomingMessage, target: string, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host } = new URL(target);
    const onward = send(
      `${target}${request.url}`,
      { method: request.method, headers: { ...request.headers, host }, agent: false },
      (response) => {
        readAll(response).then(
          (bytes) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes }),
          reject,
        );
      },
    );
    onward.on('error', reject);
    onward.end(body);
  });
}
