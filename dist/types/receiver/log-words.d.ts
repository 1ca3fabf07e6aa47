/** What may stand in a log: nothing of a person. */
/** The address without what may tell of a person: ids, words searched for, whatever strangers try. */
export declare function routeOf(path: string): string;
/** A database may quote what it could not take. */
export declare function withoutQuotes(message: string): string;
/** Where it happened, without the message, which may quote what a visitor wrote. */
export declare function framesOf(error: Error): string;
