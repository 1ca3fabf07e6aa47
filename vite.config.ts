import { existsSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/** Minifies what stands in html`` and css`` templates; bundlers leave template literals as they are. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!/\.ts$/.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
      const minified = await minifyHTMLLiterals(code, { fileName: id });
      return minified && { code: minified.code, map: null };
    },
  };
}

/** What npm installs beside the package stays outside its bundles. */
const installed = [
  /^node:/,
  ...Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
];

const common: UserConfig = {
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    reportCompressedSize: false,
    modulePreload: false,
    copyPublicDir: false,
  },
  logLevel: 'warn',
};

/** The one script of a script tag: classic or module, everything inside, no exports, no globals of its own. */
const script: UserConfig = {
  ...common,
  plugins: [minifyTemplates()],
  build: {
    ...common.build,
    lib: {
      entry: 'src/leadline.ts',
      formats: ['iife'],
      name: 'Leadline',
      fileName: () => 'leadline.js',
    },
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
  },
};

/** The npm entry: classes without definition, dependencies left to the bundler of the page. */
const modules: UserConfig = {
  ...common,
  build: {
    ...common.build,
    minify: false,
    lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
    rolldownOptions: { external: installed },
  },
};

const NODE_ENTRIES = { cli: 'src/cli/leadline.ts', receiver: 'src/receiver/index.ts' };

/** What runs on a server: the command line and the receiver's handler. */
const server: UserConfig = {
  ...common,
  build: {
    ...common.build,
    target: 'node22',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(NODE_ENTRIES).filter(([, entry]) => existsSync(entry)),
      ),
      external: installed,
      output: { entryFileNames: '[name].js', chunkFileNames: 'server/[name].js' },
    },
  },
};

const MODES: Record<string, UserConfig> = { modules, server };

/** `vite build` makes the script; `.ci/build.ts` makes all of dist/ by the modes of the same config. */
export default defineConfig(({ mode }) => MODES[mode] ?? script);
