import type { Path, Report } from './problem.ts';

/** More than any content file in good faith holds, and still quick to look through. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 24;

/** Names that mean something to the language itself. */
const RESERVED = /^(__proto__|constructor|prototype)$/;

/**
 * Content handed over by code may be anything: cyclic, endless, changing while it is read. What is
 * checked and used is a copy that can be none of this. Keys without a value are left out, as in JSON.
 */
export function plainCopy(data: unknown, report: Report): unknown {
  let left = MAX_VALUES;

  function copy(value: unknown, path: Path): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const source = value as Record<string, unknown>;
    const isList = Array.isArray(value);
    const keys = Object.keys(source);
    left -= isList ? value.length : keys.length;
    // Not `left < 0`: a length may be made up to be NaN.
    if (!(left >= 0)) return report(path, `at most ${MAX_VALUES} values in all`, 'more');
    if (path.length > MAX_DEPTH) return report(path, `at most ${MAX_DEPTH} levels`, 'more');
    if (isList) return Array.from(value, (item, index) => copy(item, [...path, index]));
    const target: Record<string, unknown> = {};
    for (const key of keys) {
      const at = [...path, key];
      const part = source[key];
      if (RESERVED.test(key)) report(at, 'another name', JSON.stringify(key));
      else if (part !== undefined) target[key] = copy(part, at);
    }
    return target;
  }

  return copy(data, []);
}
