import type { CalculatorValue, Input, Table } from '../../model/content/calculator.ts';
/** Person-days for one standard: low, middle, high, for own staff and for a consultancy. */
export declare const effortTable: Table;
export declare const costInputs: Input[];
export declare const costValues: CalculatorValue[];
