import type { Content } from '../../../model/content/content.ts';
import type { Quiz } from '../../../model/content/quiz.ts';
import { type Findings, noFindings } from '../finding.ts';
import { type PlacedText, textsIn, wordsIn } from './texts-in.ts';

/** Silent reading of plain text; and how long it takes to decide on an answer. */
const WORDS_A_MINUTE = 220;
const SECONDS_A_QUESTION = 5;

const MAX_SENTENCE_WORDS = 45;
const MAX_LABEL_LETTERS = 200;

/** How long a quiz takes, and texts that are hard to read. Hints, all of them. */
export function checkReading(content: Content): Findings {
  const result = noFindings();
  for (const [id, quiz] of Object.entries(content.quizzes ?? {})) {
    const path = `quizzes.${id}`;
    const minutes = minutesOf(quiz);
    const rounded = Math.max(1, Math.round(minutes));
    result.facts.push({
      path,
      text: `reading and answering everything takes about ${rounded} minute${rounded === 1 ? '' : 's'}`,
      verdict: 'undecided',
    });
    const { minutes: told } = quiz;
    // Not every question is shown to everybody, so that less is usual and half as much again is not.
    if (told !== undefined && (told > minutes * 2 + 1 || told < minutes / 4)) {
      result.findings.push({
        code: 'minutes-off',
        severity: 'hint',
        verdict: 'proved',
        path: `${path}.minutes`,
        expected: `about ${rounded}: ${WORDS_A_MINUTE} words a minute, ${SECONDS_A_QUESTION} s a question`,
        found: String(told),
        suggestion: 'Tell visitors what to expect.',
      });
    }
  }
  const { organization: _, ...rest } = content;
  for (const placed of textsIn(rest, '')) result.findings.push(...hardToRead(placed));
  return result;
}

function minutesOf(quiz: Quiz): number {
  const asked = textsIn({ ...quiz, outcomes: {}, recommendations: {}, notes: [] }, '').filter(
    ({ path }) => !path.includes('.gap.'),
  );
  const words = asked.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return words / WORDS_A_MINUTE + (quiz.questions.length * SECONDS_A_QUESTION) / 60;
}

function hardToRead({ text, path, key }: PlacedText): Findings['findings'] {
  const hint = { code: 'long-text', severity: 'hint', verdict: 'proved', path } as const;
  if (key === 'label' && text.length > MAX_LABEL_LETTERS && !/consent|agree/iu.test(text)) {
    return [
      {
        ...hint,
        expected: `a label of at most ${MAX_LABEL_LETTERS} letters`,
        found: String(text.length),
        suggestion: 'Say it shorter, and the rest in "help".',
      },
    ];
  }
  const longest = Math.max(...text.split(/[.!?:;。！？]+(?:\s|$)/u).map(wordsIn));
  if (longest <= MAX_SENTENCE_WORDS) return [];
  return [
    {
      ...hint,
      expected: `sentences of at most ${MAX_SENTENCE_WORDS} words`,
      found: `one of ${longest}`,
      suggestion: 'Make two of it.',
    },
  ];
}
