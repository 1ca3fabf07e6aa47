/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** A length of time in words, such as "72 hours". */
export function sayTime(n: number, unit: 'hour' | 'minute', locale: string): string {
  return n.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' });
}
