import type { Question, Section } from '../../../model/content/quiz.ts';
import { Draft } from '../draft.ts';
import { lostWithMarkup, MAX_TEXT_LENGTH, plainText } from '../plain-text.ts';
import type { Source } from '../trail.ts';
import { type Binding, UntranslatableError } from './formula-piece.ts';
import { translate } from './translate.ts';
import { ExpressionError } from './expression.ts';

/** An expression that a question or section depends on. */
export interface Condition {
  readonly source: Source;
  readonly key: string;
  /** What `{item}` and its parts stand for, where the condition is told once for all options. */
  readonly item?: (part: string) => string | number | boolean | undefined;
}

/** Where the elements being read stand. */
export interface Place {
  readonly section: Section | undefined;
  /** Conditions of the containers around, that the section does not tell. */
  readonly conditions: readonly Condition[];
}

interface Recall {
  readonly source: Source;
  readonly key: string;
  readonly name: string;
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** An import of a SurveyJS definition on its way. Expressions wait until every name is known. */
export class SurveyImport {
  readonly draft: Draft;
  readonly #bindings = new Map<string, Binding>();
  readonly #recalls: Recall[] = [];
  readonly #later: (() => void)[] = [];
  readonly #formulas: { name: string; id: string; condition: Condition }[] = [];

  constructor(source: Source) {
    this.draft = new Draft(source.trail);
  }

  /** Runs when all names are known. */
  later(task: () => void): void {
    this.#later.push(task);
  }

  bind(name: string, binding: Binding): void {
    if (!this.#bindings.has(name)) this.#bindings.set(name, binding);
  }

  /** For names that mean something else in each list: where there are two, neither is known. */
  bindOnce(name: string, binding: Binding): void {
    if (this.#ambiguous.has(name)) this.#bindings.delete(name);
    else this.bind(name, binding);
    this.#ambiguous.add(name);
  }

  readonly #ambiguous = new Set<string>();

  /** Names heed capitals; only those that SurveyJS itself gives do not. */
  readonly find = (name: string): Binding | undefined =>
    this.#bindings.get(name.trim()) ?? this.#bindings.get(`\u0000${name.trim().toLowerCase()}`);

  /** Words under a key, in the language of the content, without markup; "" where there are none. */
  text(source: Source, key: string): string {
    const given = source.peek(key);
    if (given === undefined) return '';
    let marked: unknown = given;
    if (typeof given === 'object' && !Array.isArray(given)) {
      const languages = source.child(key)!;
      const { locale } = this.draft;
      const wanted = [locale, locale.split('-')[0]!, 'default', 'en', ...languages.keys()];
      const language = wanted.find((one) => typeof languages.peek(one) === 'string');
      if (language === undefined) return '';
      marked = languages.take(language);
      for (const other of languages.keys()) {
        if (other === language) continue;
        languages.leaveOut(
          `the language "${other}"`,
          'a content file is written in one language',
          'Write a content file for each language, and name them by {locale} in the setting "content".',
          other,
        );
      }
    } else {
      source.take(key);
    }
    const written = String(marked);
    const lost = lostWithMarkup(written);
    if (lost) source.change(lost, 'texts are plain', 'Say it in words, or beside the widget.', key);
    const words = plainText(written);
    if (words.length > MAX_TEXT_LENGTH) {
      source.change('a long text', `it was cut at ${MAX_TEXT_LENGTH} letters`, 'Shorten it.', key);
    }
    for (const [, name = ''] of words.matchAll(PLACEHOLDER))
      this.#recalls.push({ source, key, name });
    return words.slice(0, MAX_TEXT_LENGTH);
  }

  /** A named calculation, whose expression waits. */
  addFormula(name: string, condition: Condition): void {
    const id = this.draft.names.give(name, 'formula');
    this.draft.formulas[id] = '';
    this.bind(name, { name: id.replaceAll('-', '_'), kind: 'formula' });
    this.#formulas.push({ name, id, condition });
  }

  /** The expression in the formula language; undefined, with a note, where it cannot be said. */
  formula(
    { source, key, item }: Condition,
    isCondition: boolean,
    effect: string,
  ): string | undefined {
    const text = source.take(key);
    if (typeof text !== 'string' || text.trim() === '') return undefined;
    try {
      const find = (name: string): Binding | undefined => {
        const [, part = ''] = /^\$?(?:item|choice)(?:\.(.+))?$/i.exec(name) ?? [undefined, null];
        const constant = part === null ? undefined : item?.(part);
        return constant === undefined ? this.find(name) : { name: '', kind: 'text', constant };
      };
      return translate(text, find, isCondition);
    } catch (error) {
      if (!(error instanceof UntranslatableError || error instanceof ExpressionError)) throw error;
      source.leaveOut(
        `the expression ${JSON.stringify(text.slice(0, 200))}`,
        error.message,
        effect,
        key,
      );
      return undefined;
    }
  }

  /** All of the conditions together; undefined: none. */
  all(conditions: readonly Condition[], effect: string): string | undefined {
    const formulas = conditions.flatMap((condition) => this.formula(condition, true, effect) ?? []);
    return allOf([...new Set(formulas)]);
  }

  /** Settles what waits: formulas first, for conditions and texts may use them. */
  settle(): void {
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const entry of this.#formulas) {
        if (this.draft.formulas[entry.id] === undefined) continue;
        const formula = this.formula(entry.condition, false, 'Write the calculation as a formula.');
        if (formula !== undefined) {
          this.draft.formulas[entry.id] = formula;
          continue;
        }
        // Whatever uses it cannot be said either.
        delete this.draft.formulas[entry.id];
        this.#bindings.delete(entry.name);
        isSettled = false;
      }
    }
    for (let index = 0; index < this.#later.length; index++) this.#later[index]!();
    this.#fillRecalls();
  }

  #fillRecalls(): void {
    for (const { source, key, name } of this.#recalls) {
      if (this.find(name)) continue;
      source.change(
        `{${name}} in a text`,
        'it names nothing in the content file',
        'Visitors read "…" there; say it in other words.',
        key,
      );
    }
    const fill = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, child] of Object.entries(part) as [keyof typeof part, unknown][]) {
        if (typeof child === 'string' && TEXTS.has(key)) {
          const filled = child.replace(PLACEHOLDER, (whole, name: string) => {
            const binding = this.find(name);
            return binding ? `{${binding.name}}` : OURS.test(whole) ? whole : '…';
          });
          (part as Record<string, unknown>)[key] = filled;
        } else fill(child);
      }
    };
    const { questions, sections, rules, notes, fields, intro } = this.draft;
    fill([questions, sections, rules, notes, fields]);
    // Before the first question nothing can be recalled.
    this.draft.intro = intro.map((words) => words.replace(PLACEHOLDER, '…'));
  }
}

const TEXTS = new Set<string>(['label', 'title', 'text', 'help', 'placeholder', 'unit']);

/** A place that the importer itself wrote. */
const OURS = /^\{organization\}$/;

export function allOf(formulas: readonly string[]): string | undefined {
  return formulas.length > 1 ? `AND(${formulas.join(', ')})` : formulas[0];
}

/** The conditions that an element tells of itself. */
export function conditionsOf(source: Source): Condition[] {
  const conditions: Condition[] = [];
  if (source.has('visibleIf')) conditions.push({ source, key: 'visibleIf' });
  else if (source.boolean('visible') === false) {
    source.change(
      'an element that is not visible',
      'only a condition hides a question',
      'It is shown; give it a condition, or take it out.',
      'visible',
    );
  }
  if (source.has('visible')) source.boolean('visible');
  if (source.has('enableIf')) {
    conditions.push({ source, key: 'enableIf' });
    source.change(
      'an element that is not always enabled',
      'what cannot be answered is not shown',
      'Nothing, if that is as well.',
      'enableIf',
    );
  }
  return conditions;
}

/** Puts the conditions of a place and of the element itself on a question. */
export function showWhen(
  survey: SurveyImport,
  question: { showIf?: string | undefined },
  conditions: readonly Condition[],
): void {
  if (conditions.length === 0) return;
  survey.later(() => {
    const showIf = survey.all(conditions, 'It is always asked; write a condition by hand.');
    if (showIf) question.showIf = showIf;
  });
}

export type { Question };
