/**
 * Works each thing out on first use, and once. A thing that needs itself finds `whileBusy` instead,
 * so that a circle in a content file ends in an error value and not in an endless loop.
 */
export declare function lazily<Key, Value>(workOut: (key: Key) => Value, whileBusy: Value): (key: Key) => Value;
/** As {@link lazily}, for one thing alone. */
export declare function once<Value>(workOut: () => Value, whileBusy: Value): () => Value;
