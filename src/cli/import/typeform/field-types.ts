import type { Question } from '../../../model/content/quiz.ts';
import { type Choice, MAX_OPTIONS, scaleOr } from '../draft.ts';
import { slug } from '../names.ts';
import { pictureOf, tellPictures } from '../picture.ts';
import type { Source } from '../trail.ts';
import type { FormFields } from './form-fields.ts';

export interface Read extends Pick<
  Question,
  'type' | 'options' | 'shuffle' | 'steps' | 'min' | 'max'
> {
  readonly values: Map<string, string | number>;
  readonly other?: boolean;
}

/** What a field is by its type; undefined: there is no such question. */
export function partsOf(
  fields: FormFields,
  type: string,
  source: Source,
  properties: Source | undefined,
): Read | undefined {
  const values = new Map<string, string | number>();
  switch (type) {
    case 'multiple_choice':
    case 'picture_choice':
    case 'dropdown':
    case 'checkbox':
      return properties && choices(fields, type, source, properties);
    case 'yes_no':
      return {
        type: 'yes-no',
        values: new Map([
          ['true', 1],
          ['false', 0],
        ]),
      };
    case 'legal': {
      const options = [
        { value: 'yes', label: 'I accept' },
        { value: 'no', label: 'I don’t accept' },
      ];
      return {
        type: 'single',
        options,
        values: new Map([
          ['true', 'yes'],
          ['false', 'no'],
        ]),
      };
    }
    case 'opinion_scale':
    case 'rating':
    case 'nps':
      return scale(fields, type, properties);
    case 'number': {
      const limits = source.child('validations');
      const [min, max] = [limits?.number('min_value'), limits?.number('max_value')];
      return {
        type: 'number',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        values,
      };
    }
    case 'date':
      return { type: 'date', values };
    case 'long_text':
      return { type: 'multiline', values };
    case 'short_text':
    case 'website':
    case 'email':
    case 'phone_number':
    case 'address':
    case 'contact_info':
      return { type: 'text', values };
    default:
      return undefined;
  }
}

function choices(
  fields: FormFields,
  type: string,
  source: Source,
  properties: Source,
): Read | undefined {
  const items = properties.children('choices');
  const read: Choice[] = items.map((item) => {
    const label = fields.text(item, 'label');
    const { href } = (item.peek('attachment') ?? {}) as { href?: unknown };
    return {
      source: slug(label).slice(0, 56) || 'option',
      label: label || 'Option',
      image: pictureOf(item, 'attachment', href, type !== 'dropdown'),
    };
  });
  if (properties.boolean('alphabetical_order')) {
    // Conditions name choices by their refs, so that the order may change.
    const order = items
      .map((_, index) => index)
      .sort((a, b) => read[a]!.label.localeCompare(read[b]!.label, 'en'));
    items.splice(0, items.length, ...order.map((index) => items[index]!));
    read.splice(0, read.length, ...order.map((index) => read[index]!));
  }
  if (read.length === 0 || read.length >= MAX_OPTIONS) return undefined;
  const other = properties.boolean('allow_other_choice') ?? false;
  if (other && !read.some((choice) => choice.source === 'other'))
    read.push({ source: 'other', label: 'Other' });
  if (read.length === 1) {
    read.push({ source: 'no', label: 'No' });
    source.change(
      'a single answer',
      'a question has two answers at least',
      'The answer "No" was added: say it in your words, or take the question out.',
    );
  }
  // Values made of the labels may well be the same: that is no news to anybody.
  const taken = new Map<string, number>();
  const distinct = read.map((choice) => {
    const count = (taken.get(String(choice.source)) ?? 0) + 1;
    taken.set(String(choice.source), count);
    return count > 1 ? { ...choice, source: `${String(choice.source)}-${count}` } : choice;
  });
  const { options } = fields.draft.options(distinct, source);
  tellPictures(source, options);
  const values = new Map<string, string | number>();
  items.forEach((item, index) => {
    for (const key of ['ref', 'id', 'label']) {
      const name = item.string(key);
      if (name !== undefined && !values.has(name)) values.set(name, options[index]!.value);
    }
  });
  const isSeveral = properties.boolean('allow_multiple_selection') ?? type === 'checkbox';
  return {
    type: type === 'dropdown' ? 'select' : isSeveral ? 'several' : 'single',
    options,
    ...(properties.boolean('randomize') && { shuffle: true }),
    values,
    other,
  };
}

/** Typeform's own numbers of steps, where the definition does not say. */
const STEPS: Readonly<Record<string, number>> = { opinion_scale: 11, rating: 3, nps: 11 };

function scale(fields: FormFields, type: string, properties: Source | undefined): Read {
  const steps = Math.min(20, Math.max(2, properties?.number('steps') ?? STEPS[type]!));
  const startAtOne = properties?.boolean('start_at_one') ?? false;
  const first = type === 'rating' || startAtOne ? 1 : 0;
  const labels = properties?.child('labels');
  const words = new Map<number, string>();
  if (labels) {
    for (const [key, index] of [
      ['left', 0],
      ['center', Math.floor(steps / 2)],
      ['right', steps - 1],
    ] as const) {
      const label = fields.text(labels, key);
      if (label) words.set(index, label);
    }
  }
  const numbers = Array.from({ length: steps }, (_, index) => first + index);
  const options = numbers.map((value, index) => ({
    value,
    label: words.has(index) ? `${value} – ${words.get(index)}` : `${value}`,
  }));
  return {
    ...scaleOr('single', options),
    values: new Map(numbers.map((value) => [String(value), value])),
  };
}
