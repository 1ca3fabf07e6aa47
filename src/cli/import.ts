import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Format,
  FORMATS,
  formatOf,
  importDefinition,
  type Imported,
} from './import/import-definition.ts';
import { describeNotes, ImportError } from './import/import-note.ts';
import { UsageError } from './usage-error.ts';

export const IMPORT_HELP = `Usage: leadline import <file or folder> [options]

Turns a definition of SurveyJS or Typeform (JSON) into a content file, and says on the standard error
output what it could not carry over, where that stands, why, and what to do instead.
Of a folder every definition in it is imported.

Options
  --from <format>     surveyjs or typeform; without it the file tells
  -o, --out <path>    where the content file goes; of a folder, a folder. Without it: the standard output
  --json              the report as JSON
  --help
`;

const OPTIONS = {
  from: { type: 'string' },
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * @returns the exit code: 1 where a definition could not be imported
 * @throws UsageError
 */
export function importCommand(args: readonly string[]): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    console.log(IMPORT_HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageError(`expected one file or folder, found ${positionals.length}`);
  }
  const from = FORMATS.find((format) => format === values.from);
  if (values.from !== undefined && !from) {
    throw new UsageError(`--from: expected ${FORMATS.join(' or ')}, found "${values.from}"`);
  }
  const json = values.json ?? false;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder
    ? importFolder(path, from, values.out, json)
    : importFile(path, from, values.out, json);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function importFile(
  path: string,
  from: Format | undefined,
  out: string | undefined,
  json: boolean,
) {
  const imported = read(path, from);
  const text = `${JSON.stringify(imported.content, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
  const { format, notes } = imported;
  if (json) console.error(JSON.stringify({ file: path, format, notes }, null, 2));
  else console.error(`${path}: ${summary(imported)}\n${describeNotes(notes)}`.trimEnd());
  return 0;
}

/** What is in the folder and is no definition is passed over. */
function importFolder(
  folder: string,
  from: Format | undefined,
  out: string | undefined,
  json: boolean,
): number {
  let failed = 0;
  const report: object[] = [];
  for (const name of globSync('**/*.json', { cwd: folder }).sort()) {
    const path = join(folder, name);
    if (!from && formatOf(parsed(path)) === undefined) continue;
    try {
      const imported = read(path, from);
      if (out !== undefined) {
        mkdirSync(out, { recursive: true });
        const file = resolve(out, name.replaceAll(/[\\/]/g, '-'));
        writeFileSync(file, `${JSON.stringify(imported.content, null, 2)}\n`);
      }
      report.push({ file: name, format: imported.format, notes: imported.notes });
      if (!json) console.log(`${name}: ${summary(imported)}`);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      failed++;
      report.push({ file: name, error: error.message });
      if (!json) console.log(`${name}: ${error.message}`);
    }
  }
  if (json) console.log(JSON.stringify(report, null, 2));
  return failed > 0 ? 1 : 0;
}

function read(path: string, from: Format | undefined): Imported {
  return importDefinition(parsed(path), from, basename(path, '.json'));
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportError(`${path}: expected JSON, found ${(error as Error).message}`);
  }
}

function summary({ format, content, notes }: Imported): string {
  const questions = Object.values(content.quizzes ?? {}).flatMap((quiz) => quiz.questions).length;
  const fields = Object.values(content.forms ?? {}).flatMap((form) => form.fields).length;
  const counts = [`${questions} questions`, ...(fields > 0 ? [`${fields} fields`] : [])];
  return `${format}, ${counts.join(' and ')}, ${notes.length === 0 ? 'nothing to report' : `${notes.length} notes`}`;
}
