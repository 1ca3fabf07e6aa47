import type { Section } from '../../../model/content/section.ts';
import { any } from '../possible/truth.ts';
import type { Look } from '../space/question-look.ts';

/**
 * The sections of a quiz or form as what some answers should lead to: at least one of its questions or
 * fields is shown.
 *
 * @param asked all that is asked
 * @param isSeen whether some of what is really shown stands in the section
 */
export function sectionTargets<
  Asked extends { readonly section?: string | undefined },
  View extends { lookAt(one: Asked): Look },
  Real,
>(
  sections: readonly Section[],
  asked: readonly Asked[],
  at: string,
  isSeen: (real: Real, id: string) => boolean,
) {
  return sections.map(({ id }, place) => {
    const own = asked.filter(({ section }) => section === id);
    return {
      kind: 'section',
      severity: 'error' as const,
      path: `${at}.sections[${place}]`,
      what: `section "${id}"`,
      test: (view: View) => any(...own.map((one) => view.lookAt(one).shown)),
      happened: (real: Real) => isSeen(real, id),
    };
  });
}
