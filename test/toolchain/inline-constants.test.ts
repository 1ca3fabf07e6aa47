import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inlineConstants } from '../../.ci/inline-constants.ts';
import { contentShape } from '../../src/model/content/content-shape.ts';

const MODULE = join(import.meta.dirname, '../../src/model/content/content-shape.ts');

type Load = (id: string) => Promise<string | null>;
const load = inlineConstants().load as unknown as Load;

suite('A module that only works out constants', () => {
  test('is shipped as the constants themselves, without what they were worked out with', async () => {
    const code = (await load(MODULE))!;
    assert.doesNotMatch(code, /\bimport\b/);
    const folder = await mkdtemp(join(tmpdir(), 'leadline-constants-'));
    try {
      const file = join(folder, 'inlined.mjs');
      await writeFile(file, code);
      const inlined = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      assert.deepEqual({ ...inlined }, { contentShape });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is named; every other module is left as it is', async () => {
    assert.equal(await load(MODULE.replace('content-shape', 'content')), null);
  });
});
