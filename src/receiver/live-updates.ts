import type { Log } from './log.ts';
import type { LeadStore } from './store/store.ts';

/** Finds what another process stored. */
const CHECK_MS = 2_000;
/** Below the time after which proxies give up a silent connection. */
const BEAT_MS = 20_000;
/** Browsers open six connections to a host; a seventh inbox tab must still be able to load. */
const MAX_STREAMS_PER_READER = 4;

interface Stream {
  reader: string;
  controller: ReadableStreamDefaultController<Uint8Array>;
}

/** Tells open inboxes that leads came or went, as Server-Sent Events: `change` with the store's revision. */
export class LiveUpdates {
  readonly #store: LeadStore;
  readonly #log: Log;
  readonly #streams = new Set<Stream>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #revision: string | undefined;
  #beatAt = 0;

  constructor(store: LeadStore, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** @param reader who asks; null if they have as many streams as they may have */
  open(reader: string, revision: string, signal: AbortSignal): Response | null {
    const open = [...this.#streams].filter((stream) => stream.reader === reader);
    if (open.length >= MAX_STREAMS_PER_READER) return null;
    let stream: Stream;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        stream = { reader, controller };
        this.#streams.add(stream);
        this.#timer ??= setInterval(() => void this.check(), CHECK_MS);
        controller.enqueue(encode(`retry: 2000\nevent: hello\ndata: ${revision}\n\n`));
      },
      cancel: () => this.#drop(stream),
    });
    signal.addEventListener('abort', () => this.#drop(stream));
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
      },
    });
  }

  /** Looks whether the store has changed and says so. */
  async check(): Promise<void> {
    if (this.#streams.size === 0) return;
    try {
      const revision = await this.#store.revision();
      if (revision !== this.#revision) {
        this.#revision = revision;
        this.#send(`event: change\ndata: ${revision}\n\n`);
      }
    } catch (error) {
      this.#log('warn', 'live-update-failed', { reason: (error as Error).message });
    }
    if (Date.now() - this.#beatAt > BEAT_MS) this.#send(': still here\n\n');
  }

  close(): void {
    clearInterval(this.#timer);
    for (const stream of [...this.#streams]) {
      stream.controller.close();
      this.#drop(stream);
    }
  }

  #send(text: string): void {
    this.#beatAt = Date.now();
    for (const stream of [...this.#streams]) {
      try {
        stream.controller.enqueue(encode(text));
      } catch {
        this.#drop(stream);
      }
    }
  }

  #drop(stream: Stream): void {
    this.#streams.delete(stream);
    if (this.#streams.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
