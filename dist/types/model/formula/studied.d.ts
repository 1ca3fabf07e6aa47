import type { Call, Expression } from './functions.ts';
/**
 * Notes what is done with which parts, so that a formula can be studied without being worked out, as
 * `leadline check` does. The script notes nothing.
 */
export declare function studied(work: Expression, calls: Call, args: readonly Expression[]): Expression;
