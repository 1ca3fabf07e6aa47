import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * A script as a later version may be: its records have a format of their own and its database a
 * higher number; nothing else is different.
 */
export async function newerScript(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'leadline-newer-'));
  const replace = (code: string, from: string, to: string) => {
    if (!code.includes(from)) throw new Error(`newer script: expected ${from} in the source`);
    return code.replaceAll(from, to);
  };
  const newer: Plugin = {
    name: 'newer',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('delivery/outbox-record.ts')) {
        return replace(replace(code, 'format: 1', 'format: 2'), 'format === 1', 'format === 2');
      }
      if (id.endsWith('delivery/outbox.ts')) {
        const make = 'request.result.createObjectStore';
        return replace(
          replace(code, 'open(DATABASE)', 'open(DATABASE, 2)'),
          make,
          `request.result.objectStoreNames.length || ${make}`,
        );
      }
      return undefined;
    },
  };
  try {
    await build({
      root: ROOT,
      configFile: join(ROOT, 'vite.config.ts'),
      mode: 'script',
      logLevel: 'silent',
      plugins: [newer],
      build: { outDir },
    });
    return readFileSync(join(outDir, 'leadline.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
