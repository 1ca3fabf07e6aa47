import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './.ci/rooms.js';

/** What a page, a device or a machine offers; the model knows none of it. */
const OUTSIDE_WORLD = [
  'window',
  'self',
  'globalThis',
  'global',
  'document',
  'navigator',
  'location',
  'history',
  'screen',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'Event',
  'CustomEvent',
  'EventTarget',
  'fetch',
  'Request',
  'Response',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'alert',
  'console',
  'process',
  'Buffer',
];

const CLOCK_AND_CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The model has no clock: take the time as an argument.',
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: 'The model has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The model leaves nothing to chance: take the random number as an argument.',
  },
];

const MARKUP = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\bstyle\\s*=/]',
    message: 'A style attribute breaks under a strict Content Security Policy: use classes.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'A style element breaks under a strict Content Security Policy: use static styles.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from strings is a way in for scripts: render a template.',
  },
];

const STRING_CODE = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Function']",
    message: 'Code from strings breaks under a strict Content Security Policy.',
  },
];

const FOCUS = [
  {
    selector: "MemberExpression[object.name=/^(it|describe|test|suite)$/][property.name='only']",
    message: 'It silences every other test.',
  },
];

const UNSAFE_DIRECTIVES = ['html', 'svg', 'mathml'].map((kind) => ({
  name: `lit/directives/unsafe-${kind}.js`,
  message: 'Markup from strings is a way in for scripts: render a template.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/', '**/*.db']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...STRING_CODE],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // node:test collects the promises of test() and suite() itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { rooms: { rules: { arrows } } },
    rules: {
      'rooms/arrows': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: UNSAFE_DIRECTIVES }],
      'no-restricted-syntax': ['error', ...STRING_CODE, ...MARKUP],
    },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({
          name,
          message: 'The model is plain data in, plain data out: take it as an argument.',
        })),
      ],
      'no-restricted-syntax': ['error', ...STRING_CODE, ...MARKUP, ...CLOCK_AND_CHANCE],
    },
  },
  {
    // Those who have a terminal, and the one place that talks to a page's owner.
    files: ['src/cli/**/*.ts', 'src/receiver/**/*.ts', 'src/page/console.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/{elements,ui,theme,page}/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {
    // Checked by tsc, which knows Node's globals.
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...STRING_CODE, ...FOCUS] },
  },
  {
    // chai asserts by reading a property, and its accessibility plugin makes every assertion look
    // like a promise; only the one that is must be awaited.
    files: ['test/**/*.browser.test.ts', 'test/elements/widget-contract.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...STRING_CODE,
        ...FOCUS,
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it: the check runs later.',
        },
      ],
    },
  },
);
