import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, suite, test } from 'node:test';
import fc from 'fast-check';
import { importDefinition } from '../../../src/cli/import/import-definition.ts';
import { isoCertification } from '../../../src/content/iso-certification.ts';
import { createCalculator } from '../../../src/model/calculator/create-calculator.ts';
import { leadEstimate } from '../../../src/model/calculator/lead-estimate.ts';
import type { Content } from '../../../src/model/content/content.ts';
import type { Answers } from '../../../src/model/content/field.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { PATTERNS } from '../../../src/model/content/patterns.ts';
import { sanitizeAnswers } from '../../../src/model/form/answer.ts';
import { lookAtForm } from '../../../src/model/form/form-scope.ts';
import { validateField } from '../../../src/model/form/validate-field.ts';
import type { Scope } from '../../../src/model/formula/formula.ts';
import { buildLead } from '../../../src/model/lead/build-lead.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';
import { leadQuiz } from '../../../src/model/quiz/lead-quiz.ts';
import { BAKERY } from '../../cli/import/fixtures/forms.ts';
import { EVERYTHING, KNOWLEDGE_QUIZ } from '../../cli/import/fixtures/surveys.ts';
import { FACTS } from '../lead/sample-facts.ts';
import {
  type Base,
  CATASTROPHES,
  SCRIPTS,
  VALUES,
  baseOf,
  mutated,
  mutationsOf,
} from './mutations.ts';
import { SAMPLE } from './sample-content.ts';
import { countAnew, counted, startCounting, watch } from './step-counter.ts';

const SEED = 20_261_125;
const RUNS = 10_000;

/** Steps one formula may take, of the engine; and one more, which ends it. */
const MAX_STEPS = 10_001;
/** Formulas that a look at a calculator works out for its ranges, at most. */
const MAX_BOUNDS = 50_000;
const MAX_YEARS = 30;

const FORMULA_KEYS = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;
const read = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../..', name), 'utf8')) as Content;

/** Each widget on its own, where it needs no other: so that a change is seen, and seen soon. */
function parts(name: string, content: Content): Base[] {
  const { quizzes = {}, calculators = {}, forms = {}, ...rest } = content;
  const single = (kind: string, widgets: object) =>
    Object.entries(widgets).map(([id, widget]) =>
      baseOf(`${name}, ${id}`, { ...rest, [kind]: { [id]: widget as unknown } }),
    );
  const all = [
    ...single('quizzes', quizzes),
    ...single('calculators', calculators),
    ...single('forms', forms),
  ];
  return all.filter((base) => checkContent(base.content).content);
}

const solar = read('demo/solar/solar.json');
const WHOLE = [baseOf('built-in', isoCertification)];
const SMALL = [
  ...parts('built-in', isoCertification),
  ...parts('solar', solar),
  baseOf('solar', solar),
  baseOf('sample', SAMPLE),
  ...[EVERYTHING, KNOWLEDGE_QUIZ, BAKERY].map((definition, at) =>
    baseOf(`import ${at + 1}`, importDefinition(definition).content),
  ),
];

const BASES = [...WHOLE, ...SMALL];

function formulasIn(content: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (node: unknown, key: string, inFormulas: boolean) => {
    if (typeof node === 'string') {
      if (inFormulas || FORMULA_KEYS.test(key)) found.add(node);
    } else if (typeof node === 'object' && node) {
      for (const [name, child] of Object.entries(node)) walk(child, name, key === 'formulas');
    }
  };
  walk(content, '', false);
  return found;
}

/** Answers to everything: the first of the options, a number, a text; every other one nonsense. */
function answersTo(
  fields: readonly {
    id: string;
    type: string;
    options?: readonly { value: unknown }[] | undefined;
  }[],
  shift: number,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ id, type, options = [] }, at) => {
      if (shift && at % 2) return [id, VALUES[(at * 7 + shift) % VALUES.length]];
      const value = options[(at + shift) % (options.length || 1)]?.value;
      if (type === 'several') return [id, options.map((option) => option.value)];
      return [id, value ?? (type === 'consent' ? true : type === 'text' ? SCRIPTS[0] : 3)];
    }),
  );
}

const bounded = (limit: number, what: string) => {
  assert.ok(counted.most <= MAX_STEPS, `${counted.most} steps in one formula of ${what}`);
  assert.ok(counted.evaluations <= limit, `${counted.evaluations} of ${limit} in ${what}`);
};

/** Everything the widgets ask of the engines, with every answer there may be. */
function use(content: Content, shifts: readonly number[]): void {
  const formulas = formulasIn(content);
  watch(formulas);
  const scopes: Scope[] = [];
  const { organization, quizzes = {}, calculators = {}, forms = {} } = content;
  let quiz = null;
  let estimate = null;
  for (const [id, one] of Object.entries(quizzes)) {
    const engine = createQuiz(id, one, organization);
    for (const shift of shifts) {
      countAnew();
      const { answers } = sanitizeAnswers(
        engine.quiz.questions,
        answersTo(engine.quiz.questions, shift),
      );
      const evaluation = engine.evaluate(answers);
      evaluation.fill('{score} {organization-phone} {constructor} {a1}');
      quiz = leadQuiz(engine, evaluation);
      JSON.stringify(evaluation.result);
      scopes.push(evaluation.scope);
      // Each once, however often it is asked for.
      bounded(formulas.size, id);
    }
  }
  for (const [id, one] of Object.entries(calculators)) {
    const engine = createCalculator(id, one, content.locale);
    // A figure may take two: its bound, and itself within it.
    const limit = 2 * MAX_BOUNDS + (MAX_YEARS + 3) * (formulas.size + one.values.length * 4);
    for (const shift of shifts) {
      countAnew();
      const evaluation = engine.evaluate(engine.sanitize(answersTo(one.inputs, shift)).answers);
      estimate = leadEstimate(engine, evaluation);
      JSON.stringify(evaluation.result);
      scopes.push(evaluation.scope);
      bounded(limit, id);
    }
  }
  for (const [id, form] of Object.entries(forms)) {
    for (const shift of shifts) {
      countAnew();
      const values = answersTo(form.fields, shift) as Answers;
      const { shown } = lookAtForm(form, values, scopes);
      for (const field of shown) {
        const problem = validateField(field, values[field.id]);
        assert.match(problem?.code ?? 'none', /^[a-zA-Z]+$/);
      }
      const lead = buildLead({ ...FACTS, form, values, scopes, quiz, estimate });
      assert.match(lead.priority, /^(hot|warm|cold)$/);
      bounded(formulas.size * (form.fields.length + 4) + MAX_BOUNDS, id);
    }
  }
}

const many = <Part>(count: number, make: (at: number) => Part) =>
  Array.from({ length: count }, (_, at) => make(at));

const ASKED = { id: 'a', type: 'text', label: 'What?' } as const;
const file = { id: 'x', version: '1', locale: 'en' };
const quizOf = (more: object) => ({
  ...file,
  quizzes: { q: { title: 'Q', questions: [ASKED], ...more } },
});
const calculatorOf = (more: object) => ({
  ...file,
  calculators: {
    c: {
      title: 'C',
      inputs: [{ id: 'a', type: 'number', label: 'A', default: 1, low: 'a * 0.5', high: 'a * 2' }],
      ...more,
    },
  },
});
const valueOf = (at: number, formula: string) => ({ id: `v${at}`, label: 'V', formula });
/** A formula as long as may be that asks for one name again and again. */
const long = (name: string) =>
  Array(Math.floor(1_990 / (name.length + 3)))
    .fill(name)
    .join(' + ');

/** Content that passes the check, at the ends of what it lets through. */
const HUGE: Readonly<Record<string, () => unknown>> = {
  'two thousand values, each of the one before': () =>
    calculatorOf({ values: many(2_000, (at) => valueOf(at, at ? `v${at - 1} + 1` : 'a')) }),
  'two thousand values, each of the one behind': () =>
    calculatorOf({
      values: many(2_000, (at) => valueOf(at, at < 1_999 ? `v${at + 1} + 1` : 'a')),
    }),
  'two thousand values in a circle': () =>
    calculatorOf({ values: many(2_000, (at) => valueOf(at, `v${(at + 1) % 2_000} + 1`)) }),
  'five hundred uncertain inputs': () =>
    calculatorOf({
      inputs: many(500, (at) => ({
        id: `u${at}`,
        type: 'number',
        label: 'U',
        default: 1,
        low: '0',
        high: '2',
      })),
      values: many(100, (at) =>
        valueOf(
          at,
          at
            ? [`v${at - 1}`, ...many(180, (part) => `u${(at + part * 7) % 500}`)].join(' + ')
            : 'u0 + u1 + u2',
        ),
      ),
    }),
  'six uncertain inputs under three hundred long formulas': () =>
    calculatorOf({
      inputs: many(6, (at) => ({
        id: `u${at}`,
        type: 'number',
        label: 'U',
        default: 1,
        low: '0',
        high: '2',
      })),
      values: many(300, (at) => valueOf(at, long(`u${at % 6}`))),
    }),
  'a hundred series over six uncertain inputs, and what they are worth': () =>
    calculatorOf({
      inputs: many(6, (at) => ({
        id: `u${at}`,
        type: 'number',
        label: 'U',
        default: 1,
        low: '0',
        high: '2',
      })),
      series: many(100, (at) => ({
        id: `s${at}`,
        label: 'S',
        years: 30,
        formula: `u${at % 6} * year + u0 + u1 + u2 + u3 + u4 + u5`,
      })),
      values: many(100, (at) => valueOf(at, `NPV(0.1, s${at}, s${(at + 1) % 100})`)),
    }),
  'two hundred series of thirty years of long formulas': () =>
    calculatorOf({
      values: [valueOf(0, 'a')],
      series: many(200, (at) => ({ id: `s${at}`, label: 'S', years: 30, formula: long('year') })),
    }),
  'two thousand questions, each shown by a long formula of the one before': () =>
    quizOf({
      questions: many(2_000, (at) => ({
        ...ASKED,
        id: `a${at}`,
        ...(at && {
          showIf: long(`a${at - 1}`),
        }),
      })),
    }),
  'two thousand questions, each shown by the one behind': () =>
    quizOf({
      questions: many(2_000, (at) => ({ ...ASKED, id: `a${at}`, showIf: `a${(at + 1) % 2_000}` })),
    }),
  'four thousand formulas in a circle': () =>
    quizOf({
      formulas: Object.fromEntries(many(4_000, (at) => [`f${at}`, `f${(at + 1) % 4_000} + 1`])),
      score: 'f0',
    }),
  'a text that doubles from formula to formula': () =>
    quizOf({
      formulas: Object.fromEntries(
        many(60, (at) => [`f${at}`, at ? `f${at - 1} & f${at - 1}` : 'a']),
      ),
      questions: [ASKED, { ...ASKED, id: 'b', label: '{f20}'.repeat(700) }],
    }),
  'two thousand options, asked for again and again': () =>
    quizOf({
      questions: [
        {
          id: 's',
          type: 'several',
          label: 'Which?',
          options: many(2_000, (at) => ({
            value: at,
            label: 'O',
            score: 1,
            showIf: `a <> "${at}"`,
          })),
        },
        ASKED,
      ],
      formulas: Object.fromEntries(
        many(50, (at) => [`f${at}`, `HAS(s${', s'.repeat(600)}, ${at})`]),
      ),
      notes: many(50, (at) => ({ when: `f${at}`, text: '{s} {f1}' })),
    }),
};

interface Seen {
  usable: number;
  refused: number;
}

/** @throws AssertionError where anything comes of it but content or its documented error */
function survive(content: unknown, seen: Seen, shifts: readonly number[] = [0, 1, 5]): void {
  const found = checkContent(content);
  if (found.content) {
    seen.usable++;
    use(found.content, shifts);
  } else {
    seen.refused++;
    assert.ok(found.problems.length >= 1 && found.problems.length <= 20);
    for (const { path, expected, found: got, message } of found.problems) {
      assert.match(path, /^\S/);
      assert.ok(expected);
      assert.equal(message, `${path}: expected ${expected}, got ${got}`);
      assert.ok(message.length < 3_000, `${message.length} letters`);
    }
  }
}

const members = () =>
  [Object, Array, String, Number, Function, Map, RegExp].map((one) =>
    Reflect.ownKeys(one.prototype as object).map((key) => [
      key,
      Object.getOwnPropertyDescriptor(one.prototype, key)!.value as unknown,
    ]),
  );

suite('content of bad will', () => {
  before(startCounting);
  const untouched = members();

  test(`${RUNS} mutated files: a documented error with its path, or a widget within its bounds`, () => {
    const seen: Seen = { usable: 0, refused: 0 };
    // The whole built-in content costs a hundred times what a small one does.
    const base = fc.oneof(
      { weight: 1, arbitrary: fc.nat(WHOLE.length - 1) },
      { weight: 120, arbitrary: fc.integer({ min: WHOLE.length, max: BASES.length - 1 }) },
    );
    fc.assert(
      fc.property(base, mutationsOf, (at, mutations) =>
        survive(mutated(BASES[at]!, mutations), seen),
      ),
      { seed: SEED, numRuns: RUNS },
    );
    assert.ok(seen.usable > RUNS / 4, `${seen.usable} could be used`);
    assert.ok(seen.refused > RUNS / 4, `${seen.refused} were refused`);
  });

  for (const [name, make] of Object.entries(HUGE)) {
    test(`${name}: comes to an end within its bounds`, () => {
      const seen: Seen = { usable: 0, refused: 0 };
      survive(make(), seen, [0]);
      assert.equal(seen.usable, 1);
    });
  }

  test('a list or a record beyond its bound is refused by its name', () => {
    const found = (more: object) => checkContent(quizOf(more)).problems[0]?.message;
    const formulas = Object.fromEntries(many(50_000, (at) => [`f${at}`, '1']));
    assert.equal(found({ formulas }), 'quizzes.q.formulas: expected at most 4000, got 50000');
    const notes = many(50_000, () => ({ when: '1', text: 'x' }));
    assert.equal(found({ notes }), 'quizzes.q.notes: expected at most 2000, got 50000');
  });

  test('a key that every object has is no key of a content file', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const data: unknown = JSON.parse(
        `{"id": "x", "version": "1", "locale": "en", "${key}": {"keys": 1}}`,
      );
      assert.deepEqual(
        checkContent(data).problems.map(({ message }) => message),
        [`${key}: expected a known key, got "${key}"`],
      );
      const question: unknown = JSON.parse(
        `{"id": "a", "type": "text", "label": "A", "${key}": 1}`,
      );
      assert.deepEqual(
        checkContent(quizOf({ questions: [question] })).problems.map(({ path }) => path),
        [`quizzes.q.questions[0].${key}`],
      );
    }
  });

  test('every language tag that passes is one that figures can be written in', () => {
    const [pattern] = PATTERNS.locale;
    fc.assert(
      fc.property(fc.stringMatching(pattern), (locale) => {
        assert.ok(new Intl.NumberFormat(locale).format(1));
      }),
      { seed: SEED, numRuns: 2_000 },
    );
    for (const locale of ['en', 'pt-BR', 'es-419', 'zh-Hans-CN', 'sr-Latn', 'ca-ES-valencia']) {
      assert.match(locale, pattern);
    }
    for (const locale of ['en-GB-oxendict-oxendict', 'en-a-b', 'x', 'en_GB']) {
      assert.equal(checkContent({ ...file, locale }).problems[0]?.path, 'locale');
    }
  });

  test('a text that recalls a long answer a thousand times stays short', () => {
    const label = '{a}'.repeat(1_300);
    const engine = createQuiz(
      'q',
      checkContent(quizOf({ questions: [ASKED, { ...ASKED, id: 'b', label }] })).content!.quizzes!
        .q!,
    );
    const [, second] = engine.evaluate({ a: 'x'.repeat(20_000) }).shown;
    assert.equal(second!.question.label.length, 20_000);
  });

  test('a range that too many figures would have to be worked out for is not shown; the figure is', () => {
    const { calculators = {} } = checkContent(HUGE['five hundred uncertain inputs']!()).content!;
    const { values } = createCalculator('c', calculators.c!, 'en').evaluate({});
    assert.deepEqual(values.map(({ number, range }) => [number, range]).at(-1), [
      3 + (values.length - 1) * 180,
      null,
    ]);
    // The first is done before the bound is met.
    assert.deepEqual(values[0]!.range, [0, 6]);
  });

  test('answers and fields of every type bear texts on which patterns choke', () => {
    const types = ['text', 'email', 'tel', 'url', 'number', 'date', 'multiline'] as const;
    const field = (type: (typeof types)[number]) => ({ id: type, type, label: type });
    for (const value of [...CATASTROPHES, ...CATASTROPHES.map((text) => text.repeat(6))]) {
      const values = Object.fromEntries(types.map((type) => [type, value]));
      for (const type of types) {
        assert.notEqual(validateField(field(type), values[type])?.code, '');
      }
    }
  });

  test('none of it was executed, and nothing that all objects share was changed', () => {
    assert.equal('executed' in globalThis, false);
    assert.equal('polluted' in {}, false);
    assert.deepEqual(members(), untouched);
  });
});
