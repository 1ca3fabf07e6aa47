import type { Content } from '../../../model/content/content.ts';
import { titleAndText } from '../plain-text.ts';
import type { Source } from '../trail.ts';
import { explain, isHarmless } from './harmless.ts';
import { readMatrix, readRepeated } from './matrices.ts';
import { readQuestion } from './questions.ts';
import { scoreQuiz } from './quiz-score.ts';
import { type Condition, type Place, SurveyImport, conditionsOf } from './survey-import.ts';

/** Types of questions that a content file has no counterpart for, and what to do instead. */
const UNKNOWN_TYPES: Readonly<Record<string, string>> = {
  file: 'Ask for files by e-mail, after the lead.',
  signaturepad: 'Ask for a signature later.',
  ranking: 'Ask for the most important one, or for several.',
  image: 'Show the picture on the page, beside the widget.',
  imagemap: 'Ask with options in words.',
};

const READERS = [readRepeated, readMatrix, readQuestion];

/** Turns a SurveyJS definition into a content file. */
export function importSurvey(source: Source, fileName: string, definition: object): Content {
  const survey = new SurveyImport(source);
  const { draft } = survey;
  const locale = source.peek('locale');
  if (typeof locale === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale)) {
    draft.locale = source.string('locale')!;
  }
  draft.title = titleAndText(survey.text(source, 'title')).title;
  const intro = survey.text(source, 'description');
  if (intro) draft.intro.push(intro);
  readLogo(source);
  for (const value of source.children('calculatedValues')) {
    const name = value.string('name') ?? '';
    value.take('includeIntoResult');
    survey.addFormula(name, { source: value, key: 'expression' });
  }
  readPages(survey, source);
  readTriggers(source);
  scoreQuiz(survey);
  readCompletion(survey, source);
  survey.settle();
  reportEmptySections(survey);
  draft.trail.close(definition, isHarmless, explain);
  return draft.build(fileName);
}

function readLogo(source: Source): void {
  if (source.has('logo')) {
    source.leaveOut(
      'a logo',
      'the page shows it already, or it belongs to "organization"',
      'Name it in "organization.logo" of the content file, if you want it.',
      'logo',
    );
  }
}

function readPages(survey: SurveyImport, source: Source): void {
  const top: Place = { section: undefined, conditions: [] };
  const hasStart =
    source.boolean('firstPageIsStartPage') ?? source.boolean('firstPageIsStarted') ?? false;
  source.children('pages').forEach((page, index) => {
    if (index === 0 && hasStart) readStart(survey, page, top);
    else readContainer(survey, page, top);
  });
  readElements(survey, source, top);
}

/** What is said before the first question. */
function readStart(survey: SurveyImport, page: Source, place: Place): void {
  page.take('name');
  for (const key of ['title', 'description']) {
    const words = survey.text(page, key);
    if (words) survey.draft.intro.push(words);
  }
  for (const element of page.children('elements')) {
    if (element.peek('type') === 'html') {
      element.take('type');
      element.take('name');
      const words = survey.text(element, 'html');
      if (words) survey.draft.intro.push(words);
    } else readElement(survey, element, place);
  }
}

/** A page or panel: with a title it is a section, without one only its conditions count. */
function readContainer(survey: SurveyImport, source: Source, place: Place): void {
  source.take('name');
  const own = conditionsOf(source);
  const title = survey.text(source, 'title');
  const text = survey.text(source, 'description');
  if (source.has('requiredIf') || source.boolean('isRequired')) {
    source.leaveOut(
      'a panel of which one question must be answered',
      'each question is required or not',
      'Require the questions that matter.',
      source.has('requiredIf') ? 'requiredIf' : 'isRequired',
    );
  }
  const conditions = [...place.conditions, ...own];
  if (title || text)
    readElements(
      survey,
      source,
      openSection(survey, title || text, title ? text : '', { ...place, conditions }),
    );
  else readElements(survey, source, { ...place, conditions });
}

function openSection(survey: SurveyImport, words: string, text: string, place: Place): Place {
  const section = survey.draft.addSection(words, text);
  const outer = place.section;
  survey.later(() => {
    const own = survey.all(
      place.conditions,
      'The section is always shown; write a condition by hand.',
    );
    const all = [outer?.showIf, own].filter((one) => one !== undefined);
    if (all.length > 0) section.showIf = all.length > 1 ? `AND(${all.join(', ')})` : all[0];
  });
  return { section, conditions: [] };
}

function readElements(survey: SurveyImport, source: Source, place: Place): void {
  let at = place;
  for (const element of [...source.children('elements'), ...source.children('questions')]) {
    at = readElement(survey, element, at);
  }
}

/** @returns where the next element stands: a text in between begins a section */
function readElement(survey: SurveyImport, source: Source, place: Place): Place {
  const type = source.peek('type');
  if (
    type === 'panel' ||
    (type === undefined && (source.has('elements') || source.has('questions')))
  ) {
    source.take('type');
    readContainer(survey, source, place);
    return place;
  }
  if (type === 'html') return readHtml(survey, source, place);
  if (type === 'expression') {
    readExpression(survey, source, place);
    return place;
  }
  const known = Object.hasOwn(UNKNOWN_TYPES, String(type))
    ? UNKNOWN_TYPES[String(type)]
    : undefined;
  if (known === undefined && READERS.some((read) => read(survey, source, place))) return place;
  source.leaveOut(
    `the question "${String(source.peek('name'))}" of the type "${String(type)}"`,
    'there is no such question',
    known ?? 'Ask for it in another way.',
  );
  return place;
}

function readHtml(survey: SurveyImport, source: Source, place: Place): Place {
  source.take('type');
  source.take('name');
  const words = survey.text(source, 'html');
  if (!words) return place;
  if (conditionsOf(source).length > 0) {
    source.leaveOut(
      'a text shown under a condition',
      'a text between the questions is that of a section',
      'Give it to the questions it belongs to as "help".',
    );
    return place;
  }
  const { section } = place;
  const isUsed = survey.draft.questions.some((question) => question.section === section?.id);
  if (section && !isUsed) {
    section.text = [section.text as string | undefined, words].filter(Boolean).join('\n\n');
    return place;
  }
  return { ...openSection(survey, words, '', place) };
}

/** What SurveyJS works out and shows is worked out by a formula and shown with the result. */
function readExpression(survey: SurveyImport, source: Source, place: Place): void {
  source.take('type');
  const name = source.string('name') ?? '';
  const title = survey.text(source, 'title');
  const condition: Condition = { source, key: 'expression' };
  if (!source.has('expression')) {
    source.leaveOut(`the figure "${name}"`, 'it has no expression', 'Write a formula.');
    return;
  }
  survey.addFormula(name, condition);
  const conditions = [...place.conditions, ...conditionsOf(source)];
  survey.later(() => {
    const binding = survey.find(name);
    if (!binding) {
      source.leaveOut(
        `the figure "${name}"`,
        'it cannot be worked out',
        'Write the calculation as a formula.',
      );
      return;
    }
    const when = survey.all(conditions, 'It is always shown.') ?? `NOT(ISBLANK(${binding.name}))`;
    survey.draft.notes.push({ when, text: `${title || name}: {${binding.name}}` });
  });
}

function readTriggers(source: Source): void {
  for (const trigger of source.children('triggers')) {
    trigger.leaveOut(
      `a trigger of the type "${String(trigger.peek('type'))}"`,
      'a widget does nothing but ask and tell',
      'Say it by a condition on the question, or by "suggest".',
    );
  }
  for (const key of ['navigateToUrl', 'navigateToUrlOnCondition']) {
    if (source.has(key))
      source.leaveOut(
        'another page at the end',
        'a widget shows its result where it is',
        'Listen to the event leadline-result, if the page must change.',
        key,
      );
  }
}

/** What SurveyJS says at the end is the outcome: the first condition that holds decides. */
function readCompletion(survey: SurveyImport, source: Source): void {
  const { draft } = survey;
  for (const item of source.children('completedHtmlOnCondition')) {
    const words = survey.text(item, 'html');
    const { title, text } = titleAndText(words);
    const rule = {
      id: draft.names.give(title.slice(0, 40), 'result'),
      title: title || '–',
      ...(text && { text }),
    };
    draft.rules.push(rule);
    survey.later(() => {
      const when = survey.formula(
        { source: item, key: 'expression' },
        true,
        'The text is left out with it.',
      );
      if (when) Object.assign(rule, { when });
      else draft.rules.splice(draft.rules.indexOf(rule), 1);
    });
  }
  const words = survey.text(source, 'completedHtml');
  if (!words) return;
  const { title, text } = titleAndText(words);
  draft.thanks = { title, ...(text && { text }) };
  if (draft.rules.length > 0) {
    draft.rules.push({ id: draft.names.give('otherwise'), title, ...(text && { text }) });
  } else draft.notes.push({ when: 'TRUE', text: words });
}

function reportEmptySections({ draft }: SurveyImport): void {
  const used = new Set(draft.questions.map(({ section }) => section));
  for (const { id, title, text } of draft.sections) {
    if (used.has(id)) continue;
    draft.trail.notes.push({
      path: 'pages',
      kind: 'left-out',
      what: `the heading ${JSON.stringify(
        [title as string, text as string | undefined].filter(Boolean).join('\n').slice(0, 200),
      )}`,
      why: 'no question that was carried over stands under it',
      instead: 'Say it in the introduction or in the result.',
    });
  }
}
