import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../../../src/model/content/field.ts';
import type { Quiz } from '../../../src/model/content/quiz.ts';
import { sanitizeAnswers } from '../../../src/model/form/answer.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';
import { leadQuiz } from '../../../src/model/quiz/lead-quiz.ts';
import { SAMPLE, scale } from './sample-quiz.ts';

const SEED = 20261123;
const engine = createQuiz('sample', SAMPLE, { name: 'Acme' });
const evaluate = (answers: Answers) => engine.evaluate(answers);
const withQuestions = (questions: Quiz['questions'], rest: Partial<Quiz> = {}) =>
  createQuiz('small', { title: 'Small', questions, ...rest });

suite('which questions are asked', () => {
  const shown = (answers: Answers) => evaluate(answers).shown.map(({ question }) => question.id);

  test('a question is asked while its own condition and that of its section hold', () => {
    assert.deepEqual(shown({}), ['staff', 'need', 'r1', 'r2', 'reasons', 'standards']);
    assert.deepEqual(shown({ staff: 51, need: 'customer', standards: ['iso-9001'] }), [
      'staff',
      'need',
      'need-date',
      'r1',
      'r2',
      'r3',
      'reasons',
      'standards',
      'q1',
    ]);
  });

  test('a hidden question reads as not answered', () => {
    const { scope } = evaluate({ need: 'nobody', 'need-date': '2027-01-31' });
    assert.equal(scope.get('need_date'), null);
    assert.equal(
      evaluate({ need: 'customer', 'need-date': '2027-01-31' }).scope.get('need_date'),
      '2027-01-31',
    );
  });

  test('an option that is not offered is not chosen', () => {
    const reasons = (answers: Answers) =>
      evaluate(answers).shown.find(({ question }) => question.id === 'reasons');
    assert.deepEqual(reasons({ staff: 1, reasons: ['order', 'sales'] })?.answer, ['order']);
    assert.deepEqual(reasons({ staff: 1, reasons: ['sales'] })?.answer, null);
    assert.deepEqual(reasons({ staff: 2, reasons: ['sales'] })?.answer, ['sales']);
  });

  test('a circle of conditions hides its questions and does not hang', () => {
    const circle = withQuestions([
      scale('a', 1, { showIf: 'b > 0' }),
      scale('b', 1, { showIf: 'a > 0' }),
      scale('c', 1),
    ]);
    const { shown, score } = circle.evaluate({ a: 3, b: 3, c: 3 });
    assert.deepEqual([shown.map(({ question }) => question.id), score], [['c'], 100]);
  });

  test('a suggestion keeps to what is offered', () => {
    const of = (answers: Answers) =>
      evaluate(answers).shown.find(({ question }) => question.id === 'standards')?.suggestion;
    assert.deepEqual(of({}), ['iso-9001']);
    assert.deepEqual(of({ staff: 300 }), ['iso-27001'], 'iso-14001 is not offered');
  });
});

suite('choices whose options go without saying', () => {
  const engine = withQuestions(
    [
      { id: 'common', type: 'scale', label: 'Common', weight: 1 },
      { id: 'own', type: 'scale', label: 'Own', weight: 1, steps: ['Cold', 'Hot'] },
      { id: 'owner', type: 'yes-no', label: 'Owner?', weight: 2, na: true },
    ],
    { steps: ['Never', 'At times', 'Always'] },
  );
  const optionsOf = (id: string) =>
    engine
      .evaluate({})
      .shown.find(({ question }) => question.id === id)!
      .options.map(({ value, score, label }) => [value, score, label]);

  test('a scale has its own steps or those of the quiz, each worth a point more', () => {
    assert.deepEqual(optionsOf('common'), [
      [0, 0, 'Never'],
      [1, 1, 'At times'],
      [2, 2, 'Always'],
    ]);
    assert.deepEqual(optionsOf('own'), [
      [0, 0, 'Cold'],
      [1, 1, 'Hot'],
    ]);
  });

  test('yes is a point, no is none', () => {
    assert.deepEqual(optionsOf('owner'), [
      [1, 1, 'Yes'],
      [0, 0, 'No'],
    ]);
    assert.equal(engine.evaluate({ common: 1, own: 1, owner: 0 }).score, 40);
    assert.equal(engine.evaluate({ common: 1, own: 1, owner: 1 }).score, 80);
    assert.equal(engine.evaluate({ common: 1, own: 1, owner: 'na' }).score, (100 * 2) / 3);
  });

  test('yes and no are called as the widget’s language does', () => {
    const question = { id: 'owner', type: 'yes-no', label: 'Owner?' } as const;
    const words = { yes: 'Ja', no: 'Nein' };
    const german = createQuiz('small', { title: 'Small', questions: [question] }, {}, words);
    assert.deepEqual(
      german.evaluate({}).shown[0]?.options.map(({ label }) => label),
      ['Ja', 'Nein'],
    );
  });

  test('numbers that are no step are no answer', () => {
    assert.deepEqual(sanitizeAnswers(engine.quiz.questions, { common: 3, own: '1', owner: true }), {
      answers: { own: 1 },
      unknown: ['common', 'owner'],
    });
  });
});

suite('score', () => {
  const cases: [string, Answers, number | null][] = [
    ['nothing answered', {}, null],
    ['all at most', { r1: 3, r2: 3 }, 100],
    ['all at none', { r1: 0, r2: 0 }, 0],
    ['two of three points everywhere', { r1: 2, r2: 2 }, 200 / 3],
    ['by weight', { r1: 3, r2: 0 }, 100 / 3],
    ['unanswered leaves the sum', { r1: 2 }, 200 / 3],
    ['"does not apply" leaves the sum', { r1: 3, r2: 'na' }, 100],
    ['a hidden question leaves the sum', { r1: 3, r2: 3, r3: 0 }, 100],
    ['a shown one is in it', { staff: 60, r1: 3, r2: 3, r3: 0 }, (100 * 18) / 21],
    ['an area of its own stays outside', { r1: 3, r2: 3, standards: ['iso-9001'], q1: 0 }, 100],
  ];
  for (const [name, answers, expected] of cases) {
    test(name, () => assert.equal(evaluate(answers).score, expected));
  }

  test('several choices add up, an exclusive one stands against them', () => {
    const engine = withQuestions([
      {
        id: 'many',
        label: 'Many',
        type: 'several',
        weight: 1,
        options: [
          { value: 'a', label: 'A', score: 3 },
          { value: 'b', label: 'B', score: 1 },
          { value: 'none', label: 'None', exclusive: true },
        ],
      },
    ]);
    const score = (many: string[]) => engine.evaluate({ many }).score;
    assert.deepEqual([['a', 'b'], ['a'], ['none'], []].map(score), [100, 75, 0, 0]);
  });

  test('a formula overrides it and keeps within 0 and 100', () => {
    const engine = withQuestions([scale('a', 1)], { score: 'SCORE(a) * 60 - 30' });
    const score = (answers: Answers) => engine.evaluate(answers).score;
    assert.deepEqual([score({ a: 0 }), score({ a: 1 }), score({ a: 3 })], [0, 30, 100]);
    const broken = withQuestions([scale('a', 1)], { score: '1 / 0' });
    assert.equal(broken.evaluate({ a: 1 }).score, null);
  });

  test('stays within 0 and 100 and never falls when one answer gets better', () => {
    const points = fc.constantFrom(undefined, 'na', 0, 1, 2, 3);
    const answers = fc.record({
      staff: fc.constantFrom(undefined, 5, 80),
      r1: points,
      r2: points,
      r3: points,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom('r1', 'r2', 'r3'), (given, better) => {
        const before = evaluate(given).score;
        assert.ok(before === null || (before >= 0 && before <= 100), String(before));
        const answer = given[better as 'r1'];
        if (typeof answer !== 'number' || answer === 3) return;
        const after = evaluate({ ...given, [better]: answer + 1 }).score;
        assert.ok(after! >= before!, `${before} → ${after}`);
      }),
      { seed: SEED },
    );
  });
});

suite('areas', () => {
  test('one without answers has no score, a hidden one is there for formulas only', () => {
    assert.deepEqual(evaluate({}).areas, [{ id: 'general', label: 'General', score: null }]);
    const { areas, scope } = evaluate({
      need: 'nobody',
      r1: 3,
      r2: 0,
      standards: ['iso-9001'],
      q1: 2,
    });
    // (3 × 2 + 1 × 0) of (3 × 3 + 1 × 3): the module counts r2 again with weight 1.
    assert.equal(scope.get('m_9001'), 50);
    assert.deepEqual(areas, [
      { id: 'general', label: 'General', score: 100 / 3 },
      { id: 'iso-9001', label: 'ISO 9001', score: 0.6 * (100 / 3) + 0.4 * 50 },
    ]);
  });
});

suite('level', () => {
  test('gates hold the level down and say so, but only where they do', () => {
    const level = (answers: Answers) => {
      const { band, notes } = evaluate({ need: 'nobody', ...answers });
      return [band?.id, ...notes];
    };
    assert.deepEqual(level({ r1: 2, r2: 2 }), ['3']);
    assert.deepEqual(level({ r1: 1, r2: 3 }), ['2', 'No scope yet.']);
    assert.deepEqual(level({ r1: 3, r2: 0 }), ['1', 'No audit yet.']);
    assert.deepEqual(level({ r1: 0, r2: 0 }), ['1'], 'nothing was lowered');
    assert.deepEqual(level({ r1: 3, r2: 'na' }), ['3'], '"does not apply" opens no gate');
  });

  test('a score a hair under a bound by the machine’s rounding reaches it', () => {
    const level = (score: string) =>
      withQuestions([scale('a', 1)], {
        score,
        bands: [
          { id: 'low', title: 'Low', from: 0 },
          { id: 'high', title: 'High', from: 29 },
        ],
      }).evaluate({}).band?.id;
    assert.ok(0.29 * 100 < 29);
    assert.deepEqual(['0.29 * 100', '29', '28.99999', '-5'].map(level), [
      'high',
      'high',
      'low',
      'low',
    ]);
  });

  test('bands may stand in any order, and below the lowest there is none', () => {
    const engine = withQuestions([scale('a', 1)], {
      bands: [
        { id: 'high', title: 'High', from: 80 },
        { id: 'low', title: 'Low', from: 30 },
      ],
    });
    assert.deepEqual(
      [0, 1, 2, 3].map((a) => engine.evaluate({ a }).band?.id),
      [undefined, 'low', 'low', 'high'],
    );
  });
});

suite('outcomes', () => {
  const outcomes = (answers: Answers) =>
    evaluate(answers).outcomes.map(({ name, id, title, next, undecided }) => [
      name,
      id,
      title,
      next ?? undecided,
    ]);

  test('the first rule that holds decides, and texts recall answers in words', () => {
    assert.deepEqual(outcomes({ need: 'customer', 'need-date': '2027-01-31', r1: 2, r2: 2 }), [
      ['verdict', 'required', 'Required by A customer', 'Plan back from 2027-01-31.'],
      ['level', '3', 'Ready', undefined],
    ]);
  });

  test('without a rule or a score an outcome is undecided', () => {
    assert.deepEqual(outcomes({}), [
      ['verdict', null, '', 'Tell us who asks.'],
      ['level', null, '', undefined],
    ]);
  });

  test('a graded one has gates of its own beside those of the quiz', () => {
    const graded = (answers: Answers) => {
      const { outcomes, notes } = evaluate({ standards: ['iso-9001'], need: 'nobody', ...answers });
      return [outcomes.find(({ name }) => name === 'level-iso-9001')?.id, ...notes];
    };
    assert.deepEqual(graded({ r1: 3, r2: 3, q1: 3 }), ['3']);
    assert.deepEqual(graded({ r1: 3, r2: 3, q1: 1 }), ['2', 'Module is open.']);
    assert.deepEqual(graded({ r1: 1, r2: 3, q1: 3 }), ['2', 'No scope yet.']);
  });
});

suite('recommendations', () => {
  test('the best rule gives the reason, the rank the order, the limit the end', () => {
    const { recommendations, several } = evaluate({ staff: 300, need: 'customer' });
    assert.deepEqual(recommendations, [
      { id: 'iso-9001', title: 'ISO 9001', reason: 'asked for by: A customer', note: undefined },
      { id: 'iso-27001', title: 'ISO/IEC 27001', reason: 'data', note: 'Look.' },
    ]);
    assert.equal(several, 'One system serves ISO 9001, ISO/IEC 27001.');
    assert.equal(evaluate({}).several, undefined);
  });

  test('at equal rank the content decides', () => {
    const ids = evaluate({ staff: 300 }).recommendations.map(({ id }) => id);
    assert.deepEqual(ids, ['iso-27001', 'iso-14001']);
  });
});

suite('gaps', () => {
  test('urgent ones come first, then what costs most', () => {
    const gaps = evaluate({ staff: 60, need: 'nobody', r1: 0, r2: 1, r3: 0 }).gaps;
    assert.deepEqual(
      gaps.map(({ id, urgent, score }) => [id, urgent, score]),
      [
        ['r1', true, 0],
        ['r2', false, 1],
        ['r3', false, 0],
      ],
    );
    assert.equal(gaps[0]?.reference, '4.3');
    assert.equal(gaps[1]?.text, 'Do r2: Step 1.');
  });

  test('what is not answered or does not apply is no gap', () => {
    assert.deepEqual(evaluate({ r2: 'na' }).gaps, []);
  });
});

suite('result', () => {
  test('is there once every shown, required question is answered', () => {
    assert.equal(evaluate({ need: 'nobody', r1: 2 }).result, null);
    assert.equal(
      evaluate({ staff: 60, need: 'nobody', r1: 2, r2: 2 }).result,
      null,
      'r3 is shown now',
    );
    assert.deepEqual(
      evaluate({ need: 'nobody', r1: 2, r2: 2, r3: 3, 'need-date': '2027-01-31' }).result,
      {
        id: 'sample',
        score: 200 / 3,
        band: { id: '3', title: 'Ready' },
        areas: [{ id: 'general', label: 'General', score: 200 / 3 }],
        outcomes: {
          verdict: { id: 'optional', title: 'Optional' },
          level: { id: '3', title: 'Ready' },
        },
        recommendations: [{ id: 'iso-9001', title: 'ISO 9001', reason: 'base' }],
        answers: { need: 'nobody', r1: 2, r2: 2 },
      },
    );
  });

  test('needs at least one answer where nothing is required', () => {
    const engine = withQuestions([
      scale('a', 1, { required: false }),
      scale('b', 1, { required: false }),
    ]);
    assert.equal(engine.evaluate({}).complete, false);
    assert.equal(engine.evaluate({ b: 1 }).result?.score, 100 / 3);
  });

  test('has no score where nothing is scored', () => {
    const engine = withQuestions([{ id: 'a', label: 'A', type: 'text' }]);
    assert.equal(engine.evaluate({ a: 'x' }).result?.score, null);
  });

  test('an unfinished quiz tells others its answers but no verdict', () => {
    const names = ['need', 'r1', 'verdict', 'level', 'general', 'score', 'band', 'recommended'];
    const read = (answers: Answers) => names.map((name) => evaluate(answers).scope.get(name));
    assert.deepEqual(read({ need: 'customer', r1: 3 }), [
      'customer',
      3,
      null,
      null,
      null,
      null,
      null,
      ['iso-9001'],
    ]);
    assert.deepEqual(read({ need: 'customer', r1: 3, r2: 3 }), [
      'customer',
      3,
      'required',
      '3',
      100,
      100,
      '3',
      ['iso-9001'],
    ]);
    assert.equal(evaluate({}).scope.get('nobody'), undefined);
  });
});

test('answers as they come and answers sanitized amount to the same', () => {
  const value = fc.constantFrom(2, '3', 'na', 'customer', '2027-01-31', 60, '60', 'x', null, true);
  const answers = fc.dictionary(
    fc.constantFrom(...SAMPLE.questions.map(({ id }) => id), 'nobody'),
    fc.oneof(value, fc.array(fc.constantFrom('order', 'sales', 'iso-9001', 'x'))),
  );
  fc.assert(
    fc.property(answers, (given) => {
      const { answers } = sanitizeAnswers(engine.quiz.questions, given);
      assert.deepEqual(evaluate(given).result, evaluate(answers).result);
      assert.deepEqual(evaluate(given).score, evaluate(answers).score);
    }),
    { seed: SEED },
  );
});

suite('what goes into the lead', () => {
  test('every answer that counts, in words', () => {
    const evaluation = evaluate({
      staff: 20,
      need: 'customer',
      'need-date': '2027-01-31',
      r1: 2,
      r2: 'na',
      reasons: ['sales', 'order'],
    });
    const { answers, score, band } = leadQuiz(engine, evaluation, { notApplicable: 'n/a' });
    assert.deepEqual([score, band], [200 / 3, { id: '3', title: 'Ready' }]);
    assert.deepEqual(
      answers.map(({ id, question, value, label, score }) => [id, question, value, label, score]),
      [
        ['staff', 'How many are you?', 20, '20 persons', null],
        ['need', 'Who asks for it?', 'customer', 'A customer', null],
        ['need-date', 'By when, Acme?', '2027-01-31', '2027-01-31', null],
        ['r1', 'How about r1?', 2, 'Step 2', 2],
        ['r2', 'How about r2?', 'na', 'n/a', null],
        ['reasons', 'Why?', ['order', 'sales'], 'Order; Sales', null],
      ],
    );
  });

  test('of an unfinished quiz the answers alone', () => {
    const lead = leadQuiz(engine, evaluate({ r1: 2 }));
    assert.deepEqual(
      [lead.score, lead.band, lead.areas, lead.outcomes, lead.answers.length],
      [null, null, [], {}, 1],
    );
  });
});

suite('cost', () => {
  /** How often answers are looked at in one evaluation. */
  const looks = (count: number) => {
    const questions = Array.from({ length: count }, (_, i) =>
      scale(`q${i}`, 1, i ? { showIf: `q${i - 1} > 0`, area: 'all' } : {}),
    );
    const engine = withQuestions(questions, {
      areas: [{ id: 'all', label: 'All' }],
      formulas: { total: 'all + score' },
      notes: Array.from({ length: count }, () => ({ when: 'total > 1', text: 'n' })),
    });
    let looks = 0;
    const answers = new Proxy(Object.fromEntries(questions.map(({ id }) => [id, 2])), {
      get(target, key) {
        looks += 1;
        return target[String(key)];
      },
    });
    assert.equal(engine.evaluate(answers).shown.length, count);
    return looks;
  };

  test('grows with the number of questions, not faster', () => {
    assert.deepEqual([looks(100), looks(1000)], [100, 1000]);
  });

  test('conditions that refer forward through 2,000 questions end', () => {
    const questions = Array.from({ length: 2000 }, (_, i) =>
      scale(`q${i}`, 1, { showIf: `q${i + 1} > 0` }),
    );
    const engine = withQuestions([...questions, scale('q2000', 1)]);
    assert.ok(engine.evaluate({ q2000: 1 }).shown.length > 0);
  });
});

test('advice to the answers given stands in the result, each once, and recalls answers', () => {
  const option = (value: string, advice?: string) => ({
    value,
    label: value,
    ...(advice && { advice }),
  });
  const quiz = withQuestions(
    [
      {
        id: 'one',
        type: 'single',
        label: 'One',
        options: [option('a', 'Mind {several}.'), option('b', 'Never.')],
      },
      {
        id: 'several',
        type: 'several',
        label: 'Several',
        required: false,
        // A key of another part, which the check in the browser lets pass.
        options: [
          option('x', 'Look.'),
          option('y', 'Look.'),
          Object.assign(option('z'), { text: 'No advice.' }),
        ],
      },
    ],
    { notes: [{ when: 'TRUE', text: 'A note.' }] },
  );
  const notes = (answers: Answers) => quiz.evaluate(answers).notes;
  assert.deepEqual(notes({ one: 'a', several: ['x', 'y', 'z'] }), [
    'Mind x, y, z.',
    'Look.',
    'A note.',
  ]);
  assert.deepEqual(notes({ several: ['z'] }), ['A note.']);
});

suite('texts by condition', () => {
  const said = (answers: Answers) =>
    withQuestions(
      [
        scale('a', 1, {
          label: [{ text: 'You said {b}.', showIf: 'b = 3' }, { text: 'How far?' }],
          help: [{ text: 'Only with b.', showIf: 'b > 0' }],
        }),
        scale('b', 1),
        {
          id: 'c',
          type: 'single',
          label: 'C',
          options: [
            { value: 'x', label: [{ text: 'Large', showIf: 'b = 3' }, { text: 'Small' }] },
            { value: 'y', label: '{c}' },
          ],
        },
        { id: 'd', type: 'text', label: 'Why {c}?', required: false },
      ],
      {
        title: [{ text: 'Well', showIf: 'score > 50' }, { text: 'Start' }],
        bands: [
          { id: 'low', title: 'Low', from: 0 },
          { id: 'high', title: [{ text: 'High at {b}', showIf: 'TRUE' }], from: 50 },
        ],
        notes: [{ when: 'TRUE', text: [{ text: 'Never', showIf: 'b > 3' }, { text: '{band}' }] }],
      },
    ).evaluate(answers);

  test('the first that holds is said, with what it recalls', () => {
    const labels = (answers: Answers) => said(answers).shown.map(({ question }) => question.label);
    assert.deepEqual(labels({}), ['How far?', 'How about b?', 'C', 'Why ?']);
    assert.deepEqual(labels({ b: 3, c: 'x' }), [
      'You said Step 3.',
      'How about b?',
      'C',
      'Why Large?',
    ]);
    assert.deepEqual(labels({ b: 1, c: 'x' }).at(-1), 'Why Small?');
  });

  test('nothing is said where none holds', () => {
    const [hidden, shown] = [{}, { b: 1 }].map((answers) => said(answers).shown[0]?.question.help);
    assert.deepEqual([hidden, shown], ['', 'Only with b.']);
  });

  test('titles, levels and notes are, too, and so is what goes into a lead', () => {
    const evaluation = said({ a: 3, b: 3, c: 'x' });
    assert.equal(evaluation.result?.band?.title, 'High at Step 3');
    assert.deepEqual(evaluation.notes, ['High at Step 3']);
    const whole = withQuestions([scale('a', 1)], {
      title: [{ text: 'Well', showIf: 'a = 3' }, { text: 'Start' }],
    });
    assert.equal(leadQuiz(whole, whole.evaluate({ a: 3 })).title, 'Well');
    assert.equal(leadQuiz(whole, whole.evaluate({ a: 0 })).title, 'Start');
  });

  test('a text that recalls itself does not go round in circles', () => {
    assert.equal(said({ b: 1, c: 'y' }).shown[3]?.question.label, 'Why y?');
  });
});
