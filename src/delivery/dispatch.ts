import { post, type Fetch } from './attempt.ts';
import type { Clock } from './clock.ts';
import { requestOf } from './connectors.ts';
import type { Outbox } from './outbox.ts';
import { isExpired, keyOf, nameOf, type OutboxRecord } from './outbox-record.ts';
import { judge, type Outcome } from './outcome.ts';
import { addressOf, freshPace, isLive, parcelOf, type Parcel, type Road } from './parcel.ts';
import { mintLeadId } from './lead-id.ts';
import { backoffMs } from './retry.ts';
import { safeJson } from './safe-json.ts';
import type { DeliveryErrorCode, DeliveryEvent, DeliveryState, DeliveryStatus } from './status.ts';

/** After so many failures in a row the endpoint is left in peace and then asked with one lead only. */
const FAILURES_TO_OPEN_CIRCUIT = 5;

/** How often a page looks whether another one has delivered what both have in hand. */
const LOOK_AGAIN_MS = 500;

/** What tells that trying again may be worth it. Never a gate: `onLine` lies in both directions. */
const HINTS = ['online', 'pageshow', 'visibilitychange'];

/** Gets a challenge and solves it: the proof, or null where none can be had. */
export type Prove = (challenge: string) => Promise<string | null>;

/**
 * What this page has in hand, and its sending: when which lead may go, one attempt, and what follows
 * from its outcome.
 */
export function createDispatch(
  prove: Prove,
  clock: Clock,
  outbox: Outbox,
  page: EventTarget | undefined,
  random: () => number,
  fetch: Fetch,
  emit: (event: DeliveryEvent) => void,
) {
  const parcels = new Map<string, Parcel>();
  const roads = new Map<string, Road>();
  const running = new Set<Promise<void>>();
  const reported = new Set<string>();
  /** Proofs for leads to come, by their challenge; each serves one. */
  const prepared = new Map<string, Promise<string | null>>();
  let cancelTimer = () => {};

  for (const hint of HINTS) page?.addEventListener(hint, () => hurry());
  page?.addEventListener('securitypolicyviolation', onBlocked);
  return { parcels, of, drop, pump, flush, statusOf, move, report, prepare };

  function prepare(challenge: string): Promise<string | null> {
    const proof = prepared.get(challenge) ?? prove(challenge).catch(() => null);
    prepared.set(challenge, proof);
    return proof;
  }

  /** Saved already, so that this may take its time. A spent proof is not offered to another lead. */
  async function proveOn(parcel: Parcel): Promise<void> {
    const { challenge } = parcel.record;
    if (!challenge || parcel.proof || parcel.connector.isFlat) return;
    const proof = prepare(challenge);
    prepared.delete(challenge);
    parcel.proof = await proof;
    if (!parcel.proof) report(challenge, 'challenge-failed', 'no challenge');
  }

  function drop(parcel: Parcel): void {
    parcels.delete(nameOf(parcel.record));
  }

  function of(id: string | null): Parcel[] {
    return [...parcels.values()].filter(({ record }) => record.id === id);
  }

  /** Sends what may go now and comes back when the next one may. */
  function pump(): void {
    cancelTimer();
    const nowMs = clock.elapsed();
    let nextMs = Infinity;
    // One that always fails must not keep the others from their turn.
    const inTurn = [...parcels.values()].sort((a, b) => a.failures - b.failures);
    for (const parcel of inTurn) {
      if (parcel.state !== 'waiting') continue;
      const atMs = dueMs(parcel);
      if (atMs > nowMs) nextMs = Math.min(nextMs, atMs);
      else if (isFresh(parcel) || !roadOf(parcel).running) {
        const sending = send(parcel).then(() => {
          running.delete(sending);
          pump();
        });
        running.add(sending);
      }
    }
    if (nextMs < Infinity) {
      cancelTimer = clock.after(nextMs - nowMs, pump);
    }
  }

  /** Something suggests that it may work now. `isAsked`: somebody asks for it, so firm waits end too. */
  function hurry(isAsked = false): void {
    for (const pace of [...parcels.values(), ...roads.values()]) {
      pace.softMs = 0;
      if (isAsked) pace.firmMs = 0;
    }
    pump();
  }

  /** Somebody asks for all that waits. Resolves once nothing is under way. */
  async function flush(): Promise<void> {
    hurry(true);
    while (running.size) await Promise.all(running);
  }

  function statusOf(parcel: Parcel): DeliveryStatus {
    const { state, durable } = parcel;
    const { id, endpoint, attempts, problem } = parcel.record;
    const waitMs = state === 'waiting' ? dueMs(parcel) - clock.elapsed() : 0;
    return {
      id,
      endpoint,
      state,
      attempts,
      nextAttempt:
        waitMs > 0 && waitMs < Infinity ? new Date(clock.now() + waitMs).toISOString() : null,
      problem,
      durable,
    };
  }

  function move(parcel: Parcel, state: DeliveryState): void {
    parcel.state = state;
    emit(statusOf(parcel));
  }

  /** Once for each code and subject: the owner needs to know, not to be drowned. */
  function report(subject: string, code: DeliveryErrorCode, found: string): void {
    const key = `${code} ${subject}`;
    if (reported.has(key)) return;
    reported.add(key);
    emit({ code, message: `${subject}: found ${found}` });
  }

  function roadOf({ record: { endpoint } }: Parcel): Road {
    const road = roads.get(endpoint) ?? { ...freshPace(), running: 0 };
    roads.set(endpoint, road);
    return road;
  }

  function dueMs(parcel: Parcel): number {
    const road = roadOf(parcel);
    const roadSoftMs = isFresh(parcel) ? 0 : road.softMs;
    return Math.max(parcel.firmMs, road.firmMs, parcel.softMs, roadSoftMs);
  }

  async function send(parcel: Parcel): Promise<void> {
    const road = roadOf(parcel);
    road.running += 1;
    parcel.state = 'sending';
    await proveOn(parcel);
    if (await claim(parcel)) {
      move(parcel, 'sending');
      const { connector, lead, record, url, failures, proof } = parcel;
      const request = requestOf(connector, lead, record.json, url.hash, record.mapping, proof);
      // Every other attempt goes without keepalive: others may have used up the page's quota of it.
      const isKept = failures % 2 === 0;
      const answer = await post(fetch, clock, addressOf(parcel), request, isKept);
      if (answer?.response.status === 403) parcel.proof = null;
      await settle(parcel, road, judge(answer, connector, lead, clock.now()));
    }
    road.running -= 1;
  }

  /**
   * Counts the attempt, and takes the lead for this page as far as the device can say. That saves
   * requests; that no lead is doubled only the receiver's unique key can make sure.
   */
  async function claim(parcel: Parcel): Promise<boolean> {
    const nowMs = clock.now();
    const { attempts, savedMs } = parcel.record;
    const record = {
      ...parcel.record,
      attempts: attempts + 1,
      claimedMs: nowMs,
      // Saved by a clock that ran ahead: counted from today, or it would outlive what was told.
      savedMs: Math.min(savedMs, nowMs),
    };
    // Unreadable is not gone.
    const heldMs = parcel.durable ? await outbox.amend(record).catch(() => 0) : 0;
    if (heldMs && heldMs < Infinity) {
      const lookMs = Math.min(heldMs, LOOK_AGAIN_MS);
      await new Promise<void>((resolve) => clock.after(lookMs, resolve));
      return claim(parcel);
    }
    if (heldMs !== 0) {
      if (!parcel.isHere) {
        drop(parcel);
        return false;
      }
      // Nothing but a delivery takes a record away before its time.
      if (heldMs && !isExpired(record, nowMs)) {
        move(parcel, parcel.connector.mayThank ? 'unconfirmed' : 'sent');
        return false;
      }
      // The site's data was cleared, but the visitor still sees the lead wait.
      parcel.durable = false;
    }
    parcel.record = record;
    return true;
  }

  async function settle(parcel: Parcel, road: Road, outcome: Outcome): Promise<void> {
    const { state, problem, waitMs, report: told } = outcome;
    const nowMs = clock.elapsed();
    if (state === 'waiting' && !problem?.ownersMistake) {
      for (const pace of [parcel, road]) pace.failures += 1;
      parcel.softMs = nowMs + backoffMs(parcel.failures, random);
      if (road.failures >= FAILURES_TO_OPEN_CIRCUIT) {
        road.softMs = nowMs + backoffMs(road.failures, random);
      }
      if (waitMs) road.firmMs = nowMs + waitMs;
    } else if (road.failures) {
      road.failures = 0;
      hurry();
    }
    if (waitMs) parcel.firmMs = nowMs + waitMs;
    const record: OutboxRecord = {
      ...parcel.record,
      problem,
      claimedMs: 0,
      notBeforeMs: waitMs && clock.now() + waitMs,
      // Where its id is taken, whoever follows it here submits it under a new one.
      state: state === 'refused' && !problem?.keyReused ? state : 'waiting',
    };
    if (problem?.keyReused && !parcel.isHere && !parcel.record.problem?.keyReused) {
      // Nobody is here who could see it refused: once more under a new id.
      const { lead } = parcel;
      const identity = { id: mintLeadId(), replaces: lead.id };
      const renewed = {
        ...record,
        id: identity.id,
        json: safeJson({ ...lead, ...identity, flat: { ...lead.flat, ...identity } }),
      };
      try {
        await outbox.add([renewed], [keyOf(record)], []);
        drop(parcel);
        parcels.set(nameOf(renewed), parcelOf(renewed, false, true));
        return;
      } catch {
        // The device does not let us: the next page tries it again as it is.
      }
    }
    const write = isLive(outcome) ? outbox.amend(record) : outbox.remove(keyOf(record));
    const written = write.catch(() => {});
    // A write given up as failed may have got through after all; nobody waits for that one.
    if (parcel.durable) await written;
    if (told) report(addressOf(parcel), ...told);
    parcel.record = record;
    move(parcel, state);
  }

  /** The page's Content Security Policy keeps requests from a URL or origin, and will go on to; another page's may not. */
  function onBlocked(event: Event): void {
    const { disposition, effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    for (const parcel of parcels.values()) {
      const address = addressOf(parcel);
      if (!isLive(parcel) || ![address, parcel.url.origin].includes(blockedURI)) continue;
      parcel.firmMs = Infinity;
      report(address, 'endpoint-blocked', 'CSP connect-src');
      move(parcel, parcel.state);
    }
  }
}

/** What a visitor has just submitted is worth a try of its own. */
const isFresh = ({ isHere, record }: Parcel): boolean => isHere && !record.attempts;
