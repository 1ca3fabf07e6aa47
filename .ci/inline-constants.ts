import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { isoCertification } from '../src/content/iso-certification.ts';
import { en } from '../src/locales/en.ts';
import { wordsOf } from './internal-names.ts';
import { pack } from './pack.ts';
import { PACKED, withPacked } from './packed-first.ts';

const pathOf = (path: string) => resolve(import.meta.dirname, '..', path);

// Its sources share parts and helpers so that no sentence is written twice; a browser has no use
// for the helpers, and brotli shrinks repeated data better than the code that repeats it.
const CONTENT = pathOf('src/content/iso-certification.ts');

const WORDS = pathOf('src/locales/en.ts');

const MODULES = new Set([CONTENT, pathOf('src/model/content/content-shape.ts')]);

/** The widgets' words, those found by a code under their names and the others in order, and the content. */
export function packedConstants(): string {
  const { texts, groups } = wordsOf(en);
  return pack({ ...groups, phrases: texts.map((text) => ({ text })), content: isoCertification });
}

/** What stands in the script in place of the modules that are packed. */
const UNPACKED = new Map([
  // The widgets always say their own.
  [pathOf('src/model/plain-words.ts'), 'export const plainWords = undefined;'],
  // Formulas are worked out there, not studied.
  [pathOf('src/model/formula/studied.ts'), 'export const studied = (work) => work;'],
  [
    CONTENT,
    `import { unpack } from './unpack.ts';
    export const packed = unpack(${PACKED});
    export const isoCertification = packed.content;`,
  ],
  [
    WORDS,
    `import { packed } from '../content/iso-certification.ts';
    import { namedWords } from './word-names.ts';
    export const en = { ...packed, ...namedWords(packed.phrases) };`,
  ],
]);

/**
 * Vite plugin: modules that only work out constants, as the plain data they amount to. What the
 * constants were worked out with, such as the schema library, is not shipped.
 *
 * @param isPacked the built-in content and the words in columns, for where every byte counts
 */
export function inlineConstants(isPacked = false): Plugin {
  return {
    name: 'inline-constants',
    async load(id) {
      const unpacked = UNPACKED.get(resolve(id));
      if (isPacked && unpacked) return unpacked;
      if (!MODULES.has(resolve(id))) return null;
      const exports = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = ${sourceOf(value, `${id}: ${name}`)};`)
        .join('\n');
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (isPacked && chunk.type === 'chunk') {
            chunk.code = withPacked(chunk.code, packedConstants());
          }
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
