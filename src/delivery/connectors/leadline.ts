import { parseJson } from '../safe-json.ts';
import { isAccepted } from './accepted.ts';
import type { Connector } from './connector.ts';

/** Leadline's own receiver: confirmed only by our id in its JSON answer. */
export const leadlineConnector: Connector = {
  name: 'leadline',
  request: ({ lead, json }) => ({
    body: json,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'Idempotency-Key': `"${lead.id}"`,
    },
  }),
  confirm(answer, { lead }) {
    const body = parseJson(answer.text) as { id?: unknown } | null | undefined;
    return isAccepted(answer) && body?.id === lead.id ? 'confirmed' : 'no';
  },
};
