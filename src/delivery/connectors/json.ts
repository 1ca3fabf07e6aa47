import { safeJson } from '../safe-json.ts';
import { isAccepted } from './accepted.ts';
import { fieldsOf, type Connector, type Letter } from './connector.ts';

/** Any endpoint that takes JSON: the lead itself, or the mapped fields. */
export const jsonConnector: Connector = {
  name: 'json',
  request: (letter) => ({
    body: jsonBody(letter),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  }),
  confirm: (answer) => (isAccepted(answer) ? 'confirmed' : 'no'),
};

/** The same for endpoints that take a key against doubles; others refuse the header in preflight. */
export const jsonWithKeyConnector: Connector = {
  name: 'json+key',
  request(letter) {
    const request = jsonConnector.request(letter);
    request.headers['Idempotency-Key'] = `"${letter.lead.id}"`;
    return request;
  },
  confirm: (answer, letter) => jsonConnector.confirm(answer, letter),
};

export function jsonBody(letter: Letter): string {
  return letter.mapping ? safeJson(fieldsOf(letter)) : letter.json;
}
