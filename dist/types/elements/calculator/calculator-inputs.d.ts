import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer } from '../../model/content/field.ts';
import type { EvaluatedInput } from '../../model/calculator/calculator-evaluation.ts';
import type { CalculatorSession } from './calculator-session.ts';
export interface CalculatorInputsView {
    readonly session: CalculatorSession;
    readonly words: Words;
    readonly locale: string;
    readonly onSet: (shown: EvaluatedInput, value: Answer, badInput?: boolean) => void;
    readonly onSettle: (id: string) => void;
}
/** The figures to be set, in the groups of the content; folded groups keep the first view short. */
export declare function calculatorInputs(view: CalculatorInputsView): TemplateResult;
