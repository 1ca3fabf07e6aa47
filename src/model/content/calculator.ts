import * as v from 'valibot';
import { fieldEntries } from './field.ts';
import { PATTERNS } from './patterns.ts';
import {
  formulaSchema,
  idSchema,
  labelSchema,
  remark,
  sourceSchema,
  textSchema,
} from './primitives.ts';

/** How a figure is written; money in the calculator's currency. `months` and `days` are numbers with their word. */
export const formatSchema = v.picklist(['number', 'money', 'percent', 'days', 'months', 'years']);

export const inputSchema = v.strictObject({
  ...fieldEntries,
  type: v.picklist(['number', 'money', 'slider', 'percent', 'single', 'select', 'several']),
  /** Every input has one, so that the estimate is there from the start. `{formula}`: worked out from other inputs until the visitor sets it. */
  default: v.union([
    v.pipe(v.string(), v.minLength(1)),
    v.number(),
    v.array(v.union([v.string(), v.number()])),
    v.strictObject({ formula: formulaSchema }),
  ]),
  group: v.optional(idSchema),
  /** Ours, not a fact: shown as "our assumption", to be edited. */
  assumption: v.optional(v.boolean()),
  source: v.optional(sourceSchema),
  /** How far the default may be off; carried through to every value that depends on it, until the visitor sets the input. */
  low: v.optional(formulaSchema),
  high: v.optional(formulaSchema),
});

/**
 * Figures by bands: each row is `[up to and including, value, value, …]`, ascending. `LOOKUP(x, table)` and
 * `LOOKUP(x, table, column)` read it; above the last row, or where the value is null, the answer is "on request".
 */
export const tableSchema = v.strictObject({
  ...remark,
  label: labelSchema,
  columns: v.optional(v.array(idSchema)),
  /** True: between two bounds the figure lies on the straight line from one row's to the next's; up to the first bound it is the first row's. */
  interpolate: v.optional(v.boolean()),
  rows: v.pipe(
    v.array(v.pipe(v.array(v.nullable(v.number())), v.minLength(2))),
    v.minLength(1),
    v.maxLength(500),
  ),
  source: v.optional(sourceSchema),
});

export const valueSchema = v.strictObject({
  ...remark,
  id: v.pipe(v.string(), v.maxLength(64), v.regex(...PATTERNS.name)),
  label: labelSchema,
  formula: formulaSchema,
  format: v.optional(formatSchema),
  /** Digits after the decimal point when shown; the value itself is not rounded. */
  digits: v.optional(v.number()),
  /** True: a step of the working, not of the result. */
  hidden: v.optional(v.boolean()),
  /** One of the few figures shown large. */
  headline: v.optional(v.boolean()),
  help: v.optional(textSchema),
  group: v.optional(idSchema),
  source: v.optional(sourceSchema),
  assumption: v.optional(v.boolean()),
  /** Bounds of its own, carried through to what depends on it. */
  low: v.optional(formulaSchema),
  high: v.optional(formulaSchema),
  /** Said where the value is null. Default: "on request". */
  missing: v.optional(textSchema),
  /** Shown only while this holds. */
  showIf: v.optional(formulaSchema),
});

/**
 * A row of figures over the years; its formula may use `year` (1, 2, …). Formulas and texts may use the row
 * itself, a list: `IRR(cashFlow)`, `NPV(5%, cashFlow)`, `SUM(cashFlow)`.
 */
export const seriesSchema = v.strictObject({
  ...remark,
  id: valueSchema.entries.id,
  label: labelSchema,
  formula: formulaSchema,
  years: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1), v.maxValue(30)),
  format: v.optional(formatSchema),
  /** Each year adds to the one before. */
  cumulative: v.optional(v.boolean()),
});

export const groupSchema = v.strictObject({
  ...remark,
  id: idSchema,
  title: labelSchema,
  text: v.optional(textSchema),
  /** Shown folded, to be opened by those who want to change it. */
  folded: v.optional(v.boolean()),
});

export const calculatorSchema = v.strictObject({
  ...remark,
  title: labelSchema,
  intro: v.optional(textSchema),
  /** ISO 4217, or the id of the input that holds it. */
  currency: v.optional(v.pipe(v.string(), v.maxLength(64))),
  groups: v.optional(v.array(groupSchema)),
  inputs: v.pipe(v.array(inputSchema), v.minLength(1), v.maxLength(500)),
  tables: v.optional(v.record(idSchema, tableSchema)),
  values: v.pipe(v.array(valueSchema), v.minLength(1), v.maxLength(500)),
  series: v.optional(v.array(seriesSchema)),
  /** Remarks under the estimate, each where its `when` holds. */
  notes: v.optional(
    v.array(v.strictObject({ when: v.optional(formulaSchema), text: labelSchema })),
  ),
  disclaimer: v.optional(textSchema),
});

export type Format = v.InferOutput<typeof formatSchema>;
export type Input = v.InferOutput<typeof inputSchema>;
export type Table = v.InferOutput<typeof tableSchema>;
export type CalculatorValue = v.InferOutput<typeof valueSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Calculator = v.InferOutput<typeof calculatorSchema>;
