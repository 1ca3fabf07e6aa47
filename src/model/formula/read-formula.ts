import { type Formula, parseFormula } from './formula.ts';

const known = new Map<string, Formula>();

/**
 * A formula of a checked content file; each text is parsed once, however often it stands there and
 * whoever asks for it.
 *
 * @throws FormulaSyntaxError for content that was not checked
 */
export function readFormula(text: string): Formula {
  const formula = known.get(text) ?? parseFormula(text);
  known.set(text, formula);
  return formula;
}
