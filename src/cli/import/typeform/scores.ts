import type { Draft } from '../draft.ts';
import type { Names } from './conditions.ts';
import type { Node } from './form-fields.ts';
import { type Action, conditionOf } from './paths.ts';

const CHANGES: Readonly<Record<string, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  set: '=',
};

/** A variable of Typeform, such as the score: what the actions before have made of it. */
interface Variable {
  readonly start: number;
  /** What is added so far. */
  terms: string[];
  /** Most that can be added, as far as it can be told. */
  most: number | undefined;
}

/** Carries the calculations over: each variable becomes a formula. */
export class Scores {
  readonly #draft: Draft;
  readonly #variables = new Map<string, Variable>();

  constructor(draft: Draft, starts: ReadonlyMap<string, number>) {
    this.#draft = draft;
    for (const [name, start] of starts)
      this.#variables.set(name, { start, terms: [], most: start });
  }

  /** What a variable amounts to so far, as a formula or its name. */
  sofar(name: string): string {
    const variable = this.#variables.get(name);
    if (!variable || variable.terms.length === 0) return String(variable?.start ?? 0);
    const { start, terms } = variable;
    const sum = this.#draft.combine('SUM', start === 0 ? terms : [String(start), ...terms], name);
    return /^\w+$/.test(sum) ? sum : this.#draft.addFormula(`${name}-so-far`, sum);
  }

  /**
   * Applies the actions on variables that leaving a field takes.
   *
   * @param reached when the field is reached; undefined: always
   */
  leave(actions: readonly Action[], node: Node, names: Names, reached: string | undefined): void {
    const gains = new Map<string, Map<string, number>>();
    for (const action of actions) {
      const { source, details } = action;
      const sign = Object.hasOwn(CHANGES, action.kind) ? CHANGES[action.kind] : undefined;
      const [target, value] = [details?.child('target'), details?.child('value')];
      const amount = value?.number('value');
      const name = target?.string('value') ?? '';
      if (
        !sign ||
        target?.string('type') !== 'variable' ||
        amount === undefined ||
        value?.string('type') !== 'constant'
      ) {
        source.leaveOut(
          `the action "${action.kind}"`,
          'only a plain number can be reckoned with',
          'Write the calculation as a formula.',
        );
        continue;
      }
      const condition = conditionOf(action, names);
      if (condition === null) continue;
      const all = [reached, condition].filter((one) => one !== undefined);
      const when = all.length > 1 ? `AND(${all.join(', ')})` : all[0];
      const variable = this.#variables.get(name) ?? { start: 0, terms: [], most: 0 };
      this.#variables.set(name, variable);
      if (sign === '+' || sign === '-') {
        const term = sign === '-' ? -amount : amount;
        variable.terms.push(when ? `IF(${when}, ${term}, 0)` : `${term}`);
        const own = gains.get(name) ?? new Map<string, number>();
        const answer = condition ?? '';
        gains.set(name, own.set(answer, (own.get(answer) ?? 0) + term));
        continue;
      }
      const before = this.sofar(name);
      const after = sign === '=' ? String(amount) : `${before} ${sign} ${amount}`;
      variable.terms = [when ? `IF(${when}, ${after}, ${before})` : after];
      variable.terms.unshift(String(-variable.start));
      if (variable.start === 0) variable.terms.shift();
      variable.most = undefined;
    }
    for (const [name, gain] of gains) this.#raise(name, node, gain);
  }

  /** Of one answer only the best counts, of several all that add something. */
  #raise(name: string, { question, name: own }: Node, gain: ReadonlyMap<string, number>): void {
    const variable = this.#variables.get(name)!;
    if (variable.most === undefined) return;
    const isOne = question?.type !== 'several';
    const isAlternative = (condition: string) =>
      isOne && (condition.startsWith(`${own} = `) || condition.startsWith(`ANY(${own}, `));
    let [best, rest] = [0, 0];
    for (const [condition, points] of gain) {
      if (isAlternative(condition)) best = Math.max(best, points);
      else rest += Math.max(0, points);
    }
    variable.most += best + rest;
  }

  /** Names each variable that something was done to; the score is told as a percentage as well. */
  finish(): ReadonlyMap<string, string> {
    const named = new Map<string, string>();
    for (const [name, { start, terms, most }] of this.#variables) {
      if (terms.length === 0 && start === 0) continue;
      const sum = this.#draft.combine(
        'SUM',
        start === 0 && terms.length > 0 ? terms : [String(start), ...terms],
        name,
      );
      const formula = this.#draft.addFormula(name === 'score' ? 'points' : name, sum);
      named.set(name, formula);
      if (name === 'score' && most !== undefined && most > 0)
        this.#draft.score = `100 * ${formula} / ${most}`;
    }
    return named;
  }
}
