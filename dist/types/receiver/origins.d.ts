/** Who may send from a browser: exact origins, the receiver's own, or everyone where that was said. */
export interface Origins {
    allows(origin: string, own: string): boolean;
}
/**
 * @param list origins such as `https://www.example.com`, or `*`
 * @throws Error if one is not an origin, such as an address with a path
 */
export declare function createOrigins(list: readonly string[]): Origins;
/** What a page of an allowed origin may read of our answers. Never with credentials. */
export declare function corsHeaders(origin: string): Record<string, string>;
export declare function preflightHeaders(origin: string, methods: string): Record<string, string>;
