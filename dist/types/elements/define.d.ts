/** Every element by its tag. */
export declare const ELEMENTS: Readonly<Record<string, CustomElementConstructor>>;
/**
 * Defines the elements, fills placeholders and, once the page has loaded, sends what earlier pages
 * left unsent. A tag that is taken stays as it is: the page may have another bundle of ours.
 */
export declare function defineLeadline(): void;
