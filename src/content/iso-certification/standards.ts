import type { Option } from '../../model/content/field.ts';
import {
  ENVIRONMENT,
  QUALITY,
  SAFETY,
  SECURITY,
  editionNote,
} from '../iso-certification.editions.ts';

/** The four standards that quiz, calculator and form know in depth. */
export const standardOptions: Option[] = [
  { value: 'iso-9001', label: 'ISO 9001', help: 'Quality' },
  { value: 'iso-14001', label: 'ISO 14001', help: 'Environment' },
  { value: 'iso-45001', label: 'ISO 45001', help: 'Health and safety' },
  { value: 'iso-27001', label: 'ISO/IEC 27001', help: 'Information security' },
];

/** What is said of the editions, each text from the data on them. */
export const editions = {
  'iso-9001': editionNote(QUALITY),
  'iso-14001': editionNote(ENVIRONMENT),
  'iso-45001': editionNote(SAFETY),
  'iso-27001': editionNote(SECURITY),
};
