import { buildLead, type LeadFacts } from '../../model/lead/build-lead.ts';
import { journey } from '../../page/journey.ts';
import type { WidgetController } from '../widget/widget-controller.ts';
import type { FormSession } from './form-session.ts';
import type { MakeLead } from './lead-sender.ts';

export interface LeadMakerFacts {
  readonly session: FormSession;
  readonly widget: WidgetController;
  readonly context: LeadFacts['context'];
  /** Puts answers and the organization into a text, as the visitor read it. */
  readonly fill: (text: string) => string;
  readonly honeypot: boolean;
  readonly seconds: number;
}

/** Gathers all that is known now; the same facts under another id give the same lead. */
export function leadMaker(known: LeadMakerFacts): MakeLead {
  const { session, widget, context, fill, honeypot, seconds } = known;
  const { form, values, shown } = session;
  const { locale, words } = widget;
  const { quiz, estimate } = journey;
  const consents = shown
    .filter(({ type }) => type === 'consent')
    .map(({ id, label }) => [id, { text: fill(label), at: session.touchedAt(id) }] as const);
  const facts = {
    created: new Date().toISOString(),
    test: false,
    form,
    values,
    context: { ...context },
    consents: Object.fromEntries(consents),
    locale,
    quiz: quiz?.lead ?? null,
    estimate: estimate?.lead ?? null,
    scopes: [quiz, estimate].flatMap((one) => one?.scope ?? []),
    source: widget.leadSource(),
    signals: { honeypot, seconds, proof: null },
    words,
  };
  return (identity) => buildLead({ ...identity, ...facts });
}
