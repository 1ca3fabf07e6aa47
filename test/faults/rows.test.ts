import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';
import { ROWS } from './support/rows.ts';

const TEST = resolve(import.meta.dirname, '..');

suite('The fault matrix', () => {
  const sources = globSync(['{e2e,faults}/*.spec.ts', 'receiver/**/*.test.ts'], { cwd: TEST })
    .map((path) => readFileSync(resolve(TEST, path), 'utf8'))
    .join('\n');

  for (const [name, { instead }] of Object.entries(ROWS)) {
    test(`has a test named ${name}, or says why not`, () => {
      const isTested = new RegExp(`(test|suite)\\(\\s*['\`]${name}:? `).test(sources);
      assert.ok(isTested || instead, name);
    });
  }
});
