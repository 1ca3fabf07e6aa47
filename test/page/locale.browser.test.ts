import { expect, fixtureSync, html } from '@open-wc/testing';
import { directionOf, requestedLocale } from '../../src/page/locale.ts';

describe('the locale a page asks for', () => {
  it('is the nearest lang, through shadow roots', () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="fr"><p></p></div>`);
    const shadow = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('span');
    shadow.append(inner);
    expect(requestedLocale(inner)).to.equal('fr');
    inner.lang = 'de-CH';
    expect(requestedLocale(inner)).to.equal('de-CH');
  });

  it('is the setting where there is one', () => {
    const element = fixtureSync<HTMLElement>(html`<div lang="fr"></div>`);
    expect(requestedLocale(element, 'en')).to.equal('en');
  });

  it('is none where the nearest lang says that it is not known', () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="fr"><p lang=""></p></div>`);
    expect(requestedLocale(outer.querySelector('p')!)).to.equal(undefined);
  });
});

describe('the direction', () => {
  it('is that of the page, or of the language', () => {
    const outer = fixtureSync<HTMLElement>(html`<div dir="rtl"><p></p></div>`);
    expect(directionOf(outer.querySelector('p')!, 'en')).to.equal('rtl');
    outer.removeAttribute('dir');
    expect(directionOf(outer, 'en')).to.equal('ltr');
    expect(directionOf(outer, 'ar-EG')).to.equal('rtl');
    expect(directionOf(outer, 'az-Arab')).to.equal('rtl');
    expect(directionOf(outer, 'arn')).to.equal('ltr');
  });
});
