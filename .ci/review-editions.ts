import type { Deadline, Edition } from '../src/content/iso-certification.editions.ts';
import type { Source } from '../src/model/content/primitives.ts';

/** The dates behind the texts, which a content file itself has no place for. */
export interface Dates {
  readonly asOf: string;
  readonly editions: readonly Edition[];
  readonly deadlines: readonly Deadline[];
}

/** Titles of the columns and what stands in them. */
type Columns<Row> = Readonly<Record<string, (row: Row) => string | undefined>>;

const EDITION_COLUMNS: Columns<Edition> = {
  standard: ({ name }) => name,
  edition: ({ edition }) => edition,
  amendment: ({ amendment }) => amendment,
  published: ({ published }) => published,
  'new certificates to it alone from': ({ newCertificatesFrom }) => newCertificatesFrom,
  'transition ends': ({ transitionEnds }) => transitionEnds?.join(' or '),
  'next revision': ({ revision }) =>
    revision && `${revision.stage} since ${revision.since}, expected ${revision.expected}`,
};

const DEADLINE_COLUMNS: Columns<Deadline> = {
  law: ({ about }) => about,
  date: ({ date }) => date,
};

/** Editions of the standards and dates of laws, each with its source. @param escape for HTML */
export function datesSection(
  { asOf, editions, deadlines }: Dates,
  escape: (text: string) => string,
): string {
  return `<article id="dates"><h2>Editions and dates</h2>
<p>As of ${escape(asOf)}. The texts are made from these dates: where one changes, it is changed in
<code>src/content/iso-certification.editions.ts</code> alone.</p>
${table(EDITION_COLUMNS, editions, escape)}
${table(DEADLINE_COLUMNS, deadlines, escape)}
</article>`;
}

function table<Row extends { readonly source: Source }>(
  columns: Columns<Row>,
  rows: readonly Row[],
  escape: (text: string) => string,
): string {
  const head = [...Object.keys(columns), 'source'].map(
    (title) => `<th scope="col">${escape(title)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = Object.values(columns).map((tell) => `<td>${escape(tell(row) ?? '')}</td>`);
    return `<tr>${cells.join('')}<td>${sourceCell(row.source, escape)}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function sourceCell({ label, url, status }: Source, escape: (text: string) => string): string {
  return escape([label, url, status && `(${status})`].filter(Boolean).join(' '));
}
