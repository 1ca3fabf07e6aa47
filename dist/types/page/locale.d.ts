/** The language that the page's owner wants for a widget: the setting, else the nearest `lang`. */
export declare function requestedLocale(element: Element, setting?: string): string | undefined;
/**
 * The locale for words and figures: as requested where the content is in that language (`en-GB` for
 * content in `en`), else the content's, so that a text and the buttons under it agree.
 */
export declare function shownLocale(requested: string | undefined, content: string): string;
/** The direction the page sets around the widget, else that of its language. */
export declare function directionOf(element: Element, locale: string): 'ltr' | 'rtl';
