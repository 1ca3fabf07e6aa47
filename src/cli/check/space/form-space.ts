import { VARIANT } from '../../../model/content/choose-variant.ts';
import type { Content } from '../../../model/content/content.ts';
import type { Answer } from '../../../model/content/field.ts';
import type { Form, FormField } from '../../../model/content/form.ts';
import { type ShownField, lookAtForm } from '../../../model/form/form-scope.ts';
import { type Scope, formulaName } from '../../../model/formula/formula.ts';
import { lazily } from '../../../model/formula/lazily.ts';
import type { FormulaTable } from '../../../model/formula/value.ts';
import type { Witness } from '../finding.ts';
import { evaluate } from '../possible/evaluate.ts';
import { ALWAYS, ANYTHING, type Possible, type Truth, some, union } from '../possible/possible.ts';
import { all, sure, truthOf } from '../possible/truth.ts';
import { costOf, cutsOf, formulasIn } from '../structure/formulas.ts';
import { namesOf } from '../structure/names.ts';
import { CalculatorSpace } from './calculator-space.ts';
import { CalculatorView } from './calculator-view.ts';
import { answersTo, pickFrom } from './domain.ts';
import { type Look, lookAt } from './question-look.ts';
import { BLANK, QuizSpace } from './quiz-space.ts';
import { QuizView } from './quiz-view.ts';
import { shownIn } from './section-look.ts';
import { type Box, BoxView, type Meter, type Space, variantOf, variantsIn } from './space.ts';
import { namesIn } from '../possible/tree.ts';

/** How far a visitor came in a widget before the form: not at all, part of the way, to its end. */
const NONE = 'none';
const PART = 'part';
const WHOLE = 'whole';

/** A widget whose names the form asks for. */
interface Other {
  /** `quizzes.readiness.`, which its variables begin with. */
  readonly prefix: string;
  readonly names: ReadonlySet<string>;
  /** Blank until the quiz is complete. */
  readonly verdicts: ReadonlySet<string>;
  readonly space: QuizSpace | CalculatorSpace;
}

/** What the form itself makes of values. */
export interface FormReal {
  readonly shown: readonly ShownField[];
  readonly values: Readonly<Record<string, Answer>>;
  readonly scope: Scope;
  readonly holds: (condition: string | undefined) => boolean;
}

/** All the values of a form, with all that may have been answered in the widgets it asks. */
export class FormSpace implements Space<FormView, FormReal> {
  readonly id: string;
  readonly form: Form;
  readonly others: readonly Other[];
  readonly whole: Box;
  readonly cuts;
  readonly cost;

  constructor(id: string, form: Form, content: Content) {
    this.id = id;
    this.form = form;
    this.others = othersOf(form, content);
    this.cuts = cutsOf(
      form,
      ...this.others.map(({ space }) => ('quiz' in space ? space.quiz : space.calculator)),
    );
    this.cost = this.others.reduce((sum, { space }) => sum + space.cost, costOf(form, form.fields));
    this.whole = new Map([
      ...variantsIn(content.variants),
      ...form.fields.map((field) => [field.id, answersTo(field, true)] as const),
      ...this.others.flatMap(({ prefix, space }) => [
        [prefix, 'quiz' in space ? some(WHOLE, NONE, PART) : some(WHOLE, NONE)] as const,
        ...[...space.whole].flatMap(([key, domain]) =>
          key === VARIANT ? [] : [[prefix + key, domain] as const],
        ),
      ]),
    ]);
  }

  look(box: Box, meter: Meter, isExact = false): FormView {
    return new FormView(this, box, meter, isExact);
  }

  realize(
    box: Box,
    share: (key: string) => number,
  ): { witness: Witness; real: FormReal } | undefined {
    const variant = variantOf(box, {}, share(VARIANT));
    const witness: Record<string, Witness[string]> = {};
    const scopes: Scope[] = [];
    for (const { prefix, space } of this.others) {
      const state = pickFrom(box.get(prefix)!, 'single', 0);
      if (state === NONE) continue;
      const part = new Map(
        [...space.whole.keys()].map((key) => {
          const domain = key === VARIANT ? some(variant) : box.get(prefix + key)!;
          return [key, domain] as const;
        }),
      );
      const asked = 'quiz' in space && state === WHOLE ? completeOf(space) : space;
      const found = asked.realize(part, share);
      if (!found) return undefined;
      Object.assign(witness, found.witness);
      scopes.push(found.real.scope);
    }
    const values: Record<string, Answer> = variant ? { variant } : {};
    for (const field of this.form.fields) {
      const domain = box.get(field.id)!;
      const place = share(field.id);
      const value =
        place === BLANK && domain.some.includes(null)
          ? null
          : pickFrom(domain, field.type, Math.max(0, Math.min(1, place)));
      if (value !== null && value !== undefined) values[field.id] = value as Answer;
    }
    witness[`forms.${this.id}`] = values;
    return { witness, real: this.#real(values, scopes) };
  }

  admits(view: FormView): Truth {
    return view.completable();
  }

  /** What the form makes of a witness. */
  evaluate(witness: Witness): FormReal {
    const values = (witness[`forms.${this.id}`] ?? {}) as Record<string, Answer>;
    const variant = variantOf(this.whole, values);
    const scopes = this.others.flatMap(({ prefix, space }) => {
      const given = witness[prefix.slice(0, -1)];
      const answers = given && { ...given, ...(variant && { variant }) };
      return answers ? [space.evaluate(answers).scope] : [];
    });
    return this.#real(values, scopes);
  }

  #real(values: FormReal['values'], scopes: readonly Scope[]): FormReal {
    const variant = variantOf(this.whole, values);
    const common: Scope = { get: (name) => (name === VARIANT ? variant : undefined) };
    return { values, ...lookAtForm(this.form, values, [common, ...scopes]) };
  }
}

const complete = new WeakMap<QuizSpace, QuizSpace>();

function completeOf(space: QuizSpace): QuizSpace {
  const found =
    complete.get(space) ?? new QuizSpace(space.id, space.quiz, true, { variants: space.variants });
  complete.set(space, found);
  return found;
}

/** The first widget that has a name is the one that is asked. */
function othersOf(form: Form, content: Content): Other[] {
  const { quizzes = {}, calculators = {}, locale, variants } = content;
  const own = new Set(form.fields.map(({ id }) => formulaName(id)));
  const open = new Set(
    formulasIn(form, '').flatMap(({ formula }) =>
      namesIn(formula).filter((name) => !own.has(name)),
    ),
  );
  const others: Other[] = [];
  const take = (prefix: string, all: string[], verdicts: string[], make: () => Other['space']) => {
    const names = new Set(all.filter((name) => open.delete(name)));
    if (names.size) others.push({ prefix, names, verdicts: new Set(verdicts), space: make() });
  };
  for (const [id, quiz] of Object.entries(quizzes)) {
    const { areas = [], outcomes = {} } = quiz;
    const verdicts = [...areas.map((area) => area.id), ...Object.keys(outcomes)].map(formulaName);
    take(
      `quizzes.${id}.`,
      [...namesOf(quiz), 'score', 'band', 'recommended'],
      [...verdicts, 'score', 'band'],
      () => new QuizSpace(id, quiz, false, { variants }),
    );
  }
  for (const [id, calculator] of Object.entries(calculators)) {
    take(
      `calculators.${id}.`,
      namesOf(calculator),
      [],
      () => new CalculatorSpace(id, calculator, locale, variants),
    );
  }
  return others;
}

/** At its end every required question that is shown has an answer. */
function withAllAnswered({ prefix, space }: Other, box: Box): Box {
  if (!('quiz' in space)) return box;
  const answered = new Map(box);
  for (const { id, required } of space.quiz.questions) {
    const domain = box.get(prefix + id)!;
    if (required === false || !domain.some.includes(null)) continue;
    answered.set(prefix + id, { ...domain, some: domain.some.filter((value) => value !== null) });
  }
  return answered;
}

/** A form as it may stand, given a box of values and answers elsewhere. */
export class FormView extends BoxView {
  readonly #space: FormSpace;
  readonly #fields: ReadonlyMap<string, FormField>;
  readonly #views;
  readonly #completeViews;

  constructor(space: FormSpace, box: Box, meter: Meter, isExact: boolean) {
    super(box, meter, isExact);
    this.#space = space;
    this.#fields = new Map(space.form.fields.map((field) => [formulaName(field.id), field]));
    const within = ({ prefix }: Other) => ({ prefix, reads: this.reads });
    const viewOf = (other: Other, seen: Box): QuizView | CalculatorView =>
      'quiz' in other.space
        ? new QuizView(other.space.quiz, seen, meter, isExact, within(other))
        : new CalculatorView(other.space.calculator, seen, meter, isExact, within(other));
    this.#views = lazily((other: Other) => viewOf(other, box), undefined as never);
    this.#completeViews = lazily(
      (other: Other) => viewOf(other, withAllAnswered(other, box)),
      undefined as never,
    );
  }

  get(name: string): Possible | FormulaTable {
    if (name === VARIANT) return this.variant();
    const field = this.#fields.get(name);
    if (field) return this.lookAt(field).answer;
    const other = this.#space.others.find(({ names }) => names.has(name));
    if (!other) return some(null);
    return this.#ask(other, (state) =>
      state === PART && other.verdicts.has(name)
        ? some(null)
        : (state === WHOLE ? this.#completeViews : this.#views)(other).get(name),
    );
  }

  points(name: string): Possible {
    const other = this.#space.others.find(({ names }) => names.has(name));
    if (!other || !('quiz' in other.space)) return some(null);
    const found = this.#ask(other, () => (this.#views(other) as QuizView).points(name));
    return 'some' in found ? found : ANYTHING;
  }

  #ask(
    other: Other,
    answer: (state: string) => Possible | FormulaTable | undefined,
  ): Possible | FormulaTable {
    const parts = this.read(other.prefix).some.map((state) =>
      state === NONE ? some(null) : (answer(state as string) ?? some(null)),
    );
    const [first] = parts;
    if (parts.length === 1 && first) return first;
    return union(...parts.map((part) => ('some' in part ? part : ANYTHING)));
  }

  /** Whether the widgets that were gone through to their end have one. */
  completable(): Truth {
    const ends = this.#space.others.map((other): Truth => {
      const states = this.read(other.prefix).some;
      if (!('quiz' in other.space) || !states.includes(WHOLE)) return ALWAYS;
      const end = (this.#completeViews(other) as QuizView).completable();
      return states.length > 1 ? { can: true, must: end.must } : end;
    });
    return all(...ends);
  }

  holds(condition: string | undefined): Truth {
    return condition === undefined ? sure(true) : truthOf(evaluate(condition, this));
  }

  lookAt = lazily(
    (field: FormField): Look => {
      const shown = shownIn(this, field, this.#space.form.sections);
      const given = shown.can ? this.read(field.id) : some(null);
      return lookAt(field, given, shown, ({ showIf }) => this.holds(showIf));
    },
    { shown: { can: true, must: false }, options: [], answer: ANYTHING },
  );
}
