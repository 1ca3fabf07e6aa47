import type { Lead } from '../../model/lead/lead.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Job, LeadStore, NewJob } from '../store/store.ts';
import { ATTEMPT_LIMIT_MS, type Attempt, type Destination } from './destination.ts';
import { pauseMs } from './retry-schedule.ts';

/** How often a receiver looks for jobs that another one left or put off. */
const LOOK_MS = 30_000;
/** After a store that could not be read. */
const STORE_PAUSE_MS = 5_000;
/** Longer than any attempt takes; whoever dies in one is replaced after this. */
const LEASE_MS = 3 * ATTEMPT_LIMIT_MS;
const AT_ONCE = 8;

export interface ForwarderParts {
  store: LeadStore;
  destinations: readonly Destination[];
  log: Log;
  metrics: Metrics;
  now: () => number;
}

/**
 * Sends leads on. What is to be sent was stored in the transaction that stored the lead, so a receiver
 * that dies between the two leaves nothing undone; and since it may die after it sent and before it said
 * so, everything is sent at least once, under an id that stays the same.
 */
export class Forwarder {
  readonly #parts: ForwarderParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isAwake = false;
  #isStopped = false;

  constructor(parts: ForwarderParts) {
    this.#parts = parts;
  }

  /** Whether leads are sent to anything of this kind. */
  has(kind: string): boolean {
    return this.#parts.destinations.some((destination) => destination.kind === kind);
  }

  /**
   * What is to be sent on because of this lead.
   *
   * @param isLate it has lain for a while
   */
  jobsFor(lead: Lead, isLate = false): NewJob[] {
    return this.#parts.destinations
      .filter((destination) => destination.takes?.(lead) ?? true)
      .filter(({ isCheck }) => !(isLate && isCheck))
      .map(({ kind, target }) => ({ kind, target }));
  }

  /** Sends on what was held back as spam, unless it was sent on before. */
  async release(lead: Lead): Promise<void> {
    const { store, now } = this.#parts;
    if (await store.addJobs(lead.id, this.jobsFor(lead, true), now())) this.wake();
  }

  /** Looks for work now, and from now on whenever some is due. */
  wake(): void {
    if (this.#isStopped || this.#parts.destinations.length === 0) return;
    this.#isAwake = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  /** Begins nothing any more and waits for what was begun. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #work(): Promise<void> {
    clearTimeout(this.#timer);
    const { store, now, log } = this.#parts;
    let nextMs = now() + STORE_PAUSE_MS;
    try {
      while (this.#isAwake && !this.#isStopped) {
        this.#isAwake = false;
        const jobs = await store.claimJobs({ nowMs: now(), leaseMs: LEASE_MS, limit: AT_ONCE });
        if (jobs.length > 0) this.#isAwake = true;
        await Promise.all(jobs.map((job) => this.#attempt(job)));
      }
      nextMs = Math.min((await store.nextJobMs()) ?? Infinity, now() + LOOK_MS);
    } catch (error) {
      log('error', 'forward-stalled', { reason: (error as Error).name });
    }
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => this.wake(), Math.max(0, nextMs - now()));
    // A process that has nothing else to do may end: the jobs are in the store.
    (this.#timer as { unref?(): void }).unref?.();
  }

  async #attempt(job: Job): Promise<void> {
    const { store, destinations, log, metrics, now } = this.#parts;
    const destination = destinations.find(
      ({ kind, target }) => kind === job.kind && target === job.target,
    );
    const attempt = destination ? await this.#send(destination, job) : GONE;
    const { outcome, status, retryAfterMs } = attempt;
    const pause = outcome === 'again' ? pauseMs(job.attempts, retryAfterMs) : null;
    if (outcome === 'done') await store.finishJob(job, status);
    else await store.failJob(job, status, pause === null ? null : now() + pause);
    const result = outcome === 'done' ? 'done' : pause === null ? 'failed' : 'put-off';
    metrics.forwards.add({ kind: job.kind, result });
    if (outcome !== 'done') {
      log(pause === null ? 'error' : 'warn', 'forward-failed', {
        kind: job.kind,
        attempt: job.attempts,
        status,
        again: pause === null ? 'never' : `in ${Math.round(pause / 1000)} s`,
      });
    }
  }

  async #send(destination: Destination, job: Job): Promise<Attempt> {
    let { payload } = job;
    if (payload === null) {
      const stored = await this.#parts.store.get(job.leadId);
      if (!stored) return { outcome: 'never', status: 'lead erased' };
      payload = destination.build(stored.lead, stored.received);
      // Without the right to this job any more someone else sends it.
      if (!(await this.#parts.store.saveJobPayload(job, payload))) return OVERTAKEN;
    }
    return destination.send(payload, job);
  }
}

const GONE: Attempt = { outcome: 'never', status: 'no longer configured' };
const OVERTAKEN: Attempt = { outcome: 'again', status: 'overtaken' };
