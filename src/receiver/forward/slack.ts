import type { Lead } from '../../model/lead/lead.ts';
import type { Destination } from './destination.ts';
import { leadHeadline } from './lead-text.ts';
import { judgeAnswer, post } from './post.ts';
import { USER_AGENT, type HttpOptions } from './webhook.ts';

/** Slack's own limits for a header and a section. */
const MAX_HEADER = 150;
const MAX_SECTION = 3_000;

/** A channel of Slack, by an incoming webhook: its URL is a secret, so the browser must not have it. */
export function slack(url: URL, { allowPrivate }: HttpOptions): Destination {
  return {
    kind: 'slack',
    // The path is the secret.
    target: url.origin,
    build: (lead) => JSON.stringify(slackMessage(lead)),
    async send(payload) {
      const headers = { 'content-type': 'application/json', 'user-agent': USER_AGENT };
      return judgeAnswer(await post(url, { headers, body: payload, allowPrivate }));
    },
  };
}

/** `plain_text` throughout: nothing a visitor wrote is read as markup or rings a bell. */
function slackMessage(lead: Lead): object {
  const headline = leadHeadline(lead);
  return {
    text: escapeSlack(headline),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(headline, MAX_HEADER) } },
      {
        type: 'section',
        text: { type: 'plain_text', text: cut(lead.summary || headline, MAX_SECTION) },
      },
    ],
  };
}

/** `<!channel>` and links in the notification's text. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
