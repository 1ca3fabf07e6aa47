import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { check } from '../../../src/cli/check.ts';
import { createContentFile } from '../../../src/cli/new.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { changed } from '../../model/content/sample-content.ts';
import { CLEAN } from './clean-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadline-check-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const code = await check(args, (text) => printed.push(text));
  return { code, text: printed.join('\n') };
}

interface Report {
  ok: boolean;
  files: { file: string; ok: boolean; whole: boolean; findings: Record<string, unknown>[] }[];
}

const clean = file('clean.json', CLEAN);
const QUIZ = 'quizzes.roof';
const warned = file('warned.json', changed(CLEAN, `${QUIZ}.gates[0].atMost`, 'high'));
const broken = file('broken.json', changed(CLEAN, `${QUIZ}.notes[0].when`, 'size < 0'));

suite('leadline check', () => {
  test('ends with 0 where nothing is wrong', async () => {
    const { code, text } = await run(clean);
    assert.equal(code, 0);
    assert.match(text, /clean\.json: nothing to report\n\d+ parts reached, each with a witness; /);
  });

  test('ends with 0 for warnings alone, with --strict with 1', async () => {
    assert.equal((await run(warned)).code, 0);
    assert.equal((await run(warned, '--strict')).code, 1);
  });

  test('ends with 1 where one of several files has an error, and says which', async () => {
    const { code, text } = await run(clean, broken, '--json');
    const { ok, files } = JSON.parse(text) as Report;
    assert.deepEqual([code, ok], [1, false]);
    assert.deepEqual(
      files.map(({ file, ok }) => [file, ok]),
      [
        [clean, true],
        [broken, false],
      ],
    );
  });

  for (const [args, message] of [
    [['--wittness'], /Unknown option '--wittness'/],
    [['nowhere.json'], /nowhere\.json: expected a file that can be read, found ENOENT/],
    [['--steps', 'many'], /--steps: expected a whole number from 1, found "many"/],
    [[clean, '--against', 'nowhere.json'], /nowhere\.json: expected a file/],
  ] as const) {
    test(`refuses ${args.at(-1)} as something that cannot be meant`, async () => {
      await assert.rejects(run(...args), (error: Error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('gives findings the documented shape in JSON', async () => {
    const { text } = await run(broken, '--json');
    const [first] = (JSON.parse(text) as Report).files[0]!.findings;
    assert.deepEqual(Object.keys(first!).sort(), [
      'code',
      'column',
      'expected',
      'found',
      'line',
      'path',
      'severity',
      'suggestion',
      'verdict',
    ]);
  });

  test('keeps to 80 columns but for what cannot be broken, and to plain text', async () => {
    for (const args of [[broken, '--witness'], [warned], []]) {
      const { text } = await run(...args);
      for (const line of text.split('\n')) {
        assert.ok(line.length <= 80 || !line.trim().includes(' ') || line.startsWith(folder), line);
      }
      assert.ok(!text.includes('\u001b'));
    }
  });

  test('says first that it looks at the built-in content, where no file was named', async () => {
    const said = /^No file was named: this is the built-in content/;
    assert.match((await run()).text, said);
    assert.doesNotMatch((await run(clean)).text, said);
    const { files } = JSON.parse((await run('--json')).text) as Report;
    assert.deepEqual(
      files.map(({ file }) => file),
      ['built-in content'],
    );
  });

  test('colours what goes to a terminal', async () => {
    const printed: string[] = [];
    await check([broken], (text) => printed.push(text), true);
    assert.ok(printed.join('').includes('\u001b[31merror\u001b[0m'));
  });

  test('tells the answers that lead to each part when asked', async () => {
    const { text } = await run(clean, '--witness');
    assert.match(text, /^band quizzes\.roof\.bands\[2\]: witnessed\n {4}With quizzes\.roof: /m);
  });

  test('says how many steps it took where it did not decide', async () => {
    const { text } = await run(broken, '--steps', '3', '--json');
    const { findings } = (JSON.parse(text) as Report).files[0]!;
    const undecided = findings.filter(({ verdict }) => verdict === 'undecided');
    assert.ok(undecided.length > 0);
    for (const { severity, steps, found } of undecided) {
      assert.equal(severity, 'warning');
      assert.ok(Number(steps) >= 0);
      assert.match(String(found), /within \d+ steps/);
    }
  });

  test('does not look at what can be reached while names go round in a circle', async () => {
    const circle = file('circle.json', changed(CLEAN, `${QUIZ}.formulas.large`, 'large'));
    const { text } = await run(circle);
    assert.match(text, /large needs\s+large/);
    assert.match(text, /What can be reached was not looked at/);
  });

  test('has a paragraph in the documentation for every finding', () => {
    const root = join(import.meta.dirname, '../../../src/cli');
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const headings = [...readme.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading!).join(' ');
    const sources = [
      'check-file.ts',
      'theme.ts',
      'structure/schema.ts',
      'structure/references.ts',
      'structure/cycles.ts',
      'structure/privacy.ts',
      'texts/open-text.ts',
      'texts/recall.ts',
      'texts/reading.ts',
      'texts/translation.ts',
      'reach/quiz-targets.ts',
      'reach/calculator-targets.ts',
      'reach/reach-form.ts',
    ].map((name) => readFileSync(join(root, 'check', name), 'utf8'));
    const codes = new Set<string>();
    for (const source of sources) {
      for (const [, code] of source.matchAll(
        /(?:code: |proved\(\s*|add\(\s*\w+,\s*)'([a-z][a-z-]+)'/g,
      )) {
        codes.add(code!);
      }
    }
    for (const kind of [
      'question',
      'option',
      'section',
      'band',
      'outcome',
      'note',
      'input',
      'value',
    ]) {
      codes.add(`unreachable-${kind}`);
    }
    assert.ok(codes.size > 25);
    for (const code of codes) assert.ok(headings.includes(`\`${code}\``), code);
  });
});

suite('leadline new', () => {
  test('writes a file that is content and has nothing to report', async () => {
    const path = join(folder, 'made.json');
    const printed: string[] = [];
    await createContentFile([path], (text) => printed.push(text));
    assert.match(printed.join(), /leadline check/);
    assert.deepEqual(checkContent(JSON.parse(readFileSync(path, 'utf8'))).problems, []);
    assert.deepEqual((await run(path, '--strict')).code, 0);
  });

  test('leaves a file alone that is there', async () => {
    const path = file('mine.json', 'mine');
    const creating = createContentFile([path], () => undefined);
    await assert.rejects(creating, /mine\.json: expected no such file yet, found one/);
    assert.equal(readFileSync(path, 'utf8'), 'mine');
  });
});
