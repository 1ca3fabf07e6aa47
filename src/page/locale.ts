/** Languages and scripts written from right to left. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i;

/** The language the page's owner wants for a widget: the setting, else the nearest `lang`, out of shadow roots too. */
export function requestedLocale(element: Element, setting?: string): string | undefined {
  if (setting) return setting;
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? requestedLocale(root.host) : undefined;
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

/** From right to left where the page is, by whatever means, or where the language of the content is. */
export function directionOf(element: Element, locale: string): 'ltr' | 'rtl' {
  const isRtl = getComputedStyle(element).direction === 'rtl' || RIGHT_TO_LEFT.test(locale);
  return isRtl ? 'rtl' : 'ltr';
}
