import type { Source } from '../model/content/primitives.ts';
import { ENERGY_AUDITS, ENERGY_LAW } from './iso-certification.editions.ts';

/**
 * What figures in sentences and formulas of the built-in content rest on, where the content file has
 * no place to say it. Read by the review page alone, and no part of the script. A statement is found by its
 * own words: who changes the words has to look at the source again.
 */
export interface Statement {
  /** Words of the sentence, or a part of the formula. */
  readonly says: string;
  readonly source: Source;
}

const AUDIT_TIME: Source = {
  label: 'IAF MD 5:2023, clauses 2.2.3, 5 and 6, by accreditation bodies’ answers to questions',
  status: 'unconfirmed',
};

const PROPOSAL: Source = { label: 'Our proposal for levels', status: 'assumption' };

const SEE_EDITIONS: Source = {
  label: 'See “Editions and dates” on this page; check each date',
  status: 'unconfirmed',
};

const CALENDAR: Source = { label: 'Arithmetic: years, months and hours', status: 'confirmed' };

export const STATEMENTS: readonly Statement[] = [
  {
    says: '1 TJ is about 278 MWh',
    source: { label: 'Arithmetic: 1 MWh is 3.6 GJ', status: 'confirmed' },
  },
  { says: 'the level is 2 at most', source: PROPOSAL },
  { says: 'the level is 3 at most', source: PROPOSAL },
  {
    says: 'all 93 controls',
    source: {
      label: 'ISO/IEC 27001:2022, Annex A: 37 + 8 + 14 + 34, by secondary sources',
      status: 'unconfirmed',
    },
  },
  {
    says: 'About three months of records are usual before stage 2',
    source: {
      label: 'Custom of certification bodies, no rule; the level is our proposal',
      status: 'unconfirmed',
    },
  },
  {
    says: '20 % less audit time',
    source: {
      label: 'IAF MD 11:2023, by answers of European Accreditation',
      status: 'unconfirmed',
    },
  },
  {
    says: 'Up to 20 % if they share one system',
    source: {
      label: 'IAF MD 11:2023, by answers of European Accreditation',
      status: 'unconfirmed',
    },
  },
  {
    says: '30 % at most',
    source: {
      label: 'IAF MD 5:2023, clause 3.9, by several secondary sources',
      status: 'unconfirmed',
    },
  },
  { says: 'Edition 20', source: SEE_EDITIONS },
  { says: 'a revision is expected in', source: SEE_EDITIONS },
  { says: 'Over 85 TJ a year', source: ENERGY_LAW },
  { says: 'Over 10 TJ a year', source: ENERGY_AUDITS },
  { says: 'MROUND(', source: AUDIT_TIME },
  {
    says: 'auditDays+2*surveillanceDays',
    source: { label: 'Three-year cycle: two surveillance audits follow', status: 'unconfirmed' },
  },
  { says: 'costFirstYear+2*costYear', source: CALENDAR },
  { says: 'costCycle/2', source: CALENDAR },
  { says: '12+12*costFirstYear', source: CALENDAR },
  {
    says: 'questionnaires/8',
    source: { label: 'A working day of eight hours', status: 'assumption' },
  },
  {
    says: 'above 175 persons',
    source: {
      label: 'ISO/IEC 27006-1 by one transcription; the bands up to 175 by two',
      status: 'unconfirmed',
    },
  },
];
