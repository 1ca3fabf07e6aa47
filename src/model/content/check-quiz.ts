import { checkAscending, checkWidget } from './check-widget.ts';
import { type Path, type Report, shown } from './problem.ts';
import type { Quiz } from './quiz.ts';

/** Names that every quiz gives to formulas, beside its own. */
const RESULTS = ['score', 'band', 'recommended'];

/**
 * Checks references and formulas of a quiz that has the right form.
 *
 * @returns the names that forms may use
 */
export function checkQuiz(quiz: Quiz, at: Path, report: Report): string[] {
  const { questions, areas = [], bands = [], outcomes = {} } = quiz;
  const parts = ['questions', 'areas', 'formulas', 'outcomes'];
  const { formulas, names } = checkWidget(quiz, at, parts, RESULTS, report);
  checkAscending(
    bands.map(({ from }, index) => [from, [...at, 'bands', index, 'from']]),
    report,
  );

  const weighted = questions.filter(({ weight }) => weight);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  for (const { id, section } of questions) formulas.use(id, [`the sections ${section}`]);
  areas.forEach(({ id, score, include = {} }, index) => {
    const inside = weighted.filter(({ area }) => area === id);
    if (score === undefined) formulas.use(id, [...ids(inside), ...Object.keys(include)]);
    for (const key of Object.keys(include)) {
      if (ids(questions).includes(key)) continue;
      report([...at, 'areas', index, 'include', key], 'the id of one of the questions', shown(key));
    }
  });
  if (quiz.score === undefined) {
    const apart = areas.filter(({ separate }) => separate).map(({ id }) => id);
    formulas.use('score', ids(weighted.filter(({ area = '' }) => !apart.includes(area))));
  }
  formulas.use('band', ['score', 'the gates']);
  formulas.use('recommended', ['the recommendations']);
  for (const [id, outcome] of Object.entries(outcomes)) {
    if ('score' in outcome) formulas.use(id, ['the gates']);
  }
  formulas.checkCircles(at);
  return names;
}
