/** What an earlier page of this session left, as JSON says it; undefined where nothing is or may be read. */
export declare function readSession(name: string): unknown;
/** Keeps something for the session, where the page's `storage` allows it and the browser has room. */
export declare function writeSession(name: string, value: unknown): void;
