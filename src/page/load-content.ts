import type { Content } from '../model/content/content.ts';
import { checkContent } from '../model/content/load.ts';
import { parseUrl } from './url.ts';

const MAX_BYTES = 2 * 1024 * 1024;
const TIMEOUT_MS = 15_000;
const RETRY_AFTER_MS = 2_000;

/** Taken before a page's wrappers around `fetch` come and break. */
const fetchAtLoad = globalThis.fetch;

export interface ContentFailure {
  code: 'content-invalid' | 'content-unreachable';
  message: string;
  /** HTTP status, where an endpoint answered. */
  status?: number;
}

export type LoadedContent =
  { content: Content; failure: null } | { content: null; failure: ContentFailure };

const failed = (code: ContentFailure['code'], message: string, status?: number): LoadedContent => ({
  content: null,
  failure: { code, message, status },
});

/** By the object itself, the place and text of an inline script, or the URL. */
const cache = new Map<unknown, LoadedContent | Promise<LoadedContent>>();

function once<T extends LoadedContent | Promise<LoadedContent>>(key: unknown, read: () => T): T {
  if (!cache.has(key)) cache.set(key, read());
  return cache.get(key) as T;
}

function check(data: unknown, file: string): LoadedContent {
  const { content, problems } = checkContent(data);
  if (content) return { content, failure: null };
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return failed('content-invalid', `${file}: ${problems[0]!.message}${more}`);
}

function parse(text: string, file: string): LoadedContent {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failed('content-invalid', `${file}: expected JSON, got ${(error as Error).message}`);
  }
  return check(data, file);
}

/** An inline script; while the page is still being read, it may stand further down. */
function fromInline(id: string): LoadedContent | Promise<LoadedContent> {
  const element = document.getElementById(id.slice(1));
  if (!element && document.readyState === 'loading') {
    return new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', () => resolve(fromInline(id)), { once: true });
    });
  }
  if (!element) {
    return failed(
      'content-unreachable',
      `${id}: expected <script type="application/json" id="${id.slice(1)}">, found none`,
    );
  }
  const text = element.textContent ?? '';
  return once(`${id}\n${text}`, () => parse(text, id));
}

/** @throws Error where the body is larger than a content file may be */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new Error(`expected at most ${MAX_BYTES} bytes, got more`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function fetchText(url: string): Promise<{ status: number; text: string }> {
  const response = await fetchAtLoad(url, {
    credentials: 'omit',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok) return { status: 200, text: await readText(response) };
  await response.body?.cancel();
  return { status: response.status, text: '' };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function timeout(): Promise<never> {
  await wait(TIMEOUT_MS);
  throw new Error(`no answer within ${TIMEOUT_MS / 1000} s`);
}

async function fromUrl(url: string): Promise<LoadedContent> {
  let found = '';
  let last: number | undefined;
  for (let attempt = 0; attempt < 2; attempt++) {
    if (attempt > 0) await wait(RETRY_AFTER_MS);
    try {
      // A race, not the signal alone: a page's wrapper around fetch may not heed it.
      const { status, text } = await Promise.race([fetchText(url), timeout()]);
      if (status === 200) return parse(text, url);
      found = `status ${status}`;
      last = status;
      if (status < 500 && status !== 429) break;
    } catch (error) {
      found = (error as Error).message;
    }
  }
  return failed('content-unreachable', `${url}: expected a content file, got ${found}`, last);
}

function fromCachedUrl(url: string): Promise<LoadedContent> {
  return once(url, async () => {
    const loaded = await fromUrl(url);
    if (loaded.failure?.code === 'content-unreachable') cache.delete(url);
    return loaded;
  });
}

/**
 * Reads a content file: the object itself, `#id` of an inline JSON script, or a URL in which `{locale}`
 * stands for the wanted language (`en-GB`, and `en` where there is no such file). The answer is there at
 * once where nothing has to be fetched. Each source is read and checked once a page; one that could not
 * be reached is read again when asked for again.
 *
 * @param locale the language the page asks for; `en` where it asks for none
 */
export function loadContent(
  source: string | object,
  locale = 'en',
): LoadedContent | Promise<LoadedContent> {
  if (typeof source === 'object') return once(source, () => check(source, 'content'));
  if (source.startsWith('#')) return fromInline(source);
  const urlFor = (tag: string) => parseUrl(source.replaceAll('{locale}', encodeURIComponent(tag)));
  const url = urlFor(locale);
  if (!url) return failed('content-unreachable', `content: expected a URL, found "${source}"`);
  const broader = urlFor(locale.split('-', 1)[0]!);
  return fromCachedUrl(url.href).then((loaded) => {
    const isMissing = loaded.failure?.status === 404 || loaded.failure?.status === 410;
    return isMissing && broader && broader.href !== url.href ? fromCachedUrl(broader.href) : loaded;
  });
}
