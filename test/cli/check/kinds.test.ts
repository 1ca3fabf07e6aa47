import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFile } from '../../../src/cli/check/check-file.ts';

/** A scale with steps of its own, one with those of the quiz, and a question with yes or no. */
const quizWith = (more: { asked?: object; quiz?: object } = {}) => ({
  id: 'kinds',
  version: '1',
  locale: 'en',
  quizzes: {
    quiz: {
      title: 'Kinds',
      steps: ['Never', 'At times', 'Always'],
      questions: [
        { id: 'often', type: 'scale', label: 'How often?', weight: 1 },
        { id: 'sure', type: 'scale', label: 'How sure?', steps: ['Not', 'Very'], weight: 1 },
        { id: 'again', type: 'yes-no', label: 'Again?', weight: 1, ...more.asked },
      ],
      ...more.quiz,
    },
  },
});
const look = (content: object) => checkFile('kinds.json', JSON.stringify(content, null, 2));

suite('Scales and questions with yes or no', () => {
  test('have a witness for each step and for yes and no', () => {
    const { findings, cleared } = look(quizWith());
    assert.deepEqual(findings, []);
    const answers = cleared
      .filter(({ kind }) => kind === 'option')
      .map(({ path, verdict, witness }) => {
        assert.equal(verdict, 'witnessed');
        assert.ok(witness);
        return path;
      });
    const at = 'quizzes.quiz';
    assert.deepEqual(answers.sort(), [
      ...[`${at}.questions[1].steps[0]`, `${at}.questions[1].steps[1]`],
      ...[`${at}.questions[2]`, `${at}.questions[2]`],
      ...[`${at}.steps[0]`, `${at}.steps[1]`, `${at}.steps[2]`],
    ]);
  });

  test('that nobody is asked are found with their answers, by their words', () => {
    const { findings } = look(quizWith({ asked: { showIf: 'often > 2' } }));
    const told = findings.map(({ code, verdict, expected }) => [code, verdict, expected]);
    assert.deepEqual(told, [
      ['unreachable-question', 'proved', 'answers that lead to question "again"'],
      ['unreachable-option', 'proved', 'answers that lead to "yes" of "again"'],
      ['unreachable-option', 'proved', 'answers that lead to "no" of "again"'],
    ]);
  });

  test('count by their points in what can be reached', () => {
    const band = (id: string, from: number) => ({ id, title: id, from });
    const quiz = (from: number) => ({ quiz: { bands: [band('low', 0), band('top', from)] } });
    assert.deepEqual(look(quizWith(quiz(100))).findings, []);
    const [finding] = look(quizWith(quiz(101))).findings;
    assert.deepEqual([finding?.code, finding?.path], ['unreachable-band', 'quizzes.quiz.bands[1]']);
  });
});

test('A gate has nobody to ask where the content has no form, and the check says so', () => {
  const forms = {
    contact: { title: 'A', submit: 'B', fields: [{ id: 'name', type: 'text', label: 'C' }] },
  };
  const told = (content: object) =>
    look(content).facts.filter(({ path, text }) => path === 'forms' && text.includes('gate'));
  assert.equal(told(quizWith()).length, 1);
  assert.equal(told({ ...quizWith(), forms }).length, 0);
});
