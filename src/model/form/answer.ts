import { type Answer, type Answers, NOT_APPLICABLE, type Option } from '../content/field.ts';
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
export const MAX_TEXT_LENGTH = 20_000;

/** Whether answers to this type are numbers. */
export function isNumberType(type: string): boolean {
  return /^(number|money|slider|percent)$/.test(type);
}

/** Whether answers to this type are among its options. */
export function isChoiceType(type: string): boolean {
  return /^(single|several|select)$/.test(type);
}

/** Whether this stands for "not answered". An empty list and FALSE are answers. */
export function isBlank(value: unknown): value is null | undefined | '' {
  return (value ?? '') === '';
}

/** Whether this is a day of the calendar, as `2026-11-23`. */
export function isDate(text: string): boolean {
  return new Date(text).toJSON()?.slice(0, 10) === text;
}

/** A number, also from a text such as a native input holds; undefined if it is none. */
export function toFiniteNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/**
 * What of a value from outside is an answer to this field: numbers as numbers (a text such as "40"
 * is taken) within `min` and `max`, choices as the value of their option, several in the order of
 * the options, an exclusive one alone, texts cut at {@link MAX_TEXT_LENGTH}.
 *
 * @returns null: not answered; undefined: no answer this field takes
 */
export function toAnswer(field: AnswerField, value: unknown): Answer | undefined {
  const { type, options = [] } = field;
  const chosen = optionOf(options, value);
  if (chosen) return type === 'several' ? [chosen.value] : chosen.value;
  if (isBlank(value)) return null;
  if (field.na && value === NOT_APPLICABLE) return value;
  if (type === 'several' && Array.isArray(value)) {
    // An empty list is an answer; a list of nothing but unknown values is none.
    const several = chosenOptions(options, value).map((option) => option.value);
    return several.length || !value.length ? several : undefined;
  }
  if (isChoiceType(type)) return undefined;
  if (type === 'consent') return typeof value === 'boolean' ? value : undefined;
  if (isNumberType(type)) {
    const { min = -Infinity, max = Infinity } = field;
    const number = toFiniteNumber(value);
    return number !== undefined && number >= min && number <= max ? number : undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (type === 'date') return isDate(text) ? text : undefined;
  // A cut through a surrogate pair would leave half a character.
  return text.slice(0, MAX_TEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * The answers that are known to the fields, in the order of the fields. Sanitizing again changes nothing.
 *
 * @param answers from outside: an attribute, a page's script, storage
 */
export function sanitizeAnswers(fields: readonly AnswerField[], answers: unknown): Sanitized {
  const given = new Map<string, unknown>(Object.entries(answers ?? {}));
  const unknown: string[] = [];
  const known: [string, Answer][] = [];
  for (const field of fields) {
    const value = given.get(field.id);
    given.delete(field.id);
    const answer = toAnswer(field, value);
    const isPartial =
      Array.isArray(answer) && [value].flat().some((item) => !optionOf(field.options ?? [], item));
    if (answer === undefined || isPartial) unknown.push(field.id);
    if (answer !== undefined && answer !== null) known.push([field.id, answer]);
  }
  for (const [id, value] of given) if (!isBlank(value)) unknown.push(id);
  return { answers: Object.fromEntries(known), unknown };
}

/** The option a value means; `"2"` means the option 2. */
export function optionOf<Known extends Option>(
  options: readonly Known[],
  value: unknown,
): Known | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return options.find((option) => String(option.value) === String(value));
}

/** An option as it is read. */
export type SaidOption = Filled<Option>;

/** The options a list means, in their own order; where one is exclusive, that one alone. */
export function chosenOptions<Known extends Option>(
  options: readonly Known[],
  values: readonly unknown[],
): Known[] {
  const wanted = new Set(values.map(String));
  const chosen = options.filter((option) => wanted.has(String(option.value)));
  const alone = chosen.find((option) => option.exclusive);
  return alone ? [alone] : chosen;
}
