import type { Context } from 'hono';

/** RFC 9457: an error told to a machine, with words for people. */

export const PROBLEMS = {
  malformed: { status: 400, title: 'This is not a lead' },
  unauthorized: { status: 401, title: 'Sign in first' },
  'origin-refused': { status: 403, title: 'This website may not send leads here' },
  'proof-required': { status: 403, title: 'This lead comes without a proof of work' },
  'proof-expired': { status: 403, title: 'This proof of work does not count, or not any more' },
  forbidden: { status: 403, title: 'Your role does not include this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'too-slow': { status: 408, title: 'This came too slowly' },
  'too-large': { status: 413, title: 'This is too large' },
  'invalid-fields': { status: 422, title: 'Some fields are not right' },
  'key-reused': { status: 422, title: 'Another lead has this id' },
  'rate-limited': { status: 429, title: 'Too many at once' },
  unavailable: { status: 503, title: 'Leads cannot be stored at present' },
} as const;

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
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly details: ProblemDetails;

  constructor(problem: ProblemName, details: ProblemDetails) {
    super(`${problem}: ${details.detail}`);
    this.problem = problem;
    this.details = details;
  }
}

export const PROBLEM_CONTENT_TYPE = 'application/problem+json; charset=utf-8';

export function problemBody(
  problem: ProblemName,
  { detail, errors }: Pick<ProblemDetails, 'detail' | 'errors'>,
): string {
  const { status, title } = PROBLEMS[problem];
  return JSON.stringify({
    type: `urn:leadline:problem:${problem}`,
    title,
    status,
    detail,
    ...(errors && { errors }),
  });
}

/** Keeps what the route has set so far, so that a page may read why it was refused. */
export function problemResponse(
  c: Context,
  problem: ProblemName,
  details: ProblemDetails,
): Response {
  const { retryAfterSeconds } = details;
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
  if (problem === 'unauthorized') c.header('www-authenticate', 'Bearer realm="leadline"');
  return c.body(problemBody(problem, details), PROBLEMS[problem].status, {
    'content-type': PROBLEM_CONTENT_TYPE,
  });
}
