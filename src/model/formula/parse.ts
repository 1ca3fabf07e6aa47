import { FormulaSyntaxError } from './error.ts';
import { type Call, type Expression, FUNCTIONS, OPERATORS, SIGNS, spend } from './functions.ts';
import { studied } from './studied.ts';
import { isList, known } from './value.ts';

/** Bounds that a formula in good faith does not meet, and that keep one in bad faith cheap. */
const MAX_LENGTH = 2000;
const MAX_DEPTH = 64;

/** number | text, `""` for a quote in it | name | sign */
const TOKEN =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy;

/**
 * Precedence climbing over the tokens of one text.
 *
 * @returns the formula, ready to be worked out, and the names it uses, each once
 * @throws FormulaSyntaxError
 */
export function parse(text: string): { root: Expression; names: string[] } {
  const names = new Set<string>();
  let depth = 0;
  /** The token under consideration: as written ("" at the end), its place, and its parts. */
  let token = '';
  let index = 0;
  let parts: RegExpExecArray;

  function refuse(expected: string, found = shown(token), at = index): never {
    throw new FormulaSyntaxError(`${expected} at ${at + 1}`, found);
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

  function expression(binding: number): Expression {
    let left = operand();
    for (;;) {
      // No word is an operator, not even one that every object has, such as `constructor`.
      const [own = 0, apply] = (!parts[3] && OPERATORS[token]) || [];
      if (own <= binding) return left;
      advance();
      left = working(apply!, [left, expression(own)]);
    }
  }

  function operand(): Expression {
    if (++depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels`);
    let value = unsigned();
    while (take('%')) value = working(SIGNS['%'], [value]);
    depth--;
    return value;
  }

  function unsigned(): Expression {
    const [written, at] = [token, index];
    const [, number, quoted, word] = parts;
    if (take('-') || take('+')) return working(SIGNS[written as '-'], [operand()]);
    if (take('(')) {
      const inside = expression(0);
      expect(')', ' or ")"');
      return inside;
    }
    if ((number ?? quoted ?? word) === undefined) refuse('a value');
    advance();
    if (word) return take('(') ? call(word, at) : named(word);
    const value = number ? Number(number) : quoted!.replaceAll('""', '"');
    return () => known(value);
  }

  function named(id: string): Expression {
    if (/^(true|false)$/i.test(id)) return () => id.length === 4;
    names.add(id);
    const find: Expression = (run) => {
      const value = known(run.scope.get(id));
      if (isList(value)) spend(run, value.length);
      return value;
    };
    return Object.assign(find, { id });
  }

  function call(word: string, at: number): Expression {
    const name = word.toUpperCase();
    const [apply, least, most = least] = FUNCTIONS[name] ?? refuse('a function', shown(word), at);
    const args: Expression[] = [];
    if (!take(')')) {
      do args.push(expression(0));
      while (take(',') || take(';'));
      expect(')', ', "," or ")"');
    }
    const { length } = args;
    const bound = Math.min(Math.max(length, least), most);
    if (length !== bound) {
      refuse(`${bound} argument${bound > 1 ? 's' : ''} for ${name}`, `${length}`, at);
    }
    if (name === 'IFS' && length % 2) refuse('pairs for IFS', `${length} arguments`, at);
    return working(apply, args);
  }

  if (text.length > MAX_LENGTH) {
    refuse(`at most ${MAX_LENGTH} characters`, `${text.length}`, MAX_LENGTH);
  }
  advance();
  const root = expression(0);
  expect('', ' or the end');
  return { root, names: [...names] };
}

/** Each piece of work is a step, and so is each item of a list that is asked for. */
function working(apply: Call, args: readonly Expression[]): Expression {
  const work: Expression = (run) => {
    spend(run);
    return apply(run, ...args);
  };
  return studied(work, apply, args);
}

function shown(token: string): string {
  const start = token.slice(0, 40);
  return !token ? 'the end' : token.startsWith('"') ? start : `"${start}"`;
}
