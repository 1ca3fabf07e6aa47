import type { Content } from '../../../model/content/content.ts';
import { type Finding, proved } from '../finding.ts';
import { type PlacedCases, casesIn } from '../reach/text-cases.ts';

/** Texts that have to say something, and may say nothing. */
export function checkOpenTexts({ quizzes = {}, calculators = {}, forms = {} }: Content): Finding[] {
  return Object.entries({ quizzes, calculators, forms }).flatMap(([kind, widgets]) =>
    casesIn(widgets, kind).flatMap(openText),
  );
}

/** Where words have to stand, the last text of a list should hold whatever was answered. */
function openText({ path, key, cases }: PlacedCases): Finding[] {
  const last = cases.length - 1;
  if (!/^(label|title|reason|submit|\d+)$/u.test(key) || !cases[last]!.showIf) return [];
  return [
    proved(
      'text-open',
      'warning',
      `${path}[${last}].showIf`,
      'a last text without a condition',
      'one with',
      'Without it nothing would stand there where no condition holds.',
    ),
  ];
}
