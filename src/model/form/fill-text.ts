import type { Organization } from '../content/content.ts';
import type { Text, TextCase } from '../content/primitives.ts';
import {
  type FormulaError,
  type FormulaTable,
  type FormulaValue,
  type Scope,
  formulaName,
  holdsIn,
} from '../formula/formula.ts';

/** So many letters a text recalls in all: a long text may recall a long answer a thousand times. */
const MAX_RECALLED = 20_000;

export const PLACE = /\{([a-z_][\w-]*)\}/gi;

/** A part of the content as it is read: each text is the one that counts now. */
export type Filled<Part> = { [Key in keyof Part]: Exclude<Part[Key], readonly TextCase[]> };

/** Whether a text is one of several, by conditions. */
export function isCases(value: unknown): value is TextCase[] {
  return Array.isArray(value) && typeof (value as Partial<TextCase>[])[0]?.text === 'string';
}

/** Puts what a part of the content says as {@link fillText} would; lists of parts are left alone. */
export function filledBy(fill: (text: Text) => string) {
  return <Part extends object>(part: Part) =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === 'string' || isCases(value) ? fill(value) : (value as unknown),
      ]),
    ) as Filled<Part>;
}

/**
 * Of several texts the first whose condition holds. Recalls answers and figures where it says `{name}`. What is not known, not answered or not
 * to be worked out is left empty: a visitor never reads a brace or an error.
 *
 * @param label words for a name, such as the label of the chosen option; undefined: the plain value
 */
export function fillText(
  text: Text | undefined,
  scope: Scope,
  label: (name: string) => string | null | undefined,
): string {
  let room = MAX_RECALLED;
  const said = isCases(text) ? text.find(({ showIf }) => holdsIn(scope, showIf))?.text : text;
  return (said ?? '').replace(PLACE, (_, id: string) => {
    const name = formulaName(id);
    const words = (label(name) ?? plain(scope.get(name))).slice(0, room);
    room -= words.length;
    return words;
  });
}

/** `{organization}` is its name, `{organization-phone}` and the like the rest; undefined for other names. */
export function organizationText(organization: Organization, name: string): string | undefined {
  const [first, key = 'name', ...more] = name.split('_');
  if (first !== 'organization' || more.length) return undefined;
  const known = new Map<string, string | undefined>(Object.entries(organization));
  return known.get(key) ?? '';
}

function plain(value: FormulaValue | FormulaTable | FormulaError | undefined): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}
