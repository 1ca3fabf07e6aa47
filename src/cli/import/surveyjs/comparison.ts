import type { Expression, Operator } from './expression.ts';
import {
  type Binding,
  type Piece,
  SIGNS,
  type Vocabulary,
  bindingOf,
  call,
  joined,
  literal,
  piece,
  refuse,
} from './formula-piece.ts';

/** Translates one side. */
type Value = (side: Expression, names: Vocabulary) => Piece;

type Comparing = 'equal' | 'notequal' | 'less' | 'lessorequal' | 'greater' | 'greaterorequal';

export function comparison(
  operator: Comparing | Operator,
  left: Expression,
  right: Expression,
  names: Vocabulary,
  value: Value,
): Piece {
  const [sign, binding] = SIGNS[operator] ?? refuse(`the operator ${operator} is not known here`);
  const known = [left, right].map((side) =>
    side.kind === 'name' ? bindingOf(side.name, names) : undefined,
  );
  const negated = operator === 'notequal';
  if (known[0]?.kind === 'several' || known[1]?.kind === 'several') {
    const [list, other] = known[0]?.kind === 'several' ? [known[0], right] : [known[1]!, left];
    if (other.kind !== 'list' || !/^(not)?equal$/.test(operator)) {
      return refuse('several answers are compared with one value');
    }
    const wanted = other.items.map((item) => constantFor(list, item));
    const same =
      wanted.length > 0
        ? call('AND', [
            `HAS(${list.name}, ${wanted.map(literal).join(', ')})`,
            `COUNT(${list.name}) = ${wanted.length}`,
          ])
        : piece(`COUNT(${list.name}) = 0`, 1);
    return negated ? call('NOT', [same.text]) : same;
  }
  for (const [own, other] of [
    [known[0], right],
    [known[1], left],
  ] as const) {
    if (!own || other.kind !== 'constant') continue;
    if (other.value === null || other.value === '') {
      const blank = call('ISBLANK', [own.name]);
      if (/^(not)?equal$/.test(operator)) return negated ? call('NOT', [blank.text]) : blank;
      return piece('FALSE');
    }
    if (own.kind === 'choice') return amongValues(own, operator, other.value, own === known[1]);
  }
  const sides = [left, right].map((side, index) => {
    const other = known[1 - index];
    return side.kind === 'constant' && other
      ? piece(literal(constantFor(other, side)))
      : value(side, names);
  }) as [Piece, Piece];
  const compared = joined(sign, binding, ...sides);
  // A blank acts as 0 or "" here, and is never less, more or equal there.
  const blanks = known.flatMap((own) => (own && own.kind !== 'formula' ? [own.name] : []));
  const isHarmless =
    operator === 'equal' || negated
      ? [left, right].some(
          (side) => side.kind === 'constant' && side.value !== 0 && side.value !== false,
        )
      : /^greater/.test(operator) && right.kind === 'constant' && Number(right.value) > 0;
  if (blanks.length === 0 || isHarmless) return compared;
  if (negated) return call('OR', [...blanks.map((name) => `ISBLANK(${name})`), compared.text]);
  return call('AND', [...blanks.map((name) => `NOT(ISBLANK(${name}))`), compared.text]);
}

/** Which options stand in that relation to a value is known beforehand. */
function amongValues(
  { name, values = [] }: Binding,
  operator: Operator,
  constant: string | number | boolean,
  isTurned: boolean,
): Piece {
  const holds = (source: unknown) => {
    const order = isTurned ? -compareLoosely(source, constant) : compareLoosely(source, constant);
    switch (operator) {
      case 'equal':
      case 'notequal':
        return order === 0;
      case 'less':
        return order < 0;
      case 'lessorequal':
        return order <= 0;
      case 'greater':
        return order > 0;
      default:
        return order >= 0;
    }
  };
  const fitting = values.filter(([source]) => holds(source)).map(([, value]) => literal(value));
  const isNot = operator === 'notequal';
  if (fitting.length === 0) return piece(isNot ? 'TRUE' : 'FALSE');
  // A blank is equal to 0, but is not among the answers.
  if (fitting.length === 1 && fitting[0] !== '0')
    return piece(`${name} ${isNot ? '<>' : '='} ${fitting[0]}`, 1);
  const any = call('ANY', [name, ...fitting]);
  return isNot ? call('NOT', [any.text]) : any;
}

/** As JavaScript compares: numbers where both can be read so; equal whatever the capitals. */
function compareLoosely(a: unknown, b: unknown): number {
  const [x, y] = [a, b].map((side) => (typeof side === 'boolean' ? String(side) : side));
  if (String(x).trim().toLowerCase() === String(y).trim().toLowerCase()) return 0;
  const [first, second] = [Number(x), Number(y)];
  if (
    String(x).trim() !== '' &&
    String(y).trim() !== '' &&
    !Number.isNaN(first) &&
    !Number.isNaN(second)
  ) {
    return first - second;
  }
  if (typeof x === 'number' || typeof y === 'number') return Number.NaN;
  return String(x) < String(y) ? -1 : 1;
}

/** A value of the definition as the content file calls it. */
function constantFor(own: Binding, side: Expression): string | number | boolean {
  if (side.kind !== 'constant' || side.value === null)
    return refuse('a list holds what is no plain value');
  const found = own.values?.find(([source]) => compareLoosely(source, side.value) === 0);
  if (found) return found[1];
  const { value } = side;
  const isNumber =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber && /^(number|formula)$/.test(own.kind) ? Number(value) : value;
}

export function contained(
  left: Expression,
  right: Expression,
  names: Vocabulary,
  test: 'HAS' | 'ANY',
): Piece {
  if (left.kind !== 'name') return refuse('only answers can be asked what they contain');
  const own = bindingOf(left.name, names);
  const items = right.kind === 'list' ? right.items : [right];
  if (items.length === 0) return refuse('an empty list is asked for');
  if (own.kind === 'several') {
    return call(test, [own.name, ...items.map((item) => literal(constantFor(own, item)))]);
  }
  if (own.kind === 'choice' && test === 'HAS') {
    // Of one answer SurveyJS asks whether its value has these letters in it.
    const letters = items.map((item) =>
      item.kind === 'constant'
        ? String(item.value).toLowerCase()
        : refuse('it asks for what is no plain value'),
    );
    const fitting = (own.values ?? []).filter(([source]) =>
      letters.every((part) => String(source).toLowerCase().includes(part)),
    );
    return fitting.length > 0
      ? call('ANY', [own.name, ...fitting.map(([, value]) => literal(value))])
      : piece('FALSE');
  }
  if (test === 'HAS') return refuse('a text cannot be searched');
  return call('ANY', [own.name, ...items.map((item) => literal(constantFor(own, item)))]);
}
