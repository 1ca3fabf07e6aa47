import type { Context } from 'hono';
/** RFC 9457: an error told to a machine, with words for people. */
export declare const PROBLEMS: {
    readonly malformed: {
        readonly status: 400;
        readonly title: 'This is not a lead';
    };
    readonly unauthorized: {
        readonly status: 401;
        readonly title: 'Sign in first';
    };
    readonly 'origin-refused': {
        readonly status: 403;
        readonly title: 'This website may not send leads here';
    };
    readonly 'proof-required': {
        readonly status: 403;
        readonly title: 'This lead comes without a proof of work';
    };
    readonly 'proof-expired': {
        readonly status: 403;
        readonly title: 'This proof of work does not count, or not any more';
    };
    readonly forbidden: {
        readonly status: 403;
        readonly title: 'Your role does not include this';
    };
    readonly 'not-found': {
        readonly status: 404;
        readonly title: 'There is nothing here';
    };
    readonly 'too-slow': {
        readonly status: 408;
        readonly title: 'This came too slowly';
    };
    readonly 'too-large': {
        readonly status: 413;
        readonly title: 'This is too large';
    };
    readonly 'invalid-fields': {
        readonly status: 422;
        readonly title: 'Some fields are not right';
    };
    readonly 'key-reused': {
        readonly status: 422;
        readonly title: 'Another lead has this id';
    };
    readonly 'rate-limited': {
        readonly status: 429;
        readonly title: 'Too many at once';
    };
    readonly unavailable: {
        readonly status: 503;
        readonly title: 'Leads cannot be stored at present';
    };
};
export type ProblemName = keyof typeof PROBLEMS;
/** A field of the lead by its path, such as `contact.email`. */
export interface FieldProblem {
    field: string;
    message: string;
}
export interface ProblemDetails {
    detail: string;
    errors?: readonly FieldProblem[];
    retryAfterSeconds?: number;
}
/** Thrown anywhere under a route; the handler answers with it. */
export declare class ProblemError extends Error {
    readonly name = "ProblemError";
    readonly problem: ProblemName;
    readonly details: ProblemDetails;
    constructor(problem: ProblemName, details: ProblemDetails);
}
export declare const PROBLEM_CONTENT_TYPE = "application/problem+json; charset=utf-8";
export declare function problemBody(problem: ProblemName, { detail, errors }: Pick<ProblemDetails, 'detail' | 'errors'>): string;
/** Keeps what the route has set so far, so that a page may read why it was refused. */
export declare function problemResponse(c: Context, problem: ProblemName, details: ProblemDetails): Response;
