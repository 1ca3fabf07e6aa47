import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { STARTER } from './starter.ts';
import { UsageError } from './usage-error.ts';

export const NEW_HELP = `Usage: leadline new [FILE]

Writes a small content file to begin with: a quiz, a calculator and a form,
with comments. FILE is content.json where it is not said; a file that is
there already stays as it is.
`;

const DEFAULT_FILE = 'content.json';

/** @throws UsageError where the file is there already, or cannot be written */
export async function createContentFile(
  args: readonly string[],
  print: (text: string) => void,
): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help) return print(NEW_HELP);
  if (positionals.length > 1)
    throw new UsageError(`expected one FILE, found ${positionals.length}`);
  const [file = DEFAULT_FILE] = positionals;
  try {
    await writeFile(file, `${JSON.stringify(STARTER, null, 2)}\n`, { flag: 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new UsageError(`${file}: expected no such file yet, found one; it stays as it is`, {
        cause,
      });
    }
    throw new UsageError(`${file}: expected a place to write to, found ${code}`, { cause });
  }
  print(`Wrote ${file}. Next: leadline check ${file}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
