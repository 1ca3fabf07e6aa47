import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFile } from '../../../src/cli/check/check-file.ts';
import { changed } from '../../model/content/sample-content.ts';
import { CLEAN } from './clean-content.ts';

const QUIZ = 'quizzes.roof';
const GERMAN = translated(CLEAN) as typeof CLEAN;

/** Every text with one letter in front, in another language. */
function translated(node: unknown, key = ''): unknown {
  if (typeof node === 'string') {
    if (key === 'locale') return 'de';
    return /^(title|label|text|reason|submit)$/.test(key) ? `Ü ${node}` : node;
  }
  if (typeof node !== 'object' || !node) return node;
  if (Array.isArray(node)) return node.map((item) => translated(item));
  return Object.fromEntries(
    Object.entries(node).map(([name, child]) => [name, translated(child, name)]),
  );
}

function found(file: unknown) {
  const against = { name: 'en.json', text: JSON.stringify(CLEAN) };
  return checkFile('de.json', JSON.stringify(file, null, 2), { against })
    .findings.filter(({ code }) => code.startsWith('translation'))
    .map(({ code, path, expected }) => [code, path, expected]);
}

suite('Against the same content in another language', () => {
  test('a full translation has nothing to report', () => {
    assert.deepEqual(found(GERMAN), []);
  });

  test('options and questions may stand in another order', () => {
    const questions = [...GERMAN.quizzes.roof.questions];
    questions.push(questions.splice(0, 1)[0]!);
    assert.deepEqual(found(changed(GERMAN, `${QUIZ}.questions`, questions)), []);
  });

  for (const [name, where, value, code, path] of [
    [
      'a missing text',
      `${QUIZ}.notes[0].text`,
      undefined,
      'translation-missing',
      `${QUIZ}.notes[0].text`,
    ],
    [
      'a missing option',
      `${QUIZ}.questions[1].options[2]`,
      undefined,
      'translation-missing',
      `${QUIZ}.questions[1].options`,
    ],
    [
      'an option of its own',
      `${QUIZ}.questions[3].options[2]`,
      { value: 'more', label: 'Mehr' },
      'translation-extra',
      `${QUIZ}.questions[3].options[2]`,
    ],
    [
      'another figure',
      `${QUIZ}.questions[1].options[2].score`,
      3,
      'translation-differs',
      `${QUIZ}.questions[1].options[2].score`,
    ],
    [
      'another formula',
      `${QUIZ}.formulas.large`,
      'size > 100',
      'translation-differs',
      `${QUIZ}.formulas.large`,
    ],
    [
      'another recall',
      `${QUIZ}.notes[0].text`,
      'Frag das Netz.',
      'translation-differs',
      `${QUIZ}.notes[0].text`,
    ],
    [
      'a text left as it was',
      `${QUIZ}.gates[0].text`,
      'Small roofs rarely pay.',
      'translation-same',
      `${QUIZ}.gates[0].text`,
    ],
    ['the same language', 'locale', 'en', 'translation-differs', 'locale'],
  ] as const) {
    test(`${name} is told`, () => {
      const list = found(changed(GERMAN, where, value));
      assert.deepEqual(
        list.map(([code, path]) => [code, path]),
        [[code, path]],
      );
      assert.match(list[0]![2]!, /en\.json|language/);
    });
  }
});
