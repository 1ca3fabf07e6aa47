/**
 * Works each thing out on first use, and once. A thing that needs itself finds `whileBusy` instead,
 * so that a circle in a content file ends in an error value and not in an endless loop.
 */
export function lazily<Key, Value>(
  workOut: (key: Key) => Value,
  whileBusy: Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    known.set(key, whileBusy);
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}

/** As {@link lazily}, for one thing alone. */
export function once<Value>(workOut: () => Value, whileBusy: Value): () => Value {
  const get = lazily<undefined, Value>(workOut, whileBusy);
  return () => get(undefined);
}
