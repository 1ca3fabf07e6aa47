import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer } from '../../model/content/field.ts';
import type { EvaluatedInput } from '../../model/calculator/calculator-evaluation.ts';
import type { CalculatorSession } from './calculator-session.ts';
/**
 * The figures to be set, in the groups of the content; folded groups keep the first view short.
 *
 * @param onSettle the visitor leaves a field
 */
export declare function calculatorInputs(session: CalculatorSession, words: Words, locale: string, onSet: (shown: EvaluatedInput, value: Answer, badInput?: boolean) => void, onSettle: (id: string) => void): TemplateResult;
