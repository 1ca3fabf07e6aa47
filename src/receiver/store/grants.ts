import { get, run, type Database, type Row } from './database.ts';

/** A signed-in browser, a link that signs one in, or one by which a user chooses a password. */
export interface Grant {
  kind: 'session' | 'link' | 'invite';
  /** Hash of the secret its bearer shows. */
  hash: string;
  expiresMs: number;
  /** Whose it is; null: of the bearer of the token, who is an owner. */
  userId: string | null;
}

export interface Grants {
  saveGrant(grant: Grant, nowMs: number): Promise<void>;
  /** Null: there is none, or no more. */
  grant(kind: Grant['kind'], hash: string, nowMs: number): Promise<Grant | null>;
  /** Ends a grant and gives it, to one who asks: whoever asks second has null. */
  takeGrant(kind: Grant['kind'], hash: string, nowMs: number): Promise<Grant | null>;
  /** Ends all sessions and links of a user; null: of the bearer of the token. */
  removeGrantsOf(userId: string | null): Promise<void>;
}

export function sqlGrants(database: Database): Grants {
  return {
    saveGrant: (grant, nowMs) =>
      database.transaction(function* () {
        yield* run('DELETE FROM grants WHERE expires_ms <= ?', nowMs);
        yield* run(
          'INSERT INTO grants (hash, kind, expires_ms, user_id) VALUES (?, ?, ?, ?)',
          grant.hash,
          grant.kind,
          grant.expiresMs,
          grant.userId,
        );
      }),
    grant: (kind, hash, nowMs) =>
      database.read(function* () {
        return found(
          yield* get(
            'SELECT * FROM grants WHERE hash = ? AND kind = ? AND expires_ms > ?',
            hash,
            kind,
            nowMs,
          ),
        );
      }),
    takeGrant: (kind, hash, nowMs) =>
      database.transaction(function* () {
        return found(
          yield* get(
            'DELETE FROM grants WHERE hash = ? AND kind = ? AND expires_ms > ? RETURNING *',
            hash,
            kind,
            nowMs,
          ),
        );
      }),
    removeGrantsOf: (userId) =>
      database.transaction(function* () {
        yield* userId === null
          ? run('DELETE FROM grants WHERE user_id IS NULL')
          : run('DELETE FROM grants WHERE user_id = ?', userId);
      }),
  };
}

function found(row: Row | undefined): Grant | null {
  if (!row) return null;
  return {
    kind: row.kind as Grant['kind'],
    hash: row.hash as string,
    expiresMs: row.expires_ms as number,
    userId: row.user_id as string | null,
  };
}
