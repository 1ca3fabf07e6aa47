/**
 * Reads the setting `mapping`: `#id` of an inline JSON script, or a URL; once a page.
 *
 * @returns `{theirField: flatKey}`; undefined where none is set or can be read
 */
export declare function loadMapping(source?: string): Promise<Record<string, string> | undefined> | undefined;
