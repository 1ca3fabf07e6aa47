import type { Answer, Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
import { type Scope, formulaName, holdsIn } from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import { toAnswer } from './answer.ts';

/**
 * The fields asked for now, with the options that are offered, and what a formula of the form may ask: first its own fields, where hidden
 * ones are blank, then each of the other scopes. A name nobody knows is blank: the quiz it belongs to
 * may not have been taken. `holds` asks whether a condition does; none always does.
 */
export function lookAtForm({ fields }: Form, values: Answers, others: readonly Scope[]) {
  const byName = new Map(fields.map((field) => [formulaName(field.id), field]));

  const scope: Scope = {
    get(name) {
      const own = byName.get(name);
      return own ? answer(own) : firstKnown((other) => other.get(name));
    },
    score: (name) => firstKnown((other) => other.score?.(name)),
  };
  /** Null where nobody knows. */
  const firstKnown = <T>(ask: (other: Scope) => T | undefined): T | null => {
    for (const other of others) {
      const found = ask(other);
      if (found !== undefined) return found;
    }
    return null;
  };

  const holds = (condition: string | undefined) => holdsIn(scope, condition);
  const fieldNow = lazily((field: FormField): FormField | null => {
    if (!holds(field.showIf)) return null;
    const { options } = field;
    if (!options?.some(({ showIf }) => showIf)) return field;
    return { ...field, options: options.filter(({ showIf }) => holds(showIf)) };
  }, null);
  const answer = (field: FormField): Answer => {
    const shown = fieldNow(field);
    return (shown && toAnswer(shown, values[field.id])) ?? null;
  };

  return { scope, holds, shown: fields.flatMap((field) => fieldNow(field) ?? []) };
}
