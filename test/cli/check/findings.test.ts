import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFile } from '../../../src/cli/check/check-file.ts';
import { changed } from '../../model/content/sample-content.ts';
import { CLEAN } from './clean-content.ts';

const QUIZ = 'quizzes.roof';
const CALCULATOR = 'calculators.savings';
const FORM = 'forms.contact';

/** One change to the clean file: where, what stands there then, and all that is found: code, verdict, path. */
type Mistake = readonly [
  where: string,
  value: unknown,
  ...findings: (readonly [code: string, verdict: string, path: string])[],
];

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a text that is never said, since one before it always is': [
    `${QUIZ}.title`,
    [{ text: 'Ready?' }, { text: 'Never' }],
    ['unreachable-text', 'proved', `${QUIZ}.title[1]`],
  ],
  'a text whose condition no input meets': [
    `${CALCULATOR}.values[0].help`,
    [{ text: 'Never', showIf: '1 > 2' }],
    ['unreachable-text', 'proved', `${CALCULATOR}.values[0].help[0]`],
  ],
  'a label that may say nothing': [
    `${FORM}.submit`,
    [{ text: 'Send', showIf: 'ISBLANK(why)' }],
    ['text-open', 'proved', `${FORM}.submit[0].showIf`],
  ],
  'a text that is too long': [
    `${QUIZ}.title`,
    `${'Long. '.repeat(700)}`,
    ['schema', 'proved', `${QUIZ}.title`],
  ],
  'a part of another kind': [
    `${QUIZ}.questions[1].weight`,
    '2',
    ['schema', 'proved', `${QUIZ}.questions[1].weight`],
  ],
  'a part that is missing': [`${QUIZ}.title`, undefined, ['schema', 'proved', `${QUIZ}.title`]],
  'a number that is out of the schema’s bounds': [
    `${CALCULATOR}.series[0].years`,
    31,
    ['schema', 'proved', `${CALCULATOR}.series[0].years`],
  ],
  'a key nobody knows': [
    `${QUIZ}.questions[1].lable`,
    'x',
    ['unknown-key', 'proved', `${QUIZ}.questions[1].lable`],
  ],
  'a key that stands in the wrong object': [
    `${QUIZ}.questions[1].atMost`,
    'low',
    ['unknown-key', 'proved', `${QUIZ}.questions[1].atMost`],
  ],
  'a formula that is none': [
    `${QUIZ}.gates[0].when`,
    'size < ',
    ['formula-syntax', 'proved', `${QUIZ}.gates[0].when`],
  ],
  'an unknown name in a formula': [
    `${QUIZ}.formulas.large`,
    'sise >= 100',
    ['unknown-name', 'proved', `${QUIZ}.formulas.large`],
  ],
  'a name given twice': [`${QUIZ}.areas[0].id`, 'size', ['duplicate-name', 'proved', QUIZ]],
  'an unknown section': [
    `${QUIZ}.questions[1].section`,
    'abuot',
    ['unknown-reference', 'proved', `${QUIZ}.questions[1].section`],
  ],
  'an unknown section of a form': [
    `${FORM}.fields[1].section`,
    'wihs',
    ['unknown-reference', 'proved', `${FORM}.fields[1].section`],
  ],
  'a section of a form no field stands in': [
    `${FORM}.sections`,
    [{ id: 'empty', title: 'Empty' }],
    ['unreachable-section', 'proved', `${FORM}.sections[0]`],
  ],
  'a section of a form nobody sees': [
    FORM,
    {
      title: 'Talk to us',
      submit: 'Send',
      sections: [{ id: 'never', title: 'Never', showIf: 'size > 5' }],
      fields: [
        { id: 'size', type: 'number', label: 'Size', max: 5 },
        { id: 'mail', type: 'text', label: 'Mail', section: 'never' },
      ],
    },
    ['unreachable-section', 'proved', `${FORM}.sections[0]`],
    ['unreachable-field', 'proved', `${FORM}.fields[1]`],
  ],
  'a section of a form that needs its own field': [
    FORM,
    {
      title: 'Talk to us',
      submit: 'Send',
      sections: [{ id: 'round', title: 'Round', showIf: 'mail = "a"' }],
      fields: [{ id: 'mail', type: 'text', label: 'Mail', section: 'round' }],
    },
    ['cycle', 'proved', `${FORM}.fields[0]`],
  ],
  'an unknown question in an area': [
    `${QUIZ}.areas[0].include`,
    { facign: 1 },
    ['unknown-reference', 'proved', `${QUIZ}.areas[0].include.facign`],
  ],
  'an unknown group': [
    `${CALCULATOR}.inputs[0].group`,
    'mian',
    ['unknown-reference', 'proved', `${CALCULATOR}.inputs[0].group`],
  ],
  'an unknown currency': [
    `${CALCULATOR}.currency`,
    'kindd',
    ['unknown-reference', 'proved', `${CALCULATOR}.currency`],
  ],
  'an unknown column': [
    `${CALCULATOR}.inputs[3].default.formula`,
    'LOOKUP(area, costs, "fien")',
    ['unknown-reference', 'proved', `${CALCULATOR}.inputs[3].default.formula`],
  ],
  'a choice without options': [
    `${QUIZ}.questions[3].options`,
    undefined,
    ['options-missing', 'proved', `${QUIZ}.questions[3]`],
    ['unreachable-recommendation', 'proved', `${QUIZ}.recommendations.items[0]`],
    ['unreachable-reason', 'proved', `${QUIZ}.recommendations.items[0].rules[0]`],
    ['unreachable-recommendation', 'proved', `${QUIZ}.recommendations.items[1]`],
    ['unreachable-reason', 'proved', `${QUIZ}.recommendations.items[1].rules[0]`],
  ],
  'a range without a number in it': [
    `${CALCULATOR}.inputs[1].min`,
    3,
    ['range-empty', 'proved', `${CALCULATOR}.inputs[1].min`],
    ['default-out-of-range', 'proved', `${CALCULATOR}.inputs[1].default`],
  ],
  'rows out of order': [
    `${CALCULATOR}.tables.costs.rows[1][0]`,
    50,
    ['table-overlap', 'proved', `${CALCULATOR}.tables.costs.rows[1]`],
  ],
  'a row without bound': [
    `${CALCULATOR}.tables.costs.rows[1][0]`,
    null,
    ['table-gap', 'proved', `${CALCULATOR}.tables.costs.rows[1]`],
  ],
  'a row with too few figures': [
    `${CALCULATOR}.tables.costs.rows[1]`,
    [200, 20000],
    ['table-gap', 'proved', `${CALCULATOR}.tables.costs.rows[1]`],
  ],
  'a question that needs itself': [
    `${QUIZ}.questions[1].showIf`,
    'shade = "no"',
    ['cycle', 'proved', `${QUIZ}.questions[1]`],
  ],
  'a circle over the score': [
    `${QUIZ}.questions[2].showIf`,
    'score > 10',
    ['cycle', 'proved', `${QUIZ}.questions[2]`],
  ],
  'values that need one another': [
    `${CALCULATOR}.values[0].formula`,
    'payback * 2',
    ['cycle', 'proved', `${CALCULATOR}.values[0]`],
  ],
  'a question no answers show': [
    `${QUIZ}.questions[3].showIf`,
    'AND(size > 10, size < 5)',
    ['unreachable-question', 'proved', `${QUIZ}.questions[3]`],
    ['unreachable-option', 'proved', `${QUIZ}.questions[3].options[0]`],
    ['unreachable-option', 'proved', `${QUIZ}.questions[3].options[1]`],
    ['unreachable-recommendation', 'proved', `${QUIZ}.recommendations.items[0]`],
    ['unreachable-reason', 'proved', `${QUIZ}.recommendations.items[0].rules[0]`],
    ['unreachable-recommendation', 'proved', `${QUIZ}.recommendations.items[1]`],
    ['unreachable-reason', 'proved', `${QUIZ}.recommendations.items[1].rules[0]`],
  ],
  'an option no answers offer': [
    `${QUIZ}.questions[2].options[2].showIf`,
    'size > 1000',
    ['unreachable-option', 'proved', `${QUIZ}.questions[2].options[2]`],
  ],
  'a section nobody sees': [
    `${QUIZ}.sections[1]`,
    { id: 'empty', title: 'Empty' },
    ['unreachable-section', 'proved', `${QUIZ}.sections[1]`],
  ],
  'a band between the scores': [
    `${QUIZ}.bands[3]`,
    { id: 'gap', title: 'Nowhere', from: 70 },
    ['unreachable-band', 'proved', `${QUIZ}.bands[3]`],
  ],
  'a rule after one that always holds': [
    `${QUIZ}.outcomes.advice.rules[0].when`,
    'size > 0',
    ['unreachable-outcome', 'proved', `${QUIZ}.outcomes.advice.rules[1]`],
    ['unreachable-priority', 'proved', `${FORM}.priority.cold`],
  ],
  'a gate that never lowers': [
    `${QUIZ}.gates[0].atMost`,
    'high',
    ['unreachable-gate', 'proved', `${QUIZ}.gates[0]`],
  ],
  'a recommendation others push out': [
    `${QUIZ}.recommendations.items[0].rules[0].when`,
    'size > 0',
    ['unreachable-recommendation', 'proved', `${QUIZ}.recommendations.items[1]`],
    ['unreachable-reason', 'proved', `${QUIZ}.recommendations.items[1].rules[0]`],
  ],
  'a note that never holds': [
    `${QUIZ}.notes[0].when`,
    'AND(large, size < 100)',
    ['unreachable-note', 'proved', `${QUIZ}.notes[0]`],
  ],
  'a gap nobody has': [
    `${QUIZ}.questions[1].gap.below`,
    0,
    ['unreachable-gap', 'proved', `${QUIZ}.questions[1].gap`],
  ],
  'an input nobody sees': [
    `${CALCULATOR}.inputs[2].showIf`,
    'area > 500',
    ['unreachable-input', 'proved', `${CALCULATOR}.inputs[2]`],
    ['unreachable-option', 'proved', `${CALCULATOR}.inputs[2].options[0]`],
    ['unreachable-option', 'proved', `${CALCULATOR}.inputs[2].options[1]`],
  ],
  'a value without figure': [
    `${CALCULATOR}.values[2]`,
    { id: 'none', label: 'None', formula: 'IFS(area > 500, 1)' },
    ['unreachable-value', 'proved', `${CALCULATOR}.values[2]`],
  ],
  'a division by zero': [
    `${CALCULATOR}.values[1].formula`,
    'cost / yearly',
    ['division-by-zero', 'witnessed', `${CALCULATOR}.values[1].formula`],
  ],
  'a division by zero in a year of a series': [
    `${CALCULATOR}.series[0].formula`,
    '1 / (year - 2)',
    ['division-by-zero', 'witnessed', `${CALCULATOR}.series[0].formula`],
  ],
  'a text where a number is wanted': [
    `${CALCULATOR}.values[0].formula`,
    'area * 150 * price + kind',
    ['unreachable-value', 'proved', `${CALCULATOR}.values[0]`],
    ['formula-error', 'witnessed', `${CALCULATOR}.values[0].formula`],
    ['unreachable-value', 'proved', `${CALCULATOR}.values[1]`],
  ],
  'a root of less than nothing': [
    `${CALCULATOR}.values[0].formula`,
    'SQRT(area - 1) * price',
    ['formula-error', 'witnessed', `${CALCULATOR}.values[0].formula`],
  ],
  'a default the input does not take': [
    `${CALCULATOR}.inputs[0].default`,
    501,
    ['default-out-of-range', 'proved', `${CALCULATOR}.inputs[0].default`],
  ],
  'a default that is no option': [
    `${CALCULATOR}.inputs[2].default`,
    'plane',
    ['default-out-of-range', 'proved', `${CALCULATOR}.inputs[2].default`],
  ],
  'a default that is worked out beyond the range': [
    `${CALCULATOR}.inputs[3].max`,
    30000,
    ['default-out-of-range', 'witnessed', `${CALCULATOR}.inputs[3].default.formula`],
  ],
  'a bound beyond the range': [
    `${CALCULATOR}.inputs[1].high`,
    'price * 10',
    ['default-out-of-range', 'witnessed', `${CALCULATOR}.inputs[1].high`],
  ],
  'a field nobody sees': [
    `${FORM}.fields[2].showIf`,
    'when = "never"',
    ['unreachable-field', 'proved', `${FORM}.fields[2]`],
  ],
  'a priority no lead has': [
    `${FORM}.priority.cold`,
    'AND(advice = "wait", advice = "ask")',
    ['unreachable-priority', 'proved', `${FORM}.priority.cold`],
  ],
  'a route no lead takes': [
    `${FORM}.routes[1].when`,
    'AND(when = "now", advice = "ask")',
    ['unreachable-route', 'proved', `${FORM}.routes[1]`],
  ],
  'a route to no endpoint': [
    `${FORM}.routes[0].endpoints`,
    [],
    ['schema', 'proved', `${FORM}.routes[0].endpoints`],
  ],
  'a route to an endpoint before the first': [
    `${FORM}.routes[0].endpoints[0]`,
    0,
    ['schema', 'proved', `${FORM}.routes[0].endpoints[0]`],
  ],
  'a series that needs itself': [
    `${CALCULATOR}.series[0].formula`,
    'SUM(flow) + year',
    ['cycle', 'proved', `${CALCULATOR}.series[0]`],
  ],
  'words that are never said in place of a figure': [
    `${CALCULATOR}.values[0].missing`,
    [{ text: 'no sun', showIf: 'area < 0' }, { text: 'never' }],
    ['unreachable-text', 'proved', `${CALCULATOR}.values[0].missing[0]`],
    ['unreachable-text', 'proved', `${CALCULATOR}.values[0].missing[1]`],
  ],
  'a division that only some words explain': [
    `${CALCULATOR}.values[1]`,
    {
      id: 'payback',
      label: 'Pays after',
      formula: 'cost / yearly',
      missing: [{ text: 'no sun', showIf: 'area = 0' }],
    },
    ['division-by-zero', 'witnessed', `${CALCULATOR}.values[1].formula`],
  ],
  'advice that recalls what may not be there': [
    `${QUIZ}.questions[1].options[0].advice`,
    'Facing {facing}, cut the tree.',
    ['recall-empty', 'witnessed', `${QUIZ}.questions[1].options[0].advice`],
  ],
  'an unknown name in a text': [
    `${QUIZ}.notes[0].text`,
    'With {sise} square metres.',
    ['recall-unknown', 'proved', `${QUIZ}.notes[0].text`],
  ],
  'a recall of what is asked later': [
    `${QUIZ}.questions[1].label`,
    'Is it in the shade, facing {facing}?',
    ['recall-later', 'proved', `${QUIZ}.questions[1].label`],
  ],
  'a search among options that are all shown': [
    `${QUIZ}.questions[1].search`,
    true,
    ['key-ignored', 'proved', `${QUIZ}.questions[1].search`],
  ],
  'a picture in a list that shows none': [
    `${FORM}.fields[1].type`,
    'select',
    ['key-ignored', 'proved', `${FORM}.fields[1].options[0].image`],
  ],
  'a number in random order': [
    `${QUIZ}.questions[0].shuffle`,
    true,
    ['key-ignored', 'proved', `${QUIZ}.questions[0].shuffle`],
  ],
  'a recall of what may not be asked': [
    `${QUIZ}.notes[0].text`,
    'It faces {facing}.',
    ['recall-empty', 'witnessed', `${QUIZ}.notes[0].text`],
  ],
  'personal data without a consent': [
    `${FORM}.fields[3]`,
    undefined,
    ['consent-missing', 'proved', `${FORM}.fields[0]`],
  ],
  'personal data without a consent that is required': [
    `${FORM}.fields[3].required`,
    false,
    ['consent-missing', 'proved', `${FORM}.fields[0]`],
  ],
  'personal data asked for in a quiz': [
    `${QUIZ}.questions[4]`,
    { id: 'email', type: 'text', label: 'Your address?', required: false },
    ['personal-question', 'proved', `${QUIZ}.questions[4]`],
  ],
  'minutes that nobody needs': [
    `${QUIZ}.minutes`,
    30,
    ['minutes-off', 'proved', `${QUIZ}.minutes`],
  ],
  'a sentence that does not end': [
    `${QUIZ}.intro`,
    'and so on '.repeat(20),
    ['long-text', 'proved', `${QUIZ}.intro`],
  ],
  'a label that is a page': [
    `${QUIZ}.questions[0].label`,
    'Short sentence. '.repeat(16),
    ['long-text', 'proved', `${QUIZ}.questions[0].label`],
  ],
};

const text = (content: unknown) => JSON.stringify(content, null, 2);

suite('With variants, leadline check', () => {
  const tried = (...changes: (readonly [string, unknown])[]) => {
    const content = changes.reduce<unknown>(
      (content, [path, value]) => changed(content, path, value),
      { ...CLEAN, variants: [{ id: 'a' }, { id: 'b' }, { id: 'old', weight: 0 }] },
    );
    return checkFile('file.json', text(content)).findings.map(
      ({ code, verdict, path }) => `${code} ${verdict} ${path}`,
    );
  };

  test('has nothing to report of what only some visitors see', () => {
    const changes = [
      [`${QUIZ}.questions[3].showIf`, 'variant = "b"'],
      [`${CALCULATOR}.notes[0].when`, 'AND(variant = "a", area > 300)'],
      [`${FORM}.fields[2].showIf`, 'AND(when = "later", variant = "b")'],
    ] as const;
    assert.deepEqual(tried(...changes), []);
  });

  test('proves what no variant leads to', () => {
    assert.deepEqual(tried([`${FORM}.fields[2].showIf`, 'variant = "c"']), [
      `unreachable-field proved ${FORM}.fields[2]`,
    ]);
    assert.deepEqual(tried([`${CALCULATOR}.notes[0].when`, 'variant = "old"']), [
      `unreachable-note proved ${CALCULATOR}.notes[0]`,
    ]);
  });

  test('knows that a visitor has the same variant in every widget', () => {
    const changes = [
      [`${QUIZ}.formulas.tried`, 'variant = "b"'],
      [`${FORM}.fields[2].showIf`, 'AND(tried, variant = "a")'],
    ] as const;
    assert.deepEqual(tried(...changes), [`unreachable-field proved ${FORM}.fields[2]`]);
  });

  test('finds a fault that only one variant has', () => {
    assert.deepEqual(tried([`${CALCULATOR}.series[0].formula`, '1 / (variant = "a")']), [
      `division-by-zero witnessed ${CALCULATOR}.series[0].formula`,
    ]);
  });
});

test('the clean file has nothing to report', () => {
  assert.deepEqual(checkFile('clean.json', text(CLEAN)).findings, []);
});

suite('leadline check finds', () => {
  for (const [name, [where, value, ...expected]] of Object.entries(MISTAKES)) {
    test(name, () => {
      const content = text(changed(CLEAN, where, value));
      const { findings } = checkFile('file.json', content);
      const byPath = (a: readonly string[], b: readonly string[]) =>
        a.join().localeCompare(b.join());
      assert.deepEqual(
        findings.map(({ code, verdict, path }) => [code, verdict, path]).sort(byPath),
        expected.map((one) => [...one]).sort(byPath),
      );
      const lines = content.split('\n');
      for (const { path, line, column, expected, found, witness, verdict } of findings) {
        assert.ok(expected && found);
        assert.equal(witness !== undefined, verdict === 'witnessed');
        // The place is that of the key, or of the part in a list.
        const key = /([^.[\]]+)$/.exec(path)?.[1];
        if (key !== undefined && where === path && value !== undefined) {
          assert.ok(lines[line - 1]!.includes(`"${key}"`), `${path}: ${line}`);
        }
        assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1);
      }
    });
  }
});

function textAt(content: string, line: number, column: number): string {
  const found = content.split('\n')[line - 1]!;
  return found.slice(column - 1);
}

suite('A finding says where in the text', () => {
  const finding = (content: string) => checkFile('file.json', content).findings[0]!;

  test('a formula goes wrong, to the letter', () => {
    const content = text(changed(CLEAN, `${QUIZ}.formulas.large`, 'size >= RUOND(2)'));
    const { line, column, suggestion } = finding(content);
    assert.ok(textAt(content, line, column).startsWith('RUOND(2)'));
    assert.equal(suggestion, 'Did you mean "ROUND"?');
  });

  test('an unknown name stands, behind escaped letters', () => {
    const content = text(changed(CLEAN, `${QUIZ}.formulas.large`, '"a\\b" & "\u0001" & sise'));
    const { line, column, suggestion } = finding(content);
    assert.ok(textAt(content, line, column).startsWith('sise"'));
    assert.equal(suggestion, 'Did you mean "size"?');
  });

  test('a key stands again', () => {
    const { code, line, column, path } = finding(
      '{\n "id": "a",\n  "id": "b", "version": "1", "locale": "en"}',
    );
    assert.deepEqual([code, line, column, path], ['duplicate-key', 3, 3, 'id']);
  });

  for (const [content, line, column, expected, found] of [
    ['{"id": }', 1, 8, 'a value', '"}"'],
    ['{"id": 1,}', 1, 10, 'a key in double quotes', '"}"'],
    ['{\n  id: 1}', 2, 3, 'a key or "}"', '"id:"'],
    ['[1, 2', 1, 6, '"," or "]"', 'the end'],
    ['{} x', 1, 4, 'the end', '"x"'],
    ["{'id': 1}", 1, 2, 'a key or "}"', '"\'id\':"'],
    ['{"id": 01}', 1, 9, '"," or "}"', '"1"'],
    ['', 1, 1, 'a value', 'the end'],
    ['['.repeat(5000), 1, 102, 'at most 100 levels', `"${'['.repeat(20)}"`],
  ] as const) {
    test(`${JSON.stringify(content.slice(0, 12))} is no JSON`, () => {
      const { code, ...rest } = finding(content);
      assert.equal(code, 'json');
      assert.deepEqual(
        [rest.line, rest.column, rest.expected, rest.found],
        [line, column, expected, found],
      );
    });
  }
});

test('random order may ask a question after one that recalls it, unless they stay together', () => {
  const question = (id: string, section: string, rest: object = {}) => ({
    ...{ id, section, type: 'yes-no', label: `After {first}: ${id}` },
    ...rest,
  });
  const laterIn = (shuffle: boolean) => {
    const quiz = {
      title: 'Ready?',
      shuffle,
      sections: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
      questions: [
        question('first', 'one', { label: 'First' }),
        question('behind', 'one', { showIf: 'first = 1' }),
        question('free', 'one'),
        question('elsewhere', 'two'),
      ],
    };
    const content = { id: 'c', version: '1', locale: 'en', quizzes: { quiz } };
    return checkFile('c.json', JSON.stringify(content))
      .findings.filter(({ code }) => code === 'recall-later')
      .map(({ path }) => path);
  };
  assert.deepEqual(laterIn(false), []);
  assert.deepEqual(laterIn(true), ['quizzes.quiz.questions[2].label']);
});
