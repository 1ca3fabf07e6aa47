import { isLive, type Parcel } from './parcel.ts';
import type { DeliveryErrorCode, DeliveryEvent, DeliveryState, DeliveryStatus } from './status.ts';

/** What this page knows of its parcels, and those who are told when it changes. */
export class Board {
  readonly #parcels = new Set<Parcel>();
  readonly #listeners = new Set<(event: DeliveryEvent) => void>();
  readonly #reported = new Set<string>();

  add(parcel: Parcel): void {
    this.#parcels.add(parcel);
  }

  delete(parcel: Parcel): void {
    this.#parcels.delete(parcel);
  }

  all(): Parcel[] {
    return [...this.#parcels];
  }

  live(): Parcel[] {
    return this.all().filter(isLive);
  }

  of(id: string): Parcel[] {
    return this.all().filter(({ record }) => record.id === id);
  }

  find(id: string, endpoint: string): Parcel | undefined {
    return this.of(id).find(({ record }) => record.endpoint === endpoint);
  }

  subscribe(listener: (event: DeliveryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clearListeners(): void {
    this.#listeners.clear();
  }

  move(parcel: Parcel, state: DeliveryState): void {
    parcel.state = state;
    this.notify(parcel);
  }

  notify(parcel: Parcel): void {
    const lead = parcel.here ? parcel.lead : null;
    this.#emit({ type: 'status', status: statusOf(parcel), lead });
  }

  /** Once for each code and subject: the owner needs to know, not to be drowned. */
  report(subject: string, code: DeliveryErrorCode, found: string): void {
    const key = `${code} ${subject}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#emit({
      type: 'error',
      code,
      message: `${subject}: expected to take a lead, got ${found}`,
    });
  }

  #emit(event: DeliveryEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        // A listener's mistake must not stop a lead.
        globalThis.reportError?.(error);
      }
    }
  }
}

export function statusOf(parcel: Parcel): DeliveryStatus {
  const { record, lane, state, durable } = parcel;
  const { id, endpoint, attempts, problem } = record;
  const nextAttemptMs = lane?.nextAttemptMs(parcel) ?? null;
  return { id, endpoint, state, attempts, nextAttemptMs, problem, durable };
}
