import type { Content } from '../../../model/content/content.ts';
import { Draft } from '../draft.ts';
import { titleAndText } from '../plain-text.ts';
import { type Source } from '../trail.ts';
import type { Names } from './conditions.ts';
import { FormFields } from './form-fields.ts';
import { explain, isHarmless } from './harmless.ts';
import { Paths, readActions } from './paths.ts';
import { Scores } from './scores.ts';

/** Turns the definition of a form, as Typeform's Create API has it, into a content file. */
export function importTypeform(source: Source, fileName: string, definition: object): Content {
  const draft = new Draft(source.trail);
  const fields = new FormFields(draft);
  draft.title = titleAndText(fields.text(source, 'title')).title;
  readSettings(source, draft);
  readWelcome(source, draft, fields);
  for (const field of source.children('fields')) fields.read(field);
  const { nodes } = fields;

  const starts = new Map<string, number>();
  const variables = source.child('variables');
  for (const name of variables?.keys() ?? []) {
    const start = variables!.number(name);
    if (start !== undefined) starts.set(name, start);
  }
  const scores = new Scores(draft, starts);
  const names: Names = {
    node: (ref) => nodes.find((node) => node.ref === ref),
    variable: (name) => scores.sofar(name),
    combine: (name, parts) => draft.combine(name, parts, 'condition'),
  };
  const actions = readActions(source, nodes);
  const paths = new Paths(draft, nodes, actions, names, (index, reached) => {
    const { question, field } = nodes[index]!;
    for (const one of [question, field]) if (one && reached) one.showIf = reached;
    const own = actions.filter(({ node, kind }) => node === index && kind !== 'jump');
    scores.leave(own, nodes[index]!, names, reached);
  });
  fields.place((index) => paths.reached(index));
  const named = scores.finish();
  readEndings(source, draft, fields, paths);
  reportHidden(source);

  const fill = fields.fill((kind, name) =>
    kind === 'field' ? names.node(name)?.name : kind === 'var' ? named.get(name) : undefined,
  );
  fillTexts(draft, fill);
  draft.trail.close(definition, isHarmless, explain);
  return draft.build(fileName);
}

function readSettings(source: Source, draft: Draft): void {
  const settings = source.child('settings');
  const language = settings?.string('language') ?? source.string('language');
  if (language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) draft.locale = language;
  for (const key of [
    'redirect_after_submit_url',
    'google_analytics',
    'facebook_pixel',
    'google_tag_manager',
    'notification',
    'notifications',
  ]) {
    if (settings?.has(key))
      settings.leaveOut(
        `the setting "${key}"`,
        'it is a matter of the page or of the endpoint',
        'Listen to the events of the widget, or set the receiver up.',
        key,
      );
  }
}

function readWelcome(source: Source, draft: Draft, fields: FormFields): void {
  for (const screen of source.children('welcome_screens')) {
    screen.take('ref');
    const properties = screen.child('properties');
    const words = [
      fields.text(screen, 'title'),
      properties && fields.text(properties, 'description'),
    ];
    draft.intro.push(...words.filter((one): one is string => Boolean(one)));
    leavePicture(screen);
  }
}

function leavePicture(screen: Source): void {
  if (screen.has('attachment'))
    screen.leaveOut(
      'a picture or film',
      'it is on another site',
      'Show it on the page, beside the widget.',
      'attachment',
    );
}

/** An ending that a jump leads to is an outcome; the one without a jump is what is said otherwise. */
function readEndings(source: Source, draft: Draft, fields: FormFields, paths: Paths): void {
  const otherwise: typeof draft.rules = [];
  for (const screen of source.children('thankyou_screens')) {
    const ref = screen.string('ref') ?? '';
    screen.take('type');
    const properties = screen.child('properties');
    const words = [
      fields.text(screen, 'title'),
      properties ? fields.text(properties, 'description') : '',
    ]
      .filter(Boolean)
      .join('\n');
    leavePicture(screen);
    if (properties?.has('redirect_url'))
      properties.leaveOut(
        'another page at the end',
        'a widget shows its result where it is',
        'Listen to the event leadline-result, if the page must change.',
        'redirect_url',
      );
    const { title, text } = titleAndText(words || '–');
    const when = paths.endingReached(ref);
    const rule = {
      id: draft.names.give(title.slice(0, 40), 'ending'),
      title,
      ...(text && { text }),
    };
    if (when !== undefined) draft.rules.push({ ...rule, when });
    else if (words) otherwise.push(rule);
  }
  const [first, ...more] = otherwise;
  if (first) {
    draft.rules.push(first);
    draft.thanks = { title: first.title, ...(first.text && { text: first.text }) };
  }
  for (const { title } of more) {
    draft.trail.notes.push({
      path: 'thankyou_screens',
      kind: 'left-out',
      what: `the ending ${JSON.stringify(title)}`,
      why: 'no jump leads to it',
      instead: 'Give it a condition among the outcomes.',
    });
  }
}

function reportHidden(source: Source): void {
  const hidden = source.peek('hidden');
  if (Array.isArray(hidden) && hidden.length > 0) {
    source.leaveOut(
      `the hidden fields ${hidden.map(String).join(', ')}`,
      'a content file asks visitors alone',
      'Set them on the form by its property "context".',
      'hidden',
    );
  } else source.take('hidden');
}

function fillTexts(draft: Draft, fill: (words: string) => string): void {
  const { questions, sections, rules, notes, fields, thanks } = draft;
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, child] of Object.entries(part)) {
      if (typeof child === 'string' && /^(label|title|text|help)$/.test(key)) {
        (part as Record<string, unknown>)[key] = fill(child);
      } else walk(child);
    }
  };
  walk([questions, sections, rules, notes, fields, thanks]);
  draft.intro = draft.intro.map((words) => words.replace(/\{\{[^{}]*\}\}/g, '…'));
}
