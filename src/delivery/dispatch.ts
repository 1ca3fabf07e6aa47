import { fetchAtLoad, post, type Fetch } from './attempt.ts';
import type { Clock } from './clock.ts';
import { requestOf } from './connectors.ts';
import { mintLeadId } from './lead-id.ts';
import type { Outbox } from './outbox.ts';
import { isExpired, keyOf, nameOf, recordOf, type OutboxRecord } from './outbox-record.ts';
import { judge, type Outcome } from './outcome.ts';
import { addressOf, freshPace, isLive, parcelOf, type Parcel, type Road } from './parcel.ts';
import { backoffMs } from './retry.ts';
import type { DeliveryErrorCode, DeliveryEvent, DeliveryState, DeliveryStatus } from './status.ts';

/** After so many failures in a row the endpoint is left in peace and then asked with one lead only. */
const FAILURES_TO_OPEN_CIRCUIT = 5;

/** How often a page looks whether another one has delivered what both have in hand. */
const LOOK_AGAIN_MS = 500;

/** What tells that trying again may be worth it. Never a gate: `onLine` lies in both directions. */
const HINTS = ['online', 'pageshow', 'visibilitychange'];

/**
 * What this page has in hand, and its sending: when which lead may go, one attempt, and what follows
 * from its outcome.
 */
export class Dispatch {
  readonly parcels = new Map<string, Parcel>();
  readonly #roads = new Map<string, Road>();
  readonly #running = new Set<Promise<void>>();
  readonly #reported = new Set<string>();
  readonly #stop = new AbortController();
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #fetch: Fetch;
  readonly #outbox: Outbox;
  readonly #emit: (event: DeliveryEvent) => void;
  #cancelTimer = () => {};

  constructor(
    clock: Clock,
    outbox: Outbox,
    emit: (event: DeliveryEvent) => void,
    page: EventTarget | undefined = globalThis.window,
    random = Math.random,
    fetch = fetchAtLoad,
  ) {
    this.#clock = clock;
    this.#outbox = outbox;
    this.#emit = emit;
    this.#random = random;
    this.#fetch = fetch;
    const { signal } = this.#stop;
    for (const hint of HINTS) page?.addEventListener(hint, () => this.hurry(), { signal });
    page?.addEventListener('securitypolicyviolation', (event) => this.#onBlocked(event), {
      signal,
    });
  }

  /** Takes a parcel over, in the place of one with the same lead and endpoint. */
  add(parcel: Parcel): void {
    this.parcels.set(nameOf(parcel.record), parcel);
  }

  drop(parcel: Parcel): void {
    this.parcels.delete(nameOf(parcel.record));
  }

  of(id: string | null): Parcel[] {
    return [...this.parcels.values()].filter(({ record }) => record.id === id);
  }

  /** Sends what may go now and comes back when the next one may. */
  pump(): void {
    this.#cancelTimer();
    if (this.#stop.signal.aborted) return;
    const nowMs = this.#clock.elapsed();
    let nextMs = Infinity;
    // One that always fails must not keep the others from their turn.
    const inTurn = [...this.parcels.values()].sort((a, b) => a.failures - b.failures);
    for (const parcel of inTurn) {
      if (parcel.state !== 'waiting') continue;
      const dueMs = this.#dueMs(parcel);
      if (dueMs > nowMs) nextMs = Math.min(nextMs, dueMs);
      else if (isFresh(parcel) || this.#roadOf(parcel).running === 0) {
        const sending = this.#send(parcel).then(() => {
          this.#running.delete(sending);
          this.pump();
        });
        this.#running.add(sending);
      }
    }
    if (nextMs < Infinity) {
      this.#cancelTimer = this.#clock.after(nextMs - nowMs, () => this.pump());
    }
  }

  /** Something suggests that it may work now. `isAsked`: somebody asks for it, so firm waits end too. */
  hurry(isAsked = false): void {
    for (const pace of [...this.parcels.values(), ...this.#roads.values()]) {
      pace.softMs = 0;
      if (isAsked) pace.firmMs = 0;
    }
    this.pump();
  }

  /** Resolves once nothing is under way. */
  async quiet(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  stop(): void {
    this.#stop.abort();
    this.#cancelTimer();
  }

  statusOf(parcel: Parcel): DeliveryStatus {
    const { state, durable, firmMs } = parcel;
    const { id, endpoint, attempts, problem } = parcel.record;
    const waitMs = state === 'waiting' ? this.#dueMs(parcel) - this.#clock.elapsed() : 0;
    return {
      id,
      endpoint,
      state,
      attempts,
      nextAttemptMs: waitMs > 0 && waitMs < Infinity ? this.#clock.now() + waitMs : null,
      problem: problem && {
        ...problem,
        ownersMistake: problem.ownersMistake || firmMs === Infinity,
      },
      durable,
    };
  }

  move(parcel: Parcel, state: DeliveryState): void {
    parcel.state = state;
    this.#emit({ type: 'status', status: this.statusOf(parcel) });
  }

  /** Once for each code and subject: the owner needs to know, not to be drowned. */
  report(subject: string, code: DeliveryErrorCode, found: string): void {
    const key = `${code} ${subject}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#emit({
      type: 'error',
      code,
      message: `${subject}: expected to take a lead, found ${found}`,
    });
  }

  #roadOf({ record: { endpoint } }: Parcel): Road {
    const road = this.#roads.get(endpoint) ?? { ...freshPace(), running: 0 };
    this.#roads.set(endpoint, road);
    return road;
  }

  #dueMs(parcel: Parcel): number {
    const road = this.#roadOf(parcel);
    const roadSoftMs = isFresh(parcel) ? 0 : road.softMs;
    return Math.max(parcel.firmMs, road.firmMs, parcel.softMs, roadSoftMs);
  }

  async #send(parcel: Parcel): Promise<void> {
    const road = this.#roadOf(parcel);
    road.running += 1;
    parcel.state = 'sending';
    if (await this.#claim(parcel)) {
      this.move(parcel, 'sending');
      const { connector, lead, record, url, failures } = parcel;
      const request = requestOf(connector, lead, record.json, url.hash);
      // Every other attempt goes without keepalive: others may have used up the page's quota of it.
      const isKept = failures % 2 === 0;
      const answer = await post(this.#fetch, this.#clock, addressOf(parcel), request, isKept);
      await this.#settle(parcel, road, judge(answer, connector, lead, this.#clock.now()));
    }
    road.running -= 1;
  }

  /**
   * Counts the attempt, and takes the lead for this page as far as the device can say. That saves
   * requests; that no lead is doubled only the receiver's unique key can make sure.
   */
  async #claim(parcel: Parcel): Promise<boolean> {
    const nowMs = this.#clock.now();
    const { attempts, savedMs } = parcel.record;
    const record = {
      ...parcel.record,
      attempts: attempts + 1,
      claimedMs: nowMs,
      // Saved by a clock that ran ahead: counted from today, or it would outlive what was told.
      savedMs: Math.min(savedMs, nowMs),
    };
    // Unreadable is not gone.
    const heldMs = parcel.durable ? await this.#outbox.amend(record).catch(() => 0) : 0;
    if (heldMs && heldMs < Infinity) {
      const lookMs = Math.min(heldMs, LOOK_AGAIN_MS);
      await new Promise<void>((resolve) => this.#clock.after(lookMs, resolve));
      return !this.#stop.signal.aborted && this.#claim(parcel);
    }
    if (heldMs !== 0) {
      if (!parcel.isHere) {
        this.drop(parcel);
        return false;
      }
      // Nothing but a delivery takes a record away before its time.
      if (heldMs && !isExpired(record, nowMs)) {
        this.move(parcel, parcel.connector.mayThank ? 'unconfirmed' : 'sent');
        return false;
      }
      // The site's data was cleared, but the visitor still sees the lead wait.
      parcel.durable = false;
    }
    parcel.record = record;
    return true;
  }

  async #settle(parcel: Parcel, road: Road, outcome: Outcome): Promise<void> {
    const { state, problem, waitMs, report } = outcome;
    const nowMs = this.#clock.elapsed();
    if (state === 'waiting' && !problem?.ownersMistake) {
      for (const pace of [parcel, road]) pace.failures += 1;
      parcel.softMs = nowMs + backoffMs(parcel.failures, this.#random);
      if (road.failures >= FAILURES_TO_OPEN_CIRCUIT) {
        road.softMs = nowMs + backoffMs(road.failures, this.#random);
      }
      if (waitMs) road.firmMs = nowMs + waitMs;
    } else if (road.failures > 0) {
      road.failures = 0;
      this.hurry();
    }
    if (waitMs) parcel.firmMs = nowMs + waitMs;
    const mayRenew = problem?.keyReused && !parcel.record.isRenewed;
    const record: OutboxRecord = {
      ...parcel.record,
      problem,
      claimedMs: 0,
      notBeforeMs: waitMs && this.#clock.now() + waitMs,
      // Where its id is taken, a page that finds it later tries again and renews it.
      state: state === 'refused' && !mayRenew ? state : 'waiting',
    };
    const hasIt = state === 'sent' || state === 'unconfirmed';
    const written = (hasIt ? this.#outbox.remove(keyOf(record)) : this.#outbox.amend(record)).catch(
      () => {},
    );
    // A write given up as failed may have got through after all; nobody waits for that one.
    if (parcel.durable) await written;
    if (report) this.report(addressOf(parcel), ...report);
    if (mayRenew && !parcel.isHere && (await this.#renew(parcel))) return;
    parcel.record = record;
    this.move(parcel, state);
  }

  /**
   * Another lead has the id, and nobody is there any more to submit again: once more under a new one.
   *
   * @returns false if the device cannot store it; the next page tries again
   */
  async #renew(parcel: Parcel): Promise<boolean> {
    const { lead, record } = parcel;
    const names = { id: mintLeadId(), replaces: lead.id };
    const renewed = recordOf(
      { ...lead, ...names, flat: { ...lead.flat, ...names } },
      { ...record, isRenewed: true },
    );
    try {
      await this.#outbox.add([renewed], [keyOf(record)], []);
    } catch {
      return false;
    }
    this.drop(parcel);
    this.add(parcelOf(renewed, false, true));
    return true;
  }

  /** The page's Content Security Policy keeps requests from a URL or origin, and will go on to; another page's may not. */
  #onBlocked(event: Event): void {
    const { disposition, effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    for (const parcel of this.parcels.values()) {
      const address = addressOf(parcel);
      if (!isLive(parcel) || ![address, parcel.url.origin].includes(blockedURI)) continue;
      parcel.firmMs = Infinity;
      this.report(
        address,
        'endpoint-blocked',
        'a Content Security Policy without it in connect-src',
      );
      this.move(parcel, parcel.state);
    }
  }
}

/** What a visitor has just submitted is worth a try of its own. */
const isFresh = ({ isHere, record }: Parcel): boolean => isHere && record.attempts === 0;
