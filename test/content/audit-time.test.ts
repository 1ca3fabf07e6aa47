import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { createCalculator } from '../../src/model/calculator/create-calculator.ts';
import type { Answers } from '../../src/model/content/field.ts';
import { COLUMNS, SEED, allTableDays, auditDaysByRule, tableDays } from './fixtures/audit-rules.ts';

const calculator = createCalculator('benefit', isoCertification.calculators!.benefit!, 'en');

const values = (inputs: Answers) => calculator.evaluate(inputs).result.values;
const days = (inputs: Answers) => {
  const { auditDays, surveillanceDays, recertificationDays, firstCycleDays } = values(inputs);
  return [auditDays, surveillanceDays, recertificationDays, firstCycleDays];
};

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

    test(`${column.name}: more people never take less time, in no audit`, () => {
      let before = [0, 0, 0, 0];
      let peopleBefore = 0;
      // Between two neighbours the band is the same; the test above has seen its two ends.
      for (const [from, to] of column.bands) {
        for (const staff of [from, from + 1, to - 1, to].filter((staff) => staff > peopleBefore)) {
          const now = days({ ...column.inputs, staff }).map((one) => one ?? Number.NaN);
          now.forEach((one, at) => {
            assert.ok(one >= before[at]!, `${staff} persons: ${now.join()} after ${before.join()}`);
          });
          before = now;
          peopleBefore = staff;
        }
      }
      assert.equal(peopleBefore, 10_700);
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

const STANDARDS = ['iso-9001', 'iso-14001', 'iso-45001', 'iso-27001'];

/** Every figure also beyond what its input takes, on both sides. */
const anyInputs = fc.record({
  staff: fc.oneof(
    fc.integer({ min: -1, max: 400 }),
    fc.integer({ min: 1, max: 10_710 }),
    fc.integer({ min: 1, max: 107_100 }).map((tenths) => tenths / 10),
    fc.constantFrom(...COLUMNS.flatMap(({ bands }) => bands.flatMap(([from, to]) => [from, to]))),
  ),
  standards: fc.oneof(
    { weight: 30, arbitrary: fc.subarray(STANDARDS, { minLength: 1 }) },
    fc.constant([]),
  ),
  environment: fc.constantFrom('high', 'medium', 'low', 'limited'),
  safety: fc.constantFrom('high', 'medium', 'low'),
  adjustment: fc.integer({ min: -350, max: 1050 }).map((tenths) => tenths / 10),
  integration: fc.integer({ min: -10, max: 220 }).map((tenths) => tenths / 10),
});

suite('the rules hold for 10,000 random inputs', () => {
  // Worked out once; what the element's `result` has is what the engine says.
  const samples = fc
    .sample(anyInputs, { seed: SEED, numRuns: 10_000 })
    .map((inputs) => ({ inputs, found: days(inputs), table: allTableDays(inputs) }));
  const each = (
    holds: (sample: (typeof samples)[number], found: readonly number[], table: number) => boolean,
  ) => {
    let looked = 0;
    for (const sample of samples) {
      const { found, table } = sample;
      if (table === null) continue;
      looked++;
      assert.ok(holds(sample, found as number[], table), JSON.stringify(sample));
    }
    assert.ok(looked > 9_000, `${looked} with a table`);
  };

  test('and every figure is the one reckoned in whole numbers', () => {
    for (const { inputs, found } of samples) {
      assert.deepEqual(found, auditDaysByRule(inputs), JSON.stringify(inputs));
    }
  });

  test('on request where no table applies, and nowhere else', () => {
    const none = samples.filter(({ table }) => table === null);
    assert.ok(none.some(({ inputs }) => !inputs.standards.length));
    assert.ok(none.some(({ inputs }) => inputs.staff > 10_700));
    for (const { inputs, found, table } of samples) {
      const expected = table === null ? [true, true, true, true] : [false, false, false, false];
      assert.deepEqual(
        found.map((one) => one === null),
        expected,
        JSON.stringify(inputs),
      );
    }
  });

  test('no audit is under a day, and each is a number of half days', () =>
    each((_, found) => found.every((one) => one >= 1 && Number.isInteger(one * 2))));

  test('no adjustment takes more than 30 % off, no integration more than 20 %', () => {
    each(({ inputs }, [initial = 0], table) => {
      const least = table * 0.7 * (inputs.standards.length > 1 ? 0.8 : 1);
      return initial >= least - 0.25 - 1e-9;
    });
    // Both bounds are met.
    const whole = { staff: 100, standards: ['iso-9001', 'iso-27001'] };
    assert.equal(days({ ...whole, adjustment: -30, integration: 20 })[0], 10.5);
  });

  test('what lies beyond the bounds of its input changes nothing', () => {
    const beyond = samples.filter(
      ({ inputs: { adjustment, integration } }) =>
        (adjustment < -30 || adjustment > 100) && (integration < 0 || integration > 20),
    );
    assert.ok(beyond.length > 50);
    for (const { inputs, found } of beyond) {
      const { adjustment: _, integration: __, ...others } = inputs;
      assert.deepEqual(found, days(others), JSON.stringify(inputs));
    }
  });

  test('surveillance is a third of the time, recertification two thirds, three years one and two of them', () => {
    each((_, [initial = 0, surveillance = 0, recertification = 0, cycle = 0]) => {
      const isNear = (one: number, share: number) =>
        one === 1 || Math.abs(one - initial * share) <= 0.25 + 0.25 * share + 1e-9;
      return (
        isNear(surveillance, 1 / 3) &&
        isNear(recertification, 2 / 3) &&
        surveillance <= recertification &&
        recertification <= initial &&
        cycle === initial + 2 * surveillance
      );
    });
  });

  test('one person more never takes less time', () => {
    for (const { inputs, found } of samples.slice(0, 1_000)) {
      const more = days({ ...inputs, staff: Math.max(1, inputs.staff) + 1 });
      if (more[0] === null || found[0] === null || inputs.staff < 1) continue;
      more.forEach((one, at) => assert.ok(one! >= found[at]!, JSON.stringify(inputs)));
    }
  });
});
