import type { Lead } from '../model/lead/lead.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { ScoreCheck } from './score-check.ts';
import { UNCHECKED_FLAG } from './store/scores.ts';
import type { LeadStore, ScoreFinding } from './store/store.ts';

/** A pause in the requests of this length is made use of. */
const QUIET_MS = 15;
/** Under a load without pauses the next few leads are looked at after this all the same. */
const PATIENCE_MS = 1_000;
/** Nobody who sends a lead meanwhile should notice. */
const SLICE_MS = 5;
/** Settled by one commit. */
const AT_ONCE = 50;
/** More are read from the store again when their turn comes. */
const MAX_AT_HAND = 200;
/** How often a receiver looks for what another one left behind. */
const LOOK_MS = 60_000;

export interface ScoreQueueParts {
  store: LeadStore;
  scores: ScoreCheck;
  log: Log;
  metrics: Metrics;
  now: () => number;
  /** Something is known of leads that was not before. */
  onSettled: () => void;
}

/**
 * Works the results of leads out again once nobody waits for an answer. That it is still to be done was
 * stored in the transaction that stored the lead, so a receiver that dies before leaves it to the next
 * one; until then the lead is flagged.
 */
export class ScoreQueue {
  readonly #parts: ScoreQueueParts;
  /** Of the leads to be looked at those that this receiver took in last. */
  #atHand: Lead[] = [];
  /** Leads that nobody has at hand: of an earlier run, of a flood, or of another receiver that died. */
  #leftBehind: { receivedBefore?: string } | null = {};
  #requests = 0;
  #quietSinceMs = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(parts: ScoreQueueParts) {
    this.#parts = parts;
  }

  /** Takes up what was left, and looks for more of it from time to time. */
  start(): void {
    const { now } = this.#parts;
    this.#wake();
    this.#timer = setInterval(() => {
      // What is younger has a receiver that will see to it.
      this.#leftBehind ??= { receivedBefore: new Date(now() - LOOK_MS).toISOString() };
      this.#wake();
    }, LOOK_MS);
    // It keeps no process alive.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** Whether this lead's results can be worked out again here. */
  takes(lead: Lead): boolean {
    return this.#parts.scores.knows(lead);
  }

  /** This lead was stored, unchecked. */
  add(lead: Lead): void {
    if (this.#atHand.length < MAX_AT_HAND) this.#atHand.push(lead);
    else this.#leftBehind = {};
    this.#wake();
  }

  requestBegan(): void {
    this.#requests++;
  }

  requestEnded(): void {
    this.#requests--;
    this.#quietSinceMs = performance.now();
  }

  /** Begins nothing any more and waits for what was begun. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  #wake(): void {
    if (this.#isStopped) return;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async #work(): Promise<void> {
    const { store, log, metrics, onSettled } = this.#parts;
    try {
      for (;;) {
        await this.#quiet();
        const leads = await this.#next();
        if (leads.length === 0 || this.#isStopped) return;
        const findings: ScoreFinding[] = [];
        while (leads.length > 0 && !this.#isStopped) {
          const startMs = performance.now();
          while (leads.length > 0 && performance.now() - startMs < SLICE_MS) {
            findings.push(this.#look(leads.shift()!));
          }
          await this.#quiet();
        }
        await store.settleScores(findings);
        for (const { flag } of findings) if (flag !== null) metrics.flags.add({ flag });
        onSettled();
      }
    } catch (error) {
      // The store still knows what is to be done.
      this.#leftBehind = {};
      log('warn', 'score-check-put-off', { reason: (error as Error).name });
    }
  }

  async #next(): Promise<Lead[]> {
    if (this.#atHand.length > 0) return this.#atHand.splice(0, AT_ONCE);
    if (this.#leftBehind === null) return [];
    const { receivedBefore } = this.#leftBehind;
    const leads = await this.#parts.store.uncheckedLeads(AT_ONCE, receivedBefore);
    if (leads.length === 0) this.#leftBehind = null;
    return leads;
  }

  #look(lead: Lead): ScoreFinding {
    const { scores, log, metrics } = this.#parts;
    try {
      return { id: lead.id, flag: scores.check(lead) === 'differs' ? 'score-differs' : null };
    } catch (error) {
      // It stays flagged, and is not tried for ever.
      metrics.failures.add();
      log('error', 'score-check-failed', { name: (error as Error).name });
      return { id: lead.id, flag: UNCHECKED_FLAG };
    }
  }

  /** Resolves where nobody waits for an answer, or has to wait for us for once. */
  async #quiet(): Promise<void> {
    const startMs = performance.now();
    do {
      await new Promise((resolve) => setTimeout(resolve, this.#isQuiet() ? 0 : QUIET_MS));
    } while (!this.#isStopped && !this.#isQuiet() && performance.now() - startMs < PATIENCE_MS);
  }

  #isQuiet(): boolean {
    return this.#requests === 0 && performance.now() - this.#quietSinceMs >= QUIET_MS;
  }
}
