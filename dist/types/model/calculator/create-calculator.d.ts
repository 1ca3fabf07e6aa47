import type { Calculator, Input } from '../content/calculator.ts';
import type { Answer } from '../content/field.ts';
import { type SaidOption } from '../form/answer.ts';
import { type Filled } from '../form/fill-text.ts';
import type { CalculatorEngine, FormatFigure } from './calculator-evaluation.ts';
import { type PlainWords } from '../plain-words.ts';
/** The published schema's bound; the check in the browser leaves single numbers alone. */
export declare const MAX_YEARS = 30;
/**
 * Reads a calculator of a checked content file.
 *
 * @param id its name in the content
 * @param locale BCP 47, for how figures are written
 * @param words what is said of a value that has no figure and no words of its own
 * @param variant which one formulas find
 */
export declare function createCalculator(id: string, calculator: Calculator, locale: string, { onRequest }?: Pick<PlainWords, 'onRequest'>, variant?: string): CalculatorEngine;
/** An input in words, as the visitor reads it. */
export declare function inputText({ type, unit }: Filled<Input>, options: readonly SaidOption[], value: Answer, format: FormatFigure): string;
