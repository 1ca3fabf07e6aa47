import type { Lead } from '../model/lead/lead.ts';
import type { Services } from './environment.ts';
import { CAPTCHA_KIND } from './forward/captcha-kind.ts';
import { ProblemError } from './problem.ts';
import type { ExaminedProof } from './proof/proof-routes.ts';
import { judgeSpam } from './spam.ts';

/** What is worth a second look, and whether the lead goes to the spam folder. */
export function judge(
  lead: Lead,
  hasOrigin: boolean,
  proof: ExaminedProof,
  { isDisposable, forwarder }: Services,
): { flags: string[]; spam: boolean } {
  const { signs, spam } = judgeSpam({
    lead,
    hasOrigin,
    proof: proof.standing,
    asksCaptcha: forwarder.has(CAPTCHA_KIND),
    isDisposable,
  });
  return { flags: signs, spam };
}

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
export function takeRoom(
  sender: string,
  lead: Lead,
  proof: ExaminedProof,
  { newLeads, unprovedLeads, log }: Services,
): Room {
  const form = proof.work ? undefined : lead.source.page.slice(0, 300);
  const bySender = newLeads.waitSeconds(sender);
  const byForm = form === undefined ? 0 : unprovedLeads.waitSeconds(form);
  const retryAfterSeconds = Math.max(bySender, byForm);
  if (retryAfterSeconds > 0) {
    const of = bySender >= byForm ? 'address' : 'form';
    log('warn', 'rate-limited', { of });
    throw new ProblemError('rate-limited', {
      detail: `Too many new leads of one ${of}; try again in ${retryAfterSeconds} s.`,
      retryAfterSeconds,
    });
  }
  newLeads.record(sender);
  if (form !== undefined) unprovedLeads.record(form);
  return {
    giveBack() {
      newLeads.takeBack(sender);
      if (form !== undefined) unprovedLeads.takeBack(form);
    },
  };
}
