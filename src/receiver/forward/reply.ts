import type { Lead } from '../../model/lead/lead.ts';
import { gapsOf } from '../inbox/gaps.ts';
import { estimateWords, findingWords, mailLink, scoreWords } from '../inbox/plain-words.ts';
import type { Attempt, Destination } from './destination.ts';
import { oneLine } from './lead-text.ts';
import type { Mailer, Message } from './mail.ts';

/** Replies to one address within a day: whoever enters somebody else's address must not flood them. */
const REPLIES_A_DAY = 3;
const DAY_MS = 24 * 3_600_000;
const MAX_ADDRESSES = 50_000;
const GAPS = 8;

/** A text mailed to visitors: `Subject: …` in the first line, `{placeholders}` for what the lead says. */
export interface ReplyTemplate {
  subject: string;
  text: string;
}

/** What stands for each placeholder. */
const PLACEHOLDERS: Record<string, (lead: Lead) => string> = {
  name: ({ contact }) => contact.name,
  company: ({ contact }) => contact.company,
  topics: ({ request }) => request.topicLabels.join(', '),
  message: ({ contact }) => contact.message,
  finding: ({ quiz }) => (quiz ? findingWords(quiz) : ''),
  level: ({ quiz }) => quiz?.band?.title ?? '',
  score: ({ quiz }) => (quiz && quiz.score !== null ? scoreWords(quiz.score) : ''),
  gaps: (lead) => list(gapsOf(lead, GAPS).map(({ label, answer }) => `${label}: ${answer}`)),
  recommendations: ({ quiz }) =>
    list((quiz?.recommendations ?? []).map(({ title, reason }) => `${title}: ${reason}`)),
  estimate: ({ estimate }) =>
    list((estimate?.values ?? []).map((value) => `${value.label}: ${estimateWords(value)}`)),
};

export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);

/** @throws Error naming the line or the placeholder that is wrong */
export function readReplyTemplate(text: string): ReplyTemplate {
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const subject = /^Subject:\s*(\S.*)$/i.exec(first)?.[1];
  if (subject === undefined) {
    throw new Error(`line 1: expected "Subject: …", found "${first.slice(0, 60)}"`);
  }
  const template = { subject, text: rest.join('\n').trim() };
  if (template.text === '') throw new Error('expected a text below the subject, found none');
  for (const [whole, name = ''] of text.matchAll(/\{([\w-]+)\}/g)) {
    if (!Object.hasOwn(PLACEHOLDERS, name)) {
      throw new Error(`expected one of {${PLACEHOLDER_NAMES.join('} {')}}, found ${whole}`);
    }
  }
  return template;
}

/** A placeholder without a value takes its whole line along, so that no "Your level: " is left bare. */
function fill(template: string, lead: Lead): string {
  return template
    .split('\n')
    .flatMap((line) => {
      const names = [...line.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name!);
      const values = new Map(names.map((name) => [name, PLACEHOLDERS[name]!(lead)]));
      if (names.length > 0 && [...values.values()].every((value) => value === '')) return [];
      return [line.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => values.get(name)!)];
    })
    .join('\n');
}

/**
 * A copy of their result to visitors. Only those who gave the consent `privacy` get one, whose address is
 * one, and not of test leads.
 */
export function replyMail(mailer: Mailer, template: ReplyTemplate, now: () => number): Destination {
  const sent = new Map<string, number[]>();
  const mayReply = (address: string) => {
    const times = (sent.get(address) ?? []).filter((time) => time > now() - DAY_MS);
    if (times.length >= REPLIES_A_DAY) return false;
    sent.delete(address);
    sent.set(address, [...times, now()]);
    if (sent.size > MAX_ADDRESSES) sent.delete(sent.keys().next().value!);
    return true;
  };
  return {
    kind: 'reply',
    target: 'visitor',
    takes: ({ contact, consent, test }) =>
      !test &&
      mailLink(contact.email) !== null &&
      consent.some(({ id, given }) => id === 'privacy' && given),
    build(lead) {
      const message: Message = {
        to: [lead.contact.email],
        subject: oneLine(fill(template.subject, lead)) || 'Your result',
        text: `${fill(template.text, lead)}\n`,
      };
      return JSON.stringify(message);
    },
    async send(payload, { id, attempts }): Promise<Attempt> {
      const message = JSON.parse(payload) as Message;
      // Asked once for each lead: its own further attempts are no further replies.
      if (attempts === 1 && !mayReply(message.to[0]!.toLowerCase())) {
        return { outcome: 'never', status: 'too many replies' };
      }
      return mailer.send(message, id);
    },
  };
}

function list(items: string[]): string {
  return items.map((item) => `- ${oneLine(item)}`).join('\n');
}
