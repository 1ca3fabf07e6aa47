import { NAMED } from '../../../model/content/references.ts';
import { VARIANT } from '../../../model/content/choose-variant.ts';
import { VERDICTS } from '../../../model/content/load.ts';
import { formulaName } from '../../../model/formula/formula.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The names a widget gives to formulas, as they are written there. */
export function namesOf(widget: unknown): string[] {
  if (!isObject(widget)) return [];
  return Object.entries(widget).flatMap(([part, members]) => {
    if (!NAMED.test(part)) return [];
    const ids = Array.isArray(members)
      ? members.map((member) => (isObject(member) ? member.id : undefined))
      : Object.keys(isObject(members) ? members : {});
    return ids.filter((id) => typeof id === 'string').map(formulaName);
  });
}

/** Names that formulas may use at a path of a content file. */
export function namesAt(content: unknown, path: string): string[] {
  const [kind = '', id = ''] = path.split('.');
  const { quizzes, calculators, forms, variants } = (content ?? {}) as Record<
    string,
    Json | undefined
  >;
  const widget = { quizzes, calculators, forms }[kind]?.[id];
  const own = namesOf(widget);
  if (variants) own.push(VARIANT);
  if (kind === 'quizzes') own.push(...VERDICTS);
  if (kind === 'forms') {
    own.push(...VERDICTS, ...Object.values({ ...quizzes, ...calculators }).flatMap(namesOf));
  }
  if (path.includes('.series[')) own.push('year');
  return own;
}
