/** The script of the inbox: this function and what it calls, as their own source text. */
export declare function inboxScript(): string;
