import type { Outcome } from './outcome.ts';
import type { DeliveryErrorCode } from './status.ts';

type Report = [code: DeliveryErrorCode, found: string];

/** What an owner reads about an endpoint; the lead itself is never part of it. Null: nothing the owner could do. */
export function reportOn(outcome: Outcome): Report | null {
  const status = outcome.problem?.status;
  if (outcome.kind === 'owners-mistake') {
    return ['endpoint-refused', `status ${status}; leads are kept and tried hourly`];
  }
  if (outcome.kind !== 'again') return null;
  switch (outcome.cause) {
    case 'proof':
      return ['challenge-failed', 'a request for a proof of work'];
    case 'redirect':
      return ['endpoint-refused', 'a redirect, which is not followed: use the final address'];
    case 'unexpected':
      return ['endpoint-refused', `status ${status} without a confirmation, such as a web page`];
    case 'no-answer':
    case 'busy':
      return null;
  }
}

/** What the page's own policy did to an endpoint. */
export const BLOCKED_REPORT: Report = [
  'endpoint-blocked',
  "a block by this page's Content Security Policy: allow it in connect-src",
];
