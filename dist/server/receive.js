import { n as chosen, r as standardOptions, t as isoCertification } from "./iso-certification.js";
import { a as planDestinations, i as serveReceiver, o as createReceiver, r as openStore, t as isPostgresUrl } from "./receiver.js";
import { t as readContent } from "./read-content.js";
import { t as UsageError } from "./usage-error.js";
import { parseArgs } from "node:util";
import { readFileSync } from "node:fs";
// src/content/iso-certification/module-questions.ts
/** Another two, on quality culture and on opportunities (edition 2026), wait for a look into its text. */
var qualityQuestions = [
	[
		"q1",
		3,
		"Is design planned, reviewed, verified and validated, with records?",
		"a recent design. “Does not apply” only if you design nothing.",
		"Set stages with review, verification and validation; keep records.",
		"8.3"
	],
	[
		"q2",
		2,
		"Can you trace products, and protect customers’ property and data?",
		"a delivery traced back, and what you hold of customers.",
		"Mark what you deliver; list and protect what belongs to customers.",
		"8.5.2, 8.5.3"
	],
	[
		"q3",
		2,
		"Is needed know-how kept when people leave?",
		"which know-how is critical, and how it is passed on.",
		"List critical know-how, who has it, and how it is passed on.",
		"7.1.6"
	]
];
var environmentQuestions = [
	[
		"e1",
		4,
		"Do you know your environmental aspects over the life cycle, and which are significant?",
		"the list, emergencies included, and the criteria.",
		"List those of each activity and product; rate them by fixed criteria.",
		"6.1.2"
	],
	[
		"e2",
		4,
		"Is there a register of environmental duties, and is compliance evaluated?",
		"the current register, and the last evaluation.",
		"List laws, permits and other duties; set dates to evaluate compliance.",
		"6.1.3, 9.1.2"
	],
	[
		"e3",
		3,
		"Are significant aspects controlled, also at suppliers and in products?",
		"controls at work, and what suppliers were told.",
		"Set controls for each; put them into orders and contracts.",
		"8.1"
	],
	[
		"e4",
		3,
		"Are emergencies planned for, practised and evaluated?",
		"plans, drills, and what changed after them.",
		"Plan for each likely emergency; practise it.",
		"8.2"
	],
	[
		"e5",
		2,
		"Are changes checked for environmental effects before they happen?",
		"a recent change, and what was checked before.",
		"Add them to your form for changes.",
		"6.3"
	],
	[
		"e6",
		2,
		"Are energy, water, waste and emissions measured reliably and followed?",
		"figures over time, and calibration records.",
		"Choose figures, devices and intervals; record and compare.",
		"9.1.1"
	]
];
var safetyQuestions = [
	[
		"s1",
		4,
		"Are hazards, psychosocial ones included, identified with workers, and risks assessed?",
		"the method, and assessments of real work.",
		"Go through each activity with those who do it; rate the risks.",
		"6.1.2"
	],
	[
		"s2",
		3,
		"Are controls chosen in the order eliminate, substitute, technical, organizational, personal protection?",
		"why nothing better was chosen.",
		"For each high risk, write down why no better control is possible.",
		"8.1.2"
	],
	[
		"s3",
		3,
		"Are workers who do not manage consulted, and do they take part in decisions?",
		"minutes, and what workers say.",
		"Meet regularly; record proposals and answers.",
		"5.4"
	],
	[
		"s4",
		4,
		"Is there a register of safety duties, and is compliance evaluated?",
		"the current register, and the last evaluation.",
		"List laws, permits and other duties; set dates to evaluate compliance.",
		"6.1.3, 9.1.2"
	],
	[
		"s5",
		2,
		"Are changes, purchases and contractors checked for safety before work starts?",
		"a recent change or order, and what was checked before.",
		"Add it to your forms for changes and orders; brief contractors.",
		"8.1.3, 8.1.4"
	],
	[
		"s6",
		3,
		"Are emergencies planned for, practised and evaluated?",
		"plans, drills, and what changed after them.",
		"Plan for each likely emergency, with first aid; practise it.",
		"8.2"
	],
	[
		"s7",
		3,
		"Are incidents and near misses reported, investigated with workers, and actions checked?",
		"a recent case, from cause to checked effect.",
		"Make reporting easy; find causes with those involved; check the actions.",
		"10.2"
	]
];
var securityQuestions = [
	[
		"i1",
		3,
		"Is the scope clear on locations, systems, cloud services and interfaces?",
		"a scope that names them, and what is left out.",
		"Draw them all; mark what is inside.",
		"4.3"
	],
	[
		"i2",
		4,
		"Are information security risks assessed by a written, repeatable method?",
		"owners, acceptance criteria, and assessments that can be compared.",
		"Write down method and criteria; assess risks; name owners.",
		"6.1.2, 8.2"
	],
	[
		"i3",
		4,
		"Are there a risk treatment plan and a Statement of Applicability on all 93 controls?",
		"both, with reasons, and that they match what is done.",
		"Plan the treatment; write down for each control why it applies or not.",
		"6.1.3, 8.3"
	],
	[
		"i4",
		3,
		"Are assets, access, suppliers, cloud, continuity and privacy settled?",
		"rules, and records that they are followed.",
		"List assets with owners; settle who has access and what suppliers must do.",
		"A.5"
	],
	[
		"i5",
		2,
		"Are people covered from screening to leaving: terms, awareness, remote work, reporting?",
		"records of the last to join and to leave.",
		"Make checklists for joining and leaving; train everyone.",
		"A.6"
	],
	[
		"i6",
		1,
		"Are premises and equipment protected: entry, clear desk, disposal?",
		"the premises themselves.",
		"Mark zones, control entry, settle clear desk and disposal.",
		"A.7"
	],
	[
		"i7",
		3,
		"Are systems protected: authentication, malware, vulnerabilities, backup, logging?",
		"settings, logs, and the last restore test.",
		"Start with strong authentication, updates, and a restore test.",
		"A.8"
	],
	[
		"i8",
		2,
		"Can you detect, report and handle incidents within legal time limits?",
		"a recent incident or exercise.",
		"Write down who reports what to whom, and by when; practise it.",
		"A.5.24 to A.5.28"
	]
];
// src/content/iso-certification/modules.ts
/** How much the general score counts in that of a standard; the rest is its module. Our proposal. */
var GENERAL_SHARE = .6;
var modules = [
	{
		standard: "iso-9001",
		area: "quality",
		questions: qualityQuestions,
		again: {
			r9: 2,
			r11: 2,
			r13: 3,
			r14: 3,
			r15: 4
		}
	},
	{
		standard: "iso-14001",
		area: "environmental",
		questions: environmentQuestions,
		gate: {
			questions: ["e1", "e2"],
			what: "environmental aspects and duties"
		}
	},
	{
		standard: "iso-45001",
		area: "safe-work",
		questions: safetyQuestions,
		gate: {
			questions: ["s1", "s4"],
			what: "hazards, risks and legal duties"
		}
	},
	{
		standard: "iso-27001",
		area: "security",
		questions: securityQuestions,
		gate: {
			questions: ["i2", "i3"],
			what: "information security risks and their treatment"
		}
	}
];
var nameOf = (standard) => standardOptions.find(({ value }) => value === standard).label;
var moduleSections = modules.map(({ standard, area }) => ({
	id: area,
	title: nameOf(standard),
	showIf: chosen(standard)
}));
var moduleQuestions = modules.flatMap(({ standard, area, questions }) => questions.map(([id, weight, label, help, text, clause]) => ({
	id,
	section: area,
	area,
	weight,
	type: "scale",
	label,
	help: `An auditor would want to see ${help}`,
	gap: {
		below: 2,
		label,
		text,
		reference: `${clause} (${nameOf(standard)})`
	},
	required: false,
	...id === "q1" && { na: true }
})));
/** No score of a standard before its module is answered: one drawn from half of it would be made up. */
var moduleAreas = modules.flatMap(({ standard, area, questions, again }) => [{
	id: area,
	label: nameOf(standard),
	separate: true,
	hidden: true,
	...again && { include: again }
}, {
	id: standard,
	label: nameOf(standard),
	showIf: chosen(standard),
	score: `IFS(COUNTA(${questions.map(([id]) => id).join(", ")}) = ${questions.length}, ${GENERAL_SHARE} * score + 0.4 * ${area.replace("-", "_")})`
}]);
/** The level of each standard chosen; the general gates count there, too. */
var moduleOutcomes = Object.fromEntries(modules.map(({ standard, gate }) => [`level-${standard}`, {
	label: nameOf(standard),
	score: standard.replace("-", "_"),
	showIf: chosen(standard),
	...gate && { gates: [{
		when: `OR(${gate.questions.join(" < 2, ")} < 2)`,
		atMost: "3",
		text: `${nameOf(standard)}: until ${gate.what} are documented and followed, the level is 3 at most.`
	}] }
}]));
/** Steps of a module's questions, worth 0 to 3 points. */
var STEPS = [
	"Not in place",
	"Informal",
	"Documented and followed",
	"Measured and improved"
];
/** A quiz with the modules of the standards before its last section, and a score and level for each. */
function withModules(quiz) {
	const { sections = [], questions, areas = [], outcomes } = quiz;
	const last = sections.at(-1);
	return {
		...quiz,
		minutes: 15,
		sections: [
			...sections.slice(0, -1),
			...moduleSections,
			last
		],
		steps: STEPS,
		questions: [
			...questions.filter(({ section }) => section !== last.id),
			...moduleQuestions,
			...questions.filter(({ section }) => section === last.id)
		],
		areas: [...areas, ...moduleAreas],
		outcomes: {
			...outcomes,
			...moduleOutcomes
		}
	};
}
// src/content/iso-certification-complete.ts
/**
* The built-in content and the modules of the single standards, which the one script has no room for:
* shipped beside it as `content/iso-certification.json`, for `data-content`.
*/
var isoCertificationComplete = {
	...isoCertification,
	quizzes: {
		...isoCertification.quizzes,
		readiness: withModules(isoCertification.quizzes.readiness)
	}
};
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
	const contents = [
		isoCertification,
		isoCertificationComplete,
		...options.contents.map(readContent)
	];
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
		writeLog: (line) => console.error(line)
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
