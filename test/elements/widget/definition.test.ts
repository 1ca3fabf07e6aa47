import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/model/content/content.ts';
import { findDefinition } from '../../../src/elements/widget/definition.ts';

const form = (title: string) => ({
  title,
  submit: 'Send',
  fields: [{ id: 'name', label: 'Name', type: 'text' as const }],
});
const file = (forms?: Content['forms']): Content => ({
  id: 'x',
  version: '1',
  locale: 'en',
  forms,
});

const cases: [title: string, forms: string[], named: string | undefined, id: string][] = [
  ['the named form', ['first', 'quote', 'other'], 'other', 'other'],
  ['the default form where none is named', ['first', 'quote'], undefined, 'quote'],
  ['the default form where the name is empty', ['first', 'quote'], '', 'quote'],
  ['the first form where the default is not there', ['first', 'second'], undefined, 'first'],
];

for (const [title, ids, named, id] of cases) {
  test(`a widget shows ${title}`, () => {
    const forms = Object.fromEntries(ids.map((one) => [one, form(one)]));
    const found = findDefinition('form', file(forms), named);
    assert.equal(found.id, id);
    assert.equal(found.definition?.title, id);
  });
}

test('a name that is not in the file is a mistake, with what is there', () => {
  const found = findDefinition('form', file({ a: form('a'), b: form('b') }), 'quote');
  assert.equal(found.definition, null);
  assert.deepEqual(found.failure, {
    code: 'content-invalid',
    message: 'x: forms: expected "quote", found a, b',
  });
});

test('a name from the prototype of objects is not in any file', () => {
  assert.equal(findDefinition('form', file({ a: form('a') }), 'constructor').definition, null);
});

test('a file without any form says so', () => {
  const { failure } = findDefinition('form', file(), undefined);
  assert.equal(failure?.message, 'x: forms: expected "quote", found none');
});
