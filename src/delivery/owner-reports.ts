import type { Outcome } from './outcome.ts';
import type { DeliveryErrorCode } from './status.ts';

/** What an owner reads about an endpoint; the lead itself is never part of it. Null: nothing the owner could do. */
export function reportOn(
  url: string,
  outcome: Outcome,
): { code: DeliveryErrorCode; message: string } | null {
  const status = outcome.problem?.status ?? 0;
  const endpoint = `Endpoint ${url}`;
  if (outcome.kind === 'owners-mistake') {
    return {
      code: 'endpoint-refused',
      message: `${endpoint}: expected it to take leads, got status ${status}. Leads are kept and tried hourly.`,
    };
  }
  if (outcome.kind !== 'again') return null;
  switch (outcome.cause) {
    case 'proof':
      return {
        code: 'challenge-failed',
        message: `${endpoint}: expected it to take leads as they are, got a request for a proof of work. Leads are kept and tried again.`,
      };
    case 'redirect':
      return {
        code: 'endpoint-refused',
        message: `${endpoint}: expected an answer, got a redirect, which is not followed. Configure the final address. Leads are kept and tried again.`,
      };
    case 'unexpected':
      return {
        code: 'endpoint-refused',
        message: `${endpoint}: expected an answer that confirms the lead, got one with status ${status} that does not, such as a web page. Leads are kept and tried again.`,
      };
    case 'no-answer':
    case 'busy':
      return null;
  }
}

export function blockedMessage(url: string): string {
  return `Endpoint ${url}: expected the page to allow it, got a block by the page's Content Security Policy. Add ${new URL(url).origin} to connect-src. Leads are kept.`;
}
