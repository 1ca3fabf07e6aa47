import { html, render } from "lit";
// src/model/version.ts
/** The version of Leadline, as in package.json; stands in every lead and on the global. */
var version = "0.1.0";
// src/page/page-state.ts
var KEY = Symbol.for(`leadline ${version}`);
/**
* Two bundles on one page share it through a symbol on the document: a module variable would
* split the journey in two, and a second global is not ours to take.
*/
function pageState() {
	const holder = document;
	return holder[KEY] ??= {
		tag: null,
		takenOver: {},
		configured: {},
		told: /* @__PURE__ */ new Set(),
		settingsListeners: /* @__PURE__ */ new Set(),
		answers: /* @__PURE__ */ new Map(),
		keepable: /* @__PURE__ */ new Set(),
		quiz: null,
		estimate: null,
		journeyListeners: /* @__PURE__ */ new Set(),
		restored: false,
		touch: null
	};
}
// src/page/console.ts
/**
* Tells the page's owner in the console, each message once a page. A message holds names and
* addresses that the owner wrote, never what a visitor did.
*
* @returns false if it was said before
*/
function sayOnce(code, message) {
	const { told } = pageState();
	const line = `[leadline] ${code}: ${message} (src/README.md#${code})`;
	if (told.has(line)) return false;
	told.add(line);
	console.warn(line);
	return true;
}
/** As {@link sayOnce}, and fires `leadline-error` the first time, on the document unless a target is given. */
function tellOwner(code, message, target = document) {
	if (!sayOnce(code, message)) return;
	const detail = {
		widget: target instanceof Element ? target.localName : "",
		id: "",
		error: {
			code,
			message
		}
	};
	target.dispatchEvent(new CustomEvent("leadline-error", {
		bubbles: true,
		composed: true,
		detail
	}));
}
// src/page/nearest.ts
/** Edits (insert, delete, replace a letter) from one word to the other. */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next[j] = Math.min(replaced, row[j] + 1, next[j - 1] + 1);
		}
		row = next;
	}
	return row[b.length];
}
/** The known name that is most like what was written, and by how many letters they differ. */
function nearest(written, names) {
	const word = written.slice(0, 64).toLowerCase();
	return names.map((name) => ({
		name,
		edits: distance(word, name)
	})).reduce((best, one) => one.edits < best.edits ? one : best);
}
// src/page/url.ts
/** The URL that a text means, from the page's base; null where it is none. (`URL.parse` is too new for visitors' browsers.) */
function parseUrl(written) {
	try {
		return new URL(written, document.baseURI);
	} catch {
		return null;
	}
}
// src/page/setting-values.ts
/** The names of all settings of the public contract, also of those that this version does not serve. */
var SETTING_NAMES = [
	"endpoint",
	"connector",
	"mapping",
	"content",
	"organization",
	"privacy",
	"email",
	"phone",
	"locale",
	"theme",
	"challenge",
	"analytics",
	"storage",
	"keep"
];
var nothing = "nothing: this setting does not work in this version yet";
/** Whether a visitor may be sent there: other schemes could run script. */
var isHttp = (value) => /^https?:$/.test(parseUrl(value)?.protocol ?? "");
/** What may stand in a setting: a test of the value, and the words for it. */
var RULES = {
	mapping: [nothing, () => false],
	challenge: [nothing, () => false],
	privacy: ["an http(s) URL or a path", isHttp],
	email: ["an e-mail address", (value) => /^[^\s@]+@[^\s@]+$/.test(value)],
	locale: ["a language tag such as \"en\" or \"pt-BR\"", isLanguageTag],
	theme: oneOf("light", "dark", "auto"),
	analytics: oneOf("none", "datalayer"),
	storage: oneOf("on-submit", "session", "visitor", "none"),
	keep: [`hours from 1 to 744`, (value) => Number(value) >= 1 && Number(value) <= 744]
};
function oneOf(...values) {
	return [`one of ${values.join(", ")}`, (value) => values.includes(value)];
}
function isLanguageTag(value) {
	try {
		return Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}
/** What was expected in a setting, where the value cannot be used; undefined where it can. */
function expectation(name, value) {
	if (typeof value === "object") return name === "content" ? void 0 : "a text";
	const rule = RULES[name];
	return rule && !rule[1](value) ? rule[0] : void 0;
}
// src/page/settings.ts
/** A placeholder of a site builder that strips unknown elements. */
var PLACEHOLDER = "[data-leadline]:not(script)";
/** The placeholder that an element was put into, whose settings are the element's. */
function placeholderOf(element) {
	const parent = element?.parentElement;
	return parent?.matches("[data-leadline]:not(script)") ? parent : null;
}
/** A setting's value as text; undefined where nothing is said. */
function written(value) {
	if (Array.isArray(value)) return written(value.join(" "));
	if (value !== null && typeof value === "object") return value;
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	return String(value).trim() || void 0;
}
/** Says what is wrong with one setting, in the words "expected …, found …". */
function tellProblem(name, expected, found, target) {
	tellOwner("setting-unknown", `${name}: expected ${expected}, found ${typeof found === "string" ? `"${found.slice(0, 200)}"` : `a ${typeof found}`}`, target);
}
/** Tells the owner of names that are no setting, with the one that was probably meant. */
function tellUnknownNames(names, where) {
	for (const name of names) {
		if (SETTING_NAMES.includes(name)) continue;
		const meant = nearest(name, SETTING_NAMES).name;
		tellOwner("setting-unknown", `${where}: found "${name}", did you mean "${meant}"?`);
	}
}
/**
* The settings that hold for an element, or for the page where none is given: what stands on the
* element, on the placeholder around it, was configured from code, stands on the script's tag, was in
* `window.Leadline.settings`, in this order; else the default. A value that cannot be used counts as
* not set, and the owner is told once.
*/
function settingsOf(element) {
	const { configured, tag, takenOver } = pageState();
	const placeholder = placeholderOf(element);
	const sources = [
		(name) => element?.getAttribute(name),
		(name) => placeholder?.dataset[name],
		(name) => configured[name],
		(name) => tag?.dataset[name],
		(name) => takenOver[name],
		(name) => DEFAULTS[name]
	];
	const settings = {};
	for (const name of SETTING_NAMES) for (const read of sources) {
		const value = written(read(name));
		if (value === void 0) continue;
		const expected = expectation(name, value);
		if (expected === void 0) {
			settings[name] = value;
			break;
		}
		tellProblem(name, expected, value, element?.isConnected ? element : void 0);
	}
	return settings;
}
var DEFAULTS = {
	connector: "json",
	theme: "auto",
	analytics: "none",
	storage: "on-submit",
	keep: "72"
};
/**
* Sets settings for the whole page from code; they go before those on the script's tag, because
* whoever calls knows the tag. Settings not named stay as they are; null and "" take one back.
*/
function configure(settings) {
	const state = pageState();
	adopt(state.configured, settings, "configure");
	for (const listener of state.settingsListeners) listener();
}
function adopt(into, settings, where) {
	if (settings === null || typeof settings !== "object") return;
	tellUnknownNames(Object.keys(settings), where);
	for (const name of SETTING_NAMES) {
		if (!Object.hasOwn(settings, name)) continue;
		const value = written(settings[name]);
		Object.assign(into, { [name]: value });
	}
}
// src/page/placeholders.ts
/** What an element's own attributes are called; its settings are read from the placeholder itself. */
var OWN_ATTRIBUTES = [
	"quiz",
	"calculator",
	"form",
	"gate",
	"layout",
	"label",
	"placement",
	"trigger",
	"once"
];
var KINDS = [
	"quiz",
	"calculator",
	"form"
];
function fill(placeholder) {
	const kind = placeholder.dataset["leadline"] ?? "";
	const tag = `leadline-${kind}`;
	if (placeholder.firstElementChild?.localName === tag) return;
	if (!KINDS.includes(kind) || !customElements.get(tag)) {
		const meant = nearest(kind, KINDS).name;
		tellOwner("setting-unknown", `data-leadline: expected one of ${KINDS.join(", ")}, found "${kind}", did you mean "${meant}"?`, placeholder);
		return;
	}
	const element = document.createElement(tag);
	for (const name of OWN_ATTRIBUTES) {
		const value = placeholder.dataset[name];
		if (value !== void 0) element.setAttribute(name, value);
	}
	placeholder.replaceChildren(element);
}
function fillWithin(root) {
	if (root instanceof HTMLElement && root.matches("[data-leadline]:not(script)")) fill(root);
	for (const placeholder of root.querySelectorAll(PLACEHOLDER)) fill(placeholder);
}
/**
* Puts a widget into every `<div data-leadline="quiz">` of the page, also into those that come later:
* with the rest of the document, from a router, from a site builder's preview.
*/
function watchPlaceholders() {
	fillWithin(document);
	new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) fillWithin(node);
	}).observe(document, {
		childList: true,
		subtree: true
	});
}
// src/page/session.ts
/** Bears the version of what is stored: another shape gets another name. */
var PREFIX = "leadline/1/";
var allowed = () => /^(session|visitor)$/.test(settingsOf().storage ?? "");
/** What an earlier page of this session left, as JSON says it; undefined where nothing is or may be read. */
function readSession(name) {
	if (!allowed()) return void 0;
	try {
		return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? "null") ?? void 0;
	} catch {
		return;
	}
}
/** Keeps something for the session, where the page's `storage` allows it and the browser has room. */
function writeSession(name, value) {
	if (!allowed()) return;
	try {
		sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
	} catch {}
}
// src/page/source.ts
var CLICK_IDS = [
	"gclid",
	"gbraid",
	"wbraid",
	"msclkid",
	"fbclid",
	"li_fat_id",
	"ttclid"
];
var MAX_ADDRESS = 1e3;
var MAX_VALUE = 200;
var MAX_MARKS = 20;
/** An address without query and hash, which may hold personal data; "" for what is no web page. */
function bareAddress(address) {
	const url = address ? parseUrl(address) : null;
	if (!url || !/^(https?|file):$/.test(url.protocol)) return "";
	return `${url.protocol}//${url.host}${url.pathname}`.slice(0, MAX_ADDRESS);
}
function marksOf(query) {
	const utm = {};
	const clickIds = {};
	for (const [written, value] of new URLSearchParams(query)) {
		const name = written.toLowerCase();
		const marks = CLICK_IDS.includes(name) ? clickIds : utm;
		if (marks === utm && !/^utm_[a-z0-9_]{1,32}$/.test(name)) continue;
		if (value && !Object.hasOwn(marks, name) && Object.keys(marks).length < MAX_MARKS) marks[name] = value.slice(0, MAX_VALUE);
	}
	return {
		utm,
		clickIds
	};
}
var texts = (value) => Object.fromEntries(Object.entries(value ?? {}).filter((entry) => typeof entry[1] === "string").slice(0, MAX_MARKS).map(([name, text]) => [name, text.slice(0, MAX_VALUE)]));
/** The first touch of this session, where the page's `storage` lets it be kept. */
function storedTouch() {
	const stored = readSession("touch");
	if (typeof stored?.landing !== "string") return null;
	return {
		landing: bareAddress(stored.landing),
		referrer: bareAddress(String(stored.referrer)),
		utm: texts(stored.utm),
		clickIds: texts(stored.clickIds)
	};
}
/**
* Remembers where the visit began, for as long as the page lives: a site's router may have taken the
* campaign out of the address by the time a lead is made. Kept for the session where `storage` says so.
*/
function rememberTouch() {
	const state = pageState();
	state.touch ??= {
		landing: bareAddress(location.href),
		referrer: bareAddress(document.referrer),
		...marksOf(location.search)
	};
	const stored = storedTouch();
	if (!stored) writeSession("touch", state.touch);
	return stored ?? state.touch;
}
// src/page/when-loaded.ts
/** Calls back once the page and its own scripts have had their turn; they matter more than we do. */
function whenLoaded(callback) {
	if (document.readyState === "complete") setTimeout(callback);
	else window.addEventListener("load", () => setTimeout(callback), { once: true });
}
// src/delivery/answer.ts
/** More than any confirmation or problem needs; a portal's page may be endless. */
var BODY_LIMIT_BYTES = 65536;
/** Reads a response. Its body is always read or cancelled: an unread one holds back keepalive quota. */
async function readAnswer(response) {
	const { status, type, headers } = response;
	return {
		status,
		opaque: type === "opaque",
		redirected: response.redirected || type === "opaqueredirect" || status >= 300 && status <= 399,
		contentType: headers.get("content-type") ?? "",
		retryAfter: headers.get("retry-after"),
		text: await readText(response)
	};
}
async function readText(response) {
	const reader = response.body?.getReader();
	if (!reader) return response.text();
	const decoder = new TextDecoder();
	let text = "";
	let left = BODY_LIMIT_BYTES;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		text += decoder.decode(value.subarray(0, left), { stream: true });
		left -= value.length;
		if (left < 0) {
			reader.cancel().catch(() => {});
			return text;
		}
	}
}
// src/delivery/attempt.ts
/** After this the request, or its hanging body, is given up; headers alone do not stop the watch. */
var ATTEMPT_TIMEOUT_MS = 15e3;
var KEEPALIVE_QUOTA_BYTES = 65536;
/** The page's fetch as it was when this script loaded: wrappers put around it later may throw or never settle. */
var fetchAtLoad = globalThis.fetch?.bind(globalThis);
/** Makes single attempts. One for the whole page, because the keepalive quota is the page's. */
var Attempter = class {
	#fetch;
	#clock;
	#keepaliveBytes = 0;
	constructor(clock, fetch = fetchAtLoad) {
		this.#clock = clock;
		this.#fetch = fetch ?? (() => Promise.reject(/* @__PURE__ */ new TypeError("This browser has no fetch")));
	}
	/**
	* Posts once and reads the answer; never throws and always settles.
	*
	* Redirects are not followed unless the connector asks: a 307 would hand the visitor's data to a
	* host nobody named, and a 303 would turn the post into a GET whose success says nothing.
	*
	* @param keepalive false after a keepalive request failed, which may be the page's quota and not
	* the network.
	*/
	async post(url, request, keepalive) {
		const bytes = new TextEncoder().encode(request.body).length;
		const held = keepalive && bytes <= 49152 && this.#keepaliveBytes + bytes <= KEEPALIVE_QUOTA_BYTES ? bytes : 0;
		const abort = new AbortController();
		let stopWatch = () => {};
		const timeout = new Promise((resolve) => {
			stopWatch = this.#clock.after(ATTEMPT_TIMEOUT_MS, () => {
				resolve({ failure: "timeout" });
				abort.abort();
			});
		});
		this.#keepaliveBytes += held;
		try {
			return await Promise.race([timeout, this.#exchange(url, request, held > 0, abort.signal)]);
		} catch {
			return { failure: "network" };
		} finally {
			stopWatch();
			this.#keepaliveBytes -= held;
		}
	}
	async #exchange(url, request, keepalive, signal) {
		return readAnswer(await this.#fetch(url, {
			method: "POST",
			body: request.body,
			headers: request.headers,
			mode: request.mode ?? "cors",
			redirect: request.redirect ?? "manual",
			credentials: "omit",
			referrerPolicy: "strict-origin",
			keepalive,
			signal
		}));
	}
};
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
// src/delivery/connectors/accepted.ts
/** A 2xx of the endpoint itself: not reached by a redirect, and no web page of a portal in between. */
function isAccepted(answer) {
	return answer.status >= 200 && answer.status <= 299 && !answer.redirected && !isHtml(answer);
}
/**
* Whether the body is HTML. A declared `text/html` alone does not decide: PHP declares it for
* whatever a script prints, so an empty body and JSON are taken for what they are.
*/
function isHtml({ contentType, text }) {
	if (/^\s*(text\/html|application\/xhtml\+xml)/i.test(contentType)) return text.trim() !== "" && parseJson(text) === void 0;
	return /^\s*<(!--|!doctype\s+html|html|head|body)/i.test(text);
}
// src/delivery/connectors/connector.ts
/** The lead as fields without nesting: by the mapping, else all of `lead.flat`; `id` is always among them. */
function fieldsOf({ lead, mapping }) {
	if (!mapping) return {
		id: lead.id,
		...lead.flat
	};
	const fields = { id: lead.id };
	for (const [theirs, key] of Object.entries(mapping)) fields[theirs] = lead.flat[key] ?? null;
	return fields;
}
// src/delivery/connectors/json.ts
/** Any endpoint that takes JSON: the lead itself, or the mapped fields. */
var jsonConnector = {
	name: "json",
	request: (letter) => ({
		body: jsonBody(letter),
		headers: {
			"Content-Type": "application/json",
			Accept: "application/json"
		}
	}),
	confirm: (answer) => isAccepted(answer) ? "confirmed" : "no"
};
/** The same for endpoints that take a key against doubles; others refuse the header in preflight. */
var jsonWithKeyConnector = {
	name: "json+key",
	request(letter) {
		const request = jsonConnector.request(letter);
		request.headers["Idempotency-Key"] = `"${letter.lead.id}"`;
		return request;
	},
	confirm: (answer, letter) => jsonConnector.confirm(answer, letter)
};
function jsonBody(letter) {
	return letter.mapping ? safeJson(fieldsOf(letter)) : letter.json;
}
// src/delivery/connectors/leadline.ts
/** Leadline's own receiver: confirmed only by our id in its JSON answer. */
var leadlineConnector = {
	name: "leadline",
	request: ({ lead, json }) => ({
		body: json,
		headers: {
			"Content-Type": "application/json",
			Accept: "application/json",
			"Idempotency-Key": `"${lead.id}"`
		}
	}),
	confirm(answer, { lead }) {
		const body = parseJson(answer.text);
		return isAccepted(answer) && body?.id === lead.id ? "confirmed" : "no";
	}
};
// src/delivery/connectors/simple.ts
/** Fields as an HTML form posts them; the fragment's parameters are fields too (`#form-name=quote`). */
var formConnector = {
	name: "form",
	request(letter) {
		const fields = new URLSearchParams();
		for (const [name, value] of Object.entries(fieldsOf(letter))) fields.set(name, String(value ?? ""));
		letter.parameters.forEach((value, name) => fields.set(name, value));
		return {
			body: fields.toString(),
			headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" }
		};
	},
	confirm: confirmSimple
};
/** JSON as plain text, for endpoints that answer no preflight. */
var textConnector = {
	name: "text",
	request: (letter) => ({
		body: jsonBody(letter),
		headers: { "Content-Type": "text/plain;charset=UTF-8" }
	}),
	confirm: confirmSimple
};
/**
* What takes such posts often thanks with a page or by a redirect to one. That may as well be an
* error page, so it confirms nothing; sending again would double the lead wherever it was taken.
*/
function confirmSimple(answer) {
	return isAccepted(answer) ? "confirmed" : "unconfirmed";
}
// src/delivery/connectors/registry.ts
var CONNECTORS = [
	leadlineConnector,
	jsonConnector,
	jsonWithKeyConnector,
	formConnector,
	textConnector
];
/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
function connectorNamed(name) {
	return CONNECTORS.find((connector) => connector.name === name);
}
/** For messages that say what was expected. */
var connectorNames = () => CONNECTORS.map((connector) => connector.name);
/**
* Whether this version can deliver the record. Others are left alone: a page with a newer script may
* share the device, and will know what to do with its own.
*/
function isOurs(record) {
	const { format, connector, json } = record ?? {};
	return format === 1 && connectorNamed(String(connector)) !== void 0 && leadOf(String(json)) !== null;
}
/** The lead in a record's text, or null where it is damaged. */
function leadOf(json) {
	const lead = parseJson(json);
	return lead && typeof lead === "object" && lead.id && lead.flat ? lead : null;
}
/** Whether the time the visitor was told has passed. A record from the future was saved by a wrong clock. */
function isExpired(record, nowMs) {
	return nowMs - record.savedMs > record.keepMs;
}
/** The record with another lead under another id, as if just saved. */
function renewed(record, lead) {
	const json = safeJson(lead);
	return {
		...record,
		id: lead.id,
		json,
		bytes: bytesOf(json),
		state: "waiting",
		attempts: 0,
		notBeforeMs: 0,
		problem: null,
		reminted: true
	};
}
/** A record that has not been tried yet. */
function newRecord(lead, { endpoint, connector, mapping }, url, savedMs, keepMs) {
	const json = safeJson(lead);
	return {
		format: 1,
		id: lead.id,
		endpoint,
		url,
		connector,
		mapping: mapping ? { ...mapping } : null,
		json,
		bytes: bytesOf(json),
		savedMs,
		keepMs,
		state: "waiting",
		attempts: 0,
		notBeforeMs: 0,
		problem: null,
		reminted: false
	};
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
// src/delivery/parcel.ts
/** The record must be ours, see `isOurs`. */
function parcelOf(record, here, durable) {
	const lead = leadOf(record.json);
	return {
		record,
		lead,
		connector: connectorNamed(record.connector),
		letter: {
			lead,
			json: record.json,
			parameters: new URLSearchParams(new URL(record.url).hash.slice(1)),
			mapping: record.mapping
		},
		here,
		durable,
		state: record.state,
		inFlight: false,
		lane: null,
		nextAttemptMs: null,
		failures: 0,
		keepaliveFailed: false
	};
}
/** Not yet at its endpoint, as far as anybody can know. */
function isLive({ state }) {
	return state === "waiting" || state === "sending" || state === "refused";
}
/** Where the request goes: the fragment is for us. */
function requestUrl(parcel) {
	return parcel.record.url.replace(/#.*$/s, "");
}
// src/delivery/board.ts
/** What this page knows of its parcels, and those who are told when it changes. */
var Board = class {
	#parcels = /* @__PURE__ */ new Set();
	#listeners = /* @__PURE__ */ new Set();
	#reported = /* @__PURE__ */ new Set();
	add(parcel) {
		this.#parcels.add(parcel);
	}
	delete(parcel) {
		this.#parcels.delete(parcel);
	}
	all() {
		return [...this.#parcels];
	}
	live() {
		return this.all().filter(isLive);
	}
	of(id) {
		return this.all().filter(({ record }) => record.id === id);
	}
	find(id, endpoint) {
		return this.of(id).find(({ record }) => record.endpoint === endpoint);
	}
	subscribe(listener) {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
	clearListeners() {
		this.#listeners.clear();
	}
	move(parcel, state) {
		parcel.state = state;
		this.notify(parcel);
	}
	notify(parcel) {
		const lead = parcel.here ? parcel.lead : null;
		this.#emit({
			type: "status",
			status: statusOf(parcel),
			lead
		});
	}
	/** Once for each code and endpoint: the owner needs to know, not to be drowned. */
	report(code, endpoint, message) {
		const key = `${code} ${endpoint}`;
		if (this.#reported.has(key)) return;
		this.#reported.add(key);
		this.#emit({
			type: "error",
			code,
			message
		});
	}
	#emit(event) {
		for (const listener of [...this.#listeners]) try {
			listener(event);
		} catch (error) {
			globalThis.reportError?.(error);
		}
	}
};
function statusOf(parcel) {
	const { record, lane, state, durable } = parcel;
	const { id, endpoint, attempts, problem } = record;
	return {
		id,
		endpoint,
		state,
		attempts,
		nextAttemptMs: lane?.nextAttemptMs(parcel) ?? null,
		problem,
		durable
	};
}
// src/delivery/clock.ts
var systemClock = {
	now: () => Date.now(),
	after(delayMs, call) {
		const timer = setTimeout(call, delayMs);
		return () => clearTimeout(timer);
	}
};
// src/delivery/outbox-room.ts
function weightOf(record) {
	const { id, bytes, state } = record ?? {};
	return {
		id: String(id),
		bytes: Number(bytes) || 0,
		waiting: state !== "refused"
	};
}
var OUTBOX_LIMIT_BYTES = 8388608;
/** There is no room for another lead; nothing of it was saved or sent, and nothing may be claimed. */
var OutboxFullError = class extends Error {
	constructor(leads, bytes) {
		super(`Outbox: expected at most 50 waiting leads and ${OUTBOX_LIMIT_BYTES} bytes, found ${leads} and ${bytes}`);
		this.name = "OutboxFullError";
	}
};
/** The error if all this does not fit, else null. */
function fullWith(weights) {
	const ids = /* @__PURE__ */ new Set();
	let bytes = 0;
	for (const weight of weights) {
		bytes += weight.bytes;
		if (weight.waiting) ids.add(weight.id);
	}
	return ids.size > 50 || bytes > 8388608 ? new OutboxFullError(ids.size, bytes) : null;
}
// src/delivery/device.ts
/** The outbox as far as the device allows it; where it does not, leads live in the page's memory. */
var Device = class {
	#outbox;
	#board;
	#mayStore;
	#isBroken = false;
	/** @param mayStore false: nothing new is written, what is there may be read and removed */
	constructor(outbox, board, mayStore) {
		this.#outbox = outbox;
		this.#board = board;
		this.#mayStore = mayStore;
	}
	/** The records this version can deliver; none where the device cannot be read. */
	async records() {
		return (await this.#outbox.all().catch(() => [])).filter(isOurs);
	}
	/**
	* @returns whether the records are on the disk
	* @throws {OutboxFullError} if there is no room, on the disk or in memory
	*/
	async save(records, replaced) {
		const live = this.#board.live().filter((parcel) => !replaced.includes(parcel));
		if (this.#mayStore && !this.#isBroken) {
			const inMemory = live.filter(({ durable }) => !durable);
			try {
				await this.#outbox.add(records, replaced.map(({ record }) => keyOf(record)), inMemory.map(({ record }) => weightOf(record)));
				return true;
			} catch (error) {
				if (error instanceof OutboxFullError) throw error;
				this.#isBroken = error?.name !== "QuotaExceededError";
				this.#board.report("storage-unavailable", "", `Device storage: expected IndexedDB to save the lead, got ${String(error)}. It is sent from memory.`);
			}
		}
		const full = fullWith([...live.map(({ record }) => record), ...records].map(weightOf));
		if (full) throw full;
		return false;
	}
	/** Puts the record in the place of an older one. @throws whatever keeps the device from storing */
	replace(record, old) {
		return this.#outbox.add([record], [keyOf(old)], []);
	}
	async has(parcel) {
		return this.#outbox.has(keyOf(parcel.record)).catch(() => true);
	}
	/** Remembers how the attempts went; if the device cannot, the lead is merely tried sooner. */
	async update({ durable, record }) {
		if (durable) await this.#outbox.update(record).catch(() => {});
	}
	/** If the device cannot delete, the lead is sent again by another page, under the same id. */
	async remove({ durable, record }) {
		if (!durable && !this.#mayStore) return;
		const removed = this.#outbox.remove(keyOf(record)).catch(() => {});
		if (durable) await removed;
	}
};
function keyOf({ id, endpoint }) {
	return [id, endpoint];
}
// src/delivery/retry.ts
/** When to try again: pure sums over milliseconds. */
var BACKOFF_FIRST_MS = 1e3;
var BACKOFF_MAX_MS = 3e5;
/** A page that replaces Math.random by a constant 0 must not turn retries into a flood. */
var BACKOFF_LEAST_MS = 100;
/** No endpoint can put off a lead for longer, and an owner's mistake is looked at again this often. */
var HOUR_MS$1 = 36e5;
/**
* Exponential backoff with full jitter: anything up to 1 s after the first failure, up to 5 min
* after the tenth. Full jitter, because the visitors of a site whose endpoint was down would
* otherwise all come back at once.
*/
function backoffMs(failures, random) {
	const capMs = Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** (failures - 1));
	return Math.max(BACKOFF_LEAST_MS, random() * capMs);
}
var HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** What a `Retry-After` header asks for, at most an hour. Null: absent, negative or not understood. */
function retryAfterMs(header, nowMs) {
	const text = header?.trim() ?? "";
	if (/^\d+$/.test(text)) return Math.min(Number(text) * 1e3, HOUR_MS$1);
	return HTTP_DATE.test(text) ? waitMs(Date.parse(text), nowMs, HOUR_MS$1) : null;
}
/**
* How long to wait until a stored moment. The clock that stored it may have been days off, so it
* never means more than `maxMs`, and what lies in the past or is no number means now.
*/
function waitMs(untilMs, nowMs, maxMs) {
	return Math.max(0, Math.min(untilMs - nowMs, maxMs)) || 0;
}
// src/delivery/lane.ts
/** After so many failures in a row the endpoint is left in peace and then asked with one lead only. */
var FAILURES_TO_OPEN_CIRCUIT = 5;
/** A background of old leads must not crowd out the page; a lead just submitted never waits for them. */
var LANES_WIDTH = 2;
/**
* The way to one endpoint: who goes when. Time is counted by timers alone, never by comparing
* moments, so a clock that jumps can neither hurry nor stall a lead.
*/
var Lane = class {
	#options;
	#waiting = /* @__PURE__ */ new Map();
	#due = /* @__PURE__ */ new Set();
	#running = /* @__PURE__ */ new Set();
	#failures = 0;
	#pause = null;
	#pausedUntilMs = 0;
	#resting = [];
	#stopped = false;
	constructor(options) {
		this.#options = options;
	}
	/** Takes a parcel over, to go now or after a firm wait. */
	add(parcel, firmWaitMs = 0) {
		if (firmWaitMs > 0) this.#putOff(parcel, firmWaitMs, true);
		else this.#due.add(parcel);
		this.#pump();
	}
	/** Lets go of a parcel; an attempt under way still ends. */
	drop(parcel) {
		this.#waiting.get(parcel)?.cancel();
		this.#waiting.delete(parcel);
		this.#due.delete(parcel);
	}
	/**
	* Something suggests that it may work now. `all`: somebody asked for it, so firm waits end too.
	*/
	hurry(all) {
		if (this.#pause && (all || !this.#pause.firm)) this.#endPause();
		for (const [parcel, wait] of [...this.#waiting]) if (all || !wait.firm) this.#fall(parcel);
		this.#pump();
	}
	/** Resolves once nothing is under way and nothing can go now. */
	async quiet() {
		if (this.#isBusy()) await new Promise((resolve) => this.#resting.push(resolve));
	}
	/** Puts a waiting parcel off, whatever it was waiting for. */
	putOff(parcel, delayMs) {
		if (this.#waiting.has(parcel)) this.#putOff(parcel, delayMs, true);
	}
	nextAttemptMs(parcel) {
		if (parcel.state !== "waiting") return null;
		return Math.max(parcel.nextAttemptMs ?? 0, this.#pause ? this.#pausedUntilMs : 0) || null;
	}
	stop() {
		this.#stopped = true;
		for (const parcel of [...this.#waiting.keys(), ...this.#due]) this.drop(parcel);
		this.#endPause();
		this.#wakeResting();
	}
	#pump() {
		for (const parcel of [...this.#due]) if (this.#mayGo(parcel)) this.#run(parcel);
		if (!this.#isBusy()) this.#wakeResting();
	}
	#mayGo(parcel) {
		if (this.#pause?.firm) return false;
		if (parcel.here && parcel.record.attempts === 0) return true;
		const width = this.#failures >= FAILURES_TO_OPEN_CIRCUIT ? 1 : LANES_WIDTH;
		return !this.#pause && this.#running.size < width;
	}
	async #run(parcel) {
		this.#due.delete(parcel);
		this.#running.add(parcel);
		parcel.nextAttemptMs = null;
		const outcome = await this.#options.attempt(parcel);
		this.#running.delete(parcel);
		if (this.#stopped) return;
		if (outcome) {
			this.#learn(parcel, outcome);
			this.#options.settled(parcel, outcome);
		}
		this.#pump();
	}
	#learn(parcel, outcome) {
		if (outcome.kind === "again") {
			this.#failures += 1;
			parcel.failures += 1;
			const { random } = this.#options;
			if (outcome.waitMs !== null) this.#startPause(outcome.waitMs, true);
			else if (this.#failures >= FAILURES_TO_OPEN_CIRCUIT) this.#startPause(backoffMs(this.#failures, random), false);
			const backoff = backoffMs(parcel.failures, random);
			this.#putOff(parcel, Math.max(backoff, outcome.waitMs ?? 0), outcome.waitMs !== null);
			return;
		}
		if (outcome.kind === "owners-mistake") this.#putOff(parcel, HOUR_MS$1, true);
		const hadTrouble = this.#failures > 0;
		this.#failures = 0;
		if (hadTrouble) this.hurry(false);
	}
	#putOff(parcel, delayMs, firm) {
		this.drop(parcel);
		parcel.nextAttemptMs = this.#options.clock.now() + delayMs;
		const cancel = this.#options.clock.after(delayMs, () => {
			this.#fall(parcel);
			this.#pump();
		});
		this.#waiting.set(parcel, {
			cancel,
			firm
		});
	}
	#fall(parcel) {
		this.drop(parcel);
		this.#due.add(parcel);
	}
	#startPause(delayMs, firm) {
		if (this.#pause?.firm && !firm) return;
		this.#endPause();
		this.#pausedUntilMs = this.#options.clock.now() + delayMs;
		const cancel = this.#options.clock.after(delayMs, () => {
			this.#pause = null;
			this.#pump();
		});
		this.#pause = {
			cancel,
			firm
		};
	}
	#endPause() {
		this.#pause?.cancel();
		this.#pause = null;
	}
	#isBusy() {
		return this.#running.size > 0 || [...this.#due].some((parcel) => this.#mayGo(parcel));
	}
	#wakeResting() {
		for (const resolve of this.#resting.splice(0)) resolve();
	}
};
// src/delivery/lead-id.ts
/**
* A new UUID (version 4) for a lead. Works on plain-http pages too, where `crypto.randomUUID` is
* missing and `crypto.getRandomValues` is not.
*/
function mintLeadId(source = crypto) {
	if (source.randomUUID) return source.randomUUID();
	const bytes = source.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	bytes[6] = bytes[6] & 15 | 64;
	bytes[8] = bytes[8] & 63 | 128;
	let hex = "";
	for (const byte of bytes) hex += (byte + 256).toString(16).slice(1);
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
// src/delivery/problem.ts
var PROBLEM_TYPE = "urn:leadline:problem:";
var TEXT_LIMIT = 500;
var FIELDS_LIMIT = 50;
/** Reads RFC 9457 problem details with `errors: [{field | pointer, message | detail}]`; anything else is an empty problem. */
function readProblem(text, lead) {
	const body = asRecord(parseJson(text));
	const type = textOf(body.type);
	const errors = Array.isArray(body.errors) ? body.errors.slice(0, FIELDS_LIMIT) : [];
	const fields = [];
	for (const error of errors.map(asRecord)) {
		const path = textOf(error.field) || textOf(error.pointer);
		const message = textOf(error.message) || textOf(error.detail);
		if (path || message) fields.push({
			field: fieldOf(path, lead),
			message
		});
	}
	return {
		name: type.startsWith(PROBLEM_TYPE) ? type.slice(21) : "",
		title: textOf(body.title) || textOf(body.detail),
		fields
	};
}
/** The form's field a path into the lead means: `#/contact/email` → `email`, `consent[0].given` → `privacy`. */
function fieldOf(path, lead) {
	const names = path.split(/[#/.[\]]+/).filter((name) => name !== "");
	const [first, second, third] = names;
	if (first === "contact" && second) return second;
	if (first === "request" && second === "topics") return "standards";
	if (first === "request" && second === "custom" && third) return third;
	if (first === "request" && second) return second;
	if (first === "consent" && second) return lead.consent[Number(second)]?.id ?? second;
	return names.join(".");
}
function asRecord(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
	return typeof value === "string" ? value.slice(0, TEXT_LIMIT) : "";
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
/** Judges an answer by section 5 of the public contract. */
function judge(answer, connector, letter, nowMs) {
	if ("failure" in answer) return {
		kind: "again",
		problem: problemOf(null),
		waitMs: null,
		cause: "no-answer"
	};
	const { status } = answer;
	const waitMs = retryAfterMs(answer.retryAfter, nowMs);
	if (status < 400) {
		const kind = connector.confirm(answer, letter);
		if (kind !== "no") return {
			kind,
			problem: null
		};
		const cause = answer.redirected ? "redirect" : "unexpected";
		return {
			kind: "again",
			problem: problemOf(status || null),
			waitMs,
			cause
		};
	}
	const { name, ...told } = readProblem(answer.text, letter.lead);
	const problem = {
		...problemOf(status),
		...told
	};
	if (status >= 500 || AGAIN.includes(status)) return {
		kind: "again",
		problem,
		waitMs,
		cause: "busy"
	};
	if (status === 403 && (name === "proof-required" || name === "proof-expired")) return {
		kind: "again",
		problem,
		waitMs,
		cause: "proof"
	};
	if (REFUSED.includes(status)) {
		problem.keyReused = status === 422 && name === "key-reused";
		return {
			kind: "refused",
			problem
		};
	}
	problem.ownersMistake = true;
	return {
		kind: "owners-mistake",
		problem
	};
}
function problemOf(status) {
	return {
		status,
		title: "",
		fields: [],
		ownersMistake: false,
		keyReused: false
	};
}
// src/delivery/owner-reports.ts
/** What an owner reads about an endpoint; the lead itself is never part of it. Null: nothing the owner could do. */
function reportOn(url, outcome) {
	const status = outcome.problem?.status ?? 0;
	const endpoint = `Endpoint ${url}`;
	if (outcome.kind === "owners-mistake") return {
		code: "endpoint-refused",
		message: `${endpoint}: expected it to take leads, got status ${status}. Leads are kept and tried hourly.`
	};
	if (outcome.kind !== "again") return null;
	switch (outcome.cause) {
		case "proof": return {
			code: "challenge-failed",
			message: `${endpoint}: expected it to take leads as they are, got a request for a proof of work. Leads are kept and tried again.`
		};
		case "redirect": return {
			code: "endpoint-refused",
			message: `${endpoint}: expected an answer, got a redirect, which is not followed. Configure the final address. Leads are kept and tried again.`
		};
		case "unexpected": return {
			code: "endpoint-refused",
			message: `${endpoint}: expected an answer that confirms the lead, got one with status ${status} that does not, such as a web page. Leads are kept and tried again.`
		};
		case "no-answer":
		case "busy": return null;
	}
}
function blockedMessage(url) {
	return `Endpoint ${url}: expected the page to allow it, got a block by the page's Content Security Policy. Add ${new URL(url).origin} to connect-src. Leads are kept.`;
}
// src/delivery/dispatch.ts
/** Sends what is saved: a lane for each endpoint, an attempt at a time, and what follows from its outcome. */
var Dispatch = class {
	#options;
	#lanes = /* @__PURE__ */ new Map();
	#blocked = /* @__PURE__ */ new Set();
	constructor(options) {
		this.#options = options;
	}
	start(parcel, firmWaitMs = 0) {
		const { clock, random, peers } = this.#options;
		if (parcel.durable) peers.listen((word) => this.#onPeerWord(word));
		const { endpoint } = parcel.record;
		const lane = this.#lanes.get(endpoint) ?? new Lane({
			clock,
			random,
			attempt: (due) => this.#attempt(due),
			settled: (due, outcome) => this.#onSettled(due, outcome)
		});
		this.#lanes.set(endpoint, lane);
		parcel.lane = lane;
		lane.add(parcel, firmWaitMs);
	}
	/** See `Lane.hurry`. */
	hurry(all) {
		this.#lanes.forEach((lane) => lane.hurry(all));
	}
	async quiet() {
		await Promise.all([...this.#lanes.values()].map((lane) => lane.quiet()));
	}
	async discard(parcel) {
		this.#options.board.delete(parcel);
		this.#tell(parcel, "discarded");
		await this.#options.device.remove(parcel);
	}
	/** The page's Content Security Policy keeps requests from this URL or origin. */
	onBlocked(blocked) {
		const { board } = this.#options;
		for (const parcel of board.live()) {
			const url = requestUrl(parcel);
			if (url !== blocked && new URL(url).origin !== blocked) continue;
			this.#blocked.add(url);
			board.report("endpoint-blocked", url, blockedMessage(url));
			if (parcel.state !== "waiting") continue;
			this.#putOffBlocked(parcel);
			board.notify(parcel);
		}
	}
	stop() {
		this.#lanes.forEach((lane) => lane.stop());
		this.#options.peers.close();
	}
	async #attempt(parcel) {
		const { attempter, board, clock, device, peers } = this.#options;
		board.move(parcel, "sending");
		const send = async () => {
			if (!await this.#isStillOurs(parcel)) return null;
			parcel.inFlight = true;
			parcel.record.attempts += 1;
			const request = parcel.connector.request(parcel.letter);
			const keepalive = !parcel.keepaliveFailed;
			const answer = await attempter.post(requestUrl(parcel), request, keepalive);
			parcel.keepaliveFailed = keepalive && "failure" in answer;
			const outcome = judge(answer, parcel.connector, parcel.letter, clock.now());
			if (isDone(outcome)) await device.remove(parcel);
			parcel.inFlight = false;
			return outcome;
		};
		const { id, endpoint } = parcel.record;
		return parcel.durable ? peers.alone(`${id} ${endpoint}`, send) : send();
	}
	/** Whether no other tab has delivered it while this one waited. */
	async #isStillOurs(parcel) {
		if (parcel.state !== "sending") return false;
		if (!parcel.durable || parcel.here && parcel.record.attempts === 0) return true;
		if (await this.#options.device.has(parcel)) return true;
		if (!parcel.here) {
			this.#options.board.delete(parcel);
			return false;
		}
		parcel.durable = false;
		return true;
	}
	#onSettled(parcel, outcome) {
		const { board, device } = this.#options;
		const { record } = parcel;
		const url = requestUrl(parcel);
		record.problem = outcome.problem;
		if (isDone(outcome)) {
			const state = outcome.kind === "confirmed" ? "sent" : "unconfirmed";
			board.move(parcel, state);
			this.#tell(parcel, state);
			return;
		}
		const report = reportOn(url, outcome);
		if (report) board.report(report.code, url, report.message);
		if (outcome.kind === "refused") {
			record.state = "refused";
			this.#tell(parcel, "refused");
		} else {
			record.notBeforeMs = outcome.kind === "owners-mistake" || outcome.waitMs !== null ? parcel.nextAttemptMs ?? 0 : 0;
			parcel.state = "waiting";
			if (this.#blocked.has(url)) this.#putOffBlocked(parcel);
		}
		board.move(parcel, record.state);
		device.update(parcel).then(() => this.renewIfTaken(parcel));
	}
	/**
	* Where another lead has the id and nobody is there any more to submit again, the lead of an
	* earlier page gets a new id and is sent once more.
	*/
	async renewIfTaken(parcel) {
		const { lead, record } = parcel;
		if (parcel.here || !record.problem?.keyReused || record.reminted) return;
		const id = mintLeadId();
		const replaces = lead.id;
		const next = renewed(record, {
			...lead,
			id,
			replaces,
			flat: {
				...lead.flat,
				id,
				replaces
			}
		});
		try {
			await this.#options.device.replace(next, record);
		} catch {
			return;
		}
		const renewedParcel = parcelOf(next, false, true);
		this.#options.board.delete(parcel);
		this.#options.board.add(renewedParcel);
		this.start(renewedParcel);
	}
	#onPeerWord({ id, endpoint, state, problem }) {
		const { board } = this.#options;
		const parcel = board.find(id, endpoint);
		if (!parcel || parcel.inFlight || !isLive(parcel)) return;
		parcel.lane?.drop(parcel);
		if (state === "discarded") {
			board.delete(parcel);
			return;
		}
		parcel.record.problem = problem;
		board.move(parcel, state);
	}
	/** This page will go on blocking, and each attempt writes into the owner's reports; another page may not. */
	#putOffBlocked(parcel) {
		if (parcel.record.problem) parcel.record.problem.ownersMistake = true;
		parcel.lane?.putOff(parcel, HOUR_MS$1);
	}
	#tell({ durable, record }, state) {
		const { board, peers } = this.#options;
		if (!durable) return;
		peers.tell({
			id: record.id,
			endpoint: record.endpoint,
			state,
			problem: record.problem
		});
		if (!board.live().some((parcel) => parcel.durable)) peers.close();
	}
};
function isDone(outcome) {
	return outcome.kind === "confirmed" || outcome.kind === "unconfirmed";
}
// src/delivery/hints.ts
/**
* Listens for hints. Never a gate: `onLine` lies in both directions, so being online or visible
* only brings the next attempt forward. Returns how to stop.
*
* @param blocked is told the URL that the page's Content Security Policy kept from being asked; to
* fetch it looks like any network failure
*/
function listenForHints({ window, document }, hopeful, blocked) {
	const stop = new AbortController();
	const options = { signal: stop.signal };
	window?.addEventListener("online", hopeful, options);
	window?.addEventListener("pageshow", hopeful, options);
	document?.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "visible") hopeful();
	}, options);
	document?.addEventListener("securitypolicyviolation", (event) => {
		const { disposition, effectiveDirective, blockedURI } = event;
		if (disposition === "enforce" && effectiveDirective === "connect-src") blocked(blockedURI);
	}, options);
	return () => stop.abort();
}
// src/delivery/database.ts
/**
* The device's database, opened for each use and closed after it: a connection kept open goes stale
* (https://bugs.webkit.org/show_bug.cgi?id=226547) and blocks newer versions of this script.
*/
var DATABASE = "leadline";
var STORE = "outbox";
var OPEN_TIMEOUT_MS = 1e3;
/** Longer than for opening: a strict commit waits for the disk. */
var TRANSACTION_TIMEOUT_MS = 2e3;
/**
* Uses the store in one transaction, all or nothing; what the device breaks off is tried once more.
*
* @throws what the use refused with, or whatever keeps the device from storing
*/
async function useDatabase(factory, clock, use) {
	const once = async () => {
		const database = await open(factory, clock, use.create);
		if (!database) return { value: void 0 };
		try {
			return await transact(database, clock, use);
		} finally {
			database.close();
		}
	};
	const used = await once().catch(once);
	if ("refusal" in used) throw used.refusal;
	return used.value;
}
function open(factory, clock, create) {
	return inTime(clock, OPEN_TIMEOUT_MS, "open", (resolve, reject, isLate) => {
		const openNow = () => {
			if (isLate()) return;
			let absent = false;
			const request = factory.open(DATABASE);
			request.onupgradeneeded = () => {
				if (create && !isLate()) request.result.createObjectStore(STORE, { keyPath: ["id", "endpoint"] });
				else {
					absent = true;
					request.transaction.abort();
				}
			};
			request.onerror = (event) => {
				event.preventDefault();
				if (absent) resolve(null);
				else reject(request.error);
			};
			request.onsuccess = () => {
				const database = request.result;
				database.onversionchange = () => database.close();
				if (isLate()) database.close();
				resolve(database);
			};
		};
		if (create || !("databases" in factory)) return openNow();
		factory.databases().then((all) => {
			if (all.some(({ name }) => name === DATABASE)) openNow();
			else resolve(null);
		}).catch(reject);
	});
}
function transact(database, clock, { mode, durability, work }) {
	return inTime(clock, TRANSACTION_TIMEOUT_MS, mode, (resolve, reject, isLate) => {
		const transaction = database.transaction(STORE, mode, { durability });
		let value;
		let refusal = null;
		transaction.oncomplete = () => resolve({ value });
		transaction.onabort = () => {
			if (refusal) resolve({ refusal });
			else reject(transaction.error ?? /* @__PURE__ */ new Error("IndexedDB: expected a commit, got an abort"));
		};
		work(transaction.objectStore(STORE), (given) => {
			value = given;
			if (isLate()) transaction.abort();
		}, (error) => {
			refusal = error;
			transaction.abort();
		});
	});
}
/** A promise that a database which never answers cannot keep open. */
function inTime(clock, limitMs, what, run) {
	let late = false;
	let stopWatch = () => {};
	return new Promise((resolve, reject) => {
		stopWatch = clock.after(limitMs, () => {
			late = true;
			reject(/* @__PURE__ */ new Error(`IndexedDB: expected ${what} within ${limitMs} ms, got no answer`));
		});
		run(resolve, reject, () => late);
	}).finally(() => stopWatch());
}
// src/delivery/outbox.ts
/** The outbox on IndexedDB: unlike localStorage it survives a browser killed right after the commit. */
function deviceOutbox(factory, clock) {
	const use = async (what) => {
		const indexedDB = factory();
		if (!indexedDB) throw new Error("IndexedDB: expected it on this device, found none");
		return useDatabase(indexedDB, clock, what);
	};
	return {
		async all() {
			return await use({
				create: false,
				mode: "readonly",
				work(store, give) {
					const request = store.getAll();
					request.onsuccess = () => give(request.result);
				}
			}) ?? [];
		},
		async add(records, replaced, besides) {
			await use({
				create: true,
				mode: "readwrite",
				durability: "strict",
				work(store, give, refuse) {
					for (const key of replaced) store.delete(key);
					for (const record of records) store.put(record);
					const request = store.getAll();
					request.onsuccess = () => {
						const full = fullWith([...request.result.map(weightOf), ...besides]);
						if (full) refuse(full);
						else give();
					};
				}
			});
		},
		async update(record) {
			await use({
				create: false,
				mode: "readwrite",
				work(store) {
					const request = store.count([record.id, record.endpoint]);
					request.onsuccess = () => {
						if (request.result > 0) store.put(record);
					};
				}
			});
		},
		async has(key) {
			return (await use({
				create: false,
				mode: "readonly",
				work(store, give) {
					const request = store.count(key);
					request.onsuccess = () => give(request.result);
				}
			}) ?? 0) > 0;
		},
		async remove(key) {
			await use({
				create: false,
				mode: "readwrite",
				work: (store) => void store.delete(key)
			});
		}
	};
}
// src/delivery/peers.ts
/** What this browser offers: on plain-http pages no locks, in old browsers no channel. */
function browserLinks() {
	return {
		locks: globalThis.navigator?.locks,
		channel: globalThis.BroadcastChannel && ((name) => new BroadcastChannel(name))
	};
}
/** How long a tab waits for another one that has the same lead in hand. */
var LOCK_PATIENCE_MS = 5e3;
var NAME = "leadline";
/**
* The other tabs of this site. All here saves requests and keeps every tab's words true; none of it
* keeps leads from being doubled, which only the receiver's unique key can.
*/
var Peers = class {
	#clock;
	#links;
	#channel = null;
	constructor(clock, links) {
		this.#clock = clock;
		this.#links = links;
	}
	/**
	* Runs the task while no other tab runs one of that name. A frozen tab keeps its lock and may
	* never wake, so after 5 s the task runs without.
	*/
	async alone(name, task) {
		const { locks } = this.#links;
		if (!locks) return task();
		const impatience = new AbortController();
		const stopWaiting = this.#clock.after(LOCK_PATIENCE_MS, () => impatience.abort());
		let running = null;
		try {
			await locks.request(`${NAME} ${name}`, { signal: impatience.signal }, () => {
				stopWaiting();
				return running = task();
			});
		} catch {}
		stopWaiting();
		return running ?? task();
	}
	tell(word) {
		this.#channel?.postMessage(word);
	}
	/** Keeps an ear open; safe to call again. Only while leads wait, so that idle pages hold nothing open. */
	listen(hear) {
		const { channel } = this.#links;
		if (this.#channel || !channel) return;
		try {
			this.#channel = channel(NAME);
			this.#channel.onmessage = ({ data }) => hear(data);
		} catch {}
	}
	close() {
		this.#channel?.close();
		this.#channel = null;
	}
};
// src/delivery/delivery.ts
function createDelivery(options) {
	return new LeadDelivery(options);
}
var LeadDelivery = class {
	#options;
	#clock;
	#board = new Board();
	#device;
	#dispatch;
	#stopHints;
	/** What saves takes turns: the second submit of a double click finds what the first one saved. */
	#turn = Promise.resolve();
	constructor(options) {
		this.#options = options;
		const clock = this.#clock = options.clock ?? systemClock;
		const outbox = options.outbox ?? deviceOutbox(() => options.indexedDB ?? globalThis.indexedDB, clock);
		this.#device = new Device(outbox, this.#board, options.store === "indexeddb");
		this.#dispatch = new Dispatch({
			clock,
			random: options.random ?? Math.random,
			board: this.#board,
			device: this.#device,
			attempter: new Attempter(clock, options.fetch),
			peers: new Peers(clock, options.peers ?? browserLinks())
		});
		this.#stopHints = listenForHints(options.events ?? {
			window: globalThis.window,
			document: globalThis.document
		}, () => this.#dispatch.hurry(false), (url) => this.#dispatch.onBlocked(url));
	}
	async submit(lead, targets) {
		const records = targets.map((target) => this.#recordOf(lead, target));
		return this.#inTurn(() => this.#admit(lead, records));
	}
	statuses(id) {
		return this.#board.of(id).map(statusOf);
	}
	subscribe(listener) {
		return this.#board.subscribe(listener);
	}
	async outbox() {
		const entries = [];
		for (const { id, endpoint, state, attempts, notBeforeMs } of await this.#device.records()) {
			if (this.#board.find(id, endpoint)) continue;
			entries.push({
				id,
				endpoint,
				state,
				attempts,
				nextAttempt: isoOf(notBeforeMs)
			});
		}
		for (const parcel of this.#board.all()) {
			const { id, endpoint, state, attempts, nextAttemptMs } = statusOf(parcel);
			if (state === "sent") continue;
			entries.push({
				id,
				endpoint,
				state,
				attempts,
				nextAttempt: isoOf(nextAttemptMs)
			});
		}
		return entries;
	}
	async flush() {
		await this.resume();
		this.#dispatch.hurry(true);
		await this.#dispatch.quiet();
	}
	async resume() {
		await this.#inTurn(async () => {
			for (const record of await this.#device.records()) await this.#takeUp(record);
		});
	}
	async discard(id) {
		for (const parcel of this.#board.of(id)) if (parcel.state === "refused") await this.#dispatch.discard(parcel);
	}
	stop() {
		this.#stopHints();
		this.#dispatch.stop();
		this.#board.clearListeners();
	}
	async #admit(lead, records) {
		const fresh = records.filter(({ id, endpoint }) => {
			const known = this.#board.find(id, endpoint);
			return !known || known.state === "refused";
		});
		const corrected = this.#board.all().filter(({ state, record }) => state === "refused" && (record.id === lead.replaces || fresh.some((other) => isSame(other, record))));
		if (fresh.length > 0) {
			const durable = await this.#device.save(fresh, corrected);
			for (const parcel of corrected) this.#board.delete(parcel);
			const parcels = fresh.map((record) => parcelOf(record, true, durable));
			for (const parcel of parcels) this.#board.add(parcel);
			for (const parcel of parcels) this.#board.notify(parcel);
			for (const parcel of parcels) this.#dispatch.start(parcel);
		}
		const all = this.#board.of(lead.id);
		return { durable: all.length > 0 && all.every(({ durable }) => durable) };
	}
	async #takeUp(record) {
		if (this.#board.find(record.id, record.endpoint)) return;
		const nowMs = this.#clock.now();
		if (isExpired(record, nowMs)) {
			await this.#device.remove({
				record,
				durable: true
			});
			return;
		}
		const parcel = parcelOf(record, false, true);
		if (record.savedMs > nowMs) {
			record.savedMs = nowMs;
			await this.#device.update(parcel);
		}
		this.#board.add(parcel);
		if (parcel.state === "waiting") this.#dispatch.start(parcel, waitMs(record.notBeforeMs, nowMs, HOUR_MS$1));
		else await this.#dispatch.renewIfTaken(parcel);
	}
	#inTurn(task) {
		const turn = this.#turn.then(task);
		this.#turn = turn.catch(() => {});
		return turn;
	}
	#recordOf(lead, target) {
		const { connector, endpoint } = target;
		if (!connectorNamed(connector)) {
			const known = connectorNames().join(", ");
			throw new Error(`Connector: expected one of ${known}, found ${connector}`);
		}
		return newRecord(lead, target, absoluteUrl(endpoint, this.#options.baseUrl?.() ?? globalThis.document?.baseURI), this.#clock.now(), this.#options.keepMs);
	}
};
function absoluteUrl(endpoint, base) {
	try {
		return new URL(endpoint, base).href;
	} catch (cause) {
		throw new Error(`Endpoint: expected a URL, found ${endpoint}`, { cause });
	}
}
function isSame(a, b) {
	return a.id === b.id && a.endpoint === b.endpoint;
}
/** Null and 0 mean no moment. */
function isoOf(ms) {
	return ms ? new Date(ms).toISOString() : null;
}
// src/page/analytics.ts
var NAMES = {
	"leadline-start": "leadline_start",
	"leadline-step": "leadline_step",
	"leadline-result": "leadline_result",
	"leadline-sent": "generate_lead"
};
/** Ids of the leads that were counted: several endpoints, or one after the other, are one lead. */
var counted = /* @__PURE__ */ new Set();
/**
* Pushes an event of a widget to the data layer; the caller asks only where `analytics` is
* `datalayer`. A lead counts once, when the first endpoint has it: a lead that only waits may never arrive.
*/
function pushAnalytics(name, detail) {
	const event = NAMES[name];
	if (!event) return;
	const { widget, id, step, result, lead } = detail;
	const graded = lead ? lead.quiz : result;
	if (lead) {
		if (counted.has(lead.id)) return;
		counted.add(lead.id);
	}
	const band = graded?.band?.id;
	const holder = window;
	try {
		const layer = holder.dataLayer ??= [];
		if (Array.isArray(layer)) layer.push({
			event,
			widget,
			id,
			step,
			band
		});
	} catch {}
}
// src/elements/widget/page-delivery.ts
var HOUR_MS = 36e5;
/** One for each way of keeping leads that the page asks for; nearly always one. */
var deliveries = /* @__PURE__ */ new Map();
/** Leads of this page by their id. */
var submitted = /* @__PURE__ */ new Map();
/** Endpoints, by lead, whose having it was told. */
var told = /* @__PURE__ */ new Set();
/** The delivery for these settings; made when it is first needed. */
function deliveryOf({ storage, keep }) {
	const store = storage === "none" ? "memory" : "indexeddb";
	const key = `${store} ${keep}`;
	let delivery = deliveries.get(key);
	if (!delivery) {
		delivery = createDelivery({
			keepMs: Number(keep) * HOUR_MS,
			store
		});
		delivery.subscribe(passOn);
		deliveries.set(key, delivery);
	}
	return delivery;
}
/** Those in use, that of the page's own settings first. */
var inUse = () => /* @__PURE__ */ new Set([deliveryOf(settingsOf()), ...deliveries.values()]);
/** Takes up the leads that earlier pages left; makes nothing on the device. */
var resumeDelivery = () => deliveryOf(settingsOf()).resume();
/** The leads on this device that are not confirmed; makes nothing on the device. */
async function outbox() {
	const lists = await Promise.all([...inUse()].map((delivery) => delivery.outbox()));
	return [...new Map(lists.flat().map((entry) => [`${entry.id} ${entry.endpoint}`, entry])).values()];
}
/** Tries all that waits now; resolves when each attempt has ended. */
async function flush() {
	await Promise.all([...inUse()].map((delivery) => delivery.flush()));
}
function passOn(event) {
	if (event.type === "error") {
		tellOwner(event.code, event.message);
		return;
	}
	const { id, endpoint, state } = event.status;
	const key = `${id} ${endpoint}`;
	if (state !== "sent" && state !== "unconfirmed" || told.has(key)) return;
	told.add(key);
	const confirmed = state === "sent";
	const here = submitted.get(id);
	if (here) {
		here.sender.emit("leadline-sent", {
			lead: here.lead,
			endpoint,
			confirmed
		});
		return;
	}
	const detail = {
		widget: "",
		id: "",
		lead: { id },
		endpoint,
		confirmed
	};
	document.dispatchEvent(new CustomEvent("leadline-sent", { detail }));
	if (settingsOf().analytics === "datalayer") pushAnalytics("leadline-sent", detail);
}
// src/elements/define.ts
/** Every element by its tag. */
var ELEMENTS = {};
var started = false;
/** Under `require-trusted-types-for 'script'` templates need a policy, and the page's CSP may refuse ours. */
function canRender() {
	try {
		render(html`<br />`, document.createDocumentFragment());
		return true;
	} catch {
		return false;
	}
}
/**
* Defines the elements, fills placeholders and, once the page has loaded, sends what earlier pages
* left unsent. A tag that is taken stays as it is: the page may have another bundle of ours.
*/
function defineLeadline() {
	if (started) return;
	started = true;
	rememberTouch();
	whenLoaded(() => void resumeDelivery());
	if (!canRender()) {
		sayOnce("trusted-types", "the page's Content Security Policy expects trusted-types leadline");
		return;
	}
	for (const [tag, element] of Object.entries(ELEMENTS)) if (!customElements.get(tag)) customElements.define(tag, element);
	watchPlaceholders();
}
// src/page/open-widget.ts
/**
* Scrolls to a widget and moves the focus there.
*
* @param selector of the widget, or of something that holds it
* @returns false if there is none
*/
function openWidget(selector) {
	let found;
	try {
		found = document.querySelector(selector);
	} catch {
		return false;
	}
	const isWidget = (element) => element.localName.startsWith("leadline-") && customElements.get(element.localName);
	const widget = found && [found, ...found.querySelectorAll("*")].find(isWidget);
	if (!(widget instanceof HTMLElement)) return false;
	const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
	widget.scrollIntoView({
		behavior: still ? "auto" : "smooth",
		block: "start"
	});
	widget.focus({ preventScroll: true });
	if (!widget.matches(":focus-within")) {
		widget.tabIndex = -1;
		widget.focus({ preventScroll: true });
		widget.addEventListener("blur", () => widget.removeAttribute("tabindex"), { once: true });
	}
	return true;
}
export { configure, defineLeadline, flush, openWidget, outbox, version };
