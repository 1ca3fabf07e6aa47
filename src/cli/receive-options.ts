import { parseArgs } from 'node:util';
import { isPostgresUrl, type ChallengeMode } from '../receiver/index.ts';
import { UsageError } from './usage-error.ts';

export interface ReceiveOptions {
  port: number;
  database: string;
  origins: string[];
  token: string | undefined;
  newLeadsPerMinute: number | undefined;
  maxBodyBytes: number | undefined;
  retainDays: number | undefined;
  trustProxy: boolean;
  challenge: ChallengeMode;
  /** Names of content files. */
  contents: string[];
}

const OPTIONS = {
  port: { type: 'string' },
  database: { type: 'string' },
  origins: { type: 'string' },
  token: { type: 'string' },
  rate: { type: 'string' },
  'max-body': { type: 'string' },
  retain: { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  challenge: { type: 'string' },
  content: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

type TextOption = Exclude<keyof typeof OPTIONS, 'help' | 'trust-proxy' | 'content'>;

const CHALLENGE_MODES: readonly ChallengeMode[] = ['off', 'optional', 'required'];

/** Of the contract, and not built yet. */
const NOT_YET = ['forward', 'mail', 'reply'];

const UNITS: Record<string, number> = {
  '': 1,
  b: 1,
  kib: 1024,
  k: 1024,
  mib: 1024 ** 2,
  m: 1024 ** 2,
};

/**
 * What was typed, then what stands in the environment, else nothing.
 *
 * @throws UsageError
 */
export function receiveOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ReceiveOptions | 'help' {
  const typed = parse(args);
  if (typed.help) return 'help';
  const text = (name: TextOption, variable: string) =>
    typed[name] ?? (environment[variable] || undefined);
  for (const name of NOT_YET) {
    if (environment[`LEADLINE_${name.toUpperCase()}`]) {
      throw new UsageError(`LEADLINE_${name.toUpperCase()} is not there yet`);
    }
  }
  const rate = text('rate', 'LEADLINE_RATE');
  const maxBody = text('max-body', 'LEADLINE_MAX_BODY');
  const retain = text('retain', 'LEADLINE_RETAIN');
  return {
    port: wholeNumber('--port', text('port', 'PORT') ?? '8787', 0, 65_535),
    database: databaseAddress(text('database', 'DATABASE_URL') ?? 'leads.db'),
    origins: (text('origins', 'LEADLINE_ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean),
    token: text('token', 'LEADLINE_TOKEN'),
    newLeadsPerMinute: rate === undefined ? undefined : wholeNumber('--rate', rate, 1, 1_000_000),
    maxBodyBytes: maxBody === undefined ? undefined : size('--max-body', maxBody),
    retainDays: retain === undefined ? undefined : wholeNumber('--retain', retain, 1, 36_500),
    trustProxy: typed['trust-proxy'] ?? environment.LEADLINE_TRUST_PROXY === '1',
    challenge: challengeMode(text('challenge', 'LEADLINE_CHALLENGE') ?? 'optional'),
    contents: (typed.content ?? [environment.LEADLINE_CONTENT ?? ''])
      .flatMap((list) => list.split(','))
      .map((name) => name.trim())
      .filter(Boolean),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    const name = NOT_YET.find((option) => args.some((arg) => arg.split('=')[0] === `--${option}`));
    if (name) throw new UsageError(`--${name} is not there yet`);
    throw new UsageError((error as Error).message);
  }
}

function databaseAddress(text: string): string {
  if (isPostgresUrl(text)) return text;
  if (/^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    throw new UsageError(
      '--database: expected the name of a SQLite file or postgres://…, found another address',
    );
  }
  return text;
}

function challengeMode(text: string): ChallengeMode {
  const mode = CHALLENGE_MODES.find((known) => known === text);
  if (mode) return mode;
  throw new UsageError(`--challenge: expected ${CHALLENGE_MODES.join(', ')}, found "${text}"`);
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < min || number > max) {
    throw new UsageError(`${name}: expected a whole number from ${min} to ${max}, found "${text}"`);
  }
  return number;
}

function size(name: string, text: string): number {
  const [, digits, unit = ''] = /^(\d+)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (digits === undefined || factor === undefined || Number(digits) === 0) {
    throw new UsageError(`${name}: expected a size such as 512KiB, found "${text}"`);
  }
  return Number(digits) * factor;
}
