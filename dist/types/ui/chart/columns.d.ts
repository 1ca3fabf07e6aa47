import { type TemplateResult } from 'lit';
export interface ColumnsView {
    readonly title: string;
    readonly labels: readonly string[];
    readonly rows: readonly {
        readonly label: string;
        readonly numbers: readonly (number | null)[];
        readonly texts: readonly string[];
    }[];
    /** Words for opening the same figures as a table, and for the corner of that table. */
    readonly tableLabel: string;
    readonly corner: string;
}
/** Figures over the years as columns above and below zero; the same figures as a table for everyone. */
export declare function columns({ title, labels, rows, tableLabel, corner }: ColumnsView): TemplateResult;
