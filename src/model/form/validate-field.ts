import type { Answer } from '../content/field.ts';
import type { FormField } from '../content/form.ts';
import { answerText } from './answer-text.ts';
import {
  type AnswerField,
  isBlank,
  isChoiceType,
  isDate,
  isNumberType,
  toAnswer,
  toFiniteNumber,
} from './answer.ts';

/** What is wrong with the value of a field; the widget has the words. */
interface Problem {
  code:
    | 'required'
    | 'email'
    | 'tel'
    | 'url'
    | 'number'
    | 'min'
    | 'max'
    | 'tooLong'
    | 'date'
    | 'consent';
  /** Of `tooLong`; those of `min` and `max` stand in the field. */
  limit?: number;
}

/** What of a field says which values are right. */
type CheckedField = AnswerField & Pick<FormField, 'type' | 'required' | 'step' | 'maxLength'>;

/** Characters a text may have where the content does not say; RFC 5321 for e-mail. */
const MAX_LENGTHS: Partial<Record<FormField['type'], number>> = { multiline: 5000, email: 254 };
const MAX_LENGTH = 500;

/**
 * Only what can never be delivered to, called or opened is refused: whoever writes an unusual
 * address should not lose the enquiry to a pattern that knows better.
 */
const PATTERNS = {
  email: /^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(\.[^\s@.,;<>()"]+)+$/,
  // Digits in any script, the signs between them, and an extension ("ext. 12", "#12").
  tel: /^(?=(\P{Nd}*\p{Nd}){5,20}\P{Nd}*$)[\p{Nd}\s+()\-./,;*#]+((ext|x|app?)[\p{Nd}\s.]+)?$/iu,
  url: /^(https?:\/\/)?[^\s/?#.@]+(\.[^\s/?#.@]+)+([/?#]\S*)?$/i,
};

/** @param field as it is asked for, with the options offered */
export function validateField(field: CheckedField, value: Answer | undefined): Problem | undefined {
  const { type, required } = field;
  if (type === 'consent') return required && value !== true ? { code: 'consent' } : undefined;
  const trimmed = typeof value === 'string' ? value.trim() : value;
  // A choice that is no longer offered does not count.
  const given = isChoiceType(type) ? toAnswer(field, trimmed) : trimmed;
  if (isBlank(given) || (Array.isArray(given) && !given.length)) {
    return required ? { code: 'required' } : undefined;
  }
  if (isChoiceType(type)) return undefined;
  if (isNumberType(type)) return numberProblem(field, toFiniteNumber(given));
  return textProblem(field, typeof given === 'string' ? given : answerText([], given));
}

function numberProblem({ min, max, step }: CheckedField, number?: number): Problem | undefined {
  if (number === undefined) return { code: 'number' };
  if (min !== undefined && number < min) return { code: 'min' };
  if (max !== undefined && number > max) return { code: 'max' };
  if (!step) return undefined;
  const steps = (number - (min ?? 0)) / step;
  // 0.3 is three steps of 0.1, whatever the machine makes of it.
  return Math.abs(steps - Math.round(steps)) > 1e-9 ? { code: 'number' } : undefined;
}

function textProblem({ type, maxLength }: CheckedField, text: string): Problem | undefined {
  const limit = maxLength ?? MAX_LENGTHS[type] ?? MAX_LENGTH;
  if (text.length > limit) return { code: 'tooLong', limit };
  const code = type as keyof typeof PATTERNS | 'date';
  const fits = code === 'date' ? isDate(text) : (PATTERNS[code]?.test(text) ?? true);
  return fits ? undefined : { code };
}
