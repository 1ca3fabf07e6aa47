import { VARIANT } from './choose-variant.ts';
import { contentShape } from './content-shape.ts';
import type { Calculator } from './calculator.ts';
import type { Content } from './content.ts';
import type { ContentProblem } from './problem.ts';
import type { Quiz } from './quiz.ts';
import { checkReferences } from './references.ts';
import { checkShape } from './shape.ts';

export type { ContentProblem } from './problem.ts';

/** Content fit for use, or what is wrong with it. */
export type Checked =
  { content: Content; problems: [] } | { content: null; problems: ContentProblem[] };

type Widgets = Readonly<Record<string, Quiz | Calculator>>;

/** Nobody mends more at once. */
const MAX_PROBLEMS = 20;

/** Names that every quiz gives to formulas, beside its own. */
export const VERDICTS = ['score', 'band', 'recommended'];

/**
 * Whether something is a content file: its form, then its names and formulas. Never throws,
 * whatever it is given; the content handed back is a plain copy.
 *
 * @returns the content, or its problems: at least one, at most 20
 */
export function checkContent(data: unknown): Checked {
  const problems: ContentProblem[] = [];
  const report = (at: string, expected: string, found: string) => {
    const path = at || 'content';
    const message = `${path}: expected ${expected}, got ${found}`;
    if (problems.length < MAX_PROBLEMS) problems.push({ path, expected, found, message });
  };
  try {
    const content = checkShape(contentShape, data, report) as Content;
    if (!problems.length) {
      const { quizzes = {}, calculators = {}, forms = {}, variants } = content;
      const common = variants ? [VARIANT] : [];
      const check = (kind: string, widgets: Widgets, others: readonly string[]) =>
        Object.entries(widgets).flatMap(([id, widget]) =>
          checkReferences(widget, `${kind}.${id}`, others, report),
        );
      const names = [
        ...common,
        ...check('quizzes', quizzes, [...common, ...VERDICTS]),
        ...check('calculators', calculators, common),
      ];
      for (const [id, form] of Object.entries(forms)) {
        // Answers travel: a field may bear the name of a question, and is then what formulas mean.
        const fields = form.fields.map((field) => field.id);
        const others = names.filter((name) => !fields.includes(name));
        checkReferences(form, `forms.${id}`, [...new Set(others)], report);
      }
    }
    if (!problems.length) return { content, problems: [] };
  } catch (error) {
    // Only content that is code can do this: a getter that throws, a proxy that was revoked, a circle.
    report('', 'plain data', String(error));
  }
  return { content: null, problems };
}
