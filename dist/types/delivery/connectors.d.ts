import type { Lead } from '../model/lead/lead.ts';
/** How to speak to one kind of endpoint. A new one is one entry of this shape. */
export interface Connector {
    readonly bodyType: string;
    /** Fields without nesting instead of the lead; what stands in the URL's fragment is among them. */
    readonly isFlat?: boolean;
    /** Its names for the fields, and ours: beside all others, or alone where `isStrict`. */
    readonly theirNames?: Mapping;
    /** Refuses or drops fields it does not know. */
    readonly isStrict?: boolean;
    /** Wraps its fields as HubSpot does. */
    readonly isHubspot?: boolean;
    /** Sends the id as `Idempotency-Key`; most endpoints refuse unknown headers in preflight. */
    readonly isKeyed?: boolean;
    /** What its JSON or text says when it has the lead. Others confirm by an answer of their own that is no web page. */
    readonly says?: RegExp;
    /**
     * Often thanks with a page or by a redirect to one, or cannot be read at all. That may as well be
     * an error page, so it confirms nothing; sending again would double the lead wherever it was taken.
     */
    readonly mayThank?: boolean;
    /** Answers to no script of another site. */
    readonly isMute?: boolean;
}
/** What a connector says of a request. */
export interface Request extends Pick<RequestInit, 'mode' | 'redirect'> {
    body: string;
    headers: Record<string, string>;
}
/** Their field → a key of the lead's `flat`, or of {@link sourcesOf}. */
export type Mapping = Readonly<Record<string, string>>;
/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
export declare const connectorNamed: (name: string) => Connector | undefined;
export declare const connectorNames: () => string[];
/**
 * What is posted for a lead.
 *
 * @param json the frozen lead as text, the same over all attempts
 * @param fragment of the endpoint's URL; itself never sent
 * @param mapping the page's own instead of the connector's
 * @param proof of work, for those who take the whole lead
 */
export declare function requestOf(connector: Connector, lead: Lead, json: string, fragment: string, mapping?: Mapping, proof?: string | null): Request;
/** Whether a 2xx or a redirect says that the endpoint itself has the lead. */
export declare function confirms({ isKeyed, says }: Connector, id: string, response: Response, text: string): boolean;
