import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startDemo } from './start-demo.ts';

/** `npm start`. Leads stay in `.cache/demo/` between runs. */

function openInBrowser(url: string) {
  const opener: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command = 'xdg-open', ...args] = opener[process.platform] ?? [];
  // Without a desktop there is nothing to open; the address stands in the terminal.
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const port = Number(process.env['PORT'] ?? 8080);
const demo = await startDemo({
  port,
  receiverPort: port + 707,
  data: resolve(import.meta.dirname, '../.cache/demo'),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.stop());
}
console.log(`
Leadline demo

  Site      ${demo.siteUrl}
  Inbox     ${demo.siteUrl}/inbox   (signed in on this machine)
  Solar     ${demo.siteUrl}/solar/   (another trade, by a content file alone)
  Review    ${demo.siteUrl}/review.html   (every sentence and figure with its source)
  Doctor    ${demo.siteUrl}/doctor   (a test lead, and what came back in plain words)
  Receiver  ${demo.endpoint}

Ctrl+C ends it.`);
if (process.stdout.isTTY && process.env['CI'] === undefined) openInBrowser(demo.siteUrl);
