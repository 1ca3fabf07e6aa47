/** The URL that a text means, from the page's base; null where it is none. (`URL.parse` is too new for visitors' browsers.) */
export function parseUrl(written: string): URL | null {
  try {
    return new URL(written, document.baseURI);
  } catch {
    return null;
  }
}
