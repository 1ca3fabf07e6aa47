import type { LeadlineDetails } from '../events.ts';
/** {@link fire}, for the events of the public contract alone. */
export declare const announce: <N extends keyof LeadlineDetails>(name: N, detail: LeadlineDetails[N], element?: Element, id?: string) => boolean;
