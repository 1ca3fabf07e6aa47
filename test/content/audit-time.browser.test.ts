import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { LeadlineCalculator } from '../../src/elements/calculator/leadline-calculator.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { resetPage } from '../page/reset.ts';
import { COLUMNS, SEED, auditDaysByRule, tableDays } from './fixtures/audit-rules.ts';

if (!customElements.get('leadline-calculator')) {
  customElements.define('leadline-calculator', LeadlineCalculator);
}

const calculatorFixture = () =>
  fixture<LeadlineCalculator>(
    html`<leadline-calculator .content=${isoCertification}></leadline-calculator>`,
  );

async function daysOf(element: LeadlineCalculator, inputs: object) {
  element.inputs = { ...inputs };
  await element.updateComplete;
  const { auditDays, surveillanceDays, recertificationDays, firstCycleDays } =
    element.result!.values;
  return [auditDays, surveillanceDays, recertificationDays, firstCycleDays];
}

describe('audit time through `inputs` and `result` of the calculator', () => {
  beforeEach(resetPage);

  it('is the table’s at both ends of every band of every table', async function () {
    this.timeout(120_000);
    const element = await calculatorFixture();
    for (const column of COLUMNS) {
      for (const staff of column.bands.flatMap(([from, to]) => [from, to])) {
        const [initial] = await daysOf(element, { ...column.inputs, staff });
        expect(initial, `${column.name}, ${staff} persons`).to.equal(tableDays(column, staff));
      }
    }
    const [above] = await daysOf(element, { staff: 10_701, standards: ['iso-9001'] });
    expect(above).to.equal(null);
  });

  it('follows the rules for 200 random inputs', async function () {
    this.timeout(120_000);
    const element = await calculatorFixture();
    const anyInputs = fc.record({
      staff: fc.integer({ min: 1, max: 107_500 }).map((tenths) => tenths / 10),
      standards: fc.subarray(['iso-9001', 'iso-14001', 'iso-45001', 'iso-27001']),
      environment: fc.constantFrom('high', 'medium', 'low', 'limited'),
      safety: fc.constantFrom('high', 'medium', 'low'),
      adjustment: fc.integer({ min: -35, max: 105 }),
      integration: fc.integer({ min: 0, max: 22 }),
    });
    for (const inputs of fc.sample(anyInputs, { seed: SEED, numRuns: 200 })) {
      expect(await daysOf(element, inputs), JSON.stringify(inputs)).to.deep.equal(
        auditDaysByRule(inputs),
      );
    }
  });
});
