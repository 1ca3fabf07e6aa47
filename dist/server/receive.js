import { t as isoCertification } from "./iso-certification.js";
import { a as planDestinations, i as serveReceiver, o as createReceiver, r as openStore, t as isPostgresUrl } from "./receiver.js";
import { t as readContent } from "./read-content.js";
import { t as UsageError } from "./usage-error.js";
import { parseArgs } from "node:util";
import { readFileSync } from "node:fs";
// src/cli/receive-options.ts
var OPTIONS = {
	port: { type: "string" },
	database: { type: "string" },
	origins: { type: "string" },
	token: { type: "string" },
	rate: { type: "string" },
	"max-body": { type: "string" },
	retain: { type: "string" },
	"trust-proxy": { type: "boolean" },
	challenge: { type: "string" },
	content: {
		type: "string",
		multiple: true
	},
	forward: {
		type: "string",
		multiple: true
	},
	mail: { type: "string" },
	reply: { type: "string" },
	url: { type: "string" },
	"forward-private": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
var CHALLENGE_MODES = [
	"off",
	"optional",
	"required"
];
var UNITS = {
	"": 1,
	b: 1,
	kib: 1024,
	k: 1024,
	mib: 1024 ** 2,
	m: 1024 ** 2
};
/**
* What was typed, then what stands in the environment, else nothing.
*
* @throws UsageError
*/
function receiveOptions(args, environment) {
	const typed = parse(args);
	if (typed.help) return "help";
	const text = (name, variable) => typed[name] ?? (environment[variable] || void 0);
	const rate = text("rate", "LEADLINE_RATE");
	const maxBody = text("max-body", "LEADLINE_MAX_BODY");
	const retain = text("retain", "LEADLINE_RETAIN");
	return {
		port: wholeNumber("--port", text("port", "PORT") ?? "8787", 0, 65535),
		database: databaseAddress(text("database", "DATABASE_URL") ?? "leads.db"),
		origins: (text("origins", "LEADLINE_ORIGINS") ?? "").split(/[\s,]+/).filter(Boolean),
		token: text("token", "LEADLINE_TOKEN"),
		newLeadsPerMinute: rate === void 0 ? void 0 : wholeNumber("--rate", rate, 1, 1e6),
		maxBodyBytes: maxBody === void 0 ? void 0 : size("--max-body", maxBody),
		retainDays: retain === void 0 ? void 0 : wholeNumber("--retain", retain, 1, 36500),
		trustProxy: typed["trust-proxy"] ?? environment.LEADLINE_TRUST_PROXY === "1",
		challenge: challengeMode(text("challenge", "LEADLINE_CHALLENGE") ?? "optional"),
		contents: (typed.content ?? [environment.LEADLINE_CONTENT ?? ""]).flatMap((list) => list.split(",")).map((name) => name.trim()).filter(Boolean),
		forward: (typed.forward ?? [environment.LEADLINE_FORWARD ?? ""]).flatMap(urlsIn),
		mail: (text("mail", "LEADLINE_MAIL") ?? "").split(/[\s,]+/).filter(Boolean),
		reply: text("reply", "LEADLINE_REPLY"),
		inboxUrl: inboxAddress(text("url", "LEADLINE_URL")),
		forwardPrivate: typed["forward-private"] ?? environment.LEADLINE_FORWARD_PRIVATE === "1"
	};
}
/** A comma may stand in a URL: only one before the next URL is between two. */
function urlsIn(list) {
	return list.split(/[\s,]+(?=(?:\w+\+)?https?:)|\s+/).filter(Boolean);
}
function inboxAddress(text) {
	if (text === void 0 || /^https?:$/.test(URL.parse(text)?.protocol ?? "")) return text;
	throw new UsageError("--url: expected the http(s) address of the inbox, found another text");
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: false
		}).values;
	} catch (error) {
		throw new UsageError(error.message);
	}
}
function databaseAddress(text) {
	if (isPostgresUrl(text)) return text;
	if (/^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(text)) throw new UsageError("--database: expected the name of a SQLite file or postgres://…, found another address");
	return text;
}
function challengeMode(text) {
	const mode = CHALLENGE_MODES.find((known) => known === text);
	if (mode) return mode;
	throw new UsageError(`--challenge: expected ${CHALLENGE_MODES.join(", ")}, found "${text}"`);
}
function wholeNumber(name, text, min, max) {
	const number = Number(text);
	if (text.trim() === "" || !Number.isInteger(number) || number < min || number > max) throw new UsageError(`${name}: expected a whole number from ${min} to ${max}, found "${text}"`);
	return number;
}
function size(name, text) {
	const [, digits, unit = ""] = /^(\d+)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
	const factor = UNITS[unit.toLowerCase()];
	if (digits === void 0 || factor === void 0 || Number(digits) === 0) throw new UsageError(`${name}: expected a size such as 512KiB, found "${text}"`);
	return Number(digits) * factor;
}
// src/cli/receive.ts
var RECEIVE_HELP = `Usage: leadline receive [options]

Serves leads on one port: POST /leads takes them in, / shows them.

Options                (environment)         default
  --port <number>      PORT                  8787
  --database <file>    DATABASE_URL          leads.db; or postgres://… for more than one machine
  --origins <list>     LEADLINE_ORIGINS      none but its own; comma-separated, * for all
  --token <secret>     LEADLINE_TOKEN        made on the first start, printed once
  --rate <number>      LEADLINE_RATE         60 new leads a minute and address
  --max-body <size>    LEADLINE_MAX_BODY     512KiB; bytes, KiB or MiB
  --retain <days>      LEADLINE_RETAIN       leads are kept; with it, older ones are erased
  --trust-proxy        LEADLINE_TRUST_PROXY  a proxy of yours stands in front: believe its X-Forwarded-For
                                             and X-Forwarded-Proto; 1 in the environment
  --challenge <mode>   LEADLINE_CHALLENGE    optional; required: no lead without a proof of work; off
  --content <files>    LEADLINE_CONTENT      content files of your pages, comma-separated, beside the built-in
                                             one: scores are worked out again by them
  --forward <urls>     LEADLINE_FORWARD      told of each lead, signed as Standard Webhooks; a secret of
                                             your own behind #; also slack+https://…, hubspot+https://…#token
  --forward-private    LEADLINE_FORWARD_PRIVATE
                                             allow hosts of private networks there; 1 in the environment
  --mail <list>        LEADLINE_MAIL         smtp(s)://user:password@host, then who gets a mail about each lead
  --reply <file>       LEADLINE_REPLY        text mailed to visitors who gave the consent "privacy"
  --url <address>      LEADLINE_URL          where the inbox is reached, for links in mails
  --help

The log goes to the standard error output, one line of JSON an event, without personal data.
`;
/** Runs until it is told to stop (SIGTERM, SIGINT). */
async function receive(args) {
	const options = receiveOptions(args, process.env);
	if (options === "help") {
		console.log(RECEIVE_HELP);
		return;
	}
	const contents = [isoCertification, ...options.contents.map(readContent)];
	const openDestinations = destinationsOf(options);
	const store = await openStore(options.database);
	const { destinations, madeSecret } = await openDestinations(store);
	const receiver = await createReceiver({
		store,
		destinations,
		origins: options.origins,
		token: options.token,
		newLeadsPerMinute: options.newLeadsPerMinute,
		maxBodyBytes: options.maxBodyBytes,
		retainDays: options.retainDays,
		trustProxy: options.trustProxy,
		challenge: options.challenge,
		contents,
		writeLog: lineWriter()
	});
	const server = await serveReceiver(receiver, { port: options.port });
	for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void server.stop());
	const made = options.token === void 0 ? receiver.token : null;
	console.log(`Receiving leads at ${server.url}/leads`);
	console.log(`Inbox: ${await receiver.signInUrl(server.url)}`);
	console.log("       (signs in one browser, once, within 15 minutes)");
	if (made !== null) console.log(`Token: ${made}\n       (shown this once; keep it)`);
	if (madeSecret !== null) console.log(`Webhook secret: ${madeSecret}\n       (shown this once; keep it)`);
	if (options.origins.length === 0) console.log("Only pages of this origin may send leads; --origins lets others.");
	console.log("Ready. Ctrl+C stops it.");
}
/** Lines of one turn of the event loop go out together. */
function lineWriter() {
	let waiting = "";
	return (line) => {
		if (waiting === "") setImmediate(() => {
			process.stderr.write(waiting);
			waiting = "";
		});
		waiting += `${line}\n`;
	};
}
function destinationsOf(options) {
	const { forward, mail, reply, inboxUrl, forwardPrivate: allowPrivate } = options;
	try {
		const text = reply === void 0 ? void 0 : readReply(reply);
		return planDestinations({
			forward,
			mail,
			reply: text,
			inboxUrl,
			allowPrivate
		});
	} catch (error) {
		throw new UsageError(`--${error.message}`);
	}
}
function readReply(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		const { code } = cause;
		throw new Error(`reply: expected a text file, ${code} at ${path}`, { cause });
	}
}
export { receive };
