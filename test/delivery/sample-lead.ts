import { LEAD_SCHEMA, type Lead } from '../../src/model/lead/lead.ts';

export function sampleLead(id: string, changes: Partial<Lead> = {}): Lead {
  return {
    schema: LEAD_SCHEMA,
    id,
    replaces: null,
    created: '2026-11-23T05:21:00.000Z',
    test: false,
    summary: 'Example Ltd asks for ISO 9001.',
    priority: 'warm',
    contact: {
      name: 'Zoë Example',
      email: 'zoe@example.com',
      phone: '',
      phoneE164: '',
      company: 'Example Ltd',
      role: '',
      country: '',
      message: '',
    },
    request: {
      topics: ['iso-9001', 'iso-14001'],
      topicLabels: ['ISO 9001', 'ISO 14001'],
      timeframe: '',
      custom: { staff: 40 },
    },
    consent: [
      {
        id: 'privacy',
        given: true,
        text: 'Yes.',
        version: '1',
        control: 'checkbox',
        locale: 'en',
        at: '2026-11-23T05:20:00.000Z',
      },
    ],
    quiz: null,
    estimate: null,
    source: {
      page: 'https://example.com/',
      title: '',
      referrer: '',
      landing: '',
      utm: {},
      clickIds: {},
      locale: 'en',
      timezone: 'UTC',
      widget: 'leadline-form',
      variant: '',
      version: '0.1.0',
    },
    signals: { honeypot: false, seconds: 42, freeMail: false, proof: null },
    flat: { id, replaces: null, contact_name: 'Zoë Example', contact_email: 'zoe@example.com' },
    ...changes,
  };
}
