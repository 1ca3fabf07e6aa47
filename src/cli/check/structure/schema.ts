import * as v from 'valibot';
import { contentSchema } from '../../../model/content/content.ts';
import { checkContent } from '../../../model/content/load.ts';
import { type ContentProblem, inside, shown } from '../../../model/content/problem.ts';
import { FUNCTIONS } from '../../../model/formula/functions.ts';
import { type Finding, proved } from '../finding.ts';
import { didYouMean } from '../source/nearest-name.ts';
import type { JsonText } from '../source/json-text.ts';
import { namesAt } from './names.ts';

/** What valibot's schemas are made of, as far as keys are looked up in them. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly (Part | string)[];
}

const FUNCTION_NAMES = Object.keys(FUNCTIONS);

/** Nobody mends more at once. */
const MAX_FINDINGS = 100;

/**
 * Whether the file has the form of a content file, as far as the script says it and as far as the
 * published schema does.
 */
export function checkForm({ value, duplicates, within }: JsonText): Finding[] {
  const findings = duplicates.map(({ path, at }): Finding => ({
    ...proved(
      'duplicate-key',
      'error',
      path,
      'each key once',
      'the same key again',
      'Only the last one counts: take one out.',
    ),
    at,
  }));
  const { problems } = checkContent(value);
  findings.push(...problems.map((problem) => fromProblem(problem, value, within)));
  const known = new Set(problems.map(({ path }) => path));
  for (const issue of v.safeParse(contentSchema, value).issues ?? []) {
    const path = pathOf(issue);
    const isTold = [...known].some(
      (other) => other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`),
    );
    if (!isTold) findings.push(fromIssue(issue, path));
  }
  return findings.slice(0, MAX_FINDINGS);
}

function fromProblem(
  { path, expected, found }: ContentProblem,
  content: unknown,
  within: JsonText['within'],
): Finding {
  const name = found.replaceAll('"', '');
  const at = path === 'content' ? '' : path;
  if (expected === 'known names') {
    const formula = textAt(content, at);
    const place = formula?.search(new RegExp(`\\b${name}\\b`)) ?? -1;
    return {
      ...proved(
        'unknown-name',
        'error',
        at,
        'a name that is known here',
        found,
        didYouMean(name, namesAt(content, at)),
      ),
      ...(place >= 0 && { at: within(at, place) }),
    };
  }
  if (expected === 'each name once') {
    return proved(
      'duplicate-name',
      'error',
      at,
      expected,
      found,
      'Give each its own name; answers travel by name.',
    );
  }
  const [, letter] = / at (\d+)$/u.exec(expected) ?? [];
  if (letter) {
    const isFunction = expected.startsWith('a function');
    return {
      ...proved(
        'formula-syntax',
        'error',
        at,
        expected,
        found,
        isFunction ? didYouMean(name, FUNCTION_NAMES) : undefined,
      ),
      at: within(at, Number(letter) - 1),
    };
  }
  return schemaFinding(at, expected, found);
}

function schemaFinding(path: string, expected: string, found: string): Finding {
  const word = found.replaceAll('"', '');
  const isKey = expected === 'a known key';
  const choices = isKey
    ? keysAround(path)
    : [...expected.matchAll(/"([^"]+)"/gu)].map(([, choice]) => choice!);
  return proved(
    isKey ? 'unknown-key' : 'schema',
    'error',
    path,
    expected,
    found,
    didYouMean(word, choices),
  );
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? ([] as const))
    .map((item) => item.key as string | number)
    .reduce<string>(inside, '');
}

function fromIssue(issue: v.BaseIssue<unknown>, path: string): Finding {
  const isKey = issue.expected === 'never';
  if (isKey) {
    const key = String(issue.path?.at(-1)?.key);
    return proved(
      'unknown-key',
      'error',
      path,
      'a key that may stand here',
      shown(key),
      didYouMean(key, keysAround(path)),
    );
  }
  const { type, expected, requirement } = issue as {
    type: string;
    expected: string | null;
    requirement?: unknown;
  };
  const words: Readonly<Record<string, string>> = {
    max_length: `at most ${String(requirement)} letters or items`,
    min_length: `at least ${String(requirement)}`,
    max_value: `at most ${String(requirement)}`,
    min_value: `at least ${String(requirement)}`,
    integer: 'a whole number',
    regex: issue.message,
  };
  return schemaFinding(path, words[type] ?? expected ?? issue.message, shown(issue.input));
}

/** The keys that may stand beside the last one of a path. */
function keysAround(path: string): string[] {
  const steps = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, key]) => index ?? key!);
  let parts: Part[] = [contentSchema as unknown as Part];
  for (const step of steps.slice(0, -1)) parts = parts.flatMap((part) => inner(part, step));
  return parts.flatMap(keysOf);
}

function inner(part: Part, step: string): Part[] {
  const { entries, item, value, wrapped, options } = part;
  if (wrapped) return inner(wrapped, step);
  if (options)
    return options.flatMap((option) => (typeof option === 'object' ? inner(option, step) : []));
  const found = entries && Object.hasOwn(entries, step) ? entries[step] : (item ?? value);
  return found ? [found] : [];
}

function keysOf({ entries, wrapped, options }: Part): string[] {
  if (wrapped) return keysOf(wrapped);
  if (options)
    return options.flatMap((option) => (typeof option === 'object' ? keysOf(option) : []));
  return Object.keys(entries ?? {});
}

function textAt(content: unknown, path: string): string | undefined {
  let node = content;
  for (const [, index, key] of path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)) {
    node = (node as Record<string, unknown> | undefined)?.[index ?? key!];
  }
  return typeof node === 'string' ? node : undefined;
}
