/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
export declare function say(text: string, values: Readonly<Record<string, string | number>>): string;
/** A length of time in words, such as "72 hours". */
export declare function sayTime(n: number, unit: 'hour' | 'minute', locale: string): string;
