import { brotliBytes } from './brotli-bytes.ts';

/** What the packed content is called until the minifiers are through. */
export const PACKED = 'packedContent';

const STRICT = '"use strict";';

/** What it may be called then: which name is best in brotli is luck, and worth 50 bytes. */
const NAMES = 'iso iso_ $iso isos all_ own_ packed sheet columns kinds cells words'.split(' ');

/**
 * The script with the packed content as its first text, which is 60 bytes less in brotli than further
 * down, and between backticks: there a line break is one character, of which minifiers make two.
 */
export function withPacked(code: string, packed: string): string {
  const [before, after] = code.split(STRICT);
  if (after === undefined) throw new Error(`script: expected ${STRICT}, found none`);
  const text = packed.replace(/[`\\]|\$\{/g, '\\$&');
  const scripts = NAMES.filter((name) => !after.includes(name)).map((name) => {
    const script = `${before}${STRICT}let ${name}=\`${text}\`;${after.replaceAll(PACKED, name)}`;
    return { script, bytes: brotliBytes(script) };
  });
  return scripts.reduce((best, next) => (next.bytes < best.bytes ? next : best)).script;
}
