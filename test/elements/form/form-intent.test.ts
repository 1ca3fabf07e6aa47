import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { FormIntent } from '../../../src/elements/form/form-intent.ts';

suite("a form's intent", () => {
  test('has one id from the first look on', () => {
    const intent = new FormIntent();
    assert.match(intent.id, /^[0-9a-f-]{36}$/);
    assert.equal(intent.id, intent.id);
    assert.deepEqual(intent.prepare('a', false), { id: intent.id, replaces: null });
  });

  test('keeps its id as long as nothing was handed over, whatever changes', () => {
    const intent = new FormIntent();
    const { id } = intent.prepare('a', false);
    assert.deepEqual(intent.prepare('b', false), { id, replaces: null });
    assert.equal(intent.isRepeat('a'), false);
  });

  test('is repeated by the same words and replaced by others', () => {
    const intent = new FormIntent();
    const { id } = intent.prepare('a', false);
    intent.handedOver('a');
    assert.equal(intent.isRepeat('a'), true);
    const next = intent.prepare('b', false);
    assert.notEqual(next.id, id);
    assert.equal(next.replaces, id);
  });

  test('keeps the id of a lead that everybody refused for the corrected one', () => {
    const intent = new FormIntent();
    const { id } = intent.prepare('a', false);
    intent.handedOver('a');
    assert.deepEqual(intent.prepare('b', true), { id, replaces: null });
  });

  test('names the earlier lead for another one, but no lead that never left', () => {
    const intent = new FormIntent();
    const { id } = intent.prepare('a', false);
    intent.renew();
    assert.equal(intent.replaces, null);
    intent.handedOver('a');
    const second = intent.id;
    assert.notEqual(second, id);
    intent.renew();
    assert.equal(intent.replaces, second);
  });

  test('escapes from an id that is taken to one that names it', () => {
    const intent = new FormIntent();
    const { id } = intent.prepare('a', false);
    const escaped = intent.escape();
    assert.notEqual(escaped.id, id);
    assert.equal(escaped.replaces, id);
    assert.equal(intent.id, escaped.id);
  });
});
