import { n as checkContent } from "./load.js";
import { E as urlSchema, t as formulaName } from "./formula.js";
import { t as UsageError } from "./usage-error.js";
import * as v from "valibot";
import { parseArgs } from "node:util";
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
// src/cli/import/import-note.ts
/** The definition cannot be imported at all. */
var ImportError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "ImportError";
	}
};
var HEADINGS = {
	"left-out": "Left out",
	changed: "Carried over, but not as it was",
	added: "Added"
};
/** So many places of one kind are listed; the JSON lists all. */
var MAX_PLACES = 6;
/** The notes as text, those alike together. */
function describeNotes(notes) {
	const lines = [];
	for (const [kind, heading] of Object.entries(HEADINGS)) {
		const alike = Map.groupBy(notes.filter((note) => note.kind === kind), ({ what, why, instead }) => `${what}: ${why}\n    ${instead}`);
		if (alike.size > 0) lines.push(`${heading}:`);
		for (const [text, group] of alike) {
			const places = group.slice(0, MAX_PLACES).map(({ path }) => path);
			const more = group.length - places.length;
			lines.push(`  ${text}`, `    at ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`);
		}
	}
	return lines.join("\n");
}
// src/cli/import/plain-text.ts
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0"
};
/** Longest text of a content file. */
var MAX_TEXT_LENGTH = 4e3;
/** Words without markup: a content file holds plain text, and a widget shows nothing else. */
function plainText(marked) {
	return marked.replace(/<!--[\s\S]*?-->/g, "").replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "").replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr|hr)\b[^>]*>/gi, "\n").replace(/<li\b[^>]*>/gi, "– ").replace(/<\/?[a-z][^>]*>/gi, "").replace(/\[([^\]]+)\]\((?:https?:|mailto:)[^)]*\)/g, "$1").replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, "$2").replace(/(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])/g, "$1").replace(/(?<!\w)_(?=\S)([^_\n]*\S)_(?!\w)/g, "$1").replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : void 0;
		if (code !== void 0) return code > 0 && code < 1114112 ? String.fromCodePoint(code) : "";
		return ENTITIES[name.toLowerCase()] ?? whole;
	}).replace(/[ \t]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}
/** What goes when the markup goes: an address one could follow, a picture, something that runs. */
function lostWithMarkup(marked) {
	if (/<(script|iframe|video|audio|object|embed|form)\b/i.test(marked)) return "an embedded part";
	if (/<img\b|!\[[^\]]*\]\(/i.test(marked)) return "a picture";
	if (/<a\b[^>]*href|\[[^\]]+\]\((?:https?:|mailto:)/i.test(marked)) return "the address of a link";
}
/** The first line as a title, the rest as a text. */
function titleAndText(words) {
	const [first = "", ...rest] = words.split("\n");
	const text = rest.join("\n").trim();
	return text ? {
		title: first.trim(),
		text
	} : { title: first.trim() };
}
// src/cli/import/trail.ts
/**
* Keeps account of a definition while it is read, so that nothing in it is dropped without a word:
* whatever has no fate at the end is reported.
*/
var Trail = class {
	constructor() {
		this.notes = [];
		this.#fates = /* @__PURE__ */ new Map();
		this.#whole = /* @__PURE__ */ new Set();
	}
	#fates;
	/** @param path of a key; what lies beneath it shares its fate unless it has one of its own */
	mark(path, fate) {
		this.#fates.set(path, fate);
	}
	note(note) {
		if (!this.notes.some(({ path, what }) => path === note.path && what === note.what)) this.notes.push(note);
		if (note.kind === "left-out" || !this.#fates.has(note.path)) this.mark(note.path, "reported");
	}
	/** The fate of a key, or of the nearest key above that has one. */
	fateOf(path) {
		for (let at = path; at; at = parentOf(at)) {
			const fate = this.#fates.get(at);
			if (fate) return fate;
		}
	}
	/**
	* Reports every key that nobody asked for; of what lies beneath such a key nothing is said.
	*
	* @param explain what is known of a key that cannot be carried over
	*/
	close(definition, harmless, explain) {
		const walk = (value, path) => {
			if (typeof value !== "object" || value === null) return;
			for (const [key, child] of Object.entries(value)) {
				const here = inside(path, Array.isArray(value) ? Number(key) : key);
				const fate = this.#fates.get(here);
				if (fate === "reported" || this.#whole.has(here)) continue;
				if (fate || Array.isArray(value)) walk(child, here);
				else if (saysNothing(child) || harmless(key, here, child)) this.mark(here, "harmless");
				else this.note({
					path: here,
					kind: "left-out",
					...explain(key) ?? unknownKey(key)
				});
			}
		};
		walk(definition, "");
	}
	/** Keys taken with all they hold. */
	#whole;
	take(path) {
		this.mark(path, "used");
		this.#whole.add(path);
	}
};
/** A table of explanations: the keys by a space between them. */
function explanations(table) {
	const known = /* @__PURE__ */ new Map();
	for (const [keys, [what, why, instead]] of Object.entries(table)) for (const key of keys.split(" ")) known.set(key, {
		what: `${what} ("${key}")`,
		why,
		instead
	});
	return (key) => known.get(key);
}
function unknownKey(key) {
	return {
		what: `"${key}"`,
		why: "has no counterpart in a content file",
		instead: "Check whether it matters, and say it in the texts or by a formula."
	};
}
/** A key with nothing under it says no more than no key. */
function saysNothing(value) {
	return value === null || value === "" || typeof value === "object" && Object.keys(value).length === 0;
}
function inside(path, key) {
	if (typeof key === "number") return `${path}[${key}]`;
	return path ? `${path}.${key}` : key;
}
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("."), path.lastIndexOf("[")));
}
/** An object of the definition; whatever is asked of it counts as used. */
var Source = class Source {
	#object;
	constructor(object, trail, path = "") {
		this.#object = object;
		this.trail = trail;
		this.path = path;
	}
	/** The path of one of its keys. */
	at(key) {
		return inside(this.path, key);
	}
	has(key) {
		return Object.hasOwn(this.#object, key) && this.#object[key] != null;
	}
	/** The value with all it holds; undefined where there is none. */
	take(key) {
		if (!Object.hasOwn(this.#object, key)) return void 0;
		this.trail.take(this.at(key));
		return this.#object[key] ?? void 0;
	}
	/** Takes no account: for a look before it is clear what becomes of it. */
	peek(key) {
		return Object.hasOwn(this.#object, key) ? this.#object[key] ?? void 0 : void 0;
	}
	string(key) {
		const value = this.peek(key);
		if (typeof value !== "string" && typeof value !== "number") return void 0;
		this.take(key);
		return String(value);
	}
	number(key) {
		const value = this.peek(key);
		const number = typeof value === "string" && value.trim() ? Number(value) : value;
		if (typeof number !== "number" || !Number.isFinite(number)) return void 0;
		this.take(key);
		return number;
	}
	boolean(key) {
		return typeof this.peek(key) === "boolean" ? this.take(key) : void 0;
	}
	/** The object under a key; its own keys are asked for one by one. */
	child(key) {
		const value = this.peek(key);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
		this.trail.mark(this.at(key), "used");
		return new Source(value, this.trail, this.at(key));
	}
	/** The objects of a list; members that are no objects are reported. */
	children(key) {
		const value = this.peek(key);
		if (!Array.isArray(value)) return [];
		this.trail.mark(this.at(key), "used");
		return value.flatMap((member, index) => {
			const path = inside(this.at(key), index);
			if (typeof member === "object" && member !== null && !Array.isArray(member)) {
				this.trail.mark(path, "used");
				return [new Source(member, this.trail, path)];
			}
			this.trail.note({
				path,
				kind: "left-out",
				what: "a member of a list",
				why: "it is no object",
				instead: "Mend the definition and import it again."
			});
			return [];
		});
	}
	/** Reports the whole object, or one of its keys. */
	leaveOut(what, why, instead, key) {
		const path = key === void 0 ? this.path : this.at(key);
		this.trail.note({
			path,
			kind: "left-out",
			what,
			why,
			instead
		});
	}
	change(what, why, instead, key) {
		const path = key === void 0 ? this.path : this.at(key);
		this.trail.note({
			path,
			kind: "changed",
			what,
			why,
			instead
		});
	}
	/** The same object with some keys told otherwise; what is asked of it still counts here. */
	as(keys) {
		return new Source({
			...this.#object,
			...keys
		}, this.trail, this.path);
	}
	keys() {
		return Object.keys(this.#object);
	}
};
// src/cli/import/surveyjs/harmless.ts
/**
* Keys that say how SurveyJS looks or behaves, and nothing that a content file could say: a widget has
* its own layout, theme, words on buttons, progress bar and times to check. They are left out without
* a note; every other key is used or reported.
*/
var HARMLESS$1 = new Set(`
  addPanelText addRowButtonLocation addRowText allowAddPanel allowAddRows allowRemovePanel allowRemoveRows allowRowReorder
  alternateRows allowClear allowResize allowResizeComment autoAdvanceAllowComplete autoAdvanceEnabled autoFocusFirstError
  autoFocusFirstQuestion autoGenerate autoGrow autoGrowComment backgroundImage backgroundImageAttachment backgroundImageFit
  backgroundOpacity cellErrorLocation checkErrorsMode clearIfInvisible clearInvisibleValues colCount colSpan
  columnColCount columnMinWidth columnSizes commentAreaRows commentPlaceholder completeText contentMode cookieName
  cellHideMode css currentPageNo descriptionLocation detailErrorLocation displayMode displayRateDescriptionsAsExtremeItems
  displayStyleLocale editText errorLocation fitToContainer focusFirstQuestionAutomatic focusOnFirstError goNextPageAutomatic
  gridLayoutColumns gridLayoutEnabled headerBackgroundColor headerView height hideNumber imageFit imageHeight imageWidth indent
  inputWidth innerIndent itemComponent itemSize itemTitleWidth keyDuplicationError labelLocation loadingHtml logoFit logoHeight
  logoPosition logoWidth matrixDragHandleArea maxCommentLength maxHeight maxTimeToFinishText maxWidth minErrorText maxErrorText minHeight
  minWidth mobileView multipleColumns navigationButtonsLocation navigationButtonsVisibility navigationDescription navigationTitle
  optionsCaption orientation otherErrorText otherPlaceHolder otherPlaceholder pageNextText pagePrevText partialSend
  partialSendEnabled pageSize pdfDirection previewMode previewText progressBarInheritWidthFrom progressBarLocation
  progressBarNavigationTextLocation progressBarShowNavigationText progressBarShowPageNumbers progressBarShowPageTitles
  progressBarType questionDescriptionLocation questionErrorLocation questionStartIndex questionTitleLocation
  questionTitlePattern questionTitleTemplate questionTitleWidth questionsOnPageMode questionSpacing rateColorMode rateDescriptionLocation
  rateType renderAs renderMode requiredErrorText requiredMark requiredText rowSpan rows scaleColorMode searchEnabled searchMode
  separateSpecialChoices sendResultOnPageNext showClearButton showCompletePage showCompletedPage showHeader showLabel showNavigationButtons showNumber
  showPageNumbers showPageTitles showPrevButton showPreviewBeforeComplete showProgressBar showQuestionNumbers
  showTimerPanelMode showTitle showTOC size startSurveyText startWithNewLine state storeOthersAsComment swapOrder textUpdateMode
  textWrapEnabled theme themeVariables titleActions titleLocation tocLocation useDisplayValuesInDynamicTexts useDisplayValuesInTitle
  horizontalScroll confirmDelete confirmDeleteText defaultDisplayValue emptyRowsText hideColumnsIfEmpty keyName maxPanelCount maxRowCount minPanelCount
  minRowCount newPanelPosition noEntriesText panelAddText panelCount panelNextText panelPrevText panelRemoveText panelsState removePanelButtonLocation
  removePanelText removeRowText rowCount showRangeInProgress templateDescription templateErrorLocation templateQuestionTitleLocation templateTabTitle templateTitle templateTitleLocation tabAlign transposeData
  validateVisitedEmptyFields valueType verticalAlign width widthMode
  `.trim().split(/\s+/));
function isHarmless$1(key, path) {
	return HARMLESS$1.has(key) || path === "name";
}
[...HARMLESS$1].sort();
/** Keys that have no counterpart, and what to do instead. */
var explain$1 = explanations({
	"showTimer timeLimit timeLimitPerPage timerLocation timerInfoMode showTimerPanel showTimerPanelMode maxTimeToFinish maxTimeToFinishPage": [
		"a time limit",
		"visitors take the time they need",
		"Say in \"intro\" or \"minutes\" how long it takes."
	],
	"choicesOrder questionOrder questionsOrder rowOrder rowsOrder": [
		"a random order",
		"the order is that of the content file",
		"Write \"shuffle\": true at the quiz or the question."
	],
	validators: [
		"a check of the answer",
		"bounds of numbers and whether there is an answer are checked, nothing else",
		"Say in \"help\" what is wanted."
	],
	"minSelectedChoices maxSelectedChoices minLength maxLength maxTextLength": [
		"a bound",
		"how many answers or letters there may be is not checked",
		"Say in \"help\" what is wanted."
	],
	"min max minValueExpression maxValueExpression step": [
		"a bound",
		"only numbers have bounds, and these are plain numbers",
		"Say in \"help\" what is wanted."
	],
	readOnly: [
		"a question that cannot be answered",
		"what is asked can be answered",
		"Take it out."
	],
	"setValueExpression setValueIf resetValueIf setToName setValue copyvalue": [
		"an answer set by a rule",
		"answers are the visitor’s",
		"Suggest one by \"suggest\", or work the value out by a formula."
	],
	"isRequired requiredIf": [
		"a part of which something must be answered",
		"each question is required or not",
		"Require the questions that matter."
	],
	"totalType totalFormat totalExpression totalText totalCurrency totalDisplayStyle": [
		"a total of a list",
		"a list is asked once",
		"Work it out by a formula."
	],
	cells: [
		"texts of single cells",
		"all rows have the same answers",
		"Ask a question of its own."
	],
	"maskType maskSettings": [
		"an input mask",
		"visitors type as they are used to",
		"Say in \"help\" what is wanted."
	],
	"displayStyle maximumFractionDigits minimumFractionDigits precision currency format useGrouping": [
		"how a figure is written",
		"a figure in a text has at most two digits after the point",
		"Use a calculator, whose values have formats."
	]
});
// src/cli/import/names.ts
var MAX_LENGTH$2 = 64;
/** What formulas or texts mean already. */
var RESERVED = [
	"score",
	"band",
	"recommended",
	"true",
	"false",
	"constructor",
	"organization",
	"year",
	"na"
];
/** Gives out ids: each once, and no two that are one name in a formula. */
var Names = class {
	#taken = new Set(RESERVED);
	/** @param wanted what the definition calls it */
	give(wanted, fallback = "item") {
		const base = slug(wanted) || fallback;
		for (let count = 1;; count++) {
			const tail = count === 1 ? "" : `-${count}`;
			const id = base.slice(0, MAX_LENGTH$2 - tail.length).replace(/-$/, "") + tail;
			if (this.#taken.has(formulaName(id))) continue;
			this.#taken.add(formulaName(id));
			return id;
		}
	}
};
/** Words as an id; "" if nothing of them can stand in one. */
function slug(words) {
	const plain = words.normalize("NFKD").replace(/\p{M}/gu, "").replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z\d]+/g, "-").replace(/^-+|-+$/g, "");
	return /^\d/.test(plain) ? `q-${plain}` : plain;
}
// src/cli/import/draft.ts
/** Longest formula of a content file. */
var MAX_FORMULA_LENGTH = 2e3;
var MAX_VALUE_LENGTH = 64;
/** Most steps that a scale has. */
var MAX_STEPS = 20;
/** A scale where the options are the steps of one: 0, 1, 2 …, without points of their own. */
function scaleOr(type, options) {
	return options.length <= MAX_STEPS && options.every(({ value, score, label }, index) => value === index && score === void 0 && !/[{}]/.test(label)) ? {
		type: "scale",
		steps: options.map(({ label }) => label)
	} : {
		type,
		options: [...options]
	};
}
/** The content file in the making, and what is common to all definitions. */
var Draft = class {
	constructor(trail) {
		this.names = new Names();
		this.sections = [];
		this.questions = [];
		this.fields = [];
		this.formulas = {};
		this.rules = [];
		this.notes = [];
		this.title = "";
		this.intro = [];
		this.locale = "en";
		this.submit = "Send";
		this.trail = trail;
	}
	addSection(words, text) {
		const { title, text: rest } = titleAndText(words);
		const body = [rest, text].filter(Boolean).join("\n\n").slice(0, MAX_TEXT_LENGTH);
		const section = {
			id: this.names.give(title.slice(0, 40), "section"),
			title
		};
		if (body) section.text = body;
		this.sections.push(section);
		return section;
	}
	addFormula(wanted, formula) {
		const id = this.names.give(wanted, "formula");
		this.formulas[id] = formula;
		return formulaName(id);
	}
	/** A function of many arguments, in pieces where it would be too long for one formula. */
	combine(name, parts, wanted) {
		if (parts.length === 1) return parts[0];
		const whole = `${name}(${parts.join(", ")})`;
		if (whole.length <= MAX_FORMULA_LENGTH) return whole;
		const pieces = [[]];
		for (const part of parts) {
			const last = pieces.at(-1);
			if (last.reduce((sum, piece) => sum + piece.length + 2, part.length + 10) > MAX_FORMULA_LENGTH && last.length > 0) pieces.push([part]);
			else last.push(part);
		}
		const named = pieces.map((piece) => this.addFormula(wanted, `${name}(${piece.join(", ")})`));
		return this.combine(name, named, wanted);
	}
	/** Options with values of their own each, and what the definition calls these. */
	options(choices, source) {
		const taken = /* @__PURE__ */ new Set();
		const values = [];
		return {
			options: choices.map(({ source: given, label, score, exclusive, image }) => {
				const wanted = typeof given === "number" ? given : String(given).trim() || "empty";
				let value = typeof wanted === "string" && wanted.length > MAX_VALUE_LENGTH ? slug(wanted).slice(0, 60) || "option" : wanted;
				for (let count = 2; taken.has(String(value)); count++) value = `${wanted}`.slice(0, 56) + `-${count}`;
				if (value !== given) source.change(`the answer ${JSON.stringify(given)}`, `its value is now ${JSON.stringify(value)}: each is given once and has at most ${MAX_VALUE_LENGTH} letters`, "Tell those who evaluate the leads.");
				taken.add(String(value));
				values.push([given, value]);
				const option = {
					value,
					label: label.slice(0, 4e3) || String(value)
				};
				if (score !== void 0) option.score = score;
				if (exclusive) option.exclusive = true;
				if (image) option.image = image;
				return option;
			}),
			values
		};
	}
	/** @param fileName where the definition has no title */
	build(fileName) {
		const title = this.title || fileName || "Imported";
		const id = slug(title).slice(0, 40).replace(/-$/, "") || "imported";
		const content = {
			id,
			version: "1",
			locale: this.locale
		};
		if (this.questions.length > 0) content.quizzes = { [id]: this.#quiz(title) };
		if (this.fields.length > 0) content.forms = { contact: this.#form(title) };
		return content;
	}
	#quiz(title) {
		const used = new Set(this.questions.map(({ section }) => section));
		const sections = this.sections.filter(({ id }) => used.has(id));
		const quiz = {
			title,
			questions: this.questions
		};
		if (this.intro.length > 0) quiz.intro = this.intro.join("\n\n").slice(0, MAX_TEXT_LENGTH);
		if (sections.length > 0) quiz.sections = sections;
		if (Object.keys(this.formulas).length > 0) quiz.formulas = this.formulas;
		if (this.score) quiz.score = this.score;
		if (this.rules.length > 0) quiz.outcomes = { [this.names.give("result")]: {
			label: "Result",
			rules: this.rules
		} };
		if (this.notes.length > 0) quiz.notes = this.notes;
		if (!(this.score !== void 0 || this.questions.some(({ weight }) => weight))) quiz.result = { hideScore: true };
		return quiz;
	}
	#form(title) {
		this.trail.notes.push({
			path: "forms.contact",
			kind: "added",
			what: "a form with a consent and a button",
			why: "questions for personal data belong to a form, and a form asks for consent",
			instead: "Read the words of the consent and of the button, and make them yours."
		});
		const consent = {
			id: "privacy",
			type: "consent",
			required: true,
			version: "1",
			label: "I agree that {organization} stores what I entered to answer this request."
		};
		const form = {
			title: this.questions.length > 0 ? "Get in touch" : title,
			fields: [...this.fields, consent],
			submit: this.submit
		};
		if (this.questions.length === 0 && this.intro.length > 0) form.intro = this.intro.join("\n\n").slice(0, MAX_TEXT_LENGTH);
		if (this.thanks) form.thanks = this.thanks;
		return form;
	}
};
// src/cli/import/picture.ts
var COPY = "Keep a copy on your own site, and name it in \"image\" of the option.";
/**
* The picture of an answer. One that no visitor would see is left out with a note.
*
* @param key where the definition has it
* @param address where the picture is
* @param isShown whether this kind of question shows pictures
*/
function pictureOf(item, key, address, isShown) {
	if (!item?.has(key)) return void 0;
	const isAddress = v.is(urlSchema, address) && /^https?:/i.test(address);
	if (isShown && isAddress) {
		item.take(key);
		return address;
	}
	const why = isShown ? "its address is not http(s)" : "a select shows none";
	item.leaveOut("a picture", why, COPY, key);
}
/** Says once for a question that its pictures lie on another site. */
function tellPictures(source, options) {
	if (!options.some(({ image }) => image)) return;
	source.change("pictures of the answers", "they stay where they are, and the browser of each visitor asks for them there", "Keep copies on your own site, and name them in \"image\" of the options.");
}
// src/cli/import/surveyjs/formula-piece.ts
/** The expression says something that the formula language cannot say. */
var UntranslatableError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "UntranslatableError";
	}
};
var SIGNS$1 = {
	equal: ["=", 1],
	notequal: ["<>", 1],
	less: ["<", 1],
	lessorequal: ["<=", 1],
	greater: [">", 1],
	greaterorequal: [">=", 1],
	plus: ["+", 3],
	minus: ["-", 3],
	mul: ["*", 4],
	div: ["/", 4],
	power: ["^", 5]
};
var refuse$1 = (why) => {
	throw new UntranslatableError(why);
};
/** A value as it stands in a formula. */
function literal(value) {
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	return typeof value === "number" ? String(value) : `"${value.replaceAll("\"", "\"\"")}"`;
}
var piece = (text, binding = 9) => ({
	text,
	binding
});
var call = (name, args) => piece(`${name}(${args.join(", ")})`);
function bindingOf(name, names) {
	return names(name) ?? refuse$1(`{${name}} is no question of the content file`);
}
/** Both sides with brackets where they are needed; operators group from the left. */
function joined(sign, binding, left, right) {
	return piece(`${left.binding < binding ? `(${left.text})` : left.text} ${sign} ${right.binding <= binding ? `(${right.text})` : right.text}`, binding);
}
// src/cli/import/surveyjs/comparison.ts
function comparison$1(operator, left, right, names, value) {
	const [sign, binding] = SIGNS$1[operator] ?? refuse$1(`the operator ${operator} is not known here`);
	const known = [left, right].map((side) => side.kind === "name" ? bindingOf(side.name, names) : void 0);
	const negated = operator === "notequal";
	if (known[0]?.kind === "several" || known[1]?.kind === "several") {
		const [list, other] = known[0]?.kind === "several" ? [known[0], right] : [known[1], left];
		if (other.kind !== "list" || !/^(not)?equal$/.test(operator)) return refuse$1("several answers are compared with one value");
		const wanted = other.items.map((item) => constantFor(list, item));
		const same = wanted.length > 0 ? call("AND", [`HAS(${list.name}, ${wanted.map(literal).join(", ")})`, `COUNT(${list.name}) = ${wanted.length}`]) : piece(`COUNT(${list.name}) = 0`, 1);
		return negated ? call("NOT", [same.text]) : same;
	}
	for (const [own, other] of [[known[0], right], [known[1], left]]) {
		if (!own || other.kind !== "constant") continue;
		if (other.value === null || other.value === "") {
			const blank = call("ISBLANK", [own.name]);
			if (/^(not)?equal$/.test(operator)) return negated ? call("NOT", [blank.text]) : blank;
			return piece("FALSE");
		}
		if (own.kind === "choice") return amongValues(own, operator, other.value, own === known[1]);
	}
	const compared = joined(sign, binding, ...[left, right].map((side, index) => {
		const other = known[1 - index];
		return side.kind === "constant" && other ? piece(literal(constantFor(other, side))) : value(side, names);
	}));
	const blanks = known.flatMap((own) => own && own.kind !== "formula" ? [own.name] : []);
	const isHarmless = operator === "equal" || negated ? [left, right].some((side) => side.kind === "constant" && side.value !== 0 && side.value !== false) : /^greater/.test(operator) && right.kind === "constant" && Number(right.value) > 0;
	if (blanks.length === 0 || isHarmless) return compared;
	if (negated) return call("OR", [...blanks.map((name) => `ISBLANK(${name})`), compared.text]);
	return call("AND", [...blanks.map((name) => `NOT(ISBLANK(${name}))`), compared.text]);
}
/** Which options stand in that relation to a value is known beforehand. */
function amongValues({ name, values = [] }, operator, constant, isTurned) {
	const holds = (source) => {
		const order = isTurned ? -compareLoosely(source, constant) : compareLoosely(source, constant);
		switch (operator) {
			case "equal":
			case "notequal": return order === 0;
			case "less": return order < 0;
			case "lessorequal": return order <= 0;
			case "greater": return order > 0;
			default: return order >= 0;
		}
	};
	const fitting = values.filter(([source]) => holds(source)).map(([, value]) => literal(value));
	const isNot = operator === "notequal";
	if (fitting.length === 0) return piece(isNot ? "TRUE" : "FALSE");
	if (fitting.length === 1 && fitting[0] !== "0") return piece(`${name} ${isNot ? "<>" : "="} ${fitting[0]}`, 1);
	const any = call("ANY", [name, ...fitting]);
	return isNot ? call("NOT", [any.text]) : any;
}
/** As JavaScript compares: numbers where both can be read so; equal whatever the capitals. */
function compareLoosely(a, b) {
	const [x, y] = [a, b].map((side) => typeof side === "boolean" ? String(side) : side);
	if (String(x).trim().toLowerCase() === String(y).trim().toLowerCase()) return 0;
	const [first, second] = [Number(x), Number(y)];
	if (String(x).trim() !== "" && String(y).trim() !== "" && !Number.isNaN(first) && !Number.isNaN(second)) return first - second;
	if (typeof x === "number" || typeof y === "number") return NaN;
	return String(x) < String(y) ? -1 : 1;
}
/** A value of the definition as the content file calls it. */
function constantFor(own, side) {
	if (side.kind !== "constant" || side.value === null) return refuse$1("a list holds what is no plain value");
	const found = own.values?.find(([source]) => compareLoosely(source, side.value) === 0);
	if (found) return found[1];
	const { value } = side;
	return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) && /^(number|formula)$/.test(own.kind) ? Number(value) : value;
}
function contained(left, right, names, test) {
	if (left.kind !== "name") return refuse$1("only answers can be asked what they contain");
	const own = bindingOf(left.name, names);
	const items = right.kind === "list" ? right.items : [right];
	if (items.length === 0) return refuse$1("an empty list is asked for");
	if (own.kind === "several") return call(test, [own.name, ...items.map((item) => literal(constantFor(own, item)))]);
	if (own.kind === "choice" && test === "HAS") {
		const letters = items.map((item) => item.kind === "constant" ? String(item.value).toLowerCase() : refuse$1("it asks for what is no plain value"));
		const fitting = (own.values ?? []).filter(([source]) => letters.every((part) => String(source).toLowerCase().includes(part)));
		return fitting.length > 0 ? call("ANY", [own.name, ...fitting.map(([, value]) => literal(value))]) : piece("FALSE");
	}
	if (test === "HAS") return refuse$1("a text cannot be searched");
	return call("ANY", [own.name, ...items.map((item) => literal(constantFor(own, item)))]);
}
// src/cli/import/surveyjs/expression.ts
var ExpressionError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "ExpressionError";
	}
};
var MAX_LENGTH$1 = 1e4;
var MAX_DEPTH = 60;
/** From the weakest binding to the strongest, as in SurveyJS's own grammar. */
var LEVELS = [
	[["||", "or"], ["or", "or"]],
	[["&&", "and"], ["and", "and"]],
	[
		["<=", "lessorequal"],
		["lessorequal", "lessorequal"],
		[">=", "greaterorequal"],
		["greaterorequal", "greaterorequal"],
		["==", "equal"],
		["=", "equal"],
		["equal", "equal"],
		["!=", "notequal"],
		["<>", "notequal"],
		["notequal", "notequal"],
		["<", "less"],
		["less", "less"],
		[">", "greater"],
		["greater", "greater"]
	],
	[["+", "plus"], ["-", "minus"]],
	[
		["*=", "contains"],
		["*", "mul"],
		["/", "div"],
		["%", "mod"]
	],
	[["^", "power"], ["power", "power"]],
	[
		["*=", "contains"],
		["contains", "contains"],
		["contain", "contains"],
		["notcontains", "notcontains"],
		["notcontain", "notcontains"],
		["anyof", "anyof"],
		["allof", "allof"],
		["noneof", "noneof"]
	]
];
/**
* Reads an expression as survey-core does.
*
* @throws ExpressionError what was expected, and where
*/
function parseExpression(text) {
	let at = 0;
	let depth = 0;
	if (text.length > MAX_LENGTH$1) throw new ExpressionError(`it has more than ${MAX_LENGTH$1} letters`);
	const fail = (expected) => {
		const found = text.slice(at, at + 20) || "the end";
		throw new ExpressionError(`expected ${expected} at ${at + 1}, found ${JSON.stringify(found)}`);
	};
	const skip = () => {
		while (/\s/.test(text[at] ?? "")) at++;
	};
	const take = (sign) => {
		skip();
		if (text.slice(at, at + sign.length).toLowerCase() !== sign) return false;
		if (/\w$/.test(sign) && /\w/.test(text[at + sign.length] ?? "")) return false;
		at += sign.length;
		return true;
	};
	const match = (pattern) => {
		pattern.lastIndex = at;
		const [found] = pattern.exec(text) ?? [];
		if (found !== void 0) at += found.length;
		return found;
	};
	const level = (index) => {
		const signs = LEVELS[index];
		if (!signs) return factor();
		let left = level(index + 1);
		for (;;) {
			const found = signs.find(([sign, operator]) => operator === "contains" && index < 6 ? false : sign === "*" && text.startsWith("*=", (skip(), at)) ? false : take(sign));
			if (!found) return left;
			left = {
				kind: "binary",
				operator: found[1],
				left,
				right: level(index + 1)
			};
		}
	};
	const factor = () => {
		if (++depth > MAX_DEPTH) throw new ExpressionError(`it is nested more than ${MAX_DEPTH} deep`);
		const read = unary();
		depth--;
		return read;
	};
	const unary = () => {
		if (take("(")) {
			const inner = level(0);
			if (!take(")")) fail("\")\"");
			return inner;
		}
		skip();
		if (text[at] === "!" && text[at + 1] !== "=") {
			at++;
			return {
				kind: "not",
				of: factor()
			};
		}
		if (take("negate")) return {
			kind: "not",
			of: factor()
		};
		if (take("[")) return {
			kind: "list",
			items: sequence("]")
		};
		const name = match(/[a-z_][a-z_0-9]*(?=\()/iy);
		if (name !== void 0) {
			at++;
			return {
				kind: "call",
				name,
				args: sequence(")")
			};
		}
		const value = atom();
		if (take("notempty")) return {
			kind: "notempty",
			of: value
		};
		if (take("empty")) return {
			kind: "empty",
			of: value
		};
		return value;
	};
	const sequence = (end) => {
		const items = [];
		if (take(end)) return items;
		do
			items.push(level(0));
		while (take(","));
		if (!take(end)) fail(`"," or "${end}"`);
		return items;
	};
	const atom = () => {
		skip();
		if (text[at] === "{") return {
			kind: "name",
			name: (match(/\{[^{}]+\}/y) ?? fail("a name in braces")).slice(1, -1).trim()
		};
		const quoted = match(/'(?:\\['"]|[^'"])*'|"(?:\\['"]|[^'"])*"/y);
		if (quoted !== void 0) return {
			kind: "constant",
			value: quoted.slice(1, -1).replace(/\\(['"])/g, "$1")
		};
		const number = match(/0x[\da-f]+|-?\d+(?:\.\d+)?/iy);
		if (number !== void 0) return {
			kind: "constant",
			value: Number(number)
		};
		const word = match(/[a-z_][a-z_0-9]*/iy) ?? fail("a value");
		if (/^(true|false)$/i.test(word)) return {
			kind: "constant",
			value: word.toLowerCase() === "true"
		};
		return {
			kind: "constant",
			value: /^(undefined|null)$/.test(word) ? null : word
		};
	};
	const read = level(0);
	skip();
	if (at < text.length) fail("an operator or the end");
	return read;
}
// src/cli/import/surveyjs/translate.ts
/** Functions that mean the same under another name, with as many arguments. */
var FUNCTIONS = {
	sum: "SUM",
	min: "MIN",
	max: "MAX",
	count: "COUNTA",
	round: "ROUND",
	trunc: "ROUNDDOWN"
};
/** Longest formula of a content file. */
var MAX_LENGTH = 2e3;
/**
* An expression in the formula language.
*
* @param isCondition whether only its truth counts
* @throws ExpressionError, UntranslatableError
*/
function translate(text, names, isCondition) {
	const expression = withConstants(parseExpression(text), names);
	const { text: formula } = isCondition ? condition(expression, names) : value(expression, names);
	return formula.length > MAX_LENGTH ? refuse$1(`a formula has at most ${MAX_LENGTH} letters, it would have ${formula.length}`) : formula;
}
function withConstants(expression, names) {
	const within = (part) => withConstants(part, names);
	switch (expression.kind) {
		case "name": {
			const { constant } = names(expression.name) ?? {};
			return constant === void 0 ? expression : {
				kind: "constant",
				value: constant
			};
		}
		case "list": return {
			...expression,
			items: expression.items.map(within)
		};
		case "call": return {
			...expression,
			args: expression.args.map(within)
		};
		case "binary": return {
			...expression,
			left: within(expression.left),
			right: within(expression.right)
		};
		case "not":
		case "empty":
		case "notempty": return {
			...expression,
			of: within(expression.of)
		};
		default: return expression;
	}
}
function value(expression, names) {
	switch (expression.kind) {
		case "constant":
			if (expression.value === null) return refuse$1("it reckons with \"nothing\"");
			return piece(literal(expression.value));
		case "name": {
			const { name, truth, values = [] } = bindingOf(expression.name, names);
			if (truth) return call("IF", [
				`${name} = ${literal(truth[0])}`,
				"1",
				"0"
			]);
			return values.filter(([source, own]) => typeof source === "number" && source !== own).reduce((otherwise, [source, own]) => call("IF", [
				`${name} = ${literal(own)}`,
				String(source),
				otherwise.text
			]), piece(name));
		}
		case "list": return refuse$1("a list stands where one value is wanted");
		case "call": return called(expression, names);
		case "not":
		case "empty":
		case "notempty": return condition(expression, names);
		case "binary": return binary(expression, names);
	}
}
/** As {@link value}, where only its truth counts: "no" is an answer, and yet not true. */
function condition(expression, names) {
	switch (expression.kind) {
		case "name": {
			const { name, truth } = bindingOf(expression.name, names);
			return truth ? piece(`${name} = ${literal(truth[0])}`, 1) : piece(name);
		}
		case "not": return call("NOT", [condition(expression.of, names).text]);
		case "empty":
		case "notempty": {
			const { of, kind } = expression;
			const blank = blankness(of, names);
			return kind === "empty" ? blank : call("NOT", [blank.text]);
		}
		case "binary": return binary(expression, names);
		default: return value(expression, names);
	}
}
function blankness(of, names) {
	if (of.kind !== "name") return refuse$1("only an answer can be asked whether it is empty");
	const { name, kind } = bindingOf(of.name, names);
	return kind === "several" ? piece(`COUNT(${name}) = 0`, 1) : call("ISBLANK", [name]);
}
function called({ name, args }, names) {
	const lower = name.toLowerCase();
	const values = () => args.map((arg) => value(arg, names).text);
	if (lower === "iif" && args.length === 3) {
		const [test, ...branches] = args;
		return call("IF", [condition(test, names).text, ...branches.map((arg) => value(arg, names).text)]);
	}
	if (lower === "avg" && args.length > 0) return joined("/", 4, call("SUM", values()), call("COUNT", values()));
	const own = Object.hasOwn(FUNCTIONS, lower) ? FUNCTIONS[lower] : void 0;
	if (!own || args.length === 0) return refuse$1(`the function ${name} is not known here`);
	return call(own, values());
}
function binary(expression, names) {
	const { operator, left, right } = expression;
	switch (operator) {
		case "and":
		case "or": return call(operator.toUpperCase(), flatten(expression, operator, names));
		case "contains":
		case "allof": return contained(left, right, names, "HAS");
		case "notcontains": return call("NOT", [contained(left, right, names, "HAS").text]);
		case "anyof": return contained(left, right, names, "ANY");
		case "noneof": return call("NOT", [contained(left, right, names, "ANY").text]);
		case "plus": return [left, right].some((side) => isText(side, names)) ? joined("&", 2, value(left, names), value(right, names)) : joined("+", 3, value(left, names), value(right, names));
		case "mod": {
			const [all, by] = [value(left, names), value(right, names)];
			return joined("-", 3, all, joined("*", 4, by, call("ROUNDDOWN", [joined("/", 4, all, by).text])));
		}
		case "minus":
		case "mul":
		case "div":
		case "power": {
			const [sign, binding] = SIGNS$1[operator];
			return joined(sign, binding, value(left, names), value(right, names));
		}
		default: return comparison$1(operator, left, right, names, value);
	}
}
function flatten(expression, operator, names) {
	if (expression.kind !== "binary" || expression.operator !== operator) return [condition(expression, names).text];
	return [expression.left, expression.right].flatMap((side) => flatten(side, operator, names));
}
function isText(side, names) {
	if (side.kind === "constant") return typeof side.value === "string";
	if (side.kind === "name") return names(side.name)?.kind === "text";
	return side.kind === "binary" && side.operator === "plus" && [side.left, side.right].some((part) => isText(part, names));
}
// src/cli/import/surveyjs/survey-import.ts
var PLACEHOLDER = /\{([^{}]+)\}/g;
/** An import of a SurveyJS definition on its way. Expressions wait until every name is known. */
var SurveyImport = class {
	#bindings;
	#recalls;
	#later;
	#formulas;
	constructor(source) {
		this.#bindings = /* @__PURE__ */ new Map();
		this.#recalls = [];
		this.#later = [];
		this.#formulas = [];
		this.#ambiguous = /* @__PURE__ */ new Set();
		this.find = (name) => this.#bindings.get(name.trim()) ?? this.#bindings.get(`\u0000${name.trim().toLowerCase()}`);
		this.draft = new Draft(source.trail);
	}
	/** Runs when all names are known. */
	later(task) {
		this.#later.push(task);
	}
	bind(name, binding) {
		if (!this.#bindings.has(name)) this.#bindings.set(name, binding);
	}
	/** For names that mean something else in each list: where there are two, neither is known. */
	bindOnce(name, binding) {
		if (this.#ambiguous.has(name)) this.#bindings.delete(name);
		else this.bind(name, binding);
		this.#ambiguous.add(name);
	}
	#ambiguous;
	/** Words under a key, in the language of the content, without markup; "" where there are none. */
	text(source, key) {
		const given = source.peek(key);
		if (given === void 0) return "";
		let marked = given;
		if (typeof given === "object" && !Array.isArray(given)) {
			const languages = source.child(key);
			const { locale } = this.draft;
			const language = [
				locale,
				locale.split("-")[0],
				"default",
				"en",
				...languages.keys()
			].find((one) => typeof languages.peek(one) === "string");
			if (language === void 0) return "";
			marked = languages.take(language);
			for (const other of languages.keys()) {
				if (other === language) continue;
				languages.leaveOut(`the language "${other}"`, "a content file is written in one language", "Write a content file for each language, and name them by {locale} in the setting \"content\".", other);
			}
		} else source.take(key);
		const written = String(marked);
		const lost = lostWithMarkup(written);
		if (lost) source.change(lost, "texts are plain", "Say it in words, or beside the widget.", key);
		const words = plainText(written);
		if (words.length > 4e3) source.change("a long text", `it was cut at ${MAX_TEXT_LENGTH} letters`, "Shorten it.", key);
		for (const [, name = ""] of words.matchAll(PLACEHOLDER)) this.#recalls.push({
			source,
			key,
			name
		});
		return words.slice(0, MAX_TEXT_LENGTH);
	}
	/** A named calculation, whose expression waits. */
	addFormula(name, condition) {
		const id = this.draft.names.give(name, "formula");
		this.draft.formulas[id] = "";
		this.bind(name, {
			name: id.replaceAll("-", "_"),
			kind: "formula"
		});
		this.#formulas.push({
			name,
			id,
			condition
		});
	}
	/** The expression in the formula language; undefined, with a note, where it cannot be said. */
	formula({ source, key, item }, isCondition, effect) {
		const text = source.take(key);
		if (typeof text !== "string" || text.trim() === "") return void 0;
		try {
			const find = (name) => {
				const [, part = ""] = /^\$?(?:item|choice)(?:\.(.+))?$/i.exec(name) ?? [void 0, null];
				const constant = part === null ? void 0 : item?.(part);
				return constant === void 0 ? this.find(name) : {
					name: "",
					kind: "text",
					constant
				};
			};
			return translate(text, find, isCondition);
		} catch (error) {
			if (!(error instanceof UntranslatableError || error instanceof ExpressionError)) throw error;
			source.leaveOut(`the expression ${JSON.stringify(text.slice(0, 200))}`, error.message, effect, key);
			return;
		}
	}
	/** All of the conditions together; undefined: none. */
	all(conditions, effect) {
		const formulas = conditions.flatMap((condition) => this.formula(condition, true, effect) ?? []);
		return allOf([...new Set(formulas)]);
	}
	/** Settles what waits: formulas first, for conditions and texts may use them. */
	settle() {
		for (let isSettled = false; !isSettled;) {
			isSettled = true;
			for (const entry of this.#formulas) {
				if (this.draft.formulas[entry.id] === void 0) continue;
				const formula = this.formula(entry.condition, false, "Write the calculation as a formula.");
				if (formula !== void 0) {
					this.draft.formulas[entry.id] = formula;
					continue;
				}
				delete this.draft.formulas[entry.id];
				this.#bindings.delete(entry.name);
				isSettled = false;
			}
		}
		for (let index = 0; index < this.#later.length; index++) this.#later[index]();
		this.#fillRecalls();
	}
	#fillRecalls() {
		for (const { source, key, name } of this.#recalls) {
			if (this.find(name)) continue;
			source.change(`{${name}} in a text`, "it names nothing in the content file", "Visitors read \"…\" there; say it in other words.", key);
		}
		const fill = (part) => {
			if (typeof part !== "object" || part === null) return;
			for (const [key, child] of Object.entries(part)) if (typeof child === "string" && TEXTS.has(key)) part[key] = child.replace(PLACEHOLDER, (whole, name) => {
				const binding = this.find(name);
				return binding ? `{${binding.name}}` : OURS.test(whole) ? whole : "…";
			});
			else fill(child);
		};
		const { questions, sections, rules, notes, fields, intro } = this.draft;
		fill([
			questions,
			sections,
			rules,
			notes,
			fields
		]);
		this.draft.intro = intro.map((words) => words.replace(PLACEHOLDER, "…"));
	}
};
var TEXTS = /* @__PURE__ */ new Set([
	"label",
	"title",
	"text",
	"help",
	"placeholder",
	"unit"
]);
/** A place that the importer itself wrote. */
var OURS = /^\{organization\}$/;
function allOf(formulas) {
	return formulas.length > 1 ? `AND(${formulas.join(", ")})` : formulas[0];
}
/** The conditions that an element tells of itself. */
function conditionsOf(source) {
	const conditions = [];
	if (source.has("visibleIf")) conditions.push({
		source,
		key: "visibleIf"
	});
	else if (source.boolean("visible") === false) source.change("an element that is not visible", "only a condition hides a question", "It is shown; give it a condition, or take it out.", "visible");
	if (source.has("visible")) source.boolean("visible");
	if (source.has("enableIf")) {
		conditions.push({
			source,
			key: "enableIf"
		});
		source.change("an element that is not always enabled", "what cannot be answered is not shown", "Nothing, if that is as well.", "enableIf");
	}
	return conditions;
}
/** Puts the conditions of a place and of the element itself on a question. */
function showWhen(survey, question, conditions) {
	if (conditions.length === 0) return;
	survey.later(() => {
		const showIf = survey.all(conditions, "It is always asked; write a condition by hand.");
		if (showIf) question.showIf = showIf;
	});
}
// src/cli/import/surveyjs/choices.ts
/** The items of a list such as `choices`: plain values, or objects with `value` and `text`. */
function readItems(survey, source, key) {
	const list = source.peek(key);
	if (!Array.isArray(list)) return [];
	source.trail.mark(source.at(key), "used");
	return list.map((given, index) => {
		const path = inside(source.at(key), index);
		if (typeof given !== "object" || given === null) {
			source.trail.take(path);
			return {
				choice: {
					source: given,
					label: String(given)
				},
				item: void 0
			};
		}
		source.trail.mark(path, "used");
		const item = new Source(given, source.trail, path);
		const value = item.take("value");
		return {
			choice: {
				source: value,
				label: survey.text(item, "text") || String(value),
				score: item.number("score"),
				exclusive: item.boolean("isExclusive")
			},
			item
		};
	});
}
/**
* The options of a question to choose from, with those that SurveyJS adds by a switch.
*
* @returns undefined, with a note, where there are none that could be told beforehand
*/
function readChoices(survey, source, from) {
	const items = readItems(survey, from ?? source, "choices").concat(generated(source).map((value) => ({
		choice: {
			source: value,
			label: String(value)
		},
		item: void 0
	})));
	sort(source, items);
	const extras = [];
	const extra = (switches, text, value, fallback) => {
		const isOn = switches.map((key) => source.boolean(key)).some(Boolean);
		const label = survey.text(source, text) || fallback;
		if (isOn) extras.push({
			source: value,
			label,
			exclusive: value !== "other"
		});
		return isOn;
	};
	const hasOther = extra(["showOtherItem", "hasOther"], "otherText", "other", "Other");
	extra(["showNoneItem", "hasNone"], "noneText", "none", "None");
	extra(["showRefuseItem", "hasRefuse"], "refuseText", "refused", "I prefer not to say");
	extra(["showDontKnowItem", "hasDontKnow"], "dontKnowText", "dontknow", "I do not know");
	for (const key of ["showSelectAllItem", "hasSelectAll"]) if (source.boolean(key)) source.leaveOut("\"select all\"", "there is no such answer", "Nothing: visitors choose each.", key);
	if (items.length === 0 && source.has("choicesByUrl")) source.leaveOut("answers from a service", "a widget loads nothing but its content", "Write the answers into the content file.", "choicesByUrl");
	const isSelect = source.peek("type") === "dropdown";
	const all = [...items.map(({ choice, item }) => ({
		...choice,
		image: pictureOf(item, "imageLink", item?.peek("imageLink"), !isSelect)
	})), ...extras];
	if (all.length === 0 || all.length > 300) return void 0;
	if (all.length === 1) {
		all.push({
			source: "no",
			label: "No"
		});
		source.change("a single answer", "a question has two answers at least", "The answer \"No\" was added: say it in your words, or take the question out.", "choices");
	}
	const { options, values } = survey.draft.options(all, source);
	items.forEach(({ item }, index) => {
		conditionOn(survey, source, item, options[index], values[index]);
	});
	tellPictures(source, options);
	const at = hasOther ? items.length : -1;
	return {
		options,
		values,
		...hasOther && { other: options[at].value }
	};
}
/** An option may have conditions of its own, and the question one for all of them by `{item}`. */
function conditionOn(survey, source, item, option, [given]) {
	const conditions = [];
	for (const key of ["visibleIf", "enableIf"]) if (item?.has(key)) conditions.push({
		source: item,
		key
	});
	for (const key of ["choicesVisibleIf", "choicesEnableIf"]) if (source.has(key)) conditions.push({
		source,
		key,
		item: partOf(given, item)
	});
	if (conditions.length === 0) return;
	survey.later(() => {
		const showIf = allOf(conditions.flatMap((condition) => survey.formula(condition, true, "The answer is always offered.") ?? []));
		if (showIf) option.showIf = showIf;
	});
}
/** What `{item}` is, and `{item.part}`. */
function partOf(value, item) {
	return (part) => {
		const found = part === "" || part === "value" ? value : item?.take(part);
		return /^(string|number|boolean)$/.test(typeof found) ? found : void 0;
	};
}
/** `choicesMin` to `choicesMax` by `choicesStep`. */
function generated(source) {
	const max = source.number("choicesMax");
	if (max === void 0) return [];
	const min = source.number("choicesMin") ?? 0;
	const step = source.number("choicesStep") || 1;
	const count = Math.floor((max - min) / step) + 1;
	return count > 0 && count <= 300 ? Array.from({ length: count }, (_, index) => min + index * step) : [];
}
function sort(source, items) {
	const order = source.peek("choicesOrder");
	if (order === "asc" || order === "desc") {
		source.take("choicesOrder");
		const sign = order === "asc" ? 1 : -1;
		items.sort((a, b) => sign * a.choice.label.localeCompare(b.choice.label, "en"));
	} else if (order === "none") source.take("choicesOrder");
}
// src/cli/import/surveyjs/quiz-score.ts
/** The questions of a survey that have a right answer, and when they are answered so. */
var right = /* @__PURE__ */ new WeakMap();
/** Notes what the right answer to a question is. */
function readCorrectAnswer(survey, source, question, binding, key = "correctAnswer") {
	if (!source.has(key)) return;
	const isRight = equals(source.peek(key), binding);
	if (isRight === void 0) {
		source.leaveOut("a right answer", "it is no value of an answer", "Give the options scores instead.", key);
		return;
	}
	source.take(key);
	const known = right.get(survey) ?? [];
	right.set(survey, [...known, {
		question,
		isRight
	}]);
}
function equals(answer, { name, kind, values = [] }) {
	const list = [answer].flat();
	const wanted = list.map((one) => {
		return values.find(([source]) => String(source).toLowerCase() === String(one).trim().toLowerCase())?.[1] ?? (typeof one === "string" || typeof one === "number" ? one : void 0);
	}).flatMap((one) => one ?? []);
	if (wanted.length !== list.length || wanted.length === 0) return void 0;
	if (kind === "several") return `AND(HAS(${name}, ${wanted.map(literal).join(", ")}), COUNT(${name}) = ${wanted.length})`;
	if (wanted.length > 1) return void 0;
	const [only] = wanted;
	const number = kind === "number" && Number.isFinite(Number(only)) ? Number(only) : only;
	const same = `${name} = ${literal(number)}`;
	return number === 0 ? `AND(NOT(ISBLANK(${name})), ${same})` : same;
}
/** Names by which SurveyJS knows how many answers are right, wrong, and asked for. */
var QUIZ_VARIABLES = [
	"correctedAnswers",
	"correctAnswers",
	"correctedAnswerCount",
	"incorrectedAnswers",
	"incorrectAnswers",
	"incorrectedAnswerCount",
	"questionCount"
];
/** Scores the survey as SurveyJS does: each right answer counts one, of the questions that are shown. */
function scoreQuiz(survey) {
	const { draft } = survey;
	const quiz = right.get(survey) ?? [];
	if (quiz.length > 0) {
		const correct = draft.names.give("correct-answers");
		const asked = draft.names.give("question-count");
		const wrong = draft.names.give("incorrect-answers");
		for (const name of QUIZ_VARIABLES) {
			const id = name === "questionCount" ? asked : name.startsWith("in") ? wrong : correct;
			survey.bind(`\u0000${name.toLowerCase()}`, {
				name: id.replaceAll("-", "_"),
				kind: "formula"
			});
		}
		survey.later(() => {
			const shown = quiz.map(({ question }) => {
				const conditions = [draft.sections.find(({ id }) => id === question.section)?.showIf, question.showIf].filter((one) => one !== void 0);
				return conditions.length > 0 ? `IF(AND(${conditions.join(", ")}), 1, 0)` : "1";
			});
			const points = quiz.map(({ isRight }) => `IF(${isRight}, 1, 0)`);
			draft.formulas[correct] = draft.combine("SUM", points, "correct");
			draft.formulas[asked] = draft.combine("SUM", shown, "asked");
			draft.formulas[wrong] = `${asked.replaceAll("-", "_")} - ${correct.replaceAll("-", "_")}`;
			draft.score = `100 * ${correct.replaceAll("-", "_")} / ${asked.replaceAll("-", "_")}`;
		});
		return;
	}
	const scored = draft.questions.filter(({ weight }) => weight);
	if (scored.length === 0) return;
	const points = scored.map(({ id }) => `SCORE(${id.replaceAll("-", "_")})`);
	draft.addFormula("points", draft.combine("SUM", points, "points"));
}
// src/cli/import/contact.ts
var BY_NAME = [
	[/^(your |full |contact )?(e )?mail( address)?$|^email/, {
		id: "email",
		type: "email"
	}],
	[/^(your |mobile |contact )?(tele)?phone( number)?$|^(tel|mobile|whatsapp number)$/, {
		id: "phone",
		type: "tel"
	}],
	[/^(your |full |contact )?name$/, {
		id: "name",
		type: "text"
	}],
	[/^(first|given) name$/, {
		id: "first-name",
		type: "text",
		autocomplete: "given-name"
	}],
	[/^(last|family) name$|^surname$/, {
		id: "last-name",
		type: "text",
		autocomplete: "family-name"
	}],
	[/^company( name)?$|^organi[sz]ation( name)?$/, {
		id: "company",
		type: "text"
	}]
];
var BY_TYPE = {
	email: {
		id: "email",
		type: "email"
	},
	tel: {
		id: "phone",
		type: "tel"
	}
};
var BY_AUTOCOMPLETE = {
	email: {
		id: "email",
		type: "email"
	},
	tel: {
		id: "phone",
		type: "tel"
	},
	name: {
		id: "name",
		type: "text"
	},
	"given-name": {
		id: "first-name",
		type: "text",
		autocomplete: "given-name"
	},
	"family-name": {
		id: "last-name",
		type: "text",
		autocomplete: "family-name"
	},
	organization: {
		id: "company",
		type: "text"
	}
};
/** The field of a form that a question for personal data becomes; undefined for other questions. */
function contactField(name, type, autocomplete = "") {
	const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/[^a-z]+/g, " ").trim();
	if (Object.hasOwn(BY_TYPE, type)) return BY_TYPE[type];
	if (Object.hasOwn(BY_AUTOCOMPLETE, autocomplete)) return BY_AUTOCOMPLETE[autocomplete];
	return type === "text" ? BY_NAME.find(([pattern]) => pattern.test(words))?.[1] : void 0;
}
// src/cli/import/surveyjs/question-types.ts
/** How a text input of the definition is told; types that are not here become texts, with a note. */
var INPUTS = {
	text: "text",
	number: "number",
	range: "number",
	date: "date",
	email: "text",
	tel: "text",
	url: "text"
};
var TEXT = {
	type: "text",
	binding: { kind: "text" }
};
/** What a question is by its type; undefined: there is no such question. */
function partsOf$1(survey, source, type) {
	switch (type) {
		case "radiogroup":
		case "buttongroup":
		case "dropdown": return choice(survey, source, type === "dropdown" ? "select" : "single");
		case "checkbox":
		case "tagbox": return choice(survey, source, "several");
		case "imagepicker": return choice(survey, source, source.boolean("multiSelect") ? "several" : "single");
		case "boolean": return yesNo(survey, source);
		case "rating": return rating(survey, source);
		case "comment": return {
			...TEXT,
			type: "multiline"
		};
		case "text": return input(source);
		case "slider":
			if (source.peek("sliderType") === "range") return void 0;
			source.take("sliderType");
			return {
				type: "number",
				...bounds(source, 0, 100),
				binding: { kind: "number" }
			};
		default: return;
	}
}
function choice(survey, source, type) {
	const read = readChoices(survey, source, sourceOfChoices(survey, source));
	if (!read) {
		source.change("a question to choose from", `it has no answers that are told beforehand, or more than 300`, "It asks for a text now; write the answers into the content file.");
		return TEXT;
	}
	const { options, values, other } = read;
	const kind = type === "several" ? "several" : "choice";
	const shuffle = source.peek("choicesOrder") === "random" && source.take("choicesOrder") !== "";
	return {
		type,
		options,
		other,
		...shuffle && { shuffle },
		binding: {
			kind,
			values
		}
	};
}
/** Questions that were read, by name: others may borrow their choices. */
var borrowed = /* @__PURE__ */ new WeakMap();
function sourceOfChoices(survey, source) {
	const known = borrowed.get(survey) ?? /* @__PURE__ */ new Map();
	borrowed.set(survey, known);
	known.set(String(source.peek("name")), source);
	const from = known.get(String(source.peek("choicesFromQuestion")));
	const mode = source.peek("choicesFromQuestionMode");
	if (!from || from === source || mode !== void 0 && mode !== "all") return void 0;
	source.take("choicesFromQuestion");
	source.take("choicesFromQuestionMode");
	return from;
}
function yesNo(survey, source) {
	const yes = survey.text(source, "labelTrue") || survey.text(source, "label") || "Yes";
	const no = survey.text(source, "labelFalse") || "No";
	const isPlain = yes === "Yes" && no === "No";
	const truth = isPlain ? [1, 0] : ["yes", "no"];
	const values = [[true, truth[0]], [false, truth[1]]];
	if (source.has("valueTrue")) values.push([source.take("valueTrue"), truth[0]]);
	if (source.has("valueFalse")) values.push([source.take("valueFalse"), truth[1]]);
	const binding = {
		kind: "choice",
		values,
		truth
	};
	if (isPlain) return {
		type: "yes-no",
		binding
	};
	return {
		type: "single",
		options: [{
			value: "yes",
			label: yes
		}, {
			value: "no",
			label: no
		}],
		binding
	};
}
function rating(survey, source) {
	const items = readItems(survey, source, "rateValues").map(({ choice }) => choice);
	const low = survey.text(source, "minRateDescription");
	const high = survey.text(source, "maxRateDescription");
	const min = source.number("rateMin") ?? 1;
	const step = source.number("rateStep") || 1;
	const count = source.number("rateCount");
	const max = source.number("rateMax") ?? min + ((count ?? 5) - 1) * step;
	const length = Math.min(300, Math.max(2, Math.floor((max - min) / step) + 1));
	const numbers = Array.from({ length }, (_, index) => min + index * step);
	const choices = items.length > 1 ? items : numbers.map((source) => ({
		source,
		label: String(source)
	}));
	const labelled = choices.map((choice, index) => {
		const words = index === 0 ? low : index === choices.length - 1 ? high : "";
		return words ? {
			...choice,
			label: `${choice.label} – ${words}`
		} : choice;
	});
	const { options, values } = survey.draft.options(labelled, source);
	return {
		...scaleOr("single", options),
		binding: {
			kind: "choice",
			values
		}
	};
}
function bounds(source, low, high) {
	const [min, max, step] = [
		source.number("min") ?? low,
		source.number("max") ?? high,
		source.number("step")
	];
	return {
		...min !== void 0 && { min },
		...max !== void 0 && { max },
		...step !== void 0 && step > 0 && { step }
	};
}
function input(source) {
	const type = source.string("inputType") ?? "text";
	const own = Object.hasOwn(INPUTS, type) ? INPUTS[type] : void 0;
	const numeric = source.children("validators").filter((validator) => {
		if (validator.peek("type") === "numeric") return true;
		leaveCheck(validator);
		return false;
	});
	if (own === "number" || type === "text" && numeric.length > 0) {
		const limits = bounds(source);
		for (const validator of numeric) {
			const [min, max] = [validator.number("minValue"), validator.number("maxValue")];
			if (min !== void 0) limits.min = Math.max(min, limits.min ?? min);
			if (max !== void 0) limits.max = Math.min(max, limits.max ?? max);
			for (const key of [
				"type",
				"text",
				"notificationType"
			]) validator.take(key);
		}
		return {
			type: "number",
			...limits,
			binding: { kind: "number" }
		};
	}
	if (!own) source.change(`an input for "${type}"`, "there is no such question", "It asks for a text now.", "inputType");
	return {
		type: own ?? "text",
		binding: { kind: "text" }
	};
}
function leaveCheck(validator) {
	validator.leaveOut(`a check of the answer ("${String(validator.peek("type"))}")`, "bounds of numbers and whether there is an answer are checked, nothing else", "Say in \"help\" what is wanted.");
}
// src/cli/import/surveyjs/questions.ts
/** Reads a question with one answer, or several to choose; undefined: it is of another type. */
function readQuestion(survey, source, place) {
	const type = source.string("type") ?? "text";
	if (type === "text" && addContactField(survey, source, place)) return true;
	const read = partsOf$1(survey, source, type);
	if (!read) return false;
	addQuestion(survey, source, place, read);
	return true;
}
function addQuestion(survey, source, place, read) {
	const { binding, other, ...parts } = read;
	const name = source.string("name") ?? "";
	const question = {
		id: survey.draft.names.give(name || "question", "question"),
		...parts,
		label: survey.text(source, "title") || name || "Question"
	};
	if (place.section) question.section = place.section.id;
	describe(survey, source, question);
	if (!requiredOf(source)) question.required = false;
	if (question.options?.some(({ score }) => score !== void 0)) question.weight = 1;
	const bound = {
		...binding,
		name: question.id.replaceAll("-", "_")
	};
	for (const alias of [name, source.string("valueName") ?? name]) survey.bind(alias, bound);
	survey.draft.questions.push(question);
	suggest(survey, source, question, bound);
	const conditions = [...place.conditions, ...conditionsOf(source)];
	showWhen(survey, question, conditions);
	readCorrectAnswer(survey, source, question, bound);
	if (other !== void 0) askForOther(survey, name, question, other, conditions);
	const comment = survey.text(source, "commentText") || survey.text(source, "otherText");
	if (source.boolean("showCommentArea") || source.boolean("hasComment")) follow(survey, `${name}-comment`, question, comment || "Comment", conditions);
}
function describe(survey, source, field) {
	const help = survey.text(source, "description");
	const placeholder = survey.text(source, "placeholder") || survey.text(source, "placeHolder");
	if (help) field.help = help;
	if (placeholder) field.placeholder = placeholder;
}
function requiredOf(source) {
	if (source.has("requiredIf")) source.leaveOut("a question that is required at times", "a question is required or not", "It may be passed over; ask it twice, each with a condition, if it must not.", "requiredIf");
	return source.boolean("isRequired") ?? false;
}
/** What is answered beforehand is suggested. */
function suggest(survey, source, question, binding) {
	if (source.has("defaultValueExpression")) survey.later(() => {
		const condition = {
			source,
			key: "defaultValueExpression"
		};
		const formula = survey.formula(condition, false, "Nothing is answered beforehand.");
		if (formula) question.suggest = formula;
	});
	if (!source.has("defaultValue")) return;
	const list = [source.peek("defaultValue")].flat();
	const plain = list.filter((value) => /^(string|number|boolean)$/.test(typeof value));
	if (list.length !== 1 || plain.length !== 1) {
		if (list.length > 0) source.leaveOut("several answers beforehand", "one can be suggested", "Set them from code, or leave it.", "defaultValue");
		else source.take("defaultValue");
		return;
	}
	source.take("defaultValue");
	const [given] = plain;
	const own = binding.values?.find(([value]) => String(value) === String(given))?.[1] ?? given;
	question.suggest = typeof own === "string" ? `"${own.replaceAll("\"", "\"\"")}"` : String(own).toUpperCase();
}
/** Of "other" the visitor is asked what it is. */
function askForOther(survey, name, question, other, conditions) {
	const label = question.options.find(({ value }) => value === other).label;
	const chosen = question.id.replaceAll("-", "_");
	const own = question.type === "several" ? `HAS(${chosen}, "${other}")` : `${chosen} = "${other}"`;
	follow(survey, `${name}-comment`, question, label, conditions, own);
}
function follow(survey, name, { id, section }, label, conditions, own) {
	const question = {
		id: survey.draft.names.give(`${id}-${own ? "other" : "comment"}`),
		type: "text",
		label,
		required: false
	};
	if (section) question.section = section;
	survey.bind(name, {
		name: question.id.replaceAll("-", "_"),
		kind: "text"
	});
	survey.draft.questions.push(question);
	if (own) question.showIf = own;
	else showWhen(survey, question, conditions);
}
function wordOf(source, key) {
	const word = source.peek(key);
	return typeof word === "string" ? word : "";
}
/** A question for personal data becomes a field of the form. */
function addContactField(survey, source, place) {
	const type = source.peek("validators")?.some?.((one) => one?.type === "email") ? "email" : wordOf(source, "inputType") || "text";
	const found = contactField(wordOf(source, "name"), type, wordOf(source, "autocomplete"));
	if (!found || survey.draft.fields.some(({ id }) => id === found.id)) return false;
	for (const key of ["inputType", "autocomplete"]) source.take(key);
	for (const validator of source.children("validators")) if (validator.peek("type") !== "email") leaveCheck(validator);
	else for (const key of [
		"type",
		"text",
		"notificationType"
	]) validator.take(key);
	const name = source.string("name") ?? "";
	const field = {
		...found,
		label: survey.text(source, "title") || name || "Name"
	};
	describe(survey, source, field);
	if (requiredOf(source)) field.required = true;
	survey.draft.fields.push(field);
	source.change(`the question "${name}"`, "it asks for personal data", "It is a field of the form \"contact\" now: show the form beside the quiz.");
	showWhen(survey, field, [...place.conditions, ...conditionsOf(source)]);
	return true;
}
// src/cli/import/surveyjs/matrices.ts
/** More questions than this out of one matrix nobody answers. */
var MAX_CELLS = 100;
/** A matrix becomes a section with one question a row, or one a cell. */
function readMatrix(survey, source, place) {
	const type = source.peek("type");
	if (type === "multipletext") return readTexts(survey, source, place);
	if (type !== "matrix" && type !== "matrixdropdown") return false;
	source.take("type");
	const name = source.string("name") ?? "matrix";
	const rows = readItems(survey, source, "rows");
	const columns = source.peek("columns");
	const cells = rows.length * (type === "matrix" ? 1 : Array.isArray(columns) ? columns.length : 0);
	if (cells === 0 || cells > MAX_CELLS) {
		source.leaveOut(`the matrix "${name}"`, `it has ${cells} questions in it; from 1 to ${MAX_CELLS} can be carried`, "Ask for less, or in another way.");
		return true;
	}
	const { section, conditions } = open(survey, source, name, place);
	if (type === "matrix") readRows(survey, source, name, rows, section, conditions);
	else readCells(survey, source, name, rows, section, conditions);
	return true;
}
function open(survey, source, name, place) {
	const section = survey.draft.addSection(survey.text(source, "title") || name, survey.text(source, "description"));
	const above = place.section?.showIf;
	if (above) section.showIf = above;
	if (place.section) {
		const outer = place.section;
		survey.later(() => {
			if (outer.showIf) section.showIf = outer.showIf;
		});
	}
	return {
		section,
		conditions: [...place.conditions, ...conditionsOf(source)]
	};
}
function rowConditions(source, { item, choice }) {
	const own = ["visibleIf", "enableIf"].flatMap((key) => item?.has(key) ? [{
		source: item,
		key
	}] : []);
	if (!source.has("rowsVisibleIf")) return own;
	return [...own, {
		source,
		key: "rowsVisibleIf",
		item: partOf(choice.source, item)
	}];
}
function readRows(survey, source, name, rows, section, conditions) {
	const columns = readItems(survey, source, "columns").map(({ choice }) => choice);
	const isSeveral = source.peek("cellType") === "checkbox";
	source.take("cellType");
	const isRequired = [
		source.boolean("isAllRowRequired"),
		source.boolean("eachRowRequired"),
		source.boolean("isRequired")
	].some(Boolean);
	const correct = source.child("correctAnswer");
	const defaults = source.child("defaultValue");
	if (columns.length < 2) columns.push({
		source: "no",
		label: "No"
	});
	for (const row of rows) {
		const { options, values } = survey.draft.options(columns, source);
		const key = String(row.choice.source);
		const question = {
			id: survey.draft.names.give(`${name}-${key}`, "row"),
			type: isSeveral ? "several" : "single",
			label: row.choice.label,
			options,
			section: section.id
		};
		if (!isRequired) question.required = false;
		if (options.some(({ score }) => score !== void 0)) question.weight = 1;
		const binding = {
			name: question.id.replaceAll("-", "_"),
			kind: isSeveral ? "several" : "choice",
			values
		};
		survey.bind(`${name}.${key}`, binding);
		survey.draft.questions.push(question);
		showWhen(survey, question, [...conditions, ...rowConditions(source, row)]);
		if (correct) readCorrectAnswer(survey, correct, question, binding, key);
		const given = defaults?.string(key);
		const suggested = values.find(([value]) => String(value) === given)?.[1];
		if (suggested !== void 0) question.suggest = typeof suggested === "number" ? `${suggested}` : JSON.stringify(suggested);
	}
}
/** A cell is a question as any other: its column says of what type. */
function readCells(survey, source, name, rows, section, conditions) {
	const cellType = source.string("cellType") ?? "dropdown";
	for (const row of rows) for (const column of source.children("columns")) {
		const type = column.string("cellType") ?? cellType;
		const own = column.has("choices") || !source.has("choices") ? column : source;
		const label = survey.text(column, "title") || column.string("name") || "";
		const before = survey.draft.questions.length;
		const cell = column.as({
			type: type === "default" ? "dropdown" : type,
			name: `${name}-${String(row.choice.source)}-${column.string("name") ?? ""}`,
			choices: own.peek("choices")
		});
		if (own === source) source.take("choices");
		if (!readQuestion(survey, cell, {
			section,
			conditions: [...conditions, ...rowConditions(source, row)]
		})) {
			column.leaveOut(`a column for "${type}"`, "there is no such question", "Ask for it in another way.");
			continue;
		}
		const question = survey.draft.questions[before];
		if (!question) continue;
		question.label = `${row.choice.label} – ${label}`;
		const binding = survey.find(`${name}-${String(row.choice.source)}-${column.string("name") ?? ""}`);
		if (binding) survey.bind(`${name}.${String(row.choice.source)}.${column.string("name") ?? ""}`, binding);
	}
}
function readTexts(survey, source, place) {
	source.take("type");
	const name = source.string("name") ?? "texts";
	const { section, conditions } = open(survey, source, name, place);
	const isRequired = source.boolean("isRequired") ?? false;
	for (const item of source.children("items")) {
		const key = item.string("name") ?? "";
		const full = `${name}-${key}`;
		readQuestion(survey, item.as({
			type: "text",
			name: full,
			title: item.peek("title") ?? key,
			...isRequired && { isRequired }
		}), {
			section,
			conditions
		});
		const binding = survey.find(full);
		if (binding) survey.bind(`${name}.${key}`, binding);
	}
	return true;
}
/** What is asked again for each of several items is asked once. */
function readRepeated(survey, source, place) {
	const type = source.peek("type");
	if (type !== "paneldynamic" && type !== "matrixdynamic") return false;
	source.take("type");
	const name = source.string("name") ?? "item";
	const { section, conditions } = open(survey, source, name, place);
	const isPanel = type === "paneldynamic";
	const before = survey.draft.questions.length;
	source.change(`the list "${name}"`, "a visitor cannot add items", "Its questions are asked once; ask for the number of items beside them, if it matters.");
	for (const inner of source.children(isPanel ? "templateElements" : "columns")) {
		const key = inner.string("name") ?? "";
		const full = `${name}-${key}`;
		const own = inner.has("choices") || !source.has("choices") ? inner : source;
		const cellType = inner.peek("cellType") ?? source.peek("cellType") ?? "dropdown";
		const cell = inner.as({
			name: full,
			title: inner.peek("title") ?? key,
			...!isPanel && {
				type: cellType === "default" ? "dropdown" : cellType,
				choices: own.peek("choices")
			}
		});
		if (own === source) source.take("choices");
		for (const one of isPanel ? [] : [inner, source]) one.take("cellType");
		if (!readMatrix(survey, cell, {
			section,
			conditions
		}) && !readQuestion(survey, cell, {
			section,
			conditions
		})) inner.leaveOut(`a question of the type "${inner.peek("type") ?? cellType}" in a list`, "there is no such question", "Ask for it in another way.");
		const binding = survey.find(full);
		if (binding) {
			survey.bind(`${name}[0].${key}`, binding);
			survey.bindOnce(`${isPanel ? "panel" : "row"}.${key}`, binding);
		}
	}
	for (const question of survey.draft.questions.slice(before)) question.required = false;
	return true;
}
// src/cli/import/surveyjs/import-survey.ts
/** Types of questions that a content file has no counterpart for, and what to do instead. */
var UNKNOWN_TYPES$1 = {
	file: "Ask for files by e-mail, after the lead.",
	signaturepad: "Ask for a signature later.",
	ranking: "Ask for the most important one, or for several.",
	image: "Show the picture on the page, beside the widget.",
	imagemap: "Ask with options in words."
};
var READERS = [
	readRepeated,
	readMatrix,
	readQuestion
];
/** Turns a SurveyJS definition into a content file. */
function importSurvey(source, fileName, definition) {
	const survey = new SurveyImport(source);
	const { draft } = survey;
	const locale = source.peek("locale");
	if (typeof locale === "string" && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale)) draft.locale = source.string("locale");
	draft.title = titleAndText(survey.text(source, "title")).title;
	const intro = survey.text(source, "description");
	if (intro) draft.intro.push(intro);
	readLogo(source);
	for (const value of source.children("calculatedValues")) {
		const name = value.string("name") ?? "";
		value.take("includeIntoResult");
		survey.addFormula(name, {
			source: value,
			key: "expression"
		});
	}
	readPages(survey, source);
	readTriggers(source);
	scoreQuiz(survey);
	readCompletion(survey, source);
	survey.settle();
	reportEmptySections(survey);
	draft.trail.close(definition, isHarmless$1, explain$1);
	return draft.build(fileName);
}
function readLogo(source) {
	if (source.has("logo")) source.leaveOut("a logo", "the page shows it already, or it belongs to \"organization\"", "Name it in \"organization.logo\" of the content file, if you want it.", "logo");
}
function readPages(survey, source) {
	const top = {
		section: void 0,
		conditions: []
	};
	const hasStart = source.boolean("firstPageIsStartPage") ?? source.boolean("firstPageIsStarted") ?? false;
	source.children("pages").forEach((page, index) => {
		if (index === 0 && hasStart) readStart(survey, page, top);
		else readContainer(survey, page, top);
	});
	readElements(survey, source, top);
}
/** What is said before the first question. */
function readStart(survey, page, place) {
	page.take("name");
	for (const key of ["title", "description"]) {
		const words = survey.text(page, key);
		if (words) survey.draft.intro.push(words);
	}
	for (const element of page.children("elements")) if (element.peek("type") === "html") {
		element.take("type");
		element.take("name");
		const words = survey.text(element, "html");
		if (words) survey.draft.intro.push(words);
	} else readElement(survey, element, place);
}
/** A page or panel: with a title it is a section, without one only its conditions count. */
function readContainer(survey, source, place) {
	source.take("name");
	const own = conditionsOf(source);
	const title = survey.text(source, "title");
	const text = survey.text(source, "description");
	if (source.has("requiredIf") || source.boolean("isRequired")) source.leaveOut("a panel of which one question must be answered", "each question is required or not", "Require the questions that matter.", source.has("requiredIf") ? "requiredIf" : "isRequired");
	const conditions = [...place.conditions, ...own];
	if (title || text) readElements(survey, source, openSection(survey, title || text, title ? text : "", {
		...place,
		conditions
	}));
	else readElements(survey, source, {
		...place,
		conditions
	});
}
function openSection(survey, words, text, place) {
	const section = survey.draft.addSection(words, text);
	const outer = place.section;
	survey.later(() => {
		const own = survey.all(place.conditions, "The section is always shown; write a condition by hand.");
		const all = [outer?.showIf, own].filter((one) => one !== void 0);
		if (all.length > 0) section.showIf = all.length > 1 ? `AND(${all.join(", ")})` : all[0];
	});
	return {
		section,
		conditions: []
	};
}
function readElements(survey, source, place) {
	let at = place;
	for (const element of [...source.children("elements"), ...source.children("questions")]) at = readElement(survey, element, at);
}
/** @returns where the next element stands: a text in between begins a section */
function readElement(survey, source, place) {
	const type = source.peek("type");
	if (type === "panel" || type === void 0 && (source.has("elements") || source.has("questions"))) {
		source.take("type");
		readContainer(survey, source, place);
		return place;
	}
	if (type === "html") return readHtml(survey, source, place);
	if (type === "expression") {
		readExpression(survey, source, place);
		return place;
	}
	const known = Object.hasOwn(UNKNOWN_TYPES$1, String(type)) ? UNKNOWN_TYPES$1[String(type)] : void 0;
	if (known === void 0 && READERS.some((read) => read(survey, source, place))) return place;
	source.leaveOut(`the question "${String(source.peek("name"))}" of the type "${String(type)}"`, "there is no such question", known ?? "Ask for it in another way.");
	return place;
}
function readHtml(survey, source, place) {
	source.take("type");
	source.take("name");
	const words = survey.text(source, "html");
	if (!words) return place;
	if (conditionsOf(source).length > 0) {
		source.leaveOut("a text shown under a condition", "a text between the questions is that of a section", "Give it to the questions it belongs to as \"help\".");
		return place;
	}
	const { section } = place;
	const isUsed = survey.draft.questions.some((question) => question.section === section?.id);
	if (section && !isUsed) {
		section.text = [section.text, words].filter(Boolean).join("\n\n");
		return place;
	}
	return { ...openSection(survey, words, "", place) };
}
/** What SurveyJS works out and shows is worked out by a formula and shown with the result. */
function readExpression(survey, source, place) {
	source.take("type");
	const name = source.string("name") ?? "";
	const title = survey.text(source, "title");
	const condition = {
		source,
		key: "expression"
	};
	if (!source.has("expression")) {
		source.leaveOut(`the figure "${name}"`, "it has no expression", "Write a formula.");
		return;
	}
	survey.addFormula(name, condition);
	const conditions = [...place.conditions, ...conditionsOf(source)];
	survey.later(() => {
		const binding = survey.find(name);
		if (!binding) {
			source.leaveOut(`the figure "${name}"`, "it cannot be worked out", "Write the calculation as a formula.");
			return;
		}
		const when = survey.all(conditions, "It is always shown.") ?? `NOT(ISBLANK(${binding.name}))`;
		survey.draft.notes.push({
			when,
			text: `${title || name}: {${binding.name}}`
		});
	});
}
function readTriggers(source) {
	for (const trigger of source.children("triggers")) trigger.leaveOut(`a trigger of the type "${String(trigger.peek("type"))}"`, "a widget does nothing but ask and tell", "Say it by a condition on the question, or by \"suggest\".");
	for (const key of ["navigateToUrl", "navigateToUrlOnCondition"]) if (source.has(key)) source.leaveOut("another page at the end", "a widget shows its result where it is", "Listen to the event leadline-result, if the page must change.", key);
}
/** What SurveyJS says at the end is the outcome: the first condition that holds decides. */
function readCompletion(survey, source) {
	const { draft } = survey;
	for (const item of source.children("completedHtmlOnCondition")) {
		const { title, text } = titleAndText(survey.text(item, "html"));
		const rule = {
			id: draft.names.give(title.slice(0, 40), "result"),
			title: title || "–",
			...text && { text }
		};
		draft.rules.push(rule);
		survey.later(() => {
			const when = survey.formula({
				source: item,
				key: "expression"
			}, true, "The text is left out with it.");
			if (when) Object.assign(rule, { when });
			else draft.rules.splice(draft.rules.indexOf(rule), 1);
		});
	}
	const words = survey.text(source, "completedHtml");
	if (!words) return;
	const { title, text } = titleAndText(words);
	draft.thanks = {
		title,
		...text && { text }
	};
	if (draft.rules.length > 0) draft.rules.push({
		id: draft.names.give("otherwise"),
		title,
		...text && { text }
	});
	else draft.notes.push({
		when: "TRUE",
		text: words
	});
}
function reportEmptySections({ draft }) {
	const used = new Set(draft.questions.map(({ section }) => section));
	for (const { id, title, text } of draft.sections) {
		if (used.has(id)) continue;
		draft.trail.notes.push({
			path: "pages",
			kind: "left-out",
			what: `the heading ${JSON.stringify([title, text].filter(Boolean).join("\n").slice(0, 200))}`,
			why: "no question that was carried over stands under it",
			instead: "Say it in the introduction or in the result."
		});
	}
}
// src/cli/import/typeform/field-types.ts
/** What a field is by its type; undefined: there is no such question. */
function partsOf(fields, type, source, properties) {
	const values = /* @__PURE__ */ new Map();
	switch (type) {
		case "multiple_choice":
		case "picture_choice":
		case "dropdown":
		case "checkbox": return properties && choices(fields, type, source, properties);
		case "yes_no": return {
			type: "yes-no",
			values: /* @__PURE__ */ new Map([["true", 1], ["false", 0]])
		};
		case "legal": return {
			type: "single",
			options: [{
				value: "yes",
				label: "I accept"
			}, {
				value: "no",
				label: "I don’t accept"
			}],
			values: /* @__PURE__ */ new Map([["true", "yes"], ["false", "no"]])
		};
		case "opinion_scale":
		case "rating":
		case "nps": return scale(fields, type, properties);
		case "number": {
			const limits = source.child("validations");
			const [min, max] = [limits?.number("min_value"), limits?.number("max_value")];
			return {
				type: "number",
				...min !== void 0 && { min },
				...max !== void 0 && { max },
				values
			};
		}
		case "date": return {
			type: "date",
			values
		};
		case "long_text": return {
			type: "multiline",
			values
		};
		case "short_text":
		case "website":
		case "email":
		case "phone_number":
		case "address":
		case "contact_info": return {
			type: "text",
			values
		};
		default: return;
	}
}
function choices(fields, type, source, properties) {
	const items = properties.children("choices");
	const read = items.map((item) => {
		const label = fields.text(item, "label");
		const { href } = item.peek("attachment") ?? {};
		return {
			source: slug(label).slice(0, 56) || "option",
			label: label || "Option",
			image: pictureOf(item, "attachment", href, type !== "dropdown")
		};
	});
	if (properties.boolean("alphabetical_order")) {
		const order = items.map((_, index) => index).sort((a, b) => read[a].label.localeCompare(read[b].label, "en"));
		items.splice(0, items.length, ...order.map((index) => items[index]));
		read.splice(0, read.length, ...order.map((index) => read[index]));
	}
	if (read.length === 0 || read.length >= 300) return void 0;
	const other = properties.boolean("allow_other_choice") ?? false;
	if (other && !read.some((choice) => choice.source === "other")) read.push({
		source: "other",
		label: "Other"
	});
	if (read.length === 1) {
		read.push({
			source: "no",
			label: "No"
		});
		source.change("a single answer", "a question has two answers at least", "The answer \"No\" was added: say it in your words, or take the question out.");
	}
	const taken = /* @__PURE__ */ new Map();
	const distinct = read.map((choice) => {
		const count = (taken.get(String(choice.source)) ?? 0) + 1;
		taken.set(String(choice.source), count);
		return count > 1 ? {
			...choice,
			source: `${String(choice.source)}-${count}`
		} : choice;
	});
	const { options } = fields.draft.options(distinct, source);
	tellPictures(source, options);
	const values = /* @__PURE__ */ new Map();
	items.forEach((item, index) => {
		for (const key of [
			"ref",
			"id",
			"label"
		]) {
			const name = item.string(key);
			if (name !== void 0 && !values.has(name)) values.set(name, options[index].value);
		}
	});
	const isSeveral = properties.boolean("allow_multiple_selection") ?? type === "checkbox";
	return {
		type: type === "dropdown" ? "select" : isSeveral ? "several" : "single",
		options,
		...properties.boolean("randomize") && { shuffle: true },
		values,
		other
	};
}
/** Typeform's own numbers of steps, where the definition does not say. */
var STEPS = {
	opinion_scale: 11,
	rating: 3,
	nps: 11
};
function scale(fields, type, properties) {
	const steps = Math.min(20, Math.max(2, properties?.number("steps") ?? STEPS[type]));
	const startAtOne = properties?.boolean("start_at_one") ?? false;
	const first = type === "rating" || startAtOne ? 1 : 0;
	const labels = properties?.child("labels");
	const words = /* @__PURE__ */ new Map();
	if (labels) for (const [key, index] of [
		["left", 0],
		["center", Math.floor(steps / 2)],
		["right", steps - 1]
	]) {
		const label = fields.text(labels, key);
		if (label) words.set(index, label);
	}
	const numbers = Array.from({ length: steps }, (_, index) => first + index);
	return {
		...scaleOr("single", numbers.map((value, index) => ({
			value,
			label: words.has(index) ? `${value} – ${words.get(index)}` : `${value}`
		}))),
		values: new Map(numbers.map((value) => [String(value), value]))
	};
}
// src/cli/import/typeform/form-fields.ts
var RECALL = /\{\{\s*(field|hidden|var)\s*:\s*([^{}]+?)\s*\}\}/g;
/** Types that a content file has no counterpart for, and what to do instead. */
var UNKNOWN_TYPES = {
	file_upload: "Ask for files by e-mail, after the lead.",
	payment: "Take payments elsewhere, after the lead.",
	calendly: "Name the page where one books in \"organization.booking\".",
	ranking: "Ask for the most important one, or for several."
};
/** Reads the fields of a Typeform definition into questions, in their order. */
var FormFields = class {
	#recalls;
	#group;
	constructor(draft) {
		this.nodes = [];
		this.#recalls = [];
		this.draft = draft;
	}
	/** Words without markup; places where an answer is recalled keep their mark until {@link fill}. */
	text(source, key) {
		const written = source.string(key) ?? "";
		const lost = lostWithMarkup(written);
		if (lost) source.change(lost, "texts are plain", "Say it in words, or beside the widget.", key);
		for (const [, kind = "", name = ""] of written.matchAll(RECALL)) this.#recalls.push({
			source,
			key,
			kind,
			name
		});
		const marks = [];
		const words = plainText(written.replace(RECALL, (mark) => `\uE000${marks.push(mark) - 1}\uE001`)).replace(/\uE000(\d+)\uE001/g, (_, index) => marks[Number(index)]);
		if (words.length > 4e3) source.change("a long text", `it was cut at ${MAX_TEXT_LENGTH} letters`, "Shorten it.", key);
		return words.slice(0, MAX_TEXT_LENGTH);
	}
	/** Puts the names of the content file where an answer or a figure is recalled. */
	fill(find) {
		for (const { source, key, kind, name } of this.#recalls) {
			if (find(kind, name) !== void 0) continue;
			source.change(`{{${kind}:${name}}} in a text`, "it names nothing in the content file", "Visitors read \"…\" there; say it in other words.", key);
		}
		return (words) => words.replace(RECALL, (_, kind, name) => {
			const found = find(kind, name);
			return found === void 0 ? "…" : `{${found}}`;
		});
	}
	read(source) {
		const type = source.string("type") ?? "";
		const ref = source.string("ref") ?? source.string("id") ?? "";
		source.take("id");
		const title = this.text(source, "title");
		const properties = source.child("properties");
		this.#pictures(source);
		const node = {
			source,
			ref,
			values: /* @__PURE__ */ new Map(),
			follow: [],
			group: this.#group
		};
		const inner = properties?.children("fields") ?? [];
		if (inner.length > 0) return this.#readGroup(node, title, type, properties, inner);
		const description = properties ? this.text(properties, "description") : "";
		if (type === "statement" || type === "group") {
			this.nodes.push({
				...node,
				words: [title, description].filter(Boolean).join("\n")
			});
			return;
		}
		if (this.#contact(node, type, title, description)) return;
		const read = partsOf(this, type, source, properties);
		if (!read) {
			source.leaveOut(`the field "${title}" of the type "${type}"`, "there is no such question", Object.hasOwn(UNKNOWN_TYPES, type) && UNKNOWN_TYPES[type] || "Ask for it in another way.");
			this.nodes.push(node);
			return;
		}
		this.#question(node, title || ref, description, read);
	}
	#readGroup(node, title, type, properties, inner) {
		const description = this.text(properties, "description");
		const outer = this.#group;
		this.#group = this.draft.addSection(title || "Questions", description);
		this.nodes.push(node);
		const required = type === "matrix" && node.source.child("validations")?.boolean("required");
		for (const field of inner) this.read(required ? field.as({ validations: { required } }) : field);
		this.#group = outer;
	}
	/**
	* Puts the texts in between before the questions that are asked after them. A text that is shown on
	* other ways than the next question cannot stand before it.
	*
	* @param reached when each field is reached
	*/
	place(reached) {
		let waiting = [];
		let current;
		const used = /* @__PURE__ */ new Set();
		this.nodes.forEach((node, index) => {
			const when = reached(index);
			if (node.words !== void 0) {
				if (node.words) waiting.push({
					node,
					when
				});
				return;
			}
			if (!node.question) return;
			const fitting = waiting.filter((text) => text.when === when).map(({ node }) => node.words);
			this.#leaveTexts(waiting.filter((text) => text.when !== when));
			waiting = [];
			const { group } = node;
			if (current && (current.group !== group || current.when !== when)) current = void 0;
			if (fitting.length > 0 && group && !used.has(group) && !current) group.text = [...fitting, group.text].filter(Boolean).join("\n\n").slice(0, MAX_TEXT_LENGTH);
			else if (fitting.length > 0) current = {
				section: this.draft.addSection(fitting.join("\n\n")),
				group,
				when
			};
			const section = current?.section ?? group;
			if (!section) return;
			used.add(section);
			for (const question of [node.question, ...node.follow]) question.section = section.id;
		});
		this.#leaveTexts(waiting);
		for (const { source, question } of this.nodes) if (question === void 0) source.take("ref");
	}
	#leaveTexts(texts) {
		for (const { node } of texts) node.source.leaveOut(`the text ${JSON.stringify(node.words.slice(0, 200))}`, "no question is asked after it on the same ways", "Say it in the result, or in \"help\" of a question.");
	}
	#pictures(source) {
		for (const key of ["attachment"]) if (source.has(key)) source.leaveOut("a picture or film", "it is on another site", "Show it on the page, beside the widget.", key);
	}
	#contact(node, type, title, description) {
		const { source } = node;
		const kinds = {
			email: "email",
			phone_number: "tel",
			short_text: "text"
		};
		const key = source.string("subfield_key")?.replaceAll("_", "-");
		const kind = Object.hasOwn(kinds, type) ? kinds[type] : void 0;
		const found = kind && (contactField(title, kind) ?? (key ? contactField(key, kind) : void 0));
		if (!found || this.draft.fields.some(({ id }) => id === found.id)) return false;
		const field = {
			...found,
			label: title || found.id
		};
		if (description) field.help = description;
		const validations = source.child("validations");
		if (validations?.boolean("required")) field.required = true;
		const maxLength = validations?.number("max_length");
		if (maxLength) field.maxLength = maxLength;
		this.draft.fields.push(field);
		source.change(`the field "${title}"`, "it asks for personal data", "It is a field of the form \"contact\" now: show the form beside the quiz.");
		this.nodes.push({
			...node,
			field
		});
		return true;
	}
	#question(node, label, description, read) {
		const { source } = node;
		const { values, other, ...parts } = read;
		const { draft } = this;
		const title = slug(label).slice(0, 40);
		const id = draft.names.give(/^[a-z][a-z0-9_-]{2,30}$/.test(node.ref) ? node.ref : title, "question");
		const question = {
			id,
			...parts,
			label
		};
		if (description) question.help = description;
		if (!source.child("validations")?.boolean("required")) question.required = false;
		draft.questions.push(question);
		const name = id.replaceAll("-", "_");
		const follow = [];
		if (other) {
			const chosen = question.type === "several" ? `HAS(${name}, "other")` : `${name} = "other"`;
			const extra = {
				id: draft.names.give(`${id}-other`),
				type: "text",
				label: "Other",
				required: false,
				showIf: chosen
			};
			draft.questions.push(extra);
			follow.push(extra);
		}
		this.nodes.push({
			...node,
			question,
			name,
			values,
			follow
		});
	}
};
// src/cli/import/typeform/harmless.ts
/**
* Keys that say how Typeform looks or behaves, where it keeps the form and who owns it, and nothing
* that a content file could say. They are left out without a note; every other key is used or reported.
*/
var HARMLESS = new Set(`
  _links action_id allow_indexing are_uploads_public auto_translate autosave_progress button_mode button_text capabilities
  created_at cui_settings custom_messages default_country_code display_branding duration_minutes free_form_navigation hide_marks
  hide_navigation href id is_public is_trial last_updated_at layout layout_type links meta nested partial_responses_to_all_integrations
  pro_subdomain_enabled progress_bar published_at self separator shape share_icons show_button show_cookie_consent
  show_key_hint_on_choices show_labels show_number_of_submissions show_progress_bar show_question_number show_time_to_complete
  show_typeform_branding structure supersized theme theme_id translation_languages use_lead_qualification vertical_alignment workspace
  `.trim().split(/\s+/));
function isHarmless(key, path, value) {
	return HARMLESS.has(key) || value === false || path === "type";
}
[...HARMLESS].sort();
/** Keys that have no counterpart, and what to do instead. */
var explain = explanations({
	randomize: [
		"a random order",
		"the order is that of the content file",
		"Write \"shuffle\": true at the quiz."
	],
	"min_selection max_selection max_length min_length": [
		"a bound",
		"how many answers or letters there may be is not checked",
		"Say in \"description\" what is wanted."
	]
});
// src/cli/import/typeform/conditions.ts
/** A condition that the formula language cannot say. */
var ConditionError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "ConditionError";
	}
};
var SIGNS = {
	lower_than: "<",
	lower_equal_than: "<=",
	greater_than: ">",
	greater_equal_than: ">=",
	earlier_than: "<",
	earlier_than_or_on: "<=",
	later_than: ">",
	later_than_or_on: ">="
};
var refuse = (why) => {
	throw new ConditionError(why);
};
/**
* A condition of Typeform as a formula; undefined: it always holds.
*
* @throws ConditionError
*/
function conditionFormula(condition, names, depth = 0) {
	const { op, vars } = condition ?? {};
	if (depth > 20) return refuse("it is nested too deep");
	if (op === "always") return void 0;
	const parts = Array.isArray(vars) ? vars.filter((part) => typeof part === "object" && part !== null) : [];
	if (op === "and" || op === "or") {
		const inner = parts.map((part) => conditionFormula(part, names, depth + 1));
		if (inner.length === 0) return refuse("it holds nothing");
		const told = inner.filter((part) => part !== void 0);
		if (op === "or" && told.length < inner.length) return void 0;
		return told.length > 0 ? names.combine(op === "and" ? "AND" : "OR", told) : void 0;
	}
	const [subject, ...objects] = parts;
	if (!subject || objects.length === 0) return refuse(`the operator "${String(op)}" has nothing to compare`);
	const tests = objects.map((object) => comparison(String(op), subject, object, names));
	return names.combine("AND", tests);
}
function comparison(op, subject, object, names) {
	if (subject.type === "variable") {
		const sign = SIGNS[op] ?? (op === "equal" || op === "is" ? "=" : op === "not_equal" || op === "is_not" ? "<>" : refuse(`"${op}" is not known of a variable`));
		return `${names.variable(String(subject.value))} ${sign} ${literal(Number(object.value))}`;
	}
	if (subject.type === "hidden") return refuse("it asks for a hidden field, which a content file does not know");
	if (subject.type !== "field") return refuse(`it asks for what is called "${String(subject.type)}"`);
	const node = names.node(String(subject.value));
	if (!node?.name || !node.question) return refuse("it asks for a field that is no question of the content file");
	const { name, question, values } = node;
	const given = object.value;
	const own = values.get(String(given)) ?? (typeof given === "number" ? given : String(given));
	const isSeveral = question.type === "several";
	switch (op) {
		case "is":
		case "equal":
		case "on":
			if (isSeveral) return `HAS(${name}, ${literal(own)})`;
			return own === 0 ? `ANY(${name}, 0)` : `${name} = ${literal(number(question.type, own))}`;
		case "is_not":
		case "not_equal":
		case "not_on":
			if (isSeveral) return `NOT(HAS(${name}, ${literal(own)}))`;
			return own === 0 ? `NOT(ANY(${name}, 0))` : `${name} <> ${literal(number(question.type, own))}`;
		case "contains":
		case "not_contains": {
			if (!question.options && !question.steps) return refuse("a text cannot be searched");
			const has = `ANY(${name}, ${literal(own)})`;
			return op === "contains" ? has : `NOT(${has})`;
		}
		default: return `AND(NOT(ISBLANK(${name})), ${`${name} ${SIGNS[op] ?? refuse(`the operator "${op}" is not known here`)} ${literal(number(question.type, own))}`})`;
	}
}
function number(type, value) {
	return type === "number" && Number.isFinite(Number(value)) ? Number(value) : value;
}
// src/cli/import/typeform/paths.ts
/** The actions of a definition's `logic`, in the order of the fields they belong to. */
function readActions(source, nodes) {
	return source.children("logic").flatMap((logic) => {
		const ref = String(logic.peek("ref"));
		const node = nodes.findIndex((one) => one.ref === ref);
		if (node < 0 || logic.peek("type") !== "field") {
			logic.leaveOut(`logic on "${ref}"`, "it belongs to no field", "Say it by a condition.");
			return [];
		}
		logic.take("ref");
		logic.take("type");
		return logic.children("actions").map((action) => ({
			source: action,
			node,
			kind: action.string("action") ?? "",
			details: action.child("details")
		}));
	}).sort((a, b) => a.node - b.node);
}
/** The condition of an action; null, with a note, where it cannot be said. */
function conditionOf({ source }, names) {
	try {
		return conditionFormula(source.take("condition"), names);
	} catch (error) {
		if (!(error instanceof ConditionError)) throw error;
		source.leaveOut("an action under a condition", error.message, "Say it by a condition on the questions that depend on it.");
		return null;
	}
}
/**
* When each field is reached. Typeform jumps; a content file says of each question when it is asked.
* A question that is skipped is as good as not answered, so that the conditions after it hold or fail
* as they do there.
*/
var Paths = class {
	#draft;
	#nodes;
	/** Ways into each field. */
	#into;
	/** How far each field's ways lead at most: beyond it, or to an ending, is the length of the list. */
	#farthest;
	#endings = /* @__PURE__ */ new Map();
	#reached = [];
	/** @param visit told of each field in turn, before it is left: what was counted until then is known */
	constructor(draft, nodes, actions, names, visit) {
		this.#draft = draft;
		this.#nodes = nodes;
		this.#into = nodes.map(() => []);
		this.#farthest = nodes.map((_, index) => index + 1);
		nodes.forEach((_, index) => {
			this.#reached.push(this.#reach(index));
			visit(index, this.#reached[index]);
			const jumps = actions.filter(({ node, kind }) => node === index && kind === "jump");
			this.#leave(index, jumps, names);
		});
	}
	/** Undefined: always. */
	reached(index) {
		return this.#reached[index];
	}
	/** When an ending is come to by a jump; undefined: by none. */
	endingReached(ref) {
		const edges = this.#endings.get(ref);
		return edges && (this.#any(edges) ?? "TRUE");
	}
	#leave(from, jumps, names) {
		const before = [];
		for (const jump of jumps) {
			const own = conditionOf(jump, names);
			const to = jump.details?.child("to");
			const [kind, value] = [to?.string("type"), to?.string("value") ?? ""];
			if (own === null) continue;
			const condition = this.#all([...before.map(not), own]);
			const target = this.#nodes.findIndex(({ ref }) => ref === value);
			if (kind === "thankyou" || kind === "end") {
				this.#endings.set(value, [...this.#endings.get(value) ?? [], {
					from,
					condition
				}]);
				this.#farthest[from] = this.#nodes.length;
			} else if (target <= from) {
				const what = target < 0 ? "a jump to what is not there" : "a jump back";
				jump.source.leaveOut(what, "a question is asked once, in the order of the file", "Say it by a condition.");
				continue;
			} else {
				this.#into[target].push({
					from,
					condition
				});
				this.#farthest[from] = Math.max(this.#farthest[from], target);
			}
			if (own === void 0) return;
			before.push(own);
		}
		this.#into[from + 1]?.push({
			from,
			condition: this.#all(before.map(not))
		});
	}
	/** A field that every way from an earlier one leads through is reached when that one is. */
	#reach(index) {
		if (index === 0) return void 0;
		for (let start = index - 1; start >= 0; start--) {
			const between = Array.from({ length: index - start }, (_, step) => start + step);
			const stays = between.every((node) => this.#farthest[node] <= index);
			const isEntered = between.slice(1).some((node) => this.#into[node].some(({ from }) => from < start));
			const isEnteredItself = this.#into[index].some(({ from }) => from < start);
			if (stays && !isEntered && !isEnteredItself) return this.#reached[start];
			if (!stays && this.#farthest[start] > index) break;
		}
		return this.#any(this.#into[index]) && this.#name(this.#any(this.#into[index]));
	}
	/** Undefined: always. */
	#any(edges) {
		const ways = edges.map(({ from, condition }) => this.#all([this.#reached[from], condition]));
		if (ways.includes(void 0)) return void 0;
		if (ways.length === 0) return "FALSE";
		return this.#draft.combine("OR", [...new Set(ways)], "path");
	}
	/** Undefined: always. */
	#all(conditions) {
		const told = conditions.filter((one) => one !== void 0).map((one) => this.#name(one));
		return told.length > 0 ? this.#draft.combine("AND", told, "path") : void 0;
	}
	/** Conditions that are long, or name others, are told once. */
	#name(formula) {
		const known = Object.entries(this.#draft.formulas).find(([, text]) => text === formula);
		if (known) return known[0].replaceAll("-", "_");
		return formula.length > 100 ? this.#draft.addFormula("path", formula) : formula;
	}
};
var not = (formula) => `NOT(${formula})`;
// src/cli/import/typeform/scores.ts
var CHANGES = {
	add: "+",
	subtract: "-",
	multiply: "*",
	divide: "/",
	set: "="
};
/** Carries the calculations over: each variable becomes a formula. */
var Scores = class {
	#draft;
	#variables = /* @__PURE__ */ new Map();
	constructor(draft, starts) {
		this.#draft = draft;
		for (const [name, start] of starts) this.#variables.set(name, {
			start,
			terms: [],
			most: start
		});
	}
	/** What a variable amounts to so far, as a formula or its name. */
	sofar(name) {
		const variable = this.#variables.get(name);
		if (!variable || variable.terms.length === 0) return String(variable?.start ?? 0);
		const { start, terms } = variable;
		const sum = this.#draft.combine("SUM", start === 0 ? terms : [String(start), ...terms], name);
		return /^\w+$/.test(sum) ? sum : this.#draft.addFormula(`${name}-so-far`, sum);
	}
	/**
	* Applies the actions on variables that leaving a field takes.
	*
	* @param reached when the field is reached; undefined: always
	*/
	leave(actions, node, names, reached) {
		const gains = /* @__PURE__ */ new Map();
		for (const action of actions) {
			const { source, details } = action;
			const sign = Object.hasOwn(CHANGES, action.kind) ? CHANGES[action.kind] : void 0;
			const [target, value] = [details?.child("target"), details?.child("value")];
			const amount = value?.number("value");
			const name = target?.string("value") ?? "";
			if (!sign || target?.string("type") !== "variable" || amount === void 0 || value?.string("type") !== "constant") {
				source.leaveOut(`the action "${action.kind}"`, "only a plain number can be reckoned with", "Write the calculation as a formula.");
				continue;
			}
			const condition = conditionOf(action, names);
			if (condition === null) continue;
			const all = [reached, condition].filter((one) => one !== void 0);
			const when = all.length > 1 ? `AND(${all.join(", ")})` : all[0];
			const variable = this.#variables.get(name) ?? {
				start: 0,
				terms: [],
				most: 0
			};
			this.#variables.set(name, variable);
			if (sign === "+" || sign === "-") {
				const term = sign === "-" ? -amount : amount;
				variable.terms.push(when ? `IF(${when}, ${term}, 0)` : `${term}`);
				const own = gains.get(name) ?? /* @__PURE__ */ new Map();
				const answer = condition ?? "";
				gains.set(name, own.set(answer, (own.get(answer) ?? 0) + term));
				continue;
			}
			const before = this.sofar(name);
			const after = sign === "=" ? String(amount) : `${before} ${sign} ${amount}`;
			variable.terms = [when ? `IF(${when}, ${after}, ${before})` : after];
			variable.terms.unshift(String(-variable.start));
			if (variable.start === 0) variable.terms.shift();
			variable.most = void 0;
		}
		for (const [name, gain] of gains) this.#raise(name, node, gain);
	}
	/** Of one answer only the best counts, of several all that add something. */
	#raise(name, { question, name: own }, gain) {
		const variable = this.#variables.get(name);
		if (variable.most === void 0) return;
		const isOne = question?.type !== "several";
		const isAlternative = (condition) => isOne && (condition.startsWith(`${own} = `) || condition.startsWith(`ANY(${own}, `));
		let [best, rest] = [0, 0];
		for (const [condition, points] of gain) if (isAlternative(condition)) best = Math.max(best, points);
		else rest += Math.max(0, points);
		variable.most += best + rest;
	}
	/** Names each variable that something was done to; the score is told as a percentage as well. */
	finish() {
		const named = /* @__PURE__ */ new Map();
		for (const [name, { start, terms, most }] of this.#variables) {
			if (terms.length === 0 && start === 0) continue;
			const sum = this.#draft.combine("SUM", start === 0 && terms.length > 0 ? terms : [String(start), ...terms], name);
			const formula = this.#draft.addFormula(name === "score" ? "points" : name, sum);
			named.set(name, formula);
			if (name === "score" && most !== void 0 && most > 0) this.#draft.score = `100 * ${formula} / ${most}`;
		}
		return named;
	}
};
// src/cli/import/typeform/import-typeform.ts
/** Turns the definition of a form, as Typeform's Create API has it, into a content file. */
function importTypeform(source, fileName, definition) {
	const draft = new Draft(source.trail);
	const fields = new FormFields(draft);
	draft.title = titleAndText(fields.text(source, "title")).title;
	readSettings(source, draft);
	readWelcome(source, draft, fields);
	for (const field of source.children("fields")) fields.read(field);
	const { nodes } = fields;
	const starts = /* @__PURE__ */ new Map();
	const variables = source.child("variables");
	for (const name of variables?.keys() ?? []) {
		const start = variables.number(name);
		if (start !== void 0) starts.set(name, start);
	}
	const scores = new Scores(draft, starts);
	const names = {
		node: (ref) => nodes.find((node) => node.ref === ref),
		variable: (name) => scores.sofar(name),
		combine: (name, parts) => draft.combine(name, parts, "condition")
	};
	const actions = readActions(source, nodes);
	const paths = new Paths(draft, nodes, actions, names, (index, reached) => {
		const { question, field } = nodes[index];
		for (const one of [question, field]) if (one && reached) one.showIf = reached;
		const own = actions.filter(({ node, kind }) => node === index && kind !== "jump");
		scores.leave(own, nodes[index], names, reached);
	});
	fields.place((index) => paths.reached(index));
	const named = scores.finish();
	readEndings(source, draft, fields, paths);
	reportHidden(source);
	fillTexts(draft, fields.fill((kind, name) => kind === "field" ? names.node(name)?.name : kind === "var" ? named.get(name) : void 0));
	draft.trail.close(definition, isHarmless, explain);
	return draft.build(fileName);
}
function readSettings(source, draft) {
	const settings = source.child("settings");
	const language = settings?.string("language") ?? source.string("language");
	if (language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) draft.locale = language;
	for (const key of [
		"redirect_after_submit_url",
		"google_analytics",
		"facebook_pixel",
		"google_tag_manager",
		"notification",
		"notifications"
	]) if (settings?.has(key)) settings.leaveOut(`the setting "${key}"`, "it is a matter of the page or of the endpoint", "Listen to the events of the widget, or set the receiver up.", key);
}
function readWelcome(source, draft, fields) {
	for (const screen of source.children("welcome_screens")) {
		screen.take("ref");
		const properties = screen.child("properties");
		const words = [fields.text(screen, "title"), properties && fields.text(properties, "description")];
		draft.intro.push(...words.filter((one) => Boolean(one)));
		leavePicture(screen);
	}
}
function leavePicture(screen) {
	if (screen.has("attachment")) screen.leaveOut("a picture or film", "it is on another site", "Show it on the page, beside the widget.", "attachment");
}
/** An ending that a jump leads to is an outcome; the one without a jump is what is said otherwise. */
function readEndings(source, draft, fields, paths) {
	const otherwise = [];
	for (const screen of source.children("thankyou_screens")) {
		const ref = screen.string("ref") ?? "";
		screen.take("type");
		const properties = screen.child("properties");
		const words = [fields.text(screen, "title"), properties ? fields.text(properties, "description") : ""].filter(Boolean).join("\n");
		leavePicture(screen);
		if (properties?.has("redirect_url")) properties.leaveOut("another page at the end", "a widget shows its result where it is", "Listen to the event leadline-result, if the page must change.", "redirect_url");
		const { title, text } = titleAndText(words || "–");
		const when = paths.endingReached(ref);
		const rule = {
			id: draft.names.give(title.slice(0, 40), "ending"),
			title,
			...text && { text }
		};
		if (when !== void 0) draft.rules.push({
			...rule,
			when
		});
		else if (words) otherwise.push(rule);
	}
	const [first, ...more] = otherwise;
	if (first) {
		draft.rules.push(first);
		draft.thanks = {
			title: first.title,
			...first.text && { text: first.text }
		};
	}
	for (const { title } of more) draft.trail.notes.push({
		path: "thankyou_screens",
		kind: "left-out",
		what: `the ending ${JSON.stringify(title)}`,
		why: "no jump leads to it",
		instead: "Give it a condition among the outcomes."
	});
}
function reportHidden(source) {
	const hidden = source.peek("hidden");
	if (Array.isArray(hidden) && hidden.length > 0) source.leaveOut(`the hidden fields ${hidden.map(String).join(", ")}`, "a content file asks visitors alone", "Set them on the form by its property \"context\".", "hidden");
	else source.take("hidden");
}
function fillTexts(draft, fill) {
	const { questions, sections, rules, notes, fields, thanks } = draft;
	const walk = (part) => {
		if (typeof part !== "object" || part === null) return;
		for (const [key, child] of Object.entries(part)) if (typeof child === "string" && /^(label|title|text|help)$/.test(key)) part[key] = fill(child);
		else walk(child);
	};
	walk([
		questions,
		sections,
		rules,
		notes,
		fields,
		thanks
	]);
	draft.intro = draft.intro.map((words) => words.replace(/\{\{[^{}]*\}\}/g, "…"));
}
// src/cli/import/import-definition.ts
var FORMATS = ["surveyjs", "typeform"];
/**
* Turns somebody's definition of a survey or form into a content file that passes its check.
*
* @param fileName for the title, where the definition has none
* @throws ImportError it is no definition, or there is nothing to ask in it
*/
function importDefinition(definition, format, fileName = "") {
	const found = format ?? formatOf(definition);
	if (!isObject(definition) || found === void 0) throw new ImportError("definition: expected a SurveyJS definition (\"pages\" or \"elements\") or one of Typeform (\"fields\"), found neither");
	const trail = new Trail();
	const source = new Source(definition, trail);
	const draft = (found === "surveyjs" ? importSurvey : importTypeform)(source, fileName, definition);
	if (!draft.quizzes && !draft.forms) throw new ImportError("definition: expected a question that can be carried over, found none");
	const { content, problems } = checkContent(JSON.parse(JSON.stringify(draft)));
	if (!content) throw new ImportError(`content: ${problems[0]?.message ?? "unknown"}`);
	return {
		format: found,
		content,
		notes: trail.notes,
		fateOf: (path) => trail.fateOf(path)
	};
}
function formatOf(definition) {
	if (!isObject(definition)) return void 0;
	const isList = (key) => Array.isArray(definition[key]);
	if (isList("fields")) return "typeform";
	return isList("pages") || isList("elements") || isList("questions") ? "surveyjs" : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/cli/import.ts
var IMPORT_HELP = `Usage: leadline import <file or folder> [options]

Turns a definition of SurveyJS or Typeform (JSON) into a content file, and says on the standard error
output what it could not carry over, where that stands, why, and what to do instead.
Of a folder every definition in it is imported.

Options
  --from <format>     surveyjs or typeform; without it the file tells
  -o, --out <path>    where the content file goes; of a folder, a folder. Without it: the standard output
  --json              the report as JSON
  --help
`;
var OPTIONS = {
	from: { type: "string" },
	out: {
		type: "string",
		short: "o"
	},
	json: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
/**
* @returns the exit code: 1 where a definition could not be imported
* @throws UsageError
*/
function importCommand(args) {
	const { values, positionals } = parse(args);
	if (values.help) {
		console.log(IMPORT_HELP);
		return 0;
	}
	const [path, ...more] = positionals;
	if (path === void 0 || more.length > 0) throw new UsageError(`expected one file or folder, found ${positionals.length}`);
	const from = FORMATS.find((format) => format === values.from);
	if (values.from !== void 0 && !from) throw new UsageError(`--from: expected ${FORMATS.join(" or ")}, found "${values.from}"`);
	const json = values.json ?? false;
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false ? importFolder(path, from, values.out, json) : importFile(path, from, values.out, json);
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		throw new UsageError(error.message);
	}
}
function importFile(path, from, out, json) {
	const imported = read(path, from);
	const text = `${JSON.stringify(imported.content, null, 2)}\n`;
	if (out === void 0) process.stdout.write(text);
	else writeFileSync(out, text);
	const { format, notes } = imported;
	if (json) console.error(JSON.stringify({
		file: path,
		format,
		notes
	}, null, 2));
	else console.error(`${path}: ${summary(imported)}\n${describeNotes(notes)}`.trimEnd());
	return 0;
}
/** What is in the folder and is no definition is passed over. */
function importFolder(folder, from, out, json) {
	let failed = 0;
	const report = [];
	for (const name of globSync("**/*.json", { cwd: folder }).sort()) {
		const path = join(folder, name);
		if (!from && formatOf(parsed(path)) === void 0) continue;
		try {
			const imported = read(path, from);
			if (out !== void 0) {
				mkdirSync(out, { recursive: true });
				const file = resolve(out, name.replaceAll(/[\\/]/g, "-"));
				writeFileSync(file, `${JSON.stringify(imported.content, null, 2)}\n`);
			}
			report.push({
				file: name,
				format: imported.format,
				notes: imported.notes
			});
			if (!json) console.log(`${name}: ${summary(imported)}`);
		} catch (error) {
			if (!(error instanceof ImportError)) throw error;
			failed++;
			report.push({
				file: name,
				error: error.message
			});
			if (!json) console.log(`${name}: ${error.message}`);
		}
	}
	if (json) console.log(JSON.stringify(report, null, 2));
	return failed > 0 ? 1 : 0;
}
function read(path, from) {
	return importDefinition(parsed(path), from, basename(path, ".json"));
}
function parsed(path) {
	try {
		return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new ImportError(`${path}: expected JSON, found ${error.message}`);
	}
}
function summary({ format, content, notes }) {
	const questions = Object.values(content.quizzes ?? {}).flatMap((quiz) => quiz.questions).length;
	const fields = Object.values(content.forms ?? {}).flatMap((form) => form.fields).length;
	return `${format}, ${[`${questions} questions`, ...fields > 0 ? [`${fields} fields`] : []].join(" and ")}, ${notes.length === 0 ? "nothing to report" : `${notes.length} notes`}`;
}
export { importCommand };
