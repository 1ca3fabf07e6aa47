/** What a spreadsheet would show in the cell; `#LIMIT!` is ours: the calculation took too many steps. */
export type FormulaErrorCode = '#N/A' | '#DIV/0!' | '#VALUE!' | '#NAME?' | '#NUM!' | '#LIMIT!';

/** The outcome of a formula that has no value. It is handed back by `evaluate`, never thrown out of it. */
export class FormulaError extends Error {
  readonly code: FormulaErrorCode;

  constructor(code: FormulaErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** A text that is no formula. */
export class FormulaSyntaxError extends Error {
  /** With the place in the text, from 1, as editors count. */
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`expected ${expected}, found ${found}`);
    this.expected = expected;
    this.found = found;
  }
}

export function fail(code: FormulaErrorCode): never {
  throw new FormulaError(code);
}
