import * as v from 'valibot';
import { LEAD_SCHEMA, type Lead } from '../model/lead/lead.ts';
import type { FieldProblem } from './problem.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp('expected an ISO 8601 time'));
const uuid = v.pipe(v.string(), v.uuid('expected a UUID'));
const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const value = v.union([scalar, v.array(v.union([v.string(), v.number()]))]);
const band = v.object({ id: text, title: text });

const leadSchema = v.object({
  schema: v.literal(LEAD_SCHEMA),
  id: uuid,
  replaces: v.nullable(uuid),
  created: time,
  test: v.boolean(),
  summary: text,
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
    topics: v.array(text),
    topicLabels: v.array(text),
    timeframe: text,
    custom: v.record(v.string(), value),
  }),
  consent: v.array(
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
      score: v.nullable(v.number()),
      band: v.nullable(band),
      areas: v.array(v.object({ id: text, label: text, score: v.nullable(v.number()) })),
      outcomes: v.record(v.string(), band),
      recommendations: v.array(v.object({ id: text, title: text, reason: text })),
      answers: v.array(
        v.object({ id: text, question: text, value, label: text, score: v.nullable(v.number()) }),
      ),
    }),
  ),
  estimate: v.nullable(
    v.object({
      id: text,
      title: text,
      inputs: v.array(v.object({ id: text, label: text, value, text })),
      values: v.array(
        v.object({
          id: text,
          label: text,
          value: v.nullable(v.number()),
          text,
          range: v.nullable(v.tuple([v.number(), v.number()])),
        }),
      ),
    }),
  ),
  source: v.object({
    page: text,
    title: text,
    referrer: text,
    landing: text,
    utm: v.record(v.string(), text),
    clickIds: v.record(v.string(), text),
    locale: text,
    timezone: text,
    widget: text,
    variant: text,
    version: text,
  }),
  signals: v.object({
    honeypot: v.boolean(),
    seconds: v.number(),
    freeMail: v.boolean(),
    proof: v.nullable(text),
  }),
  flat: v.record(v.string(), scalar),
});

/** Never throws. A lead that fits is handed back whole, fields unknown to this version included. */
export function checkLead(
  data: unknown,
): { lead: Lead; problems: [] } | { lead: null; problems: FieldProblem[] } {
  const result = v.safeParse(leadSchema, data);
  if (result.success) return { lead: data as Lead, problems: [] };
  return {
    lead: null,
    problems: result.issues.slice(0, 50).map((issue) => ({
      field: v.getDotPath(issue) ?? '',
      message: issue.message,
    })),
  };
}
