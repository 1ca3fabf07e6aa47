import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { createCalculator } from '../../../src/model/calculator/create-calculator.ts';
import { leadEstimate } from '../../../src/model/calculator/lead-estimate.ts';
import type { Calculator, Input, Series } from '../../../src/model/content/calculator.ts';
import type { Answers } from '../../../src/model/content/field.ts';

const SEED = 20261123;

const SAMPLE: Calculator = {
  title: 'Sample',
  currency: 'currency',
  inputs: [
    {
      id: 'staff',
      type: 'number',
      label: 'Staff',
      default: 40,
      min: 1,
      max: 5000,
      unit: 'persons',
    },
    {
      id: 'risk',
      type: 'single',
      label: 'Risk',
      default: 'low',
      options: [
        { value: 'high', label: 'High risk', showIf: 'staff > 10' },
        { value: 'low', label: 'Low risk' },
      ],
    },
    {
      id: 'rate',
      type: 'money',
      label: 'Day rate',
      default: 1000,
      low: 'rate * 0.9',
      high: '1300',
    },
    {
      id: 'own-days',
      type: 'number',
      label: 'Own days',
      default: { formula: 'days * 2' },
      max: 20,
    },
    { id: 'share', type: 'percent', label: 'Share', default: 5, showIf: 'staff < 100' },
    {
      id: 'currency',
      type: 'select',
      label: 'Currency',
      default: 'EUR',
      options: [
        { value: 'EUR', label: 'Euro' },
        { value: 'USD', label: 'Dollar' },
      ],
    },
  ],
  tables: {
    'audit-days': {
      label: 'Days',
      columns: ['high', 'low'],
      rows: [
        [10, 3, 2],
        [45, 5, 4],
        [100, 7, null],
      ],
    },
  },
  values: [
    { id: 'total', label: 'Total', formula: 'cost * 2', format: 'money' },
    {
      id: 'days',
      label: 'Days',
      formula: 'LOOKUP(staff, audit_days, risk)',
      format: 'days',
      headline: true,
    },
    {
      id: 'cost',
      label: 'Cost at {risk}',
      formula: 'days * rate',
      format: 'money',
      headline: true,
    },
    { id: 'factor', label: 'Factor', formula: 'IF(risk = "high", "x", 1)', hidden: true },
    {
      id: 'payback',
      label: 'Payback',
      formula: 'cost / 0',
      format: 'months',
      missing: 'never',
      showIf: 'staff > 5',
    },
    { id: 'small', label: 'Small', formula: '1', showIf: 'staff < 10' },
  ],
  series: [
    { id: 'each', label: 'Each', formula: 'IF(year = 1, -cost, year * 10)', years: 3 },
    { id: 'sum', label: 'Sum', formula: 'IF(year = 3, 1 / 0, year)', years: 4, cumulative: true },
  ],
  notes: [{ text: '{own-days} for {staff}: {cost}.' }, { when: 'staff > 1000', text: 'Large.' }],
};

const engine = createCalculator('sample', SAMPLE, 'en');
const evaluate = (inputs: Answers) => engine.evaluate(inputs);
const value = (inputs: Answers, id: string) =>
  evaluate(inputs).values.find(({ value }) => value.id === id)!;

/** A calculator of one value `y` over number inputs. */
const small = (formula: string, inputs: Partial<Input>[], values: Calculator['values'] = []) =>
  createCalculator(
    'small',
    {
      title: 'Small',
      inputs: inputs.map((input, i) => ({
        id: `x${i}`,
        type: 'number',
        label: 'x',
        default: 1,
        ...input,
      })),
      values: [...values, { id: 'y', label: 'y', formula }],
    },
    'en',
  );
const rangeOf = (...args: Parameters<typeof small>) =>
  small(...args)
    .evaluate({})
    .values.at(-1)!.range;

suite('inputs', () => {
  const input = (inputs: Answers, id: string) =>
    evaluate(inputs).inputs.find(({ input }) => input.id === id);

  test('a default stands until the visitor sets the input', () => {
    assert.deepEqual([input({}, 'rate')?.value, input({}, 'rate')?.set], [1000, false]);
    assert.deepEqual(
      [input({ rate: 1000 }, 'rate')?.value, input({ rate: 1000 }, 'rate')?.set],
      [1000, true],
    );
  });

  test('a worked-out default follows the other inputs and keeps to its bounds', () => {
    assert.equal(input({}, 'own-days')?.value, 8);
    assert.equal(input({ staff: 5 }, 'own-days')?.value, 4);
    assert.equal(input({ 'own-days': 3 }, 'own-days')?.default, 8);
    const bounded = small('x0', [{ default: { formula: '99' }, max: 20 }]);
    assert.equal(bounded.evaluate({}).result.values['y'], 20);
  });

  test('a default that cannot be worked out is blank', () => {
    assert.equal(input({ staff: 500 }, 'own-days')?.value, null);
  });

  test('a hidden input keeps its default for formulas and is not in the result', () => {
    assert.equal(evaluate({ staff: 200, share: 9 }).scope.get('share'), 5);
    assert.equal('share' in evaluate({ staff: 200, share: 9 }).result.inputs, false);
    assert.equal(evaluate({ share: 9 }).scope.get('share'), 9);
  });

  test('a choice that is no longer offered gives way to the default', () => {
    assert.equal(input({ staff: 40, risk: 'high' }, 'risk')?.value, 'high');
    assert.deepEqual(
      [
        input({ staff: 5, risk: 'high' }, 'risk')?.value,
        input({ staff: 5, risk: 'high' }, 'risk')?.set,
      ],
      ['low', false],
    );
  });

  test('what is out of bounds or unknown is left out and named', () => {
    assert.deepEqual(
      engine.sanitize({ staff: 0, rate: '950', risk: 'medium', other: 1, share: null }),
      {
        answers: { rate: 950 },
        unknown: ['staff', 'risk', 'other'],
      },
    );
  });
});

suite('values', () => {
  test('are worked out in any order, from tables, and null is "on request"', () => {
    assert.deepEqual(evaluate({ staff: 40 }).result.values, {
      total: 8000,
      days: 4,
      cost: 4000,
      payback: null,
    });
    assert.deepEqual(evaluate({ staff: 60, risk: 'high' }).result.values, {
      total: 14000,
      days: 7,
      cost: 7000,
      payback: null,
    });
    assert.deepEqual(evaluate({ staff: 60 }).result.values, {
      total: null,
      days: null,
      cost: null,
      payback: null,
    });
  });

  test('hidden ones and those whose condition fails are not in the result, but in the working', () => {
    assert.deepEqual(Object.keys(evaluate({ staff: 5 }).result.values), [
      'total',
      'days',
      'cost',
      'small',
    ]);
    assert.deepEqual(
      evaluate({ staff: 5 }).result.working.map(({ name, value }) => [name, value]),
      [
        ['total', 4000],
        ['days', 2],
        ['cost', 2000],
        ['factor', 1],
        ['payback', null],
        ['small', 1],
      ],
    );
    assert.deepEqual(evaluate({}).result.working[1], {
      name: 'days',
      label: 'Days',
      formula: 'LOOKUP(staff, audit_days, risk)',
      value: 4,
    });
  });

  test('words in place of a figure are the first whose condition holds', () => {
    const missing = [
      { text: 'nothing', showIf: 'x0 = 0' },
      { text: 'too much', showIf: 'x0 > 5' },
    ];
    const words = (x0: number) =>
      createCalculator(
        'small',
        {
          title: 'Small',
          inputs: [{ id: 'x0', type: 'number', label: 'x', default: 1 }],
          values: [{ id: 'y', label: 'y', formula: '1 / 0', missing }],
        },
        'en',
      ).evaluate({ x0 }).values[0]!.text;
    assert.deepEqual([words(0), words(6), words(3)], ['nothing', 'too much', 'on request']);
  });

  test('a value that needs itself is "on request"', () => {
    const circle = small('z + 1', [{}], [{ id: 'z', label: 'z', formula: 'y + 1' }]);
    assert.deepEqual(circle.evaluate({}).result.values, { z: null, y: null });
  });

  test('are written as the locale does, in the currency chosen', () => {
    assert.deepEqual(
      [
        value({}, 'days').text,
        value({ staff: 5 }, 'cost').text,
        value({ currency: 'USD' }, 'cost').text,
      ],
      ['4 days', '€2,000', '$4,000'],
    );
    assert.deepEqual(
      [value({}, 'payback').text, value({ staff: 60 }, 'cost').text],
      ['never', 'on request'],
    );
    const german = createCalculator('sample', SAMPLE, 'de', { onRequest: 'auf Anfrage' });
    assert.equal(german.evaluate({}).format(1234.5, 'money', 2), '1.234,50\u00a0€');
    assert.equal(german.evaluate({}).format(null), 'auf Anfrage');
    assert.equal(engine.evaluate({}).format(20, 'percent'), '20%');
    assert.equal(engine.evaluate({}).format(1, 'months'), '1 month');
    assert.equal(engine.evaluate({}).format(-0, 'number'), '0');
  });

  test('an unknown currency leaves plain numbers', () => {
    const odd = createCalculator('odd', { ...SAMPLE, currency: 'gold bars' }, 'en');
    assert.equal(odd.evaluate({}).format(1500, 'money'), '1,500');
  });
});

suite('ranges', () => {
  test('come from inputs not set and are carried through', () => {
    assert.deepEqual(evaluate({}).result.ranges, { total: [7200, 10400], cost: [3600, 5200] });
    assert.equal(value({}, 'cost').rangeText, '€3,600 – €5,200');
    assert.deepEqual(evaluate({ rate: 1000 }).result.ranges, {});
    assert.equal(value({ rate: 1000 }, 'cost').rangeText, '');
  });

  const bounds = { low: '1', high: '3', default: 2 };
  const cases: [string, ReturnType<typeof rangeOf>, [number, number] | null][] = [
    ['the same figure twice is one uncertainty', rangeOf('x0 - x0', [bounds]), null],
    ['two uncertain figures', rangeOf('x0 * x1', [bounds, bounds]), [1, 9]],
    ['opposing figures', rangeOf('x0 / x1', [bounds, bounds]), [1 / 3, 3]],
    ['one bound alone', rangeOf('x0', [{ default: 2, high: '3' }]), [2, 3]],
    [
      'a bound that rests on an uncertain figure',
      rangeOf('x1', [bounds, { default: 5, low: 'x0', high: '6' }]),
      [1, 6],
    ],
    [
      'a figure that is not certain to exist has none',
      rangeOf('IF(x0 > 2, 1 / 0, x0)', [bounds]),
      null,
    ],
    [
      'bounds of a value replace those of what it rests on',
      rangeOf(
        'z',
        [bounds],
        [{ id: 'z', label: 'z', formula: 'x0', low: 'z - 0.5', high: 'z + 0.5' }],
      ),
      [1.5, 2.5],
    ],
    ['only a rounding error', rangeOf('x0 * 0.1 * 3 / x0', [{ ...bounds, default: 7 }]), null],
  ];
  for (const [name, found, expected] of cases) {
    test(name, () => assert.deepEqual(found, expected));
  }

  test('beyond six uncertain figures each is followed the way it pushes', () => {
    const inputs = Array.from({ length: 10 }, () => bounds);
    const plus = ['x0', 'x1', 'x2', 'x3', 'x4'].join(' + ');
    const minus = ['x5', 'x6', 'x7', 'x8', 'x9'].join(' - ');
    assert.deepEqual(rangeOf(`${plus} - ${minus}`, inputs), [-10, 10]);
  });

  test('contain the expected figure, and every figure in between where all grows', () => {
    const bound = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(fc.array(bound, { minLength: 1, maxLength: 9 }), fc.nat(100), (bounds, at) => {
        const inputs = bounds.map(([middle, down, up]) => ({
          default: middle + down,
          low: String(middle),
          high: String(middle + down + up),
        }));
        const engine = small(inputs.map((_, i) => `(x${i} + ${i})`).join(' * '), inputs);
        const { number, range } = engine.evaluate({}).values[0]!;
        const between = Object.fromEntries(
          bounds.map(([middle, down, up], i) => [`x${i}`, middle + ((down + up) * at) / 100]),
        );
        const some = engine.evaluate(between).values[0]!.number!;
        const [low, high] = range ?? [number!, number!];
        assert.ok(low <= number! && number! <= high);
        assert.ok(low * (1 - 1e-9) <= some && some <= high * (1 + 1e-9), `${low} ${some} ${high}`);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

suite('series, notes and lead', () => {
  test('a series runs over the years, a cumulative one adds up until a year is unknown', () => {
    assert.deepEqual(evaluate({}).result.series, {
      each: [-4000, 20, 30],
      sum: [1, 3, null, null],
    });
  });

  test('a series is a list that formulas and texts may use', () => {
    const flow = (formula: string, more: Partial<Series> = {}) =>
      createCalculator(
        'flow',
        {
          title: 'Flow',
          inputs: [
            { id: 'outlay', type: 'number', label: 'x', default: 100, low: '90', high: '110' },
          ],
          series: [
            { id: 'flow', label: 'x', formula: 'IF(year = 1, -outlay, 60)', years: 3, ...more },
          ],
          values: [{ id: 'y', label: 'y', formula }],
          notes: [{ text: '{flow}' }],
        },
        'en',
      ).evaluate({});
    const worth = (...args: Parameters<typeof flow>) => {
      const { number, range } = flow(...args).values[0]!;
      return [number, range] as const;
    };
    assert.deepEqual(worth('SUM(flow)'), [20, [10, 30]]);
    assert.deepEqual(worth('COUNT(flow)'), [3, null]);
    assert.equal(worth('ROUND(IRR(flow), 4)')[0], 0.1307);
    assert.equal(worth('ROUND(NPV(10%, flow), 4)')[0], 3.7566);
    assert.deepEqual(worth('MAX(flow)', { cumulative: true }), [20, [10, 30]]);
    assert.equal(worth('SUM(flow)', { formula: '1 / (year - 2)' })[0], null);
    assert.equal(worth('SUM(flow)', { formula: 'y + 1' })[0], null);
    assert.deepEqual(flow('1').notes, ['-100, 60, 60']);
  });

  test('notes recall inputs and values in words', () => {
    assert.deepEqual(evaluate({}).notes, ['8 for 40 persons: €4,000.']);
  });

  test('the lead has the figures shown, the large ones first, with their ranges', () => {
    const lead = leadEstimate(engine, evaluate({ staff: 40, risk: 'high' }));
    assert.deepEqual(
      lead.values.map(({ id, label, text, range }) => [id, label, text, range]),
      [
        ['days', 'Days', '5 days', null],
        ['cost', 'Cost at High risk', '€5,000 (€4,500 – €6,500)', [4500, 6500]],
        ['total', 'Total', '€10,000 (€9,000 – €13,000)', [9000, 13000]],
        ['payback', 'Payback', 'never', null],
      ],
    );
    assert.deepEqual(
      lead.inputs.map(({ id, value, text }) => [id, value, text]),
      [
        ['staff', 40, '40 persons'],
        ['risk', 'high', 'High risk'],
        ['rate', 1000, '€1,000'],
        ['own-days', 10, '10'],
        ['share', 5, '5%'],
        ['currency', 'EUR', 'Euro'],
      ],
    );
  });
});

suite('texts by condition', () => {
  const engine = createCalculator(
    'sample',
    {
      title: [{ text: 'Large', showIf: 'staff > 100' }, { text: 'Small' }],
      inputs: [
        {
          id: 'staff',
          type: 'number',
          default: 10,
          label: [{ text: 'Of {cost}', showIf: 'staff > 100' }, { text: 'Staff' }],
          help: [{ text: 'Many', showIf: 'staff > 100' }],
        },
      ],
      values: [
        { id: 'cost', label: [{ text: 'Cost of {staff}' }], formula: 'staff * 2' },
        {
          id: 'none',
          label: 'None',
          formula: '1 / 0',
          missing: [{ text: 'not so many', showIf: 'staff > 100' }, { text: 'ask us' }],
        },
      ],
    },
    'en',
  );

  test('the first that holds is said, in the widget and in the lead', () => {
    const said = (inputs: Answers) => {
      const evaluation = engine.evaluate(inputs);
      const { title, inputs: asked, values } = leadEstimate(engine, evaluation);
      const [{ input }] = evaluation.inputs as [(typeof evaluation.inputs)[number]];
      return [title, asked[0]?.label, input.help, values[0]?.label, values[1]?.text];
    };
    assert.deepEqual(said({}), ['Small', 'Staff', '', 'Cost of 10', 'ask us']);
    assert.deepEqual(said({ staff: 200 }), [
      'Large',
      'Of 400',
      'Many',
      'Cost of 200',
      'not so many',
    ]);
  });
});
