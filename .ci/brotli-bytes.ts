import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes a script has over the wire. */
export function brotliBytes(source: string | Buffer): number {
  const plain = Buffer.from(source);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return brotliCompressSync(plain, { params }).length;
}
