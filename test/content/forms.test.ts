import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import type { Answers } from '../../src/model/content/field.ts';
import { lookAtForm } from '../../src/model/form/form-scope.ts';
import { isTrue, parseFormula } from '../../src/model/formula/formula.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

const { quizzes, forms } = isoCertification;
const { quote, contact } = forms!;
const necessity = createQuiz('necessity', quizzes!.necessity!);

suite('forms', () => {
  test('quote asks what the contract names, and requires three of it', () => {
    const fields = quote!.fields.map(({ id }) => id);
    assert.deepEqual(
      fields.join(' '),
      'name company email phone country staff standards timeframe message privacy marketing',
    );
    const required = quote!.fields.filter(({ required }) => required).map(({ id }) => id);
    assert.deepEqual(required, ['name', 'email', 'privacy']);
  });

  test('contact asks for a name, an address, a message and consent', () => {
    assert.deepEqual(
      contact!.fields.map(({ id }) => id),
      ['name', 'email', 'message', 'privacy'],
    );
  });

  test('each consent has its version and says who asks and that it can be withdrawn', () => {
    const consents = [...quote!.fields, ...contact!.fields].filter(
      ({ type }) => type === 'consent',
    );
    assert.equal(consents.length, 3);
    for (const { label, version } of consents) {
      assert.ok(version);
      assert.match(label as string, /\{organization\}.*withdraw this at any time/);
    }
  });

  test('thanks claims nothing but arrival', () => {
    assert.match(quote!.thanks?.text as string, /has reached \{organization\}/);
  });
});

suite('priority', () => {
  const NONE = { a1: 'a', a2: 'a', a3: 'a', a4: 'a', a5: 'a', a6: ['b'] };
  const LAW = { ...NONE, a2: 'd' };
  const CUSTOMER = { ...NONE, a1: 'd' };

  const priority = (values: Answers, answers: Answers = {}, form = quote!) => {
    const scope = lookAtForm(form, values, [necessity.evaluate(answers).scope]).scope;
    const holds = (formula = 'FALSE') => isTrue(parseFormula(formula).evaluate(scope));
    return holds(form.priority?.hot) ? 'hot' : holds(form.priority?.cold) ? 'cold' : 'warm';
  };

  const cases: [name: string, values: Answers, answers: Answers, expected: string][] = [
    ['nothing known', {}, {}, 'warm'],
    ['required by law', {}, LAW, 'hot'],
    ['required by a customer', {}, CUSTOMER, 'hot'],
    ['not necessary', {}, NONE, 'cold'],
    ['now', { timeframe: 'now' }, {}, 'hot'],
    ['within 3 months', { timeframe: '3-months' }, {}, 'hot'],
    ['within 6 months', { timeframe: '6-months' }, {}, 'warm'],
    ['within a year', { timeframe: 'year' }, {}, 'warm'],
    ['only exploring', { timeframe: 'exploring' }, {}, 'cold'],
    ['exploring, but required by law', { timeframe: 'exploring' }, LAW, 'hot'],
    ['not necessary, but now', { timeframe: 'now' }, NONE, 'hot'],
  ];
  for (const [name, values, answers, expected] of cases) {
    test(`${name}: ${expected}`, () => assert.equal(priority(values, answers), expected));
  }

  test('a message alone goes by the need', () => {
    assert.deepEqual(
      [priority({}, {}, contact), priority({}, LAW, contact), priority({}, NONE, contact)],
      ['warm', 'hot', 'cold'],
    );
  });
});
