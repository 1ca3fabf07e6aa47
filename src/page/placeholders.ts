import { tellOwner } from './console.ts';
import { SETTING_NAMES, tellMisspelt } from './settings.ts';

/** What an element takes over from its placeholder: its settings and its own attributes. */
const TAKEN_OVER = [...SETTING_NAMES, 'quiz', 'calculator', 'form', 'layout'];

function fill(placeholder: HTMLElement): void {
  const { dataset, firstElementChild } = placeholder;
  const tag = `leadline-${dataset['leadline']}`;
  // Put there by us, by the server or by a cache of the page.
  if (firstElementChild?.localName === tag) return;
  if (!customElements.get(tag)) {
    const message = `data-leadline: expected quiz, calculator or form, found "${dataset['leadline']}"`;
    tellOwner('setting-unknown', message, placeholder);
    return;
  }
  const element = document.createElement(tag);
  for (const name of TAKEN_OVER) {
    if (dataset[name]) element.setAttribute(name, dataset[name]);
  }
  tellMisspelt('data-leadline', Object.keys(dataset), placeholder);
  placeholder.replaceChildren(element);
}

function fillAll(): void {
  document.querySelectorAll<HTMLElement>('[data-leadline]:not(script)').forEach(fill);
}

/**
 * Puts a widget into every `<div data-leadline="quiz">` of the page, also into those that come later:
 * with the rest of the document, from a router, from a site builder's preview.
 */
export function watchPlaceholders(): void {
  fillAll();
  new MutationObserver(fillAll).observe(document, { childList: true, subtree: true });
}
