import { ProblemError } from './problem.ts';

/** A lead nests at most six deep; what nests deeper was made to do harm. */
const MAX_DEPTH = 16;
/** A lead of every widget has about 500 texts, numbers, lists and objects in it. */
const MAX_VALUES = 20_000;

/** `text/plain` is what a browser sends without a preflight, from beacons for instance. */
const TYPES = ['application/json', 'text/plain'];
const FORM_TYPE = 'application/x-www-form-urlencoded';

/**
 * Reads a request's body as JSON, and stops reading as soon as it is too large.
 *
 * @throws ProblemError `too-large` or `malformed`
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const essence = essenceOf(request);
  if (!TYPES.includes(essence)) {
    throw malformed(`content-type: expected ${TYPES.join(' or ')}, found ${quoted(essence)}`);
  }
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    throw malformed(`content-encoding: expected none, found ${quoted(encoding)}`);
  }
  return parseJson(await readText(request, maxBytes));
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
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
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

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('body: expected JSON, found something else');
  }
  assertHarmless(value);
  return value;
}

function assertHarmless(root: unknown): void {
  let level: unknown[] = [root];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw malformed(`body: expected at most ${MAX_DEPTH} levels of nesting`);
    values += level.length;
    if (values > MAX_VALUES) throw malformed(`body: expected at most ${MAX_VALUES} values`);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, '__proto__')) throw malformed('body: found a key named __proto__');
      for (const inner of Object.values(value)) next.push(inner);
    }
    level = next;
  }
}

function malformed(detail: string): ProblemError {
  return new ProblemError('malformed', { detail });
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
