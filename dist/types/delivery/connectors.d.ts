import type { Lead } from '../model/lead/lead.ts';
/** How to speak to one kind of endpoint. A new one is one entry of this shape. */
export interface Connector {
    readonly contentType: string;
    /** Fields without nesting instead of the lead; what stands in the URL's fragment is among them. */
    readonly isFlat?: boolean;
    /** Sends the id as `Idempotency-Key`; most endpoints refuse unknown headers in preflight. */
    readonly isKeyed?: boolean;
    /** Confirms by our id in its JSON. Others confirm by an answer of their own that is no web page. */
    readonly echoesId?: boolean;
    /**
     * Often thanks with a page or by a redirect to one. That may as well be an error page, so it
     * confirms nothing; sending again would double the lead wherever it was taken.
     */
    readonly mayThank?: boolean;
}
/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
export declare const connectorNamed: (name: string) => Connector | undefined;
export declare const connectorNames: () => string[];
/**
 * What is posted for a lead.
 *
 * @param json the frozen lead as text, the same over all attempts
 * @param fragment of the endpoint's URL; itself never sent
 */
export declare function requestOf({ contentType, isFlat, isKeyed }: Connector, { id, flat }: Lead, json: string, fragment: string): {
    body: string;
    headers: Record<string, string>;
};
/** Whether a 2xx or a redirect says that the endpoint itself has the lead. */
export declare function confirms({ echoesId }: Connector, id: string, response: Response, text: string): boolean;
