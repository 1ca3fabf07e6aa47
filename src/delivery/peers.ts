import type { Clock } from './clock.ts';
import type { DeliveryProblem } from './status.ts';

/** What one tab tells the others about a lead they may all hold. */
export interface PeerWord {
  id: string;
  endpoint: string;
  state: 'sent' | 'unconfirmed' | 'refused' | 'discarded';
  problem: DeliveryProblem | null;
}

/** How tabs know of each other; whatever is missing is done without. */
export interface PeerLinks {
  locks?: LockManager;
  channel?: (name: string) => BroadcastChannel;
}

/** What this browser offers: on plain-http pages no locks, in old browsers no channel. */
export function browserLinks(): PeerLinks {
  return {
    locks: globalThis.navigator?.locks,
    channel: globalThis.BroadcastChannel && ((name) => new BroadcastChannel(name)),
  };
}

/** How long a tab waits for another one that has the same lead in hand. */
const LOCK_PATIENCE_MS = 5_000;
const NAME = 'leadline';

/**
 * The other tabs of this site. All here saves requests and keeps every tab's words true; none of it
 * keeps leads from being doubled, which only the receiver's unique key can.
 */
export class Peers {
  readonly #clock: Clock;
  readonly #links: PeerLinks;
  #channel: BroadcastChannel | null = null;

  constructor(clock: Clock, links: PeerLinks) {
    this.#clock = clock;
    this.#links = links;
  }

  /**
   * Runs the task while no other tab runs one of that name. A frozen tab keeps its lock and may
   * never wake, so after 5 s the task runs without.
   */
  async alone<T>(name: string, task: () => Promise<T>): Promise<T> {
    const { locks } = this.#links;
    if (!locks) return task();
    const impatience = new AbortController();
    const stopWaiting = this.#clock.after(LOCK_PATIENCE_MS, () => impatience.abort());
    let running: Promise<T> | null = null;
    try {
      await locks.request(`${NAME} ${name}`, { signal: impatience.signal }, () => {
        stopWaiting();
        return (running = task());
      });
    } catch {
      // Denied, out of patience, or stolen while running: the task's own promise says how it went.
    }
    stopWaiting();
    return running ?? task();
  }

  tell(word: PeerWord): void {
    this.#channel?.postMessage(word);
  }

  /** Keeps an ear open; safe to call again. Only while leads wait, so that idle pages hold nothing open. */
  listen(hear: (word: PeerWord) => void): void {
    const { channel } = this.#links;
    if (this.#channel || !channel) return;
    try {
      this.#channel = channel(NAME);
      this.#channel.onmessage = ({ data }) => hear(data as PeerWord);
    } catch {
      // Origins without storage have no channel either, and no lead of theirs is shared.
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
