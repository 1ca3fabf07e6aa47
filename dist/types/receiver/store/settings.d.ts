import { type Database } from './database.ts';
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
export declare function sqlSettings(database: Database): Settings;
