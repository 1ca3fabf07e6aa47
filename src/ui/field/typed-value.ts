/** What stands in an input: a number from those for numbers, else the text; null where it is empty. */
export function typedIn({ type, value }: HTMLInputElement): string | number | null {
  if (value === '') return null;
  return type === 'number' || type === 'range' ? Number(value) : value;
}

/**
 * Puts into each input what its field holds, without touching what is being typed: "1.", "0.10" and the
 * still incomplete "-" stay, because they already mean the number (or none).
 *
 * @param anew the answers were replaced from outside, so that nothing half typed counts
 */
export function showValues(root: ParentNode, anew: boolean): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.field input, .field textarea')) {
    const { defaultValue } = input;
    if (anew || String(typedIn(input) ?? '') !== defaultValue) input.value = defaultValue;
  }
}
