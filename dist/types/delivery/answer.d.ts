/** What came back for one attempt, read to the end and bounded: data, so that judging it is pure. */
export interface Answer {
    /** HTTP status; 0 where the browser hides it (`opaque`, `opaqueredirect`). */
    status: number;
    /** The browser may not look into it: the request was made without CORS. */
    opaque: boolean;
    /** The answer is a redirect, or was reached by one. */
    redirected: boolean;
    contentType: string;
    retryAfter: string | null;
    /** At most 64 KiB of the body. */
    text: string;
}
/** Reads a response. Its body is always read or cancelled: an unread one holds back keepalive quota. */
export declare function readAnswer(response: Response): Promise<Answer>;
