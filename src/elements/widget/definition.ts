import type { Calculator } from '../../model/content/calculator.ts';
import type { Content } from '../../model/content/content.ts';
import type { Form } from '../../model/content/form.ts';
import type { Quiz } from '../../model/content/quiz.ts';

export interface Definitions {
  quiz: Quiz;
  calculator: Calculator;
  form: Form;
}

export type WidgetKind = keyof Definitions;

/** The id meant where the page names none. */
const DEFAULT_IDS: Record<WidgetKind, string> = {
  quiz: 'readiness',
  calculator: 'benefit',
  form: 'quote',
};

const LISTS = { quiz: 'quizzes', calculator: 'calculators', form: 'forms' } as const;

export type Found<K extends WidgetKind> =
  | { id: string; definition: Definitions[K]; problem: null }
  | { id: string; definition: null; problem: string };

/**
 * The quiz, calculator or form that a widget shows: the one named, else the default one, else the
 * first of the file. A name that is not in the file is a mistake, not a wish for another one.
 */
export function findDefinition<K extends WidgetKind>(
  kind: K,
  content: Content,
  named: string | undefined,
): Found<K> {
  const list = (content[LISTS[kind]] ?? {}) as Readonly<Record<string, Definitions[K]>>;
  const ids = Object.keys(list);
  const id = named || ids.find((one) => one === DEFAULT_IDS[kind]) || ids[0] || '';
  const definition = ids.includes(id) ? list[id] : undefined;
  if (definition) return { id, definition, problem: null };
  return {
    id,
    definition: null,
    problem: `${LISTS[kind]}: expected ${named ? `"${named}"` : 'at least one'}, found ${ids.join(', ') || 'none'}`,
  };
}
