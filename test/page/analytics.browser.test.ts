import { expect } from '@open-wc/testing';
import { pushAnalytics } from '../../src/page/analytics.ts';

const holder = window as { dataLayer?: unknown };

describe('the data layer', () => {
  afterEach(() => delete holder.dataLayer);

  it('hears of a start, a step, a result and a lead, by name and band alone', () => {
    const ids = { widget: 'leadline-quiz', id: 'readiness' };
    const band = { id: '4', title: 'Almost there' };
    pushAnalytics('leadline-start', ids);
    pushAnalytics('leadline-step', { ...ids, step: 2 });
    pushAnalytics('leadline-result', {
      ...ids,
      result: { score: 80, band, answers: { name: 'Jane' } },
    });
    const form = { widget: 'leadline-form', id: 'quote' };
    const lead = { id: 'one', contact: { email: 'jane@example.com' }, quiz: { band } };
    pushAnalytics('leadline-sent', { ...form, lead });
    expect(holder.dataLayer).to.deep.equal([
      { event: 'leadline_start', ...ids, step: undefined, band: undefined },
      { event: 'leadline_step', ...ids, step: 2, band: undefined },
      { event: 'leadline_result', ...ids, step: undefined, band: '4' },
      { event: 'generate_lead', ...form, step: undefined, band: '4' },
    ]);
  });

  it('counts a lead once, whichever endpoints have it', () => {
    const detail = { widget: 'leadline-form', id: 'quote', lead: { id: 'two' } };
    pushAnalytics('leadline-sent', detail);
    pushAnalytics('leadline-sent', detail);
    expect(holder.dataLayer).to.have.length(1);
  });

  it('is not made for an event that is not for it', () => {
    pushAnalytics('leadline-ready', { widget: 'leadline-quiz', id: 'readiness' });
    expect('dataLayer' in window).to.equal(false);
  });

  it('stays as the page has it, and may throw', () => {
    holder.dataLayer = {
      push() {
        throw new Error('blocked');
      },
    };
    pushAnalytics('leadline-start', { widget: 'leadline-quiz', id: 'readiness' });
    holder.dataLayer = Object.assign([], {
      push() {
        throw new Error('blocked');
      },
    });
    pushAnalytics('leadline-start', { widget: 'leadline-quiz', id: 'readiness' });
    expect(holder.dataLayer).to.have.length(0);
  });
});
