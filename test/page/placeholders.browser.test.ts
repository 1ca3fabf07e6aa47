import { expect, fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { watchPlaceholders } from '../../src/page/placeholders.ts';
import { errorsWhile, resetPage } from './reset.ts';

customElements.define('leadline-quiz', class extends LitElement {});

const mutations = () => new Promise((resolve) => setTimeout(resolve));

describe('a placeholder', () => {
  before(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="early" data-leadline="quiz" data-quiz="necessity" data-endpoint="/leads" data-onclick="1" class="mine">Loading</div>',
    );
    watchPlaceholders();
  });
  beforeEach(resetPage);

  it('that stands on the page keeps its attributes and gets the element as its only child', () => {
    const early = document.querySelector('#early')!;
    expect(early.getAttributeNames()).to.deep.equal([
      'id',
      'data-leadline',
      'data-quiz',
      'data-endpoint',
      'data-onclick',
      'class',
    ]);
    expect(early.childNodes).to.have.length(1);
    const quiz = early.firstElementChild!;
    expect(quiz.localName).to.equal('leadline-quiz');
    expect(quiz.getAttribute('quiz')).to.equal('necessity');
    expect(quiz.getAttribute('endpoint')).to.equal('/leads');
    expect(quiz.getAttributeNames(), "others' attributes are not for it").to.have.length(2);
  });

  it('that comes later, alone or within something else, is found', async () => {
    const later = fixtureSync(
      html`<section>
        <div data-leadline="quiz"></div>
        <div data-leadline="quiz"></div>
      </section>`,
    );
    await mutations();
    expect(later.querySelectorAll('[data-leadline] > leadline-quiz')).to.have.length(2);
  });

  it('that has its element already, from a cached page, does not get another', async () => {
    const cached = fixtureSync(
      html`<div data-leadline="quiz"><leadline-quiz></leadline-quiz></div>`,
    );
    const own = cached.firstElementChild;
    await mutations();
    expect([...cached.children]).to.deep.equal([own]);
  });

  it('moved within the page keeps its element', async () => {
    const placeholder = fixtureSync(html`<div data-leadline="quiz"></div>`);
    await mutations();
    const quiz = placeholder.firstElementChild;
    document.body.append(placeholder);
    await mutations();
    expect(placeholder.firstElementChild).to.equal(quiz);
    placeholder.remove();
  });

  it('of an unknown kind keeps what stands in it, and the owner is told', async () => {
    const errors = await errorsWhile(async () => {
      const wrong = fixtureSync(html`<div data-leadline="quizz">Our number is 123</div>`);
      await mutations();
      expect(wrong.textContent).to.equal('Our number is 123');
    });
    expect(errors).to.deep.equal([
      'setting-unknown: data-leadline: expected quiz, calculator or form, found "quizz"',
    ]);
  });

  it('with a misspelt setting gets its element, and the owner is told', async () => {
    const errors = await errorsWhile(async () => {
      const wrong = fixtureSync(html`<div data-leadline="quiz" data-endpont="/leads"></div>`);
      await mutations();
      expect(wrong.querySelectorAll('leadline-quiz')).to.have.length(1);
    });
    expect(errors).to.deep.equal(['setting-unknown: data-leadline: found "endpont"']);
  });

  it('is never the tag of the script', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['leadline'] = '';
    document.body.append(script);
    const errors = await errorsWhile(mutations);
    expect(errors).to.deep.equal([]);
    expect(script.childNodes).to.have.length(0);
    script.remove();
  });
});
