import { type FormulaSyntaxError, formulaName, parseFormula } from '../formula/formula.ts';
import type { Calculator } from './calculator.ts';
import type { Form } from './form.ts';
import { type Report, inside, shown } from './problem.ts';
import type { Quiz } from './quiz.ts';

/** The parts whose members formulas may ask for. */
const NAMED = /^(questions|areas|formulas|outcomes|inputs|values|tables|fields)$/;

/** Keys that hold a formula wherever they hold a text. */
const FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;

/** Keys that hold the id of something in another part of the same widget. */
const REFERENCES: Readonly<Record<string, string | undefined>> = {
  section: 'sections',
  area: 'areas',
  group: 'groups',
  atMost: 'bands',
};

const CHOICE = /^(single|several|select)$/;

interface Member {
  readonly id?: string;
  readonly value?: string | number;
  readonly type?: string;
  readonly options?: unknown;
}

/** What the members of a list or record are called. */
function idsIn(part: unknown): unknown[] {
  return Array.isArray(part)
    ? (part as Member[]).map((member) => member?.id ?? member?.value)
    : Object.keys(part ?? {});
}

/**
 * Checks what the form of a quiz, calculator or form does not tell: ids are given once, references
 * lead somewhere, formulas are formulas and use known names.
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
  const parts = widget as unknown as Readonly<Record<string, unknown>>;
  const own = Object.keys(parts)
    .filter((part) => NAMED.test(part))
    .flatMap((part) => idsIn(parts[part])) as string[];
  const names = new Set([...own, ...others].map(formulaName));

  const checkUnique = (ids: readonly unknown[], path: string) => {
    const again = ids.find((id, index) => id !== undefined && ids.indexOf(id) < index);
    if (again !== undefined) report(path, 'each name once', `${shown(again)} again`);
  };

  const checkFormula = (text: string, path: string, isSeries: boolean) => {
    try {
      const unknown = parseFormula(text).names.find(
        (name) => !names.has(name) && !(isSeries && name === 'year'),
      );
      if (unknown) report(path, 'known names', shown(unknown));
    } catch (error) {
      const { expected, index, found } = error as FormulaSyntaxError;
      report(path, `${expected} at ${index + 1}`, found);
    }
  };

  /** @param part the part of the widget that the node is in */
  const walk = (node: object, path: string, part = '') => {
    const { type = '', options } = node as Member;
    if (CHOICE.test(type) && !options) report(inside(path, 'options'), 'a list', 'nothing');
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const here = inside(path, Array.isArray(node) ? Number(key) : key);
      const list = REFERENCES[key];
      if (typeof child === 'object' && child) {
        // Several rules may lead to the same finding; parts with names of the widget's own are seen to.
        if (Array.isArray(child) && key !== 'rules' && !NAMED.test(key)) {
          checkUnique(idsIn(child), here);
        }
        walk(child, here, part || key);
      } else if (typeof child !== 'string') continue;
      else if (FORMULA.test(key) || part === 'formulas') {
        checkFormula(child, here, part === 'series');
      } else if (list && !idsIn(parts[list]).includes(child)) {
        report(here, `the id of one of the ${list}`, shown(child));
      }
    }
  };

  checkUnique([...others, ...own], at);
  walk(widget, at);
  return own;
}
