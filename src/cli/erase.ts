import { leadsOfPerson } from '../receiver/every-lead.ts';
import { emailAddress, parseOptions, withStore } from './stored-leads.ts';
import { UsageError } from './usage-error.ts';

export const ERASE_HELP = `Usage: leadline erase --email <address> [--yes] [options]

Erases what is stored of one person: the leads with this e-mail address, the
versions they corrected, the notes on them and what waits to be sent on. Only
a hash of each lead's id stays, so that a late repeat stores nothing. Without
--yes it says what would be erased, and erases nothing.

Options                 (environment)  default
  --database <address>  DATABASE_URL   leads.db; or postgres://…
  --email <address>
  --yes
  --help

Exit code 0: done, or to be done with --yes; 1: nothing is stored of this person.
`;

const OPTIONS = {
  database: { type: 'string' },
  email: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @returns exit code */
export async function erasePerson(
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { help, database, email, yes = false } = parseOptions(args, OPTIONS);
  if (help) {
    print(ERASE_HELP);
    return 0;
  }
  if (email === undefined) throw new UsageError('--email: expected an e-mail address, found none');
  const person = emailAddress(email);
  return withStore(database, async (store) => {
    const found = await leadsOfPerson(store, person);
    if (found.length === 0) {
      print('No lead has this e-mail address.');
      return 1;
    }
    const sentTo = new Set<string>();
    for (const { lead, received } of found) {
      print(`${yes ? 'Erased' : 'Would erase'}: lead ${lead.id}, received ${received}`);
      const jobs = await store.jobs(lead.id);
      for (const { kind, target, attempts } of jobs) {
        if (attempts > 0) sentTo.add(`${kind} ${target}`);
      }
      if (yes) await store.erase(lead.id);
    }
    if (sentTo.size > 0) {
      print(`Not reached, since it was sent there: ${[...sentTo].join(', ')}`);
    }
    if (!yes) print('Nothing was erased; say --yes to erase this.');
    return 0;
  });
}
