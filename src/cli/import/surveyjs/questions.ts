import type { FormField } from '../../../model/content/form.ts';
import type { Question } from '../../../model/content/quiz.ts';
import { contactField } from '../contact.ts';
import type { Source } from '../trail.ts';
import { type Read, leaveCheck, partsOf } from './question-types.ts';
import { readCorrectAnswer } from './quiz-score.ts';
import {
  type Condition,
  type Place,
  type SurveyImport,
  conditionsOf,
  showWhen,
} from './survey-import.ts';
import type { Binding } from './formula-piece.ts';

/** Reads a question with one answer, or several to choose; undefined: it is of another type. */
export function readQuestion(survey: SurveyImport, source: Source, place: Place): boolean {
  const type = source.string('type') ?? 'text';
  if (type === 'text' && addContactField(survey, source, place)) return true;
  const read = partsOf(survey, source, type);
  if (!read) return false;
  addQuestion(survey, source, place, read);
  return true;
}

function addQuestion(survey: SurveyImport, source: Source, place: Place, read: Read): void {
  const { binding, other, ...parts } = read;
  const name = source.string('name') ?? '';
  const question: Question = {
    id: survey.draft.names.give(name || 'question', 'question'),
    ...parts,
    label: survey.text(source, 'title') || name || 'Question',
  };
  if (place.section) question.section = place.section.id;
  describe(survey, source, question);
  if (!requiredOf(source)) question.required = false;
  if (question.options?.some(({ score }) => score !== undefined)) question.weight = 1;
  const bound = { ...binding, name: question.id.replaceAll('-', '_') };
  for (const alias of [name, source.string('valueName') ?? name]) survey.bind(alias, bound);
  survey.draft.questions.push(question);
  suggest(survey, source, question, bound);
  const conditions = [...place.conditions, ...conditionsOf(source)];
  showWhen(survey, question, conditions);
  readCorrectAnswer(survey, source, question, bound);
  if (other !== undefined) askForOther(survey, name, question, other, conditions);
  const comment = survey.text(source, 'commentText') || survey.text(source, 'otherText');
  if (source.boolean('showCommentArea') || source.boolean('hasComment')) {
    follow(survey, `${name}-comment`, question, comment || 'Comment', conditions);
  }
}

export function describe(
  survey: SurveyImport,
  source: Source,
  field: Pick<Question, 'help' | 'placeholder'>,
): void {
  const help = survey.text(source, 'description');
  const placeholder = survey.text(source, 'placeholder') || survey.text(source, 'placeHolder');
  if (help) field.help = help;
  if (placeholder) field.placeholder = placeholder;
}

function requiredOf(source: Source): boolean {
  if (source.has('requiredIf')) {
    source.leaveOut(
      'a question that is required at times',
      'a question is required or not',
      'It may be passed over; ask it twice, each with a condition, if it must not.',
      'requiredIf',
    );
  }
  return source.boolean('isRequired') ?? false;
}

/** What is answered beforehand is suggested. */
function suggest(survey: SurveyImport, source: Source, question: Question, binding: Binding): void {
  if (source.has('defaultValueExpression')) {
    survey.later(() => {
      const condition: Condition = { source, key: 'defaultValueExpression' };
      const formula = survey.formula(condition, false, 'Nothing is answered beforehand.');
      if (formula) question.suggest = formula;
    });
  }
  if (!source.has('defaultValue')) return;
  const list = [source.peek('defaultValue')].flat();
  const plain = list.filter((value) => /^(string|number|boolean)$/.test(typeof value));
  if (list.length !== 1 || plain.length !== 1) {
    if (list.length > 0)
      source.leaveOut(
        'several answers beforehand',
        'one can be suggested',
        'Set them from code, or leave it.',
        'defaultValue',
      );
    else source.take('defaultValue');
    return;
  }
  source.take('defaultValue');
  const [given] = plain as [string | number | boolean];
  const own = binding.values?.find(([value]) => String(value) === String(given))?.[1] ?? given;
  question.suggest =
    typeof own === 'string' ? `"${own.replaceAll('"', '""')}"` : String(own).toUpperCase();
}

/** Of "other" the visitor is asked what it is. */
function askForOther(
  survey: SurveyImport,
  name: string,
  question: Question,
  other: string | number,
  conditions: readonly Condition[],
): void {
  const label = question.options!.find(({ value }) => value === other)!.label as string;
  const chosen = question.id.replaceAll('-', '_');
  const own = question.type === 'several' ? `HAS(${chosen}, "${other}")` : `${chosen} = "${other}"`;
  follow(survey, `${name}-comment`, question, label, conditions, own);
}

function follow(
  survey: SurveyImport,
  name: string,
  { id, section }: Question,
  label: string,
  conditions: readonly Condition[],
  own?: string,
): void {
  const question: Question = {
    id: survey.draft.names.give(`${id}-${own ? 'other' : 'comment'}`),
    type: 'text',
    label,
    required: false,
  };
  if (section) question.section = section;
  survey.bind(name, { name: question.id.replaceAll('-', '_'), kind: 'text' });
  survey.draft.questions.push(question);
  if (own) question.showIf = own;
  else showWhen(survey, question, conditions);
}

function wordOf(source: Source, key: string): string {
  const word = source.peek(key);
  return typeof word === 'string' ? word : '';
}

/** A question for personal data becomes a field of the form. */
function addContactField(survey: SurveyImport, source: Source, place: Place): boolean {
  const email = (source.peek('validators') as { type?: string }[] | undefined)?.some?.(
    (one) => one?.type === 'email',
  );
  const type = email ? 'email' : wordOf(source, 'inputType') || 'text';
  const found = contactField(wordOf(source, 'name'), type, wordOf(source, 'autocomplete'));
  if (!found || survey.draft.fields.some(({ id }) => id === found.id)) return false;
  for (const key of ['inputType', 'autocomplete']) source.take(key);
  for (const validator of source.children('validators')) {
    if (validator.peek('type') !== 'email') leaveCheck(validator);
    else for (const key of ['type', 'text', 'notificationType']) validator.take(key);
  }
  const name = source.string('name') ?? '';
  const field: FormField = { ...found, label: survey.text(source, 'title') || name || 'Name' };
  describe(survey, source, field);
  if (requiredOf(source)) field.required = true;
  survey.draft.fields.push(field);
  source.change(
    `the question "${name}"`,
    'it asks for personal data',
    'It is a field of the form "contact" now: show the form beside the quiz.',
  );
  showWhen(survey, field, [...place.conditions, ...conditionsOf(source)]);
  return true;
}
