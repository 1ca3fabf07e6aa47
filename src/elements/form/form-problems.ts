import type { DeliveryProblem } from '../../delivery/status.ts';
import type { Words } from '../../locales/en.ts';
import type { Answers } from '../../model/content/field.ts';
import type { FormField } from '../../model/content/form.ts';
import { validateForm } from '../../model/form/validate-form.ts';
import type { Problem } from '../../ui/error-summary.ts';
import { problemText, type ProblemCode } from '../field-problem.ts';

type Fill = (text: string) => string;

/** The words of a consent are too long to name it by. */
function problemAt({ id, type, label }: FormField, message: string, fill: Fill): Problem {
  return { id, label: type === 'consent' ? '' : fill(label), message };
}

/**
 * What the visitor has to correct before anything is sent, in the order of the fields.
 *
 * @param rejected what was typed and is no answer, by field
 */
export function formProblems(
  shown: readonly FormField[],
  values: Answers,
  rejected: ReadonlyMap<string, ProblemCode>,
  words: Words,
  fill: Fill,
): Problem[] {
  const found = validateForm(shown, values);
  return shown.flatMap((field) => {
    const problem = found.find(({ id }) => id === field.id);
    const code = rejected.get(field.id) ?? problem?.code;
    if (!code) return [];
    const named = code === 'required' && field.options ? 'choice' : code;
    return problemAt(field, problemText(named, field, words, problem?.limit), fill);
  });
}

/** What an endpoint said about single fields. */
export function refusals(
  problems: readonly DeliveryProblem[],
  shown: readonly FormField[],
  words: Words,
  fill: Fill,
): Problem[] {
  const refused = problems.flatMap(({ fields }) => fields);
  return shown.flatMap((one) =>
    refused
      .filter(({ field }) => field === one.id)
      .map(({ message }) => problemAt(one, message || words.refusedField, fill)),
  );
}
