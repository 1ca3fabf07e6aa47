import type { LeadEstimate, LeadQuiz, LeadValue, Priority } from '../../model/lead/lead.ts';

/** What codes and numbers of a lead mean to the person who reads it. */

export const PRIORITY_WORDS: Record<Priority, string> = { hot: 'Hot', warm: 'Warm', cold: 'Cold' };

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
  'score-differs': 'its results do not follow from its answers',
};

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const DATES = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

export function timeframeWords(timeframe: string): string {
  return TIMEFRAME_WORDS[timeframe] ?? timeframe;
}

export function flagWords(flag: string): string {
  return FLAG_WORDS[flag] ?? flag;
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

export function estimateWords({ text, range }: LeadEstimate['values'][number]): string {
  if (range === null || range[0] === range[1]) return text;
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

/** Null for what is no plain address: a link is made of nothing that could be more. */
export function mailLink(email: string): string | null {
  return /^[^\s@:?&<>"']+@[^\s@:?&<>"']+$/.test(email) ? `mailto:${encodeURI(email)}` : null;
}

export function phoneLink(phone: string): string | null {
  if (!/^\+?[\d ()./-]{4,30}$/.test(phone)) return null;
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}

export function webLink(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
