import type { Lead } from '../model/lead/lead.ts';
import type { Answer } from './attempt.ts';
import { confirms, type Connector } from './connectors.ts';
import { HOUR_MS, retryAfterMs } from './retry.ts';
import { parseJson } from './safe-json.ts';
import type { DeliveryErrorCode, DeliveryProblem } from './status.ts';

/** What an attempt means for the lead. */
export interface Outcome {
  /** `waiting`: to be tried again. */
  state: 'sent' | 'unconfirmed' | 'refused' | 'waiting';
  /** Null if it succeeded. */
  problem: DeliveryProblem | null;
  /** How long nothing but a wish of somebody's shall bring the next attempt forward: the endpoint's word or an owner's mistake. */
  waitMs: number;
  /** For the owner. The lead itself is never part of it. */
  report?: readonly [code: DeliveryErrorCode, found: string];
}

const AGAIN = [408, 409, 425, 429];
const REFUSED = [400, 413, 415, 422];

/** Judges an answer by section 5 of the public contract. Null: none came. */
export function judge(
  answer: Answer | null,
  connector: Connector,
  lead: Lead,
  nowMs: number,
): Outcome {
  const problem: DeliveryProblem = { fields: [] };
  const outcome: Outcome = { state: 'waiting', problem, waitMs: 0 };
  if (!answer) return outcome;
  const { response, text } = answer;
  const { status } = response;
  const refused = ['endpoint-refused', status ? `status ${status}` : 'a redirect'] as const;
  outcome.waitMs = retryAfterMs(response.headers.get('retry-after'), nowMs);
  if (status < 400) {
    const isSent = confirms(connector, lead.id, response, text);
    if (!isSent && !connector.mayThank) return { ...outcome, report: refused };
    return { state: isSent ? 'sent' : 'unconfirmed', problem: null, waitMs: 0 };
  }
  const type = readProblem(problem, text, lead);
  if (REFUSED.includes(status)) {
    problem.keyReused = status === 422 && type === 'key-reused';
    return { state: 'refused', problem, waitMs: 0 };
  }
  if (status >= 500 || AGAIN.includes(status)) return outcome;
  if (status === 403 && /^proof-(required|expired)$/.test(type)) {
    return { ...outcome, report: ['challenge-failed', type] };
  }
  problem.ownersMistake = true;
  return { ...outcome, waitMs: HOUR_MS, report: refused };
}

/**
 * Reads RFC 9457 problem details with `errors: [{field | pointer, message | detail}]` into a problem;
 * anything else leaves it as it is.
 *
 * @returns the last part of its type: `invalid-fields`, `key-reused`, `proof-required` …
 */
function readProblem(problem: DeliveryProblem, text: string, lead: Lead): string {
  const { type, errors } = Object(parseJson(text)) as Record<string, unknown>;
  for (const error of Array.isArray(errors) ? errors : []) {
    const { field, pointer, message, detail } = Object(error) as Record<string, unknown>;
    const path = textOf(field, pointer);
    const words = textOf(message, detail);
    if (path || words) problem.fields.push({ field: fieldOf(path, lead), message: words });
  }
  return textOf(type).replace('urn:leadline:problem:', '');
}

const textOf = (...values: unknown[]): string =>
  values.find((value) => typeof value === 'string') ?? '';

/** The form's field a path into the lead means: `#/contact/email` → `email`, `consent[0].given` → `privacy`. */
function fieldOf(path: string, lead: Lead): string {
  const names = path.match(/[^#/.[\]]+/g) ?? [];
  const [first, second = '', third = ''] = names;
  if (first === 'consent') return lead.consent[Number(second)]?.id ?? second;
  if (first !== 'contact' && first !== 'request') return names.join('.');
  return { topics: 'standards', custom: third }[second] ?? second;
}
