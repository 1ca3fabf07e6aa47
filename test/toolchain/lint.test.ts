import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = resolve(import.meta.dirname, '../..');

// The samples are no files of the project, so rules that ask the type checker cannot run.
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

const REFUSED = [
  { file: 'src/model/a.ts', code: 'export const a = Date.now();', rule: 'no-restricted-syntax' },
  { file: 'src/model/a.ts', code: 'export const a = new Date();', rule: 'no-restricted-syntax' },
  { file: 'src/model/a.ts', code: 'export const a = Date();', rule: 'no-restricted-syntax' },
  { file: 'src/model/a.ts', code: 'export const a = Math.random();', rule: 'no-restricted-syntax' },
  { file: 'src/model/a.ts', code: "export const a = fetch('/');", rule: 'no-restricted-globals' },
  {
    file: 'src/model/a.ts',
    code: 'export const a = document.title;',
    rule: 'no-restricted-globals',
  },
  { file: 'src/model/a.ts', code: 'export const a = globalThis;', rule: 'no-restricted-globals' },
  { file: 'src/model/a.ts', code: "export const a = eval('1');", rule: 'no-eval' },
  {
    file: 'src/model/a.ts',
    code: "export const a = new Function('return 1');",
    rule: 'no-restricted-syntax',
  },
  { file: 'src/delivery/a.ts', code: "console.log('sent');", rule: 'no-console' },
  { file: 'src/delivery/a.ts', code: '\nexport {};'.repeat(301), rule: 'max-lines' },
  {
    file: 'src/ui/a.ts',
    code: 'export const a = html`<p style="color: red">${b}</p>`;',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'src/ui/a.ts',
    code: 'export const a = html`<p style=${b}></p>`;',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'src/ui/a.ts',
    code: 'export const a = html`<style>p { color: red }</style>`;',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'src/ui/a.ts',
    code: "export const a = (e: Element) => (e.innerHTML = '');",
    rule: 'no-restricted-syntax',
  },
  {
    file: 'src/ui/a.ts',
    code: "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    rule: 'no-restricted-imports',
  },
  {
    file: 'src/ui/a.ts',
    code: "import { html } from 'lit';\nexport const a = html`<img src=${b} />`;",
    rule: 'lit-a11y/alt-text',
  },
  {
    file: 'src/ui/a.ts',
    code: 'export const a = html`<p .title=${b} .title=${c}></p>`;',
    rule: 'lit/no-duplicate-template-bindings',
  },
  {
    file: 'test/a.browser.test.ts',
    code: "it.only('works', () => {});",
    rule: 'no-restricted-syntax',
  },
];

const ACCEPTED = [
  { file: 'src/model/a.ts', code: 'export const a = new Date(0).toISOString();' },
  { file: 'src/cli/a.ts', code: "console.log('Listening');" },
  { file: 'src/page/console.ts', code: "console.warn('leadline');" },
];

async function brokenRules(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  assert.ok(result);
  assert.equal(result.fatalErrorCount, 0, result.messages[0]?.message);
  return result.messages.map(({ ruleId }) => ruleId);
}

for (const { file, code, rule } of REFUSED) {
  test(`${rule} refuses ${JSON.stringify(code.slice(0, 60))} in ${file}`, async () => {
    const broken = await brokenRules(file, code);
    assert.ok(broken.includes(rule), `expected ${rule}, found ${broken.join(', ') || 'nothing'}`);
  });
}

for (const { file, code } of ACCEPTED) {
  test(`nothing refuses ${code} in ${file}`, async () => {
    assert.deepEqual(await brokenRules(file, code), []);
  });
}
