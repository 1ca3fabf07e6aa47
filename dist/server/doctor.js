import { t as testLead } from "./test-lead.js";
import { t as UsageError } from "./usage-error.js";
import { parseArgs } from "node:util";
import { lookup } from "node:dns/promises";
// src/delivery/safe-json.ts
/**
* JSON text of plain data, right even where a library gave built-ins a `toJSON`: Prototype 1.6 makes
* `["a"]` the string `"[\"a\"]"` (https://github.com/prototypejs/prototype/issues/344). A replacer
* is handed what `toJSON` made, but the holder still has the value itself.
*/
function safeJson(value) {
	return JSON.stringify(value, function(key) {
		return this[key];
	});
}
/** The data in a JSON text, or undefined where it is none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/delivery/connectors.ts
var JSON_TYPE = "application/json";
var FORM = {
	bodyType: "application/x-www-form-urlencoded;charset=UTF-8",
	isFlat: true
};
var THANKING_FORM = {
	...FORM,
	mayThank: true
};
var TEXT = {
	bodyType: "text/plain;charset=UTF-8",
	mayThank: true
};
/** Each service's own words for "I have it". */
var SAYS = /"(ok|success)": ?true|"status": ?"success"|inlineMessage|redirectUri|^(ok|Accepted)$/;
/** For services that mail or pass on what they get: whom to answer, and what to read first. */
var MAILED = {
	...FORM,
	says: SAYS,
	theirNames: {
		name: "contact_name",
		email: "contact_email",
		subject: "subject",
		_subject: "subject",
		message: "summary"
	}
};
var PERSON = {
	email: "contact_email",
	phone: "contact_phone",
	country: "contact_country"
};
var CONNECTORS = new Map(Object.entries({
	leadline: {
		bodyType: JSON_TYPE,
		isKeyed: true,
		says: /"id"/
	},
	json: { bodyType: JSON_TYPE },
	"json+key": {
		bodyType: JSON_TYPE,
		isKeyed: true
	},
	form: THANKING_FORM,
	text: TEXT,
	hubspot: {
		bodyType: JSON_TYPE,
		isFlat: true,
		isStrict: true,
		isHubspot: true,
		says: SAYS,
		theirNames: {
			...PERSON,
			firstname: "firstName",
			lastname: "lastName",
			company: "contact_company",
			jobtitle: "contact_role",
			message: "summary"
		}
	},
	formspree: MAILED,
	web3forms: MAILED,
	netlify: THANKING_FORM,
	salesforce: {
		...THANKING_FORM,
		isStrict: true,
		isMute: true,
		theirNames: {
			...PERSON,
			first_name: "firstName",
			last_name: "lastName",
			company: "company",
			title: "contact_role",
			description: "summary"
		}
	},
	slack: {
		...TEXT,
		isFlat: true,
		isStrict: true,
		says: SAYS,
		theirNames: { text: "summary" }
	},
	zapier: MAILED,
	make: MAILED,
	n8n: TEXT,
	"apps-script": TEXT
}));
/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
var connectorNamed = (name) => CONNECTORS.get(name);
var connectorNames = () => [...CONNECTORS.keys()];
/** The flat lead, with what services ask for beside it. A company and a last name are never empty. */
function sourcesOf({ flat, summary }) {
	const names = String(flat["contact_name"] ?? "").split(" ");
	const lastName = names.pop() || "-";
	return {
		...flat,
		summary,
		subject: summary.split("\n", 1)[0],
		firstName: names.join(" "),
		lastName,
		company: flat["contact_company"] || "-"
	};
}
/**
* What is posted for a lead.
*
* @param json the frozen lead as text, the same over all attempts
* @param fragment of the endpoint's URL; itself never sent
* @param mapping the page's own instead of the connector's
* @param proof of work, for those who take the whole lead
*/
function requestOf(connector, lead, json, fragment, mapping, proof) {
	const { bodyType, isFlat, isKeyed, isMute } = connector;
	const headers = {
		"Content-Type": bodyType,
		Accept: JSON_TYPE,
		...isKeyed && { "Idempotency-Key": `"${lead.id}"` }
	};
	return {
		body: isFlat || mapping ? bodyOf(connector, lead, fragment, mapping) : proof ? safeJson({
			...lead,
			signals: {
				...lead.signals,
				proof
			}
		}) : json,
		headers,
		...isMute && {
			mode: "no-cors",
			redirect: "follow"
		}
	};
}
function bodyOf(connector, lead, fragment, mapping) {
	const { bodyType, theirNames, isStrict, isHubspot } = connector;
	const sources = sourcesOf(lead);
	const { id, consent, source } = lead;
	const values = new URLSearchParams(isHubspot ? "" : { id });
	const set = (name, value) => values.set(name, String(value ?? ""));
	if (!mapping && !isStrict) for (const name of Object.keys(lead.flat)) set(name, sources[name]);
	for (const [name, key] of Object.entries(mapping ?? theirNames ?? {})) set(name, sources[key]);
	if (bodyType === FORM.bodyType) {
		new URLSearchParams(fragment.slice(1)).forEach((value, name) => set(name, value));
		return values.toString();
	}
	if (!isHubspot) return safeJson(Object.fromEntries(values));
	const [privacy] = consent;
	return safeJson({
		fields: [...values].map(([name, value]) => ({
			objectTypeId: "0-1",
			name,
			value
		})),
		context: { pageUri: source.page },
		legalConsentOptions: privacy && { consent: {
			consentToProcess: privacy.given,
			text: privacy.text,
			communications: []
		} }
	});
}
/** Whether a 2xx or a redirect says that the endpoint itself has the lead. */
function confirms({ isKeyed, says }, id, response, text) {
	if (!response.ok || response.redirected) return false;
	const body = parseJson(text);
	if (says) return isKeyed ? body?.id === id : says.test(text);
	return !(/html/i.test(response.headers.get("content-type") ?? "") ? text.trim() !== "" && body === void 0 : /^\s*<(!--|!doctype html|html|head|body)/i.test(text));
}
// src/delivery/retry.ts
/** No endpoint can put off a lead for longer, and an owner's mistake is looked at again this often. */
var HOUR_MS = 36e5;
/** What a `Retry-After` header asks for, at most an hour. 0: absent, negative or not understood. */
function retryAfterMs(header, nowMs) {
	const text = header ?? "";
	return waitMs(/^\d+$/.test(text) ? nowMs + Number(text) * 1e3 : Date.parse(text), nowMs);
}
/**
* How long to wait until a stored moment. The clock that stored it may have been days off, so it
* never means more than an hour, and what lies in the past or is no number means now.
*/
function waitMs(untilMs, nowMs) {
	return Math.max(0, Math.min(untilMs - nowMs, 36e5)) || 0;
}
// src/delivery/outcome.ts
var AGAIN = [
	408,
	409,
	425,
	429
];
var REFUSED = [
	400,
	413,
	415,
	422
];
/** Judges an answer by section 5 of the public contract. Null: none came. */
function judge(answer, connector, lead, nowMs) {
	const problem = { fields: [] };
	const outcome = {
		state: "waiting",
		problem,
		waitMs: 0
	};
	if (!answer) return outcome;
	const { response, text } = answer;
	const { status } = response;
	const refused = ["endpoint-refused", status ? `status ${status}` : "a redirect"];
	outcome.waitMs = retryAfterMs(response.headers.get("retry-after"), nowMs);
	if (status < 400) {
		const isSent = confirms(connector, lead.id, response, text);
		if (!isSent && !connector.mayThank) return {
			...outcome,
			report: refused
		};
		return {
			state: isSent ? "sent" : "unconfirmed",
			problem: null,
			waitMs: 0
		};
	}
	const type = readProblem(problem, text, lead);
	if (REFUSED.includes(status)) {
		problem.keyReused = status === 422 && type === "key-reused";
		return {
			state: "refused",
			problem,
			waitMs: 0
		};
	}
	if (status >= 500 || AGAIN.includes(status)) return outcome;
	if (status === 403 && /^proof-(required|expired)$/.test(type)) return {
		...outcome,
		report: ["challenge-failed", type]
	};
	problem.ownersMistake = true;
	return {
		...outcome,
		waitMs: HOUR_MS,
		report: refused
	};
}
/**
* Reads RFC 9457 problem details with `errors: [{field | pointer, message | detail}]` into a problem;
* anything else leaves it as it is.
*
* @returns the last part of its type: `invalid-fields`, `key-reused`, `proof-required` …
*/
function readProblem(problem, text, lead) {
	const { type, errors } = Object(parseJson(text));
	for (const error of Array.isArray(errors) ? errors : []) {
		const { field, pointer, message, detail } = Object(error);
		const path = textOf(field, pointer);
		const words = textOf(message, detail);
		if (path || words) problem.fields.push({
			field: fieldOf(path, lead),
			message: words
		});
	}
	return textOf(type).replace("urn:leadline:problem:", "");
}
var textOf = (...values) => values.find((value) => typeof value === "string") ?? "";
/** The form's field a path into the lead means: `#/contact/email` → `email`, `consent[0].given` → `privacy`. */
function fieldOf(path, lead) {
	const names = path.match(/[^#/.[\]]+/g) ?? [];
	const [first, second = "", third = ""] = names;
	if (first === "consent") return lead.consent[Number(second)]?.id ?? second;
	if (first !== "contact" && first !== "request") return names.join(".");
	return {
		topics: "standards",
		custom: third
	}[second] ?? second;
}
// src/cli/doctor.ts
var DOCTOR_HELP = `Usage: leadline doctor <url> [options]

Sends a test lead ("test": true) to an endpoint as a visitor's browser would,
and says in plain words what came back.

Options
  --connector <name>  how the endpoint is spoken to; default json
  --origin <origin>   of the page that leads come from; default https://www.example.com
  --help

Exit code: 0 the lead was taken (or the service cannot say), 1 it was not,
2 what was typed cannot be meant.
`;
var TIMEOUT_MS = 15e3;
/** What a page may send without asking first. */
var SIMPLE = /^(text\/plain|application\/x-www-form-urlencoded)/;
var HINTS = {
	400: "The endpoint does not like the lead. Is the connector the right one?",
	401: "The endpoint wants to know who asks; a page can keep no secret. Use a receiver in between.",
	403: "The endpoint refuses this page. Is its origin on the list there, and the key right?",
	404: "There is nothing at this address.",
	405: "This address takes no POST.",
	410: "The address is no longer in use.",
	413: "The endpoint finds the lead too large.",
	415: "The endpoint wants another kind of body: try another connector, such as form.",
	422: "The endpoint read the lead and finds something wrong in it.",
	429: "The endpoint has had too many requests; visitors’ leads would wait and be sent later."
};
/** Why a connection could not be made or did not last. */
function reasonOf(error) {
	const { name, cause } = error;
	const code = cause?.code ?? "";
	if (name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1e3} s`;
	if (code === "ECONNREFUSED") return "nobody listens at this address and port";
	if (code === "ECONNRESET" || code === "UND_ERR_SOCKET") return "the connection broke off";
	if (/WRONG_VERSION|PACKET_LENGTH/.test(code)) return `this port speaks no https (${code})`;
	if (/CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code)) return `no safe connection, the certificate is not accepted (${code})`;
	return cause?.message ?? String(error);
}
/** Runs the command. @returns its exit code */
async function doctor(args, print) {
	const { values, positionals } = parse(args);
	if (values.help) {
		print(DOCTOR_HELP);
		return 0;
	}
	const [written = ""] = positionals;
	const url = URL.canParse(written) ? new URL(written) : null;
	if (!url || !/^https?:$/.test(url.protocol) || positionals.length > 1) throw new UsageError(`doctor: expected one http(s) URL, found "${positionals.join(" ")}"`);
	const connector = connectorNamed(values.connector);
	if (!connector) {
		const names = connectorNames().join(", ");
		throw new UsageError(`--connector: expected ${names}, found "${values.connector}"`);
	}
	const origin = URL.canParse(values.origin) ? new URL(values.origin).origin : "null";
	if (origin === "null") throw new UsageError(`--origin: expected https://www.example.com, found "${values.origin}"`);
	const good = (line) => print(`✓ ${line}`);
	const note = (line) => print(`· ${line}`);
	const bad = (line, remedy) => {
		print(`✗ ${line}`);
		if (remedy) print(`  ${remedy}`);
		return 1;
	};
	if (url.protocol === "http:" && origin.startsWith("https:")) note("http: pages by https send leads by http to this machine alone.");
	try {
		const { address } = await lookup(url.hostname.replace(/^\[|\]$/g, ""));
		good(`Name: ${url.hostname} is ${address}.`);
	} catch {
		return bad(`Name: ${url.hostname} cannot be found.`, "Is it spelt right, and in the DNS?");
	}
	const lead = testLead(`${origin}/`);
	const { body, headers } = requestOf(connector, lead, safeJson(lead), url.hash);
	const asked = Object.keys(headers).map((name) => name.toLowerCase()).filter((name) => name === "idempotency-key" || name === "content-type").filter((name) => name !== "content-type" || !SIMPLE.test(headers["Content-Type"] ?? ""));
	const address = url.href.replace(url.hash, "");
	const ask = (init) => fetch(address, {
		redirect: "manual",
		signal: AbortSignal.timeout(TIMEOUT_MS),
		...init
	});
	const isOther = origin !== url.origin;
	const lets = (response) => ["*", origin].includes(response.headers.get("access-control-allow-origin") ?? "");
	try {
		if (isOther && asked.length > 0) {
			const preflight = await ask({
				method: "OPTIONS",
				headers: {
					Origin: origin,
					"Access-Control-Request-Method": "POST",
					"Access-Control-Request-Headers": asked.join(",")
				}
			});
			await preflight.body?.cancel();
			const allowed = (preflight.headers.get("access-control-allow-headers") ?? "").toLowerCase();
			const missing = asked.filter((name) => allowed !== "*" && !allowed.split(/[\s,]+/).includes(name));
			const simpler = "Or choose a connector that needs no preflight: text, form.";
			if (preflight.status === 404) return bad(`Preflight: answered 404, there is nothing at this address.`, `A browser asks by OPTIONS first, and sends nothing after this. Is the address right, to its last letter? If it is, the endpoint does not know OPTIONS. ${simpler}`);
			if (!preflight.ok) return bad(`Preflight: answered ${preflight.status} instead of 2xx to a page of ${origin}.`, `A browser asks by OPTIONS first, and sends nothing after this. Is that the page's origin (--origin), and does the endpoint know it? ${simpler}`);
			if (!lets(preflight)) return bad(`Preflight: the endpoint does not let pages of ${origin} in.`, `It has to answer with Access-Control-Allow-Origin: ${origin}. ${simpler}`);
			if (missing.length > 0) return bad(`Preflight: the endpoint does not allow the header ${missing.join(", ")}.`, `It has to answer with Access-Control-Allow-Headers: ${asked.join(", ")}. ${simpler}`);
			good("Preflight: the endpoint lets the page in.");
		} else note("Preflight: none needed.");
		const response = await ask({
			method: "POST",
			headers: {
				...headers,
				Origin: origin
			},
			body
		});
		const text = await response.text();
		const { status } = response;
		const said = text.trim().slice(0, 200).replace(/\s+/g, " ");
		if (said) note(`Body: ${said}`);
		if (connector.isMute) note(`Answer: ${status}, which no page can read.`);
		else if (isOther && !lets(response)) return bad(`Answer: ${status}, but the page may not read it, so the lead would be sent again and again.`, `The endpoint has to answer the POST, too, with Access-Control-Allow-Origin: ${origin}.`);
		if (status >= 300 && status < 400) note(`Answer: a redirect to ${response.headers.get("location") ?? "nowhere"}; it is not followed.`);
		const { state } = judge({
			response,
			text
		}, connector, lead, Date.now());
		if (state === "sent") {
			good(`Answer: ${status}. The lead ${lead.id} was taken, and visitors are told so.`);
			return 0;
		}
		if (state === "unconfirmed") {
			note(`Answer: ${status}. Sent, but this kind of endpoint does not say what became of it.`);
			note(`Look there for the lead ${lead.id}; visitors read that it was sent, not that it arrived.`);
			return 0;
		}
		if (status >= 500) return bad(`Answer: ${status}. The endpoint is broken; leads wait and are sent later.`);
		if (status >= 400) return bad(`Answer: ${status}.`, HINTS[status] ?? "Leads would wait.");
		return bad(`Answer: ${status}${/^\s*</.test(text) || /html/i.test(response.headers.get("content-type") ?? "") ? " with a web page" : ""}, which confirms nothing: leads would wait.`, `The connector ${values.connector} needs an answer that says the lead was taken.`);
	} catch (error) {
		return bad(`Connection: ${reasonOf(error)}.`);
	}
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				connector: {
					type: "string",
					default: "json"
				},
				origin: {
					type: "string",
					default: "https://www.example.com"
				},
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
	} catch (error) {
		throw new UsageError(error.message);
	}
}
export { doctor };
