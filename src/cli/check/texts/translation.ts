import { inside, shown } from '../../../model/content/problem.ts';
import { PLACE } from '../../../model/form/fill-text.ts';
import { formulaName } from '../../../model/formula/formula.ts';
import { type Finding, proved } from '../finding.ts';
import { textsIn, wordsIn } from './texts-in.ts';

/** Keys that a translation has of its own. */
const OWN = /^(\$schema|\$comment|id|version|locale|organization)$/;

/** Texts of so many words are not the same in two languages by chance. */
const LEAST_WORDS = 4;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What names a member of a list, so that it is found at another place. */
const nameOf = (member: unknown) => (isObject(member) ? (member.id ?? member.value) : undefined);

/**
 * Whether one content file says the same as another, in another language: the same parts and figures,
 * and a text wherever there is one.
 *
 * @param file the translation, which findings are about
 * @param name how the other file is called
 */
export function checkTranslation(file: unknown, other: unknown, name: string): Finding[] {
  const texts = new Map(textsIn(file, '').map(({ path, text }) => [path, text]));
  const findings: Finding[] = [];
  const add = (path: string, code: string, expected: string, found: string, suggestion: string) =>
    findings.push(
      proved(
        code,
        code === 'translation-same' ? 'hint' : 'error',
        path,
        expected,
        found,
        suggestion,
      ),
    );

  const compare = (own: unknown, theirs: unknown, path: string): void => {
    if (Array.isArray(own) && Array.isArray(theirs)) return compareLists(own, theirs, path);
    if (isObject(own) && isObject(theirs)) return compareObjects(own, theirs, path);
    if (typeof own === 'string' && texts.has(path) && typeof theirs === 'string') {
      return compareTexts(own, theirs, path);
    }
    if (own !== theirs) {
      add(
        path,
        'translation-differs',
        `${shown(theirs)}, as in ${name}`,
        shown(own),
        'Only texts may differ.',
      );
    }
  };
  const compareObjects = (own: Json, theirs: Json, path: string) => {
    for (const key of Object.keys(theirs)) {
      if (path === '' && OWN.test(key)) continue;
      const here = inside(path, key);
      if (key === '$comment') continue;
      if (own[key] === undefined) {
        add(
          here,
          'translation-missing',
          `${shown(theirs[key])}, as in ${name}`,
          'nothing',
          'Translate it.',
        );
      } else compare(own[key], theirs[key], here);
    }
    for (const key of Object.keys(own)) {
      const isOwn = (path === '' && OWN.test(key)) || key === '$comment';
      if (!isOwn && theirs[key] === undefined) {
        add(
          inside(path, key),
          'translation-extra',
          `nothing, as in ${name}`,
          shown(own[key]),
          'Add it there, or take it out.',
        );
      }
    }
  };
  const compareLists = (own: readonly unknown[], theirs: readonly unknown[], path: string) => {
    const isNamed =
      theirs.length > 0 && [...own, ...theirs].every((member) => nameOf(member) !== undefined);
    const ownNames = own.map(nameOf);
    // Several rules may bear one name: then their places count.
    if (!isNamed || new Set(ownNames).size !== own.length) {
      theirs.forEach((member, place) => {
        const here = inside(path, place);
        if (place < own.length) compare(own[place], member, here);
        else
          add(
            here,
            'translation-missing',
            `${shown(member)}, as in ${name}`,
            'nothing',
            'Translate it.',
          );
      });
      own.slice(theirs.length).forEach((member, place) => {
        add(
          inside(path, theirs.length + place),
          'translation-extra',
          `nothing, as in ${name}`,
          shown(member),
          'Add it there, or take it out.',
        );
      });
      return;
    }
    const theirNames = theirs.map(nameOf);
    theirs.forEach((member, place) => {
      const at = ownNames.indexOf(theirNames[place]);
      if (at >= 0) compare(own[at], member, inside(path, at));
      else
        add(
          path,
          'translation-missing',
          `${shown(theirNames[place])}, as in ${name}`,
          'nothing',
          'Translate it.',
        );
    });
    ownNames.forEach((own, place) => {
      if (!theirNames.includes(own)) {
        add(
          inside(path, place),
          'translation-extra',
          `nothing called ${shown(own)}, as in ${name}`,
          shown(own),
          'Add it there, or take it out.',
        );
      }
    });
  };
  const compareTexts = (own: string, theirs: string, path: string) => {
    const recalled = (text: string) =>
      [...text.matchAll(PLACE)]
        .map(([, id]) => formulaName(id!))
        .sort()
        .join(', ');
    if (recalled(own) !== recalled(theirs)) {
      add(
        path,
        'translation-differs',
        `{${recalled(theirs)}} recalled, as in ${name}`,
        `{${recalled(own)}}`,
        'Recall the same answers.',
      );
    } else if (own === theirs && wordsIn(own) >= LEAST_WORDS) {
      add(
        path,
        'translation-same',
        'a text in the language of this file',
        shown(own),
        'Translate it.',
      );
    }
  };
  const localeOf = (content: unknown) => (isObject(content) ? content.locale : undefined);
  if (localeOf(file) === localeOf(other)) {
    add(
      'locale',
      'translation-differs',
      `another language than that of ${name}`,
      shown(localeOf(file)),
      'Say which language this file is in.',
    );
  }
  compare(file, other, '');
  return findings;
}
