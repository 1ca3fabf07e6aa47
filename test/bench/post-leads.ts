import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import type { Lead } from '../../src/model/lead/lead.ts';

/** Requests ready to be sent, so that the client has little to do while the server is measured. */
export function requestsFor(lead: Lead, count: number): Buffer[] {
  const text = JSON.stringify(lead);
  return Array.from({ length: count }, () => {
    const body = text.replaceAll(lead.id, randomUUID());
    return Buffer.from(
      `POST /leads HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}

/**
 * Posts all of them over so many connections at once, one after the other on each.
 *
 * @returns leads a second
 */
export async function postAll(
  port: number,
  requests: readonly Buffer[],
  connections: number,
): Promise<number> {
  let next = 0;
  const startMs = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = createConnection({ port, host: 'localhost', noDelay: true });
      await once(socket, 'connect');
      const answers = answersFrom(socket);
      while (next < requests.length) {
        socket.write(requests[next++]!);
        const { value } = await answers.next();
        if (!value?.startsWith('HTTP/1.1 201')) {
          throw new Error(`POST /leads: expected 201, found ${value?.slice(0, 300)}`);
        }
      }
      socket.destroy();
    }),
  );
  return requests.length / ((performance.now() - startMs) / 1_000);
}

/** Whole answers, by their content-length or their last chunk. */
async function* answersFrom(socket: AsyncIterable<Buffer>): AsyncGenerator<string, undefined> {
  let text = '';
  for await (const chunk of socket) {
    text += chunk.toString('latin1');
    const end = text.indexOf('\r\n\r\n') + 4;
    if (end === 3) continue;
    const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
    const whole = length ? text.length >= end + Number(length) : text.endsWith('0\r\n\r\n');
    if (!whole) continue;
    yield text;
    text = '';
  }
  return undefined;
}
