import type { Attempter } from './attempt.ts';
import type { Board } from './board.ts';
import type { Clock } from './clock.ts';
import type { Device } from './device.ts';
import { Lane } from './lane.ts';
import { mintLeadId } from './lead-id.ts';
import { remintedRecord } from './outbox-record.ts';
import { judge, type Outcome } from './outcome.ts';
import { BLOCKED_REPORT, reportOn } from './owner-reports.ts';
import { isLive, parcelOf, requestUrl, type Parcel } from './parcel.ts';
import type { Peers, PeerWord } from './peers.ts';
import { HOUR_MS } from './retry.ts';

interface DispatchOptions {
  clock: Clock;
  random: () => number;
  board: Board;
  device: Device;
  attempter: Attempter;
  peers: Peers;
}

/** Sends what is saved: a lane for each endpoint, an attempt at a time, and what follows from its outcome. */
export class Dispatch {
  readonly #options: DispatchOptions;
  readonly #lanes = new Map<string, Lane>();
  readonly #blocked = new Set<string>();

  constructor(options: DispatchOptions) {
    this.#options = options;
  }

  start(parcel: Parcel, firmWaitMs = 0): void {
    const { clock, random, peers } = this.#options;
    if (parcel.durable) peers.listen((word) => this.#onPeerWord(word));
    const { endpoint } = parcel.record;
    const lane =
      this.#lanes.get(endpoint) ??
      new Lane({
        clock,
        random,
        attempt: (due) => this.#attempt(due),
        settled: (due, outcome) => this.#onSettled(due, outcome),
      });
    this.#lanes.set(endpoint, lane);
    parcel.lane = lane;
    lane.add(parcel, firmWaitMs);
  }

  /** See `Lane.hurry`. */
  hurry(all: boolean): void {
    this.#lanes.forEach((lane) => lane.hurry(all));
  }

  async quiet(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((lane) => lane.quiet()));
  }

  async discard(parcel: Parcel): Promise<void> {
    this.#options.board.delete(parcel);
    this.#tell(parcel, 'discarded');
    await this.#options.device.remove(parcel);
  }

  /** The page's Content Security Policy keeps requests from this URL or origin. */
  onBlocked(blocked: string): void {
    const { board } = this.#options;
    for (const parcel of board.live()) {
      const url = requestUrl(parcel);
      if (url !== blocked && new URL(url).origin !== blocked) continue;
      this.#blocked.add(url);
      board.report(url, ...BLOCKED_REPORT);
      if (parcel.state !== 'waiting') continue;
      this.#putOffBlocked(parcel);
      board.notify(parcel);
    }
  }

  stop(): void {
    this.#lanes.forEach((lane) => lane.stop());
    this.#options.peers.close();
  }

  async #attempt(parcel: Parcel): Promise<Outcome | null> {
    const { attempter, board, clock, device, peers } = this.#options;
    board.move(parcel, 'sending');
    const send = async (): Promise<Outcome | null> => {
      if (!(await this.#isStillOurs(parcel))) return null;
      parcel.inFlight = true;
      parcel.record.attempts += 1;
      const request = parcel.connector.request(parcel.letter);
      const keepalive = !parcel.keepaliveFailed;
      const answer = await attempter.post(requestUrl(parcel), request, keepalive);
      parcel.keepaliveFailed = keepalive && 'failure' in answer;
      const outcome = judge(answer, parcel.connector, parcel.letter, clock.now());
      // Within the lock, so that the next tab to hold it sees that there is nothing left to send.
      if (isDone(outcome)) await device.remove(parcel);
      parcel.inFlight = false;
      return outcome;
    };
    const { id, endpoint } = parcel.record;
    return parcel.durable ? peers.alone(`${id} ${endpoint}`, send) : send();
  }

  /** Whether no other tab has delivered it while this one waited. */
  async #isStillOurs(parcel: Parcel): Promise<boolean> {
    if (parcel.state !== 'sending') return false;
    if (!parcel.durable || (parcel.here && parcel.record.attempts === 0)) return true;
    if (await this.#options.device.has(parcel)) return true;
    if (!parcel.here) {
      this.#options.board.delete(parcel);
      return false;
    }
    // Nobody said it was sent, so the site's data may have been cleared: the visitor still sees it wait.
    parcel.durable = false;
    return true;
  }

  #onSettled(parcel: Parcel, outcome: Outcome): void {
    const { board, device } = this.#options;
    const { record } = parcel;
    const url = requestUrl(parcel);
    record.problem = outcome.problem;
    if (isDone(outcome)) {
      const state = outcome.kind === 'confirmed' ? 'sent' : 'unconfirmed';
      board.move(parcel, state);
      this.#tell(parcel, state);
      return;
    }
    const report = reportOn(outcome);
    if (report) board.report(url, ...report);
    if (outcome.kind === 'refused') {
      record.state = 'refused';
      this.#tell(parcel, 'refused');
    } else {
      const isFirm = outcome.kind === 'owners-mistake' || outcome.waitMs !== null;
      record.notBeforeMs = isFirm ? (parcel.nextAttemptMs ?? 0) : 0;
      parcel.state = 'waiting';
      if (this.#blocked.has(url)) this.#putOffBlocked(parcel);
    }
    board.move(parcel, record.state);
    void device.update(parcel).then(() => this.renewIfTaken(parcel));
  }

  /**
   * Where another lead has the id and nobody is there any more to submit again, the lead of an
   * earlier page gets a new id and is sent once more.
   */
  async renewIfTaken(parcel: Parcel): Promise<void> {
    const { lead, record } = parcel;
    if (parcel.here || !record.problem?.keyReused || record.reminted) return;
    const id = mintLeadId();
    const replaces = lead.id;
    const next = remintedRecord(record, {
      ...lead,
      id,
      replaces,
      flat: { ...lead.flat, id, replaces },
    });
    try {
      await this.#options.device.replace(next, record);
    } catch {
      // The record is still there, and the next page tries again.
      return;
    }
    const renewedParcel = parcelOf(next, false, true);
    this.#options.board.delete(parcel);
    this.#options.board.add(renewedParcel);
    this.start(renewedParcel);
  }

  #onPeerWord({ id, endpoint, state, problem }: PeerWord): void {
    const { board } = this.#options;
    const parcel = board.find(id, endpoint);
    if (!parcel || parcel.inFlight || !isLive(parcel)) return;
    parcel.lane?.drop(parcel);
    if (state === 'discarded') {
      board.delete(parcel);
      return;
    }
    parcel.record.problem = problem;
    board.move(parcel, state);
  }

  /** This page will go on blocking, and each attempt writes into the owner's reports; another page may not. */
  #putOffBlocked(parcel: Parcel): void {
    if (parcel.record.problem) parcel.record.problem.ownersMistake = true;
    parcel.lane?.putOff(parcel, HOUR_MS);
  }

  #tell({ durable, record }: Parcel, state: PeerWord['state']): void {
    const { board, peers } = this.#options;
    if (!durable) return;
    peers.tell({ id: record.id, endpoint: record.endpoint, state, problem: record.problem });
    if (!board.live().some((parcel) => parcel.durable)) peers.close();
  }
}

function isDone(
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: 'confirmed' | 'unconfirmed' }> {
  return outcome.kind === 'confirmed' || outcome.kind === 'unconfirmed';
}
