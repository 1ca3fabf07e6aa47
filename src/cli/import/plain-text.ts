const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Longest text of a content file. */
export const MAX_TEXT_LENGTH = 4000;

/** Words without markup: a content file holds plain text, and a widget shows nothing else. */
export function plainText(marked: string): string {
  return marked
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr|hr)\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '– ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\[([^\]]+)\]\((?:https?:|mailto:)[^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_\n]*\S)_(?!\w)/g, '$1')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex as string, 16) : undefined;
      if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
      return ENTITIES[name.toLowerCase()] ?? whole;
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What goes when the markup goes: an address one could follow, a picture, something that runs. */
export function lostWithMarkup(marked: string): string | undefined {
  if (/<(script|iframe|video|audio|object|embed|form)\b/i.test(marked)) return 'an embedded part';
  if (/<img\b|!\[[^\]]*\]\(/i.test(marked)) return 'a picture';
  if (/<a\b[^>]*href|\[[^\]]+\]\((?:https?:|mailto:)/i.test(marked)) return 'the address of a link';
  return undefined;
}

/** The first line as a title, the rest as a text. */
export function titleAndText(words: string): { title: string; text?: string } {
  const [first = '', ...rest] = words.split('\n');
  const text = rest.join('\n').trim();
  return text ? { title: first.trim(), text } : { title: first.trim() };
}
