/** Columns of a terminal that nobody made wider. */
const WIDTH = 80;

/** Breaks a text into lines; what has no space is not broken. */
export function wrapped(text: string, indent: string, width = WIDTH): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(indent + line);
  return lines.join('\n');
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 };

export type Paint = (style: Style, text: string) => string;

/** @param isColored whether the output goes to a terminal that shows colours */
export function painter(isColored: boolean): Paint {
  return (style, text) => (isColored ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
