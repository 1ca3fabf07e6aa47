import type { CalculatorValue, Input } from '../../model/content/calculator.ts';
import { chosen } from './audit-time.ts';

/** A yearly figure of the visitor's own. Zero until entered: there is no average to offer. */
const own = (id: string, label: string, more: Partial<Input> = {}): Input => ({
  id,
  group: 'benefits',
  type: 'money',
  label,
  min: 0,
  default: 0,
  ...more,
});

const help = 'Valued like days of your own people.';

export const benefitInputs: Input[] = [
  own('errors', 'Errors, rework and complaints, per year', {
    help: 'Working time included.',
  }),
  own('tenders', 'Margin of orders lost without a certificate, per year'),
  own('questionnaires', 'Customers’ questionnaires and audits, per year', {
    type: 'number',
    unit: 'hours',
    help,
  }),
  own('accidents', 'Working days lost to accidents, per year', {
    type: 'number',
    unit: 'days',
    help,
    showIf: chosen('iso-45001'),
  }),
  own('resources', 'Energy, water and waste, per year', { showIf: chosen('iso-14001') }),
  {
    id: 'share',
    group: 'benefits',
    type: 'slider',
    label: 'Share of these figures saved or won',
    help: 'No study found: start low.',
    // Low on purpose: no study gives a share, so it is the visitor's to raise.
    default: 5,
    min: 0,
    max: 100,
    unit: '%',
    assumption: true,
  },
];

export const benefitValues: CalculatorValue[] = [
  {
    id: 'ownFigures',
    group: 'benefits',
    label: 'Your figures, per year',
    formula: 'errors + tenders + (questionnaires / 8 + accidents) * internal_rate + resources',
    format: 'money',
    hidden: true,
  },
  {
    id: 'benefitYear',
    group: 'benefits',
    label: 'Benefit per year, from the second on',
    formula: 'ownFigures * share%',
    format: 'money',
  },
  {
    id: 'breakEvenYear',
    group: 'benefits',
    label: 'Pays within three years from a benefit per year of',
    formula: 'costCycle / 2',
    format: 'money',
    headline: true,
    help: 'In years 2 and 3; the first is for building the system.',
  },
  {
    id: 'breakEvenShare',
    group: 'benefits',
    label: 'Pays within three years from a share of your figures of',
    formula: 'breakEvenYear / ownFigures * 100',
    format: 'percent',
    missing: 'enter your figures first',
  },
  {
    id: 'paybackMonths',
    group: 'benefits',
    label: 'Paid back after',
    formula:
      'IFS(AND(costFirstYear > 0, 2 * benefitYear >= costCycle), 12 + 12 * costFirstYear / (benefitYear - costYear))',
    format: 'months',
    missing: [
      { text: 'nothing to pay back', showIf: 'costFirstYear = 0' },
      { text: 'not within three years', showIf: 'costFirstYear > 0' },
      { text: 'on request' },
    ],
  },
];
