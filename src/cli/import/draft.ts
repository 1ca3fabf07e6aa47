import type { Content } from '../../model/content/content.ts';
import type { Option } from '../../model/content/field.ts';
import type { Form, FormField } from '../../model/content/form.ts';
import type { Question, Quiz, RuleOutcome, Section } from '../../model/content/quiz.ts';
import { formulaName } from '../../model/formula/formula.ts';
import { Names, slug } from './names.ts';
import { MAX_TEXT_LENGTH, titleAndText } from './plain-text.ts';
import type { Source, Trail } from './trail.ts';

/** Longest formula of a content file. */
const MAX_FORMULA_LENGTH = 2000;
const MAX_VALUE_LENGTH = 64;
export const MAX_OPTIONS = 300;

/** One answer to choose from, as the definition has it. */
export interface Choice {
  readonly source: unknown;
  readonly label: string;
  readonly score?: number | undefined;
  readonly exclusive?: boolean | undefined;
  readonly image?: string | undefined;
}

/** Most steps that a scale has. */
const MAX_STEPS = 20;

/** A scale where the options are the steps of one: 0, 1, 2 …, without points of their own. */
export function scaleOr<Type extends Question['type']>(
  type: Type,
  options: readonly Option[],
): Pick<Question, 'type' | 'options' | 'steps'> {
  const isScale =
    options.length <= MAX_STEPS &&
    options.every(
      // What a label recalls is put in later, and in options alone.
      ({ value, score, label }, index) =>
        value === index && score === undefined && !/[{}]/.test(label as string),
    );
  return isScale
    ? { type: 'scale', steps: options.map(({ label }) => label) }
    : { type, options: [...options] };
}

export type Rule = RuleOutcome['rules'][number];

/** The content file in the making, and what is common to all definitions. */
export class Draft {
  readonly names = new Names();
  readonly trail: Trail;
  readonly sections: Section[] = [];
  readonly questions: Question[] = [];
  readonly fields: FormField[] = [];
  readonly formulas: Record<string, string> = {};
  readonly rules: Rule[] = [];
  readonly notes: { when: string; text: string }[] = [];
  title = '';
  intro: string[] = [];
  locale = 'en';
  /** Formula of the score. */
  score: string | undefined;
  submit = 'Send';
  thanks: Form['thanks'];

  constructor(trail: Trail) {
    this.trail = trail;
  }

  addSection(words: string, text?: string): Section {
    const { title, text: rest } = titleAndText(words);
    const body = [rest, text].filter(Boolean).join('\n\n').slice(0, MAX_TEXT_LENGTH);
    const section: Section = { id: this.names.give(title.slice(0, 40), 'section'), title };
    if (body) section.text = body;
    this.sections.push(section);
    return section;
  }

  addFormula(wanted: string, formula: string): string {
    const id = this.names.give(wanted, 'formula');
    this.formulas[id] = formula;
    return formulaName(id);
  }

  /** A function of many arguments, in pieces where it would be too long for one formula. */
  combine(name: 'SUM' | 'OR' | 'AND', parts: readonly string[], wanted: string): string {
    if (parts.length === 1) return parts[0]!;
    const whole = `${name}(${parts.join(', ')})`;
    if (whole.length <= MAX_FORMULA_LENGTH) return whole;
    const pieces: string[][] = [[]];
    for (const part of parts) {
      const last = pieces.at(-1)!;
      const length = last.reduce((sum, piece) => sum + piece.length + 2, part.length + 10);
      if (length > MAX_FORMULA_LENGTH && last.length > 0) pieces.push([part]);
      else last.push(part);
    }
    const named = pieces.map((piece) => this.addFormula(wanted, `${name}(${piece.join(', ')})`));
    return this.combine(name, named, wanted);
  }

  /** Options with values of their own each, and what the definition calls these. */
  options(
    choices: readonly Choice[],
    source: Source,
  ): { options: Option[]; values: (readonly [unknown, string | number])[] } {
    const taken = new Set<string>();
    const values: (readonly [unknown, string | number])[] = [];
    const options = choices.map(({ source: given, label, score, exclusive, image }) => {
      const wanted = typeof given === 'number' ? given : String(given).trim() || 'empty';
      let value: string | number =
        typeof wanted === 'string' && wanted.length > MAX_VALUE_LENGTH
          ? slug(wanted).slice(0, MAX_VALUE_LENGTH - 4) || 'option'
          : wanted;
      for (let count = 2; taken.has(String(value)); count++)
        value = `${wanted}`.slice(0, 56) + `-${count}`;
      if (value !== given) {
        source.change(
          `the answer ${JSON.stringify(given)}`,
          `its value is now ${JSON.stringify(value)}: each is given once and has at most ${MAX_VALUE_LENGTH} letters`,
          'Tell those who evaluate the leads.',
        );
      }
      taken.add(String(value));
      values.push([given, value]);
      const option: Option = { value, label: label.slice(0, MAX_TEXT_LENGTH) || String(value) };
      if (score !== undefined) option.score = score;
      if (exclusive) option.exclusive = true;
      if (image) option.image = image;
      return option;
    });
    return { options, values };
  }

  /** @param fileName where the definition has no title */
  build(fileName: string): Content {
    const title = this.title || fileName || 'Imported';
    const id = slug(title).slice(0, 40).replace(/-$/, '') || 'imported';
    const content: Content = { id, version: '1', locale: this.locale };
    if (this.questions.length > 0) content.quizzes = { [id]: this.#quiz(title) };
    if (this.fields.length > 0) content.forms = { contact: this.#form(title) };
    return content;
  }

  #quiz(title: string): Quiz {
    const used = new Set(this.questions.map(({ section }) => section));
    const sections = this.sections.filter(({ id }) => used.has(id));
    const quiz: Quiz = { title, questions: this.questions };
    if (this.intro.length > 0) quiz.intro = this.intro.join('\n\n').slice(0, MAX_TEXT_LENGTH);
    if (sections.length > 0) quiz.sections = sections;
    if (Object.keys(this.formulas).length > 0) quiz.formulas = this.formulas;
    if (this.score) quiz.score = this.score;
    if (this.rules.length > 0)
      quiz.outcomes = { [this.names.give('result')]: { label: 'Result', rules: this.rules } };
    if (this.notes.length > 0) quiz.notes = this.notes;
    const isScored = this.score !== undefined || this.questions.some(({ weight }) => weight);
    if (!isScored) quiz.result = { hideScore: true };
    return quiz;
  }

  #form(title: string): Form {
    this.trail.notes.push({
      path: 'forms.contact',
      kind: 'added',
      what: 'a form with a consent and a button',
      why: 'questions for personal data belong to a form, and a form asks for consent',
      instead: 'Read the words of the consent and of the button, and make them yours.',
    });
    const consent: FormField = {
      id: 'privacy',
      type: 'consent',
      required: true,
      version: '1',
      label: 'I agree that {organization} stores what I entered to answer this request.',
    };
    const form: Form = {
      title: this.questions.length > 0 ? 'Get in touch' : title,
      fields: [...this.fields, consent],
      submit: this.submit,
    };
    if (this.questions.length === 0 && this.intro.length > 0)
      form.intro = this.intro.join('\n\n').slice(0, MAX_TEXT_LENGTH);
    if (this.thanks) form.thanks = this.thanks;
    return form;
  }
}
