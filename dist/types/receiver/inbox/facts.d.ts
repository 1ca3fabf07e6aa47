import type { Html } from './layout.ts';
export type Fact = readonly [label: string | Html, content: string | Html | null];
/** What is known, label by label; what is not known is left out. */
export declare function facts(list: readonly Fact[]): Html;
/** A moment; the page's script puts it into the reader's own time. */
export declare function timeOf(iso: string): Html;
/** Relative words are put in, and kept true, by the page's script. */
export declare function momentOf(iso: string, nowMs: number): Html;
