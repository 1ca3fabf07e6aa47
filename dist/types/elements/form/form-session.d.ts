import type { Answer, Answers } from '../../model/content/field.ts';
import type { Form, FormField } from '../../model/content/form.ts';
import { type FormProblem } from '../../model/form/validate-form.ts';
import type { Scope } from '../../model/formula/formula.ts';
/** What the rest of the page knows of the visitor. */
export interface Surroundings {
    readonly answers: ReadonlyMap<string, Answer>;
    readonly scopes: readonly Scope[];
}
/** What one visitor has put into a form. Knows no DOM; the element shows it. */
export declare class FormSession {
    #private;
    readonly form: Form;
    unknown: string[];
    constructor(form: Form, around: () => Surroundings);
    /** What stands in the fields, with what was answered elsewhere in those nobody touched. */
    get values(): Answers;
    get shown(): FormField[];
    get scope(): Scope | undefined;
    /** What keeps the form from being sent, in the order of the fields. */
    get problems(): FormProblem[];
    /** When a consent was last set or cleared, in ISO 8601; null: never. */
    touchedAt(id: string): string | null;
    /** Replaces all values, from code. */
    replace(values: unknown): void;
    set(id: string, value: Answer, badInput: boolean, now: Date): void;
    /** Begins again; consents are asked for afresh. */
    clear(): void;
}
