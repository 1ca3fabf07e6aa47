import { FormulaSyntaxError, formulaName, parseFormula } from '../formula/formula.ts';
import { perhaps } from './meant.ts';
import { type Path, type Report, shown } from './problem.ts';

/** Formulas that use one another are evaluated inside one another, and that goes only so deep. */
const MAX_CHAIN = 200;

/** The formulas of one quiz, calculator or form: all of them see the same names. */
export class Formulas {
  readonly #names: ReadonlySet<string>;
  readonly #report: Report;
  /** What the value of a name rests on. */
  readonly #uses = new Map<string, string[]>();

  /** @param ids what formulas may ask for */
  constructor(ids: readonly string[], report: Report) {
    this.#names = new Set(ids.map(formulaName));
    this.#report = report;
  }

  /**
   * Checks that a text is a formula and its names are known.
   *
   * @param extra a name that is known here alone
   * @returns the names it uses
   */
  read(path: Path, text: string, extra?: string): readonly string[] {
    try {
      const { names } = parseFormula(text);
      const unknown = names.find((name) => !this.#names.has(name) && name !== extra);
      if (unknown !== undefined) {
        const known = [...this.#names];
        this.#report(path, `known names${perhaps(unknown, known)}`, shown(unknown));
      }
      return names;
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
      this.#report(path, `${error.expected} at ${error.index + 1}`, error.found);
      return [];
    }
  }

  /** Notes that the value of one id rests on others. */
  use(user: string, ids: readonly string[]): void {
    const name = formulaName(user);
    this.#uses.set(name, [...(this.#uses.get(name) ?? []), ...ids.map(formulaName)]);
  }

  /** Checks that nothing rests on itself, and nothing on too much; one problem is enough. */
  checkCircles(path: Path): void {
    const finished = new Set<string>();
    const trail: string[] = [];
    const isSound = (name: string): boolean => {
      if (finished.has(name)) return true;
      const start = trail.indexOf(name);
      if (start >= 0) {
        const circle = [...trail.slice(start), name].join(' → ');
        this.#report(path, 'formulas that do not rest on themselves', circle);
        return false;
      }
      if (trail.length > MAX_CHAIN) {
        this.#report(path, `at most ${MAX_CHAIN} formulas that rest on one another`, 'more');
        return false;
      }
      trail.push(name);
      const sound = (this.#uses.get(name) ?? []).every(isSound);
      trail.pop();
      finished.add(name);
      return sound;
    };
    [...this.#uses.keys()].every(isSound);
  }
}
