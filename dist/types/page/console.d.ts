/** What can be wrong with a page's widgets; each has a paragraph under "Messages" in src/README.md. */
export type ErrorCode = 'content-invalid' | 'content-unreachable' | 'setting-unknown' | 'endpoint-missing' | 'endpoint-refused' | 'endpoint-blocked' | 'storage-unavailable' | 'challenge-failed' | 'version-mismatch' | 'unknown-answer' | 'organization-missing';
/**
 * Tells the page's owner in the console, each message once a page. A message holds names and
 * addresses that the owner wrote, never what a visitor did.
 *
 * @returns false if it was said before
 */
export declare function sayOnce(code: ErrorCode | 'trusted-types', message: string): boolean;
/** As {@link sayOnce}, and fires `leadline-error` the first time, on the element or the document. */
export declare function tellOwner(code: ErrorCode, message: string, element?: Element): void;
