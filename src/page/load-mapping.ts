import { tellOwner } from './console.ts';
import { fetchText, inlineText } from './fetch-text.ts';

const TIMEOUT_MS = 5_000;

const cache = new Map<string, Promise<Record<string, string> | undefined>>();

async function read(source: string): Promise<Record<string, string> | undefined> {
  try {
    const isInline = source.startsWith('#');
    const text = isInline ? inlineText(source) : await fetchText(source, TIMEOUT_MS);
    return JSON.parse(text!) as Record<string, string>;
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
  if (!source) return undefined;
  const mapping = cache.get(source) ?? read(source);
  cache.set(source, mapping);
  return mapping;
}
