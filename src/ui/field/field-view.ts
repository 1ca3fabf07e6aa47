import type { Words } from '../../locales/en.ts';
import { CURRENCY } from '../../model/calculator/figure-format.ts';
import type { Answer } from '../../model/content/field.ts';
import type { SaidOption } from '../../model/form/answer.ts';

/** A question, an input or a field of a form, as it is shown. */
export interface FieldView {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly unit?: string;
  readonly options?: readonly SaidOption[] | undefined;
  /** Of a select: typed, and found among the options. */
  readonly search?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** The browser's own name for what belongs here. */
  readonly autocomplete?: string;
  readonly value: Answer | undefined;
  readonly required?: boolean;
  /** What is wrong with the value, in words. */
  readonly error?: string;
  /** Says "(optional)" behind the label. */
  readonly markOptional?: boolean;
  /** A remark above the control, such as why something is pre-selected. */
  readonly hint?: string;
  /** The label is a step's heading, which takes the focus when the step is shown. */
  readonly heading?: boolean;
  /** Choices as chips side by side. */
  readonly chips?: boolean;
  /** ISO 4217, of a money field. */
  readonly currency?: string;
  readonly locale: string;
  readonly words: Words;
  /** Shown behind the label or below the control. */
  readonly tag?: unknown;
  readonly after?: unknown;
  /** @param badInput something was typed that is no value; `value` is then null */
  readonly onAnswer: (value: Answer, badInput?: boolean) => void;
}

/** What a number counts, as it stands beside the input. */
export function unitOf({ type, unit, currency, locale }: FieldView): string | undefined {
  if (type === 'percent') return unit ?? '%';
  if (type !== 'money' || !CURRENCY.test(currency!)) return unit;
  const format = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const parts = new Intl.NumberFormat(locale, format).formatToParts(0);
  const sign = parts.find((part) => part.type === 'currency')!.value;
  return unit ? `${sign} ${unit}` : sign;
}

/** Ids of the texts that describe a field's control; undefined where there are none. */
export function describedBy(field: FieldView): string | undefined {
  const { id, help, hint, error } = field;
  const texts = { help, hint, error, unit: unitOf(field) };
  const present = Object.entries(texts).filter(([, text]) => text);
  return present.map(([part]) => `${id}-${part}`).join(' ') || undefined;
}
