import type { Lead } from '../../model/lead/lead.ts';
import type { Job } from '../store/store.ts';
/** How one attempt to send a lead on ended. */
export interface Attempt {
    outcome: 'done' | 'again' | 'never';
    /** In a few words for the owner, such as `503`; never what the other side wrote, which may quote the lead. */
    status: string;
    /** How long the other side asks to be left alone. */
    retryAfterMs?: number;
}
/** Somewhere each new lead is sent on to: a webhook, a mailbox, a CRM. */
export interface Destination {
    /** Such as `webhook`; stands in the log and the metrics. */
    readonly kind: string;
    /** Whom it goes to, without secrets; together with `kind` it names the destination in the store. */
    readonly target: string;
    /** Asks about the lead instead of handing it on: worth it at once or never. Default false. */
    readonly isCheck?: boolean;
    /** Whether this lead goes there. Default: every lead does. */
    takes?(lead: Lead): boolean;
    /** What is sent. Built once, so that every attempt sends the same bytes. */
    build(lead: Lead, received: string): string;
    /** Never throws; gives up by itself within the time that {@link ATTEMPT_LIMIT_MS} says. */
    send(payload: string, job: Pick<Job, 'id' | 'attempts'>): Promise<Attempt>;
}
/** An attempt that takes longer has failed; what the Standard Webhooks ask senders to wait. */
export declare const ATTEMPT_LIMIT_MS = 20000;
