/** SHA-256 of one block (https://csrc.nist.gov/pubs/fips/180-4/upd1/final), for pages by plain http, which have no `crypto.subtle`. */
/** @param bytes at most 55 */
export declare function sha256(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
