import { inside } from '../../../model/content/problem.ts';

/** A text that a visitor may read, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: string;
  readonly key: string;
}

const READ =
  /^(title|label|text|help|intro|placeholder|unit|reason|note|next|advice|undecided|missing|disclaimer|several|submit|gapsTitle|scoreUnit|name|person|address|steps)$/;

/** Every text meant for visitors, in the order of the file. */
export function textsIn(part: unknown, at: string): PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (node: object, path: string, key: string) => {
    for (const [name, child] of Object.entries(node) as [string, unknown][]) {
      const isList = Array.isArray(node);
      const here = inside(path, isList ? Number(name) : name);
      const own = isList ? key : name;
      if (typeof child === 'object' && child) walk(child, here, own);
      else if (typeof child === 'string' && READ.test(own))
        found.push({ text: child, path: here, key: own });
    }
  };
  if (typeof part === 'object' && part) walk(part, at, '');
  return found;
}

export function wordsIn(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  // Where no spaces part words, two signs are about one.
  const signs = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  return words.length + Math.ceil((signs?.length ?? 0) / 2);
}
