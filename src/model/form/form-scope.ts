import type { Organization } from '../content/content.ts';
import type { Answer, Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
import type { Text } from '../content/primitives.ts';
import { type Scope, formulaName, holdsIn } from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import { type SaidOption, toAnswer } from './answer.ts';
import { type Filled, fillText, filledBy, organizationText } from './fill-text.ts';

/** A field as it is read, with the options that are offered. */
export type ShownField = Omit<Filled<FormField>, 'options'> & {
  readonly options?: readonly SaidOption[] | undefined;
};

/**
 * The fields asked for now, and what a formula of the form may ask: first its own fields, where hidden
 * ones are blank, then each of the other scopes. A name nobody knows is blank: the quiz it belongs to
 * may not have been taken. `holds` asks whether a condition does; none always does.
 *
 * @param organization what `{organization}` stands for in its texts
 */
export function lookAtForm(
  { fields }: Form,
  values: Answers,
  others: readonly Scope[],
  organization: Organization = {},
) {
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
    return options ? { ...field, options: options.filter(({ showIf }) => holds(showIf)) } : field;
  }, null);
  const answer = (field: FormField): Answer => {
    const shown = fieldNow(field);
    return (shown && toAnswer(shown, values[field.id])) ?? null;
  };

  const fill = (text: Text | undefined) =>
    fillText(text, scope, (name) => organizationText(organization, name));
  const filled = filledBy(fill);
  const shown = fields.flatMap((field): ShownField[] => {
    const now = fieldNow(field);
    return now ? [{ ...filled(now), options: now.options?.map(filled) }] : [];
  });
  return { scope, holds, fill, shown };
}
