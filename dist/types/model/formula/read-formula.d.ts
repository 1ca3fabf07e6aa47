import { type Formula } from './formula.ts';
/**
 * A formula of a checked content file; each text is parsed once, however often it stands there and
 * whoever asks for it.
 *
 * @throws FormulaSyntaxError for content that was not checked
 */
export declare function readFormula(text: string): Formula;
