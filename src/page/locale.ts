/** Languages and scripts written from right to left. */
const RIGHT_TO_LEFT =
  /^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)|-(arab|hebr|nkoo|syrc|thaa)(-|$)/i;

/** The value of an attribute on the element or the nearest one around it, out of shadow roots too. */
function nearestAttribute(element: Element, name: string): string | undefined {
  let around: Element | null = element;
  while (around) {
    const found: Element | null = around.closest(`[${name}]`);
    if (found) return found.getAttribute(name)?.trim() || undefined;
    const root: Node = around.getRootNode();
    around = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The language that the page's owner wants for a widget: the setting, else the nearest `lang`. */
export function requestedLocale(element: Element, setting?: string): string | undefined {
  return setting ?? nearestAttribute(element, 'lang');
}

const language = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();

/**
 * The locale for words and figures: as requested where the content is in that language (`en-GB` for
 * content in `en`), else the content's, so that a text and the buttons under it agree.
 */
export function shownLocale(requested: string | undefined, content: string): string {
  if (!requested || language(requested) !== language(content)) return content;
  try {
    return Intl.getCanonicalLocales(requested)[0] ?? content;
  } catch {
    // A `lang` attribute may hold anything.
    return content;
  }
}

/** The direction the page sets around the widget, else that of its language. */
export function directionOf(element: Element, locale: string): 'ltr' | 'rtl' {
  const dir = nearestAttribute(element, 'dir')?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}
