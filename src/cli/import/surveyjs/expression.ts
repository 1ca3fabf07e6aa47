/** An expression of SurveyJS, read. */
export type Expression =
  | { kind: 'constant'; value: string | number | boolean | null }
  | { kind: 'name'; name: string }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'not' | 'empty' | 'notempty'; of: Expression }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression };

export type Operator =
  | 'or'
  | 'and'
  | 'equal'
  | 'notequal'
  | 'less'
  | 'lessorequal'
  | 'greater'
  | 'greaterorequal'
  | 'plus'
  | 'minus'
  | 'mul'
  | 'div'
  | 'mod'
  | 'power'
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'allof'
  | 'noneof';

export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 60;

/** From the weakest binding to the strongest, as in SurveyJS's own grammar. */
const LEVELS: readonly (readonly (readonly [sign: string, operator: Operator])[])[] = [
  [
    ['||', 'or'],
    ['or', 'or'],
  ],
  [
    ['&&', 'and'],
    ['and', 'and'],
  ],
  [
    ['<=', 'lessorequal'],
    ['lessorequal', 'lessorequal'],
    ['>=', 'greaterorequal'],
    ['greaterorequal', 'greaterorequal'],
    ['==', 'equal'],
    ['=', 'equal'],
    ['equal', 'equal'],
    ['!=', 'notequal'],
    ['<>', 'notequal'],
    ['notequal', 'notequal'],
    ['<', 'less'],
    ['less', 'less'],
    ['>', 'greater'],
    ['greater', 'greater'],
  ],
  [
    ['+', 'plus'],
    ['-', 'minus'],
  ],
  [
    ['*=', 'contains'],
    ['*', 'mul'],
    ['/', 'div'],
    ['%', 'mod'],
  ],
  [
    ['^', 'power'],
    ['power', 'power'],
  ],
  [
    ['*=', 'contains'],
    ['contains', 'contains'],
    ['contain', 'contains'],
    ['notcontains', 'notcontains'],
    ['notcontain', 'notcontains'],
    ['anyof', 'anyof'],
    ['allof', 'allof'],
    ['noneof', 'noneof'],
  ],
];

/**
 * Reads an expression as survey-core does.
 *
 * @throws ExpressionError what was expected, and where
 */
export function parseExpression(text: string): Expression {
  let at = 0;
  let depth = 0;
  if (text.length > MAX_LENGTH) throw new ExpressionError(`it has more than ${MAX_LENGTH} letters`);

  const fail = (expected: string): never => {
    const found = text.slice(at, at + 20) || 'the end';
    throw new ExpressionError(`expected ${expected} at ${at + 1}, found ${JSON.stringify(found)}`);
  };
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  const take = (sign: string): boolean => {
    skip();
    const found = text.slice(at, at + sign.length);
    if (found.toLowerCase() !== sign) return false;
    // A word ends where it ends: `order` is no `or`.
    if (/\w$/.test(sign) && /\w/.test(text[at + sign.length] ?? '')) return false;
    at += sign.length;
    return true;
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };

  const level = (index: number): Expression => {
    const signs = LEVELS[index];
    if (!signs) return factor();
    let left = level(index + 1);
    for (;;) {
      // `*=` is a sign of the strongest level; met here it is not a product.
      const found = signs.find(([sign, operator]) =>
        operator === 'contains' && index < 6
          ? false
          : sign === '*' && text.startsWith('*=', (skip(), at))
            ? false
            : take(sign),
      );
      if (!found) return left;
      left = { kind: 'binary', operator: found[1], left, right: level(index + 1) };
    }
  };

  const factor = (): Expression => {
    if (++depth > MAX_DEPTH) throw new ExpressionError(`it is nested more than ${MAX_DEPTH} deep`);
    const read = unary();
    depth--;
    return read;
  };
  const unary = (): Expression => {
    if (take('(')) {
      const inner = level(0);
      if (!take(')')) fail('")"');
      return inner;
    }
    skip();
    if (text[at] === '!' && text[at + 1] !== '=') {
      at++;
      return { kind: 'not', of: factor() };
    }
    if (take('negate')) return { kind: 'not', of: factor() };
    if (take('[')) return { kind: 'list', items: sequence(']') };
    const name = match(/[a-z_][a-z_0-9]*(?=\()/iy);
    if (name !== undefined) {
      at++;
      return { kind: 'call', name, args: sequence(')') };
    }
    const value = atom();
    if (take('notempty')) return { kind: 'notempty', of: value };
    if (take('empty')) return { kind: 'empty', of: value };
    return value;
  };
  const sequence = (end: string): Expression[] => {
    const items: Expression[] = [];
    if (take(end)) return items;
    do items.push(level(0));
    while (take(','));
    if (!take(end)) fail(`"," or "${end}"`);
    return items;
  };
  const atom = (): Expression => {
    skip();
    if (text[at] === '{') {
      const name = match(/\{[^{}]+\}/y) ?? fail('a name in braces');
      return { kind: 'name', name: name.slice(1, -1).trim() };
    }
    const quoted = match(/'(?:\\['"]|[^'"])*'|"(?:\\['"]|[^'"])*"/y);
    if (quoted !== undefined) {
      return { kind: 'constant', value: quoted.slice(1, -1).replace(/\\(['"])/g, '$1') };
    }
    const number = match(/0x[\da-f]+|-?\d+(?:\.\d+)?/iy);
    if (number !== undefined) return { kind: 'constant', value: Number(number) };
    const word = match(/[a-z_][a-z_0-9]*/iy) ?? fail('a value');
    if (/^(true|false)$/i.test(word)) {
      return { kind: 'constant', value: word.toLowerCase() === 'true' };
    }
    return { kind: 'constant', value: /^(undefined|null)$/.test(word) ? null : word };
  };

  const read = level(0);
  skip();
  if (at < text.length) fail('an operator or the end');
  return read;
}
