import type { Format } from '../content/calculator.ts';
export interface FigureFormat {
    one: (value: number) => string;
    /** "" where both ends read the same. */
    range: (low: number, high: number) => string;
}
/**
 * Writes figures as a locale does. A percentage is written as it stands in the content: 20 is 20 %.
 * Making an `Intl.NumberFormat` is slow, so each is kept.
 */
export declare function createFigureFormats(locale: string): (format?: Format, digits?: number, currency?: string) => FigureFormat;
