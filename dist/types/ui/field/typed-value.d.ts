import { noChange } from 'lit';
import { Directive, type PropertyPart } from 'lit/directive.js';
import type { Answer } from '../../model/content/field.ts';
/** What stands in an input: a number from those for numbers, else the text; null where it is empty. */
export declare function typedIn({ type, value }: HTMLInputElement): string | number | null;
/**
 * Binds a value to an input without touching what is being typed: "1.", "0.10" and the still
 * incomplete "-" stay, because they already mean the number (or none).
 */
declare class TypedValue extends Directive {
    render(value: Answer | undefined): string;
    update({ element }: PropertyPart, [value]: [Answer | undefined]): typeof noChange;
}
/** For `.value=${typedValue(answer)}` of an `<input>` or `<textarea>`. */
export declare const typedValue: (value: Answer | undefined) => import("lit-html/directive.js").DirectiveResult<typeof TypedValue>;
export {};
