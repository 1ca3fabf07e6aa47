import type { Organization } from '../content/content.ts';
import type { Text, TextCase } from '../content/primitives.ts';
import { type Scope } from '../formula/formula.ts';
export declare const PLACE: RegExp;
/** A part of the content as it is read: each text is the one that counts now. */
export type Filled<Part> = {
    [Key in keyof Part]: Exclude<Part[Key], readonly TextCase[]>;
};
/** Whether a text is one of several, by conditions. */
export declare function isCases(value: unknown): value is TextCase[];
/** Puts what a part of the content says as {@link fillText} would; lists of parts are left alone. */
export declare function filledBy(fill: (text: Text) => string): <Part extends object>(part: Part) => Filled<Part>;
/**
 * Of several texts the first whose condition holds. Recalls answers and figures where it says `{name}`. What is not known, not answered or not
 * to be worked out is left empty: a visitor never reads a brace or an error.
 *
 * @param label words for a name, such as the label of the chosen option; undefined: the plain value
 */
export declare function fillText(text: Text | undefined, scope: Scope, label: (name: string) => string | null | undefined): string;
/** `{organization}` is its name, `{organization-phone}` and the like the rest; undefined for other names. */
export declare function organizationText(organization: Organization, name: string): string | undefined;
