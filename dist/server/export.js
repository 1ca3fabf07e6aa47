import { c as leadsOfPerson, l as csvStream, s as everyLead } from "./receiver.js";
import { n as parseOptions, r as withStore, t as emailAddress } from "./stored-leads.js";
import { t as UsageError } from "./usage-error.js";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
// src/cli/export.ts
var EXPORT_HELP = `Usage: leadline export [options]

Writes the leads of a database out, newest first: as JSON Lines with
everything that is stored (the lead, when it came, flags, status, notes, where
it was sent on to), or as a table for a spreadsheet, in which no cell is a
formula.

Options                 (environment)  default
  --database <address>  DATABASE_URL   leads.db; or postgres://…
  --format <name>                      jsonl; csv
  --email <address>                    all leads; with it those of one person, the
                                       versions they corrected included
  --out <file>                         the standard output; a file must not be there yet
  --help
`;
var OPTIONS = {
	database: { type: "string" },
	format: { type: "string" },
	email: { type: "string" },
	out: { type: "string" },
	help: {
		type: "boolean",
		short: "h"
	}
};
/** @param print takes what people read; leads never go there */
async function exportLeads(args, print) {
	const { help, database, format = "jsonl", email, out } = parseOptions(args, OPTIONS);
	if (help) {
		console.log(EXPORT_HELP);
		return;
	}
	if (format !== "jsonl" && format !== "csv") throw new UsageError(`--format: expected jsonl or csv, found "${format}"`);
	const person = email === void 0 ? void 0 : emailAddress(email);
	await withStore(database, async (store) => {
		const names = new Map((await store.users()).map(({ id, name }) => [id, name]));
		const found = person === void 0 ? void 0 : await leadsOfPerson(store, person);
		let count = 0;
		async function* leads() {
			count = 0;
			for await (const stored of found ?? everyLead(store)) {
				count++;
				yield stored;
			}
		}
		const lines = format === "csv" ? Readable.from(await csvStream(leads, names)) : Readable.from(jsonLines(store, leads(), names));
		if (out === void 0) await pipeline(lines, process.stdout, { end: false });
		else await pipeline(lines, createWriteStream(out, {
			flags: "wx",
			mode: 384
		}));
		print(count === 1 ? "1 lead" : `${count} leads`);
	});
}
async function* jsonLines(store, leads, names) {
	for await (const stored of leads) {
		const { lead, received, updated, flags, spam, status, assignee, written = [] } = stored;
		const jobs = await store.jobs(lead.id);
		const line = {
			lead,
			received,
			updated,
			flags,
			folder: spam ? "spam" : "leads",
			status,
			assignee: assignee === null ? null : names.get(assignee) ?? assignee,
			notes: written.map(({ authorName, at, text }) => ({
				author: authorName,
				at,
				text
			})),
			sentOn: jobs.map(({ kind, target, state, attempts, lastStatus }) => ({
				kind,
				to: target,
				state,
				attempts,
				lastStatus
			}))
		};
		yield `${JSON.stringify(line)}\n`;
	}
}
export { exportLeads };
