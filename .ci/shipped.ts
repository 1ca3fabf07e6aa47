import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { brotliBytes } from './brotli-bytes.ts';
import { buildAll } from './build.ts';

const DIST = resolve(import.meta.dirname, '../dist');
const SCRIPT = join(DIST, 'leadline.js');

const BUDGET_BYTES = 46_080;

/** What must not occur in the script, with how often Lit's own code contains it. */
const FORBIDDEN = [
  { pattern: /\beval\(/g, allowed: 0 },
  { pattern: /\bnew Function\b|\bFunction\(/g, allowed: 0 },
  { pattern: /\.innerHTML\b/g, allowed: 1 },
  {
    pattern: /\.outerHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bsetHTMLUnsafe\b/g,
    allowed: 0,
  },
  { pattern: /\bstyle=["'\\]/g, allowed: 0 },
  { pattern: /<style\b/g, allowed: 0 },
  { pattern: /\bimport\.meta\b|\bprocess\.env\b|\brequire\(/g, allowed: 0 },
];

/** @returns paths of all files under a folder, relative to it */
function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const result = use(folder);
    if (result instanceof Promise) return result.finally(remove) as T;
    remove();
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}

/** Builds afresh and compares byte for byte with what is committed. */
export async function checkDistIsFresh(): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const fresh = join(folder, 'dist');
    await buildAll(fresh);
    const names = [...new Set([...filesIn(fresh), ...filesIn(DIST)])].sort();
    const differing = names.filter((name) => {
      const [built, committed] = [join(fresh, name), join(DIST, name)];
      if (!existsSync(built) || !existsSync(committed)) return true;
      return !readFileSync(built).equals(readFileSync(committed));
    });
    if (differing.length > 0) {
      throw new Error(
        `dist/: expected what \`npm run build\` gives, found other bytes in ${differing.join(', ')}`,
      );
    }
    return `${names.length} files as built`;
  });
}

/** The file that pages load parses as a classic script, and declares nothing outside its function. */
export function checkParsesAsScript(): string {
  const source = readFileSync(SCRIPT, 'utf8');
  new Script(source, { filename: SCRIPT });
  if (!/^(\/\*[^]*?\*\/\s*)?(\(function\s*\(|\(\(\)\s*=>|!function\s*\()/.test(source)) {
    throw new Error(
      `leadline.js: expected one function called at once, found ${source.slice(0, 60)}`,
    );
  }
  return 'one function, strict inside, no globals';
}

/** The same file parses as a module, strict mode and top-level await included. */
export function checkParsesAsModule(): string {
  return inTemporaryFolder((folder) => {
    const copy = join(folder, 'leadline.mjs');
    writeFileSync(copy, readFileSync(SCRIPT));
    const { status, stderr } = spawnSync(process.execPath, ['--check', copy], { encoding: 'utf8' });
    if (status !== 0)
      throw new Error(`leadline.js: expected a module that parses, found\n${stderr}`);
    return 'parses';
  });
}

/** The script stays within what the contract allows over the wire. */
export function checkSize(): string {
  const source = readFileSync(SCRIPT);
  const bytes = brotliBytes(source);
  const figure = `${bytes} of ${BUDGET_BYTES} bytes in brotli (${source.length} plain)`;
  if (bytes > BUDGET_BYTES) throw new Error(`leadline.js: ${figure}`);
  return figure;
}

/** Nothing that a strict Content Security Policy or Trusted Types would stop. */
export function checkForbiddenPatterns(): string {
  const source = readFileSync(SCRIPT, 'utf8');
  for (const { pattern, allowed } of FORBIDDEN) {
    const found = source.match(pattern) ?? [];
    if (found.length > allowed) {
      const at = source.search(pattern);
      throw new Error(
        `leadline.js: expected ${pattern} at most ${allowed} times, found ${found.length}, ` +
          `first in …${source.slice(Math.max(0, at - 40), at + 40)}…`,
      );
    }
  }
  return `${FORBIDDEN.length} patterns absent`;
}
