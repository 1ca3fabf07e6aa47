import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFile } from '../../../src/cli/check/check-file.ts';
import { inWords, rangeInWords } from '../../../src/cli/check/report/figures.ts';
import { CLEAN } from './clean-content.ts';

const HUGE = 2e35;

suite('A range in words', () => {
  for (const [what, text] of [
    [rangeInWords({ low: 1, high: 35 }, { low: 1, high: 35 }, true), 'is from 1 to 35'],
    [
      rangeInWords({ low: 7, high: 7 }, { low: 7, high: 7 }, true, ', or on request'),
      'is 7, or on request',
    ],
    [
      rangeInWords({ low: 1, high: 35 }, { low: 1, high: 236 }, false),
      'was from 1 to 35 in what was tried, and is never outside 1 to 236',
    ],
    [
      rangeInWords({ low: 0, high: 3.5e10 }, { low: 0, high: HUGE }, false),
      'was from 0 to 35,000,000,000 in what was tried, and is never under 0',
    ],
    [
      rangeInWords({ low: -5, high: 5 }, { low: -HUGE, high: 9 }, false),
      'was from -5 to 5 in what was tried, and is never over 9',
    ],
    [
      rangeInWords({ low: 12, high: 24.456 }, { low: -HUGE, high: HUGE }, false),
      'was from 12 to 24.46 in what was tried, and is not known to end there',
    ],
  ] as const) {
    test(text, () => assert.equal(what, text));
  }

  test('has no figure that nobody reads', () => {
    assert.deepEqual([0, -0.125, 0.000_25, 1234.567, 123_456_789, 2e35, -2e35].map(inWords), [
      '0',
      '-0.125',
      '0.00025',
      '1,234.57',
      '123,000,000',
      'over 10^15',
      'under -10^15',
    ]);
  });
});

suite('What is worth knowing of a file', () => {
  const factsOf = (content: object) => checkFile('file.json', JSON.stringify(content)).facts;

  test('names each value, with its label', () => {
    const { savings } = CLEAN.calculators;
    const told = factsOf(CLEAN)
      .filter(({ path }) => path.startsWith('calculators.'))
      .map(({ text }) => text);
    for (const { id, label } of savings.values.filter((value) => !('hidden' in value))) {
      assert.ok(
        told.some((text) => text.startsWith(`"${id}" (${label}) `)),
        id,
      );
    }
    assert.doesNotMatch(told.join('\n'), /e\+|not beyond/);
  });

  test('says which inputs have no end, where that leaves a range without one', () => {
    const content = (max: object) => ({
      id: 'a',
      version: '1',
      locale: 'en',
      calculators: {
        cost: {
          title: 'Cost',
          inputs: [{ id: 'price', type: 'money', label: 'Price', default: 1, min: 0, ...max }],
          values: [{ id: 'cost', label: 'Cost', formula: 'price * 10' }],
        },
      },
    });
    const about = (max: object) =>
      factsOf(content(max)).filter(({ path }) => path === 'calculators.cost.inputs');
    assert.deepEqual(about({ max: 1000 }), []);
    assert.match(about({})[0]!.text, /^"price" has no "max"/);
  });
});
