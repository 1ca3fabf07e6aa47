import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isoCertification } from '../content/iso-certification.ts';
import { DEFAULT_STEPS, type FileReport, checkFile } from './check/check-file.ts';
import { humanReport } from './check/report/human-report.ts';
import { jsonReport } from './check/report/json-report.ts';
import { painter } from './check/report/wrap.ts';
import { checkTheme } from './check/theme.ts';
import { UsageError } from './usage-error.ts';

export const CHECK_HELP = `Usage: leadline check [FILE …] [options]

Finds the mistakes in content files before a visitor does. Without FILE it
looks at the built-in content. Each finding says whether it is proved,
witnessed by answers that show it, or not decided.

Options
  --witness          the answers that lead to each part
  --against <file>   the same content in another language
  --theme <file>     CSS or JSON with --leadline-* colours: their contrast
  --json             for machines; the shape is documented
  --steps <number>   how long one search goes on; default ${DEFAULT_STEPS}
  --strict           warnings and hints count as errors
  --help

Exit code: 0 no errors, 1 errors, 2 what was typed cannot be meant.
`;

const OPTIONS = {
  witness: { type: 'boolean' },
  against: { type: 'string' },
  theme: { type: 'string' },
  json: { type: 'boolean' },
  steps: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const BUILT_IN = 'built-in content';
const BUILT_IN_SAID =
  'No file was named: this is the built-in content on ISO certification.\nYour own: leadline check FILE';

/**
 * @param print takes what is to be said, in one piece
 * @returns the exit code
 * @throws UsageError
 */
export async function check(
  args: readonly string[],
  print: (text: string) => void,
  isColored = false,
): Promise<0 | 1> {
  const { values, positionals } = parse(args);
  if (values.help) {
    print(CHECK_HELP);
    return 0;
  }
  const maxSteps = stepsOf(values.steps);
  const against =
    values.against === undefined
      ? undefined
      : { name: values.against, text: await read(values.against) };
  const reports: FileReport[] = [];
  if (values.theme !== undefined) reports.push(themeReport(values.theme, await read(values.theme)));
  const options = { maxSteps, against, isShort: values.witness };
  for (const file of positionals) reports.push(checkFile(file, await read(file), options));
  const isBuiltIn = !positionals.length && values.theme === undefined;
  if (isBuiltIn) {
    reports.push(checkFile(BUILT_IN, JSON.stringify(isoCertification, null, 2), options));
  }
  if (values.json) print(JSON.stringify(jsonReport(reports), null, 2));
  else {
    const paint = painter(isColored);
    const texts = reports.map((report) => humanReport(report, values.witness ?? false, paint));
    if (isBuiltIn) texts.unshift(BUILT_IN_SAID);
    print(texts.join('\n\n'));
  }
  const isMistake = (report: FileReport) =>
    report.findings.some(({ severity }) => severity === 'error' || values.strict);
  return reports.some(isMistake) ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function stepsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const steps = Number(text);
  if (!Number.isInteger(steps) || steps < 1) {
    throw new UsageError(`--steps: expected a whole number from 1, found "${text}"`);
  }
  return steps;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UsageError(`${file}: expected a file that can be read, found ${code}`, { cause });
  }
}

function themeReport(file: string, text: string): FileReport {
  const { findings, facts } = checkTheme(text);
  const placed = findings.map(({ at, ...finding }) => ({
    ...finding,
    ...(at ?? { line: 1, column: 1 }),
  }));
  return { file, findings: placed, cleared: [], facts, steps: 0, isWhole: true };
}
