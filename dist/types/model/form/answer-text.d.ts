import type { Answer, Option } from '../content/field.ts';
/**
 * An answer in words: choices by their labels, several joined, anything else as it was given.
 *
 * @returns "" for what is not answered
 */
export declare function answerText(options: readonly Option[] | undefined, answer: Answer | undefined, separator?: string): string;
