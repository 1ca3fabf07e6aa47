import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const CONTENT = resolve(import.meta.dirname, '../src/content/iso-certification.ts');

/**
 * Vite plugin: the built-in content as the plain data it amounts to. Its sources share parts and
 * helpers so that no sentence is written twice; a browser has no use for the helpers, and brotli
 * shrinks repeated data better than the code that repeats it (400 bytes less in the script).
 */
export function inlineContent(): Plugin {
  return {
    name: 'inline-content',
    async load(id) {
      if (resolve(id) !== CONTENT) return null;
      const exports = (await import(pathToFileURL(CONTENT).href)) as Record<string, unknown>;
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
