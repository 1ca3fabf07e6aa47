/** What came back for one attempt, read to the end and bounded: data, so that judging it is pure. */
export interface Answer {
  /** HTTP status; 0 where the browser hides it (`opaque`, `opaqueredirect`). */
  status: number;
  /** The browser may not look into it: the request was made without CORS. */
  opaque: boolean;
  /** The answer is a redirect, or was reached by one. */
  redirected: boolean;
  contentType: string;
  retryAfter: string | null;
  /** At most 64 KiB of the body. */
  text: string;
}

/** More than any confirmation or problem needs; a portal's page may be endless. */
const BODY_LIMIT_BYTES = 64 * 1024;

/** Reads a response. Its body is always read or cancelled: an unread one holds back keepalive quota. */
export async function readAnswer(response: Response): Promise<Answer> {
  const { status, type, headers } = response;
  return {
    status,
    opaque: type === 'opaque',
    redirected:
      response.redirected || type === 'opaqueredirect' || (status >= 300 && status <= 399),
    contentType: headers.get('content-type') ?? '',
    retryAfter: headers.get('retry-after'),
    text: await readText(response),
  };
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let left = BODY_LIMIT_BYTES;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
    if (left < 0) {
      // Not awaited: a source that never settles must not hold up the lead.
      reader.cancel().catch(() => {});
      return text;
    }
  }
}
