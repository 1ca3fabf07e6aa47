import * as v from 'valibot';
import { MAX_TEXT_LENGTH } from '../form/answer.ts';
import { LEAD_SCHEMA } from './lead.ts';

/**
 * The shape of a lead as it is checked where one comes in. Strict on types, generous on sizes: a
 * refused lead is a lost customer. Keys it does not know are left out, so that an older receiver
 * takes the leads of a newer script.
 */

const MAX_ITEMS = 2000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
/** Ids, labels and texts of many options joined. */
const longText = v.pipe(v.string(), v.maxLength(10 * MAX_TEXT_LENGTH));
const number = v.pipe(v.number(), v.finite('a finite number'));
const time = v.pipe(v.string(), v.isoTimestamp('a time in ISO 8601'));
const uuid = v.pipe(v.string(), v.uuid('a UUID'));
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
const record = <const Value extends v.GenericSchema>(value: Value) =>
  v.pipe(v.record(text, value), v.maxEntries(10 * MAX_ITEMS));

const value = v.union([longText, number, v.boolean(), v.null(), list(v.union([text, number]))]);
const band = v.object({ id: text, title: text });

export const leadSchema = v.object({
  schema: v.literal(LEAD_SCHEMA),
  id: uuid,
  replaces: v.nullable(uuid),
  created: time,
  test: v.boolean(),
  summary: longText,
  priority: v.picklist(['hot', 'warm', 'cold']),
  contact: v.object({
    name: text,
    email: text,
    phone: text,
    phoneE164: text,
    company: text,
    role: text,
    country: text,
    message: text,
  }),
  request: v.object({
    topics: list(text),
    topicLabels: list(text),
    timeframe: text,
    custom: record(value),
  }),
  consent: list(
    v.object({
      id: text,
      given: v.boolean(),
      text,
      version: text,
      control: v.literal('checkbox'),
      locale: text,
      at: time,
    }),
  ),
  quiz: v.nullable(
    v.object({
      id: text,
      title: text,
      score: v.nullable(number),
      band: v.nullable(band),
      areas: list(v.object({ id: text, label: text, score: v.nullable(number) })),
      outcomes: record(band),
      recommendations: list(v.object({ id: text, title: text, reason: text })),
      answers: list(
        v.object({
          id: text,
          question: text,
          value,
          label: longText,
          score: v.nullable(number),
        }),
      ),
    }),
  ),
  estimate: v.nullable(
    v.object({
      id: text,
      title: text,
      inputs: list(v.object({ id: text, label: text, value, text: longText })),
      values: list(
        v.object({
          id: text,
          label: text,
          value: v.nullable(number),
          text: longText,
          range: v.nullable(v.tuple([number, number])),
        }),
      ),
    }),
  ),
  source: v.object({
    page: text,
    title: text,
    referrer: text,
    landing: text,
    utm: record(text),
    clickIds: record(text),
    locale: text,
    timezone: text,
    widget: text,
    variant: text,
    version: text,
  }),
  signals: v.object({
    honeypot: v.boolean(),
    seconds: number,
    freeMail: v.boolean(),
    proof: v.nullable(longText),
    captcha: v.optional(longText),
  }),
  flat: record(v.union([longText, number, v.boolean(), v.null()])),
});
