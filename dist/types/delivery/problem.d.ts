import type { Lead } from '../model/lead/lead.ts';
import type { DeliveryProblem } from './status.ts';
/** An answer's problem and the last part of its type: `invalid-fields`, `key-reused`, `proof-required` … */
export interface ReadProblem {
    name: string;
    title: string;
    fields: DeliveryProblem['fields'];
}
/** Reads RFC 9457 problem details with `errors: [{field | pointer, message | detail}]`; anything else is an empty problem. */
export declare function readProblem(text: string, lead: Lead): ReadProblem;
