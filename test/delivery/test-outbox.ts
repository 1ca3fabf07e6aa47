import type { Outbox } from '../../src/delivery/outbox.ts';
import type { OutboxRecord, RecordKey } from '../../src/delivery/outbox-record.ts';
import { fullWith, weightOf, type Weight } from '../../src/delivery/outbox-room.ts';

/** A device in memory that survives its pages and can be told to fail. */
export class TestOutbox implements Outbox {
  readonly records = new Map<string, unknown>();
  /** Asked before each operation; what it returns is thrown. */
  failure: (operation: keyof Outbox) => Error | null = () => null;

  all(): Promise<unknown[]> {
    return this.#do('all', () => [...this.records.values()].map((one) => structuredClone(one)));
  }

  add(records: OutboxRecord[], replaced: RecordKey[], besides: Weight[]): Promise<void> {
    return this.#do('add', () => {
      const after = new Map(this.records);
      for (const key of replaced) after.delete(nameOf(key));
      for (const record of records) {
        after.set(nameOf([record.id, record.endpoint]), structuredClone(record));
      }
      const full = fullWith([...[...after.values()].map(weightOf), ...besides]);
      if (full) throw full;
      this.records.clear();
      for (const [name, record] of after) this.records.set(name, record);
    });
  }

  update(record: OutboxRecord): Promise<void> {
    return this.#do('update', () => {
      const name = nameOf([record.id, record.endpoint]);
      if (this.records.has(name)) this.records.set(name, structuredClone(record));
    });
  }

  has(key: RecordKey): Promise<boolean> {
    return this.#do('has', () => this.records.has(nameOf(key)));
  }

  remove(key: RecordKey): Promise<void> {
    return this.#do('remove', () => void this.records.delete(nameOf(key)));
  }

  async #do<T>(operation: keyof Outbox, work: () => T): Promise<T> {
    await Promise.resolve();
    const failure = this.failure(operation);
    if (failure) throw failure;
    return work();
  }
}

function nameOf([id, endpoint]: RecordKey): string {
  return `${id} ${endpoint}`;
}
