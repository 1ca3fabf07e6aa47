import type { Question, Quiz } from '../../../model/content/quiz.ts';
import type { QuizEvaluation } from '../../../model/quiz/quiz-evaluation.ts';
import { withOptions } from '../../../model/quiz/with-options.ts';
import { formulaName, holdsIn } from '../../../model/formula/formula.ts';
import type { Severity } from '../finding.ts';
import type { Truth } from '../possible/possible.ts';
import { all, any } from '../possible/truth.ts';
import type { QuizView } from '../space/quiz-view.ts';
import type { Target } from '../space/space.ts';
import { sectionTargets } from './section-targets.ts';
import { allWords, caseTargets } from './text-cases.ts';

/** A part of a quiz that some answers should lead to. */
export interface QuizTarget extends Target<QuizView, QuizEvaluation> {
  /** Names the finding: `unreachable-question`. */
  readonly kind: string;
  readonly path: string;
  readonly severity: Severity;
  /** What it is, in words. */
  readonly what: string;
  /** Holds whenever it happens. */
  readonly condition?: string | undefined;
  /** Part of the result, which is there only once the quiz is complete. */
  readonly isResult: boolean;
}

/** Everything in a quiz that wants to be reached. */
export function quizTargets(quiz: Quiz, at: string): QuizTarget[] {
  const targets = [...asked(quiz, at), ...results(quiz, at)];
  // What stands around no question is read in the result, but for the words of the start.
  const isResult = (path: string) =>
    !/^\.(title|intro|sections|questions)\b/.test(path.slice(at.length));
  const texts = caseTargets<QuizView, QuizEvaluation, QuizTarget>(quiz, at, targets).map(
    ({ owner, ...target }) => ({
      ...target,
      isResult: owner?.isResult ?? isResult(target.path),
    }),
  );
  return [...targets, ...texts];
}

/** Where an option stands in the file: a scale has steps, its own or the quiz's; yes and no go without saying. */
function placeOf({ type, steps }: Question, at: string, path: string, place: number): string {
  if (type === 'yes-no') return path;
  if (type === 'scale') return `${steps ? path : at}.steps[${place}]`;
  return `${path}.options[${place}]`;
}

const both = (...truths: Truth[]) => all(...truths);

function asked(quiz: Quiz, at: string): QuizTarget[] {
  const { questions, sections = [] } = quiz;
  const targets: QuizTarget[] = sectionTargets<Question, QuizView, QuizEvaluation>(
    sections,
    questions,
    at,
    ({ shown }, id) => shown.some(({ question }) => question.section === id),
  ).map((target) => ({ ...target, isResult: false }));
  // The words for yes and no are the widget's, not the file's.
  withOptions(quiz, { yes: 'yes', no: 'no' }).questions.forEach((question, place) => {
    const path = `${at}.questions[${place}]`;
    const { id, options = [], gap } = question;
    const written = questions[place]!;
    targets.push({
      kind: 'question',
      severity: 'error',
      path,
      what: `question "${id}"`,
      condition: question.showIf,
      isResult: false,
      test: (view) => view.lookAt(question).shown,
      happened: ({ shown }) => shown.some((asked) => asked.question.id === id),
    });
    options.forEach((option, optionPlace) => {
      targets.push({
        kind: 'option',
        severity: 'error',
        path: placeOf(written, at, path, optionPlace),
        what: `${written.options ? `option "${option.value}"` : `"${allWords(option.label)}"`} of "${id}"`,
        isResult: false,
        test: (view) => {
          const look = view.lookAt(question);
          return look.shown.can ? both(look.shown, look.options[optionPlace]!.offered) : look.shown;
        },
        happened: ({ shown }) =>
          shown.some(
            (asked) =>
              asked.question.id === id && asked.options.some(({ value }) => value === option.value),
          ),
      });
      if (option.advice) {
        const condition = `HAS(${formulaName(id)}, ${JSON.stringify(option.value)})`;
        targets.push({
          kind: 'advice',
          severity: 'warning',
          path: `${path}.options[${optionPlace}].advice`,
          what: `advice to those who answer "${option.value}" to "${id}"`,
          condition,
          isResult: true,
          test: (view) => view.holds(condition),
          happened: ({ scope }) => holdsIn(scope, condition),
        });
      }
    });
    if (gap) {
      targets.push({
        kind: 'gap',
        severity: 'warning',
        path: `${path}.gap`,
        what: `gap of "${id}"`,
        isResult: true,
        test: (view) => {
          const { some, numbers } = view.points(id.replaceAll('-', '_')) ?? { some: [] };
          const isLow = some.map((score) => typeof score === 'number' && score < gap.below);
          const can = isLow.includes(true) || (numbers !== undefined && numbers.low < gap.below);
          const must =
            !isLow.includes(false) && (numbers === undefined || numbers.high < gap.below);
          return { can, must: can && must };
        },
        happened: ({ gaps }) => gaps.some((found) => found.id === id),
      });
    }
  });
  return targets;
}

function results(quiz: Quiz, at: string): QuizTarget[] {
  const { bands = [], gates = [], outcomes = {}, recommendations, notes = [] } = quiz;
  const targets: QuizTarget[] = [];
  const add = (
    kind: string,
    severity: Severity,
    path: string,
    what: string,
    test: QuizTarget['test'],
    happened: QuizTarget['happened'],
    condition?: string,
  ) =>
    targets.push({
      kind,
      severity,
      path: `${at}.${path}`,
      what,
      condition,
      isResult: true,
      test,
      happened,
    });

  const ascending = [...bands].sort((a, b) => a.from - b.from);
  const isLevel = (levels: ReadonlySet<number>, place: number): Truth => ({
    can: levels.has(place),
    must: levels.has(place) && levels.size === 1,
  });
  bands.forEach((band, place) => {
    const level = ascending.indexOf(band);
    add(
      'band',
      'error',
      `bands[${place}]`,
      `band "${band.id}"`,
      (view) => isLevel(view.levels(), level),
      (real) => real.band?.id === band.id,
    );
  });
  gates.forEach((gate, place) => {
    const graded = Object.values(outcomes).flatMap((outcome) =>
      'rules' in outcome ? [] : [outcome],
    );
    add(
      'gate',
      'warning',
      `gates[${place}]`,
      `gate at most "${gate.atMost}"`,
      (view) =>
        any(
          view.lowers(gate, view.score()),
          ...graded.map((outcome) => view.lowers(gate, view.gradedScore(outcome))),
        ),
      ({ notes }) => notes.includes(`gate ${place}`),
      gate.when,
    );
  });
  for (const [name, outcome] of Object.entries(outcomes)) {
    if (!('rules' in outcome)) {
      outcome.gates?.forEach((gate, place) => {
        add(
          'gate',
          'warning',
          `outcomes.${name}.gates[${place}]`,
          `gate at most "${gate.atMost}" of "${name}"`,
          (view) => {
            const shown = view.holds(outcome.showIf);
            return shown.can ? both(shown, view.lowers(gate, view.gradedScore(outcome))) : shown;
          },
          ({ notes }) => notes.includes(`gate ${name} ${place}`),
          gate.when,
        );
      });
      continue;
    }
    outcome.rules.forEach((rule, place) => {
      add(
        'outcome',
        'error',
        `outcomes.${name}.rules[${place}]`,
        `outcome "${rule.id}" of "${name}"`,
        (view) => {
          const shown = view.holds(outcome.showIf);
          return shown.can ? both(shown, view.isRule(outcome, place)) : shown;
        },
        (real) =>
          real.outcomes.some((found) => found.name === name && found.title === `rule ${place}`),
        rule.when,
      );
    });
  }
  recommendations?.items.forEach((item, place) => {
    const path = `recommendations.items[${place}]`;
    add(
      'recommendation',
      'error',
      path,
      `recommendation "${item.id}"`,
      (view) => view.isRecommended(place),
      (real) => real.recommendations.some(({ reason }) => reason.startsWith(`reason ${place} `)),
    );
    item.rules.forEach(({ when }, rulePlace) => {
      add(
        'reason',
        'warning',
        `${path}.rules[${rulePlace}]`,
        `reason ${rulePlace + 1} of recommendation "${item.id}"`,
        (view) => view.isRecommended(place, rulePlace),
        (real) =>
          real.recommendations.some(({ reason }) => reason === `reason ${place} ${rulePlace}`),
        when,
      );
    });
  });
  notes.forEach((note, place) => {
    add(
      'note',
      'error',
      `notes[${place}]`,
      `note ${place + 1}`,
      (view) => view.holds(note.when),
      (real) => real.notes.includes(`note ${place}`),
      note.when,
    );
  });
  return targets;
}
