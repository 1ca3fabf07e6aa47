import { tellOwner } from './console.ts';
import { nearest } from '../model/nearest.ts';
import { PLACEHOLDER } from './settings.ts';

/** What an element's own attributes are called; its settings are read from the placeholder itself. */
export const OWN_ATTRIBUTES = [
  'quiz',
  'calculator',
  'form',
  'gate',
  'layout',
  'label',
  'placement',
  'trigger',
  'once',
];

const KINDS = ['quiz', 'calculator', 'form'];

function fill(placeholder: HTMLElement): void {
  const kind = placeholder.dataset['leadline'] ?? '';
  const tag = `leadline-${kind}`;
  // Put there by us, by the server or by a cache of the page.
  if (placeholder.firstElementChild?.localName === tag) return;
  if (!KINDS.includes(kind) || !customElements.get(tag)) {
    const meant = nearest(kind, KINDS).name;
    tellOwner(
      'setting-unknown',
      `data-leadline: expected one of ${KINDS.join(', ')}, found "${kind}", did you mean "${meant}"?`,
      placeholder,
    );
    return;
  }
  const element = document.createElement(tag);
  for (const name of OWN_ATTRIBUTES) {
    const value = placeholder.dataset[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  placeholder.replaceChildren(element);
}

function fillWithin(root: Document | Element): void {
  if (root instanceof HTMLElement && root.matches(PLACEHOLDER)) fill(root);
  for (const placeholder of root.querySelectorAll<HTMLElement>(PLACEHOLDER)) fill(placeholder);
}

/**
 * Puts a widget into every `<div data-leadline="quiz">` of the page, also into those that come later:
 * with the rest of the document, from a router, from a site builder's preview.
 */
export function watchPlaceholders(): void {
  fillWithin(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.isConnected) fillWithin(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
