import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every arrow between the rooms of src/; what does not stand here is forbidden. */
const ARROWS: Record<string, string[]> = {
  model: [],
  delivery: ['model'],
  page: ['model'],
  theme: ['model'],
  locales: ['model'],
  content: [],
  ui: ['model', 'theme', 'locales'],
  elements: ['model', 'delivery', 'page', 'theme', 'locales', 'content', 'ui'],
  entry: ['model', 'delivery', 'page', 'theme', 'locales', 'content', 'elements'],
  receiver: ['model'],
  cli: ['receiver', 'model', 'delivery', 'content', 'theme'],
};

const ROOMS = Object.keys(ARROWS);

// The samples are no files of the project, so rules that ask the type checker cannot run.
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function complaints(room: string, code: string): Promise<string[]> {
  const file = room === 'entry' ? 'src/sample.ts' : `src/${room}/part/sample.ts`;
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  assert.ok(result);
  assert.equal(result.fatalErrorCount, 0, result.messages[0]?.message);
  return result.messages
    .filter(({ ruleId }) => ruleId === 'rooms/arrows')
    .map(({ line }) => code.split('\n')[line - 1] ?? '');
}

function pathFrom(from: string, to: string): string {
  const up = from === 'entry' ? './' : '../../';
  return to === 'entry' ? `${up}index.ts` : `${up}${to}/part/other.ts`;
}

for (const from of ROOMS) {
  for (const to of ROOMS.filter((room) => room !== from)) {
    const path = pathFrom(from, to);
    const imports = [
      `import { a } from '${path}';`,
      `export { b } from '${path}';`,
      `export * from '${path}';`,
      `export const c = () => import('${path}');`,
      `import type { D } from '${path}';`,
      `export type E = import('${path}').E;`,
    ];
    const types = imports.filter((line) => /type/.test(line));
    const onlyTypes = from === 'content' && to === 'model';
    const allowed = ARROWS[from]?.includes(to);
    const expected = allowed ? [] : onlyTypes ? imports.filter((l) => !types.includes(l)) : imports;
    const may = allowed ? 'may import' : onlyTypes ? 'may import only types from' : 'cannot import';

    test(`${from} ${may} ${to}`, async () => {
      assert.deepEqual(await complaints(from, imports.join('\n')), expected);
    });
  }
}

const PACKAGES = [
  { room: 'model', name: 'valibot', allowed: true },
  { room: 'model', name: 'lit', allowed: false },
  { room: 'model', name: 'node:crypto', allowed: false },
  { room: 'delivery', name: 'lit', allowed: false },
  { room: 'ui', name: 'lit/decorators.js', allowed: true },
  { room: 'elements', name: 'hono', allowed: false },
  { room: 'receiver', name: 'node:sqlite', allowed: true },
];

for (const { room, name, allowed } of PACKAGES) {
  test(`${room} ${allowed ? 'may' : 'cannot'} import the package ${name}`, async () => {
    const code = `import { a } from '${name}';`;
    assert.deepEqual(await complaints(room, code), allowed ? [] : [code]);
  });
}

test('a room that no arrow names is refused', async () => {
  const code = "import { a } from '../../model/version.ts';";
  assert.deepEqual(await complaints('attic', code), [code]);
});

test('nothing in src imports from outside src', async () => {
  const code = "import { a } from '../../../demo/serve.ts';";
  assert.deepEqual(await complaints('elements', code), [code]);
});
