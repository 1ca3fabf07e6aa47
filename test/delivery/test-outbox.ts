import type { Outbox } from '../../src/delivery/outbox.ts';
import {
  heldMs,
  nameOf,
  type OutboxRecord,
  type RecordKey,
} from '../../src/delivery/outbox-record.ts';
import { checkRoom } from '../../src/delivery/outbox-room.ts';

/** A device in memory that survives its pages and can be told to fail. */
export class TestOutbox implements Outbox {
  readonly records = new Map<string, unknown>();
  /** The site's data was cleared, and nothing made anew. */
  isCleared = false;
  /** Asked before each operation; what it returns is thrown. */
  failure: (operation: keyof Outbox) => Error | null = () => null;

  all(): Promise<unknown[]> {
    return this.#do('all', () => [...this.records.values()].map((one) => structuredClone(one)));
  }

  add(records: OutboxRecord[], replaced: RecordKey[], besides: OutboxRecord[]): Promise<void> {
    return this.#do('add', () => {
      const after = new Map(this.records);
      for (const key of replaced) after.delete(key.join(' '));
      for (const record of records) after.set(nameOf(record), structuredClone(record));
      checkRoom([...(after.values() as Iterable<OutboxRecord>), ...besides]);
      this.records.clear();
      for (const [name, record] of after) this.records.set(name, record);
    });
  }

  amend(record: OutboxRecord): Promise<number | undefined> {
    return this.#do('amend', () => {
      if (this.isCleared) return undefined;
      const stored = this.records.get(nameOf(record)) as OutboxRecord | undefined;
      const ms = stored ? heldMs(stored, record.claimedMs) : Infinity;
      if (ms === 0) this.records.set(nameOf(record), structuredClone(record));
      return ms;
    });
  }

  remove(key: RecordKey): Promise<void> {
    return this.#do('remove', () => void this.records.delete(key.join(' ')));
  }

  async #do<T>(operation: keyof Outbox, work: () => T): Promise<T> {
    await Promise.resolve();
    const failure = this.failure(operation);
    if (failure) throw failure;
    return work();
  }
}
