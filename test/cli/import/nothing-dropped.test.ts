import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { type Imported, importDefinition } from '../../../src/cli/import/import-definition.ts';
import { ImportError } from '../../../src/cli/import/import-note.ts';
import { HARMLESS_KEYS as SURVEYJS_HARMLESS } from '../../../src/cli/import/surveyjs/harmless.ts';
import { HARMLESS_KEYS as TYPEFORM_HARMLESS } from '../../../src/cli/import/typeform/harmless.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { FORMS } from './fixtures/forms.ts';
import { SURVEYS } from './fixtures/surveys.ts';

/*
 * Public definitions that were imported with `leadline import <folder>`, all with a report and with
 * content that passes its check; of 226 in 14 repositories 218 were carried over, and the other eight
 * hold no question that could be (only texts, or a list of lists). By owner, name and path:
 *
 * SurveyJS
 *   surveyjs/survey-library docs/design-survey-create-a-quiz.md (4 definitions), docs/design-survey-conditional-logic.md,
 *     packages/survey-react-ui/index.js, packages/survey-angular-ui/example/src/assets/survey.json
 *   surveyjs/code-examples blogpost-apps/nextjs-form-builder/src/formSamples/{healthAndWellnessAssessment,
 *     websiteUsabilityForm,courseEvaluationForm,marketResearchForm,volunteerSignUpForm}.js,
 *     quiz/angular/src/app/app.component.ts, legacy-angular/form-library/src/assets/survey.json
 *   surveyjs/survey-analytics examples/apexcharts/student-feedback-for-classroom-teaching.js,
 *     examples/apexcharts/employee-engagement-dashboard.js, examples/nested-tables.js
 *   surveyjs/surveyjs-nextjs data/survey_json.js
 *   gitstua/gh-assessment quiz-foundations/survey.json, actions-short/survey.json
 *   martajd/surveyJS-eval soc2-system-description-schema.json, pci-requirement-2-schema.json
 *   R-Grimmett/Be-gone-ia controllers/json/surveyContent.js
 *   davidcava06/demo_form static/js/form.js
 * Typeform
 *   Nice-Healthcare/typeform-swift Sources/TypeformPreview/Resources/{DemoForm,GenericSlugs,HealthHistoryV3,MatrixExample,
 *     MedicalIntake,MedicalIntake23,MedicalIntake26,MedicalIntake35,PTIntake42,PhysicalTherapyV3,PrimaryCareV3,
 *     TranslationFormBase,standard_typeform}.json (up to 332 questions, 290 jumps)
 *   vlab-research/fly smoke-test/form-a.json, smoke-test/form-b.json, replybot/mocks/sample.json,
 *     replybot/mocks/sample-game.json, facebot/testrunner/forms/*.json (32 definitions)
 *
 * The fixtures here have the structure of these, in our own words.
 */

const DEFINITIONS: readonly (readonly [name: string, definition: object])[] = [
  ...Object.entries(SURVEYS),
  ...Object.entries(FORMS),
];

const HARMLESS = new Set([...SURVEYJS_HARMLESS, ...TYPEFORM_HARMLESS]);

function inside(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

/** Every key of a definition with its path, however deep. */
function* keysOf(
  value: unknown,
  path = '',
): Generator<{ key: string; path: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const here = inside(path, key, Array.isArray(value));
    yield { key, path: here, value: child };
    yield* keysOf(child, here);
  }
}

/** Keys whose words a visitor reads. */
const SPOKEN =
  /^(title|text|label|description|html|completedHtml|default|labelTrue|labelFalse|otherText|noneText|left|right|center|minRateDescription|maxRateDescription|placeholder)$/;

/** A word for each text of a definition, that stands nowhere else. */
function marked(definition: object): { definition: object; words: Map<string, string> } {
  const words = new Map<string, string>();
  const mark = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((child, index) => mark(child, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]: [string, unknown]) => {
        const here = inside(path, key, false);
        if (typeof child !== 'string' || !SPOKEN.test(key)) return [key, mark(child, here)];
        const word = `zz${words.size}yy`;
        words.set(here, word);
        return [key, `${child} ${word}`];
      }),
    );
  };
  return { definition: mark(definition, '') as object, words };
}

suite('Nothing of a definition is dropped without a word', () => {
  for (const [name, definition] of DEFINITIONS) {
    const { content, notes, fateOf } = importDefinition(definition);

    test(`${name}: every key is used, known to be harmless or reported`, () => {
      for (const { key, path, value } of keysOf(definition)) {
        const fate = fateOf(path);
        assert.ok(fate, path);
        if (fate === 'harmless') {
          const above = path.split(/[.[\]]+/);
          assert.ok(
            HARMLESS.has(key) ||
              above.some((one) => HARMLESS.has(one)) ||
              /^(name|type)$/.test(key) ||
              value === false,
            path,
          );
        }
      }
    });

    test(`${name}: every note names a place that is there, why, and what to do`, () => {
      const paths = new Set([...keysOf(definition)].map(({ path }) => path));
      for (const { kind, path, what, why, instead } of notes) {
        assert.ok(kind === 'added' || paths.has(path), `${path}: ${what}`);
        assert.ok(why && instead, what);
      }
    });

    test(`${name}: every text can be read in the content, or is reported`, () => {
      const { definition: changed, words } = marked(definition);
      const imported = importDefinition(changed);
      const said = JSON.stringify(imported.content);
      const told = imported.notes.map(({ path, what }) => `${path} ${what}`).join('\n');
      for (const [path, word] of words) {
        const fate = imported.fateOf(path);
        assert.ok(
          said.includes(word) ||
            told.includes(word) ||
            fate === 'reported' ||
            fate === 'harmless' ||
            isReportedAbove(imported, path),
          `${path}: ${word}`,
        );
      }
    });

    test(`${name}: the content passes its check`, () => {
      assert.deepEqual(checkContent(content).problems, []);
    });
  }
});

function isReportedAbove({ fateOf }: Pick<Imported, 'fateOf'>, path: string): boolean {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.'), at.lastIndexOf('[')))) {
    if (fateOf(at) === 'reported') return true;
  }
  return false;
}

/** What stands in for a part of a definition that is taken out. */
const WRONG = [
  null,
  0,
  -1,
  true,
  '',
  'x',
  '{',
  '{x} and (',
  [],
  [null],
  [[1]],
  {},
  { value: {} },
  'é'.repeat(5000),
];

suite('A definition that is broken in places', () => {
  for (const [name, definition] of DEFINITIONS) {
    test(`${name}: is imported with content that passes, or refused in words`, () => {
      const paths = [...keysOf(definition)].map(({ path }) => path);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(paths.length - 1), fc.nat(WRONG.length)), {
            minLength: 1,
            maxLength: 6,
          }),
          (changes) => {
            const broken = structuredClone(definition);
            for (const [place, what] of changes) change(broken, paths[place]!, WRONG[what]);
            try {
              assert.deepEqual(
                checkContent(importDefinition(JSON.parse(JSON.stringify(broken))).content).problems,
                [],
              );
            } catch (error) {
              assert.ok(error instanceof ImportError, (error as Error).stack);
            }
          },
        ),
        { seed: 20_261_125, numRuns: 150 },
      );
    });
  }
});

/** Undefined takes the part out. */
function change(definition: object, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop()!;
  let at: unknown = definition;
  for (const step of steps) at = (at as Record<string, unknown> | null | undefined)?.[step];
  if (typeof at !== 'object' || at === null) return;
  if (value === undefined && Array.isArray(at)) at.splice(Number(last), 1);
  else if (value === undefined) delete (at as Record<string, unknown>)[last];
  else (at as Record<string, unknown>)[last] = structuredClone(value);
}
