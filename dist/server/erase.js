import { c as leadsOfPerson } from "./receiver.js";
import { n as parseOptions, r as withStore, t as emailAddress } from "./stored-leads.js";
import { t as UsageError } from "./usage-error.js";
// src/cli/erase.ts
var ERASE_HELP = `Usage: leadline erase --email <address> [--yes] [options]

Erases what is stored of one person: the leads with this e-mail address, the
versions they corrected, the notes on them and what waits to be sent on. Only
a hash of each lead's id stays, so that a late repeat stores nothing. Without
--yes it says what would be erased, and erases nothing.

Options                 (environment)  default
  --database <address>  DATABASE_URL   leads.db; or postgres://…
  --email <address>
  --yes
  --help

Exit code 0: done, or to be done with --yes; 1: nothing is stored of this person.
`;
var OPTIONS = {
	database: { type: "string" },
	email: { type: "string" },
	yes: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
/** @returns exit code */
async function erasePerson(args, print) {
	const { help, database, email, yes = false } = parseOptions(args, OPTIONS);
	if (help) {
		print(ERASE_HELP);
		return 0;
	}
	if (email === void 0) throw new UsageError("--email: expected an e-mail address, found none");
	const person = emailAddress(email);
	return withStore(database, async (store) => {
		const found = await leadsOfPerson(store, person);
		if (found.length === 0) {
			print("No lead has this e-mail address.");
			return 1;
		}
		const sentTo = /* @__PURE__ */ new Set();
		for (const { lead, received } of found) {
			print(`${yes ? "Erased" : "Would erase"}: lead ${lead.id}, received ${received}`);
			const jobs = await store.jobs(lead.id);
			for (const { kind, target, attempts } of jobs) if (attempts > 0) sentTo.add(`${kind} ${target}`);
			if (yes) await store.erase(lead.id);
		}
		if (sentTo.size > 0) print(`Not reached, since it was sent there: ${[...sentTo].join(", ")}`);
		if (!yes) print("Nothing was erased; say --yes to erase this.");
		return 0;
	});
}
export { erasePerson };
