import { existsSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { inlineConstants } from './.ci/inline-constants.ts';
import { minifyTemplates } from './.ci/minify-templates.ts';
import { quietLit } from './.ci/quiet-lit.ts';
import { squeeze } from './.ci/squeeze.ts';
import packageJson from './package.json' with { type: 'json' };

/** What npm installs beside the package stays outside its bundles. */
const INSTALLED = [
  /^node:/,
  ...Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
];

const NODE_ENTRIES = { cli: 'src/cli/leadline.ts', receiver: 'src/receiver/index.ts' };

const common: UserConfig = {
  publicDir: false,
  logLevel: 'warn',
  // Content as an object literal: 1 % smaller in brotli than as a string for JSON.parse.
  json: { stringify: false, namedExports: false },
  build: { emptyOutDir: false, reportCompressedSize: false, modulePreload: false },
};

/** The one script of a script tag: everything inside one function, no exports, classic or module. */
const script: UserConfig = {
  ...common,
  plugins: [inlineConstants(true), minifyTemplates(), quietLit(), squeeze()],
  build: {
    ...common.build,
    target: 'es2022',
    lib: {
      entry: 'src/leadline.ts',
      formats: ['iife'],
      name: 'Leadline',
      fileName: () => 'leadline.js',
    },
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    rolldownOptions: {
      output: {
        // Strict as its sources are, but inside the function: hosts join scripts into one file, where
        // a directive at the top would govern what follows.
        strict: false,
        intro: '"use strict";',
        postBanner: `/*! Leadline ${packageJson.version} | MIT | parts: THIRD-PARTY-LICENSES.md */`,
      },
    },
  },
};

/** The npm entry: nothing happens on import, dependencies are left to the page's own bundler. */
const modules: UserConfig = {
  ...common,
  plugins: [inlineConstants()],
  build: {
    ...common.build,
    target: 'es2022',
    minify: false,
    lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
    rolldownOptions: { external: INSTALLED },
  },
};

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
      external: INSTALLED,
      output: { entryFileNames: '[name].js', chunkFileNames: 'server/[name].js' },
    },
  },
};

/** What solves challenges: beside the script, for pages that ask for proofs of work. */
const proof: UserConfig = {
  ...common,
  build: {
    ...common.build,
    target: 'es2022',
    lib: { entry: 'src/delivery/proof.ts', formats: ['es'], fileName: () => 'proof.js' },
  },
};

const MODES: Record<string, UserConfig> = { modules, proof, server };

/** `vite build` makes the script; `.ci/build.ts` makes all of dist/ by the modes of this config. */
export default defineConfig(({ mode }) => MODES[mode] ?? script);
