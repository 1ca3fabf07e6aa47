import type { Calculator } from './calculator.ts';
import type { Form } from './form.ts';
import { Formulas } from './formulas.ts';
import { type Path, type Report, shown } from './problem.ts';
import type { Quiz } from './quiz.ts';

/** Keys that hold a formula wherever they hold a text. */
const FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;

/**
 * Formulas that a value does not rest on: a suggestion is no answer, bounds may be told by the value
 * itself, and a value may be shown by what it is.
 */
const ASIDE = /\.(suggest|low|high)$|^values\.\d+\.showIf$/;

/** Keys that hold the id of something in another part of the same widget. */
const REFERENCES: Readonly<Record<string, string>> = {
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

/** The parts of a quiz, calculator or form, and what is in them. */
type Parts = Readonly<Record<string, unknown>>;

/**
 * Checks what quizzes, calculators and forms have in common: ids are given once, references lead
 * somewhere, formulas are formulas and use known names.
 *
 * @param named the parts whose members formulas may ask for
 * @param others further names that formulas may ask for
 * @returns the formulas, for what each kind of widget knows about them, and the names of the widget
 */
export function checkWidget(
  widget: Quiz | Calculator | Form,
  at: Path,
  named: readonly string[],
  others: readonly string[],
  report: Report,
): { formulas: Formulas; names: string[] } {
  const parts = widget as unknown as Parts;
  const located = named.flatMap((part) => idsIn(parts[part], [...at, part]));
  checkUnique([...others.map((name): Located => [name, at]), ...located], report);
  const names = [...others, ...located.map(([id]) => String(id))];
  const formulas = new Formulas(names, report);

  /** @param owner what the formulas inside decide on */
  const walk = (node: object, path: Path, owner: string) => {
    const isList = Array.isArray(node);
    const [part = '', ...inside] = path.slice(at.length);
    const isNamed = named.includes(String(part));
    const { type, options } = node as Member;
    if (CHOICE.test(type ?? '') && !options) report([...path, 'options'], 'a list', 'nothing');
    // Several rules may lead to the same finding.
    if (isList && path.at(-1) !== 'rules' && !(isNamed && inside.length === 0)) {
      checkUnique(idsIn(node, path), report);
    }
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const here = [...path, isList ? Number(key) : key];
      let user = owner;
      if (!part) user = key === 'score' ? key : `the ${key}`;
      else if (inside.length === 0 && isNamed) user = (child as Member).id ?? key;
      else if (inside.length === 0 && part === 'sections') user += ` ${(child as Member).id}`;

      if (typeof child === 'object' && child) walk(child, here, user);
      if (typeof child !== 'string') continue;
      const list = REFERENCES[key];
      if (FORMULA.test(key) || part === 'formulas') {
        const used = formulas.read(here, child, part === 'series' ? 'year' : undefined);
        if (!ASIDE.test(here.slice(at.length).join('.'))) formulas.use(user, used);
      } else if (list && !idsIn(parts[list], []).some(([id]) => id === child)) {
        report(here, `the id of one of the ${list}`, shown(child));
      }
    }
  };
  walk(widget, at, '');
  return { formulas, names };
}

type Located = readonly [id: unknown, path: Path];

/** What the members of a list or record are called, and where that stands. */
function idsIn(of: unknown, at: Path): Located[] {
  return Object.entries((of ?? {}) as Readonly<Record<string, Member | undefined>>).map(
    ([key, member]) =>
      Array.isArray(of)
        ? [member?.id ?? member?.value, [...at, Number(key), member?.id ? 'id' : 'value']]
        : [key, [...at, key]],
  );
}

function checkUnique(located: readonly Located[], report: Report): void {
  const seen = new Set<unknown>();
  for (const [id, path] of located) {
    if (id !== undefined && seen.has(id)) report(path, 'a name of its own', `${shown(id)} again`);
    seen.add(id);
  }
}

/** Checks that each number is more than the one before it. */
export function checkAscending(
  numbers: readonly (readonly [number: number | null | undefined, path: Path])[],
  report: Report,
): void {
  let before = -Infinity;
  for (const [number, path] of numbers) {
    if (!(number != null && number > before)) {
      report(path, before > -Infinity ? `more than ${before}` : 'a number', shown(number));
    }
    before = number ?? before;
  }
}
