/**
 * Puts a widget into every `<div data-leadline="quiz">` of the page, also into those that come later:
 * with the rest of the document, from a router, from a site builder's preview.
 */
export declare function watchPlaceholders(): void;
