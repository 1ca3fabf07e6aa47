const WINDOW_MS = 60_000;
const MAX_SENDERS = 20_000;

/** At most so many events of one sender within any 60 seconds. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #maxSenders: number;
  /** Times of the events within the window, oldest first; senders by their latest event, oldest first. */
  readonly #events = new Map<string, number[]>();

  /** @param maxSenders most that are remembered; of more the one that has been quiet for longest is forgotten */
  constructor(perMinute: number, now: () => number, maxSenders = MAX_SENDERS) {
    this.#perMinute = perMinute;
    this.#now = now;
    this.#maxSenders = maxSenders;
  }

  /** Seconds until one more is allowed; 0 if it is now. */
  waitSeconds(sender: string): number {
    const events = this.#recent(sender);
    const blocking = events[events.length - this.#perMinute];
    if (blocking === undefined) return 0;
    return Math.max(1, Math.ceil((blocking + WINDOW_MS - this.#now()) / 1000));
  }

  record(sender: string): void {
    const events = this.#recent(sender);
    events.push(this.#now());
    this.#events.delete(sender);
    this.#events.set(sender, events);
    for (const [oldest, times] of this.#events) {
      const stale = (times.at(-1) ?? 0) + WINDOW_MS <= this.#now();
      if (!stale && this.#events.size <= this.#maxSenders) break;
      this.#events.delete(oldest);
    }
  }

  /** As if the latest event recorded for this sender had not happened. */
  takeBack(sender: string): void {
    this.#events.get(sender)?.pop();
  }

  #recent(sender: string): number[] {
    const events = this.#events.get(sender) ?? [];
    const start = this.#now() - WINDOW_MS;
    // Under a limit that is rarely met thousands are in the window, and few of them leave it at a time.
    const kept = events.findIndex((time) => time > start);
    if (kept !== 0) events.splice(0, kept < 0 ? events.length : kept);
    return events;
  }
}
