/** What an earlier page of this session left; null where nothing is or may be read. */
export declare function readSession<T>(name: string): T | null;
/** Keeps something for the session, where the page's `storage` allows it and the browser has room. */
export declare function writeSession(name: string, value: unknown): void;
