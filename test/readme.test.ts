import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { checkContent } from '../src/model/content/load.ts';
import packageJson from '../package.json' with { type: 'json' };
import { TOKENS } from '../src/theme/tokens.ts';

const ROOT = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the script is no larger than the README says', () => {
  const bytes = brotliCompressSync(readFileSync(join(ROOT, 'dist/leadline.js'))).length;
  const [, said = ''] = /one file of at most ([\d,]+) bytes/.exec(readme) ?? [];
  assert.ok(bytes <= Number(said.replace(',', '')), `${bytes} bytes`);
});

test('the content file in the README can be used as it stands', () => {
  const [, json = ''] =
    /<script type="application\/json" id="roof">([\s\S]*?)<\/script>/.exec(readme) ?? [];
  assert.deepEqual(checkContent(JSON.parse(json)).problems, []);
});

test('every token the README sets is one of the theme', () => {
  const named = [...readme.matchAll(/--leadline-[a-z-]+(?=:)/g)].map(([name]) => name);
  assert.ok(named.length > 0);
  for (const name of named) assert.ok(TOKENS.includes(name), name);
});

test('every file and heading the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
  assert.ok(links.length > 10);
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    assert.ok(existsSync(join(ROOT, path)), link);
    if (anchor) {
      const text = readFileSync(join(ROOT, path), 'utf8').toLowerCase();
      assert.ok(text.includes(`# ${anchor.replaceAll('-', ' ')}`), link);
    }
  }
});

test('every npm command the README names is there', () => {
  const scripts = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  assert.ok(scripts.length > 3);
  for (const name of scripts) assert.ok(name in packageJson.scripts, name);
});

for (const [page, least] of [
  ['SECURITY.md', 20],
  ['src/privacy.md', 11],
] as const) {
  test(`every test that ${page} names is there`, () => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const named = [...text.matchAll(/`((?:test|\.ci)\/[^`]+)`/g)].map(([, path = '']) => path);
    assert.ok(named.length > least);
    for (const path of named) assert.ok(existsSync(join(ROOT, path)), path);
  });
}
