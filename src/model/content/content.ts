import * as v from 'valibot';
import { calculatorSchema } from './calculator.ts';
import { formSchema } from './form.ts';
import { PATTERNS } from './patterns.ts';
import { idSchema, plainTextSchema, remark, urlSchema } from './primitives.ts';
import { quizSchema } from './quiz.ts';

/** Who asks, and how to reach them without a widget. */
export const organizationSchema = v.strictObject({
  name: v.optional(v.pipe(plainTextSchema, v.minLength(1))),
  person: v.optional(plainTextSchema),
  phone: v.optional(plainTextSchema),
  tel: v.optional(plainTextSchema),
  email: v.optional(v.pipe(plainTextSchema, v.regex(/^[^\s@]+@[^\s@]+$/, 'an e-mail address'))),
  address: v.optional(plainTextSchema),
  url: v.optional(urlSchema),
  privacyUrl: v.optional(urlSchema),
  booking: v.optional(urlSchema),
  logo: v.optional(urlSchema),
});

/** One of the alternatives. `weight` 3 against 1: three visitors of four; 0: no longer given. Default 1. */
export const variantSchema = v.strictObject({
  ...remark,
  id: idSchema,
  weight: v.optional(
    v.pipe(v.number(), v.integer('a whole number'), v.minValue(0), v.maxValue(100)),
  ),
});

/** A content file: everything the widgets ask, compute and say that is not a button's word. */
export const contentSchema = v.strictObject({
  ...remark,
  $schema: v.optional(v.string()),
  id: idSchema,
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** BCP 47 language of the texts. */
  locale: v.pipe(v.string(), v.regex(...PATTERNS.locale)),
  organization: v.optional(organizationSchema),
  /**
   * Alternatives that are tried on visitors (A/B): each visitor gets one, and formulas ask which, as in
   * `variant = "b"`. It is the same in all widgets of the file and is reported as `source.variant`.
   */
  variants: v.optional(v.pipe(v.array(variantSchema), v.minLength(2), v.maxLength(20))),
  quizzes: v.optional(v.record(idSchema, quizSchema)),
  calculators: v.optional(v.record(idSchema, calculatorSchema)),
  forms: v.optional(v.record(idSchema, formSchema)),
});

export type Organization = v.InferOutput<typeof organizationSchema>;
export type Variant = v.InferOutput<typeof variantSchema>;
export type Content = v.InferOutput<typeof contentSchema>;
