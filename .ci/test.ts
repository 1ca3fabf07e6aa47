import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  checkDistIsFresh,
  checkForbiddenPatterns,
  checkParsesAsModule,
  checkParsesAsScript,
  checkSize,
} from './shipped.ts';

const ROOT = resolve(import.meta.dirname, '..');
const STEP_LIMIT_MS = 20 * 60_000;
const GRACE_MS = 3_000;

/** Stands in the environment of everything this run starts, so that it can find what is left. */
const RUN_ID = randomUUID();

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  group: 'static' | 'unit' | 'browser' | 'e2e' | 'faults';
  run(filters: readonly string[]): Promise<Counts>;
}

/** Entry point of a package's command, so that it runs on this Node without a shell. */
function command(path: string, ...args: string[]): string[] {
  return [join(ROOT, 'node_modules', path), ...args];
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, LEADLINE_TEST_RUN: RUN_ID },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: STEP_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    child.on('error', (error) => {
      console.error(error.message);
      settle(false);
    });
    child.on('close', (code, signal) => {
      if (signal) console.error(`expected to end by itself, ended by ${signal}`);
      settle(code === 0);
    });
  });
}

const counted = (succeeded: boolean): Counts =>
  succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A tool that says yes or no by its exit code: one test. */
function tool(name: string, args: readonly string[]): Step {
  return { name, group: 'static', run: async () => counted(await start(args)) };
}

/** A check of ours that says what it found, or throws: one test. */
function check(name: string, find: () => string | Promise<string>): Step {
  return {
    name,
    group: 'static',
    async run() {
      try {
        console.log(await find());
        return counted(true);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return counted(false);
      }
    },
  };
}

/** A test runner that writes its counts by way of `.ci/reporters/`. */
function runner(
  group: 'unit' | 'browser' | 'e2e' | 'faults',
  name: string,
  args: (filters: readonly string[]) => string[],
): Step {
  return {
    name,
    group,
    async run(filters) {
      const folder = mkdtempSync(join(tmpdir(), 'leadline-test-'));
      const file = join(folder, 'counts.json');
      try {
        const succeeded = await start(args(filters), { TEST_COUNTS_FILE: file });
        if (!existsSync(file)) {
          console.error(`${name}: expected a count of tests, found none; the runner crashed`);
          return counted(false);
        }
        const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
        if (counts.passed + counts.failed === 0) {
          console.error(`${name}: expected tests, found none`);
          return counted(false);
        }
        // A runner may fail although every test passed: an error outside any test, a forbidden .only.
        if (!succeeded && counts.failed === 0) return { ...counts, failed: 1 };
        return counts;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Test files of a pattern whose path contains one of the filters; without filters all. */
function testFiles(pattern: string, filters: readonly string[]): string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
}

const isUnitTest = (path: string) =>
  !path.endsWith('.browser.test.ts') && !path.startsWith('test/e2e/');

const STEPS: Step[] = [
  tool('types', command('@typescript/native/bin/tsc', '--noEmit')),
  tool('lint', command('eslint/bin/eslint.js', '.', '--max-warnings', '0')),
  tool('format', command('prettier/bin/prettier.cjs', '--check', '.', '!dist')),
  tool(
    'template lint',
    command(
      'lit-analyzer/cli.js',
      '--strict',
      '--maxWarnings',
      '0',
      // Its CSS is that of 2021: no container queries, no accent-color.
      '--rules.no-invalid-css',
      'off',
      'src/**/*.ts',
    ),
  ),
  check('dist equals a fresh build', checkDistIsFresh),
  check('leadline.js is a classic script', checkParsesAsScript),
  check('leadline.js is a module', checkParsesAsModule),
  check('leadline.js within its size', checkSize),
  check('leadline.js under strict policies', checkForbiddenPatterns),
  runner('unit', 'unit tests', (filters) => [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./.ci/reporters/node-test.js',
    '--test-reporter-destination=stderr',
    ...testFiles('test/**/*.test.ts', filters).filter(isUnitTest),
  ]),
  runner('browser', 'browser tests', (filters) =>
    command(
      '@web/test-runner/dist/bin.js',
      '--config',
      'test/web-test-runner.config.js',
      ...(filters.length > 0
        ? ['--files', ...testFiles('test/**/*.browser.test.ts', filters)]
        : []),
    ),
  ),
  runner('e2e', 'whole-product tests', (filters) =>
    command('@playwright/test/cli.js', 'test', '--config', 'test/playwright.config.ts', ...filters),
  ),
  // The fault bench with small numbers; `npm run faults` has the full ones and the table.
  runner('faults', 'faults', (filters) =>
    command(
      '@playwright/test/cli.js',
      'test',
      '--config',
      'test/faults/playwright.config.ts',
      ...filters,
    ),
  ),
];

/** Processes still running that this run started; on Linux, where it can be told. */
function leftovers(): number[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(RUN_ID);
      } catch {
        // Ended meanwhile, or another user's.
        return false;
      }
    })
    .map(Number);
}

/** Ends what the tests left running; that they left something is a failure of theirs. */
async function checkNothingLeft(): Promise<string> {
  const deadline = Date.now() + GRACE_MS;
  while (leftovers().length > 0 && Date.now() < deadline) await wait(100);
  const pids = leftovers();
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Ended meanwhile.
    }
  }
  if (pids.length > 0) throw new Error(`expected no process left, found ${pids.join(', ')}`);
  return 'none';
}

const [group, ...filters] = process.argv.slice(2);
const steps = STEPS.filter((step) => !group || step.group === group);
if (steps.length === 0) {
  throw new Error(`group of tests: expected static, unit, browser, e2e or faults, found ${group}`);
}
if (!group) steps.push({ ...check('no process left behind', checkNothingLeft) });

const total: Counts = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const startedMs = performance.now();
  const { passed, failed } = await step.run(filters);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} of ${passed + failed}, ${seconds} s`,
  );
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(step.name);
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
