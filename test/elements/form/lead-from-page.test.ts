import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { leadFromPage } from '../../../src/elements/form/lead-from-page.ts';
import { flatten } from '../../../src/model/lead/flat.ts';
import type { Lead } from '../../../src/model/lead/lead.ts';
import { fullLead } from '../../receiver/fixtures/lead.ts';

function madeLead(): Lead {
  const { flat: _, ...lead } = fullLead();
  return { ...lead, flat: flatten(lead) };
}

suite('the lead as a listener of the page left it', () => {
  test('is the same where nothing was changed, each value flat under one name', () => {
    const lead = madeLead();
    assert.deepEqual(leadFromPage(lead, structuredClone(lead)), lead);
  });

  test('is flat as it was changed, with the names that the page gave itself', () => {
    const lead = madeLead();
    const changed = structuredClone(lead);
    changed.contact.company = 'Elsewhere';
    changed.flat['campaign'] = 'spring';
    const { flat } = leadFromPage(lead, changed);
    assert.deepEqual(flat, { ...lead.flat, contact_company: 'Elsewhere', campaign: 'spring' });
  });
});
