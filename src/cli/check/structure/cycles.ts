import type { Calculator } from '../../../model/content/calculator.ts';
import type { Form } from '../../../model/content/form.ts';
import type { Quiz } from '../../../model/content/quiz.ts';
import { formulaName } from '../../../model/formula/formula.ts';
import { type Finding, proved } from '../finding.ts';
import { sectionCondition } from '../space/section-look.ts';
import { namesIn } from '../possible/tree.ts';

/** What a name needs to be worked out, by name, and where it is written. */
type Needs = Map<string, { path: string; needs: Set<string> }>;

interface Conditional {
  readonly showIf?: string | undefined;
  readonly options?: readonly { readonly showIf?: string | undefined }[] | undefined;
}

const formulasOf = ({ showIf, options = [] }: Conditional) => [
  ...(showIf ? [showIf] : []),
  ...options.flatMap((option) => option.showIf ?? []),
];

class Graph {
  readonly needs: Needs = new Map();

  add(
    id: string,
    path: string,
    formulas: readonly (string | undefined)[],
    others: readonly string[] = [],
  ) {
    const names = formulas.flatMap((formula) => (formula ? namesIn(formula) : []));
    this.needs.set(formulaName(id), {
      path,
      needs: new Set([...names, ...others.map(formulaName)]),
    });
  }
}

function quizGraph(quiz: Quiz, at: string): Needs {
  const graph = new Graph();
  const { questions, sections, areas = [], outcomes = {}, gates = [], formulas = {} } = quiz;
  questions.forEach((question, place) => {
    graph.add(question.id, `${at}.questions[${place}]`, [
      sectionCondition(question, sections),
      ...formulasOf(question),
    ]);
  });
  for (const [id, formula] of Object.entries(formulas))
    graph.add(id, `${at}.formulas.${id}`, [formula]);
  const weighted = (counts: (question: Quiz['questions'][number]) => unknown) =>
    questions.filter(counts).map(({ id }) => id);
  areas.forEach(({ id, score, showIf, include = {} }, place) => {
    const counting = score
      ? []
      : [...weighted((one) => one.area === id && one.weight), ...Object.keys(include)];
    graph.add(id, `${at}.areas[${place}]`, [score, showIf], counting);
  });
  const apart = new Set(areas.filter(({ separate }) => separate).map(({ id }) => id));
  const counting = quiz.score
    ? []
    : weighted(({ area = '', weight }) => weight && !apart.has(area));
  graph.add('score', quiz.score ? `${at}.score` : at, [quiz.score], counting);
  graph.add(
    'band',
    `${at}.bands`,
    gates.map(({ when }) => when),
    ['score'],
  );
  for (const [id, outcome] of Object.entries(outcomes)) {
    const own =
      'rules' in outcome
        ? outcome.rules.map(({ when }) => when)
        : [
            outcome.score,
            ...(outcome.gates ?? []).map(({ when }) => when),
            ...gates.map(({ when }) => when),
          ];
    graph.add(id, `${at}.outcomes.${id}`, [outcome.showIf, ...own]);
  }
  const rules = quiz.recommendations?.items.flatMap((item) => item.rules) ?? [];
  graph.add(
    'recommended',
    `${at}.recommendations`,
    rules.map(({ when }) => when),
  );
  return graph.needs;
}

function calculatorGraph({ inputs, values, series = [] }: Calculator, at: string): Needs {
  const graph = new Graph();
  inputs.forEach((input, place) => {
    const own = (input.default as { formula?: string }).formula;
    graph.add(input.id, `${at}.inputs[${place}]`, [own, ...formulasOf(input)]);
  });
  values.forEach(({ id, formula }, place) => graph.add(id, `${at}.values[${place}]`, [formula]));
  series.forEach(({ id, formula }, place) => graph.add(id, `${at}.series[${place}]`, [formula]));
  return graph.needs;
}

function formGraph({ fields, sections }: Form, at: string): Needs {
  const graph = new Graph();
  fields.forEach((field, place) =>
    graph.add(field.id, `${at}.fields[${place}]`, [
      sectionCondition(field, sections),
      ...formulasOf(field),
    ]),
  );
  return graph.needs;
}

export const quizCycles = (quiz: Quiz, at: string) => cyclesIn(quizGraph(quiz, at));
export const calculatorCycles = (calculator: Calculator, at: string) =>
  cyclesIn(calculatorGraph(calculator, at));
export const formCycles = (form: Form, at: string) => cyclesIn(formGraph(form, at));

/** Each circle once: a way from a name back to itself. Without recursion, for chains may be long. */
function cyclesIn(needs: Needs): Finding[] {
  const done = new Set<string>();
  const findings: Finding[] = [];
  for (const first of needs.keys()) {
    const way: { name: string; rest: string[] }[] = [];
    const onWay = new Map<string, number>();
    const enter = (name: string) => {
      onWay.set(name, way.length);
      way.push({ name, rest: [...(needs.get(name)?.needs ?? [])] });
    };
    if (!done.has(first)) enter(first);
    while (way.length) {
      const { name, rest } = way.at(-1)!;
      const next = rest.pop();
      if (next === undefined) {
        done.add(name);
        onWay.delete(name);
        way.pop();
      } else if (onWay.has(next)) {
        const circle = way.slice(onWay.get(next)).map((step) => step.name);
        const words =
          circle.length > 8 ? [...circle.slice(0, 7), `… ${circle.length - 7} more`] : circle;
        findings.push(
          proved(
            'cycle',
            'error',
            needs.get(next)!.path,
            'names that can be worked out one after the other',
            `${[...words, next].join(' needs ')}`,
            'Take one of these names out of the formula of another.',
          ),
        );
        // One circle a way is enough to mend.
        rest.length = 0;
      } else if (needs.has(next) && !done.has(next)) enter(next);
    }
  }
  return findings;
}
