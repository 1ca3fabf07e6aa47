import type { Clock } from './clock.ts';
import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';
import { backoffMs, HOUR_MS } from './retry.ts';

/** After so many failures in a row the endpoint is left in peace and then asked with one lead only. */
const FAILURES_TO_OPEN_CIRCUIT = 5;
/** A background of old leads must not crowd out the page; a lead just submitted never waits for them. */
const LANES_WIDTH = 2;

export interface LaneOptions {
  clock: Clock;
  random: () => number;
  /** One attempt; never rejects. Null: the lead is no longer ours to send. */
  attempt(parcel: Parcel): Promise<Outcome | null>;
  /** The attempt's outcome, after the lane has decided when to try again. */
  settled(parcel: Parcel, outcome: Outcome): void;
}

interface Wait {
  cancel(): void;
  /** The endpoint's word or an owner's mistake: hints do not shorten it. */
  firm: boolean;
}

/**
 * The way to one endpoint: who goes when. Time is counted by timers alone, never by comparing
 * moments, so a clock that jumps can neither hurry nor stall a lead.
 */
export class Lane {
  readonly #options: LaneOptions;
  readonly #waiting = new Map<Parcel, Wait>();
  readonly #due = new Set<Parcel>();
  readonly #running = new Set<Parcel>();
  #failures = 0;
  #pause: Wait | null = null;
  #pausedUntilMs = 0;
  #resting: (() => void)[] = [];
  #stopped = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Takes a parcel over, to go now or after a firm wait. */
  add(parcel: Parcel, firmWaitMs = 0): void {
    if (firmWaitMs > 0) this.#putOff(parcel, firmWaitMs, true);
    else this.#due.add(parcel);
    this.#pump();
  }

  /** Lets go of a parcel; an attempt under way still ends. */
  drop(parcel: Parcel): void {
    this.#waiting.get(parcel)?.cancel();
    this.#waiting.delete(parcel);
    this.#due.delete(parcel);
  }

  /**
   * Something suggests that it may work now. `all`: somebody asked for it, so firm waits end too.
   */
  hurry(all: boolean): void {
    if (this.#pause && (all || !this.#pause.firm)) this.#endPause();
    for (const [parcel, wait] of [...this.#waiting]) {
      if (all || !wait.firm) this.#fall(parcel);
    }
    this.#pump();
  }

  /** Resolves once nothing is under way and nothing can go now. */
  async quiet(): Promise<void> {
    if (this.#isBusy()) await new Promise<void>((resolve) => this.#resting.push(resolve));
  }

  /** Puts a waiting parcel off, whatever it was waiting for. */
  putOff(parcel: Parcel, delayMs: number): void {
    if (this.#waiting.has(parcel)) this.#putOff(parcel, delayMs, true);
  }

  nextAttemptMs(parcel: Parcel): number | null {
    if (parcel.state !== 'waiting') return null;
    return Math.max(parcel.nextAttemptMs ?? 0, this.#pause ? this.#pausedUntilMs : 0) || null;
  }

  stop(): void {
    this.#stopped = true;
    for (const parcel of [...this.#waiting.keys(), ...this.#due]) this.drop(parcel);
    this.#endPause();
    this.#wakeResting();
  }

  #pump(): void {
    for (const parcel of [...this.#due]) {
      if (this.#mayGo(parcel)) void this.#run(parcel);
    }
    if (!this.#isBusy()) this.#wakeResting();
  }

  #mayGo(parcel: Parcel): boolean {
    if (this.#pause?.firm) return false;
    // What a visitor has just submitted is worth a try of its own.
    if (parcel.here && parcel.record.attempts === 0) return true;
    const width = this.#failures >= FAILURES_TO_OPEN_CIRCUIT ? 1 : LANES_WIDTH;
    return !this.#pause && this.#running.size < width;
  }

  async #run(parcel: Parcel): Promise<void> {
    this.#due.delete(parcel);
    this.#running.add(parcel);
    parcel.nextAttemptMs = null;
    const outcome = await this.#options.attempt(parcel);
    this.#running.delete(parcel);
    if (this.#stopped) return;
    if (outcome) {
      this.#learn(parcel, outcome);
      this.#options.settled(parcel, outcome);
    }
    this.#pump();
  }

  #learn(parcel: Parcel, outcome: Outcome): void {
    if (outcome.kind === 'again') {
      this.#failures += 1;
      parcel.failures += 1;
      const { random } = this.#options;
      if (outcome.waitMs !== null) this.#startPause(outcome.waitMs, true);
      else if (this.#failures >= FAILURES_TO_OPEN_CIRCUIT) {
        this.#startPause(backoffMs(this.#failures, random), false);
      }
      const backoff = backoffMs(parcel.failures, random);
      this.#putOff(parcel, Math.max(backoff, outcome.waitMs ?? 0), outcome.waitMs !== null);
      return;
    }
    if (outcome.kind === 'owners-mistake') this.#putOff(parcel, HOUR_MS, true);
    const hadTrouble = this.#failures > 0;
    this.#failures = 0;
    if (hadTrouble) this.hurry(false);
  }

  #putOff(parcel: Parcel, delayMs: number, firm: boolean): void {
    this.drop(parcel);
    parcel.nextAttemptMs = this.#options.clock.now() + delayMs;
    const cancel = this.#options.clock.after(delayMs, () => {
      this.#fall(parcel);
      this.#pump();
    });
    this.#waiting.set(parcel, { cancel, firm });
  }

  #fall(parcel: Parcel): void {
    this.drop(parcel);
    this.#due.add(parcel);
  }

  #startPause(delayMs: number, firm: boolean): void {
    // A soft pause must not cut a firm one short.
    if (this.#pause?.firm && !firm) return;
    this.#endPause();
    this.#pausedUntilMs = this.#options.clock.now() + delayMs;
    const cancel = this.#options.clock.after(delayMs, () => {
      this.#pause = null;
      this.#pump();
    });
    this.#pause = { cancel, firm };
  }

  #endPause(): void {
    this.#pause?.cancel();
    this.#pause = null;
  }

  #isBusy(): boolean {
    return this.#running.size > 0 || [...this.#due].some((parcel) => this.#mayGo(parcel));
  }

  #wakeResting(): void {
    for (const resolve of this.#resting.splice(0)) resolve();
  }
}
