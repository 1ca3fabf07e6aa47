import type { Answer, Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
import { type Formula, type Scope, formulaName, isTrue, parseFormula } from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import { toAnswer } from './answer.ts';

interface CompiledField {
  readonly field: FormField;
  readonly showIf: Formula | undefined;
  /** In the order of the options. */
  readonly optionConditions: readonly (Formula | undefined)[];
}

const compiledForms = new WeakMap<Form, readonly CompiledField[]>();

/**
 * The fields that are asked for, with the options that are offered.
 *
 * @param scope what the page knows beside the form, such as a quiz's answers
 */
export function shownFields(form: Form, values: Answers, scope?: Scope): FormField[] {
  return look(form, values, scope ? [scope] : []).shown;
}

/**
 * What a formula of the form may ask: first its own fields, where hidden ones are blank, then each
 * of the other scopes. A name nobody knows is blank: the quiz it belongs to may not have been taken.
 */
export function formScope(form: Form, values: Answers, others: readonly Scope[]): Scope {
  return look(form, values, others).scope;
}

function look(form: Form, values: Answers, others: readonly Scope[]) {
  const fields = compiled(form);
  const byName = new Map(fields.map((field) => [formulaName(field.field.id), field]));

  const scope: Scope = {
    get(name) {
      const own = byName.get(name);
      if (own) return answer(own);
      for (const other of others) {
        const found = other.get(name);
        if (found !== undefined) return found;
      }
      return null;
    },
    score: (name) => others.map((other) => other.score?.(name)).find((found) => found != null),
  };

  const holds = (condition: Formula | undefined) => !condition || isTrue(condition.evaluate(scope));
  const field = lazily(({ field, showIf, optionConditions }: CompiledField): FormField | null => {
    if (!holds(showIf)) return null;
    if (optionConditions.every((condition) => !condition)) return field;
    return { ...field, options: field.options?.filter((_, i) => holds(optionConditions[i])) };
  }, null);
  const answer = (own: CompiledField): Answer => {
    const shown = field(own);
    return (shown && toAnswer(shown, values[shown.id])) ?? null;
  };

  return { scope, shown: fields.flatMap((own) => field(own) ?? []) };
}

function compiled(form: Form): readonly CompiledField[] {
  const known = compiledForms.get(form);
  if (known) return known;
  const read = (text: string | undefined) => (text === undefined ? undefined : parseFormula(text));
  const made = form.fields.map((field) => ({
    field,
    showIf: read(field.showIf),
    optionConditions: (field.options ?? []).map(({ showIf }) => read(showIf)),
  }));
  compiledForms.set(form, made);
  return made;
}
