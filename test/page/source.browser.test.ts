import { expect } from '@open-wc/testing';
import { leadSource, rememberTouch } from '../../src/page/source.ts';
import { resetPage } from './reset.ts';

describe('where a lead comes from', () => {
  const before = location.href;
  const go = (path: string) => history.pushState(null, '', path);
  beforeEach(resetPage);
  afterEach(() => history.replaceState(null, '', before));

  it('is told without query and hash, with the campaign in its own place', () => {
    go('/services/iso?utm_source=news&UTM_Medium=mail&gclid=abc&email=jane%40example.com#jane');
    document.title = 'ISO';
    expect(leadSource('leadline-form', 'en-GB')).to.deep.include({
      page: `${location.origin}/services/iso`,
      landing: `${location.origin}/services/iso`,
      title: 'ISO',
      utm: { utm_source: 'news', utm_medium: 'mail' },
      clickIds: { gclid: 'abc' },
      locale: 'en-GB',
      widget: 'leadline-form',
      variant: '',
      version: '0.1.0',
    });
    expect(JSON.stringify(leadSource('leadline-form', 'en'))).not.to.contain('jane');
  });

  it('knows every click id of the contract', () => {
    const ids = ['gclid', 'gbraid', 'wbraid', 'msclkid', 'fbclid', 'li_fat_id', 'ttclid'];
    go(`/?${ids.map((id) => `${id}=1`).join('&')}&other=1`);
    expect(Object.keys(leadSource('leadline-form', 'en').clickIds)).to.deep.equal(ids);
  });

  it('keeps landing and campaign when the router moves on', () => {
    go('/landing?utm_source=news');
    rememberTouch();
    go('/contact');
    const { page, landing, utm } = leadSource('leadline-form', 'en');
    expect(page).to.equal(`${location.origin}/contact`);
    expect(landing).to.equal(`${location.origin}/landing`);
    expect(utm).to.deep.equal({ utm_source: 'news' });
  });

  it('gives the last campaign before the first', () => {
    go('/landing?utm_source=first');
    rememberTouch();
    go('/again?utm_campaign=second');
    expect(leadSource('leadline-form', 'en').utm).to.deep.equal({ utm_campaign: 'second' });
  });

  it('is bounded in length and number', () => {
    const many = Array.from({ length: 50 }, (_, index) => `utm_x${index}=1`).join('&');
    go(`/${'p'.repeat(3000)}?utm_source=${'v'.repeat(3000)}&${many}`);
    document.title = 't'.repeat(3000);
    const { page, title, utm } = leadSource('leadline-form', 'en');
    expect(page).to.have.length(1000);
    expect(title).to.have.length(200);
    expect(utm['utm_source']).to.have.length(200);
    expect(Object.keys(utm)).to.have.length(51);
  });

  it('names the time zone of the browser', () => {
    const { timezone } = leadSource('leadline-form', 'en');
    expect(timezone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('leaves nothing on the device', () => {
    go('/?utm_source=news');
    leadSource('leadline-form', 'en');
    expect(sessionStorage.length).to.equal(0);
  });
});
