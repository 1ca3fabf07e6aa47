import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { CalculatorSession } from './calculator-session.ts';
/** The few figures that count, large; then every other one, in the groups of the content. */
export declare function figures({ engine, evaluation }: CalculatorSession): TemplateResult;
/** The figures over the years, each with a bar from zero; nothing where the content has none. */
export declare function years({ evaluation }: CalculatorSession, words: Words): unknown;
/** Every step from the inputs to the figures, and the sources. */
export declare function working({ engine, evaluation }: CalculatorSession, words: Words): TemplateResult;
