import { settingsOf } from './settings.ts';

/** Bears the version of what is stored: another shape gets another name. */
const PREFIX = 'leadline/1/';

const allowed = () => /^(session|visitor)$/.test(settingsOf().storage ?? '');

/** What an earlier page of this session left, as JSON says it; undefined where nothing is or may be read. */
export function readSession(name: string): unknown {
  if (!allowed()) return undefined;
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    // Storage denied, or filled by somebody else: as if there were none.
    return undefined;
  }
}

/** Keeps something for the session, where the page's `storage` allows it and the browser has room. */
export function writeSession(name: string, value: unknown): void {
  if (!allowed()) return;
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A convenience: without it the next page merely starts afresh.
  }
}
