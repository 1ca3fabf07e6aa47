import type { Lead } from '../../model/lead/lead.ts';
/** One spelling for what people write in several: case, width and composed letters do not count. */
export declare function foldText(text: string): string;
/** The words a search must all find. */
export declare function searchWords(search: string): string[];
/** Everything of a lead that a salesperson may remember and search for. */
export declare function searchText(lead: Lead): string;
