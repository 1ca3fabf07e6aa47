import type { Organization } from '../content/content.ts';
import { type Scope } from '../formula/formula.ts';
export declare const PLACE: RegExp;
/**
 * Recalls answers and figures where a text says `{name}`. What is not known, not answered or not
 * to be worked out is left empty: a visitor never reads a brace or an error.
 *
 * @param label words for a name, such as the label of the chosen option; undefined: the plain value
 */
export declare function fillText(text: string, scope: Scope, label: (name: string) => string | undefined): string;
/** `{organization}` is its name, `{organization-phone}` and the like the rest; undefined for other names. */
export declare function organizationText(organization: Organization, name: string): string | undefined;
