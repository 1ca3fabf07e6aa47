import { _ as optionOf, f as answerText, i as plainWords, p as MAX_TEXT_LENGTH, r as createCalculator, t as createQuiz, v as sanitizeAnswers } from "./create-quiz.js";
import { n as LEAD_SCHEMA, t as version } from "./version.js";
import { t as StoreUnavailableError } from "./store.js";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { html, raw } from "hono/html";
import * as v from "valibot";
import { lookup } from "node:dns";
import { STATUS_CODES, createServer, request } from "node:http";
import { request as request$1 } from "node:https";
import { BlockList, isIP } from "node:net";
import { createTransport } from "nodemailer";
import { getRequestListener } from "@hono/node-server";
import { hash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
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
	forbidden: {
		status: 403,
		title: "Your role does not include this"
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
// src/receiver/request-body.ts
/** A lead nests at most six deep; what nests deeper was made to do harm. */
var MAX_DEPTH = 16;
/** A lead of every widget has about 500 texts, numbers, lists and objects in it. */
var MAX_VALUES = 2e4;
/** `text/plain` is what a browser sends without a preflight, from beacons for instance. */
var TYPES = ["application/json", "text/plain"];
var FORM_TYPE = "application/x-www-form-urlencoded";
/**
* Reads a request's body as JSON, and stops reading as soon as it is too large.
*
* @throws ProblemError `too-large` or `malformed`
*/
async function readJson(request, maxBytes) {
	const { data } = await readJsonBody(request, maxBytes);
	countValues(data);
	return data;
}
/** As {@link readJson}, with the text; how much there is in it is for the caller to count. */
async function readJsonBody(request, maxBytes) {
	const essence = essenceOf$1(request);
	if (!TYPES.includes(essence)) throw malformed(`content-type: expected ${TYPES.join(" or ")}, found ${quoted(essence)}`);
	const encoding = request.headers.get("content-encoding") ?? "identity";
	if (encoding.toLowerCase() !== "identity") throw malformed(`content-encoding: expected none, found ${quoted(encoding)}`);
	const text = await readText(request, maxBytes);
	return {
		data: parseJson(text),
		text
	};
}
/** Whether a request carries what a form of a page sends. */
function isForm(request) {
	return essenceOf$1(request) === FORM_TYPE;
}
/**
* Reads a request's body as a form.
*
* @throws ProblemError `too-large` or `malformed`
*/
async function readForm(request, maxBytes) {
	if (!isForm(request)) throw malformed(`content-type: expected ${FORM_TYPE}, found ${quoted(essenceOf$1(request))}`);
	return new URLSearchParams(await readText(request, maxBytes));
}
function essenceOf$1(request) {
	return (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
async function readText(request, maxBytes) {
	const tooLarge = () => new ProblemError("too-large", { detail: `body: expected at most ${maxBytes} bytes` });
	const length = request.headers.get("content-length");
	if (Number(length) > maxBytes) throw tooLarge();
	if (length !== null) return readAtOnce(request);
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
async function readAtOnce(request) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
	} catch {
		throw malformed("body: expected complete UTF-8 text, found something else");
	}
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw malformed("body: expected JSON, found something else");
	}
}
/**
* How many values there are, the outermost and those that hold others included.
*
* @throws ProblemError `malformed` where they are too many or too deep for a lead, or one is a key that does harm
*/
function countValues(root) {
	let values = 0;
	const count = (value, depth) => {
		if (depth > MAX_DEPTH) throw malformed(`body: expected at most ${MAX_DEPTH} levels of nesting`);
		if (++values > 2e4) throw malformed(`body: expected at most ${MAX_VALUES} values`);
		if (typeof value !== "object" || value === null) return;
		if (Array.isArray(value)) {
			for (const inner of value) count(inner, depth + 1);
			return;
		}
		if (Object.hasOwn(value, "__proto__")) throw malformed("body: found a key named __proto__");
		for (const key in value) count(value[key], depth + 1);
	};
	count(root, 0);
	return values;
}
function malformed(detail) {
	return new ProblemError("malformed", { detail });
}
function quoted(text) {
	return JSON.stringify(text.slice(0, 100));
}
// src/receiver/roles.ts
var RIGHTS = {
	owner: [
		"read",
		"work",
		"export",
		"erase",
		"manage"
	],
	member: ["read", "work"],
	viewer: ["read"]
};
/** What people who share an inbox may do. */
function may(role, right) {
	return RIGHTS[role].includes(right);
}
// src/receiver/secrets.ts
/** Secrets by Web Crypto, so that they work wherever Fetch does. */
/** 256 random bits, safe in a URL. */
function randomSecret() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(32));
	return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
/** Node's own digests at once; the one of Web Crypto goes by way of another thread, which costs more than the digest. */
var onNode = globalThis.process?.getBuiltinModule?.("node:crypto");
/** In hexadecimal. */
async function sha256(text) {
	if (onNode) return onNode.hash("sha256", text, "hex");
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
var INVITE_MS = 6048e5;
var MAX_FORM_BYTES = 65536;
/** Who may read and change the leads: the bearer of the token, and browsers that signed in. */
var Access = class {
	#store;
	#tokenHash;
	#attempts;
	#now;
	/** @param attempts failed ones, by address; shared with the sign-in page */
	constructor(store, tokenHash, attempts, now) {
		this.#store = store;
		this.#tokenHash = tokenHash;
		this.#attempts = attempts;
		this.#now = now;
	}
	async isToken(token) {
		return sameHash(await sha256(token), this.#tokenHash);
	}
	/** Null: nobody we know, or a change that no page of ours asked for. */
	async identify(c) {
		const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
		if (bearer !== void 0) return this.#bearer(c.var.sender, bearer);
		const session = this.#sessionOf(c);
		if (session === void 0) return null;
		const grant = await this.#store.grant("session", await this.#hash(session), this.#now());
		if (!grant) return null;
		const csrf = await this.#csrf(session);
		if (!isSafeMethod(c.req.method) && !await isProved(c, csrf)) return null;
		if (grant.userId === null) return tokensBearer(csrf);
		const user = await this.#store.user(grant.userId);
		if (!user || user.disabled) return null;
		return {
			userId: user.id,
			name: user.name,
			email: user.email,
			role: user.role,
			csrf
		};
	}
	/** @throws ProblemError `rate-limited` after too many wrong ones */
	async #bearer(sender, token) {
		const isRight = await this.isToken(token);
		const retryAfterSeconds = this.#attempts.waitSeconds(sender);
		if (retryAfterSeconds > 0) throw new ProblemError("rate-limited", {
			detail: `Too many wrong tokens; try again in ${retryAfterSeconds} s.`,
			retryAfterSeconds
		});
		if (isRight) return tokensBearer("");
		this.#attempts.record(sender);
		return null;
	}
	/** Signs this browser in, under a new secret; an earlier session of it ends. */
	async startSession(c, userId) {
		await this.#dropSession(c);
		const session = await this.#grant("session", SESSION_MS, userId);
		setCookie(c, this.#cookieName, session, {
			...this.#cookieOptions(c),
			...isSecure(c) && { prefix: "host" },
			maxAge: SESSION_MS / 1e3
		});
	}
	async endSession(c) {
		const name = isSecure(c) ? `__Host-${this.#cookieName}` : this.#cookieName;
		deleteCookie(c, name, this.#cookieOptions(c));
		await this.#dropSession(c);
	}
	async #dropSession(c) {
		const session = this.#sessionOf(c);
		if (session === void 0) return;
		await this.#store.takeGrant("session", await this.#hash(session), this.#now());
	}
	/** Everywhere: every browser of this person has to sign in again. */
	endSessionsOf(userId) {
		return this.#store.removeGrantsOf(userId);
	}
	/** A secret that signs in one browser of the owner, once, within 15 minutes. */
	createLink() {
		return this.#grant("link", LINK_MS, null);
	}
	/** Whether a link still signs in; it stays good. */
	async isLink(secret) {
		return await this.#store.grant("link", await this.#hash(secret), this.#now()) !== null;
	}
	async redeemLink(secret) {
		return await this.#take("link", secret) !== null;
	}
	/** A secret by which a user chooses a password, once, within 7 days. Earlier ones end, and so do sessions. */
	async createInvite(userId) {
		await this.#store.removeGrantsOf(userId);
		return this.#grant("invite", INVITE_MS, userId);
	}
	/** Whom an invitation is for; it stays good. Null: for nobody any more. */
	async invited(secret) {
		const grant = await this.#store.grant("invite", await this.#hash(secret), this.#now());
		return this.#userOf(grant);
	}
	async redeemInvite(secret) {
		return this.#userOf(await this.#take("invite", secret));
	}
	async #userOf(grant) {
		const user = grant?.userId ? await this.#store.user(grant.userId) : null;
		return user?.disabled ? null : user;
	}
	async #take(kind, secret) {
		return this.#store.takeGrant(kind, await this.#hash(secret), this.#now());
	}
	async #grant(kind, lifeMs, userId) {
		const secret = randomSecret();
		const now = this.#now();
		await this.#store.saveGrant({
			kind,
			hash: await this.#hash(secret),
			expiresMs: now + lifeMs,
			userId
		}, now);
		return secret;
	}
	/** With the token in it, so that a new token ends every session of the old one. */
	#hash(secret) {
		return sha256(`${this.#tokenHash}.${secret}`);
	}
	/** Of the session, so that it need not be kept anywhere; tells nothing of it. */
	#csrf(session) {
		return sha256(`csrf.${this.#tokenHash}.${session}`);
	}
	#sessionOf(c) {
		return isSecure(c) ? getCookie(c, this.#cookieName, "host") : getCookie(c, this.#cookieName);
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
			secure: isSecure(c)
		};
	}
};
/** @throws ProblemError `forbidden` where the role of whoever asks does not include it */
function assertMay({ role }, right) {
	if (may(role, right)) return;
	throw new ProblemError("forbidden", { detail: `role: expected one that may ${right}, found ${role}` });
}
/** Whether a page of ours made this request: what a session alone may change must come from there. */
function isFromOwnPage(c) {
	const site = c.req.header("sec-fetch-site");
	return site === void 0 ? c.req.header("origin") === c.var.ownOrigin : site === "same-origin";
}
/** The form of a request, read once. */
async function formOf(c) {
	const form = c.get("form") ?? await readForm(c.req.raw, MAX_FORM_BYTES);
	c.set("form", form);
	return form;
}
/** By where it comes from, and by what only a page of this session can know. */
async function isProved(c, csrf) {
	if (!isFromOwnPage(c)) return false;
	return sameHash((isForm(c.req.raw) ? (await formOf(c)).get("csrf") : c.req.header("leadline-csrf")) ?? "", csrf);
}
function tokensBearer(csrf) {
	return {
		userId: null,
		name: "Owner",
		email: "",
		role: "owner",
		csrf
	};
}
function isSecure(c) {
	return c.var.ownOrigin.startsWith("https:");
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
// src/receiver/forward/destination.ts
/** An attempt that takes longer has failed; what the Standard Webhooks ask senders to wait. */
var ATTEMPT_LIMIT_MS = 2e4;
// src/receiver/forward/retry-schedule.ts
var SECOND_MS = 1e3;
var MINUTE_MS = 60 * SECOND_MS;
var HOUR_MS = 60 * MINUTE_MS;
/** Pauses after each failed attempt, as Standard Webhooks propose: ten attempts within 75 hours. */
var PAUSES_MS = [
	5 * SECOND_MS,
	5 * MINUTE_MS,
	30 * MINUTE_MS,
	2 * HOUR_MS,
	5 * HOUR_MS,
	10 * HOUR_MS,
	14 * HOUR_MS,
	20 * HOUR_MS,
	24 * HOUR_MS
];
/** More than this nobody is waited for, whatever they ask. */
var MAX_RETRY_AFTER_MS = 24 * HOUR_MS;
/** Up to a tenth more, so that what failed together does not come back together. */
var JITTER = .1;
/**
* When to try again.
*
* @param attempts how many have been made, at least 1
* @param retryAfterMs what the other side asked for
* @param random from 0 to 1
* @returns the pause in milliseconds; null: it was the last attempt
*/
function pauseMs(attempts, retryAfterMs = 0, random = Math.random()) {
	const pause = PAUSES_MS[attempts - 1];
	if (pause === void 0) return null;
	return Math.round(Math.max(pause * (1 + random * JITTER), Math.min(Math.max(0, retryAfterMs), MAX_RETRY_AFTER_MS)));
}
// src/receiver/forward/forwarder.ts
/** How often a receiver looks for jobs that another one left or put off. */
var LOOK_MS$1 = 3e4;
/** After a store that could not be read. */
var STORE_PAUSE_MS = 5e3;
/** Longer than any attempt takes; whoever dies in one is replaced after this. */
var LEASE_MS = 3 * ATTEMPT_LIMIT_MS;
var AT_ONCE$1 = 8;
/**
* Sends leads on. What is to be sent was stored in the transaction that stored the lead, so a receiver
* that dies between the two leaves nothing undone; and since it may die after it sent and before it said
* so, everything is sent at least once, under an id that stays the same.
*/
var Forwarder = class {
	#parts;
	#timer;
	#running;
	#isAwake = false;
	#isStopped = false;
	constructor(parts) {
		this.#parts = parts;
	}
	/** Whether leads are sent to anything of this kind. */
	has(kind) {
		return this.#parts.destinations.some((destination) => destination.kind === kind);
	}
	/**
	* What is to be sent on because of this lead.
	*
	* @param isLate it has lain for a while
	*/
	jobsFor(lead, isLate = false) {
		return this.#parts.destinations.filter((destination) => destination.takes?.(lead) ?? true).filter(({ isCheck }) => !(isLate && isCheck)).map(({ kind, target }) => ({
			kind,
			target
		}));
	}
	/** Sends on what was held back as spam, unless it was sent on before. */
	async release(lead) {
		const { store, now } = this.#parts;
		if (await store.addJobs(lead.id, this.jobsFor(lead, true), now())) this.wake();
	}
	/** Looks for work now, and from now on whenever some is due. */
	wake() {
		if (this.#isStopped || this.#parts.destinations.length === 0) return;
		this.#isAwake = true;
		this.#running ??= this.#work().finally(() => {
			this.#running = void 0;
		});
	}
	/** Begins nothing any more and waits for what was begun. */
	async stop() {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		await this.#running;
	}
	async #work() {
		clearTimeout(this.#timer);
		const { store, now, log } = this.#parts;
		let nextMs = now() + STORE_PAUSE_MS;
		try {
			while (this.#isAwake && !this.#isStopped) {
				this.#isAwake = false;
				const jobs = await store.claimJobs({
					nowMs: now(),
					leaseMs: LEASE_MS,
					limit: AT_ONCE$1
				});
				if (jobs.length > 0) this.#isAwake = true;
				await Promise.all(jobs.map((job) => this.#attempt(job)));
			}
			nextMs = Math.min(await store.nextJobMs() ?? Infinity, now() + LOOK_MS$1);
		} catch (error) {
			log("error", "forward-stalled", { reason: error.name });
		}
		if (this.#isStopped) return;
		this.#timer = setTimeout(() => this.wake(), Math.max(0, nextMs - now()));
		this.#timer.unref?.();
	}
	async #attempt(job) {
		const { store, destinations, log, metrics, now } = this.#parts;
		const destination = destinations.find(({ kind, target }) => kind === job.kind && target === job.target);
		const { outcome, status, retryAfterMs } = destination ? await this.#send(destination, job) : GONE;
		const pause = outcome === "again" ? pauseMs(job.attempts, retryAfterMs) : null;
		if (outcome === "done") await store.finishJob(job, status);
		else await store.failJob(job, status, pause === null ? null : now() + pause);
		const result = outcome === "done" ? "done" : pause === null ? "failed" : "put-off";
		metrics.forwards.add({
			kind: job.kind,
			result
		});
		if (outcome !== "done") log(pause === null ? "error" : "warn", "forward-failed", {
			kind: job.kind,
			attempt: job.attempts,
			status,
			again: pause === null ? "never" : `in ${Math.round(pause / 1e3)} s`
		});
	}
	async #send(destination, job) {
		let { payload } = job;
		if (payload === null) {
			const stored = await this.#parts.store.get(job.leadId);
			if (!stored) return {
				outcome: "never",
				status: "lead erased"
			};
			payload = destination.build(stored.lead, stored.received);
			if (!await this.#parts.store.saveJobPayload(job, payload)) return OVERTAKEN;
		}
		return destination.send(payload, job);
	}
};
var GONE = {
	outcome: "never",
	status: "no longer configured"
};
var OVERTAKEN = {
	outcome: "again",
	status: "overtaken"
};
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
// src/receiver/housekeeping.ts
var EVERY_MS = 36e5;
var DAY_MS$2 = 864e5;
/** Forgets what has run out, now and every hour. */
var Housekeeping = class {
	#options;
	#timer;
	#running;
	#stopped = false;
	constructor(options) {
		this.#options = options;
		this.#running = this.#run();
		this.#timer = setInterval(() => {
			this.#running = this.#run();
		}, EVERY_MS);
		this.#timer.unref?.();
	}
	async #run() {
		const { store, log, now, retainDays, onErased } = this.#options;
		try {
			await store.sweep(now());
			if (retainDays === void 0) return;
			const before = (/* @__PURE__ */ new Date(now() - retainDays * DAY_MS$2)).toISOString();
			let erased = 0;
			while (!this.#stopped) {
				const count = await store.eraseReceivedBefore(before);
				if (count === 0) break;
				erased += count;
			}
			if (erased === 0) return;
			log("info", "leads-retired", { count: erased });
			onErased();
		} catch (error) {
			log("warn", "housekeeping-failed", { reason: error.message });
		}
	}
	/** Resolves once nothing is under way any more. */
	async stop() {
		this.#stopped = true;
		clearInterval(this.#timer);
		await this.#running;
	}
};
// src/receiver/store/leads.ts
var LEAD_STATUSES = [
	"new",
	"contacted",
	"won",
	"lost"
];
// src/receiver/inbox/filters.ts
var PRIORITIES = [
	"hot",
	"warm",
	"cold"
];
var DAY_MS$1 = 864e5;
var MAX_OFFSET = 840;
/** Reads them from an address; what cannot be meant is left out. */
function readFilters(query) {
	const offset = Number(query.offset);
	return {
		spam: query.folder === "spam",
		search: query.q ?? "",
		status: LEAD_STATUSES.find((status) => status === query.status) ?? "",
		assignee: /^[\w-]{1,64}$/.test(query.assignee ?? "") ? query.assignee ?? "" : "",
		priority: PRIORITIES.find((priority) => priority === query.priority) ?? "",
		from: dayOf(query.from),
		to: dayOf(query.to),
		offset: Number.isInteger(offset) && Math.abs(offset) <= MAX_OFFSET ? offset : 0
	};
}
/** The address of the list under these filters, with whatever else it shall say. */
function listAddress(filters, changes = {}, more = {}) {
	const { spam, search, status, assignee, priority, from, to, offset } = {
		...filters,
		...changes
	};
	const query = new URLSearchParams(Object.entries({
		folder: spam ? "spam" : "",
		status,
		assignee,
		priority,
		from,
		to,
		offset: (from || to) && offset !== 0 ? String(offset) : "",
		q: search,
		...more
	}).filter(([, value]) => value !== ""));
	return query.size === 0 ? "/" : `/?${query.toString()}`;
}
/** @param userId of whoever says `me`; null for the bearer of the token, to whom nothing is assigned */
function leadQuery(filters, userId) {
	const { spam, search, status, assignee, priority } = filters;
	const { from, before } = receivedBetween(filters);
	const someone = assignee === "me" ? userId ?? "nobody" : assignee;
	return {
		spam,
		search,
		...status && { status },
		...priority && { priority },
		...someone && { assignee: someone === "none" ? null : someone },
		...from && { receivedFrom: from },
		...before && { receivedBefore: before }
	};
}
/** How many of those behind "Filters" are set. */
function countSet({ assignee, priority, from, to }) {
	return [
		assignee,
		priority,
		from,
		to
	].filter((value) => value !== "").length;
}
/** The moments between which a lead came, by the reader's own days; ISO 8601, the end is not included. */
function receivedBetween({ from, to, offset }) {
	const start = (day) => Date.parse(`${day}T00:00:00Z`) + offset * 6e4;
	return {
		...from && { from: new Date(start(from)).toISOString() },
		...to && { before: new Date(start(to) + DAY_MS$1).toISOString() }
	};
}
function dayOf(text = "") {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? "" : text;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/receiver/inbox/layout.ts
var _templateObject;
/** What a page of ours may do: load its own two files and talk to its own server; no text becomes markup. */
var CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	"img-src 'self'",
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
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
/** What a person wrote, kept apart from the direction of the words around it. */
function text$1(words) {
	return words === "" ? "" : html`<bdi>${words}</bdi>`;
}
/** A longer piece of what a person wrote, with its own line breaks. */
function quote(words, lang = "") {
	return html`<blockquote dir="auto" lang="${lang}">${words}</blockquote>`;
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
// src/receiver/inbox/plain-words.ts
/** What codes and numbers of a lead mean to the person who reads it. */
var PRIORITY_WORDS = {
	hot: "Hot",
	warm: "Warm",
	cold: "Cold"
};
var STATUS_WORDS = {
	new: "New",
	contacted: "Contacted",
	won: "Won",
	lost: "Lost"
};
var ROLE_WORDS = {
	owner: "Owner",
	member: "Member",
	viewer: "Viewer"
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
	"no-captcha": "came without an answer to the captcha",
	"captcha-unchecked": "its answer to the captcha has not been checked",
	"captcha-expired": "its answer to the captcha was too old or used before",
	"captcha-invalid": "its answer to the captcha does not hold",
	"score-differs": "its results do not follow from its answers",
	"score-unchecked": "its results have not been worked out again yet"
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
/** What a lead is called by where it stands alone. */
function nameOf({ contact }) {
	return contact.name || contact.email || contact.company || "Without a name";
}
function joined(parts) {
	return parts.filter(Boolean).join(" · ");
}
function timeframeWords(timeframe) {
	return wordsFrom(TIMEFRAME_WORDS, timeframe);
}
function flagWords(flag) {
	return wordsFrom(FLAG_WORDS, flag);
}
/** A key may be a visitor's own, `constructor` for instance. */
function wordsFrom(table, key) {
	return (Object.hasOwn(table, key) ? table[key] : void 0) ?? key;
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
/** The words of the page, which hold the range already where the widget wrote them. */
function estimateWords({ text, range }) {
	if (range === null || range[0] === range[1] || text.includes("(")) return text;
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
/** "" for what is no language: a screen reader must not be sent after nonsense. */
function languageTag(locale) {
	try {
		return Intl.getCanonicalLocales(locale)[0] ?? "";
	} catch {
		return "";
	}
}
/** Null for what is no plain address: a link is made of nothing that could be more. */
function mailLink(email) {
	if (!email.isWellFormed() || !/^[^\s@:?&<>"']+@[^\s@:?&<>"']+$/.test(email)) return null;
	return `mailto:${encodeURI(email)}`;
}
function phoneLink(phone) {
	if (!/^\+?[\d ()./-]{4,30}$/.test(phone)) return null;
	return `tel:${phone.replaceAll(/[^\d+]/g, "")}`;
}
function webLink(address) {
	const url = URL.parse(address);
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
// src/receiver/inbox/view.ts
/** The proof that a form of ours is sent from a page of ours. */
function proofField({ csrf }) {
	return html`<input type="hidden" name="csrf" value="${csrf}" />`;
}
function mayWork(view) {
	return may(view.person.role, "work");
}
/** Name of a user by id; those who left keep theirs out of the inbox. */
function userName(view, id) {
	if (id === null) return "";
	return view.users.find((user) => user.id === id)?.name ?? "someone who left";
}
/** At most two letters that stand for a name where there is little room. */
function initials(name) {
	const words = name.split(/\s+/).filter(Boolean);
	return [words.at(0), words.length > 1 ? words.at(-1) : void 0].map((word) => word === void 0 ? "" : [...word][0] ?? "").join("").toUpperCase();
}
function signature({ authorName }) {
	return text$1(authorName || "Owner");
}
// src/receiver/inbox/account-menu.ts
/** Who is signed in, and what is theirs to do beside reading leads. */
function accountMenu(person, filters) {
	const { role, name } = person;
	const query = filters ? listAddress(filters).slice(2) : "";
	const table = `/leads.csv?${filters?.spam ? "" : "folder=leads&"}${query}`.replace(/&$/, "");
	return html`<details class="menu" data-menu>
    <summary>
      <span class="initials" aria-hidden="true">${initials(name)}</span>
      <span class="menu-name">${text$1(name)}</span>
    </summary>
    <nav class="menu-items" aria-label="Account">
      <p class="small">
        ${person.userId === null ? "Signed in with the token" : html`${text$1(name)}, ${ROLE_WORDS[role]}`}
      </p>
      ${may(role, "manage") ? html`<a href="/people">People</a>` : ""}
      ${may(role, "export") ? html`<a href="${table}" download data-csv>Download CSV</a>` : ""}
      <a href="/account">Your account</a>
      <form method="post" action="/sign-out">
        ${proofField(person)}<button class="plain">Sign out</button>
      </form>
    </nav>
  </details>`;
}
// src/receiver/inbox/controls.ts
/** One choice of a list. */
function option(value, words, isChosen) {
	return isChosen ? html`<option value="${value}" selected>${words}</option>` : html`<option value="${value}">${words}</option>`;
}
// src/receiver/inbox/filter-form.ts
/** The folders and how many leads lie in each. */
function viewLinks({ filters }, counts, ownCounts) {
	const inLeads = !filters.spam;
	const mine = ownCounts !== null && filters.assignee === "me";
	return html`<nav class="views" aria-label="Views" data-views>
    ${link("all", "All", countAll(counts), {
		spam: false,
		status: ""
	}, inLeads && filters.status === "")}
    ${LEAD_STATUSES.map((status) => link(status, STATUS_WORDS[status], counts[status], {
		spam: false,
		status
	}, inLeads && filters.status === status))}
    ${ownCounts === null ? "" : link("mine", "Mine", filters.status === "" ? countAll(ownCounts) : ownCounts[filters.status], {
		spam: false,
		assignee: mine ? "" : "me"
	}, mine)}
    ${link("spam", "Spam", counts.spam, {
		spam: true,
		status: "",
		assignee: ""
	}, filters.spam)}
  </nav>`;
	function link(key, words, count, changes, isShown) {
		return html`<a
      class="view"
      href="${listAddress(filters, changes)}"
      aria-current="${isShown ? "page" : "false"}"
      data-view
      data-key="view-${key}"
      >${words} <span class="count">${count}</span></a
    >`;
	}
}
/** What is not in the spam folder. */
function countAll(counts) {
	return LEAD_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}
/** Search and filters, one form, so that they add up and work without the script. */
function filterForm(view) {
	const { filters, users, person } = view;
	const set = countSet(filters);
	const panel = html`<summary>
      Filters<span data-filter-count>${set > 0 ? ` (${set})` : ""}</span>
    </summary>
    <div class="filter-grid">
      ${users.length === 0 ? "" : html`<label class="field"
              >Assigned to
              <select name="assignee" autocomplete="off">
                ${option("", "Anybody", filters.assignee === "")}
                ${person.userId === null ? "" : option("me", "Me", filters.assignee === "me")}
                ${option("none", "Nobody", filters.assignee === "none")}
                ${users.filter(({ id }) => id !== person.userId).map(({ id, name }) => option(id, name, filters.assignee === id))}
              </select></label
            >`}
      <label class="field"
        >Priority
        <select name="priority" autocomplete="off">
          ${option("", "Any", filters.priority === "")}
          ${Object.entries(PRIORITY_WORDS).map(([value, words]) => option(value, words, filters.priority === value))}
        </select></label
      >
      <label class="field"
        >Received from <input type="date" name="from" value="${filters.from}"
      /></label>
      <label class="field">until <input type="date" name="to" value="${filters.to}" /></label>
    </div>
    <p class="filter-actions">
      <button class="quiet no-script">Apply</button>
      <a href="/" data-view>Clear all</a>
    </p>`;
	return html`<form class="search" role="search" action="/" data-filters>
    <label class="hidden" for="search">Search leads</label>
    <input
      id="search"
      name="q"
      type="search"
      value="${filters.search}"
      placeholder="Name, company, answer …"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      data-search
    />
    <button class="quiet no-script">Search</button>
    <input type="hidden" name="status" value="${filters.status}" />
    <input type="hidden" name="folder" value="${filters.spam ? "spam" : ""}" />
    <input type="hidden" name="offset" value="${filters.offset}" data-offset />
    ${set > 0 ? html`<details class="filters" open data-filter-panel>${panel}</details>` : html`<details class="filters" data-filter-panel>${panel}</details>`}
  </form>`;
}
// src/receiver/inbox/keys-dialog.ts
var READING = [
	[["J", "↓"], "next lead in the list"],
	[["K", "↑"], "the one before"],
	[["Enter"], "open it"],
	[["Esc"], "back to the list"],
	[["/"], "search"],
	[["P"], "the lead as a page to print"],
	[["?"], "these keys"]
];
var WORKING = [
	[["N"], "new"],
	[["C"], "contacted"],
	[["W"], "won"],
	[["L"], "lost"],
	[["A"], "assign it to me, or to nobody"],
	[["T"], "take a note"],
	[["Ctrl", "Enter"], "save the note"],
	[["X"], "to the spam folder, or back"],
	[["Z"], "undo the last change"]
];
/** What the keys do. The single letters can be turned off, for those who speak or mistype them. */
function keysDialog(working) {
	return html`<dialog class="keys-dialog" aria-labelledby="keys-title" data-keys>
    <h3 id="keys-title">Keys</h3>
    <div class="keys-columns">
      ${list$2("Find and read", READING)} ${working ? list$2("Work on the lead in focus", WORKING) : ""}
    </div>
    <p>
      <label class="check"
        ><input type="checkbox" data-letter-keys checked /> Single-letter shortcuts</label
      >
    </p>
    <div class="actions"><button class="button" data-close-keys>Close</button></div>
  </dialog>`;
}
function list$2(title, keys) {
	return html`<div>
    <h4>${title}</h4>
    <dl class="keys">
      ${keys.map(([names, does]) => html`<div>
            <dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
            <dd>${does}</dd>
          </div>`)}
    </dl>
  </div>`;
}
// src/receiver/inbox/facts.ts
/** What is known, label by label; what is not known is left out. */
function facts(list) {
	const known = list.filter(([, content]) => content !== null && content !== "");
	if (known.length === 0) return html``;
	return html`<dl class="facts">
    ${known.map(([label, content]) => html`<div>
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`)}
  </dl>`;
}
/** A moment; the page's script puts it into the reader's own time. */
function timeOf(iso) {
	return html`<time datetime="${iso}" data-time>${timeWords(iso)}</time>`;
}
/** Relative words are put in, and kept true, by the page's script. */
function momentOf(iso, nowMs) {
	return html`<time datetime="${iso}" title="${timeWords(iso)}" data-moment
    >${ago(Date.parse(iso), nowMs)}</time
  >`;
}
function ago(thenMs, nowMs) {
	const minutes = Math.max(0, Math.round((nowMs - thenMs) / 6e4));
	if (minutes < 1) return "just now";
	if (minutes < 60) return `${minutes} min ago`;
	if (minutes < 1440) return `${Math.round(minutes / 60)} h ago`;
	return `${Math.round(minutes / 1440)} d ago`;
}
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
// src/receiver/inbox/lead-row.ts
var GAPS_IN_ROW = 3;
var ESTIMATES_IN_ROW = 1;
/** A lead at a glance: who, what they want, how they stand, what it is worth, where from, how far we are. */
function leadRow(stored, selected, view) {
	const { lead, received, versions, flags } = stored;
	const { contact, request, quiz, estimate, source } = lead;
	const wants = [request.topicLabels.join(", "), timeframeWords(request.timeframe)];
	const standing = quiz && [
		findingWords(quiz),
		quiz.band?.title,
		scoreWords(quiz.score)
	];
	const gaps = gapsOf(lead, GAPS_IN_ROW).map(({ label }) => label);
	const estimates = estimate?.values.filter(({ value }) => value !== null).slice(0, ESTIMATES_IN_ROW).map((value) => `${value.label}: ${estimateWords(value)}`);
	return html`<li
    class="item"
    data-row="${lead.id}"
    data-status="${stored.status}"
    data-spam="${String(stored.spam)}"
    data-assignee="${stored.assignee ?? ""}"
  >
    <a
      class="row"
      href="${listAddress(view.filters, {}, { lead: lead.id })}"
      aria-current="${lead.id === selected ? "true" : "false"}"
      data-key="row-${lead.id}"
    >
      <span class="row-top"
        >${priorityBadge(lead.priority)}
        <strong class="name">${text$1(nameOf(lead))}</strong>
        ${momentOf(received, view.nowMs)}</span
      >
      <span class="who"
        >${text$1(joined([contact.company, countryWords(contact.country)]))}
        ${lead.test ? html`<span class="mark-word test">test</span>` : ""}
        ${stored.unsent ? html`<span class="mark-word no">not sent on</span>` : ""}
        ${versions > 1 ? html`<span class="mark-word">${versions} versions</span>` : ""}</span
      >
      ${stored.spam ? line("Why", flags.map(flagWords).join("; ")) : ""}
      ${line("Wants", joined(wants))}
      ${request.topics.length === 0 ? line("Writes", contact.message) : ""}
      ${line("Quiz", standing ? joined(standing) : "")} ${line("Gaps", gaps.join(" · "))}
      ${line("Estimate", estimates?.join(" · ") ?? "")} ${line("From", source.title || source.page)}
    </a>
    <div class="row-state">${statusControl(stored, view)} ${assignedMark(stored, view)}</div>
  </li>`;
}
function priorityBadge(priority) {
	return html`<span class="badge ${priority}"
    ><span class="hidden">Priority: </span>${PRIORITY_WORDS[priority]}</span
  >`;
}
function statusControl(stored, view) {
	const { lead, status } = stored;
	if (!mayWork(view)) return html`<span class="status ${status}"
      ><span class="hidden">Status: </span>${STATUS_WORDS[status]}</span
    >`;
	return html`<select
    class="status ${status}"
    aria-label="Status of ${nameOf(lead)}"
    autocomplete="off"
    data-row-status
    data-key="status-${lead.id}"
  >
    ${LEAD_STATUSES.map((each) => option(each, STATUS_WORDS[each], each === status))}
  </select>`;
}
function assignedMark({ assignee, notes }, view) {
	const name = userName(view, assignee);
	const count = notes === 1 ? "1 note" : `${notes} notes`;
	return html`${notes > 0 ? html`<span class="small">${count}</span>` : ""}
  ${name ? html`<span class="assigned"
          ><span class="initials" aria-hidden="true">${initials(name)}</span
          ><span class="hidden">Assigned to </span>${text$1(name)}</span
        >` : ""}`;
}
function line(label, words) {
	if (words === "") return html``;
	return html`<span class="line"
    ><span class="label">${label} </span><span class="text" dir="auto">${words}</span></span
  >`;
}
// src/receiver/inbox/quiz-section.ts
var GAPS_SHOWN$1 = 5;
/** How the visitor stands by the quiz: findings and gaps first, then every question with its answer. */
function quizSection(lead, quiz) {
	const gaps = gapsOf(lead, GAPS_SHOWN$1);
	const scored = quiz.answers.filter((answer) => answer.score !== null);
	const others = quiz.answers.filter((answer) => answer.score === null);
	return html`<section class="card">
    <h3 dir="auto">${quiz.title || "Quiz"}</h3>
    <div class="score">
      <p class="big">${scoreWords(quiz.score)}</p>
      <div>
        <p class="band">${text$1(quiz.band?.title ?? "No level")}</p>
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
              ${quiz.recommendations.map(({ title, reason }) => html`<li>
                    <strong dir="auto">${title}</strong> <span dir="auto">${reason}</span>
                  </li>`)}
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
          <dt>${text$1(outcomeWords(name, quiz))}</dt>
          <dd>${text$1(outcome.title)}</dd>
        </div>`)}
  </dl>`;
}
function area({ label, score }) {
	return html`<li>
    <span>${text$1(label)}</span><span class="number">${scoreWords(score)}</span>${bar(score)}
  </li>`;
}
function gap({ label, answer }) {
	return html`<li><strong dir="auto">${label}</strong> <span dir="auto">${answer}</span></li>`;
}
function answers(title, list) {
	if (list.length === 0) return html``;
	return html`<details class="answers">
    <summary>${title} (${list.length})</summary>
    <dl class="qa">
      ${list.map(({ question, label, score }) => html`<div>
            <dt dir="auto">${question}</dt>
            <dd>
              ${text$1(label || "no answer")}
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
// src/receiver/forward/captcha-kind.ts
/** Apart from the destination itself, which needs Node: the handler asks for it on any platform. */
var CAPTCHA_KIND = "captcha";
/** Whether it is an answer: Friendly Captcha says `.UNSTARTED`, `.SOLVING` and the like until it has one. */
var isCaptchaAnswer = (answer) => !!answer && !answer.startsWith(".");
// src/receiver/inbox/sent-on-section.ts
/** Where a lead is sent on to and what became of it; what failed can be tried again. */
function sentOnSection({ lead }, all, view) {
	const jobs = all.filter(({ kind }) => kind !== CAPTCHA_KIND);
	if (jobs.length === 0) return html``;
	return html`<section class="card" aria-labelledby="sent-on-title">
    <h3 id="sent-on-title">Sent on</h3>
    <ul class="consents" data-sent-on>
      ${jobs.map((job) => html`<li>
            <p>
              ${stateMark(job.state)} ${idWords(job.kind)} to
              <bdi>${text$1(placeOf(job.target))}</bdi>
            </p>
            <p class="small">${whatBecame(job)}</p>
            ${job.state === "failed" && mayWork(view) ? retryForm(lead.id, job, view) : ""}
          </li>`)}
    </ul>
  </section>`;
}
function stateMark(state) {
	const words = {
		done: "sent",
		waiting: "waiting",
		failed: "failed"
	}[state];
	const kind = {
		done: "yes",
		waiting: "",
		failed: "no"
	}[state];
	return html`<span class="mark-word ${kind}">${words}</span>`;
}
/** Of an address only whose it is: a webhook's may hold a key. */
function placeOf(target) {
	return URL.parse(target)?.host || target;
}
function whatBecame({ state, attempts, lastStatus, nextAttemptMs }) {
	const tries = `${attempts} ${attempts === 1 ? "attempt" : "attempts"}`;
	const answer = lastStatus === null ? "" : html`, last answer: ${text$1(lastStatus)}`;
	if (state === "waiting") {
		const next = timeOf(new Date(nextAttemptMs).toISOString());
		return attempts === 0 ? html`Not tried yet` : html`${tries}${answer}; again ${next}`;
	}
	return html`${tries}${answer}${state === "failed" ? "; given up" : ""}`;
}
function retryForm(leadId, { id, target }, view) {
	return html`<form method="post" action="/leads/${encodeURIComponent(leadId)}">
    ${proofField(view.person)}
    <button class="button" name="retry" value="${id}" data-key="retry-${id}">
      Try again<span class="hidden"> to send to ${text$1(placeOf(target))}</span>
    </button>
  </form>`;
}
// src/receiver/lead-work-routes.ts
var MAX_NOTE_LENGTH = 5e3;
var MAX_BODY_BYTES = 65536;
/** What a salesperson changes of a lead; behind the token or a session, with the role for it. */
function leadWorkRoutes({ store, live, forwarder, log, now }) {
	async function change(id, wanted) {
		const { assignee } = wanted;
		if (assignee != null && !await mayWorkOnLeads(assignee)) throw invalid("assignee", "expected the id of a user who works on leads");
		if (!await store.change(id, wanted, new Date(now()).toISOString())) throw noSuchLead$1();
		if (wanted.spam === false) for (const { lead } of await store.versions(id)) await forwarder.release(lead);
		log("info", "lead-changed", { what: Object.keys(wanted).join(" ") });
		live.check();
	}
	async function mayWorkOnLeads(userId) {
		const user = await store.user(userId);
		return user !== null && !user.disabled && user.role !== "viewer";
	}
	async function addNote(leadId, text, person) {
		const note = await store.addNote({
			leadId,
			author: person.userId,
			authorName: person.name,
			at: new Date(now()).toISOString(),
			text
		});
		if (!note) throw noSuchLead$1();
		log("info", "note-added");
		live.check();
		return note;
	}
	/** What was given up is tried anew. */
	async function sendAgain(leadId, jobId) {
		if (!(await store.jobs(leadId)).some(({ id }) => id === jobId)) throw new ProblemError("not-found", { detail: "No delivery has this id." });
		if (!await store.retryJob(jobId, now())) return;
		log("info", "forward-retried");
		forwarder.wake();
		live.check();
	}
	return new Hono().patch("/leads/:id", async (c) => {
		assertMay(c.var.person, "work");
		const id = c.req.param("id");
		await change(id, leadChange(await readJson(c.req.raw, MAX_BODY_BYTES)));
		const changed = await store.get(id);
		if (!changed) throw noSuchLead$1();
		const { status, assignee, spam } = changed;
		return c.json({
			id,
			status,
			assignee,
			spam
		});
	}).get("/leads/:id/notes", async (c) => {
		const id = c.req.param("id");
		if (!await store.get(id)) throw noSuchLead$1();
		const notes = await store.notes(id);
		return c.json({ notes: notes.map(({ authorName, at, text }) => ({
			author: authorName,
			at,
			text
		})) });
	}).post("/leads/:id/notes", async (c) => {
		assertMay(c.var.person, "work");
		const body = await readJson(c.req.raw, MAX_BODY_BYTES);
		const { authorName, at, text } = await addNote(c.req.param("id"), noteText(body?.text), c.var.person);
		return c.json({
			author: authorName,
			at,
			text
		}, 201);
	}).post("/leads/:id", async (c) => {
		assertMay(c.var.person, "work");
		const id = c.req.param("id");
		if (!isForm(c.req.raw)) throw new ProblemError("malformed", { detail: "body: expected a form" });
		const form = await formOf(c);
		const retry = form.get("retry");
		if (retry !== null) await sendAgain(id, retry);
		else if (form.has("note")) await addNote(id, noteText(form.get("note")), c.var.person);
		else await change(id, leadChange(changeOfForm(form)));
		return c.redirect(`/?lead=${encodeURIComponent(id)}`, 303);
	});
}
/** @throws ProblemError `invalid-fields` */
function leadChange(data) {
	const { status, assignee, spam, ...others } = data ?? {};
	const unknown = Object.keys(others)[0];
	if (typeof data !== "object" || Array.isArray(data) || unknown !== void 0) throw invalid("body", `expected an object of status, assignee and spam, found ${unknown === void 0 ? "something else" : JSON.stringify(unknown.slice(0, 100))}`);
	const known = LEAD_STATUSES.find((each) => each === status);
	if (status !== void 0 && known === void 0) throw invalid("status", `expected one of ${LEAD_STATUSES.join(", ")}`);
	if (assignee !== void 0 && assignee !== null && typeof assignee !== "string") throw invalid("assignee", "expected the id of a user, or null");
	if (spam !== void 0 && typeof spam !== "boolean") throw invalid("spam", "expected true or false");
	const change = {
		...known !== void 0 && { status: known },
		...assignee !== void 0 && { assignee },
		...spam !== void 0 && { spam }
	};
	if (Object.keys(change).length === 0) throw invalid("body", "expected at least one of status, assignee and spam");
	return change;
}
function changeOfForm(form) {
	const [status, assignee, spam] = [
		"status",
		"assignee",
		"spam"
	].map((name) => form.get(name));
	return {
		...status != null && { status },
		...assignee != null && { assignee: assignee || null },
		...spam != null && { spam: spam === "true" ? true : spam === "false" ? false : spam }
	};
}
/** @throws ProblemError `invalid-fields` */
function noteText(text) {
	const note = typeof text === "string" ? text.replaceAll("\r\n", "\n").replaceAll("\0", "").toWellFormed().trim() : "";
	if (note === "" || note.length > 5e3) throw invalid("text", `expected 1 to ${MAX_NOTE_LENGTH} characters, found ${note.length}`);
	return note;
}
function invalid(field, message) {
	const errors = [{
		field,
		message
	}];
	return new ProblemError("invalid-fields", {
		detail: `${field}: ${message}`,
		errors
	});
}
function noSuchLead$1() {
	return new ProblemError("not-found", { detail: "No lead has this id." });
}
// src/receiver/inbox/work-section.ts
/** How far we are with a lead, and who works on it. Each control is a form, so that it works without the script. */
function workSection(stored, view) {
	const { assignee, status } = stored;
	if (!mayWork(view)) {
		const name = userName(view, assignee);
		return html`<section class="card work" aria-label="Work" data-work>
      <p>
        <span class="status ${status}">${STATUS_WORDS[status]}</span>
        ${name ? html`assigned to <bdi>${name}</bdi>` : "not assigned"}
      </p>
    </section>`;
	}
	return html`<section class="card work" aria-label="Work" data-work>
    <form method="post" action="/leads/${encodeURIComponent(stored.lead.id)}" data-change>
      ${proofField(view.person)}
      <div class="steps" role="group" aria-label="Status">
        ${LEAD_STATUSES.map((each) => html`<button
              class="step ${each}"
              name="status"
              value="${each}"
              aria-pressed="${each === status ? "true" : "false"}"
              data-key="step-${each}"
            >
              ${STATUS_WORDS[each]}
            </button>`)}
      </div>
    </form>
    ${view.users.length > 0 ? assignment(stored, view) : ""}
    ${stored.spam ? "" : spamForm(stored, view)}
  </section>`;
}
function spamForm({ lead, spam }, view) {
	return html`<form
    method="post"
    action="/leads/${encodeURIComponent(lead.id)}"
    class="spam-form"
    data-change
  >
    ${proofField(view.person)}
    <button class="button" name="spam" value="${String(!spam)}" data-key="spam">
      ${spam ? "Not spam" : "Move to spam"}
    </button>
  </form>`;
}
function assignment({ lead, assignee }, view) {
	const { userId } = view.person;
	const known = assignee === null || view.users.some(({ id }) => id === assignee);
	return html`<form
    method="post"
    action="/leads/${encodeURIComponent(lead.id)}"
    class="assign"
    data-change
  >
    ${proofField(view.person)}
    <label for="assignee">Assigned to</label>
    <select id="assignee" name="assignee" autocomplete="off" data-assign data-key="assignee">
      <option value="">Nobody</option>
      ${known ? "" : option(assignee, userName(view, assignee), true)}
      ${view.users.map(({ id, name }) => option(id, `${name}${id === userId ? " (you)" : ""}`, id === assignee))}
    </select>
    <button class="button no-script">Assign</button>
  </form>`;
}
function notesSection(stored, notes, view) {
	return html`<section class="card" aria-labelledby="notes-title">
    <h3 id="notes-title">Notes</h3>
    <ol class="notes" data-notes>
      ${notes.map((note) => html`<li>
            <p class="small">${signature(note)}, ${timeOf(note.at)}</p>
            <p class="said" dir="auto">${note.text}</p>
          </li>`)}
    </ol>
    ${mayWork(view) ? noteForm(stored, view) : ""}
    ${notes.length === 0 && !mayWork(view) ? html`<p class="small">None yet.</p>` : ""}
  </section>`;
}
function noteForm({ lead }, view) {
	return html`<form
    method="post"
    action="/leads/${encodeURIComponent(lead.id)}"
    class="note-form"
    data-note-form
  >
    ${proofField(view.person)}
    <label for="note">Add a note</label>
    <textarea
      id="note"
      name="note"
      rows="3"
      required
      maxlength="${MAX_NOTE_LENGTH}"
      dir="auto"
      aria-describedby="note-problem"
      data-note
    ></textarea>
    <p class="problem" id="note-problem" role="alert" data-note-problem></p>
    <button class="button" data-key="add-note">Add note</button>
  </form>`;
}
// src/receiver/inbox/lead-detail.ts
/** Everything known of one lead, what a salesperson needs first at the top. */
function leadDetail(stored, { versions, notes, jobs }, view) {
	const { lead, received, flags } = stored;
	const { contact } = lead;
	const mail = mailLink(contact.email);
	const phone = phoneLink(contact.phoneE164 || contact.phone);
	const page = `/leads/${encodeURIComponent(lead.id)}`;
	return html`<article
    data-lead="${lead.id}"
    data-status="${stored.status}"
    data-spam="${String(stored.spam)}"
    data-assignee="${stored.assignee ?? ""}"
  >
    <p class="back"><a href="${listAddress(view.filters)}" data-back>All leads</a></p>
    <header class="lead-head">
      <p class="over">
        ${priorityBadge(lead.priority)} ${momentOf(received, view.nowMs)}
        ${lead.test ? html`<span class="mark-word test">test</span>` : ""}
      </p>
      <h2 tabindex="-1" data-key="lead-title">${text$1(nameOf(lead))}</h2>
      <p class="who">
        ${text$1(joined([
		contact.role,
		contact.company,
		countryWords(contact.country)
	]))}
      </p>
      <div class="actions">
        ${mail ? html`<a class="button primary" href="${mail}">Write e-mail</a>` : ""}
        ${phone ? html`<a class="button" href="${phone}">Call</a>` : ""}
        <button class="button" data-copy>Copy summary</button>
        <a class="button" href="${page}/print" target="_blank" data-print-page>Print</a>
        ${may(view.person.role, "erase") ? eraseButton(versions) : ""}
      </div>
      ${suspicion(stored, view)}
    </header>
    ${workSection(stored, view)}
    ${section("Summary", html`<p class="summary" dir="auto" data-summary>${lead.summary || "No summary was sent."}</p>`)}
    ${notesSection(stored, notes, view)} ${sentOnSection(stored, jobs, view)}
    ${section("Contact", contactFacts(stored, mail, phone))} ${requestSection(stored)}
    ${lead.quiz ? quizSection(lead, lead.quiz) : ""}
    ${lead.estimate ? estimateSection(lead.estimate) : ""} ${consentSection(lead.consent)}
    ${sourceSection(lead.source)}
    ${versions.length > 1 ? versionsSection(stored, versions, view) : ""}
    ${section("Record", facts([
		["Sent", timeOf(lead.created)],
		["Received", timeOf(received)],
		["Flags", flags.map(flagWords).join("; ")],
		["Id", html`<code>${lead.id}</code>`]
	]))}
    ${may(view.person.role, "erase") ? eraseDialog(nameOf(lead), versions.length) : ""}
  </article>`;
}
/** Why a lead was taken for spam, with the way back; else what was noticed. */
function suspicion(stored, view) {
	const reasons = stored.flags.filter((flag) => stored.spam || flag !== "no-proof").map(flagWords).join("; ");
	if (!stored.spam) return html`<div data-suspicion>
      ${reasons ? html`<p class="remark small">Noticed: ${reasons}.</p>` : ""}
    </div>`;
	return html`<div class="note" data-suspicion>
    <p>
      <strong>In the spam folder.</strong>
      ${reasons ? `Flagged: ${reasons}.` : "Put there by hand."} It stays until someone erases it.
    </p>
    ${mayWork(view) ? spamForm(stored, view) : ""}
  </div>`;
}
function eraseButton(versions) {
	return html`<button
    class="button danger"
    data-erase="${versions.map(({ lead }) => lead.id).join(" ")}"
  >
    Erase …
  </button>`;
}
function section(title, content) {
	return html`<section class="card">
    <h3 dir="auto">${title}</h3>
    ${content}
  </section>`;
}
function contactFacts({ lead }, mail, phone) {
	const { contact, signals } = lead;
	return facts([
		["E-mail", contact.email && html`${linkOr(mail, contact.email)}
        ${signals.freeMail ? html`<span class="small">a free mail address</span>` : ""}`],
		["Phone", linkOr(phone, contact.phone)],
		["Company", text$1(contact.company)],
		["Role", text$1(contact.role)],
		["Country", countryWords(contact.country)]
	]);
}
function requestSection({ lead }) {
	const { request, contact } = lead;
	const custom = Object.entries(request.custom).map(([id, value]) => [text$1(idWords(id)), text$1(valueWords(value))]);
	const known = [
		["Interested in", text$1(request.topicLabels.join(", "))],
		["When", text$1(timeframeWords(request.timeframe))],
		...custom
	];
	if (contact.message === "" && known.every(([, content]) => content === "")) return html``;
	return section("Request", html`${contact.message ? quote(contact.message) : ""}${facts(known)}`);
}
function estimateSection(estimate) {
	return section(estimate.title || "Estimate", html`<table class="figures">
        <caption class="hidden">
          Values of the estimate
        </caption>
        <tbody>
          ${estimate.values.map((value) => html`<tr>
                <th scope="row">${text$1(value.label)}</th>
                <td>${text$1(estimateWords(value))}</td>
              </tr>`)}
        </tbody>
      </table>
      <details>
        <summary>What it was worked out from (${estimate.inputs.length})</summary>
        ${facts(estimate.inputs.map((input) => [text$1(input.label), text$1(input.text)]))}
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
              ${text$1(idWords(consent.id))}
            </p>
            ${quote(consent.text, languageTag(consent.locale))}
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
		...Object.entries(tags).map(([name, value]) => [text$1(name), text$1(value)]),
		["Widget", joined([source.widget, source.variant])],
		["Language", source.locale],
		["Time zone", source.timezone]
	]));
}
function versionsSection(shown, versions, { nowMs, filters }) {
	return section(`${versions.length} versions`, html`<ol class="versions">
      ${versions.map(({ lead }, index) => {
		const label = index === 0 ? "Latest" : `Version ${versions.length - index}`;
		const link = html`<a href="${listAddress(filters, {}, { lead: lead.id })}" data-open
          >${label}</a
        >`;
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
      The data of ${text$1(name)} is removed for good, here and in the search. If the same lead is
      sent again it is not stored. What was downloaded or mailed before is not reached.
    </p>
    <p class="problem" role="alert" data-dialog-problem></p>
    <div class="actions">
      <button class="button" data-cancel>Keep</button>
      <button class="button danger solid" data-confirm>Erase for good</button>
    </div>
  </dialog>`;
}
function linkOr(link, words) {
	return link === null ? text$1(words) : html`<a href="${link}">${words}</a>`;
}
// src/receiver/inbox/inbox-page.ts
function inboxPage(view) {
	const { selected, versions, notes, jobs, filters } = view;
	const shown = versions.find(({ lead }) => lead.id === selected);
	return document$1({
		title: `${shown ? `${nameOf(shown.lead)} · ` : ""}Inbox · Leadline`,
		kind: "inbox",
		header: html`<p class="live" data-live>
        <span class="dot"></span><span data-live-text>Not live</span>
      </p>
      <button class="plain keys-button" data-show-keys aria-haspopup="dialog">
        <kbd>?</kbd> <span class="wide">Keys</span>
      </button>
      ${accountMenu(view.person, filters)}`,
		main: html`<main
      class="inbox ${selected === void 0 ? "" : "has-selection"}"
      data-revision="${view.revision}"
      data-csrf="${view.person.csrf}"
      data-user="${view.person.userId ?? ""}"
      data-may-work="${String(mayWork(view))}"
    >
      <h1 class="hidden">Inbox</h1>
      <section class="list" aria-labelledby="leads-title">
        <div class="list-head">
          <h2 id="leads-title" tabindex="-1" data-key="list-title">
            ${filters.spam ? "Spam" : filters.search ? "Leads found" : "Leads"}
          </h2>
          <p class="announce" role="status" data-announce></p>
          ${viewLinks(view, view.counts, view.mine)} ${filterForm(view)}
        </div>
        <div data-results>${results(view)}</div>
      </section>
      <section class="detail" aria-label="Selected lead" data-detail>
        ${shown ? leadDetail(shown, {
			versions,
			notes,
			jobs
		}, view) : nothingShown(view)}
      </section>
      <div class="toast" data-toast hidden>
        <span data-toast-text></span>
        <button class="plain" data-undo>Undo</button>
      </div>
      ${keysDialog(mayWork(view))}
    </main>`
	});
}
function results(view) {
	const { page, filters, selected } = view;
	if (page.leads.length === 0) return nothingListed(view);
	return html`<ol class="rows" data-rows>
      ${page.leads.map((stored) => leadRow(stored, selected, view))}
    </ol>
    ${page.next === null ? "" : html`<p class="more"><a href="${listAddress(filters, {}, { after: page.next })}" data-more>Older leads</a></p>`}
    ${view.older ? html`<p class="more"><a href="${listAddress(filters)}">Newest leads</a></p>` : ""}`;
}
function nothingListed(view) {
	const { filters, counts } = view;
	const { search, spam } = filters;
	if (search) return html`<div class="empty">
      <h2>Nothing found</h2>
      <p>
        No lead ${listAddress(filters, { search: "" }) === "/" ? "" : "in this view"} has all of
        “<bdi>${search}</bdi>” in its name, company, message or answers.
      </p>
      <p><a href="/" data-view>Show all leads</a></p>
    </div>`;
	if (spam) return html`<div class="empty">
      <h2>No spam</h2>
      <p>
        What looks as if no person had sent it is kept here, with the reason, until someone erases
        it.
      </p>
    </div>`;
	if (listAddress(filters) !== "/" || countAll(counts) > 0 || view.older) return html`<div class="empty">
      <h2>Nothing here</h2>
      <p>No lead is in this view at present.</p>
      <p><a href="/" data-view>Show all leads</a></p>
    </div>`;
	return noLeadsYet(view);
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
      <p>It may have been erased. <a href="/" data-view>Back to all leads</a></p>
    </div>`;
	if (page.leads.length === 0) return html`<div class="empty"></div>`;
	return html`<div class="empty hint">
    <h2>Choose a lead</h2>
    <p>Its summary, answers and estimate are shown here.</p>
    <p>Everything works by keyboard too: <kbd>?</kbd> shows the keys.</p>
  </div>`;
}
// src/receiver/inbox/client/copy-summary.ts
/** Puts the summary of the lead that is shown where it can be pasted from. */
async function copySummary(button, announce) {
	const RESET_MS = 2500;
	const text = document.querySelector("[data-summary]")?.textContent ?? "";
	try {
		await navigator.clipboard.writeText(text);
		announce("Summary copied");
		button.textContent = "Copied";
	} catch {
		const summary = document.querySelector("[data-summary]");
		if (summary) getSelection()?.selectAllChildren(summary);
		button.textContent = "Selected, press Ctrl+C";
	}
	setTimeout(() => button.textContent = "Copy summary", RESET_MS);
}
// src/receiver/inbox/client/letter-keys.ts
/** Whether single letters are shortcuts; people who speak to their computer turn them off. */
function letterKeysOn() {
	try {
		return localStorage.getItem("leadline-inbox-letter-keys") !== "off";
	} catch {
		return true;
	}
}
/** False where this browser keeps nothing. */
function setLetterKeys(on) {
	try {
		localStorage.setItem("leadline-inbox-letter-keys", on ? "on" : "off");
		return true;
	} catch {
		return false;
	}
}
/** Moves the focus through the list, from where it is or from the lead that is shown. */
function moveInList(step) {
	const links = [...document.querySelectorAll("a.row")];
	const here = document.activeElement?.closest("[data-row]")?.querySelector("a.row");
	const focused = links.findIndex((link) => link === here);
	const current = links.findIndex((link) => link.getAttribute("aria-current") === "true");
	const from = focused >= 0 ? focused : current;
	links[from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + step))]?.focus();
}
// src/receiver/inbox/client/keyboard.ts
/** The keys of the inbox. Letters do nothing while somebody types, chooses or answers a question. */
function listenToKeys({ main, work, closeDetail, announce }) {
	const STATUS_KEYS = {
		n: "new",
		c: "contacted",
		w: "won",
		l: "lost"
	};
	const dialog = () => main.querySelector("[data-keys]");
	const search = () => main.querySelector("[data-search]");
	function showKeys() {
		const box = dialog()?.querySelector("[data-letter-keys]");
		if (box) box.checked = letterKeysOn();
		dialog()?.showModal();
	}
	function toggleAssigned(lead) {
		const me = main.dataset.user ?? "";
		if (me === "") return announce("Sign in as a person to have leads assigned to you.");
		work.change(lead, { assignee: lead.dataset.assignee === me ? "" : me });
	}
	/** @returns whether the letter meant something */
	function letter(key) {
		if (key === "j" || key === "k") moveInList(key === "j" ? 1 : -1);
		else if (key === "/") search()?.focus();
		else if (key === "?") showKeys();
		else if (key === "z") work.undo();
		else return onLead(key);
		return true;
	}
	function onLead(key) {
		const lead = work.current();
		if (!lead) return false;
		const status = STATUS_KEYS[key];
		if (status !== void 0) work.change(lead, { status });
		else if (key === "x") work.change(lead, { spam: String(lead.dataset.spam !== "true") });
		else if (key === "a") toggleAssigned(lead);
		else if (key === "p") open(`/leads/${encodeURIComponent(lead.dataset.row ?? lead.dataset.lead ?? "")}/print`);
		else if (key === "t") main.querySelector("[data-note]")?.focus();
		else return false;
		return true;
	}
	document.addEventListener("keydown", (event) => {
		const target = event.target instanceof HTMLElement ? event.target : document.body;
		if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && target.matches("[data-note]")) {
			event.preventDefault();
			work.saveNote();
			return;
		}
		if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
		if (main.querySelector("dialog[open]")) return;
		const typing = target.matches("input, textarea, select");
		if (event.key === "Escape" && main.querySelector("[data-lead]") && !typing) return closeDetail();
		const inList = target.closest("[data-rows]") !== null && !typing;
		if (event.key === "ArrowDown" && (inList || target === search())) moveInList(1);
		else if (event.key === "ArrowUp" && inList) moveInList(-1);
		else if (typing || !letterKeysOn() || !letter(event.key.toLowerCase())) return;
		event.preventDefault();
	});
	main.addEventListener("click", (event) => {
		if (event.target instanceof Element && event.target.closest("[data-close-keys]")) dialog()?.close();
	});
	document.querySelector("[data-show-keys]")?.addEventListener("click", showKeys);
	main.addEventListener("change", (event) => {
		if (!(event.target instanceof HTMLInputElement)) return;
		if (event.target.dataset.letterKeys === void 0) return;
		if (!setLetterKeys(event.target.checked)) announce("This browser does not let the inbox remember that.");
	});
}
// src/receiver/inbox/client/load-page.ts
/**
* The page at an address as the server renders it now. Read by XMLHttpRequest, which parses a document
* without ever handing us a string, so that the page's policy can forbid making markup from strings.
*/
function loadPage(address) {
	const TIMEOUT_MS = 15e3;
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open("GET", address);
		request.responseType = "document";
		request.timeout = TIMEOUT_MS;
		request.setRequestHeader("accept", "text/html");
		request.onload = () => {
			const page = request.response;
			if (new URL(request.responseURL).pathname === "/sign-in") resolve("signed-out");
			else resolve(request.status === 200 && page ? page : "refused");
		};
		request.onerror = () => resolve("offline");
		request.ontimeout = () => resolve("offline");
		request.send();
	});
}
/** Asks the server to change something; the token shows that a page of ours asks. */
async function askServer(method, address, csrf, body) {
	const TIMEOUT_MS = 15e3;
	try {
		const response = await fetch(address, {
			method,
			headers: {
				"leadline-csrf": csrf,
				...body && { "content-type": "application/json" }
			},
			...body && { body: JSON.stringify(body) },
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		if (response.ok) return "done";
		if (response.status === 404) return "gone";
		return response.status === 401 ? "signed-out" : "refused";
	} catch {
		return "offline";
	}
}
function refusalWords(refusal) {
	if (refusal === "offline") return "No connection to the receiver.";
	if (refusal === "signed-out") return "You are signed out; sign in again in another tab.";
	return "The receiver did not accept that.";
}
// src/receiver/inbox/client/lead-work.ts
/** What a salesperson does with leads, with the answer in words and a way back. */
function createLeadWork({ main, announce, refresh }) {
	const TOAST_MS = 1e4;
	/** Notes that are not saved yet, by lead; kept over every look at another lead. */
	const drafts = /* @__PURE__ */ new Map();
	let last = null;
	let toastTimer;
	const idOf = (lead) => lead.dataset.row ?? lead.dataset.lead ?? "";
	const csrf = () => main.dataset.csrf ?? "";
	const note = () => main.querySelector("[data-note]");
	const shownId = () => main.querySelector("[data-lead]")?.dataset.lead ?? "";
	function wordsFor({ status, assignee, spam }) {
		if (status !== void 0) return status.charAt(0).toUpperCase() + status.slice(1);
		if (spam !== void 0) return spam === "true" ? "Moved to spam" : "Not spam";
		if (assignee === "") return "Assigned to nobody";
		const option = main.querySelector(`[data-assign] option[value="${CSS.escape(assignee ?? "")}"]`);
		return assignee === main.dataset.user ? "Assigned to you" : `Assigned to ${option?.textContent?.trim() ?? "another"}`;
	}
	function showToast(words, withUndo) {
		const toast = main.querySelector("[data-toast]");
		const text = main.querySelector("[data-toast-text]");
		const undoButton = main.querySelector("[data-undo]");
		if (!toast || !text || !undoButton) return;
		text.textContent = words;
		undoButton.hidden = !withUndo;
		toast.hidden = false;
		clearTimeout(toastTimer);
		toastTimer = setTimeout(() => {
			if (!toast.contains(document.activeElement)) toast.hidden = true;
		}, TOAST_MS);
	}
	async function ask(id, changes) {
		const { status, assignee, spam } = changes;
		return askServer("PATCH", `/leads/${encodeURIComponent(id)}`, csrf(), {
			...status !== void 0 && { status },
			...assignee !== void 0 && { assignee: assignee || null },
			...spam !== void 0 && { spam: spam === "true" }
		});
	}
	async function apply(id, name, changes) {
		const answer = await ask(id, changes);
		const words = `${name}: ${wordsFor(changes)}`;
		if (answer === "done") {
			await refresh();
			announce(words);
			showToast(words, last !== null);
			return true;
		}
		const problem = answer === "gone" ? "This lead is not here any more." : `Not saved. ${refusalWords(answer)}`;
		announce(problem);
		showToast(problem, false);
		for (const select of main.querySelectorAll("select[data-row-status]")) select.value = select.closest("[data-row]")?.dataset.status ?? select.value;
		const assign = main.querySelector("[data-assign]");
		const shown = main.querySelector("[data-lead]");
		if (assign && shown) assign.value = shown.dataset.assignee ?? "";
		return false;
	}
	function nameOf(lead) {
		return lead.querySelector(".name, h2")?.textContent?.trim() ?? "";
	}
	async function saveNote() {
		const field = note();
		const id = shownId();
		const text = field?.value.trim() ?? "";
		const problem = main.querySelector("[data-note-problem]");
		if (!field || !id || !problem) return;
		problem.textContent = "";
		if (text === "") return field.focus();
		const answer = await askServer("POST", `/leads/${encodeURIComponent(id)}/notes`, csrf(), { text });
		if (answer !== "done") {
			const why = answer === "gone" ? "This lead is not here any more." : refusalWords(answer);
			const there = main.querySelector("[data-note-problem]");
			if (there) there.textContent = `Not saved. ${why} What you wrote is still here.`;
			return;
		}
		if (drafts.get(id)?.trim() === text) drafts.delete(id);
		if (shownId() === id && field.value.trim() === text) field.value = "";
		await refresh();
		announce("Note added");
	}
	main.addEventListener("input", (event) => {
		if (!(event.target instanceof HTMLTextAreaElement)) return;
		if (event.target.dataset.note === void 0) return;
		if (event.target.value.trim() === "") drafts.delete(shownId());
		else drafts.set(shownId(), event.target.value);
	});
	addEventListener("beforeunload", (event) => {
		if (drafts.size > 0) event.preventDefault();
	});
	return {
		current() {
			return document.activeElement?.closest("[data-row]") ?? main.querySelector("[data-lead]");
		},
		async change(lead, changes) {
			if (main.dataset.mayWork !== "true") return announce("You may read leads, not change them.");
			const { status, spam, assignee } = lead.dataset;
			const before = {
				...changes.status !== void 0 && { status },
				...changes.spam !== void 0 && { spam },
				...changes.assignee !== void 0 && { assignee }
			};
			if (JSON.stringify(before) === JSON.stringify(changes)) return announce(`${nameOf(lead)}: ${wordsFor(changes)} already`);
			const previous = last;
			last = {
				id: idOf(lead),
				name: nameOf(lead),
				before
			};
			if (!await apply(last.id, last.name, changes)) last = previous;
		},
		async undo() {
			if (!last) return announce("There is nothing to undo.");
			const undone = last;
			last = null;
			if (!await apply(undone.id, undone.name, undone.before)) last = undone;
		},
		saveNote,
		restoreDraft() {
			const field = note();
			const draft = drafts.get(shownId());
			if (field && draft !== void 0 && field.value === "") field.value = draft;
		}
	};
}
// src/receiver/inbox/client/take-parts.ts
/**
* Puts parts of a freshly loaded page in place of the same parts of this one, and leaves the reader where
* they are: what has not changed stays the very same node, and the focus goes to what stands where it stood.
*/
function takeParts(fresh, selectors) {
	const focused = document.activeElement;
	const key = focused instanceof HTMLElement ? focused.dataset.key ?? "" : "";
	const row = focused?.closest("[data-row]");
	const index = row ? [...document.querySelectorAll("[data-row]")].indexOf(row) : -1;
	for (const selector of selectors) {
		const to = document.querySelector(selector);
		const from = fresh.querySelector(selector);
		if (!to || !from || looksLike(to, from)) continue;
		const rows = to.querySelector("[data-rows]");
		const freshRows = from.querySelector("[data-rows]");
		if (rows && freshRows) {
			takeRows(rows, freshRows);
			for (const child of [...to.children]) if (child !== rows) child.remove();
			for (const child of [...from.children]) if (child !== freshRows) to.append(document.adoptNode(child));
			continue;
		}
		to.replaceWith(document.adoptNode(from));
	}
	if (!focused || focused === document.body || focused === document.activeElement) return;
	if (focused instanceof HTMLElement && focused.isConnected) return focused.focus({ preventScroll: true });
	const rows = [...document.querySelectorAll("a.row")];
	((key ? document.querySelector(`[data-key="${CSS.escape(key)}"]`) : null) ?? (index < 0 ? null : rows[Math.min(index, rows.length - 1)]) ?? document.querySelector("#leads-title"))?.focus({ preventScroll: true });
}
/** Rows by their lead: those that look as before stay, so that an open choice or a touch is not cut off. */
function takeRows(rows, freshRows) {
	const known = /* @__PURE__ */ new Map();
	for (const row of rows.children) known.set(row.dataset.row ?? "", row);
	const wanted = [...freshRows.children].map((fresh) => {
		const old = known.get(fresh.dataset.row ?? "");
		return old && looksLike(old, fresh) ? old : document.adoptNode(fresh);
	});
	const kept = new Set(wanted);
	for (const row of [...rows.children]) if (!kept.has(row)) row.remove();
	wanted.forEach((row, at) => {
		if (rows.children[at] !== row) rows.insertBefore(row, rows.children[at] ?? null);
	});
}
/** Whether two parts were served alike: without what the script or the passing of time made of them. */
function looksLike(one, other) {
	const [left, right] = [one, other].map((part) => {
		const copy = part.cloneNode(true);
		for (const time of copy.querySelectorAll("time")) {
			time.textContent = "";
			time.removeAttribute("title");
		}
		for (const each of [copy, ...copy.querySelectorAll(".unseen")]) each.classList.remove("unseen");
		return copy;
	});
	return left?.isEqualNode(right ?? null) ?? false;
}
// src/receiver/inbox/client/tell-times.ts
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
// src/receiver/inbox/client/inbox-client.ts
/**
* What makes the inbox live; the page works without it, but for erasing. It never makes markup from what
* a visitor wrote: the server renders every page, and this moves the rendered nodes.
*/
function inboxClient() {
	const RECONNECT_MS = 3e3;
	const SEARCH_PAUSE_MS = 250;
	const CLOCK_MS = 3e4;
	/** What belongs to the list, and what of a lead may change while it is looked at. */
	const LIST_PARTS = [
		"[data-results]",
		"[data-views]",
		"[data-filter-count]"
	];
	const LEAD_PARTS = [
		"[data-work]",
		"[data-suspicion]",
		"[data-notes]"
	];
	const main = document.querySelector("main.inbox");
	if (!main) return;
	const pageTitle = () => document.title.replace(/^\(\d+\) /, "");
	/** Ids of the leads that came since this page was opened and were not looked at. */
	const unseen = /* @__PURE__ */ new Set();
	let navigation = 0;
	let running = null;
	/** Something changed while the list was being fetched: what came may be older than that. */
	let isStale = false;
	const find = (selector) => main.querySelector(selector);
	const rows = () => [...main.querySelectorAll("[data-row]")];
	const idOf = (row) => row.dataset.row ?? "";
	const cameAt = (row) => row.querySelector("time")?.dateTime ?? "";
	let newest = "";
	const noteNewest = () => {
		for (const row of rows()) if (cameAt(row) > newest) newest = cameAt(row);
	};
	function announce(text) {
		const status = find("[data-announce]");
		if (status) status.textContent = text;
	}
	function setLive(live) {
		const text = document.querySelector("[data-live-text]");
		document.querySelector("[data-live]")?.classList.toggle("on", live);
		const words = live ? "Live" : "Connection lost, trying again";
		if (text && text.textContent !== words) text.textContent = words;
	}
	const work = createLeadWork({
		main,
		announce,
		refresh
	});
	/** Gives another view of the list, or another lead. */
	async function show(address, { push = true, focus = "detail" } = {}) {
		const turn = ++navigation;
		main.setAttribute("aria-busy", "true");
		const page = await loadPage(address);
		if (turn !== navigation) return;
		main.removeAttribute("aria-busy");
		if (typeof page === "string") {
			if (page === "offline") setLive(false);
			announce(`That could not be loaded. ${refusalWords(page)}`);
			return;
		}
		if (push) history.pushState(null, "", address);
		document.title = page.title;
		main.className = page.querySelector("main")?.className ?? main.className;
		takeState(page);
		takeParts(page, [
			...LIST_PARTS,
			"[data-detail]",
			"[data-csv]",
			"#leads-title"
		]);
		takeFilters(page, focus === "search");
		const selected = new URL(address, location.href).searchParams.get("lead");
		if (selected) unseen.delete(selected);
		decorate();
		noteNewest();
		if (focus === "detail") {
			find("[data-detail]")?.scrollTo(0, 0);
			find("[data-detail] h2")?.focus();
		}
		const count = rows().length;
		if (focus === "search") announce(count === 1 ? "1 lead found" : `${count || "No"} leads found`);
		if (focus === "view") announce(count === 1 ? "1 lead" : `${count || "No"} leads`);
	}
	function takeState(page) {
		const fresh = page.querySelector("main");
		for (const name of [
			"revision",
			"csrf",
			"user",
			"mayWork"
		]) main.dataset[name] = fresh?.dataset[name];
	}
	/** Sets the search and filters to what the address says, but for the field it was made from. */
	function takeFilters(page, keepFocused) {
		const form = find("[data-filters]");
		const fresh = page.querySelector("[data-filters]");
		for (const control of form?.elements ?? []) {
			if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
			const to = fresh?.elements.namedItem(control.name);
			if (control.dataset.offset !== void 0) continue;
			if (keepFocused && control === document.activeElement) continue;
			if (to && "value" in to) control.value = to.value;
		}
	}
	/** What is only known here: which leads are unseen, the reader's clock, what is being written. */
	function decorate() {
		for (const row of rows()) row.classList.toggle("unseen", unseen.has(idOf(row)));
		document.title = (unseen.size > 0 ? `(${unseen.size}) ` : "") + pageTitle();
		work.restoreDraft();
		tellTimes(main);
	}
	/** Brings list and lead up to date and leaves the reader where they are. */
	function refresh() {
		isStale = running !== null;
		running ??= refreshOnce().finally(() => {
			running = null;
		});
		return running;
	}
	async function refreshOnce() {
		const turn = navigation;
		const page = await loadPage(location.href);
		if (isStale) {
			isStale = false;
			return refreshOnce();
		}
		if (turn !== navigation) return;
		if (typeof page === "string") {
			if (page === "offline") setLive(false);
			else announce(refusalWords(page));
			return;
		}
		const fresh = [...page.querySelectorAll("[data-row]")];
		const come = new URLSearchParams(location.search).has("after") ? [] : fresh.filter((row) => cameAt(row) > newest);
		for (const row of come) unseen.add(idOf(row));
		const shown = find("[data-lead]");
		const freshLead = page.querySelector("[data-lead]");
		takeState(page);
		takeParts(page, LIST_PARTS);
		if (shown && freshLead?.dataset.lead === shown.dataset.lead) {
			takeParts(page, LEAD_PARTS);
			Object.assign(shown.dataset, freshLead?.dataset);
		} else takeParts(page, ["[data-detail]"]);
		decorate();
		noteNewest();
		if (come.length === 0) return;
		const first = come[0]?.querySelector(".name")?.textContent?.trim() ?? "";
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
			setTimeout(() => void refresh().then(connect), RECONNECT_MS);
		});
	}
	function closeDetail() {
		const address = find("[data-back]")?.href;
		const id = find("[data-lead]")?.dataset.lead;
		if (!address) return;
		show(address, { focus: "none" }).then(() => {
			(find(`[data-row="${CSS.escape(id ?? "")}"] a`) ?? find("a.row") ?? find("#leads-title"))?.focus();
		});
	}
	async function erase(button) {
		const ids = find("[data-erase]")?.dataset.erase?.split(" ") ?? [];
		button.disabled = true;
		for (const id of ids) {
			const answer = await askServer("DELETE", `/leads/${encodeURIComponent(id)}`, main.dataset.csrf ?? "");
			if (answer !== "done" && answer !== "gone") {
				button.disabled = false;
				const problem = find("[data-dialog-problem]");
				const why = refusalWords(answer);
				if (problem) problem.textContent = `Not everything could be erased. ${why}`;
				return;
			}
			unseen.delete(id);
		}
		await show(find("[data-back]")?.href ?? "/", { focus: "none" });
		announce("The lead was erased");
		find("#leads-title")?.focus();
	}
	main.addEventListener("click", (event) => {
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest("a.row, a[data-open], a[data-back], a[data-view], a[data-more]");
		const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
		if (link && plain) {
			event.preventDefault();
			if (link.dataset.back !== void 0) closeDetail();
			else if (link.dataset.view !== void 0) show(link.href, { focus: "view" });
			else if (link.dataset.more !== void 0) show(link.href, { focus: "view" });
			else show(link.href);
			return;
		}
		const button = event.target.closest("button");
		const dialog = find("[data-dialog]");
		if (!button) return;
		if (button.dataset.copy !== void 0) copySummary(button, announce);
		if (button.dataset.undo !== void 0) work.undo();
		if (button.dataset.erase !== void 0) dialog?.showModal();
		if (button.dataset.cancel !== void 0) dialog?.close();
		if (button.dataset.confirm !== void 0) erase(button);
	});
	main.addEventListener("submit", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement)) return;
		if (form.dataset.noteForm !== void 0) {
			event.preventDefault();
			work.saveNote();
			return;
		}
		const lead = form.closest("[data-lead]");
		if (form.dataset.change === void 0 || !lead) return;
		event.preventDefault();
		const { submitter } = event;
		if (!(submitter instanceof HTMLButtonElement) || submitter.name === "") return;
		work.change(lead, { [submitter.name]: submitter.value });
	});
	main.addEventListener("change", (event) => {
		const control = event.target;
		if (!(control instanceof HTMLSelectElement)) return;
		const row = control.closest("[data-row]");
		const lead = control.closest("[data-lead]");
		if (row && control.dataset.rowStatus !== void 0) work.change(row, { status: control.value });
		if (lead && control.dataset.assign !== void 0) work.change(lead, { assignee: control.value });
	});
	const filters = find("[data-filters]");
	let pause;
	function filterNow() {
		clearTimeout(pause);
		const query = new URLSearchParams();
		const set = new FormData(filters ?? void 0);
		const dated = set.get("from") !== "" || set.get("to") !== "";
		for (const [name, value] of set) {
			const words = typeof value === "string" ? value.trim() : "";
			if (words !== "" && (name !== "offset" || dated)) query.set(name, words);
		}
		show(query.size === 0 ? "/" : `/?${query.toString()}`, { focus: "search" });
	}
	filters?.addEventListener("input", (event) => {
		clearTimeout(pause);
		const isSearch = event.target instanceof HTMLElement && event.target.id === "search";
		pause = setTimeout(filterNow, isSearch ? SEARCH_PAUSE_MS : 0);
	});
	filters?.addEventListener("submit", (event) => {
		event.preventDefault();
		filterNow();
	});
	addEventListener("popstate", () => void show(location.href, { push: false }));
	addEventListener("pageshow", (event) => {
		if (event.persisted) refresh();
	});
	listenToKeys({
		main,
		work,
		closeDetail,
		announce
	});
	noteNewest();
	decorate();
	setLive(true);
	connect();
	setInterval(() => tellTimes(main), CLOCK_MS);
}
// src/receiver/inbox/client/small-pages.ts
/** What the pages beside the inbox do by script: print, copy a link, show a password, close a menu. */
function smallPages() {
	const COPIED_MS = 2500;
	document.addEventListener("click", (event) => {
		if (!(event.target instanceof Element)) return;
		const menu = document.querySelector("[data-menu][open]");
		if (menu && !menu.contains(event.target)) menu.open = false;
		const button = event.target.closest("button");
		if (!button) return;
		if (button.dataset.print !== void 0) print();
		if (button.dataset.copyLink !== void 0) copyLink(button);
	});
	document.addEventListener("keydown", (event) => {
		const menu = document.querySelector("[data-menu][open]");
		if (event.key !== "Escape" || !menu) return;
		event.stopImmediatePropagation();
		menu.open = false;
		menu.querySelector("summary")?.focus();
	});
	async function copyLink(button) {
		const field = document.querySelector("[data-link]");
		if (!field) return;
		const words = button.textContent;
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
			button.textContent = "Copied";
		} catch {
			button.textContent = "Selected, press Ctrl+C";
		}
		setTimeout(() => button.textContent = words, COPIED_MS);
	}
	if (!document.querySelector("main.inbox")) tellTimes(document.body);
	for (const offset of document.querySelectorAll("[data-offset]")) offset.value = String((/* @__PURE__ */ new Date()).getTimezoneOffset());
	if (location.hash === "#open") document.querySelector("input[name=link]")?.form?.requestSubmit();
}
// src/receiver/inbox/inbox-script.ts
/**
* The functions that run in the browser. They are served as their own source text, so each may use
* nothing from outside itself but the others here: no constant of its file, no import of a value.
*/
var FUNCTIONS = [
	askServer,
	copySummary,
	createLeadWork,
	letterKeysOn,
	listenToKeys,
	loadPage,
	moveInList,
	refusalWords,
	setLetterKeys,
	smallPages,
	looksLike,
	takeParts,
	takeRows,
	tellTimes,
	inboxClient
];
/** The script of the inbox and the pages beside it. */
function inboxScript() {
	return `(() => {\n'use strict';\n${FUNCTIONS.map((each) => each.toString()).join("\n")}\n${smallPages.name}();\n${inboxClient.name}();\n})();\n`;
}
// src/receiver/inbox/inbox-styles.ts
/** The one style sheet of the inbox; what comes later wins. */
var INBOX_STYLES = [
	`
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
  --contacted: light-dark(#6b4a00, #f0c668);
  --won: light-dark(#186634, #7ddc9c);
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
bdi, [dir='auto'] { unicode-bidi: isolate; }
[hidden] { display: none !important; }
.soft { color: var(--soft); }
/* At the top of what it stands in, where it stretches no page. */
.hidden { position: absolute; inset-block-start: 0; inset-inline-start: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
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
.tools, .crumbs { display: flex; align-items: center; gap: 20px; }
.tools, .keys-button, .crumbs ~ .menu { margin-inline-start: auto; }
.tools a, .crumbs a, .plain { color: #e8f2f7; font: inherit; font-size: 0.9333rem; background: none; border: 0; padding: 6px 0; cursor: pointer; text-decoration: none; }
.tools a:hover, .crumbs a:hover, .plain:hover { text-decoration: underline; }
.top kbd { color: inherit; background: none; border-color: #6f8ea3; }
.initials { display: inline-grid; place-items: center; flex: none; width: 28px; height: 28px; border-radius: 50%; font-size: 0.7333rem; font-weight: 650; letter-spacing: 0.02em; background: var(--selected); color: var(--accent); }
.menu { position: relative; margin: 0; padding: 0; border: 0; }
.menu summary { display: flex; align-items: center; gap: 8px; list-style: none; padding: 4px 0; font-weight: 400; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary::after { content: ''; width: 7px; height: 7px; margin: -4px 4px 0 2px; border-right: 2px solid; border-bottom: 2px solid; transform: rotate(45deg); }
.menu-name { max-width: 16ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.menu-items { position: absolute; inset-inline-end: 0; top: calc(100% + 6px); z-index: 5; min-width: 220px; max-width: calc(100vw - 24px); display: grid; padding: 8px; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 10px 30px rgb(4 16 26 / 0.25); }
.menu-items p { padding: 6px 12px 8px; }
.menu-items a, .menu-items .plain { display: block; width: 100%; padding: 9px 12px; font: inherit; color: var(--ink); text-align: start; text-decoration: none; border-radius: 8px; }
.menu-items a:hover, .menu-items .plain:hover { background: var(--raised); text-decoration: none; }
.menu-items :focus-visible { outline-color: var(--accent); }
`,
	`
.inbox { display: grid; }
.list { background: var(--card); min-width: 0; }
.list-head { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 8px 12px; padding: 16px 20px 12px; border-bottom: 1px solid var(--line); position: sticky; top: 0; background: var(--card); z-index: 1; }
h1, .list-head h2 { font-size: 1.3333rem; line-height: 1.2; margin: 0; }
.announce { font-size: 0.8667rem; color: var(--soft); text-align: end; }
.views { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 2px; margin-inline: -8px; }
.view { padding: 4px 8px; border-radius: 99px; font-size: 0.9333rem; color: var(--ink); text-decoration: none; white-space: nowrap; }
.view:hover { background: var(--raised); }
.view[aria-current='page'] { background: var(--selected); color: var(--accent); font-weight: 600; }
.view .count { font-size: 0.8rem; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.search { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px; }
.filters { flex: 0 0 100%; margin: 0; padding: 0; border: 0; font-size: 0.9333rem; }
.filters summary { width: fit-content; }
.filter-grid { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; padding: 6px 0 2px; }
.field { display: grid; gap: 3px; font-size: 0.8667rem; color: var(--soft); align-content: end; }
.filter-actions { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-top: 8px; }
select, textarea, input:not([type='checkbox'], [type='hidden']) { width: 100%; font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--control); border-radius: 8px; padding: 7px 10px; min-height: 38px; }
textarea { resize: vertical; line-height: 1.5; }
input[type='search'] { flex: 1; width: auto; min-width: 0; }
::placeholder { color: var(--soft); opacity: 1; }

.button, .primary, .quiet { display: inline-flex; align-items: center; justify-content: center; min-height: 38px; font: inherit; font-weight: 550; color: var(--ink); background: var(--card); border: 1px solid var(--control); border-radius: 8px; padding: 6px 14px; cursor: pointer; text-decoration: none; }
.button:hover, .quiet:hover { background: var(--raised); }
.primary, .primary:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.danger { color: var(--danger); border-color: currentColor; }
.solid, .solid:hover { background: var(--danger); border-color: var(--danger); color: var(--on-danger); }
button:disabled { opacity: 0.6; cursor: default; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }

.item { border-bottom: 1px solid var(--line); position: relative; }
.row { display: grid; gap: 2px; padding: 12px 20px 48px; border-inline-start: 4px solid transparent; color: inherit; text-decoration: none; scroll-margin-top: 190px; }
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
.row-state { position: absolute; inset-inline: 24px 20px; bottom: 10px; display: flex; align-items: center; gap: 10px; pointer-events: none; }
.row-state > select { pointer-events: auto; }
.assigned { display: inline-flex; align-items: center; gap: 6px; margin-inline-start: auto; min-width: 0; font-size: 0.8667rem; color: var(--soft); }
.assigned bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row-state .initials { width: 22px; height: 22px; font-size: 0.6667rem; }
.status { --status: var(--soft); display: inline-flex; align-items: center; width: auto; min-height: 28px; padding: 3px 10px; font-size: 0.8667rem; font-weight: 600; line-height: 1.3; color: var(--status); background: var(--card); border: 1px solid currentColor; border-radius: 99px; }
select.status { padding-inline-end: 4px; cursor: pointer; }
.new { --status: var(--accent); }
.contacted { --status: var(--contacted); }
.won { --status: var(--won); }
.lost { --status: var(--soft); }
.status option { color: var(--ink); background: var(--card); }
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
.keys dt { min-width: 6.5em; }
kbd { font: 0.8rem ui-monospace, Consolas, monospace; padding: 2px 7px; border: 1px solid var(--control); border-bottom-width: 2px; border-radius: 5px; background: var(--card); }
.check { display: inline-flex; align-items: center; gap: 8px; padding: 4px 0; }
input[type='checkbox'] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
`,
	`
.detail { min-width: 0; }
article { padding: 20px; max-width: 860px; }
.back { margin-bottom: 12px; }
.lead-head { margin-bottom: 20px; }
.over { display: flex; align-items: center; gap: 10px; color: var(--soft); font-size: 0.8667rem; }
h2 { font-size: 1.7333rem; line-height: 1.2; margin-top: 6px; }
.empty h2 { margin-top: 0; }
.lead-head .who { color: var(--soft); font-size: 1.0667rem; }
.work { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 28px; }
.steps { display: flex; border: 1px solid var(--control); border-radius: 9px; overflow: hidden; }
.step { font: inherit; font-weight: 550; min-height: 38px; padding: 6px 14px; color: var(--ink); background: var(--card); border: 0; cursor: pointer; }
.step + .step { border-inline-start: 1px solid var(--line); }
.step:hover { background: var(--raised); }
.step:focus-visible { outline-offset: -3px; }
.step[aria-pressed='true'] { color: var(--card); background: var(--status); }
.assign { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; color: var(--soft); }
.assign select { width: auto; max-width: 100%; }
.notes { display: grid; gap: 12px; }
.notes:has(li) { margin-bottom: 16px; }
.notes > li { border-inline-start: 3px solid var(--line); padding-inline-start: 12px; }
.said { white-space: pre-wrap; max-width: 70ch; }
.note-form { display: grid; gap: 6px; justify-items: start; }
.note-form label { font-weight: 550; }
.remark { margin-top: 10px; }
.work .spam-form { margin-inline-start: auto; }
.work .spam-form .button { font-weight: 400; color: var(--soft); border-color: var(--line); }
.note form { margin-top: 8px; }
.toast { position: fixed; inset-inline: 16px; bottom: 20px; z-index: 4; width: fit-content; max-width: min(560px, calc(100vw - 32px)); margin-inline: auto; display: flex; align-items: center; gap: 18px; padding: 10px 18px; background: var(--navy); color: #e8f2f7; border: 1px solid #35566d; border-radius: 10px; box-shadow: 0 8px 28px rgb(4 16 26 / 0.35); }
.toast .plain { color: #7fe0d4; font-weight: 600; }
.toast :focus-visible { outline-color: #7fe0d4; }
.keys-dialog { max-width: min(720px, calc(100vw - 32px)); }
.keys-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 0 32px; }
.keys-dialog .keys { margin: 8px 0 14px; }
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
`,
	`
.narrow { max-width: 420px; padding: 28px; }
.page-plain .narrow { margin: 10vh max(16px, calc(50% - 210px)) 0; }
.narrow p { margin: 10px 0; color: var(--soft); }
.narrow .problem { color: var(--danger); }
.narrow form { display: grid; gap: 8px; margin-top: 16px; }
.narrow .primary { margin-top: 8px; }

.narrow label, .stack label { font-weight: 550; margin-top: 8px; }
.narrow details { margin-top: 24px; }
.wide-page { max-width: 820px; margin: 0 auto; padding: 28px 20px 60px; }
.wide-page h1 { margin-bottom: 18px; }
.wide-page h2 { font-size: 1.2rem; margin: 0 0 12px; }
.wide-page > .note { margin: 0 0 14px; }
.wide-page p + form, .wide-page form + p { margin-top: 12px; }
.stack { display: grid; gap: 6px; max-width: 460px; justify-items: start; }
.stack .primary { margin-top: 10px; }
.invite { border-color: var(--accent); border-width: 2px; }
.invite p { margin-bottom: 12px; }
.with-button { display: flex; flex-wrap: wrap; gap: 8px; }
.with-button input { flex: 1 1 260px; width: auto; font-family: ui-monospace, Consolas, monospace; font-size: 0.8667rem; }
.person { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 20px; align-items: center; padding: 14px 0; }
.person + .person { border-top: 1px solid var(--line); }
.role-form { display: flex; gap: 8px; }
.role-form select { width: auto; }
.more-actions { grid-column: 1 / -1; margin: 0; padding: 0; border: 0; }
.more-actions .actions { margin: 8px 0; }
`,
	`
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
@media (max-width: 560px) {
  .steps { width: 100%; }
  .step { flex: 1 1 auto; padding-inline: 4px; font-size: 0.9333rem; }
  .work form { width: 100%; }
  .assign select { flex: 1; }
  .person { grid-template-columns: 1fr; }
  .asked { columns: 1; }
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
  .menu-name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (scripting: enabled) {
  .no-script { display: none; }
}
@media (forced-colors: active) {
  .row[aria-current='true'], .badge { border: 1px solid; }
  .fill { fill: Highlight; }
  .step[aria-pressed='true'], .view[aria-current='page'] { outline: 2px solid Highlight; outline-offset: -3px; }
}
`,
	`
.sheet { max-width: 820px; margin: 0 auto; padding: 28px 24px 60px; }
.page-paper { background: var(--card); }
.sheet h1 { font-size: 1.8667rem; }
.sheet h2 { font-size: 1.2rem; margin: 0 0 8px; }
.sheet h3 { font-size: 0.9333rem; margin: 12px 0 6px; }
.sheet section { padding: 16px 0; border-top: 1px solid var(--line); }
.sheet-head { padding-bottom: 16px; }
.sheet-head .facts { margin-top: 12px; }
.sheet-foot { border-top: 1px solid var(--line); padding-top: 12px; color: var(--soft); font-size: 0.8667rem; }
.bullets { list-style: disc; padding-inline-start: 1.2em; display: grid; gap: 4px; }
.ruled p { border-bottom: 1px solid var(--control); height: 2.2em; }
.asked { columns: 2; column-gap: 32px; }
.asked > div { break-inside: avoid; padding-bottom: 8px; }
.asked dt { color: var(--soft); font-size: 0.8667rem; }
.asked dd { font-weight: 550; }
@page { size: A4; margin: 16mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; color: #333; } }
@media print {
  :root { color-scheme: light; --card: #fff; --ground: #fff; --ink: #000; --soft: #333; --line: #bbb; font-size: 10pt; line-height: 1.4; }
  body.page-inbox { display: block; height: auto; }
  body { background: #fff; }
  .top, .list, .actions, .back, .work form, .note-form, .toast, .remark form, .note form, dialog { display: none !important; }
  main.inbox { display: block; }
  .inbox.inbox.inbox .detail { display: block; overflow: visible; }
  article, .sheet { padding: 0; max-width: none; }
  .card { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 8pt 0; margin: 0; }
  .card.work { border: 0; padding: 0; }
  .sheet section { padding: 8pt 0; }
  .facts > div, .figures tr, .bullets li, .notes li, .consents li, .qa > div { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  details > summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
  .sheet .facts { grid-template-columns: 1fr 1fr; column-gap: 24pt; gap: 2pt 24pt; }
  .sheet .facts > div { grid-template-columns: 40% 1fr; gap: 8pt; }
  .sheet-head .facts > div { grid-template-columns: 56pt 1fr; }
  .ruled p { height: 22pt; }
  .bar, .badge { print-color-adjust: exact; }
}
`
].join("");
// src/receiver/inbox/page-headers.ts
/** What every page of ours says of itself. */
var pageHeaders = createMiddleware(async (c, next) => {
	c.header("content-security-policy", CONTENT_SECURITY_POLICY);
	c.header("cross-origin-opener-policy", "same-origin");
	c.header("cross-origin-resource-policy", "same-origin");
	c.header("x-frame-options", "DENY");
	c.header("referrer-policy", "same-origin");
	await next();
});
// src/receiver/inbox/print-page.ts
var GAPS_SHOWN = 8;
/** Room to write by hand during a visit. */
var EMPTY_LINES = 6;
/** One lead on paper: what a salesperson takes to a visit. Everything is open, nothing needs a script. */
function printPage(stored, { notes, assignee, nowMs }) {
	const { lead, received, flags, status } = stored;
	const { contact } = lead;
	return document$1({
		title: `${nameOf(lead)} · Leadline`,
		kind: "paper",
		header: html`<nav class="tools" aria-label="Page">
      <a href="/?lead=${encodeURIComponent(lead.id)}">Back to the inbox</a>
      <button class="plain" data-print>Print</button>
    </nav>`,
		main: html`<main class="sheet">
      <header class="sheet-head">
        <p class="over">
          ${PRIORITY_WORDS[lead.priority]} ·
          ${STATUS_WORDS[status]}${assignee ? html` · ${text$1(assignee)}` : ""}${lead.test ? " · test" : ""}
        </p>
        <h1>${text$1(nameOf(lead))}</h1>
        <p>${text$1(joined([
			contact.role,
			contact.company,
			countryWords(contact.country)
		]))}</p>
        ${facts([
			["Phone", text$1(contact.phone)],
			["E-mail", text$1(contact.email)],
			["Received", timeOf(received)]
		])}
        ${flags.length > 0 ? html`<p class="small">Flagged: ${flags.map(flagWords).join("; ")}.</p>` : ""}
      </header>
      ${part("Summary", html`<p class="summary" dir="auto">${lead.summary || "No summary was sent."}</p>`)}
      ${requestPart(lead)} ${quizPart(lead)} ${estimatePart(lead)} ${notesPart(notes)}
      ${answersPart(lead)} ${consentPart(lead)}
      <footer class="sheet-foot">
        <p>
          ${text$1(lead.source.title || lead.source.page)} · ${lead.id} · printed
          ${timeOf(new Date(nowMs).toISOString())}
        </p>
      </footer>
    </main>`
	});
}
function part(title, content) {
	return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}
function requestPart({ request, contact }) {
	const known = [
		["Interested in", text$1(request.topicLabels.join(", "))],
		["When", text$1(timeframeWords(request.timeframe))],
		...Object.entries(request.custom).map(([id, value]) => [text$1(idWords(id)), text$1(valueWords(value))])
	];
	return part("Request", html`${contact.message ? quote(contact.message) : ""}${facts(known)}`);
}
function quizPart(lead) {
	const { quiz } = lead;
	if (!quiz) return html``;
	const gaps = gapsOf(lead, GAPS_SHOWN);
	return part(quiz.title || "Quiz", html`${facts([
		["Score", joined([scoreWords(quiz.score), quiz.band?.title])],
		...Object.entries(quiz.outcomes).map(([name, { title }]) => [text$1(outcomeWords(name, quiz)), text$1(title)]),
		...quiz.areas.map(({ label, score }) => [text$1(label), scoreWords(score)])
	])}
    ${gaps.length > 0 ? html`<h3>Largest gaps</h3>
            <ul class="bullets">
              ${gaps.map(({ label, answer }) => html`<li>${text$1(label)}: ${text$1(answer)}</li>`)}
            </ul>` : ""}
    ${quiz.recommendations.length > 0 ? html`<h3>Recommended</h3>
            <ul class="bullets">
              ${quiz.recommendations.map(({ title, reason }) => html`<li>${text$1(title)}: ${text$1(reason)}</li>`)}
            </ul>` : ""}`);
}
function estimatePart({ estimate }) {
	if (!estimate) return html``;
	return part(estimate.title || "Estimate", html`<table class="figures">
        <caption class="hidden">
          Values of the estimate
        </caption>
        <tbody>
          ${estimate.values.map((value) => html`<tr>
                <th scope="row">${text$1(value.label)}</th>
                <td>${text$1(estimateWords(value))}</td>
              </tr>`)}
        </tbody>
      </table>
      <h3>Worked out from</h3>
      ${facts(estimate.inputs.map((input) => [text$1(input.label), text$1(input.text)]))}`);
}
function notesPart(notes) {
	return part("Notes", html`${notes.length > 0 ? html`<ul class="bullets">
              ${notes.map((note) => html`<li>
                    <span class="small">${text$1(note.authorName)}, ${timeOf(note.at)}</span>
                    <p class="said" dir="auto">${note.text}</p>
                  </li>`)}
            </ul>` : ""}
      <div class="ruled" aria-hidden="true">
        ${Array.from({ length: EMPTY_LINES }, () => html`<p></p>`)}
      </div>`);
}
function answersPart({ quiz }) {
	if (!quiz || quiz.answers.length === 0) return html``;
	return part(`All answers (${quiz.answers.length})`, html`<dl class="asked">
      ${quiz.answers.map(({ question, label, score }) => html`<div>
            <dt>${text$1(question)}</dt>
            <dd>${text$1(label || "no answer")}${score === null ? "" : ` (${score})`}</dd>
          </div>`)}
    </dl>`);
}
function consentPart({ consent }) {
	if (consent.length === 0) return html``;
	return part("Consent", html`<ul class="bullets">
      ${consent.map(({ id, given, text: words, at }) => html`<li>
            ${text$1(idWords(id))}: ${given ? "given" : "not given"}, ${timeOf(at)}. ${text$1(words)}
          </li>`)}
    </ul>`);
}
// src/receiver/inbox/inbox-routes.ts
var ROWS_A_PAGE = 50;
/** The page a salesperson keeps open, the one they print, and what these load. */
function inboxRoutes(services) {
	const { store, now } = services;
	return new Hono().get("/", pageHeaders, signedInOnly(services), async (c) => {
		const { lead: selected, after } = c.req.query();
		const { person } = c.var;
		const filters = readFilters(c.req.query());
		const cursor = after !== void 0 && /^\d{1,15}$/.test(after) ? after : void 0;
		const revision = await store.revision();
		const [page, counts, mine, users, versions, notes, jobs] = await Promise.all([
			store.list({
				...leadQuery(filters, person.userId),
				latestOnly: true,
				after: cursor,
				limit: ROWS_A_PAGE
			}),
			store.counts(),
			person.userId === null ? null : store.counts(person.userId),
			workers(store),
			selected === void 0 ? [] : store.versions(selected),
			selected === void 0 ? [] : store.notes(selected),
			selected === void 0 ? [] : store.jobs(selected)
		]);
		return c.html(inboxPage({
			person,
			filters,
			users,
			page,
			counts,
			mine,
			older: cursor !== void 0,
			selected,
			versions,
			notes,
			jobs,
			revision,
			nowMs: now(),
			origin: c.var.ownOrigin
		}));
	}).get("/leads/:id/print", pageHeaders, signedInOnly(services), async (c) => {
		const id = c.req.param("id");
		const found = await store.get(id);
		if (!found) return c.notFound();
		const [users, notes] = await Promise.all([store.users(), store.notes(id)]);
		const assignee = users.find((user) => user.id === found.assignee)?.name ?? "";
		return c.html(printPage(found, {
			notes,
			assignee,
			nowMs: now()
		}));
	}).get("/inbox.css", (c) => c.body(INBOX_STYLES, 200, { "content-type": "text/css; charset=utf-8" })).get("/inbox.js", (c) => c.body(inboxScript(), 200, { "content-type": "text/javascript; charset=utf-8" })).get("/inbox.svg", (c) => c.body(ICON, 200, { "content-type": "image/svg+xml" }));
}
/** Shows the way in to whoever is not signed in. */
function signedInOnly({ access }) {
	return createMiddleware(async (c, next) => {
		const person = await access.identify(c);
		if (!person) return c.redirect("/sign-in", 303);
		c.set("person", person);
		return next();
	});
}
/** Those whom a lead can be given to. */
async function workers(store) {
	return (await store.users()).filter(({ role, disabled }) => role !== "viewer" && !disabled);
}
// src/receiver/passwords.ts
/** 32 MiB and three passes, OWASP's equivalent of 128 MiB and one. */
var COST$1 = {
	log2N: 15,
	r: 8,
	p: 3
};
var KEY_BYTES$1 = 32;
var SALT_BYTES = 16;
/** Each takes 32 MiB; more than this many at once are refused rather than queued. */
var MAX_WAITING = 50;
/** Thrown where more passwords are being checked than the machine can bear. */
var PasswordsBusyError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "PasswordsBusyError";
	}
};
/**
* scrypt by `node:crypto`, which Node, Deno, Bun and workers with Node's modules have. It is loaded with the
* first password, so that the handler itself runs without it.
*/
function scryptPasswords(cost = COST$1) {
	let last = Promise.resolve();
	let waiting = 0;
	/** One after the other: a crowd of attempts costs time, not memory. */
	async function inTurn(work) {
		if (waiting >= MAX_WAITING) throw new PasswordsBusyError("passwords: too many at once");
		waiting++;
		const turn = last.then(work, work);
		last = turn.catch(() => {});
		try {
			return await turn;
		} finally {
			waiting--;
		}
	}
	async function derive(password, salt, { log2N, r, p }) {
		const { scrypt } = await import("node:crypto");
		const N = 2 ** log2N;
		return new Promise((resolve, reject) => {
			const options = {
				N,
				r,
				p,
				maxmem: 256 * N * r
			};
			scrypt(password.normalize("NFKC"), salt, KEY_BYTES$1, options, (error, key) => {
				if (error) reject(error);
				else resolve(key);
			});
		});
	}
	return {
		hash: (password) => inTurn(async () => {
			const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
			const key = await derive(password, salt, cost);
			return [
				"scrypt",
				cost.log2N,
				cost.r,
				cost.p,
				toHex$1(salt),
				toHex$1(key)
			].join("$");
		}),
		verify: (password, stored) => inTurn(async () => {
			const known = stored === null ? null : parse(stored);
			const key = await derive(password, known?.salt ?? new Uint8Array(SALT_BYTES), known?.cost ?? cost);
			const { timingSafeEqual } = await import("node:crypto");
			return timingSafeEqual(key, known?.key ?? new Uint8Array(KEY_BYTES$1)) && known !== null;
		})
	};
}
function parse(stored) {
	const [, log2N, r, p, salt = "", key = ""] = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([0-9a-f]+)\$([0-9a-f]{64})$/.exec(stored) ?? [];
	if (log2N === void 0) return null;
	return {
		cost: {
			log2N: Number(log2N),
			r: Number(r),
			p: Number(p)
		},
		salt: fromHex$1(salt),
		key: fromHex$1(key)
	};
}
function toHex$1(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function fromHex$1(text) {
	return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
// src/receiver/sign-in.ts
var MAX_EMAIL_LENGTH = 254;
var BUSY_SECONDS = 10;
async function signInByToken({ access, signIns }, sender, token) {
	const seconds = signIns.waitSeconds(sender);
	if (seconds > 0) return {
		outcome: "wait",
		seconds
	};
	signIns.record(sender);
	if (!await access.isToken(token.trim())) return { outcome: "wrong" };
	signIns.takeBack(sender);
	return {
		outcome: "in",
		userId: null
	};
}
async function signInByPassword({ store, signIns, passwords }, sender, { email, password }) {
	const account = `account ${email.trim().toLowerCase().slice(0, MAX_EMAIL_LENGTH)}`;
	const seconds = Math.max(signIns.waitSeconds(sender), signIns.waitSeconds(account));
	if (seconds > 0) return {
		outcome: "wait",
		seconds
	};
	signIns.record(sender);
	signIns.record(account);
	const user = email.length > MAX_EMAIL_LENGTH ? null : await store.userByEmail(email);
	const stored = user && !user.disabled ? user.passwordHash : null;
	let right;
	try {
		right = await passwords.verify(password.slice(0, 200), stored);
	} catch (error) {
		if (error instanceof PasswordsBusyError) return {
			outcome: "wait",
			seconds: BUSY_SECONDS
		};
		throw error;
	}
	if (!right || !user || password.length > 200) return { outcome: "wrong" };
	signIns.takeBack(sender);
	signIns.takeBack(account);
	return {
		outcome: "in",
		userId: user.id
	};
}
/** What is wrong with a new password, in words for whoever chose it; "" if nothing is. */
function passwordProblem(password, { name, email }) {
	const length = [...password].length;
	if (length < 12) return `At least 12 characters are needed; these are ${length}.`;
	if (password.length > 200) return `At most 200 characters are possible.`;
	const plain = password.toLowerCase().replaceAll(/\s+/g, "");
	const known = [
		email,
		email.split("@")[0] ?? "",
		name.replaceAll(/\s+/g, "")
	];
	return new Set(plain).size < 5 || known.some((word) => word !== "" && word.toLowerCase() === plain) ? "This one is easy to guess. Please choose another." : "";
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
// src/receiver/store/users.ts
var ROLES = [
	"owner",
	"member",
	"viewer"
];
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
// src/receiver/inbox/sign-in-page.ts
function signInPage({ withPassword, problem, email = "" }) {
	const byToken = tokenForm(problem?.at === "token" ? problem.words : "");
	return document$1({
		title: problem ? "Error: Sign in · Leadline" : "Sign in · Leadline",
		kind: "plain",
		main: html`<main class="card narrow">
      <h1>Sign in to the inbox</h1>
      ${withPassword ? html`${passwordForm(problem?.at === "password" ? problem.words : "", email)}
            ${tokenDetails(byToken, problem?.at === "token")}` : byToken}
    </main>`
	});
}
function tokenDetails(byToken, isOpen) {
	const inside = html`<summary>Sign in with the token</summary>
    ${byToken}`;
	return isOpen ? html`<details open>${inside}</details>` : html`<details>${inside}</details>`;
}
function passwordForm(problem, email) {
	return html`<form method="post" action="/sign-in">
    <p class="problem" id="problem" role="alert">${errorWords(problem)}</p>
    <label for="email">E-mail</label>
    <input
      id="email"
      name="email"
      type="email"
      value="${email}"
      autocomplete="username"
      required
      aria-invalid="${problem === "" ? "false" : "true"}"
      aria-describedby="problem"
      autofocus
    />
    <label for="password">Password</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      maxlength="${200}"
      required
      aria-invalid="${problem === "" ? "false" : "true"}"
      aria-describedby="problem"
    />
    <button class="primary">Sign in</button>
  </form>`;
}
function tokenForm(problem) {
	return html`<form method="post" action="/sign-in">
    <p>The token was shown in the terminal when the receiver was started for the first time.</p>
    <label for="token">Token</label>
    <p class="problem" id="token-problem" role="alert">${errorWords(problem)}</p>
    <input name="username" value="leadline" autocomplete="username" hidden />
    <input
      id="token"
      name="token"
      type="password"
      autocomplete="current-password"
      required
      aria-invalid="${problem === "" ? "false" : "true"}"
      aria-describedby="token-problem"
      autofocus
    />
    <button class="primary">Sign in</button>
  </form>`;
}
/** What a sign-in link opens. Only the button spends it. */
function linkPage(link) {
	return document$1({
		title: "Sign in · Leadline",
		kind: "plain",
		main: html`<main class="card narrow">
      <h1>Sign in to the inbox</h1>
      <p>This link signs in one browser, once.</p>
      <form method="post" action="/sign-in">
        <input type="hidden" name="link" value="${link}" />
        <button class="primary" autofocus>Open the inbox</button>
      </form>
    </main>`
	});
}
/** For someone who was invited, or whose password is to be set anew. */
function joinPage(user, secret, problem = "") {
	return document$1({
		title: `${problem ? "Error: " : ""}Choose a password · Leadline`,
		kind: "plain",
		main: html`<main class="card narrow">
      <h1>Welcome, ${text$1(user.name)}</h1>
      <p>Choose a password for ${text$1(user.email)}, with which you sign in from now on.</p>
      <form method="post" action="/join">
        <input type="hidden" name="invite" value="${secret}" />
        <input name="username" value="${user.email}" autocomplete="username" hidden />
        ${newPasswordFields(problem)}
        <button class="primary">Save and sign in</button>
      </form>
    </main>`
	});
}
function newPasswordFields(problem) {
	return html`<label for="new-password">New password</label>
    <p class="small" id="password-rule">
      At least ${12} characters; a sentence is easy to remember.
    </p>
    <p class="problem" id="password-problem" role="alert">${errorWords(problem)}</p>
    <input
      id="new-password"
      name="new-password"
      type="password"
      autocomplete="new-password"
      minlength="${12}"
      maxlength="${200}"
      required
      aria-invalid="${problem === "" ? "false" : "true"}"
      aria-describedby="password-rule password-problem"
    />`;
}
function errorWords(problem) {
	return problem === "" ? "" : html`<strong>Error:</strong> ${problem}`;
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
function spentInvitePage() {
	return document$1({
		title: "This invitation is over · Leadline",
		kind: "plain",
		main: html`<main class="card narrow">
      <h1>This invitation is over</h1>
      <p>
        An invitation works once and for 7 days. Ask whoever sent it for another one, or
        <a href="/sign-in">sign in</a>.
      </p>
    </main>`
	});
}
// src/receiver/inbox/account-page.ts
/** What everyone may do about their own way in. */
function accountPage({ person, done, problem }) {
	const { name, email, role, userId } = person;
	return document$1({
		title: `${problem ? "Error: " : ""}Your account · Leadline`,
		kind: "plain",
		header: html`<nav class="crumbs" aria-label="Page"><a href="/">Inbox</a></nav>
      ${accountMenu(person)}`,
		main: html`<main class="wide-page">
      <h1>Your account</h1>
      ${done ? html`<p class="note" role="status">${done}</p>` : ""}
      <section class="card">
        <h2>${text$1(name)}</h2>
        <p class="soft">
          ${userId === null ? "Signed in with the token" : text$1(email)}, ${ROLE_WORDS[role]}
        </p>
      </section>
      ${userId === null ? "" : passwordCard(person, problem)}
      <section class="card">
        <h2>Sign out everywhere</h2>
        <p class="soft">Ends every session of yours, in this browser too.</p>
        <form method="post" action="/account/sign-out-everywhere">
          ${proofField(person)}<button class="button">Sign out everywhere</button>
        </form>
      </section>
    </main>`
	});
}
function passwordCard(person, problem) {
	const wrong = problem?.at === "current" ? problem.words : "";
	return html`<section class="card">
    <h2>Change your password</h2>
    <form method="post" action="/account/password" class="stack">
      ${proofField(person)}
      <input name="username" value="${person.email}" autocomplete="username" hidden />
      <label for="password">Present password</label>
      <p class="problem" id="current-problem" role="alert">${errorWords(wrong)}</p>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        maxlength="${200}"
        required
        aria-invalid="${wrong === "" ? "false" : "true"}"
        aria-describedby="current-problem"
      />
      ${newPasswordFields(problem?.at === "new" ? problem.words : "")}
      <button class="primary">Change password</button>
    </form>
    <p class="small">Other browsers have to sign in again.</p>
  </section>`;
}
// src/receiver/inbox/people-page.ts
var ROLE_MEANINGS = {
	owner: "everything: people, export, erasure",
	member: "works on leads",
	viewer: "reads"
};
/** Who may open the inbox, for the owner. */
function peoplePage({ person, users, invite, done, problem }) {
	return document$1({
		title: `${problem ? "Error: " : ""}People · Leadline`,
		kind: "plain",
		header: html`<nav class="crumbs" aria-label="Page"><a href="/">Inbox</a></nav>
      ${accountMenu(person)}`,
		main: html`<main class="wide-page">
      <h1>People</h1>
      ${done ? html`<p class="note" role="status">${done}</p>` : ""}
      ${invite ? inviteCard(invite.user, invite.url) : ""}
      <section class="card" aria-labelledby="people-title">
        <h2 id="people-title">Who may open this inbox</h2>
        ${users.length === 0 ? html`<p class="soft">
                Nobody but you yet. Whoever you invite signs in by e-mail and password; leads can
                then be assigned.
              </p>` : html`<ul class="people">
                ${users.map((user) => personItem(user, person))}
              </ul>`}
      </section>
      ${inviteForm(person, problem)}
    </main>`
	});
}
function inviteCard(user, url) {
	return html`<section class="card invite" aria-labelledby="invite-title">
    <h2 id="invite-title">A link for ${text$1(user.name)}</h2>
    <p>
      Send it to them yourself. It works once and for 7 days, and is shown only now: with it they
      choose their password.
    </p>
    <label for="invite-link">Link</label>
    <div class="with-button">
      <input id="invite-link" value="${url}" readonly data-link />
      <button class="button" type="button" data-copy-link>Copy link</button>
    </div>
  </section>`;
}
function personItem(user, person) {
	const { id, name, email, role } = user;
	const isSelf = id === person.userId;
	const state = user.disabled ? "may not sign in" : user.passwordHash === null ? "has not chosen a password yet" : "";
	return html`<li class="person">
    <div class="person-who">
      <p>
        <strong>${text$1(name)}</strong>${isSelf ? " (you)" : ""}
        ${state ? html`<span class="mark-word flagged">${state}</span>` : ""}
      </p>
      <p class="soft">${text$1(email)}</p>
    </div>
    ${isSelf ? html`<p>${ROLE_WORDS[role]}</p>` : roleForm(user, person)}
    ${isSelf ? "" : moreForm(user, person)}
  </li>`;
}
function roleForm({ id, name, role }, person) {
	return html`<form method="post" action="/people/${id}" class="role-form">
    ${proofField(person)}<input type="hidden" name="action" value="role" />
    <select name="role" aria-label="Role of ${name}" autocomplete="off">
      ${roleOptions(role)}
    </select>
    <button class="button">Change role</button>
  </form>`;
}
function moreForm({ id, name, disabled, passwordHash }, person) {
	const button = (action, words, kind = "") => html`<button class="button ${kind}" name="action" value="${action}">
      ${words}<span class="hidden"> (${name})</span>
    </button>`;
	return html`<details class="more-actions">
    <summary>More<span class="hidden"> for ${name}</span></summary>
    <form method="post" action="/people/${id}" class="actions">
      ${proofField(person)}
      ${disabled ? "" : button("link", passwordHash === null ? "New link" : "Link for a new password")}
      ${disabled ? "" : button("sign-out", "Sign out everywhere")}
      ${disabled ? button("enable", "Let in again") : button("disable", "Do not let in")}
      ${button("remove", "Remove", "danger")}
    </form>
    <p class="small">
      Who is removed loses access at once. Their leads are then nobody’s, their notes stay.
    </p>
  </details>`;
}
function inviteForm(person, problem) {
	return html`<section class="card" aria-labelledby="add-title">
    <h2 id="add-title">Invite someone</h2>
    <form method="post" action="/people" class="stack">
      ${proofField(person)}
      <p class="problem" id="problem" role="alert">${errorWords(problem?.words ?? "")}</p>
      <label for="name">Name</label>
      <input
        id="name"
        name="name"
        value="${problem?.name ?? ""}"
        maxlength="80"
        required
        autocomplete="off"
        dir="auto"
        aria-describedby="problem"
      />
      <label for="email">E-mail, to sign in with</label>
      <input
        id="email"
        name="email"
        type="email"
        value="${problem?.email ?? ""}"
        maxlength="254"
        required
        autocomplete="off"
        aria-describedby="problem"
      />
      <label for="role">Role</label>
      <select id="role" name="role" autocomplete="off">
        ${roleOptions("member", true)}
      </select>
      <button class="primary">Make a link</button>
    </form>
  </section>`;
}
function roleOptions(chosen, explained = false) {
	return ROLES.map((role) => option(role, `${ROLE_WORDS[role]}${explained ? `: ${ROLE_MEANINGS[role]}` : ""}`, role === chosen));
}
// src/receiver/inbox/people-routes.ts
var MAX_NAME_LENGTH = 80;
/** Who may open the inbox, and everyone's own way in. */
function peopleRoutes(services) {
	const { store, access, passwords, live, log, now } = services;
	async function people(c, changes = {}) {
		return c.html(peoplePage({
			person: c.var.person,
			users: await store.users(),
			...changes
		}), changes.problem ? 422 : 200);
	}
	async function withLink(c, user) {
		const url = new URL("/join", c.var.ownOrigin);
		url.searchParams.set("invite", await access.createInvite(user.id));
		log("info", "invited", { role: user.role });
		return people(c, { invite: {
			user,
			url: url.href
		} });
	}
	async function changed(c, user, change, done) {
		await store.changeUser(user.id, change);
		log("info", "person-changed", { what: Object.keys(change).join(" ") });
		live.check();
		return people(c, { done });
	}
	const account = (c, changes = {}) => c.html(accountPage({
		person: c.var.person,
		...changes
	}), changes.problem ? 422 : 200);
	return new Hono().use("/people", pageHeaders, signedInOnly(services)).use("/people/*", pageHeaders, signedInOnly(services)).use("/account", pageHeaders, signedInOnly(services)).use("/account/*", pageHeaders, signedInOnly(services)).get("/people", (c) => {
		assertMay(c.var.person, "manage");
		return people(c);
	}).post("/people", async (c) => {
		assertMay(c.var.person, "manage");
		const form = await formOf(c);
		const { name, email, words } = newPerson(form);
		const role = ROLES.find((each) => each === form.get("role"));
		if (role === void 0) throw unknownAction("role");
		if (words) return people(c, { problem: {
			words,
			name,
			email
		} });
		const created = new Date(now()).toISOString();
		const user = await store.addUser({
			name,
			email,
			role,
			passwordHash: null,
			created
		});
		return user ? withLink(c, user) : people(c, { problem: {
			words: "There is someone with this e-mail already.",
			name,
			email
		} });
	}).post("/people/:id", async (c) => {
		const { person } = c.var;
		assertMay(person, "manage");
		const form = await formOf(c);
		const user = await store.user(c.req.param("id"));
		if (!user) throw new ProblemError("not-found", { detail: "No person has this id." });
		if (user.id === person.userId) throw new ProblemError("forbidden", { detail: "Nobody changes their own access: another owner or the token must." });
		switch (form.get("action")) {
			case "role": {
				const role = ROLES.find((each) => each === form.get("role"));
				if (role === void 0) throw unknownAction("role");
				return changed(c, user, { role }, `${user.name} is ${role} now.`);
			}
			case "link": return withLink(c, user);
			case "sign-out":
				await access.endSessionsOf(user.id);
				return people(c, { done: `${user.name} is signed out everywhere.` });
			case "disable": return changed(c, user, { disabled: true }, `${user.name} is not let in any more.`);
			case "enable": return changed(c, user, { disabled: false }, `${user.name} is let in again.`);
			case "remove":
				await store.removeUser(user.id);
				log("info", "person-removed");
				live.check();
				return people(c, { done: `${user.name} was removed.` });
			default: throw unknownAction("action");
		}
	}).get("/account", (c) => account(c)).post("/account/password", async (c) => {
		const { person, sender } = c.var;
		if (person.userId === null) throw unknownAction("account");
		const form = await formOf(c);
		const password = form.get("password") ?? "";
		const wanted = form.get("new-password") ?? "";
		const attempt = await signInByPassword(services, sender, {
			email: person.email,
			password
		});
		if (attempt.outcome === "wait") {
			const words = `Too many attempts. Try again in ${attempt.seconds} s.`;
			return account(c, { problem: {
				at: "current",
				words
			} });
		}
		if (attempt.outcome === "wrong") return account(c, { problem: {
			at: "current",
			words: "This is not your password."
		} });
		const words = passwordProblem(wanted, person);
		if (words) return account(c, { problem: {
			at: "new",
			words
		} });
		await store.changeUser(person.userId, { passwordHash: await passwords.hash(wanted) });
		await access.startSession(c, person.userId);
		log("info", "password-changed");
		return c.redirect("/", 303);
	}).post("/account/sign-out-everywhere", async (c) => {
		await access.endSessionsOf(c.var.person.userId);
		await access.endSession(c);
		return c.redirect("/sign-in", 303);
	});
}
function newPerson(form) {
	const plain = (name) => (form.get(name) ?? "").replaceAll(/\p{Cc}/gu, " ").toWellFormed().trim();
	const [name, email] = [plain("name"), plain("email")];
	return {
		name,
		email,
		words: name === "" || name.length > MAX_NAME_LENGTH ? "Please give a name." : /^[^\s@]{1,64}@[^\s@]{1,189}$/.test(email) ? "" : "This is not an e-mail address."
	};
}
function unknownAction(field) {
	return new ProblemError("invalid-fields", { detail: `${field}: expected one that the page offers` });
}
// src/receiver/inbox/sign-in-routes.ts
/** The way in: by password, by token, or by a link that works once. */
function signInRoutes(services) {
	const { store, access, passwords, log } = services;
	/** Those who have not chosen a password yet count too, so that nothing is told of who has. */
	const withPassword = async () => (await store.users()).length > 0;
	return new Hono().use("/sign-in", pageHeaders).use("/join", pageHeaders).get("/sign-in", async (c) => {
		const link = c.req.query("link");
		if (link === void 0) return c.html(signInPage({ withPassword: await withPassword() }));
		return await access.isLink(link) ? c.html(linkPage(link)) : c.html(spentLinkPage(), 401);
	}).post("/sign-in", async (c) => {
		assertOwnPage(c);
		const form = await formOf(c);
		const link = form.get("link");
		if (link !== null) {
			if (!await access.redeemLink(link)) return c.html(spentLinkPage(), 401);
			await access.startSession(c, null);
			log("info", "signed-in", { by: "link" });
			return c.redirect("/", 303);
		}
		const at = form.has("token") ? "token" : "password";
		const email = form.get("email") ?? "";
		const attempt = await attemptOf(c, form, at);
		if (attempt.outcome === "in") {
			await access.startSession(c, attempt.userId);
			log("info", "signed-in", { by: at });
			return c.redirect("/", 303);
		}
		log("warn", attempt.outcome === "wait" ? "sign-in-limited" : "sign-in-failed", { by: at });
		const isWrong = attempt.outcome === "wrong";
		if (!isWrong) c.header("retry-after", String(attempt.seconds));
		const words = isWrong ? at === "token" ? "This is not the token." : "E-mail or password is not right." : `Too many attempts. Try again in ${attempt.seconds} s.`;
		const page = signInPage({
			withPassword: await withPassword(),
			problem: {
				at,
				words
			},
			email
		});
		return c.html(page, isWrong ? 401 : 429);
	}).get("/join", async (c) => {
		const secret = c.req.query("invite") ?? "";
		const user = await access.invited(secret);
		return user ? c.html(joinPage(user, secret)) : c.html(spentInvitePage(), 401);
	}).post("/join", async (c) => {
		assertOwnPage(c);
		const form = await formOf(c);
		const secret = form.get("invite") ?? "";
		const password = form.get("new-password") ?? "";
		const invited = await access.invited(secret);
		if (!invited) return c.html(spentInvitePage(), 401);
		const problem = passwordProblem(password, invited);
		if (problem) return c.html(joinPage(invited, secret, problem), 422);
		const passwordHash = await passwords.hash(password);
		const user = await access.redeemInvite(secret);
		if (!user) return c.html(spentInvitePage(), 401);
		await store.changeUser(user.id, { passwordHash });
		await access.startSession(c, user.id);
		log("info", "joined");
		return c.html(signedInPage());
	}).post("/sign-out", async (c) => {
		const person = await access.identify(c);
		if (!person) assertOwnPage(c);
		if (person) await access.endSession(c);
		return c.redirect("/sign-in", 303);
	});
	function attemptOf(c, form, at) {
		const { sender } = c.var;
		if (at === "token") return signInByToken(services, sender, form.get("token") ?? "");
		return signInByPassword(services, sender, {
			email: form.get("email") ?? "",
			password: form.get("password") ?? ""
		});
	}
}
function assertOwnPage(c) {
	if (isFromOwnPage(c)) return;
	throw new ProblemError("origin-refused", { detail: "Only a page of this inbox may ask for that." });
}
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
var list$1 = (item) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
var record = (value) => v.pipe(v.record(text, value), v.maxEntries(10 * MAX_ITEMS));
var value = v.union([
	longText,
	number,
	v.boolean(),
	v.null(),
	list$1(v.union([text, number]))
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
		topics: list$1(text),
		topicLabels: list$1(text),
		timeframe: text,
		custom: record(value)
	}),
	consent: list$1(v.object({
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
		areas: list$1(v.object({
			id: text,
			label: text,
			score: v.nullable(number)
		})),
		outcomes: record(band),
		recommendations: list$1(v.object({
			id: text,
			title: text,
			reason: text
		})),
		answers: list$1(v.object({
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
		inputs: list$1(v.object({
			id: text,
			label: text,
			value,
			text: longText
		})),
		values: list$1(v.object({
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
		proof: v.nullable(longText),
		captcha: v.optional(longText)
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
		...path.length && input === void 0 ? {
			expected: "a value",
			found: "no such key"
		} : {
			expected: kind === "validation" && expected ? `length or size ${expected}` : expected ?? message,
			found: kindOf(input)
		}
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
// src/receiver/exact-shape.ts
/** What valibot passes over in a record. */
var NO_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"prototype",
	"constructor"
]);
/**
* Turns a schema into a quick look at data of JSON. What it counts, the schema takes and changes nothing of:
* nearly all that widgets send. Whatever else there is, the schema itself judges, which is ten times the work:
* it makes a copy and collects what is wrong. A kind of schema that is not known here is never exact.
*/
function exactShape(schema) {
	const count = exactType(schema);
	const rules = schema.pipe?.slice(1).map(rule) ?? [];
	const [only] = rules;
	if (!only) return count;
	const holds = rules.length === 1 ? only : (data) => rules.every((each) => each(data));
	return (data) => {
		const values = count(data);
		return values > 0 && holds(data) ? values : NaN;
	};
}
function exactType(schema) {
	switch (schema.type) {
		case "string":
		case "number":
		case "boolean": return (data) => typeof data === schema.type ? 1 : NaN;
		case "null": return (data) => data === null ? 1 : NaN;
		case "literal": return (data) => data === schema.literal ? 1 : NaN;
		case "picklist": return (data) => schema.options.includes(data) ? 1 : NaN;
		case "nullable": {
			const count = exactShape(schema.wrapped);
			return (data) => data === null ? 1 : count(data);
		}
		case "union": return exactUnion(schema.options.map((option) => exactShape(option)));
		case "array": return exactList(exactShape(schema.item));
		case "tuple": return exactTuple(schema.items.map(exactShape));
		case "object": return exactObject(Object.entries(schema.entries).map(([key, value]) => {
			const mayLack = value.type === "optional";
			return {
				key,
				mayLack,
				count: exactShape(mayLack ? value.wrapped : value)
			};
		}));
		case "record": return exactRecord(exactShape(schema.key), exactShape(schema.value));
		default: return () => NaN;
	}
}
function rule({ type, requirement }) {
	switch (type) {
		case "max_length": return (data) => data.length <= requirement;
		case "max_entries": return (data) => Object.keys(data).length <= requirement;
		case "finite": return Number.isFinite;
		case "uuid":
		case "iso_timestamp": return (data) => requirement.test(data);
		default: return () => false;
	}
}
function exactUnion(options) {
	return (data) => {
		for (const option of options) {
			const values = option(data);
			if (values > 0) return values;
		}
		return NaN;
	};
}
function exactList(item) {
	return (data) => {
		if (!Array.isArray(data)) return NaN;
		let values = 1;
		for (const inner of data) values += item(inner);
		return values;
	};
}
function exactTuple(items) {
	return (data) => {
		if (!Array.isArray(data) || data.length !== items.length) return NaN;
		return items.reduce((values, item, index) => values + item(data[index]), 1);
	};
}
function exactObject(entries) {
	return (data) => {
		if (!isObject(data)) return NaN;
		let values = 1;
		let lacking = 0;
		for (const { key, mayLack, count } of entries) if (mayLack && !Object.hasOwn(data, key)) lacking++;
		else values += count(data[key]);
		return Object.keys(data).length === entries.length - lacking ? values : NaN;
	};
}
function exactRecord(key, value) {
	return (data) => {
		if (!isObject(data)) return NaN;
		let values = 1;
		for (const name in data) {
			if (NO_KEYS.has(name) || !(key(name) > 0)) return NaN;
			values += value(data[name]);
		}
		return values;
	};
}
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
// src/receiver/spam.ts
var WEIGHTS = {
	honeypot: 60,
	links: 50,
	"no-proof": 40,
	fast: 35,
	disposable: 30,
	"no-origin": 15,
	"no-captcha": 5
};
/** Work that was done for this lead outweighs a doubt. */
var PROOF_CREDIT = 30;
var MARKED_FROM = 100;
/** Nobody reads and sends a form in less, even one that the browser fills in. */
var FAST_SECONDS = 2;
var MANY_LINKS = 3;
var LINK = /\bhttps?:\/\/|\bwww\.|\[url[=\]]|<a\s/gi;
function judgeSpam({ lead: { contact, signals }, hasOrigin, proof, asksCaptcha = false, isDisposable = () => false }) {
	const domain = contact.email.split("@").at(-1)?.trim().toLowerCase() ?? "";
	const holds = {
		"no-origin": !hasOrigin,
		"no-captcha": asksCaptcha && !isCaptchaAnswer(signals.captcha),
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
function judge$2(lead, hasOrigin, proof, { isDisposable, forwarder }) {
	const { signs, spam } = judgeSpam({
		lead,
		hasOrigin,
		proof: proof.standing,
		asksCaptcha: forwarder.has(CAPTCHA_KIND),
		isDisposable
	});
	return {
		flags: signs,
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
// src/receiver/intake-routes.ts
/** Nearly every lead is one to the letter, and then it is stored as it came. */
var countExactLead = exactShape(leadSchema);
/** Where leads arrive, the one door that is open to everyone. */
function intakeRoutes(services) {
	const { store, live, forwarder, scoreQueue, metrics, maxBodyBytes, now } = services;
	return new Hono().options("/leads", (c) => {
		const origin = allowedOrigin(c, services);
		return c.body(null, 204, origin === void 0 ? {} : preflightHeaders(origin, "POST"));
	}).post("/leads", async (c) => {
		const origin = allowedOrigin(c, services);
		if (origin !== void 0) for (const [name, value] of Object.entries(corsHeaders(origin))) c.header(name, value);
		const { lead, body } = await readLead(c.req.raw, maxBodyBytes);
		assertSameKey(c.req.header("idempotency-key"), lead.id);
		const known = await store.standing(lead);
		if (known !== "new") return acknowledge(c, known, lead.id);
		const proof = await examineProof(lead.signals.proof, proofOrigin(c, origin), services);
		const room = takeRoom(c.var.sender, lead, proof, services);
		const { flags, spam } = judge$2(lead, origin !== void 0, proof, services);
		const unchecked = scoreQueue.takes(lead);
		const received = new Date(now()).toISOString();
		const standing = await store.insert({
			lead,
			body,
			received,
			flags,
			spam,
			unchecked
		}, {
			proof: proof.work,
			jobs: spam ? [] : forwarder.jobsFor(lead)
		}).catch((error) => {
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
		forwarder.wake();
		if (unchecked) scoreQueue.add(lead);
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
	const { data, text } = await readJsonBody(request, maxBytes);
	if (countExactLead(data) <= 2e4) return {
		lead: data,
		body: text
	};
	countValues(data);
	const schema = data?.schema;
	if (schema !== "leadline/lead/1") {
		const found = JSON.stringify(schema)?.slice(0, 100) ?? "none";
		throw new ProblemError("malformed", { detail: `schema: expected "${LEAD_SCHEMA}", found ${found}` });
	}
	const { lead, problems } = checkLead(data);
	if (lead) return { lead };
	const errors = problems.map(({ path, expected, found }) => ({
		field: path,
		message: `expected ${expected}, found ${found}`
	}));
	throw new ProblemError("invalid-fields", {
		detail: inWords(errors.map(({ field, message }) => `${field}: ${message}`)),
		errors
	});
}
/** The first few, and how many more there are. */
function inWords(errors) {
	const shown = errors.slice(0, 3).join("; ");
	return errors.length > 3 ? `${shown}; and ${errors.length - 3} more` : shown;
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
// src/receiver/log-words.ts
/** What may stand in a log: nothing of a person. */
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
	"/join",
	"/people",
	"/account",
	"/account/password",
	"/account/sign-out-everywhere",
	"/inbox.css",
	"/inbox.js",
	"/inbox.svg"
]);
/** The address without what may tell of a person: ids, words searched for, whatever strangers try. */
function routeOf(path) {
	if (ROUTES.has(path)) return path;
	if (path.startsWith("/people/")) return "/people/:id";
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
		this.forwards = new Counter("leadline_forwards_total", "Attempts to send a lead on, by kind and result: done, put-off, failed.");
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
	/** @param standing null where the store cannot tell at present */
	text(standing) {
		return `${[
			...this.leads.lines(),
			...this.flags.lines(),
			...this.challenges.lines(),
			...this.proofs.lines(),
			...this.forwards.lines(),
			...this.storeErrors.lines(),
			...this.failures.lines(),
			...this.durations.lines(),
			...standing ? [...gaugeLines("leadline_jobs", "Webhooks, mails and other deliveries in the store, by state.", Object.entries(standing.jobs).map(([state, count]) => [{ state }, count])), ...gaugeLines("leadline_unchecked_leads", "Leads in the store whose results are still to be worked out again.", [[{}, standing.unchecked]])] : [],
			...gaugeLines("leadline_build_info", "Version of the receiver.", [[{ version }, 1]]),
			...gaugeLines("process_start_time_seconds", "When this process started, in Unix time.", [[{}, this.#startedMs / 1e3]])
		].join("\n")}\n`;
	}
};
// src/receiver/metrics/metrics-routes.ts
/** What an operator watches; behind the token or a session. */
function metricsRoutes({ store, metrics, log }) {
	return new Hono().get("/metrics", async (c) => {
		let standing = null;
		try {
			const { waiting, failed } = await store.jobCounts();
			standing = {
				jobs: {
					waiting,
					failed
				},
				unchecked: await store.countUnchecked()
			};
		} catch {
			metrics.storeErrors.add();
			log("error", "store-unavailable", { at: "metrics" });
		}
		return c.body(metrics.text(standing), 200, { "content-type": METRICS_CONTENT_TYPE });
	});
}
// src/receiver/csv.ts
/** Columns before those of `flat`: what a lead carries only outside of it. */
var OWN_COLUMNS = [
	"id",
	"received",
	"folder",
	"status",
	"assignee",
	"flags",
	"summary",
	"notes"
];
/**
* A lead names its columns itself, and every row has a cell for each: without a bound a few leads could
* make a table that fills a disk. Those that spam names come last.
*/
var MAX_COLUMNS = 2e3;
/** A spreadsheet takes a cell that starts like this for a formula; the wide forms are those of East Asian keyboards. */
var FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/**
* The same within a cell: a spreadsheet that expects another separator, as many European ones do, begins
* new cells and rows in the midst of a quoted text.
*/
var FORMULA_WITHIN = /(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/g;
/** Without it Excel reads UTF-8 as the local encoding. */
var BYTE_ORDER_MARK = "﻿";
/**
* A table of leads, one a row, by RFC 4180. Resolves with its head read, so that a store that fails is told
* before anything is sent.
*
* @param leads called twice: for the columns, then for the rows
* @param names of users, by id
* @throws StoreUnavailableError
*/
async function csvStream(leads, names = /* @__PURE__ */ new Map()) {
	const rows = csvRows(leads, names);
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
async function* csvRows(leads, names) {
	const columns = await columnsOf(leads());
	yield BYTE_ORDER_MARK + csvRow(columns);
	for await (const stored of leads()) {
		const { lead, received, flags, spam, status, assignee, written = [] } = stored;
		const cells = {
			...lead.flat,
			id: lead.id,
			received,
			folder: spam ? "spam" : "leads",
			status,
			assignee: assignee === null ? "" : names.get(assignee) ?? assignee,
			flags: flags.join("; "),
			summary: lead.summary,
			notes: written.map(({ at, authorName, text }) => `${at} ${authorName}: ${text}`).join("\n")
		};
		yield csvRow(columns.map((column) => Object.hasOwn(cells, column) ? cells[column] : null));
	}
}
async function columnsOf(leads) {
	const columns = /* @__PURE__ */ new Set();
	const doubtful = /* @__PURE__ */ new Set();
	for await (const { lead, spam } of leads) {
		const found = spam ? doubtful : columns;
		for (const key of Object.keys(lead.flat)) {
			if (found.size === MAX_COLUMNS) break;
			if (key !== "signals_captcha") found.add(key);
		}
	}
	return [.../* @__PURE__ */ new Set([
		...OWN_COLUMNS,
		...columns,
		...doubtful
	])].slice(0, MAX_COLUMNS);
}
function csvRow(cells) {
	return `${cells.map(csvCell).join(",")}\r\n`;
}
function csvCell(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	const within = value.replaceAll(FORMULA_WITHIN, "'");
	const harmless = FORMULA_START.test(within) ? `'${within}` : within;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
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
// src/receiver/every-lead.ts
var PAGE_SIZE$1 = 200;
/** Newest first, each with the notes on it. */
async function* everyLead(store, query = {}) {
	let after;
	do {
		const page = await store.list({
			...query,
			limit: PAGE_SIZE$1,
			after
		});
		const written = await store.notesOf(page.leads.filter(({ notes }) => notes > 0).map(({ lead }) => lead.id));
		for (const stored of page.leads) yield {
			...stored,
			written: written.filter(({ leadId }) => leadId === stored.lead.id)
		};
		after = page.next ?? void 0;
	} while (after !== void 0);
}
/**
* What is stored of one person: the leads with this e-mail address, and those that correct them or are
* corrected by them, under another address perhaps.
*/
async function leadsOfPerson(store, email) {
	const wanted = foldText(email.trim());
	const found = /* @__PURE__ */ new Map();
	for await (const { lead } of everyLead(store, { search: wanted })) {
		if (foldText(lead.contact.email.trim()) !== wanted || found.has(lead.id)) continue;
		const versions = await store.versions(lead.id);
		const written = await store.notesOf(versions.map((version) => version.lead.id));
		for (const version of versions) {
			const { id } = version.lead;
			found.set(id, {
				...version,
				written: written.filter(({ leadId }) => leadId === id)
			});
		}
	}
	return [...found.values()];
}
// src/receiver/owner-routes.ts
var PAGE_SIZE = 50;
var MAX_PAGE_SIZE = 200;
/** What is read, exported and erased; behind the token or a session, with the role for it. */
function ownerRoutes({ store, live, log }) {
	return new Hono().get("/leads", async (c) => {
		const { leads, next } = await store.list(pageQuery(c));
		return c.json({
			leads: leads.map(({ lead }) => lead),
			next,
			receipts: leads.map(({ lead, received, flags, status, assignee, spam }) => ({
				id: lead.id,
				received,
				flags,
				status,
				assignee,
				spam
			}))
		});
	}).get("/leads.csv", async (c) => {
		assertMay(c.var.person, "export");
		const query = filteredQuery(c);
		const table = await csvStream(() => everyLead(store, query), new Map((await store.users()).map(({ id, name }) => [id, name])));
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
		assertMay(c.var.person, "erase");
		if (!await store.erase(c.req.param("id"))) throw noSuchLead();
		log("info", "lead-erased");
		live.check();
		return c.body(null, 204);
	});
}
function pageQuery(c) {
	const { after, limit = String(PAGE_SIZE) } = c.req.query();
	if (after !== void 0 && !/^\d{1,15}$/.test(after)) throw new ProblemError("malformed", { detail: `after: expected "next" of the page before, found "${after.slice(0, 100)}"` });
	if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_PAGE_SIZE) throw new ProblemError("malformed", { detail: `limit: expected 1 to ${MAX_PAGE_SIZE}, found "${limit.slice(0, 100)}"` });
	return {
		...filteredQuery(c),
		after,
		limit: Number(limit)
	};
}
/** By the same words as in the inbox's address; without a folder both, since a system wants to miss nothing. */
function filteredQuery(c) {
	const { spam: _spam, ...query } = leadQuery(readFilters(c.req.query()), c.var.person.userId);
	const folder = c.req.query("folder");
	return {
		...query,
		...folder !== void 0 && { spam: folder === "spam" }
	};
}
function noSuchLead() {
	return new ProblemError("not-found", { detail: "No lead has this id." });
}
// src/receiver/canonical-json.ts
/** JSON with the keys of every object in one order, so that equal things give equal texts. */
function canonicalJson(value) {
	return JSON.stringify(inOrder(value));
}
function inOrder(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(inOrder);
	const ordered = {};
	for (const key of Object.keys(value).sort()) ordered[key] = inOrder(value[key]);
	return ordered;
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
	return structuredClone(answer);
}
// src/model/quiz/lead-quiz.ts
/**
* What of a quiz goes into the lead: every answer that counts, in words, and the result once the
* quiz is complete. Half a quiz gives answers, but no score and no verdict.
*
* @param words what the visitor read for "does not apply"
*/
function leadQuiz({ id, quiz }, { result, shown, fill }, words = plainWords) {
	return {
		id,
		title: fill(quiz.title),
		score: null,
		band: null,
		areas: [],
		outcomes: {},
		recommendations: [],
		...result,
		answers: shown.filter(({ answer }) => answer !== null).map((asked) => ({
			id: asked.question.id,
			question: asked.question.label,
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
		this.#quizzes = contents.flatMap(({ quizzes = {}, variants }) => Object.entries(quizzes).flatMap(([id, quiz]) => idsOf(variants).map((variant) => createQuiz(id, quiz, void 0, void 0, variant))));
		this.#calculators = contents.flatMap(({ calculators = {}, locale, variants }) => Object.entries(calculators).flatMap(([id, calculator]) => idsOf(variants).map((variant) => createCalculator(id, withoutRanges(calculator), locale, void 0, variant))));
	}
	/** Whether there is anything in it to be worked out again, by what is known here. */
	knows({ quiz, estimate }) {
		return this.#quizzes.some(({ id }) => id === quiz?.id) || this.#calculators.some(({ id }) => id === estimate?.id);
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
		return standingBy(known, (engine) => isSameQuiz(claimed, leadQuiz(engine, engine.evaluate(sanitizeAnswers(engine.quiz.questions, answers).answers))));
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
/** Of every variant, for a quiz may have been gone through on a page whose variant the lead does not name. */
function idsOf(variants) {
	return variants?.map(({ id }) => id) ?? [""];
}
/** Ranges are not compared, and to work them out takes most of the time: every corner of what is uncertain. */
function withoutRanges(calculator) {
	const certain = (figure) => {
		const { low: _low, high: _high, ...rest } = figure;
		return rest;
	};
	return {
		...calculator,
		inputs: calculator.inputs.map(certain),
		values: calculator.values.map(certain)
	};
}
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
// src/receiver/store/scores.ts
/** Of a lead whose results are still to be worked out again. */
var UNCHECKED_FLAG = "score-unchecked";
/** Sorts behind any moment in ISO 8601. */
var AFTER_ALL_TIMES = "Z";
function sqlScores(database) {
	return {
		uncheckedLeads: (limit, receivedBefore = AFTER_ALL_TIMES) => database.read(function* () {
			return (yield* all(`SELECT body FROM leads JOIN unchecked ON lead_id = id
            WHERE received_at < ? ORDER BY received_at, id LIMIT ?`, receivedBefore, limit)).map(({ body }) => JSON.parse(body));
		}),
		countUnchecked: () => database.read(function* () {
			return (yield* get("SELECT count(*) AS count FROM unchecked"))?.count;
		}),
		settleScores: (findings) => database.transaction(() => settleScores(findings))
	};
}
function* settleScores(findings) {
	for (const { id, flag } of findings.toSorted(byId)) {
		if ((yield* run("DELETE FROM unchecked WHERE lead_id = ?", id)) === 0 || flag === null) continue;
		const row = yield* get("SELECT flags FROM leads WHERE id = ?", id);
		if (!row) continue;
		const flags = JSON.parse(row.flags);
		yield* run("UPDATE leads SET flags = ? WHERE id = ?", JSON.stringify([...flags, flag]), id);
	}
}
/** One order, so that receivers that settle the same leads wait for each other in turn. */
function byId(left, right) {
	return left.id < right.id ? -1 : 1;
}
// src/receiver/score-queue.ts
/** A pause in the requests of this length is made use of. */
var QUIET_MS = 15;
/** Under a load without pauses the next few leads are looked at after this all the same. */
var PATIENCE_MS = 1e3;
/** Nobody who sends a lead meanwhile should notice. */
var SLICE_MS = 5;
/** Settled by one commit. */
var AT_ONCE = 50;
/** More are read from the store again when their turn comes. */
var MAX_AT_HAND = 200;
/** How often a receiver looks for what another one left behind. */
var LOOK_MS = 6e4;
/**
* Works the results of leads out again once nobody waits for an answer. That it is still to be done was
* stored in the transaction that stored the lead, so a receiver that dies before leaves it to the next
* one; until then the lead is flagged.
*/
var ScoreQueue = class {
	#parts;
	/** Of the leads to be looked at those that this receiver took in last. */
	#atHand = [];
	/** Leads that nobody has at hand: of an earlier run, of a flood, or of another receiver that died. */
	#leftBehind = {};
	#requests = 0;
	#quietSinceMs = 0;
	#timer;
	#running;
	#isStopped = false;
	constructor(parts) {
		this.#parts = parts;
	}
	/** Takes up what was left, and looks for more of it from time to time. */
	start() {
		const { now } = this.#parts;
		this.#wake();
		this.#timer = setInterval(() => {
			this.#leftBehind ??= { receivedBefore: (/* @__PURE__ */ new Date(now() - LOOK_MS)).toISOString() };
			this.#wake();
		}, LOOK_MS);
		this.#timer.unref?.();
	}
	/** Whether this lead's results can be worked out again here. */
	takes(lead) {
		return this.#parts.scores.knows(lead);
	}
	/** This lead was stored, unchecked. */
	add(lead) {
		if (this.#atHand.length < MAX_AT_HAND) this.#atHand.push(lead);
		else this.#leftBehind = {};
		this.#wake();
	}
	requestBegan() {
		this.#requests++;
	}
	requestEnded() {
		this.#requests--;
		this.#quietSinceMs = performance.now();
	}
	/** Begins nothing any more and waits for what was begun. */
	async stop() {
		this.#isStopped = true;
		clearInterval(this.#timer);
		await this.#running;
	}
	#wake() {
		if (this.#isStopped) return;
		this.#running ??= this.#work().finally(() => {
			this.#running = void 0;
		});
	}
	async #work() {
		const { store, log, metrics, onSettled } = this.#parts;
		try {
			for (;;) {
				await this.#quiet();
				const leads = await this.#next();
				if (leads.length === 0 || this.#isStopped) return;
				const findings = [];
				while (leads.length > 0 && !this.#isStopped) {
					const startMs = performance.now();
					while (leads.length > 0 && performance.now() - startMs < SLICE_MS) findings.push(this.#look(leads.shift()));
					await this.#quiet();
				}
				await store.settleScores(findings);
				for (const { flag } of findings) if (flag !== null) metrics.flags.add({ flag });
				onSettled();
			}
		} catch (error) {
			this.#leftBehind = {};
			log("warn", "score-check-put-off", { reason: error.name });
		}
	}
	async #next() {
		if (this.#atHand.length > 0) return this.#atHand.splice(0, AT_ONCE);
		if (this.#leftBehind === null) return [];
		const { receivedBefore } = this.#leftBehind;
		const leads = await this.#parts.store.uncheckedLeads(AT_ONCE, receivedBefore);
		if (leads.length === 0) this.#leftBehind = null;
		return leads;
	}
	#look(lead) {
		const { scores, log, metrics } = this.#parts;
		try {
			return {
				id: lead.id,
				flag: scores.check(lead) === "differs" ? "score-differs" : null
			};
		} catch (error) {
			metrics.failures.add();
			log("error", "score-check-failed", { name: error.name });
			return {
				id: lead.id,
				flag: UNCHECKED_FLAG
			};
		}
	}
	/** Resolves where nobody waits for an answer, or has to wait for us for once. */
	async #quiet() {
		const startMs = performance.now();
		do
			await new Promise((resolve) => setTimeout(resolve, this.#isQuiet() ? 0 : QUIET_MS));
		while (!this.#isStopped && !this.#isQuiet() && performance.now() - startMs < PATIENCE_MS);
	}
	#isQuiet() {
		return this.#requests === 0 && performance.now() - this.#quietSinceMs >= QUIET_MS;
	}
};
// src/receiver/receiver.ts
var DEFAULT_NEW_LEADS_PER_MINUTE = 60;
var DEFAULT_MAX_BODY_BYTES = 524288;
/** Leads of one page without a proof of work, against as many senders as a flood may have. */
var UNPROVED_FACTOR = 10;
var PAGES_LIMITED = 1e3;
/** By address, and by account. */
var FAILED_SIGN_INS_PER_MINUTE = 10;
var RETRY_AFTER_SECONDS = 5;
/** Name under which the store has it. */
var TOKEN_HASH = "token-hash";
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
var DEFAULT_HEADERS = [
	["x-content-type-options", "nosniff"],
	["cache-control", "no-store"],
	["referrer-policy", "no-referrer"],
	["content-security-policy", "default-src 'none'; frame-ancestors 'none'"]
];
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
	const metrics = new Metrics(now());
	const { destinations = [] } = options;
	const live = new LiveUpdates(store, log);
	const signIns = new RateLimit(FAILED_SIGN_INS_PER_MINUTE, now);
	const services = {
		store,
		forwarder: new Forwarder({
			store,
			destinations,
			log,
			metrics,
			now
		}),
		access: new Access(store, hash, signIns, now),
		origins: createOrigins(options.origins ?? []),
		newLeads: new RateLimit(perMinute, now),
		unprovedLeads: new RateLimit(perMinute * UNPROVED_FACTOR, now, PAGES_LIMITED),
		signIns,
		passwords: options.passwords ?? scryptPasswords(),
		live,
		log,
		metrics,
		challenge: options.challenge ?? "optional",
		challenges: new Challenges(challengeSecret, now),
		scoreQueue: new ScoreQueue({
			store,
			scores: new ScoreCheck(options.contents ?? []),
			log,
			metrics,
			now,
			onSettled: () => void live.check()
		}),
		isDisposable: options.isDisposable,
		maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
		now
	};
	const app = createApp(services, options.trustProxy ?? false);
	const housekeeping = new Housekeeping({
		store,
		log,
		now,
		retainDays: options.retainDays,
		onErased: () => void services.live.check()
	});
	services.forwarder.wake();
	services.scoreQueue.start();
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
			await housekeeping.stop();
			await services.forwarder.stop();
			await services.scoreQueue.stop();
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
	const { access, log, metrics, scoreQueue } = services;
	const environment = createMiddleware(async (c, next) => {
		const url = new URL(c.req.url);
		const proxied = trustProxy ? c.req.header("x-forwarded-proto") : void 0;
		c.set("ownOrigin", proxied === "https" ? `https://${url.host}` : url.origin);
		const forwarded = trustProxy ? forwardedAddress(c.req.header("x-forwarded-for") ?? null) : void 0;
		c.set("sender", addressPrefix(forwarded ?? c.env.info?.address ?? ""));
		const startMs = performance.now();
		scoreQueue.requestBegan();
		for (const [name, value] of DEFAULT_HEADERS) c.header(name, value);
		await next().finally(() => scoreQueue.requestEnded());
		for (const [name, value] of DEFAULT_HEADERS) if (!c.res.headers.has(name)) c.header(name, value);
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
	const signedIn = createMiddleware(async (c, next) => {
		const person = await access.identify(c);
		if (person) {
			c.set("person", person);
			return next();
		}
		throw new ProblemError("unauthorized", { detail: "Send the token as \"Authorization: Bearer <token>\", or sign in to the inbox." });
	});
	const ownersOnly = createMiddleware((c, next) => {
		assertMay(c.var.person, "manage");
		return next();
	});
	return new Hono().use(environment).route("/", healthRoutes(services)).route("/", intakeRoutes(services)).route("/", proofRoutes(services)).route("/", signInRoutes(services)).route("/", inboxRoutes(services)).route("/", peopleRoutes(services)).use("/leads", signedIn).use("/leads.csv", signedIn).use("/leads/*", signedIn).route("/", ownerRoutes(services)).route("/", leadWorkRoutes(services)).use("/metrics", signedIn, ownersOnly).route("/", metricsRoutes(services)).notFound((c) => problemResponse(c, "not-found", { detail: `No ${c.req.method} is answered at this address.` })).onError((error, c) => {
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
			...Object.fromEntries(DEFAULT_HEADERS),
			"content-type": PROBLEM_CONTENT_TYPE
		}
	});
}
// src/receiver/forward/post.ts
/** What is read of an answer; its words are for nobody. */
var MAX_ANSWER_BYTES = 65536;
/** Addresses that lead into somebody's own network or nowhere. */
var PRIVATE = new BlockList();
for (const [net, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 3]
]) PRIVATE.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
	["::", 127],
	["64:ff9b:1::", 48],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8]
]) PRIVATE.addSubnet(net, prefix, "ipv6");
/** Also of an IPv4 address written as an IPv6 one. */
function isPrivateAddress(address) {
	return PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
var PrivateAddressError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "PrivateAddressError";
	}
};
/** The connection goes to the address that was looked at, whatever the name means a moment later. */
var publicLookup = (hostname, options, callback) => {
	lookup(hostname, {
		...options,
		all: true
	}, (error, addresses) => {
		if (error) return callback(error, "");
		if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(new PrivateAddressError(`${hostname}: a private address`), "");
		if (options.all) return callback(null, addresses);
		callback(null, addresses[0].address, addresses[0].family);
	});
};
/**
* One POST. Follows no redirect and, unless allowed, connects to no private address.
*
* @returns the answer, or a word for what kept it away, such as `ECONNREFUSED`, `timeout`
*/
function post(url, options) {
	const { headers, body, allowPrivate } = options;
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (!allowPrivate && isIP(host) && isPrivateAddress(host)) return Promise.resolve("private address");
	return new Promise((resolve) => {
		const request$2 = (url.protocol === "https:" ? request$1 : request)(url, {
			method: "POST",
			headers: {
				...headers,
				"content-length": Buffer.byteLength(body)
			},
			agent: false,
			signal: AbortSignal.timeout(ATTEMPT_LIMIT_MS),
			...allowPrivate ? {} : { lookup: publicLookup }
		});
		const fail = (error) => resolve(wordFor(error));
		request$2.on("error", fail);
		request$2.on("response", (response) => {
			let text = "";
			response.setEncoding("utf8");
			response.on("error", fail);
			response.on("data", (part) => {
				text += part;
				if (text.length > MAX_ANSWER_BYTES) response.destroy();
			});
			response.on("close", () => {
				const retryAfterMs = readRetryAfter(response.headers["retry-after"], Date.now());
				resolve({
					status: response.statusCode ?? 0,
					retryAfterMs,
					body: text.slice(0, MAX_ANSWER_BYTES)
				});
			});
		});
		request$2.end(body);
	});
}
function wordFor(error) {
	if (error.name === "PrivateAddressError") return "private address";
	if (error.name === "TimeoutError" || error.name === "AbortError") return "timeout";
	return error.code ?? error.name;
}
/** Seconds or a date, as HTTP writes them. */
function readRetryAfter(header, nowMs) {
	if (header === void 0) return void 0;
	const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1e3 : Date.parse(header) - nowMs;
	return Number.isFinite(ms) && ms > 0 ? ms : void 0;
}
/** What an answer means where 2xx alone is success. */
function judgeAnswer(answer) {
	if (typeof answer === "string") return {
		outcome: "again",
		status: answer
	};
	const { status, retryAfterMs } = answer;
	if (status >= 200 && status < 300) return {
		outcome: "done",
		status: String(status)
	};
	if (status === 410) return {
		outcome: "never",
		status: "410"
	};
	return {
		outcome: "again",
		status: String(status),
		retryAfterMs
	};
}
// src/receiver/forward/webhook-signature.ts
/**
* Signatures as Standard Webhooks define them: HMAC-SHA256 over id, time and body, with a secret that
* is written as `whsec_` and base64. By Web Crypto, so that it works wherever Fetch does.
*/
var PREFIX = "whsec_";
var MIN_BYTES = 24;
var MAX_BYTES = 64;
/** A new secret of 256 bits. */
function makeWebhookSecret() {
	return PREFIX + toBase64(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(32)));
}
/** @returns what is wrong with a secret, or null */
function webhookSecretProblem(secret) {
	if (!secret.startsWith(PREFIX)) return `expected it to begin with ${PREFIX}`;
	try {
		const { length } = fromBase64(secret.slice(6));
		if (length >= MIN_BYTES && length <= MAX_BYTES) return null;
		return `expected ${MIN_BYTES} to ${MAX_BYTES} bytes, found ${length}`;
	} catch {
		return `expected base64 behind ${PREFIX}`;
	}
}
/**
* @param id the same over all attempts; without a full stop
* @param seconds when this attempt is made, since 1970
* @returns the headers of one attempt
*/
async function webhookHeaders(secret, id, seconds, body) {
	const key = await crypto.subtle.importKey("raw", fromBase64(secret.slice(6)), {
		name: "HMAC",
		hash: "SHA-256"
	}, false, ["sign"]);
	const signed = new TextEncoder().encode(`${id}.${seconds}.${body}`);
	const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
	return {
		"webhook-id": id,
		"webhook-timestamp": String(seconds),
		"webhook-signature": `v1,${toBase64(signature)}`
	};
}
function toBase64(bytes) {
	return btoa(String.fromCharCode(...bytes));
}
function fromBase64(text) {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
// src/receiver/forward/webhook.ts
var USER_AGENT = `Leadline/${version}`;
/**
* A URL that is told of each lead: `{type: "lead.created", timestamp, data: lead}`, signed as Standard
* Webhooks define.
*/
function webhook(url, secret, { allowPrivate, now }) {
	return {
		kind: "webhook",
		target: url.href,
		build: (lead, received) => JSON.stringify({
			type: "lead.created",
			timestamp: received,
			data: lead
		}),
		async send(payload, { id }) {
			return judgeAnswer(await post(url, {
				headers: {
					"content-type": "application/json; charset=utf-8",
					"user-agent": USER_AGENT,
					...await webhookHeaders(secret, id, Math.floor(now() / 1e3), payload)
				},
				body: payload,
				allowPrivate
			}));
		}
	};
}
// src/receiver/forward/captcha.ts
/** Where each service tells whether a visitor's answer holds. */
var ADDRESSES = {
	turnstile: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
	hcaptcha: "https://api.hcaptcha.com/siteverify",
	recaptcha: "https://www.google.com/recaptcha/api/siteverify",
	"friendly-captcha": "https://global.frcapi.com/api/v2/captcha/siteverify"
};
/**
* Has the answer that a visitor gave to the page's captcha checked by its service, once the lead is
* stored: nobody waits for it, and what comes of it is a flag. The service gets the answer and
* nothing else of the lead, not even the visitor's address.
*
* @param text `provider#secret`, or `provider+https://…#secret` for another address of the service
* @throws Error naming what is wrong, without the secret in it
*/
function captcha(text, { allowPrivate }) {
	const [, name = "", address, secret = ""] = /^([a-z-]+)(?:\+([^#]*))?(?:#(.*))?$/s.exec(text) ?? [];
	if (!Object.hasOwn(ADDRESSES, name)) {
		const known = Object.keys(ADDRESSES).join(", ");
		throw new Error(`captcha: expected one of ${known} first, found another text`);
	}
	const provider = name;
	const url = URL.parse(address ?? ADDRESSES[provider]);
	if (!url || !/^https?:$/.test(url.protocol)) throw new Error("captcha: expected an http(s) URL behind +, found another text");
	if (!secret) throw new Error("captcha: expected the secret key behind #, found none");
	const key = decoded(secret);
	return {
		kind: CAPTCHA_KIND,
		target: provider,
		isCheck: true,
		takes: ({ signals }) => isCaptchaAnswer(signals.captcha),
		build: ({ signals }) => signals.captcha ?? "",
		async send(response, job) {
			const { headers, body } = question(provider, key, response, job.id);
			const sent = {
				headers: {
					...headers,
					"user-agent": USER_AGENT
				},
				body,
				allowPrivate
			};
			return judge$1(await post(url, sent), job.attempts);
		}
	};
}
function decoded(secret) {
	try {
		return decodeURIComponent(secret);
	} catch {
		throw new Error("captcha: expected % in the secret key as %25, found another %");
	}
}
function question(provider, secret, response, id) {
	if (provider === "friendly-captcha") return {
		headers: {
			"content-type": "application/json",
			"x-api-key": secret
		},
		body: JSON.stringify({ response })
	};
	const form = new URLSearchParams({
		secret,
		response
	});
	if (provider === "turnstile") form.set("idempotency_key", id);
	return {
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: form.toString()
	};
}
/** A verdict ends it with a flag as the status, `ok` for none; all else is tried again. */
function judge$1(answer, attempts) {
	if (typeof answer === "string") return {
		outcome: "again",
		status: answer
	};
	const { status, body, retryAfterMs } = answer;
	const verdict = verdictIn(body);
	if (verdict.success === true) return {
		outcome: "done",
		status: "ok"
	};
	const codes = [verdict["error-codes"], verdict.error?.error_code].flat().map(String);
	if (codes.some((code) => /timeout|duplicate|expired|already/.test(code))) return {
		outcome: "done",
		status: attempts > 1 ? "captcha-unchecked" : "captcha-expired"
	};
	if (codes.some((code) => code.includes("response"))) return {
		outcome: "done",
		status: "captcha-invalid"
	};
	return {
		outcome: "again",
		status: codes.find((one) => /^[a-z_-]{1,60}$/.test(one) && one !== "undefined") ?? String(status),
		retryAfterMs
	};
}
function verdictIn(body) {
	try {
		return Object(JSON.parse(body));
	} catch {
		return {};
	}
}
// src/receiver/forward/hubspot.ts
var PATH = "/crm/v3/objects/contacts/batch/upsert";
/**
* Contacts in HubSpot, by the token of a private app. An upsert by e-mail address, so that a repeat
* changes nothing; what a person has in HubSpot already and the lead does not know stays.
*
* @param url origin of HubSpot's API
* @see https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/contacts/batch/upsert-contacts
*/
function hubspot(url, token, { allowPrivate }) {
	return {
		kind: "hubspot",
		target: url.origin,
		takes: ({ contact }) => contact.email !== "",
		build: (lead) => JSON.stringify(upsert(lead)),
		async send(payload) {
			const headers = {
				"content-type": "application/json",
				"user-agent": USER_AGENT,
				authorization: `Bearer ${token}`
			};
			return judge(await post(new URL(PATH, url), {
				headers,
				body: payload,
				allowPrivate
			}));
		}
	};
}
function upsert({ contact, summary }) {
	const [firstname = "", ...rest] = contact.name.trim().split(/\s+/);
	const properties = {
		email: contact.email,
		firstname,
		lastname: rest.join(" "),
		phone: contact.phoneE164 || contact.phone,
		company: contact.company,
		jobtitle: contact.role,
		country: contact.country,
		message: summary
	};
	const known = Object.entries(properties).filter(([, value]) => value !== "");
	return { inputs: [{
		id: contact.email,
		idProperty: "email",
		properties: Object.fromEntries(known)
	}] };
}
function judge(answer) {
	if (typeof answer !== "string" && answer.status === 207) return {
		outcome: "never",
		status: "207 with errors"
	};
	if (typeof answer !== "string" && answer.status === 400) return {
		outcome: "never",
		status: "400"
	};
	return judgeAnswer(answer);
}
// src/receiver/forward/lead-text.ts
var GAPS$1 = 5;
var ESTIMATES = 4;
/** A lead in a line: how urgent, who, what they want. */
function leadHeadline(lead) {
	const { contact, request } = lead;
	const who = [contact.name || contact.email, contact.company].filter(Boolean).join(", ");
	const wants = request.topicLabels.join(", ");
	const line = `${PRIORITY_WORDS[lead.priority]} lead: ${who || "without a name"}${wants ? ` – ${wants}` : ""}`;
	return oneLine(lead.test ? `Test: ${line}` : line);
}
/** Everything a salesperson takes from a lead, in the order it is read. Empty parts are left out. */
function leadSections(lead) {
	const { contact, request, quiz, estimate, consent, source } = lead;
	return [
		{
			title: "Contact",
			lines: [
				["Name", contact.name],
				["Company", contact.company],
				["Role", contact.role],
				["E-mail", contact.email],
				["Phone", contact.phoneE164 || contact.phone],
				["Country", countryWords(contact.country)]
			]
		},
		{
			title: "Request",
			lines: [
				["Wants", request.topicLabels.join(", ")],
				["When", timeframeWords(request.timeframe)],
				["Message", contact.message]
			]
		},
		{
			title: quiz?.title || "Quiz",
			lines: quiz ? [
				["Finding", findingWords(quiz)],
				["Level", quiz.band?.title ?? ""],
				["Score", quiz.score === null ? "" : scoreWords(quiz.score)],
				...gapsOf(lead, GAPS$1).map(({ label, answer }) => ["Gap", `${label}: ${answer}`]),
				["Recommended", quiz.recommendations.map(({ title }) => title).join(", ")]
			] : []
		},
		{
			title: estimate?.title || "Estimate",
			lines: (estimate?.values ?? []).slice(0, ESTIMATES).map((value) => [value.label, estimateWords(value)])
		},
		{
			title: "Answers",
			lines: (quiz?.answers ?? []).map(({ question, label }) => [question, label])
		},
		{
			title: "Consent",
			lines: consent.map(({ text, given }) => [given ? "given" : "not given", text])
		},
		{
			title: "Source",
			lines: [
				["Page", [source.title, source.page].filter(Boolean).join(" – ")],
				["Language", source.locale],
				["Time zone", source.timezone]
			]
		}
	].map(({ title, lines }) => ({
		title: oneLine(title),
		lines: lines.filter(([, text]) => text !== "")
	})).filter(({ lines }) => lines.length > 0);
}
/** What a visitor wrote must not begin a line of its own where one is asked for. */
function oneLine(text) {
	return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
// src/receiver/forward/mail.ts
/** A mail has no other place for it; no visitor's word goes in here. */
var MAIL_STYLES = `<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em }
  h1 { font-size: 1.3em }
  h2 { font-size: 1.05em; margin: 1.5em 0 0.3em }
  table { border-collapse: collapse }
  th { font-weight: normal; text-align: start; opacity: 0.75; padding-inline-end: 1em }
  th, td { vertical-align: top; padding-block: 2px }
  td { white-space: pre-line }
</style>`;
/** Codes of an answer by which a mail server refuses for good, RFC 5321. */
var REFUSED = /^5\d\d$/;
/**
* @param url `smtp:` or `smtps:`, with name and password where the server asks for them
* @param from address in the From field
*/
function smtpMailer(url, from) {
	const transport = createTransport(url, {
		from,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	const domain = from.split("@").at(-1).replace(/[>\s]+$/, "");
	return { async send(message, id) {
		try {
			await withinLimit(transport.sendMail({
				...message,
				messageId: `<${id}@${domain}>`,
				headers: { "Auto-Submitted": "auto-generated" }
			}));
			return {
				outcome: "done",
				status: "sent"
			};
		} catch (error) {
			const { responseCode, code, name } = error;
			const status = String(responseCode ?? code ?? name);
			return {
				outcome: REFUSED.test(status) && code !== "EAUTH" ? "never" : "again",
				status
			};
		}
	} };
}
async function withinLimit(work) {
	let timer;
	const limit = new Promise((_resolve, reject) => {
		timer = setTimeout(() => reject(Object.assign(/* @__PURE__ */ new Error("timeout"), { code: "timeout" })), ATTEMPT_LIMIT_MS);
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
/**
* A mail about each lead to those who sell.
*
* @param inboxUrl where the inbox is, if it is known: the mail then links to the lead
*/
function salesMail(mailer, to, inboxUrl) {
	return {
		kind: "mail",
		target: to.join(", "),
		build: (lead) => JSON.stringify(salesMessage(lead, to, inboxUrl)),
		send: (payload, { id }) => mailer.send(JSON.parse(payload), id)
	};
}
/** Plain text first, and the same as a page; in both, what the visitor wrote is text and nothing else. */
function salesMessage(lead, to, inboxUrl) {
	const subject = leadHeadline(lead);
	const sections = leadSections(lead);
	const link = inboxUrl && new URL(`/?lead=${encodeURIComponent(lead.id)}`, inboxUrl).href;
	const text = [
		subject,
		...link ? [link] : [],
		...sections.map(({ title, lines }) => [title.toUpperCase(), ...lines.map(([label, line]) => `${label}: ${indent(line)}`)].join("\n"))
	].join("\n\n");
	const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
        ${raw(MAIL_STYLES)}
      </head>
      <body>
        <h1>${subject}</h1>
        ${link ? html`<p><a href="${link}">Open in the inbox</a></p>` : ""}
        ${sections.map(({ title, lines }) => html`<h2>${title}</h2>
              <table>
                ${lines.map(([label, line]) => html`<tr>
                      <th scope="row">${label}</th>
                      <td>${line}</td>
                    </tr>`)}
              </table>`)}
      </body>
    </html>`;
	const isAddress = mailLink(lead.contact.email) !== null;
	return {
		to,
		subject,
		text: `${text}\n`,
		html: page.toString(),
		...isAddress && { replyTo: lead.contact.email }
	};
}
/** So that what a visitor wrote over several lines cannot look like a line of ours. */
function indent(text) {
	return text.replaceAll(/\r\n?|\n|\u2028|\u2029/g, "\n    ");
}
// src/receiver/forward/reply.ts
/** Replies to one address within a day: whoever enters somebody else's address must not flood them. */
var REPLIES_A_DAY = 3;
var DAY_MS = 864e5;
var MAX_ADDRESSES = 5e4;
var GAPS = 8;
/** What stands for each placeholder. */
var PLACEHOLDERS = {
	name: ({ contact }) => contact.name,
	company: ({ contact }) => contact.company,
	topics: ({ request }) => request.topicLabels.join(", "),
	message: ({ contact }) => contact.message,
	finding: ({ quiz }) => quiz ? findingWords(quiz) : "",
	level: ({ quiz }) => quiz?.band?.title ?? "",
	score: ({ quiz }) => quiz && quiz.score !== null ? scoreWords(quiz.score) : "",
	gaps: (lead) => list(gapsOf(lead, GAPS).map(({ label, answer }) => `${label}: ${answer}`)),
	recommendations: ({ quiz }) => list((quiz?.recommendations ?? []).map(({ title, reason }) => `${title}: ${reason}`)),
	estimate: ({ estimate }) => list((estimate?.values ?? []).map((value) => `${value.label}: ${estimateWords(value)}`))
};
var PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);
/** @throws Error naming the line or the placeholder that is wrong */
function readReplyTemplate(text) {
	const [first = "", ...rest] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	const subject = /^Subject:\s*(\S.*)$/i.exec(first)?.[1];
	if (subject === void 0) throw new Error(`line 1: expected "Subject: …", found "${first.slice(0, 60)}"`);
	const template = {
		subject,
		text: rest.join("\n").trim()
	};
	if (template.text === "") throw new Error("expected a text below the subject, found none");
	for (const [whole, name = ""] of text.matchAll(/\{([\w-]+)\}/g)) if (!Object.hasOwn(PLACEHOLDERS, name)) throw new Error(`expected one of {${PLACEHOLDER_NAMES.join("} {")}}, found ${whole}`);
	return template;
}
/** A placeholder without a value takes its whole line along, so that no "Your level: " is left bare. */
function fill(template, lead) {
	return template.split("\n").flatMap((line) => {
		const names = [...line.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name);
		const values = new Map(names.map((name) => [name, PLACEHOLDERS[name](lead)]));
		if (names.length > 0 && [...values.values()].every((value) => value === "")) return [];
		return [line.replaceAll(/\{([\w-]+)\}/g, (_, name) => values.get(name))];
	}).join("\n");
}
/**
* A copy of their result to visitors. Only those who gave the consent `privacy` get one, whose address is
* one, and not of test leads.
*/
function replyMail(mailer, template, now) {
	const sent = /* @__PURE__ */ new Map();
	const mayReply = (address) => {
		const times = (sent.get(address) ?? []).filter((time) => time > now() - DAY_MS);
		if (times.length >= REPLIES_A_DAY) return false;
		sent.delete(address);
		sent.set(address, [...times, now()]);
		if (sent.size > MAX_ADDRESSES) sent.delete(sent.keys().next().value);
		return true;
	};
	return {
		kind: "reply",
		target: "visitor",
		takes: ({ contact, consent, test }) => !test && mailLink(contact.email) !== null && consent.some(({ id, given }) => id === "privacy" && given),
		build(lead) {
			const message = {
				to: [lead.contact.email],
				subject: oneLine(fill(template.subject, lead)) || "Your result",
				text: `${fill(template.text, lead)}\n`
			};
			return JSON.stringify(message);
		},
		async send(payload, { id, attempts }) {
			const message = JSON.parse(payload);
			if (attempts === 1 && !mayReply(message.to[0].toLowerCase())) return {
				outcome: "never",
				status: "too many replies"
			};
			return mailer.send(message, id);
		}
	};
}
function list(items) {
	return items.map((item) => `- ${oneLine(item)}`).join("\n");
}
// src/receiver/forward/slack.ts
/** Slack's own limits for a header and a section. */
var MAX_HEADER = 150;
var MAX_SECTION = 3e3;
/** A channel of Slack, by an incoming webhook: its URL is a secret, so the browser must not have it. */
function slack(url, { allowPrivate }) {
	return {
		kind: "slack",
		target: url.origin,
		build: (lead) => JSON.stringify(slackMessage(lead)),
		async send(payload) {
			return judgeAnswer(await post(url, {
				headers: {
					"content-type": "application/json",
					"user-agent": USER_AGENT
				},
				body: payload,
				allowPrivate
			}));
		}
	};
}
/** `plain_text` throughout: nothing a visitor wrote is read as markup or rings a bell. */
function slackMessage(lead) {
	const headline = leadHeadline(lead);
	return {
		text: escapeSlack(headline),
		blocks: [{
			type: "header",
			text: {
				type: "plain_text",
				text: cut(headline, MAX_HEADER)
			}
		}, {
			type: "section",
			text: {
				type: "plain_text",
				text: cut(lead.summary || headline, MAX_SECTION)
			}
		}]
	};
}
/** `<!channel>` and links in the notification's text. */
function escapeSlack(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function cut(text, length) {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
// src/receiver/forward/open-destinations.ts
/** Name under which the store has the secret that signs where a URL brings none of its own. */
var WEBHOOK_SECRET = "webhook-secret";
var ADDRESS = /^[^\s@,:;<>"()]+@[^\s@,:;<>"()]+$/;
/**
* Where leads are sent on to, on Node.
*
* @throws Error naming what is wrong, without the secrets in it
*/
function planDestinations(options) {
	const { forward = [], mail = [], reply, captcha: asked, inboxUrl, allowPrivate = false, now = Date.now } = options;
	const http = {
		allowPrivate,
		now
	};
	const forwards = forward.map((text, index) => forwardTo(text, `forward ${index + 1}`, http));
	const checks = asked === void 0 ? [] : [captcha(asked, http)];
	const mails = [];
	if (mail.length > 0) {
		const { url, from, to } = readMail(mail);
		const mailer = smtpMailer(url, from);
		mails.push(salesMail(mailer, to, inboxUrl));
		if (reply !== void 0) mails.push(replyMail(mailer, templateOf(reply), now));
	} else if (reply !== void 0) throw new Error("reply: expected a mail server by `mail` too, found none");
	return async (store) => {
		let madeSecret = null;
		const ownSecret = async () => {
			const known = await store.setting(WEBHOOK_SECRET);
			if (known !== null) return known;
			const made = makeWebhookSecret();
			const kept = await store.keepSetting(WEBHOOK_SECRET, made);
			if (kept === made) madeSecret = made;
			return kept;
		};
		const destinations = [];
		for (const open of forwards) destinations.push(await open(ownSecret));
		return {
			destinations: [
				...destinations,
				...mails,
				...checks
			],
			madeSecret
		};
	};
}
function templateOf(reply) {
	try {
		return readReplyTemplate(reply);
	} catch (cause) {
		throw new Error(`reply: ${cause.message}`, { cause });
	}
}
function forwardTo(text, name, http) {
	const [, kind, address = ""] = /^(?:(slack|hubspot)\+)?(.*)$/s.exec(text);
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new Error(`${name}: expected an http(s) URL without a password, found another text`);
	const secret = decodeURIComponent(url.hash.slice(1));
	url.hash = "";
	if (kind === "slack") return () => Promise.resolve(slack(url, http));
	if (kind === "hubspot") {
		if (secret) return () => Promise.resolve(hubspot(url, secret, http));
		throw new Error(`${name}: expected the token of a private app behind #, found none`);
	}
	const problem = secret && webhookSecretProblem(secret);
	if (problem) throw new Error(`${name}: secret behind #: ${problem}`);
	return async (ownSecret) => webhook(url, secret || await ownSecret(), http);
}
function readMail([address = "", ...to]) {
	const url = URL.parse(address);
	if (!url || !/^smtps?:$/.test(url.protocol)) throw new Error("mail: expected smtp://… or smtps://… first, found another text");
	const wrong = to.findIndex((one) => !ADDRESS.test(one));
	if (wrong >= 0) throw new Error(`mail: expected an address, found another text at place ${wrong + 2}`);
	if (to.length === 0) throw new Error("mail: expected an address behind the server, found none");
	const from = url.searchParams.get("from") ?? to[0];
	if (!ADDRESS.test(from)) throw new Error("mail: from: expected an address, found another text");
	url.searchParams.delete("from");
	return {
		url: url.href,
		from,
		to
	};
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
		overrideGlobalObjects: true,
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
			yield* userId === null ? run("DELETE FROM grants WHERE user_id IS NULL") : run("DELETE FROM grants WHERE user_id = ?", userId);
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
		addJobs: (leadId, jobs, nowMs) => database.transaction(function* () {
			const lead = yield* get("SELECT 1 AS found FROM leads WHERE id = ?", leadId);
			const job = yield* get("SELECT 1 AS found FROM jobs WHERE lead_id = ? LIMIT 1", leadId);
			if (!lead || job) return false;
			yield* addJobs(leadId, jobs, nowMs);
			return true;
		}),
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
	if (query.receivedFrom !== void 0) where("received_at >= ?", query.receivedFrom);
	if (query.receivedBefore !== void 0) where("received_at < ?", query.receivedBefore);
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
// src/receiver/same-lead.ts
/** Whether two posts under one id are the same lead. */
function isSameLead(left, right) {
	return essenceOf(left) === essenceOf(right);
}
/**
* What makes two posts the same lead: its canonical JSON without what an attempt may change (proof of
* work, captcha, times) and without `flat`, which only repeats the rest.
*/
function essenceOf(lead) {
	const { created: _created, flat: _flat, ...kept } = lead;
	const { captcha: _captcha, ...signals } = lead.signals;
	return canonicalJson({
		...kept,
		consent: lead.consent.map(({ at: _at, ...consent }) => consent),
		signals: {
			...signals,
			proof: null,
			seconds: 0
		}
	});
}
// src/receiver/store/sql-leads.ts
var ERASED_AT_ONCE = 100;
/** Held by whoever may move leads from one thread to another. */
var THREADS = "threads";
var COLUMNS = `sequence, body, received_at, updated_at, flags, spam, status, assignee,
  (SELECT count(*) FROM leads AS version WHERE version.thread = leads.thread) AS versions,
  EXISTS (SELECT 1 FROM unchecked WHERE lead_id = leads.id) AS unchecked,
  EXISTS (SELECT 1 FROM jobs WHERE lead_id = leads.id AND state = 'failed' AND kind <> 'captcha') AS unsent,
  (SELECT CASE WHEN state = 'done' THEN last_status ELSE 'captcha-unchecked' END FROM jobs
    WHERE lead_id = leads.id AND kind = 'captcha' LIMIT 1) AS captcha,
  (SELECT count(*) FROM notes JOIN leads AS version ON version.id = notes.lead_id
    WHERE version.thread = leads.thread) AS notes`;
function sqlLeads(database) {
	return {
		standing: (lead) => database.read(() => standing(lead)),
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
		counts: (assignee) => database.read(() => counts(assignee)),
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
		revision: () => database.read(() => revision(database.dialect))
	};
}
var FOUND = `(SELECT body FROM leads WHERE id = ?) AS body,
  EXISTS (SELECT 1 FROM tombstones WHERE id_hash = ?) AS erased`;
var INSERT_LEAD = `INSERT INTO leads (id, thread, replaces, created, received_at, updated_at, priority,
    name, email, company, flags, spam, assignee, widget, page, search, body)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
function* factsOf(id) {
	return yield* get(`SELECT ${FOUND}, EXISTS (SELECT 1 FROM leads WHERE thread = ?) AS continued`, id, hashId(id), id);
}
function* correctedBy({ replaces }) {
	if (replaces === null) return void 0;
	return yield* get("SELECT thread, assignee FROM leads WHERE id = ?", replaces);
}
function standingOf(found, lead) {
	if (found.body !== null) return isSameLead(lead, JSON.parse(found.body)) ? "same" : "reused";
	return found.erased ? "erased" : "new";
}
function* standing(lead) {
	return standingOf(yield* get(`SELECT ${FOUND}`, lead.id, hashId(lead.id)), lead);
}
function* insert(entry, { proof, jobs = [] }) {
	const { lead, received } = entry;
	yield* lock(...lead.replaces === null ? [lead.id] : [...[lead.id, lead.replaces].sort(), THREADS]);
	const facts = yield* factsOf(lead.id);
	const found = standingOf(facts, lead);
	if (found !== "new") return found;
	if (proof) {
		if ((yield* run("INSERT INTO proofs (signature, expires_ms) VALUES (?, ?) ON CONFLICT (signature) DO NOTHING", proof.signature, proof.expiresMs)) === 0) return "proof-spent";
	}
	const corrected = yield* correctedBy(lead);
	const thread = corrected?.thread ?? lead.replaces ?? lead.id;
	yield* run(INSERT_LEAD, lead.id, thread, lead.replaces, lead.created, received, received, lead.priority, lead.contact.name, lead.contact.email, lead.contact.company, JSON.stringify(entry.flags), entry.spam ? 1 : 0, corrected?.assignee ?? null, lead.source.widget, lead.source.page, searchText(lead), entry.body ?? JSON.stringify(lead));
	if (thread !== lead.id || facts.continued) {
		yield* run("UPDATE leads SET thread = ? WHERE thread = ? AND thread <> ?", thread, lead.id, thread);
		yield* markLatest(thread);
	}
	if (entry.unchecked) yield* run("INSERT INTO unchecked (lead_id) VALUES (?)", lead.id);
	yield* addJobs(lead.id, jobs, Date.parse(received));
	return "new";
}
/**
* On SQLite, where one writes at a time, the sequence tells of new leads. On PostgreSQL a lower number
* may become visible after a higher one, so there each insert is counted like any other change.
*/
function* revision(dialect) {
	return (yield* get(dialect === "sqlite" ? `SELECT (SELECT count FROM changes) || '-' ||
          coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'leads'), 0) AS revision` : "SELECT CAST(sum(count) AS TEXT) AS revision FROM changes"))?.revision ?? "";
}
/** Of a thread's leads the one made last, by the visitor's clock, stands for it. */
function* markLatest(thread) {
	yield* run(`UPDATE leads SET latest = CASE WHEN id = (SELECT id FROM leads WHERE thread = ?
      ORDER BY created DESC, sequence DESC LIMIT 1) THEN 1 ELSE 0 END WHERE thread = ?`, thread, thread);
}
function* counts(assignee) {
	const rows = yield* all(`SELECT status, spam, count(*) AS count FROM leads WHERE latest = 1 ${assignee === void 0 ? "" : "AND assignee = ?"} GROUP BY status, spam`, ...assignee === void 0 ? [] : [assignee]);
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
		flags: [
			...JSON.parse(row.flags),
			...row.unchecked ? [UNCHECKED_FLAG] : [],
			...row.captcha && row.captcha !== "ok" ? [row.captcha] : []
		],
		spam: row.spam === 1,
		status: row.status,
		assignee: row.assignee,
		versions: row.versions,
		notes: row.notes,
		unsent: Boolean(row.unsent)
	};
}
function hashId(id) {
	return hash("sha256", id);
}
// src/receiver/store/sqlite-schema.ts
/** Each entry leads from one `user_version` to the next; entries are never changed, only added. */
var MIGRATIONS = [
	`
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
  `,
	`
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
  `,
	`
  -- Leads whose results are still to be worked out again.
  CREATE TABLE unchecked (
    lead_id TEXT PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  ${countChanges("unchecked", ["DELETE"])}
  -- A page less to write for each lead: the revision counts new leads by their sequence, and nearly all
  -- leads are the latest of their thread.
  DROP TRIGGER leads_insert;
  DROP INDEX leads_latest;
  -- A repeat is compared with the lead itself. A receiver of an older version that still runs can store nothing
  -- without this column, so it takes no repeat for another lead.
  ALTER TABLE leads DROP COLUMN fingerprint;
  `
];
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
      PRAGMA temp_store = MEMORY;
      PRAGMA wal_autocheckpoint = 4000;
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
			const [only] = together;
			const ends = together.length === 1 ? [this.#runAlone(only)] : together.map((waiting) => this.#runOne(waiting));
			this.#exec("COMMIT");
			for (const end of ends) end();
		} catch (error) {
			if (this.#database.isOpen && this.#database.isTransaction) this.#exec("ROLLBACK");
			for (const { reject } of together) reject(unavailable(error));
		}
	}
	/** What has a commit to itself needs no savepoint, which would cost a copy of every page it changes. */
	#runAlone({ work, resolve }) {
		const result = this.#run(work());
		return () => resolve(result);
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
		...sqlScores(database),
		...sqlNotes(database),
		...sqlUsers(database),
		...sqlGrants(database),
		...sqlJobs(database),
		...sqlSettings(database),
		close: () => database.close()
	};
}
export { planDestinations as a, leadsOfPerson as c, serveReceiver as i, csvStream as l, openSqliteStore as n, createReceiver as o, openStore as r, everyLead as s, isPostgresUrl as t, scryptPasswords as u };
