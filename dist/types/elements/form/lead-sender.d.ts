import type { DeliveryProblem, DeliveryStatus } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import type { WidgetController } from '../widget/widget-controller.ts';
import { progressOf } from './lead-progress.ts';
/** How `submit()` ends. */
export interface SubmitOutcome {
    state: 'sent' | 'unconfirmed' | 'refused' | 'cancelled' | 'invalid' | 'waiting';
    id: string;
    endpoints: Pick<DeliveryStatus, 'endpoint' | 'state'>[];
}
/** Everything a form can say about itself after its button was pressed. */
export type FormStatus = NonNullable<ReturnType<typeof progressOf>> | 'cancelled' | 'noEndpoint' | 'outboxFull' | 'broken';
type Route = readonly number[] | undefined;
type Identity = Pick<Lead, 'id' | 'replaces'>;
export type LeadSender = ReturnType<typeof createLeadSender>;
/**
 * One form's leads on their way: gives them their identity, asks the page, hands them to delivery and
 * follows them, so that what the visitor reads is true at every moment.
 */
export declare function createLeadSender(widget: WidgetController, onChange: (isNews: boolean) => void): {
    /** What to tell the visitor; null: nothing was submitted, or it is too early to say. */
    status: FormStatus | null;
    /** A lead is being handed over or tried for the first time. */
    isBusy: boolean;
    /** Safe on this device; false from the moment the visitor clears it, too. */
    readonly durable: boolean;
    /**
     * Id of the lead at hand, minted by the first look at it. It belongs to what the visitor wants, not
     * to the click: it stays over retries and repeats, and changes with what they say.
     */
    readonly id: string;
    /** Why the lead did not arrive at once. */
    readonly problems: DeliveryProblem[];
    /**
     * Sends what the visitor says; the same again is the same intent, be it a double click or a second
     * look at what became of it.
     *
     * @param what everything the visitor says, as one text
     * @param make makes the lead for an identity
     * @param chosen places of the endpoints that get it
     */
    submit(what: string, make: (identity: Identity) => Lead, chosen?: Route): Promise<SubmitOutcome>;
    outcome(state: SubmitOutcome['state']): SubmitOutcome;
    /** The visitor wants to send another one. */
    another(): void;
    /** The visitor gives up a refused lead. */
    discard(): Promise<void>;
};
export {};
