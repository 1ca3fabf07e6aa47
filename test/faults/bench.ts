import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run faults`: every row of the fault matrix at full length, and a table of what became of the
 * leads. `-- C1 storm` runs those alone, `-- --database postgres://…` has the storm on PostgreSQL.
 */
const { values, positionals } = parseArgs({
  options: { database: { type: 'string' }, seed: { type: 'string' }, short: { type: 'boolean' } },
  allowPositionals: true,
});

const ROOT = resolve(import.meta.dirname, '../..');
const args = ['test', '--config', resolve(import.meta.dirname, 'playwright.config.ts')];
if (positionals.length > 0)
  args.push('--grep', positionals.map((name) => `\\b${name}\\b`).join('|'));

const child = spawn(
  process.execPath,
  [resolve(ROOT, 'node_modules/@playwright/test/cli.js'), ...args],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      LEADLINE_FAULTS: values.short ? 'table' : 'full',
      ...(values.database && { LEADLINE_STORM_DATABASE: values.database }),
      ...(values.seed && { LEADLINE_SEED: values.seed }),
    },
  },
);
child.on('exit', (code) => (process.exitCode = code ?? 1));
