import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { reviewPage } from '../../.ci/review-page.ts';
import {
  AS_OF,
  DEADLINES,
  EDITIONS,
  type Edition,
  dayInWords,
  editionNote,
} from '../../src/content/iso-certification.editions.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { STATEMENTS } from '../../src/content/iso-certification.sources.ts';

/** Every text of the content but the labels of sources, which name documents. */
function textsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => (key === 'source' ? [] : textsIn(child)));
}

const texts = textsIn(isoCertification);
const recommendations = isoCertification.quizzes!.readiness!.recommendations!.items;
const DATE = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const datesOf = ({
  edition,
  published,
  newCertificatesFrom,
  transitionEnds = [],
  revision,
}: Edition) =>
  [
    edition,
    published,
    newCertificatesFrom,
    ...transitionEnds,
    revision?.since,
    revision?.expected,
  ].filter((date) => date !== undefined);

suite('Editions and dates are data', () => {
  test('each with a source, and none as confirmed that one document alone tells', () => {
    for (const { name, source } of EDITIONS) {
      assert.ok(source.label.length > 10, name);
      assert.equal(source.status, 'unconfirmed', name);
    }
    for (const { about, source } of DEADLINES) assert.match(source.url ?? '', /^https:/, about);
  });

  test('each as a year, a month or a day, in their order', () => {
    for (const edition of EDITIONS) {
      for (const date of datesOf(edition)) assert.match(date, DATE, edition.name);
      const { published, newCertificatesFrom, transitionEnds = [] } = edition;
      const inOrder = [edition.edition, published, newCertificatesFrom, ...transitionEnds].filter(
        (date) => date !== undefined,
      );
      assert.deepEqual(inOrder, [...inOrder].sort(), edition.name);
      assert.ok((published ?? edition.edition) <= AS_OF, edition.name);
      assert.ok((edition.revision?.expected ?? '9999') > AS_OF.slice(0, 4), edition.name);
    }
    for (const { date } of DEADLINES) assert.match(date, DATE);
  });

  test('of every standard that is asked about in depth, and of no other than the content knows', () => {
    const { options = [] } = isoCertification.quizzes!.readiness!.questions.find(
      ({ id }) => id === 'standards',
    )!;
    const known = EDITIONS.map(({ standard }) => standard);
    for (const { value } of options) assert.ok(known.includes(String(value)), String(value));
    for (const { standard, name } of EDITIONS) {
      const item = recommendations.find(({ id }) => id === standard);
      assert.ok((item?.title as string).includes(name), standard);
    }
  });

  test('and the texts say what they say', () => {
    for (const edition of EDITIONS) {
      const { note = '' } = recommendations.find(({ id }) => id === edition.standard)!;
      const said = note as string;
      if (/^Edition/.test(said)) assert.ok(said.startsWith(editionNote(edition)), edition.name);
    }
    const dated = texts.filter((text) => text.includes(dayInWords(DEADLINES[0]!.date)));
    assert.equal(dated.length, 1);
  });

  test('and no text has a year of its own', () => {
    const told = [...EDITIONS.map(editionNote), ...DEADLINES.map(({ date }) => dayInWords(date))];
    const rest = texts.map((text) => told.reduce((left, part) => left.replace(part, ''), text));
    assert.deepEqual(
      rest.filter((text) => /\b(19|20)\d\d\b/.test(text)),
      [],
    );
  });
});

test('The review page shows each edition and date with its source', () => {
  const { html } = reviewPage(isoCertification, STATEMENTS, {
    asOf: AS_OF,
    editions: EDITIONS,
    deadlines: DEADLINES,
  });
  const [section = ''] = /<article id="dates">[\s\S]*?<\/article>/.exec(html) ?? [];
  const rows = section.split('<tr>').slice(1);
  for (const edition of EDITIONS) {
    const row = rows.find((one) => one.includes(`<td>${edition.name}</td>`)) ?? '';
    for (const date of datesOf(edition)) assert.ok(row.includes(date), `${edition.name}: ${date}`);
    assert.ok(row.includes(edition.source.label) && row.includes(`(${edition.source.status})`));
  }
  for (const { about, date, source } of DEADLINES) {
    assert.ok(
      rows.some((row) => row.includes(about) && row.includes(date) && row.includes(source.url!)),
    );
  }
});
