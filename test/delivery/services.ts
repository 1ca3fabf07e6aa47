import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a service was given. */
export interface Taken {
  contentType: string;
  body: string;
}

export interface Service {
  /** What the lead's owner writes after the address. */
  fragment?: string;
  /** Answers preflights as the service is documented to: null refuses them. */
  preflight: readonly string[] | null;
  /** Lets a page of another site read its answer. */
  isReadable: boolean;
  /** Whether the service takes what was posted, and what it says then. */
  take(taken: Taken): { status: number; type: string; body: string; location?: string };
  /** What the visitor may be told. */
  state: 'sent' | 'unconfirmed';
}

const json = (status: number, body: object) => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});
const html = (status: number, body: string) => ({ status, type: 'text/html', body });
const text = (status: number, body: string) => ({ status, type: 'text/plain', body });

const formOf = ({ contentType, body }: Taken): URLSearchParams =>
  new URLSearchParams(contentType.startsWith('application/x-www-form-urlencoded') ? body : '');

const HUBSPOT_FIELDS =
  'email firstname lastname phone company jobtitle country message numemployees'.split(' ');

/** Each service as its documentation describes it, as far as a page of another site meets it. */
export const SERVICES: Readonly<Record<string, Service>> = {
  hubspot: {
    preflight: ['content-type'],
    isReadable: true,
    take({ contentType, body }) {
      if (!contentType.startsWith('application/json')) return json(415, { message: 'json only' });
      const { fields, context, legalConsentOptions } = JSON.parse(body) as {
        fields: { objectTypeId: string; name: string; value: string }[];
        context: { pageUri: string };
        legalConsentOptions: { consent: { consentToProcess: boolean; text: string } };
      };
      const isRight =
        fields.every(({ name, objectTypeId }) => HUBSPOT_FIELDS.includes(name) && objectTypeId) &&
        fields.some(({ name, value }) => name === 'email' && value.includes('@')) &&
        context.pageUri.startsWith('http') &&
        legalConsentOptions.consent.consentToProcess;
      return isRight
        ? json(200, { inlineMessage: 'Thanks for submitting the form.' })
        : json(400, { status: 'error', errors: [{ errorType: 'INVALID_FIELD' }] });
    },
    state: 'sent',
  },
  formspree: {
    preflight: ['content-type', 'accept'],
    isReadable: true,
    take(taken) {
      const form = formOf(taken);
      if (!form.get('email') || !form.get('_subject')) return json(422, { errors: [] });
      return json(200, { ok: true, next: '/thanks' });
    },
    state: 'sent',
  },
  web3forms: {
    fragment: '#access_key=k-1',
    preflight: ['content-type'],
    isReadable: true,
    take(taken) {
      const form = formOf(taken);
      if (form.get('access_key') !== 'k-1') return json(400, { success: false });
      return json(200, { success: true, message: 'Email sent successfully!' });
    },
    state: 'sent',
  },
  netlify: {
    fragment: '#form-name=quote',
    preflight: null,
    isReadable: true,
    take(taken) {
      const isKnown = formOf(taken).get('form-name') === 'quote';
      return isKnown ? html(200, '<!doctype html>Thank you!') : html(404, '<!doctype html>');
    },
    state: 'unconfirmed',
  },
  salesforce: {
    fragment: '#oid=00D1&retURL=https://example.com/thanks',
    preflight: null,
    isReadable: false,
    take(taken) {
      const form = formOf(taken);
      const isWhole = ['oid', 'last_name', 'company', 'email'].every((name) => form.get(name));
      return { ...html(isWhole ? 302 : 200, ''), ...(isWhole && { location: '/elsewhere' }) };
    },
    state: 'unconfirmed',
  },
  slack: {
    preflight: null,
    isReadable: true,
    take({ body }) {
      const { text: message, ...others } = JSON.parse(body) as Record<string, string>;
      const isRight = message && Object.keys(others).every((name) => name === 'id');
      return isRight ? text(200, 'ok') : text(400, 'no_text');
    },
    state: 'sent',
  },
  zapier: {
    preflight: null,
    isReadable: true,
    take: (taken) =>
      formOf(taken).get('contact_email')
        ? json(200, { attempt: 'a', id: 'b', request_id: 'c', status: 'success' })
        : json(200, { status: 'error' }),
    state: 'sent',
  },
  make: {
    preflight: null,
    isReadable: true,
    take: (taken) =>
      formOf(taken).get('contact_email') ? text(200, 'Accepted') : text(400, 'Bad request'),
    state: 'sent',
  },
  n8n: {
    preflight: null,
    isReadable: true,
    take: ({ body }) =>
      'id' in (JSON.parse(body) as object)
        ? json(200, { message: 'Workflow was started' })
        : json(500, {}),
    state: 'sent',
  },
  'apps-script': {
    preflight: null,
    isReadable: true,
    take: ({ body }) => ({
      ...html('id' in (JSON.parse(body) as object) ? 302 : 500, ''),
      location: 'https://script.googleusercontent.com/macros/echo',
    }),
    state: 'unconfirmed',
  },
};

/** Serves a service: `/name`. What it took is added to the list. */
export function serveService(taken: Taken[]) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const service = SERVICES[request.url?.split('/')[1] ?? ''];
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (!service) {
        response.writeHead(404).end();
        return;
      }
      const { isReadable, preflight } = service;
      const cors = isReadable ? { 'access-control-allow-origin': '*' } : {};
      if (request.method === 'OPTIONS') {
        const allowed = { 'access-control-allow-headers': preflight?.join() };
        response.writeHead(preflight ? 204 : 405, preflight ? { ...cors, ...allowed } : {}).end();
        return;
      }
      const one = {
        contentType: request.headers['content-type'] ?? '',
        body: Buffer.concat(chunks).toString(),
      };
      taken.push(one);
      const { status, type, body, location } = service.take(one);
      const headers = { ...cors, 'content-type': type, ...(location && { location }) };
      response.writeHead(status, headers).end(body);
    });
  };
}
