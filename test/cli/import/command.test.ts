import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, suite, test } from 'node:test';
import type { ImportNote } from '../../../src/cli/import/import-note.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { BAKERY } from './fixtures/forms.ts';
import { EVERYTHING, KNOWLEDGE_QUIZ } from './fixtures/surveys.ts';

const CLI = resolve(import.meta.dirname, '../../../src/cli/leadline.ts');
const folder = mkdtempSync(join(tmpdir(), 'leadline-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

function leadline(...args: string[]) {
  return spawnSync(process.execPath, [CLI, 'import', ...args], {
    encoding: 'utf8',
    timeout: 30_000,
  });
}

suite('leadline import', () => {
  const survey = write('survey.json', EVERYTHING);
  const form = write('form.json', BAKERY);
  write('quiz.json', `\uFEFF${JSON.stringify(KNOWLEDGE_QUIZ)}`);
  write('no-definition.json', { hello: 'world' });

  test('writes the content file to the standard output, and the report to the other', () => {
    const { status, stdout, stderr } = leadline(survey);
    assert.equal(status, 0, stderr);
    assert.deepEqual(checkContent(JSON.parse(stdout)).problems, []);
    assert.match(
      stderr,
      /^.*survey\.json: surveyjs, \d+ questions and 3 fields, \d+ notes\nLeft out:\n/,
    );
    assert.match(
      stderr,
      /a time limit \("timeLimit"\): visitors take the time they need\n {4}Say in/,
    );
    assert.match(stderr, / {4}at .*elements\[\d+\]/);
  });

  test('writes the report as JSON, and the content to a file', () => {
    const out = join(folder, 'bread.content.json');
    const { status, stdout, stderr } = leadline(form, '--json', '-o', out);
    assert.deepEqual([status, stdout], [0, '']);
    const report = JSON.parse(stderr) as { format: string; notes: ImportNote[] };
    assert.equal(report.format, 'typeform');
    assert.ok(report.notes.every((note) => note.path && note.what && note.why && note.instead));
    assert.deepEqual(checkContent(JSON.parse(readFileSync(out, 'utf8'))).problems, []);
    rmSync(out);
  });

  test('imports every definition of a folder, and passes over what is none', () => {
    const out = join(folder, 'content');
    const { status, stdout, stderr } = leadline(folder, '--out', out);
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(',')[0]),
      ['form.json: typeform', 'quiz.json: surveyjs', 'survey.json: surveyjs'],
    );
    assert.deepEqual(readdirSync(out).sort(), ['form.json', 'quiz.json', 'survey.json']);
    rmSync(out, { recursive: true });
  });

  for (const [args, status, message] of [
    [[], 2, /expected one file or folder, found 0/],
    [[survey, form], 2, /expected one file or folder, found 2/],
    [[survey, '--from', 'word'], 2, /--from: expected surveyjs or typeform, found "word"/],
    [[survey, '--form', 'x'], 2, /Unknown option '--form'/],
    [
      [join(folder, 'no-definition.json')],
      1,
      /expected a SurveyJS definition \("pages" or "elements"\)/,
    ],
    [[join(folder, 'nowhere.json')], 1, /nowhere\.json/],
    [[survey, '--from', 'typeform'], 1, /expected a question that can be carried over, found none/],
  ] as const) {
    test(`refuses "${args.map((arg) => arg.split('/').at(-1)).join(' ')}" with exit code ${status}`, () => {
      const refused = leadline(...args);
      assert.equal(refused.status, status);
      assert.match(refused.stderr, message);
      assert.equal(refused.stdout, '');
    });
  }

  test('explains itself', () => {
    assert.match(leadline('--help').stdout, /^Usage: leadline import/);
  });
});
