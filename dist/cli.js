#!/usr/bin/env node
import { t as UsageError } from "./server/usage-error.js";
// src/cli/leadline.ts
var HELP = `Usage: leadline <command> [options]

Commands
  receive   take leads in, keep them, show them in an inbox
  export    write leads out, all or those of one person
  erase     erase what is stored of one person
  check     find the mistakes in content files
  new       write a small content file to begin with
  import    turn a definition of SurveyJS or Typeform into a content file
  doctor    send a test lead to an endpoint, and say what came back
  netlify   print the hidden form that Netlify wants to find

leadline <command> --help tells more.
`;
/** Each is loaded only when it is called. */
var COMMANDS = {
	async receive(args) {
		const { receive } = await import("./server/receive.js");
		return receive(args);
	},
	async export(args) {
		const { exportLeads } = await import("./server/export.js");
		return exportLeads(args, console.error);
	},
	async erase(args) {
		const { erasePerson } = await import("./server/erase.js");
		process.exitCode = await erasePerson(args, console.log);
	},
	async check(args) {
		const { check } = await import("./server/check.js");
		const isColored = process.stdout.isTTY && !process.env.NO_COLOR;
		process.exitCode = await check(args, console.log, isColored);
	},
	async doctor(args) {
		const { doctor } = await import("./server/doctor.js");
		process.exitCode = await doctor(args, console.log);
	},
	async netlify(args) {
		const { netlify } = await import("./server/netlify.js");
		netlify(args, console.log);
	},
	async new(args) {
		const { createContentFile } = await import("./server/new.js");
		return createContentFile(args, console.log);
	},
	async import(args) {
		const { importCommand } = await import("./server/import.js");
		process.exitCode = importCommand(args);
	}
};
async function run(args) {
	const [command, ...rest] = args;
	if (command === void 0 || command === "--help" || command === "-h" || command === "help") {
		const [wanted = ""] = rest;
		if (Object.hasOwn(COMMANDS, wanted)) return run([wanted, "--help"]);
		console.log(HELP);
		return;
	}
	const found = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : void 0;
	if (found) return found(rest);
	const names = Object.keys(COMMANDS).join(", ");
	throw new UsageError(`expected a command (${names}), found "${command}"`);
}
try {
	await run(process.argv.slice(2));
} catch (error) {
	const isOldNode = error.code === "ERR_UNKNOWN_BUILTIN_MODULE";
	const text = error instanceof Error ? error.message : String(error);
	const message = isOldNode ? `Node: expected 22.13 or newer, found ${process.version}` : text;
	console.error(`leadline: ${message}`);
	if (error instanceof UsageError) console.error("leadline --help shows what can be said.");
	process.exitCode = error instanceof UsageError ? 2 : 1;
}
export {};
