import type { Lead } from '../model/lead/lead.ts';
import type { Answer } from './attempt.ts';
import { type Connector } from './connectors.ts';
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
/** Judges an answer by section 5 of the public contract. Null: none came. */
export declare function judge(answer: Answer | null, connector: Connector, lead: Lead, nowMs: number): Outcome;
