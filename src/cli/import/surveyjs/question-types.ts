import type { Question } from '../../../model/content/quiz.ts';
import { MAX_OPTIONS, scaleOr } from '../draft.ts';
import type { Source } from '../trail.ts';
import { readChoices, readItems } from './choices.ts';
import type { Binding } from './formula-piece.ts';
import type { SurveyImport } from './survey-import.ts';

type Parts = Pick<Question, 'type' | 'options' | 'shuffle' | 'steps' | 'min' | 'max' | 'step'>;

/** What a question of the definition is in the content file, and how expressions ask for it. */
export interface Read extends Parts {
  readonly binding: Omit<Binding, 'name'>;
  readonly other?: string | number | undefined;
}

/** How a text input of the definition is told; types that are not here become texts, with a note. */
const INPUTS: Readonly<Record<string, Parts['type']>> = {
  text: 'text',
  number: 'number',
  range: 'number',
  date: 'date',
  email: 'text',
  tel: 'text',
  url: 'text',
};

const TEXT: Read = { type: 'text', binding: { kind: 'text' } };

/** What a question is by its type; undefined: there is no such question. */
export function partsOf(survey: SurveyImport, source: Source, type: string): Read | undefined {
  switch (type) {
    case 'radiogroup':
    case 'buttongroup':
    case 'dropdown':
      return choice(survey, source, type === 'dropdown' ? 'select' : 'single');
    case 'checkbox':
    case 'tagbox':
      return choice(survey, source, 'several');
    case 'imagepicker':
      return choice(survey, source, source.boolean('multiSelect') ? 'several' : 'single');
    case 'boolean':
      return yesNo(survey, source);
    case 'rating':
      return rating(survey, source);
    case 'comment':
      return { ...TEXT, type: 'multiline' };
    case 'text':
      return input(source);
    case 'slider':
      if (source.peek('sliderType') === 'range') return undefined;
      source.take('sliderType');
      return { type: 'number', ...bounds(source, 0, 100), binding: { kind: 'number' } };
    default:
      return undefined;
  }
}

function choice(survey: SurveyImport, source: Source, type: 'single' | 'select' | 'several'): Read {
  const read = readChoices(survey, source, sourceOfChoices(survey, source));
  if (!read) {
    source.change(
      'a question to choose from',
      `it has no answers that are told beforehand, or more than ${MAX_OPTIONS}`,
      'It asks for a text now; write the answers into the content file.',
    );
    return TEXT;
  }
  const { options, values, other } = read;
  const kind = type === 'several' ? 'several' : 'choice';
  const shuffle = source.peek('choicesOrder') === 'random' && source.take('choicesOrder') !== '';
  return { type, options, other, ...(shuffle && { shuffle }), binding: { kind, values } };
}

/** Questions that were read, by name: others may borrow their choices. */
const borrowed = new WeakMap<SurveyImport, Map<string, Source>>();

function sourceOfChoices(survey: SurveyImport, source: Source): Source | undefined {
  const known = borrowed.get(survey) ?? new Map<string, Source>();
  borrowed.set(survey, known);
  known.set(String(source.peek('name')), source);
  const from = known.get(String(source.peek('choicesFromQuestion')));
  const mode = source.peek('choicesFromQuestionMode');
  if (!from || from === source || (mode !== undefined && mode !== 'all')) return undefined;
  source.take('choicesFromQuestion');
  source.take('choicesFromQuestionMode');
  return from;
}

function yesNo(survey: SurveyImport, source: Source): Read {
  const yes = survey.text(source, 'labelTrue') || survey.text(source, 'label') || 'Yes';
  const no = survey.text(source, 'labelFalse') || 'No';
  // With words of its own it is a choice: those of "yes-no" are the widget's.
  const isPlain = yes === 'Yes' && no === 'No';
  const truth = isPlain ? ([1, 0] as const) : (['yes', 'no'] as const);
  const values: [unknown, string | number][] = [
    [true, truth[0]],
    [false, truth[1]],
  ];
  if (source.has('valueTrue')) values.push([source.take('valueTrue'), truth[0]]);
  if (source.has('valueFalse')) values.push([source.take('valueFalse'), truth[1]]);
  const binding = { kind: 'choice', values, truth } as const;
  if (isPlain) return { type: 'yes-no', binding };
  return {
    type: 'single',
    options: [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ],
    binding,
  };
}

function rating(survey: SurveyImport, source: Source): Read {
  const items = readItems(survey, source, 'rateValues').map(({ choice }) => choice);
  const low = survey.text(source, 'minRateDescription');
  const high = survey.text(source, 'maxRateDescription');
  const min = source.number('rateMin') ?? 1;
  const step = source.number('rateStep') || 1;
  const count = source.number('rateCount');
  const max = source.number('rateMax') ?? min + ((count ?? 5) - 1) * step;
  const length = Math.min(MAX_OPTIONS, Math.max(2, Math.floor((max - min) / step) + 1));
  const numbers = Array.from({ length }, (_, index) => min + index * step);
  const choices =
    items.length > 1 ? items : numbers.map((source) => ({ source, label: String(source) }));
  const labelled = choices.map((choice, index) => {
    const words = index === 0 ? low : index === choices.length - 1 ? high : '';
    return words ? { ...choice, label: `${choice.label} – ${words}` } : choice;
  });
  const { options, values } = survey.draft.options(labelled, source);
  return { ...scaleOr('single', options), binding: { kind: 'choice', values } };
}

function bounds(source: Source, low?: number, high?: number): Pick<Parts, 'min' | 'max' | 'step'> {
  const [min, max, step] = [
    source.number('min') ?? low,
    source.number('max') ?? high,
    source.number('step'),
  ];
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && step > 0 && { step }),
  };
}

function input(source: Source): Read {
  const type = source.string('inputType') ?? 'text';
  const own = Object.hasOwn(INPUTS, type) ? INPUTS[type]! : undefined;
  const numeric = source.children('validators').filter((validator) => {
    if (validator.peek('type') === 'numeric') return true;
    leaveCheck(validator);
    return false;
  });
  if (own === 'number' || (type === 'text' && numeric.length > 0)) {
    const limits = bounds(source);
    for (const validator of numeric) {
      const [min, max] = [validator.number('minValue'), validator.number('maxValue')];
      if (min !== undefined) limits.min = Math.max(min, limits.min ?? min);
      if (max !== undefined) limits.max = Math.min(max, limits.max ?? max);
      for (const key of ['type', 'text', 'notificationType']) validator.take(key);
    }
    return { type: 'number', ...limits, binding: { kind: 'number' } };
  }
  if (!own)
    source.change(
      `an input for "${type}"`,
      'there is no such question',
      'It asks for a text now.',
      'inputType',
    );
  return { type: own ?? 'text', binding: { kind: 'text' } };
}

export function leaveCheck(validator: Source): void {
  validator.leaveOut(
    `a check of the answer ("${String(validator.peek('type'))}")`,
    'bounds of numbers and whether there is an answer are checked, nothing else',
    'Say in "help" what is wanted.',
  );
}
