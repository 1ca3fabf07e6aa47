import { writeFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import type { Figures, Result } from './table.ts';

/** Writes what became of Playwright's tests to the file that the table is made from. */
export default class SpecResults implements Reporter {
  readonly #file: string;
  #suite: Suite | undefined;

  constructor({ file }: { file: string }) {
    this.#file = file;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const results = this.#suite?.allTests().map(resultOf) ?? [];
    writeFileSync(this.#file, JSON.stringify(results));
  }

  printsToStdio(): boolean {
    return false;
  }
}

function resultOf(test: TestCase): Result {
  const annotations = test.results.at(-1)?.annotations ?? [];
  const told = (wanted: string) =>
    annotations.filter(({ type }) => type === wanted).map(({ description = '' }) => description);
  return {
    name: test.title,
    passed: test.outcome() === 'expected',
    figures: told('figures').map((text) => JSON.parse(text) as Figures),
    notes: told('note'),
  };
}
