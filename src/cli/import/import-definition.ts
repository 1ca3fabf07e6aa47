import type { Content } from '../../model/content/content.ts';
import { checkContent } from '../../model/content/load.ts';
import { ImportError, type ImportNote } from './import-note.ts';
import { importSurvey } from './surveyjs/import-survey.ts';
import { type Fate, Source, Trail } from './trail.ts';
import { importTypeform } from './typeform/import-typeform.ts';

export const FORMATS = ['surveyjs', 'typeform'] as const;

export type Format = (typeof FORMATS)[number];

export interface Imported {
  readonly format: Format;
  readonly content: Content;
  readonly notes: readonly ImportNote[];
  /** What became of a key of the definition; undefined: never, for nothing is dropped without a word. */
  readonly fateOf: (path: string) => Fate | undefined;
}

/**
 * Turns somebody's definition of a survey or form into a content file that passes its check.
 *
 * @param fileName for the title, where the definition has none
 * @throws ImportError it is no definition, or there is nothing to ask in it
 */
export function importDefinition(definition: unknown, format?: Format, fileName = ''): Imported {
  const found = format ?? formatOf(definition);
  if (!isObject(definition) || found === undefined) {
    throw new ImportError(
      'definition: expected a SurveyJS definition ("pages" or "elements") or one of Typeform ("fields"), found neither',
    );
  }
  const trail = new Trail();
  const source = new Source(definition, trail);
  const convert = found === 'surveyjs' ? importSurvey : importTypeform;
  const draft = convert(source, fileName, definition);
  if (!draft.quizzes && !draft.forms) {
    throw new ImportError('definition: expected a question that can be carried over, found none');
  }
  const { content, problems } = checkContent(JSON.parse(JSON.stringify(draft)));
  if (!content) throw new ImportError(`content: ${problems[0]?.message ?? 'unknown'}`);
  return { format: found, content, notes: trail.notes, fateOf: (path) => trail.fateOf(path) };
}

export function formatOf(definition: unknown): Format | undefined {
  if (!isObject(definition)) return undefined;
  const isList = (key: string) => Array.isArray(definition[key]);
  if (isList('fields')) return 'typeform';
  return isList('pages') || isList('elements') || isList('questions') ? 'surveyjs' : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
