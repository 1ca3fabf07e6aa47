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
export declare function findDefinition<K extends WidgetKind>(kind: K, content: Content, named?: string | null): Found<K>;
