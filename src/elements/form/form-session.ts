import type { Answer, Answers } from '../../model/content/field.ts';
import type { Form, FormField } from '../../model/content/form.ts';
import { sanitizeAnswers, toAnswer } from '../../model/form/answer.ts';
import { shownFields } from '../../model/form/form-scope.ts';
import { validateForm, type FormProblem } from '../../model/form/validate-form.ts';
import type { Scope } from '../../model/formula/formula.ts';

/** What the rest of the page knows of the visitor. */
export interface Surroundings {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly scopes: readonly Scope[];
}

/** What one visitor has put into a form. Knows no DOM; the element shows it. */
export class FormSession {
  readonly form: Form;
  unknown: string[] = [];

  readonly #around: () => Surroundings;
  #values: Answers = {};
  /** Fields the visitor or the page has set or cleared: nothing is filled in for them any more. */
  #touched = new Set<string>();
  readonly #touchedAt = new Map<string, string>();
  readonly #badInputs = new Set<string>();

  constructor(form: Form, around: () => Surroundings) {
    this.form = form;
    this.#around = around;
  }

  /** What stands in the fields, with what was answered elsewhere in those nobody touched. */
  get values(): Answers {
    const { answers } = this.#around();
    const filledIn = this.form.fields.flatMap((field): [string, Answer][] => {
      if (this.#touched.has(field.id) || field.type === 'consent') return [];
      const value = toAnswer(field, answers.get(field.id));
      return value === undefined || value === null ? [] : [[field.id, value]];
    });
    return { ...Object.fromEntries(filledIn), ...this.#values };
  }

  get shown(): FormField[] {
    return shownFields(this.form, this.values, this.scope);
  }

  get scope(): Scope | undefined {
    const { scopes } = this.#around();
    if (scopes.length === 0) return undefined;
    return {
      get: (name) => scopes.map((scope) => scope.get(name)).find((found) => found !== undefined),
      score: (name) => scopes.map((scope) => scope.score?.(name)).find((found) => found != null),
    };
  }

  /** What keeps the form from being sent, in the order of the fields. */
  get problems(): FormProblem[] {
    const shown = this.shown;
    const found = new Map(
      validateForm(this.form, this.values, shown).map((problem) => [problem.id, problem]),
    );
    return shown.flatMap(({ id, type }) => {
      if (this.#badInputs.has(id)) return { id, code: type === 'date' ? 'date' : 'number' };
      return found.get(id) ?? [];
    });
  }

  /** When a consent was last set or cleared, in ISO 8601; null: never. */
  touchedAt(id: string): string | null {
    return this.#touchedAt.get(id) ?? null;
  }

  /** Replaces all values, from code. */
  replace(values: unknown): void {
    const { answers, unknown } = sanitizeAnswers(this.form.fields, values);
    this.#values = answers;
    this.unknown = unknown;
    this.#touched = new Set(this.form.fields.map(({ id }) => id));
    this.#badInputs.clear();
  }

  set(id: string, value: Answer, badInput: boolean, now: Date): void {
    this.#touched.add(id);
    this.#touchedAt.set(id, now.toISOString());
    this.#badInputs.delete(id);
    if (badInput) this.#badInputs.add(id);
    this.#values = { ...this.#values, [id]: value };
  }

  /** Begins again; consents are asked for afresh. */
  clear(): void {
    const contact = [
      'message',
      ...this.form.fields.flatMap((f) => (f.type === 'consent' ? f.id : [])),
    ];
    this.#values = Object.fromEntries(
      Object.entries(this.#values).filter(([id]) => !contact.includes(id)),
    );
  }
}
