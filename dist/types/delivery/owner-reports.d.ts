import type { Outcome } from './outcome.ts';
import type { DeliveryErrorCode } from './status.ts';
/** What an owner reads about an endpoint; the lead itself is never part of it. Null: nothing the owner could do. */
export declare function reportOn(url: string, outcome: Outcome): {
    code: DeliveryErrorCode;
    message: string;
} | null;
export declare function blockedMessage(url: string): string;
