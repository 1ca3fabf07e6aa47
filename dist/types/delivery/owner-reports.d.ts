import type { Outcome } from './outcome.ts';
import type { DeliveryErrorCode } from './status.ts';
type Report = [code: DeliveryErrorCode, found: string];
/** What an owner reads about an endpoint; the lead itself is never part of it. Null: nothing the owner could do. */
export declare function reportOn(outcome: Outcome): Report | null;
/** What the page's own policy did to an endpoint. */
export declare const BLOCKED_REPORT: Report;
export {};
