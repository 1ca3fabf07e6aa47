/**
 * The text that a URL answers with, read to the end.
 *
 * @throws in words for the page's owner, where none comes in time
 */
export declare function fetchText(url: string, timeoutMs: number): Promise<string>;
/** The text of the inline script that `#id` names; undefined where there is none. */
export declare const inlineText: (hash: string) => string | undefined;
