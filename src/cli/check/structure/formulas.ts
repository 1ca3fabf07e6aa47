import { FORMULA } from '../../../model/content/references.ts';
import { inside } from '../../../model/content/problem.ts';
import { literalsIn } from '../possible/tree.ts';
import type { Cuts } from '../space/domain.ts';

/** A formula of a widget, and where it stands. */
export interface Placed {
  readonly formula: string;
  readonly path: string;
  /** Part of the widget it is in, such as `series`. */
  readonly part: string;
}

/** Every formula of a widget, in the order of the file. */
export function formulasIn(widget: object, at: string): Placed[] {
  const found: Placed[] = [];
  const walk = (node: object, path: string, part: string) => {
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const here = inside(path, Array.isArray(node) ? Number(key) : key);
      if (typeof child === 'object' && child) walk(child, here, part || key);
      else if (typeof child === 'string' && (FORMULA.test(key) || part === 'formulas')) {
        found.push({ formula: child, path: here, part });
      }
    }
  };
  walk(widget, at, '');
  return found;
}

/** Where the ranges of answers are worth cutting: at what the formulas compare them with. */
export function cutsOf(...widgets: readonly object[]): Cuts {
  const formulas = widgets.flatMap((widget) => formulasIn(widget, ''));
  const literals = new Set(formulas.flatMap(({ formula }) => literalsIn(formula)));
  const bounds = widgets.flatMap((widget) => boundsOf(widget));
  const numbers = [...literals].filter((value) => typeof value === 'number');
  const texts = [...literals].filter((value) => typeof value === 'string');
  return {
    numbers: [...new Set([...numbers, ...numbers.map((value) => -value), ...bounds, 0])].sort(
      (a, b) => a - b,
    ),
    texts: [...new Set(texts.map((text) => text.toLowerCase()))].sort(),
  };
}

/** About how much work it is to look at a widget once. */
export function costOf(widget: object, asked: readonly unknown[]): number {
  const letters = formulasIn(widget, '').reduce((sum, { formula }) => sum + formula.length, 0);
  return asked.length + Math.ceil(letters / 20);
}

function boundsOf(widget: object): number[] {
  const { tables = {} } = widget as { tables?: Record<string, { rows: (number | null)[][] }> };
  return Object.values(tables).flatMap(({ rows }) => rows.flatMap(([bound]) => bound ?? []));
}
