import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inlineConstants, packedConstants } from '../../.ci/inline-constants.ts';
import { wordNames } from '../../.ci/internal-names.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { unpack } from '../../src/content/unpack.ts';
import { en } from '../../src/locales/en.ts';
import { type PackedWord, namedWords } from '../../src/locales/word-names.ts';
import { contentShape } from '../../src/model/content/content-shape.ts';

const MODULE = join(import.meta.dirname, '../../src/model/content/content-shape.ts');

interface Packed {
  readonly phrases: readonly PackedWord[];
  readonly content: unknown;
}

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

suite("The widgets' words and the built-in content", () => {
  test('are the same again when the script unpacks them', () => {
    const packed = unpack(packedConstants()) as Packed;
    const byName = { ...packed, ...namedWords(packed.phrases) } as Record<string, unknown>;
    const names = wordNames();
    const words = Object.entries(en).map(([name]) => [name, byName[names[name] ?? name]]);
    assert.deepEqual(Object.fromEntries(words), en);
    assert.deepEqual(packed.content, JSON.parse(JSON.stringify(isoCertification)));
  });

  test('are called by names that a script can write after a dot, each its own', () => {
    const names = Object.values(wordNames());
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      names.filter((name) => !/^[a-z][a-z0-9]$/.test(name)),
      [],
    );
  });
});
