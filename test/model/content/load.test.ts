import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isoCertification } from '../../../src/content/iso-certification.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { SAMPLE, changed } from './sample-content.ts';

const messages = (data: unknown) => checkContent(data).problems.map(({ message }) => message);

const QUIZ = 'quizzes.fitness';
const COST = 'calculators.cost';

/** A change to the sample, and all that is then wrong with it. */
type Mistake = readonly [path: string, value: unknown, ...messages: string[]];

const FORM_MISTAKES: readonly Mistake[] = [
  ['id', undefined, 'id: expected an id: lower-case letters, digits and hyphens, got nothing'],
  ['id', 'Über uns', 'id: expected an id: lower-case letters, digits and hyphens, got "Über uns"'],
  ['version', 1, 'version: expected a text, got 1'],
  ['version', '', 'version: expected a text, got nothing'],
  [
    'locale',
    'english please',
    'locale: expected a language tag such as "en" or "pt-BR", got "english please"',
  ],
  ['quizes', {}, 'quizes: expected a known key, got "quizes"'],
  ['somethingElse', 1, 'somethingElse: expected a known key, got "somethingElse"'],
  ['organization', null, 'organization: expected an object, got null'],
  [
    'organization.url',
    'javascript:alert(1)',
    'organization.url: expected an http(s), mailto or tel address or a path, got "javascript:alert(1)"',
  ],
  ['quizzes', 'none', 'quizzes: expected an object, got "none"'],
  [`${QUIZ}.title`, undefined, `${QUIZ}.title: expected a text or a list, got nothing`],
  [`${QUIZ}.questions`, {}, `${QUIZ}.questions: expected a list, got an object`],
  [`${QUIZ}.questions`, [], `${QUIZ}.questions: expected at least 1, got 0`],
  [
    `${QUIZ}.questions[1].options`,
    [{ value: 1, label: 'One' }],
    `${QUIZ}.questions[1].options: expected at least 2, got 1`,
  ],
  [
    `${QUIZ}.questions[1].options[0].value`,
    true,
    `${QUIZ}.questions[1].options[0].value: expected a text or a number, got true`,
  ],
  [
    `${QUIZ}.questions[1].options[0].lable`,
    'x',
    `${QUIZ}.questions[1].options[0].lable: expected a known key, got "lable"`,
  ],
  [`${QUIZ}.questions[1].weight`, '2', `${QUIZ}.questions[1].weight: expected a number, got "2"`],
  [`${QUIZ}.questions[1].na`, 'yes', `${QUIZ}.questions[1].na: expected true or false, got "yes"`],
  [
    `${QUIZ}.questions[0].type`,
    'star',
    `${QUIZ}.questions[0].type: expected "single" or "several" or "select" or "scale" or "yes-no" or "number" or "text" or "multiline" or "date" or "money" or "slider" or "percent" or "email" or "tel" or "url" or "consent", got "star"`,
  ],
  [
    `${QUIZ}.questions[0].label`,
    'x'.repeat(4001),
    `${QUIZ}.questions[0].label: expected at most 4000, got 4001`,
  ],
  [
    `${QUIZ}.questions[0].label`,
    ['x'],
    `${QUIZ}.questions[0].label[0]: expected an object, got "x"`,
  ],
  [`${QUIZ}.questions[0].label`, [], `${QUIZ}.questions[0].label: expected at least 1, got 0`],
  [
    `${QUIZ}.questions[0].label`,
    [{ text: 'A', showIf: 'nobody' }],
    `${QUIZ}.questions[0].label[0].showIf: expected known names, got "nobody"`,
  ],
  [
    `${QUIZ}.questions[0].id`,
    undefined,
    `${QUIZ}.questions[0].id: expected an id: lower-case letters, digits and hyphens, got nothing`,
  ],
  [`${QUIZ}.outcomes.level.rules`, [], `${QUIZ}.outcomes.level.rules: expected at least 1, got 0`],
  [
    `${QUIZ}.outcomes.level.rules[0].titel`,
    'x',
    `${QUIZ}.outcomes.level.rules[0].titel: expected a known key, got "titel"`,
  ],
  [`${QUIZ}.outcomes.graded.score`, 5, `${QUIZ}.outcomes.graded.score: expected a text, got 5`],
  [
    `${QUIZ}.outcomes.graded.label`,
    undefined,
    `${QUIZ}.outcomes.graded.label: expected a text or a list, got nothing`,
  ],
  [`${QUIZ}.outcomes.graded`, 'low', `${QUIZ}.outcomes.graded: expected an object, got "low"`],
  [
    `${QUIZ}.formulas.Big_One`,
    '1',
    `${QUIZ}.formulas.Big_One: expected an id: lower-case letters, digits and hyphens, got "Big_One"`,
  ],
  [`${COST}.tables.days.rows[1]`, [50], `${COST}.tables.days.rows[1]: expected at least 2, got 1`],
  [
    `${COST}.tables.days.rows[1][2]`,
    'x',
    `${COST}.tables.days.rows[1][2]: expected a number or null, got "x"`,
  ],
  [
    `${COST}.inputs[1].default`,
    { formula: '' },
    `${COST}.inputs[1].default.formula: expected a text, got nothing`,
  ],
  [
    `${COST}.inputs[1].default`,
    { formla: '1' },
    `${COST}.inputs[1].default.formula: expected a text, got nothing`,
    `${COST}.inputs[1].default.formla: expected a known key, got "formla"`,
  ],
  [
    `${COST}.values[0].id`,
    'AuditDays',
    `${COST}.values[0].id: expected a name: letters and digits, got "AuditDays"`,
  ],
  ['forms.contact.submit', '', 'forms.contact.submit: expected a text or a list, got nothing'],
];

const NAME_MISTAKES: readonly Mistake[] = [
  [`${QUIZ}.bands[1].id`, '1', `${QUIZ}.bands: expected each name once, got "1" again`],
  [
    `${QUIZ}.sections[1].id`,
    'about',
    `${QUIZ}.sections: expected each name once, got "about" again`,
  ],
  [
    `${QUIZ}.areas[1].id`,
    'large',
    `${QUIZ}: expected each name once, got "large" again`,
    `${QUIZ}.outcomes.graded.score: expected known names, got "all"`,
  ],
  [`${QUIZ}.formulas.score`, '1', `${QUIZ}: expected each name once, got "score" again`],
  [
    `${QUIZ}.questions[1].options[1].value`,
    'a',
    `${QUIZ}.questions[1].options: expected each name once, got "a" again`,
  ],
  [
    `${COST}.values[1].id`,
    'auditDays',
    `${COST}: expected each name once, got "auditDays" again`,
    `${COST}.values[1].showIf: expected known names, got "price"`,
    `${COST}.series[0].formula: expected known names, got "price"`,
    'forms.contact.priority.hot: expected known names, got "price"',
  ],
  [
    'forms.contact.fields[1].id',
    'name',
    'forms.contact: expected each name once, got "name" again',
  ],
];

const FORMULA_MISTAKES: readonly Mistake[] = [
  [
    `${QUIZ}.questions[2].showIf`,
    'size > ',
    `${QUIZ}.questions[2].showIf: expected a value at 8, got the end`,
  ],
  [
    `${QUIZ}.questions[2].showIf`,
    'SISE(1)',
    `${QUIZ}.questions[2].showIf: expected a function at 1, got "SISE"`,
  ],
  [
    `${QUIZ}.questions[2].showIf`,
    'first_gaol = "a"',
    `${QUIZ}.questions[2].showIf: expected known names, got "first_gaol"`,
  ],
  [
    `${QUIZ}.questions[2].showIf`,
    'constructor',
    `${QUIZ}.questions[2].showIf: expected known names, got "constructor"`,
  ],
  [
    `${QUIZ}.questions[1].options[1].showIf`,
    'staff > 1',
    `${QUIZ}.questions[1].options[1].showIf: expected known names, got "staff"`,
  ],
  [
    `${QUIZ}.sections[1].showIf`,
    'no',
    `${QUIZ}.sections[1].showIf: expected known names, got "no"`,
  ],
  [
    `${QUIZ}.recommendations.items[0].rules[0].when`,
    '1 +',
    `${QUIZ}.recommendations.items[0].rules[0].when: expected a value at 4, got the end`,
  ],
  [`${QUIZ}.notes[0].when`, 'year > 1', `${QUIZ}.notes[0].when: expected known names, got "year"`],
  [
    `${COST}.values[0].formula`,
    'size',
    `${COST}.values[0].formula: expected known names, got "size"`,
  ],
  [
    `${COST}.values[0].formula`,
    'year',
    `${COST}.values[0].formula: expected known names, got "year"`,
  ],
  [
    `${COST}.values[0].low`,
    'auditDay',
    `${COST}.values[0].low: expected known names, got "auditDay"`,
  ],
  [
    'forms.contact.priority.cold',
    'year',
    'forms.contact.priority.cold: expected known names, got "year"',
  ],
];

const suites = {
  'A mistake in the form of a content file': FORM_MISTAKES,
  'A name that is given twice': NAME_MISTAKES,
  'A formula that is none, or uses unknown names': FORMULA_MISTAKES,
};

for (const [name, mistakes] of Object.entries(suites)) {
  suite(name, () => {
    for (const [path, value, ...expected] of mistakes) {
      test(expected[0], () => {
        assert.deepEqual(messages(changed(SAMPLE, path, value)), expected);
      });
    }
  });
}

suite('Content in which all is well', () => {
  test('is handed back as a copy', () => {
    const { content, problems } = checkContent(SAMPLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(content, SAMPLE);
    assert.notEqual(content, SAMPLE);
  });

  test('may be no more than its name', () => {
    assert.deepEqual(messages({ id: 'a', version: '1', locale: 'en' }), []);
  });

  test('may leave keys undefined, as objects made by code do', () => {
    assert.deepEqual(messages({ ...SAMPLE, forms: undefined }), []);
  });

  test('may name the same finding in several rules, and a field like a question', () => {
    const rules = [
      { id: 'low', title: 'Low', when: 'size = 1' },
      { id: 'low', title: 'Low again' },
    ];
    assert.deepEqual(messages(changed(SAMPLE, `${QUIZ}.outcomes.level.rules`, rules)), []);
  });

  test('is what the widgets bring along', () => {
    assert.deepEqual(messages(isoCertification), []);
  });
});

test('a problem says its parts as well as the sentence', () => {
  const [problem] = checkContent(changed(SAMPLE, `${COST}.values[0].formula`, '1 +')).problems;
  assert.deepEqual(problem, {
    path: 'calculators.cost.values[0].formula',
    expected: 'a value at 4',
    found: 'the end',
    message: 'calculators.cost.values[0].formula: expected a value at 4, got the end',
  });
});

suite('Whatever is handed over as content', () => {
  test('is refused in words, never by an exception', () => {
    const throws = () => {
      throw new TypeError('no');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const cyclic: Record<string, unknown> = { ...SAMPLE };
    cyclic.organization = cyclic;
    const cases: readonly (readonly [unknown, string])[] = [
      [undefined, 'content: expected an object, got nothing'],
      [null, 'content: expected an object, got null'],
      ['{}', 'content: expected an object, got "{}"'],
      [42, 'content: expected an object, got 42'],
      [10n, 'content: expected plain data, got TypeError: Do not know how to serialize a BigInt'],
      [Symbol('x'), 'content: expected an object, got a symbol'],
      [() => 1, 'content: expected an object, got a function'],
      [[], 'content: expected an object, got a list'],
      [
        {
          get id() {
            return throws();
          },
        },
        'content: expected plain data, got TypeError: no',
      ],
      [new Proxy({}, { ownKeys: throws }), 'content: expected plain data, got TypeError: no'],
      [
        JSON.parse('{"__proto__": {"id": "x"}}'),
        'id: expected an id: lower-case letters, digits and hyphens, got nothing',
      ],
      [
        { ...SAMPLE, quizzes: JSON.parse('{"__proto__": {}}') as object },
        'quizzes.__proto__: expected an id: lower-case letters, digits and hyphens, got "__proto__"',
      ],
      [
        changed(SAMPLE, `${QUIZ}.bands`, new Array(1e9)),
        `${QUIZ}.bands: expected at most 2000, got 1000000000`,
      ],
      [cyclic, 'content: expected plain data, got RangeError: Maximum call stack size exceeded'],
    ];
    for (const [data, message] of cases) assert.equal(messages(data)[0], message);
    assert.match(messages(proxy)[0]!, /^content: expected .*, got /);
    const made = new Proxy([], { get: () => NaN });
    assert.notDeepEqual(messages({ ...SAMPLE, quizzes: made }), []);
  });

  test('gets 20 problems at most', () => {
    const questions = new Array(500).fill({ id: 1, labl: 2, type: 3 });
    assert.equal(messages(changed(SAMPLE, `${QUIZ}.questions`, questions)).length, 20);
    const formulas = Object.fromEntries(new Array(100).fill(0).map((_, i) => [`f${i}`, 'nobody']));
    assert.equal(messages(changed(SAMPLE, `${QUIZ}.formulas`, formulas)).length, 20);
  });

  test('is repeated in pieces of at most 40 characters', () => {
    const long = 'x'.repeat(5000);
    const [problem] = checkContent({ ...SAMPLE, [long]: 1 }).problems;
    assert.equal(problem!.found.length, 42);
    assert.ok(problem!.message.length < 150);
    assert.ok(messages({ ...SAMPLE, id: long })[0]!.length < 150);
  });

  test('is the same after the check as before', () => {
    const frozen = JSON.stringify(SAMPLE);
    checkContent(SAMPLE);
    assert.equal(JSON.stringify(SAMPLE), frozen);
  });

  test('cannot change once it was checked', () => {
    let reads = 0;
    const shifting = {
      ...SAMPLE,
      get id() {
        return reads++ === 0 ? 'sample' : 42;
      },
    };
    assert.equal(checkContent(shifting).content!.id, 'sample');
  });
});
