import { readFileSync } from 'node:fs';
import type { Content } from '../model/content/content.ts';
import { checkContent } from '../model/content/load.ts';

/**
 * Reads a content file of this machine.
 *
 * @throws Error that names the file and the first mistake in it
 */
export function readContent(file: string): Content {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: expected a content file, ${(cause as Error).message}`, { cause });
  }
  const { content, problems } = checkContent(data);
  if (content) return content;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new Error(`${file}: ${problems[0]?.message ?? 'expected a content file'}${more}`);
}
