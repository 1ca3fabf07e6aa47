import type { Calculator } from '../../model/content/calculator.ts';
export declare const benefit: Calculator;
