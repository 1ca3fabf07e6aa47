import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { createCalculator } from '../../src/model/calculator/create-calculator.ts';
import type { Answers } from '../../src/model/content/field.ts';

const calculator = createCalculator('benefit', isoCertification.calculators!.benefit!, 'en');
const evaluate = (inputs: Answers) => calculator.evaluate(inputs);
const values = (inputs: Answers) => evaluate(inputs).result.values;
const text = (inputs: Answers, id: string) =>
  evaluate(inputs).values.find(({ value }) => value.id === id)?.text;

/** Round figures, so that every sum can be followed by hand: 4 + 1.5 + 1.5 audit days. */
const ROUND = {
  'day-rate': 1000,
  fees: 500,
  'consultancy-days': 10,
  'consultancy-rate': 1000,
  'internal-days': 40,
  'internal-rate': 400,
  upkeep: 25,
};

suite('costs', () => {
  test('certification body, consultancy and own people are lines of their own', () => {
    const { bodyCost, consultancyCost, internalCost, costFirstYear } = values(ROUND);
    assert.deepEqual([bodyCost, consultancyCost, internalCost], [4500, 10_000, 16_000]);
    assert.equal(costFirstYear, 30_500);
  });

  test('further years cost surveillance, fees and upkeep', () => {
    const { costYear, costCycle } = values(ROUND);
    assert.equal(costYear, 1.5 * 1000 + 500 + 0.25 * 16_000);
    assert.equal(costCycle, 30_500 + 2 * 6000);
  });

  test('a further standard adds half of its effort', () => {
    const effort = (...standards: string[]) =>
      evaluate({ standards }).inputs.find(({ input }) => input.id === 'internal-days')?.value;
    assert.deepEqual(
      [effort('iso-9001'), effort('iso-27001'), effort('iso-9001', 'iso-27001')],
      [45, 63, Math.round(45 * (1.4 + 0.5))],
    );
  });

  test('an assumption brings its range until the visitor sets it', () => {
    const { ranges } = evaluate({}).result;
    const [low = 0, high = 0] = ranges.costFirstYear ?? [];
    const { costFirstYear } = values({});
    assert.ok(low < costFirstYear! && costFirstYear! < high);
    assert.equal(evaluate(ROUND).result.ranges.costFirstYear, undefined);
  });

  test('audit time has no range: it is a figure of the rules', () => {
    assert.equal(evaluate({}).result.ranges.auditDays, undefined);
  });

  test('above 1,000 persons effort is on request and not taken for zero', () => {
    const large = values({ staff: 1001 });
    assert.notEqual(large.auditDays, null);
    assert.deepEqual(
      [large.internalCost, large.costFirstYear, large.costCycle],
      [null, null, null],
    );
    const { costFirstYear } = values({ ...ROUND, staff: 1001 });
    assert.equal(costFirstYear, 13 * 1000 + 500 + 10_000 + 16_000);
  });

  test('day rates are in the currency chosen', () => {
    const rate = (currency: string) =>
      evaluate({ currency }).inputs.find(({ input }) => input.id === 'day-rate')?.value;
    assert.deepEqual(
      ['EUR', 'USD', 'GBP', 'CNY', 'INR'].map(rate),
      [1200, 1800, 900, 3000, 18_000],
    );
    assert.match(text({ currency: 'INR' }, 'costCycle') ?? '', /₹/);
  });

  test('every amount that is ours is marked as an assumption', () => {
    const ours = evaluate({}).inputs.filter(({ input }) => input.group === 'costs');
    const unmarked = ours.filter(({ input }) => !input.assumption).map(({ input }) => input.id);
    assert.deepEqual(unmarked, ['currency']);
  });
});

suite('benefits', () => {
  test('nothing is promised before the visitor enters a figure', () => {
    const { benefitYear, paybackMonths, breakEvenShare, breakEvenYear, costCycle } = values({});
    assert.deepEqual([benefitYear, paybackMonths, breakEvenShare], [0, null, null]);
    assert.equal(breakEvenYear, costCycle! / 2);
    assert.equal(text({}, 'breakEvenShare'), 'enter your figures first');
    assert.equal(text({}, 'paybackMonths'), 'not within three years');
  });

  test('the visitor’s figures count by the share the visitor sets', () => {
    const all = {
      ...ROUND,
      standards: ['iso-9001', 'iso-14001', 'iso-45001'],
      errors: 10_000,
      tenders: 20_000,
      questionnaires: 80,
      accidents: 15,
      resources: 60_000,
    };
    // 10 days of questionnaires and 15 of accidents at 400 a day.
    assert.equal(values({ ...all, share: 10 }).benefitYear, 0.1 * 100_000);
    assert.equal(values(all).benefitYear, 0.05 * 100_000);
  });

  test('figures of standards not chosen do not count', () => {
    assert.equal(values({ ...ROUND, accidents: 15, resources: 60_000 }).benefitYear, 0);
  });

  test('break-even is the share at which three years come out even', () => {
    const inputs = { ...ROUND, errors: 85_000 };
    assert.equal(values(inputs).breakEvenShare, 25);
    const { series, values: atBreakEven } = evaluate({ ...inputs, share: 25 }).result;
    assert.deepEqual(series.cashFlow, [-30_500, -15_250, 0]);
    assert.equal(atBreakEven.paybackMonths, 36);
  });

  test('a year before break-even is not paid back within the cycle', () => {
    assert.equal(values({ ...ROUND, errors: 85_000, share: 24 }).paybackMonths, null);
  });

  test('payback says why there is none, and never of costs that are not there', () => {
    const { inputs } = evaluate({});
    const zero = Object.fromEntries(
      inputs.flatMap(({ input, value }) => (typeof value === 'number' ? [[input.id, 0]] : [])),
    );
    const nothing = { ...zero, staff: 40 };
    const words = (inputs: Answers) => text(inputs, 'paybackMonths');
    assert.equal(values(nothing).costFirstYear, 0);
    assert.equal(values(nothing).paybackMonths, null);
    assert.equal(words(nothing), 'nothing to pay back');
    assert.equal(words({ ...nothing, errors: 1000, share: 10 }), 'nothing to pay back');
    assert.equal(words(ROUND), 'not within three years');
    assert.equal(words({ ...ROUND, errors: 365_000, share: 10 }), '24 months');
    assert.equal(values({ staff: 1e6 }).costFirstYear, null);
    assert.equal(words({ staff: 1e6 }), 'on request');
  });

  test('payback counts from the start, benefits from the second year', () => {
    const { paybackMonths } = values({ ...ROUND, errors: 365_000, share: 10 });
    assert.equal(paybackMonths, 12 + 12);
  });
});

test('an input says what to enter, unless its label or its options do', () => {
  const inputs = isoCertification.calculators!.benefit!.inputs;
  assert.deepEqual(
    inputs.flatMap(({ id, help }) => (help ? [] : [id])),
    ['standards', 'currency', 'fees', 'consultancy-rate', 'tenders', 'resources'],
  );
  for (const { id, help } of inputs) {
    if (help) assert.match(help as string, /^[A-Z\d].{10,120}\.$/, id);
  }
});

suite('remarks', () => {
  const notes = (inputs: Answers) => evaluate(inputs).notes.join('\n');

  test('warn of offers that should make a buyer suspicious', () => {
    assert.match(notes({}), /audit days.*accreditation body.*one package.*without audit/);
  });

  test('say where a figure rests on a single source', () => {
    const at = (staff: number) => notes({ staff, standards: ['iso-27001'] });
    assert.doesNotMatch(at(175), /single source/);
    assert.match(at(176), /single source/);
    assert.doesNotMatch(at(10_701), /single source/);
  });
});
