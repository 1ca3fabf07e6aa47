import * as v from 'valibot';
import { fieldEntries } from './field.ts';
import { formulaSchema, idSchema, labelSchema, remark, textSchema } from './primitives.ts';
import { sectionSchema } from './section.ts';

export const formFieldSchema = v.strictObject({
  ...fieldEntries,
  type: v.picklist([
    'text',
    'email',
    'tel',
    'url',
    'number',
    'date',
    'multiline',
    'single',
    'select',
    'several',
    'consent',
  ]),
  section: v.optional(idSchema),
  required: v.optional(v.boolean()),
  /** The browser's own name for what belongs here (HTML `autocomplete`); right by default for the contact fields. */
  autocomplete: v.optional(v.pipe(v.string(), v.maxLength(64))),
  maxLength: v.optional(v.number()),
  /** Stands beside its neighbour where there is room. */
  half: v.optional(v.boolean()),
  /** Of a consent: which wording this is; kept with the lead. */
  version: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

export const formSchema = v.strictObject({
  ...remark,
  title: labelSchema,
  intro: v.optional(textSchema),
  /** Each one with fields to show is a step of its own; so are the fields without one. */
  sections: v.optional(v.array(sectionSchema)),
  fields: v.pipe(v.array(formFieldSchema), v.minLength(1), v.maxLength(200)),
  /** The words on the button. */
  submit: labelSchema,
  /** Shown when the lead is confirmed. */
  thanks: v.optional(v.strictObject({ title: labelSchema, text: v.optional(textSchema) })),
  /** How urgent a lead is. Formulas over the form's fields, the quiz's answers and outcomes and the calculator's values; neither: warm. */
  priority: v.optional(
    v.strictObject({ hot: v.optional(formulaSchema), cold: v.optional(formulaSchema) }),
  ),
  /**
   * Which of the page's endpoints get the lead: the first rule whose `when` holds (or has none) decides.
   * `endpoints` are places in the setting of that name, from 1. Where no rule holds, or none of its
   * places has an endpoint, all of them get it: content never adds an endpoint and never loses a lead.
   */
  routes: v.optional(
    v.array(
      v.strictObject({
        when: v.optional(formulaSchema),
        endpoints: v.pipe(
          v.array(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1))),
          v.minLength(1),
        ),
      }),
    ),
  ),
});

export type FormField = v.InferOutput<typeof formFieldSchema>;
export type Form = v.InferOutput<typeof formSchema>;
