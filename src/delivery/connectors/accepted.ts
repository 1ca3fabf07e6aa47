import type { Answer } from '../answer.ts';
import { parseJson } from '../safe-json.ts';

/** A 2xx of the endpoint itself: not reached by a redirect, and no web page of a portal in between. */
export function isAccepted(answer: Answer): boolean {
  return answer.status >= 200 && answer.status <= 299 && !answer.redirected && !isHtml(answer);
}

/**
 * Whether the body is HTML. A declared `text/html` alone does not decide: PHP declares it for
 * whatever a script prints, so an empty body and JSON are taken for what they are.
 */
function isHtml({ contentType, text }: Answer): boolean {
  if (/^\s*(text\/html|application\/xhtml\+xml)/i.test(contentType)) {
    return text.trim() !== '' && parseJson(text) === undefined;
  }
  return /^\s*<(!--|!doctype\s+html|html|head|body)/i.test(text);
}
