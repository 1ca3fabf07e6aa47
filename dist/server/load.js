import { C as remark, D as PATTERNS, E as urlSchema, S as plainTextSchema, T as textSchema, _ as VARIANT, b as idSchema, r as parseFormula, t as formulaName, v as fieldEntries, w as sourceSchema, x as labelSchema, y as formulaSchema } from "./formula.js";
import * as v from "valibot";
// src/model/content/calculator.ts
/** How a figure is written; money in the calculator's currency. `months` and `days` are numbers with their word. */
var formatSchema = v.picklist([
	"number",
	"money",
	"percent",
	"days",
	"months",
	"years"
]);
var inputSchema = v.strictObject({
	...fieldEntries,
	type: v.picklist([
		"number",
		"money",
		"slider",
		"percent",
		"single",
		"select",
		"several"
	]),
	/** Every input has one, so that the estimate is there from the start. `{formula}`: worked out from other inputs until the visitor sets it. */
	default: v.union([
		v.pipe(v.string(), v.minLength(1)),
		v.number(),
		v.array(v.union([v.string(), v.number()])),
		v.strictObject({ formula: formulaSchema })
	]),
	group: v.optional(idSchema),
	/** Ours, not a fact: shown as "our assumption", to be edited. */
	assumption: v.optional(v.boolean()),
	source: v.optional(sourceSchema),
	/** How far the default may be off; carried through to every value that depends on it, until the visitor sets the input. */
	low: v.optional(formulaSchema),
	high: v.optional(formulaSchema)
});
/**
* Figures by bands: each row is `[up to and including, value, value, …]`, ascending. `LOOKUP(x, table)` and
* `LOOKUP(x, table, column)` read it; above the last row, or where the value is null, the answer is "on request".
*/
var tableSchema = v.strictObject({
	...remark,
	label: labelSchema,
	columns: v.optional(v.array(idSchema)),
	/** True: between two bounds the figure lies on the straight line from one row's to the next's; up to the first bound it is the first row's. */
	interpolate: v.optional(v.boolean()),
	rows: v.pipe(v.array(v.pipe(v.array(v.nullable(v.number())), v.minLength(2))), v.minLength(1), v.maxLength(500)),
	source: v.optional(sourceSchema)
});
var valueSchema = v.strictObject({
	...remark,
	id: v.pipe(v.string(), v.maxLength(64), v.regex(...PATTERNS.name)),
	label: labelSchema,
	formula: formulaSchema,
	format: v.optional(formatSchema),
	/** Digits after the decimal point when shown; the value itself is not rounded. */
	digits: v.optional(v.number()),
	/** True: a step of the working, not of the result. */
	hidden: v.optional(v.boolean()),
	/** One of the few figures shown large. */
	headline: v.optional(v.boolean()),
	help: v.optional(textSchema),
	group: v.optional(idSchema),
	source: v.optional(sourceSchema),
	assumption: v.optional(v.boolean()),
	/** Bounds of its own, carried through to what depends on it. */
	low: v.optional(formulaSchema),
	high: v.optional(formulaSchema),
	/** Said where the value is null. Default: "on request". */
	missing: v.optional(textSchema),
	/** Shown only while this holds. */
	showIf: v.optional(formulaSchema)
});
/**
* A row of figures over the years; its formula may use `year` (1, 2, …). Formulas and texts may use the row
* itself, a list: `IRR(cashFlow)`, `NPV(5%, cashFlow)`, `SUM(cashFlow)`.
*/
var seriesSchema = v.strictObject({
	...remark,
	id: valueSchema.entries.id,
	label: labelSchema,
	formula: formulaSchema,
	years: v.pipe(v.number(), v.integer("a whole number"), v.minValue(1), v.maxValue(30)),
	format: v.optional(formatSchema),
	/** Each year adds to the one before. */
	cumulative: v.optional(v.boolean())
});
var groupSchema = v.strictObject({
	...remark,
	id: idSchema,
	title: labelSchema,
	text: v.optional(textSchema),
	/** Shown folded, to be opened by those who want to change it. */
	folded: v.optional(v.boolean())
});
var calculatorSchema = v.strictObject({
	...remark,
	title: labelSchema,
	intro: v.optional(textSchema),
	/** ISO 4217, or the id of the input that holds it. */
	currency: v.optional(v.pipe(v.string(), v.maxLength(64))),
	groups: v.optional(v.array(groupSchema)),
	inputs: v.pipe(v.array(inputSchema), v.minLength(1), v.maxLength(500)),
	tables: v.optional(v.record(idSchema, tableSchema)),
	values: v.pipe(v.array(valueSchema), v.minLength(1), v.maxLength(500)),
	series: v.optional(v.array(seriesSchema)),
	/** Remarks under the estimate, each where its `when` holds. */
	notes: v.optional(v.array(v.strictObject({
		when: v.optional(formulaSchema),
		text: labelSchema
	}))),
	disclaimer: v.optional(textSchema)
});
// src/model/content/section.ts
/** What questions of a quiz or fields of a form stand under. */
var sectionSchema = v.strictObject({
	...remark,
	id: idSchema,
	title: labelSchema,
	text: v.optional(textSchema),
	showIf: v.optional(formulaSchema)
});
// src/model/content/form.ts
var formFieldSchema = v.strictObject({
	...fieldEntries,
	type: v.picklist([
		"text",
		"email",
		"tel",
		"url",
		"number",
		"date",
		"multiline",
		"single",
		"select",
		"several",
		"consent"
	]),
	section: v.optional(idSchema),
	required: v.optional(v.boolean()),
	/** The browser's own name for what belongs here (HTML `autocomplete`); right by default for the contact fields. */
	autocomplete: v.optional(v.pipe(v.string(), v.maxLength(64))),
	maxLength: v.optional(v.number()),
	/** Stands beside its neighbour where there is room. */
	half: v.optional(v.boolean()),
	/** Of a consent: which wording this is; kept with the lead. */
	version: v.optional(v.pipe(v.string(), v.maxLength(64)))
});
var formSchema = v.strictObject({
	...remark,
	title: labelSchema,
	intro: v.optional(textSchema),
	/** Each one with fields to show is a step of its own; so are the fields without one. */
	sections: v.optional(v.array(sectionSchema)),
	fields: v.pipe(v.array(formFieldSchema), v.minLength(1), v.maxLength(200)),
	/** The words on the button. */
	submit: labelSchema,
	/** Shown when the lead is confirmed. */
	thanks: v.optional(v.strictObject({
		title: labelSchema,
		text: v.optional(textSchema)
	})),
	/** How urgent a lead is. Formulas over the form's fields, the quiz's answers and outcomes and the calculator's values; neither: warm. */
	priority: v.optional(v.strictObject({
		hot: v.optional(formulaSchema),
		cold: v.optional(formulaSchema)
	})),
	/**
	* Which of the page's endpoints get the lead: the first rule whose `when` holds (or has none) decides.
	* `endpoints` are places in the setting of that name, from 1. Where no rule holds, or none of its
	* places has an endpoint, all of them get it: content never adds an endpoint and never loses a lead.
	*/
	routes: v.optional(v.array(v.strictObject({
		when: v.optional(formulaSchema),
		endpoints: v.pipe(v.array(v.pipe(v.number(), v.integer("a whole number"), v.minValue(1))), v.minLength(1))
	})))
});
// src/model/content/quiz.ts
var stepsSchema = v.optional(v.pipe(v.array(labelSchema), v.minLength(2), v.maxLength(20)));
var questionSchema = v.strictObject({
	...fieldEntries,
	/** `scale`: steps of 0, 1, 2 … points; `yes-no`: answers 1 and 0. */
	type: v.picklist([
		"single",
		"several",
		"select",
		"scale",
		"yes-no",
		"number",
		"text",
		"multiline",
		"date"
	]),
	/** Of a scale, the lowest step first; without them those of the quiz. */
	steps: stepsSchema,
	section: v.optional(idSchema),
	/** False: may be passed over. Default true. */
	required: v.optional(v.boolean()),
	/** Counts this often in the weighted score and in its area; without it the question is not scored. */
	weight: v.optional(v.pipe(v.number(), v.minValue(0))),
	area: v.optional(idSchema),
	/** "Does not apply" is offered; it leaves the sum. */
	na: v.optional(v.boolean()),
	/** The options are shown in random order, each visitor's own; those that stand alone stay last. */
	shuffle: v.optional(v.boolean()),
	/** Pre-selects an answer; a formula, e.g. `recommended` for the ids recommended so far. */
	suggest: v.optional(formulaSchema),
	/** What to do next where the answer's score is under `below`; listed first where it is at most `urgent`. */
	gap: v.optional(v.strictObject({
		below: v.number(),
		urgent: v.optional(v.number()),
		/** Short name of the subject, such as "Internal audit and management review"; without it the question itself. */
		label: v.optional(labelSchema),
		text: labelSchema,
		/** Where the subject stands, such as "9.2, 9.3". */
		reference: v.optional(textSchema)
	}))
});
/** A part of the score, as a percentage. Without `score`: the weighted percentage of the questions of this area. */
var areaSchema = v.strictObject({
	...remark,
	id: idSchema,
	label: labelSchema,
	score: v.optional(formulaSchema),
	showIf: v.optional(formulaSchema),
	/** True: its questions do not count in the quiz's own score. */
	separate: v.optional(v.boolean()),
	/** True: not in the result, only there for formulas. */
	hidden: v.optional(v.boolean()),
	/** Further questions that count here, each with its own weight: `{"r9": 2}`. */
	include: v.optional(v.record(idSchema, v.number()))
});
/** A level; reached from this score on. Listed from the lowest up. */
var bandSchema = v.strictObject({
	...remark,
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	title: labelSchema,
	text: v.optional(textSchema),
	from: v.number()
});
/** While `when` holds, the level is at most this one, whatever the score. */
var gateSchema = v.strictObject({
	...remark,
	when: formulaSchema,
	atMost: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	text: v.optional(textSchema)
});
/** A finding decided by ordered rules: the first whose `when` holds (or has none) is the outcome; none: undecided. */
var ruleOutcomeSchema = v.strictObject({
	...remark,
	label: labelSchema,
	showIf: v.optional(formulaSchema),
	rules: v.pipe(v.array(v.strictObject({
		id: idSchema,
		title: labelSchema,
		text: v.optional(textSchema),
		/** What to do next. */
		next: v.optional(textSchema),
		when: v.optional(formulaSchema)
	})), v.minLength(1)),
	/** Shown where no rule holds, e.g. because questions were passed over. */
	undecided: v.optional(textSchema)
});
/** A finding that puts a score of its own into the quiz's bands. The quiz's gates count as well. */
var gradedOutcomeSchema = v.strictObject({
	...remark,
	label: labelSchema,
	showIf: v.optional(formulaSchema),
	score: formulaSchema,
	gates: v.optional(v.array(gateSchema))
});
var recommendationSchema = v.strictObject({
	...remark,
	id: idSchema,
	title: labelSchema,
	/** The rule with the highest rank that holds gives the reason; at equal rank the first. */
	rules: v.pipe(v.array(v.strictObject({
		when: formulaSchema,
		rank: v.number(),
		reason: labelSchema
	})), v.minLength(1)),
	/** A remark shown with it, such as "accreditation, never certification". */
	note: v.optional(textSchema)
});
var quizSchema = v.strictObject({
	...remark,
	title: labelSchema,
	intro: v.optional(textSchema),
	/** Minutes it takes, told before the start. */
	minutes: v.optional(v.number()),
	sections: v.optional(v.array(sectionSchema)),
	/** The questions of each section are asked in random order, each visitor's own; one with `showIf` stays behind the question it follows. */
	shuffle: v.optional(v.boolean()),
	/** The steps of every scale that has none of its own. */
	steps: stepsSchema,
	questions: v.pipe(v.array(questionSchema), v.minLength(1), v.maxLength(2e3)),
	/** Named calculations that conditions, scores and texts may use; in any order. */
	formulas: v.optional(v.record(idSchema, formulaSchema)),
	/** 0–100. Without it: the weighted percentage of all questions with a weight, but those of separate areas. */
	score: v.optional(formulaSchema),
	areas: v.optional(v.array(areaSchema)),
	bands: v.optional(v.array(bandSchema)),
	gates: v.optional(v.array(gateSchema)),
	outcomes: v.optional(v.record(idSchema, v.union([ruleOutcomeSchema, gradedOutcomeSchema]))),
	recommendations: v.optional(v.strictObject({
		title: labelSchema,
		limit: v.pipe(v.number(), v.minValue(1)),
		items: v.array(recommendationSchema),
		/** Shown where two or more are recommended. */
		several: v.optional(textSchema)
	})),
	/** Remarks in the result, each where its `when` holds. */
	notes: v.optional(v.array(v.strictObject({
		when: formulaSchema,
		text: labelSchema
	}))),
	result: v.optional(v.strictObject({
		title: v.optional(textSchema),
		/** Said under every result, e.g. that this is a self-assessment. */
		disclaimer: v.optional(textSchema),
		gapsTitle: v.optional(textSchema),
		/** The score is not shown as a percentage; only bands and outcomes. */
		hideScore: v.optional(v.boolean()),
		/** Words behind the score, such as "points". Default "%". */
		scoreUnit: v.optional(textSchema),
		/** A mark on the score's scale, e.g. where a stage 2 audit becomes plausible. */
		mark: v.optional(v.strictObject({
			at: v.number(),
			label: labelSchema
		}))
	}))
});
// src/model/content/content.ts
/** Who asks, and how to reach them without a widget. */
var organizationSchema = v.strictObject({
	name: v.optional(v.pipe(plainTextSchema, v.minLength(1))),
	person: v.optional(plainTextSchema),
	phone: v.optional(plainTextSchema),
	tel: v.optional(plainTextSchema),
	email: v.optional(v.pipe(plainTextSchema, v.regex(/^[^\s@]+@[^\s@]+$/, "an e-mail address"))),
	address: v.optional(plainTextSchema),
	url: v.optional(urlSchema),
	privacyUrl: v.optional(urlSchema),
	booking: v.optional(urlSchema),
	logo: v.optional(urlSchema)
});
/** One of the alternatives. `weight` 3 against 1: three visitors of four; 0: no longer given. Default 1. */
var variantSchema = v.strictObject({
	...remark,
	id: idSchema,
	weight: v.optional(v.pipe(v.number(), v.integer("a whole number"), v.minValue(0), v.maxValue(100)))
});
/** A content file: everything the widgets ask, compute and say that is not a button's word. */
var contentSchema = v.strictObject({
	...remark,
	$schema: v.optional(v.string()),
	id: idSchema,
	version: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	/** BCP 47 language of the texts. */
	locale: v.pipe(v.string(), v.regex(...PATTERNS.locale)),
	organization: v.optional(organizationSchema),
	/**
	* Alternatives that are tried on visitors (A/B): each visitor gets one, and formulas ask which, as in
	* `variant = "b"`. It is the same in all widgets of the file and is reported as `source.variant`.
	*/
	variants: v.optional(v.pipe(v.array(variantSchema), v.minLength(2), v.maxLength(20))),
	quizzes: v.optional(v.record(idSchema, quizSchema)),
	calculators: v.optional(v.record(idSchema, calculatorSchema)),
	forms: v.optional(v.record(idSchema, formSchema))
});
// src/model/content/problem.ts
/** Longest piece of somebody's content that is repeated in a message. */
var MAX_SHOWN_LENGTH = 40;
/** The path of a part; "" is that of the file itself. */
function inside(path, key) {
	if (typeof key === "number") return `${path}[${key}]`;
	return (path && `${path}.`) + key.slice(0, MAX_SHOWN_LENGTH);
}
/** A value in a message, in a few words. */
function shown(value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value) return "an object";
	const start = typeof value === "string" && value.length > MAX_SHOWN_LENGTH ? `${value.slice(0, 39)}…` : value;
	return JSON.stringify(start) ?? `a ${typeof value}`;
}
// src/model/content/shape.ts
/** A text is the same for everybody, or the first of several whose condition holds. */
var TEXT = {
	plain: "string",
	list: {
		keys: "text",
		own: { text: "string" }
	},
	least: 1
};
var WORDS = {
	string: "a text",
	number: "a number",
	boolean: "true or false",
	list: "a list",
	object: "an object"
};
var MAX_CHARACTERS = 4e3;
var MAX_ITEMS = 2e3;
/**
* Checks the form of data, whatever it is. What it reads it reads once, into a copy, so that content
* made by code cannot be one thing while it is checked and another while it is used. An empty text is as
* good as none.
*
* @throws RangeError of the engine where data goes round in a circle
* @returns the copy; of use only if no problem was reported
*/
function checkShape({ plain, compound }, data, report) {
	const usual = new Map(Object.entries(compound));
	for (const [kinds, keys] of Object.entries(plain)) for (const key of keys.split(" ")) usual.set(key, kinds);
	const check = (shape, data, at) => {
		const choice = isChoice(shape) && shape;
		const { plain, list, least = 0, keys, own, rest } = shape === "text" ? TEXT : typeof shape === "string" ? { plain: shape } : choice ? {} : shape;
		const [pattern, meaning] = PATTERNS[plain] ?? [/./su, void 0];
		const isList = Array.isArray(data);
		const kind = isList ? "list" : data === null ? "null" : typeof data;
		const kinds = choice || [
			...plain ? (meaning ? "string" : plain).split(" ") : [],
			...list ? ["list"] : [],
			...rest || keys !== void 0 ? ["object"] : []
		];
		const { length } = isList ? data : Object.keys(data ?? "");
		const most = isList ? MAX_ITEMS : MAX_CHARACTERS;
		if (!kinds.includes(choice ? data : kind) || kind === "string" && !pattern.test(data)) {
			const words = kinds.map((kind) => choice ? shown(kind) : WORDS[kind] ?? kind);
			report(at, meaning ?? words.join(" or "), shown(data));
		} else if (isList && length < least) report(at, `at least ${least}`, String(length));
		else if (!(length <= most)) report(at, `at most ${most}`, String(length));
		else if (isList) return Array.from(data, (part, index) => check(list, part, inside(at, index)));
		else if (kind === "object") {
			const parts = new Map(Object.entries(data).filter(([, value]) => value !== void 0 && value !== ""));
			const forms = [keys ?? []].flat().map((keys) => keys.split(" "));
			const missing = (names) => names.filter((name) => name && !parts.has(name));
			const [lacks = []] = forms.map(missing).sort((a, b) => a.length - b.length);
			const copy = [...lacks.map((key) => [key, void 0]), ...parts].map(([key, part]) => {
				const here = inside(at, key);
				const known = rest ?? (own && Object.hasOwn(own, key) ? own[key] : usual.get(key));
				if (!known || rest && !PATTERNS.id[0].test(key)) report(here, rest ? PATTERNS.id[1] : "a known key", shown(key));
				return [key, known && check(known, part, here)];
			});
			return Object.fromEntries(copy);
		}
		return data;
	};
	return check(usual.get(""), data, "");
}
function isChoice(shape) {
	return Array.isArray(shape);
}
// src/model/content/content-shape.ts
/**
* The content schema as plain data, less what the check does without: bounds of single numbers and
* texts, which types of answers belong to which widget, and in which object a key may stand. The build works this module out and puts the data in its place, so that the script carries
* neither the schema library nor the building of the schema.
*/
var contentShape = shapesOf(contentSchema);
/** A key means the same nearly everywhere: its most frequent shape is told once. */
function shapesOf(schema) {
	const uses = /* @__PURE__ */ new Map();
	collect(schema, uses);
	const usual = { "": shapeOf(schema) };
	for (const [key, counts] of uses) {
		const [[most]] = [...counts].sort(([, a], [, b]) => b - a);
		const shapes = [...counts.keys()].map((json) => JSON.parse(json));
		usual[key] = shapes.every(isChoice) ? [...new Set(shapes.flat())] : JSON.parse(most);
	}
	const plain = {};
	const compound = {};
	for (const [key, shape] of Object.entries(usual)) if (typeof shape !== "string") compound[key] = reduce(shape, usual);
	else plain[shape] = plain[shape] ? `${plain[shape]} ${key}` : key;
	return JSON.parse(JSON.stringify({
		plain,
		compound
	}));
}
function collect(part, uses) {
	if (part.type === "union" && shapeOf(part) === "text") return;
	const { entries = {}, item, value, wrapped, options = [] } = part;
	for (const [key, child] of Object.entries(entries)) {
		const counts = uses.get(key) ?? /* @__PURE__ */ new Map();
		const shape = JSON.stringify(shapeOf(child));
		uses.set(key, counts.set(shape, (counts.get(shape) ?? 0) + 1));
	}
	const children = [
		...Object.values(entries),
		item,
		value,
		wrapped,
		...options
	];
	for (const child of children) if (typeof child === "object") collect(child, uses);
}
/** Not reduced yet: `own` has the shape of every key. */
function shapeOf(part) {
	const actions = actionsOf(part);
	const requirementOf = (type) => actions.find((action) => action.type === type)?.requirement;
	switch (part.type) {
		case "string": {
			const pattern = requirementOf("regex");
			return Object.entries(PATTERNS).find(([, [known]]) => known === pattern)?.[0] ?? "string";
		}
		case "number":
		case "boolean": return part.type;
		case "array": {
			const least = requirementOf("min_length");
			return {
				list: shapeOf(part.item),
				...least && { least }
			};
		}
		case "optional": return shapeOf(part.wrapped);
		case "nullable": return `${shapeOf(part.wrapped)} null`;
		case "picklist": return part.options;
		case "record": return { rest: shapeOf(part.value) };
		case "strict_object": {
			const entries = Object.entries(part.entries);
			return {
				keys: entries.filter(([, { type }]) => type !== "optional").map(([key]) => key).join(" "),
				own: Object.fromEntries(entries.map(([key, child]) => [key, shapeOf(child)]))
			};
		}
		case "union": {
			const shapes = part.options.map(shapeOf);
			const plain = shapes.filter((shape) => typeof shape === "string").join(" ");
			const compounds = shapes.filter((shape) => typeof shape !== "string");
			if (!compounds.length) return plain;
			if (plain === "string" && (compounds[0]?.list)?.keys === "text") return "text";
			const keys = compounds.flatMap((shape) => shape.keys ?? []);
			return {
				...plain && { plain },
				...Object.assign({}, ...compounds),
				keys: keys.length > 1 ? keys : keys[0],
				own: Object.assign({}, ...compounds.map(({ own }) => own))
			};
		}
		default: throw new TypeError(`content schema: expected a known kind of schema, got ${part.type}`);
	}
}
/** A schema that narrows another stands before its actions. */
function actionsOf({ pipe: [first, ...actions] = [] }) {
	return first ? [...actionsOf(first), ...actions] : [];
}
/** Leaves out of objects what their keys mean anyway. */
function reduce(shape, usual) {
	if (typeof shape === "string" || isChoice(shape)) return shape;
	const { list, rest, own = {} } = shape;
	const differing = Object.entries(own).filter(([key, part]) => !isChoice(part) && JSON.stringify(part) !== JSON.stringify(usual[key]));
	return {
		...shape,
		list: list && reduce(list, usual),
		rest: rest && reduce(rest, usual),
		own: differing.length ? Object.fromEntries(differing.map(([key, part]) => [key, reduce(part, usual)])) : void 0
	};
}
// src/model/content/references.ts
/** The parts whose members formulas may ask for. */
var NAMED = /^(questions|areas|formulas|outcomes|inputs|values|series|tables|fields)$/;
/** Keys that hold a formula wherever they hold a text. */
var FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;
/** What the members of a list or record are called. */
function idsIn(part) {
	return Array.isArray(part) ? part.map((member) => member?.id ?? member?.value) : Object.keys(part ?? {});
}
/**
* Checks what the form of a quiz, calculator or form does not tell: ids are given once, formulas are
* formulas and use known names.
*
* @param others names that formulas may ask for beside the widget's own
* @returns all the names that its formulas may ask for
*/
function checkReferences(widget, at, others, report) {
	const own = Object.entries(widget).flatMap(([part, members]) => NAMED.test(part) ? idsIn(members) : []);
	const all = [...others, ...own];
	const names = new Set(all.map(formulaName));
	/** Either all members of a list are called something or none is. */
	const checkUnique = (ids, path) => {
		const again = ids.find((id, index) => ids.indexOf(id) < index);
		if (again !== void 0) report(path, "each name once", `${shown(again)} again`);
	};
	/** @param part the part of the widget that the node is in */
	const walk = (node, path, part = "") => {
		for (const [key, child] of Object.entries(node)) {
			const here = inside(path, Array.isArray(node) ? Number(key) : key);
			if (typeof child === "object" && child) {
				if (Array.isArray(child) && key !== "rules" && !NAMED.test(key)) checkUnique(idsIn(child), here);
				walk(child, here, part || key);
			} else if (typeof child === "string" && (FORMULA.test(key) || part === "formulas")) try {
				const unknown = parseFormula(child).names.find((name) => !names.has(name) && !(part === "series" && name === "year"));
				if (unknown) report(here, "known names", shown(unknown));
			} catch (error) {
				const { expected, found } = error;
				report(here, expected, found);
			}
		}
	};
	checkUnique(all, at);
	walk(widget, at);
	return all;
}
// src/model/content/load.ts
/** Nobody mends more at once. */
var MAX_PROBLEMS = 20;
/** Names that every quiz gives to formulas, beside its own. */
var VERDICTS = [
	"score",
	"band",
	"recommended"
];
/**
* Whether something is a content file: its form, then its names and formulas. Never throws,
* whatever it is given; the content handed back is a plain copy.
*
* @returns the content, or its problems: at least one, at most 20
*/
function checkContent(data) {
	const problems = [];
	const report = (at, expected, found) => {
		const path = at || "content";
		const message = `${path}: expected ${expected}, got ${found}`;
		if (problems.length < MAX_PROBLEMS) problems.push({
			path,
			expected,
			found,
			message
		});
	};
	try {
		const content = checkShape(contentShape, data, report);
		if (!problems.length) {
			const { quizzes = {}, calculators = {}, forms = {}, variants } = content;
			const common = variants ? [VARIANT] : [];
			const check = (kind, widgets, others) => Object.entries(widgets).flatMap(([id, widget]) => checkReferences(widget, `${kind}.${id}`, others, report));
			const names = [
				...common,
				...check("quizzes", quizzes, [...common, ...VERDICTS]),
				...check("calculators", calculators, common)
			];
			for (const [id, form] of Object.entries(forms)) {
				const fields = form.fields.map((field) => field.id);
				const others = names.filter((name) => !fields.includes(name));
				checkReferences(form, `forms.${id}`, [...new Set(others)], report);
			}
		}
		if (!problems.length) return {
			content,
			problems: []
		};
	} catch (error) {
		report("", "plain data", String(error));
	}
	return {
		content: null,
		problems
	};
}
export { inside as a, organizationSchema as c, NAMED as i, checkContent as n, shown as o, FORMULA as r, contentSchema as s, VERDICTS as t };
