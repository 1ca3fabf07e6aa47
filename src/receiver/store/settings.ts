import { get, run, type Database } from './database.ts';

/** What all receivers of one store share, such as the hash of the token or a secret that signs. */
export interface Settings {
  setting(name: string): Promise<string | null>;
  saveSetting(name: string, value: string): Promise<void>;
  /**
   * Keeps a value unless there is one, so that of several receivers that start at once all have the same.
   *
   * @returns the one that is kept
   */
  keepSetting(name: string, value: string): Promise<string>;
  /** Forgets what has run out: grants, and proofs that nobody would accept any more. */
  sweep(nowMs: number): Promise<void>;
}

/** Clocks of several receivers differ; a proof is refused by its age long before it is forgotten. */
const PROOF_SLACK_MS = 24 * 3_600_000;

export function sqlSettings(database: Database): Settings {
  return {
    setting: (name) =>
      database.read(function* () {
        const row = yield* get('SELECT value FROM settings WHERE name = ?', name);
        return (row?.value ?? null) as string | null;
      }),
    saveSetting: (name, value) =>
      database.transaction(function* () {
        yield* run(
          `INSERT INTO settings (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
          name,
          value,
        );
      }),
    keepSetting: (name, value) =>
      database.transaction(function* () {
        yield* run(
          'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
          name,
          value,
        );
        const row = yield* get('SELECT value FROM settings WHERE name = ?', name);
        return row?.value as string;
      }),
    sweep: (nowMs) =>
      database.transaction(function* () {
        yield* run('DELETE FROM grants WHERE expires_ms <= ?', nowMs);
        yield* run('DELETE FROM proofs WHERE expires_ms <= ?', nowMs - PROOF_SLACK_MS);
      }),
  };
}
