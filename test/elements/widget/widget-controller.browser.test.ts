import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { createWidget } from '../../../src/elements/widget/widget-controller.ts';
import { configure } from '../../../src/page/settings.ts';
import { errorsWhile, resetPage } from '../../page/reset.ts';

const field = { id: 'name', label: 'Name', type: 'text' };
const content = {
  id: 'solar',
  version: '1',
  locale: 'en',
  organization: { name: 'Sun & Co', phone: '1' },
  forms: {
    roof: { title: 'Your roof', submit: 'Send', fields: [field] },
    other: { title: 'Other', submit: 'Send', fields: [field] },
  },
};

/** An element as thin as can be, to see the controller alone. */
class TestWidget extends LitElement {
  @property() content?: string | object;
  @property() form?: string;
  readonly widget = createWidget(this, 'form');

  override render() {
    const { loading, failure, definition } = this.widget;
    if (loading) return html`loading`;
    return failure ? html`failed: ${failure.code}` : html`${definition?.title}`;
  }
}
customElements.define('test-widget', TestWidget);

const shown = (element: TestWidget) => element.shadowRoot!.textContent?.trim();
const blob = (data: unknown) => URL.createObjectURL(new Blob([JSON.stringify(data)]));

/** Mutation observers and the render they ask for. */
async function settled(element: TestWidget) {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

describe('a widget', () => {
  beforeEach(resetPage);

  it('shows the built-in content where nothing else is asked for', async () => {
    const element = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(element.widget.id).to.equal('quote');
  });

  it('shows content given as an object in its first render', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    expect(shown(element)).to.equal('Your roof');
    element.form = 'other';
    await element.updateComplete;
    expect(shown(element)).to.equal('Other');
  });

  it('shows content from a URL when it is there, and is ready then', async () => {
    const url = blob(content);
    const element = document.createElement('test-widget') as TestWidget;
    element.setAttribute('content', url);
    const ready = oneEvent(element, 'leadline-ready');
    document.body.append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal('loading');
    const { detail, bubbles, composed, cancelable } =
      (await ready) as GlobalEventHandlersEventMap['leadline-ready'];
    expect(detail).to.deep.equal({ widget: 'test-widget', id: 'roof' });
    expect({ bubbles, composed, cancelable }).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    expect(shown(element)).to.equal('Your roof');
    element.remove();
  });

  it('shows the content asked for last, whichever comes first', async () => {
    const slow = blob(content);
    const element = await fixture<TestWidget>(html`<test-widget content=${slow}></test-widget>`);
    const fast = { ...content, forms: { roof: { ...content.forms.roof, title: 'Fast' } } };
    element.content = fast;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown(element)).to.equal('Fast');
  });

  it('is ready once, also when it is moved about and configured anew', async () => {
    let ready = 0;
    const count = () => ready++;
    document.addEventListener('leadline-ready', count);
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    document.body.append(element);
    await settled(element);
    configure({ theme: 'dark' });
    await settled(element);
    document.removeEventListener('leadline-ready', count);
    expect(ready).to.equal(1);
    element.remove();
  });

  it('follows its settings while it lives, from element and code', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    configure({ organization: 'Configured' });
    expect(element.widget.organization.name).to.equal('Configured');
    element.setAttribute('organization', 'Element');
    expect(element.widget.organization.name, 'in the same turn').to.equal('Element');
    expect(element.widget.organization.phone).to.equal('1');
  });

  it('loads other content when the setting for the page changes', async () => {
    const element = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    configure({ content });
    await element.updateComplete;
    expect(shown(element)).to.equal('Your roof');
  });

  it('bears the theme asked for where its styles can read it', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget theme="dark" .content=${content}></test-widget>`,
    );
    expect(element.widget.theme).to.equal('dark');
    element.setAttribute('theme', 'auto');
    await settled(element);
    expect(element.widget.theme).to.equal('auto');
  });

  it('speaks the variety of its language that the page is in', async () => {
    const outer = fixtureSync<HTMLElement>(
      html`<div lang="en-GB"><test-widget .content=${content}></test-widget></div>`,
    );
    const element = outer.querySelector<TestWidget>('test-widget')!;
    await element.updateComplete;
    const { widget } = element;
    expect(widget.locale).to.equal('en-GB');
    expect(widget.direction).to.equal('ltr');
    expect(widget.leadSource().locale).to.equal('en-GB');
    outer.lang = 'de';
    expect(widget.locale).to.equal('en');
  });

  it('fires events whose detail is typed on every element and on the document', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    const steps: number[] = [];
    const onStep = ({ detail }: HTMLElementEventMap['leadline-step']) => steps.push(detail.of);
    element.addEventListener('leadline-step', onStep);
    document.addEventListener('leadline-step', onStep, { once: true });
    element.widget.emit('leadline-step', { step: 1, of: 5 });
    // @ts-expect-error a step without its number is no step
    element.widget.emit('leadline-step', {});
    expect(steps).to.deep.equal([5, 5, undefined]);
  });

  it('fires on the document where it is gone', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    element.remove();
    const started = oneEvent(document, 'leadline-start');
    element.widget.emit('leadline-start', {});
    expect((await started).target).to.equal(document);
  });

  it('lets a listener prevent a submit, and nothing else', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    for (const name of ['leadline-start', 'leadline-submit']) {
      element.addEventListener(name, (event) => event.preventDefault());
    }
    const lead = {} as never;
    expect(element.widget.emit('leadline-start', {})).to.equal(true);
    expect(element.widget.emit('leadline-submit', { lead, waitUntil() {} })).to.equal(false);
  });

  it('touches no data layer', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    element.widget.emit('leadline-start', {});
    expect('dataLayer' in window).to.equal(false);
  });

  it('whose content has a mistake tells the owner once a page, and keeps the ways to get in touch', async () => {
    const broken = { ...content, version: 7 };
    const errors = await errorsWhile(async () => {
      const element = await fixture<TestWidget>(
        html`<test-widget phone="123" .content=${broken}></test-widget>`,
      );
      await settled(element);
      element.requestUpdate();
      await element.updateComplete;
      expect(shown(element)).to.equal('failed: content-invalid');
      expect(element.widget.organization).to.deep.equal({ phone: '123', tel: '123' });
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^content-invalid: content: version: expected .*, got 7$/);
  });

  it('that names a form its content does not have says which there are', async () => {
    const errors = await errorsWhile(async () => {
      const element = await fixture<TestWidget>(
        html`<test-widget form="quote" .content=${content}></test-widget>`,
      );
      expect(shown(element)).to.equal('failed: content-invalid');
      expect(element.widget.organization.name, 'the content is usable').to.equal('Sun & Co');
    });
    expect(errors).to.deep.equal([
      'content-invalid: solar: forms: expected "quote", found roof, other',
    ]);
  });

  it('shows inline content that comes late when it next has a reason to look', async () => {
    const element = await fixture<TestWidget>(html`<test-widget content="#late"></test-widget>`);
    expect(shown(element)).to.equal('failed: content-unreachable');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'late';
    script.textContent = JSON.stringify(content);
    document.body.append(script);
    configure({ theme: 'dark' });
    await element.updateComplete;
    expect(shown(element)).to.equal('Your roof');
    script.remove();
  });

  it('without endpoint and name tells the owner that leads go nowhere and that nobody asks', async () => {
    const nobody = { ...content, organization: {} };
    const errors = await errorsWhile(async () => {
      const element = await fixture<TestWidget>(
        html`<test-widget .content=${nobody}></test-widget>`,
      );
      await settled(element);
      await settled(element);
    });
    expect(errors).to.deep.equal([
      'endpoint-missing: leads go nowhere',
      'organization-missing: expected a name',
    ]);
  });

  it('with an endpoint that cannot be used says what was expected', async () => {
    const errors = await errorsWhile(async () => {
      const element = await fixture<TestWidget>(
        html`<test-widget endpoint="javascript:alert(1) /leads" .content=${content}></test-widget>`,
      );
      expect(element.widget.endpoints).to.deep.equal([{ endpoint: '/leads', connector: 'json' }]);
    });
    expect(errors).to.deep.equal([
      'setting-unknown: endpoint: expected an https URL without password, found "javascript:alert(1)"',
    ]);
  });

  it('leaves nothing behind when it is taken out', async () => {
    const element = await fixture<TestWidget>(
      html`<test-widget .content=${content}></test-widget>`,
    );
    element.remove();
    let wanted = 0;
    element.requestUpdate = () => void wanted++;
    element.setAttribute('theme', 'dark');
    configure({ theme: 'light' });
    await settled(element);
    expect(wanted).to.equal(0);
  });
});
