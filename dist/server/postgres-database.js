import { t as StoreUnavailableError } from "./store.js";
import { DatabaseError, Pool, types } from "pg";
// src/receiver/store/postgres-schema.ts
/** Receivers that start at once wait for each other by this number. */
var MIGRATION_LOCK = 7531904186;
/** Versions are those of the SQLite schema; PostgreSQL joined at the second. */
var FIRST_VERSION = 2;
/** Each entry leads from one version to the next; entries are never changed, only added. */
var MIGRATIONS = [`
  CREATE TABLE users (
    id TEXT COLLATE "C" PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'member', 'viewer')),
    password_hash TEXT,
    created_at TEXT COLLATE "C" NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0
  );

  CREATE TABLE grants (
    hash TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT NOT NULL,
    expires_ms BIGINT NOT NULL,
    user_id TEXT COLLATE "C" REFERENCES users (id) ON DELETE CASCADE
  );
  CREATE INDEX grants_by_user ON grants (user_id);

  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE tombstones (id_hash TEXT COLLATE "C" PRIMARY KEY);

  CREATE TABLE leads (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    thread TEXT COLLATE "C" NOT NULL,
    replaces TEXT COLLATE "C",
    created TEXT COLLATE "C" NOT NULL,
    received_at TEXT COLLATE "C" NOT NULL,
    priority TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    flags TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    search TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'contacted', 'won', 'lost')),
    assignee TEXT COLLATE "C" REFERENCES users (id) ON DELETE SET NULL,
    spam INTEGER NOT NULL DEFAULT 0,
    latest INTEGER NOT NULL DEFAULT 1,
    widget TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    updated_at TEXT COLLATE "C" NOT NULL DEFAULT ''
  );
  CREATE INDEX leads_by_thread ON leads (thread, created);
  CREATE INDEX leads_latest ON leads (sequence) WHERE latest = 1;
  CREATE INDEX leads_by_received ON leads (received_at);

  CREATE TABLE notes (
    id TEXT COLLATE "C" PRIMARY KEY,
    lead_id TEXT COLLATE "C" NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    author TEXT COLLATE "C" REFERENCES users (id) ON DELETE SET NULL,
    author_name TEXT NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX notes_by_lead ON notes (lead_id, at);

  CREATE TABLE jobs (
    id TEXT COLLATE "C" PRIMARY KEY,
    lead_id TEXT COLLATE "C" NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    payload TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_ms BIGINT NOT NULL,
    next_attempt_ms BIGINT NOT NULL,
    claimed_until_ms BIGINT NOT NULL DEFAULT 0,
    last_status TEXT
  );
  CREATE INDEX jobs_due ON jobs (next_attempt_ms) WHERE state = 'waiting';
  CREATE INDEX jobs_by_lead ON jobs (lead_id);

  CREATE TABLE proofs (signature TEXT COLLATE "C" PRIMARY KEY, expires_ms BIGINT NOT NULL);
  CREATE INDEX proofs_by_expiry ON proofs (expires_ms);

  -- Many rows, so that those who store at once need not wait for one counter.
  CREATE TABLE changes (shard INTEGER PRIMARY KEY, count BIGINT NOT NULL) WITH (fillfactor = 10);
  INSERT INTO changes (shard, count) SELECT shard, 0 FROM generate_series(0, 31) AS shard;
  CREATE FUNCTION leadline_count_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE changes SET count = count + 1 WHERE shard = pg_backend_pid() % 32;
      RETURN NULL;
    END
  $$;
  ${countChanges("leads", "INSERT OR UPDATE OR DELETE")}
  ${countChanges("notes", "INSERT OR UPDATE OR DELETE")}
  ${countChanges("users", "INSERT OR UPDATE OR DELETE")}
  ${countChanges("jobs", "UPDATE OF state")}
  `, `
  -- Leads whose results are still to be worked out again.
  CREATE TABLE unchecked (
    lead_id TEXT COLLATE "C" PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE
  );
  ${countChanges("unchecked", "DELETE")}
  -- Nearly all leads are the latest of their thread.
  DROP INDEX leads_latest;
  -- A repeat is compared with the lead itself.
  ALTER TABLE leads DROP COLUMN fingerprint;
  `];
/** At the very end of a transaction, so that the counter is the last thing it may wait for. */
function countChanges(table, events) {
	return `
    CREATE CONSTRAINT TRIGGER ${table}_changed AFTER ${events} ON ${table}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leadline_count_change();`;
}
/**
* Brings the database to the newest schema, in one transaction.
*
* @throws Error if it was made by a newer version, which this one would damage
*/
async function migrate(client) {
	const newest = FIRST_VERSION + MIGRATIONS.length - 1;
	await client.query("BEGIN");
	try {
		await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
		await client.query("CREATE TABLE IF NOT EXISTS leadline_schema (version INTEGER NOT NULL)");
		const { rows } = await client.query("SELECT version FROM leadline_schema");
		const version = rows[0]?.version ?? 1;
		if (version > newest) throw new Error(`database: expected schema version ${newest} or older, found ${version}; it was made by a newer receiver`);
		for (const step of MIGRATIONS.slice(version - FIRST_VERSION + 1)) await client.query(step);
		await client.query(rows.length === 0 ? "INSERT INTO leadline_schema (version) VALUES ($1)" : "UPDATE leadline_schema SET version = $1", [newest]);
		await client.query("COMMIT");
	} catch (error) {
		await client.query("ROLLBACK");
		throw error;
	}
}
// src/receiver/store/postgres-database.ts
/** A database that does not answer within these is down for now. */
var CONNECT_TIMEOUT_MS = 4e3;
var QUERY_TIMEOUT_MS = 8e3;
/**
* Every transaction says so itself, so that it holds behind a connection pooler too. A receiver that
* vanished must not hold its locks for long.
*/
var BEGIN = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL synchronous_commit TO on;
  SET LOCAL lock_timeout TO 6000;
  SET LOCAL statement_timeout TO 7000;
  SET LOCAL idle_in_transaction_session_timeout TO 10000`;
var MAX_CONNECTIONS = 10;
var MAX_RUNS = 4;
/** After a restart of the server every connection of the pool may be dead, and one run may meet them all. */
var MAX_RUNS_BROKEN = 14;
/** Deadlock, serialization failure: the database asks to do it again. */
var AGAIN = /* @__PURE__ */ new Set(["40P01", "40001"]);
var INT8_OID = 20;
/** Sequences and times in milliseconds, which a JavaScript number holds. */
var parserOf = ((oid) => oid === INT8_OID ? Number : types.getTypeParser(oid));
/** A PostgreSQL database in the newest schema, set to lose nothing it has acknowledged. */
var PostgresDatabase = class PostgresDatabase {
	#pool;
	constructor(pool) {
		this.dialect = "postgres";
		this.#pool = pool;
	}
	/**
	* @param url `postgres://user:password@host:port/database`, with what else `pg` takes
	* @throws Error if it cannot be reached, may lose commits or was made by a newer version
	*/
	static async open(url) {
		const pool = new Pool({
			connectionString: url,
			max: MAX_CONNECTIONS,
			connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
			query_timeout: QUERY_TIMEOUT_MS,
			keepAlive: true,
			application_name: "leadline",
			types: { getTypeParser: parserOf }
		});
		pool.on("error", () => {});
		pool.on("connect", (client) => client.on("error", () => {}));
		try {
			const client = await pool.connect();
			try {
				await assertDurable(client);
				await migrate(client);
			} finally {
				client.release();
			}
		} catch (error) {
			await pool.end();
			throw error;
		}
		return new PostgresDatabase(pool);
	}
	read(work) {
		return this.#again(async (client) => {
			return { result: await perform(client, work()) };
		});
	}
	transaction(work) {
		return this.#again(async (client, committing) => {
			await client.query(BEGIN);
			const result = await perform(client, work());
			committing();
			const { command } = await client.query("COMMIT");
			if (command !== "COMMIT") throw new Error(`expected COMMIT, found ${command}`);
			return { result };
		});
	}
	/**
	* Once more where the database asks for it, or where a connection turns out dead before the commit was
	* asked for: until then nothing is stored. After it nobody knows, and the caller has to ask again.
	*/
	async #again(work) {
		for (let runs = 1;; runs++) {
			let isCommitting = false;
			try {
				const client = await this.#pool.connect();
				return (await this.#with(client, () => work(client, () => isCommitting = true))).result;
			} catch (error) {
				const code = error instanceof DatabaseError ? error.code : void 0;
				if (!isCommitting && isClosedConnection(error) ? runs < MAX_RUNS_BROKEN : AGAIN.has(code ?? "") && runs < MAX_RUNS) continue;
				throw unavailable(error);
			}
		}
	}
	/** The connection goes back to the pool in order, or not at all. */
	async #with(client, work) {
		let sound = false;
		try {
			const result = await work();
			sound = true;
			return result;
		} catch (error) {
			if (error instanceof DatabaseError && !isClosedConnection(error)) sound = await client.query("ROLLBACK").then(() => true, () => false);
			throw error;
		} finally {
			client.release(!sound);
		}
	}
	/** Its files are the database server's own; vacuum takes deleted rows out of them. */
	scrub() {
		return Promise.resolve();
	}
	async close() {
		if (!this.#pool.ending) await this.#pool.end();
	}
};
async function perform(client, work) {
	let step = work.next();
	while (!step.done) step = work.next(await answer(client, step.value));
	return step.value;
}
async function answer(client, statement) {
	if ("lock" in statement) {
		await client.query("SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name", [statement.lock]);
		return {
			rows: [],
			changes: 0
		};
	}
	const { rows, rowCount } = await client.query(numbered(statement.sql), statement.values.map(storable));
	return {
		rows,
		changes: rowCount ?? 0
	};
}
var numberedTexts = /* @__PURE__ */ new Map();
/** `$1, $2` for `?, ?`. No text of ours has a question mark of its own. */
function numbered(sql) {
	let text = numberedTexts.get(sql);
	if (text === void 0) {
		if (numberedTexts.size > 200) numberedTexts.clear();
		let count = 0;
		text = sql.replaceAll("?", () => `$${++count}`);
		numberedTexts.set(sql, text);
	}
	return text;
}
/** PostgreSQL has no place for the character U+0000, which visitors may well send. */
function storable(value) {
	return typeof value === "string" ? value.replaceAll("\0", "�") : value;
}
async function assertDurable(client) {
	await client.query(BEGIN);
	const { rows } = await client.query("SHOW synchronous_commit");
	await client.query("ROLLBACK");
	const found = rows[0]?.synchronous_commit;
	if (found !== "on") throw new Error(`database: expected synchronous_commit on, found ${String(found)}`);
}
/** The server said that it closes this connection, or it was closed already. */
function isClosedConnection(error) {
	if (error instanceof DatabaseError) return /^(57P0|08)/.test(error.code ?? "");
	const { code, message } = error;
	return ["ECONNRESET", "EPIPE"].includes(code ?? "") || /terminated|not queryable/.test(message ?? "");
}
function unavailable(cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	return new StoreUnavailableError(`database: ${message}`, { cause });
}
export { PostgresDatabase };
