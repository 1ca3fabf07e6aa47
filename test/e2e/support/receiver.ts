import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  allLeads,
  Cleanup,
  startReceiver,
  temporaryFolder,
  type ReceiverProcess,
} from '../../receiver/receiver-process.ts';
import type { Lead } from '../../../src/model/lead/lead.ts';

/**
 * The real receiver, a process of its own with a database on disk. It can be stopped, killed and
 * started again at the same address, with what it had.
 */
export class Receiver {
  readonly #cleanup = new Cleanup(() => {});
  readonly #database: string;
  readonly #origins: string;
  readonly #options: Record<string, string>;
  #process: ReceiverProcess | null = null;
  #url = '';

  /**
   * @param origins whose pages may send leads; `*` for all
   * @param database where it keeps them; a file of its own unless given
   * @param options of the command line besides
   */
  constructor(origins: string, database?: string, options: Record<string, string> = {}) {
    this.#origins = origins;
    this.#options = options;
    this.#database = database ?? join(temporaryFolder(this.#cleanup), 'leads.db');
  }

  get origin(): string {
    return this.#url;
  }

  /** Where leads go. */
  get endpoint(): string {
    return `${this.#url}/leads`;
  }

  /** A link that signs a browser in to the inbox. */
  get signInLink(): string {
    return this.#process?.signInLink ?? '';
  }

  async start(): Promise<void> {
    this.#process = await startReceiver(this.#cleanup, {
      port: this.#url ? new URL(this.#url).port : '0',
      database: this.#database,
      origins: this.#origins,
      ...this.#options,
    });
    this.#url = this.#process.url;
  }

  /** Ends it as its owner would; what it has is written. */
  async stop(): Promise<void> {
    await this.#process?.end('SIGTERM');
  }

  /** Ends it in the midst of whatever it does. */
  async kill(): Promise<void> {
    await this.#process?.end('SIGKILL');
  }

  /** The leads, as their owner's systems read them. */
  leads(): Promise<Lead[]> {
    return allLeads(this.#url);
  }

  /** The rows in the file itself, past everything the receiver says of them. */
  rows(): { id: string; body: string }[] {
    const database = new DatabaseSync(this.#database, { readOnly: true });
    try {
      return database.prepare('SELECT id, body FROM leads ORDER BY sequence').all() as {
        id: string;
        body: string;
      }[];
    } finally {
      database.close();
    }
  }

  /** The one lead there is, the same in the file and over HTTP. */
  async onlyLead(): Promise<Lead> {
    const rows = this.rows();
    const leads = await this.leads();
    if (rows.length !== 1 || leads.length !== 1 || rows[0]?.id !== leads[0]?.id) {
      throw new Error(`leads: expected one row, found ${rows.length}, and ${leads.length} by HTTP`);
    }
    return leads[0] as Lead;
  }

  close(): Promise<void> {
    return this.#cleanup.run();
  }
}
