/**
 * Section 4 of the public contract, written down once more by its words alone, so that a mistake in
 * the project's own schema cannot hide itself.
 */

type Check = (value: unknown, path: string) => string[];

const when =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? [] : [`${path}: expected ${expected}, found ${JSON.stringify(value)}`];

const text = when('a text', (value) => typeof value === 'string');
const words = when(
  'a text that says something',
  (value) => typeof value === 'string' && value !== '',
);
const number = when('a number', (value) => typeof value === 'number' && Number.isFinite(value));
const flag = when('true or false', (value) => typeof value === 'boolean');
const scalar = when('text, number, true, false or null', (value) =>
  ['string', 'number', 'boolean'].includes(value === null ? 'string' : typeof value),
);
const moment = when(
  'an ISO 8601 time in UTC',
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value),
);
const uuid = when(
  'a UUID',
  (value) => typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
);
const bareAddress = when(
  'an address without query and hash, or ""',
  (value) => typeof value === 'string' && !/[?#]/.test(value),
);
const oneOf = (...values: string[]) =>
  when(`one of ${values.join(', ')}`, (value) => values.includes(value as string));

const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : [`${path}: expected a list, found ${JSON.stringify(value)}`];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf =
  (check: Check): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => check(item, `${path}.${key}`))
      : [`${path}: expected an object, found ${JSON.stringify(value)}`];

/** Exactly these keys, none missing and none beside. */
const exactly =
  (parts: Record<string, Check>): Check =>
  (value, path) => {
    if (!isObject(value)) return [`${path}: expected an object, found ${JSON.stringify(value)}`];
    const beside = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
    return [
      ...beside.map((key) => `${path}.${key}: expected no such key`),
      ...Object.entries(parts).flatMap(([key, check]) =>
        Object.hasOwn(value, key)
          ? check(value[key], `${path}.${key}`)
          : [`${path}.${key}: expected, found nothing`],
      ),
    ];
  };

const answerValue: Check = (value, path) =>
  Array.isArray(value) ? listOf(scalar)(value, path) : scalar(value, path);
const range: Check = (value, path) =>
  Array.isArray(value) && value.length === 2
    ? listOf(number)(value, path)
    : [`${path}: expected [low, high], found ${JSON.stringify(value)}`];
const titled = exactly({ id: words, title: words });
const percentage = when(
  'a score from 0 to 100',
  (value) => typeof value === 'number' && value >= 0 && value <= 100,
);

const quiz = exactly({
  id: words,
  title: words,
  score: orNull(percentage),
  band: orNull(titled),
  areas: listOf(exactly({ id: words, label: words, score: orNull(percentage) })),
  outcomes: recordOf(titled),
  recommendations: listOf(exactly({ id: words, title: words, reason: words })),
  answers: listOf(
    exactly({
      id: words,
      question: words,
      value: answerValue,
      label: words,
      score: orNull(number),
    }),
  ),
});

const estimate = exactly({
  id: words,
  title: words,
  inputs: listOf(exactly({ id: words, label: words, value: answerValue, text })),
  values: listOf(
    exactly({ id: words, label: words, value: orNull(number), text: words, range: orNull(range) }),
  ),
});

const lead = exactly({
  schema: oneOf('leadline/lead/1'),
  id: uuid,
  replaces: orNull(uuid),
  created: moment,
  test: flag,
  summary: words,
  priority: oneOf('hot', 'warm', 'cold'),
  contact: exactly({
    name: text,
    email: text,
    phone: text,
    phoneE164: text,
    company: text,
    role: text,
    country: text,
    message: text,
  }),
  request: exactly({
    topics: listOf(words),
    topicLabels: listOf(words),
    timeframe: oneOf('now', '3-months', '6-months', 'year', 'exploring', ''),
    custom: recordOf(answerValue),
  }),
  consent: listOf(
    exactly({
      id: words,
      given: flag,
      text: words,
      version: words,
      control: oneOf('checkbox'),
      locale: words,
      at: moment,
    }),
  ),
  quiz: orNull(quiz),
  estimate: orNull(estimate),
  source: exactly({
    page: bareAddress,
    title: text,
    referrer: bareAddress,
    landing: bareAddress,
    utm: recordOf(text),
    clickIds: recordOf(text),
    locale: words,
    timezone: text,
    widget: words,
    variant: text,
    version: words,
  }),
  signals: exactly({ honeypot: flag, seconds: number, freeMail: flag, proof: orNull(text) }),
  flat: recordOf(scalar),
});

/** What of a lead is not as the contract has it; empty where all of it is. */
export function shapeProblems(value: unknown): string[] {
  const problems = lead(value, 'lead');
  return problems.length > 0 ? problems : flatProblems(value as Shaped);
}

interface Shaped {
  summary: string;
  contact: Record<string, string>;
  request: { topics: string[]; custom: Record<string, unknown> };
  source: Record<string, unknown>;
  quiz: {
    score: number | null;
    areas: { id: string; score: number | null }[];
    answers: { id: string; question: string; label: string; score: number | null }[];
  } | null;
  estimate: {
    inputs: { id: string; value: unknown }[];
    values: { id: string; value: number | null }[];
  } | null;
  flat: Record<string, unknown>;
}

const joined = (value: unknown) => (Array.isArray(value) ? value.join('; ') : value);

/** Every value under its path joined by `_`, without the summary and the words of questions. */
function flatProblems({
  summary,
  contact,
  request,
  source,
  quiz,
  estimate,
  flat,
}: Shaped): string[] {
  const expected: [string, unknown][] = [
    ...Object.entries(contact).map(([id, value]): [string, unknown] => [`contact_${id}`, value]),
    ...Object.entries(request.custom).map(([id, value]): [string, unknown] => [
      `request_custom_${id}`,
      joined(value),
    ]),
    ['request_topics', joined(request.topics)],
    ['source_page', source['page']],
    ['source_widget', source['widget']],
    ...(quiz
      ? [
          ['quiz_score', quiz.score] as [string, unknown],
          ...quiz.areas.map(({ id, score }): [string, unknown] => [`area_${id}`, score]),
          ...quiz.answers.map(({ id, label }): [string, unknown] => [`answer_${id}`, label]),
          ...quiz.answers
            .filter(({ score }) => score !== null)
            .map(({ id, score }): [string, unknown] => [`answer_${id}_score`, score]),
        ]
      : []),
    ...(estimate
      ? [
          ...estimate.inputs.map(({ id, value }): [string, unknown] => [
            `input_${id}`,
            joined(value),
          ]),
          ...estimate.values.map(({ id, value }): [string, unknown] => [`estimate_${id}`, value]),
        ]
      : []),
  ];
  const different = expected
    .filter(([key, value]) => flat[key] !== value)
    .map(
      ([key, value]) =>
        `flat.${key}: expected ${JSON.stringify(value)}, found ${JSON.stringify(flat[key])}`,
    );
  const leftOut = [summary, ...(quiz?.answers ?? []).map(({ question }) => question)];
  const tooMuch = Object.entries(flat)
    .filter(([, value]) => leftOut.includes(value as string))
    .map(([key]) => `flat.${key}: expected to be left out`);
  return [...different, ...tooMuch];
}
