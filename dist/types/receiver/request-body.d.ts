/** A body that was read. */
export interface JsonBody {
    data: unknown;
    text: string;
    /** How many values there are in it, those that hold others included. */
    values: number;
}
/**
 * Reads a request's body as JSON, and stops reading as soon as it is too large.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export declare function readJson(request: Request, maxBytes: number): Promise<unknown>;
/** As {@link readJson}, with the text and how much there is in it. */
export declare function readJsonBody(request: Request, maxBytes: number): Promise<JsonBody>;
/** Whether a request carries what a form of a page sends. */
export declare function isForm(request: Request): boolean;
/**
 * Reads a request's body as a form.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export declare function readForm(request: Request, maxBytes: number): Promise<URLSearchParams>;
/**
 * How many values there are, the outermost and those that hold others included.
 *
 * @throws ProblemError `malformed` where they are too many or too deep for a lead, or one is a key that does harm
 */
export declare function countValues(root: unknown): number;
