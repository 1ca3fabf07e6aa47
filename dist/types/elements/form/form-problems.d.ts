import type { DeliveryProblem } from '../../delivery/status.ts';
import type { Words } from '../../locales/en.ts';
import type { Answers } from '../../model/content/field.ts';
import type { ShownField } from '../../model/form/form-scope.ts';
import type { Problem } from '../../ui/error-summary.ts';
import { type ProblemCode } from '../field-problem.ts';
/**
 * What the visitor has to correct before anything is sent, in the order of the fields.
 *
 * @param rejected what was typed and is no answer, by field
 */
export declare function formProblems(shown: readonly ShownField[], values: Answers, rejected: ReadonlyMap<string, ProblemCode | undefined>, words: Words): Problem[];
/** What an endpoint said about single fields. */
export declare function refusals(problems: readonly DeliveryProblem[], shown: readonly ShownField[], words: Words): Problem[];
