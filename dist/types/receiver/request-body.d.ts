/**
 * Reads a request's body as JSON, and stops reading as soon as it is too large.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export declare function readJson(request: Request, maxBytes: number): Promise<unknown>;
/** Whether a request carries what a form of a page sends. */
export declare function isForm(request: Request): boolean;
/**
 * Reads a request's body as a form.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export declare function readForm(request: Request, maxBytes: number): Promise<URLSearchParams>;
