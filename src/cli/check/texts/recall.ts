import { organizationSchema } from '../../../model/content/content.ts';
import type { Content } from '../../../model/content/content.ts';
import type { Quiz } from '../../../model/content/quiz.ts';
import { PLACE } from '../../../model/form/fill-text.ts';
import { FormulaError, formulaName } from '../../../model/formula/formula.ts';
import { type Finding, type Findings, noFindings, proved } from '../finding.ts';
import { evaluate } from '../possible/evaluate.ts';
import { errorsIn } from '../possible/possible.ts';
import { all, truthOf } from '../possible/truth.ts';
import type { QuizTarget } from '../reach/quiz-targets.ts';
import { quizTargets } from '../reach/quiz-targets.ts';
import { type ReachOptions, shortenedAnswers } from '../reach/reach-quiz.ts';
import { didYouMean } from '../source/nearest-name.ts';
import { QuizSpace } from '../space/quiz-space.ts';
import { decide } from '../space/search.ts';
import { namesAt } from '../structure/names.ts';
import { type PlacedText, textsIn } from './texts-in.ts';

const ORGANIZATION = 'organization';

const recalledIn = (text: string) =>
  [...text.matchAll(PLACE)]
    .map(([, id]) => formulaName(id!))
    .filter((id, at, all) => all.indexOf(id) === at);

/** Names in texts that nobody knows. */
export function checkRecalledNames(content: Content): Finding[] {
  const { quizzes = {}, calculators = {}, forms = {} } = content;
  const organization = [
    ORGANIZATION,
    ...Object.keys(organizationSchema.entries).map((key) => `${ORGANIZATION}_${key}`),
  ];
  const check = (kind: string, widgets: Readonly<Record<string, unknown>>) =>
    Object.entries(widgets).flatMap(([id, widget]) => {
      const at = `${kind}.${id}`;
      const known = new Set([...organization, ...namesAt(content, at)]);
      return textsIn(widget, at).flatMap(({ text, path }) =>
        recalledIn(text).flatMap((name) =>
          known.has(name)
            ? []
            : [
                proved(
                  'recall-unknown',
                  'error',
                  path,
                  'a name that is known here in braces',
                  `{${name}}`,
                  didYouMean(name, known) ?? 'Nothing would stand there: take it out.',
                ),
              ],
        ),
      );
    });
  return [
    ...check('quizzes', quizzes),
    ...check('calculators', calculators),
    ...check('forms', forms),
  ];
}

/** Texts of a quiz that recall an answer which may not be there when they are read. */
export function checkRecalledAnswers(id: string, quiz: Quiz, options: ReachOptions): Findings {
  const result = noFindings();
  const at = `quizzes.${id}`;
  const order = new Map(quiz.questions.map((question, place) => [formulaName(question.id), place]));
  const filled = new Set([...order.keys(), ...verdictsOf(quiz)]);
  const targets = quizTargets(quiz, at);
  const space = new QuizSpace(id, quiz, true, options.common);
  for (const placed of textsIn(quiz, at)) {
    for (const name of recalledIn(placed.text)) {
      if (!filled.has(name)) continue;
      const asked = order.get(name);
      const own = /\.questions\[(\d+)\]/u.exec(placed.path)?.[1];
      const isGap = /\.(gap|advice)\b/u.test(placed.path);
      if (
        own !== undefined &&
        !isGap &&
        asked !== undefined &&
        mayFollow(quiz, asked, Number(own))
      ) {
        result.findings.push(later(placed, name));
        continue;
      }
      const context = contextOf(placed, targets);
      const blank = blankTarget(name, context);
      const decision = decide(space, blank, options.maxSteps, options.meter);
      const { path } = placed;
      if (decision.verdict === 'proved') {
        result.cleared.push({ kind: 'recalled answer', path, verdict: 'proved' });
      } else {
        const isWitnessed = decision.verdict === 'witnessed';
        result.findings.push({
          code: 'recall-empty',
          severity: 'warning',
          verdict: decision.verdict,
          path,
          expected: `something to stand for {${name}} whenever this is read`,
          found: isWitnessed ? 'nothing' : `not decided within ${decision.steps} steps`,
          suggestion: `Show the text only where it is answered, as with NOT(ISBLANK(${name})).`,
          ...(isWitnessed
            ? { witness: shortenedAnswers(id, decision.witness, space, blank) }
            : { steps: decision.steps }),
        });
      }
    }
  }
  return result;
}

/** Whether the question at one place may be asked with or after the one at the other. */
function mayFollow({ questions, shuffle }: Quiz, place: number, other: number): boolean {
  if (place >= other) return true;
  // Random order moves what has no condition, with what follows it, and within a section only.
  const between = questions.slice(place + 1, other + 1);
  return (
    shuffle === true &&
    between.every(({ section }) => section === questions[place]!.section) &&
    between.some(({ showIf }) => !showIf)
  );
}

function later({ path }: PlacedText, name: string): Finding {
  return proved(
    'recall-later',
    'warning',
    path,
    'the answer to an earlier question',
    `{${name}}, which is asked at the same time or later`,
    'Ask it earlier, or take it out of this text.',
  );
}

function verdictsOf({ areas = [], outcomes = {} }: Quiz): string[] {
  return ['score', 'band', ...areas.map(({ id }) => id), ...Object.keys(outcomes)].map(formulaName);
}

/** The part of the quiz that a text belongs to, the nearest one around it. */
function contextOf({ path }: PlacedText, targets: readonly QuizTarget[]): QuizTarget | undefined {
  return targets
    .filter((target) => path.startsWith(`${target.path}.`) || path === target.path)
    .sort((a, b) => b.path.length - a.path.length)[0];
}

function blankTarget(
  name: string,
  context: QuizTarget | undefined,
): Pick<QuizTarget, 'test' | 'happened'> {
  const isBlank = (value: unknown) =>
    value === null || value === '' || value === undefined || value instanceof FormulaError;
  const isEmpty = `OR(ISBLANK(${name}), COUNTA(${name}) = 0, ${name} = "")`;
  const formula = context?.condition ? `AND(${context.condition}, ${isEmpty})` : isEmpty;
  return {
    test: (view) => {
      const around = context?.test(view) ?? { can: true, must: true };
      if (!around.can) return around;
      // The condition of the text and the blank are looked at together: one may exclude the other.
      const found = evaluate(formula, view);
      const { can, must } = truthOf(found);
      return all(around, { can: can || errorsIn(found).length > 0, must });
    },
    happened: (real) => {
      const value = real.scope.get(name);
      const isEmpty = isBlank(value) || (Array.isArray(value) && value.length === 0);
      return isEmpty && (context?.happened(real) ?? true);
    },
  };
}
