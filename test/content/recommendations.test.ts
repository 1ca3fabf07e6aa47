import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import type { Answers } from '../../src/model/content/field.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

const quiz = isoCertification.quizzes!.readiness!;
const engine = createQuiz('readiness', quiz);
const recommended = (given: Answers) => engine.evaluate(given).recommendations.map(({ id }) => id);

const CASES: [who: string, given: Answers, standards: string[]][] = [
  ['a manufacturer', { sector: 'manufacturing' }, ['iso-9001']],
  ['a hospital', { sector: 'health' }, ['iso-9001']],
  ['someone whose customers prefer a certificate', { a1: 'b' }, ['iso-9001']],
  ['a maker of medical devices', { sector: 'medical-devices' }, ['iso-13485']],
  ['a car supplier', { sector: 'automotive' }, ['iatf-16949']],
  ['an aircraft supplier', { sector: 'aerospace' }, ['en-9100']],
  ['a train supplier', { sector: 'rail' }, ['iso-22163', 'iso-9001']],
  ['a laboratory', { sector: 'laboratory' }, ['iso-17025']],
  ['a food maker for retailers', { sector: 'food', facts: ['food-retail'] }, ['gfsi']],
  ['another food maker', { sector: 'food', facts: [] }, ['iso-22000']],
  ['a software house', { sector: 'it', facts: ['software-cloud'] }, ['iso-27001', 'iso-9001']],
  ['a maker of AI', { sector: 'it', facts: ['ai'] }, ['iso-27001', 'iso-9001', 'iso-42001']],
  ['a plating shop', { sector: 'manufacturing', facts: ['emissions'] }, ['iso-9001', 'iso-14001']],
  ['a builder', { sector: 'construction', facts: ['hazardous-work'] }, ['iso-9001', 'iso-45001']],
  [
    'an exporter to public buyers',
    { sector: 'services', facts: ['public-abroad', 'critical-service'] },
    ['iso-9001', 'iso-37001', 'iso-22301'],
  ],
  [
    'a large energy user in the EU',
    { sector: 'manufacturing', markets: ['eu'], energy: 90 },
    ['iso-50001', 'iso-9001'],
  ],
  [
    'the same outside the EU',
    { sector: 'manufacturing', markets: ['asia'], energy: 90 },
    ['iso-9001'],
  ],
  ['nobody in particular', {}, []],
];

suite('recommendations', () => {
  for (const [who, given, standards] of CASES) {
    test(`${who}: ${standards.join(', ') || 'none'}`, () =>
      assert.deepEqual(recommended(given), standards));
  }

  test('reach every standard of the content', () => {
    const reached = new Set(CASES.flatMap(([, , standards]) => standards));
    assert.deepEqual(
      quiz.recommendations!.items.map(({ id }) => id).filter((id) => !reached.has(id)),
      [],
    );
  });

  test('law goes before customer, customer before sector, sector before risk', () => {
    assert.deepEqual(
      recommended({
        sector: 'manufacturing',
        markets: ['eu'],
        energy: 90,
        a1: 'd',
        'a1-standards': ['iso-45001'],
        a2: 'd',
        'a2-instrument': 'n16',
        facts: ['emissions'],
      }),
      ['iso-50001', 'iso-45001', 'iso-9001'],
    );
  });

  test('the strongest reason is the one given', () => {
    const [first] = engine.evaluate({
      sector: 'services',
      a1: 'd',
      'a1-standards': ['iso-9001'],
    }).recommendations;
    assert.equal(first?.reason, 'Your customer names it.');
  });

  test('every instrument that asks for a standard or builds on one brings it first', () => {
    const first = (instrument: string, a2 = 'd') =>
      recommended({ a2, 'a2-instrument': instrument })[0];
    assert.deepEqual(
      ['n01', 'n09', 'n13', 'n16', 'n19', 'n20'].map((id) => first(id)),
      ['iso-13485', 'iso-17025', 'iso-9001', 'iso-50001', 'iso-27001', 'iso-27001'],
    );
    assert.deepEqual([first('n02', 'c'), first('n18', 'c')], ['iso-13485', 'iso-27001']);
  });

  test('are three at most', () => {
    const facts = quiz.questions.find(({ id }) => id === 'facts')!.options!;
    assert.equal(recommended({ facts: facts.map(({ value }) => value) }).length, 3);
  });

  test('of two, one system and audit is offered', () => {
    assert.match(engine.evaluate({ sector: 'it' }).several ?? '', /one audit/);
    assert.equal(engine.evaluate({ sector: 'laboratory' }).several, undefined);
  });

  test('those asked about in depth are pre-selected, the others left out', () => {
    const suggestion = (given: Answers) =>
      engine.evaluate(given).shown.find(({ question }) => question.id === 'standards')?.suggestion;
    assert.deepEqual(suggestion({ sector: 'it', facts: ['ai'] }), ['iso-9001', 'iso-27001']);
    assert.equal(suggestion({ sector: 'laboratory' }), undefined);
  });

  test('a car supplier without series production is told of ISO 9001', () => {
    const [first] = engine.evaluate({ sector: 'automotive' }).recommendations;
    assert.match(first?.note ?? '', /Without series production: ISO 9001/);
  });

  test('a laboratory is never told to be certified', () => {
    const [laboratory] = engine.evaluate({ sector: 'laboratory' }).recommendations;
    assert.match(laboratory?.note ?? '', /Accreditation, never certification/);
  });
});
