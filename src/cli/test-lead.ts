import { flatten } from '../model/lead/flat.ts';
import { LEAD_SCHEMA, type Lead } from '../model/lead/lead.ts';
import { version } from '../model/version.ts';

/**
 * A lead that says of itself that it is a test.
 *
 * @param page address of the page it pretends to come from
 */
export function testLead(page: string): Lead {
  const created = new Date().toISOString();
  const lead: Omit<Lead, 'flat'> = {
    schema: LEAD_SCHEMA,
    id: crypto.randomUUID(),
    replaces: null,
    created,
    test: true,
    summary: 'TEST: sent by leadline doctor\nNothing to do: somebody looks whether leads arrive.',
    priority: 'cold',
    contact: {
      name: 'Leadline Doctor',
      email: 'doctor@example.com',
      phone: '',
      phoneE164: '',
      company: 'Example',
      role: '',
      country: '',
      message: 'This is a test.',
    },
    request: { topics: [], topicLabels: [], timeframe: '', custom: {} },
    consent: [
      {
        id: 'privacy',
        given: true,
        text: 'This is a test.',
        version: '1',
        control: 'checkbox',
        locale: 'en',
        at: created,
      },
    ],
    quiz: null,
    estimate: null,
    source: {
      page,
      title: 'leadline doctor',
      referrer: '',
      landing: page,
      utm: {},
      clickIds: {},
      locale: 'en',
      timezone: 'UTC',
      widget: 'leadline-form',
      variant: '',
      version,
    },
    signals: { honeypot: false, seconds: 60, freeMail: false, proof: null },
  };
  return { ...lead, flat: flatten(lead) };
}
