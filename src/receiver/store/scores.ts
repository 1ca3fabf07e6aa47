import type { Lead } from '../../model/lead/lead.ts';
import { all, get, run, type Database, type Work } from './database.ts';

/** Of a lead whose results are still to be worked out again. */
export const UNCHECKED_FLAG = 'score-unchecked';

/** What working its results out again has shown. */
export interface ScoreFinding {
  id: string;
  /** To be added to the lead's; null: nothing to be said. */
  flag: string | null;
}

export interface Scores {
  /**
   * Leads whose results are still to be worked out again, oldest first.
   *
   * @param receivedBefore only those, ISO 8601 in UTC; default all
   */
  uncheckedLeads(limit: number, receivedBefore?: string): Promise<Lead[]>;
  countUnchecked(): Promise<number>;
  /** These have been worked out again. Whoever is no more, or was settled before, is passed over. */
  settleScores(findings: readonly ScoreFinding[]): Promise<void>;
}

/** Sorts behind any moment in ISO 8601. */
const AFTER_ALL_TIMES = 'Z';

export function sqlScores(database: Database): Scores {
  return {
    uncheckedLeads: (limit, receivedBefore = AFTER_ALL_TIMES) =>
      database.read(function* () {
        const rows = yield* all(
          `SELECT body FROM leads JOIN unchecked ON lead_id = id
            WHERE received_at < ? ORDER BY received_at, id LIMIT ?`,
          receivedBefore,
          limit,
        );
        return rows.map(({ body }) => JSON.parse(body as string) as Lead);
      }),
    countUnchecked: () =>
      database.read(function* () {
        const row = yield* get('SELECT count(*) AS count FROM unchecked');
        return row?.count as number;
      }),
    settleScores: (findings) => database.transaction(() => settleScores(findings)),
  };
}

function* settleScores(findings: readonly ScoreFinding[]): Work<void> {
  for (const { id, flag } of findings.toSorted(byId)) {
    const wasUnchecked = yield* run('DELETE FROM unchecked WHERE lead_id = ?', id);
    if (wasUnchecked === 0 || flag === null) continue;
    const row = yield* get('SELECT flags FROM leads WHERE id = ?', id);
    if (!row) continue;
    const flags = JSON.parse(row.flags as string) as string[];
    yield* run('UPDATE leads SET flags = ? WHERE id = ?', JSON.stringify([...flags, flag]), id);
  }
}

/** One order, so that receivers that settle the same leads wait for each other in turn. */
function byId(left: ScoreFinding, right: ScoreFinding): number {
  return left.id < right.id ? -1 : 1;
}
