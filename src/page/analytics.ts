declare global {
  interface Window {
    /** Where tag managers take events from. */
    dataLayer?: object[];
  }
}

/** What a tag manager is told of: `leadline-saved` is the lead. */
const TOLD = /^leadline-(start|step|result|saved)$/;

/** What events tell beside their widget, as far as it goes on. */
interface Told {
  readonly step?: number;
  readonly result?: { readonly band?: { readonly id: string } | null };
}

/**
 * Pushes an event to the page's `dataLayer`, for `analytics="datalayer"`: what happened in which widget, the
 * step, and the band of a result by its id. Nothing that a visitor typed or chose is part of it.
 *
 * @param name of the event that was fired
 * @param detail of it
 * @param widget its tag name
 * @param id of the quiz, calculator or form
 */
export function pushEvent(name: string, detail: object, widget: string, id: string): void {
  if (!TOLD.test(name)) return;
  const { step, result } = detail as Told;
  const event = name === 'leadline-saved' ? 'generate_lead' : name.replace('-', '_');
  try {
    (window.dataLayer ??= []).push({ event, widget, id, step, band: result?.band?.id });
  } catch (error) {
    // A tag manager's mistake must not stop a lead.
    reportError(error);
  }
}
