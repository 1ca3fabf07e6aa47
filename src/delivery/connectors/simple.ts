import type { Answer } from '../answer.ts';
import { isAccepted } from './accepted.ts';
import { fieldsOf, type Confirmation, type Connector } from './connector.ts';
import { jsonBody } from './json.ts';

/** Fields as an HTML form posts them; the fragment's parameters are fields too (`#form-name=quote`). */
export const formConnector: Connector = {
  name: 'form',
  request(letter) {
    const fields = new URLSearchParams();
    for (const [name, value] of Object.entries(fieldsOf(letter))) {
      fields.set(name, String(value ?? ''));
    }
    letter.parameters.forEach((value, name) => fields.set(name, value));
    return {
      body: fields.toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    };
  },
  confirm: confirmSimple,
};

/** JSON as plain text, for endpoints that answer no preflight. */
export const textConnector: Connector = {
  name: 'text',
  request: (letter) => ({
    body: jsonBody(letter),
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
  }),
  confirm: confirmSimple,
};

/**
 * What takes such posts often thanks with a page or by a redirect to one. That may as well be an
 * error page, so it confirms nothing; sending again would double the lead wherever it was taken.
 */
function confirmSimple(answer: Answer): Confirmation {
  return isAccepted(answer) ? 'confirmed' : 'unconfirmed';
}
