import { brotliBytes } from './brotli-bytes.ts';
import { ordersOf } from './function-order.ts';

/** What the packed content is called until the minifiers are through. */
export const PACKED = 'packedContent';

const STRICT = '"use strict";';

/** What it may be called then: which name is best in brotli is luck, and worth 50 bytes. */
const NAMES =
  'iso iso_ $iso isos all_ own_ packed sheet columns kinds cells words isoY text_ titles_ tilde yiso kinds_ lines_ leads_'.split(
    ' ',
  );

/** How many orders of the functions are tried with every name. */
const ORDERS = 5;

interface Try {
  readonly script: string;
  readonly bytes: number;
}

/**
 * The script with the packed content as its first text, which is 60 bytes less in brotli than further
 * down, and between backticks: there a line break is one character, of which minifiers make two. Names
 * and orders that mean the same are tried, and the shortest is taken.
 */
export function withPacked(code: string, packed: string): string {
  const text = packed.replace(/[`\\]|\$\{/g, '\\$&');
  const withName = (one: string, name: string): Try => {
    const [before, after] = one.split(STRICT);
    if (after === undefined) throw new Error(`script: expected ${STRICT}, found none`);
    const script = `${before}${STRICT}let ${name}=\`${text}\`;${after.replaceAll(PACKED, name)}`;
    return { script, bytes: brotliBytes(script) };
  };
  const names = NAMES.filter((name) => !code.includes(name));
  const orders = ordersOf(code).map((one) => ({ ...withName(one, names[0]!), one }));
  const tries = orders
    .sort((a, b) => a.bytes - b.bytes)
    .slice(0, ORDERS)
    .flatMap(({ one }) => names.map((name) => withName(one, name)));
  return tries.reduce((best, next) => (next.bytes < best.bytes ? next : best)).script;
}
