import type { LeadSource } from '../model/lead/lead.ts';
import { version } from '../model/version.ts';
import { pageState } from './page-state.ts';
import { readSession, writeSession } from './session.ts';
import { parseUrl } from './url.ts';

const CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'msclkid', 'fbclid', 'li_fat_id', 'ttclid'];
const MAX_ADDRESS = 1000;
const MAX_VALUE = 200;
const MAX_MARKS = 20;

/** What a visit came with. */
export interface Touch {
  landing: string;
  referrer: string;
  utm: Record<string, string>;
  clickIds: Record<string, string>;
}

/** An address without query and hash, which may hold personal data; "" for what is no web page. */
function bareAddress(address: string): string {
  const url = address ? parseUrl(address) : null;
  if (!url || !/^(https?|file):$/.test(url.protocol)) return '';
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, MAX_ADDRESS);
}

function marksOf(query: string): Pick<Touch, 'utm' | 'clickIds'> {
  const utm: Record<string, string> = {};
  const clickIds: Record<string, string> = {};
  for (const [written, value] of new URLSearchParams(query)) {
    const name = written.toLowerCase();
    const marks = CLICK_IDS.includes(name) ? clickIds : utm;
    if (marks === utm && !/^utm_[a-z0-9_]{1,32}$/.test(name)) continue;
    if (value && !Object.hasOwn(marks, name) && Object.keys(marks).length < MAX_MARKS) {
      marks[name] = value.slice(0, MAX_VALUE);
    }
  }
  return { utm, clickIds };
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value ?? {})
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .slice(0, MAX_MARKS)
      .map(([name, text]) => [name, text.slice(0, MAX_VALUE)]),
  );

/** The first touch of this session, where the page's `storage` lets it be kept. */
function storedTouch(): Touch | null {
  const stored = readSession('touch') as Partial<Touch> | undefined;
  if (typeof stored?.landing !== 'string') return null;
  return {
    landing: bareAddress(stored.landing),
    referrer: bareAddress(String(stored.referrer)),
    utm: texts(stored.utm),
    clickIds: texts(stored.clickIds),
  };
}

/**
 * Remembers where the visit began, for as long as the page lives: a site's router may have taken the
 * campaign out of the address by the time a lead is made. Kept for the session where `storage` says so.
 */
export function rememberTouch(): Touch {
  const state = pageState();
  state.touch ??= {
    landing: bareAddress(location.href),
    referrer: bareAddress(document.referrer),
    ...marksOf(location.search),
  };
  const stored = storedTouch();
  if (!stored) writeSession('touch', state.touch);
  return stored ?? state.touch;
}

/**
 * Where a lead comes from. The campaign is the last one the visitor came with; `landing`, and the
 * referrer while the visitor moves within the site, are those of the first page known.
 *
 * @param widget tag name
 * @param locale of what the visitor sees
 */
export function leadSource(widget: string, locale: string): LeadSource {
  const first = rememberTouch();
  const here = pageState().touch ?? first;
  const now = marksOf(location.search);
  const campaign = [now, here, first].find(
    ({ utm, clickIds }) => Object.keys({ ...utm, ...clickIds }).length > 0,
  );
  const within = document.referrer.startsWith(`${location.origin}/`);
  return {
    page: bareAddress(location.href),
    title: document.title.slice(0, MAX_VALUE),
    referrer: within ? first.referrer || here.referrer : here.referrer,
    landing: first.landing,
    utm: campaign?.utm ?? {},
    clickIds: campaign?.clickIds ?? {},
    locale,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    widget,
    variant: '',
    version,
  };
}
