/** What a spreadsheet would show in the cell; `#LIMIT!` is ours: the calculation took too many steps. */
export type FormulaErrorCode = '#N/A' | '#DIV/0!' | '#VALUE!' | '#NAME?' | '#NUM!' | '#LIMIT!';
/** The outcome of a formula that has no value. It is handed back by `evaluate`, never thrown out of it. */
export declare class FormulaError extends Error {
    readonly code: FormulaErrorCode;
    constructor(code: FormulaErrorCode, options?: ErrorOptions);
}
/** A text that is no formula. */
export declare class FormulaSyntaxError extends Error {
    /** With the place in the text, from 1, as editors count. */
    readonly expected: string;
    readonly found: string;
    constructor(expected: string, found: string);
}
export declare function fail(code: FormulaErrorCode): never;
