import type { TestContext } from 'node:test';

/**
 * Tells how many leads a test had and what became of them, for the table of `npm run faults`; whether
 * that is as it must be is for the test to say.
 *
 * @param promised ids of leads that must be there
 * @param rows ids of those that are there, one a row
 */
export function tellFigures(
  t: TestContext,
  promised: Iterable<string>,
  rows: readonly string[],
  note?: string,
): void {
  const stored = new Set(rows);
  const leads = [...promised];
  const lost = leads.filter((id) => !stored.has(id)).length;
  const doubled = new Set(rows.filter((id, index) => rows.indexOf(id) !== index)).size;
  const figures = `${leads.length} leads, ${lost} lost, ${doubled} doubled`;
  t.diagnostic(note === undefined ? figures : `${figures}; ${note}`);
}
