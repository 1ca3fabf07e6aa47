/** Two lower-case digits a byte. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte + 0x100).toString(16).slice(1)).join('');
