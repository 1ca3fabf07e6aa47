import type { FlatValue } from '../model/lead/lead.ts';
import type { Note, StoredLead } from './store/store.ts';

/** Columns before those of `flat`: what a lead carries only outside of it. */
const OWN_COLUMNS = ['id', 'received', 'folder', 'status', 'assignee', 'flags', 'summary', 'notes'];

/**
 * A lead names its columns itself, and every row has a cell for each: without a bound a few leads could
 * make a table that fills a disk. Those that spam names come last.
 */
const MAX_COLUMNS = 2_000;

/** A spreadsheet takes a cell that starts like this for a formula; the wide forms are those of East Asian keyboards. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The same within a cell: a spreadsheet that expects another separator, as many European ones do, begins
 * new cells and rows in the midst of a quoted text.
 */
const FORMULA_WITHIN = /(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/** Without it Excel reads UTF-8 as the local encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A lead with what was written about it. */
export interface ExportedLead extends StoredLead {
  written?: readonly Note[];
}

/**
 * A table of leads, one a row, by RFC 4180. Resolves with its head read, so that a store that fails is told
 * before anything is sent.
 *
 * @param leads called twice: for the columns, then for the rows
 * @param names of users, by id
 * @throws StoreUnavailableError
 */
export async function csvStream(
  leads: () => AsyncIterable<ExportedLead>,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<ReadableStream<Uint8Array>> {
  const rows = csvRows(leads, names);
  const encoder = new TextEncoder();
  const head = await rows.next();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(head.value ?? '')),
    async pull(controller) {
      try {
        const { done, value } = await rows.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch {
        // A platform may write what it is given here into a log; a database may quote what it holds.
        controller.error(new Error('leads.csv: expected the store to be read to its end'));
      }
    },
    async cancel() {
      await rows.return(undefined);
    },
  });
}

async function* csvRows(
  leads: () => AsyncIterable<ExportedLead>,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<string, void> {
  const columns = await columnsOf(leads());
  yield BYTE_ORDER_MARK + csvRow(columns);
  for await (const stored of leads()) {
    const { lead, received, flags, spam, status, assignee, written = [] } = stored;
    const cells: Record<string, FlatValue> = {
      ...lead.flat,
      id: lead.id,
      received,
      folder: spam ? 'spam' : 'leads',
      status,
      assignee: assignee === null ? '' : (names.get(assignee) ?? assignee),
      flags: flags.join('; '),
      summary: lead.summary,
      notes: written.map(({ at, authorName, text }) => `${at} ${authorName}: ${text}`).join('\n'),
    };
    yield csvRow(columns.map((column) => (Object.hasOwn(cells, column) ? cells[column] : null)));
  }
}

async function columnsOf(leads: AsyncIterable<StoredLead>): Promise<string[]> {
  const columns = new Set<string>();
  const doubtful = new Set<string>();
  for await (const { lead, spam } of leads) {
    const found = spam ? doubtful : columns;
    for (const key of Object.keys(lead.flat)) {
      if (found.size === MAX_COLUMNS) break;
      if (key !== 'signals_captcha') found.add(key);
    }
  }
  return [...new Set([...OWN_COLUMNS, ...columns, ...doubtful])].slice(0, MAX_COLUMNS);
}

function csvRow(cells: readonly (FlatValue | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: FlatValue | undefined): string {
  if (value === null || value === undefined) return '';
  // A number cannot be a formula, and "-5" must stay one.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const within = value.replaceAll(FORMULA_WITHIN, "'");
  const harmless = FORMULA_START.test(within) ? `'${within}` : within;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
