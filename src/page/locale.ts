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

/**
 * The direction the page's markup sets around a widget, or the document; else that of the language.
 * By the attribute, as HTML has it: rules on `*` reach elements that `all: initial` does not protect.
 */
export function directionOf(element: Element, locale: string): 'ltr' | 'rtl' {
  const { dir } = element.closest<HTMLElement>('[dir]') ?? document.documentElement;
  if (dir === 'ltr' || dir === 'rtl') return dir;
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}
