import type { Option } from '../../model/content/field.ts';

/** The four standards that quiz, calculator and form know in depth. */
export const standardOptions: Option[] = [
  { value: 'iso-9001', label: 'ISO 9001', help: 'Quality' },
  { value: 'iso-14001', label: 'ISO 14001', help: 'Environment' },
  { value: 'iso-45001', label: 'ISO 45001', help: 'Health and safety' },
  { value: 'iso-27001', label: 'ISO/IEC 27001', help: 'Information security' },
];

/**
 * Editions and transition dates as of November 2026. Each was found in secondary sources only, so
 * every text asks the reader to check it.
 */
export const editions = {
  'iso-9001': 'Edition 2026, transition until 2029: check the dates.',
  'iso-14001': 'Edition 2026, transition until 2029: check the dates.',
  'iso-45001': 'Edition 2018; a revision is expected in 2027.',
  'iso-27001': 'Edition 2022.',
};
