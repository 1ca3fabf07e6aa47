import { isoCertification } from '../src/content/iso-certification.ts';
import { type Words, en } from '../src/locales/en.ts';
import { wordName } from '../src/locales/word-names.ts';
import { createCalculator } from '../src/model/calculator/create-calculator.ts';
import { contentJsonSchema } from '../src/model/content/json-schema.ts';
import { leadSchema } from '../src/model/lead/lead-schema.ts';
import { createQuiz } from '../src/model/quiz/create-quiz.ts';
import { SETTING_NAMES } from '../src/page/settings.ts';

/**
 * Names of properties that never leave the script: not in the public contract, a content file, a lead,
 * a record on the device or the platform. The minifier may shorten these, and these alone. A name that
 * is missing here costs a few bytes; a wrong one breaks a page, so the list is of what is known to be
 * inside, and `test/toolchain/internal-names.test.ts` holds it against what is public.
 */
const NAMES =
  'amend another answer asked begin bodyType caption chips compound consents contactForm cost ' +
  'definition discard elapsed emit engine evaluate evaluation expected failure failures fill ' +
  'firmMs firstStop found heading holds isBusy isClosed isFlat isHere isHubspot isKeyed isMute ' +
  'isResult isStarted isStrict isSuggested keepHours leadSource least markOptional mayThank ' +
  'most moveOn numbers onAnswer onPass onSkip outcome own parcels pending place plain prepare ' +
  'pump rangeText record renderGate report rest revise running sanitize says scopes sender ' +
  'settle shown softMs statuses statusOf strings subscribe suggestion theirNames typed unknown ' +
  'verdict waitMs words';

/** What Lit's own classes call each other by, which no page is told of; `updateComplete` is in the contract. */
const LIT =
  'addController createProperty createRenderRoot elementStyles enableUpdating ' +
  'getPropertyDescriptor hostConnected hostDisconnected hostUpdate hostUpdated ' +
  'isUpdatePending performUpdate renderRoot requestUpdate styles';

/** What may stand in a content file, a result, a lead or the settings, and words found by a code: keys at any depth. */
export function publicNames(): Set<string> {
  const names = new Set<string>(SETTING_NAMES);
  const take = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      names.add(key);
      take(part);
    }
  };
  for (const word of Object.values(en)) take(word);
  take(contentJsonSchema());
  take(isoCertification);
  const answers = { a1: 'd', a2: 'd', a3: 'd', a4: 'd', a5: 'd', a6: ['a'] };
  take(createQuiz('', isoCertification.quizzes!.necessity!).evaluate(answers).result);
  take(createCalculator('', isoCertification.calculators!.benefit!, 'en').evaluate({}).result);
  take(leadSchema);
  return names;
}

/** The words whose names the build chooses, in order, and the groups of words that are found by a code. */
export function wordsOf(words: Words) {
  const entries = Object.entries<string | object>(words);
  const isText = ([, word]: [string, unknown]) => typeof word === 'string';
  return {
    names: entries.filter(isText).map(([name]) => name),
    texts: entries.filter(isText).map(([, text]) => text as string),
    groups: Object.fromEntries(entries.filter((entry) => !isText(entry))),
  };
}

/** @returns the names that the minifier may shorten */
export function internalNames(): string[] {
  return [...`${NAMES} ${LIT}`.split(' '), ...wordsOf(en).names];
}

/** What the minifier has to call the words, since what is packed names them by their places. */
export function wordNames(): Record<string, string> {
  return Object.fromEntries(wordsOf(en).names.map((name, place) => [name, wordName(place)]));
}
