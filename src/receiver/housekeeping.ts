import type { Log } from './log.ts';
import type { LeadStore } from './store/store.ts';

const EVERY_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;

export interface HousekeepingOptions {
  store: LeadStore;
  log: Log;
  now: () => number;
  /** Leads received longer ago are erased; undefined: kept. */
  retainDays: number | undefined;
  /** Something went. */
  onErased: () => void;
}

/** Forgets what has run out, now and every hour. */
export class Housekeeping {
  readonly #options: HousekeepingOptions;
  readonly #timer: ReturnType<typeof setInterval>;
  #running: Promise<void>;
  #stopped = false;

  constructor(options: HousekeepingOptions) {
    this.#options = options;
    this.#running = this.#run();
    this.#timer = setInterval(() => {
      this.#running = this.#run();
    }, EVERY_MS);
    // It keeps no process alive.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  async #run(): Promise<void> {
    const { store, log, now, retainDays, onErased } = this.#options;
    try {
      await store.sweep(now());
      if (retainDays === undefined) return;
      const before = new Date(now() - retainDays * DAY_MS).toISOString();
      let erased = 0;
      while (!this.#stopped) {
        const count = await store.eraseReceivedBefore(before);
        if (count === 0) break;
        erased += count;
      }
      if (erased === 0) return;
      log('info', 'leads-retired', { count: erased });
      onErased();
    } catch (error) {
      // The next hour will do.
      log('warn', 'housekeeping-failed', { reason: (error as Error).message });
    }
  }

  /** Resolves once nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
