/** Forms of a text by number, by the categories of `Intl.PluralRules`. */
export type Plural = { readonly other: string } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The form of a text for a number, with the number written in the locale as `{n}`. */
export function sayCount(forms: Plural, n: number, locale: string): string {
  const text = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return say(text, { n: new Intl.NumberFormat(locale).format(n) });
}
