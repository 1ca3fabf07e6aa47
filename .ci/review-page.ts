import type { Statement } from '../src/content/iso-certification.sources.ts';
import type { Content } from '../src/model/content/content.ts';
import { type Basis, basisOf, hasFigure, isFormula } from './review-basis.ts';
import { type Dates, datesSection } from './review-editions.ts';
import { REVIEW_STYLES } from './review-styles.ts';

type Json = Readonly<Record<string, unknown>>;
type Leaf = string | number | boolean | null;

/** The keys that give a block its heading, the first that is there. */
const HEADINGS = ['title', 'label', 'name'];

/** Lists whose entries read best as the rows of a table. */
const MAX_COLUMNS = 7;

const PLAIN: Readonly<Record<string, string>> = {
  next: 'next step',
  when: 'holds while',
  showIf: 'shown while',
  score: 'points',
  gap: 'what to do',
  label: 'words',
};

/** What a table begins with. */
const FIRST = ['id', 'value', 'label', 'title', 'text'];

export interface Tally {
  figures: number;
  kinds: Record<Basis['kind'], number>;
  /** Paths of the figures without source or mark. */
  unmarked: string[];
}

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const isLeaf = (value: unknown): value is Leaf => typeof value !== 'object' || value === null;
const inside = (path: string, key: string | number) =>
  typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key;

/** Writes everything a content file says, so that an expert and a lawyer can read it in one go. */
class ReviewPage {
  readonly #statements: readonly Statement[];

  constructor(statements: readonly Statement[]) {
    this.#statements = statements;
  }

  readonly tally: Tally = {
    figures: 0,
    kinds: { source: 0, assumption: 0, proposal: 0, bound: 0, own: 0, none: 0 },
    unmarked: [],
  };

  /** A sentence, figure, formula or name, with what its figures rest on. */
  leaf(value: Leaf, key: string, path: string, around: readonly Json[]): string {
    const isCode = typeof value === 'string' && isFormula(key, path);
    const tag = isCode || key === 'id' ? 'code' : 'span';
    const written = `<${tag} data-path="${escape(path)}">${escape(String(value))}</${tag}>`;
    if (!hasFigure(key, path, value)) return written;
    const basis = basisOf(key, path, value, around, this.#statements);
    this.tally.figures++;
    this.tally.kinds[basis.kind]++;
    if (basis.kind === 'none') this.tally.unmarked.push(path);
    return `${written}${basis.kind === 'bound' ? '' : ` <small class="${basis.kind}">${escape(basis.words)}</small>`}`;
  }

  /** Anything, under its key. */
  part(value: unknown, key: string, path: string, around: readonly Json[], level: number): string {
    if (isLeaf(value)) return this.row(key, this.leaf(value, key, path, around));
    if (Array.isArray(value)) return this.list(value as unknown[], key, path, around, level);
    return this.block(value as Json, key, path, around, level);
  }

  row(key: string, html: string): string {
    return `<div class="row"><dt>${escape(PLAIN[key] ?? key)}</dt><dd>${html}</dd></div>`;
  }

  list(
    list: readonly unknown[],
    key: string,
    path: string,
    around: readonly Json[],
    level: number,
  ): string {
    if (list.every(isLeaf)) {
      const items = (list as Leaf[]).map((item, index) =>
        this.leaf(item, key, inside(path, index), around),
      );
      return this.row(key, items.join(', '));
    }
    if (list.every(Array.isArray)) return this.#figures(list as Leaf[][], key, path, around);
    const objects = list as Json[];
    const keys = new Set(objects.flatMap((object) => Object.keys(object)));
    const columns = [
      ...FIRST.filter((one) => keys.has(one)),
      ...[...keys].filter((one) => !FIRST.includes(one)),
    ];
    const isFlat = objects.every((object) => Object.values(object).every(isLeaf));
    const body =
      isFlat && columns.length <= MAX_COLUMNS
        ? this.#table(objects, columns, path, around)
        : objects
            .map((object, index) => this.block(object, key, inside(path, index), around, level + 1))
            .join('\n');
    return `<div class="part"><h${level} class="key">${escape(key)}</h${level}>${body}</div>`;
  }

  #table(
    objects: readonly Json[],
    columns: readonly string[],
    path: string,
    around: readonly Json[],
  ): string {
    const head = columns
      .map((column) => `<th scope="col">${escape(PLAIN[column] ?? column)}</th>`)
      .join('');
    const rows = objects.map((object, index) => {
      const cells = columns.map((column) => {
        const value = object[column] as Leaf | undefined;
        const at = inside(inside(path, index), column);
        return `<td>${value === undefined ? '' : this.leaf(value, column, at, [object, ...around])}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
  }

  /** The rows of a table of figures; what they rest on is said once. */
  #figures(rows: readonly Leaf[][], key: string, path: string, around: readonly Json[]): string {
    const basis = basisOf(key, path, 1, around, this.#statements);
    const body = rows.map((row, index) => {
      const cells = row.map((value, column) => {
        const at = inside(inside(path, index), column);
        if (value !== null) {
          this.tally.figures++;
          this.tally.kinds[basis.kind]++;
          if (basis.kind === 'none') this.tally.unmarked.push(at);
        }
        return `<td data-path="${escape(at)}">${String(value)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<p><small class="${basis.kind}">${escape(basis.words)}</small></p><div class="scroll"><table class="figures"><tbody>${body.join('\n')}</tbody></table></div>`;
  }

  block(object: Json, key: string, path: string, around: readonly Json[], level: number): string {
    const inner = [object, ...around];
    const heading = HEADINGS.find((one) => typeof object[one] === 'string');
    const title = heading
      ? this.leaf(object[heading] as Leaf, heading, inside(path, heading), inner)
      : escape(path.split('.').at(-1)!);
    const depth = Math.min(level, 6);
    const entries = Object.entries(object).filter(([one]) => one !== heading);
    const plain = entries.filter(
      ([, value]) => isLeaf(value) || (Array.isArray(value) && value.every(isLeaf)),
    );
    const rest = entries.filter((entry) => !plain.includes(entry));
    const rows = plain
      .map(([one, value]) => this.part(value, one, inside(path, one), inner, depth + 1))
      .join('');
    const parts = rest
      .map(([one, value]) => this.part(value, one, inside(path, one), inner, depth + 1))
      .join('\n');
    const names = Object.keys(object).length > 0 ? `<code class="path">${escape(path)}</code>` : '';
    return `<section class="block"><h${depth}>${title}</h${depth}>${names}${rows && `<dl>${rows}</dl>`}${parts}</section>`;
  }
}

/** The id of a widget's part of the page. */
const anchor = (kind: string, id: string) => `${kind}-${id}`;

/** One page with every sentence and figure of a content file; the same content gives the same bytes. */
export function reviewPage(
  content: Content,
  statements: readonly Statement[] = [],
  dates?: Dates,
): { html: string; tally: Tally } {
  const data = JSON.parse(JSON.stringify(content)) as Json;
  const page = new ReviewPage(statements);
  const KINDS = { quizzes: 'Quiz', calculators: 'Calculator', forms: 'Form' } as const;
  const contents = dates ? ['<li><a href="#dates">Editions and dates</a></li>'] : [];
  const widgets = Object.entries(KINDS).flatMap(([kind, word]) =>
    Object.entries((data[kind] ?? {}) as Record<string, Json>).map(([id, widget]) => {
      const path = `${kind}.${id}`;
      contents.push(
        `<li><a href="#${anchor(kind, id)}">${word} “${escape(id)}”: ${escape(String(widget['title']))}</a></li>`,
      );
      return `<article id="${anchor(kind, id)}"><p class="kind">${word} <code>${escape(id)}</code></p>${page.block(widget, id, path, [], 2)}</article>`;
    }),
  );
  const own = Object.entries(data).filter(([key]) => !(key in KINDS));
  const file = own.map(([key, value]) => page.part(value, key, key, [], 2)).join('');
  const { figures, kinds, unmarked } = page.tally;
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Everything the widgets say: ${escape(content.id)}</title>
<style>${REVIEW_STYLES}</style>
</head>
<body>
<header>
<h1>Everything the widgets say</h1>
<p>For the expert and the lawyer: each sentence, figure and formula of the content “${escape(content.id)}”, with the place
where it stands. Made from the content by <code>npm run review</code>; what is changed there changes here.</p>
<dl class="tally">
<div><dt>Figures and sentences with figures</dt><dd>${figures}</dd></div>
<div><dt><small class="source">with a source</small></dt><dd>${kinds.source}</dd></div>
<div><dt><small class="assumption">assumptions, marked for the visitor</small></dt><dd>${kinds.assumption}</dd></div>
<div><dt><small class="proposal">our proposals: points, weights, levels, rules, answers</small></dt><dd>${kinds.proposal}</dd></div>
<div><dt><small class="own">the visitor’s own, none offered</small></dt><dd>${kinds.own}</dd></div>
<div><dt>bounds of what can be typed or shown</dt><dd>${kinds.bound}</dd></div>
<div><dt><small class="none">no source given</small></dt><dd>${kinds.none}</dd></div>
</dl>
${unmarked.length > 0 ? `<details><summary>Where no source is given</summary><ul>${unmarked.map((path) => `<li><code>${escape(path)}</code></li>`).join('')}</ul></details>` : ''}
<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>
<dl>${file}</dl>
</header>
<main>
${dates ? datesSection(dates, escape) : ''}
${widgets.join('\n')}
</main>
</body>
</html>
`;
  return { html, tally: page.tally };
}
