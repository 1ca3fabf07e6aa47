import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

/**
 * Binds a number to an input without touching what is being typed: "1.", "0.10" and the still
 * incomplete "-" stay, because they already mean the number (or none).
 */
class NumberValue extends Directive {
  // Its argument types the directive; the work is done in `update`, which gets the input.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  override render(value: number | null): unknown {
    return noChange;
  }

  override update(part: PropertyPart, [value]: [number | null]): unknown {
    const input = part.element as HTMLInputElement;
    const typed = input.value === '' ? null : Number(input.value);
    if (typed !== value) input.value = value === null ? '' : String(value);
    return noChange;
  }
}

/** For `.value=${numberValue(n)}` of `<input type="number">` and `type="range"`. */
export const numberValue = directive(NumberValue);
