import type { Lead, LeadEstimate, LeadQuiz, LeadValue, Priority } from '../../model/lead/lead.ts';
import type { LeadStatus, Role } from '../store/store.ts';

/** What codes and numbers of a lead mean to the person who reads it. */

export const PRIORITY_WORDS: Record<Priority, string> = { hot: 'Hot', warm: 'Warm', cold: 'Cold' };

export const STATUS_WORDS: Record<LeadStatus, string> = {
  new: 'New',
  contacted: 'Contacted',
  won: 'Won',
  lost: 'Lost',
};

export const ROLE_WORDS: Record<Role, string> = {
  owner: 'Owner',
  member: 'Member',
  viewer: 'Viewer',
};

const TIMEFRAME_WORDS: Record<string, string> = {
  now: 'now',
  '3-months': 'within 3 months',
  '6-months': 'within 6 months',
  year: 'within a year',
  exploring: 'just exploring',
};

const FLAG_WORDS: Record<string, string> = {
  'no-origin': 'sent by a server, not from a web page',
  honeypot: 'filled in a field hidden from people',
  'no-proof': 'came without a proof of work',
  fast: 'filled in within two seconds',
  links: 'full of links',
  disposable: 'an address of the kind that is thrown away',
  'no-captcha': 'came without an answer to the captcha',
  'captcha-unchecked': 'its answer to the captcha has not been checked',
  'captcha-expired': 'its answer to the captcha was too old or used before',
  'captcha-invalid': 'its answer to the captcha does not hold',
  'score-differs': 'its results do not follow from its answers',
  'score-unchecked': 'its results have not been worked out again yet',
};

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const DATES = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** What a lead is called by where it stands alone. */
export function nameOf({ contact }: Lead): string {
  return contact.name || contact.email || contact.company || 'Without a name';
}

export function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

export function timeframeWords(timeframe: string): string {
  return wordsFrom(TIMEFRAME_WORDS, timeframe);
}

export function flagWords(flag: string): string {
  return wordsFrom(FLAG_WORDS, flag);
}

/** A key may be a visitor's own, `constructor` for instance. */
function wordsFrom(table: Record<string, string>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}

export function countryWords(country: string): string {
  return /^[A-Z]{2}$/.test(country) ? (COUNTRY_NAMES.of(country) ?? country) : country;
}

export function scoreWords(score: number | null): string {
  return score === null ? 'not scored' : `${Math.round(score)} %`;
}

/** In UTC; the browser puts it into the reader's own time. */
export function timeWords(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${DATES.format(time)} UTC`;
}

/** Names as people write them for fields that only have an id: `audit-date` → `Audit date`. */
export function idWords(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function valueWords(value: LeadValue): string {
  if (value === null) return '';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'number') return NUMBERS.format(value);
  return typeof value === 'string' ? value : value.map(valueWords).join('; ');
}

/** The words of the page, which hold the range already where the widget wrote them. */
export function estimateWords({ text, range }: LeadEstimate['values'][number]): string {
  if (range === null || range[0] === range[1] || text.includes('(')) return text;
  return `${text} (${NUMBERS.format(range[0])} – ${NUMBERS.format(range[1])})`;
}

/** `level-iso-9001` → `Level ISO 9001`, where the quiz has an area `iso-9001` with that label. */
export function outcomeWords(name: string, quiz: LeadQuiz): string {
  const area = quiz.areas.find(({ id }) => name.endsWith(`-${id}`));
  return area ? `${idWords(name.slice(0, -area.id.length))} ${area.label}` : idWords(name);
}

/** What the quiz found beside the level: whether there is a need, mostly. */
export function findingWords(quiz: LeadQuiz): string {
  const titles = Object.values(quiz.outcomes).map((outcome) => outcome.title);
  return titles.find((title) => title !== '' && title !== quiz.band?.title) ?? '';
}

/** "" for what is no language: a screen reader must not be sent after nonsense. */
export function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? '';
  } catch {
    return '';
  }
}

/** Null for what is no plain address: a link is made of nothing that could be more. */
export function mailLink(email: string): string | null {
  // Half a surrogate pair is something that encodeURI throws at.
  if (!email.isWellFormed() || !/^[^\s@:?&<>"']+@[^\s@:?&<>"']+$/.test(email)) return null;
  return `mailto:${encodeURI(email)}`;
}

export function phoneLink(phone: string): string | null {
  if (!/^\+?[\d ()./-]{4,30}$/.test(phone)) return null;
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}

export function webLink(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
