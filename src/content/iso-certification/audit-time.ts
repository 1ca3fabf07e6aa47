import type { CalculatorValue, Input } from '../../model/content/calculator.ts';
import { standardOptions } from './standards.ts';

/** Whether the visitor chose a standard. */
export const chosen = (standard: string) => `HAS(standards, "${standard}")`;

export const scopeInputs: Input[] = [
  {
    id: 'staff',
    group: 'scope',
    type: 'number',
    label: 'How many people work for you?',
    help: 'All shifts, seasonal and contractors’ staff included; part-time as full-time equivalents.',
    unit: 'persons',
    min: 1,
    default: 40,
  },
  {
    id: 'standards',
    group: 'scope',
    type: 'several',
    label: 'Which standards?',
    options: standardOptions,
    default: ['iso-9001'],
  },
  {
    id: 'environment',
    group: 'scope',
    type: 'single',
    label: 'Environmental complexity',
    help: 'The certification body decides. Special cases, such as nuclear or public administration: on request.',
    showIf: chosen('iso-14001'),
    options: [
      { value: 'high', label: 'High: such as chemicals, metals, civil construction' },
      { value: 'medium', label: 'Medium: such as food, printing, transport' },
      { value: 'low', label: 'Low: such as metal forming, assembly, hotels' },
      { value: 'limited', label: 'Limited: such as head offices, education' },
    ],
    default: 'medium',
  },
  {
    id: 'safety',
    group: 'scope',
    type: 'single',
    label: 'Health and safety complexity',
    help: 'The certification body decides.',
    showIf: chosen('iso-45001'),
    options: [
      { value: 'high', label: 'High: such as construction, chemicals, metals' },
      { value: 'medium', label: 'Medium: such as textiles, printing, farming' },
      { value: 'low', label: 'Low: such as offices, education' },
    ],
    default: 'medium',
  },
  {
    id: 'integration',
    group: 'scope',
    type: 'slider',
    label: 'Less time for one integrated system',
    help: 'Up to 20 % if they share one system and one audit.',
    unit: '%',
    showIf: 'COUNT(standards) > 1',
    min: 0,
    max: 20,
    default: 0,
  },
  {
    id: 'adjustment',
    group: 'scope',
    type: 'slider',
    label: 'Adjustment by the certification body',
    help: 'Less for simple or automated work, 30 % at most; more for several sites, languages, complexity or regulation.',
    unit: '%',
    min: -30,
    max: 100,
    default: 0,
  },
];

/** A rounded audit: to the nearest half day, ties up, one day at least. */
const audit = (days: string) => `MAX(1, MROUND(${days}, 0.5))`;

const step = (id: string, label: string, formula: string): CalculatorValue => ({
  id,
  group: 'scope',
  label,
  formula,
  hidden: true,
});

/** Initial, surveillance and recertification each come from the unrounded time. */
export const auditTimeValues: CalculatorValue[] = [
  step('effectiveStaff', 'Effective personnel', 'ROUNDUP(staff, 0)'),
  step('qmsDays', 'ISO 9001', `IF(${chosen('iso-9001')}, LOOKUP(effectiveStaff, qms), 0)`),
  step(
    'emsDays',
    'ISO 14001',
    `IF(${chosen('iso-14001')}, LOOKUP(effectiveStaff, ems, environment), 0)`,
  ),
  step(
    'ohsDays',
    'ISO 45001',
    `IF(${chosen('iso-45001')}, LOOKUP(effectiveStaff, ohs, safety), 0)`,
  ),
  step('ismsDays', 'ISO/IEC 27001', `IF(${chosen('iso-27001')}, LOOKUP(effectiveStaff, isms), 0)`),
  step(
    'tableDays',
    'All standards',
    'IFS(COUNT(standards) > 0, qmsDays + emsDays + ohsDays + ismsDays)',
  ),
  step(
    'unroundedDays',
    'Adjusted, not rounded',
    'tableDays * (1 + adjustment%) * (1 - integration%)',
  ),
  {
    id: 'auditDays',
    group: 'scope',
    label: 'Certification audit, stages 1 and 2',
    formula: audit('unroundedDays'),
    format: 'days',
    headline: true,
    source: { label: 'IAF MD 5 and MD 11', status: 'unconfirmed' },
  },
  {
    id: 'surveillanceDays',
    group: 'scope',
    label: 'Surveillance audit, each year',
    formula: audit('unroundedDays / 3'),
    format: 'days',
  },
  {
    id: 'recertificationDays',
    group: 'scope',
    label: 'Recertification after three years',
    formula: audit('unroundedDays * 2 / 3'),
    format: 'days',
  },
  {
    id: 'firstCycleDays',
    group: 'scope',
    label: 'Audit days in the first three years',
    formula: 'auditDays + 2 * surveillanceDays',
    format: 'days',
  },
];
