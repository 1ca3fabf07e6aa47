/** @returns the number as its 15 significant decimal digits say */
export declare function decimal(value: number): number;
/**
 * @param round is given the quotient
 * @throws FormulaError `#NUM!` where a positive number meets a negative multiple
 */
export declare function toMultiple(value: number, multiple: number, round: (quotient: number) => number): number;
/** Sum without what binary arithmetic leaves over: 0.1 + 0.2 - 0.3 is 0, as in a spreadsheet. */
export declare function sum(left: number, right: number): number;
