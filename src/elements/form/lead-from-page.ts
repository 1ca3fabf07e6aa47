import type { Lead } from '../../model/lead/lead.ts';
import { flatten } from '../../model/lead/flat.ts';

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/** True where a value may stand in the place of another: same kind, or null where both are objects. */
function fits(value: unknown, original: unknown): boolean {
  return value === null || original === null
    ? typeof value === 'object' || typeof original === 'object'
    : kindOf(value) === kindOf(original);
}

/**
 * The lead as a page's listener left it. Id and schema stay, a part of another kind than before is put
 * back, and the flat form follows what was changed; keys the page added to it are kept.
 *
 * @param original as it was made
 * @param changed what the listener left in `detail.lead`
 */
export function leadFromPage(original: Lead, changed: unknown): Lead {
  if (changed === null || typeof changed !== 'object' || Array.isArray(changed)) return original;
  const parts = changed as Record<string, unknown>;
  const lead = { ...original } as Lead & Record<string, unknown>;
  for (const [name, part] of Object.entries(original)) {
    if (Object.hasOwn(parts, name) && fits(parts[name], part)) lead[name] = parts[name];
  }
  lead.id = original.id;
  lead.schema = original.schema;
  const own = Object.entries(lead.flat).filter(
    ([name, value]) => original.flat[name] !== value && name !== 'id' && name !== 'schema',
  );
  return { ...lead, flat: { ...flatten(lead), ...Object.fromEntries(own) } };
}
