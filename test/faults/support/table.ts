import { ROWS } from './rows.ts';

export interface Figures {
  leads: number;
  lost: number;
  doubled: number;
}

/** What became of one test. */
export interface Result {
  /** With the names of the suites it stands in. */
  name: string;
  passed: boolean;
  figures: Figures[];
  notes: string[];
}

const WIDTH = 60;

interface Row extends Figures {
  name: string;
  tests: number;
  failed: number;
  /** Whether its tests count leads at all; others hold what the visitor is told, or when it is tried again. */
  isCounted: boolean;
  notes: string[];
}

/** Whether a test is one of this row of the matrix. */
export function isOf(row: string, name: string): boolean {
  return new RegExp(`(^| )${row}\\b`).test(name);
}

/** The table of faults, leads, lost, doubled: the rows of the matrix, then whatever else broke things. */
export function tableOf(results: readonly Result[]): string {
  const rows = Object.entries(ROWS).map(([id, { fault, instead }]) => {
    const named = results.filter(({ name }) => isOf(id, name));
    const row = sum(`${id} ${fault}`, named);
    if (instead) row.notes.push(instead);
    return row;
  });
  const others = results.filter(({ name }) => !Object.keys(ROWS).some((id) => isOf(id, name)));
  rows.push(...others.map((result) => sum(result.name, [result])));
  const cells = (name: string, ...figures: unknown[]) =>
    [
      name.slice(0, WIDTH).padEnd(WIDTH),
      ...figures.map((figure) => String(figure).padStart(7)),
    ].join('  ');
  const lines = [cells('fault', 'tests', 'failed', 'leads', 'lost', 'doubled')];
  for (const { name, tests, failed, isCounted, leads, lost, doubled, notes } of rows) {
    lines.push(
      cells(name, tests, failed, ...(isCounted ? [leads, lost, doubled] : ['–', '–', '–'])),
    );
    for (const text of new Set(notes)) lines.push(`     ${text}`);
  }
  return lines.join('\n');
}

function sum(name: string, results: readonly Result[]): Row {
  const row: Row = {
    name,
    tests: results.length,
    failed: results.filter(({ passed }) => !passed).length,
    isCounted: results.some(({ figures }) => figures.length > 0),
    ...{ leads: 0, lost: 0, doubled: 0 },
    notes: [],
  };
  for (const { figures, notes } of results) {
    row.notes.push(...notes);
    for (const { leads, lost, doubled } of figures) {
      row.leads += leads;
      row.lost += lost;
      row.doubled += doubled;
    }
  }
  return row;
}
