/** Forms of a text by number, by the categories of `Intl.PluralRules`. */
export type Plural = {
    readonly other: string;
} & {
    readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};
/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
export declare function say(text: string, values: Readonly<Record<string, string | number>>): string;
/** The form of a text for a number, with the number written in the locale as `{n}`. */
export declare function sayCount(forms: Plural, n: number, locale: string): string;
