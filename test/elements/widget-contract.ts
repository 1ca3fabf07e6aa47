import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { resetPage } from '../page/reset.ts';
import { sampleContent } from './sample-content.ts';

export type Widget = LitElement & { content?: string | object | null };

/** Lets what was set take effect. No animation frame: those of a page in the background never come. */
export const settled = () => aTimeout(0);

/** An empty place on the page, gone after the test. */
function place(): HTMLElement {
  document.querySelector('#place')?.remove();
  const parent = document.createElement('div');
  parent.id = 'place';
  document.body.append(parent);
  return parent;
}

/** A widget on the page, with the sample content unless another is given. */
export async function widgetFixture<T extends Widget>(
  tag: string,
  content: string | object = sampleContent(),
): Promise<T> {
  const element = document.createElement(tag) as T;
  element.content = content;
  const parent = place();
  parent.append(element);
  await element.updateComplete;
  return element;
}

/** The first of what the selector finds inside a widget; fails where there is none. */
export function inside<T extends HTMLElement>(element: LitElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName}: expected ${selector}, found none`);
  return found;
}

/** All text a visitor can read or hear. */
export function textOf(element: LitElement): string {
  return (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What holds for every element of ours. */
export function followsWidgetContract(tag: string, kind: 'quiz' | 'calculator' | 'form'): void {
  describe(`<${tag}> as every widget`, () => {
    beforeEach(resetPage);

    it('says that it is ready, with its tag and the id of what it shows', async () => {
      const parent = place();
      const element = document.createElement(tag) as Widget;
      element.content = sampleContent();
      setTimeout(() => parent.append(element));
      const { detail, bubbles, composed } = await oneEvent<CustomEvent<unknown>>(
        parent,
        'leadline-ready',
      );
      expect(detail).to.deep.equal({
        widget: tag,
        id: { quiz: 'fit', calculator: 'cost', form: 'ask' }[kind],
      });
      expect([bubbles, composed]).to.deep.equal([true, true]);
    });

    it('is ready once, however often it moves', async () => {
      const element = await widgetFixture(tag);
      let ready = 0;
      element.addEventListener('leadline-ready', () => ready++);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      await settled();
      expect(ready).to.equal(0);
    });

    it('gives the visitor ways to get in touch where the content cannot be used', async () => {
      const errors: string[] = [];
      document.addEventListener('leadline-error', ({ detail }) => errors.push(detail.error.code), {
        once: true,
      });
      const element = await widgetFixture(tag, { id: 'broken', version: '1', locale: 'en' });
      element.setAttribute('phone', '+44 20 7946 0000');
      await settled();
      await element.updateComplete;
      expect(errors).to.deep.equal(['content-invalid']);
      expect(inside<HTMLAnchorElement>(element, '[part=fallback] a').href).to.equal(
        'tel:+442079460000',
      );
    });

    it('never shows a blank, even where nobody says how to be reached', async () => {
      const element = await widgetFixture(tag, {});
      expect(textOf(element)).to.match(/Please contact us directly/);
      await expect(element).to.be.accessible();
    });

    it('writes no style attribute, which a strict policy would drop', async () => {
      const element = await widgetFixture(tag);
      expect(element.renderRoot.querySelectorAll('[style], style')).to.have.lengthOf(0);
    });

    it('follows the theme the page wants', async () => {
      const element = await widgetFixture(tag);
      const surface = () => getComputedStyle(inside(element, '.card')).backgroundColor;
      element.setAttribute('theme', 'light');
      await settled();
      expect(surface()).to.equal('rgb(255, 255, 255)');
      element.setAttribute('theme', 'dark');
      await settled();
      expect(surface()).to.equal('rgb(14, 27, 35)');
      element.parentElement!.style.setProperty('--leadline-surface', 'rgb(1, 2, 3)');
      expect(surface()).to.equal('rgb(1, 2, 3)');
    });

    it('is not touched by what the page does to everything', async () => {
      const style = document.createElement('style');
      style.textContent =
        '* { color: red !important; font: 40px cursive !important; letter-spacing: 9px !important; text-align: right !important }';
      const element = await widgetFixture(tag);
      const look = () => {
        const { color, fontSize, fontFamily, letterSpacing, textAlign } = getComputedStyle(
          inside(element, 'p'),
        );
        return { color, fontSize, fontFamily, letterSpacing, textAlign };
      };
      const before = look();
      document.head.append(style);
      try {
        expect(look()).to.deep.equal(before);
      } finally {
        style.remove();
      }
    });

    it('reads from right to left where the page does', async () => {
      const element = await widgetFixture(tag);
      element.setAttribute('dir', 'rtl');
      await settled();
      await element.updateComplete;
      expect(getComputedStyle(inside(element, '.card')).direction).to.equal('rtl');
    });

    for (const theme of ['light', 'dark']) {
      it(`is accessible at first sight, ${theme}`, async () => {
        const element = await widgetFixture(tag);
        element.setAttribute('theme', theme);
        await settled();
        await expect(element).to.be.accessible();
      });
    }

    it('does not overflow at 320 px', async () => {
      const element = await widgetFixture(tag);
      element.parentElement!.style.width = '320px';
      await settled();
      expect(inside(element, '.card').scrollWidth).to.be.at.most(320);
    });
  });
}
