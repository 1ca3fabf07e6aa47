import type { Calculator } from './calculator.ts';
import { checkAscending, checkWidget } from './check-widget.ts';
import { type Path, type Report, shown } from './problem.ts';

/** A calculator's currency is one of these codes, or the id of an input. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

/**
 * Checks references and formulas of a calculator that has the right form.
 *
 * @returns the names that forms may use
 */
export function checkCalculator(calculator: Calculator, at: Path, report: Report): string[] {
  const { inputs, tables = {}, currency = 'EUR' } = calculator;
  const { formulas, names } = checkWidget(
    calculator,
    at,
    ['inputs', 'values', 'tables'],
    [],
    report,
  );
  formulas.checkCircles(at);
  if (!CURRENCY_CODE.test(currency) && !inputs.some(({ id }) => id === currency)) {
    report([...at, 'currency'], 'a code such as "EUR" or the id of an input', shown(currency));
  }
  for (const [id, { columns, rows }] of Object.entries(tables)) {
    const path = [...at, 'tables', id, 'rows'];
    const length = columns ? columns.length + 1 : rows[0]!.length;
    rows.forEach((row, index) => {
      if (row.length !== length) report([...path, index], `${length} cells`, shown(row.length));
    });
    checkAscending(
      rows.map(([bound], index) => [bound, [...path, index, 0]]),
      report,
    );
  }
  return names;
}
