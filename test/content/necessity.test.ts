import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import type { Answers } from '../../src/model/content/field.ts';
import { sanitizeAnswers } from '../../src/model/form/answer.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

const { readiness, necessity } = isoCertification.quizzes!;
const quick = createQuiz('necessity', necessity!);
const full = createQuiz('readiness', readiness!);

const answers = (letters: string, ...a6: string[]): Answers => {
  const [a1, a2, a3, a4, a5] = letters;
  return { a1, a2, a3, a4, a5, a6 };
};

const needOf = (engine: typeof quick, given: Answers) =>
  engine.evaluate(given).outcomes.find(({ name }) => name === 'need');

/** Answers a visitor may well give, what they come to, and the points. */
const NEEDS: [who: string, given: Answers, need: string, score: number][] = [
  ['a local workshop nobody has asked', answers('aaaaa', 'b'), 'not-necessary', 5],
  ['a shop that likes the badge', answers('aabaa', 'f'), 'not-necessary', 13],
  ['a supplier asked in questionnaires', answers('baaaa', 'b'), 'optional', 20],
  ['a supplier of large companies', answers('babbb', 'a'), 'advisable', 36],
  ['a firm that lost an offer', answers('cabba', 'a'), 'advisable', 50],
  ['the last one without in its market', answers('caccb', 'a', 'e'), 'strongly-advisable', 68],
  ['a maker under a law on systems', answers('acaaa', 'c'), 'system-required', 35],
  ['a supplier with a date in the contract', answers('daaaa', 'a'), 'required-by-customer', 55],
  ['a laboratory that must be accredited', answers('adaaa', 'c'), 'required-by-law', 70],
];

suite('need', () => {
  for (const [who, given, need, score] of NEEDS) {
    test(`${who}: ${need}`, () => {
      const { result } = quick.evaluate(given);
      assert.deepEqual([result?.outcomes.need?.id, result?.score], [need, score]);
      assert.equal(needOf(full, given)?.id, need);
    });
  }

  test('reaches all seven findings', () => {
    assert.equal(new Set(NEEDS.map(([, , need]) => need)).size, 7);
  });

  test('law comes before customer, customer before a required system', () => {
    assert.equal(needOf(quick, answers('ddaaa', 'a'))?.id, 'required-by-law');
    assert.equal(needOf(quick, answers('dcaaa', 'a'))?.id, 'required-by-customer');
    assert.equal(needOf(quick, answers('cdddd', 'd'))?.id, 'required-by-law');
    assert.equal(needOf(quick, answers('ccddd', 'd'))?.id, 'system-required');
  });

  test('points are the sum of the answers and are shown up to 100', () => {
    assert.equal(quick.evaluate(answers('ddddd', 'c', 'd')).score, 100);
    assert.equal(quick.evaluate(answers('ddddd', 'c', 'd')).scope.get('points'), 181);
  });

  test('law and customer decide at once, points only when all six are answered', () => {
    assert.equal(needOf(full, { a2: 'd' })?.id, 'required-by-law');
    assert.equal(needOf(full, { a1: 'd' })?.id, 'required-by-customer');
    const open = needOf(full, { ...answers('caddd'), a6: undefined });
    assert.deepEqual(
      [open?.id, open?.undecided],
      [null, 'Open: answer all six questions on necessity.'],
    );
    assert.equal(needOf(full, {})?.id, null);
  });

  test('no reason at all is an answer too', () => {
    assert.equal(needOf(full, answers('aaaaa'))?.id, 'not-necessary');
    assert.notEqual(quick.evaluate(answers('aaaaa')).result, null);
  });
});

suite('remarks on need', () => {
  const notes = (given: Answers) => quick.evaluate(given).notes.join('\n');

  test('“not sure” about the law is to be checked', () => {
    assert.match(notes(answers('abaaa', 'b')), /“not sure”; check it/);
    assert.doesNotMatch(notes(answers('aaaaa', 'b')), /not sure/);
  });

  test('image alone is called what it is, where little else speaks for it', () => {
    assert.match(notes(answers('aabaa', 'f')), /Image alone rarely pays/);
    assert.doesNotMatch(notes(answers('caccb', 'f')), /Image alone/);
    assert.doesNotMatch(notes(answers('aabaa', 'a')), /Image alone/);
  });

  test('image stands alone among the reasons', () => {
    assert.deepEqual(sanitizeAnswers(quick.quiz.questions, { a6: ['a', 'f'] }).answers.a6, ['f']);
  });

  test('a required system with 40 points speaks for the certificate', () => {
    assert.match(notes(answers('bcaaa', 'c')), /speak for a certificate, too/);
    assert.doesNotMatch(notes(answers('acaaa', 'c')), /certificate, too/);
  });
});

suite('what exactly is required', () => {
  const shown = (given: Answers) => full.evaluate(given).shown;
  const offered = (id: string, given: Answers) =>
    shown(given)
      .find(({ question }) => question.id === id)
      ?.options.map(({ value }) => value);

  test('is asked only where something is required', () => {
    const ids = (given: Answers) =>
      shown(given)
        .map(({ question }) => question.id)
        .filter((id) => /^a\d-/.test(id));
    assert.deepEqual(ids({}), []);
    assert.deepEqual(ids({ a1: 'c', a2: 'b' }), []);
    assert.deepEqual(ids({ a1: 'd' }), ['a1-date', 'a1-standards']);
    assert.deepEqual(ids({ a2: 'c' }), ['a2-instrument']);
    assert.deepEqual(ids({ a1: 'd', a2: 'd' }), ['a1-date', 'a1-standards', 'a2-instrument']);
  });

  const instruments: [who: string, given: Answers, ids: string[]][] = [
    [
      'EU medical devices',
      { a2: 'c', sector: 'medical-devices', markets: ['eu'], facts: [] },
      ['n01', 'other'],
    ],
    [
      'US medical devices',
      { a2: 'c', sector: 'medical-devices', markets: ['north-america'] },
      ['n02', 'other'],
    ],
    [
      'a laboratory in Asia',
      { a2: 'd', sector: 'laboratory', markets: ['asia'] },
      ['n09', 'other'],
    ],
    [
      'EU construction, little energy',
      { a2: 'd', sector: 'construction', markets: ['eu'], energy: 5 },
      ['n13', 'other'],
    ],
    ['US defence', { a2: 'd', sector: 'aerospace', markets: ['north-america'] }, ['n15', 'other']],
    [
      'a large energy user in the EU',
      { a2: 'd', sector: 'food', markets: ['eu'], energy: 90 },
      ['n16', 'other'],
    ],
    [
      'an energy network in the EU',
      { a2: 'd', sector: 'energy', markets: ['eu'], energy: 5 },
      ['n19', 'other'],
    ],
    [
      'IT in the EU under NIS2',
      { a2: 'c', sector: 'it', markets: ['eu'], facts: ['nis2'] },
      ['n18', 'other'],
    ],
    [
      'a health data host in the EU',
      { a2: 'd', sector: 'it', markets: ['eu'], energy: 1 },
      ['n20', 'other'],
    ],
    ['services in Africa', { a2: 'd', sector: 'services', markets: ['africa'] }, ['other']],
  ];
  for (const [who, given, ids] of instruments) {
    test(`${who}: ${ids.join(', ')}`, () => assert.deepEqual(offered('a2-instrument', given), ids));
  }

  test('never offers NIS2 as a law that asks for a certificate', () => {
    assert.ok(!offered('a2-instrument', { a2: 'd' })?.includes('n18'));
    assert.ok(offered('a2-instrument', { a2: 'c' })?.includes('n18'));
  });

  test('standards of the sector are offered beside the general four', () => {
    const four = ['iso-9001', 'iso-14001', 'iso-45001', 'iso-27001'];
    assert.deepEqual(offered('a1-standards', { a1: 'd', sector: 'rail' }), [
      ...four,
      'n07',
      'other',
    ]);
  });

  test('the result names the instrument and asks to check it', () => {
    const { notes } = full.evaluate({ a2: 'd', 'a2-instrument': 'n20' });
    assert.ok(notes.some((note) => /^You named: HDS.*Check that it applies/.test(note)));
  });

  test('a customer’s date is held against the time it takes at this size', () => {
    const months = (staff?: number) =>
      full.evaluate({ a1: 'd', staff }).notes.find((note) => note.startsWith('Allow about'));
    assert.match(months(10) ?? '', /about 3 to 6 months/);
    assert.match(months(11) ?? '', /about 4 to 9 months/);
    assert.match(months(250) ?? '', /about 6 to 12 months/);
    assert.match(months(251) ?? '', /about 9 to 18 months/);
    assert.match(months() ?? '', /about 3 to 18 months.*customer’s date is nearer/);
    const { notes } = full.evaluate({ a1: 'd', 'a1-date': '2027-03-31' });
    assert.ok(notes.some((note) => note.includes('date of 2027-03-31 is nearer')));
  });
});
