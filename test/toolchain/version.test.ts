import assert from 'node:assert/strict';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { version } from '../../src/model/version.ts';

test('the version in the source is the version of the package', () => {
  assert.equal(version, packageJson.version);
});
