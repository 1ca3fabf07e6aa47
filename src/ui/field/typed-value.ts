import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';
import type { Answer } from '../../model/content/field.ts';

/** What stands in an input: a number from those for numbers, else the text; null where it is empty. */
export function typedIn({ type, value }: HTMLInputElement): string | number | null {
  if (value === '') return null;
  return type === 'number' || type === 'range' ? Number(value) : value;
}

/**
 * Binds a value to an input without touching what is being typed: "1.", "0.10" and the still
 * incomplete "-" stay, because they already mean the number (or none).
 */
class TypedValue extends Directive {
  // Its argument types the directive; the work is done in `update`, which gets the input.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  override render(value: Answer | undefined): string {
    return '';
  }

  override update({ element }: PropertyPart, [value]: [Answer | undefined]): typeof noChange {
    const input = element as HTMLInputElement;
    if (typedIn(input) !== (value ?? null)) input.value = String(value ?? '');
    return noChange;
  }
}

/** For `.value=${typedValue(answer)}` of an `<input>` or `<textarea>`. */
export const typedValue = directive(TypedValue);
