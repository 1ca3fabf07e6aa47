import type { Section } from '../../../model/content/section.ts';
import type { Truth } from '../possible/possible.ts';
import { all } from '../possible/truth.ts';

/** What stands in a section, if in any, and has a condition of its own, if any. */
interface InSection {
  readonly section?: string | undefined;
  readonly showIf?: string | undefined;
}

/** The condition of the section that a question or field stands in. */
export function sectionCondition(
  { section }: InSection,
  sections: readonly Section[] = [],
): string | undefined {
  return sections.find(({ id }) => id === section)?.showIf;
}

/** Whether a question or field is shown: its section is, and so is it. */
export function shownIn(
  view: { holds(condition: string | undefined): Truth },
  asked: InSection,
  sections: readonly Section[] | undefined,
): Truth {
  const inSection = view.holds(sectionCondition(asked, sections));
  return inSection.can ? all(inSection, view.holds(asked.showIf)) : inSection;
}
