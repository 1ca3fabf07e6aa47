import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf, type Result } from './support/table.ts';

/**
 * `npm run faults`: every row of the fault matrix at full length, and a table of what became of the
 * leads. `-- C1 R3 storm receivers` runs those alone, `-- --short` all with the numbers of `npm test`.
 */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, short: { type: 'boolean' } },
  allowPositionals: true,
});

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'leadline-faults-'));
const [specFile, unitFile] = [join(folder, 'specs.json'), join(folder, 'units.json')];

/** Where the receiver's rows are tested, and how often at full length. */
const RECEIVER_TESTS = [
  'durability.test.ts',
  'forward/forwarder.test.ts',
  'one-row.test.ts',
  'several-receivers.test.ts',
  'store-down.test.ts',
].map((path) => join('test/receiver', path));
const RECEIVER_SCALE = { LEADLINE_KILLS: '200', LEADLINE_STORMS: '200', LEADLINE_LEADS: '5000' };

const asPattern = (names: readonly string[]) => names.map((name) => `\\b${name}\\b`).join('|');

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...(values.seed && { LEADLINE_SEED: values.seed }), ...env },
    });
    child.on('close', (code) => settle(code === 0));
  });
}

const runReceiverTests = (names: readonly string[]) =>
  run(
    [
      ...['--test', '--test-concurrency=1', `--test-name-pattern=/${asPattern(names)}/`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      `--test-reporter=${join(import.meta.dirname, 'support/unit-results.ts')}`,
      `--test-reporter-destination=${unitFile}`,
      ...RECEIVER_TESTS,
    ],
    values.short ? {} : RECEIVER_SCALE,
  );

const runSpecs = (names: readonly string[]) =>
  run(
    [
      join(ROOT, 'node_modules/@playwright/test/cli.js'),
      ...['test', '--config', join(import.meta.dirname, 'playwright.config.ts')],
      ...['--grep', names.length > 0 ? asPattern(names) : '.'],
    ],
    { LEADLINE_FAULTS: values.short ? 'table' : 'full', LEADLINE_FAULTS_RESULTS: specFile },
  );

/** Beside its rows: several receivers of one database. */
const SEVERAL = 'Three receivers';
const isReceivers = (name: string) => /^R\d|^receivers$/.test(name);
const ofReceivers =
  positionals.length > 0
    ? positionals.filter(isReceivers).map((name) => (name === 'receivers' ? SEVERAL : name))
    : ['R\\d', SEVERAL];
const ofBrowsers = positionals.filter((name) => !isReceivers(name));

try {
  const passed: boolean[] = [];
  if (positionals.length === 0 || ofBrowsers.length > 0) passed.push(await runSpecs(ofBrowsers));
  if (ofReceivers.length > 0) passed.push(await runReceiverTests(ofReceivers));
  const results = [specFile, unitFile]
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Result[]);
  console.log(`\n${tableOf(results)}`);
  if (passed.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
