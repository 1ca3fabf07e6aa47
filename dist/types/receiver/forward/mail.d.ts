import type { Lead } from '../../model/lead/lead.ts';
import { type Attempt, type Destination } from './destination.ts';
/** A message as it lies in the store until it is sent. */
export interface Message {
    to: string[];
    subject: string;
    text: string;
    html?: string;
    replyTo?: string;
}
/** Sends messages; {@link smtpMailer} by SMTP. */
export interface Mailer {
    send(message: Message, id: string): Promise<Attempt>;
}
/**
 * @param url `smtp:` or `smtps:`, with name and password where the server asks for them
 * @param from address in the From field
 */
export declare function smtpMailer(url: string, from: string): Mailer;
/**
 * A mail about each lead to those who sell.
 *
 * @param inboxUrl where the inbox is, if it is known: the mail then links to the lead
 */
export declare function salesMail(mailer: Mailer, to: string[], inboxUrl: string | undefined): Destination;
/** Plain text first, and the same as a page; in both, what the visitor wrote is text and nothing else. */
export declare function salesMessage(lead: Lead, to: string[], inboxUrl?: string): Message;
