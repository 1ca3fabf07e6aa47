import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkShape } from '../../../src/model/content/shape.ts';
import { leadShape } from '../../../src/model/lead/lead-shape.ts';
import { fullLead, plainLead } from '../../receiver/fixtures/lead.ts';

function problems(name: string, part: unknown): string[] {
  const found: string[] = [];
  checkShape(leadShape[name as keyof typeof leadShape], part, name, (path) => found.push(path));
  return found;
}

test('every part of a lead but its id and schema has a shape, and fits it', () => {
  for (const { id: _id, schema: _schema, ...parts } of [fullLead(), plainLead()]) {
    assert.deepEqual(Object.keys(parts).sort(), Object.keys(leadShape).sort());
    for (const [name, part] of Object.entries(parts)) assert.deepEqual(problems(name, part), []);
  }
});

/** Parts that are none, and where. */
const WRONG: [name: string, part: unknown, path: string][] = [
  ['priority', 'urgent', 'priority'],
  ['contact', null, 'contact'],
  ['contact', { ...fullLead().contact, email: 7 }, 'contact.email'],
  ['consent', null, 'consent'],
  ['request', { ...fullLead().request, custom: { deep: { er: 1 } } }, 'request.custom.deep'],
  ['quiz', 7, 'quiz'],
  ['quiz', { ...fullLead().quiz, answers: [{ id: 'a1' }] }, 'quiz.answers[0].question'],
  ['estimate', [], 'estimate'],
  ['signals', { ...fullLead().signals, seconds: NaN }, 'signals.seconds'],
];

test('a part of another kind is named by its place', () => {
  for (const [name, part, path] of WRONG) {
    const found = problems(name, part);
    assert.notDeepEqual(found, [], `${name}: ${JSON.stringify(part)}`);
    assert.equal(found[0], path);
  }
});
