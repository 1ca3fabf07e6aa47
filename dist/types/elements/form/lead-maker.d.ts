import { type LeadFacts } from '../../model/lead/build-lead.ts';
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
export declare function leadMaker(known: LeadMakerFacts): MakeLead;
