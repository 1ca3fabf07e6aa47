import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { createCalculator } from '../../src/model/calculator/create-calculator.ts';
import type { Answers } from '../../src/model/content/field.ts';
import { type Band, EMS, ISMS, OHS, QMS } from './fixtures/audit-days.ts';

const SEED = 20261123;
const calculator = createCalculator('benefit', isoCertification.calculators!.benefit!, 'en');

const values = (inputs: Answers) => calculator.evaluate(inputs).result.values;
const days = (inputs: Answers) => {
  const { auditDays, surveillanceDays, recertificationDays, firstCycleDays } = values(inputs);
  return [auditDays, surveillanceDays, recertificationDays, firstCycleDays];
};

interface Column {
  name: string;
  inputs: Answers;
  bands: readonly Band[];
  /** Place of the days in a row of the fixture. */
  place: number;
}

const COLUMNS: readonly Column[] = [
  { name: 'ISO 9001', inputs: { standards: ['iso-9001'] }, bands: QMS, place: 2 },
  ...['high', 'medium', 'low', 'limited'].map((environment, i) => ({
    name: `ISO 14001, ${environment}`,
    inputs: { standards: ['iso-14001'], environment },
    bands: EMS,
    place: i + 2,
  })),
  ...['high', 'medium', 'low'].map((safety, i) => ({
    name: `ISO 45001, ${safety}`,
    inputs: { standards: ['iso-45001'], safety },
    bands: OHS,
    place: i + 2,
  })),
  { name: 'ISO/IEC 27001', inputs: { standards: ['iso-27001'] }, bands: ISMS, place: 2 },
];

const tableDays = ({ bands, place }: Column, staff: number) =>
  bands.find(([from, to]) => staff >= from && staff <= to)?.[place] ?? null;

suite('every band of the rule documents', () => {
  for (const column of COLUMNS) {
    test(`${column.name}: lower bound, upper bound and their neighbours`, () => {
      assert.equal(column.bands.length, column.name === 'ISO/IEC 27001' ? 22 : 23);
      for (const [from, to] of column.bands) {
        for (const staff of [from - 1, from, from + 1, to - 1, to, to + 1]) {
          if (staff < 1) continue;
          assert.equal(
            values({ ...column.inputs, staff }).auditDays,
            tableDays(column, staff),
            `${staff} persons`,
          );
        }
      }
    });

    test(`${column.name}: more people never take less time`, () => {
      let before = 0;
      for (const [from] of column.bands) {
        const now = values({ ...column.inputs, staff: from }).auditDays ?? 0;
        assert.ok(now >= before, `${from} persons: ${now} after ${before}`);
        before = now;
      }
    });
  }
});

suite('worked examples', () => {
  const cases: [string, Answers, (number | null)[]][] = [
    ['nothing entered: ISO 9001 with 40 persons', {}, [4, 1.5, 2.5, 7]],
    [
      'ISO 9001, 14001 and 45001, medium, 120 persons, fully integrated: 23 days less 20 %',
      { staff: 120, standards: ['iso-9001', 'iso-14001', 'iso-45001'], integration: 20 },
      [18.5, 6, 12.5, 30.5],
    ],
    ['ISO/IEC 27001 with 20 persons', { staff: 20, standards: ['iso-27001'] }, [7, 2.5, 4.5, 12]],
    [
      '25 days and 15 % give 28.75, so 29',
      { staff: 4351, standards: ['iso-27001'], adjustment: 15 },
      [29, 9.5, 19, 48],
    ],
  ];
  for (const [name, inputs, expected] of cases) {
    test(name, () => assert.deepEqual(days(inputs), expected));
  }
});

suite('rounding and limits', () => {
  const cases: [string, Answers, (number | null)[]][] = [
    ['a part of a person counts as a whole one', { staff: 45.2 }, [5, 1.5, 3.5, 8]],
    ['no audit is shorter than a day', { staff: 3 }, [1.5, 1, 1, 3.5]],
    ['a reduction does not go under a day either', { staff: 1, adjustment: -30 }, [1, 1, 1, 3]],
    ['ties go up: 1.75 days make 2', { staff: 11, adjustment: -30 }, [2, 1, 1, 4]],
    ['a third is taken from the unrounded time', { staff: 11, adjustment: 15 }, [3, 1, 2, 5]],
    ['30 % less is the most', { staff: 100, adjustment: -30 }, [5, 1.5, 3.5, 8]],
    ['a larger reduction is not taken', { staff: 100, adjustment: -31 }, [7, 2.5, 4.5, 12]],
    ['100 % more', { staff: 100, adjustment: 100 }, [14, 4.5, 9.5, 23]],
    ['one standard has nothing to integrate', { staff: 100, integration: 20 }, [7, 2.5, 4.5, 12]],
    [
      'integration over 20 % is not taken',
      { staff: 100, standards: ['iso-9001', 'iso-27001'], integration: 21 },
      [19, 6.5, 12.5, 32],
    ],
    ['no standard, no estimate', { standards: [] }, [null, null, null, null]],
    ['the last band ends at 10,700', { staff: 10_700 }, [22, 7.5, 14.5, 37]],
    ['above it everything is on request', { staff: 10_701 }, [null, null, null, null]],
    ['so it is a part of a person above it', { staff: 10_700.5 }, [null, null, null, null]],
    ['less than one person is no answer, the default stays', { staff: 0.5 }, [4, 1.5, 2.5, 7]],
  ];
  for (const [name, inputs, expected] of cases) {
    test(name, () => assert.deepEqual(days(inputs), expected));
  }
});

test('any inputs agree with the rules reckoned in whole numbers', () => {
  const input = fc.record({
    staff: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 10_800 })),
    standards: fc.subarray(['iso-9001', 'iso-14001', 'iso-45001', 'iso-27001'], { minLength: 1 }),
    environment: fc.constantFrom('high', 'medium', 'low', 'limited'),
    safety: fc.constantFrom('high', 'medium', 'low'),
    adjustment: fc.integer({ min: -30, max: 100 }),
    integration: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(input, (inputs) => {
      const { staff, standards, environment, safety, adjustment, integration } = inputs;
      const columns = COLUMNS.filter(({ inputs }) => {
        const [standard = ''] = inputs.standards as string[];
        return (
          standards.includes(standard) &&
          (inputs.environment ?? environment) === environment &&
          (inputs.safety ?? safety) === safety
        );
      });
      const each = columns.map((column) => tableDays(column, staff));
      const halves = each.reduce<number>((sum, days) => sum + 2 * (days ?? Number.NaN), 0);
      const part = (100 + adjustment) * (100 - (standards.length > 1 ? integration : 0));
      /** The nearest half day of `share` thirds of the time, ties up, at least one day. */
      const rounded = (share: number) =>
        Math.max(1, Math.floor((2 * halves * part * share + 30_000) / 60_000) / 2);
      const [initial, surveillance, recertification] = [rounded(3), rounded(1), rounded(2)];
      assert.deepEqual(
        days(inputs),
        Number.isNaN(halves)
          ? [null, null, null, null]
          : [initial, surveillance, recertification, initial + 2 * surveillance],
      );
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});
