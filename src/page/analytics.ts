/** Ids of the leads that were counted: several endpoints, or one after the other, are one lead. */
const counted = new Set<string>();

interface Graded {
  band?: { id: string } | null;
}

/** What is read of an event: which step, which band; never who, nor what was typed. */
interface EventFacts {
  widget: string;
  id: string;
  step?: number;
  result?: object;
  lead?: { id: string; quiz?: Graded | null };
}

/**
 * Pushes an event of a widget to the data layer; the caller asks only where `analytics` is
 * `datalayer`. A lead counts once, when the first endpoint has it: a lead that only waits may never arrive.
 */
export function pushAnalytics(name: string, detail: EventFacts): void {
  if (!/^leadline-(start|step|result|sent)$/.test(name)) return;
  const { widget, id, step, result, lead } = detail;
  if (lead) {
    if (counted.has(lead.id)) return;
    counted.add(lead.id);
  }
  const event = lead ? 'generate_lead' : name.replace('-', '_');
  const band = ((lead ? lead.quiz : result) as Graded | undefined)?.band?.id;
  try {
    // Named although undefined: a data layer keeps what an earlier event said until it is overwritten.
    ((window as { dataLayer?: object[] }).dataLayer ??= []).push({ event, widget, id, step, band });
  } catch {
    // A tag manager's wrapper around `push` threw; that is no reason to stop a visitor.
  }
}
