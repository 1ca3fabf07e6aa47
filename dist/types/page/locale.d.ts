/** The language the page's owner wants for a widget: the setting, else the nearest `lang`, out of shadow roots too. */
export declare function requestedLocale(element: Element, setting?: string): string | undefined;
/**
 * The locale for words and figures: as requested where the content is in that language (`en-GB` for
 * content in `en`), else the content's, so that a text and the buttons under it agree.
 */
export declare function shownLocale(requested: string | undefined, content: string): string;
/**
 * The direction the page's markup sets around a widget, or the document; else that of the language.
 * By the attribute, as HTML has it: rules on `*` reach elements that `all: initial` does not protect.
 */
export declare function directionOf(element: Element, locale: string): 'ltr' | 'rtl';
