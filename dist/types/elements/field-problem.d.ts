import type { Words } from '../locales/en.ts';
import type { Answer } from '../model/content/field.ts';
import { type AnswerField } from '../model/form/answer.ts';
/** Why an answer cannot be taken; the words are there for each. */
export type ProblemCode = keyof Words['problems'];
/** Why what stands in a field is no answer, whatever else is asked of it; undefined: it may be one. */
export declare function typedProblem({ type, min, max }: AnswerField, value: Answer, badInput?: boolean): 'date' | 'choice' | 'number' | 'min' | 'max' | undefined;
/** What is wrong with a field, in words that say what to do. */
export declare function problemText(code: ProblemCode, { min, max }: AnswerField, words: Words, limit?: number | undefined): string;
