import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { pack } from './pack.ts';
import { PACKED, withPacked } from './packed-first.ts';

const pathOf = (path: string) => resolve(import.meta.dirname, '..', path);

// Its sources share parts and helpers so that no sentence is written twice; a browser has no use
// for the helpers, and brotli shrinks repeated data better than the code that repeats it.
const CONTENT = pathOf('src/content/iso-certification.ts');

const MODULES = new Set([CONTENT, pathOf('src/model/content/content-shape.ts')]);

/**
 * Vite plugin: modules that only work out constants, as the plain data they amount to. What the
 * constants were worked out with, such as the schema library, is not shipped.
 *
 * @param isPacked the built-in content in columns, for where every byte counts
 */
export function inlineConstants(isPacked = false): Plugin {
  let packed: string | undefined;
  return {
    name: 'inline-constants',
    async load(id) {
      if (!MODULES.has(resolve(id))) return null;
      const exports = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
      if (isPacked && resolve(id) === CONTENT) {
        const [[name, content]] = Object.entries(exports) as [[string, unknown]];
        packed = pack(content);
        return `import { unpack } from './unpack.ts';
          export const ${name} = unpack(${PACKED});`;
      }
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = ${sourceOf(value, `${id}: ${name}`)};`)
        .join('\n');
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || packed === undefined) continue;
          chunk.code = withPacked(chunk.code, packed);
        }
      },
    },
  };
}

/** Plain data and regular expressions, as they are written in a source. */
function sourceOf(value: unknown, at: string): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => sourceOf(item, at)).join()}]`;
  if (typeof value === 'object' && value) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${JSON.stringify(key)}:${sourceOf(part, `${at}.${key}`)}`);
    return `{${parts.join()}}`;
  }
  if (value !== null && !/string|number|boolean/.test(typeof value)) {
    throw new TypeError(`${at}: expected plain data, got ${typeof value}`);
  }
  return JSON.stringify(value);
}
