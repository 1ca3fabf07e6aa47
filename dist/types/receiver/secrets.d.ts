/** Secrets by Web Crypto, so that they work wherever Fetch does. */
/** 256 random bits, safe in a URL. */
export declare function randomSecret(): string;
/** In hexadecimal. */
export declare function sha256(text: string): Promise<string>;
/** Takes equally long wherever two hashes differ. */
export declare function sameHash(left: string, right: string): boolean;
