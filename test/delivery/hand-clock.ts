import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/delivery/clock.ts';

/** A clock that stands still until it is moved by hand. */
export class HandClock implements Clock {
  /** What the device shows; may be set at will without any timer noticing. */
  wallMs = Date.UTC(2026, 10, 23);
  #elapsedMs = 0;
  readonly #timers = new Set<{ atMs: number; call: () => void }>();

  now(): number {
    return this.wallMs;
  }

  elapsed(): number {
    return this.#elapsedMs;
  }

  after(delayMs: number, call: () => void): () => void {
    const timer = { atMs: this.#elapsedMs + delayMs, call };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets time pass; whatever each timer sets off is done before the next one fires. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#elapsedMs + ms;
    await settle();
    for (;;) {
      const next = [...this.#timers]
        .filter(({ atMs }) => atMs <= endMs)
        .sort((a, b) => a.atMs - b.atMs)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#move(Math.max(next.atMs, this.#elapsedMs));
      next.call();
      await settle();
    }
    this.#move(endMs);
  }

  #move(toMs: number): void {
    this.wallMs += toMs - this.#elapsedMs;
    this.#elapsedMs = toMs;
  }
}

/** Lets all promises run that wait for nothing but each other. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
}
