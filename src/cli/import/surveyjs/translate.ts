import { comparison, contained } from './comparison.ts';
import { type Expression, parseExpression } from './expression.ts';
import {
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

/** Functions that mean the same under another name, with as many arguments. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  sum: 'SUM',
  min: 'MIN',
  max: 'MAX',
  count: 'COUNTA',
  round: 'ROUND',
  trunc: 'ROUNDDOWN',
};

/** Longest formula of a content file. */
const MAX_LENGTH = 2000;

/**
 * An expression in the formula language.
 *
 * @param isCondition whether only its truth counts
 * @throws ExpressionError, UntranslatableError
 */
export function translate(text: string, names: Vocabulary, isCondition: boolean): string {
  const expression = withConstants(parseExpression(text), names);
  const { text: formula } = isCondition ? condition(expression, names) : value(expression, names);
  return formula.length > MAX_LENGTH
    ? refuse(`a formula has at most ${MAX_LENGTH} letters, it would have ${formula.length}`)
    : formula;
}

function withConstants(expression: Expression, names: Vocabulary): Expression {
  const within = (part: Expression) => withConstants(part, names);
  switch (expression.kind) {
    case 'name': {
      const { constant } = names(expression.name) ?? {};
      return constant === undefined ? expression : { kind: 'constant', value: constant };
    }
    case 'list':
      return { ...expression, items: expression.items.map(within) };
    case 'call':
      return { ...expression, args: expression.args.map(within) };
    case 'binary':
      return { ...expression, left: within(expression.left), right: within(expression.right) };
    case 'not':
    case 'empty':
    case 'notempty':
      return { ...expression, of: within(expression.of) };
    default:
      return expression;
  }
}

function value(expression: Expression, names: Vocabulary): Piece {
  switch (expression.kind) {
    case 'constant':
      if (expression.value === null) return refuse('it reckons with "nothing"');
      return piece(literal(expression.value));
    case 'name': {
      const { name, truth, values = [] } = bindingOf(expression.name, names);
      if (truth) return call('IF', [`${name} = ${literal(truth[0])}`, '1', '0']);
      // A number given twice has another value the second time, and still counts as that number.
      const renamed = values.filter(
        ([source, own]) => typeof source === 'number' && source !== own,
      );
      return renamed.reduce(
        (otherwise, [source, own]) =>
          call('IF', [`${name} = ${literal(own)}`, String(source), otherwise.text]),
        piece(name),
      );
    }
    case 'list':
      return refuse('a list stands where one value is wanted');
    case 'call':
      return called(expression, names);
    case 'not':
    case 'empty':
    case 'notempty':
      return condition(expression, names);
    case 'binary':
      return binary(expression, names);
  }
}

/** As {@link value}, where only its truth counts: "no" is an answer, and yet not true. */
function condition(expression: Expression, names: Vocabulary): Piece {
  switch (expression.kind) {
    case 'name': {
      const { name, truth } = bindingOf(expression.name, names);
      return truth ? piece(`${name} = ${literal(truth[0])}`, 1) : piece(name);
    }
    case 'not':
      return call('NOT', [condition(expression.of, names).text]);
    case 'empty':
    case 'notempty': {
      const { of, kind } = expression;
      const blank = blankness(of, names);
      return kind === 'empty' ? blank : call('NOT', [blank.text]);
    }
    case 'binary':
      return binary(expression, names);
    default:
      return value(expression, names);
  }
}

function blankness(of: Expression, names: Vocabulary): Piece {
  if (of.kind !== 'name') return refuse('only an answer can be asked whether it is empty');
  const { name, kind } = bindingOf(of.name, names);
  // An empty list is an answer to us, and none to SurveyJS.
  return kind === 'several' ? piece(`COUNT(${name}) = 0`, 1) : call('ISBLANK', [name]);
}

function called({ name, args }: Expression & { kind: 'call' }, names: Vocabulary): Piece {
  const lower = name.toLowerCase();
  const values = () => args.map((arg) => value(arg, names).text);
  if (lower === 'iif' && args.length === 3) {
    const [test, ...branches] = args as [Expression, Expression, Expression];
    return call('IF', [
      condition(test, names).text,
      ...branches.map((arg) => value(arg, names).text),
    ]);
  }
  if (lower === 'avg' && args.length > 0) {
    return joined('/', 4, call('SUM', values()), call('COUNT', values()));
  }
  const own = Object.hasOwn(FUNCTIONS, lower) ? FUNCTIONS[lower] : undefined;
  if (!own || args.length === 0) return refuse(`the function ${name} is not known here`);
  return call(own, values());
}

function binary(expression: Expression & { kind: 'binary' }, names: Vocabulary): Piece {
  const { operator, left, right } = expression;
  switch (operator) {
    case 'and':
    case 'or':
      return call(operator.toUpperCase(), flatten(expression, operator, names));
    case 'contains':
    case 'allof':
      return contained(left, right, names, 'HAS');
    case 'notcontains':
      return call('NOT', [contained(left, right, names, 'HAS').text]);
    case 'anyof':
      return contained(left, right, names, 'ANY');
    case 'noneof':
      return call('NOT', [contained(left, right, names, 'ANY').text]);
    case 'plus':
      return [left, right].some((side) => isText(side, names))
        ? joined('&', 2, value(left, names), value(right, names))
        : joined('+', 3, value(left, names), value(right, names));
    case 'mod': {
      const [all, by] = [value(left, names), value(right, names)];
      const whole = call('ROUNDDOWN', [joined('/', 4, all, by).text]);
      return joined('-', 3, all, joined('*', 4, by, whole));
    }
    case 'minus':
    case 'mul':
    case 'div':
    case 'power': {
      const [sign, binding] = SIGNS[operator]!;
      return joined(sign, binding, value(left, names), value(right, names));
    }
    default:
      return comparison(operator, left, right, names, value);
  }
}

function flatten(expression: Expression, operator: 'and' | 'or', names: Vocabulary): string[] {
  if (expression.kind !== 'binary' || expression.operator !== operator) {
    return [condition(expression, names).text];
  }
  return [expression.left, expression.right].flatMap((side) => flatten(side, operator, names));
}

function isText(side: Expression, names: Vocabulary): boolean {
  if (side.kind === 'constant') return typeof side.value === 'string';
  if (side.kind === 'name') return names(side.name)?.kind === 'text';
  return (
    side.kind === 'binary' &&
    side.operator === 'plus' &&
    [side.left, side.right].some((part) => isText(part, names))
  );
}
