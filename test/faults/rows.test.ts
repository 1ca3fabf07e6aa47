import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';
import { ROWS } from './support/rows.ts';

const TEST = resolve(import.meta.dirname, '..');

suite('The fault matrix', () => {
  const specs = globSync('{e2e,faults}/*.spec.ts', { cwd: TEST })
    .map((path) => readFileSync(resolve(TEST, path), 'utf8'))
    .join('\n');

  for (const [name, { instead }] of Object.entries(ROWS)) {
    test(`has a test named ${name}, or says why not`, () => {
      const isTested = new RegExp(`test\\(\\s*['\`]${name} `).test(specs);
      assert.ok(isTested || instead, name);
    });
  }
});
