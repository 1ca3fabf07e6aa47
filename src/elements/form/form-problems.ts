import type { DeliveryProblem } from '../../delivery/status.ts';
import type { Words } from '../../locales/en.ts';
import type { Answers } from '../../model/content/field.ts';
import type { ShownField } from '../../model/form/form-scope.ts';
import { validateField } from '../../model/form/validate-field.ts';
import type { Problem } from '../../ui/error-summary.ts';
import { problemText, type ProblemCode } from '../field-problem.ts';

/** The words of a consent are too long to name it by. */
function problemAt({ id, type, label, section }: ShownField, message: string): Problem {
  return { id, section, label: type === 'consent' ? '' : label, message };
}

/**
 * What the visitor has to correct before anything is sent, in the order of the fields.
 *
 * @param rejected what was typed and is no answer, by field
 */
export function formProblems(
  shown: readonly ShownField[],
  values: Answers,
  rejected: ReadonlyMap<string, ProblemCode | undefined>,
  words: Words,
): Problem[] {
  return shown.flatMap((field) => {
    const problem = validateField(field, values[field.id]);
    const code = rejected.get(field.id) ?? problem?.code;
    if (!code) return [];
    const named = code === 'required' && field.options ? 'choice' : code;
    return problemAt(field, problemText(named, field, words, problem?.limit));
  });
}

/** What an endpoint said about single fields. */
export function refusals(
  problems: readonly DeliveryProblem[],
  shown: readonly ShownField[],
  words: Words,
): Problem[] {
  const refused = problems.flatMap(({ fields }) => fields);
  return shown.flatMap((one) =>
    refused
      .filter(({ field }) => field === one.id)
      .map(({ message }) => problemAt(one, message || words.refusedField)),
  );
}
