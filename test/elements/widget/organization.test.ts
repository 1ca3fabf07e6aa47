import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organizationOf } from '../../../src/elements/widget/organization.ts';

const content = { name: 'A', phone: '1', tel: '+1', email: 'a@a.example', address: 'Street' };

test('the settings override who asks, part by part', () => {
  assert.deepEqual(
    organizationOf(content, { organization: 'B', privacy: '/privacy', email: 'b@b.example' }),
    { ...content, name: 'B', privacyUrl: '/privacy', email: 'b@b.example' },
  );
});

test('a phone from the settings is the one that is dialled', () => {
  assert.deepEqual(organizationOf(content, { phone: '22' }), {
    ...content,
    phone: '22',
    tel: '22',
  });
});

test('without content the settings are all there is', () => {
  assert.deepEqual(organizationOf(undefined, { phone: '22' }), { phone: '22', tel: '22' });
});
