import type { Calculator } from '../../model/content/calculator.ts';
import type { Content } from '../../model/content/content.ts';
import type { Form } from '../../model/content/form.ts';
import type { Quiz } from '../../model/content/quiz.ts';
import type { ContentFailure } from '../../page/load-content.ts';

export interface Definitions {
  quiz: Quiz;
  calculator: Calculator;
  form: Form;
}

export type WidgetKind = keyof Definitions;

/** Where each kind stands in a content file, and the id meant where the page names none. */
const PLACES = {
  quiz: ['quizzes', 'readiness'],
  calculator: ['calculators', 'benefit'],
  form: ['forms', 'quote'],
} as const;

/** What a widget shows, or why it cannot. */
export interface Found<K extends WidgetKind> {
  id: string;
  definition: Definitions[K] | null;
  failure: ContentFailure | null;
}

/**
 * The quiz, calculator or form that a widget shows: the one named, else the default one, else the
 * first of the file. A name that is not in the file is a mistake, not a wish for another one.
 */
export function findDefinition<K extends WidgetKind>(
  kind: K,
  content: Content,
  named?: string | null,
): Found<K> {
  const [place, standard] = PLACES[kind];
  const list = new Map(Object.entries(content[place] ?? {}));
  const ids = [...list.keys()];
  const id = named || (list.has(standard) ? standard : (ids[0] ?? standard));
  const definition = list.get(id) as Definitions[K] | undefined;
  if (definition) return { id, definition, failure: null };
  const message = `${content.id}: ${place}: expected "${id}", found ${ids.join(', ') || 'none'}`;
  return { id, definition: null, failure: { code: 'content-invalid', message } };
}
