import { r as openStore, t as isPostgresUrl } from "./receiver.js";
import { t as databaseAddress } from "./receive-options.js";
import { t as UsageError } from "./usage-error.js";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
// src/cli/stored-leads.ts
/** @throws UsageError */
function parseOptions(args, options) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: false
		}).values;
	} catch (error) {
		throw new UsageError(error.message);
	}
}
/**
* A database that is there; closed when the work is done.
*
* @param address as for `leadline receive`, which has the same default
*/
async function withStore(address, work) {
	const database = databaseAddress(address ?? (process.env.DATABASE_URL || "leads.db"));
	if (!isPostgresUrl(database) && !existsSync(database)) throw new UsageError(`--database: expected a file with leads, found none at ${database}`);
	const store = await openStore(database);
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}
/** @throws UsageError */
function emailAddress(text) {
	if (/^\S+@\S+$/.test(text.trim())) return text.trim();
	throw new UsageError("--email: expected an e-mail address, found another text");
}
export { parseOptions as n, withStore as r, emailAddress as t };
