import { literal } from '../surveyjs/formula-piece.ts';
import type { Node } from './form-fields.ts';

/** A condition that the formula language cannot say. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
}

export interface Names {
  node(ref: string): Node | undefined;
  /** What a variable such as `score` amounts to at this point. */
  variable(name: string): string;
  /** All or any of some conditions, told in pieces where they are many. */
  combine(name: 'AND' | 'OR', parts: readonly string[]): string;
}

interface Var {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly op?: unknown;
  readonly vars?: unknown;
}

const SIGNS: Readonly<Record<string, string>> = {
  lower_than: '<',
  lower_equal_than: '<=',
  greater_than: '>',
  greater_equal_than: '>=',
  earlier_than: '<',
  earlier_than_or_on: '<=',
  later_than: '>',
  later_than_or_on: '>=',
};

const refuse = (why: string): never => {
  throw new ConditionError(why);
};

/**
 * A condition of Typeform as a formula; undefined: it always holds.
 *
 * @throws ConditionError
 */
export function conditionFormula(condition: unknown, names: Names, depth = 0): string | undefined {
  const { op, vars } = (condition ?? {}) as Var;
  if (depth > 20) return refuse('it is nested too deep');
  if (op === 'always') return undefined;
  const parts = Array.isArray(vars)
    ? (vars as unknown[]).filter((part): part is Var => typeof part === 'object' && part !== null)
    : [];
  if (op === 'and' || op === 'or') {
    const inner = parts.map((part) => conditionFormula(part, names, depth + 1));
    if (inner.length === 0) return refuse('it holds nothing');
    const told = inner.filter((part) => part !== undefined);
    if (op === 'or' && told.length < inner.length) return undefined;
    return told.length > 0 ? names.combine(op === 'and' ? 'AND' : 'OR', told) : undefined;
  }
  const [subject, ...objects] = parts;
  if (!subject || objects.length === 0)
    return refuse(`the operator "${String(op)}" has nothing to compare`);
  const tests = objects.map((object) => comparison(String(op), subject, object, names));
  return names.combine('AND', tests);
}

function comparison(op: string, subject: Var, object: Var, names: Names): string {
  if (subject.type === 'variable') {
    const sign =
      SIGNS[op] ??
      (op === 'equal' || op === 'is'
        ? '='
        : op === 'not_equal' || op === 'is_not'
          ? '<>'
          : refuse(`"${op}" is not known of a variable`));
    return `${names.variable(String(subject.value))} ${sign} ${literal(Number(object.value))}`;
  }
  if (subject.type === 'hidden')
    return refuse('it asks for a hidden field, which a content file does not know');
  if (subject.type !== 'field')
    return refuse(`it asks for what is called "${String(subject.type)}"`);
  const node = names.node(String(subject.value));
  if (!node?.name || !node.question)
    return refuse('it asks for a field that is no question of the content file');
  const { name, question, values } = node;
  const given = object.value;
  const own = values.get(String(given)) ?? (typeof given === 'number' ? given : String(given));
  const isSeveral = question.type === 'several';
  switch (op) {
    case 'is':
    case 'equal':
    case 'on':
      if (isSeveral) return `HAS(${name}, ${literal(own)})`;
      // A blank is equal to 0, but is not among the answers.
      return own === 0 ? `ANY(${name}, 0)` : `${name} = ${literal(number(question.type, own))}`;
    case 'is_not':
    case 'not_equal':
    case 'not_on':
      if (isSeveral) return `NOT(HAS(${name}, ${literal(own)}))`;
      return own === 0
        ? `NOT(ANY(${name}, 0))`
        : `${name} <> ${literal(number(question.type, own))}`;
    case 'contains':
    case 'not_contains': {
      if (!question.options && !question.steps) return refuse('a text cannot be searched');
      const has = `ANY(${name}, ${literal(own)})`;
      return op === 'contains' ? has : `NOT(${has})`;
    }
    default: {
      const sign = SIGNS[op] ?? refuse(`the operator "${op}" is not known here`);
      const test = `${name} ${sign} ${literal(number(question.type, own))}`;
      // Not answered is neither less nor more.
      return `AND(NOT(ISBLANK(${name})), ${test})`;
    }
  }
}

function number(type: string, value: string | number): string | number {
  return type === 'number' && Number.isFinite(Number(value)) ? Number(value) : value;
}
