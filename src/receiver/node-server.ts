import type { AddressInfo } from 'node:net';
import { STATUS_CODES, createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { PROBLEMS, PROBLEM_CONTENT_TYPE, problemBody, type ProblemName } from './problem.ts';
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
  /** For the head of a request to arrive. Default 10 s. */
  headersTimeoutMs?: number;
  /** For a whole request to arrive. Default 30 s. */
  requestTimeoutMs?: number;
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
  {
    port,
    host,
    headersTimeoutMs = HEADERS_TIMEOUT_MS,
    requestTimeoutMs = REQUEST_TIMEOUT_MS,
  }: ServerOptions,
): Promise<RunningServer> {
  const listener = getRequestListener(
    (request, { incoming }) => receiver.fetch(request, { address: incoming.socket.remoteAddress }),
    { overrideGlobalObjects: true, errorHandler: () => noRequest() },
  );
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(CHECK_TIMEOUTS_EVERY_MS, headersTimeoutMs),
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  server.on('clientError', answerClientError);
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

/** A target or a Host from which no request can be made. */
function noRequest(): Response {
  return new Response(
    problemBody('malformed', {
      detail: 'request: expected a target and a Host that make an address',
    }),
    { status: 400, headers: { 'content-type': PROBLEM_CONTENT_TYPE } },
  );
}

/** What is no HTTP, or came too slowly, never gets to the receiver. */
function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [problem, detail] = clientProblem(error.code);
  const { status } = PROBLEMS[problem];
  const body = problemBody(problem, { detail });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Content-Type: ${PROBLEM_CONTENT_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function clientProblem(code: string | undefined): [ProblemName, string] {
  if (code === 'HPE_HEADER_OVERFLOW') return ['too-large', 'headers: expected at most 16 KiB'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return ['too-slow', 'request: expected it whole by now'];
  }
  return ['malformed', 'request: expected HTTP/1.1, found something else'];
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
