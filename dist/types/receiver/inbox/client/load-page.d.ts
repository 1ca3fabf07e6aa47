/** Why a page or an answer could not be had: no connection, signed out, or the server said no. */
export type Refusal = 'offline' | 'signed-out' | 'refused';
/**
 * The page at an address as the server renders it now. Read by XMLHttpRequest, which parses a document
 * without ever handing us a string, so that the page's policy can forbid making markup from strings.
 */
export declare function loadPage(address: string): Promise<Document | Refusal>;
/** Asks the server to change something; the token shows that a page of ours asks. */
export declare function askServer(method: string, address: string, csrf: string, body?: object): Promise<'done' | 'gone' | Refusal>;
export declare function refusalWords(refusal: Refusal): string;
