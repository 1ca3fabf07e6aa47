import * as v from 'valibot';
import {
  formulaSchema,
  idSchema,
  labelSchema,
  remark,
  textSchema,
  urlSchema,
} from './primitives.ts';

/**
 * What a quiz question, a calculator input and a form field have in common, so that one set of
 * controls shows all three and an answer can travel from one widget to the next.
 */

/** One of the answers to choose from. */
export const optionSchema = v.strictObject({
  ...remark,
  value: v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(64)), v.number()]),
  label: labelSchema,
  help: v.optional(textSchema),
  /** Picture above the label, which says the same: of single and several answers. */
  image: v.optional(urlSchema),
  /** Points this answer gives; read by `SCORE(question)` and by the weighted score. */
  score: v.optional(v.number()),
  /** Of a quiz: what to say in the result to those who gave this answer. */
  advice: v.optional(textSchema),
  /** Not offered while this is false. */
  showIf: v.optional(formulaSchema),
  /** Of several answers this one stands alone: choosing it takes back the others. */
  exclusive: v.optional(v.boolean()),
});

export const fieldEntries = {
  ...remark,
  id: idSchema,
  /** The question itself, or the label of the field. */
  label: labelSchema,
  help: v.optional(textSchema),
  placeholder: v.optional(textSchema),
  /** A word behind a number: "persons", "TJ a year". */
  unit: v.optional(textSchema),
  options: v.optional(v.pipe(v.array(optionSchema), v.minLength(2), v.maxLength(300))),
  /** Of a select: an answer is typed, and found among the options. */
  search: v.optional(v.boolean()),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  step: v.optional(v.number()),
  /** The field is not shown, and its answer does not count, while this is false. */
  showIf: v.optional(formulaSchema),
};

export type Option = v.InferOutput<typeof optionSchema>;

/** An answer as the page author sets and reads it; null and absent mean "not answered". */
export type Answer = string | number | boolean | readonly (string | number)[] | null;

/** Answers by the id of their question, input or field. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** The value that means "does not apply". */
export const NOT_APPLICABLE = 'na';
