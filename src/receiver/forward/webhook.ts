import { version } from '../../model/version.ts';
import type { Destination } from './destination.ts';
import { judgeAnswer, post } from './post.ts';
import { webhookHeaders } from './webhook-signature.ts';

export interface HttpOptions {
  /** Hosts of this machine and of private networks are allowed. */
  allowPrivate: boolean;
  now: () => number;
}

export const USER_AGENT = `Leadline/${version}`;

/**
 * A URL that is told of each lead: `{type: "lead.created", timestamp, data: lead}`, signed as Standard
 * Webhooks define.
 */
export function webhook(url: URL, secret: string, { allowPrivate, now }: HttpOptions): Destination {
  return {
    kind: 'webhook',
    target: url.href,
    build: (lead, received) =>
      JSON.stringify({ type: 'lead.created', timestamp: received, data: lead }),
    async send(payload, { id }) {
      const signed = await webhookHeaders(secret, id, Math.floor(now() / 1000), payload);
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': USER_AGENT,
        ...signed,
      };
      return judgeAnswer(await post(url, { headers, body: payload, allowPrivate }));
    },
  };
}
