import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { check } from '../../../src/cli/check.ts';
import { type FileReport, checkFile } from '../../../src/cli/check/check-file.ts';
import { STARTER } from '../../../src/cli/starter.ts';
import { isoCertification } from '../../../src/content/iso-certification.ts';

function report(content: object): FileReport {
  const began = performance.now();
  const found = checkFile('content', JSON.stringify(content, null, 2));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${found.cleared.length} parts in ${found.steps} steps, ${seconds} s`);
  return found;
}

/** Lists whose members are parts that want to be reached, wherever they stand. */
const LISTS = /^(sections|questions|options|bands|gates|rules|items|notes|inputs|values|fields)$/;

/** Paths of all those parts, found without the checker's help. */
function partsOf(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    if (typeof child !== 'object' || !child) return [];
    const here = Array.isArray(node) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const list = /(?:^|\.)(\w+)$/.exec(path)?.[1] ?? '';
    return [...(Array.isArray(node) && LISTS.test(list) ? [here] : []), ...partsOf(child, here)];
  });
}

for (const [name, content] of [
  ['the built-in content', isoCertification],
  ['the starter', STARTER],
] as const) {
  suite(`leadline check on ${name}`, () => {
    const { findings, cleared, isWhole } = report(content);

    test('has nothing to report and leaves nothing undecided', () => {
      assert.deepEqual(findings, []);
      assert.equal(isWhole, true);
    });

    test('has a witness for every part that wants to be reached', () => {
      const reached = cleared.filter(({ kind }) => !/^(no |recalled)/.test(kind));
      assert.ok(reached.length > 20);
      for (const { path, verdict, witness } of reached) {
        assert.equal(verdict, 'witnessed', path);
        assert.ok(witness, path);
      }
      const paths = new Set(reached.map(({ path }) => path));
      for (const path of partsOf(content)) assert.ok(paths.has(path), path);
    });
  });
}

test('without a file the built-in content is looked at', async () => {
  const printed: string[] = [];
  const code = await check(['--json'], (text) => printed.push(text));
  const { schema, ok, files } = JSON.parse(printed.join('')) as {
    schema: string;
    ok: boolean;
    files: { file: string; counts: object }[];
  };
  assert.deepEqual([code, schema, ok, files.length], [0, 'leadline/check/1', true, 1]);
  assert.deepEqual(files[0]!.counts, { error: 0, warning: 0, hint: 0, undecided: 0 });
});
