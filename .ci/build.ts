import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

interface Step {
  name: string;
  /** A source whose absence leaves the step out. */
  needs?: string;
  run(outDir: string): void | Promise<void>;
}

async function bundle(mode: string, outDir: string) {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    mode,
    build: { outDir },
  });
}

function declareTypes(outDir: string) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/@typescript/native/bin/tsc'),
      '--project',
      join(ROOT, '.ci/tsconfig.types.json'),
      '--outDir',
      join(outDir, 'types'),
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`types: expected tsc to exit with 0, got ${status}`);
}

/** All that dist/ is made of, in order. */
const STEPS: Step[] = [
  { name: 'script', run: (outDir) => bundle('script', outDir) },
  { name: 'proof', run: (outDir) => bundle('proof', outDir) },
  { name: 'modules', run: (outDir) => bundle('modules', outDir) },
  {
    name: 'server',
    needs: 'src/cli/leadline.ts',
    async run(outDir) {
      await bundle('server', outDir);
      chmodSync(join(outDir, 'cli.js'), 0o755);
    },
  },
  { name: 'types', run: declareTypes },
  {
    name: 'schema',
    needs: 'src/model/content/json-schema.ts',
    async run(outDir) {
      mkdirSync(join(outDir, 'schema'), { recursive: true });
      const path = join(ROOT, 'src/model/content/json-schema.ts');
      const { contentJsonSchema } = (await import(pathToFileURL(path).href)) as {
        contentJsonSchema: () => object;
      };
      writeFileSync(
        join(outDir, 'schema/content.schema.json'),
        `${JSON.stringify(contentJsonSchema(), null, 2)}\n`,
      );
    },
  },
  {
    name: 'docs',
    needs: 'src/content/iso-certification.ts',
    async run(outDir) {
      // Loaded here, so that a build without them needs no formatter.
      const { writeDocs } = await import('./docs.ts');
      await writeDocs(outDir);
    },
  },
  {
    name: 'content',
    needs: 'src/content/iso-certification.ts',
    async run(outDir) {
      mkdirSync(join(outDir, 'content'), { recursive: true });
      const path = join(ROOT, 'src/content/iso-certification.ts');
      const { isoCertification } = (await import(pathToFileURL(path).href)) as {
        isoCertification: object;
      };
      const content = { $schema: '../schema/content.schema.json', ...isoCertification };
      writeFileSync(
        join(outDir, 'content/iso-certification.json'),
        `${JSON.stringify(content, null, 2)}\n`,
      );
    },
  },
];

/**
 * Makes everything that is shipped; the same sources give the same bytes.
 *
 * @param outDir absolute path of a folder that is emptied first
 */
export async function buildAll(outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  for (const step of STEPS) {
    if (step.needs && !existsSync(join(ROOT, step.needs))) continue;
    await step.run(outDir);
  }
}

if (import.meta.main) {
  const outDir = join(ROOT, 'dist');
  await buildAll(outDir);
  console.log(`dist/: ${globSync('**/*.*', { cwd: outDir }).length} files`);
}
