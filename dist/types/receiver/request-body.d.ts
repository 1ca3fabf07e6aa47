/** A lead of every widget has about 500 texts, numbers, lists and objects in it. */
export declare const MAX_VALUES = 20000;
/** A body that was read, of any depth and any number of values. */
export interface JsonBody {
    data: unknown;
    text: string;
}
/**
 * Reads a request's body as JSON, and stops reading as soon as it is too large.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export declare function readJson(request: Request, maxBytes: number): Promise<unknown>;
/** As {@link readJson}, with the text; how much there is in it is for the caller to count. */
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
