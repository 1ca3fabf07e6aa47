import { ProblemError } from './problem.ts';

/** A lead nests at most six deep; what nests deeper was made to do harm. */
const MAX_DEPTH = 16;
/** A lead of every widget has about 500 texts, numbers, lists and objects in it. */
export const MAX_VALUES = 20_000;

/** `text/plain` is what a browser sends without a preflight, from beacons for instance. */
const TYPES = ['application/json', 'text/plain'];
const FORM_TYPE = 'application/x-www-form-urlencoded';

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
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const { data } = await readJsonBody(request, maxBytes);
  countValues(data);
  return data;
}

/** As {@link readJson}, with the text; how much there is in it is for the caller to count. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<JsonBody> {
  const essence = essenceOf(request);
  if (!TYPES.includes(essence)) {
    throw malformed(`content-type: expected ${TYPES.join(' or ')}, found ${quoted(essence)}`);
  }
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    throw malformed(`content-encoding: expected none, found ${quoted(encoding)}`);
  }
  const text = await readText(request, maxBytes);
  return { data: parseJson(text), text };
}

/** Whether a request carries what a form of a page sends. */
export function isForm(request: Request): boolean {
  return essenceOf(request) === FORM_TYPE;
}

/**
 * Reads a request's body as a form.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export async function readForm(request: Request, maxBytes: number): Promise<URLSearchParams> {
  if (!isForm(request)) {
    throw malformed(`content-type: expected ${FORM_TYPE}, found ${quoted(essenceOf(request))}`);
  }
  return new URLSearchParams(await readText(request, maxBytes));
}

function essenceOf(request: Request): string {
  const type = request.headers.get('content-type') ?? '';
  return type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new ProblemError('too-large', { detail: `body: expected at most ${maxBytes} bytes` });
  const length = request.headers.get('content-length');
  if (Number(length) > maxBytes) throw tooLarge();
  // A server reads no more than the length it was told, so there is nothing to count on the way.
  if (length !== null) return readAtOnce(request);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body?.getReader();
  let bytes = 0;
  let text = '';
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return text + decoder.decode();
      bytes += chunk.value.byteLength;
      if (bytes > maxBytes) throw tooLarge();
      text += decoder.decode(chunk.value, { stream: true });
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw malformed('body: expected complete UTF-8 text, found something else');
  }
}

async function readAtOnce(request: Request): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
  } catch {
    throw malformed('body: expected complete UTF-8 text, found something else');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('body: expected JSON, found something else');
  }
}

/**
 * How many values there are, the outermost and those that hold others included.
 *
 * @throws ProblemError `malformed` where they are too many or too deep for a lead, or one is a key that does harm
 */
export function countValues(root: unknown): number {
  let values = 0;
  const count = (value: unknown, depth: number) => {
    if (depth > MAX_DEPTH) throw malformed(`body: expected at most ${MAX_DEPTH} levels of nesting`);
    if (++values > MAX_VALUES) throw malformed(`body: expected at most ${MAX_VALUES} values`);
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const inner of value) count(inner, depth + 1);
      return;
    }
    if (Object.hasOwn(value, '__proto__')) throw malformed('body: found a key named __proto__');
    // Of what JSON.parse has made, every key is the object's own.
    for (const key in value) count((value as Record<string, unknown>)[key], depth + 1);
  };
  count(root, 0);
  return values;
}

function malformed(detail: string): ProblemError {
  return new ProblemError('malformed', { detail });
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
