import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';
import { HAS_TABLE, IS_FULL } from './support/scale.ts';

const RESULTS = process.env['LEADLINE_FAULTS_RESULTS'];

/**
 * The fault bench. In full, as `npm run faults` runs it, also the whole-product tests that bear the
 * name of a row; `npm test` has run those already.
 */
export default defineConfig(base, {
  testDir: '..',
  testMatch: HAS_TABLE ? ['faults/*.spec.ts', 'e2e/*.spec.ts'] : ['faults/*.spec.ts'],
  outputDir: '../../test-results/faults',
  grep: HAS_TABLE ? /\bC\d+ |storm/ : /./,
  // A browser killed beside a busy neighbour tells less than one that has the machine for itself.
  workers: IS_FULL ? 1 : 2,
  timeout: IS_FULL ? 60 * 60_000 : 180_000,
  reporter: [
    ['list'],
    ['../../.ci/reporters/playwright.js'],
    ...(RESULTS ? [['./support/spec-results.ts', { file: RESULTS }] as const] : []),
  ] as never,
});
