import type { Calculator } from '../../model/content/calculator.ts';
import { auditDayTables } from './audit-days.ts';
import { auditTimeValues, chosen, scopeInputs } from './audit-time.ts';
import { benefitInputs, benefitValues } from './benefits.ts';
import { costInputs, costValues, effortTable } from './costs.ts';

export const benefit: Calculator = {
  title: 'What does certification cost, and when does it pay?',
  currency: 'currency',
  groups: [
    { id: 'scope', title: 'Audit time' },
    {
      id: 'costs',
      title: 'Costs',
      text: 'Our assumptions: replace what you know better.',
      folded: true,
    },
    {
      id: 'benefits',
      title: 'Benefits',
      text: 'Your own figures, times a share that you set.',
    },
  ],
  inputs: [...scopeInputs, ...costInputs, ...benefitInputs],
  tables: { ...auditDayTables, effort: effortTable },
  values: [...auditTimeValues, ...costValues, ...benefitValues],
  series: [
    {
      id: 'cashFlow',
      label: 'Benefits less costs, added up',
      formula: 'IF(year = 1, -costFirstYear, benefitYear - costYear)',
      years: 3,
      format: 'money',
      cumulative: true,
    },
  ],
  notes: [
    {
      when: `AND(${chosen('iso-27001')}, effectiveStaff > 175, effectiveStaff <= 10700)`,
      text: 'ISO/IEC 27001 above 175 persons rests on a single source: ask a certification body.',
    },
    {
      text: 'Beware of offers that name no audit days or no accreditation body, sell consultancy and certificate as one package, or promise a certificate without audit.',
    },
  ],
  disclaimer:
    'An estimate for one site, without tax: the certification body decides on time and price.',
};
