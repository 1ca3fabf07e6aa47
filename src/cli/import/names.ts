import { formulaName } from '../../model/formula/formula.ts';

const MAX_LENGTH = 64;

/** What formulas or texts mean already. */
const RESERVED = [
  'score',
  'band',
  'recommended',
  'true',
  'false',
  'constructor',
  'organization',
  'year',
  'na',
];

/** Gives out ids: each once, and no two that are one name in a formula. */
export class Names {
  readonly #taken = new Set(RESERVED);

  /** @param wanted what the definition calls it */
  give(wanted: string, fallback = 'item'): string {
    const base = slug(wanted) || fallback;
    for (let count = 1; ; count++) {
      const tail = count === 1 ? '' : `-${count}`;
      const id = base.slice(0, MAX_LENGTH - tail.length).replace(/-$/, '') + tail;
      if (this.#taken.has(formulaName(id))) continue;
      this.#taken.add(formulaName(id));
      return id;
    }
  }
}

/** Words as an id; "" if nothing of them can stand in one. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d/.test(plain) ? `q-${plain}` : plain;
}
