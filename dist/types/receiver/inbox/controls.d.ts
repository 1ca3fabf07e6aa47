import type { Html } from './layout.ts';
/** One choice of a list. */
export declare function option(value: string, words: string | Html, isChosen: boolean): Html;
