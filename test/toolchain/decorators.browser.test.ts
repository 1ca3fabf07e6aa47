import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('toolchain-greeting')
class ToolchainGreeting extends LitElement {
  @property() name = 'World';

  override render() {
    return html`<p>Hello, ${this.name}</p>`;
  }
}

describe('TypeScript sources in a browser test', () => {
  it('keep their decorated fields reactive', async () => {
    const element = await fixture<ToolchainGreeting>(
      html`<toolchain-greeting name="Attribute"></toolchain-greeting>`,
    );
    const text = () => element.shadowRoot?.querySelector('p')?.textContent;
    expect(text()).to.equal('Hello, Attribute');
    element.name = 'Property';
    await element.updateComplete;
    expect(text()).to.equal('Hello, Property');
    await expect(element).to.be.accessible();
  });
});
