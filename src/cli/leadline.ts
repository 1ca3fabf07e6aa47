#!/usr/bin/env node
import { receive, RECEIVE_HELP } from './receive.ts';
import { UsageError } from './usage-error.ts';

const HELP = `Usage: leadline <command> [options]

Commands
  receive   take leads in, keep them, show them in an inbox

leadline <command> --help tells more.
`;

async function run(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    console.log(rest[0] === 'receive' ? RECEIVE_HELP : HELP);
    return;
  }
  if (command === 'receive') return receive(rest);
  throw new UsageError(`expected a command (receive), found "${command}"`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`leadline: ${message}`);
  if (error instanceof UsageError) console.error('leadline --help shows what can be said.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
