import type { Option } from '../../../model/content/field.ts';
import { type Choice, MAX_OPTIONS } from '../draft.ts';
import { pictureOf, tellPictures } from '../picture.ts';
import { inside, Source } from '../trail.ts';
import { type Condition, type SurveyImport, allOf } from './survey-import.ts';

interface Read {
  readonly options: Option[];
  readonly values: (readonly [source: unknown, value: string | number])[];
  /** Value of the option with which a text of the visitor's own is asked for. */
  readonly other?: string | number;
}

/** The items of a list such as `choices`: plain values, or objects with `value` and `text`. */
export function readItems(
  survey: SurveyImport,
  source: Source,
  key: string,
): { choice: Choice; item: Source | undefined }[] {
  const list = source.peek(key);
  if (!Array.isArray(list)) return [];
  source.trail.mark(source.at(key), 'used');
  return list.map((given: unknown, index) => {
    const path = inside(source.at(key), index);
    if (typeof given !== 'object' || given === null) {
      source.trail.take(path);
      return { choice: { source: given, label: String(given) }, item: undefined };
    }
    source.trail.mark(path, 'used');
    const item = new Source(given, source.trail, path);
    const value = item.take('value');
    return {
      choice: {
        source: value,
        label: survey.text(item, 'text') || String(value),
        score: item.number('score'),
        exclusive: item.boolean('isExclusive'),
      },
      item,
    };
  });
}

/**
 * The options of a question to choose from, with those that SurveyJS adds by a switch.
 *
 * @returns undefined, with a note, where there are none that could be told beforehand
 */
export function readChoices(survey: SurveyImport, source: Source, from?: Source): Read | undefined {
  const items = readItems(survey, from ?? source, 'choices').concat(
    generated(source).map((value) => ({
      choice: { source: value, label: String(value) },
      item: undefined,
    })),
  );
  sort(source, items);
  const extras: Choice[] = [];
  const extra = (switches: string[], text: string, value: string, fallback: string) => {
    const isOn = switches.map((key) => source.boolean(key)).some(Boolean);
    const label = survey.text(source, text) || fallback;
    if (isOn) extras.push({ source: value, label, exclusive: value !== 'other' });
    return isOn;
  };
  const hasOther = extra(['showOtherItem', 'hasOther'], 'otherText', 'other', 'Other');
  extra(['showNoneItem', 'hasNone'], 'noneText', 'none', 'None');
  extra(['showRefuseItem', 'hasRefuse'], 'refuseText', 'refused', 'I prefer not to say');
  extra(['showDontKnowItem', 'hasDontKnow'], 'dontKnowText', 'dontknow', 'I do not know');
  for (const key of ['showSelectAllItem', 'hasSelectAll']) {
    if (source.boolean(key))
      source.leaveOut(
        '"select all"',
        'there is no such answer',
        'Nothing: visitors choose each.',
        key,
      );
  }
  if (items.length === 0 && source.has('choicesByUrl')) {
    source.leaveOut(
      'answers from a service',
      'a widget loads nothing but its content',
      'Write the answers into the content file.',
      'choicesByUrl',
    );
  }
  const isSelect = source.peek('type') === 'dropdown';
  const pictured = items.map(({ choice, item }) => ({
    ...choice,
    image: pictureOf(item, 'imageLink', item?.peek('imageLink'), !isSelect),
  }));
  const all: Choice[] = [...pictured, ...extras];
  if (all.length === 0 || all.length > MAX_OPTIONS) return undefined;
  if (all.length === 1) {
    all.push({ source: 'no', label: 'No' });
    source.change(
      'a single answer',
      'a question has two answers at least',
      'The answer "No" was added: say it in your words, or take the question out.',
      'choices',
    );
  }
  const { options, values } = survey.draft.options(all, source);
  items.forEach(({ item }, index) => {
    conditionOn(survey, source, item, options[index]!, values[index]!);
  });
  tellPictures(source, options);
  const at = hasOther ? items.length : -1;
  return { options, values, ...(hasOther && { other: options[at]!.value }) };
}

/** An option may have conditions of its own, and the question one for all of them by `{item}`. */
function conditionOn(
  survey: SurveyImport,
  source: Source,
  item: Source | undefined,
  option: Option,
  [given]: readonly [unknown, string | number],
): void {
  const conditions: Condition[] = [];
  for (const key of ['visibleIf', 'enableIf']) {
    if (item?.has(key)) conditions.push({ source: item, key });
  }
  for (const key of ['choicesVisibleIf', 'choicesEnableIf']) {
    if (source.has(key)) conditions.push({ source, key, item: partOf(given, item) });
  }
  if (conditions.length === 0) return;
  survey.later(() => {
    const showIf = allOf(
      conditions.flatMap(
        (condition) => survey.formula(condition, true, 'The answer is always offered.') ?? [],
      ),
    );
    if (showIf) option.showIf = showIf;
  });
}

/** What `{item}` is, and `{item.part}`. */
export function partOf(value: unknown, item: Source | undefined): Required<Condition>['item'] {
  return (part) => {
    const found = part === '' || part === 'value' ? value : item?.take(part);
    return /^(string|number|boolean)$/.test(typeof found) ? (found as string) : undefined;
  };
}

/** `choicesMin` to `choicesMax` by `choicesStep`. */
function generated(source: Source): number[] {
  const max = source.number('choicesMax');
  if (max === undefined) return [];
  const min = source.number('choicesMin') ?? 0;
  const step = source.number('choicesStep') || 1;
  const count = Math.floor((max - min) / step) + 1;
  return count > 0 && count <= MAX_OPTIONS
    ? Array.from({ length: count }, (_, index) => min + index * step)
    : [];
}

function sort(source: Source, items: { choice: Choice }[]): void {
  const order = source.peek('choicesOrder');
  if (order === 'asc' || order === 'desc') {
    source.take('choicesOrder');
    const sign = order === 'asc' ? 1 : -1;
    items.sort((a, b) => sign * a.choice.label.localeCompare(b.choice.label, 'en'));
  } else if (order === 'none') source.take('choicesOrder');
}
