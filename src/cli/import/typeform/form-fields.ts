import type { FormField } from '../../../model/content/form.ts';
import type { Question, Section } from '../../../model/content/quiz.ts';
import { contactField } from '../contact.ts';
import type { Draft } from '../draft.ts';
import { slug } from '../names.ts';
import { lostWithMarkup, MAX_TEXT_LENGTH, plainText } from '../plain-text.ts';
import type { Source } from '../trail.ts';
import { type Read, partsOf } from './field-types.ts';

/** What a field of Typeform is in the content file, and how conditions ask for it. */
export interface Node {
  readonly source: Source;
  readonly ref: string;
  /** Of a text in between: what it says. */
  readonly words?: string;
  /** The group around. */
  readonly group?: Section | undefined;
  /** None: a text in between, a group's title, or what could not be carried over. */
  readonly question?: Question | undefined;
  readonly field?: FormField | undefined;
  /** Name in formulas. */
  readonly name?: string | undefined;
  /** Ids and refs of the choices, and their values in the content file. */
  readonly values: ReadonlyMap<string, string | number>;
  /** Questions that are asked right after it, such as what "other" is. */
  readonly follow: readonly Question[];
}

const RECALL = /\{\{\s*(field|hidden|var)\s*:\s*([^{}]+?)\s*\}\}/g;

/** Types that a content file has no counterpart for, and what to do instead. */
const UNKNOWN_TYPES: Readonly<Record<string, string>> = {
  file_upload: 'Ask for files by e-mail, after the lead.',
  payment: 'Take payments elsewhere, after the lead.',
  calendly: 'Name the page where one books in "organization.booking".',
  ranking: 'Ask for the most important one, or for several.',
};

/** Reads the fields of a Typeform definition into questions, in their order. */
export class FormFields {
  readonly draft: Draft;
  readonly nodes: Node[] = [];
  readonly #recalls: { source: Source; key: string; kind: string; name: string }[] = [];
  #group: Section | undefined;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** Words without markup; places where an answer is recalled keep their mark until {@link fill}. */
  text(source: Source, key: string): string {
    const written = source.string(key) ?? '';
    const lost = lostWithMarkup(written);
    if (lost) source.change(lost, 'texts are plain', 'Say it in words, or beside the widget.', key);
    for (const [, kind = '', name = ''] of written.matchAll(RECALL)) {
      this.#recalls.push({ source, key, kind, name });
    }
    // The marks hold letters that look like markup.
    const marks: string[] = [];
    const words = plainText(
      written.replace(RECALL, (mark) => `\uE000${marks.push(mark) - 1}\uE001`),
    ).replace(/\uE000(\d+)\uE001/g, (_, index) => marks[Number(index)]!);
    if (words.length > MAX_TEXT_LENGTH) {
      source.change('a long text', `it was cut at ${MAX_TEXT_LENGTH} letters`, 'Shorten it.', key);
    }
    return words.slice(0, MAX_TEXT_LENGTH);
  }

  /** Puts the names of the content file where an answer or a figure is recalled. */
  fill(find: (kind: string, name: string) => string | undefined): (words: string) => string {
    for (const { source, key, kind, name } of this.#recalls) {
      if (find(kind, name) !== undefined) continue;
      source.change(
        `{{${kind}:${name}}} in a text`,
        'it names nothing in the content file',
        'Visitors read "…" there; say it in other words.',
        key,
      );
    }
    return (words) =>
      words.replace(RECALL, (_, kind: string, name: string) => {
        const found = find(kind, name);
        return found === undefined ? '…' : `{${found}}`;
      });
  }

  read(source: Source): void {
    const type = source.string('type') ?? '';
    const ref = source.string('ref') ?? source.string('id') ?? '';
    source.take('id');
    const title = this.text(source, 'title');
    const properties = source.child('properties');
    this.#pictures(source);
    const node: Node = { source, ref, values: new Map(), follow: [], group: this.#group };
    const inner = properties?.children('fields') ?? [];
    if (inner.length > 0) return this.#readGroup(node, title, type, properties!, inner);
    const description = properties ? this.text(properties, 'description') : '';
    if (type === 'statement' || type === 'group') {
      this.nodes.push({ ...node, words: [title, description].filter(Boolean).join('\n') });
      return;
    }
    if (this.#contact(node, type, title, description)) return;
    const read = partsOf(this, type, source, properties);
    if (!read) {
      source.leaveOut(
        `the field "${title}" of the type "${type}"`,
        'there is no such question',
        (Object.hasOwn(UNKNOWN_TYPES, type) && UNKNOWN_TYPES[type]) || 'Ask for it in another way.',
      );
      this.nodes.push(node);
      return;
    }
    this.#question(node, title || ref, description, read);
  }

  #readGroup(node: Node, title: string, type: string, properties: Source, inner: Source[]): void {
    const description = this.text(properties, 'description');
    const outer = this.#group;
    this.#group = this.draft.addSection(title || 'Questions', description);
    this.nodes.push(node);
    const required = type === 'matrix' && node.source.child('validations')?.boolean('required');
    for (const field of inner)
      this.read(required ? field.as({ validations: { required } }) : field);
    this.#group = outer;
  }

  /**
   * Puts the texts in between before the questions that are asked after them. A text that is shown on
   * other ways than the next question cannot stand before it.
   *
   * @param reached when each field is reached
   */
  place(reached: (index: number) => string | undefined): void {
    let waiting: { node: Node; when: string | undefined }[] = [];
    let current:
      { section: Section; group: Section | undefined; when: string | undefined } | undefined;
    const used = new Set<Section>();
    this.nodes.forEach((node, index) => {
      const when = reached(index);
      if (node.words !== undefined) {
        if (node.words) waiting.push({ node, when });
        return;
      }
      if (!node.question) return;
      const fitting = waiting.filter((text) => text.when === when).map(({ node }) => node.words!);
      this.#leaveTexts(waiting.filter((text) => text.when !== when));
      waiting = [];
      const { group } = node;
      if (current && (current.group !== group || current.when !== when)) current = undefined;
      if (fitting.length > 0 && group && !used.has(group) && !current) {
        group.text = [...fitting, group.text as string | undefined]
          .filter(Boolean)
          .join('\n\n')
          .slice(0, MAX_TEXT_LENGTH);
      } else if (fitting.length > 0) {
        current = { section: this.draft.addSection(fitting.join('\n\n')), group, when };
      }
      const section = current?.section ?? group;
      if (!section) return;
      used.add(section);
      for (const question of [node.question, ...node.follow]) question.section = section.id;
    });
    this.#leaveTexts(waiting);
    for (const { source, question } of this.nodes) {
      // A group without questions is told by what was left out of it.
      if (question === undefined) source.take('ref');
    }
  }

  #leaveTexts(texts: readonly { node: Node }[]): void {
    for (const { node } of texts) {
      node.source.leaveOut(
        `the text ${JSON.stringify(node.words!.slice(0, 200))}`,
        'no question is asked after it on the same ways',
        'Say it in the result, or in "help" of a question.',
      );
    }
  }

  #pictures(source: Source): void {
    for (const key of ['attachment']) {
      if (source.has(key))
        source.leaveOut(
          'a picture or film',
          'it is on another site',
          'Show it on the page, beside the widget.',
          key,
        );
    }
  }

  #contact(node: Node, type: string, title: string, description: string): boolean {
    const { source } = node;
    const kinds: Record<string, string> = {
      email: 'email',
      phone_number: 'tel',
      short_text: 'text',
    };
    const key = source.string('subfield_key')?.replaceAll('_', '-');
    const kind = Object.hasOwn(kinds, type) ? kinds[type]! : undefined;
    const found =
      kind && (contactField(title, kind) ?? (key ? contactField(key, kind) : undefined));
    if (!found || this.draft.fields.some(({ id }) => id === found.id)) return false;
    const field: FormField = { ...found, label: title || found.id };
    if (description) field.help = description;
    const validations = source.child('validations');
    if (validations?.boolean('required')) field.required = true;
    const maxLength = validations?.number('max_length');
    if (maxLength) field.maxLength = maxLength;
    this.draft.fields.push(field);
    source.change(
      `the field "${title}"`,
      'it asks for personal data',
      'It is a field of the form "contact" now: show the form beside the quiz.',
    );
    this.nodes.push({ ...node, field });
    return true;
  }

  #question(node: Node, label: string, description: string, read: Read): void {
    const { source } = node;
    const { values, other, ...parts } = read;
    const { draft } = this;
    const title = slug(label).slice(0, 40);
    const id = draft.names.give(
      /^[a-z][a-z0-9_-]{2,30}$/.test(node.ref) ? node.ref : title,
      'question',
    );
    const question: Question = { id, ...parts, label };
    if (description) question.help = description;
    const validations = source.child('validations');
    if (!validations?.boolean('required')) question.required = false;
    draft.questions.push(question);
    const name = id.replaceAll('-', '_');
    const follow: Question[] = [];
    if (other) {
      const chosen = question.type === 'several' ? `HAS(${name}, "other")` : `${name} = "other"`;
      const extra: Question = {
        id: draft.names.give(`${id}-other`),
        type: 'text',
        label: 'Other',
        required: false,
        showIf: chosen,
      };
      draft.questions.push(extra);
      follow.push(extra);
    }
    this.nodes.push({ ...node, question, name, values, follow });
  }
}
