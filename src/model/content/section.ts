import * as v from 'valibot';
import { formulaSchema, idSchema, labelSchema, remark, textSchema } from './primitives.ts';

/** What questions of a quiz or fields of a form stand under. */
export const sectionSchema = v.strictObject({
  ...remark,
  id: idSchema,
  title: labelSchema,
  text: v.optional(textSchema),
  showIf: v.optional(formulaSchema),
});

export type Section = v.InferOutput<typeof sectionSchema>;
