import type { Lead } from '../../model/lead/lead.ts';
/** A lead in a line: how urgent, who, what they want. */
export declare function leadHeadline(lead: Lead): string;
export interface Section {
    title: string;
    /** A label and what stands beside it; without a label a paragraph of its own. */
    lines: (readonly [label: string, text: string])[];
}
/** Everything a salesperson takes from a lead, in the order it is read. Empty parts are left out. */
export declare function leadSections(lead: Lead): Section[];
/** What a visitor wrote must not begin a line of its own where one is asked for. */
export declare function oneLine(text: string): string;
