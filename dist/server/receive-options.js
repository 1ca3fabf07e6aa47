import { t as isPostgresUrl } from "./receiver.js";
import { t as UsageError } from "./usage-error.js";
import { parseArgs } from "node:util";
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
	captcha: { type: "string" },
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
		captcha: text("captcha", "LEADLINE_CAPTCHA"),
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
/** @throws UsageError */
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
export { receiveOptions as n, databaseAddress as t };
