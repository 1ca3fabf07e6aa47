import { version } from '../model/version.ts';
import { settingsOf } from './settings.ts';

/** Bears the version: what another one stored may have another shape. */
const keyOf = (name: string) => `leadline ${version} ${name}`;

const allowed = () => ['session', 'visitor'].includes(settingsOf().storage!);

/** What an earlier page of this session left; null where nothing is or may be read. */
export function readSession<T>(name: string): T | null {
  try {
    return allowed() ? (JSON.parse(sessionStorage.getItem(keyOf(name))!) as T | null) : null;
  } catch {
    // Storage denied, or filled by somebody else: as if there were nothing.
    return null;
  }
}

/** Keeps something for the session, where the page's `storage` allows it and the browser has room. */
export function writeSession(name: string, value: unknown): void {
  try {
    if (allowed()) sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // A convenience: without it the next page merely starts afresh.
  }
}
