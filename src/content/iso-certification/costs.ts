import type { CalculatorValue, Input, Table } from '../../model/content/calculator.ts';
import { chosen } from './audit-time.ts';

/** Price level by currency; 12 times as much is the middle of what certification bodies charge a day. */
const PRICE_LEVELS = { EUR: 100, USD: 150, GBP: 75, CNY: 250, INR: 1500 };

const assumption = true;

/** Person-days for one standard: low, middle, high, for own staff and for a consultancy. */
export const effortTable: Table = {
  label: 'Person-days for a first standard',
  columns: [
    'internal-low',
    'internal',
    'internal-high',
    'consultancy-low',
    'consultancy',
    'consultancy-high',
  ],
  rows: [
    [10, 15, 20, 25, 4, 7, 10],
    [50, 30, 45, 60, 8, 14, 20],
    [250, 60, 105, 150, 15, 27.5, 40],
    [1000, 150, 275, 400, 30, 55, 80],
  ],
  source: { label: 'No study found', status: 'assumption' },
};

/** How much effort a standard takes, compared with ISO 9001. */
const factors = [
  `IF(${chosen('iso-9001')}, 1)`,
  `IF(${chosen('iso-14001')}, 1.1)`,
  `IF(${chosen('iso-45001')}, 1.1)`,
  `IF(${chosen('iso-27001')}, 1.4)`,
].join(', ');

const days = (who: string): Pick<Input, 'default' | 'low' | 'high'> => {
  const formula = (column: string) => `ROUND(LOOKUP(staff, effort, "${column}") * effortFactor, 0)`;
  return {
    default: { formula: formula(who) },
    low: formula(`${who}-low`),
    high: formula(`${who}-high`),
  };
};

export const costInputs: Input[] = [
  {
    id: 'currency',
    group: 'costs',
    type: 'single',
    label: 'Currency',
    options: Object.keys(PRICE_LEVELS).map((value) => ({ value, label: value })),
    default: 'EUR',
  },
  {
    id: 'day-rate',
    group: 'costs',
    type: 'money',
    label: 'Certification body, per audit day',
    help: 'As in an offer.',
    min: 0,
    default: { formula: '12 * priceLevel' },
    low: 'day_rate * 0.75',
    high: 'day_rate * 1.3',
    assumption,
  },
  {
    id: 'fees',
    group: 'costs',
    type: 'money',
    label: 'Certificate, yearly fees and auditors’ travel, per year',
    min: 0,
    default: { formula: '8 * priceLevel' },
    assumption,
  },
  {
    id: 'consultancy-days',
    group: 'costs',
    type: 'number',
    label: 'Consultancy days',
    help: '0 without a consultancy.',
    min: 0,
    ...days('consultancy'),
    assumption,
  },
  {
    id: 'consultancy-rate',
    group: 'costs',
    type: 'money',
    label: 'Consultancy, per day',
    min: 0,
    default: { formula: '10 * priceLevel' },
    assumption,
  },
  {
    id: 'internal-days',
    group: 'costs',
    type: 'number',
    label: 'Days of your own people',
    help: 'All their time until the certificate.',
    min: 0,
    ...days('internal'),
    assumption,
  },
  {
    id: 'internal-rate',
    group: 'costs',
    type: 'money',
    label: 'Your own people, per day',
    help: 'Pay and overheads.',
    min: 0,
    default: { formula: '3.5 * priceLevel' },
    assumption,
  },
  {
    id: 'upkeep',
    group: 'costs',
    type: 'percent',
    label: 'Upkeep per year, share of your people’s first effort',
    help: 'For internal audits and management review.',
    min: 0,
    max: 100,
    default: 25,
    low: '20',
    high: '30',
    assumption,
  },
];

/** Above 1,000 persons there is no default: a blank must not count as zero. */
const known = (input: string) => `IFS(NOT(ISBLANK(${input})), ${input})`;

const cost = (id: string, label: string, formula: string): CalculatorValue => ({
  id,
  group: 'costs',
  label,
  formula,
  format: 'money',
});

export const costValues: CalculatorValue[] = [
  {
    id: 'priceLevel',
    group: 'costs',
    label: 'Price level by currency',
    formula: `IFS(${Object.entries(PRICE_LEVELS)
      .map(([currency, level]) => `currency = "${currency}", ${level}`)
      .join(', ')})`,
    hidden: true,
    assumption,
  },
  {
    id: 'effortFactor',
    group: 'costs',
    label: 'Effort compared with ISO 9001 alone',
    // The heaviest counts in full, each further one by half: it builds on the system of the first.
    formula: `(MAX(${factors}) + SUM(${factors})) / 2`,
    digits: 2,
    hidden: true,
    assumption,
  },
  cost('bodyCost', 'Certification body, first year', 'auditDays * day_rate + fees'),
  cost('consultancyCost', 'Consultancy', known('consultancy_days') + ' * consultancy_rate'),
  cost('internalCost', 'Your own people, first year', known('internal_days') + ' * internal_rate'),
  cost('costFirstYear', 'Cost, first year', 'bodyCost + consultancyCost + internalCost'),
  cost(
    'costYear',
    'Cost, each further year',
    'surveillanceDays * day_rate + fees + internalCost * upkeep / 100',
  ),
  { ...cost('costCycle', 'Cost, three years', 'costFirstYear + 2 * costYear'), headline: true },
];
