import type { Content } from '../model/content/content.ts';
import { checkContent } from '../model/content/load.ts';
import { fetchText, inlineText } from './fetch-text.ts';
import { parseUrl } from './url.ts';

const TIMEOUT_MS = 15_000;

export interface ContentFailure {
  code: 'content-invalid' | 'content-unreachable';
  message: string;
}

export type LoadedContent =
  { content: Content; failure: null } | { content: null; failure: ContentFailure };

const failed = (code: ContentFailure['code'], message: string): LoadedContent => ({
  content: null,
  failure: { code, message },
});

/** By the object itself, the place and text of an inline script, or the URL. */
const cache = new Map<unknown, LoadedContent | Promise<unknown>>();

function once(key: unknown, load: () => LoadedContent | Promise<unknown>) {
  const loaded = cache.get(key) ?? load();
  cache.set(key, loaded);
  return loaded;
}

/** @param written the content, or JSON of it */
function read(written: string | object, file: string): LoadedContent {
  try {
    const data: unknown = typeof written === 'string' ? JSON.parse(written) : written;
    const { content, problems } = checkContent(data);
    if (content) return { content, failure: null };
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return failed('content-invalid', `${file}: ${problems[0]!.message}${more}`);
  } catch (error) {
    return failed('content-invalid', `${file}: expected JSON, got ${(error as Error).message}`);
  }
}

/** The first of the URLs that can be read: tried once each, whatever went wrong with the one before. */
async function fromUrls(urls: readonly string[]): Promise<LoadedContent> {
  let found = '';
  for (const url of urls) {
    try {
      return read(await fetchText(url, TIMEOUT_MS), url);
    } catch (error) {
      found = (error as Error).message;
    }
  }
  return failed('content-unreachable', `${urls[0]}: expected a content file, got ${found}`);
}

/**
 * Reads a content file: the object itself, `#id` of an inline JSON script, or a URL in which `{locale}`
 * stands for the wanted language. Each source is read and checked once a page.
 *
 * @param locale the language the page asks for; `en` where it asks for none
 * @returns the content, or a promise after which it is worth to ask again
 */
export function loadContent(
  source: string | object,
  locale = 'en',
): LoadedContent | Promise<unknown> {
  if (typeof source === 'object') return once(source, () => read(source, 'content'));
  if (source.startsWith('#')) {
    const text = inlineText(source);
    if (text) return once(source + text, () => read(text, source));
    // While the page is still being read, the script may stand further down.
    return document.readyState === 'loading'
      ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
      : failed('content-unreachable', `${source}: expected a script, found none`);
  }
  // `en-GB`, and `en` where there is no such file. A URL without `{locale}` is tried twice.
  const urls = [locale, locale.split('-', 1)[0]!].map(
    (tag) => parseUrl(source.replaceAll('{locale}', tag))?.href ?? source,
  );
  return once(urls[0], async () => cache.set(urls[0], await fromUrls(urls)));
}
