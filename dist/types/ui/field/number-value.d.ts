import { Directive, type PropertyPart } from 'lit/directive.js';
/**
 * Binds a number to an input without touching what is being typed: "1.", "0.10" and the still
 * incomplete "-" stay, because they already mean the number (or none).
 */
declare class NumberValue extends Directive {
    render(value: number | null): unknown;
    update(part: PropertyPart, [value]: [number | null]): unknown;
}
/** For `.value=${numberValue(n)}` of `<input type="number">` and `type="range"`. */
export declare const numberValue: (value: number | null) => import("lit-html/directive.js").DirectiveResult<typeof NumberValue>;
export {};
