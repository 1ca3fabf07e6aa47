import type { Text, TextCase } from '../../../model/content/primitives.ts';
import { inside } from '../../../model/content/problem.ts';
import { isCases } from '../../../model/form/fill-text.ts';
import { type Scope, holdsIn } from '../../../model/formula/formula.ts';
import { ALWAYS, type Truth } from '../possible/possible.ts';
import { all, not } from '../possible/truth.ts';
import type { Target } from '../space/space.ts';

/** A text that is said by conditions. */
export interface PlacedCases {
  readonly path: string;
  readonly key: string;
  readonly cases: readonly TextCase[];
}

/** A text as findings name it: all that it may say. */
export function allWords(text: Text): string {
  return isCases(text) ? text.map((one) => one.text).join(' / ') : text;
}

/** Every text of a widget that is a list, in the order of the file. */
export function casesIn(widget: object, at: string): PlacedCases[] {
  return Object.entries(widget).flatMap(([key, part]: [string, unknown]) => {
    const path = inside(at, Array.isArray(widget) ? Number(key) : key);
    // A list of sections, groups or rules has names of its own, notes are said side by side, and what is
    // said in place of a figure is looked at with the figure.
    if (key === 'missing') return [];
    if (isCases(part) && key !== 'notes' && !part.some((one) => 'id' in one || 'when' in one)) {
      return [{ path, key, cases: part }];
    }
    return typeof part === 'object' && part ? casesIn(part, path) : [];
  });
}

/**
 * The texts themselves as what some answers should lead to: each while the part around it is shown and
 * no text before it holds.
 *
 * @param owners what else of the widget wants to be reached
 */
export function caseTargets<
  View extends { holds(condition: string | undefined): Truth },
  Real extends { readonly scope: Scope },
  Owner extends Target<View, Real> & { readonly path: string },
>(widget: object, at: string, owners: readonly Owner[]) {
  return casesIn(widget, at).flatMap(({ path, cases }) => {
    const [owner] = owners
      .filter((one) => path.startsWith(`${one.path}.`))
      .sort((a, b) => b.path.length - a.path.length);
    return cases.map(({ showIf }, place) => {
      const before = cases.slice(0, place).map((other) => other.showIf);
      return {
        kind: 'text',
        severity: 'error' as const,
        path: `${path}[${place}]`,
        what: `text ${place + 1} of ${cases.length}`,
        condition: showIf,
        owner,
        isFault: false,
        test: (view: View) => {
          const around = owner?.test(view) ?? ALWAYS;
          const own = around.can ? all(around, view.holds(showIf)) : around;
          return own.can ? all(own, ...before.map((other) => not(view.holds(other)))) : own;
        },
        happened: (real: Real) =>
          (owner?.happened(real) ?? true) &&
          holdsIn(real.scope, showIf) &&
          !before.some((other) => holdsIn(real.scope, other)),
      };
    });
  });
}
