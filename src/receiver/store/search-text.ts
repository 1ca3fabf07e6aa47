import type { Lead } from '../../model/lead/lead.ts';

/** One spelling for what people write in several: case, width and composed letters do not count. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words a search must all find. */
export function searchWords(search: string): string[] {
  return foldText(search).split(/\s+/).filter(Boolean).slice(0, 16);
}

/** Everything of a lead that a salesperson may remember and search for. */
export function searchText(lead: Lead): string {
  const { contact, request, quiz } = lead;
  return foldText(
    [
      contact.name,
      contact.email,
      contact.company,
      contact.phone,
      contact.phoneE164,
      contact.role,
      contact.country,
      contact.message,
      ...request.topicLabels,
      lead.summary,
      ...(quiz?.answers.map((answer) => answer.label) ?? []),
    ].join('\n'),
  );
}
