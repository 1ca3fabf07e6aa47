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
export { configure, defineLeadline, openWidget, version };
