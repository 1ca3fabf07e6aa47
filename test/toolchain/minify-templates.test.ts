import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyTemplates } from '../../.ci/minify-templates.ts';

type Transform = (code: string, id: string) => Promise<{ code: string } | null>;

const transform = minifyTemplates().transform as unknown as Transform;

const CASES = [
  {
    does: 'collapses indentation to one space',
    from: 'html`<p>\n    One\n    <b>two</b>\n  </p>`',
    to: 'html`<p> One <b>two</b>`',
  },
  {
    does: 'keeps the space at the edge of a template',
    from: 'html`${amount}${unit ? html` (${unit})` : nothing}`',
    to: 'html`${amount}${unit ? html` (${unit})` : nothing}`',
  },
  {
    does: 'drops a line break between two parts, and keeps a space within a line',
    from: 'html`<p>\n  ${one}\n  <b>two</b> ${three}\n  ${four} <i>five</i>\n</p>`',
    to: 'html`<p>${one}<b>two</b> ${three}${four} <i>five</i>`',
  },
  {
    does: 'leaves out an end tag where the parser finds the end by itself',
    from: 'html`<div><p>${one}</p><h3>Two</h3><ul><li>${three}</li></ul></div>`',
    to: 'html`<div><p>${one}<h3>Two</h3><ul><li>${three}</ul></div>`',
  },
  {
    does: 'keeps an end tag before a value, which may be of any kind',
    from: 'html`<div><p>One</p>${two}<p>three</p>four <p>five</p><b>six</b></div>`',
    to: 'html`<div><p>One</p>${two}<p>three</p>four <p>five</p><b>six</b></div>`',
  },
  {
    does: 'keeps the space between custom elements',
    from: 'html`<leadline-a></leadline-a> <leadline-b></leadline-b>`',
    to: 'html`<leadline-a></leadline-a> <leadline-b></leadline-b>`',
  },
  {
    does: 'closes every shape of a drawing',
    from: 'svg`<path d="M0 0" />\n  <circle cx=${x} r="3" />`',
    to: 'svg`<path d="M0 0"/><circle cx=${x} r="3"/>`',
  },
  {
    does: 'keeps bindings and empty values',
    from: 'html`<input\n  value=""\n  .value=${live(v)}\n  ?disabled=${d}\n  @input=${on}\n/>`',
    to: 'html`<input value="" .value=${live(v)} ?disabled=${d} @input=${on} />`',
  },
  {
    does: 'keeps expressions in styles',
    from: 'css`\n  .a {\n    color: ${colour};\n    margin: 0 auto;\n  }\n  :host {\n    display: block;\n  }\n`',
    to: 'css`.a{color:${colour};margin:0 auto}:host{display:block}`',
  },
];

for (const { does, from, to } of CASES) {
  test(`minifying templates ${does}`, async () => {
    const result = await transform(`const made = ${from};`, 'sample.ts');
    assert.equal(result?.code ?? `const made = ${from};`, `const made = ${to};`);
  });
}
