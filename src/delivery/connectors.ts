import type { Lead } from '../model/lead/lead.ts';
import { parseJson } from './safe-json.ts';

/** How to speak to one kind of endpoint. A new one is one entry of this shape. */
export interface Connector {
  readonly contentType: string;
  /** Fields without nesting instead of the lead; what stands in the URL's fragment is among them. */
  readonly isFlat?: boolean;
  /** Sends the id as `Idempotency-Key`; most endpoints refuse unknown headers in preflight. */
  readonly isKeyed?: boolean;
  /** Confirms by our id in its JSON. Others confirm by an answer of their own that is no web page. */
  readonly echoesId?: boolean;
  /**
   * Often thanks with a page or by a redirect to one. That may as well be an error page, so it
   * confirms nothing; sending again would double the lead wherever it was taken.
   */
  readonly mayThank?: boolean;
}

const JSON_TYPE = 'application/json';

const CONNECTORS = new Map<string, Connector>([
  // Leadline's own receiver.
  ['leadline', { contentType: JSON_TYPE, isKeyed: true, echoesId: true }],
  ['json', { contentType: JSON_TYPE }],
  ['json+key', { contentType: JSON_TYPE, isKeyed: true }],
  // As an HTML form posts.
  [
    'form',
    {
      contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
      isFlat: true,
      mayThank: true,
    },
  ],
  // JSON for endpoints that answer no preflight.
  ['text', { contentType: 'text/plain;charset=UTF-8', mayThank: true }],
]);

/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
export const connectorNamed = (name: string): Connector | undefined => CONNECTORS.get(name);

export const connectorNames = (): string[] => [...CONNECTORS.keys()];

/**
 * What is posted for a lead.
 *
 * @param json the frozen lead as text, the same over all attempts
 * @param fragment of the endpoint's URL; itself never sent
 */
export function requestOf(
  { contentType, isFlat, isKeyed }: Connector,
  { id, flat }: Lead,
  json: string,
  fragment: string,
): { body: string; headers: Record<string, string> } {
  const headers: Record<string, string> = {
    'Content-Type': contentType,
    Accept: JSON_TYPE,
    ...(isKeyed && { 'Idempotency-Key': `"${id}"` }),
  };
  if (!isFlat) return { body: json, headers };
  const fields = new URLSearchParams({ id });
  for (const [name, value] of Object.entries(flat)) fields.set(name, String(value ?? ''));
  new URLSearchParams(fragment.slice(1)).forEach((value, name) => fields.set(name, value));
  return { body: fields.toString(), headers };
}

/** Whether a 2xx or a redirect says that the endpoint itself has the lead. */
export function confirms({ echoesId }: Connector, id: string, response: Response, text: string) {
  if (!response.ok || response.redirected) return false;
  const body = parseJson(text) as { id?: unknown } | null | undefined;
  if (echoesId) return body?.id === id;
  // PHP declares text/html for whatever a script prints, so the type alone does not decide.
  const isDeclaredHtml = /html/i.test(response.headers.get('content-type') ?? '');
  const isHtml = isDeclaredHtml
    ? text.trim() !== '' && body === undefined
    : /^\s*<(!--|!doctype html|html|head|body)/i.test(text);
  return !isHtml;
}
