import { flatten } from '../../model/lead/flat.ts';
import type { Lead } from '../../model/lead/lead.ts';

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/** The parts that a lead may be without. */
const OPTIONAL = ['quiz', 'estimate', 'replaces'];

/**
 * The lead as a page's listener left it. Id and schema stay, a part of another kind than before is put
 * back, and the flat form follows what was changed; keys the page added to it are kept. What is wrong
 * deeper within a part is for the endpoint to refuse.
 *
 * @param original as it was made
 * @param changed what the listener left in `detail.lead`
 */
export function leadFromPage(original: Lead, changed: Partial<Lead>): Lead {
  const { id, schema } = original;
  const known = Object.entries({ ...changed, id, schema }).filter(([name, part]) => {
    const before: unknown = original[name as keyof Lead] ?? {};
    return part === null ? OPTIONAL.includes(name) : kindOf(part) === kindOf(before);
  });
  const { flat, ...lead }: Lead = { ...original, ...Object.fromEntries(known) };
  const own = Object.entries(flat).filter(
    ([name, value]) => original.flat[name] !== value && !(name in { id, schema }),
  );
  return { ...lead, flat: { ...flatten(lead), ...Object.fromEntries(own) } };
}
