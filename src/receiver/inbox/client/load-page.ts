/** Why a page or an answer could not be had: no connection, signed out, or the server said no. */
export type Refusal = 'offline' | 'signed-out' | 'refused';

/**
 * The page at an address as the server renders it now. Read by XMLHttpRequest, which parses a document
 * without ever handing us a string, so that the page's policy can forbid making markup from strings.
 */
export function loadPage(address: string): Promise<Document | Refusal> {
  const TIMEOUT_MS = 15_000;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = TIMEOUT_MS;
    request.setRequestHeader('accept', 'text/html');
    request.onload = () => {
      const page = request.response as Document | null;
      if (new URL(request.responseURL).pathname === '/sign-in') resolve('signed-out');
      else resolve(request.status === 200 && page ? page : 'refused');
    };
    request.onerror = () => resolve('offline');
    request.ontimeout = () => resolve('offline');
    request.send();
  });
}

/** Asks the server to change something; the token shows that a page of ours asks. */
export async function askServer(
  method: string,
  address: string,
  csrf: string,
  body?: object,
): Promise<'done' | 'gone' | Refusal> {
  const TIMEOUT_MS = 15_000;
  try {
    const response = await fetch(address, {
      method,
      headers: { 'leadline-csrf': csrf, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return 'done';
    if (response.status === 404) return 'gone';
    return response.status === 401 ? 'signed-out' : 'refused';
  } catch {
    return 'offline';
  }
}

export function refusalWords(refusal: Refusal): string {
  if (refusal === 'offline') return 'No connection to the receiver.';
  if (refusal === 'signed-out') return 'You are signed out; sign in again in another tab.';
  return 'The receiver did not accept that.';
}
