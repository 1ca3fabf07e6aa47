import type { Organization } from '../content/content.ts';
import {
  type FormulaError,
  type FormulaTable,
  type FormulaValue,
  type Scope,
  formulaName,
} from '../formula/formula.ts';

/** So many letters a text recalls in all: a long text may recall a long answer a thousand times. */
const MAX_RECALLED = 20_000;

export const PLACE = /\{([a-z_][\w-]*)\}/gi;

/**
 * Recalls answers and figures where a text says `{name}`. What is not known, not answered or not
 * to be worked out is left empty: a visitor never reads a brace or an error.
 *
 * @param label words for a name, such as the label of the chosen option; undefined: the plain value
 */
export function fillText(
  text: string,
  scope: Scope,
  label: (name: string) => string | undefined,
): string {
  let room = MAX_RECALLED;
  return text.replace(PLACE, (_, id: string) => {
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
