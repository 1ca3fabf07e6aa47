import type { LeadSource } from '../model/lead/lead.ts';
import { version } from '../model/version.ts';
import { page } from './page-state.ts';

const CLICK_ID = /^(gclid|gbraid|wbraid|msclkid|fbclid|li_fat_id|ttclid)$/;
const MAX_ADDRESS = 1000;
const MAX_VALUE = 200;

/** What a visit came with. */
export type Touch = Pick<LeadSource, 'landing' | 'referrer' | 'utm' | 'clickIds'>;

/** An address without query and hash, which may hold personal data. */
const bareAddress = (address: string) => address.replace(/[?#].*/s, '').slice(0, MAX_ADDRESS);

/** What the visit would have come with if it began here and now. */
function touchNow(): Touch {
  const utm: Record<string, string> = {};
  const clickIds: Record<string, string> = {};
  for (const [written, value] of new URLSearchParams(location.search)) {
    const name = written.toLowerCase();
    const marks = CLICK_ID.test(name) ? clickIds : /^utm_\w{1,32}$/.test(name) ? utm : {};
    if (value) marks[name] ??= value.slice(0, MAX_VALUE);
  }
  return {
    landing: bareAddress(location.href),
    referrer: bareAddress(document.referrer),
    utm,
    clickIds,
  };
}

/**
 * Remembers where the visit began, for as long as the page lives: a site's router may have taken the
 * campaign out of the address by the time a lead is made. The campaign is the last one the visitor came
 * with.
 *
 * @param now what the visit came with last
 */
export function rememberTouch(now = touchNow()): Touch {
  const first = (page().touch ??= now);
  const { utm, clickIds } = now;
  return Object.keys({ ...utm, ...clickIds }).length
    ? (page().touch = { ...first, utm, clickIds })
    : first;
}

/**
 * Where a lead comes from.
 *
 * @param widget tag name
 * @param locale of what the visitor sees
 * @param variant of it
 */
export function leadSource(widget: string, locale: string, variant = ''): LeadSource {
  return {
    page: bareAddress(location.href),
    title: document.title.slice(0, MAX_VALUE),
    ...rememberTouch(),
    locale,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    widget,
    variant,
    version,
  };
}
