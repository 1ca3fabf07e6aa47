import type { Board } from './board.ts';
import type { Outbox } from './outbox.ts';
import { isOurs, type OutboxRecord, type RecordKey } from './outbox-record.ts';
import { fullWith, OutboxFullError, weightOf } from './outbox-room.ts';
import type { Parcel } from './parcel.ts';

/** The outbox as far as the device allows it; where it does not, leads live in the page's memory. */
export class Device {
  readonly #outbox: Outbox;
  readonly #board: Board;
  readonly #mayStore: boolean;
  #isBroken = false;

  /** @param mayStore false: nothing new is written, what is there may be read and removed */
  constructor(outbox: Outbox, board: Board, mayStore: boolean) {
    this.#outbox = outbox;
    this.#board = board;
    this.#mayStore = mayStore;
  }

  /** The records this version can deliver; none where the device cannot be read. */
  async records(): Promise<OutboxRecord[]> {
    const all: unknown[] = await this.#outbox.all().catch(() => []);
    return all.filter(isOurs);
  }

  /**
   * @returns whether the records are on the disk
   * @throws {OutboxFullError} if there is no room, on the disk or in memory
   */
  async save(records: OutboxRecord[], replaced: Parcel[]): Promise<boolean> {
    const live = this.#board.live().filter((parcel) => !replaced.includes(parcel));
    if (this.#mayStore && !this.#isBroken) {
      const inMemory = live.filter(({ durable }) => !durable);
      try {
        await this.#outbox.add(
          records,
          replaced.map(({ record }) => keyOf(record)),
          inMemory.map(({ record }) => weightOf(record)),
        );
        return true;
      } catch (error) {
        if (error instanceof OutboxFullError) throw error;
        // Room may be made again; one that denies or hangs would only keep each submit waiting.
        this.#isBroken = (error as Error | null)?.name !== 'QuotaExceededError';
        this.#board.report('IndexedDB', 'storage-unavailable', String(error));
      }
    }
    const full = fullWith([...live.map(({ record }) => record), ...records].map(weightOf));
    if (full) throw full;
    return false;
  }

  /** Puts the record in the place of an older one. @throws whatever keeps the device from storing */
  replace(record: OutboxRecord, old: OutboxRecord): Promise<void> {
    return this.#outbox.add([record], [keyOf(old)], []);
  }

  async has(parcel: Parcel): Promise<boolean> {
    // Unreadable is not gone.
    return this.#outbox.has(keyOf(parcel.record)).catch(() => true);
  }

  /** Remembers how the attempts went; if the device cannot, the lead is merely tried sooner. */
  async update({ durable, record }: Parcel): Promise<void> {
    if (durable) await this.#outbox.update(record).catch(() => {});
  }

  /** If the device cannot delete, the lead is sent again by another page, under the same id. */
  async remove({ durable, record }: Pick<Parcel, 'durable' | 'record'>): Promise<void> {
    if (!durable && !this.#mayStore) return;
    const removed = this.#outbox.remove(keyOf(record)).catch(() => {});
    // A write given up as failed may have got through after all; nobody waits for that one.
    if (durable) await removed;
  }
}

function keyOf({ id, endpoint }: OutboxRecord): RecordKey {
  return [id, endpoint];
}
