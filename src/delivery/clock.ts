/** Time as delivery sees it, so that tests can hold it in their hand. */
export interface Clock {
  /** Milliseconds since 1970 by the device's clock, which may be wrong and may jump. */
  now(): number;
  /** Milliseconds since some moment of this page; never jumps, so that waits are counted by it. */
  elapsed(): number;
  /** Calls once after `delayMs`. Returns how to cancel it. */
  after(delayMs: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(delayMs, call) {
    const timer = setTimeout(call, delayMs);
    return () => clearTimeout(timer);
  },
};

/**
 * The task's result, or an error where it takes too long. The signal tells the task; the promise
 * settles all the same, as a wrapped fetch or a stuck database may not heed it.
 */
export function inTime<T>(
  clock: Clock,
  limitMs: number,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = new AbortController();
    const stopWatch = clock.after(limitMs, () => {
      reject(new Error('timeout'));
      abort.abort();
    });
    void task(abort.signal).then(resolve, reject).finally(stopWatch);
  });
}
