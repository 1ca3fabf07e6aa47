import type { Format } from '../content/calculator.ts';
/** What `Intl` takes for a currency; it throws at anything else. */
export declare const CURRENCY: RegExp;
/** A figure as it is read, or the range between two; "" where both ends of it read the same. */
export type FigureFormat = (low: number, high?: number) => string;
/**
 * Writes figures as a locale does. A percentage is written as it stands in the content: 20 is 20 %.
 * Making an `Intl.NumberFormat` is slow, so each is kept.
 */
export declare function createFigureFormats(locale: string): (format?: Format, digits?: number, currency?: string) => FigureFormat;
