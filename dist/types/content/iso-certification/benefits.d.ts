import type { CalculatorValue, Input } from '../../model/content/calculator.ts';
export declare const benefitInputs: Input[];
export declare const benefitValues: CalculatorValue[];
/** Directions found by studies, each with its limits; no percentage is carried into the estimate. */
export declare const researchNotes: {
    when: string;
    text: string;
}[];
