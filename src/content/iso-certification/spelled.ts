/** Keys that hold formulas, beside all of `formulas`. */
const FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;

const spell = (formula: string): string =>
  formula
    .split(/("[^"]*")/)
    .map((part, place) => (place % 2 ? part : part.replace(/ *([=<>+*/-]+) */g, '$1')))
    .join('');

/**
 * Content whose formulas are spelled as in a spreadsheet's cell, with no space around a sign: in the script
 * that is 40 bytes less in brotli.
 */
export function spelled<Data>(data: Data, isFormulas = false): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => spelled(item as unknown)) as Data;
  const parts = Object.entries(data).map(([key, part]) => {
    const isFormula = typeof part === 'string' && (isFormulas || FORMULA.test(key));
    return [key, isFormula ? spell(part) : spelled(part as unknown, key === 'formulas')];
  });
  return Object.fromEntries(parts) as Data;
}
