/** What the key of a challenge rests on. */
export interface KeyParameters {
    algorithm: 'SHA-256';
    /** How often is hashed. */
    cost: number;
    /** 32 hexadecimal digits, as `salt`. */
    nonce: string;
    salt: string;
}
export declare const MAX_COUNTER: number;
/**
 * The key of a challenge at a counter, as ALTCHA's PoW v2 derives it by plain SHA: the hash of salt,
 * nonce and the counter in four bytes, hashed again as often as the cost says.
 *
 * @returns in lower-case hexadecimal
 */
export declare function deriveKey(parameters: KeyParameters, counter: number): Promise<string>;
