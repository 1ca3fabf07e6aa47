import type { Lead } from '../../model/lead/lead.ts';
import type { Attempt, Destination } from './destination.ts';
import { post, judgeAnswer, type Answer } from './post.ts';
import { USER_AGENT, type HttpOptions } from './webhook.ts';

const PATH = '/crm/v3/objects/contacts/batch/upsert';

/**
 * Contacts in HubSpot, by the token of a private app. An upsert by e-mail address, so that a repeat
 * changes nothing; what a person has in HubSpot already and the lead does not know stays.
 *
 * @param url origin of HubSpot's API
 * @see https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/contacts/batch/upsert-contacts
 */
export function hubspot(url: URL, token: string, { allowPrivate }: HttpOptions): Destination {
  return {
    kind: 'hubspot',
    target: url.origin,
    takes: ({ contact }) => contact.email !== '',
    build: (lead) => JSON.stringify(upsert(lead)),
    async send(payload) {
      const headers = {
        'content-type': 'application/json',
        'user-agent': USER_AGENT,
        authorization: `Bearer ${token}`,
      };
      return judge(await post(new URL(PATH, url), { headers, body: payload, allowPrivate }));
    },
  };
}

function upsert({ contact, summary }: Lead): object {
  const [firstname = '', ...rest] = contact.name.trim().split(/\s+/);
  const properties = {
    email: contact.email,
    firstname,
    lastname: rest.join(' '),
    phone: contact.phoneE164 || contact.phone,
    company: contact.company,
    jobtitle: contact.role,
    country: contact.country,
    message: summary,
  };
  const known = Object.entries(properties).filter(([, value]) => value !== '');
  return {
    inputs: [{ id: contact.email, idProperty: 'email', properties: Object.fromEntries(known) }],
  };
}

function judge(answer: Answer | string): Attempt {
  // 207: taken as a whole, but for what it lists as errors; of one contact that is all.
  if (typeof answer !== 'string' && answer.status === 207) {
    return { outcome: 'never', status: '207 with errors' };
  }
  // The same bytes are refused again.
  if (typeof answer !== 'string' && answer.status === 400) {
    return { outcome: 'never', status: '400' };
  }
  return judgeAnswer(answer);
}
