/** Two lower-case digits a byte. */
export declare const hexOf: (bytes: Uint8Array) => string;
