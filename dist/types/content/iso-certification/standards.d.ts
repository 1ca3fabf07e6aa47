import type { Option } from '../../model/content/field.ts';
/** The four standards that quiz, calculator and form know in depth. */
export declare const standardOptions: Option[];
/**
 * Editions and transition dates as of November 2026. Each was found in secondary sources only, so
 * every text asks the reader to check it.
 */
export declare const editions: {
    'iso-9001': string;
    'iso-14001': string;
    'iso-45001': string;
    'iso-27001': string;
};
