import type { CalculatorValue, Input } from '../../model/content/calculator.ts';
export declare const benefitInputs: Input[];
export declare const benefitValues: CalculatorValue[];
