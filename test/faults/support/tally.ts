import { expect, test } from '@playwright/test';

/** What a visitor said, by which their lead is known wherever it turns up, under whatever id. */
export type Mark = string;

/**
 * The oracle of the fault bench, over any number of leads: what was shown as saved or received is
 * among the rows, and no lead has two.
 */
export class Tally {
  readonly #submitted = new Set<Mark>();
  readonly #shown = new Set<Mark>();

  submitted(mark: Mark): void {
    this.#submitted.add(mark);
  }

  /** The visitor or the page was told that the lead is safe. */
  shown(mark: Mark): void {
    this.#shown.add(mark);
  }

  get shownCount(): number {
    return this.#shown.size;
  }

  /**
   * Holds the rows against what was shown and notes the figures for the table.
   *
   * @param rows the marks of the rows, one a row
   */
  check(rows: readonly Mark[]): void {
    const counts = new Map<Mark, number>();
    for (const mark of rows) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const lost = [...this.#shown].filter((mark) => !counts.has(mark));
    const doubled = [...counts].filter(([, count]) => count > 1).map(([mark]) => mark);
    const foreign = [...counts.keys()].filter((mark) => !this.#submitted.has(mark));
    noteFigures(this.#submitted.size, lost.length, doubled.length);
    expect({ lost, doubled, foreign }).toEqual({ lost: [], doubled: [], foreign: [] });
  }
}

/** Figures for the table that `npm run faults` prints. */
export function noteFigures(leads: number, lost: number, doubled: number): void {
  const description = JSON.stringify({ leads, lost, doubled });
  test.info().annotations.push({ type: 'figures', description });
}

/** A sentence for the table. */
export function note(text: string): void {
  test.info().annotations.push({ type: 'note', description: text });
}
