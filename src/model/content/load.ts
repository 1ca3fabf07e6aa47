import { checkCalculator } from './check-calculator.ts';
import { checkQuiz } from './check-quiz.ts';
import { checkSchema } from './check-schema.ts';
import { checkWidget } from './check-widget.ts';
import { type Content, contentSchema } from './content.ts';
import { plainCopy } from './plain-copy.ts';
import { type ContentProblem, type Path, type Report, problemAt } from './problem.ts';

export type { ContentProblem } from './problem.ts';

/** Content fit for use, or what is wrong with it. */
export type Checked =
  { content: Content; problems: [] } | { content: null; problems: ContentProblem[] };

/** Nobody mends more at once. */
const MAX_PROBLEMS = 20;

/**
 * Whether something is a content file: its form, then its references and formulas. Never throws,
 * whatever it is given; the content handed back is a plain copy.
 *
 * @returns the content, or its problems: at least one, at most 20
 */
export function checkContent(data: unknown): Checked {
  const problems: ContentProblem[] = [];
  const report: Report = (path: Path, expected, found) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problemAt(path, expected, found));
  };
  try {
    const copy = plainCopy(data, report);
    const content = problems.length > 0 ? undefined : checkSchema(contentSchema, copy, report);
    if (content) checkReferences(content, report);
    if (content && problems.length === 0) return { content, problems: [] };
  } catch (error) {
    // Only content that is code can do this: a getter that throws, a proxy that was revoked.
    report(
      [],
      'plain data',
      `what cannot be read (${error instanceof Error ? error.name : 'error'})`,
    );
  }
  return { content: null, problems };
}

function checkReferences(content: Content, report: Report): void {
  const { quizzes = {}, calculators = {}, forms = {} } = content;
  const names = [
    ...Object.entries(quizzes).flatMap(([id, quiz]) => checkQuiz(quiz, ['quizzes', id], report)),
    ...Object.entries(calculators).flatMap(([id, calculator]) =>
      checkCalculator(calculator, ['calculators', id], report),
    ),
  ];
  for (const [id, form] of Object.entries(forms)) {
    const at = ['forms', id];
    // Answers travel: a field may bear the name of a question, and is then what formulas mean.
    const others = new Set(names);
    for (const field of form.fields) others.delete(field.id);
    checkWidget(form, at, ['fields'], [...others], report).formulas.checkCircles(at);
  }
}
