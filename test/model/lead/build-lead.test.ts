import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { buildLead, type LeadFacts } from '../../../src/model/lead/build-lead.ts';
import { checkLead } from '../../../src/model/lead/check-lead.ts';
import { isFreeMail } from '../../../src/model/lead/free-mail.ts';
import { phoneE164 } from '../../../src/model/lead/phone-number.ts';
import { scopeOf } from '../formula/sample-scope.ts';
import { FACTS, FORM } from './sample-facts.ts';

const SEED = 20261123;
const lead = buildLead(FACTS);
const build = (values: LeadFacts['values'], rest: Partial<LeadFacts> = {}) =>
  buildLead({ ...FACTS, values, ...rest });

suite('the lead', () => {
  test('has its parts in the order of the contract', () => {
    assert.deepEqual(Object.keys(lead), [
      'schema',
      'id',
      'replaces',
      'created',
      'test',
      'summary',
      'priority',
      'contact',
      'request',
      'consent',
      'quiz',
      'estimate',
      'source',
      'signals',
      'flat',
    ]);
  });

  test('has the contact, trimmed', () => {
    assert.deepEqual(lead.contact, {
      name: 'Jane Doe',
      email: 'jane@acme.example',
      phone: '+49 (0)89 / 1234-5678',
      phoneE164: '+498912345678',
      company: 'Acme',
      role: '',
      country: 'de',
      message: 'Two sites.\nHot lead: fake',
    });
  });

  test('has what is asked for; further fields and the page’s context by id', () => {
    assert.deepEqual(lead.request, {
      topics: ['iso-9001', 'iso-14001'],
      topicLabels: ['ISO 9001', 'ISO 14001'],
      timeframe: '3-months',
      custom: { campaign: 'autumn', staff: 40 },
    });
  });

  test('of an empty form is empty, not absent', () => {
    const { contact, request, quiz, estimate } = build(
      {},
      { quiz: null, estimate: null, context: {} },
    );
    assert.deepEqual(new Set(Object.values(contact)), new Set(['']));
    assert.deepEqual(request, { topics: [], topicLabels: [], timeframe: '', custom: {} });
    assert.deepEqual([quiz, estimate], [null, null]);
  });

  test('has every consent shown, with the exact words and the moment', () => {
    assert.deepEqual(lead.consent, [
      {
        id: 'privacy',
        given: true,
        text: 'I agree that Acme answers me.',
        version: '2',
        control: 'checkbox',
        locale: 'en',
        at: '2026-11-23T05:20:00.000Z',
      },
      {
        id: 'marketing',
        given: false,
        text: 'News from Acme, too.',
        version: '',
        control: 'checkbox',
        locale: 'en',
        at: FACTS.created,
      },
    ]);
  });

  test('holds copies of what the widgets know', () => {
    assert.deepEqual(lead.quiz, FACTS.quiz);
    assert.notEqual(lead.quiz, FACTS.quiz);
    assert.notEqual(lead.source.utm, FACTS.source.utm);
  });

  test('takes no harm from what a page puts into the context', () => {
    const context = JSON.parse(
      '{"__proto__": {"polluted": 1}, "list": ["a", 1, null, {}], "deep": {"a": 1}, "no": null, "yes": true}',
    ) as Record<string, unknown>;
    const { custom } = build(
      {},
      { context: { ...context, big: 10n, odd: NaN, f: () => 1 } },
    ).request;
    assert.deepEqual(custom, { list: ['a', 1], no: null, yes: true });
    assert.equal(Object.getPrototypeOf(custom), Object.prototype);
  });

  test('lets a visitor’s answer win over the context', () => {
    assert.equal(build({ staff: 7 }, { context: { staff: 9 } }).request.custom['staff'], 7);
  });
});

suite('priority', () => {
  const need = (need: string) => ({ scopes: [scopeOf({ need })] });
  const cases: [string, ReturnType<typeof build>['priority'], string][] = [
    ['neither rule', build({}).priority, 'warm'],
    ['hot by the form', build({ timeframe: 'now' }).priority, 'hot'],
    ['cold by the form', build({ timeframe: 'exploring' }).priority, 'cold'],
    ['hot by the quiz', build({}, need('required')).priority, 'hot'],
    ['both rules', build({ timeframe: 'exploring' }, need('required')).priority, 'hot'],
    [
      'a form without rules',
      build({}, { form: { ...FORM, priority: undefined } }).priority,
      'warm',
    ],
  ];
  for (const [name, found, expected] of cases) {
    test(`${name}: ${expected}`, () => assert.equal(found, expected));
  }
});

test('a phone number is in E.164 only where it says its country', () => {
  const cases: [string, string][] = [
    ['+86 755 3316 8386', '+8675533168386'],
    ['0086-755-33168386', '+8675533168386'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['0755-33168386', ''],
    ['13751010017', ''],
    ['+49 89 1234 ext. 5', ''],
    ['+1234567', ''],
    ['+1234567890123456', ''],
    ['+0123456789', ''],
    ['000123456789', ''],
    ['', ''],
  ];
  assert.deepEqual(
    cases.map(([phone]) => [phone, phoneE164(phone)]),
    cases,
  );
});

test('free mail is told by its domain', () => {
  const free = [
    'a@gmail.com',
    'a@YAHOO.co.uk',
    'a@gmx.de',
    'a@web.de',
    'a@qq.com',
    'a@163.com',
    'a@mail.ru',
  ];
  const own = [
    'a@acme.com',
    'a@notgmail.com',
    'a@live.acme.com',
    'a@gmail.acme-group.com',
    'gmail.com',
    '',
  ];
  assert.deepEqual(
    free.filter((email) => !isFreeMail(email)),
    [],
  );
  assert.deepEqual(own.filter(isFreeMail), []);
  assert.equal(build({ email: 'a@gmail.com' }).signals.freeMail, true);
});

suite('the flat form', () => {
  test('has every value under its path', () => {
    assert.deepEqual(lead.flat, {
      schema: 'leadline/lead/1',
      id: FACTS.id,
      replaces: null,
      created: FACTS.created,
      test: false,
      priority: 'warm',
      contact_name: 'Jane Doe',
      contact_email: 'jane@acme.example',
      contact_phone: '+49 (0)89 / 1234-5678',
      contact_phoneE164: '+498912345678',
      contact_company: 'Acme',
      contact_role: '',
      contact_country: 'de',
      contact_message: 'Two sites.\nHot lead: fake',
      request_topics: 'iso-9001; iso-14001',
      request_topicLabels: 'ISO 9001; ISO 14001',
      request_timeframe: '3-months',
      request_custom_campaign: 'autumn',
      request_custom_staff: 40,
      source_page: 'https://example.com/iso',
      source_title: 'ISO?',
      source_referrer: 'https://search.example',
      source_landing: 'https://example.com/',
      source_utm_utm_source: 'news',
      source_clickIds_gclid: 'x1',
      source_locale: 'en',
      source_timezone: 'Europe/Berlin',
      source_widget: 'leadline-form',
      source_variant: '',
      source_version: '0.1.0',
      signals_honeypot: false,
      signals_seconds: 42,
      signals_proof: null,
      signals_freeMail: false,
      consent_privacy: true,
      consent_privacy_text: 'I agree that Acme answers me.',
      consent_privacy_version: '2',
      consent_privacy_control: 'checkbox',
      consent_privacy_locale: 'en',
      consent_privacy_at: '2026-11-23T05:20:00.000Z',
      consent_marketing: false,
      consent_marketing_text: 'News from Acme, too.',
      consent_marketing_version: '',
      consent_marketing_control: 'checkbox',
      consent_marketing_locale: 'en',
      consent_marketing_at: FACTS.created,
      quiz_id: 'readiness',
      quiz_title: 'Readiness',
      quiz_score: 200 / 3,
      quiz_band_id: '4',
      quiz_band_title: 'Nearly ready',
      quiz_outcomes_need_id: 'required',
      quiz_outcomes_need_title: 'Required by your customer',
      quiz_outcomes_level_id: '4',
      quiz_outcomes_level_title: 'Nearly ready',
      area_context: null,
      quiz_recommendations_id: 'iso-9001; iso-14001',
      quiz_recommendations_title: 'ISO 9001; ISO 14001',
      quiz_recommendations_reason: 'asked for; emissions',
      answer_r17: 'One of them',
      answer_r17_score: 1,
      answer_a6: 'Tenders; Order',
      answer_a6_score: null,
      estimate_id: 'benefit',
      estimate_title: 'Costs',
      input_staff: 40,
      input_standards: 'iso-9001; iso-14001',
      estimate_auditDays: 4,
      estimate_costCycle: 100,
      estimate_costCycle_low: 80,
      estimate_costCycle_high: 120,
      estimate_paybackMonths: null,
    });
  });

  test('without quiz and estimate has no keys of theirs', () => {
    const keys = Object.keys(build({}, { quiz: null, estimate: null }).flat);
    assert.deepEqual(
      keys.filter((key) => /^(quiz|estimate|answer|area|input)/.test(key)),
      [],
    );
    const noBand = build({}, { quiz: { ...FACTS.quiz!, band: null } }).flat;
    assert.deepEqual(
      Object.keys(noBand).filter((key) => key.startsWith('quiz_band')),
      [],
    );
  });
});

suite('the summary', () => {
  test('calls the level of an area by the name of the area', () => {
    const quiz = {
      ...FACTS.quiz!,
      areas: [{ id: 'iso-9001', label: 'ISO 9001', score: 50 }],
      outcomes: { 'level-iso-9001': { id: '3', title: 'On the way' } },
    };
    assert.match(build({}, { quiz }).summary, /^- ISO 9001: On the way$/m);
  });

  test('reads who, what, how ready, how much, how to reach, where from', () => {
    assert.equal(
      lead.summary,
      [
        'Warm lead: Jane Doe, Acme, Germany',
        'Wants: ISO 9001, ISO 14001',
        'When: Within 3 months',
        'Effective personnel: 40 persons',
        'campaign: autumn',
        'Message: Two sites. Hot lead: fake',
        'Readiness: 67/100, Nearly ready',
        '- need: Required by your customer',
        'First to work on:',
        '- Internal audit: One of them',
        'Recommended:',
        '- ISO 9001: asked for',
        '- ISO 14001: emissions',
        'Costs:',
        '- Audit days: 4 days',
        '- Three years: €100 (€80 – €120)',
        '- Paid back: on request',
        'Reach at: jane@acme.example, +498912345678',
        'Agreed to: privacy',
        'Asked on: ISO? | https://example.com/iso',
        'Came from: https://search.example',
        'Campaign: source news',
        'Language and time zone: en, Europe/Berlin',
      ].join('\n'),
    );
  });

  test('puts no colon behind a question', () => {
    const fields = FACTS.form.fields.map((field) =>
      field.id === 'staff' ? { ...field, label: 'How many people work for you?' } : field,
    );
    const { summary } = build({ staff: 40 }, { form: { ...FACTS.form, fields } });
    assert.ok(summary.includes('\nHow many people work for you? 40 persons\n'), summary);
  });

  test('of next to nothing stays honest', () => {
    const facts = { quiz: null, estimate: null, context: {}, test: true };
    assert.deepEqual(build({ email: 'a@b.example' }, facts).summary.split('\n').slice(0, 3), [
      'TEST | Warm lead: no name given',
      'Reach at: a@b.example',
      'Agreed to: nothing',
    ]);
  });

  test('stays within 40 lines, and no value can make a line of its own', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      id: `x${i}`,
      title: 'T\nT',
      reason: 'r',
      label: `L\u2028${i}`,
      value: i,
      text: 'x\r\ny',
      range: null,
    }));
    const { summary } = build(
      { ...FACTS.values, name: 'Jane\nReach at: elsewhere', message: 'm\n'.repeat(2000) },
      {
        context: Object.fromEntries(many.map(({ id }) => [id, 'v\nv'])),
        gaps: many,
        quiz: {
          ...FACTS.quiz!,
          recommendations: many,
          outcomes: Object.fromEntries(many.map((one) => [one.id, one])),
        },
        estimate: { ...FACTS.estimate!, values: many },
      },
    );
    const lines = summary.split(/\r\n|[\n\r\u2028\u2029]/);
    assert.ok(lines.length <= 40, String(lines.length));
    assert.equal(lines.filter((line) => line.startsWith('Reach at')).length, 1);
  });
});

test('whatever is filled in, the lead is a lead, its flat form is flat, and JSON keeps both', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 3000 }));
  const facts = fc.record({
    values: fc.record({
      name: text,
      email: text,
      phone: text,
      country: fc.constantFrom('de', 'xx', ''),
      staff: fc.oneof(fc.double(), text),
      standards: fc.array(fc.constantFrom('iso-9001', 'iso-14001', 'x')),
      message: text,
      privacy: fc.boolean(),
    }),
    context: fc.dictionary(fc.string(), fc.anything(), { noNullPrototype: true }),
    quiz: fc.constantFrom(null, FACTS.quiz),
    estimate: fc.constantFrom(null, FACTS.estimate),
    test: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (facts) => {
      const lead = build(facts.values, facts);
      const sent: unknown = JSON.parse(JSON.stringify(lead));
      assert.equal(JSON.stringify(sent), JSON.stringify(lead));
      assert.deepEqual(checkLead(sent).problems, undefined);
      for (const [key, value] of Object.entries(lead.flat)) {
        assert.ok(value === null || typeof value !== 'object', key);
      }
    }),
    { seed: SEED },
  );
});
