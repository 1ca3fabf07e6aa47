import type { Lead } from '../../model/lead/lead.ts';

/** Something the visitor's organization lacks: what to talk about. */
export interface Gap {
  label: string;
  /** What the visitor answered. */
  answer: string;
}

/**
 * The gaps, most urgent first. Which low score is a gap only the content file knows: 0 points for
 * "nobody has asked for it" are none. The summary names them, a line each with the answer's words,
 * so a line that ends in the words of a scored answer is a gap, in whatever language.
 */
export function gapsOf({ summary, quiz }: Lead, limit: number): Gap[] {
  const scored = (quiz?.answers ?? [])
    .filter(({ score, label }) => score !== null && label !== '')
    .map(({ label }) => label.replaceAll(/\s+/g, ' ').trim());
  return summary
    .split('\n')
    .flatMap((line) => {
      const answer = scored.find((words) => line.startsWith('- ') && line.endsWith(`: ${words}`));
      return answer === undefined ? [] : [{ label: line.slice(2, -answer.length - 2), answer }];
    })
    .slice(0, limit);
}
