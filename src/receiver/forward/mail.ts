import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { createTransport } from 'nodemailer';
import type { Lead } from '../../model/lead/lead.ts';
import { mailLink } from '../inbox/plain-words.ts';
import { ATTEMPT_LIMIT_MS, type Attempt, type Destination } from './destination.ts';
import { leadHeadline, leadSections } from './lead-text.ts';

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

/** A mail has no other place for it; no visitor's word goes in here. */
const MAIL_STYLES = `<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em }
  h1 { font-size: 1.3em }
  h2 { font-size: 1.05em; margin: 1.5em 0 0.3em }
  table { border-collapse: collapse }
  th { font-weight: normal; text-align: start; opacity: 0.75; padding-inline-end: 1em }
  th, td { vertical-align: top; padding-block: 2px }
  td { white-space: pre-line }
</style>`;

/** Codes of an answer by which a mail server refuses for good, RFC 5321. */
const REFUSED = /^5\d\d$/;

/**
 * @param url `smtp:` or `smtps:`, with name and password where the server asks for them
 * @param from address in the From field
 */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, {
    from,
    // A host of strangers is not asked to read files or fetch URLs that a message names.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from
    .split('@')
    .at(-1)!
    .replace(/[>\s]+$/, '');
  return {
    async send(message, id) {
      try {
        await withinLimit(
          transport.sendMail({
            ...message,
            // The same over all attempts, so that a mailbox can tell a repeat.
            messageId: `<${id}@${domain}>`,
            headers: { 'Auto-Submitted': 'auto-generated' },
          }),
        );
        return { outcome: 'done', status: 'sent' };
      } catch (error) {
        const { responseCode, code, name } = error as {
          responseCode?: number;
          code?: string;
          name: string;
        };
        const status = String(responseCode ?? code ?? name);
        // A wrong password is mended, a wrong message is not.
        const isFinal = REFUSED.test(status) && code !== 'EAUTH';
        return { outcome: isFinal ? 'never' : 'again', status };
      }
    },
  };
}

async function withinLimit<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('timeout'), { code: 'timeout' })),
      ATTEMPT_LIMIT_MS,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A mail about each lead to those who sell.
 *
 * @param inboxUrl where the inbox is, if it is known: the mail then links to the lead
 */
export function salesMail(mailer: Mailer, to: string[], inboxUrl: string | undefined): Destination {
  return {
    kind: 'mail',
    target: to.join(', '),
    build: (lead) => JSON.stringify(salesMessage(lead, to, inboxUrl)),
    send: (payload, { id }) => mailer.send(JSON.parse(payload) as Message, id),
  };
}

/** Plain text first, and the same as a page; in both, what the visitor wrote is text and nothing else. */
export function salesMessage(lead: Lead, to: string[], inboxUrl?: string): Message {
  const subject = leadHeadline(lead);
  const sections = leadSections(lead);
  const link = inboxUrl && new URL(`/?lead=${encodeURIComponent(lead.id)}`, inboxUrl).href;
  const text = [
    subject,
    ...(link ? [link] : []),
    ...sections.map(({ title, lines }) =>
      [title.toUpperCase(), ...lines.map(([label, line]) => `${label}: ${indent(line)}`)].join(
        '\n',
      ),
    ),
  ].join('\n\n');
  // Without promises inside, the page is there at once.
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
        ${raw(MAIL_STYLES)}
      </head>
      <body>
        <h1>${subject}</h1>
        ${link ? html`<p><a href="${link}">Open in the inbox</a></p>` : ''}
        ${sections.map(
          ({ title, lines }) =>
            html`<h2>${title}</h2>
              <table>
                ${lines.map(
                  ([label, line]) =>
                    html`<tr>
                      <th scope="row">${label}</th>
                      <td>${line}</td>
                    </tr>`,
                )}
              </table>`,
        )}
      </body>
    </html>` as HtmlEscapedString;
  const isAddress = mailLink(lead.contact.email) !== null;
  return {
    to,
    subject,
    text: `${text}\n`,
    html: page.toString(),
    ...(isAddress && { replyTo: lead.contact.email }),
  };
}

/** So that what a visitor wrote over several lines cannot look like a line of ours. */
function indent(text: string): string {
  return text.replaceAll(/\r\n?|\n|\u2028|\u2029/g, '\n    ');
}
