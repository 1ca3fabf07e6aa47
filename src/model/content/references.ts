import { type FormulaSyntaxError, formulaName, parseFormula } from '../formula/formula.ts';
import type { Calculator } from './calculator.ts';
import type { Form } from './form.ts';
import { type Report, inside, shown } from './problem.ts';
import type { Quiz } from './quiz.ts';

/** The parts whose members formulas may ask for. */
const NAMED = /^(questions|areas|formulas|outcomes|inputs|values|tables|fields)$/;

/** Formulas that use one another are evaluated inside one another, and that goes only so deep. */
const MAX_CHAIN = 200;

/** Keys that hold a formula wherever they hold a text. */
const FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;

/**
 * Formulas that a value does not rest on: a suggestion is no answer, bounds may be told by the value
 * itself, and a value may be shown by what it is.
 */
const ASIDE = /\.(suggest|low|high)$|\.values\[\d+\]\.showIf$/;

/** Keys that hold the id of something in another part of the same widget. */
const REFERENCES: Readonly<Record<string, string | undefined>> = {
  section: 'sections',
  area: 'areas',
  group: 'groups',
  atMost: 'bands',
  currency: 'inputs',
};

/** A calculator's currency is one of these codes, or the id of an input. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

const CHOICE = /^(single|several|select)$/;

interface Member {
  readonly id?: string;
  readonly value?: string | number;
  readonly type?: string;
  readonly options?: unknown;
  readonly columns?: readonly string[];
}

type Parts = Readonly<Record<string, unknown>>;

/** What the members of a list or record are called. */
function idsIn(part: unknown): unknown[] {
  return Array.isArray(part)
    ? (part as Member[]).map((member) => member?.id ?? member?.value)
    : Object.keys(part ?? {});
}

/**
 * Checks what the form of a quiz, calculator or form does not tell: ids are given once, references
 * lead somewhere, formulas are formulas, use known names, and do not rest on themselves.
 *
 * @param others names that formulas may ask for beside the widget's own
 * @returns the widget's own names
 */
export function checkReferences(
  widget: Quiz | Calculator | Form,
  at: string,
  others: readonly string[],
  report: Report,
): string[] {
  const parts = widget as unknown as Parts;
  const own = Object.keys(parts)
    .filter((part) => NAMED.test(part))
    .flatMap((part) => idsIn(parts[part])) as string[];
  const names = new Set([...own, ...others].map(formulaName));
  /** What the value of a name rests on. */
  const uses = new Map<string, string[]>();

  const checkUnique = (ids: readonly unknown[], path: string) => {
    const again = ids.find((id, index) => id !== undefined && ids.indexOf(id) < index);
    if (again !== undefined) report(path, 'each name once', `${shown(again)} again`);
  };

  const checkReference = (id: unknown, list: string, path: string) => {
    if (!idsIn(parts[list]).includes(id)) report(path, `the id of one of the ${list}`, shown(id));
  };

  const checkFormula = (text: string, path: string, part: string, user: string) => {
    try {
      const used = parseFormula(text).names;
      const unknown = used.find(
        (name) => !names.has(name) && !(part === 'series' && name === 'year'),
      );
      if (unknown) report(path, 'known names', shown(unknown));
      if (!ASIDE.test(path)) uses.set(user, [...(uses.get(user) ?? []), ...used]);
    } catch (error) {
      const { expected, index, found } = error as FormulaSyntaxError;
      report(path, `${expected} at ${index + 1}`, found);
    }
  };

  /** @param user the name whose value the formulas inside decide on */
  const walk = (node: object, path: string, part: string, user: string) => {
    const isList = Array.isArray(node);
    const { type = '', options, columns } = node as Member;
    if (CHOICE.test(type) && !options) report(inside(path, 'options'), 'a list', 'nothing');
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const here = inside(path, isList ? Number(key) : key);
      const top = part || key;
      const name = NAMED.test(part) && !user ? formulaName((child as Member).id ?? key) : user;
      const list = REFERENCES[key];
      if (typeof child === 'object' && child) {
        // Several rules may lead to the same finding; parts with names of the widget's own are seen to.
        if (Array.isArray(child) && key !== 'rules' && (part || !NAMED.test(key)))
          checkUnique(idsIn(child), here);
        if (key === 'include') for (const id of idsIn(child)) checkReference(id, 'questions', here);
        if (key === 'rows') checkRows(child as number[][], columns, here, report);
        walk(child, here, top, name);
      } else if (typeof child !== 'string') continue;
      else if (FORMULA.test(key) || part === 'formulas') {
        checkFormula(child, here, part, name || top);
      } else if (list && !CURRENCY_CODE.test(child)) checkReference(child, list, here);
    }
  };

  checkUnique([...others, ...own], at);
  walk(widget, at, '', '');
  checkCircles(uses, at, report);
  return own;
}

/** Each row has a cell for each column, and goes further than the one before. */
function checkRows(
  rows: readonly (readonly (number | null)[])[],
  columns: readonly string[] | undefined,
  at: string,
  report: Report,
): void {
  const length = columns ? columns.length + 1 : rows[0]!.length;
  let before = -Infinity;
  rows.forEach((row, index) => {
    const [bound] = row;
    const isMore = bound !== null && bound! > before;
    if (row.length !== length || !isMore) {
      report(inside(at, index), `${length} cells, the first more than ${before}`, row.join());
    }
    before = bound ?? before;
  });
}

function checkCircles(
  uses: ReadonlyMap<string, readonly string[]>,
  at: string,
  report: Report,
): void {
  const finished = new Set<string>();
  const isSound = (name: string, trail: readonly string[]): boolean => {
    if (finished.has(name)) return true;
    if (trail.includes(name) || trail.length > MAX_CHAIN) {
      const circle = [...trail.slice(trail.indexOf(name)), name].join(' → ');
      report(at, `at most ${MAX_CHAIN} formulas in a row, never in a circle`, circle);
      return false;
    }
    const sound = (uses.get(name) ?? []).every((used) => isSound(used, [...trail, name]));
    finished.add(name);
    return sound;
  };
  [...uses.keys()].every((name) => isSound(name, []));
}
