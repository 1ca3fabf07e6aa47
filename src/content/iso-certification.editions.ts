import type { Source } from '../model/content/primitives.ts';

/** When the dates here were looked up; none was found on a page of ISO itself. */
export const AS_OF = '2026-11';

/** What is known of a standard's current edition. Dates are as exact as the sources: year, month or day. */
export interface Edition {
  /** Its id among the answers and recommendations of the content. */
  readonly standard: string;
  readonly name: string;
  /** Year of the edition. */
  readonly edition: string;
  readonly amendment?: string;
  readonly published?: string;
  /** From then on certificates are issued to this edition only. */
  readonly newCertificatesFrom?: string;
  /** End of the transition from the edition before; several where sources differ. */
  readonly transitionEnds?: readonly string[];
  readonly revision?: { readonly stage: string; readonly since: string; readonly expected: string };
  readonly source: Source;
}

/** A date that a law sets. */
export interface Deadline {
  readonly about: string;
  readonly date: string;
  readonly source: Source;
}

const found = (label: string): Source => ({
  label: `${label}; check each date`,
  status: 'unconfirmed',
});

export const QUALITY: Edition = {
  standard: 'iso-9001',
  name: 'ISO 9001',
  edition: '2026',
  published: '2026-09-16',
  newCertificatesFrom: '2028-03-31',
  transitionEnds: ['2029-09-30'],
  source: found('Several secondary sources; the dates of the transition by a single document'),
};

export const ENVIRONMENT: Edition = {
  standard: 'iso-14001',
  name: 'ISO 14001',
  edition: '2026',
  published: '2026-04-15',
  transitionEnds: ['2029-04-15', '2029-05'],
  source: found('Certification bodies’ and training firms’ notes, which differ on the end'),
};

export const SAFETY: Edition = {
  standard: 'iso-45001',
  name: 'ISO 45001',
  edition: '2018',
  amendment: 'Amendment 1:2024',
  revision: { stage: 'DIS', since: '2026-06', expected: '2027' },
  source: found('A certification body’s note (DNV)'),
};

export const SECURITY: Edition = {
  standard: 'iso-27001',
  name: 'ISO/IEC 27001',
  edition: '2022',
  amendment: 'Amendment 1:2024',
  source: found('Secondary sources'),
};

export const EDITIONS: readonly Edition[] = [
  QUALITY,
  ENVIRONMENT,
  SAFETY,
  SECURITY,
  {
    standard: 'iso-13485',
    name: 'ISO 13485',
    edition: '2016',
    source: found('Secondary sources; confirmed without change in 2025'),
  },
  {
    standard: 'iso-42001',
    name: 'ISO/IEC 42001',
    edition: '2023',
    source: found('Secondary sources'),
  },
  {
    standard: 'iso-37001',
    name: 'ISO 37001',
    edition: '2025',
    source: found('Secondary sources'),
  },
];

/** Read was what the Commission and others say of the article, not the directive itself. */
export const ENERGY_LAW: Source = {
  label:
    'Article 11 of Directive (EU) 2023/1791 by Commission Recommendation (EU) 2024/2002, which has the limits, and by a law firm and a consultancy, which agree on the date; national law decides',
  url: 'https://eur-lex.europa.eu/eli/reco/2024/2002',
  status: 'confirmed',
};

/** By one of these sources alone. */
export const ENERGY_AUDITS: Source = {
  label:
    'Article 11 of Directive (EU) 2023/1791; that audits are due every four years by a consultancy’s summary alone; national law decides',
  url: 'https://antarisconsulting.com/article-10-energy-management-systems-and-energy-audits/',
  status: 'unconfirmed',
};

export const ENERGY_DEADLINE: Deadline = {
  about: 'Certified energy management system above 85 TJ a year (EU)',
  date: '2027-10-11',
  source: ENERGY_LAW,
};

export const DEADLINES: readonly Deadline[] = [ENERGY_DEADLINE];

const yearOf = (date: string) => date.slice(0, 4);

/** What a visitor reads of an edition. */
export function editionNote({ edition, transitionEnds = [], revision }: Edition): string {
  const end = transitionEnds.at(-1);
  if (end) return `Edition ${edition}, transition until ${yearOf(end)}: check the dates.`;
  if (!revision) return `Edition ${edition}.`;
  return `Edition ${edition}; a revision is expected in ${yearOf(revision.expected)}.`;
}

/** A day as texts say it: 11 October 2027. */
export function dayInWords(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
