import { type TemplateResult } from 'lit';
import type { WidgetController } from '../widget/widget-controller.ts';
import type { FormStatus, LeadSender } from './lead-sender.ts';
/** True where the form steps back behind what became of it. */
export declare function isHandedOver(status: FormStatus | null): boolean;
/**
 * What became of the lead, no better and no worse than it is.
 *
 * @param thanks the content's own words for a lead that has arrived
 */
export declare function formStatus(status: FormStatus, sender: LeadSender, widget: WidgetController, thanks: {
    title: string;
    text?: string;
} | undefined, onAnother: () => void): TemplateResult;
