import type { Answer } from './answer.ts';
import type { NoAnswer } from './attempt.ts';
import type { Connector, Letter } from './connectors/connector.ts';
import type { DeliveryProblem } from './status.ts';
/** What an attempt means for the lead. */
export type Outcome = {
    kind: 'confirmed' | 'unconfirmed';
    problem: null;
}
/** Passing trouble. `waitMs`: what the endpoint asked for, null if it did not. */
 | {
    kind: 'again';
    problem: DeliveryProblem;
    waitMs: number | null;
    cause: AgainCause;
}
/** Nothing will change until the owner changes something: kept, looked at again hourly. */
 | {
    kind: 'owners-mistake';
    problem: DeliveryProblem;
}
/** The visitor has to change something. */
 | {
    kind: 'refused';
    problem: DeliveryProblem;
};
/** `proof`: the endpoint wants a (new) proof of work. */
export type AgainCause = 'no-answer' | 'busy' | 'unexpected' | 'redirect' | 'proof';
/** Judges an answer by section 5 of the public contract. */
export declare function judge(answer: Answer | NoAnswer, connector: Connector, letter: Letter, nowMs: number): Outcome;
