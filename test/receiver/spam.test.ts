import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Lead } from '../../src/model/lead/lead.ts';
import { judgeSpam, type SpamFacts } from '../../src/receiver/spam.ts';
import { plainLead } from './fixtures/lead.ts';

const SEED = 20261125;

function facts(
  changes: { signals?: Partial<Lead['signals']>; message?: string; name?: string },
  rest: Partial<SpamFacts> = {},
): SpamFacts {
  const lead = plainLead();
  return {
    lead: {
      ...lead,
      contact: {
        ...lead.contact,
        message: changes.message ?? lead.contact.message,
        name: changes.name ?? lead.contact.name,
      },
      signals: { ...lead.signals, ...changes.signals },
    },
    hasOrigin: true,
    proof: 'held',
    ...rest,
  };
}

suite('A lead', () => {
  for (const [what, given, signs] of [
    ['of a visitor', facts({}), []],
    ['without an origin', facts({}, { hasOrigin: false }), ['no-origin']],
    ['without a proof', facts({}, { proof: 'missing' }), ['no-proof']],
    ['where no proof is asked for', facts({}, { proof: 'unasked' }), []],
    ['with the hidden field filled', facts({ signals: { honeypot: true } }), ['honeypot']],
    ['filled in within 1.9 s', facts({ signals: { seconds: 1.9 } }), ['fast']],
    ['filled in within 2 s', facts({ signals: { seconds: 2 } }), []],
    ['filled in over 2 h', facts({ signals: { seconds: 7_200 } }), []],
    ['with a clock set back meanwhile', facts({ signals: { seconds: -5 } }), ['fast']],
    ['with two links', facts({ message: 'See https://a.example and www.b.example' }), []],
    [
      'with three links',
      facts({ message: 'https://a.example http://b.example [url=c]' }),
      ['links'],
    ],
    ['with a link for a name', facts({ name: 'Win https://a.example' }), ['links']],
    [
      'with an address thrown away after use',
      facts({}, { isDisposable: (domain) => domain === 'mail.example' }),
      ['disposable'],
    ],
  ] as const) {
    test(`${what} has the signs [${signs.join()}], and no sign alone marks it`, () => {
      const judgement = judgeSpam(given);
      assert.deepEqual(judgement.signs, [...signs]);
      assert.equal(judgement.spam, false);
    });
  }

  test('of a server is not marked for the three things every server does', () => {
    const server = facts({ signals: { seconds: 0 } }, { hasOrigin: false, proof: 'missing' });
    assert.deepEqual(judgeSpam(server).signs, ['no-origin', 'no-proof', 'fast']);
    assert.equal(judgeSpam(server).spam, false);
  });

  test('is not marked for what autofill alone does, with a proof or where none is asked for', () => {
    for (const proof of ['held', 'unasked'] as const) {
      const autofill = facts({ signals: { honeypot: true, seconds: 0.4 } }, { proof });
      assert.equal(judgeSpam(autofill).spam, false);
    }
  });
});

/** How people fill in a form, each with at most one thing that looks odd. */
const sessions = {
  typed: { seconds: fc.double({ min: 12, max: 600, noNaN: true }) },
  autofilled: { seconds: fc.double({ min: 0.3, max: 4, noNaN: true }) },
  'autofilled by a tool that fills in everything': {
    seconds: fc.double({ min: 2, max: 10, noNaN: true }),
    honeypot: fc.constant(true),
  },
  pasted: {
    seconds: fc.double({ min: 2, max: 20, noNaN: true }),
    message: fc.constant('https://a.example https://b.example https://c.example'),
  },
  'read by a screen reader': { seconds: fc.double({ min: 300, max: 3_600, noNaN: true }) },
  'left open for hours': { seconds: fc.double({ min: 7_200, max: 50_000, noNaN: true }) },
};

for (const [how, { seconds, ...odd }] of Object.entries(sessions)) {
  test(`1,000 forms ${how} are not marked, with a proof`, () => {
    const session = fc.record({
      seconds,
      honeypot: 'honeypot' in odd ? odd.honeypot : fc.constant(false),
      message: 'message' in odd ? odd.message : fc.lorem(),
      freeMail: fc.boolean(),
    });
    fc.assert(
      fc.property(session, ({ message, ...signals }) => {
        assert.equal(judgeSpam(facts({ message, signals })).spam, false);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  test(`1,000 forms ${how} are not marked on a page that asks for no proof`, () => {
    const session = fc.record({ seconds, freeMail: fc.boolean() });
    fc.assert(
      fc.property(session, fc.constantFrom('missing', 'unasked'), (signals, proof) => {
        assert.equal(judgeSpam(facts({ signals }, { proof })).spam, false);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });
}

test('10,000 posts of bots, without a proof and with the hidden field filled, are all marked', () => {
  const bot = fc.record({
    signals: fc.record({
      honeypot: fc.constant(true),
      seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
      freeMail: fc.boolean(),
    }),
    name: fc.string(),
    message: fc.string(),
  });
  fc.assert(
    fc.property(bot, fc.boolean(), (changes, hasOrigin) => {
      assert.equal(judgeSpam(facts(changes, { hasOrigin, proof: 'missing' })).spam, true);
    }),
    { seed: SEED, numRuns: 10_000 },
  );
});
