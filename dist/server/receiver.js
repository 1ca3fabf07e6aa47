import { E as optionOf, S as MAX_TEXT_LENGTH, n as createCalculator, t as createQuiz, x as answerText } from "./create-quiz.js";
import { t as StoreUnavailableError } from "./store.js";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import * as v from "valibot";
import { STATUS_CODES, createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
// src/receiver/secrets.ts
/** Secrets by Web Crypto, so that they work wherever Fetch does. */
/** 256 random bits, safe in a URL. */
function randomSecret() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(32));
	return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
/** In hexadecimal. */
async function sha256(text) {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
/** Takes equally long wherever two hashes differ. */
function sameHash(left, right) {
	let difference = left.length ^ right.length;
	for (let i = 0; i < left.length; i++) difference |= left.charCodeAt(i) ^ right.charCodeAt(i % right.length);
	return difference === 0;
}
// src/receiver/access.ts
var SESSION_MS = 6048e5;
var LINK_MS = 9e5;
/** Who may read the leads: the bearer of the token, or a browser that signed in with it. */
var Access = class {
	#store;
	#tokenHash;
	#now;
	constructor(store, tokenHash, now) {
		this.#store = store;
		this.#tokenHash = tokenHash;
		this.#now = now;
	}
	async isToken(token) {
		return sameHash(await sha256(token), this.#tokenHash);
	}
	async isAllowed(c) {
		const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
		if (bearer !== void 0) return this.isToken(bearer);
		const session = getCookie(c, this.#cookieName);
		if (session === void 0) return false;
		if (!isSafeMethod(c.req.method) && !isFromOwnPage(c)) return false;
		return await this.#store.grant("session", await this.#hash(session), this.#now()) !== null;
	}
	async startSession(c) {
		const session = await this.#grant("session", SESSION_MS);
		setCookie(c, this.#cookieName, session, {
			...this.#cookieOptions(c),
			maxAge: SESSION_MS / 1e3
		});
	}
	async endSession(c) {
		const session = deleteCookie(c, this.#cookieName, this.#cookieOptions(c));
		if (session === void 0) return;
		await this.#store.takeGrant("session", await this.#hash(session), this.#now());
	}
	/** A secret that signs in one browser, once, within 15 minutes. */
	createLink() {
		return this.#grant("link", LINK_MS);
	}
	async redeemLink(secret) {
		return await this.#store.takeGrant("link", await this.#hash(secret), this.#now()) !== null;
	}
	async #grant(kind, lifeMs) {
		const secret = randomSecret();
		const now = this.#now();
		await this.#store.saveGrant({
			kind,
			hash: await this.#hash(secret),
			expiresMs: now + lifeMs,
			userId: null
		}, now);
		return secret;
	}
	/** With the token in it, so that a new token ends every session of the old one. */
	#hash(secret) {
		return sha256(`${this.#tokenHash}.${secret}`);
	}
	/** Cookies know no port: two receivers on one host must not sign each other out. */
	get #cookieName() {
		return `leadline-${this.#tokenHash.slice(0, 8)}`;
	}
	#cookieOptions(c) {
		return {
			path: "/",
			httpOnly: true,
			sameSite: "Strict",
			secure: c.var.ownOrigin.startsWith("https:")
		};
	}
};
/** Whether a page of ours made this request: what a session alone may change must come from there. */
function isFromOwnPage(c) {
	const site = c.req.header("sec-fetch-site");
	return site === void 0 ? c.req.header("origin") === c.var.ownOrigin : site === "same-origin";
}
function isSafeMethod(method) {
	return method === "GET" || method === "HEAD";
}
// src/receiver/client-address.ts
/** Where a request came from, as far as a limit by sender is concerned; never stored, never logged. */
/**
* The part of an address that belongs to one sender: an IPv4 address, or the /64 that an IPv6
* subscriber gets as a whole.
*/
function addressPrefix(address) {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	if (!address.includes(":")) return address;
	const [head = "", tail] = address.toLowerCase().split("%", 1)[0]?.split("::") ?? [];
	const left = head.split(":").filter(Boolean);
	const right = (tail ?? "").split(":").filter(Boolean);
	const zeros = tail === void 0 ? 0 : Math.max(0, 8 - left.length - right.length);
	return `${[
		...left,
		...Array(zeros).fill("0"),
		...right
	].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
/** The last entry of X-Forwarded-For: the one written by the proxy that talks to us, not by the client. */
function forwardedAddress(header) {
	return header?.split(",").at(-1)?.trim() || void 0;
}
// src/receiver/health.ts
/** Whoever asks more often is told what was found a moment ago: the question is open to everyone. */
var ASK_AGAIN_MS = 1e3;
/** For whatever starts, restarts and chooses receivers: `/health` that this one runs, `/health/ready` that leads can be kept. */
function healthRoutes({ store, now }) {
	const probe = createProbe(store, now);
	return new Hono().get("/health", (c) => c.json({ status: "ok" })).get("/health/ready", async (c) => {
		await probe();
		return c.json({ status: "ready" });
	});
}
/** @returns a probe that rejects as the store does; it writes, since a full disk can still be read */
function createProbe(store, now) {
	let latest;
	let askedMs = -Infinity;
	return () => {
		if (!latest || now() - askedMs >= ASK_AGAIN_MS) {
			askedMs = now();
			latest = store.saveSetting("probed", new Date(askedMs).toISOString());
		}
		return latest;
	};
}
// src/receiver/problem.ts
/** RFC 9457: an error told to a machine, with words for people. */
var PROBLEMS = {
	malformed: {
		status: 400,
		title: "This is not a lead"
	},
	unauthorized: {
		status: 401,
		title: "Sign in first"
	},
	"origin-refused": {
		status: 403,
		title: "This website may not send leads here"
	},
	"proof-required": {
		status: 403,
		title: "This lead comes without a proof of work"
	},
	"proof-expired": {
		status: 403,
		title: "This proof of work does not count, or not any more"
	},
	"not-found": {
		status: 404,
		title: "There is nothing here"
	},
	"too-slow": {
		status: 408,
		title: "This came too slowly"
	},
	"too-large": {
		status: 413,
		title: "This is too large"
	},
	"invalid-fields": {
		status: 422,
		title: "Some fields are not right"
	},
	"key-reused": {
		status: 422,
		title: "Another lead has this id"
	},
	"rate-limited": {
		status: 429,
		title: "Too many at once"
	},
	unavailable: {
		status: 503,
		title: "Leads cannot be stored at present"
	}
};
/** Thrown anywhere under a route; the handler answers with it. */
var ProblemError = class extends Error {
	constructor(problem, details) {
		super(`${problem}: ${details.detail}`);
		this.name = "ProblemError";
		this.problem = problem;
		this.details = details;
	}
};
var PROBLEM_CONTENT_TYPE = "application/problem+json; charset=utf-8";
function problemBody(problem, { detail, errors }) {
	const { status, title } = PROBLEMS[problem];
	return JSON.stringify({
		type: `urn:leadline:problem:${problem}`,
		title,
		status,
		detail,
		...errors && { errors }
	});
}
/** Keeps what the route has set so far, so that a page may read why it was refused. */
function problemResponse(c, problem, details) {
	const { retryAfterSeconds } = details;
	if (retryAfterSeconds !== void 0) c.header("retry-after", String(retryAfterSeconds));
	if (problem === "unauthorized") c.header("www-authenticate", "Bearer realm=\"leadline\"");
	return c.body(problemBody(problem, details), PROBLEMS[problem].status, { "content-type": PROBLEM_CONTENT_TYPE });
}
// src/receiver/inbox/tell-times.ts
/** Puts times into the reader's own words and time zone. Runs in the browser, and again as time goes by. */
function tellTimes(root) {
	const relative = new Intl.RelativeTimeFormat("en", {
		numeric: "auto",
		style: "short"
	});
	const absolute = new Intl.DateTimeFormat(void 0, {
		dateStyle: "medium",
		timeStyle: "short"
	});
	for (const element of root.querySelectorAll("time")) {
		const then = Date.parse(element.dateTime);
		if (Number.isNaN(then)) continue;
		const words = absolute.format(then);
		if (element.dataset.time !== void 0) element.textContent = words;
		if (element.dataset.moment === void 0) continue;
		element.title = words;
		const minutes = Math.round((then - Date.now()) / 6e4);
		if (minutes > -1) element.textContent = "just now";
		else if (minutes > -60) element.textContent = relative.format(minutes, "minute");
		else if (minutes > -1440) element.textContent = relative.format(Math.round(minutes / 60), "hour");
		else element.textContent = relative.format(Math.round(minutes / 1440), "day");
	}
}
// src/receiver/inbox/inbox-client.ts
/** The script of the inbox: this function and what it calls, as their own source text. */
function inboxScript() {
	return `${tellTimes.toString()}\n(${inboxClient.toString()})();\n`;
}
/**
* What makes the inbox live; the page works without it, but for erasing. It runs in the browser, so
* it may use nothing from outside itself but what `inboxScript` serves with it. It never makes markup
* from what a visitor wrote: the server renders every page, and this moves the rendered nodes.
*/
function inboxClient() {
	const RECONNECT_MS = 3e3;
	const SEARCH_PAUSE_MS = 250;
	const CLOCK_MS = 3e4;
	const LETTER_KEYS = "leadline-inbox-letter-keys";
	const main = document.querySelector("main.inbox");
	if (!main) return;
	const pageTitle = () => document.title.replace(/^\(\d+\) /, "");
	/** Ids of the leads that came since this page was opened and were not looked at. */
	const unseen = /* @__PURE__ */ new Set();
	let navigation = 0;
	let refreshing = false;
	/** Something changed while the list was being fetched: what came may be older than that. */
	let isStale = false;
	const find = (selector) => main.querySelector(selector);
	const rows = () => [...main.querySelectorAll("[data-row]")];
	const rowLinks = () => [...main.querySelectorAll("a.row")];
	const idOf = (row) => row.dataset.row ?? "";
	function announce(text) {
		const status = find("[data-announce]");
		if (status) status.textContent = text;
	}
	const countWords = (count) => count === 1 ? "1 lead found" : `${count || "No"} leads found`;
	function setLive(live) {
		const text = document.querySelector("[data-live-text]");
		document.querySelector("[data-live]")?.classList.toggle("on", live);
		const words = live ? "Live" : "Connection lost, trying again";
		if (text && text.textContent !== words) text.textContent = words;
	}
	/** The page at an address as the server renders it now; null if it cannot be had. */
	async function load(address) {
		try {
			const response = await fetch(address, { headers: { accept: "text/html" } });
			if (response.redirected && new URL(response.url).pathname === "/sign-in") {
				location.assign("/sign-in");
				return null;
			}
			if (!response.ok) return null;
			return new DOMParser().parseFromString(await response.text(), "text/html");
		} catch {
			return null;
		}
	}
	function take(from, selector) {
		const fresh = from.querySelector(selector);
		const stale = document.querySelector(selector);
		if (fresh && stale) stale.replaceWith(document.adoptNode(fresh));
	}
	async function show(address, { push = true, focus = "detail" } = {}) {
		const turn = ++navigation;
		main.setAttribute("aria-busy", "true");
		const page = await load(address);
		if (turn !== navigation) return;
		main.removeAttribute("aria-busy");
		if (!page) {
			setLive(false);
			announce("That could not be loaded. Trying again may help.");
			return;
		}
		if (push) history.pushState(null, "", address);
		document.title = page.title;
		main.className = page.querySelector("main")?.className ?? main.className;
		main.dataset.revision = page.querySelector("main")?.dataset.revision;
		take(page, "[data-results]");
		take(page, "[data-detail]");
		take(page, "[data-csv]");
		take(page, "#leads-title");
		const selected = new URL(address, location.href).searchParams.get("lead");
		if (selected) unseen.delete(selected);
		decorate();
		if (focus === "detail") {
			find("[data-detail]")?.scrollTo(0, 0);
			find("[data-detail] h2")?.focus();
		}
		if (focus === "search") announce(countWords(rows().length));
	}
	/** What is only known here: which leads are unseen, the reader's clock and choices. */
	function decorate() {
		for (const row of rows()) row.classList.toggle("unseen", unseen.has(idOf(row)));
		document.title = (unseen.size > 0 ? `(${unseen.size}) ` : "") + pageTitle();
		const keys = find("[data-letter-keys]");
		if (keys) keys.checked = letterKeysOn();
		tellTimes(main);
	}
	/** Brings the list up to date and leaves the reader where they are. */
	async function refresh() {
		if (refreshing) {
			isStale = true;
			return;
		}
		refreshing = true;
		isStale = false;
		const turn = navigation;
		const page = await load(location.href);
		refreshing = false;
		if (isStale) refresh();
		if (turn !== navigation) return;
		if (!page) return setLive(false);
		const known = new Set(rows().map(idOf));
		const come = [...page.querySelectorAll("[data-row]")].filter((row) => !known.has(idOf(row)));
		const older = new URLSearchParams(location.search).has("after");
		if (!older) for (const row of come) unseen.add(idOf(row));
		const focused = document.activeElement?.closest("[data-row]")?.dataset.row;
		main.dataset.revision = page.querySelector("main")?.dataset.revision;
		take(page, "[data-results]");
		if (focused) find(`[data-row="${CSS.escape(focused)}"] a`)?.focus({ preventScroll: true });
		if (find("[data-detail] article") === null) take(page, "[data-detail]");
		decorate();
		if (come.length === 0 || older) return;
		const first = come[0]?.querySelector(".name")?.textContent ?? "";
		announce(come.length === 1 ? `New lead: ${first}` : `${come.length} new leads`);
	}
	function connect() {
		const stream = new EventSource("/leads/stream");
		const hear = (event) => {
			setLive(true);
			if (event.data !== main.dataset.revision) refresh();
		};
		stream.addEventListener("hello", hear);
		stream.addEventListener("change", hear);
		stream.addEventListener("error", () => {
			setLive(false);
			if (stream.readyState !== EventSource.CLOSED) return;
			setTimeout(() => {
				load(location.href).then((page) => {
					if (page && page.querySelector("main")?.dataset.revision !== main.dataset.revision) refresh();
					connect();
				});
			}, RECONNECT_MS);
		});
	}
	function letterKeysOn() {
		try {
			return localStorage.getItem(LETTER_KEYS) !== "off";
		} catch {
			return true;
		}
	}
	function moveInList(step) {
		const links = rowLinks();
		const focused = links.findIndex((link) => link === document.activeElement);
		const current = links.findIndex((link) => link.getAttribute("aria-current") === "true");
		const from = focused >= 0 ? focused : current;
		links[from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + step))]?.focus();
	}
	function closeDetail() {
		const address = find("[data-back]")?.href;
		const id = find("[data-lead]")?.dataset.lead;
		if (!address) return;
		show(address, { focus: "none" }).then(() => {
			find(`[data-row="${CSS.escape(id ?? "")}"] a`)?.focus();
		});
	}
	async function copySummary(button) {
		const text = find("[data-summary]")?.textContent ?? "";
		try {
			await navigator.clipboard.writeText(text);
			announce("Summary copied");
			button.textContent = "Copied";
		} catch {
			const summary = find("[data-summary]");
			if (summary) getSelection()?.selectAllChildren(summary);
			button.textContent = "Selected, press Ctrl+C";
		}
		setTimeout(() => button.textContent = "Copy summary", 2500);
	}
	async function erase(button) {
		const ids = find("[data-erase]")?.dataset.erase?.split(" ") ?? [];
		button.disabled = true;
		try {
			for (const id of ids) {
				const response = await fetch(`/leads/${encodeURIComponent(id)}`, { method: "DELETE" });
				if (!response.ok && response.status !== 404) throw new Error(String(response.status));
				unseen.delete(id);
			}
			await show(find("[data-back]")?.href ?? "/", { focus: "none" });
			announce("The lead was erased");
			find("#search")?.focus();
		} catch {
			button.disabled = false;
			const problem = find("[data-dialog-problem]");
			if (problem) problem.textContent = "Not everything could be erased. Please try again.";
		}
	}
	main.addEventListener("click", (event) => {
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest("a.row, a[data-open], a[data-back]");
		const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
		if (link && plain) {
			event.preventDefault();
			if (link.dataset.back !== void 0) closeDetail();
			else show(link.href);
			return;
		}
		const button = event.target.closest("button");
		const dialog = find("[data-dialog]");
		if (!button) return;
		if (button.dataset.copy !== void 0) copySummary(button);
		if (button.dataset.erase !== void 0) dialog?.showModal();
		if (button.dataset.cancel !== void 0) dialog?.close();
		if (button.dataset.confirm !== void 0) erase(button);
	});
	const search = find("[data-search]");
	let pause;
	function searchNow(push) {
		clearTimeout(pause);
		const words = search?.value.trim() ?? "";
		show(words === "" ? "/" : `/?q=${encodeURIComponent(words)}`, {
			push,
			focus: "search"
		});
	}
	search?.addEventListener("input", () => {
		clearTimeout(pause);
		pause = setTimeout(() => searchNow(true), SEARCH_PAUSE_MS);
	});
	search?.form?.addEventListener("submit", (event) => {
		event.preventDefault();
		searchNow(true);
	});
	main.addEventListener("change", (event) => {
		if (!(event.target instanceof HTMLInputElement)) return;
		if (event.target.dataset.letterKeys === void 0) return;
		try {
			localStorage.setItem(LETTER_KEYS, event.target.checked ? "on" : "off");
		} catch {
			announce("This browser does not let the inbox remember that.");
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
		if (find("[data-dialog][open]")) return;
		const target = event.target instanceof HTMLElement ? event.target : document.body;
		const typing = target.matches("input, textarea, select");
		if (event.key === "Escape" && find("[data-lead]") && !typing) return closeDetail();
		const inList = target.closest("[data-rows]") !== null;
		const letters = !typing && letterKeysOn();
		const down = event.key === "ArrowDown" && (inList || target === search) || letters && event.key === "j";
		const up = event.key === "ArrowUp" && inList || letters && event.key === "k";
		if (!down && !up && !(letters && event.key === "/")) return;
		event.preventDefault();
		if (down || up) moveInList(down ? 1 : -1);
		else search?.focus();
	});
	addEventListener("popstate", () => {
		if (search) search.value = new URLSearchParams(location.search).get("q") ?? "";
		show(location.href, { push: false });
	});
	decorate();
	setLive(true);
	connect();
	setInterval(() => tellTimes(main), CLOCK_MS);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/receiver/inbox/layout.ts
var _templateObject;
/** What a page of ours may do: load its own two files and talk to its own server. */
var CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	"img-src 'self'",
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'"
].join("; ");
function document$1({ title, kind, header, main, continueTo }) {
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n    <html lang=\"en\">\n      <head>\n        <meta charset=\"utf-8\" />\n        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n        <meta name=\"color-scheme\" content=\"light dark\" />\n        <meta name=\"robots\" content=\"noindex\" />\n        ",
		"\n        <title>",
		"</title>\n        <link rel=\"icon\" href=\"/inbox.svg\" type=\"image/svg+xml\" />\n        <link rel=\"stylesheet\" href=\"/inbox.css\" />\n        <script src=\"/inbox.js\" defer><\/script>\n      </head>\n      <body class=\"page-",
		"\">\n        <header class=\"top\">\n          <a class=\"brand\" href=\"/\">",
		"<span>Leadline</span></a>\n          ",
		"\n        </header>\n        ",
		"\n      </body>\n    </html>"
	])), continueTo === void 0 ? "" : html`<meta http-equiv="refresh" content="0; url=${continueTo}" />`, title, kind, mark(), header ?? "", main);
}
/** A lead line: the weight that sounds the depth, on its rope. */
function mark() {
	return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 1v8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    <path
      d="M9.4 9h5.2l2.2 9.4c.3 1.4-.7 2.6-2.1 2.6H9.3c-1.4 0-2.4-1.2-2.1-2.6z"
      fill="currentColor"
    />
  </svg>`;
}
var ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#0b2a40"/><path d="M12 3v6" fill="none" stroke="#5fd4c4" stroke-width="1.6" stroke-linecap="round"/><path d="M10 9h4l1.8 8.5c.2 1.1-.6 2-1.7 2H9.9c-1.1 0-1.9-.9-1.7-2z" fill="#5fd4c4"/></svg>`;
// src/receiver/inbox/gaps.ts
/**
* The gaps, most urgent first. Which low score is a gap only the content file knows: 0 points for
* "nobody has asked for it" are none. The summary names them, a line each with the answer's words,
* so a line that ends in the words of a scored answer is a gap, in whatever language.
*/
function gapsOf({ summary, quiz }, limit) {
	const scored = (quiz?.answers ?? []).filter(({ score, label }) => score !== null && label !== "").map(({ label }) => label.replaceAll(/\s+/g, " ").trim());
	return summary.split("\n").flatMap((line) => {
		const answer = scored.find((words) => line.startsWith("- ") && line.endsWith(`: ${words}`));
		return answer === void 0 ? [] : [{
			label: line.slice(2, -answer.length - 2),
			answer
		}];
	}).slice(0, limit);
}
// src/receiver/inbox/plain-words.ts
/** What codes and numbers of a lead mean to the person who reads it. */
var PRIORITY_WORDS = {
	hot: "Hot",
	warm: "Warm",
	cold: "Cold"
};
var TIMEFRAME_WORDS = {
	now: "now",
	"3-months": "within 3 months",
	"6-months": "within 6 months",
	year: "within a year",
	exploring: "just exploring"
};
var FLAG_WORDS = {
	"no-origin": "sent by a server, not from a web page",
	honeypot: "filled in a field hidden from people",
	"no-proof": "came without a proof of work",
	fast: "filled in within two seconds",
	links: "full of links",
	disposable: "an address of the kind that is thrown away",
	"score-differs": "its results do not follow from its answers"
};
var COUNTRY_NAMES = new Intl.DisplayNames("en", {
	type: "region",
	fallback: "code"
});
var NUMBERS = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
var DATES = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeStyle: "short",
	timeZone: "UTC"
});
function timeframeWords(timeframe) {
	return TIMEFRAME_WORDS[timeframe] ?? timeframe;
}
function flagWords(flag) {
	return FLAG_WORDS[flag] ?? flag;
}
function countryWords(country) {
	return /^[A-Z]{2}$/.test(country) ? COUNTRY_NAMES.of(country) ?? country : country;
}
function scoreWords(score) {
	return score === null ? "not scored" : `${Math.round(score)} %`;
}
/** In UTC; the browser puts it into the reader's own time. */
function timeWords(iso) {
	const time = Date.parse(iso);
	return Number.isNaN(time) ? iso : `${DATES.format(time)} UTC`;
}
/** Names as people write them for fields that only have an id: `audit-date` → `Audit date`. */
function idWords(id) {
	const words = id.replaceAll(/[-_]+/g, " ").trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function valueWords(value) {
	if (value === null) return "";
	if (value === true) return "yes";
	if (value === false) return "no";
	if (typeof value === "number") return NUMBERS.format(value);
	return typeof value === "string" ? value : value.map(valueWords).join("; ");
}
function estimateWords({ text, range }) {
	if (range === null || range[0] === range[1]) return text;
	return `${text} (${NUMBERS.format(range[0])} – ${NUMBERS.format(range[1])})`;
}
/** `level-iso-9001` → `Level ISO 9001`, where the quiz has an area `iso-9001` with that label. */
function outcomeWords(name, quiz) {
	const area = quiz.areas.find(({ id }) => name.endsWith(`-${id}`));
	return area ? `${idWords(name.slice(0, -area.id.length))} ${area.label}` : idWords(name);
}
/** What the quiz found beside the level: whether there is a need, mostly. */
function findingWords(quiz) {
	return Object.values(quiz.outcomes).map((outcome) => outcome.title).find((title) => title !== "" && title !== quiz.band?.title) ?? "";
}
/** Null for what is no plain address: a link is made of nothing that could be more. */
function mailLink(email) {
	return /^[^\s@:?&<>"']+@[^\s@:?&<>"']+$/.test(email) ? `mailto:${encodeURI(email)}` : null;
}
function phoneLink(phone) {
	if (!/^\+?[\d ()./-]{4,30}$/.test(phone)) return null;
	return `tel:${phone.replaceAll(/[^\d+]/g, "")}`;
}
function webLink(address) {
	const url = URL.parse(address);
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
// src/receiver/inbox/lead-row.ts
var GAPS_IN_ROW = 3;
var ESTIMATES_IN_ROW = 1;
/** A lead at a glance: who, what they want, how they stand, what it is worth, where from. */
function leadRow(stored, { selected, search, nowMs }) {
	const { lead, received, versions, flags } = stored;
	const { contact, request, quiz, estimate, source } = lead;
	const target = new URLSearchParams({
		...search && { q: search },
		lead: lead.id
	});
	const wants = [request.topicLabels.join(", "), timeframeWords(request.timeframe)];
	const standing = quiz && [
		findingWords(quiz),
		quiz.band?.title,
		scoreWords(quiz.score)
	];
	const gaps = gapsOf(lead, GAPS_IN_ROW).map(({ label }) => label);
	const estimates = estimate?.values.filter(({ value }) => value !== null).slice(0, ESTIMATES_IN_ROW).map((value) => `${value.label}: ${estimateWords(value)}`);
	return html`<li data-row="${lead.id}">
    <a
      class="row"
      href="/?${target.toString()}"
      aria-current="${lead.id === selected ? "true" : "false"}"
    >
      <span class="row-top"
        >${priorityBadge(lead.priority)}
        <strong class="name">${contact.name || contact.email || "Without a name"}</strong>
        ${momentOf(received, nowMs)}</span
      >
      <span class="who"
        >${joined([contact.company, countryWords(contact.country)])}
        ${marks(lead.test, versions, flags)}</span
      >
      ${line("Wants", joined(wants))}
      ${request.topics.length === 0 ? line("Writes", contact.message) : ""}
      ${line("Quiz", standing ? joined(standing) : "")} ${line("Gaps", gaps.join(" · "))}
      ${line("Estimate", estimates?.join(" · ") ?? "")} ${line("From", source.title || source.page)}
    </a>
  </li>`;
}
function priorityBadge(priority) {
	return html`<span class="badge ${priority}"
    ><span class="hidden">Priority: </span>${PRIORITY_WORDS[priority]}</span
  >`;
}
/** Relative words are put in, and kept true, by the page's script. */
function momentOf(iso, nowMs) {
	return html`<time datetime="${iso}" title="${timeWords(iso)}" data-moment
    >${ago(Date.parse(iso), nowMs)}</time
  >`;
}
function joined(parts) {
	return parts.filter(Boolean).join(" · ");
}
function marks(test, versions, flags) {
	return html`${test ? html`<span class="mark-word test">test</span>` : ""}
  ${versions > 1 ? html`<span class="mark-word">${versions} versions</span>` : ""}
  ${flags.length > 0 ? html`<span class="mark-word flagged">flagged</span>` : ""}`;
}
function line(label, text) {
	if (text === "") return html``;
	return html`<span class="line"
    ><span class="label">${label} </span><span class="text">${text}</span></span
  >`;
}
function ago(thenMs, nowMs) {
	const minutes = Math.max(0, Math.round((nowMs - thenMs) / 6e4));
	if (minutes < 1) return "just now";
	if (minutes < 60) return `${minutes} min ago`;
	if (minutes < 1440) return `${Math.round(minutes / 60)} h ago`;
	return `${Math.round(minutes / 1440)} d ago`;
}
// src/receiver/inbox/quiz-section.ts
var GAPS_SHOWN = 5;
/** How the visitor stands by the quiz: findings and gaps first, then every question with its answer. */
function quizSection(lead, quiz) {
	const gaps = gapsOf(lead, GAPS_SHOWN);
	const scored = quiz.answers.filter((answer) => answer.score !== null);
	const others = quiz.answers.filter((answer) => answer.score === null);
	return html`<section class="card">
    <h3>${quiz.title || "Quiz"}</h3>
    <div class="score">
      <p class="big">${scoreWords(quiz.score)}</p>
      <div>
        <p class="band">${quiz.band?.title ?? "No level"}</p>
        ${bar(quiz.score)}
      </div>
    </div>
    ${outcomes(quiz)}
    ${quiz.areas.length > 0 ? html`<h4>Areas</h4>
            <ul class="areas">
              ${quiz.areas.map(area)}
            </ul>` : ""}
    ${gaps.length > 0 ? html`<h4>Largest gaps</h4>
            <ul class="gaps">
              ${gaps.map(gap)}
            </ul>` : ""}
    ${quiz.recommendations.length > 0 ? html`<h4>Recommended</h4>
            <ul class="gaps">
              ${quiz.recommendations.map(({ title, reason }) => html`<li><strong>${title}</strong> <span>${reason}</span></li>`)}
            </ul>` : ""}
    ${answers("Scored answers", scored)}
    ${answers(scored.length > 0 ? "Further answers" : "Answers", others)}
  </section>`;
}
function outcomes(quiz) {
	const found = Object.entries(quiz.outcomes);
	if (found.length === 0) return html``;
	return html`<dl class="facts">
    ${found.map(([name, outcome]) => html`<div>
          <dt>${outcomeWords(name, quiz)}</dt>
          <dd>${outcome.title}</dd>
        </div>`)}
  </dl>`;
}
function area({ label, score }) {
	return html`<li>
    <span>${label}</span><span class="number">${scoreWords(score)}</span>${bar(score)}
  </li>`;
}
function gap({ label, answer }) {
	return html`<li><strong>${label}</strong> <span>${answer}</span></li>`;
}
function answers(title, list) {
	if (list.length === 0) return html``;
	return html`<details class="answers">
    <summary>${title} (${list.length})</summary>
    <dl class="qa">
      ${list.map(({ question, label, score }) => html`<div>
            <dt>${question}</dt>
            <dd>
              ${label || "no answer"}
              ${score === null ? "" : html`<span class="points">${score} ${score === 1 ? "point" : "points"}</span>`}
            </dd>
          </div>`)}
    </dl>
  </details>`;
}
/** Drawn by attributes, since the page's policy allows no style in markup; its figure stands beside it. */
function bar(score) {
	return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rail" width="100" height="6" />
    <rect class="fill" width="${Math.min(100, Math.max(0, score ?? 0))}" height="6" />
  </svg>`;
}
// src/receiver/inbox/lead-detail.ts
/** Everything known of one lead, what a salesperson needs first at the top. */
function leadDetail(stored, versions, view) {
	const { lead, received, flags } = stored;
	const { contact } = lead;
	const back = view.search ? `/?q=${encodeURIComponent(view.search)}` : "/";
	const mail = mailLink(contact.email);
	const phone = phoneLink(contact.phoneE164 || contact.phone);
	return html`<article data-lead="${lead.id}">
    <p class="back"><a href="${back}" data-back>All leads</a></p>
    <header class="lead-head">
      <p class="over">
        ${priorityBadge(lead.priority)} ${momentOf(received, view.nowMs)}
        ${lead.test ? html`<span class="mark-word test">test</span>` : ""}
      </p>
      <h2 tabindex="-1">${contact.name || contact.email || "Without a name"}</h2>
      <p class="who">${joined([
		contact.role,
		contact.company,
		countryWords(contact.country)
	])}</p>
      ${flags.length > 0 ? html`<p class="note">Flagged: ${flags.map(flagWords).join("; ")}.</p>` : ""}
      <div class="actions">
        ${mail ? html`<a class="button primary" href="${mail}">Write e-mail</a>` : ""}
        ${phone ? html`<a class="button" href="${phone}">Call</a>` : ""}
        <button class="button" data-copy>Copy summary</button>
        <button
          class="button danger"
          data-erase="${versions.map((version) => version.lead.id).join(" ")}"
        >
          Erase …
        </button>
      </div>
    </header>
    ${section("Summary", html`<p class="summary" data-summary>${lead.summary || "No summary was sent."}</p>`)}
    ${section("Contact", contactFacts(stored, mail, phone))} ${requestSection(stored)}
    ${lead.quiz ? quizSection(lead, lead.quiz) : ""}
    ${lead.estimate ? estimateSection(lead.estimate) : ""} ${consentSection(lead.consent)}
    ${sourceSection(lead.source)}
    ${versions.length > 1 ? versionsSection(stored, versions, view) : ""}
    ${section("Record", facts([
		["Sent", timeOf(lead.created)],
		["Received", timeOf(received)],
		["Id", html`<code>${lead.id}</code>`]
	]))}
    ${eraseDialog(contact.name || contact.email, versions.length)}
  </article>`;
}
function section(title, content) {
	return html`<section class="card">
    <h3>${title}</h3>
    ${content}
  </section>`;
}
function facts(list) {
	const known = list.filter(([, content]) => content !== null && content !== "");
	return html`<dl class="facts">
    ${known.map(([label, content]) => html`<div>
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`)}
  </dl>`;
}
function contactFacts({ lead }, mail, phone) {
	const { contact, signals } = lead;
	return facts([
		["E-mail", contact.email && html`${linkOr(mail, contact.email)}
        ${signals.freeMail ? html`<span class="small">a free mail address</span>` : ""}`],
		["Phone", linkOr(phone, contact.phone)],
		["Company", contact.company],
		["Role", contact.role],
		["Country", countryWords(contact.country)]
	]);
}
function requestSection({ lead }) {
	const { request, contact } = lead;
	const custom = Object.entries(request.custom).map(([id, value]) => [idWords(id), valueWords(value)]);
	const known = [
		["Interested in", request.topicLabels.join(", ")],
		["When", timeframeWords(request.timeframe)],
		...custom
	];
	if (contact.message === "" && known.every(([, content]) => content === "")) return html``;
	return section("Request", html`${contact.message ? html`<blockquote>${contact.message}</blockquote>` : ""}${facts(known)}`);
}
function estimateSection(estimate) {
	return section(estimate.title || "Estimate", html`<table class="figures">
        <caption class="hidden">
          Values of the estimate
        </caption>
        <tbody>
          ${estimate.values.map((value) => html`<tr>
                <th scope="row">${value.label}</th>
                <td>${estimateWords(value)}</td>
              </tr>`)}
        </tbody>
      </table>
      <details>
        <summary>What it was worked out from (${estimate.inputs.length})</summary>
        ${facts(estimate.inputs.map((input) => [input.label, input.text]))}
      </details>`);
}
function consentSection(consents) {
	if (consents.length === 0) return html``;
	return section("Consent", html`<ul class="consents">
      ${consents.map((consent) => html`<li>
            <p>
              <span class="mark-word ${consent.given ? "yes" : "no"}"
                >${consent.given ? "given" : "not given"}</span
              >
              ${idWords(consent.id)}
            </p>
            <blockquote lang="${consent.locale}">${consent.text}</blockquote>
            <p class="small">Version ${consent.version}, ${timeOf(consent.at)}</p>
          </li>`)}
    </ul>`);
}
function sourceSection(source) {
	const page = webLink(source.page);
	const tags = {
		...source.utm,
		...source.clickIds
	};
	return section("Source", facts([
		["Page", page ? html`<a href="${page}" rel="noreferrer noopener" target="_blank"
              >${source.title || source.page}</a
            >` : source.page],
		["Address", page ? source.page : null],
		["Came in at", source.landing],
		["Came from", source.referrer],
		...Object.entries(tags).map(([name, value]) => [name, value]),
		["Widget", joined([source.widget, source.variant])],
		["Language", source.locale],
		["Time zone", source.timezone]
	]));
}
function versionsSection(shown, versions, { nowMs }) {
	return section(`${versions.length} versions`, html`<ol class="versions">
      ${versions.map(({ lead }, index) => {
		const label = index === 0 ? "Latest" : `Version ${versions.length - index}`;
		const link = html`<a href="/?lead=${encodeURIComponent(lead.id)}" data-open>${label}</a>`;
		return html`<li>
          ${lead.id === shown.lead.id ? html`<strong>${label}, shown here</strong>` : link}
          ${momentOf(lead.created, nowMs)}
        </li>`;
	})}
    </ol>`);
}
function eraseDialog(name, versions) {
	const what = versions > 1 ? `all ${versions} versions of this lead` : "this lead";
	return html`<dialog aria-labelledby="erase-title" data-dialog>
    <h3 id="erase-title">Erase ${what}?</h3>
    <p>
      ${name || "This person"}’s data is removed for good, here and in the search. If the same lead
      is sent again it is not stored. What was downloaded or mailed before is not reached.
    </p>
    <p class="problem" role="alert" data-dialog-problem></p>
    <div class="actions">
      <button class="button" data-cancel>Keep</button>
      <button class="button danger solid" data-confirm>Erase for good</button>
    </div>
  </dialog>`;
}
function linkOr(link, text) {
	return link === null ? text : html`<a href="${link}">${text}</a>`;
}
function timeOf(iso) {
	return html`<time datetime="${iso}" data-time>${timeWords(iso)}</time>`;
}
// src/receiver/inbox/inbox-page.ts
function inboxPage(view) {
	const { selected, versions, search } = view;
	const shown = versions.find(({ lead }) => lead.id === selected);
	const name = shown && (shown.lead.contact.name || shown.lead.contact.email || "Lead");
	return document$1({
		title: `${name ? `${name} · ` : ""}Inbox · Leadline`,
		kind: "inbox",
		header: html`<p class="live" data-live>
        <span class="dot"></span><span data-live-text>Not live</span>
      </p>
      <nav class="tools" aria-label="Inbox">
        <a href="/leads.csv${search ? `?q=${encodeURIComponent(search)}` : ""}" download data-csv
          ><span class="wide">Download </span>CSV</a
        >
        <form method="post" action="/sign-out"><button class="plain">Sign out</button></form>
      </nav>`,
		main: html`<main
      class="inbox ${selected === void 0 ? "" : "has-selection"}"
      data-revision="${view.revision}"
    >
      <h1 class="hidden">Inbox</h1>
      <section class="list" aria-labelledby="leads-title">
        <div class="list-head">
          <h2 id="leads-title">${search ? "Leads found" : "Leads"}</h2>
          <p class="announce" role="status" data-announce></p>
          <form class="search" role="search" action="/">
            <label class="hidden" for="search">Search leads</label>
            <input
              id="search"
              name="q"
              type="search"
              value="${search}"
              placeholder="Name, company, answer …"
              autocomplete="off"
              spellcheck="false"
              data-search
            />
            <button class="quiet">Search</button>
          </form>
        </div>
        <div data-results>${results(view)}</div>
      </section>
      <section class="detail" aria-label="Selected lead" data-detail>
        ${shown ? leadDetail(shown, versions, {
			search,
			nowMs: view.nowMs
		}) : nothingShown(view)}
      </section>
    </main>`
	});
}
function results(view) {
	const { page, search, selected, nowMs } = view;
	if (page.leads.length === 0) return search ? nothingFound(search) : noLeadsYet(view);
	const next = new URLSearchParams({
		...search && { q: search },
		after: page.next ?? ""
	});
	return html`<ol class="rows" data-rows>
      ${page.leads.map((stored) => leadRow(stored, {
		selected,
		search,
		nowMs
	}))}
    </ol>
    ${page.next === null ? "" : html`<p class="more"><a href="/?${next.toString()}" data-more>Older leads</a></p>`}
    ${view.older ? html`<p class="more"><a href="/${search ? `?q=${encodeURIComponent(search)}` : ""}">Newest leads</a></p>` : ""}`;
}
function nothingFound(search) {
	return html`<div class="empty">
    <h2>Nothing found</h2>
    <p>No lead has all of “${search}” in its name, company, message or answers.</p>
    <p><a href="/">Show all leads</a></p>
  </div>`;
}
function noLeadsYet({ origin }) {
	return html`<div class="empty">
    <h2>No leads yet</h2>
    <p>
      A lead appears here within seconds of a visitor sending it. Point a page’s script tag at this
      receiver and send the first one yourself:
    </p>
    <pre tabindex="0"><code>data-endpoint="${origin}/leads"
data-connector="leadline"</code></pre>
    <p>Pages on another origin must be allowed when the receiver is started:</p>
    <pre tabindex="0"><code>leadline receive --origins https://www.example.com</code></pre>
  </div>`;
}
function nothingShown({ selected, page }) {
	if (selected !== void 0) return html`<div class="empty">
      <h2 tabindex="-1">This lead is not here</h2>
      <p>It may have been erased. <a href="/">Back to all leads</a></p>
    </div>`;
	if (page.leads.length === 0) return html`<div class="empty"></div>`;
	return html`<div class="empty hint">
    <h2>Choose a lead</h2>
    <p>Its summary, answers and estimate are shown here.</p>
    <dl class="keys">
      <div>
        <dt><kbd>J</kbd> <kbd>K</kbd> or <kbd>↓</kbd> <kbd>↑</kbd></dt>
        <dd>through the list</dd>
      </div>
      <div>
        <dt><kbd>Enter</kbd></dt>
        <dd>open</dd>
      </div>
      <div>
        <dt><kbd>Esc</kbd></dt>
        <dd>back to the list</dd>
      </div>
      <div>
        <dt><kbd>/</kbd></dt>
        <dd>search</dd>
      </div>
    </dl>
    <p>
      <label class="check"
        ><input type="checkbox" data-letter-keys checked /> Single-letter shortcuts</label
      >
    </p>
  </div>`;
}
// src/receiver/inbox/inbox-styles.ts
/** Contrasts are at least 4.5 to 1 for text and 3 to 1 for controls, light and dark. */
var INBOX_STYLES = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#eef3f6, #08141e);
  --card: light-dark(#ffffff, #0f2130);
  --raised: light-dark(#f6f9fb, #152b3d);
  --line: light-dark(#d5dfe6, #23394b);
  --control: light-dark(#75899a, #6c8396);
  --ink: light-dark(#10222f, #e7eff5);
  --soft: light-dark(#486070, #a3b7c6);
  --accent: light-dark(#0b6b70, #62d3c6);
  --on-accent: light-dark(#ffffff, #06201f);
  --selected: light-dark(#e0f1f1, #123640);
  --navy: light-dark(#0b2a40, #0b2233);
  --danger: light-dark(#a3261b, #ff9d8f);
  --on-danger: light-dark(#ffffff, #2b0703);
  --hot-ground: light-dark(#fbe0d8, #4a1c12);
  --hot-ink: light-dark(#8a230d, #ffc0ae);
  --warm-ground: light-dark(#fbeecb, #43330a);
  --warm-ink: light-dark(#684700, #f7d98a);
  --cold-ground: light-dark(#dfebf5, #16324a);
  --cold-ink: light-dark(#1c4a72, #b4d6f3);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ol, ul, blockquote, pre, table { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h2:focus-visible { outline: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small { font-size: 0.8667rem; color: var(--soft); }
.problem { color: var(--danger); }
.problem:empty { display: none; }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; padding: 8px 20px; min-height: 52px; background: var(--navy); color: #e8f2f7; }
.top :focus-visible { outline-color: #7fe0d4; }
.brand { display: flex; align-items: center; gap: 8px; color: #fff; font-weight: 650; font-size: 1.0667rem; letter-spacing: 0.01em; text-decoration: none; padding: 4px 0; }
.mark { width: 22px; height: 22px; color: #5fd4c4; }
.live { display: flex; align-items: center; gap: 8px; font-size: 0.8667rem; color: #c4d6e2; }
.dot { width: 8px; height: 8px; border-radius: 50%; background: #f0b45c; }
.live.on .dot { background: #5fd4c4; }
.tools { display: flex; align-items: center; gap: 20px; margin-inline-start: auto; }
.tools a, .plain { color: #e8f2f7; font: inherit; font-size: 0.9333rem; background: none; border: 0; padding: 6px 0; cursor: pointer; text-decoration: none; }
.tools a:hover, .plain:hover { text-decoration: underline; }

.inbox { display: grid; }
.list { background: var(--card); min-width: 0; }
.list-head { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 8px 12px; padding: 16px 20px 12px; border-bottom: 1px solid var(--line); position: sticky; top: 0; background: var(--card); z-index: 1; }
h1, .list-head h2 { font-size: 1.3333rem; line-height: 1.2; margin: 0; }
.announce { font-size: 0.8667rem; color: var(--soft); text-align: end; }
.search { grid-column: 1 / -1; display: flex; gap: 8px; }
input[type='search'], input[type='password'] { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--control); border-radius: 8px; padding: 8px 12px; }
::placeholder { color: var(--soft); opacity: 1; }

.button, .primary, .quiet { display: inline-flex; align-items: center; justify-content: center; min-height: 38px; font: inherit; font-weight: 550; color: var(--ink); background: var(--card); border: 1px solid var(--control); border-radius: 8px; padding: 6px 14px; cursor: pointer; text-decoration: none; }
.button:hover, .quiet:hover { background: var(--raised); }
.primary, .primary:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.danger { color: var(--danger); border-color: currentColor; }
.solid, .solid:hover { background: var(--danger); border-color: var(--danger); color: var(--on-danger); }
button:disabled { opacity: 0.6; cursor: default; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }

.rows > li { border-bottom: 1px solid var(--line); }
.row { display: grid; gap: 2px; padding: 12px 20px 13px; border-inline-start: 4px solid transparent; color: inherit; text-decoration: none; scroll-margin-top: 110px; }
.row:hover { background: var(--raised); }
.row[aria-current='true'] { background: var(--selected); border-inline-start-color: var(--accent); }
.row:focus-visible { outline-offset: -3px; border-radius: 0; }
.row-top { display: flex; align-items: baseline; gap: 8px; }
.row-top .name { flex: 1; min-width: 0; font-size: 1.0667rem; }
.row-top time { flex: none; font-size: 0.8667rem; color: var(--soft); }
.row .who { color: var(--soft); }
.row .line { display: grid; grid-template-columns: 66px 1fr; font-size: 0.9333rem; }
.row .label { color: var(--soft); font-size: 0.8667rem; padding-top: 1px; }
.row .text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.unseen .row { border-inline-start-color: #e08a2e; animation: arrive 2.5s ease-out; }
.unseen .name::after { content: ' new'; margin-inline-start: 6px; font-size: 0.7333rem; font-weight: 650; letter-spacing: 0.04em; text-transform: uppercase; color: var(--accent); }
@keyframes arrive { from { background: var(--warm-ground); } }
@media (prefers-reduced-motion: reduce) { .unseen .row { animation: none; } }

.badge { display: inline-flex; align-items: center; gap: 5px; flex: none; font-size: 0.8rem; font-weight: 650; line-height: 1; padding: 4px 8px; border-radius: 99px; }
.badge::before { content: ''; width: 7px; height: 7px; border-radius: 50%; background: currentColor; }
.badge.warm::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); border: 1px solid; }
.badge.cold::before { background: none; border: 1px solid; }
.badge.hot { background: var(--hot-ground); color: var(--hot-ink); }
.badge.warm { background: var(--warm-ground); color: var(--warm-ink); }
.badge.cold { background: var(--cold-ground); color: var(--cold-ink); }
.mark-word { display: inline-block; font-size: 0.8rem; font-weight: 550; line-height: 1; padding: 3px 6px; border-radius: 4px; background: var(--raised); color: var(--soft); border: 1px solid var(--line); }
.mark-word.test { border-style: dashed; border-color: var(--control); color: var(--ink); }
.mark-word.flagged, .mark-word.no { background: var(--warm-ground); color: var(--warm-ink); border-color: transparent; }
.mark-word.yes { background: var(--selected); color: var(--accent); border-color: transparent; }

.more { padding: 14px 20px; text-align: center; }
.empty { padding: 40px 24px; max-width: 46ch; }
.empty h2 { font-size: 1.2rem; margin-bottom: 8px; }
.empty p { color: var(--soft); margin: 8px 0; }
pre { font: 0.8667rem/1.5 ui-monospace, 'Cascadia Mono', Consolas, monospace; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; overflow-x: auto; }
.keys { display: grid; gap: 8px; margin: 20px 0; }
.keys div { display: flex; gap: 12px; align-items: baseline; }
.keys dt { min-width: 9em; }
kbd { font: 0.8rem ui-monospace, Consolas, monospace; padding: 2px 7px; border: 1px solid var(--control); border-bottom-width: 2px; border-radius: 5px; background: var(--card); }
.check { display: inline-flex; align-items: center; gap: 8px; padding: 4px 0; }
input[type='checkbox'] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }

.detail { min-width: 0; }
article { padding: 20px; max-width: 860px; }
.back { margin-bottom: 12px; }
.lead-head { margin-bottom: 20px; }
.over { display: flex; align-items: center; gap: 10px; color: var(--soft); font-size: 0.8667rem; }
h2 { font-size: 1.7333rem; line-height: 1.2; margin-top: 6px; }
.empty h2 { margin-top: 0; }
.lead-head .who { color: var(--soft); font-size: 1.0667rem; }
.note { margin-top: 10px; padding: 8px 12px; border-radius: 8px; background: var(--warm-ground); color: var(--warm-ink); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px 18px; margin-bottom: 14px; }
h3 { font-size: 1.0667rem; margin-bottom: 10px; }
h4 { font-size: 0.9333rem; margin: 18px 0 8px; }
.summary { white-space: pre-wrap; max-width: 70ch; }
.facts { display: grid; gap: 6px; }
.facts > div { display: grid; grid-template-columns: minmax(90px, 150px) 1fr; gap: 12px; }
.facts dt { color: var(--soft); }
blockquote { border-inline-start: 3px solid var(--accent); padding: 2px 0 2px 14px; margin: 4px 0 14px; white-space: pre-wrap; max-width: 70ch; }
.score { display: flex; align-items: center; gap: 18px; margin-bottom: 14px; }
.score > div { flex: 1; max-width: 320px; }
.big { font-size: 2.1333rem; font-weight: 650; line-height: 1; font-variant-numeric: tabular-nums; }
.band { font-weight: 600; margin-bottom: 6px; }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; }
.rail { fill: var(--line); }
.fill { fill: var(--accent); }
.areas { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 10px 28px; }
.areas li { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; font-size: 0.9333rem; }
.areas .bar { grid-column: 1 / -1; }
.number { font-variant-numeric: tabular-nums; color: var(--soft); }
.gaps { display: grid; gap: 8px; }
.gaps strong { display: block; font-weight: 550; }
.gaps span { color: var(--soft); }
details { margin-top: 14px; border-top: 1px solid var(--line); padding-top: 10px; }
summary { cursor: pointer; font-weight: 550; padding: 4px 0; }
.qa { display: grid; gap: 12px; padding-top: 8px; }
.qa dt { color: var(--soft); max-width: 70ch; }
.qa dd { display: flex; justify-content: space-between; gap: 16px; font-weight: 550; }
.points { flex: none; font-weight: 400; font-size: 0.8667rem; color: var(--soft); font-variant-numeric: tabular-nums; }
details .facts { padding-top: 8px; }
.figures { width: 100%; border-collapse: collapse; }
.figures th { text-align: start; font-weight: 400; color: var(--soft); padding: 5px 12px 5px 0; }
.figures td { text-align: end; font-weight: 600; font-variant-numeric: tabular-nums; padding: 5px 0; }
.figures tr + tr { border-top: 1px solid var(--line); }
.consents { display: grid; gap: 16px; }
.consents blockquote { margin-block: 6px; }
.versions { display: grid; gap: 6px; }
code { font: 0.8667rem ui-monospace, Consolas, monospace; }
dialog { border: 1px solid var(--line); border-radius: 14px; padding: 22px 24px; max-width: min(440px, calc(100vw - 32px)); background: var(--card); color: var(--ink); }
dialog::backdrop { background: rgb(4 16 26 / 0.55); }
dialog h3 { font-size: 1.2rem; }
dialog .actions { justify-content: flex-end; }

.narrow { max-width: 420px; padding: 28px; }
.page-plain .narrow { margin: 10vh max(16px, calc(50% - 210px)) 0; }
.narrow p { margin: 10px 0; color: var(--soft); }
.narrow .problem { color: var(--danger); }
.narrow form { display: grid; gap: 8px; margin-top: 16px; }
.narrow .primary { margin-top: 8px; }

.inbox.has-selection .list { display: none; }
.inbox:not(.has-selection) .detail { display: none; }
@media (min-width: 820px) {
  body.page-inbox { height: 100vh; display: grid; grid-template-rows: auto minmax(0, 1fr); }
  main.inbox { grid-template-columns: minmax(340px, 400px) minmax(0, 1fr); min-height: 0; }
  .inbox.inbox.inbox .list, .inbox.inbox.inbox .detail { display: block; overflow-y: auto; }
  .list { border-inline-end: 1px solid var(--line); }
  article { padding: 28px 36px; }
  .back { display: none; }
  .detail > .empty { padding: 72px 36px; }
}
@media (max-width: 480px) {
  .facts > div { grid-template-columns: 1fr; gap: 0; }
  .facts { gap: 10px; }
  article, .list-head { padding-inline: 16px; }
  .row { padding-inline: 12px 16px; }
  .card { padding-inline: 16px; }
  .top { padding-inline: 16px; column-gap: 14px; }
  .wide, .live.on [data-live-text] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .tools { gap: 16px; }
}
@media (scripting: enabled) {
  .search .quiet { display: none; }
}
@media (forced-colors: active) {
  .row[aria-current='true'], .badge { border: 1px solid; }
  .fill { fill: Highlight; }
}
`;
// src/receiver/inbox/sign-in-page.ts
/** @param problem what was wrong with the last attempt */
function signInPage(problem) {
	return document$1({
		title: problem ? "Error: Sign in · Leadline" : "Sign in · Leadline",
		kind: "plain",
		main: html`<main class="card narrow">
      <h1>Sign in to the inbox</h1>
      <p>The token was shown in the terminal when the receiver was started for the first time.</p>
      <form method="post" action="/sign-in">
        <label for="token">Token</label>
        <p class="problem" id="problem">${problem && html`<strong>Error:</strong> ${problem}`}</p>
        <input name="username" value="leadline" autocomplete="username" hidden />
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          aria-invalid="${problem ? "true" : "false"}"
          aria-describedby="problem"
          autofocus
        />
        <button class="primary">Sign in</button>
      </form>
    </main>`
	});
}
/**
* Goes on to the inbox by itself. A redirect would still count as coming from the page that had the
* link, and a strict cookie is not sent then.
*/
function signedInPage() {
	return document$1({
		title: "Signed in · Leadline",
		kind: "plain",
		continueTo: "/",
		main: html`<main class="card narrow">
      <h1>You are signed in</h1>
      <p><a href="/">Open the inbox</a></p>
    </main>`
	});
}
function spentLinkPage() {
	return document$1({
		title: "This link was used already · Leadline",
		kind: "plain",
		main: html`<main class="card narrow">
      <h1>This link was used already</h1>
      <p>
        A sign-in link works once and for 15 minutes. Start the receiver again for another one, or
        <a href="/sign-in">sign in with the token</a>.
      </p>
    </main>`
	});
}
// src/receiver/inbox/inbox-routes.ts
var ROWS_A_PAGE = 50;
/** The way in: by token, or by a link that works once. */
function signInRoutes({ access, failedSignIns, log }) {
	return new Hono().get("/sign-in", async (c) => {
		pageHeaders(c);
		const link = c.req.query("link");
		if (link === void 0) return c.html(signInPage());
		if (!await access.redeemLink(link)) return c.html(spentLinkPage(), 401);
		await access.startSession(c);
		log("info", "signed-in");
		return c.html(signedInPage());
	}).post("/sign-in", async (c) => {
		pageHeaders(c);
		if (!isFromOwnPage(c)) throw foreignPage();
		const retryAfterSeconds = failedSignIns.waitSeconds(c.var.sender);
		if (retryAfterSeconds > 0) {
			c.header("retry-after", String(retryAfterSeconds));
			return c.html(signInPage(`Too many attempts. Try again in ${retryAfterSeconds} s.`), 429);
		}
		const { token } = await c.req.parseBody();
		if (typeof token !== "string" || !await access.isToken(token.trim())) {
			failedSignIns.record(c.var.sender);
			log("warn", "sign-in-failed");
			return c.html(signInPage("This is not the token."), 401);
		}
		await access.startSession(c);
		log("info", "signed-in");
		return c.redirect("/", 303);
	}).post("/sign-out", async (c) => {
		if (!isFromOwnPage(c)) throw foreignPage();
		await access.endSession(c);
		return c.redirect("/sign-in", 303);
	});
}
/** The page a salesperson keeps open. */
function inboxRoutes({ store, access, now }) {
	return new Hono().get("/", async (c) => {
		if (!await access.isAllowed(c)) return c.redirect("/sign-in", 303);
		const { q: search = "", lead: selected, after } = c.req.query();
		const cursor = after !== void 0 && /^\d{1,15}$/.test(after) ? after : void 0;
		const revision = await store.revision();
		const page = await store.list({
			search,
			after: cursor,
			limit: ROWS_A_PAGE,
			latestOnly: true
		});
		const versions = selected === void 0 ? [] : await store.versions(selected);
		pageHeaders(c);
		return c.html(inboxPage({
			page,
			search,
			older: cursor !== void 0,
			selected,
			versions,
			revision,
			nowMs: now(),
			origin: c.var.ownOrigin
		}));
	}).get("/inbox.css", (c) => c.body(INBOX_STYLES, 200, { "content-type": "text/css; charset=utf-8" })).get("/inbox.js", (c) => c.body(inboxScript(), 200, { "content-type": "text/javascript; charset=utf-8" })).get("/inbox.svg", (c) => c.body(ICON, 200, { "content-type": "image/svg+xml" }));
}
function pageHeaders(c) {
	c.header("content-security-policy", CONTENT_SECURITY_POLICY);
	c.header("cross-origin-opener-policy", "same-origin");
	c.header("cross-origin-resource-policy", "same-origin");
	c.header("x-frame-options", "DENY");
	c.header("referrer-policy", "same-origin");
}
function foreignPage() {
	return new ProblemError("origin-refused", { detail: "Only a page of this inbox may ask for that." });
}
// src/model/lead/lead.ts
/**
* The lead: what travels from the visitor's device to the site owner's endpoint. The shape is public
* and versioned by `schema`; objects without content are null, lists empty, texts empty.
*/
var LEAD_SCHEMA = "leadline/lead/1";
// src/model/lead/lead-schema.ts
/**
* The shape of a lead as it is checked where one comes in. Strict on types, generous on sizes: a
* refused lead is a lost customer. Keys it does not know are left out, so that an older receiver
* takes the leads of a newer script.
*/
var MAX_ITEMS = 2e3;
var text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
/** Ids, labels and texts of many options joined. */
var longText = v.pipe(v.string(), v.maxLength(10 * MAX_TEXT_LENGTH));
var number = v.pipe(v.number(), v.finite("a finite number"));
var time = v.pipe(v.string(), v.isoTimestamp("a time in ISO 8601"));
var uuid = v.pipe(v.string(), v.uuid("a UUID"));
var list = (item) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
var record = (value) => v.pipe(v.record(text, value), v.maxEntries(10 * MAX_ITEMS));
var value = v.union([
	longText,
	number,
	v.boolean(),
	v.null(),
	list(v.union([text, number]))
]);
var band = v.object({
	id: text,
	title: text
});
var leadSchema = v.object({
	schema: v.literal(LEAD_SCHEMA),
	id: uuid,
	replaces: v.nullable(uuid),
	created: time,
	test: v.boolean(),
	summary: longText,
	priority: v.picklist([
		"hot",
		"warm",
		"cold"
	]),
	contact: v.object({
		name: text,
		email: text,
		phone: text,
		phoneE164: text,
		company: text,
		role: text,
		country: text,
		message: text
	}),
	request: v.object({
		topics: list(text),
		topicLabels: list(text),
		timeframe: text,
		custom: record(value)
	}),
	consent: list(v.object({
		id: text,
		given: v.boolean(),
		text,
		version: text,
		control: v.literal("checkbox"),
		locale: text,
		at: time
	})),
	quiz: v.nullable(v.object({
		id: text,
		title: text,
		score: v.nullable(number),
		band: v.nullable(band),
		areas: list(v.object({
			id: text,
			label: text,
			score: v.nullable(number)
		})),
		outcomes: record(band),
		recommendations: list(v.object({
			id: text,
			title: text,
			reason: text
		})),
		answers: list(v.object({
			id: text,
			question: text,
			value,
			label: longText,
			score: v.nullable(number)
		}))
	})),
	estimate: v.nullable(v.object({
		id: text,
		title: text,
		inputs: list(v.object({
			id: text,
			label: text,
			value,
			text: longText
		})),
		values: list(v.object({
			id: text,
			label: text,
			value: v.nullable(number),
			text: longText,
			range: v.nullable(v.tuple([number, number]))
		}))
	})),
	source: v.object({
		page: text,
		title: text,
		referrer: text,
		landing: text,
		utm: record(text),
		clickIds: record(text),
		locale: text,
		timezone: text,
		widget: text,
		variant: text,
		version: text
	}),
	signals: v.object({
		honeypot: v.boolean(),
		seconds: number,
		freeMail: v.boolean(),
		proof: v.nullable(longText)
	}),
	flat: record(v.union([
		longText,
		number,
		v.boolean(),
		v.null()
	]))
});
// src/model/lead/check-lead.ts
var MAX_PROBLEMS = 20;
/** Whether this is a lead. Never throws. */
function checkLead(data) {
	const { success, output, issues } = v.safeParse(leadSchema, data);
	if (success) return { lead: output };
	return { problems: issues.slice(0, MAX_PROBLEMS).map(({ path = [], expected, message, kind, input }) => ({
		path: path.map(step).join("").replace(/^\./, ""),
		expected: kind === "validation" && expected ? `length or size ${expected}` : expected ?? message,
		found: kindOf(input)
	})) };
}
function step({ key }) {
	return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}
function kindOf(input) {
	if (input === void 0) return "nothing";
	if (input === null) return "null";
	if (typeof input === "string") return `a text of ${input.length} characters`;
	if (Array.isArray(input)) return `a list of ${input.length}`;
	return typeof input === "object" ? "an object" : `a ${typeof input}`;
}
// src/receiver/canonical-json.ts
/** JSON with the keys of every object in one order, so that equal things give equal texts. */
function canonicalJson(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => left < right ? -1 : 1)) : inner);
}
// src/receiver/fingerprint.ts
/**
* What makes two posts the same lead: its canonical JSON without what an attempt may change (proof of
* work, times) and without `flat`, which only repeats the rest.
*/
function fingerprint(lead) {
	const { created: _created, flat: _flat, ...kept } = lead;
	return sha256(canonicalJson({
		...kept,
		consent: lead.consent.map(({ at: _at, ...consent }) => consent),
		signals: {
			...lead.signals,
			proof: null,
			seconds: 0
		}
	}));
}
// src/receiver/spam.ts
var WEIGHTS = {
	honeypot: 60,
	links: 50,
	"no-proof": 40,
	fast: 35,
	disposable: 30,
	"no-origin": 15
};
/** Work that was done for this lead outweighs a doubt. */
var PROOF_CREDIT = 30;
var MARKED_FROM = 100;
/** Nobody reads and sends a form in less, even one that the browser fills in. */
var FAST_SECONDS = 2;
var MANY_LINKS = 3;
var LINK = /\bhttps?:\/\/|\bwww\.|\[url[=\]]|<a\s/gi;
function judgeSpam({ lead: { contact, signals }, hasOrigin, proof, isDisposable = () => false }) {
	const domain = contact.email.split("@").at(-1)?.trim().toLowerCase() ?? "";
	const holds = {
		"no-origin": !hasOrigin,
		honeypot: signals.honeypot,
		"no-proof": proof === "missing",
		fast: signals.seconds < FAST_SECONDS,
		links: isStuffed(contact.message) || linksIn(contact.name) > 0,
		disposable: domain !== "" && isDisposable(domain)
	};
	const signs = Object.keys(holds).filter((sign) => holds[sign]);
	const doubt = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
	const score = Math.max(0, doubt - (proof === "held" ? PROOF_CREDIT : 0));
	return {
		signs,
		score,
		spam: score >= MARKED_FROM
	};
}
function isStuffed(message) {
	return linksIn(message) >= MANY_LINKS;
}
function linksIn(text) {
	return text.match(LINK)?.length ?? 0;
}
// src/receiver/judge-lead.ts
/** What is worth a second look, and whether the lead goes to the spam folder. */
function judge(lead, hasOrigin, proof, { scores, isDisposable }) {
	const { signs, spam } = judgeSpam({
		lead,
		hasOrigin,
		proof: proof.standing,
		isDisposable
	});
	return {
		flags: scores.check(lead) === "differs" ? [...signs, "score-differs"] : signs,
		spam
	};
}
/**
* Takes a place among the new leads of this minute: of the sender, and for leads without a proof of
* work of the form too, however many senders there are. Taken before the lead is stored, so that those
* that come at once cannot all slip through.
*
* @throws ProblemError `rate-limited`
*/
function takeRoom(sender, lead, proof, { newLeads, unprovedLeads, log }) {
	const form = proof.work ? void 0 : lead.source.page.slice(0, 300);
	const bySender = newLeads.waitSeconds(sender);
	const byForm = form === void 0 ? 0 : unprovedLeads.waitSeconds(form);
	const retryAfterSeconds = Math.max(bySender, byForm);
	if (retryAfterSeconds > 0) {
		const of = bySender >= byForm ? "address" : "form";
		log("warn", "rate-limited", { of });
		throw new ProblemError("rate-limited", {
			detail: `Too many new leads of one ${of}; try again in ${retryAfterSeconds} s.`,
			retryAfterSeconds
		});
	}
	newLeads.record(sender);
	if (form !== void 0) unprovedLeads.record(form);
	return { giveBack() {
		newLeads.takeBack(sender);
		if (form !== void 0) unprovedLeads.takeBack(form);
	} };
}
// src/receiver/origins.ts
/** As Chromium caps it. Without it a preflight is asked again after 5 s. */
var PREFLIGHT_MAX_AGE_SECONDS = 7200;
/**
* @param list origins such as `https://www.example.com`, or `*`
* @throws Error if one is not an origin, such as an address with a path
*/
function createOrigins(list) {
	const everyone = list.includes("*");
	const allowed = new Set(list.filter((origin) => origin !== "*").map(checkedOrigin));
	return { allows: (origin, own) => everyone || origin === own || allowed.has(origin) };
}
function checkedOrigin(text) {
	const url = URL.parse(text);
	if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/` || text.includes("*")) throw new Error(`origins: expected an origin such as "https://www.example.com", found "${text}"`);
	return url.origin;
}
/** What a page of an allowed origin may read of our answers. Never with credentials. */
function corsHeaders(origin) {
	return {
		"access-control-allow-origin": origin,
		"access-control-expose-headers": "Retry-After"
	};
}
function preflightHeaders(origin, methods) {
	return {
		...corsHeaders(origin),
		"access-control-allow-methods": methods,
		"access-control-allow-headers": "content-type, idempotency-key",
		"access-control-max-age": String(PREFLIGHT_MAX_AGE_SECONDS)
	};
}
// src/receiver/sender-origin.ts
/**
* The origin of the page that asks; undefined where a server does.
*
* @throws ProblemError `origin-refused`
*/
function allowedOrigin(c, { origins, log }) {
	c.header("vary", "Origin");
	const origin = c.req.header("origin");
	if (origin === void 0 || origins.allows(origin, c.var.ownOrigin)) return origin;
	log("warn", "origin-refused", { origin: URL.parse(origin)?.origin === origin ? origin : "none" });
	throw new ProblemError("origin-refused", { detail: `origin: expected one that --origins allows, found "${origin.slice(0, 200)}"` });
}
/** Whose page a proof of work is for. A browser tells no origin when a page asks its own server. */
function proofOrigin(c, origin) {
	if (origin === void 0) return "";
	return URL.parse(origin)?.host === new URL(c.req.url).host ? "" : origin;
}
// src/receiver/proof/proof-routes.ts
/** Where a page gets its task, as open as the way in for leads. */
function proofRoutes(services) {
	const { challenge: mode, challenges, metrics } = services;
	if (mode === "off") return new Hono();
	return new Hono().options("/challenge", (c) => {
		const origin = allowedOrigin(c, services);
		return c.body(null, 204, origin === void 0 ? {} : preflightHeaders(origin, "GET"));
	}).get("/challenge", async (c) => {
		const origin = allowedOrigin(c, services);
		metrics.challenges.add();
		return c.json(await challenges.create(proofOrigin(c, origin)), 200, origin === void 0 ? {} : corsHeaders(origin));
	});
}
/**
* Looks at a proof. That it was not spent before is for the store to find, in the transaction that
* stores the lead.
*
* @param origin as by {@link proofOrigin}
* @throws ProblemError `proof-required` or `proof-expired`
*/
async function examineProof(proof, origin, { challenge: mode, challenges, metrics }) {
	if (mode === "off") return { standing: "unasked" };
	if (proof === null) {
		if (mode === "optional") return { standing: "missing" };
		throw new ProblemError("proof-required", { detail: "signals.proof: expected a solved GET /challenge, found null" });
	}
	const found = await challenges.check(proof, origin);
	if (typeof found === "object") return {
		standing: "held",
		work: found
	};
	metrics.proofs.add({ result: found });
	throw staleProof();
}
/** One answer for all that may be wrong: whoever asked honestly solves a new one, whoever forges learns nothing. */
function staleProof() {
	return new ProblemError("proof-expired", { detail: "signals.proof: expected a fresh one of this receiver; solve a new GET /challenge" });
}
// src/receiver/request-body.ts
/** A lead nests at most six deep; what nests deeper was made to do harm. */
var MAX_DEPTH = 16;
/** A lead of every widget has about 500 texts, numbers, lists and objects in it. */
var MAX_VALUES = 2e4;
/** `text/plain` is what a browser sends without a preflight, from beacons for instance. */
var TYPES = ["application/json", "text/plain"];
/**
* Reads a request's body as JSON, and stops reading as soon as it is too large.
*
* @throws ProblemError `too-large` or `malformed`
*/
async function readJson(request, maxBytes) {
	const essence = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
	if (!TYPES.includes(essence)) throw malformed(`content-type: expected ${TYPES.join(" or ")}, found ${quoted(essence)}`);
	const encoding = request.headers.get("content-encoding") ?? "identity";
	if (encoding.toLowerCase() !== "identity") throw malformed(`content-encoding: expected none, found ${quoted(encoding)}`);
	return parseJson(await readText(request, maxBytes));
}
async function readText(request, maxBytes) {
	const tooLarge = () => new ProblemError("too-large", { detail: `body: expected at most ${maxBytes} bytes` });
	if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge();
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const reader = request.body?.getReader();
	let bytes = 0;
	let text = "";
	try {
		for (;;) {
			const chunk = await reader?.read();
			if (!chunk || chunk.done) return text + decoder.decode();
			bytes += chunk.value.byteLength;
			if (bytes > maxBytes) throw tooLarge();
			text += decoder.decode(chunk.value, { stream: true });
		}
	} catch (error) {
		if (error instanceof ProblemError) throw error;
		throw malformed("body: expected complete UTF-8 text, found something else");
	}
}
function parseJson(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw malformed("body: expected JSON, found something else");
	}
	assertHarmless(value);
	return value;
}
function assertHarmless(root) {
	let level = [root];
	let values = 0;
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH) throw malformed(`body: expected at most ${MAX_DEPTH} levels of nesting`);
		values += level.length;
		if (values > MAX_VALUES) throw malformed(`body: expected at most ${MAX_VALUES} values`);
		const next = [];
		for (const value of level) {
			if (typeof value !== "object" || value === null) continue;
			if (Object.hasOwn(value, "__proto__")) throw malformed("body: found a key named __proto__");
			for (const inner of Object.values(value)) next.push(inner);
		}
		level = next;
	}
}
function malformed(detail) {
	return new ProblemError("malformed", { detail });
}
function quoted(text) {
	return JSON.stringify(text.slice(0, 100));
}
// src/receiver/intake-routes.ts
/** Where leads arrive, the one door that is open to everyone. */
function intakeRoutes(services) {
	const { store, live, metrics, maxBodyBytes, now } = services;
	return new Hono().options("/leads", (c) => {
		const origin = allowedOrigin(c, services);
		return c.body(null, 204, origin === void 0 ? {} : preflightHeaders(origin, "POST"));
	}).post("/leads", async (c) => {
		const origin = allowedOrigin(c, services);
		if (origin !== void 0) for (const [name, value] of Object.entries(corsHeaders(origin))) c.header(name, value);
		const lead = await readLead(c.req.raw, maxBodyBytes);
		assertSameKey(c.req.header("idempotency-key"), lead.id);
		const print = await fingerprint(lead);
		const known = await store.standing(lead.id, print);
		if (known !== "new") return acknowledge(c, known, lead.id);
		const proof = await examineProof(lead.signals.proof, proofOrigin(c, origin), services);
		const room = takeRoom(c.var.sender, lead, proof, services);
		const { flags, spam } = judge(lead, origin !== void 0, proof, services);
		const standing = await store.insert({
			lead,
			fingerprint: print,
			received: new Date(now()).toISOString(),
			flags,
			spam
		}, proof.work && { proof: proof.work }).catch((error) => {
			room.giveBack();
			throw error;
		});
		if (standing !== "new") room.giveBack();
		if (standing === "proof-spent") {
			metrics.proofs.add({ result: "spent" });
			throw staleProof();
		}
		if (standing !== "new") return acknowledge(c, standing, lead.id);
		if (proof.work) metrics.proofs.add({ result: "held" });
		metrics.leads.add({ outcome: "stored" });
		for (const flag of spam ? [...flags, "spam"] : flags) metrics.flags.add({ flag });
		live.check();
		return c.json({ id: lead.id }, 201);
	});
	function acknowledge(c, standing, id) {
		if (standing === "reused") throw new ProblemError("key-reused", { detail: `id: expected the same lead as before under "${id}", found another` });
		metrics.leads.add({ outcome: standing === "same" ? "repeated" : "erased" });
		return c.json({ id }, 200);
	}
}
/** @throws ProblemError `malformed` where it is no lead at all, `invalid-fields` where parts of it are wrong */
async function readLead(request, maxBytes) {
	const data = await readJson(request, maxBytes);
	const schema = data?.schema;
	if (schema !== "leadline/lead/1") throw new ProblemError("malformed", { detail: `schema: expected "${LEAD_SCHEMA}", found ${JSON.stringify(schema)?.slice(0, 100) ?? "none"}` });
	const { lead, problems } = checkLead(data);
	if (lead) return lead;
	const errors = problems.map(({ path, expected, found }) => ({
		field: path,
		message: `expected ${expected}, found ${found}`
	}));
	throw new ProblemError("invalid-fields", {
		detail: errors.slice(0, 3).map(({ field, message }) => `${field}: ${message}`).join("; "),
		errors
	});
}
/** The header is optional, quoted by the draft and bare by custom; where it is there it must not lie. */
function assertSameKey(header, id) {
	const key = header?.trim().replace(/^"(.*)"$/, "$1");
	if (key !== void 0 && key !== id) throw new ProblemError("malformed", { detail: `Idempotency-Key: expected the lead's id "${id}", found "${key.slice(0, 100)}"` });
}
// src/receiver/live-updates.ts
/** Finds what another process stored. */
var CHECK_MS = 2e3;
/** Below the time after which proxies give up a silent connection. */
var BEAT_MS = 2e4;
/** Browsers open six connections to a host; a seventh inbox tab must still be able to load. */
var MAX_STREAMS_PER_READER = 4;
/** Tells open inboxes that leads came or went, as Server-Sent Events: `change` with the store's revision. */
var LiveUpdates = class {
	#store;
	#log;
	#streams = /* @__PURE__ */ new Set();
	#timer;
	#revision;
	#beatAt = 0;
	constructor(store, log) {
		this.#store = store;
		this.#log = log;
	}
	/** @param reader who asks; null if they have as many streams as they may have */
	open(reader, revision, signal) {
		if ([...this.#streams].filter((stream) => stream.reader === reader).length >= MAX_STREAMS_PER_READER) return null;
		let stream;
		const body = new ReadableStream({
			start: (controller) => {
				stream = {
					reader,
					controller
				};
				this.#streams.add(stream);
				this.#timer ??= setInterval(() => void this.check(), CHECK_MS);
				controller.enqueue(encode(`retry: 2000\nevent: hello\ndata: ${revision}\n\n`));
			},
			cancel: () => this.#drop(stream)
		});
		signal.addEventListener("abort", () => this.#drop(stream));
		return new Response(body, { headers: {
			"content-type": "text/event-stream; charset=utf-8",
			"x-accel-buffering": "no"
		} });
	}
	/** Looks whether the store has changed and says so. */
	async check() {
		if (this.#streams.size === 0) return;
		try {
			const revision = await this.#store.revision();
			if (revision !== this.#revision) {
				this.#revision = revision;
				this.#send(`event: change\ndata: ${revision}\n\n`);
			}
		} catch (error) {
			this.#log("warn", "live-update-failed", { reason: error.message });
		}
		if (Date.now() - this.#beatAt > BEAT_MS) this.#send(": still here\n\n");
	}
	close() {
		clearInterval(this.#timer);
		for (const stream of [...this.#streams]) {
			stream.controller.close();
			this.#drop(stream);
		}
	}
	#send(text) {
		this.#beatAt = Date.now();
		for (const stream of [...this.#streams]) try {
			stream.controller.enqueue(encode(text));
		} catch {
			this.#drop(stream);
		}
	}
	#drop(stream) {
		this.#streams.delete(stream);
		if (this.#streams.size > 0) return;
		clearInterval(this.#timer);
		this.#timer = void 0;
	}
};
function encode(text) {
	return new TextEncoder().encode(text);
}
// src/receiver/log.ts
/** @param write takes each entry as one line of JSON, without the line's end */
function createLog(write, now) {
	return (level, event, facts = {}) => {
		const entry = {
			time: new Date(now()).toISOString(),
			level,
			event,
			...facts
		};
		write(JSON.stringify(entry));
	};
}
// src/model/version.ts
/** The version of Leadline, as in package.json; stands in every lead and on the global. */
var version = "0.1.0";
// src/receiver/metrics/instruments.ts
var Counter = class {
	#name;
	#help;
	#values = /* @__PURE__ */ new Map();
	/** @param name ends in `_total` */
	constructor(name, help) {
		this.#name = name;
		this.#help = help;
	}
	add(labels = {}, amount = 1) {
		const key = labelText(labels);
		this.#values.set(key, (this.#values.get(key) ?? 0) + amount);
	}
	lines() {
		return [...header(this.#name, this.#help, "counter"), ...[...this.#values].sort().map(([labels, value]) => `${this.#name}${labels} ${value}`)];
	}
};
/** How often something took at most so long. */
var Histogram = class {
	#name;
	#help;
	#bounds;
	#series = /* @__PURE__ */ new Map();
	/**
	* @param name ends in the unit
	* @param bounds ascending upper bounds, in that unit
	*/
	constructor(name, help, bounds) {
		this.#name = name;
		this.#help = help;
		this.#bounds = bounds;
	}
	observe(labels, value) {
		const key = labelText(labels);
		let series = this.#series.get(key);
		if (!series) {
			series = {
				labels,
				buckets: Array(this.#bounds.length + 1).fill(0),
				sum: 0
			};
			this.#series.set(key, series);
		}
		const reached = this.#bounds.findIndex((bound) => value <= bound);
		const bucket = reached < 0 ? this.#bounds.length : reached;
		series.buckets[bucket] = (series.buckets[bucket] ?? 0) + 1;
		series.sum += value;
	}
	lines() {
		const lines = header(this.#name, this.#help, "histogram");
		for (const [key, { labels, buckets, sum }] of [...this.#series].sort(byKey)) {
			let count = 0;
			for (const [index, bound] of [...this.#bounds.map(String), "+Inf"].entries()) {
				count += buckets[index] ?? 0;
				lines.push(`${this.#name}_bucket${labelText({
					...labels,
					le: bound
				})} ${count}`);
			}
			lines.push(`${this.#name}_sum${key} ${sum}`, `${this.#name}_count${key} ${count}`);
		}
		return lines;
	}
};
/** A figure as it is at the moment it is asked for. */
function gaugeLines(name, help, values) {
	return [...header(name, help, "gauge"), ...values.map(([labels, value]) => `${name}${labelText(labels)} ${value}`)];
}
function header(name, help, type) {
	return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
function byKey([left], [right]) {
	return left < right ? -1 : 1;
}
function labelText(labels) {
	const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
	return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}
function escaped(value) {
	return value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
}
// src/receiver/metrics/metrics.ts
var METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
/** From what a store on one machine needs to what makes a browser give up. */
var SECONDS = [
	.005,
	.01,
	.025,
	.05,
	.1,
	.25,
	.5,
	1,
	2.5,
	5,
	10,
	30
];
/** What an operator counts; since this process started, as Prometheus expects. */
var Metrics = class {
	#startedMs;
	constructor(startedMs) {
		this.leads = new Counter("leadline_leads_total", "Leads posted, by what became of them: stored, repeated, erased, or the problem they were refused with.");
		this.flags = new Counter("leadline_lead_flags_total", "Flags of stored leads; spam stands for those that went to the spam folder.");
		this.challenges = new Counter("leadline_challenges_total", "Challenges handed out.");
		this.proofs = new Counter("leadline_proofs_total", "Proofs of work looked at, by result: held, or why not.");
		this.storeErrors = new Counter("leadline_store_errors_total", "Requests that failed because the store could not be used.");
		this.failures = new Counter("leadline_failures_total", "Requests that failed for a reason nobody expected.");
		this.durations = new Histogram("leadline_http_request_duration_seconds", "Time to the start of the answer, by route and status.", SECONDS);
		this.#startedMs = startedMs;
		for (const outcome of ["stored", "repeated"]) this.leads.add({ outcome }, 0);
		for (const counter of [
			this.challenges,
			this.storeErrors,
			this.failures
		]) counter.add({}, 0);
	}
	/** @param jobs by state; null where the store cannot tell at present */
	text(jobs) {
		return `${[
			...this.leads.lines(),
			...this.flags.lines(),
			...this.challenges.lines(),
			...this.proofs.lines(),
			...this.storeErrors.lines(),
			...this.failures.lines(),
			...this.durations.lines(),
			...jobs ? gaugeLines("leadline_jobs", "Webhooks, mails and other deliveries in the store, by state.", Object.entries(jobs).map(([state, count]) => [{ state }, count])) : [],
			...gaugeLines("leadline_build_info", "Version of the receiver.", [[{ version }, 1]]),
			...gaugeLines("process_start_time_seconds", "When this process started, in Unix time.", [[{}, this.#startedMs / 1e3]])
		].join("\n")}\n`;
	}
};
// src/receiver/metrics/metrics-routes.ts
/** What an operator watches; behind the token or a session. */
function metricsRoutes({ store, metrics, log }) {
	return new Hono().get("/metrics", async (c) => {
		let jobs = null;
		try {
			const { waiting, failed } = await store.jobCounts();
			jobs = {
				waiting,
				failed
			};
		} catch {
			metrics.storeErrors.add();
			log("error", "store-unavailable", { at: "metrics" });
		}
		return c.body(metrics.text(jobs), 200, { "content-type": METRICS_CONTENT_TYPE });
	});
}
// src/receiver/csv.ts
/** Columns before those of `flat`: what a lead carries only outside of it. */
var OWN_COLUMNS = [
	"id",
	"received",
	"flags",
	"summary"
];
/** A spreadsheet takes a cell that starts like this for a formula; the wide forms are those of East Asian keyboards. */
var FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it Excel reads UTF-8 as the local encoding. */
var BYTE_ORDER_MARK = "﻿";
/**
* A table of leads, one a row, by RFC 4180. Resolves with its head read, so that a store that fails is told
* before anything is sent.
*
* @param leads called twice: for the columns, then for the rows
* @throws StoreUnavailableError
*/
async function csvStream(leads) {
	const rows = csvRows(leads);
	const encoder = new TextEncoder();
	const head = await rows.next();
	return new ReadableStream({
		start: (controller) => controller.enqueue(encoder.encode(head.value ?? "")),
		async pull(controller) {
			try {
				const { done, value } = await rows.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(value));
			} catch {
				controller.error(/* @__PURE__ */ new Error("leads.csv: expected the store to be read to its end"));
			}
		},
		async cancel() {
			await rows.return(void 0);
		}
	});
}
async function* csvRows(leads) {
	const columns = new Set(OWN_COLUMNS);
	for await (const { lead } of leads()) for (const key of Object.keys(lead.flat)) columns.add(key);
	yield BYTE_ORDER_MARK + csvRow([...columns]);
	for await (const { lead, received, flags } of leads()) {
		const cells = {
			...lead.flat,
			id: lead.id,
			received,
			flags: flags.join("; "),
			summary: lead.summary
		};
		yield csvRow([...columns].map((column) => Object.hasOwn(cells, column) ? cells[column] : null));
	}
}
function csvRow(cells) {
	return `${cells.map(csvCell).join(",")}\r\n`;
}
function csvCell(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	const harmless = FORMULA_START.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
}
// src/receiver/owner-routes.ts
var PAGE_SIZE = 50;
var MAX_PAGE_SIZE = 200;
/** What the owner reads and removes; behind the token or a session. */
function ownerRoutes({ store, live, log }) {
	return new Hono().get("/leads", async (c) => {
		const { leads, next } = await store.list(pageQuery(c));
		return c.json({
			leads: leads.map(({ lead }) => lead),
			next,
			receipts: leads.map(({ lead, received, flags }) => ({
				id: lead.id,
				received,
				flags
			}))
		});
	}).get("/leads.csv", async (c) => {
		const search = c.req.query("q");
		const table = await csvStream(() => everyLead(store, search));
		c.header("content-type", "text/csv; charset=utf-8");
		c.header("content-disposition", "attachment; filename=\"leads.csv\"");
		return c.body(table);
	}).get("/leads/stream", async (c) => {
		if (c.req.method === "HEAD") return c.body(null);
		const reader = c.req.header("cookie") ?? c.req.header("authorization") ?? "";
		const response = live.open(reader, await store.revision(), c.req.raw.signal);
		if (response) return response;
		throw new ProblemError("unavailable", {
			detail: "stream: expected at most 4 open at once; ask GET /leads instead",
			retryAfterSeconds: 10
		});
	}).get("/leads/:id", async (c) => {
		const found = await store.get(c.req.param("id"));
		if (!found) throw noSuchLead();
		return c.json(found.lead);
	}).delete("/leads/:id", async (c) => {
		if (!await store.erase(c.req.param("id"))) throw noSuchLead();
		log("info", "lead-erased");
		live.check();
		return c.body(null, 204);
	});
}
function pageQuery(c) {
	const { after, q, limit = String(PAGE_SIZE) } = c.req.query();
	if (after !== void 0 && !/^\d{1,15}$/.test(after)) throw new ProblemError("malformed", { detail: `after: expected "next" of the page before, found "${after.slice(0, 100)}"` });
	if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_PAGE_SIZE) throw new ProblemError("malformed", { detail: `limit: expected 1 to ${MAX_PAGE_SIZE}, found "${limit.slice(0, 100)}"` });
	return {
		after,
		search: q,
		limit: Number(limit)
	};
}
async function* everyLead(store, search) {
	let after;
	do {
		const page = await store.list({
			limit: MAX_PAGE_SIZE,
			after,
			search
		});
		yield* page.leads;
		after = page.next ?? void 0;
	} while (after !== void 0);
}
function noSuchLead() {
	return new ProblemError("not-found", { detail: "No lead has this id." });
}
// src/receiver/proof/bytes.ts
/** In lower case. */
function toHex(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
/** @param hex an even number of hexadecimal digits */
function fromHex(hex) {
	return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}
// src/receiver/proof/derive-key.ts
var MAX_COUNTER = 2 ** 32 - 1;
/**
* The key of a challenge at a counter, as ALTCHA's PoW v2 derives it by plain SHA: the hash of salt,
* nonce and the counter in four bytes, hashed again as often as the cost says.
*
* @returns in lower-case hexadecimal
*/
async function deriveKey(parameters, counter) {
	const { algorithm, cost, nonce, salt } = parameters;
	const start = fromHex(salt + nonce);
	let data = new Uint8Array(start.length + 4);
	data.set(start);
	new DataView(data.buffer).setUint32(start.length, counter);
	for (let round = 0; round < cost; round++) data = new Uint8Array(await crypto.subtle.digest(algorithm, data));
	return toHex(data);
}
// src/receiver/proof/read-proof.ts
/** Ours have about 700 characters. */
var MAX_PROOF_LENGTH = 4096;
var MAX_COST = 100;
var hex = (digits) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
var integer = (min, max) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** Strict: a parameter we never sign is no parameter of ours. */
var parametersSchema = v.strictObject({
	algorithm: v.literal("SHA-256"),
	cost: integer(1, MAX_COST),
	data: v.strictObject({ origin: v.string() }),
	expiresAt: integer(1, Number.MAX_SAFE_INTEGER / 1e3),
	keyLength: v.literal(32),
	keyPrefix: hex(32),
	nonce: hex(32),
	salt: hex(32)
});
var proofSchema = v.object({
	challenge: v.object({
		parameters: parametersSchema,
		signature: hex(64)
	}),
	solution: v.object({
		counter: integer(0, MAX_COUNTER),
		derivedKey: hex(64)
	})
});
/** A proof as the lead carries it: JSON in base64. Null for anything else; says nothing of whether it holds. */
function readProof(text) {
	if (text.length > MAX_PROOF_LENGTH) return null;
	try {
		const { success, output } = v.safeParse(proofSchema, JSON.parse(atob(text)));
		return success ? {
			challenge: output.challenge,
			...output.solution
		} : null;
	} catch {
		return null;
	}
}
// src/receiver/proof/challenges.ts
/** Each is one hash away from the next, so that making a challenge costs no more than checking one. */
var COST = 1;
/**
* The counter to be found. About 1 s in JavaScript on a slow phone; a lower bound that is not zero and
* an upper one leave nobody unlucky.
*/
var MIN_COUNTER = 25e3;
var LIFE_MS = 36e5;
var KEY_BYTES = 32;
var PREFIX_DIGITS = 32;
var ID_BYTES = 16;
/** Makes challenges and checks what is said to solve them. Keeps nothing: what was used is the store's to know. */
var Challenges = class {
	#key;
	#now;
	/** @param secret the same at every receiver of one store */
	constructor(secret, now) {
		this.#key = crypto.subtle.importKey("raw", new TextEncoder().encode(secret), {
			name: "HMAC",
			hash: "SHA-256"
		}, false, ["sign"]);
		this.#now = now;
	}
	async create(origin) {
		const start = {
			algorithm: "SHA-256",
			cost: COST,
			data: { origin },
			expiresAt: Math.floor((this.#now() + LIFE_MS) / 1e3),
			keyLength: KEY_BYTES,
			nonce: randomHex(ID_BYTES),
			salt: randomHex(ID_BYTES)
		};
		const key = await deriveKey(start, randomCounter());
		const parameters = {
			...start,
			keyPrefix: key.slice(0, PREFIX_DIGITS)
		};
		return {
			parameters,
			signature: await this.#sign(parameters)
		};
	}
	/** @param origin of the page that sends the lead */
	async check(proof, origin) {
		const read = readProof(proof);
		if (!read) return "malformed";
		const { challenge, counter, derivedKey } = read;
		if (!sameHash(await this.#sign(challenge.parameters), challenge.signature)) return "forged";
		const { data, expiresAt, keyPrefix } = challenge.parameters;
		const expiresMs = expiresAt * 1e3;
		if (expiresMs <= this.#now()) return "expired";
		if (data.origin !== origin) return "foreign";
		const key = await deriveKey(challenge.parameters, counter);
		if (key !== derivedKey || !key.startsWith(keyPrefix)) return "unsolved";
		return {
			signature: challenge.signature,
			expiresMs
		};
	}
	async #sign(parameters) {
		const text = new TextEncoder().encode(canonicalJson(parameters));
		return toHex(new Uint8Array(await crypto.subtle.sign("HMAC", await this.#key, text)));
	}
};
function randomHex(bytes) {
	return toHex(crypto.getRandomValues(new Uint8Array(bytes)));
}
function randomCounter() {
	const [random = 0] = crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(1));
	return MIN_COUNTER + random % 5e4;
}
// src/receiver/rate-limit.ts
var WINDOW_MS = 6e4;
var MAX_SENDERS = 2e4;
/** At most so many events of one sender within any 60 seconds. */
var RateLimit = class {
	#perMinute;
	#now;
	#maxSenders;
	/** Times of the events within the window, oldest first; senders by their latest event, oldest first. */
	#events = /* @__PURE__ */ new Map();
	/** @param maxSenders most that are remembered; of more the one that has been quiet for longest is forgotten */
	constructor(perMinute, now, maxSenders = MAX_SENDERS) {
		this.#perMinute = perMinute;
		this.#now = now;
		this.#maxSenders = maxSenders;
	}
	/** Seconds until one more is allowed; 0 if it is now. */
	waitSeconds(sender) {
		const events = this.#recent(sender);
		const blocking = events[events.length - this.#perMinute];
		if (blocking === void 0) return 0;
		return Math.max(1, Math.ceil((blocking + WINDOW_MS - this.#now()) / 1e3));
	}
	record(sender) {
		const events = this.#recent(sender);
		events.push(this.#now());
		this.#events.delete(sender);
		this.#events.set(sender, events);
		for (const [oldest, times] of this.#events) {
			if (!((times.at(-1) ?? 0) + WINDOW_MS <= this.#now()) && this.#events.size <= this.#maxSenders) break;
			this.#events.delete(oldest);
		}
	}
	/** As if the latest event recorded for this sender had not happened. */
	takeBack(sender) {
		this.#events.get(sender)?.pop();
	}
	#recent(sender) {
		const events = this.#events.get(sender) ?? [];
		const start = this.#now() - WINDOW_MS;
		const kept = events.findIndex((time) => time > start);
		if (kept !== 0) events.splice(0, kept < 0 ? events.length : kept);
		return events;
	}
};
// src/model/lead/lead-value.ts
/** A copy, so that nobody who holds the lead holds a widget's own list. */
function leadValue(answer) {
	return isList(answer) ? [...answer] : answer;
}
function isList(answer) {
	return Array.isArray(answer);
}
// src/model/quiz/lead-quiz.ts
/**
* What of a quiz goes into the lead: every answer that counts, in words, and the result once the
* quiz is complete. Half a quiz gives answers, but no score and no verdict.
*
* @param words what the visitor read for "does not apply"
*/
function leadQuiz({ id, quiz }, { result, shown, fill }, words = { notApplicable: "Does not apply" }) {
	return {
		id,
		title: quiz.title,
		score: result?.score ?? null,
		band: result?.band ?? null,
		areas: result?.areas ?? [],
		outcomes: result?.outcomes ?? {},
		recommendations: result?.recommendations ?? [],
		answers: shown.filter(({ answer }) => answer !== null).map((asked) => ({
			id: asked.question.id,
			question: fill(asked.question.label),
			value: leadValue(asked.answer),
			label: label(asked, words.notApplicable),
			score: asked.score
		}))
	};
}
function label({ question, options, answer }, notApplicable) {
	if (answer === "na" && question.na && !optionOf(options, answer)) return notApplicable;
	const text = answerText(options, answer);
	return typeof answer === "number" && question.unit && !options.length ? `${text} ${question.unit}` : text;
}
// src/receiver/score-check.ts
/** What the machine's rounding may do to a figure on its way through JSON and another engine. */
var TOLERANCE = 1e-9;
/** Works out the results of leads again, by the content files that pages use. */
var ScoreCheck = class {
	#quizzes;
	#calculators;
	/** @param contents checked; several may hold a quiz of one name, in other languages for instance */
	constructor(contents) {
		this.#quizzes = contents.flatMap(({ quizzes = {} }) => Object.entries(quizzes).map(([id, quiz]) => createQuiz(id, quiz)));
		this.#calculators = contents.flatMap(({ calculators = {}, locale }) => Object.entries(calculators).map(([id, calculator]) => createCalculator(id, calculator, locale)));
	}
	check({ quiz, estimate }) {
		const standings = [...quiz ? [this.#checkQuiz(quiz)] : [], ...estimate ? [this.#checkEstimate(estimate)] : []];
		if (standings.includes("differs")) return "differs";
		return standings.includes("unknown") ? "unknown" : "fits";
	}
	#checkQuiz(claimed) {
		const asked = ids(claimed.answers);
		const known = this.#quizzes.filter(({ id, quiz }) => id === claimed.id && isSubset(asked, ids(quiz.questions)));
		const answers = valuesById(claimed.answers);
		return standingBy(known, (engine) => isSameQuiz(claimed, leadQuiz(engine, engine.evaluate(engine.sanitize(answers).answers))));
	}
	#checkEstimate(claimed) {
		const given = ids(claimed.inputs);
		const known = this.#calculators.filter(({ id, calculator }) => id === claimed.id && isSubset(given, ids(calculator.inputs)));
		const inputs = valuesById(claimed.inputs);
		return standingBy(known, (engine) => {
			const { values } = engine.evaluate(engine.sanitize(inputs).answers);
			const shown = values.filter((value) => value.shown);
			return claimed.values.length === shown.length && shown.every(({ value: { id }, number }) => {
				const found = claimed.values.find((value) => value.id === id);
				return found !== void 0 && isSameFigure(found.value, number);
			});
		});
	}
};
function standingBy(known, fits) {
	if (known.length === 0) return "unknown";
	return known.some(fits) ? "fits" : "differs";
}
/** Words aside: they follow the page's language and who asks. */
function isSameQuiz(claimed, found) {
	return isSameFigure(claimed.score, found.score) && claimed.band?.id === found.band?.id && isSameMap(scoresById(claimed.areas), scoresById(found.areas), isSameFigure) && isSameMap(idsByName(claimed.outcomes), idsByName(found.outcomes), Object.is) && ids(claimed.recommendations).join() === ids(found.recommendations).join() && isSameMap(scoresById(claimed.answers), scoresById(found.answers), isSameFigure);
}
function isSameFigure(left, right) {
	if (left === null || right === null) return left === right;
	return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left), Math.abs(right));
}
function isSameMap(left, right, isSame) {
	return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
function scoresById(scored) {
	return new Map(scored.map(({ id, score }) => [id, score]));
}
function idsByName(outcomes) {
	return new Map(Object.entries(outcomes).map(([name, { id }]) => [name, id]));
}
function valuesById(given) {
	return Object.fromEntries(given.map(({ id, value }) => [id, value]));
}
function ids(list) {
	return list.map(({ id }) => id);
}
function isSubset(some, all) {
	const known = new Set(all);
	return some.every((item) => known.has(item));
}
// src/receiver/receiver.ts
var DEFAULT_NEW_LEADS_PER_MINUTE = 60;
var DEFAULT_MAX_BODY_BYTES = 524288;
/** Leads of one page without a proof of work, against as many senders as a flood may have. */
var UNPROVED_FACTOR = 10;
var PAGES_LIMITED = 1e3;
var FAILED_SIGN_INS_PER_MINUTE = 10;
var RETRY_AFTER_SECONDS = 5;
/** Name under which the store has it. */
var TOKEN_HASH = "token-hash";
var ROUTES = /* @__PURE__ */ new Set([
	"/",
	"/challenge",
	"/health",
	"/health/ready",
	"/metrics",
	"/leads",
	"/leads.csv",
	"/leads/stream",
	"/sign-in",
	"/sign-out",
	"/inbox.css",
	"/inbox.js",
	"/inbox.svg"
]);
/** Strangers may send any word for a method. */
var METHODS = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS"
]);
/** Of every answer that does not say otherwise. */
var DEFAULT_HEADERS = {
	"x-content-type-options": "nosniff",
	"cache-control": "no-store",
	"referrer-policy": "no-referrer",
	"content-security-policy": "default-src 'none'; frame-ancestors 'none'"
};
/**
* The other end, for those who have none: takes leads in, keeps each once, shows them to their owner.
*
* @throws Error if an origin is none, StoreUnavailableError if the store cannot be used
*/
async function createReceiver(options) {
	const { store, now = Date.now } = options;
	const { token, hash } = await ownersToken(store, options.token);
	const challengeSecret = await store.keepSetting("challenge-secret", randomSecret());
	const log = createLog(options.writeLog ?? (() => {}), now);
	const perMinute = options.newLeadsPerMinute ?? DEFAULT_NEW_LEADS_PER_MINUTE;
	const services = {
		store,
		access: new Access(store, hash, now),
		origins: createOrigins(options.origins ?? []),
		newLeads: new RateLimit(perMinute, now),
		unprovedLeads: new RateLimit(perMinute * UNPROVED_FACTOR, now, PAGES_LIMITED),
		failedSignIns: new RateLimit(FAILED_SIGN_INS_PER_MINUTE, now),
		live: new LiveUpdates(store, log),
		log,
		metrics: new Metrics(now()),
		challenge: options.challenge ?? "optional",
		challenges: new Challenges(challengeSecret, now),
		scores: new ScoreCheck(options.contents ?? []),
		isDisposable: options.isDisposable,
		maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
		now
	};
	const app = createApp(services, options.trustProxy ?? false);
	return {
		token,
		fetch: async (request, info) => METHODS.has(request.method) ? app.fetch(request, { info }) : noSuchMethod(log),
		async signInUrl(origin) {
			const url = new URL("/sign-in", origin);
			url.searchParams.set("link", await services.access.createLink());
			return url.href;
		},
		endStreams: () => services.live.close(),
		async close() {
			services.live.close();
			await store.close();
		}
	};
}
async function ownersToken(store, given) {
	if (given !== void 0) return {
		token: given,
		hash: await sha256(given)
	};
	const known = await store.setting(TOKEN_HASH);
	if (known !== null) return {
		token: null,
		hash: known
	};
	const token = randomSecret();
	const made = await sha256(token);
	const hash = await store.keepSetting(TOKEN_HASH, made);
	return {
		token: hash === made ? token : null,
		hash
	};
}
function createApp(services, trustProxy) {
	const { access, log, metrics } = services;
	const environment = createMiddleware(async (c, next) => {
		const url = new URL(c.req.url);
		const proxied = trustProxy ? c.req.header("x-forwarded-proto") : void 0;
		c.set("ownOrigin", proxied === "https" ? `https://${url.host}` : url.origin);
		const forwarded = trustProxy ? forwardedAddress(c.req.header("x-forwarded-for") ?? null) : void 0;
		c.set("sender", addressPrefix(forwarded ?? c.env.info?.address ?? ""));
		const startMs = performance.now();
		await next();
		for (const [name, value] of Object.entries(DEFAULT_HEADERS)) if (!c.res.headers.has(name)) c.header(name, value);
		const ms = performance.now() - startMs;
		const { method } = c.req;
		const route = routeOf(url.pathname);
		const { status } = c.res;
		log("info", "request", {
			method,
			route,
			status,
			ms: Math.round(ms)
		});
		metrics.durations.observe({
			method,
			route,
			status: String(status)
		}, ms / 1e3);
	});
	const ownersOnly = createMiddleware(async (c, next) => {
		if (await access.isAllowed(c)) return next();
		throw new ProblemError("unauthorized", { detail: "Send the token as \"Authorization: Bearer <token>\", or sign in to the inbox." });
	});
	return new Hono().use(environment).route("/", healthRoutes(services)).route("/", intakeRoutes(services)).route("/", proofRoutes(services)).route("/", signInRoutes(services)).route("/", inboxRoutes(services)).use("/leads", ownersOnly).use("/leads.csv", ownersOnly).use("/leads/*", ownersOnly).route("/", ownerRoutes(services)).use("/metrics", ownersOnly).route("/", metricsRoutes(services)).notFound((c) => problemResponse(c, "not-found", { detail: `No ${c.req.method} is answered at this address.` })).onError((error, c) => {
		const [problem, details] = problemOf(error, services);
		if (c.req.method === "POST" && c.req.path === "/leads") metrics.leads.add({ outcome: problem });
		return problemResponse(c, problem, details);
	});
}
function problemOf(error, { log, metrics }) {
	if (error instanceof ProblemError) return [error.problem, error.details];
	const retryAfterSeconds = RETRY_AFTER_SECONDS;
	if (error instanceof StoreUnavailableError) {
		metrics.storeErrors.add();
		log("error", "store-unavailable", { reason: withoutQuotes(error.message) });
		return ["unavailable", {
			detail: "The store cannot be used at present; nothing was stored.",
			retryAfterSeconds
		}];
	}
	metrics.failures.add();
	log("error", "failed", {
		name: error.name,
		at: framesOf(error)
	});
	return ["unavailable", {
		detail: "Something went wrong here.",
		retryAfterSeconds
	}];
}
/** Kept from the router, which would take such a word for the name of a property. */
function noSuchMethod(log) {
	log("info", "request", {
		method: "other",
		route: "other",
		status: 404,
		ms: 0
	});
	return new Response(problemBody("not-found", { detail: "No such method is answered here." }), {
		status: 404,
		headers: {
			...DEFAULT_HEADERS,
			"content-type": PROBLEM_CONTENT_TYPE
		}
	});
}
/** The address without what may tell of a person: ids, words searched for, whatever strangers try. */
function routeOf(path) {
	if (ROUTES.has(path)) return path;
	return path.startsWith("/leads/") ? "/leads/:id" : "other";
}
/** A database may quote what it could not take. */
function withoutQuotes(message) {
	return message.replaceAll(/"[^"]*"|'[^']*'/g, "\"…\"").slice(0, 200);
}
/** Where it happened, without the message, which may quote what a visitor wrote. */
function framesOf(error) {
	return (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 8).join(" ").replaceAll(/\s+/g, " ").trim();
}
// src/receiver/node-server.ts
var HEADERS_TIMEOUT_MS = 1e4;
var REQUEST_TIMEOUT_MS = 3e4;
var CHECK_TIMEOUTS_EVERY_MS = 2e3;
/** What is still running after this is cut off. */
var GRACE_MS = 5e3;
/**
* Serves a receiver on a port of this machine.
*
* @throws Error if the port is taken
*/
async function serveReceiver(receiver, { port, host, headersTimeoutMs = HEADERS_TIMEOUT_MS, requestTimeoutMs = REQUEST_TIMEOUT_MS }) {
	const listener = getRequestListener((request, { incoming }) => receiver.fetch(request, { address: incoming.socket.remoteAddress }), {
		overrideGlobalObjects: false,
		errorHandler: () => noRequest()
	});
	const server = createServer({
		headersTimeout: headersTimeoutMs,
		requestTimeout: requestTimeoutMs,
		connectionsCheckingInterval: Math.min(CHECK_TIMEOUTS_EVERY_MS, headersTimeoutMs)
	}, (incoming, outgoing) => void listener(incoming, outgoing));
	server.on("clientError", answerClientError);
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen({
			port,
			host
		}, () => {
			server.off("error", reject);
			resolve();
		});
	});
	const address = server.address();
	const name = host === void 0 || host === "0.0.0.0" || host === "::" ? "localhost" : host;
	let stopped;
	return {
		url: `http://${name.includes(":") ? `[${name}]` : name}:${address.port}`,
		stop: () => stopped ??= stop(server, receiver)
	};
}
/** A target or a Host from which no request can be made. */
function noRequest() {
	return new Response(problemBody("malformed", { detail: "request: expected a target and a Host that make an address" }), {
		status: 400,
		headers: { "content-type": PROBLEM_CONTENT_TYPE }
	});
}
/** What is no HTTP, or came too slowly, never gets to the receiver. */
function answerClientError(error, socket) {
	if (!socket.writable || error.code === "ECONNRESET") {
		socket.destroy();
		return;
	}
	const [problem, detail] = clientProblem(error.code);
	const { status } = PROBLEMS[problem];
	const body = problemBody(problem, { detail });
	socket.end([
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
		`Content-Type: ${PROBLEM_CONTENT_TYPE}`,
		`Content-Length: ${Buffer.byteLength(body)}`,
		"Connection: close",
		"",
		body
	].join("\r\n"));
}
function clientProblem(code) {
	if (code === "HPE_HEADER_OVERFLOW") return ["too-large", "headers: expected at most 16 KiB"];
	if (code === "ERR_HTTP_REQUEST_TIMEOUT") return ["too-slow", "request: expected it whole by now"];
	return ["malformed", "request: expected HTTP/1.1, found something else"];
}
async function stop(server, receiver) {
	const closed = new Promise((resolve) => server.close(resolve));
	receiver.endStreams();
	server.closeIdleConnections();
	const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS);
	await closed;
	clearTimeout(cutOff);
	await receiver.close();
}
// src/receiver/store/database.ts
function* all(sql, ...values) {
	const { rows } = yield {
		sql,
		values,
		wants: "rows"
	};
	return rows;
}
function* get(sql, ...values) {
	const [row] = yield* all(sql, ...values);
	return row;
}
/** @returns how many rows changed */
function* run(sql, ...values) {
	const { changes } = yield {
		sql,
		values,
		wants: "changes"
	};
	return changes;
}
/** Until the transaction ends nobody else has these names. */
function* lock(...names) {
	yield { lock: names };
}
/** `?, ?, ?` for so many values. */
function placeholders(values) {
	return values.map(() => "?").join(", ");
}
// src/receiver/store/grants.ts
function sqlGrants(database) {
	return {
		saveGrant: (grant, nowMs) => database.transaction(function* () {
			yield* run("DELETE FROM grants WHERE expires_ms <= ?", nowMs);
			yield* run("INSERT INTO grants (hash, kind, expires_ms, user_id) VALUES (?, ?, ?, ?)", grant.hash, grant.kind, grant.expiresMs, grant.userId);
		}),
		grant: (kind, hash, nowMs) => database.read(function* () {
			return found(yield* get("SELECT * FROM grants WHERE hash = ? AND kind = ? AND expires_ms > ?", hash, kind, nowMs));
		}),
		takeGrant: (kind, hash, nowMs) => database.transaction(function* () {
			return found(yield* get("DELETE FROM grants WHERE hash = ? AND kind = ? AND expires_ms > ? RETURNING *", hash, kind, nowMs));
		}),
		removeGrantsOf: (userId) => database.transaction(function* () {
			yield* run("DELETE FROM grants WHERE user_id = ?", userId);
		})
	};
}
function found(row) {
	if (!row) return null;
	return {
		kind: row.kind,
		hash: row.hash,
		expiresMs: row.expires_ms,
		userId: row.user_id
	};
}
// src/receiver/store/notes.ts
var COLUMNS$1 = "notes.id, lead_id, author, author_name, at, notes.body";
function sqlNotes(database) {
	return {
		addNote: (given) => database.transaction(function* () {
			if (!(yield* get("SELECT 1 FROM leads WHERE id = ?", given.leadId))) return null;
			const note = {
				...given,
				id: crypto.randomUUID()
			};
			yield* run("INSERT INTO notes (id, lead_id, author, author_name, at, body) VALUES (?, ?, ?, ?, ?, ?)", note.id, note.leadId, note.author, note.authorName, note.at, note.text);
			return note;
		}),
		notes: (leadId) => database.read(function* () {
			return (yield* all(`SELECT ${COLUMNS$1} FROM notes JOIN leads ON leads.id = lead_id
            WHERE thread = (SELECT thread FROM leads WHERE id = ?) ORDER BY at, notes.id`, leadId)).map(note);
		}),
		notesOf: (leadIds) => database.read(function* () {
			if (leadIds.length === 0) return [];
			return (yield* all(`SELECT ${COLUMNS$1} FROM notes WHERE lead_id IN (${placeholders(leadIds)}) ORDER BY at, id`, ...leadIds)).map(note);
		}),
		removeNote: (id) => database.transaction(function* () {
			return (yield* run("DELETE FROM notes WHERE id = ?", id)) > 0;
		})
	};
}
function note(row) {
	return {
		id: row.id,
		leadId: row.lead_id,
		author: row.author,
		authorName: row.author_name,
		at: row.at,
		text: row.body
	};
}
// src/receiver/store/settings.ts
/** Clocks of several receivers differ; a proof is refused by its age long before it is forgotten. */
var PROOF_SLACK_MS = 864e5;
function sqlSettings(database) {
	return {
		setting: (name) => database.read(function* () {
			return (yield* get("SELECT value FROM settings WHERE name = ?", name))?.value ?? null;
		}),
		saveSetting: (name, value) => database.transaction(function* () {
			yield* run(`INSERT INTO settings (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value);
		}),
		keepSetting: (name, value) => database.transaction(function* () {
			yield* run("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", name, value);
			return (yield* get("SELECT value FROM settings WHERE name = ?", name))?.value;
		}),
		sweep: (nowMs) => database.transaction(function* () {
			yield* run("DELETE FROM grants WHERE expires_ms <= ?", nowMs);
			yield* run("DELETE FROM proofs WHERE expires_ms <= ?", nowMs - PROOF_SLACK_MS);
		})
	};
}
// src/receiver/store/sql-jobs.ts
function sqlJobs(database) {
	const skipLocked = database.dialect === "postgres" ? "FOR UPDATE SKIP LOCKED" : "";
	const changed = (sql, ...values) => database.transaction(function* () {
		return (yield* run(sql, ...values)) > 0;
	});
	return {
		claimJobs: ({ nowMs, leaseMs, limit }) => database.transaction(function* () {
			return (yield* all(`UPDATE jobs SET claimed_until_ms = ?, attempts = attempts + 1 WHERE id IN (
            SELECT id FROM jobs WHERE state = 'waiting' AND next_attempt_ms <= ? AND claimed_until_ms <= ?
              ORDER BY next_attempt_ms, id LIMIT ? ${skipLocked}) RETURNING *`, nowMs + leaseMs, nowMs, nowMs, limit)).map(job).sort((left, right) => left.nextAttemptMs - right.nextAttemptMs);
		}),
		saveJobPayload: ({ id, attempts }, payload) => changed(`UPDATE jobs SET payload = ? WHERE id = ? AND attempts = ? AND state = 'waiting'`, payload, id, attempts),
		finishJob: ({ id, attempts }, status) => changed(`UPDATE jobs SET state = 'done', payload = NULL, last_status = ?
          WHERE id = ? AND attempts = ? AND state = 'waiting'`, status, id, attempts),
		failJob: ({ id, attempts }, status, retryAtMs) => retryAtMs === null ? changed(`UPDATE jobs SET state = 'failed', last_status = ?
              WHERE id = ? AND attempts = ? AND state = 'waiting'`, status, id, attempts) : changed(`UPDATE jobs SET next_attempt_ms = ?, claimed_until_ms = 0, last_status = ?
              WHERE id = ? AND attempts = ? AND state = 'waiting'`, retryAtMs, status, id, attempts),
		retryJob: (id, nowMs) => changed(`UPDATE jobs SET state = 'waiting', attempts = 0, next_attempt_ms = ?, claimed_until_ms = 0
          WHERE id = ? AND state = 'failed'`, nowMs, id),
		jobs: (leadId) => database.read(function* () {
			return (yield* all("SELECT * FROM jobs WHERE lead_id = ? ORDER BY created_ms, kind, target, id", leadId)).map(job);
		}),
		jobCounts: () => database.read(jobCounts),
		nextJobMs: () => database.read(function* () {
			return (yield* get(`SELECT min(CASE WHEN claimed_until_ms > next_attempt_ms THEN claimed_until_ms
            ELSE next_attempt_ms END) AS due FROM jobs WHERE state = 'waiting'`))?.due ?? null;
		})
	};
}
/** Within the transaction that stores their lead. */
function* addJobs(leadId, jobs, nowMs) {
	for (const { kind, target, payload = null } of jobs) yield* run(`INSERT INTO jobs (id, lead_id, kind, target, payload, created_ms, next_attempt_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)`, crypto.randomUUID(), leadId, kind, target, payload, nowMs, nowMs);
}
function* jobCounts() {
	const rows = yield* all("SELECT state, count(*) AS count, min(created_ms) AS oldest FROM jobs GROUP BY state");
	const of = (state) => rows.find((row) => row.state === state);
	return {
		waiting: of("waiting")?.count ?? 0,
		done: of("done")?.count ?? 0,
		failed: of("failed")?.count ?? 0,
		oldestWaitingMs: of("waiting")?.oldest ?? null
	};
}
function job(row) {
	return {
		id: row.id,
		leadId: row.lead_id,
		kind: row.kind,
		target: row.target,
		payload: row.payload,
		state: row.state,
		attempts: row.attempts,
		createdMs: row.created_ms,
		nextAttemptMs: row.next_attempt_ms,
		lastStatus: row.last_status
	};
}
// src/receiver/store/search-text.ts
/** One spelling for what people write in several: case, width and composed letters do not count. */
function foldText(text) {
	return text.normalize("NFKC").toLowerCase();
}
/** The words a search must all find. */
function searchWords(search) {
	return foldText(search).split(/\s+/).filter(Boolean).slice(0, 16);
}
/** Everything of a lead that a salesperson may remember and search for. */
function searchText(lead) {
	const { contact, request, quiz } = lead;
	return foldText([
		contact.name,
		contact.email,
		contact.company,
		contact.phone,
		contact.phoneE164,
		contact.role,
		contact.country,
		contact.message,
		...request.topicLabels,
		lead.summary,
		...quiz?.answers.map((answer) => answer.label) ?? []
	].join("\n"));
}
// src/receiver/store/lead-list.ts
/** Newest first, and one more than asked for, which tells whether there is another page. */
function listStatement(columns, query) {
	const { limit, after, search = "", latestOnly = false, assignee, spam } = query;
	const conditions = [];
	const values = [];
	const where = (condition, ...those) => {
		conditions.push(condition);
		values.push(...those);
	};
	if (after !== void 0) where("sequence < ?", Number(after));
	if (latestOnly) where("latest = 1");
	if (spam !== void 0) where("spam = ?", spam ? 1 : 0);
	for (const name of [
		"status",
		"priority",
		"widget",
		"page"
	]) {
		const value = query[name];
		if (value !== void 0) where(`${name} = ?`, value);
	}
	if (assignee === null) where("assignee IS NULL");
	else if (assignee !== void 0) where("assignee = ?", assignee);
	const words = searchWords(search);
	if (words.length > 0) {
		const found = words.map(() => String.raw`search LIKE ? ESCAPE '\'`).join(" AND ");
		where(latestOnly ? `thread IN (SELECT thread FROM leads WHERE ${found})` : found, ...words.map(containing));
	}
	return {
		sql: `SELECT ${columns} FROM leads ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""} ORDER BY sequence DESC LIMIT ?`,
		values: [...values, limit + 1]
	};
}
/** A pattern for whatever has these characters, none of which means anything else. */
function containing(word) {
	return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
// src/receiver/store/sql-leads.ts
var ERASED_AT_ONCE = 100;
/** Held by whoever may move leads from one thread to another. */
var THREADS = "threads";
var COLUMNS = `sequence, body, received_at, updated_at, flags, spam, status, assignee,
  (SELECT count(*) FROM leads AS version WHERE version.thread = leads.thread) AS versions,
  (SELECT count(*) FROM notes JOIN leads AS version ON version.id = notes.lead_id
    WHERE version.thread = leads.thread) AS notes`;
function sqlLeads(database) {
	return {
		standing: (id, fingerprint) => database.read(() => standing(id, fingerprint)),
		insert: (entry, company = {}) => database.transaction(() => insert(entry, company)),
		list: (query) => database.read(function* () {
			const { sql, values } = listStatement(COLUMNS, query);
			const rows = yield* all(sql, ...values);
			const page = rows.slice(0, query.limit);
			const last = page.at(-1);
			return {
				leads: page.map(storedLead),
				next: rows.length > query.limit && last ? String(last.sequence) : null
			};
		}),
		counts: () => database.read(counts),
		get: (id) => database.read(function* () {
			const row = yield* get(`SELECT ${COLUMNS} FROM leads WHERE id = ?`, id);
			return row ? storedLead(row) : null;
		}),
		versions: (id) => database.read(function* () {
			return (yield* all(`SELECT ${COLUMNS} FROM leads WHERE thread = (SELECT thread FROM leads WHERE id = ?)
            ORDER BY created DESC, sequence DESC`, id)).map(storedLead);
		}),
		change: (id, wanted, at) => database.transaction(() => change(id, wanted, at)),
		async erase(id) {
			const found = await database.transaction(() => erase([id]));
			if (found.erased > 0) await database.scrub();
			return found.known;
		},
		async eraseReceivedBefore(moment) {
			const { erased } = await database.transaction(function* () {
				return yield* erase((yield* all("SELECT id FROM leads WHERE received_at < ? ORDER BY received_at, id LIMIT ?", moment, ERASED_AT_ONCE)).map(({ id }) => id));
			});
			if (erased > 0) await database.scrub();
			return erased;
		},
		revision: () => database.read(function* () {
			const row = yield* get("SELECT CAST(sum(count) AS BIGINT) AS revision FROM changes");
			return String(row?.revision);
		})
	};
}
function* factsOf(id, replaces) {
	return yield* get(`SELECT (SELECT fingerprint FROM leads WHERE id = ?) AS fingerprint,
      EXISTS (SELECT 1 FROM tombstones WHERE id_hash = ?) AS erased,
      (SELECT thread FROM leads WHERE id = ?) AS thread,
      (SELECT assignee FROM leads WHERE id = ?) AS assignee,
      EXISTS (SELECT 1 FROM leads WHERE thread = ?) AS continued`, id, hashId(id), replaces, replaces, id);
}
function standingOf(facts, fingerprint) {
	if (facts.fingerprint !== null) return facts.fingerprint === fingerprint ? "same" : "reused";
	return facts.erased ? "erased" : "new";
}
function* standing(id, fingerprint) {
	return standingOf(yield* factsOf(id, null), fingerprint);
}
function* insert(entry, { proof, jobs = [] }) {
	const { lead, received } = entry;
	yield* lock(...lead.replaces === null ? [lead.id] : [...[lead.id, lead.replaces].sort(), THREADS]);
	const facts = yield* factsOf(lead.id, lead.replaces);
	const found = standingOf(facts, entry.fingerprint);
	if (found !== "new") return found;
	if (proof) {
		if ((yield* run("INSERT INTO proofs (signature, expires_ms) VALUES (?, ?) ON CONFLICT (signature) DO NOTHING", proof.signature, proof.expiresMs)) === 0) return "proof-spent";
	}
	const thread = lead.replaces === null ? lead.id : facts.thread ?? lead.replaces;
	const columns = {
		id: lead.id,
		thread,
		replaces: lead.replaces,
		created: lead.created,
		received_at: received,
		updated_at: received,
		priority: lead.priority,
		name: lead.contact.name,
		email: lead.contact.email,
		company: lead.contact.company,
		flags: JSON.stringify(entry.flags),
		spam: entry.spam ? 1 : 0,
		assignee: facts.assignee,
		widget: lead.source.widget,
		page: lead.source.page,
		fingerprint: entry.fingerprint,
		search: searchText(lead),
		body: JSON.stringify(lead)
	};
	const values = Object.values(columns);
	yield* run(`INSERT INTO leads (${Object.keys(columns).join(", ")}) VALUES (${placeholders(values)})`, ...values);
	if (thread !== lead.id || facts.continued) {
		yield* run("UPDATE leads SET thread = ? WHERE thread = ? AND thread <> ?", thread, lead.id, thread);
		yield* markLatest(thread);
	}
	yield* addJobs(lead.id, jobs, Date.parse(received));
	return "new";
}
/** Of a thread's leads the one made last, by the visitor's clock, stands for it. */
function* markLatest(thread) {
	yield* run(`UPDATE leads SET latest = CASE WHEN id = (SELECT id FROM leads WHERE thread = ?
      ORDER BY created DESC, sequence DESC LIMIT 1) THEN 1 ELSE 0 END WHERE thread = ?`, thread, thread);
}
function* counts() {
	const rows = yield* all("SELECT status, spam, count(*) AS count FROM leads WHERE latest = 1 GROUP BY status, spam");
	const counts = {
		new: 0,
		contacted: 0,
		won: 0,
		lost: 0,
		spam: 0
	};
	for (const row of rows) counts[row.spam ? "spam" : row.status] += row.count;
	return counts;
}
function* change(id, wanted, at) {
	const { status, assignee, spam } = wanted;
	if (assignee != null && !(yield* get("SELECT 1 FROM users WHERE id = ?", assignee))) return false;
	const columns = {
		...status !== void 0 && { status },
		...assignee !== void 0 && { assignee },
		...spam !== void 0 && { spam: spam ? 1 : 0 },
		updated_at: at
	};
	return (yield* run(`UPDATE leads SET ${Object.keys(columns).map((name) => `${name} = ?`).join(", ")}
      WHERE thread = (SELECT thread FROM leads WHERE id = ?)`, ...Object.values(columns), id)) > 0;
}
/** Notes and jobs go with the lead, by the schema. */
function* erase(ids) {
	let erased = 0;
	let known = false;
	yield* lock(...[...ids].sort(), THREADS);
	for (const id of ids) {
		const row = yield* get("DELETE FROM leads WHERE id = ? RETURNING thread", id);
		if (!row) {
			known ||= !!(yield* get("SELECT 1 FROM tombstones WHERE id_hash = ?", hashId(id)));
			continue;
		}
		erased += 1;
		known = true;
		yield* run("INSERT INTO tombstones (id_hash) VALUES (?)", hashId(id));
		yield* markLatest(row.thread);
	}
	return {
		erased,
		known
	};
}
function storedLead(row) {
	return {
		lead: JSON.parse(row.body),
		received: row.received_at,
		updated: row.updated_at,
		flags: JSON.parse(row.flags),
		spam: row.spam === 1,
		status: row.status,
		assignee: row.assignee,
		versions: row.versions,
		notes: row.notes
	};
}
function hashId(id) {
	return createHash("sha256").update(id).digest("hex");
}
// src/receiver/store/sqlite-schema.ts
/** Each entry leads from one `user_version` to the next; entries are never changed, only added. */
var MIGRATIONS = [`
  CREATE TABLE leads (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    thread TEXT NOT NULL,
    replaces TEXT,
    created TEXT NOT NULL,
    received_at TEXT NOT NULL,
    priority TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    flags TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    search TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX leads_by_thread ON leads (thread, created);
  CREATE TABLE tombstones (id_hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE grants (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `, `
  CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'member', 'viewer')),
    password_hash TEXT,
    created_at TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE grants ADD COLUMN user_id TEXT REFERENCES users (id) ON DELETE CASCADE;
  CREATE INDEX grants_by_user ON grants (user_id);

  ALTER TABLE leads ADD COLUMN status TEXT NOT NULL DEFAULT 'new'
    CHECK (status IN ('new', 'contacted', 'won', 'lost'));
  ALTER TABLE leads ADD COLUMN assignee TEXT REFERENCES users (id) ON DELETE SET NULL;
  ALTER TABLE leads ADD COLUMN spam INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE leads ADD COLUMN latest INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE leads ADD COLUMN widget TEXT NOT NULL DEFAULT '';
  ALTER TABLE leads ADD COLUMN page TEXT NOT NULL DEFAULT '';
  ALTER TABLE leads ADD COLUMN updated_at TEXT NOT NULL DEFAULT '';
  UPDATE leads SET
    updated_at = received_at,
    widget = coalesce(json_extract(body, '$.source.widget'), ''),
    page = coalesce(json_extract(body, '$.source.page'), ''),
    latest = id = (SELECT id FROM leads AS version WHERE version.thread = leads.thread
      ORDER BY created DESC, sequence DESC LIMIT 1);
  CREATE INDEX leads_latest ON leads (sequence) WHERE latest = 1;
  CREATE INDEX leads_by_received ON leads (received_at);

  CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    author TEXT REFERENCES users (id) ON DELETE SET NULL,
    author_name TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX notes_by_lead ON notes (lead_id, at);

  CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    payload TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_ms INTEGER NOT NULL,
    next_attempt_ms INTEGER NOT NULL,
    claimed_until_ms INTEGER NOT NULL DEFAULT 0,
    last_status TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX jobs_due ON jobs (next_attempt_ms) WHERE state = 'waiting';
  CREATE INDEX jobs_by_lead ON jobs (lead_id);

  CREATE TABLE proofs (
    signature TEXT PRIMARY KEY,
    expires_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX proofs_by_expiry ON proofs (expires_ms);

  CREATE TABLE changes (shard INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
  INSERT INTO changes (shard, count) VALUES (0, 0);
  ${countChanges("leads", [
	"INSERT",
	"UPDATE",
	"DELETE"
])}
  ${countChanges("notes", [
	"INSERT",
	"UPDATE",
	"DELETE"
])}
  ${countChanges("users", [
	"INSERT",
	"UPDATE",
	"DELETE"
])}
  ${countChanges("jobs", ["UPDATE OF state"])}
  `];
/** Whoever changes something that an inbox shows changes the store's revision, without having to remember. */
function countChanges(table, events) {
	return events.map((event) => `
        CREATE TRIGGER ${table}_${event.replaceAll(" ", "_").toLowerCase()} AFTER ${event} ON ${table}
        BEGIN UPDATE changes SET count = count + 1 WHERE shard = 0; END;`).join("");
}
/**
* Brings the database to the newest schema, each step in a transaction of its own.
*
* @throws Error if the file was made by a newer version, which this one would damage
*/
function migrate(database) {
	for (;;) {
		database.exec("BEGIN IMMEDIATE");
		try {
			const { user_version: version } = database.prepare("PRAGMA user_version").get();
			if (version > MIGRATIONS.length) throw new Error(`database: expected schema version ${MIGRATIONS.length} or older, found ${version}; it was made by a newer receiver`);
			const step = MIGRATIONS[version];
			if (step === void 0) {
				database.exec("COMMIT");
				return;
			}
			database.exec(step);
			database.exec(`PRAGMA user_version = ${version + 1}`);
			database.exec("COMMIT");
		} catch (error) {
			database.exec("ROLLBACK");
			throw error;
		}
	}
}
// src/receiver/store/sqlite-database.ts
/** Calls are synchronous, so a wait for another process's lock holds up everyone. */
var BUSY_TIMEOUT_MS = 500;
/** More at once would keep the others waiting for long. */
var MAX_TOGETHER = 100;
/** Texts of statements vary with what a list is filtered by. */
var MAX_PREPARED = 100;
/** A SQLite file in the newest schema, set to lose nothing it has acknowledged. */
var SqliteDatabase = class {
	#database;
	#prepared;
	#waiting;
	/**
	* @param path file name, or `:memory:`
	* @throws Error if the file cannot be opened, is no database or was made by a newer version
	*/
	constructor(path, { maxPages } = {}) {
		this.dialect = "sqlite";
		this.#prepared = /* @__PURE__ */ new Map();
		this.#waiting = [];
		this.#database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
		try {
			this.#configure(path === ":memory:" ? "memory" : "wal");
			migrate(this.#database);
			if (maxPages !== void 0) this.#database.exec(`PRAGMA max_page_count = ${maxPages}`);
		} catch (error) {
			this.#database.close();
			throw error;
		}
	}
	#configure(journal) {
		this.#database.exec(`
      PRAGMA journal_mode = ${journal};
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
    `);
		const pragma = (name) => this.#database.prepare(`PRAGMA ${name}`).get();
		const found = {
			...pragma("journal_mode"),
			...pragma("synchronous")
		};
		if (found.journal_mode !== journal || found.synchronous !== 2) throw new Error(`database: expected journal_mode ${journal} and synchronous 2, found ${JSON.stringify(found)}`);
	}
	read(work) {
		return attempt(() => this.#run(work()));
	}
	/** All that is asked for in one turn of the event loop is made durable by one commit. */
	transaction(work) {
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				work,
				resolve,
				reject
			});
			if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting());
		});
	}
	#commitWaiting() {
		const together = this.#waiting.splice(0, MAX_TOGETHER);
		if (this.#waiting.length > 0) setImmediate(() => this.#commitWaiting());
		if (together.length === 0) return;
		try {
			this.#exec("BEGIN IMMEDIATE");
			const ends = together.map((waiting) => this.#runOne(waiting));
			this.#exec("COMMIT");
			for (const end of ends) end();
		} catch (error) {
			if (this.#database.isOpen && this.#database.isTransaction) this.#exec("ROLLBACK");
			for (const { reject } of together) reject(unavailable(error));
		}
	}
	/** What fails by itself leaves the others of this commit alone. */
	#runOne({ work, resolve, reject }) {
		this.#exec("SAVEPOINT one");
		try {
			const result = this.#run(work());
			this.#exec("RELEASE one");
			return () => resolve(result);
		} catch (error) {
			if (!this.#database.isTransaction) throw error;
			this.#exec("ROLLBACK TO one");
			this.#exec("RELEASE one");
			return () => reject(unavailable(error));
		}
	}
	#run(work) {
		let step = work.next();
		while (!step.done) step = work.next(this.#answer(step.value));
		return step.value;
	}
	#answer(statement) {
		if ("lock" in statement) return {
			rows: [],
			changes: 0
		};
		const prepared = this.#prepare(statement.sql);
		if (statement.wants === "rows") return {
			rows: prepared.all(...statement.values),
			changes: 0
		};
		return {
			rows: [],
			changes: Number(prepared.run(...statement.values).changes)
		};
	}
	#exec(sql) {
		this.#prepare(sql).run();
	}
	#prepare(sql) {
		let prepared = this.#prepared.get(sql);
		if (!prepared) {
			if (this.#prepared.size >= MAX_PREPARED) this.#prepared.clear();
			prepared = this.#database.prepare(sql);
			this.#prepared.set(sql, prepared);
		}
		return prepared;
	}
	/** What was erased must not live on in the log beside the file. */
	scrub() {
		return attempt(() => void this.#database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get());
	}
	close() {
		return attempt(() => {
			while (this.#waiting.length > 0) this.#commitWaiting();
			this.#prepared.clear();
			if (this.#database.isOpen) this.#database.close();
		});
	}
};
function attempt(work) {
	return new Promise((resolve, reject) => {
		try {
			resolve(work());
		} catch (error) {
			reject(unavailable(error));
		}
	});
}
function unavailable(cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	return new StoreUnavailableError(`database: ${message}`, { cause });
}
// src/receiver/store/users.ts
function sqlUsers(database) {
	const find = (column, value) => database.read(function* () {
		const row = yield* get(`SELECT * FROM users WHERE ${column} = ?`, value);
		return row ? user(row) : null;
	});
	return {
		addUser: (given) => database.transaction(function* () {
			const added = {
				...given,
				id: crypto.randomUUID(),
				email: address(given.email),
				disabled: false
			};
			return (yield* run(`INSERT INTO users (id, name, email, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (email) DO NOTHING`, added.id, added.name, added.email, added.role, added.passwordHash, added.created)) > 0 ? added : null;
		}),
		user: (id) => find("id", id),
		userByEmail: (email) => find("email", address(email)),
		users: () => database.read(function* () {
			return (yield* all("SELECT * FROM users ORDER BY name, email")).map(user);
		}),
		changeUser: (id, change) => database.transaction(() => changeUser(id, change)),
		removeUser: (id) => database.transaction(function* () {
			return (yield* run("DELETE FROM users WHERE id = ?", id)) > 0;
		})
	};
}
function* changeUser(id, change) {
	const row = yield* get("SELECT * FROM users WHERE id = ?", id);
	if (!row) return "unknown";
	const before = user(row);
	const after = {
		...before,
		...change
	};
	after.email = address(after.email);
	if (yield* get("SELECT 1 FROM users WHERE email = ? AND id <> ?", after.email, id)) return "taken";
	yield* run("UPDATE users SET name = ?, email = ?, role = ?, password_hash = ?, disabled = ? WHERE id = ?", after.name, after.email, after.role, after.passwordHash, after.disabled ? 1 : 0, id);
	if (after.disabled || after.passwordHash !== before.passwordHash) yield* run("DELETE FROM grants WHERE user_id = ?", id);
	return "changed";
}
function user(row) {
	return {
		id: row.id,
		name: row.name,
		email: row.email,
		role: row.role,
		passwordHash: row.password_hash,
		created: row.created_at,
		disabled: row.disabled === 1
	};
}
function address(email) {
	return email.trim().toLowerCase();
}
// src/receiver/store/open-store.ts
/** Whether this names a PostgreSQL database rather than a file. */
function isPostgresUrl(address) {
	return /^postgres(ql)?:\/\//i.test(address);
}
/**
* Opens a database of leads, or makes it, and brings it to this version's schema.
*
* @param address `postgres://…`, or the name of a SQLite file, or `:memory:`
* @throws Error if it cannot be opened, is no such database or was made by a newer version
*/
async function openStore(address) {
	if (!isPostgresUrl(address)) return openSqliteStore(address);
	const { PostgresDatabase } = await import("./postgres-database.js");
	return sqlStore(await PostgresDatabase.open(address));
}
/**
* Opens (or makes) a SQLite database of leads.
*
* @param path file name, or `:memory:`
* @throws Error if the file cannot be opened, is no database or was made by a newer version
*/
function openSqliteStore(path, options = {}) {
	return sqlStore(new SqliteDatabase(path, options));
}
function sqlStore(database) {
	return {
		...sqlLeads(database),
		...sqlNotes(database),
		...sqlUsers(database),
		...sqlGrants(database),
		...sqlJobs(database),
		...sqlSettings(database),
		close: () => database.close()
	};
}
export { createReceiver as a, serveReceiver as i, openSqliteStore as n, openStore as r, isPostgresUrl as t };
