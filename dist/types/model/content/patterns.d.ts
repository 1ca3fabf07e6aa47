/**
 * What texts of a kind look like, and how that is said. Apart from the schema, for the script that
 * checks content brings these along, and not the schema's library.
 */
export declare const PATTERNS: {
    readonly id: readonly [RegExp, 'an id: lower-case letters, digits and hyphens'];
    readonly name: readonly [RegExp, 'a name: letters and digits'];
    readonly url: readonly [RegExp, 'an http(s), mailto or tel address or a path'];
    readonly locale: readonly [RegExp, 'a language tag such as "en" or "pt-BR"'];
};
