import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeliveryStatus } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import type { WidgetController } from '../widget/widget-controller.ts';
import { FormIntent } from './form-intent.ts';
import type { FormStatus } from './form-status.ts';
/** How `submit()` ends. */
export interface SubmitOutcome {
    state: 'sent' | 'unconfirmed' | 'refused' | 'cancelled' | 'invalid' | 'waiting';
    id: string;
    endpoints: {
        endpoint: string;
        state: DeliveryStatus['state'];
    }[];
}
/** Makes the lead for an identity. */
export type MakeLead = (identity: {
    id: string;
    replaces: string | null;
}) => Lead;
/**
 * One form's leads on their way: asks the page, hands the lead to delivery and follows it, so that
 * what the visitor reads is true at every moment.
 */
export declare class LeadSender implements ReactiveController {
    #private;
    readonly intent: FormIntent;
    /** What to tell the visitor; null: nothing was submitted. */
    status: FormStatus | null;
    /** A lead is being handed over or tried for the first time. */
    isBusy: boolean;
    durable: boolean;
    constructor(host: ReactiveControllerHost, widget: WidgetController);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Of a lead that an endpoint wants changed: what is wrong, by field. */
    get fieldProblems(): {
        field: string;
        message: string;
    }[];
    get ownersMistake(): boolean;
    /**
     * The same while one is under way, so that a double click makes one lead.
     *
     * @param what everything the visitor says, as one text
     */
    submit(what: string, make: MakeLead): Promise<SubmitOutcome>;
    /** The visitor wants to send another one. */
    another(): void;
    /** The visitor gives up a refused lead. */
    discard(): Promise<void>;
}
