import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvStream, type ExportedLead } from '../receiver/csv.ts';
import { everyLead, leadsOfPerson } from '../receiver/every-lead.ts';
import type { LeadStore } from '../receiver/index.ts';
import { emailAddress, parseOptions, withStore } from './stored-leads.ts';
import { UsageError } from './usage-error.ts';

export const EXPORT_HELP = `Usage: leadline export [options]

Writes the leads of a database out, newest first: as JSON Lines with
everything that is stored (the lead, when it came, flags, status, notes, where
it was sent on to), or as a table for a spreadsheet, in which no cell is a
formula.

Options                 (environment)  default
  --database <address>  DATABASE_URL   leads.db; or postgres://…
  --format <name>                      jsonl; csv
  --email <address>                    all leads; with it those of one person, the
                                       versions they corrected included
  --out <file>                         the standard output; a file must not be there yet
  --help
`;

const OPTIONS = {
  database: { type: 'string' },
  format: { type: 'string' },
  email: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @param print takes what people read; leads never go there */
export async function exportLeads(
  args: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  const { help, database, format = 'jsonl', email, out } = parseOptions(args, OPTIONS);
  if (help) {
    console.log(EXPORT_HELP);
    return;
  }
  if (format !== 'jsonl' && format !== 'csv') {
    throw new UsageError(`--format: expected jsonl or csv, found "${format}"`);
  }
  const person = email === undefined ? undefined : emailAddress(email);
  await withStore(database, async (store) => {
    const names = new Map((await store.users()).map(({ id, name }) => [id, name]));
    const found = person === undefined ? undefined : await leadsOfPerson(store, person);
    let count = 0;
    async function* leads(): AsyncGenerator<ExportedLead> {
      count = 0;
      for await (const stored of found ?? everyLead(store)) {
        count++;
        yield stored;
      }
    }
    const lines =
      format === 'csv'
        ? Readable.from(await csvStream(leads, names))
        : Readable.from(jsonLines(store, leads(), names));
    // Personal data: for the eyes of whoever wrote it.
    if (out === undefined) await pipeline(lines, process.stdout, { end: false });
    else await pipeline(lines, createWriteStream(out, { flags: 'wx', mode: 0o600 }));
    print(count === 1 ? '1 lead' : `${count} leads`);
  });
}

async function* jsonLines(
  store: LeadStore,
  leads: AsyncIterable<ExportedLead>,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<string> {
  for await (const stored of leads) {
    const { lead, received, updated, flags, spam, status, assignee, written = [] } = stored;
    const jobs = await store.jobs(lead.id);
    const line = {
      lead,
      received,
      updated,
      flags,
      folder: spam ? 'spam' : 'leads',
      status,
      assignee: assignee === null ? null : (names.get(assignee) ?? assignee),
      notes: written.map(({ authorName, at, text }) => ({ author: authorName, at, text })),
      sentOn: jobs.map(({ kind, target, state, attempts, lastStatus }) => ({
        kind,
        to: target,
        state,
        attempts,
        lastStatus,
      })),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
