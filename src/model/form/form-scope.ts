import type { Organization } from '../content/content.ts';
import type { Answer, Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
import type { Text } from '../content/primitives.ts';
import type { Section } from '../content/section.ts';
import { type Scope, formulaName, holdsIn } from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import { answerText } from './answer-text.ts';
import { type SaidOption, toAnswer } from './answer.ts';
import { type Filled, fillText, filledBy, organizationText } from './fill-text.ts';

/** A field as it is read, with the options that are offered and the section it stands in. */
export type ShownField = Omit<Filled<FormField>, 'options' | 'section'> & {
  readonly section: Section;
  readonly options?: readonly SaidOption[] | undefined;
};

/** What fields without a section stand under, together. */
const NO_SECTION = {} as Section;

/**
 * The fields asked for now, and what a formula of the form may ask: first its own fields, where hidden
 * ones are blank, then each of the other scopes. A name nobody knows is blank: the quiz it belongs to
 * may not have been taken. `holds` asks whether a condition does; none always does.
 *
 * @param organization what `{organization}` stands for in its texts
 * @param at the section whose step is shown, if any of its fields is; else it is the first
 */
export function lookAtForm(
  { fields, sections = [] }: Form,
  values: Answers,
  others: readonly Scope[],
  organization: Organization = {},
  at?: Section,
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
  const fieldNow = lazily((field: FormField) => {
    const section = sections.find(({ id }) => id === field.section) ?? NO_SECTION;
    if (!holds(section.showIf) || !holds(field.showIf)) return null;
    return { ...field, section, options: field.options?.filter(({ showIf }) => holds(showIf)) };
  }, null);
  const answer = (field: FormField): Answer => {
    const shown = fieldNow(field);
    return (shown && toAnswer(shown, values[field.id])) ?? null;
  };

  // A label that recalls its own field stops at the plain value.
  const words = lazily((name: string): string | null | undefined => {
    const own = byName.get(name);
    if (!own) {
      return organizationText(organization, name) ?? firstKnown((other) => other.words?.(name));
    }
    return own.options && answerText(fieldNow(own)?.options?.map(filled), answer(own), ', ');
  }, undefined);
  const fill = (text: Text | undefined) => fillText(text, scope, words);
  const filled = filledBy(fill);
  const shown = fields.flatMap((field): ShownField[] => {
    const now = fieldNow(field);
    return now ? [{ ...filled(now), options: now.options?.map(filled) }] : [];
  });
  const steps = [...new Set(shown.map(({ section }) => section))];
  const index = Math.max(0, steps.indexOf(at!));
  const place = { step: index + 1, of: steps.length };
  return { scope, holds, fill, shown, steps, section: steps[index], place };
}
