import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { CalculatorEngine, CalculatorEvaluation } from '../../model/calculator/calculator-evaluation.ts';
export interface CalculatorEstimateView {
    readonly engine: CalculatorEngine;
    readonly evaluation: CalculatorEvaluation;
    readonly words: Words;
    readonly locale: string;
}
/** The few figures that count, large. */
export declare function headlines({ evaluation }: CalculatorEstimateView): TemplateResult;
/** Every other figure, in the groups of the content. */
export declare function figures({ engine, evaluation }: CalculatorEstimateView): unknown;
/** The figures over the years; nothing where the content has none. */
export declare function yearChart({ evaluation, words }: CalculatorEstimateView): unknown;
/** Every step from the inputs to the figures, and the sources. */
export declare function working(view: CalculatorEstimateView): TemplateResult;
