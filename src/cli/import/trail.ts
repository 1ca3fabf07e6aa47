import type { ImportNote } from './import-note.ts';

/** What became of a key of the definition. */
export type Fate = 'used' | 'harmless' | 'reported';

/**
 * Keeps account of a definition while it is read, so that nothing in it is dropped without a word:
 * whatever has no fate at the end is reported.
 */
export class Trail {
  readonly notes: ImportNote[] = [];
  readonly #fates = new Map<string, Fate>();

  /** @param path of a key; what lies beneath it shares its fate unless it has one of its own */
  mark(path: string, fate: Fate): void {
    this.#fates.set(path, fate);
  }

  note(note: ImportNote): void {
    const isKnown = this.notes.some(({ path, what }) => path === note.path && what === note.what);
    if (!isKnown) this.notes.push(note);
    // A key that was used as well stays so: the note then tells what differs.
    if (note.kind === 'left-out' || !this.#fates.has(note.path)) this.mark(note.path, 'reported');
  }

  /** The fate of a key, or of the nearest key above that has one. */
  fateOf(path: string): Fate | undefined {
    for (let at = path; at; at = parentOf(at)) {
      const fate = this.#fates.get(at);
      if (fate) return fate;
    }
    return undefined;
  }

  /**
   * Reports every key that nobody asked for; of what lies beneath such a key nothing is said.
   *
   * @param explain what is known of a key that cannot be carried over
   */
  close(
    definition: object,
    harmless: (key: string, path: string, value: unknown) => boolean,
    explain: (key: string) => Explanation | undefined,
  ): void {
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        const here = inside(path, Array.isArray(value) ? Number(key) : key);
        const fate = this.#fates.get(here);
        if (fate === 'reported' || this.#whole.has(here)) continue;
        if (fate || Array.isArray(value)) walk(child, here);
        else if (saysNothing(child) || harmless(key, here, child)) this.mark(here, 'harmless');
        else this.note({ path: here, kind: 'left-out', ...(explain(key) ?? unknownKey(key)) });
      }
    };
    walk(definition, '');
  }

  /** Keys taken with all they hold. */
  readonly #whole = new Set<string>();

  take(path: string): void {
    this.mark(path, 'used');
    this.#whole.add(path);
  }
}

/** What is left out, why, and what to do instead. */
export type Explanation = Pick<ImportNote, 'what' | 'why' | 'instead'>;

/** A table of explanations: the keys by a space between them. */
export function explanations(
  table: Readonly<Record<string, readonly [what: string, why: string, instead: string]>>,
): (key: string) => Explanation | undefined {
  const known = new Map<string, Explanation>();
  for (const [keys, [what, why, instead]] of Object.entries(table)) {
    for (const key of keys.split(' ')) known.set(key, { what: `${what} ("${key}")`, why, instead });
  }
  return (key) => known.get(key);
}

function unknownKey(key: string): Explanation {
  return {
    what: `"${key}"`,
    why: 'has no counterpart in a content file',
    instead: 'Check whether it matters, and say it in the texts or by a formula.',
  };
}

/** A key with nothing under it says no more than no key. */
function saysNothing(value: unknown): boolean {
  return (
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

export function inside(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}

export type Plain = string | number | boolean;

/** An object of the definition; whatever is asked of it counts as used. */
export class Source {
  readonly path: string;
  readonly trail: Trail;
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(object: object, trail: Trail, path = '') {
    this.#object = object as Readonly<Record<string, unknown>>;
    this.trail = trail;
    this.path = path;
  }

  /** The path of one of its keys. */
  at(key: string): string {
    return inside(this.path, key);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#object, key) && this.#object[key] != null;
  }

  /** The value with all it holds; undefined where there is none. */
  take(key: string): unknown {
    if (!Object.hasOwn(this.#object, key)) return undefined;
    this.trail.take(this.at(key));
    return this.#object[key] ?? undefined;
  }

  /** Takes no account: for a look before it is clear what becomes of it. */
  peek(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? (this.#object[key] ?? undefined) : undefined;
  }

  string(key: string): string | undefined {
    const value = this.peek(key);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    this.take(key);
    return String(value);
  }

  number(key: string): number | undefined {
    const value = this.peek(key);
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
    this.take(key);
    return number;
  }

  boolean(key: string): boolean | undefined {
    const value = this.peek(key);
    return typeof value === 'boolean' ? (this.take(key) as boolean) : undefined;
  }

  /** The object under a key; its own keys are asked for one by one. */
  child(key: string): Source | undefined {
    const value = this.peek(key);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    this.trail.mark(this.at(key), 'used');
    return new Source(value, this.trail, this.at(key));
  }

  /** The objects of a list; members that are no objects are reported. */
  children(key: string): Source[] {
    const value = this.peek(key);
    if (!Array.isArray(value)) return [];
    this.trail.mark(this.at(key), 'used');
    return value.flatMap((member: unknown, index) => {
      const path = inside(this.at(key), index);
      if (typeof member === 'object' && member !== null && !Array.isArray(member)) {
        this.trail.mark(path, 'used');
        return [new Source(member, this.trail, path)];
      }
      this.trail.note({
        path,
        kind: 'left-out',
        what: 'a member of a list',
        why: 'it is no object',
        instead: 'Mend the definition and import it again.',
      });
      return [];
    });
  }

  /** Reports the whole object, or one of its keys. */
  leaveOut(what: string, why: string, instead: string, key?: string): void {
    const path = key === undefined ? this.path : this.at(key);
    this.trail.note({ path, kind: 'left-out', what, why, instead });
  }

  change(what: string, why: string, instead: string, key?: string): void {
    const path = key === undefined ? this.path : this.at(key);
    this.trail.note({ path, kind: 'changed', what, why, instead });
  }

  /** The same object with some keys told otherwise; what is asked of it still counts here. */
  as(keys: Readonly<Record<string, unknown>>): Source {
    return new Source({ ...this.#object, ...keys }, this.trail, this.path);
  }

  keys(): string[] {
    return Object.keys(this.#object);
  }
}
