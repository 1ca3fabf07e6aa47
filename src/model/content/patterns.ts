/**
 * What texts of a kind look like, and how that is said. Apart from the schema, for the script that
 * checks content brings these along, and not the schema's library.
 */
export const PATTERNS = {
  id: [
    /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id: lower-case letters, digits and hyphens',
  ],
  name: [/^(?!constructor$)[a-z][a-zA-Z0-9]*$/, 'a name: letters and digits'],
  url: [
    /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)[^{]*$/i,
    'an http(s), mailto or tel address or a path',
  ],
  // Language, script, country and one variant: of these every combination is one that `Intl` takes.
  locale: [
    /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/,
    'a language tag such as "en" or "pt-BR"',
  ],
} as const;
