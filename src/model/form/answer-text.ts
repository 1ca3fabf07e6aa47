import type { Answer } from '../content/field.ts';
import { type SaidOption, chosenOptions } from './answer.ts';

/**
 * An answer in words: choices by their labels, several joined, anything else as it was given.
 *
 * @returns "" for what is not answered
 */
export function answerText(
  options: readonly SaidOption[] | undefined,
  answer: Answer | undefined,
  separator = '; ',
): string {
  const values: readonly unknown[] = [answer ?? ''].flat();
  const chosen = chosenOptions(options ?? [], values);
  const words = chosen.length ? chosen.map((option) => option.label) : values;
  return words.join(separator);
}
