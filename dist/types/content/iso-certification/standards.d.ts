import type { Option } from '../../model/content/field.ts';
/** The four standards that quiz, calculator and form know in depth. */
export declare const standardOptions: Option[];
/** What is said of the editions, each text from the data on them. */
export declare const editions: {
    'iso-9001': string;
    'iso-14001': string;
    'iso-45001': string;
    'iso-27001': string;
};
