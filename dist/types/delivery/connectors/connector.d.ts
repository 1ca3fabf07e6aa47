import type { FlatValue, Lead } from '../../model/lead/lead.ts';
import type { Answer } from '../answer.ts';
/** One lead as a connector gets it. */
export interface Letter {
    readonly lead: Lead;
    /** The frozen lead as JSON text, the same over all attempts. */
    readonly json: string;
    /** What stands in the fragment of the endpoint's URL; the fragment itself is never sent. */
    readonly parameters: URLSearchParams;
    /** Their field → key of `lead.flat`, or null for the connector's own fields. */
    readonly mapping: Record<string, string> | null;
}
export interface ConnectorRequest {
    body: string;
    headers: Record<string, string>;
    /** `no-cors` where the service answers no preflight and lets nobody read its answer. Default `cors`. */
    mode?: 'cors' | 'no-cors';
    /** `follow` only where the service is documented to answer through a redirect. Default `manual`. */
    redirect?: 'follow' | 'manual';
}
/** `no`: the lead is kept and tried again. */
export type Confirmation = 'confirmed' | 'unconfirmed' | 'no';
/** How to speak to one kind of endpoint. A new one is one object of this shape, named in `registry.ts`. */
export interface Connector {
    readonly name: string;
    request(letter: Letter): ConnectorRequest;
    /** Asked about 2xx, redirects and opaque answers only; everything else is judged the same for all. */
    confirm(answer: Answer, letter: Letter): Confirmation;
}
/** The lead as fields without nesting: by the mapping, else all of `lead.flat`; `id` is always among them. */
export declare function fieldsOf({ lead, mapping }: Letter): Record<string, FlatValue>;
