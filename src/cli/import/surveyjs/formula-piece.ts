import type { Operator } from './expression.ts';

/** What a name of the definition is called in the content file, and what answers it takes. */
export interface Binding {
  readonly name: string;
  readonly kind: 'choice' | 'several' | 'number' | 'text' | 'formula';
  /** Of a choice: what the definition calls each value, and what the content file does. */
  readonly values?: readonly (readonly [source: unknown, value: string | number])[];
  /** Of a yes/no question: the values that mean yes and no. */
  readonly truth?: readonly [yes: string | number, no: string | number];
  /** It stands for this value: `{item}` in a condition told once for all options. */
  readonly constant?: string | number | boolean;
}

export type Vocabulary = (name: string) => Binding | undefined;

/** The expression says something that the formula language cannot say. */
export class UntranslatableError extends Error {
  override readonly name = 'UntranslatableError';
}

/** A piece of a formula, and how strongly its outermost operator binds. */
export interface Piece {
  readonly text: string;
  readonly binding: number;
}

export const ATOM = 9;
export const SIGNS: Partial<Record<Operator, readonly [sign: string, binding: number]>> = {
  equal: ['=', 1],
  notequal: ['<>', 1],
  less: ['<', 1],
  lessorequal: ['<=', 1],
  greater: ['>', 1],
  greaterorequal: ['>=', 1],
  plus: ['+', 3],
  minus: ['-', 3],
  mul: ['*', 4],
  div: ['/', 4],
  power: ['^', 5],
};

export const refuse = (why: string): never => {
  throw new UntranslatableError(why);
};

/** A value as it stands in a formula. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

export const piece = (text: string, binding = ATOM): Piece => ({ text, binding });
export const call = (name: string, args: readonly string[]) => piece(`${name}(${args.join(', ')})`);

export function bindingOf(name: string, names: Vocabulary): Binding {
  return names(name) ?? refuse(`{${name}} is no question of the content file`);
}

/** Both sides with brackets where they are needed; operators group from the left. */
export function joined(sign: string, binding: number, left: Piece, right: Piece): Piece {
  const first = left.binding < binding ? `(${left.text})` : left.text;
  const second = right.binding <= binding ? `(${right.text})` : right.text;
  return piece(`${first} ${sign} ${second}`, binding);
}
