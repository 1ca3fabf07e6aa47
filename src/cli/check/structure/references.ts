import type { Calculator, Input, Table } from '../../../model/content/calculator.ts';
import type { Content } from '../../../model/content/content.ts';
import type { Quiz, Section } from '../../../model/content/quiz.ts';
import { isChoiceType, isNumberType, toAnswer } from '../../../model/form/answer.ts';
import { formulaName } from '../../../model/formula/formula.ts';
import { type Finding, proved } from '../finding.ts';
import { partsOf, treeOf } from '../possible/tree.ts';
import { didYouMean } from '../source/nearest-name.ts';
import { askedParts, ignored } from './asked.ts';
import { formulasIn } from './formulas.ts';

/** References between the parts of a content file that are no formulas, and tables. */
export function checkParts({ quizzes = {}, calculators = {}, forms = {} }: Content): Finding[] {
  return [
    ...Object.entries(quizzes).flatMap(([id, quiz]) => quizParts(quiz, `quizzes.${id}`)),
    ...Object.entries(calculators).flatMap(([id, calculator]) =>
      calculatorParts(calculator, `calculators.${id}`),
    ),
    ...Object.entries(forms).flatMap(([id, { fields, sections = [] }]) => [
      ...askedParts(fields, `forms.${id}.fields`),
      ...sectionParts(fields, sections, `forms.${id}.fields`),
    ]),
  ];
}

/** @returns a finding where a name is given that is none of those known */
function unknown(
  path: string,
  what: string,
  name: string | undefined,
  known: readonly string[],
  mending: string,
): Finding[] {
  if (name === undefined || known.includes(name)) return [];
  return [
    proved(
      'unknown-reference',
      'error',
      path,
      what,
      `"${name}"`,
      didYouMean(name, known) ?? mending,
    ),
  ];
}

function sectionParts(
  asked: readonly { section?: string | undefined }[],
  sections: readonly Section[],
  at: string,
): Finding[] {
  const ids = sections.map(({ id }) => id);
  return asked.flatMap(({ section }, place) =>
    unknown(
      `${at}[${place}].section`,
      'the id of a section',
      section,
      ids,
      'Add it to "sections".',
    ),
  );
}

function quizParts(quiz: Quiz, at: string): Finding[] {
  const { questions, sections = [], areas = [], bands = [], gates = [], outcomes = {} } = quiz;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const gatesIn = (list: readonly { atMost: string }[], path: string) =>
    list.flatMap(({ atMost }, place) =>
      unknown(
        `${path}[${place}].atMost`,
        'the id of a band',
        atMost,
        ids(bands),
        'Name a band of this quiz.',
      ),
    );
  return [
    ...askedParts(questions, `${at}.questions`),
    ...questions.flatMap(({ id, type, shuffle }, place) =>
      shuffle && !isChoiceType(type)
        ? ignored(`${at}.questions[${place}].shuffle`, `a choice for "${id}"`, type)
        : [],
    ),
    ...sectionParts(questions, sections, `${at}.questions`),
    ...questions.flatMap(({ area }, place) =>
      unknown(
        `${at}.questions[${place}].area`,
        'the id of an area',
        area,
        ids(areas),
        'Add it to "areas".',
      ),
    ),
    ...areas.flatMap(({ include = {} }, place) =>
      Object.keys(include).flatMap((id) =>
        unknown(
          `${at}.areas[${place}].include.${id}`,
          'the id of a question',
          id,
          ids(questions),
          'Name a question of this quiz.',
        ),
      ),
    ),
    ...gatesIn(gates, `${at}.gates`),
    ...Object.entries(outcomes).flatMap(([name, outcome]) =>
      'rules' in outcome ? [] : gatesIn(outcome.gates ?? [], `${at}.outcomes.${name}.gates`),
    ),
  ];
}

function calculatorParts(calculator: Calculator, at: string): Finding[] {
  const { inputs, values, groups = [], tables = {}, currency } = calculator;
  const groupIds = groups.map(({ id }) => id);
  const grouped = (list: readonly { group?: string | undefined }[], part: string) =>
    list.flatMap(({ group }, place) =>
      unknown(
        `${at}.${part}[${place}].group`,
        'the id of a group',
        group,
        groupIds,
        'Add it to "groups".',
      ),
    );
  const inputIds = inputs.map(({ id }) => id);
  const isCurrency = currency === undefined || /^[A-Z]{3}$/u.test(currency);
  return [
    ...askedParts(inputs, `${at}.inputs`),
    ...inputs.flatMap((input, place) => literalDefault(input, `${at}.inputs[${place}].default`)),
    ...grouped(inputs, 'inputs'),
    ...grouped(values, 'values'),
    ...(isCurrency
      ? []
      : unknown(
          `${at}.currency`,
          'a currency such as "EUR", or the id of an input',
          currency,
          inputIds,
          'Name an input of this calculator.',
        )),
    ...Object.entries(tables).flatMap(([id, table]) => tableParts(table, `${at}.tables.${id}`)),
    ...columnParts(calculator, at),
  ];
}

/** A default that is told outright has to be an answer. */
function literalDefault(input: Input, path: string): Finding[] {
  const { default: own, options = [], min, max, type } = input;
  if (typeof own === 'object' && 'formula' in own) return [];
  const answer = toAnswer(input, own);
  const isPartial = Array.isArray(own) && Array.isArray(answer) && own.length !== answer.length;
  if (answer !== undefined && answer !== null && !isPartial) return [];
  const expected =
    isNumberType(type) && !options.length
      ? `a number${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` up to ${max}`}`
      : `one of ${options.map(({ value }) => JSON.stringify(value)).join(', ')}`;
  const values = options.map(({ value }) => String(value));
  return [
    proved(
      'default-out-of-range',
      'error',
      path,
      expected,
      JSON.stringify(own),
      didYouMean(String(own), values),
    ),
  ];
}

function tableParts({ rows, columns = [] }: Table, path: string): Finding[] {
  const found: Finding[] = [];
  let last = -Infinity;
  const width = columns.length || rows[0]!.length - 1;
  rows.forEach((row, place) => {
    const at = `${path}.rows[${place}]`;
    const [bound] = row;
    if (bound === null || bound === undefined) {
      found.push(
        proved(
          'table-gap',
          'error',
          at,
          'a bound in the first place',
          'null',
          'No figure falls into this row: say up to which one it goes.',
        ),
      );
    } else if (bound <= last) {
      found.push(
        proved(
          'table-overlap',
          'error',
          at,
          `a bound above ${last}, that of the row before`,
          String(bound),
          'Sort the rows by their first figure; each goes up to and including it.',
        ),
      );
    } else last = bound;
    if (row.length - 1 !== width) {
      found.push(
        proved(
          'table-gap',
          'error',
          at,
          `${width} figure${width === 1 ? '' : 's'} behind the bound`,
          String(row.length - 1),
          'Write null where the answer is "on request".',
        ),
      );
    }
  });
  return found;
}

/** Columns that are named outright in a `LOOKUP`. */
function columnParts(calculator: Calculator, at: string): Finding[] {
  const tables = new Map(
    Object.entries(calculator.tables ?? {}).map(([id, table]) => [formulaName(id), table]),
  );
  return formulasIn(calculator, at).flatMap(({ formula, path }) =>
    [...partsOf(treeOf(formula))].flatMap(({ does, args }): Finding[] => {
      const [, named, column] = args;
      if (does !== 'LOOKUP' || !named) return [];
      const table = tables.get(named.id);
      if (!table) {
        return [
          proved(
            'unknown-reference',
            'error',
            path,
            'the id of a table in LOOKUP',
            named.text,
            didYouMean(named.text, tables.keys()),
          ),
        ];
      }
      const { columns = [], rows } = table;
      const value = column?.value;
      const isKnown =
        column?.does !== 'value' ||
        columns.includes(String(value)) ||
        (Number.isInteger(value) && Number(value) >= 1 && Number(value) < rows[0]!.length);
      if (isKnown) return [];
      return [
        proved(
          'unknown-reference',
          'error',
          path,
          `a column of "${named.id}"`,
          column.text,
          didYouMean(String(value), columns),
        ),
      ];
    }),
  );
}
