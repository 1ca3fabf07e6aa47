import { hash } from 'node:crypto';
import type { Lead } from '../../model/lead/lead.ts';
import { all, get, lock, run, type Database, type Row, type Work } from './database.ts';
import { addJobs } from './sql-jobs.ts';
import { listStatement } from './lead-list.ts';
import { isSameLead } from '../same-lead.ts';
import { UNCHECKED_FLAG } from './scores.ts';
import { searchText } from './search-text.ts';
import type {
  LeadChange,
  LeadCompany,
  LeadCounts,
  LeadEntry,
  Leads,
  LeadStatus,
  Standing,
  StoredLead,
} from './leads.ts';

const ERASED_AT_ONCE = 100;

/** Held by whoever may move leads from one thread to another. */
const THREADS = 'threads';

const COLUMNS = `sequence, body, received_at, updated_at, flags, spam, status, assignee,
  (SELECT count(*) FROM leads AS version WHERE version.thread = leads.thread) AS versions,
  EXISTS (SELECT 1 FROM unchecked WHERE lead_id = leads.id) AS unchecked,
  EXISTS (SELECT 1 FROM jobs WHERE lead_id = leads.id AND state = 'failed' AND kind <> 'captcha') AS unsent,
  (SELECT CASE WHEN state = 'done' THEN last_status ELSE 'captcha-unchecked' END FROM jobs
    WHERE lead_id = leads.id AND kind = 'captcha' LIMIT 1) AS captcha,
  (SELECT count(*) FROM notes JOIN leads AS version ON version.id = notes.lead_id
    WHERE version.thread = leads.thread) AS notes`;

export function sqlLeads(database: Database): Leads {
  return {
    standing: (lead) => database.read(() => standing(lead)),
    insert: (entry, company = {}) => database.transaction(() => insert(entry, company)),
    list: (query) =>
      database.read(function* () {
        const { sql, values } = listStatement(COLUMNS, query);
        const rows = yield* all(sql, ...values);
        const page = rows.slice(0, query.limit);
        const last = page.at(-1);
        return {
          leads: page.map(storedLead),
          next: rows.length > query.limit && last ? String(last.sequence) : null,
        };
      }),
    counts: (assignee) => database.read(() => counts(assignee)),
    get: (id) =>
      database.read(function* () {
        const row = yield* get(`SELECT ${COLUMNS} FROM leads WHERE id = ?`, id);
        return row ? storedLead(row) : null;
      }),
    versions: (id) =>
      database.read(function* () {
        const rows = yield* all(
          `SELECT ${COLUMNS} FROM leads WHERE thread = (SELECT thread FROM leads WHERE id = ?)
            ORDER BY created DESC, sequence DESC`,
          id,
        );
        return rows.map(storedLead);
      }),
    change: (id, wanted, at) => database.transaction(() => change(id, wanted, at)),
    async erase(id) {
      const found = await database.transaction(() => erase([id]));
      if (found.erased > 0) await database.scrub();
      return found.known;
    },
    async eraseReceivedBefore(moment) {
      const { erased } = await database.transaction(function* () {
        const rows = yield* all(
          'SELECT id FROM leads WHERE received_at < ? ORDER BY received_at, id LIMIT ?',
          moment,
          ERASED_AT_ONCE,
        );
        return yield* erase(rows.map(({ id }) => id as string));
      });
      if (erased > 0) await database.scrub();
      return erased;
    },
    revision: () => database.read(() => revision(database.dialect)),
  };
}

/** What is stored under an id. */
interface Found extends Row {
  body: string | null;
  erased: boolean | number;
}

interface Facts extends Found {
  /** Leads that correct this one and came before it. */
  continued: boolean | number;
}

/** Of the lead that another one corrects. */
interface Corrected extends Row {
  thread: string;
  assignee: string | null;
}

const FOUND = `(SELECT body FROM leads WHERE id = ?) AS body,
  EXISTS (SELECT 1 FROM tombstones WHERE id_hash = ?) AS erased`;

const INSERT_LEAD = `INSERT INTO leads (id, thread, replaces, created, received_at, updated_at, priority,
    name, email, company, flags, spam, assignee, widget, page, search, body)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function* factsOf(id: string): Work<Facts> {
  const row = yield* get(
    `SELECT ${FOUND}, EXISTS (SELECT 1 FROM leads WHERE thread = ?) AS continued`,
    id,
    hashId(id),
    id,
  );
  return row as Facts;
}

function* correctedBy({ replaces }: Lead): Work<Corrected | undefined> {
  if (replaces === null) return undefined;
  return (yield* get('SELECT thread, assignee FROM leads WHERE id = ?', replaces)) as
    Corrected | undefined;
}

function standingOf(found: Found, lead: Lead): Standing {
  if (found.body !== null) {
    return isSameLead(lead, JSON.parse(found.body) as Lead) ? 'same' : 'reused';
  }
  return found.erased ? 'erased' : 'new';
}

function* standing(lead: Lead): Work<Standing> {
  const row = yield* get(`SELECT ${FOUND}`, lead.id, hashId(lead.id));
  return standingOf(row as Found, lead);
}

function* insert(
  entry: LeadEntry,
  { proof, jobs = [] }: LeadCompany,
): Work<Standing | 'proof-spent'> {
  const { lead, received } = entry;
  yield* lock(
    ...(lead.replaces === null ? [lead.id] : [...[lead.id, lead.replaces].sort(), THREADS]),
  );
  const facts = yield* factsOf(lead.id);
  const found = standingOf(facts, lead);
  if (found !== 'new') return found;
  if (proof) {
    const fresh = yield* run(
      'INSERT INTO proofs (signature, expires_ms) VALUES (?, ?) ON CONFLICT (signature) DO NOTHING',
      proof.signature,
      proof.expiresMs,
    );
    if (fresh === 0) return 'proof-spent';
  }
  const corrected = yield* correctedBy(lead);
  const thread = corrected?.thread ?? lead.replaces ?? lead.id;
  yield* run(
    INSERT_LEAD,
    lead.id,
    thread,
    lead.replaces,
    lead.created,
    received,
    received,
    lead.priority,
    lead.contact.name,
    lead.contact.email,
    lead.contact.company,
    JSON.stringify(entry.flags),
    entry.spam ? 1 : 0,
    corrected?.assignee ?? null,
    lead.source.widget,
    lead.source.page,
    searchText(lead),
    entry.body ?? JSON.stringify(lead),
  );
  if (thread !== lead.id || facts.continued) {
    // Those that correct this lead may have come before it.
    yield* run(
      'UPDATE leads SET thread = ? WHERE thread = ? AND thread <> ?',
      thread,
      lead.id,
      thread,
    );
    yield* markLatest(thread);
  }
  if (entry.unchecked) yield* run('INSERT INTO unchecked (lead_id) VALUES (?)', lead.id);
  yield* addJobs(lead.id, jobs, Date.parse(received));
  return 'new';
}

/**
 * On SQLite, where one writes at a time, the sequence tells of new leads. On PostgreSQL a lower number
 * may become visible after a higher one, so there each insert is counted like any other change.
 */
function* revision(dialect: Database['dialect']): Work<string> {
  const row = yield* get(
    dialect === 'sqlite'
      ? `SELECT (SELECT count FROM changes) || '-' ||
          coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'leads'), 0) AS revision`
      : 'SELECT CAST(sum(count) AS TEXT) AS revision FROM changes',
  );
  return (row?.revision ?? '') as string;
}

/** Of a thread's leads the one made last, by the visitor's clock, stands for it. */
function* markLatest(thread: string): Work<void> {
  yield* run(
    `UPDATE leads SET latest = CASE WHEN id = (SELECT id FROM leads WHERE thread = ?
      ORDER BY created DESC, sequence DESC LIMIT 1) THEN 1 ELSE 0 END WHERE thread = ?`,
    thread,
    thread,
  );
}

function* counts(assignee?: string): Work<LeadCounts> {
  const whose = assignee === undefined ? '' : 'AND assignee = ?';
  const rows = yield* all(
    `SELECT status, spam, count(*) AS count FROM leads WHERE latest = 1 ${whose} GROUP BY status, spam`,
    ...(assignee === undefined ? [] : [assignee]),
  );
  const counts: LeadCounts = { new: 0, contacted: 0, won: 0, lost: 0, spam: 0 };
  for (const row of rows) {
    counts[row.spam ? 'spam' : (row.status as LeadStatus)] += row.count as number;
  }
  return counts;
}

function* change(id: string, wanted: LeadChange, at: string): Work<boolean> {
  const { status, assignee, spam } = wanted;
  if (assignee != null && !(yield* get('SELECT 1 FROM users WHERE id = ?', assignee))) return false;
  const columns = {
    ...(status !== undefined && { status }),
    ...(assignee !== undefined && { assignee }),
    ...(spam !== undefined && { spam: spam ? 1 : 0 }),
    updated_at: at,
  };
  const changed = yield* run(
    `UPDATE leads SET ${Object.keys(columns)
      .map((name) => `${name} = ?`)
      .join(', ')}
      WHERE thread = (SELECT thread FROM leads WHERE id = ?)`,
    ...Object.values(columns),
    id,
  );
  return changed > 0;
}

/** Notes and jobs go with the lead, by the schema. */
function* erase(ids: readonly string[]): Work<{ erased: number; known: boolean }> {
  let erased = 0;
  let known = false;
  yield* lock(...[...ids].sort(), THREADS);
  for (const id of ids) {
    const row = yield* get('DELETE FROM leads WHERE id = ? RETURNING thread', id);
    if (!row) {
      known ||= !!(yield* get('SELECT 1 FROM tombstones WHERE id_hash = ?', hashId(id)));
      continue;
    }
    erased += 1;
    known = true;
    yield* run('INSERT INTO tombstones (id_hash) VALUES (?)', hashId(id));
    yield* markLatest(row.thread as string);
  }
  return { erased, known };
}

function storedLead(row: Row): StoredLead {
  return {
    lead: JSON.parse(row.body as string) as Lead,
    received: row.received_at as string,
    updated: row.updated_at as string,
    flags: [
      ...(JSON.parse(row.flags as string) as string[]),
      ...(row.unchecked ? [UNCHECKED_FLAG] : []),
      ...(row.captcha && row.captcha !== 'ok' ? [row.captcha as string] : []),
    ],
    spam: row.spam === 1,
    status: row.status as LeadStatus,
    assignee: row.assignee as string | null,
    versions: row.versions as number,
    notes: row.notes as number,
    unsent: Boolean(row.unsent),
  };
}

function hashId(id: string): string {
  return hash('sha256', id);
}
