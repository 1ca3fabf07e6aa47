import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/**
 * Vite plugin: minifies what stands in html``, svg`` and css`` templates, which bundlers leave as
 * they are. Changes bytes only, never what is rendered.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return null;
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        htmlTags: ['html', 'svg'],
        cssTags: ['css'],
        sourceMap: false,
        html: {
          caseSensitive: true,
          removeComments: true,
          collapseWhitespace: true,
          // Without it the space of html` (${unit})` is gone, and that between two elements the
          // minifier does not know.
          conservativeCollapse: true,
          // Without it the second shape of svg`<path /><circle />` ends up inside the first.
          keepClosingSlash: true,
          removeEmptyAttributes: false,
        },
      });
      return minified ? { code: minified.code, map: null } : null;
    },
  };
}
