import type { Value } from './database.ts';
import type { LeadQuery } from './leads.ts';
import { searchWords } from './search-text.ts';

/** Newest first, and one more than asked for, which tells whether there is another page. */
export function listStatement(columns: string, query: LeadQuery): { sql: string; values: Value[] } {
  const { limit, after, search = '', latestOnly = false, assignee, spam } = query;
  const conditions: string[] = [];
  const values: Value[] = [];
  const where = (condition: string, ...those: Value[]) => {
    conditions.push(condition);
    values.push(...those);
  };
  if (after !== undefined) where('sequence < ?', Number(after));
  if (latestOnly) where('latest = 1');
  if (spam !== undefined) where('spam = ?', spam ? 1 : 0);
  for (const name of ['status', 'priority', 'widget', 'page'] as const) {
    const value = query[name];
    if (value !== undefined) where(`${name} = ?`, value);
  }
  if (query.receivedFrom !== undefined) where('received_at >= ?', query.receivedFrom);
  if (query.receivedBefore !== undefined) where('received_at < ?', query.receivedBefore);
  if (assignee === null) where('assignee IS NULL');
  else if (assignee !== undefined) where('assignee = ?', assignee);
  const words = searchWords(search);
  if (words.length > 0) {
    const found = words.map(() => String.raw`search LIKE ? ESCAPE '\'`).join(' AND ');
    where(
      latestOnly ? `thread IN (SELECT thread FROM leads WHERE ${found})` : found,
      ...words.map(containing),
    );
  }
  const condition = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return {
    sql: `SELECT ${columns} FROM leads ${condition} ORDER BY sequence DESC LIMIT ?`,
    values: [...values, limit + 1],
  };
}

/** A pattern for whatever has these characters, none of which means anything else. */
function containing(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
