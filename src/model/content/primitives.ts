import * as v from 'valibot';
import { PATTERNS } from './patterns.ts';

/**
 * The smallest pieces of a content file. Limits are generous for authors and tight for attackers: a
 * content file may come from anywhere the page says, so every text and list has an end.
 */

/** Name of a question, option list, table, formula …: letters, digits and single hyphens. In a formula a hyphen is written `_`. */
export const idSchema = v.pipe(v.string(), v.maxLength(64), v.regex(...PATTERNS.id));

/** Words that are the same for everybody, such as a name or an address. */
export const plainTextSchema = v.pipe(v.string(), v.maxLength(4000));

/** A calculation or condition in the formula language; see `src/model/formula`. */
export const formulaSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

/** One way to say a text. */
const textCaseSchema = v.strictObject({
  text: plainTextSchema,
  /** Said where this holds; without it, wherever none before it did. */
  showIf: v.optional(formulaSchema),
});

const textCasesSchema = v.pipe(v.array(textCaseSchema), v.minLength(1), v.maxLength(50));

/**
 * Words shown to the visitor. `{name}` recalls an answer or value. A list says the first of its texts
 * whose condition holds, and nothing where none does.
 */
export const textSchema = v.union([plainTextSchema, textCasesSchema]);

/** A text that must say something, such as a label. */
export const labelSchema = v.union([v.pipe(plainTextSchema, v.minLength(1)), textCasesSchema]);

/** An address a visitor may be sent to; other schemes could run script. */
export const urlSchema = v.pipe(v.string(), v.maxLength(2000), v.regex(...PATTERNS.url));

/** Where a figure or statement comes from, and how sure we are of it. */
export const sourceSchema = v.strictObject({
  label: v.pipe(plainTextSchema, v.minLength(1)),
  url: v.optional(urlSchema),
  /** `confirmed`: found in agreeing sources; `unconfirmed`: a single source or from memory; `assumption`: our own, to be edited. */
  status: v.optional(v.picklist(['confirmed', 'unconfirmed', 'assumption'])),
});

export type TextCase = v.InferOutput<typeof textCaseSchema>;
export type Text = v.InferOutput<typeof textSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;

/** JSON has no comments: what authors want to tell one another stands here, and is shown to nobody. */
export const remark = { $comment: v.optional(plainTextSchema) };
