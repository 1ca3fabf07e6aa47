import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownLocale } from '../../src/page/locale.ts';

const cases: [requested: string | undefined, content: string, shown: string][] = [
  [undefined, 'en', 'en'],
  ['en-GB', 'en', 'en-GB'],
  ['EN-gb', 'en', 'en-GB'],
  ['de', 'en', 'en'],
  ['de-AT', 'en-US', 'en-US'],
  ['pt', 'pt-BR', 'pt'],
  ['en_GB', 'en', 'en'],
  ['english please', 'en', 'en'],
];

for (const [requested, content, shown] of cases) {
  test(`content in ${content} on a page that asks for ${requested} is shown as ${shown}`, () => {
    assert.equal(shownLocale(requested, content), shown);
  });
}
