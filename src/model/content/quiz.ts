import * as v from 'valibot';
import { fieldEntries } from './field.ts';
import { formulaSchema, idSchema, labelSchema, remark, textSchema } from './primitives.ts';
import { sectionSchema } from './section.ts';

export type { Section } from './section.ts';

const stepsSchema = v.optional(v.pipe(v.array(labelSchema), v.minLength(2), v.maxLength(20)));

export const questionSchema = v.strictObject({
  ...fieldEntries,
  /** `scale`: steps of 0, 1, 2 … points; `yes-no`: answers 1 and 0. */
  type: v.picklist([
    'single',
    'several',
    'select',
    'scale',
    'yes-no',
    'number',
    'text',
    'multiline',
    'date',
  ]),
  /** Of a scale, the lowest step first; without them those of the quiz. */
  steps: stepsSchema,
  section: v.optional(idSchema),
  /** False: may be passed over. Default true. */
  required: v.optional(v.boolean()),
  /** Counts this often in the weighted score and in its area; without it the question is not scored. */
  weight: v.optional(v.pipe(v.number(), v.minValue(0))),
  area: v.optional(idSchema),
  /** "Does not apply" is offered; it leaves the sum. */
  na: v.optional(v.boolean()),
  /** The options are shown in random order, each visitor's own; those that stand alone stay last. */
  shuffle: v.optional(v.boolean()),
  /** Pre-selects an answer; a formula, e.g. `recommended` for the ids recommended so far. */
  suggest: v.optional(formulaSchema),
  /** What to do next where the answer's score is under `below`; listed first where it is at most `urgent`. */
  gap: v.optional(
    v.strictObject({
      below: v.number(),
      urgent: v.optional(v.number()),
      /** Short name of the subject, such as "Internal audit and management review"; without it the question itself. */
      label: v.optional(labelSchema),
      text: labelSchema,
      /** Where the subject stands, such as "9.2, 9.3". */
      reference: v.optional(textSchema),
    }),
  ),
});

/** A part of the score, as a percentage. Without `score`: the weighted percentage of the questions of this area. */
export const areaSchema = v.strictObject({
  ...remark,
  id: idSchema,
  label: labelSchema,
  score: v.optional(formulaSchema),
  showIf: v.optional(formulaSchema),
  /** True: its questions do not count in the quiz's own score. */
  separate: v.optional(v.boolean()),
  /** True: not in the result, only there for formulas. */
  hidden: v.optional(v.boolean()),
  /** Further questions that count here, each with its own weight: `{"r9": 2}`. */
  include: v.optional(v.record(idSchema, v.number())),
});

/** A level; reached from this score on. Listed from the lowest up. */
export const bandSchema = v.strictObject({
  ...remark,
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  title: labelSchema,
  text: v.optional(textSchema),
  from: v.number(),
});

/** While `when` holds, the level is at most this one, whatever the score. */
export const gateSchema = v.strictObject({
  ...remark,
  when: formulaSchema,
  atMost: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  text: v.optional(textSchema),
});

/** A finding decided by ordered rules: the first whose `when` holds (or has none) is the outcome; none: undecided. */
export const ruleOutcomeSchema = v.strictObject({
  ...remark,
  label: labelSchema,
  showIf: v.optional(formulaSchema),
  rules: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        title: labelSchema,
        text: v.optional(textSchema),
        /** What to do next. */
        next: v.optional(textSchema),
        when: v.optional(formulaSchema),
      }),
    ),
    v.minLength(1),
  ),
  /** Shown where no rule holds, e.g. because questions were passed over. */
  undecided: v.optional(textSchema),
});

/** A finding that puts a score of its own into the quiz's bands. The quiz's gates count as well. */
export const gradedOutcomeSchema = v.strictObject({
  ...remark,
  label: labelSchema,
  showIf: v.optional(formulaSchema),
  score: formulaSchema,
  gates: v.optional(v.array(gateSchema)),
});

export const recommendationSchema = v.strictObject({
  ...remark,
  id: idSchema,
  title: labelSchema,
  /** The rule with the highest rank that holds gives the reason; at equal rank the first. */
  rules: v.pipe(
    v.array(v.strictObject({ when: formulaSchema, rank: v.number(), reason: labelSchema })),
    v.minLength(1),
  ),
  /** A remark shown with it, such as "accreditation, never certification". */
  note: v.optional(textSchema),
});

export const quizSchema = v.strictObject({
  ...remark,
  title: labelSchema,
  intro: v.optional(textSchema),
  /** Minutes it takes, told before the start. */
  minutes: v.optional(v.number()),
  sections: v.optional(v.array(sectionSchema)),
  /** The questions of each section are asked in random order, each visitor's own; one with `showIf` stays behind the question it follows. */
  shuffle: v.optional(v.boolean()),
  /** The steps of every scale that has none of its own. */
  steps: stepsSchema,
  questions: v.pipe(v.array(questionSchema), v.minLength(1), v.maxLength(2000)),
  /** Named calculations that conditions, scores and texts may use; in any order. */
  formulas: v.optional(v.record(idSchema, formulaSchema)),
  /** 0–100. Without it: the weighted percentage of all questions with a weight, but those of separate areas. */
  score: v.optional(formulaSchema),
  areas: v.optional(v.array(areaSchema)),
  bands: v.optional(v.array(bandSchema)),
  gates: v.optional(v.array(gateSchema)),
  outcomes: v.optional(v.record(idSchema, v.union([ruleOutcomeSchema, gradedOutcomeSchema]))),
  recommendations: v.optional(
    v.strictObject({
      title: labelSchema,
      limit: v.pipe(v.number(), v.minValue(1)),
      items: v.array(recommendationSchema),
      /** Shown where two or more are recommended. */
      several: v.optional(textSchema),
    }),
  ),
  /** Remarks in the result, each where its `when` holds. */
  notes: v.optional(v.array(v.strictObject({ when: formulaSchema, text: labelSchema }))),
  result: v.optional(
    v.strictObject({
      title: v.optional(textSchema),
      /** Said under every result, e.g. that this is a self-assessment. */
      disclaimer: v.optional(textSchema),
      gapsTitle: v.optional(textSchema),
      /** The score is not shown as a percentage; only bands and outcomes. */
      hideScore: v.optional(v.boolean()),
      /** Words behind the score, such as "points". Default "%". */
      scoreUnit: v.optional(textSchema),
      /** A mark on the score's scale, e.g. where a stage 2 audit becomes plausible. */
      mark: v.optional(v.strictObject({ at: v.number(), label: labelSchema })),
    }),
  ),
});

export type Question = v.InferOutput<typeof questionSchema>;
export type Area = v.InferOutput<typeof areaSchema>;
export type Band = v.InferOutput<typeof bandSchema>;
export type Gate = v.InferOutput<typeof gateSchema>;
export type RuleOutcome = v.InferOutput<typeof ruleOutcomeSchema>;
export type GradedOutcome = v.InferOutput<typeof gradedOutcomeSchema>;
export type Recommendation = v.InferOutput<typeof recommendationSchema>;
export type Quiz = v.InferOutput<typeof quizSchema>;
