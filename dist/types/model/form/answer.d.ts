import { type Answer, type Answers, type Option } from '../content/field.ts';
import type { Filled } from './fill-text.ts';
/** What a question, an input and a form field tell about the answers they take. */
export interface AnswerField {
    readonly id: string;
    readonly type: string;
    readonly options?: readonly Option[] | undefined;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    /** "Does not apply" is an answer. */
    readonly na?: boolean | undefined;
}
export interface Sanitized {
    answers: Answers;
    /** Ids whose answer was left out, wholly or in part. Never the answers: they may be personal. */
    unknown: string[];
}
/** Longest text kept of a visitor. A form field wants less, but says so instead of cutting. */
export declare const MAX_TEXT_LENGTH = 20000;
/** Whether answers to this type are numbers. */
export declare function isNumberType(type: string): boolean;
/** Whether answers to this type are among its options. */
export declare function isChoiceType(type: string): boolean;
/** Whether this stands for "not answered". An empty list and FALSE are answers. */
export declare function isBlank(value: unknown): value is null | undefined | '';
/** Whether this is a day of the calendar, as `2026-11-23`. */
export declare function isDate(text: string): boolean;
/** A number, also from a text such as a native input holds; undefined if it is none. */
export declare function toFiniteNumber(value: unknown): number | undefined;
/**
 * What of a value from outside is an answer to this field: numbers as numbers (a text such as "40"
 * is taken) within `min` and `max`, choices as the value of their option, several in the order of
 * the options, an exclusive one alone, texts cut at {@link MAX_TEXT_LENGTH}.
 *
 * @returns null: not answered; undefined: no answer this field takes
 */
export declare function toAnswer(field: AnswerField, value: unknown): Answer | undefined;
/**
 * The answers that are known to the fields, in the order of the fields. Sanitizing again changes nothing.
 *
 * @param answers from outside: an attribute, a page's script, storage
 */
export declare function sanitizeAnswers(fields: readonly AnswerField[], answers: unknown): Sanitized;
/** The option a value means; `"2"` means the option 2. */
export declare function optionOf<Known extends Option>(options: readonly Known[], value: unknown): Known | undefined;
/** An option as it is read. */
export type SaidOption = Filled<Option>;
/** The options a list means, in their own order; where one is exclusive, that one alone. */
export declare function chosenOptions<Known extends Option>(options: readonly Known[], values: readonly unknown[]): Known[];
