import type { FlatValue, Lead } from '../model/lead/lead.ts';
import { parseJson, safeJson } from './safe-json.ts';

/** How to speak to one kind of endpoint. A new one is one entry of this shape. */
export interface Connector {
  readonly bodyType: string;
  /** Fields without nesting instead of the lead; what stands in the URL's fragment is among them. */
  readonly isFlat?: boolean;
  /** Its names for the fields, and ours: beside all others, or alone where `isStrict`. */
  readonly theirNames?: Mapping;
  /** Refuses or drops fields it does not know. */
  readonly isStrict?: boolean;
  /** Wraps its fields as HubSpot does. */
  readonly isHubspot?: boolean;
  /** Sends the id as `Idempotency-Key`; most endpoints refuse unknown headers in preflight. */
  readonly isKeyed?: boolean;
  /** What its JSON or text says when it has the lead. Others confirm by an answer of their own that is no web page. */
  readonly says?: RegExp;
  /**
   * Often thanks with a page or by a redirect to one, or cannot be read at all. That may as well be
   * an error page, so it confirms nothing; sending again would double the lead wherever it was taken.
   */
  readonly mayThank?: boolean;
  /** Answers to no script of another site. */
  readonly isMute?: boolean;
}

/** What a connector says of a request. */
export interface Request extends Pick<RequestInit, 'mode' | 'redirect'> {
  body: string;
  headers: Record<string, string>;
}

/** Their field → a key of the lead's `flat`, or of {@link sourcesOf}. */
export type Mapping = Readonly<Record<string, string>>;

const JSON_TYPE = 'application/json';
const FORM = { bodyType: 'application/x-www-form-urlencoded;charset=UTF-8', isFlat: true };
const THANKING_FORM = { ...FORM, mayThank: true };
// JSON for endpoints that answer no preflight.
const TEXT = { bodyType: 'text/plain;charset=UTF-8', mayThank: true };

/** Each service's own words for "I have it". */
const SAYS = /"(ok|success)": ?true|"status": ?"success"|inlineMessage|redirectUri|^(ok|Accepted)$/;

/** For services that mail or pass on what they get: whom to answer, and what to read first. */
const MAILED = {
  ...FORM,
  says: SAYS,
  theirNames: {
    name: 'contact_name',
    email: 'contact_email',
    subject: 'subject',
    _subject: 'subject',
    message: 'summary',
  },
};

const PERSON = { email: 'contact_email', phone: 'contact_phone', country: 'contact_country' };

const CONNECTORS = new Map(
  Object.entries<Connector>({
    // Leadline's own receiver; the id is asked for besides.
    leadline: { bodyType: JSON_TYPE, isKeyed: true, says: /"id"/ },
    json: { bodyType: JSON_TYPE },
    'json+key': { bodyType: JSON_TYPE, isKeyed: true },
    // As an HTML form posts.
    form: THANKING_FORM,
    text: TEXT,
    hubspot: {
      bodyType: JSON_TYPE,
      isFlat: true,
      isStrict: true,
      isHubspot: true,
      says: SAYS,
      theirNames: {
        ...PERSON,
        firstname: 'firstName',
        lastname: 'lastName',
        company: 'contact_company',
        jobtitle: 'contact_role',
        message: 'summary',
      },
    },
    formspree: MAILED,
    web3forms: MAILED,
    netlify: THANKING_FORM,
    salesforce: {
      ...THANKING_FORM,
      isStrict: true,
      isMute: true,
      theirNames: {
        ...PERSON,
        first_name: 'firstName',
        last_name: 'lastName',
        company: 'company',
        title: 'contact_role',
        description: 'summary',
      },
    },
    slack: {
      ...TEXT,
      isFlat: true,
      isStrict: true,
      says: SAYS,
      theirNames: { text: 'summary' },
    },
    zapier: MAILED,
    make: MAILED,
    n8n: TEXT,
    'apps-script': TEXT,
  }),
);

/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
export const connectorNamed = (name: string): Connector | undefined => CONNECTORS.get(name);

export const connectorNames = (): string[] => [...CONNECTORS.keys()];

/** The flat lead, with what services ask for beside it. A company and a last name are never empty. */
function sourcesOf({ flat, summary }: Lead): Lead['flat'] {
  const names = String(flat['contact_name'] ?? '').split(' ');
  const lastName = names.pop() || '-';
  return {
    ...flat,
    summary,
    subject: summary.split('\n', 1)[0]!,
    firstName: names.join(' '),
    lastName,
    company: flat['contact_company'] || '-',
  };
}

/**
 * What is posted for a lead.
 *
 * @param json the frozen lead as text, the same over all attempts
 * @param fragment of the endpoint's URL; itself never sent
 * @param mapping the page's own instead of the connector's
 * @param proof of work, for those who take the whole lead
 */
export function requestOf(
  connector: Connector,
  lead: Lead,
  json: string,
  fragment: string,
  mapping?: Mapping,
  proof?: string | null,
): Request {
  const { bodyType, isFlat, isKeyed, isMute } = connector;
  const headers: Record<string, string> = {
    'Content-Type': bodyType,
    Accept: JSON_TYPE,
    ...(isKeyed && { 'Idempotency-Key': `"${lead.id}"` }),
  };
  const body =
    isFlat || mapping
      ? bodyOf(connector, lead, fragment, mapping)
      : proof
        ? safeJson({ ...lead, signals: { ...lead.signals, proof } })
        : json;
  // What cannot be read cannot be kept from following a redirect either.
  return { body, headers, ...(isMute && { mode: 'no-cors', redirect: 'follow' }) };
}

function bodyOf(connector: Connector, lead: Lead, fragment: string, mapping?: Mapping): string {
  const { bodyType, theirNames, isStrict, isHubspot } = connector;
  const sources = sourcesOf(lead);
  const { id, consent, source } = lead;
  const values = new URLSearchParams(isHubspot ? '' : { id });
  const set = (name: string, value?: FlatValue) => values.set(name, String(value ?? ''));
  if (!mapping && !isStrict) for (const name of Object.keys(lead.flat)) set(name, sources[name]);
  for (const [name, key] of Object.entries(mapping ?? theirNames ?? {})) set(name, sources[key]);
  if (bodyType === FORM.bodyType) {
    new URLSearchParams(fragment.slice(1)).forEach((value, name) => set(name, value));
    return values.toString();
  }
  if (!isHubspot) return safeJson(Object.fromEntries(values));
  const [privacy] = consent;
  return safeJson({
    fields: [...values].map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
    context: { pageUri: source.page },
    legalConsentOptions: privacy && {
      consent: { consentToProcess: privacy.given, text: privacy.text, communications: [] },
    },
  });
}

/** Whether a 2xx or a redirect says that the endpoint itself has the lead. */
export function confirms(
  { isKeyed, says }: Connector,
  id: string,
  response: Response,
  text: string,
) {
  if (!response.ok || response.redirected) return false;
  const body = parseJson(text) as { id?: unknown } | null | undefined;
  if (says) return isKeyed ? body?.id === id : says.test(text);
  // PHP declares text/html for whatever a script prints, so the type alone does not decide.
  const isDeclaredHtml = /html/i.test(response.headers.get('content-type') ?? '');
  const isHtml = isDeclaredHtml
    ? text.trim() !== '' && body === undefined
    : /^\s*<(!--|!doctype html|html|head|body)/i.test(text);
  return !isHtml;
}
