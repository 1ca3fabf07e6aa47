import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { ROWS } from './rows.ts';

interface Row {
  name: string;
  tests: number;
  failed: number;
  leads: number;
  lost: number;
  doubled: number;
  notes: string[];
}

/** Prints the table of faults, leads, lost, doubled. */
export default class TableReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const tests = this.#suite?.allTests() ?? [];
    const rows = Object.entries(ROWS).map(([id, { fault, instead }]) => {
      const named = tests.filter(({ title }) => title.startsWith(`${id} `));
      const row = sum(`${id} ${fault}`, named);
      if (instead) row.notes.push(instead);
      return row;
    });
    const storms = tests.filter(({ title }) => title.startsWith('storm'));
    rows.push(...storms.map((test) => sum(test.title, [test])));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const cells = (name: string, ...figures: unknown[]) =>
      [name.padEnd(width), ...figures.map((figure) => String(figure).padStart(7))].join('  ');
    console.log(`\n${cells('fault', 'tests', 'failed', 'leads', 'lost', 'doubled')}`);
    for (const { name, tests: count, failed, leads, lost, doubled, notes } of rows) {
      console.log(cells(name, count, failed, leads, lost, doubled));
      for (const text of new Set(notes)) console.log(`     ${text}`);
    }
  }

  printsToStdio(): boolean {
    return true;
  }
}

function sum(name: string, tests: TestCase[]): Row {
  const row: Row = { name, tests: 0, failed: 0, leads: 0, lost: 0, doubled: 0, notes: [] };
  for (const test of tests) {
    row.tests += 1;
    if (test.outcome() !== 'expected') row.failed += 1;
    for (const { type, description = '' } of test.results.at(-1)?.annotations ?? []) {
      if (type === 'note') row.notes.push(description);
      if (type !== 'figures') continue;
      const figures = JSON.parse(description) as Pick<Row, 'leads' | 'lost' | 'doubled'>;
      row.leads += figures.leads;
      row.lost += figures.lost;
      row.doubled += figures.doubled;
    }
  }
  return row;
}
