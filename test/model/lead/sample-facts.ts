import type { Form } from '../../../src/model/content/form.ts';
import type { LeadFacts } from '../../../src/model/lead/build-lead.ts';
import type { LeadEstimate, LeadQuiz } from '../../../src/model/lead/lead.ts';
import { en } from '../../../src/locales/en.ts';

export const FORM: Form = {
  title: 'Ask for a quote',
  submit: 'Send',
  fields: [
    { id: 'name', type: 'text', label: 'Name', required: true },
    { id: 'company', type: 'text', label: 'Company' },
    { id: 'email', type: 'email', label: 'Email', required: true },
    { id: 'phone', type: 'tel', label: 'Phone' },
    {
      id: 'country',
      type: 'select',
      label: 'Country',
      options: [
        { value: 'de', label: 'Germany' },
        { value: 'cn', label: 'China' },
      ],
    },
    { id: 'staff', type: 'number', label: 'Effective personnel', unit: 'persons' },
    {
      id: 'standards',
      type: 'several',
      label: 'Standards',
      options: [
        { value: 'iso-9001', label: 'ISO 9001' },
        { value: 'iso-14001', label: 'ISO 14001' },
      ],
    },
    {
      id: 'timeframe',
      type: 'single',
      label: 'When',
      options: [
        { value: 'now', label: 'Now' },
        { value: '3-months', label: 'Within 3 months' },
        { value: 'exploring', label: 'Just looking' },
      ],
    },
    { id: 'secret', type: 'text', label: 'Secret', showIf: 'staff > 1000' },
    { id: 'message', type: 'multiline', label: 'Message' },
    { id: 'privacy', type: 'consent', label: 'I agree.', required: true, version: '2' },
    { id: 'marketing', type: 'consent', label: 'News, too.' },
  ],
  priority: {
    hot: 'OR(need = "required", timeframe = "now")',
    cold: 'timeframe = "exploring"',
  },
};

export const QUIZ: LeadQuiz = {
  id: 'readiness',
  title: 'Readiness',
  score: 200 / 3,
  band: { id: '4', title: 'Nearly ready' },
  areas: [{ id: 'context', label: 'Context', score: null }],
  outcomes: {
    need: { id: 'required', title: 'Required by your customer' },
    level: { id: '4', title: 'Nearly ready' },
  },
  recommendations: [
    { id: 'iso-9001', title: 'ISO 9001', reason: 'asked for' },
    { id: 'iso-14001', title: 'ISO 14001', reason: 'emissions' },
  ],
  answers: [
    { id: 'r17', question: 'Audits?', value: 1, label: 'One of them', score: 1 },
    { id: 'a6', question: 'Why?', value: ['a', 'b'], label: 'Tenders; Order', score: null },
  ],
};

export const ESTIMATE: LeadEstimate = {
  id: 'benefit',
  title: 'Costs',
  inputs: [
    { id: 'staff', label: 'Staff', value: 40, text: '40 persons' },
    {
      id: 'standards',
      label: 'Standards',
      value: ['iso-9001', 'iso-14001'],
      text: 'ISO 9001; ISO 14001',
    },
  ],
  values: [
    { id: 'auditDays', label: 'Audit days', value: 4, text: '4 days', range: null },
    {
      id: 'costCycle',
      label: 'Three years',
      value: 100,
      text: '€100 (€80 – €120)',
      range: [80, 120],
    },
    { id: 'paybackMonths', label: 'Paid back', value: null, text: 'on request', range: null },
  ],
};

export const FACTS: LeadFacts = {
  id: '0192f0c4-6b1e-7c3a-9f00-0123456789ab',
  replaces: null,
  created: '2026-11-23T05:21:00.000Z',
  test: false,
  form: FORM,
  values: {
    name: ' Jane Doe ',
    company: 'Acme',
    email: 'jane@acme.example',
    phone: '+49 (0)89 / 1234-5678',
    country: 'de',
    staff: '40',
    standards: ['iso-14001', 'iso-9001'],
    timeframe: '3-months',
    secret: 'hidden',
    message: 'Two sites.\nHot lead: fake',
    privacy: true,
  },
  context: { campaign: 'autumn' },
  consents: {
    privacy: { text: 'I agree that Acme answers me.', at: '2026-11-23T05:20:00.000Z' },
    marketing: { text: 'News from Acme, too.', at: null },
  },
  locale: 'en',
  quiz: QUIZ,
  estimate: ESTIMATE,
  gaps: [{ id: 'r17', label: 'Internal audit' }],
  scopes: [],
  source: {
    page: 'https://example.com/iso',
    title: 'ISO?',
    referrer: 'https://search.example',
    landing: 'https://example.com/',
    utm: { utm_source: 'news' },
    clickIds: { gclid: 'x1' },
    locale: 'en',
    timezone: 'Europe/Berlin',
    widget: 'leadline-form',
    variant: '',
    version: '0.1.0',
  },
  signals: { honeypot: false, seconds: 42, proof: null },
  words: en,
};
