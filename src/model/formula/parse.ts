import { FormulaSyntaxError } from './error.ts';
import { FUNCTIONS } from './functions.ts';
import { OPERATORS } from './operators.ts';

/** A formula as read. Operators in a row are worked off from left to right. */
export type Node =
  | { readonly value: number | string | boolean }
  | { readonly name: string }
  | { readonly call: string; readonly args: readonly Node[] }
  | { readonly sign: '+' | '-' | '%'; readonly of: Node }
  | { readonly first: Node; readonly rest: readonly (readonly [operator: string, Node])[] };

/** Bounds that a formula in good faith does not meet, and that keep one in bad faith cheap. */
const MAX_LENGTH = 2000;
const MAX_DEPTH = 64;

/** number | text, `""` for a quote in it | name | sign */
const TOKEN =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy;

/**
 * Precedence climbing over the tokens of one text.
 *
 * @returns the formula as a tree, and the names it uses, each once
 * @throws FormulaSyntaxError
 */
export function parse(text: string): { root: Node; names: string[] } {
  const names = new Set<string>();
  let depth = 0;
  /** The token under consideration: as written ("" at the end), its place, and its parts. */
  let token = '';
  let index = 0;
  let parts: RegExpExecArray;

  function refuse(expected: string, found = shown(token), at = index): never {
    if (found === '"') throw new FormulaSyntaxError(at, 'a quote to close the one', 'the end');
    throw new FormulaSyntaxError(at, expected, found);
  }

  function advance(): void {
    TOKEN.lastIndex = index + token.length;
    parts = TOKEN.exec(text)!;
    token = parts[0].trimStart();
    index = TOKEN.lastIndex - token.length;
  }

  function take(wanted: string): boolean {
    const taken = token === wanted;
    if (taken) advance();
    return taken;
  }

  /** @param others what else, beside an operator, might have stood here */
  function expect(wanted: string, others: string): void {
    if (!take(wanted)) refuse(`an operator${others}`);
  }

  function expression(binding: number): Node {
    const first = operand();
    const rest: [string, Node][] = [];
    for (;;) {
      const operator = token;
      const own = OPERATORS.get(operator)?.[0] ?? 0;
      if (own <= binding) return rest.length > 0 ? { first, rest } : first;
      advance();
      rest.push([operator, expression(own)]);
    }
  }

  function operand(): Node {
    if (++depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels`);
    let node = value();
    while (take('%')) node = { sign: '%', of: node };
    depth--;
    return node;
  }

  function value(): Node {
    const [written, at] = [token, index];
    const [, number, quoted, word] = parts;
    if (take('-') || take('+')) return { sign: written as '-' | '+', of: operand() };
    if (take('(')) {
      const inside = expression(0);
      expect(')', ' or ")"');
      return inside;
    }
    if ((number ?? quoted ?? word) === undefined) refuse('a value');
    advance();
    if (number) return { value: Number(number) };
    if (!word) return { value: quoted!.replaceAll('""', '"') };
    if (take('(')) return call(word, at);
    if (/^(true|false)$/i.test(word)) return { value: word.length === 4 };
    names.add(word);
    return { name: word };
  }

  function call(word: string, at: number): Node {
    const name = word.toUpperCase();
    const [, least, most, named] = FUNCTIONS.get(name) ?? refuse('a function', shown(word), at);
    const args: Node[] = [];
    if (!take(')')) {
      do {
        const [written, start] = [token, index];
        const arg = expression(0);
        if (args.push(arg) - 1 === named && !('name' in arg))
          refuse('a name', shown(written), start);
      } while (take(',') || take(';'));
      expect(')', ', "," or ")"');
    }
    const { length } = args;
    const bound = Math.min(Math.max(length, least), most);
    if (length !== bound) {
      const words = `at ${length < bound ? 'least' : 'most'} ${bound} argument${bound > 1 ? 's' : ''}`;
      refuse(`${words} for ${name}`, `${length}`, at);
    }
    if (name === 'IFS' && length % 2 > 0) refuse('pairs for IFS', `${length} arguments`, at);
    return { call: name, args };
  }

  if (text.length > MAX_LENGTH) {
    refuse(`at most ${MAX_LENGTH} characters`, `${text.length}`, MAX_LENGTH);
  }
  advance();
  const root = expression(0);
  expect('', ' or the end');
  return { root, names: [...names] };
}

function shown(token: string): string {
  return !token
    ? 'the end'
    : token.startsWith('"')
      ? token.slice(0, 40)
      : `"${token.slice(0, 40)}"`;
}
