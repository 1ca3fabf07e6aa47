import type { Format } from '../content/calculator.ts';

/** Digits shown where the content does not say. */
const DEFAULT_DIGITS: Record<Format, number> = {
  number: 2,
  money: 0,
  percent: 1,
  days: 1,
  months: 0,
  years: 1,
};

/** What `Intl` takes for a currency; it throws at anything else. */
export const CURRENCY = /^[a-z]{3}$/i;

/** Of what `Intl` knows as a unit: days, months, years. */
const styleOf = (format: Format): Intl.NumberFormatOptions => {
  if (format === 'number') return {};
  if (format === 'percent') return { style: format };
  return { style: 'unit', unit: format.slice(0, -1), unitDisplay: 'long' };
};

/** A figure as it is read, or the range between two; "" where both ends of it read the same. */
export type FigureFormat = (low: number, high?: number) => string;

/**
 * Writes figures as a locale does. A percentage is written as it stands in the content: 20 is 20 %.
 * Making an `Intl.NumberFormat` is slow, so each is kept.
 */
export function createFigureFormats(locale: string) {
  const kept = new Map<string, FigureFormat>();
  /** @param currency ISO 4217; what is none leaves a plain number */
  return (format: Format = 'number', digits?: number, currency = ''): FigureFormat => {
    const key = `${format} ${digits} ${currency}`;
    const figure =
      kept.get(key) ?? figureFormat(locale, format, digits ?? DEFAULT_DIGITS[format], currency);
    kept.set(key, figure);
    return figure;
  };
}

function figureFormat(
  locale: string,
  format: Format,
  digits: number,
  currency: string,
): FigureFormat {
  const money = format === 'money';
  const maximumFractionDigits = Math.min(Math.max(Math.trunc(digits) || 0, 0), 20);
  const intl = new Intl.NumberFormat(locale, {
    ...(money ? CURRENCY.test(currency) && { style: 'currency', currency } : styleOf(format)),
    maximumFractionDigits,
    minimumFractionDigits: money ? maximumFractionDigits : 0,
  });
  const scale = format === 'percent' ? 100 : 1;
  const one = (value: number) => intl.format(value / scale + 0);
  return (low, high) => {
    if (high === undefined) return one(low);
    return one(low) === one(high) ? '' : intl.formatRange(low / scale, high / scale);
  };
}
