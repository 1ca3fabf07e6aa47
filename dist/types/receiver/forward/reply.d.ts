import type { Destination } from './destination.ts';
import type { Mailer } from './mail.ts';
/** A text mailed to visitors: `Subject: …` in the first line, `{placeholders}` for what the lead says. */
export interface ReplyTemplate {
    subject: string;
    text: string;
}
export declare const PLACEHOLDER_NAMES: string[];
/** @throws Error naming the line or the placeholder that is wrong */
export declare function readReplyTemplate(text: string): ReplyTemplate;
/**
 * A copy of their result to visitors. Only those who gave the consent `privacy` get one, whose address is
 * one, and not of test leads.
 */
export declare function replyMail(mailer: Mailer, template: ReplyTemplate, now: () => number): Destination;
