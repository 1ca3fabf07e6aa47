import { tellOwner } from './console.ts';

const TIMEOUT_MS = 5_000;

/** Taken before a page's wrappers around `fetch` come and break. */
const fetchAtLoad = globalThis.fetch;

const cache = new Map<string, Promise<Record<string, string> | undefined>>();

async function read(source: string): Promise<Record<string, string> | undefined> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const text = source.startsWith('#')
      ? document.getElementById(source.slice(1))!.textContent
      : await (await fetchAtLoad(source, { credentials: 'omit', signal })).text();
    return JSON.parse(text) as Record<string, string>;
  } catch (error) {
    tellOwner('content-unreachable', `mapping: ${source}: ${String(error)}`);
    return undefined;
  }
}

/**
 * Reads the setting `mapping`: `#id` of an inline JSON script, or a URL; once a page.
 *
 * @returns `{theirField: flatKey}`; undefined where none is set or can be read
 */
export function loadMapping(source = ''): Promise<Record<string, string> | undefined> | undefined {
  if (source && !cache.has(source)) cache.set(source, read(source));
  return cache.get(source);
}
