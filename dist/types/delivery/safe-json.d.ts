/**
 * JSON text of plain data, right even where a library gave built-ins a `toJSON`: Prototype 1.6 makes
 * `["a"]` the string `"[\"a\"]"` (https://github.com/prototypejs/prototype/issues/344). A replacer
 * is handed what `toJSON` made, but the holder still has the value itself.
 */
export declare function safeJson(value: unknown): string;
/** The data in a JSON text, or undefined where it is none. */
export declare function parseJson(text: string): unknown;
