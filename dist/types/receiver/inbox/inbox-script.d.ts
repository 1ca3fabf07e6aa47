/** The script of the inbox and the pages beside it. */
export declare function inboxScript(): string;
