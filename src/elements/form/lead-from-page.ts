import { checkShape } from '../../model/content/shape.ts';
import { flatten } from '../../model/lead/flat.ts';
import { leadShape } from '../../model/lead/lead-shape.ts';
import type { Lead } from '../../model/lead/lead.ts';

/**
 * The lead as a page's listener left it. Id and schema stay, a part that is none of a lead's is put back,
 * and the flat form follows what was changed; keys the page added to it are kept.
 *
 * @param original as it was made
 * @param changed what the listener left in `detail.lead`
 */
export function leadFromPage(original: Lead, changed: Partial<Lead>): Lead {
  const parts: Record<string, unknown> = { ...changed };
  const lead = { ...original } as Lead & Record<string, unknown>;
  for (const [name, shape] of Object.entries(leadShape)) {
    let fits = true;
    const part = checkShape(shape, parts[name], name, () => (fits = false));
    if (fits) lead[name] = part;
  }
  const own = Object.entries(lead.flat).filter(
    ([name, value]) => original.flat[name] !== value && name !== 'id' && name !== 'schema',
  );
  return { ...lead, flat: { ...flatten(lead), ...Object.fromEntries(own) } };
}
