import type { Settings } from './settings.ts';

/** An unsent lead and how it fares with one endpoint. */
export interface OutboxEntry {
  id: string;
  endpoint: string;
  state: 'waiting' | 'sending' | 'unconfirmed' | 'refused';
  attempts: number;
  /** ISO 8601 in UTC; null where none is planned. */
  nextAttempt: string | null;
}

/** What the script puts on `window.Leadline`. */
export interface LeadlineGlobal {
  readonly version: string;
  /** Sets settings for the whole page; null and "" take one back. */
  configure(settings: Settings & { keep?: number | string }): void;
  /** Scrolls to and focuses the widget that the selector finds; false if there is none. */
  open(selector: string): boolean;
  /** The leads on this device that are not yet confirmed. */
  outbox(): Promise<OutboxEntry[]>;
  /** Tries everything that waits, now. */
  flush(): Promise<void>;
}

declare global {
  interface Window {
    /** The script's interface; before the script has run, what the page wants to set. */
    Leadline?: Partial<LeadlineGlobal> & { settings?: Settings };
  }
}
