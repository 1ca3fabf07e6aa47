import { type FormulaSyntaxError, formulaName, parseFormula } from '../formula/formula.ts';
import type { Calculator } from './calculator.ts';
import type { Form } from './form.ts';
import { type Report, inside, shown } from './problem.ts';
import type { Quiz } from './quiz.ts';

/** The parts whose members formulas may ask for. */
export const NAMED = /^(questions|areas|formulas|outcomes|inputs|values|series|tables|fields)$/;

/** Keys that hold a formula wherever they hold a text. */
export const FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;

/** What the members of a list or record are called. */
function idsIn(part: unknown): unknown[] {
  return Array.isArray(part)
    ? (part as { id?: unknown; value?: unknown }[]).map((member) => member?.id ?? member?.value)
    : Object.keys(part ?? {});
}

/**
 * Checks what the form of a quiz, calculator or form does not tell: ids are given once, formulas are
 * formulas and use known names.
 *
 * @param others names that formulas may ask for beside the widget's own
 * @returns all the names that its formulas may ask for
 */
export function checkReferences(
  widget: Quiz | Calculator | Form,
  at: string,
  others: readonly string[],
  report: Report,
): string[] {
  const own = Object.entries(widget).flatMap(([part, members]) =>
    NAMED.test(part) ? idsIn(members) : [],
  ) as string[];
  const all = [...others, ...own];
  const names = new Set(all.map(formulaName));

  /** Either all members of a list are called something or none is. */
  const checkUnique = (ids: readonly unknown[], path: string) => {
    const again = ids.find((id, index) => ids.indexOf(id) < index);
    if (again !== undefined) report(path, 'each name once', `${shown(again)} again`);
  };

  /** @param part the part of the widget that the node is in */
  const walk = (node: object, path: string, part = '') => {
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const here = inside(path, Array.isArray(node) ? Number(key) : key);
      if (typeof child === 'object' && child) {
        // Several rules may lead to the same finding; parts with names of the widget's own are seen to.
        if (Array.isArray(child) && key !== 'rules' && !NAMED.test(key)) {
          checkUnique(idsIn(child), here);
        }
        walk(child, here, part || key);
      } else if (typeof child === 'string' && (FORMULA.test(key) || part === 'formulas')) {
        try {
          const unknown = parseFormula(child).names.find(
            (name) => !names.has(name) && !(part === 'series' && name === 'year'),
          );
          if (unknown) report(here, 'known names', shown(unknown));
        } catch (error) {
          const { expected, found } = error as FormulaSyntaxError;
          report(here, expected, found);
        }
      }
    }
  };

  checkUnique(all, at);
  walk(widget, at);
  return all;
}
