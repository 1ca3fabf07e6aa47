import type { Lead } from '../model/lead/lead.ts';
import type { Services } from './environment.ts';
import type { ExaminedProof } from './proof/proof-routes.ts';
/** What is worth a second look, and whether the lead goes to the spam folder. */
export declare function judge(lead: Lead, hasOrigin: boolean, proof: ExaminedProof, { isDisposable, forwarder }: Services): {
    flags: string[];
    spam: boolean;
};
export interface Room {
    /** For a lead that was not stored after all. */
    giveBack(): void;
}
/**
 * Takes a place among the new leads of this minute: of the sender, and for leads without a proof of
 * work of the form too, however many senders there are. Taken before the lead is stored, so that those
 * that come at once cannot all slip through.
 *
 * @throws ProblemError `rate-limited`
 */
export declare function takeRoom(sender: string, lead: Lead, proof: ExaminedProof, { newLeads, unprovedLeads, log }: Services): Room;
