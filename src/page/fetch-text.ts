/** Taken before a page's wrappers around `fetch` come and break. */
const fetchAtLoad = globalThis.fetch;

/**
 * The text that a URL answers with, read to the end.
 *
 * @throws in words for the page's owner, where none comes in time
 */
export async function fetchText(url: string, timeoutMs: number): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetchAtLoad(url, { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

/** The text of the inline script that `#id` names; undefined where there is none. */
export const inlineText = (hash: string): string | undefined =>
  document.getElementById(hash.slice(1))?.textContent;
