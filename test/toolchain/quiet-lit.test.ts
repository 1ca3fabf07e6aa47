import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';
import { CHANGES } from '../../.ci/lit-changes.ts';
import { quietLit } from '../../.ci/quiet-lit.ts';

const transform = quietLit().transform as unknown as (code: string, id: string) => unknown;
const build = (template: string) => transform(`const made = ${template};`, 'sample.ts');

const FITTING = [
  'html`<p class=${one}>${two}</p>${three}`',
  'html`<input .value=${one} ?disabled=${two} @input=${three} aria-label=${four}>`',
  'html`<p>a = b</p>${one} = ${two}`',
  'html`<p>${list.map((item) => html`<b id=${item}>${item}</b>`)}</p>`',
];

const UNFIT = [
  'html`<p class="a ${one}">b</p>`',
  'html`<p class=a-${one}>b</p>`',
  'html`<p ${one}>b</p>`',
  'html`<p>a=${one}</p>`',
];

suite('Lit as it is cut for the script', () => {
  for (const template of FITTING) {
    test(`takes ${template}`, () => assert.equal(build(template), null));
  }
  for (const template of UNFIT) {
    test(`stops the build at ${template}`, () => {
      assert.throws(() => build(template), /expected a value alone/);
    });
  }

  test('stops the build at another version of Lit', () => {
    assert.throws(() => transform('const t=globalThis;', '/lit-html/lit-html.js'), /found nothing/);
  });

  test('changes every file that it says it changes', () => {
    for (const path of [
      'lit-html/lit-html.js',
      'lit-element/lit-element.js',
      '@lit/reactive-element/reactive-element.js',
      '@lit/reactive-element/css-tag.js',
    ]) {
      const file = resolve(import.meta.dirname, '../../node_modules', path);
      assert.ok(CHANGES.some((change) => change.file.test(file)));
      assert.ok(transform(readFileSync(file, 'utf8'), file));
    }
  });
});
