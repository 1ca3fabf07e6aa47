import { type Expression } from './functions.ts';
/**
 * Precedence climbing over the tokens of one text.
 *
 * @returns the formula, ready to be worked out, and the names it uses, each once
 * @throws FormulaSyntaxError
 */
export declare function parse(text: string): {
    root: Expression;
    names: string[];
};
