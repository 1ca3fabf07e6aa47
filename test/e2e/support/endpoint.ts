import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { close, listen } from './listen.ts';

export interface EndpointAnswer {
  status: number;
  contentType?: string;
  body?: string;
  headers?: Record<string, string>;
}

export interface ReceivedPost {
  headers: IncomingHttpHeaders;
  body: string;
}

/** An endpoint of somebody else's making: answers every POST with what the test says. */
export class Endpoint {
  readonly origin: string;
  readonly received: ReceivedPost[] = [];
  answer: EndpointAnswer = { status: 204 };
  readonly #server: Server;

  private constructor(origin: string, server: Server) {
    this.origin = origin;
    this.#server = server;
  }

  static async open(): Promise<Endpoint> {
    const server = createServer();
    const endpoint = new Endpoint(await listen(server), server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const cors = {
          'access-control-allow-origin': request.headers.origin ?? '*',
          'access-control-allow-headers': 'content-type, idempotency-key',
          'access-control-expose-headers': 'Retry-After',
        };
        if (request.method !== 'POST') {
          response.writeHead(204, cors).end();
          return;
        }
        endpoint.received.push({
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
        });
        const { status, contentType, body, headers } = endpoint.answer;
        response.writeHead(status, {
          ...cors,
          ...(contentType && { 'content-type': contentType }),
          ...headers,
        });
        response.end(body);
      });
    });
    return endpoint;
  }

  get url(): string {
    return `${this.origin}/take`;
  }

  close(): Promise<void> {
    return close(this.#server);
  }
}

/** A problem as RFC 9457 has it. */
export function problem(
  status: number,
  name: string,
  errors?: readonly { field: string; message: string }[],
): EndpointAnswer {
  const type = `urn:leadline:problem:${name}`;
  return {
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type, title: 'Not accepted', status, detail: '', errors }),
  };
}
