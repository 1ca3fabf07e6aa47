/** What an element's own attributes are called; its settings are read from the placeholder itself. */
export declare const OWN_ATTRIBUTES: string[];
/**
 * Puts a widget into every `<div data-leadline="quiz">` of the page, also into those that come later:
 * with the rest of the document, from a router, from a site builder's preview.
 */
export declare function watchPlaceholders(): void;
