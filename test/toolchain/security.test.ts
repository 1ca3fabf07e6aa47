import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = resolve(import.meta.dirname, '../..');
const security = readFileSync(resolve(ROOT, 'SECURITY.md'), 'utf8');

/** Threat, what stands against it, and what holds it. */
const rows = security
  .split('\n## Threats')[1]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').slice(1, -1));

test('each threat names what stands against it and a test that is there', () => {
  assert.ok(rows.length > 30, `found ${rows.length} threats`);
  for (const [threat = '', defence = '', heldBy = ''] of rows) {
    assert.ok(defence.trim(), threat);
    const named = [...heldBy.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
    assert.ok(
      named.some((path) => path.startsWith('test/')),
      `${threat}: expected a test`,
    );
    for (const path of named) {
      assert.ok(existsSync(resolve(ROOT, path)), `${threat}: expected ${path}, found none`);
    }
  }
});
