import { parseJson } from '../safe-json.ts';
import { isAccepted } from './accepted.ts';
import type { Connector } from './connector.ts';
import { jsonWithKeyConnector } from './json.ts';

/** Leadline's own receiver: takes the whole lead, and confirms by our id in its JSON answer. */
export const leadlineConnector: Connector = {
  name: 'leadline',
  request: (letter) => jsonWithKeyConnector.request({ ...letter, mapping: null }),
  confirm(answer, { lead }) {
    const body = parseJson(answer.text) as { id?: unknown } | null | undefined;
    return isAccepted(answer) && body?.id === lead.id ? 'confirmed' : 'no';
  },
};
