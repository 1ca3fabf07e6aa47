import type { CalculatorValue, Input } from '../../model/content/calculator.ts';
/** Whether the visitor chose a standard. */
export declare const chosen: (standard: string) => string;
export declare const scopeInputs: Input[];
/** Initial, surveillance and recertification each come from the unrounded time. */
export declare const auditTimeValues: CalculatorValue[];
