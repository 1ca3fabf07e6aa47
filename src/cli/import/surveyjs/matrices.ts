import type { Question, Section } from '../../../model/content/quiz.ts';
import type { Choice } from '../draft.ts';
import type { Source } from '../trail.ts';
import { partOf, readItems } from './choices.ts';
import { readCorrectAnswer } from './quiz-score.ts';
import { readQuestion } from './questions.ts';
import {
  type Condition,
  type Place,
  type SurveyImport,
  conditionsOf,
  showWhen,
} from './survey-import.ts';

/** More questions than this out of one matrix nobody answers. */
const MAX_CELLS = 100;

interface Row {
  readonly choice: Choice;
  readonly item: Source | undefined;
}

/** A matrix becomes a section with one question a row, or one a cell. */
export function readMatrix(survey: SurveyImport, source: Source, place: Place): boolean {
  const type = source.peek('type');
  if (type === 'multipletext') return readTexts(survey, source, place);
  if (type !== 'matrix' && type !== 'matrixdropdown') return false;
  source.take('type');
  const name = source.string('name') ?? 'matrix';
  const rows = readItems(survey, source, 'rows');
  const columns = source.peek('columns');
  const cells = rows.length * (type === 'matrix' ? 1 : Array.isArray(columns) ? columns.length : 0);
  if (cells === 0 || cells > MAX_CELLS) {
    source.leaveOut(
      `the matrix "${name}"`,
      `it has ${cells} questions in it; from 1 to ${MAX_CELLS} can be carried`,
      'Ask for less, or in another way.',
    );
    return true;
  }
  const { section, conditions } = open(survey, source, name, place);
  if (type === 'matrix') readRows(survey, source, name, rows, section, conditions);
  else readCells(survey, source, name, rows, section, conditions);
  return true;
}

function open(survey: SurveyImport, source: Source, name: string, place: Place) {
  const section = survey.draft.addSection(
    survey.text(source, 'title') || name,
    survey.text(source, 'description'),
  );
  const above = place.section?.showIf;
  if (above) section.showIf = above;
  if (place.section) {
    const outer = place.section;
    // The section around may be given its condition later.
    survey.later(() => {
      if (outer.showIf) section.showIf = outer.showIf;
    });
  }
  return { section, conditions: [...place.conditions, ...conditionsOf(source)] };
}

function rowConditions(source: Source, { item, choice }: Row): Condition[] {
  const own = ['visibleIf', 'enableIf'].flatMap((key) =>
    item?.has(key) ? [{ source: item, key }] : [],
  );
  if (!source.has('rowsVisibleIf')) return own;
  return [...own, { source, key: 'rowsVisibleIf', item: partOf(choice.source, item) }];
}

function readRows(
  survey: SurveyImport,
  source: Source,
  name: string,
  rows: readonly Row[],
  section: Section,
  conditions: readonly Condition[],
): void {
  const columns = readItems(survey, source, 'columns').map(({ choice }) => choice);
  const isSeveral = source.peek('cellType') === 'checkbox';
  source.take('cellType');
  const isRequired = [
    source.boolean('isAllRowRequired'),
    source.boolean('eachRowRequired'),
    source.boolean('isRequired'),
  ].some(Boolean);
  const correct = source.child('correctAnswer');
  const defaults = source.child('defaultValue');
  if (columns.length < 2) columns.push({ source: 'no', label: 'No' });
  for (const row of rows) {
    const { options, values } = survey.draft.options(columns, source);
    const key = String(row.choice.source);
    const question: Question = {
      id: survey.draft.names.give(`${name}-${key}`, 'row'),
      type: isSeveral ? 'several' : 'single',
      label: row.choice.label,
      options,
      section: section.id,
    };
    if (!isRequired) question.required = false;
    if (options.some(({ score }) => score !== undefined)) question.weight = 1;
    const binding = {
      name: question.id.replaceAll('-', '_'),
      kind: isSeveral ? ('several' as const) : ('choice' as const),
      values,
    };
    survey.bind(`${name}.${key}`, binding);
    survey.draft.questions.push(question);
    showWhen(survey, question, [...conditions, ...rowConditions(source, row)]);
    if (correct) readCorrectAnswer(survey, correct, question, binding, key);
    const given = defaults?.string(key);
    const suggested = values.find(([value]) => String(value) === given)?.[1];
    if (suggested !== undefined)
      question.suggest = typeof suggested === 'number' ? `${suggested}` : JSON.stringify(suggested);
  }
}

/** A cell is a question as any other: its column says of what type. */
function readCells(
  survey: SurveyImport,
  source: Source,
  name: string,
  rows: readonly Row[],
  section: Section,
  conditions: readonly Condition[],
): void {
  const cellType = source.string('cellType') ?? 'dropdown';
  for (const row of rows) {
    for (const column of source.children('columns')) {
      const type = column.string('cellType') ?? cellType;
      const own = column.has('choices') || !source.has('choices') ? column : source;
      const label = survey.text(column, 'title') || column.string('name') || '';
      const before = survey.draft.questions.length;
      const cell = column.as({
        type: type === 'default' ? 'dropdown' : type,
        name: `${name}-${String(row.choice.source)}-${column.string('name') ?? ''}`,
        choices: own.peek('choices'),
      });
      if (own === source) source.take('choices');
      const at: Place = { section, conditions: [...conditions, ...rowConditions(source, row)] };
      if (!readQuestion(survey, cell, at)) {
        column.leaveOut(
          `a column for "${type}"`,
          'there is no such question',
          'Ask for it in another way.',
        );
        continue;
      }
      const question = survey.draft.questions[before];
      if (!question) continue;
      question.label = `${row.choice.label} – ${label}`;
      const binding = survey.find(
        `${name}-${String(row.choice.source)}-${column.string('name') ?? ''}`,
      );
      if (binding)
        survey.bind(`${name}.${String(row.choice.source)}.${column.string('name') ?? ''}`, binding);
    }
  }
}

function readTexts(survey: SurveyImport, source: Source, place: Place): boolean {
  source.take('type');
  const name = source.string('name') ?? 'texts';
  const { section, conditions } = open(survey, source, name, place);
  const isRequired = source.boolean('isRequired') ?? false;
  for (const item of source.children('items')) {
    const key = item.string('name') ?? '';
    const full = `${name}-${key}`;
    const cell = item.as({
      type: 'text',
      name: full,
      title: item.peek('title') ?? key,
      ...(isRequired && { isRequired }),
    });
    readQuestion(survey, cell, { section, conditions });
    const binding = survey.find(full);
    if (binding) survey.bind(`${name}.${key}`, binding);
  }
  return true;
}

/** What is asked again for each of several items is asked once. */
export function readRepeated(survey: SurveyImport, source: Source, place: Place): boolean {
  const type = source.peek('type');
  if (type !== 'paneldynamic' && type !== 'matrixdynamic') return false;
  source.take('type');
  const name = source.string('name') ?? 'item';
  const { section, conditions } = open(survey, source, name, place);
  const isPanel = type === 'paneldynamic';
  const before = survey.draft.questions.length;
  source.change(
    `the list "${name}"`,
    'a visitor cannot add items',
    'Its questions are asked once; ask for the number of items beside them, if it matters.',
  );
  for (const inner of source.children(isPanel ? 'templateElements' : 'columns')) {
    const key = inner.string('name') ?? '';
    const full = `${name}-${key}`;
    const own = inner.has('choices') || !source.has('choices') ? inner : source;
    const cellType = (inner.peek('cellType') ?? source.peek('cellType') ?? 'dropdown') as string;
    const cell = inner.as({
      name: full,
      title: inner.peek('title') ?? key,
      ...(!isPanel && {
        type: cellType === 'default' ? 'dropdown' : cellType,
        choices: own.peek('choices'),
      }),
    });
    if (own === source) source.take('choices');
    for (const one of isPanel ? [] : [inner, source]) one.take('cellType');
    if (
      !readMatrix(survey, cell, { section, conditions }) &&
      !readQuestion(survey, cell, { section, conditions })
    ) {
      inner.leaveOut(
        `a question of the type "${(inner.peek('type') as string | undefined) ?? cellType}" in a list`,
        'there is no such question',
        'Ask for it in another way.',
      );
    }
    const binding = survey.find(full);
    if (binding) {
      survey.bind(`${name}[0].${key}`, binding);
      survey.bindOnce(`${isPanel ? 'panel' : 'row'}.${key}`, binding);
    }
  }
  for (const question of survey.draft.questions.slice(before)) question.required = false;
  return true;
}
