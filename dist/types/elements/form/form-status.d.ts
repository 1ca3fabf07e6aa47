import { type TemplateResult } from 'lit';
import type { WidgetController } from '../widget/widget-controller.ts';
import type { FormStatus, LeadSender } from './lead-sender.ts';
export interface FormStatusView {
    readonly status: FormStatus;
    readonly sender: LeadSender;
    readonly widget: WidgetController;
    /** The content's own words for a lead that has arrived. */
    readonly thanks?: {
        title: string;
        text?: string;
    };
    readonly onAnother: () => void;
}
/** True where the form steps back behind what became of it. */
export declare function isHandedOver(status: FormStatus | null): boolean;
/** What became of the lead, no better and no worse than it is. */
export declare function formStatus(view: FormStatusView): TemplateResult;
