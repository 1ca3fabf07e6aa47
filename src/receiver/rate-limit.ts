const WINDOW_MS = 60_000;
const MAX_SENDERS = 20_000;

/** At most so many events of one sender within any 60 seconds. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** Times of the events within the window, oldest first; senders by their latest event, oldest first. */
  readonly #events = new Map<string, number[]>();

  constructor(perMinute: number, now: () => number) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Seconds until one more is allowed; 0 if it is now. */
  waitSeconds(sender: string): number {
    const events = this.#recent(sender);
    const blocking = events[events.length - this.#perMinute];
    if (blocking === undefined) return events.length < this.#perMinute ? 0 : WINDOW_MS / 1000;
    return Math.max(1, Math.ceil((blocking + WINDOW_MS - this.#now()) / 1000));
  }

  record(sender: string): void {
    const events = [...this.#recent(sender), this.#now()];
    this.#events.delete(sender);
    this.#events.set(sender, events);
    for (const [oldest, times] of this.#events) {
      const stale = (times.at(-1) ?? 0) + WINDOW_MS <= this.#now();
      if (!stale && this.#events.size <= MAX_SENDERS) break;
      this.#events.delete(oldest);
    }
  }

  #recent(sender: string): number[] {
    const start = this.#now() - WINDOW_MS;
    return (this.#events.get(sender) ?? []).filter((time) => time > start);
  }
}
