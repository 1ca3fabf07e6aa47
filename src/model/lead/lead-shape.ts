import type { Entries, Shape } from '../content/shape.ts';
import type { Lead } from './lead.ts';

const text: Shape = { string: [] };
const number: Shape = { number: [] };
const flag: Shape = { boolean: [] };
const scalar: Shape = { ...text, ...number, ...flag, null: [] };
const value: Shape = { ...scalar, list: [], item: { ...text, ...number } };

const object = (entries: Entries): Shape => ({ object: [entries] });
const texts = (...names: string[]): Entries =>
  Object.fromEntries(names.map((name) => [name, text]));
const list = (item: Shape): Shape => ({ list: [], item });
const record = (part: Shape): Shape => ({ object: [{}], rest: [text, part] });
const orNull = (shape: Shape): Shape => ({ ...shape, null: [] });

const titled = object(texts('id', 'title'));

/**
 * The parts of a lead as a page's listener may leave them: the shape of `leadSchema` without its
 * library, which would weigh more than the whole form.
 */
export const leadShape: Readonly<Record<keyof Omit<Lead, 'id' | 'schema'>, Shape>> = {
  replaces: orNull(text),
  created: text,
  test: flag,
  summary: text,
  priority: { ...text, choice: ['hot', 'warm', 'cold'] },
  contact: object(
    texts('name', 'email', 'phone', 'phoneE164', 'company', 'role', 'country', 'message'),
  ),
  request: object({
    topics: list(text),
    topicLabels: list(text),
    timeframe: text,
    custom: record(value),
  }),
  consent: list(
    object({ ...texts('id', 'text', 'version', 'control', 'locale', 'at'), given: flag }),
  ),
  quiz: orNull(
    object({
      ...texts('id', 'title'),
      score: orNull(number),
      band: orNull(titled),
      areas: list(object({ ...texts('id', 'label'), score: orNull(number) })),
      outcomes: record(titled),
      recommendations: list(object(texts('id', 'title', 'reason'))),
      answers: list(object({ ...texts('id', 'question', 'label'), value, score: orNull(number) })),
    }),
  ),
  estimate: orNull(
    object({
      ...texts('id', 'title'),
      inputs: list(object({ ...texts('id', 'label', 'text'), value })),
      values: list(
        object({
          ...texts('id', 'label', 'text'),
          value: orNull(number),
          range: { list: [2, 2], item: number, null: [] },
        }),
      ),
    }),
  ),
  source: object({
    ...texts('page', 'title', 'referrer', 'landing', 'locale', 'timezone', 'widget'),
    ...texts('variant', 'version'),
    utm: record(text),
    clickIds: record(text),
  }),
  signals: object({ honeypot: flag, seconds: number, freeMail: flag, proof: orNull(text) }),
  flat: record(scalar),
};
