/** In lower case. */
export declare function toHex(bytes: Uint8Array): string;
/** @param hex an even number of hexadecimal digits */
export declare function fromHex(hex: string): Uint8Array<ArrayBuffer>;
