import type { ExportedLead } from './csv.ts';
import type { LeadQuery, LeadStore } from './store/store.ts';
import { foldText } from './store/search-text.ts';

const PAGE_SIZE = 200;

/** Newest first, each with the notes on it. */
export async function* everyLead(
  store: LeadStore,
  query: Omit<LeadQuery, 'limit'> = {},
): AsyncGenerator<ExportedLead> {
  let after: string | undefined;
  do {
    const page = await store.list({ ...query, limit: PAGE_SIZE, after });
    const written = await store.notesOf(
      page.leads.filter(({ notes }) => notes > 0).map(({ lead }) => lead.id),
    );
    for (const stored of page.leads) {
      yield { ...stored, written: written.filter(({ leadId }) => leadId === stored.lead.id) };
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}

/**
 * What is stored of one person: the leads with this e-mail address, and those that correct them or are
 * corrected by them, under another address perhaps.
 */
export async function leadsOfPerson(store: LeadStore, email: string): Promise<ExportedLead[]> {
  const wanted = foldText(email.trim());
  const found = new Map<string, ExportedLead>();
  for await (const { lead } of everyLead(store, { search: wanted })) {
    if (foldText(lead.contact.email.trim()) !== wanted || found.has(lead.id)) continue;
    const versions = await store.versions(lead.id);
    const written = await store.notesOf(versions.map((version) => version.lead.id));
    for (const version of versions) {
      const { id } = version.lead;
      found.set(id, { ...version, written: written.filter(({ leadId }) => leadId === id) });
    }
  }
  return [...found.values()];
}
