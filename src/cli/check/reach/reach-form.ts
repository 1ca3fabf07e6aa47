import type { Content } from '../../../model/content/content.ts';
import type { Form, FormField } from '../../../model/content/form.ts';
import { type Findings, type Severity, type Witness, noFindings } from '../finding.ts';
import { all, not } from '../possible/truth.ts';
import { type FormReal, FormSpace, type FormView } from '../space/form-space.ts';
import { BLANK } from '../space/quiz-space.ts';
import { decide, randomFrom } from '../space/search.ts';
import type { Target } from '../space/space.ts';
import { type ReachOptions, unreachable } from './reach-quiz.ts';
import { sectionTargets } from './section-targets.ts';
import { shortened } from './shorten.ts';
import { caseTargets } from './text-cases.ts';

interface FormTarget extends Target<FormView, FormReal> {
  readonly kind: string;
  readonly path: string;
  readonly severity: Severity;
  readonly what: string;
}

const TRIES = 60;

/** What of a form can be reached, whatever was answered in other widgets before. */
export function reachForm(
  id: string,
  form: Form,
  content: Content,
  { maxSteps, meter, isShort }: ReachOptions,
): Findings {
  const result = noFindings();
  const space = new FormSpace(id, form, content);
  const open = new Set(targetsOf(form, `forms.${id}`));
  const clear = ({ kind, path, happened }: FormTarget, long: Witness) => {
    const witness = isShort
      ? shortened(long, (shorter) => happened(space.evaluate(shorter)))
      : long;
    result.cleared.push({ kind, path, verdict: 'witnessed', witness });
  };
  const random = randomFrom(20261125);
  for (let index = 0; index < TRIES && open.size; index++) {
    const share = index === 0 ? () => 0 : () => (random() < 0.2 ? BLANK : random());
    const found = space.realize(space.whole, share);
    for (const target of found ? open : []) {
      if (!target.happened(found!.real)) continue;
      clear(target, found!.witness);
      open.delete(target);
    }
  }
  for (const target of open) {
    const decision = decide(space, target, maxSteps, meter);
    if (decision.verdict === 'witnessed') clear(target, decision.witness);
    else result.findings.push(unreachable(target, decision));
  }
  return result;
}

function targetsOf(form: Form, at: string): FormTarget[] {
  const targets = askedOf(form, at);
  return [...targets, ...caseTargets<FormView, FormReal, FormTarget>(form, at, targets)];
}

function askedOf(
  { fields, sections = [], priority = {}, routes = [] }: Form,
  at: string,
): FormTarget[] {
  return [
    ...sectionTargets<FormField, FormView, FormReal>(sections, fields, at, ({ shown }, id) =>
      shown.some(({ section }) => section.id === id),
    ),
    ...fields.flatMap((field, place): FormTarget[] => {
      const path = `${at}.fields[${place}]`;
      return [
        {
          kind: 'field',
          severity: 'error',
          path,
          what: `field "${field.id}"`,
          test: (view) => view.lookAt(field).shown,
          happened: ({ shown }) => shown.some(({ id }) => id === field.id),
        },
        ...(field.options ?? []).map((option, optionPlace): FormTarget => ({
          kind: 'option',
          severity: 'error',
          path: `${path}.options[${optionPlace}]`,
          what: `option "${option.value}" of "${field.id}"`,
          test: (view) => {
            const { shown, options } = view.lookAt(field);
            return shown.can ? all(shown, options[optionPlace]!.offered) : shown;
          },
          happened: ({ shown }) =>
            shown.some(
              ({ id, options }) =>
                id === field.id && options?.some(({ value }) => value === option.value),
            ),
        })),
      ];
    }),
    ...(['hot', 'cold'] as const).flatMap((name): FormTarget[] => {
      const formula = priority[name];
      return !formula
        ? []
        : [
            {
              kind: 'priority',
              severity: 'warning',
              path: `${at}.priority.${name}`,
              what: `priority "${name}"`,
              test: (view) => view.holds(formula),
              happened: (real) => real.holds(formula),
            },
          ];
    }),
    ...routes.map(({ when }, place): FormTarget => {
      const before = routes.slice(0, place);
      return {
        kind: 'route',
        severity: 'error',
        path: `${at}.routes[${place}]`,
        what: `route ${place + 1}`,
        test: (view) =>
          all(view.holds(when), ...before.map((earlier) => not(view.holds(earlier.when)))),
        happened: ({ holds }) => holds(when) && !before.some((earlier) => holds(earlier.when)),
      };
    }),
  ];
}
