import type { Answer } from '../content/field.ts';
import { type SaidOption } from './answer.ts';
/**
 * An answer in words: choices by their labels, several joined, anything else as it was given.
 *
 * @returns "" for what is not answered
 */
export declare function answerText(options: readonly SaidOption[] | undefined, answer: Answer | undefined, separator?: string): string;
