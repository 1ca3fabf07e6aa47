import type { Draft } from '../draft.ts';
import type { Source } from '../trail.ts';
import { ConditionError, type Names, conditionFormula } from './conditions.ts';
import type { Node } from './form-fields.ts';

/** A way from one field to another, or to an ending; without a condition it is always taken. */
interface Edge {
  readonly from: number;
  readonly condition: string | undefined;
}

/** What is done when a field is left. */
export interface Action {
  readonly source: Source;
  readonly node: number;
  readonly kind: string;
  readonly details: Source | undefined;
}

/** The actions of a definition's `logic`, in the order of the fields they belong to. */
export function readActions(source: Source, nodes: readonly Node[]): Action[] {
  const actions = source.children('logic').flatMap((logic) => {
    const ref = String(logic.peek('ref'));
    const node = nodes.findIndex((one) => one.ref === ref);
    if (node < 0 || logic.peek('type') !== 'field') {
      logic.leaveOut(`logic on "${ref}"`, 'it belongs to no field', 'Say it by a condition.');
      return [];
    }
    logic.take('ref');
    logic.take('type');
    return logic.children('actions').map((action) => ({
      source: action,
      node,
      kind: action.string('action') ?? '',
      details: action.child('details'),
    }));
  });
  return actions.sort((a, b) => a.node - b.node);
}

/** The condition of an action; null, with a note, where it cannot be said. */
export function conditionOf({ source }: Action, names: Names): string | undefined | null {
  try {
    return conditionFormula(source.take('condition'), names);
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    source.leaveOut(
      'an action under a condition',
      error.message,
      'Say it by a condition on the questions that depend on it.',
    );
    return null;
  }
}

/**
 * When each field is reached. Typeform jumps; a content file says of each question when it is asked.
 * A question that is skipped is as good as not answered, so that the conditions after it hold or fail
 * as they do there.
 */
export class Paths {
  readonly #draft: Draft;
  readonly #nodes: readonly Node[];
  /** Ways into each field. */
  readonly #into: Edge[][];
  /** How far each field's ways lead at most: beyond it, or to an ending, is the length of the list. */
  readonly #farthest: number[];
  readonly #endings = new Map<string, Edge[]>();
  readonly #reached: (string | undefined)[] = [];

  /** @param visit told of each field in turn, before it is left: what was counted until then is known */
  constructor(
    draft: Draft,
    nodes: readonly Node[],
    actions: readonly Action[],
    names: Names,
    visit: (index: number, reached: string | undefined) => void,
  ) {
    this.#draft = draft;
    this.#nodes = nodes;
    this.#into = nodes.map(() => []);
    this.#farthest = nodes.map((_, index) => index + 1);
    nodes.forEach((_, index) => {
      this.#reached.push(this.#reach(index));
      visit(index, this.#reached[index]);
      const jumps = actions.filter(({ node, kind }) => node === index && kind === 'jump');
      this.#leave(index, jumps, names);
    });
  }

  /** Undefined: always. */
  reached(index: number): string | undefined {
    return this.#reached[index];
  }

  /** When an ending is come to by a jump; undefined: by none. */
  endingReached(ref: string): string | undefined {
    const edges = this.#endings.get(ref);
    return edges && (this.#any(edges) ?? 'TRUE');
  }

  #leave(from: number, jumps: readonly Action[], names: Names): void {
    const before: string[] = [];
    for (const jump of jumps) {
      const own = conditionOf(jump, names);
      const to = jump.details?.child('to');
      const [kind, value] = [to?.string('type'), to?.string('value') ?? ''];
      if (own === null) continue;
      const condition = this.#all([...before.map(not), own]);
      const target = this.#nodes.findIndex(({ ref }) => ref === value);
      if (kind === 'thankyou' || kind === 'end') {
        this.#endings.set(value, [...(this.#endings.get(value) ?? []), { from, condition }]);
        this.#farthest[from] = this.#nodes.length;
      } else if (target <= from) {
        const what = target < 0 ? 'a jump to what is not there' : 'a jump back';
        jump.source.leaveOut(
          what,
          'a question is asked once, in the order of the file',
          'Say it by a condition.',
        );
        continue;
      } else {
        this.#into[target]!.push({ from, condition });
        this.#farthest[from] = Math.max(this.#farthest[from]!, target);
      }
      if (own === undefined) return;
      before.push(own);
    }
    this.#into[from + 1]?.push({ from, condition: this.#all(before.map(not)) });
  }

  /** A field that every way from an earlier one leads through is reached when that one is. */
  #reach(index: number): string | undefined {
    if (index === 0) return undefined;
    for (let start = index - 1; start >= 0; start--) {
      const between = Array.from({ length: index - start }, (_, step) => start + step);
      const stays = between.every((node) => this.#farthest[node]! <= index);
      const isEntered = between
        .slice(1)
        .some((node) => this.#into[node]!.some(({ from }) => from < start));
      const isEnteredItself = this.#into[index]!.some(({ from }) => from < start);
      if (stays && !isEntered && !isEnteredItself) return this.#reached[start];
      if (!stays && this.#farthest[start]! > index) break;
    }
    return this.#any(this.#into[index]!) && this.#name(this.#any(this.#into[index]!)!);
  }

  /** Undefined: always. */
  #any(edges: readonly Edge[]): string | undefined {
    const ways = edges.map(({ from, condition }) => this.#all([this.#reached[from], condition]));
    if (ways.includes(undefined)) return undefined;
    if (ways.length === 0) return 'FALSE';
    return this.#draft.combine('OR', [...new Set(ways as string[])], 'path');
  }

  /** Undefined: always. */
  #all(conditions: readonly (string | undefined)[]): string | undefined {
    const told = conditions.filter((one) => one !== undefined).map((one) => this.#name(one));
    return told.length > 0 ? this.#draft.combine('AND', told, 'path') : undefined;
  }

  /** Conditions that are long, or name others, are told once. */
  #name(formula: string): string {
    const known = Object.entries(this.#draft.formulas).find(([, text]) => text === formula);
    if (known) return known[0].replaceAll('-', '_');
    return formula.length > 100 ? this.#draft.addFormula('path', formula) : formula;
  }
}

const not = (formula: string) => `NOT(${formula})`;
