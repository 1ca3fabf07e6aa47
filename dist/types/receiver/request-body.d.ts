/**
 * Reads a request's body as JSON, and stops reading as soon as it is too large.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export declare function readJson(request: Request, maxBytes: number): Promise<unknown>;
