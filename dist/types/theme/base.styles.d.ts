/**
 * What every widget stands on: its own ground, cut off from the page's rules but not from its tokens,
 * and the few things that occur everywhere (headings, buttons, links, focus).
 */
export declare const base: import("lit").CSSResult;
