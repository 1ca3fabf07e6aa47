import type { DeliveryProblem } from '../../delivery/status.ts';
import type { Words } from '../../locales/en.ts';
import type { Answers } from '../../model/content/field.ts';
import type { FormField } from '../../model/content/form.ts';
import type { Problem } from '../../ui/error-summary.ts';
import { type ProblemCode } from '../field-problem.ts';
type Fill = (text: string) => string;
/**
 * What the visitor has to correct before anything is sent, in the order of the fields.
 *
 * @param rejected what was typed and is no answer, by field
 */
export declare function formProblems(shown: readonly FormField[], values: Answers, rejected: ReadonlyMap<string, ProblemCode>, words: Words, fill: Fill): Problem[];
/** What an endpoint said about single fields. */
export declare function refusals(problems: readonly DeliveryProblem[], shown: readonly FormField[], words: Words, fill: Fill): Problem[];
export {};
