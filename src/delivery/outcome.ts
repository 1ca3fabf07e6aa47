import type { Answer } from './answer.ts';
import type { NoAnswer } from './attempt.ts';
import type { Connector, Letter } from './connectors/connector.ts';
import { readProblem } from './problem.ts';
import { retryAfterMs } from './retry.ts';
import type { DeliveryProblem } from './status.ts';

/** What an attempt means for the lead. */
export type Outcome =
  | { kind: 'confirmed' | 'unconfirmed'; problem: null }
  /** Passing trouble. `waitMs`: what the endpoint asked for, null if it did not. */
  | { kind: 'again'; problem: DeliveryProblem; waitMs: number | null; cause: AgainCause }
  /** Nothing will change until the owner changes something: kept, looked at again hourly. */
  | { kind: 'owners-mistake'; problem: DeliveryProblem }
  /** The visitor has to change something. */
  | { kind: 'refused'; problem: DeliveryProblem };

/** `proof`: the endpoint wants a (new) proof of work. */
export type AgainCause = 'no-answer' | 'busy' | 'unexpected' | 'redirect' | 'proof';

const AGAIN = [408, 409, 425, 429];
const REFUSED = [400, 413, 415, 422];

/** Judges an answer by section 5 of the public contract. */
export function judge(
  answer: Answer | NoAnswer,
  connector: Connector,
  letter: Letter,
  nowMs: number,
): Outcome {
  if ('failure' in answer) {
    return { kind: 'again', problem: problemOf(null), waitMs: null, cause: 'no-answer' };
  }
  const { status } = answer;
  const waitMs = retryAfterMs(answer.retryAfter, nowMs);
  if (status < 400) {
    const kind = connector.confirm(answer, letter);
    if (kind !== 'no') return { kind, problem: null };
    const cause = answer.redirected ? 'redirect' : 'unexpected';
    return { kind: 'again', problem: problemOf(status || null), waitMs, cause };
  }
  const { name, ...told } = readProblem(answer.text, letter.lead);
  const problem: DeliveryProblem = { ...problemOf(status), ...told };
  if (status >= 500 || AGAIN.includes(status)) {
    return { kind: 'again', problem, waitMs, cause: 'busy' };
  }
  if (status === 403 && (name === 'proof-required' || name === 'proof-expired')) {
    return { kind: 'again', problem, waitMs, cause: 'proof' };
  }
  if (REFUSED.includes(status)) {
    problem.keyReused = status === 422 && name === 'key-reused';
    return { kind: 'refused', problem };
  }
  problem.ownersMistake = true;
  return { kind: 'owners-mistake', problem };
}

function problemOf(status: number | null): DeliveryProblem {
  return { status, title: '', fields: [], ownersMistake: false, keyReused: false };
}
