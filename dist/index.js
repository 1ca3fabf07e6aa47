import { LitElement, css, html, noChange, nothing, render, svg, unsafeCSS } from "lit";
import { property, state } from "lit/decorators.js";
import * as v from "valibot";
import { ifDefined } from "lit/directives/if-defined.js";
import { Directive, directive } from "lit/directive.js";
import { repeat } from "lit/directives/repeat.js";
import { keyed } from "lit/directives/keyed.js";
// src/locales/say.ts
/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
function say(text, values) {
	return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);
}
/** The form of a text for a number, with the number written in the locale as `{n}`. */
function sayCount(forms, n, locale) {
	return say(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n: new Intl.NumberFormat(locale).format(n) });
}
// src/model/content/primitives.ts
/**
* The smallest pieces of a content file. Limits are generous for authors and tight for attackers: a
* content file may come from anywhere the page says, so every text and list has an end.
*/
/** Name of a question, option list, table, formula …: letters, digits and single hyphens. In a formula a hyphen is written `_`. */
var idSchema = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id: lower-case letters, digits and hyphens"));
/** Words shown to the visitor. `{name}` recalls an answer or value. */
var textSchema = v.pipe(v.string(), v.maxLength(4e3));
/** A text that must say something, such as a label. */
var labelSchema = v.pipe(textSchema, v.minLength(1));
/** A calculation or condition in the formula language; see `src/model/formula`. */
var formulaSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2e3));
/** An address a visitor may be sent to; other schemes could run script. */
var urlSchema = v.pipe(v.string(), v.maxLength(2e3), v.regex(/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)/i, "an http(s), mailto or tel address or a path"));
/** Where a figure or statement comes from, and how sure we are of it. */
var sourceSchema = v.strictObject({
	label: labelSchema,
	url: v.optional(urlSchema),
	/** `confirmed`: found in agreeing sources; `unconfirmed`: a single source or from memory; `assumption`: our own, to be edited. */
	status: v.optional(v.picklist([
		"confirmed",
		"unconfirmed",
		"assumption"
	]))
});
// src/model/content/field.ts
/**
* What a quiz question, a calculator input and a form field have in common, so that one set of
* controls shows all three and an answer can travel from one widget to the next.
*/
/** One of the answers to choose from. */
var optionSchema = v.strictObject({
	value: v.union([v.pipe(v.string(), v.maxLength(64)), v.number()]),
	label: labelSchema,
	help: v.optional(textSchema),
	/** Points this answer gives; read by `SCORE(question)` and by the weighted score. */
	score: v.optional(v.number()),
	/** Not offered while this is false. */
	showIf: v.optional(formulaSchema),
	/** Of several answers this one stands alone: choosing it takes back the others. */
	exclusive: v.optional(v.boolean())
});
var fieldEntries = {
	id: idSchema,
	/** The question itself, or the label of the field. */
	label: labelSchema,
	help: v.optional(textSchema),
	placeholder: v.optional(textSchema),
	/** A word behind a number: "persons", "TJ a year". */
	unit: v.optional(textSchema),
	options: v.optional(v.pipe(v.array(optionSchema), v.minLength(2), v.maxLength(300))),
	min: v.optional(v.number()),
	max: v.optional(v.number()),
	step: v.optional(v.number()),
	/** The field is not shown, and its answer does not count, while this is false. */
	showIf: v.optional(formulaSchema)
};
// src/model/form/answer.ts
/** Longest text kept of a visitor. A form field wants less, but says so instead of cutting. */
var MAX_TEXT_LENGTH$1 = 2e4;
var NUMBER_TYPES = /* @__PURE__ */ new Set([
	"number",
	"money",
	"slider",
	"percent"
]);
var DATE = /^\d{4}-\d\d-\d\d$/;
/** Whether answers to this type are numbers. */
function isNumberType(type) {
	return NUMBER_TYPES.has(type);
}
/** Whether this stands for "not answered". An empty list and FALSE are answers. */
function isBlank(value) {
	return value === null || value === void 0 || value === "";
}
/** Whether this is a day of the calendar, as `2026-11-23`. */
function isDate(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return DATE.test(text) && date.getTime() > -Infinity && date.toISOString().startsWith(text);
}
/** A number, also from a text such as a native input holds; undefined if it is none. */
function toFiniteNumber(value) {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
/**
* What of a value from outside is an answer to this field: numbers as numbers (a text such as "40"
* is taken) within `min` and `max`, choices as the value of their option, several in the order of
* the options, an exclusive one alone, texts cut at {@link MAX_TEXT_LENGTH}.
*
* @returns null: not answered; undefined: no answer this field takes
*/
function toAnswer(field, value) {
	const { type, options = [] } = field;
	const chosen = optionOf(options, value);
	if (chosen) return type === "several" ? [chosen.value] : chosen.value;
	if (isBlank(value)) return null;
	if (field.na && value === "na") return value;
	if (type === "several") return Array.isArray(value) ? toSeveral(options, value) : void 0;
	if (type === "single" || type === "select") return void 0;
	if (type === "consent") return typeof value === "boolean" ? value : void 0;
	if (isNumberType(type)) {
		const { min = -Infinity, max = Infinity } = field;
		const number = toFiniteNumber(value);
		return number !== void 0 && number >= min && number <= max ? number : void 0;
	}
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const text = String(value);
	if (type === "date") return isDate(text) ? text : void 0;
	return text.slice(0, MAX_TEXT_LENGTH$1).replace(/[\uD800-\uDBFF]$/, "");
}
/**
* The answers that are known to the fields, in the order of the fields. Sanitizing again changes nothing.
*
* @param answers from outside: an attribute, a page's script, storage
*/
function sanitizeAnswers(fields, answers) {
	const given = new Map(Object.entries(answers ?? {}));
	const unknown = [];
	const known = [];
	for (const field of fields) {
		const value = given.get(field.id);
		given.delete(field.id);
		const answer = toAnswer(field, value);
		if (answer === void 0 || lacks(answer, value)) unknown.push(field.id);
		if (answer !== void 0 && answer !== null) known.push([field.id, answer]);
	}
	for (const [id, value] of given) if (!isBlank(value)) unknown.push(id);
	return {
		answers: Object.fromEntries(known),
		unknown
	};
}
/** The option a value means; `"2"` means the option 2. */
function optionOf(options, value) {
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	return options.find((option) => String(option.value) === String(value));
}
/** The options a list means, in their own order; where one is exclusive, that one alone. */
function chosenOptions(options, values) {
	const wanted = new Set(values.map(String));
	const chosen = options.filter((option) => wanted.has(String(option.value)));
	const alone = chosen.find((option) => option.exclusive);
	return alone ? [alone] : chosen;
}
/** An empty list is an answer; a list of nothing but unknown values is none. */
function toSeveral(options, values) {
	const chosen = chosenOptions(options, values);
	return chosen.length || !values.length ? chosen.map((option) => option.value) : void 0;
}
function lacks(answer, value) {
	if (!Array.isArray(value) || !Array.isArray(answer)) return false;
	const kept = new Set(answer.map(String));
	return value.some((item) => !kept.has(String(item)));
}
// src/model/form/answer-text.ts
/**
* An answer in words: choices by their labels, several joined, anything else as it was given.
*
* @returns "" for what is not answered
*/
function answerText(options, answer, separator = "; ") {
	const values = Array.isArray(answer) ? answer : [answer ?? ""];
	const chosen = chosenOptions(options ?? [], values);
	return chosen.length ? chosen.map((option) => option.label).join(separator) : values.map(String).join(separator);
}
// src/model/formula/error.ts
/** The outcome of a formula that has no value. It is handed back by `evaluate`, never thrown out of it. */
var FormulaError = class extends Error {
	constructor(code, options) {
		super(code, options);
		this.code = code;
	}
};
/** A text that is no formula. */
var FormulaSyntaxError = class extends Error {
	constructor(index, expected, found) {
		super(`expected ${expected} at ${index + 1}, found ${found}`);
		this.index = index;
		this.expected = expected;
		this.found = found;
	}
};
function fail(code) {
	throw new FormulaError(code);
}
// src/model/formula/decimal.ts
/**
* People reckon in decimals, the machine in binary: 25 * 1.15 is 28.749999999999996 to it. Like a
* spreadsheet, comparing and rounding look at 15 significant decimal digits, where that is 28.75;
* everything between is left as the machine has it, so that 1/3*3 stays 1.
*/
var SIGNIFICANT_DIGITS$1 = 15;
/** @returns the number as its 15 significant decimal digits say */
function decimal(value) {
	return Number(value.toPrecision(SIGNIFICANT_DIGITS$1));
}
/** Moves the decimal point without the error that multiplying by a power of ten brings. */
function shift(value, places) {
	const [mantissa, exponent] = value.toExponential(14).split("e");
	return Number(`${mantissa}e${Number(exponent) + places}`);
}
/** @param round is given the size of the number, without its sign */
function toDigits(value, digits, round) {
	const places = Math.trunc(digits);
	return Math.sign(value) * shift(round(shift(Math.abs(value), places)), -places);
}
/**
* @param round is given the quotient
* @throws FormulaError `#NUM!` where a positive number meets a negative multiple
*/
function toMultiple(value, multiple, round) {
	if (multiple === 0) return 0;
	if (multiple < 0 && value > 0) fail("#NUM!");
	return decimal(round(decimal(decimal(value) / multiple)) * multiple);
}
/** Sum without what binary arithmetic leaves over: 0.1 + 0.2 - 0.3 is 0, as in a spreadsheet. */
function sum$1(left, right) {
	const result = left + right;
	return Math.abs(result) < Math.abs(left) * 2 ** -49 ? 0 : result;
}
// src/model/formula/value.ts
var NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
/** A list where one value is wanted: blank if empty, its only item, or its items in one text. */
function single(value) {
	if (!isList$1(value)) return value;
	return value.length > 1 ? value.join(", ") : value[0] ?? null;
}
function isList$1(value) {
	return Array.isArray(value);
}
/** @throws FormulaError `#NUM!` for what is beyond the numbers */
function finite(value) {
	return Number.isFinite(value) ? value + 0 : fail("#NUM!");
}
/** @throws FormulaError `#VALUE!` for a text that is no number */
function toNumber(value) {
	const one = single(value);
	if (typeof one === "string" && !NUMBER.test(one)) fail("#VALUE!");
	return finite(Number(one));
}
function toText(value) {
	const one = single(value);
	if (typeof one === "boolean") return one ? "TRUE" : "FALSE";
	return String(typeof one === "number" ? decimal(one) : one ?? "");
}
/** Whether a condition holds: not for an error, blank, 0, "", FALSE or an empty list. */
function isTrue(result) {
	return !(result instanceof FormulaError) && Boolean(single(result));
}
var rank = (value) => [
	"number",
	"string",
	"boolean"
].indexOf(typeof value);
/**
* Order as in a spreadsheet: numbers before texts before FALSE before TRUE; texts without regard to
* case; blank is whatever it is compared with.
*
* @returns below 0, 0 or above 0
*/
function compare(left, right) {
	let [a, b] = [single(left), single(right)];
	a ??= blankLike(b);
	b ??= blankLike(a);
	if (rank(a) !== rank(b)) return rank(a) - rank(b);
	const [low, high] = [comparable(a), comparable(b)];
	return low < high ? -1 : low > high ? 1 : 0;
}
function blankLike(other) {
	return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
function comparable(value) {
	return typeof value === "string" ? value.toLowerCase() : decimal(Number(value));
}
// src/model/formula/functions.ts
var isGiven = (item) => item !== null;
/** A function of one number, or of two if it has a default for the second. */
var numeric = (least, most, calculate, otherwise = 0) => [
	(run, value, second) => finite(calculate(run.number(value), second ? run.number(second) : otherwise)),
	least,
	most
];
var toPlaces = (round) => numeric(1, 2, (value, digits) => toDigits(value, digits, round));
/** As in a range of cells, blanks and texts are left out. */
var aggregate = (calculate) => [
	(run, ...args) => {
		return finite(calculate(run.items(args).filter((item) => isGiven(item) && typeof item !== "string").map(Number)));
	},
	1,
	Infinity
];
/** The second argument where the first fails in a way that `covers` names. */
var rescue = (covers) => [
	(run, value, otherwise) => {
		try {
			return run.value(value);
		} catch (error) {
			if (error instanceof FormulaError && covers(error.code)) return run.value(otherwise);
			throw error;
		}
	},
	2,
	2
];
/** Whether some or all of the further arguments are among the answers in the first. */
var among = (quantify) => [
	(run, list, ...wanted) => {
		const answers = run.items([list]).filter(isGiven);
		return quantify(run.items(wanted), (item) => answers.some((answer) => compare(answer, item) === 0));
	},
	2,
	Infinity
];
var choose = (run, condition, then, otherwise) => run.holds(condition) ? run.value(then) : otherwise ? run.value(otherwise) : false;
var chooseFirst = (run, ...args) => {
	const met = args.findIndex((arg, index) => index % 2 === 0 && run.holds(arg));
	return met < 0 ? fail("#N/A") : run.value(args[met + 1]);
};
/** Half of a multiple goes away from zero, as with `ROUND`. */
var toNearest = (value, multiple) => value < 0 && multiple > 0 ? fail("#NUM!") : toMultiple(value, multiple, Math.round);
/** The answers in a list count even if they are texts: `COUNT(standards)` is how many were chosen. */
var countNumbers = (run, ...args) => args.map((arg) => run.value(arg)).reduce((count, value) => count + (isList$1(value) ? value.length : Number(typeof value === "number")), 0);
/** "On request" (`#N/A`) below 0, above the last row, where the cell is null, and in no known column. */
var lookUp = (run, wanted, name, column) => {
	const value = decimal(run.number(wanted));
	const { rows, columns } = run.table(name);
	const id = column ? run.value(column) : 1;
	const place = typeof id === "string" ? columns.indexOf(id) + 1 : Number(id);
	const row = rows.find(([bound]) => bound != null && value <= bound);
	return (value >= 0 && place > 0 ? row?.[place] : null) ?? fail("#N/A");
};
/** The functions by their names in capitals. `IFS` takes its arguments in pairs. */
var FUNCTIONS = new Map(Object.entries({
	IF: [
		choose,
		2,
		3
	],
	IFS: [
		chooseFirst,
		2,
		Infinity
	],
	AND: [
		(run, ...args) => args.every(run.holds),
		1,
		Infinity
	],
	OR: [
		(run, ...args) => args.some(run.holds),
		1,
		Infinity
	],
	NOT: [
		(run, arg) => !run.holds(arg),
		1,
		1
	],
	IFERROR: rescue((code) => code !== "#LIMIT!"),
	IFNA: rescue((code) => code === "#N/A"),
	ISBLANK: [
		(run, arg) => run.value(arg) === null,
		1,
		1
	],
	MIN: aggregate((numbers) => numbers.length > 0 ? Math.min(...numbers) : 0),
	MAX: aggregate((numbers) => numbers.length > 0 ? Math.max(...numbers) : 0),
	SUM: aggregate((numbers) => numbers.reduce(sum$1, 0)),
	COUNT: [
		countNumbers,
		1,
		Infinity
	],
	COUNTA: [
		(run, ...args) => run.items(args).filter(isGiven).length,
		1,
		Infinity
	],
	ROUND: toPlaces(Math.round),
	ROUNDUP: toPlaces(Math.ceil),
	ROUNDDOWN: toPlaces(Math.floor),
	MROUND: numeric(2, 2, toNearest),
	CEILING: numeric(1, 2, (value, multiple) => toMultiple(value, multiple, Math.ceil), 1),
	FLOOR: numeric(1, 2, (value, multiple) => toMultiple(value, multiple, Math.floor), 1),
	ABS: numeric(1, 1, Math.abs),
	SQRT: numeric(1, 1, Math.sqrt),
	LOOKUP: [
		lookUp,
		2,
		3,
		1
	],
	SCORE: [
		(run, question) => run.score(question),
		1,
		1,
		0
	],
	HAS: among((wanted, isAnswer) => wanted.every(isAnswer)),
	ANY: among((wanted, isAnswer) => wanted.some(isAnswer))
}));
// src/model/formula/operators.ts
/** Longest text a formula may make, as in spreadsheets; keeps texts from growing through names. */
var MAX_TEXT_LENGTH = 32767;
var arithmetic = (calculate) => (left, right) => finite(calculate(toNumber(left), toNumber(right)));
var comparison = (holds) => (left, right) => holds(compare(left, right));
var concatenate = (left, right) => {
	const text = toText(left) + toText(right);
	return text.length > MAX_TEXT_LENGTH ? fail("#LIMIT!") : text;
};
/**
* The operators between two values: how strongly each binds, and what it does. Signs and `%` bind
* more strongly than all of them, so `-2^2` is 4; every operator groups from the left, so `2^3^2` is 64.
*/
var OPERATORS = /* @__PURE__ */ new Map([
	["=", [1, comparison((order) => order === 0)]],
	["<>", [1, comparison((order) => order !== 0)]],
	["<", [1, comparison((order) => order < 0)]],
	[">", [1, comparison((order) => order > 0)]],
	["<=", [1, comparison((order) => order <= 0)]],
	[">=", [1, comparison((order) => order >= 0)]],
	["&", [2, concatenate]],
	["+", [3, arithmetic(sum$1)]],
	["-", [3, arithmetic((a, b) => sum$1(a, -b))]],
	["*", [4, arithmetic((a, b) => a * b)]],
	["/", [4, arithmetic((a, b) => b === 0 ? fail("#DIV/0!") : a / b)]],
	["^", [5, arithmetic((a, b) => a === 0 && b < 0 ? fail("#DIV/0!") : a ** b)]]
]);
// src/model/formula/evaluate.ts
/**
* Errors are thrown from node to node, as they pass from cell to cell.
*
* @throws FormulaError
*/
function evaluate$1(root, scope, budget) {
	const spend = (steps) => {
		budget.steps -= steps;
		if (budget.steps < 0) fail("#LIMIT!");
	};
	const find = (node) => {
		const found = checked(scope.get(nameOf(node)));
		if (isList$1(found)) spend(found.length);
		return found;
	};
	const run = {
		value(node) {
			spend(1);
			if ("value" in node) return checked(node.value);
			if ("name" in node) {
				const found = find(node);
				return typeof found === "object" && found && !isList$1(found) ? fail("#VALUE!") : found;
			}
			if ("call" in node) return FUNCTIONS.get(node.call)[0](run, ...node.args);
			if ("sign" in node) {
				const number = run.number(node.of);
				return node.sign === "-" ? 0 - number : node.sign === "%" ? number / 100 : number;
			}
			return node.rest.reduce((left, [operator, right]) => OPERATORS.get(operator)[1](left, run.value(right)), run.value(node.first));
		},
		number: (node) => toNumber(run.value(node)),
		holds: (node) => isTrue(run.value(node)),
		items: (nodes) => nodes.flatMap((node) => run.value(node)),
		table(node) {
			const found = find(node);
			return found?.rows ? found : fail("#VALUE!");
		},
		score: (node) => checked(scope.score?.(nameOf(node)))
	};
	return run.value(root);
}
/** The parser sees to it that what must be a name is one. */
function nameOf(node) {
	return node.name;
}
var VALUE_TYPES = /number|string|boolean|object/;
/** @throws FormulaError what a scope gives for an error, and for what is no value at all */
function checked(value) {
	if (value instanceof FormulaError) throw value;
	if (typeof value === "number") finite(value);
	return VALUE_TYPES.test(typeof value) ? value : fail("#NAME?");
}
// src/model/formula/parse.ts
/** Bounds that a formula in good faith does not meet, and that keep one in bad faith cheap. */
var MAX_LENGTH$1 = 2e3;
var MAX_DEPTH$1 = 64;
/** number | text, `""` for a quote in it | name | sign */
var TOKEN = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy;
/**
* Precedence climbing over the tokens of one text.
*
* @returns the formula as a tree, and the names it uses, each once
* @throws FormulaSyntaxError
*/
function parse$1(text) {
	const names = /* @__PURE__ */ new Set();
	let depth = 0;
	/** The token under consideration: as written ("" at the end), its place, and its parts. */
	let token = "";
	let index = 0;
	let parts;
	function refuse(expected, found = shown$1(token), at = index) {
		if (found === "\"") throw new FormulaSyntaxError(at, "a quote to close the one", "the end");
		throw new FormulaSyntaxError(at, expected, found);
	}
	function advance() {
		TOKEN.lastIndex = index + token.length;
		parts = TOKEN.exec(text);
		token = parts[0].trimStart();
		index = TOKEN.lastIndex - token.length;
	}
	function take(wanted) {
		const taken = token === wanted;
		if (taken) advance();
		return taken;
	}
	/** @param others what else, beside an operator, might have stood here */
	function expect(wanted, others) {
		if (!take(wanted)) refuse(`an operator${others}`);
	}
	function expression(binding) {
		const first = operand();
		const rest = [];
		for (;;) {
			const operator = token;
			const own = OPERATORS.get(operator)?.[0] ?? 0;
			if (own <= binding) return rest.length > 0 ? {
				first,
				rest
			} : first;
			advance();
			rest.push([operator, expression(own)]);
		}
	}
	function operand() {
		if (++depth > MAX_DEPTH$1) refuse(`at most ${MAX_DEPTH$1} levels`);
		let node = value();
		while (take("%")) node = {
			sign: "%",
			of: node
		};
		depth--;
		return node;
	}
	function value() {
		const [written, at] = [token, index];
		const [, number, quoted, word] = parts;
		if (take("-") || take("+")) return {
			sign: written,
			of: operand()
		};
		if (take("(")) {
			const inside = expression(0);
			expect(")", " or \")\"");
			return inside;
		}
		if ((number ?? quoted ?? word) === void 0) refuse("a value");
		advance();
		if (number) return { value: Number(number) };
		if (!word) return { value: quoted.replaceAll("\"\"", "\"") };
		if (take("(")) return call(word, at);
		if (/^(true|false)$/i.test(word)) return { value: word.length === 4 };
		names.add(word);
		return { name: word };
	}
	function call(word, at) {
		const name = word.toUpperCase();
		const [, least, most, named] = FUNCTIONS.get(name) ?? refuse("a function", shown$1(word), at);
		const args = [];
		if (!take(")")) {
			do {
				const [written, start] = [token, index];
				const arg = expression(0);
				if (args.push(arg) - 1 === named && !("name" in arg)) refuse("a name", shown$1(written), start);
			} while (take(",") || take(";"));
			expect(")", ", \",\" or \")\"");
		}
		const { length } = args;
		const bound = Math.min(Math.max(length, least), most);
		if (length !== bound) refuse(`${`at ${length < bound ? "least" : "most"} ${bound} argument${bound > 1 ? "s" : ""}`} for ${name}`, `${length}`, at);
		if (name === "IFS" && length % 2 > 0) refuse("pairs for IFS", `${length} arguments`, at);
		return {
			call: name,
			args
		};
	}
	if (text.length > MAX_LENGTH$1) refuse(`at most ${MAX_LENGTH$1} characters`, `${text.length}`, MAX_LENGTH$1);
	advance();
	const root = expression(0);
	expect("", " or the end");
	return {
		root,
		names: [...names]
	};
}
function shown$1(token) {
	return !token ? "the end" : token.startsWith("\"") ? token.slice(0, 40) : `"${token.slice(0, 40)}"`;
}
// src/model/formula/formula.ts
/** Steps an evaluation may take if nobody says otherwise; a formula of 2,000 characters needs fewer. */
var MAX_STEPS = 1e4;
/**
* Reads a formula; the language is described in the README beside this file.
*
* @throws FormulaSyntaxError with the place, what was expected there and what was found
*/
function parseFormula(text) {
	const { root, names } = parse$1(text);
	return {
		text,
		names,
		evaluate(scope, budget = { steps: MAX_STEPS }) {
			try {
				return evaluate$1(root, scope, budget);
			} catch (cause) {
				if (cause instanceof FormulaError) return cause;
				return new FormulaError(cause instanceof RangeError ? "#LIMIT!" : "#VALUE!", { cause });
			}
		}
	};
}
/** The name of an id in formulas: `a1-date` → `a1_date`. */
function formulaName(id) {
	return id.replaceAll("-", "_");
}
// src/model/form/fill-text.ts
var PLACE = /\{([a-z_][\w-]*)\}/gi;
/**
* Recalls answers and figures where a text says `{name}`. What is not known, not answered or not
* to be worked out is left empty: a visitor never reads a brace or an error.
*
* @param label words for a name, such as the label of the chosen option; undefined: the plain value
*/
function fillText(text, scope, label) {
	return text.replace(PLACE, (_, id) => {
		const name = formulaName(id);
		return label(name) ?? plain(scope.get(name));
	});
}
/** `{organization}` is its name, `{organization-phone}` and the like the rest; undefined for other names. */
function organizationText(organization, name) {
	const [first, key = "name", ...more] = name.split("_");
	if (first !== "organization" || more.length) return void 0;
	return new Map(Object.entries(organization)).get(key) ?? "";
}
function plain(value) {
	if (typeof value === "number") return String(Math.round(value * 100) / 100);
	if (Array.isArray(value)) return value.join(", ");
	return typeof value === "string" ? value : "";
}
// src/model/formula/read-formula.ts
var known$1 = /* @__PURE__ */ new Map();
/**
* A formula of a checked content file; each text is parsed once, however often it stands there and
* whoever asks for it.
*
* @throws FormulaSyntaxError for content that was not checked
*/
function readFormula(text) {
	const formula = known$1.get(text) ?? parseFormula(text);
	known$1.set(text, formula);
	return formula;
}
// src/model/formula/lazily.ts
/**
* Works each thing out on first use, and once. A thing that needs itself finds `whileBusy` instead,
* so that a circle in a content file ends in an error value and not in an endless loop.
*/
function lazily(workOut, whileBusy) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0 || known.has(key)) return found;
		known.set(key, whileBusy);
		const value = workOut(key);
		known.set(key, value);
		return value;
	};
}
/** As {@link lazily}, for one thing alone. */
function once$1(workOut, whileBusy) {
	const get = lazily(workOut, whileBusy);
	return () => get(void 0);
}
// src/model/calculator/calculator-run.ts
/** Every figure at its expected value. */
var EXPECTED = {
	low: 0n,
	high: 0n
};
function namesOf({ inputs, values, tables = {} }) {
	return {
		figures: new Map([...inputs, ...values].map((figure) => [formulaName(figure.id), figure])),
		tables: new Map(Object.entries(tables).map(([id, { columns = [], rows }]) => [formulaName(id), {
			columns,
			rows
		}]))
	};
}
function runCalculator({ figures, tables }, inputs) {
	const circle = new FormulaError("#LIMIT!");
	const bits = new Map([...figures.values()].map((figure, i) => [figure, 1n << BigInt(i)]));
	const holds = (condition) => condition === void 0 || isTrue(readFormula(condition).evaluate(scope));
	const input = lazily((input) => {
		const options = (input.options ?? []).filter(({ showIf }) => holds(showIf));
		const given = Object.hasOwn(inputs, input.id) ? inputs[input.id] : null;
		const shown = holds(input.showIf);
		return {
			shown,
			options,
			answer: (shown ? toAnswer({
				...input,
				options
			}, given) : null) ?? void 0
		};
	}, {
		shown: true,
		options: [],
		answer: void 0
	});
	const isSet = (figure) => isInput(figure) && input(figure).answer !== void 0;
	const uncertain = lazily((figure) => {
		if (isSet(figure)) return 0n;
		const { low, high } = figure;
		const sources = [
			low,
			high,
			low && high ? void 0 : formulaOf(figure)
		];
		let found = low || high ? bits.get(figure) : 0n;
		for (const name of sources.flatMap((source) => source ? readFormula(source).names : [])) {
			const source = figures.get(name);
			if (source && source !== figure) found |= uncertain(source);
		}
		return found;
	}, 0n);
	/** A figure without bounds of its own, at a corner of those it rests on. */
	const plain = (figure, at) => {
		if (!isInput(figure)) return readFormula(figure.formula).evaluate(at);
		return input(figure).answer ?? defaultOf(figure, input(figure).options, at);
	};
	const bounded = (figure, corner) => {
		const at = scopeAt(corner);
		const bit = bits.get(figure);
		const bound = corner.low & bit ? figure.low : corner.high & bit ? figure.high : void 0;
		if (!bound) return plain(figure, at);
		const own = formulaName(figure.id);
		return readFormula(bound).evaluate({ get: (name) => name === own ? plain(figure, at) : at.get(name) });
	};
	const figuresAt = /* @__PURE__ */ new Map();
	/** A figure depends on no more of a corner than it rests on, so corners share what they can. */
	const figure = (figure, { low, high } = EXPECTED) => {
		const touched = low | high ? uncertain(figure) : 0n;
		const corner = {
			low: low & touched,
			high: high & touched
		};
		const key = `${corner.low} ${corner.high}`;
		let get = figuresAt.get(key);
		if (!get) {
			get = lazily((figure) => bounded(figure, corner), circle);
			figuresAt.set(key, get);
		}
		return get(figure);
	};
	const scopeAt = (corner) => ({ get(name) {
		const found = figures.get(name);
		return found ? figure(found, corner) : tables.get(name);
	} });
	const scope = scopeAt(EXPECTED);
	return {
		scope,
		input,
		holds,
		default: (own) => defaultOf(own, input(own).options, scope),
		figure,
		uncertain
	};
}
function isInput(figure) {
	return "default" in figure;
}
/** How a figure is worked out; undefined for an input whose default is told outright. */
function formulaOf(figure) {
	if (!isInput(figure)) return figure.formula;
	const { default: given } = figure;
	return typeof given === "object" && "formula" in given ? given.formula : void 0;
}
/** A default is always an answer: a worked-out number keeps to the bounds, a choice to what is offered. */
function defaultOf(input, options, at) {
	const { min = -Infinity, max = Infinity, type } = input;
	const formula = formulaOf(input);
	const value = formula ? readFormula(formula).evaluate(at) : input.default;
	const within = isNumberType(type) && typeof value === "number" ? Math.min(max, Math.max(min, value)) : value;
	const answer = toAnswer({
		...input,
		options
	}, within) ?? null;
	return answer === null && type !== "several" ? options[0]?.value ?? null : answer;
}
// src/model/calculator/figure-format.ts
/** Digits shown where the content does not say. */
var DEFAULT_DIGITS = {
	number: 2,
	money: 0,
	percent: 1,
	days: 1,
	months: 0,
	years: 1
};
var CURRENCY = /^[a-z]{3}$/i;
var STYLES = {
	number: {},
	percent: { style: "percent" },
	days: {
		style: "unit",
		unit: "day",
		unitDisplay: "long"
	},
	months: {
		style: "unit",
		unit: "month",
		unitDisplay: "long"
	},
	years: {
		style: "unit",
		unit: "year",
		unitDisplay: "long"
	}
};
/**
* Writes figures as a locale does. A percentage is written as it stands in the content: 20 is 20 %.
* Making an `Intl.NumberFormat` is slow, so each is kept.
*/
function createFigureFormats(locale) {
	const kept = /* @__PURE__ */ new Map();
	/** @param currency ISO 4217; what is none leaves a plain number */
	return (format = "number", digits, currency = "") => {
		const key = `${format} ${digits} ${currency}`;
		const known = kept.get(key);
		if (known) return known;
		const made = figureFormat(locale, format, digits ?? DEFAULT_DIGITS[format], currency);
		kept.set(key, made);
		return made;
	};
}
function figureFormat(locale, format, digits, currency) {
	const money = format === "money";
	const maximumFractionDigits = Math.min(Math.max(Math.trunc(digits), 0), 20);
	const intl = new Intl.NumberFormat(locale, {
		...money ? CURRENCY.test(currency) && {
			style: "currency",
			currency
		} : STYLES[format],
		maximumFractionDigits,
		minimumFractionDigits: money ? maximumFractionDigits : 0
	});
	const scale = format === "percent" ? 100 : 1;
	const one = (value) => intl.format(value / scale + 0);
	return {
		one,
		range(low, high) {
			if (one(low) === one(high)) return "";
			return intl.formatRange?.(low / scale, high / scale) ?? `${one(low)} – ${one(high)}`;
		}
	};
}
// src/model/calculator/range.ts
/** Up to so many uncertain figures, every combination of their bounds is tried. */
var MAX_ENUMERATED = 6;
/** Relative difference below which two figures are one but for the machine's rounding. */
var ROUNDING = 1e-12;
/**
* How far a value may be off, given how far what it rests on may be off: its lowest and highest
* figure over the corners, that is the combinations of lower and upper bounds. Beyond six uncertain
* figures each is moved alone to see which way it pushes, and the two corners where all push the
* same way are taken; that is exact as long as no figure turns another's direction round.
*
* @returns null where nothing is uncertain, or where some corner is "on request"
*/
function rangeOf(value, run) {
	const uncertain = run.uncertain(value);
	const at = (corner) => numberOf(run.figure(value, corner));
	const expected = at();
	if (!uncertain || expected === null) return null;
	const bits = bitsOf(uncertain);
	const corners = bits.length > MAX_ENUMERATED ? extremes(bits, uncertain, at) : allCorners(uncertain);
	let [low, high] = [expected, expected];
	for (const corner of corners) {
		const figure = at(corner);
		if (figure === null) return null;
		low = Math.min(low, figure);
		high = Math.max(high, figure);
	}
	return high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high)) ? null : [low, high];
}
/** The figure, or null ("on request") for anything but a number. */
function numberOf(value) {
	return typeof value === "number" ? value + 0 : null;
}
function bitsOf(set) {
	const bits = [];
	for (let bit = 1n; bit <= set; bit <<= 1n) if (set & bit) bits.push(bit);
	return bits;
}
function allCorners(set) {
	const corners = [];
	let low = set;
	do {
		corners.push({
			low,
			high: set ^ low
		});
		low = low - 1n & set;
	} while (low !== set);
	return corners;
}
function extremes(bits, set, at) {
	let rising = 0n;
	for (const bit of bits) {
		const [low, high] = [at({
			low: bit,
			high: 0n
		}), at({
			low: 0n,
			high: bit
		})];
		if (low === null || high === null || low <= high) rising |= bit;
	}
	return [{
		low: rising,
		high: set ^ rising
	}, {
		low: set ^ rising,
		high: rising
	}];
}
// src/model/calculator/create-calculator.ts
/**
* Reads a calculator of a checked content file.
*
* @param id its name in the content
* @param locale BCP 47, for how figures are written
* @param words what is said of a value that has no figure and no words of its own
* @throws FormulaSyntaxError for content that was not checked
*/
function createCalculator(id, calculator, locale, words = { onRequest: "on request" }) {
	const names = namesOf(calculator);
	const formats = createFigureFormats(locale);
	const evaluate = (given) => {
		const run = runCalculator(names, given);
		const currency = currencyOf(calculator, run.scope);
		const format = (value, format, digits) => value === null ? words.onRequest : formats(format, digits, currency).one(value);
		const inputs = calculator.inputs.flatMap((input) => {
			const { shown, options, answer } = run.input(input);
			const byDefault = run.default(input);
			return shown ? [{
				input,
				options,
				value: answer ?? byDefault,
				set: answer !== void 0,
				default: byDefault
			}] : [];
		});
		const values = calculator.values.map((value) => {
			const number = numberOf(run.figure(value));
			const range = rangeOf(value, run);
			const { one, range: between } = formats(value.format, value.digits, currency);
			return {
				value,
				number,
				range,
				text: number === null ? value.missing ?? words.onRequest : one(number),
				rangeText: range ? between(...range) : "",
				shown: !value.hidden && run.holds(value.showIf)
			};
		});
		const series = (calculator.series ?? []).map((series) => ({
			series,
			numbers: overTheYears(series, run.scope)
		}));
		const texts = new Map([...inputs.map(({ input, options, value }) => [formulaName(input.id), inputText(input, options, value, format)]), ...values.map(({ value, text }) => [value.id, text])]);
		const fill = (text) => fillText(text, run.scope, (name) => texts.get(name));
		return {
			inputs,
			values,
			series,
			notes: (calculator.notes ?? []).filter(({ when }) => run.holds(when)).map(({ text }) => fill(text)),
			result: resultOf$1(id, {
				inputs,
				values,
				series
			}),
			scope: run.scope,
			fill,
			format
		};
	};
	return {
		id,
		calculator,
		sanitize: (inputs) => sanitizeAnswers(calculator.inputs, inputs),
		evaluate,
		format(value, format, digits) {
			if (value === null) return words.onRequest;
			const currency = currencyOf(calculator, runCalculator(names, {}).scope);
			return formats(format, digits, currency).one(value);
		}
	};
}
/** An input in words, as the visitor reads it. */
function inputText({ type, unit }, options, value, format) {
	if (typeof value !== "number" || options.length) return answerText(options, value);
	const kind = type === "money" || type === "percent" ? type : "number";
	const text = format(value, kind, Number.isInteger(value) ? 0 : kind === "money" ? 2 : 10);
	return unit ? `${text} ${unit}` : text;
}
/** Either told outright or by an input. */
function currencyOf({ currency = "", inputs }, scope) {
	if (!inputs.some(({ id }) => id === currency)) return currency;
	const value = scope.get(formulaName(currency));
	return typeof value === "string" ? value : "";
}
function overTheYears({ formula, years, cumulative }, scope) {
	let total = 0;
	return Array.from({ length: years }, (_, index) => {
		const figure = numberOf(readFormula(formula).evaluate({ get: (name) => name === "year" ? index + 1 : scope.get(name) }));
		if (!cumulative) return figure;
		total = total === null || figure === null ? null : total + figure;
		return total;
	});
}
function resultOf$1(id, { inputs, values, series }) {
	const shown = values.filter(({ shown }) => shown);
	return {
		id,
		inputs: Object.fromEntries(inputs.map(({ input, value }) => [input.id, value])),
		values: Object.fromEntries(shown.map(({ value, number }) => [value.id, number])),
		ranges: Object.fromEntries(shown.flatMap(({ value, range }) => range ? [[value.id, range]] : [])),
		series: Object.fromEntries(series.map(({ series, numbers }) => [series.id, numbers])),
		working: values.map(({ value, number }) => ({
			name: value.id,
			label: value.label,
			formula: value.formula,
			value: number
		}))
	};
}
// src/model/lead/lead-value.ts
/** A copy, so that nobody who holds the lead holds a widget's own list. */
function leadValue(answer) {
	return isList(answer) ? [...answer] : answer;
}
function isList(answer) {
	return Array.isArray(answer);
}
// src/model/calculator/lead-estimate.ts
/** What of an estimate goes into the lead: the figures shown, the large ones first. */
function leadEstimate({ id, calculator }, { inputs, values, format, fill }) {
	const shown = values.filter(({ shown }) => shown);
	const headlines = shown.filter(({ value }) => value.headline);
	return {
		id,
		title: calculator.title,
		inputs: inputs.map(({ input, options, value }) => ({
			id: input.id,
			label: fill(input.label),
			value: leadValue(value),
			text: inputText(input, options, value, format)
		})),
		values: [.../* @__PURE__ */ new Set([...headlines, ...shown])].map(({ value, number, range, text, rangeText }) => ({
			id: value.id,
			label: fill(value.label),
			value: number,
			text: rangeText ? `${text} (${rangeText})` : text,
			range
		}))
	};
}
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
// src/page/recorded-scope.ts
/**
* What formulas may read of a quiz or an estimate that was made on an earlier page, whose content
* may not be loaded here: answers, outcomes, areas and values by their ids.
*/
function recordedScope(lead) {
	const values = /* @__PURE__ */ new Map();
	const scores = /* @__PURE__ */ new Map();
	const set = (id, value) => values.set(id.replaceAll("-", "_"), value);
	if ("answers" in lead) {
		for (const { id, score } of lead.areas) set(id, score);
		for (const { id, value, score } of lead.answers) {
			set(id, value);
			scores.set(id.replaceAll("-", "_"), score);
		}
		for (const [name, { id }] of Object.entries(lead.outcomes)) set(name, id);
		set("score", lead.score);
		set("recommended", lead.recommendations.map(({ id }) => id));
	} else for (const { id, value } of [...lead.inputs, ...lead.values]) set(id, value);
	return {
		get: (name) => values.get(name),
		score: (name) => scores.get(name)
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
var nothing$1 = "nothing: this setting does not work in this version yet";
/** Whether a visitor may be sent there: other schemes could run script. */
var isHttp = (value) => /^https?:$/.test(parseUrl(value)?.protocol ?? "");
/** What may stand in a setting: a test of the value, and the words for it. */
var RULES = {
	mapping: [nothing$1, () => false],
	challenge: [nothing$1, () => false],
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
// src/model/nearest.ts
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
		(name) => DEFAULTS$1[name]
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
var DEFAULTS$1 = {
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
/** Calls back after each `configure`. @returns a function that ends it */
function onConfigure(listener) {
	const { settingsListeners } = pageState();
	settingsListeners.add(listener);
	return () => settingsListeners.delete(listener);
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
/** Tells the owner of attributes that look like a misspelt setting; others' attributes are none of ours. */
function tellMisspelt(element, own) {
	const known = [...SETTING_NAMES, ...own];
	const placeholder = placeholderOf(element);
	const names = [...element.getAttributeNames(), ...Object.keys(placeholder?.dataset ?? {})];
	for (const name of names) {
		if (known.includes(name) || name.length < 4) continue;
		const { name: meant, edits } = nearest(name, SETTING_NAMES);
		if (edits > 2 || edits * 2 >= meant.length) continue;
		tellOwner("setting-unknown", `<${element.localName}>: found "${name}", did you mean "${meant}"?`, element);
	}
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
// src/page/journey.ts
var CONTACT = [
	"name",
	"email",
	"phone",
	"company",
	"role",
	"country",
	"message"
];
var MAX_STORED_ANSWERS = 500;
var isPlain = (value) => typeof value === "string" || typeof value === "number";
var isAnswer = (value) => isPlain(value) || typeof value === "boolean" || Array.isArray(value) && value.every(isPlain);
/** The state, with what an earlier page of the session left where that may be read. */
function restored() {
	const state = pageState();
	if (state.restored) return state;
	const stored = readSession("journey");
	if (!stored) return state;
	state.restored = true;
	for (const [id, answer] of Object.entries(stored.answers ?? {}).slice(0, MAX_STORED_ANSWERS)) {
		if (!isAnswer(answer) || state.answers.has(id)) continue;
		state.answers.set(id, answer);
		state.keepable.add(id);
	}
	const { quiz, estimate } = stored;
	if (Array.isArray(quiz?.answers)) state.quiz ??= {
		lead: quiz,
		scope: recordedScope(quiz)
	};
	if (Array.isArray(estimate?.values)) state.estimate ??= {
		lead: estimate,
		scope: recordedScope(estimate)
	};
	return state;
}
function changed(keep = true) {
	const { answers, keepable, quiz, estimate, journeyListeners } = pageState();
	if (keep) {
		const kept = [...answers].filter(([id]) => keepable.has(id) && !CONTACT.includes(id));
		writeSession("journey", {
			answers: Object.fromEntries(kept),
			quiz: quiz?.lead ?? null,
			estimate: estimate?.lead ?? null
		});
	}
	for (const listener of journeyListeners) listener();
}
/**
* What the visitor did in any widget of this page; of this site, where `storage` is `session`. Answers
* given once fill in the next widget; the last quiz and estimate travel with the form's lead.
*/
var journey = {
	get quiz() {
		return restored().quiz;
	},
	get estimate() {
		return restored().estimate;
	},
	/** By the id of their question, input or field. */
	get answers() {
		return restored().answers;
	},
	recordQuiz(record) {
		restored().quiz = record;
		changed();
	},
	recordEstimate(record) {
		restored().estimate = record;
		changed();
	},
	/**
	* @param answer null takes it back
	* @param origin what is typed into a form is kept in this page's memory alone, never stored
	*/
	recordAnswer(id, answer, origin) {
		const { answers, keepable } = restored();
		if (answer === null) answers.delete(id);
		else answers.set(id, answer);
		if (origin === "form") keepable.delete(id);
		else keepable.add(id);
		changed(origin !== "form");
	},
	/** Calls back after each change. @returns a function that ends it */
	subscribe(listener) {
		const { journeyListeners } = pageState();
		journeyListeners.add(listener);
		return () => journeyListeners.delete(listener);
	}
};
// src/page/when-loaded.ts
/** Calls back once the page and its own scripts have had their turn; they matter more than we do. */
function whenLoaded(callback) {
	if (document.readyState === "complete") setTimeout(callback);
	else window.addEventListener("load", () => setTimeout(callback), { once: true });
}
// src/ui/contact-ways.ts
var way = (label, value) => html`<div>
    <dt class="muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;
/** Every way to reach the organization without a widget; where the content names none, the page has to. */
function contactWays(organization, words) {
	const { name, person, phone, tel, email, address, url, booking } = organization;
	if (!(phone || tel || email || address || url || booking)) return html`<p>${words.reachUsBare}</p>`;
	const who = [person, name].filter(Boolean).join(", ");
	return html`<p>${words.reachUs}</p>
    <dl class="ways" part="contact">
      ${who ? html`<div>
              <dd><strong>${who}</strong></dd>
            </div>` : nothing}
      ${phone ? way(words.phone, html`<a href="tel:${(tel ?? phone).replace(/[^+\d]/g, "")}">${phone}</a>`) : nothing}
      ${tel && tel !== phone ? way(words.phone, html`<a href="tel:${tel.replace(/[^+\d]/g, "")}">${tel}</a>`) : nothing}
      ${email ? way(words.email, html`<a href="mailto:${email}">${email}</a>`) : nothing}
      ${address ? way(words.address, address) : nothing}
      ${url ? way(words.website, html`<a href=${url}>${url}</a>`) : nothing}
      ${booking ? html`<div>
              <dd><a href=${booking}>${words.booking}</a></dd>
            </div>` : nothing}
    </dl>`;
}
// src/ui/frame.ts
function skeleton(words) {
	return html`<div class="card stack skeleton" role="status">
    <span class="hidden">${words.loading}</span>
    <i></i><i></i><i></i>
  </div>`;
}
/** Where the content cannot be shown the visitor still gets what they came for: someone to talk to. */
function fallback({ organization, words }) {
	return html`<section class="card stack" part="fallback">
    <h2 part="title">${words.fallbackTitle}</h2>
    <p>${words.fallbackText}</p>
    ${contactWays(organization, words)}
  </section>`;
}
/** The outermost box of every widget, with what stands in it while there is no content. */
function frame(view, body) {
	const { loading, failure, locale, direction, words } = view;
	return html`<div class="widget" part="base" lang=${locale} dir=${direction} aria-busy=${loading}>
    ${failure ? fallback(view) : loading ? skeleton(words) : body()}
  </div>`;
}
// src/ui/prose.ts
/** Text of the content file: a blank line ends a paragraph. */
function prose(text, classes = "") {
	return (text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "").map((paragraph) => html`<p class=${classes}>${paragraph}</p>`);
}
// src/ui/header.ts
/** A widget's title and what it is about. */
function header(title, intro, facts = []) {
	return html`<header class="header">
    <h2 part="title">${title}</h2>
    ${intro ? html`<div class="muted" part="intro">${prose(intro)}</div>` : nothing}
    ${facts.length > 0 ? html`<p class="facts small muted">${facts.join(" · ")}</p>` : nothing}
  </header>`;
}
// src/ui/quiet-form.ts
var stay = (event) => event.preventDefault();
/**
* A form that never leaves the page: it is there for the Enter key, autofill and password managers.
* Trackers that copy every form they find are asked not to.
*/
function quietForm(body, classes = "") {
	return html`<form class=${classes} novalidate data-hs-do-not-collect @submit=${stay}>
    ${body}
  </form>`;
}
/**
* For the click on a submit button, which Enter in a field causes too. The form's own `submit` event
* never comes in an iframe whose sandbox forbids forms; the click does.
*/
function onPress(act) {
	return (event) => {
		event.preventDefault();
		act();
	};
}
// src/ui/focus.ts
/**
* Moves the focus to the first of what the selector finds, without moving the page; scrolls only where
* it would stay out of sight, because a jump loses the visitor's place.
*
* @param selectors in the order of preference
*/
function focusIn(root, ...selectors) {
	const target = selectors.map((selector) => root.querySelector(selector)).find((found) => found !== null);
	if (!target) return;
	target.focus({ preventScroll: true });
	const { top, bottom } = target.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return;
	target.scrollIntoView({
		block: top < 0 ? "start" : "nearest",
		behavior: scrollBehavior()
	});
}
/** Smooth, but for those who asked for less motion. */
function scrollBehavior() {
	return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
/** Finds a control by the id of its field, which content may give any form. */
var byName = (id) => `[name="${CSS.escape(id)}"]`;
// src/elements/form/form-on-page.ts
/** The form the other widgets lead on to; null where the page has none. */
function formOnPage() {
	return document.querySelector("leadline-form");
}
/** Brings a form into view and puts the visitor into its first field. */
function showForm(form) {
	form.scrollIntoView({
		block: "start",
		behavior: scrollBehavior()
	});
	form.focus({ preventScroll: true });
}
// src/content/iso-certification/audit-days.ts
var COMPARED = "agreeing transcriptions, to be checked";
/**
* Days of an initial audit, stage 1 and stage 2 together, by effective personnel. Inputs of an
* estimate; never shown as a whole. Above the last row the rule documents only say "follow progression".
*/
var auditDayTables = {
	qms: {
		label: "ISO 9001 audit days",
		rows: [
			[5, 1.5],
			[10, 2],
			[15, 2.5],
			[25, 3],
			[45, 4],
			[65, 5],
			[85, 6],
			[125, 7],
			[175, 8],
			[275, 9],
			[425, 10],
			[625, 11],
			[875, 12],
			[1175, 13],
			[1550, 14],
			[2025, 15],
			[2675, 16],
			[3450, 17],
			[4350, 18],
			[5450, 19],
			[6800, 20],
			[8500, 21],
			[10700, 22]
		],
		source: {
			label: `IAF MD 5:2023 by ${COMPARED}`,
			status: "confirmed"
		}
	},
	ems: {
		label: "ISO 14001 audit days",
		columns: [
			"high",
			"medium",
			"low",
			"limited"
		],
		rows: [
			[
				5,
				3,
				2.5,
				2.5,
				2.5
			],
			[
				10,
				3.5,
				3,
				3,
				3
			],
			[
				15,
				4.5,
				3.5,
				3,
				3
			],
			[
				25,
				5.5,
				4.5,
				3.5,
				3
			],
			[
				45,
				7,
				5.5,
				4,
				3
			],
			[
				65,
				8,
				6,
				4.5,
				3.5
			],
			[
				85,
				9,
				7,
				5,
				3.5
			],
			[
				125,
				11,
				8,
				5.5,
				4
			],
			[
				175,
				12,
				9,
				6,
				4.5
			],
			[
				275,
				13,
				10,
				7,
				5
			],
			[
				425,
				15,
				11,
				8,
				5.5
			],
			[
				625,
				16,
				12,
				9,
				6
			],
			[
				875,
				17,
				13,
				10,
				6.5
			],
			[
				1175,
				19,
				15,
				11,
				7
			],
			[
				1550,
				20,
				16,
				12,
				7.5
			],
			[
				2025,
				21,
				17,
				12,
				8
			],
			[
				2675,
				23,
				18,
				13,
				8.5
			],
			[
				3450,
				25,
				19,
				14,
				9
			],
			[
				4350,
				27,
				20,
				15,
				10
			],
			[
				5450,
				28,
				21,
				16,
				11
			],
			[
				6800,
				30,
				23,
				17,
				12
			],
			[
				8500,
				32,
				25,
				19,
				13
			],
			[
				10700,
				34,
				27,
				20,
				14
			]
		],
		source: {
			label: `IAF MD 5:2023 by ${COMPARED}; they differ for 626 to 875 persons, limited`,
			status: "confirmed"
		}
	},
	ohs: {
		label: "ISO 45001 audit days",
		columns: [
			"high",
			"medium",
			"low"
		],
		rows: [
			[
				5,
				3,
				2.5,
				2.5
			],
			[
				10,
				3.5,
				3,
				3
			],
			[
				15,
				4.5,
				3.5,
				3
			],
			[
				25,
				5.5,
				4.5,
				3.5
			],
			[
				45,
				7,
				5.5,
				4
			],
			[
				65,
				8,
				6,
				4.5
			],
			[
				85,
				9,
				7,
				5
			],
			[
				125,
				11,
				8,
				5.5
			],
			[
				175,
				12,
				9,
				6
			],
			[
				275,
				13,
				10,
				7
			],
			[
				425,
				15,
				11,
				8
			],
			[
				625,
				16,
				12,
				9
			],
			[
				875,
				17,
				13,
				10
			],
			[
				1175,
				19,
				15,
				11
			],
			[
				1550,
				20,
				16,
				12
			],
			[
				2025,
				21,
				17,
				12
			],
			[
				2675,
				23,
				18,
				13
			],
			[
				3450,
				25,
				19,
				14
			],
			[
				4350,
				27,
				20,
				15
			],
			[
				5450,
				28,
				21,
				16
			],
			[
				6800,
				30,
				23,
				17
			],
			[
				8500,
				32,
				25,
				19
			],
			[
				10700,
				34,
				27,
				20
			]
		],
		source: {
			label: "IAF MD 5:2019; 2023 by transcription, to be checked",
			status: "confirmed"
		}
	},
	isms: {
		label: "ISO/IEC 27001 audit days",
		rows: [
			[10, 5],
			[15, 6],
			[25, 7],
			[45, 8.5],
			[65, 10],
			[85, 11],
			[125, 12],
			[175, 13],
			[275, 14],
			[425, 15],
			[625, 16.5],
			[875, 17.5],
			[1175, 18.5],
			[1550, 19.5],
			[2025, 21],
			[2675, 22],
			[3450, 23],
			[4350, 24],
			[5450, 25],
			[6800, 26],
			[8500, 27],
			[10700, 28]
		],
		source: {
			label: "ISO/IEC 27006-1 by agreeing transcriptions, from 176 persons on by a single one, to be checked",
			status: "unconfirmed"
		}
	}
};
// src/content/iso-certification/standards.ts
/** The four standards that quiz, calculator and form know in depth. */
var standardOptions = [
	{
		value: "iso-9001",
		label: "ISO 9001",
		help: "Quality"
	},
	{
		value: "iso-14001",
		label: "ISO 14001",
		help: "Environment"
	},
	{
		value: "iso-45001",
		label: "ISO 45001",
		help: "Health and safety"
	},
	{
		value: "iso-27001",
		label: "ISO/IEC 27001",
		help: "Information security"
	}
];
/**
* Editions and transition dates as of November 2026. Each was found in secondary sources only, so
* every text asks the reader to check it.
*/
var editions = {
	"iso-9001": "Edition 2026, transition until 2029: check the dates.",
	"iso-14001": "Edition 2026, transition until 2029: check the dates.",
	"iso-45001": "Edition 2018; a revision is expected in 2027.",
	"iso-27001": "Edition 2022."
};
// src/content/iso-certification/audit-time.ts
/** Whether the visitor chose a standard. */
var chosen = (standard) => `HAS(standards, "${standard}")`;
var scopeInputs = [
	{
		id: "staff",
		group: "scope",
		type: "number",
		label: "How many people work for you?",
		help: "All shifts, seasonal and contractors’ staff included; part-time as full-time equivalents.",
		unit: "persons",
		min: 1,
		default: 40
	},
	{
		id: "standards",
		group: "scope",
		type: "several",
		label: "Which standards?",
		options: standardOptions,
		default: ["iso-9001"]
	},
	{
		id: "environment",
		group: "scope",
		type: "single",
		label: "Environmental complexity",
		help: "The certification body decides. Special cases, such as nuclear or public administration: on request.",
		showIf: chosen("iso-14001"),
		options: [
			{
				value: "high",
				label: "High: such as chemicals, metals, civil construction"
			},
			{
				value: "medium",
				label: "Medium: such as food, printing, transport"
			},
			{
				value: "low",
				label: "Low: such as metal forming, assembly, hotels"
			},
			{
				value: "limited",
				label: "Limited: such as head offices, education"
			}
		],
		default: "medium"
	},
	{
		id: "safety",
		group: "scope",
		type: "single",
		label: "Health and safety complexity",
		help: "The certification body decides.",
		showIf: chosen("iso-45001"),
		options: [
			{
				value: "high",
				label: "High: such as construction, chemicals, metals"
			},
			{
				value: "medium",
				label: "Medium: such as textiles, printing, farming"
			},
			{
				value: "low",
				label: "Low: such as offices, education"
			}
		],
		default: "medium"
	},
	{
		id: "integration",
		group: "scope",
		type: "slider",
		label: "Less time for one integrated system",
		help: "Up to 20 % if they share one system and one audit.",
		unit: "%",
		showIf: "COUNT(standards) > 1",
		min: 0,
		max: 20,
		default: 0
	},
	{
		id: "adjustment",
		group: "scope",
		type: "slider",
		label: "Adjustment by the certification body",
		help: "Less for simple or automated work, 30 % at most; more for several sites, languages, complexity or regulation.",
		unit: "%",
		min: -30,
		max: 100,
		default: 0
	}
];
/** A rounded audit: to the nearest half day, ties up, one day at least. */
var audit = (days) => `MAX(1, MROUND(${days}, 0.5))`;
var step = (id, label, formula) => ({
	id,
	group: "scope",
	label,
	formula,
	hidden: true
});
/** Initial, surveillance and recertification each come from the unrounded time. */
var auditTimeValues = [
	step("effectiveStaff", "Effective personnel", "ROUNDUP(staff, 0)"),
	step("qmsDays", "ISO 9001", `IF(${chosen("iso-9001")}, LOOKUP(effectiveStaff, qms), 0)`),
	step("emsDays", "ISO 14001", `IF(${chosen("iso-14001")}, LOOKUP(effectiveStaff, ems, environment), 0)`),
	step("ohsDays", "ISO 45001", `IF(${chosen("iso-45001")}, LOOKUP(effectiveStaff, ohs, safety), 0)`),
	step("ismsDays", "ISO/IEC 27001", `IF(${chosen("iso-27001")}, LOOKUP(effectiveStaff, isms), 0)`),
	step("tableDays", "All standards", "IFS(COUNT(standards) > 0, qmsDays + emsDays + ohsDays + ismsDays)"),
	step("unroundedDays", "Adjusted, not rounded", "tableDays * (1 + adjustment%) * (1 - integration%)"),
	{
		id: "auditDays",
		group: "scope",
		label: "Certification audit, stages 1 and 2",
		formula: audit("unroundedDays"),
		format: "days",
		headline: true,
		source: {
			label: "IAF MD 5 and MD 11",
			status: "unconfirmed"
		}
	},
	{
		id: "surveillanceDays",
		group: "scope",
		label: "Surveillance audit, each year",
		formula: audit("unroundedDays / 3"),
		format: "days"
	},
	{
		id: "recertificationDays",
		group: "scope",
		label: "Recertification after three years",
		formula: audit("unroundedDays * 2 / 3"),
		format: "days"
	},
	{
		id: "firstCycleDays",
		group: "scope",
		label: "Audit days in the first three years",
		formula: "auditDays + 2 * surveillanceDays",
		format: "days"
	}
];
// src/content/iso-certification/benefits.ts
/** A yearly figure of the visitor's own. Zero until entered: there is no average to offer. */
var own = (id, label, more = {}) => ({
	id,
	group: "benefits",
	type: "money",
	label,
	min: 0,
	default: 0,
	...more
});
var help = "Valued like days of your own people.";
var benefitInputs = [
	own("errors", "Errors, rework and complaints, per year"),
	own("tenders", "Margin of orders lost without a certificate, per year"),
	own("questionnaires", "Customers’ questionnaires and audits, per year", {
		type: "number",
		unit: "hours",
		help
	}),
	own("accidents", "Working days lost to accidents, per year", {
		type: "number",
		unit: "days",
		help,
		showIf: chosen("iso-45001")
	}),
	own("resources", "Energy, water and waste, per year", { showIf: chosen("iso-14001") }),
	{
		id: "share",
		group: "benefits",
		type: "slider",
		label: "Share of these figures saved or won",
		default: 5,
		min: 0,
		max: 100,
		unit: "%",
		assumption: true
	}
];
var benefitValues = [
	{
		id: "ownFigures",
		group: "benefits",
		label: "Your figures, per year",
		formula: "errors + tenders + (questionnaires / 8 + accidents) * internal_rate + resources",
		format: "money",
		hidden: true
	},
	{
		id: "benefitYear",
		group: "benefits",
		label: "Benefit per year, from the second on",
		formula: "ownFigures * share%",
		format: "money"
	},
	{
		id: "breakEvenYear",
		group: "benefits",
		label: "Pays within three years from a benefit per year of",
		formula: "costCycle / 2",
		format: "money",
		headline: true,
		help: "In years 2 and 3; the first is for building the system."
	},
	{
		id: "breakEvenShare",
		group: "benefits",
		label: "Pays within three years from a share of your figures of",
		formula: "breakEvenYear / ownFigures * 100",
		format: "percent",
		missing: "enter your figures first"
	},
	{
		id: "paybackMonths",
		group: "benefits",
		label: "Paid back after",
		formula: "IFS(2 * benefitYear >= costCycle, 12 + 12 * costFirstYear / (benefitYear - costYear))",
		format: "months",
		missing: "not within three years"
	}
];
/** Directions found by studies, each with its limits; no percentage is carried into the estimate. */
var researchNotes = [
	{
		when: chosen("iso-9001"),
		text: "ISO 9001: of nearly 1,000 Californian firms, certified ones survived and grew better than similar ones. Firms choose to certify; an average is no forecast."
	},
	{
		when: chosen("iso-14001"),
		text: "ISO 14001: of over 3,000 US sites, certified ones cut air emissions more. Such studies tend to be optimistic."
	},
	{
		when: chosen("iso-45001"),
		text: "ISO 45001: US sites certified to its predecessor, OHSAS 18001, had 20 % fewer injuries and illnesses, but were safer before, too."
	},
	{
		when: chosen("iso-27001"),
		text: "ISO/IEC 27001: studies of the financial effect disagree."
	}
];
// src/content/iso-certification/costs.ts
/** Price level by currency; 12 times as much is the middle of what certification bodies charge a day. */
var PRICE_LEVELS = {
	EUR: 100,
	USD: 150,
	GBP: 75,
	CNY: 250,
	INR: 1500
};
var assumption = true;
/** Person-days for one standard: low, middle, high, for own staff and for a consultancy. */
var effortTable = {
	label: "Person-days for a first standard",
	columns: [
		"internal-low",
		"internal",
		"internal-high",
		"consultancy-low",
		"consultancy",
		"consultancy-high"
	],
	rows: [
		[
			10,
			15,
			20,
			25,
			4,
			7,
			10
		],
		[
			50,
			30,
			45,
			60,
			8,
			14,
			20
		],
		[
			250,
			60,
			105,
			150,
			15,
			27.5,
			40
		],
		[
			1e3,
			150,
			275,
			400,
			30,
			55,
			80
		]
	],
	source: {
		label: "No study found",
		status: "assumption"
	}
};
/** How much effort a standard takes, compared with ISO 9001. */
var factors = [
	`IF(${chosen("iso-9001")}, 1)`,
	`IF(${chosen("iso-14001")}, 1.1)`,
	`IF(${chosen("iso-45001")}, 1.1)`,
	`IF(${chosen("iso-27001")}, 1.4)`
].join(", ");
var days = (who) => {
	const formula = (column) => `ROUND(LOOKUP(staff, effort, "${column}") * effortFactor, 0)`;
	return {
		default: { formula: formula(who) },
		low: formula(`${who}-low`),
		high: formula(`${who}-high`)
	};
};
var costInputs = [
	{
		id: "currency",
		group: "costs",
		type: "single",
		label: "Currency",
		options: Object.keys(PRICE_LEVELS).map((value) => ({
			value,
			label: value
		})),
		default: "EUR"
	},
	{
		id: "day-rate",
		group: "costs",
		type: "money",
		label: "Certification body, per audit day",
		min: 0,
		default: { formula: "12 * priceLevel" },
		low: "day_rate * 0.75",
		high: "day_rate * 1.3",
		assumption
	},
	{
		id: "fees",
		group: "costs",
		type: "money",
		label: "Certificate, yearly fees and auditors’ travel, per year",
		min: 0,
		default: { formula: "8 * priceLevel" },
		assumption
	},
	{
		id: "consultancy-days",
		group: "costs",
		type: "number",
		label: "Consultancy days",
		min: 0,
		...days("consultancy"),
		assumption
	},
	{
		id: "consultancy-rate",
		group: "costs",
		type: "money",
		label: "Consultancy, per day",
		min: 0,
		default: { formula: "10 * priceLevel" },
		assumption
	},
	{
		id: "internal-days",
		group: "costs",
		type: "number",
		label: "Days of your own people",
		min: 0,
		...days("internal"),
		assumption
	},
	{
		id: "internal-rate",
		group: "costs",
		type: "money",
		label: "Your own people, per day",
		min: 0,
		default: { formula: "3.5 * priceLevel" },
		assumption
	},
	{
		id: "upkeep",
		group: "costs",
		type: "percent",
		label: "Upkeep per year, share of your people’s first effort",
		min: 0,
		max: 100,
		default: 25,
		low: "20",
		high: "30",
		assumption
	}
];
/** Above 1,000 persons there is no default: a blank must not count as zero. */
var known = (input) => `IFS(NOT(ISBLANK(${input})), ${input})`;
var cost = (id, label, formula) => ({
	id,
	group: "costs",
	label,
	formula,
	format: "money"
});
var costValues = [
	{
		id: "priceLevel",
		group: "costs",
		label: "Price level by currency",
		formula: `IFS(${Object.entries(PRICE_LEVELS).map(([currency, level]) => `currency = "${currency}", ${level}`).join(", ")})`,
		hidden: true,
		assumption
	},
	{
		id: "effortFactor",
		group: "costs",
		label: "Effort compared with ISO 9001 alone",
		formula: `(MAX(${factors}) + SUM(${factors})) / 2`,
		digits: 2,
		hidden: true,
		assumption
	},
	cost("bodyCost", "Certification body, first year", "auditDays * day_rate + fees"),
	cost("consultancyCost", "Consultancy", known("consultancy_days") + " * consultancy_rate"),
	cost("internalCost", "Your own people, first year", known("internal_days") + " * internal_rate"),
	cost("costFirstYear", "Cost, first year", "bodyCost + consultancyCost + internalCost"),
	cost("costYear", "Cost, each further year", "surveillanceDays * day_rate + fees + internalCost * upkeep / 100"),
	{
		...cost("costCycle", "Cost, three years", "costFirstYear + 2 * costYear"),
		headline: true
	}
];
// src/content/iso-certification/benefit.ts
var benefit = {
	title: "What does certification cost, and when does it pay?",
	intro: "Audit time by the rules of certification bodies; costs and benefits by your figures.",
	currency: "currency",
	groups: [
		{
			id: "scope",
			title: "Audit time"
		},
		{
			id: "costs",
			title: "Costs",
			text: "Our assumptions: replace what you know better.",
			folded: true
		},
		{
			id: "benefits",
			title: "Benefits",
			text: "Your own figures, times a share that you set."
		}
	],
	inputs: [
		...scopeInputs,
		...costInputs,
		...benefitInputs
	],
	tables: {
		...auditDayTables,
		effort: effortTable
	},
	values: [
		...auditTimeValues,
		...costValues,
		...benefitValues
	],
	series: [{
		id: "cashFlow",
		label: "Benefits less costs, added up",
		formula: "IF(year = 1, -costFirstYear, benefitYear - costYear)",
		years: 3,
		format: "money",
		cumulative: true
	}],
	notes: [
		{
			when: `AND(${chosen("iso-27001")}, effectiveStaff > 175, effectiveStaff <= 10700)`,
			text: "ISO/IEC 27001 above 175 persons rests on a single source: ask a certification body."
		},
		...researchNotes,
		{ text: "Beware of offers that name no audit days or no accreditation body, sell consultancy and certificate as one package, or promise a certificate without audit." }
	],
	disclaimer: "An estimate for one site, without tax: the certification body decides on time and price."
};
// src/content/iso-certification/forms.ts
var name = {
	id: "name",
	type: "text",
	label: "Name",
	required: true
};
var email = {
	id: "email",
	type: "email",
	label: "Email",
	required: true
};
var message = {
	id: "message",
	type: "multiline",
	label: "Message",
	maxLength: 4e3
};
var privacy = {
	id: "privacy",
	type: "consent",
	required: true,
	version: "1",
	label: "I agree that {organization} stores what I entered, quiz and calculator included, to answer this request. I can withdraw this at any time."
};
var thanks = {
	title: "Thank you",
	text: "Your request has reached {organization}."
};
var quote = {
	title: "Ask for a quote",
	intro: "Your answers in quiz and calculator are sent along.",
	fields: [
		{
			...name,
			half: true
		},
		{
			id: "company",
			type: "text",
			label: "Company",
			half: true
		},
		{
			...email,
			half: true
		},
		{
			id: "phone",
			type: "tel",
			label: "Phone",
			half: true
		},
		{
			id: "country",
			type: "text",
			label: "Country",
			autocomplete: "country-name",
			half: true
		},
		{
			id: "staff",
			type: "number",
			label: "How many people work for you?",
			unit: "persons",
			min: 1,
			half: true
		},
		{
			id: "standards",
			type: "several",
			label: "Which standards?",
			options: [...standardOptions, {
				value: "other",
				label: "Another one, or not sure"
			}]
		},
		{
			id: "timeframe",
			type: "single",
			label: "When do you want to start?",
			options: [
				{
					value: "now",
					label: "Now"
				},
				{
					value: "3-months",
					label: "Within 3 months"
				},
				{
					value: "6-months",
					label: "Within 6 months"
				},
				{
					value: "year",
					label: "Within a year"
				},
				{
					value: "exploring",
					label: "Only exploring"
				}
			]
		},
		message,
		privacy,
		{
			id: "marketing",
			type: "consent",
			version: "1",
			label: "I agree that {organization} sends me news and offers by email. I can withdraw this at any time."
		}
	],
	submit: "Send request",
	thanks,
	priority: {
		hot: "OR(ANY(need, \"required-by-law\", \"required-by-customer\"), ANY(timeframe, \"now\", \"3-months\"))",
		cold: "OR(need = \"not-necessary\", timeframe = \"exploring\")"
	}
};
var contact = {
	title: "Get in touch",
	fields: [
		name,
		email,
		message,
		privacy
	],
	submit: "Send message",
	thanks,
	priority: {
		hot: "ANY(need, \"required-by-law\", \"required-by-customer\")",
		cold: "need = \"not-necessary\""
	}
};
// src/content/iso-certification/necessity.ts
/** Part A: whether certification is necessary. Points and order of the rules are our proposal. */
var necessityQuestions = [
	{
		id: "a1",
		type: "single",
		label: "What do your customers say about certification?",
		options: [
			{
				value: "a",
				score: 0,
				label: "Nobody has asked"
			},
			{
				value: "b",
				score: 15,
				label: "It comes up in questionnaires, or is preferred"
			},
			{
				value: "c",
				score: 35,
				label: "We lost an offer, or expect to lose one, without it"
			},
			{
				value: "d",
				score: 50,
				label: "A contract, customer rule or key tender requires it by a date"
			}
		]
	},
	{
		id: "a2",
		type: "single",
		label: "Does a law or regulator require a certified or assessed system for what you do?",
		help: "Rules of customers and schemes belong to the question on customers.",
		options: [
			{
				value: "a",
				score: 0,
				label: "No, as far as we know"
			},
			{
				value: "b",
				score: 10,
				label: "Not sure"
			},
			{
				value: "c",
				score: 25,
				label: "A system is required, but no certificate"
			},
			{
				value: "d",
				score: 60,
				label: "Yes, a certificate or accreditation is required"
			}
		]
	},
	{
		id: "a3",
		type: "single",
		label: "How much of your revenue, also planned, depends on public tenders, large companies or export?",
		options: [
			{
				value: "a",
				score: 0,
				label: "Under 10 %"
			},
			{
				value: "b",
				score: 8,
				label: "10 to 30 %"
			},
			{
				value: "c",
				score: 15,
				label: "30 to 60 %"
			},
			{
				value: "d",
				score: 22,
				label: "Over 60 %"
			}
		]
	},
	{
		id: "a4",
		type: "single",
		label: "Are your closest competitors certified?",
		options: [
			{
				value: "a",
				score: 3,
				label: "Few are"
			},
			{
				value: "b",
				score: 5,
				label: "We do not know"
			},
			{
				value: "c",
				score: 10,
				label: "About half"
			},
			{
				value: "d",
				score: 18,
				label: "Nearly all"
			}
		]
	},
	{
		id: "a5",
		type: "single",
		label: "What would happen if something went wrong?",
		help: "Choose the most serious.",
		options: [
			{
				value: "a",
				score: 2,
				label: "Rework or delay"
			},
			{
				value: "b",
				score: 8,
				label: "Loss of important customers, or high costs"
			},
			{
				value: "c",
				score: 14,
				label: "Harm to the environment, others’ data or critical services"
			},
			{
				value: "d",
				score: 16,
				label: "Injury, illness or death"
			}
		]
	},
	{
		id: "a6",
		type: "several",
		label: "Why are you interested?",
		options: [
			{
				value: "a",
				label: "Win tenders or customers"
			},
			{
				value: "b",
				label: "Better processes, fewer errors"
			},
			{
				value: "c",
				score: 5,
				label: "Meet an existing requirement"
			},
			{
				value: "d",
				score: 10,
				label: "Group or investor demands it"
			},
			{
				value: "e",
				label: "Growth, sale or succession"
			},
			{
				value: "f",
				label: "Image only",
				exclusive: true
			}
		]
	}
];
/** `answered` keeps the points from deciding while questions are open; law and customer decide at once. */
var necessityFormulas = {
	points: "SUM(SCORE(a1), SCORE(a2), SCORE(a3), SCORE(a4), SCORE(a5), SCORE(a6))",
	answered: "NOT(OR(ISBLANK(a1), ISBLANK(a2), ISBLANK(a3), ISBLANK(a4), ISBLANK(a5), ISBLANK(a6)))"
};
var need = {
	label: "Is certification necessary?",
	rules: [
		{
			id: "required-by-law",
			when: "a2 = \"d\"",
			title: "Required by law",
			text: "According to your answer, a law or regulator requires a certificate or accreditation.",
			next: "Check what it requires and by when; then define the scope."
		},
		{
			id: "required-by-customer",
			when: "a1 = \"d\"",
			title: "Required by your customer",
			text: "According to your answer, a customer requires it by a date.",
			next: "Work back from that date. If it is too near, say so now and agree on steps."
		},
		{
			id: "system-required",
			when: "a2 = \"c\"",
			title: "System required, certificate optional",
			text: "According to your answer, a law or regulator requires a system, but no certificate.",
			next: "Build the system and keep the evidence."
		},
		{
			id: "strongly-advisable",
			when: "AND(answered, points >= 55)",
			title: "Strongly advisable",
			text: "Most of your answers speak for a certificate.",
			next: "Choose the standard, the scope and a date."
		},
		{
			id: "advisable",
			when: "AND(answered, points >= 35)",
			title: "Advisable: plan it",
			text: "Many of your answers speak for a certificate.",
			next: "Start with a gap check, then choose a date."
		},
		{
			id: "optional",
			when: "AND(answered, points >= 20)",
			title: "Optional",
			text: "Few of your answers speak for a certificate.",
			next: "Build the system first; certify when a customer asks."
		},
		{
			id: "not-necessary",
			when: "answered",
			title: "Not necessary at present",
			text: "Your answers give no reason for a certificate now.",
			next: "Look again when a customer, tender or law asks."
		}
	],
	undecided: "Open: answer all six questions on necessity."
};
var necessityNotes = [
	{
		when: "a2 = \"b\"",
		text: "One answer was “not sure”; check it before you decide."
	},
	{
		when: "AND(need = \"system-required\", points >= 40)",
		text: "Your other answers speak for a certificate, too."
	},
	{
		when: "AND(answered, HAS(a6, \"f\"), points < 35)",
		text: "Image alone rarely pays for the yearly audits."
	}
];
var disclaimer = "A self-assessment, not an audit and not legal advice. The certification body decides; the weights are our proposal.";
/** The six questions alone. The points are shown to nobody: a law or a customer outweighs them. */
var necessity = {
	title: "Do you need certification?",
	intro: "Six questions; “not necessary” is a possible answer.",
	minutes: 2,
	questions: necessityQuestions,
	formulas: necessityFormulas,
	score: "MIN(points, 100)",
	outcomes: { need },
	notes: necessityNotes,
	result: {
		disclaimer,
		hideScore: true
	}
};
// src/content/iso-certification/clauses.ts
/** Clauses 4 to 10 of the harmonized structure: each is a section of questions and an area of the score. */
var clauses = {
	context: "Context",
	leadership: "Leadership",
	planning: "Planning",
	support: "Support",
	operation: "Operation",
	evaluation: "Performance evaluation",
	improvement: "Improvement"
};
var clauseSections = Object.entries(clauses).map(([id, title]) => ({
	id,
	title
}));
var clauseAreas = Object.entries(clauses).map(([id, label]) => ({
	id,
	label
}));
/** A gap is shown below this step: "documented and followed" is what an audit asks for. */
var FOLLOWED = 2;
/** A question of the general part. */
function general(id, area, weight, label, help, steps, gap) {
	return {
		id,
		section: area,
		area,
		weight,
		type: "single",
		label,
		help: `An auditor would want to see ${help}`,
		options: steps.map((step, points) => ({
			value: points,
			score: points,
			label: step
		})),
		gap: {
			below: FOLLOWED,
			...gap
		}
	};
}
/** Part B on clauses 4 to 6. The weights, 50 in all with clauses 7 to 10, are our proposal. */
var questionsOnClauses4To6 = [
	general("r1", "context", 2, "Do you know what affects your aims, climate change included, and what customers, authorities, staff and others need?", "a current list of both, and of the needs you accept.", [
		"Never discussed",
		"Known to management, not written",
		"Written, with the needs we accept; reviewed at least yearly",
		"Changes are followed and lead to decisions"
	], {
		label: "Context and interested parties",
		text: "List what affects you, who needs what, and which needs you accept.",
		reference: "4.1, 4.2"
	}),
	general("r2", "context", 2, "Is it written down which sites, products, services and processes the system covers?", "a scope that matches what you do, with reasons for what is left out.", [
		"No",
		"Roughly agreed",
		"Written, with reasons for what is left out",
		"Reviewed with each new site, product or contract"
	], {
		label: "Scope",
		text: "Write half a page: sites, products, services, processes, and what is left out and why.",
		reference: "4.3"
	}),
	general("r3", "context", 3, "Are your main processes described with owner, inputs, outputs and links?", "a process map, and owners who can explain it.", [
		"No description",
		"Some flow charts, partly out of date",
		"Current map; each process has an owner and measures",
		"Owners review results and change the process"
	], {
		label: "Processes",
		text: "Draw one map; give each process an owner, inputs, outputs, measures.",
		reference: "4.4"
	}),
	general("r4", "leadership", 3, "How does top management take part?", "top management explain aims, risks and results.", [
		"Delegated to one person",
		"Supports when asked",
		"Sets direction, gives resources, answers questions itself",
		"Decides by the system’s results; addresses culture and ethical conduct"
	], {
		label: "Management commitment",
		text: "Put the system on the agenda of management; record decisions.",
		reference: "5.1"
	}),
	general("r5", "leadership", 1, "Is there a policy that people know and understand?", "the approved policy, and staff who can say what it means for them.", [
		"None",
		"It exists, hardly known",
		"Approved, current and communicated",
		"Staff can say what it means for them; checked in audits"
	], {
		label: "Policy",
		text: "Have one page approved; explain it in every team.",
		reference: "5.2, 7.3"
	}),
	general("r6", "leadership", 2, "Are tasks, responsibilities and authority clear?", "who may decide what, and that they know.", [
		"It depends on who is there",
		"Understood, not written",
		"Written and communicated, deputies named",
		"Checked when people or tasks change"
	], {
		label: "Responsibilities",
		text: "Write down who does and decides what; name deputies; tell everyone.",
		reference: "5.3"
	}),
	general("r7", "planning", 4, "How do you deal with risks and opportunities?", "how you rate both, and the effect of an action.", [
		"We react when it happens",
		"Discussed now and then",
		"Method and list, with actions, owners and dates for both",
		"The effect of actions is checked; priorities move"
	], {
		label: "Risks and opportunities",
		text: "List the main ones by a simple method; give each an action, owner and date.",
		reference: "6.1",
		urgent: 0
	}),
	general("r8", "planning", 3, "Do you have measurable objectives with a plan?", "objectives that fit the policy, and how far you are.", [
		"None",
		"General aims",
		"Measurable, with owner, date and resources",
		"Tracked; missed targets lead to action"
	], {
		label: "Objectives",
		text: "Set three to five; give each a measure, owner, date and resources.",
		reference: "6.2"
	}),
	general("r9", "planning", 2, "How are changes planned: people, equipment, software, suppliers, sites?", "a recent change, and what was checked before.", [
		"They just happen",
		"Some talk before",
		"Effects, responsibility and resources are checked before and recorded",
		"The effect of changes is checked"
	], {
		label: "Changes",
		text: "Use a short form for each: purpose, effects, responsibility, resources.",
		reference: "6.3, 8.1, 8.5.6"
	})
];
// src/content/iso-certification/clauses-7-to-10.ts
/** Named as the first to do where nothing is in place. */
var urgent = 0;
/** Part B on clauses 7 to 10. */
var questionsOnClauses7To10 = [
	general("r10", "support", 3, "Can you show that people are competent for what they do?", "what a role requires, and proof that its holder meets it.", [
		"No records",
		"Certificates in drawers",
		"Requirements for each role, training plan, records",
		"The effect of training is checked; knowledge at risk is secured"
	], {
		label: "Competence",
		text: "List requirements for each role, compare with your people, plan training.",
		reference: "7.2, 7.3"
	}),
	general("r11", "support", 2, "Are equipment, premises and software fit for use, and measuring devices calibrated?", "maintenance and calibration records. Without measuring devices, judge the rest.", [
		"Repaired when broken",
		"Looked after by habit",
		"Maintenance and calibration plan, with records",
		"Failures are analysed and the plan is adapted"
	], {
		label: "Equipment and measuring devices",
		text: "List what needs maintenance or calibration, set intervals, keep records.",
		reference: "7.1.3 to 7.1.5"
	}),
	general("r12", "support", 3, "Are documents and records under control?", "the approved version in use, and records found quickly.", [
		"Several versions in circulation",
		"Shared folder without rules",
		"Approval, version, access and retention are settled",
		"Checked regularly; no outdated copies in use"
	], {
		label: "Documents and records",
		text: "Settle who approves, where the valid version is, who has access, how long it is kept.",
		reference: "7.5"
	}),
	general("r13", "operation", 3, "Do you check customer and legal requirements before you commit?", "a review before an order was accepted, and a register of legal duties.", [
		"By feeling",
		"Experienced staff do it",
		"Defined review with record; register of legal duties",
		"Misses are measured; compliance is evaluated at planned intervals"
	], {
		label: "Requirements and legal duties",
		text: "Define the review before an offer or order; start a register of legal duties.",
		reference: "8.2; 6.1.3 (ISO 14001, ISO 45001)"
	}),
	{
		...general("r14", "operation", 3, "How do you choose and watch suppliers and outsourced work?", "why a supplier was approved. “Does not apply” only if no supplier matters and nothing is outsourced.", [
			"By price",
			"By experience",
			"Criteria, approval, requirements in the order, records",
			"Performance is rated and leads to action"
		], {
			label: "Suppliers",
			text: "Name those that matter, set criteria, approve them, record how they perform.",
			reference: "8.4 (ISO 9001); 8.1 (ISO 14001, ISO/IEC 27001); 8.1.4 (ISO 45001)"
		}),
		na: true
	},
	general("r15", "operation", 4, "Is daily work controlled, with released results and safe handling of faulty ones?", "the work itself, and records of release and faults.", [
		"Everyone does it their own way",
		"Practice is similar",
		"Instructions where needed, traceability, records of release and faults",
		"Process data show stability; repeat faults fall"
	], {
		label: "Control of daily work",
		text: "Describe critical steps, who releases results, and what happens to faulty ones.",
		reference: "8.1, 8.5, 8.6, 8.7",
		urgent
	}),
	general("r16", "evaluation", 2, "Do you measure performance: customer satisfaction, environment, safety or security?", "figures over time, and what followed from them.", [
		"No",
		"Single figures",
		"Defined what, how, when, who; evaluated",
		"Trends lead to decisions"
	], {
		label: "Measurement",
		text: "Choose a few figures; define how, when and by whom they are evaluated.",
		reference: "9.1"
	}),
	general("r17", "evaluation", 4, "Have you carried out internal audits and a management review?", "audit programme and reports, and a review with inputs and decisions.", [
		"Neither",
		"One of them, or years ago",
		"All clauses audited by competent, independent auditors; complete review in the last 12 months",
		"Findings are closed on time; audits find new ones"
	], {
		label: "Internal audit and management review",
		text: "Have all clauses audited by someone independent; then hold the review.",
		reference: "9.2, 9.3",
		urgent
	}),
	general("r18", "improvement", 4, "What happens after errors, complaints and incidents?", "a recent case, from cause to checked effect.", [
		"Fixed and forgotten",
		"Fixed, sometimes discussed",
		"Cause analysis, action, record",
		"The effect is checked; repeats are rare and known"
	], {
		label: "Corrective action and improvement",
		text: "Keep one list of errors and complaints; give each a cause, action, owner and date.",
		reference: "10.1, 10.2, 10.3",
		urgent
	})
];
// src/content/iso-certification/instruments.ts
var sector$1 = (...sectors) => `OR(ISBLANK(sector), ANY(sector, ${sectors.map((id) => `"${id}"`).join(", ")}))`;
var offered = (value, label, ...conditions) => ({
	value,
	label,
	showIf: conditions.length > 1 ? `AND(${conditions.join(", ")})` : conditions[0]
});
/** Where the visitor passed over sector or markets, everything is offered. */
var instrumentFormulas = {
	"in-eu": "OR(ISBLANK(markets), HAS(markets, \"eu\"))",
	"in-america": "OR(ISBLANK(markets), HAS(markets, \"north-america\"))"
};
var SYSTEM = "a2 = \"c\"";
var CERTIFICATE = "a2 = \"d\"";
/**
* Follow-ups on what exactly is required. Only instruments with a source are offered; what we know
* from memory alone is left to "another one". That an instrument applies is what the visitor says.
*/
var requirementQuestions = [
	{
		id: "a1-date",
		type: "date",
		section: "necessity",
		required: false,
		label: "By which date?",
		showIf: "a1 = \"d\""
	},
	{
		id: "a1-standards",
		type: "several",
		section: "necessity",
		required: false,
		label: "Which standard does your customer name?",
		showIf: "a1 = \"d\"",
		options: [
			...standardOptions,
			offered("iso-13485", "ISO 13485", sector$1("medical-devices")),
			offered("n04", "IATF 16949", sector$1("automotive")),
			offered("n05", "TISAX label", sector$1("automotive")),
			offered("n06", "EN/AS 9100", sector$1("aerospace")),
			offered("n07", "ISO 22163 (IRIS)", sector$1("rail")),
			offered("n09", "ISO/IEC 17025 accreditation", sector$1("laboratory")),
			offered("n11", "BRCGS, FSSC 22000, IFS or SQF", sector$1("food")),
			{
				value: "other",
				label: "Another one"
			}
		]
	},
	{
		id: "a2-instrument",
		type: "select",
		section: "necessity",
		required: false,
		label: "Which law or scheme is it?",
		showIf: "ANY(a2, \"c\", \"d\")",
		options: [
			offered("n01", "Medical Device Regulation (EU)", sector$1("medical-devices"), "in_eu"),
			offered("n02", "FDA QMSR (USA)", SYSTEM, sector$1("medical-devices"), "in_america"),
			offered("n09", "ISO/IEC 17025 accreditation", CERTIFICATE, sector$1("laboratory")),
			offered("n13", "SOA, public works (Italy)", CERTIFICATE, sector$1("construction"), "in_eu"),
			offered("n15", "CMMC level 2, defence (USA)", CERTIFICATE, sector$1("aerospace", "manufacturing", "it"), "in_america"),
			offered("n16", "Energy Efficiency Directive (EU)", CERTIFICATE, "OR(ISBLANK(energy), energy > 85)", "in_eu"),
			offered("n18", "NIS2 (EU)", SYSTEM, "OR(ISBLANK(facts), HAS(facts, \"nis2\"))", "in_eu"),
			offered("n19", "Energy network security catalogue (Germany)", CERTIFICATE, sector$1("energy"), "in_eu"),
			offered("n20", "HDS, health data (France)", CERTIFICATE, sector$1("health", "it"), "in_eu"),
			{
				value: "other",
				label: "Another one"
			}
		]
	}
];
// src/content/iso-certification/organization.ts
/** Who the visitor is. Nothing here is required: each answer only narrows what is asked and recommended later. */
var organizationQuestions = [
	{
		id: "sector",
		section: "about",
		type: "select",
		required: false,
		label: "What is your sector?",
		options: [
			{
				value: "manufacturing",
				label: "Manufacturing"
			},
			{
				value: "services",
				label: "Services"
			},
			{
				value: "construction",
				label: "Construction"
			},
			{
				value: "it",
				label: "IT, software"
			},
			{
				value: "health",
				label: "Health care"
			},
			{
				value: "medical-devices",
				label: "Medical devices"
			},
			{
				value: "automotive",
				label: "Automotive"
			},
			{
				value: "aerospace",
				label: "Aviation, space, defence"
			},
			{
				value: "rail",
				label: "Rail"
			},
			{
				value: "food",
				label: "Food"
			},
			{
				value: "energy",
				label: "Energy"
			},
			{
				value: "laboratory",
				label: "Laboratory"
			},
			{
				value: "logistics",
				label: "Logistics"
			},
			{
				value: "public",
				label: "Public sector"
			},
			{
				value: "other",
				label: "Other"
			}
		]
	},
	{
		id: "markets",
		section: "about",
		type: "several",
		required: false,
		label: "In which regions do you work or sell?",
		options: [
			{
				value: "eu",
				label: "European Union"
			},
			{
				value: "uk",
				label: "United Kingdom"
			},
			{
				value: "north-america",
				label: "North America"
			},
			{
				value: "china",
				label: "China"
			},
			{
				value: "asia",
				label: "Rest of Asia"
			},
			{
				value: "middle-east",
				label: "Middle East"
			},
			{
				value: "africa",
				label: "Africa"
			},
			{
				value: "latin-america",
				label: "Latin America"
			},
			{
				value: "oceania",
				label: "Oceania"
			}
		]
	},
	{
		id: "staff",
		section: "about",
		type: "number",
		required: false,
		label: "How many people work for you?",
		help: "All shifts, seasonal and contractors’ staff included; part-time as full-time equivalents.",
		unit: "persons",
		min: 1
	},
	{
		id: "sites",
		section: "about",
		type: "number",
		required: false,
		label: "At how many sites?",
		min: 1
	},
	{
		id: "energy",
		section: "about",
		type: "number",
		required: false,
		label: "How much energy do you use?",
		help: "If you know; 1 TJ is about 278 MWh.",
		unit: "TJ a year",
		min: 0
	},
	{
		id: "facts",
		section: "about",
		type: "several",
		required: false,
		label: "What applies to you?",
		options: [
			{
				value: "personal-data",
				label: "Personal or customers’ data"
			},
			{
				value: "software-cloud",
				label: "Software, cloud or hosting"
			},
			{
				value: "nis2",
				label: "NIS2, also as a supplier"
			},
			{
				value: "ai",
				label: "AI, built or sold"
			},
			{
				value: "emissions",
				label: "Emissions, waste, chemicals, or sustainability requests"
			},
			{
				value: "hazardous-work",
				label: "Dangerous work, contractors, safety prequalification"
			},
			{
				value: "public-abroad",
				label: "Public contracts abroad, or agents"
			},
			{
				value: "critical-service",
				label: "Critical services, or penalties for outages"
			},
			{
				value: "food-retail",
				label: "Food for retailers"
			}
		]
	}
];
// src/content/iso-certification/recommendations.ts
/** What a rule rests on; the strongest reason is the one shown. */
var LAW = 4;
var CUSTOMER = 3;
var SECTOR = 2;
var RISK = 1;
var byLaw = (...instruments) => ({
	when: `ANY(a2_instrument, ${instruments.map((id) => `"${id}"`).join(", ")})`,
	rank: LAW,
	reason: "The law you named asks for it or builds on it."
});
var named = (...standards) => ({
	when: `ANY(a1_standards, ${standards.map((id) => `"${id}"`).join(", ")})`,
	rank: CUSTOMER,
	reason: "Your customer names it."
});
var sector = (reason, ...sectors) => ({
	when: `ANY(sector, ${sectors.map((id) => `"${id}"`).join(", ")})`,
	rank: SECTOR,
	reason
});
var fact = (reason, ...facts) => ({
	when: `ANY(facts, ${facts.map((id) => `"${id}"`).join(", ")})`,
	rank: RISK,
	reason
});
/** Part D: which standards to look at first. At equal rank the order here decides. */
var recommendations$1 = {
	title: "Standards to look at first",
	limit: 3,
	several: "Standards of the same structure can share one system and one audit, with up to 20 % less audit time.",
	items: [
		{
			id: "iso-9001",
			title: "ISO 9001",
			rules: [
				byLaw("n13"),
				named("iso-9001"),
				sector("The base for quality.", "manufacturing", "services", "construction", "logistics"),
				{
					when: "OR(ANY(sector, \"it\", \"health\", \"rail\", \"energy\", \"public\", \"other\"), AND(ISBLANK(sector), ANY(a1, \"b\", \"c\")))",
					rank: RISK,
					reason: "The base for quality."
				}
			],
			note: editions["iso-9001"]
		},
		{
			id: "iso-13485",
			title: "ISO 13485",
			rules: [
				byLaw("n01", "n02"),
				named("iso-13485"),
				sector("The base for medical devices.", "medical-devices")
			],
			note: "ISO 9001 is no substitute. Nor is ISO 13485 for an FDA inspection. Canada: MDSAP."
		},
		{
			id: "iatf-16949",
			title: "IATF 16949",
			rules: [named("n04"), sector("Car makers ask suppliers for it.", "automotive")],
			note: "Without series production begin with ISO 9001. For customers’ confidential data: TISAX."
		},
		{
			id: "en-9100",
			title: "EN/AS 9100",
			rules: [named("n06"), sector("Aircraft makers ask suppliers for it.", "aerospace")],
			note: "It is no substitute for CMMC, which US defence contracts may ask for."
		},
		{
			id: "iso-22163",
			title: "ISO 22163",
			rules: [named("n07"), sector("Train makers ask suppliers for it.", "rail")]
		},
		{
			id: "iso-17025",
			title: "ISO/IEC 17025 or ISO 15189",
			rules: [
				byLaw("n09"),
				named("n09"),
				sector("The base for laboratories.", "laboratory")
			],
			note: "Accreditation, never certification."
		},
		{
			id: "gfsi",
			title: "A GFSI-recognized scheme",
			rules: [named("n11"), {
				when: "AND(sector = \"food\", HAS(facts, \"food-retail\"))",
				rank: SECTOR,
				reason: "Large retailers ask suppliers for it."
			}],
			note: "FSSC 22000, BRCGS, IFS or SQF: ask your customer. ISO 22000 alone is not GFSI-recognized."
		},
		{
			id: "iso-22000",
			title: "ISO 22000",
			rules: [{
				when: "AND(sector = \"food\", NOT(HAS(facts, \"food-retail\")))",
				rank: SECTOR,
				reason: "The base for food safety."
			}]
		},
		{
			id: "iso-27001",
			title: "ISO/IEC 27001",
			rules: [
				byLaw("n19", "n20"),
				{
					when: "a2_instrument = \"n18\"",
					rank: LAW,
					reason: "A base for the duties of NIS2."
				},
				named("iso-27001"),
				{
					when: "HAS(a1_standards, \"n05\")",
					rank: CUSTOMER,
					reason: "A base for TISAX, not a substitute."
				},
				sector("Business customers ask suppliers for it.", "it"),
				fact("You handle data of others.", "personal-data", "software-cloud", "nis2")
			],
			note: `${editions["iso-27001"]} For NIS2 a support, not a proof. US customers may ask for a SOC 2 report.`
		},
		{
			id: "iso-42001",
			title: "ISO/IEC 42001",
			rules: [fact("The base for governing AI.", "ai")],
			note: "For the EU AI Act a support, not a proof."
		},
		{
			id: "iso-14001",
			title: "ISO 14001",
			rules: [named("iso-14001"), fact("Your effects on the environment matter to others.", "emissions")],
			note: editions["iso-14001"]
		},
		{
			id: "iso-50001",
			title: "ISO 50001",
			rules: [{
				when: "OR(a2_instrument = \"n16\", AND(HAS(markets, \"eu\"), energy > 85))",
				rank: LAW,
				reason: "Over 85 TJ a year, EU law asks for a certified energy management system by 11 October 2027."
			}],
			note: "National law decides."
		},
		{
			id: "iso-45001",
			title: "ISO 45001",
			rules: [named("iso-45001"), fact("Your work is dangerous, or clients ask about safety.", "hazardous-work")],
			note: editions["iso-45001"]
		},
		{
			id: "iso-37001",
			title: "ISO 37001",
			rules: [fact("Agents and public contracts bring a risk of bribery.", "public-abroad")]
		},
		{
			id: "iso-22301",
			title: "ISO 22301",
			rules: [fact("Your customers depend on your service.", "critical-service")]
		}
	]
};
// src/content/iso-certification/readiness.ts
var levels$1 = [
	{
		id: "1",
		from: 0,
		title: "Start",
		text: "A project of its own: begin with scope, responsibilities, processes."
	},
	{
		id: "2",
		from: 25,
		title: "Foundation laid",
		text: "Much exists informally: write it down, keep evidence."
	},
	{
		id: "3",
		from: 45,
		title: "On the way",
		text: "Close the gaps listed, then carry out an internal audit."
	},
	{
		id: "4",
		from: 55,
		title: "Nearly ready",
		text: "Close the last gaps, carry out internal audit and management review, then plan stage 1."
	},
	{
		id: "5",
		from: 65,
		title: "Ready for stage 1",
		text: "Choose an accredited certification body."
	}
];
var FEW_RECORDS = "NOT(ANY(records, \"3-6\", \"over-6\"))";
var optional = (question) => ({
	...question,
	section: "necessity",
	required: false
});
/** Each question is followed by what is asked about its own answers. */
var withFollowUps = (question) => [optional(question), ...requirementQuestions.filter(({ id }) => id.startsWith(`${question.id}-`))];
// src/content/iso-certification.ts
/**
* The built-in content: certification of management systems. It names no organization: who asks is
* said by the page. The first quiz, calculator and form are the defaults.
*/
var isoCertification = {
	id: "iso-certification",
	version: "1",
	locale: "en",
	quizzes: {
		readiness: {
			title: "Is certification necessary for you, and how ready are you?",
			intro: "Whether you need a certificate, which standards fit, and what is missing.",
			minutes: 10,
			sections: [
				{
					id: "about",
					title: "Your organization"
				},
				{
					id: "necessity",
					title: "Necessity"
				},
				{
					id: "choice",
					title: "Standards"
				},
				...clauseSections,
				{
					id: "evidence",
					title: "Evidence"
				}
			],
			questions: [
				...organizationQuestions,
				...necessityQuestions.flatMap(withFollowUps),
				{
					id: "standards",
					section: "choice",
					type: "several",
					required: false,
					label: "Which standards are you interested in?",
					options: standardOptions,
					suggest: "recommended"
				},
				...questionsOnClauses4To6,
				...questionsOnClauses7To10,
				{
					id: "records",
					section: "evidence",
					type: "single",
					required: false,
					label: "For how many months do records exist?",
					options: [
						{
							value: "under-1",
							label: "Under 1"
						},
						{
							value: "1-3",
							label: "1 to 3"
						},
						{
							value: "3-6",
							label: "3 to 6"
						},
						{
							value: "over-6",
							label: "Over 6"
						}
					]
				}
			],
			formulas: {
				...necessityFormulas,
				...instrumentFormulas,
				"of-date": "IF(ISBLANK(a1_date), \"\", \" of \" & a1_date)",
				months: "IFS(ISBLANK(staff), \"3 to 18\", staff <= 10, \"3 to 6\", staff <= 50, \"4 to 9\", staff <= 250, \"6 to 12\", TRUE, \"9 to 18\")"
			},
			areas: clauseAreas,
			bands: levels$1,
			gates: [
				{
					when: "OR(r2 < 2, r3 < 2, r7 < 2)",
					atMost: "2",
					text: "First come scope, processes, and risks and opportunities: until they are documented and followed, the level is 2 at most."
				},
				{
					when: "r17 < 2",
					atMost: "4",
					text: "Before stage 2, internal audits and management review must be planned and carried out."
				},
				{
					when: FEW_RECORDS,
					atMost: "4"
				}
			],
			outcomes: {
				need,
				level: {
					label: "Readiness",
					score: "score"
				}
			},
			recommendations: recommendations$1,
			notes: [
				{
					when: "NOT(ISBLANK(a2_instrument))",
					text: "You named: {a2-instrument}. Check that it applies to you, and by when."
				},
				{
					when: "a1 = \"d\"",
					text: "Allow about {months} months (our assumption). If the customer’s date{of-date} is nearer, say so now."
				},
				...necessityNotes,
				{
					when: "AND(HAS(markets, \"eu\"), energy > 10, energy <= 85)",
					text: "Over 10 TJ a year, EU law asks for an energy audit every four years or an energy management system."
				},
				{
					when: "AND(HAS(markets, \"eu\"), ANY(a3, \"c\", \"d\"))",
					text: "Public buyers in the EU must accept proof equivalent to a certificate."
				},
				{
					when: FEW_RECORDS,
					text: "About three months of records are usual before stage 2: custom, not a rule of the standards. Until then the level is 4 at most."
				}
			],
			result: {
				disclaimer,
				mark: {
					at: 66.67,
					label: "All documented and followed"
				}
			}
		},
		necessity
	},
	calculators: { benefit },
	forms: {
		quote,
		contact
	}
};
// src/locales/en.ts
/**
* The widgets' own words: buttons, labels, messages. What a widget asks and tells stands in the
* content file. `{name}` is filled in; several forms of a text are data, see `sayCount`.
*/
var en = {
	loading: "Loading",
	optional: "(optional)",
	pleaseChoose: "Please choose",
	notApplicable: "Does not apply",
	severalHint: "Select all that apply.",
	problemTitle: "There is a problem",
	errorPrefix: "Error:",
	startAgain: "Start again",
	requestQuote: "Request a quote",
	sources: "Sources",
	source: "Source",
	unconfirmedSource: "single source, not confirmed",
	assumptionSource: "our assumption",
	fallbackTitle: "Please contact us directly",
	fallbackText: "This part of the page could not be shown.",
	reachUs: "You can reach us directly:",
	reachUsBare: "Please use the other ways to get in touch that you find on this website.",
	phone: "Phone",
	email: "Email",
	address: "Address",
	website: "Website",
	booking: "Book a talk",
	minutes: {
		one: "About {n} minute",
		other: "About {n} minutes"
	},
	questions: {
		one: "{n} question",
		other: "{n} questions"
	},
	progress: "Question {n} of {total}",
	progressLabel: "Progress",
	next: "Continue",
	back: "Back",
	skip: "Skip",
	finish: "See the result",
	suggested: "Pre-selected to fit your earlier answers. Change it as you like.",
	resultTitle: "Your result",
	nextStep: "Next step",
	readiness: "Level {n} of {total}",
	scoreTitle: "Score",
	areasTitle: "Area by area",
	notRated: "not rated",
	gapsTitle: "What to work on",
	urgentTitle: "First to do",
	laterTitle: "Then",
	reference: "Clause {reference}",
	notesTitle: "Good to know",
	reviewAnswers: "Review answers",
	reviewTitle: "Your answers",
	backToResult: "Back to the result",
	change: "Change",
	changeAnswer: "Change: {question}",
	notAnswered: "Not answered",
	print: "Print",
	inputsTitle: "Your figures",
	estimateTitle: "Your estimate",
	ourAssumption: "our assumption",
	resetTo: "Reset to {value}",
	resetLabel: "Reset to {value}: {label}",
	onRequest: "on request",
	lastValid: "One of your figures needs correcting. The estimate still shows the last valid figures.",
	estimateIs: "{label}: {value}",
	overYears: "Over the years",
	chartTable: "Show as a table",
	year: "Year {n}",
	figure: "Figure",
	working: "How this is calculated",
	required: "Fill in “{label}”",
	requiredChoice: "Choose an answer for “{label}”",
	chooseAnswer: "Choose an answer",
	enterAnswer: "Enter an answer",
	emailError: "Enter an email address in the correct format, like name@example.com",
	telError: "Enter a phone number, like +86 755 3316 8386",
	urlError: "Enter a web address, like https://example.com",
	numberError: "Enter a number",
	minError: "Enter {limit} or more",
	maxError: "Enter {limit} or less",
	tooLongError: "Shorten this to {limit} characters or fewer",
	optionError: "Choose one of the options",
	dateError: "Enter a real date",
	consentError: "Tick the box if you agree. Without it we may not use your details to reply",
	operator: "the operator of this website",
	privacyNotice: "Privacy notice",
	honeypot: "Leave this field empty",
	sendAlong: "We will send along",
	sendAlongAnswers: "your answers so far in “{title}”",
	sendAlongQuiz: "your answers and result of “{title}”",
	sendAlongEstimate: "your estimate of “{title}”",
	sendAlongPage: "the page you came from, your language and your time zone",
	sending: "Sending",
	sentTitle: "Received",
	sentThanks: "Thank you",
	sentText: "Your message has arrived.",
	unconfirmedTitle: "Sent, but not confirmed",
	unconfirmedText: "Your message was sent, but the service that takes it cannot tell us that it arrived. If you hear nothing, please get in touch again.",
	waitingTitle: "Saved on this device, not sent yet",
	waitingText: {
		one: "We could not deliver it yet. We keep trying for {n} hour, also on your next visit to this website.",
		other: "We could not deliver it yet. We keep trying for {n} hours, also on your next visit to this website."
	},
	memoryTitle: "Not sent yet: please keep this page open",
	memoryText: "We could not deliver it yet, and this browser does not let us save it. We keep trying while this page is open.",
	refusedTitle: "Your message was not accepted",
	refusedText: "Please correct what is marked below and send it again.",
	refusedField: "Check this entry; the service did not accept it",
	refusedPlain: "The service did not accept it as it is. Please check what you entered.",
	cancelledTitle: "Not sent",
	cancelledText: "This website stopped the message before it left. Nothing was sent.",
	noEndpointTitle: "Not sent: this form is not connected yet",
	noEndpointText: "What you entered has nowhere to go from here and stays on this page.",
	outboxFullTitle: "Not sent: too many messages are waiting on this device",
	outboxFullText: "Nothing was saved. Please try again when you are online.",
	brokenTitle: "Not sent",
	brokenText: "Something went wrong on this page. Nothing was sent.",
	leadReference: "Reference {id}",
	sendAnother: "Send another",
	changeSent: "See or change what you sent",
	discard: "Delete it from this device",
	summaryHot: "Hot lead",
	summaryWarm: "Warm lead",
	summaryCold: "Cold lead",
	summaryTest: "TEST",
	summaryNoName: "no name given",
	summaryWants: "Wants",
	summaryWhen: "When",
	summaryMessage: "Message",
	summaryGaps: "First to work on",
	summaryRecommended: "Recommended",
	summaryReach: "Reach at",
	summaryConsent: "Agreed to",
	summaryNoConsent: "nothing",
	summaryPage: "Asked on",
	summaryReferrer: "Came from",
	summaryCampaign: "Campaign",
	summaryLocale: "Language and time zone"
};
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
// src/page/endpoints.ts
var CONNECTORS$1 = [
	"leadline",
	"json",
	"json+key",
	"form",
	"text",
	"hubspot",
	"formspree",
	"web3forms",
	"netlify",
	"salesforce",
	"slack",
	"zapier",
	"make",
	"n8n",
	"apps-script"
];
/** The ones that this version can speak. */
var READY = [
	"leadline",
	"json",
	"json+key",
	"form",
	"text"
];
var isLocal = (host) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);
/** A URL leads may be sent to, or what was expected of it. */
function checkEndpoint(written) {
	const url = parseUrl(written);
	if (!url) return "a URL";
	if (url.username || url.password) return "a URL without user name and password";
	const mayBePlain = location.protocol === "http:" || isLocal(url.hostname);
	if (url.protocol === "https:" || url.protocol === "http:" && mayBePlain) return url;
	return "an https URL (http only on localhost or from an http page)";
}
/**
* Reads the settings `endpoint` and `connector`, lists separated by spaces. An endpoint that cannot be
* used is left out and listed in `problems`; so is one whose connector is not served yet, because a
* body in another shape would be refused or misfiled there.
*/
function readEndpoints(endpoint = "", connector = "json") {
	const urls = endpoint.split(/\s+/).filter(Boolean);
	const names = connector.split(/\s+/).filter(Boolean);
	const endpoints = [];
	const problems = [];
	if (names.length > 1 && names.length !== urls.length) problems.push(`connector: expected one for all endpoints or one for each of ${urls.length}, found ${names.length}`);
	urls.forEach((written, index) => {
		const url = checkEndpoint(written);
		if (typeof url === "string") {
			const shown = written.replace(/\/\/[^/]*@/, "//…@").replace(/#.*/s, "#…").slice(0, 200);
			problems.push(`endpoint: expected ${url}, found "${shown}"`);
			return;
		}
		const name = (names.length === 1 ? names[0] : names[index]) ?? "json";
		const known = CONNECTORS$1.includes(name);
		if (known && !READY.includes(name)) {
			problems.push(`connector: expected one of ${READY.join(", ")} in this version, found "${name}"`);
			return;
		}
		if (!known) problems.push(`connector: expected one of ${CONNECTORS$1.join(", ")}, found "${name.slice(0, 64)}"`);
		endpoints.push({
			endpoint: written,
			connector: known ? name : "json"
		});
	});
	return {
		endpoints,
		problems
	};
}
// src/model/content/meant.ts
/** Further than this from what was written, a name is hardly what was meant. */
var MAX_EDITS = 2;
/** `, perhaps NAME`, or nothing where no name is much like what was written. */
function perhaps(written, names) {
	const { name, edits } = nearest(written, names);
	return edits <= MAX_EDITS && edits < name.length / 2 ? `, perhaps ${name}` : "";
}
// src/model/content/problem.ts
/** Longest piece of somebody's content that is repeated in a message. */
var MAX_SHOWN_LENGTH = 40;
function problemAt(at, expected, found) {
	const path = at.map((key) => typeof key === "number" ? `[${key}]` : /^[\w$-]{1,64}$/.test(key) ? `.${key}` : `[${shown(key)}]`).join("").replace(/^\./, "") || "content";
	return {
		path,
		expected,
		found,
		message: `${path}: expected ${expected}, got ${found}`
	};
}
/** A value in a message, in a few words. */
function shown(value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") {
		const isShort = value.length <= MAX_SHOWN_LENGTH;
		return JSON.stringify(isShort ? value : `${value.slice(0, 39)}…`);
	}
	return value === null || typeof value === "number" || typeof value === "boolean" ? String(value) : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
// src/model/content/formulas.ts
/** Formulas that use one another are evaluated inside one another, and that goes only so deep. */
var MAX_CHAIN = 200;
/** The formulas of one quiz, calculator or form: all of them see the same names. */
var Formulas = class {
	#names;
	#report;
	/** What the value of a name rests on. */
	#uses = /* @__PURE__ */ new Map();
	/** @param ids what formulas may ask for */
	constructor(ids, report) {
		this.#names = new Set(ids.map(formulaName));
		this.#report = report;
	}
	/**
	* Checks that a text is a formula and its names are known.
	*
	* @param extra a name that is known here alone
	* @returns the names it uses
	*/
	read(path, text, extra) {
		try {
			const { names } = parseFormula(text);
			const unknown = names.find((name) => !this.#names.has(name) && name !== extra);
			if (unknown !== void 0) {
				const known = [...this.#names];
				this.#report(path, `known names${perhaps(unknown, known)}`, shown(unknown));
			}
			return names;
		} catch (error) {
			if (!(error instanceof FormulaSyntaxError)) throw error;
			this.#report(path, `${error.expected} at ${error.index + 1}`, error.found);
			return [];
		}
	}
	/** Notes that the value of one id rests on others. */
	use(user, ids) {
		const name = formulaName(user);
		this.#uses.set(name, [...this.#uses.get(name) ?? [], ...ids.map(formulaName)]);
	}
	/** Checks that nothing rests on itself, and nothing on too much; one problem is enough. */
	checkCircles(path) {
		const finished = /* @__PURE__ */ new Set();
		const trail = [];
		const isSound = (name) => {
			if (finished.has(name)) return true;
			const start = trail.indexOf(name);
			if (start >= 0) {
				const circle = [...trail.slice(start), name].join(" → ");
				this.#report(path, "formulas that do not rest on themselves", circle);
				return false;
			}
			if (trail.length > MAX_CHAIN) {
				this.#report(path, `at most ${MAX_CHAIN} formulas that rest on one another`, "more");
				return false;
			}
			trail.push(name);
			const sound = (this.#uses.get(name) ?? []).every(isSound);
			trail.pop();
			finished.add(name);
			return sound;
		};
		[...this.#uses.keys()].every(isSound);
	}
};
// src/model/content/check-widget.ts
/** Keys that hold a formula wherever they hold a text. */
var FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;
/**
* Formulas that a value does not rest on: a suggestion is no answer, bounds may be told by the value
* itself, and a value may be shown by what it is.
*/
var ASIDE = /\.(suggest|low|high)$|^values\.\d+\.showIf$/;
/** Keys that hold the id of something in another part of the same widget. */
var REFERENCES = {
	section: "sections",
	area: "areas",
	group: "groups",
	atMost: "bands"
};
var CHOICE = /^(single|several|select)$/;
/**
* Checks what quizzes, calculators and forms have in common: ids are given once, references lead
* somewhere, formulas are formulas and use known names.
*
* @param named the parts whose members formulas may ask for
* @param others further names that formulas may ask for
* @returns the formulas, for what each kind of widget knows about them, and the names of the widget
*/
function checkWidget(widget, at, named, others, report) {
	const parts = widget;
	const located = named.flatMap((part) => idsIn(parts[part], [...at, part]));
	checkUnique([...others.map((name) => [name, at]), ...located], report);
	const names = [...others, ...located.map(([id]) => String(id))];
	const formulas = new Formulas(names, report);
	/** @param owner what the formulas inside decide on */
	const walk = (node, path, owner) => {
		const isList = Array.isArray(node);
		const [part = "", ...inside] = path.slice(at.length);
		const isNamed = named.includes(String(part));
		const { type, options } = node;
		if (CHOICE.test(type ?? "") && !options) report([...path, "options"], "a list", "nothing");
		if (isList && path.at(-1) !== "rules" && !(isNamed && inside.length === 0)) checkUnique(idsIn(node, path), report);
		for (const [key, child] of Object.entries(node)) {
			const here = [...path, isList ? Number(key) : key];
			let user = owner;
			if (!part) user = key === "score" ? key : `the ${key}`;
			else if (inside.length === 0 && isNamed) user = child.id ?? key;
			else if (inside.length === 0 && part === "sections") user += ` ${child.id}`;
			if (typeof child === "object" && child) walk(child, here, user);
			if (typeof child !== "string") continue;
			const list = REFERENCES[key];
			if (FORMULA.test(key) || part === "formulas") {
				const used = formulas.read(here, child, part === "series" ? "year" : void 0);
				if (!ASIDE.test(here.slice(at.length).join("."))) formulas.use(user, used);
			} else if (list && !idsIn(parts[list], []).some(([id]) => id === child)) report(here, `the id of one of the ${list}`, shown(child));
		}
	};
	walk(widget, at, "");
	return {
		formulas,
		names
	};
}
/** What the members of a list or record are called, and where that stands. */
function idsIn(of, at) {
	return Object.entries(of ?? {}).map(([key, member]) => Array.isArray(of) ? [member?.id ?? member?.value, [
		...at,
		Number(key),
		member?.id ? "id" : "value"
	]] : [key, [...at, key]]);
}
function checkUnique(located, report) {
	const seen = /* @__PURE__ */ new Set();
	for (const [id, path] of located) {
		if (id !== void 0 && seen.has(id)) report(path, "a name of its own", `${shown(id)} again`);
		seen.add(id);
	}
}
/** Checks that each number is more than the one before it. */
function checkAscending(numbers, report) {
	let before = -Infinity;
	for (const [number, path] of numbers) {
		if (!(number != null && number > before)) report(path, before > -Infinity ? `more than ${before}` : "a number", shown(number));
		before = number ?? before;
	}
}
// src/model/content/check-calculator.ts
/** A calculator's currency is one of these codes, or the id of an input. */
var CURRENCY_CODE = /^[A-Z]{3}$/;
/**
* Checks references and formulas of a calculator that has the right form.
*
* @returns the names that forms may use
*/
function checkCalculator(calculator, at, report) {
	const { inputs, tables = {}, currency = "EUR" } = calculator;
	const { formulas, names } = checkWidget(calculator, at, [
		"inputs",
		"values",
		"tables"
	], [], report);
	formulas.checkCircles(at);
	if (!CURRENCY_CODE.test(currency) && !inputs.some(({ id }) => id === currency)) report([...at, "currency"], "a code such as \"EUR\" or the id of an input", shown(currency));
	for (const [id, { columns, rows }] of Object.entries(tables)) {
		const path = [
			...at,
			"tables",
			id,
			"rows"
		];
		const length = columns ? columns.length + 1 : rows[0].length;
		rows.forEach((row, index) => {
			if (row.length !== length) report([...path, index], `${length} cells`, shown(row.length));
		});
		checkAscending(rows.map(([bound], index) => [bound, [
			...path,
			index,
			0
		]]), report);
	}
	return names;
}
// src/model/content/check-quiz.ts
/** Names that every quiz gives to formulas, beside its own. */
var RESULTS = [
	"score",
	"band",
	"recommended"
];
/**
* Checks references and formulas of a quiz that has the right form.
*
* @returns the names that forms may use
*/
function checkQuiz(quiz, at, report) {
	const { questions, areas = [], bands = [], outcomes = {} } = quiz;
	const { formulas, names } = checkWidget(quiz, at, [
		"questions",
		"areas",
		"formulas",
		"outcomes"
	], RESULTS, report);
	checkAscending(bands.map(({ from }, index) => [from, [
		...at,
		"bands",
		index,
		"from"
	]]), report);
	const weighted = questions.filter(({ weight }) => weight);
	const ids = (list) => list.map(({ id }) => id);
	for (const { id, section } of questions) formulas.use(id, [`the sections ${section}`]);
	areas.forEach(({ id, score, include = {} }, index) => {
		const inside = weighted.filter(({ area }) => area === id);
		if (score === void 0) formulas.use(id, [...ids(inside), ...Object.keys(include)]);
		for (const key of Object.keys(include)) {
			if (ids(questions).includes(key)) continue;
			report([
				...at,
				"areas",
				index,
				"include",
				key
			], "the id of one of the questions", shown(key));
		}
	});
	if (quiz.score === void 0) {
		const apart = areas.filter(({ separate }) => separate).map(({ id }) => id);
		formulas.use("score", ids(weighted.filter(({ area = "" }) => !apart.includes(area))));
	}
	formulas.use("band", ["score", "the gates"]);
	formulas.use("recommended", ["the recommendations"]);
	for (const [id, outcome] of Object.entries(outcomes)) if ("score" in outcome) formulas.use(id, ["the gates"]);
	formulas.checkCircles(at);
	return names;
}
// src/model/content/check-schema.ts
var WORDS = {
	string: "a text",
	number: "a number",
	boolean: "true or false",
	Array: "a list",
	Object: "an object"
};
/** @returns the data as the schema has it; undefined if a problem was reported */
function checkSchema(schema, data, report, at = []) {
	const result = v.safeParse(schema, data);
	if (result.success) return result.output;
	for (const issue of result.issues) {
		const keys = (issue.path ?? []).map(({ key }) => key);
		const path = [...at, ...keys];
		const { input, requirement } = issue;
		const chosen = issue.type === "union" && closest(partAt(schema, keys), input);
		if (chosen) checkSchema(chosen, input, report, path);
		else if (issue.expected === "never") {
			const known = Object.keys(partAt(schema, keys.slice(0, -1)).entries ?? {});
			report(path, `a known key${perhaps(String(input), known)}`, shown(input));
		} else if (issue.kind === "schema") report(path, words(input === void 0 ? partAt(schema, keys).expects : issue.expected), shown(input));
		else if (typeof requirement === "number") {
			const { length } = input;
			const bound = `at ${issue.type.startsWith("min") ? "least" : "most"} ${requirement}`;
			report(path, typeof input === "string" ? `${bound} characters` : bound, shown(length ?? input));
		} else report(path, issue.message, shown(input));
	}
}
/** Schemas name what they expect like `("a" | string)`. */
function words(expects) {
	return (expects ?? "").replace(/[()]/g, "").split(" | ").map((word) => WORDS[word] ?? word).join(" or ");
}
function partAt(schema, keys) {
	let part = schema;
	for (const key of ["", ...keys]) {
		if (key !== "") part = part.entries?.[key] ?? part.item ?? part.value;
		while (part.wrapped) part = part.wrapped;
	}
	return part;
}
/** Of several kinds of object the one that the data most looks like, so that its mistakes can be named. */
function closest({ options = [] }, data) {
	if (typeof data !== "object" || !data || Array.isArray(data)) return void 0;
	const shared = ({ entries }) => entries ? Object.keys(data).filter((key) => Object.hasOwn(entries, key)).length : -1;
	return options.filter(({ entries }) => entries).sort((a, b) => shared(b) - shared(a))[0];
}
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
		v.string(),
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
	label: labelSchema,
	columns: v.optional(v.array(idSchema)),
	rows: v.pipe(v.array(v.pipe(v.array(v.nullable(v.number())), v.minLength(2))), v.minLength(1), v.maxLength(500)),
	source: v.optional(sourceSchema)
});
var valueSchema = v.strictObject({
	id: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z][a-zA-Z0-9]*$/, "a name: letters and digits")),
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
/** A row of figures over the years; its formula may use `year` (1, 2, …). */
var seriesSchema = v.strictObject({
	id: valueSchema.entries.id,
	label: labelSchema,
	formula: formulaSchema,
	years: v.pipe(v.number(), v.integer("a whole number"), v.minValue(1), v.maxValue(30)),
	format: v.optional(formatSchema),
	/** Each year adds to the one before. */
	cumulative: v.optional(v.boolean())
});
var groupSchema = v.strictObject({
	id: idSchema,
	title: labelSchema,
	text: v.optional(textSchema),
	/** Shown folded, to be opened by those who want to change it. */
	folded: v.optional(v.boolean())
});
var calculatorSchema = v.strictObject({
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
	title: labelSchema,
	intro: v.optional(textSchema),
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
	}))
});
// src/model/content/quiz.ts
var sectionSchema = v.strictObject({
	id: idSchema,
	title: labelSchema,
	text: v.optional(textSchema),
	showIf: v.optional(formulaSchema)
});
var questionSchema = v.strictObject({
	...fieldEntries,
	type: v.picklist([
		"single",
		"several",
		"select",
		"number",
		"text",
		"date"
	]),
	section: v.optional(idSchema),
	/** False: may be passed over. Default true. */
	required: v.optional(v.boolean()),
	/** Counts this often in the weighted score and in its area; without it the question is not scored. */
	weight: v.optional(v.pipe(v.number(), v.minValue(0))),
	area: v.optional(idSchema),
	/** "Does not apply" is offered; it leaves the sum. */
	na: v.optional(v.boolean()),
	/** Pre-selects an answer; a formula, e.g. `recommended` for the ids recommended so far. */
	suggest: v.optional(formulaSchema),
	/** What to do next where the answer's score is under `below`; listed first where it is at most `urgent`. */
	gap: v.optional(v.strictObject({
		below: v.number(),
		urgent: v.optional(v.number()),
		/** Short name of the subject, such as "Internal audit and management review". */
		label: labelSchema,
		text: labelSchema,
		/** Where the subject stands, such as "9.2, 9.3". */
		reference: v.optional(textSchema)
	}))
});
/** A part of the score, as a percentage. Without `score`: the weighted percentage of the questions of this area. */
var areaSchema = v.strictObject({
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
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	title: labelSchema,
	text: v.optional(textSchema),
	from: v.number()
});
/** While `when` holds, the level is at most this one, whatever the score. */
var gateSchema = v.strictObject({
	when: formulaSchema,
	atMost: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	text: v.optional(textSchema)
});
/** A finding decided by ordered rules: the first whose `when` holds (or has none) is the outcome; none: undecided. */
var ruleOutcomeSchema = v.strictObject({
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
	label: labelSchema,
	showIf: v.optional(formulaSchema),
	score: formulaSchema,
	gates: v.optional(v.array(gateSchema))
});
var recommendationSchema = v.strictObject({
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
	title: labelSchema,
	intro: v.optional(textSchema),
	/** Minutes it takes, told before the start. */
	minutes: v.optional(v.number()),
	sections: v.optional(v.array(sectionSchema)),
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
	name: v.optional(labelSchema),
	person: v.optional(textSchema),
	phone: v.optional(textSchema),
	tel: v.optional(textSchema),
	email: v.optional(v.pipe(textSchema, v.regex(/^[^\s@]+@[^\s@]+$/, "an e-mail address"))),
	address: v.optional(textSchema),
	url: v.optional(urlSchema),
	privacyUrl: v.optional(urlSchema),
	booking: v.optional(urlSchema),
	logo: v.optional(urlSchema)
});
/** A content file: everything the widgets ask, compute and say that is not a button's word. */
var contentSchema = v.strictObject({
	$schema: v.optional(v.string()),
	id: idSchema,
	version: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	/** BCP 47 language of the texts. */
	locale: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag such as \"en\" or \"pt-BR\"")),
	organization: v.optional(organizationSchema),
	quizzes: v.optional(v.record(idSchema, quizSchema)),
	calculators: v.optional(v.record(idSchema, calculatorSchema)),
	forms: v.optional(v.record(idSchema, formSchema))
});
// src/model/content/plain-copy.ts
/** More than any content file in good faith holds, and still quick to look through. */
var MAX_VALUES = 1e5;
var MAX_DEPTH = 24;
/** Names that mean something to the language itself. */
var RESERVED = /^(__proto__|constructor|prototype)$/;
/**
* Content handed over by code may be anything: cyclic, endless, changing while it is read. What is
* checked and used is a copy that can be none of this. Keys without a value are left out, as in JSON.
*/
function plainCopy(data, report) {
	let left = MAX_VALUES;
	function copy(value, path) {
		if (typeof value !== "object" || value === null) return value;
		const source = value;
		const isList = Array.isArray(value);
		const keys = Object.keys(source);
		left -= isList ? value.length : keys.length;
		if (!(left >= 0)) return report(path, `at most ${MAX_VALUES} values in all`, "more");
		if (path.length > MAX_DEPTH) return report(path, `at most ${MAX_DEPTH} levels`, "more");
		if (isList) return Array.from(value, (item, index) => copy(item, [...path, index]));
		const target = {};
		for (const key of keys) {
			const at = [...path, key];
			const part = source[key];
			if (RESERVED.test(key)) report(at, "another name", JSON.stringify(key));
			else if (part !== void 0) target[key] = copy(part, at);
		}
		return target;
	}
	return copy(data, []);
}
// src/model/content/load.ts
/** Nobody mends more at once. */
var MAX_PROBLEMS = 20;
/**
* Whether something is a content file: its form, then its references and formulas. Never throws,
* whatever it is given; the content handed back is a plain copy.
*
* @returns the content, or its problems: at least one, at most 20
*/
function checkContent(data) {
	const problems = [];
	const report = (path, expected, found) => {
		if (problems.length < MAX_PROBLEMS) problems.push(problemAt(path, expected, found));
	};
	try {
		const copy = plainCopy(data, report);
		const content = problems.length > 0 ? void 0 : checkSchema(contentSchema, copy, report);
		if (content) checkReferences(content, report);
		if (content && problems.length === 0) return {
			content,
			problems: []
		};
	} catch (error) {
		report([], "plain data", `what cannot be read (${error instanceof Error ? error.name : "error"})`);
	}
	return {
		content: null,
		problems
	};
}
function checkReferences(content, report) {
	const { quizzes = {}, calculators = {}, forms = {} } = content;
	const names = [...Object.entries(quizzes).flatMap(([id, quiz]) => checkQuiz(quiz, ["quizzes", id], report)), ...Object.entries(calculators).flatMap(([id, calculator]) => checkCalculator(calculator, ["calculators", id], report))];
	for (const [id, form] of Object.entries(forms)) {
		const at = ["forms", id];
		const others = new Set(names);
		for (const field of form.fields) others.delete(field.id);
		checkWidget(form, at, ["fields"], [...others], report).formulas.checkCircles(at);
	}
}
// src/page/load-content.ts
var MAX_BYTES = 2097152;
var TIMEOUT_MS = 15e3;
var RETRY_AFTER_MS = 2e3;
/** Taken before a page's wrappers around `fetch` come and break. */
var fetchAtLoad$1 = globalThis.fetch;
var failed = (code, message, status) => ({
	content: null,
	failure: {
		code,
		message,
		status
	}
});
/** By the object itself, the place and text of an inline script, or the URL. */
var cache = /* @__PURE__ */ new Map();
function once(key, read) {
	if (!cache.has(key)) cache.set(key, read());
	return cache.get(key);
}
function check(data, file) {
	const { content, problems } = checkContent(data);
	if (content) return {
		content,
		failure: null
	};
	const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
	return failed("content-invalid", `${file}: ${problems[0].message}${more}`);
}
function parse(text, file) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return failed("content-invalid", `${file}: expected JSON, got ${error.message}`);
	}
	return check(data, file);
}
/** An inline script; while the page is still being read, it may stand further down. */
function fromInline(id) {
	const element = document.getElementById(id.slice(1));
	if (!element && document.readyState === "loading") return new Promise((resolve) => {
		document.addEventListener("DOMContentLoaded", () => resolve(fromInline(id)), { once: true });
	});
	if (!element) return failed("content-unreachable", `${id}: expected <script type="application/json" id="${id.slice(1)}">, found none`);
	const text = element.textContent ?? "";
	return once(`${id}\n${text}`, () => parse(text, id));
}
/** @throws Error where the body is larger than a content file may be */
async function readText$1(response) {
	const reader = response.body?.getReader();
	if (!reader) return "";
	const decoder = new TextDecoder();
	let bytes = 0;
	let text = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		bytes += value.byteLength;
		if (bytes > MAX_BYTES) {
			await reader.cancel();
			throw new Error(`expected at most ${MAX_BYTES} bytes, got more`);
		}
		text += decoder.decode(value, { stream: true });
	}
}
async function fetchText(url) {
	const response = await fetchAtLoad$1(url, {
		credentials: "omit",
		signal: AbortSignal.timeout(TIMEOUT_MS)
	});
	if (response.ok) return {
		status: 200,
		text: await readText$1(response)
	};
	await response.body?.cancel();
	return {
		status: response.status,
		text: ""
	};
}
var wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function timeout() {
	await wait(TIMEOUT_MS);
	throw new Error(`no answer within ${TIMEOUT_MS / 1e3} s`);
}
async function fromUrl(url) {
	let found = "";
	let last;
	for (let attempt = 0; attempt < 2; attempt++) {
		if (attempt > 0) await wait(RETRY_AFTER_MS);
		try {
			const { status, text } = await Promise.race([fetchText(url), timeout()]);
			if (status === 200) return parse(text, url);
			found = `status ${status}`;
			last = status;
			if (status < 500 && status !== 429) break;
		} catch (error) {
			found = error.message;
		}
	}
	return failed("content-unreachable", `${url}: expected a content file, got ${found}`, last);
}
function fromCachedUrl(url) {
	return once(url, async () => {
		const loaded = await fromUrl(url);
		if (loaded.failure?.code === "content-unreachable") cache.delete(url);
		return loaded;
	});
}
/**
* Reads a content file: the object itself, `#id` of an inline JSON script, or a URL in which `{locale}`
* stands for the wanted language (`en-GB`, and `en` where there is no such file). The answer is there at
* once where nothing has to be fetched. Each source is read and checked once a page; one that could not
* be reached is read again when asked for again.
*
* @param locale the language the page asks for; `en` where it asks for none
*/
function loadContent(source, locale = "en") {
	if (typeof source === "object") return once(source, () => check(source, "content"));
	if (source.startsWith("#")) return fromInline(source);
	const urlFor = (tag) => parseUrl(source.replaceAll("{locale}", encodeURIComponent(tag)));
	const url = urlFor(locale);
	if (!url) return failed("content-unreachable", `content: expected a URL, found "${source}"`);
	const broader = urlFor(locale.split("-", 1)[0]);
	return fromCachedUrl(url.href).then((loaded) => {
		return (loaded.failure?.status === 404 || loaded.failure?.status === 410) && broader && broader.href !== url.href ? fromCachedUrl(broader.href) : loaded;
	});
}
// src/page/locale.ts
/** Languages and scripts written from right to left. */
var RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)|-(arab|hebr|nkoo|syrc|thaa)(-|$)/i;
/** The value of an attribute on the element or the nearest one around it, out of shadow roots too. */
function nearestAttribute(element, name) {
	let around = element;
	while (around) {
		const found = around.closest(`[${name}]`);
		if (found) return found.getAttribute(name)?.trim() || void 0;
		const root = around.getRootNode();
		around = root instanceof ShadowRoot ? root.host : null;
	}
}
/** The language that the page's owner wants for a widget: the setting, else the nearest `lang`. */
function requestedLocale(element, setting) {
	return setting ?? nearestAttribute(element, "lang");
}
var language = (tag) => tag.split("-", 1)[0].toLowerCase();
/**
* The locale for words and figures: as requested where the content is in that language (`en-GB` for
* content in `en`), else the content's, so that a text and the buttons under it agree.
*/
function shownLocale(requested, content) {
	if (!requested || language(requested) !== language(content)) return content;
	try {
		return Intl.getCanonicalLocales(requested)[0] ?? content;
	} catch {
		return content;
	}
}
/** The direction the page sets around the widget, else that of its language. */
function directionOf(element, locale) {
	const dir = nearestAttribute(element, "dir")?.toLowerCase();
	if (dir === "ltr" || dir === "rtl") return dir;
	return RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
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
/**
* Where a lead comes from. The campaign is the last one the visitor came with; `landing`, and the
* referrer while the visitor moves within the site, are those of the first page known.
*
* @param widget tag name
* @param locale of what the visitor sees
*/
function leadSource(widget, locale) {
	const first = rememberTouch();
	const here = pageState().touch ?? first;
	const campaign = [
		marksOf(location.search),
		here,
		first
	].find(({ utm, clickIds }) => Object.keys({
		...utm,
		...clickIds
	}).length > 0);
	const within = document.referrer.startsWith(`${location.origin}/`);
	return {
		page: bareAddress(location.href),
		title: document.title.slice(0, MAX_VALUE),
		referrer: within ? first.referrer || here.referrer : here.referrer,
		landing: first.landing,
		utm: campaign?.utm ?? {},
		clickIds: campaign?.clickIds ?? {},
		locale,
		timezone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
		widget,
		variant: "",
		version
	};
}
// src/elements/widget/definition.ts
/** The id meant where the page names none. */
var DEFAULT_IDS = {
	quiz: "readiness",
	calculator: "benefit",
	form: "quote"
};
var LISTS = {
	quiz: "quizzes",
	calculator: "calculators",
	form: "forms"
};
/**
* The quiz, calculator or form that a widget shows: the one named, else the default one, else the
* first of the file. A name that is not in the file is a mistake, not a wish for another one.
*/
function findDefinition(kind, content, named) {
	const list = content[LISTS[kind]] ?? {};
	const ids = Object.keys(list);
	const id = named || ids.find((one) => one === DEFAULT_IDS[kind]) || ids[0] || "";
	const definition = ids.includes(id) ? list[id] : void 0;
	if (definition) return {
		id,
		definition,
		problem: null
	};
	return {
		id,
		definition: null,
		problem: `${LISTS[kind]}: expected ${named ? `"${named}"` : "at least one"}, found ${ids.join(", ") || "none"}`
	};
}
// src/elements/widget/organization.ts
/** Who asks: as the content says, each part overridden by the page's own setting. */
function organizationOf(content, { organization, privacy, email, phone }) {
	const merged = { ...content };
	if (organization) merged.name = organization;
	if (privacy) merged.privacyUrl = privacy;
	if (email) merged.email = email;
	if (phone) {
		merged.phone = phone;
		merged.tel = phone;
	}
	return merged;
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
var fetchAtLoad = globalThis.fetch;
/** Makes single attempts. One for the whole page, because the keepalive quota is the page's. */
var Attempter = class {
	#fetch;
	#clock;
	#keepaliveBytes = 0;
	constructor(clock, fetch = fetchAtLoad) {
		this.#clock = clock;
		this.#fetch = fetch;
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
		const fetch = this.#fetch;
		return readAnswer(await fetch(url, {
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
/** Leadline's own receiver: takes the whole lead, and confirms by our id in its JSON answer. */
var leadlineConnector = {
	name: "leadline",
	request: (letter) => jsonWithKeyConnector.request({
		...letter,
		mapping: null
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
/** A record that has not been tried yet. */
function newRecord(lead, { endpoint, connector, mapping }, url, savedMs, keepMs) {
	return {
		format: 1,
		endpoint,
		url,
		connector,
		mapping: mapping ? { ...mapping } : null,
		savedMs,
		keepMs,
		reminted: false,
		...untried(lead)
	};
}
/** The record with the lead under another id. */
function remintedRecord(record, lead) {
	return {
		...record,
		...untried(lead),
		reminted: true
	};
}
function untried(lead) {
	const json = safeJson(lead);
	return {
		id: lead.id,
		json,
		bytes: new TextEncoder().encode(json).length,
		state: "waiting",
		attempts: 0,
		notBeforeMs: 0,
		problem: null
	};
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
	/** Once for each code and subject: the owner needs to know, not to be drowned. */
	report(subject, code, found) {
		const key = `${code} ${subject}`;
		if (this.#reported.has(key)) return;
		this.#reported.add(key);
		this.#emit({
			type: "error",
			code,
			message: `${subject}: expected to take a lead, got ${found}`
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
		super(`Outbox: expected at most 50 leads, ${OUTBOX_LIMIT_BYTES} bytes, found ${leads}, ${bytes}`);
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
				this.#board.report("IndexedDB", "storage-unavailable", String(error));
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
* A new UUID (version 4) for a lead. Made of random bytes, as `crypto.randomUUID` is missing on
* plain-http pages.
*/
function mintLeadId() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	bytes[6] = bytes[6] & 15 | 64;
	bytes[8] = bytes[8] & 63 | 128;
	let id = "";
	bytes.forEach((byte, index) => {
		if (index > 3 && index < 11 && index % 2 === 0) id += "-";
		id += (byte + 256).toString(16).slice(1);
	});
	return id;
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
		problem: problemOf$1(null),
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
			problem: problemOf$1(status || null),
			waitMs,
			cause
		};
	}
	const { name, ...told } = readProblem(answer.text, letter.lead);
	const problem = {
		...problemOf$1(status),
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
function problemOf$1(status) {
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
function reportOn(outcome) {
	const status = outcome.problem?.status;
	if (outcome.kind === "owners-mistake") return ["endpoint-refused", `status ${status}; leads are kept and tried hourly`];
	if (outcome.kind !== "again") return null;
	switch (outcome.cause) {
		case "proof": return ["challenge-failed", "a request for a proof of work"];
		case "redirect": return ["endpoint-refused", "a redirect, which is not followed: use the final address"];
		case "unexpected": return ["endpoint-refused", `status ${status} without a confirmation, such as a web page`];
		case "no-answer":
		case "busy": return null;
	}
}
/** What the page's own policy did to an endpoint. */
var BLOCKED_REPORT = ["endpoint-blocked", "a block by this page's Content Security Policy: allow it in connect-src"];
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
			board.report(url, ...BLOCKED_REPORT);
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
		const report = reportOn(outcome);
		if (report) board.report(url, ...report);
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
		const next = remintedRecord(record, {
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
function open(factory, clock, create = false) {
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
function transact(database, clock, { create, mode = "readonly", work }) {
	return inTime(clock, TRANSACTION_TIMEOUT_MS, mode, (resolve, reject, isLate) => {
		const durability = create ? "strict" : "default";
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
		all: async () => await use({ work(store, give) {
			const request = store.getAll();
			request.onsuccess = () => give(request.result);
		} }) ?? [],
		add: (records, replaced, besides) => use({
			create: true,
			mode: "readwrite",
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
		}),
		update: (record) => use({
			mode: "readwrite",
			work(store) {
				const request = store.count([record.id, record.endpoint]);
				request.onsuccess = () => {
					if (request.result > 0) store.put(record);
				};
			}
		}),
		has: async (key) => !!await use({ work(store, give) {
			const request = store.count(key);
			request.onsuccess = () => give(request.result);
		} }),
		remove: (key) => use({
			mode: "readwrite",
			work: (store) => void store.delete(key)
		})
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
		const last = [...submitted.values()].at(-1);
		if (last) last.sender.report(event.code, event.message);
		else tellOwner(event.code, event.message);
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
/**
* Hands a lead over to delivery: fires `leadline-saved` when it is in the outbox, and `leadline-sent`
* for each endpoint that has it.
*
* @throws OutboxFullError before anything is claimed
*/
async function submitLead(delivery, lead, endpoints, sender) {
	submitted.set(lead.id, {
		sender,
		lead
	});
	const saved = await delivery.submit(lead, endpoints);
	sender.emit("leadline-saved", {
		lead,
		durable: saved.durable
	});
	return saved;
}
// src/elements/widget/widget-controller.ts
var BUILT_IN = {
	content: isoCertification,
	failure: null
};
/**
* What every widget shares: its settings, the content it shows, the words and direction it speaks in,
* what it tells the page and where its lead goes. Asks for a render whenever one of them changes;
* taking the element out of the page and putting it back changes nothing.
*/
var WidgetController = class {
	#host;
	#kind;
	#settings = {};
	#loaded = null;
	/** What `#loaded` was read from, to know when the page means something else. */
	#source = null;
	#call = 0;
	#found = null;
	#told = "";
	#isReady = false;
	#observer = new MutationObserver(() => this.#refresh());
	#stopListening;
	constructor(host, kind) {
		this.#host = host;
		this.#kind = kind;
		host.addController(this);
	}
	/** True while the content is on its way. */
	get loading() {
		return !this.#loaded;
	}
	/** The content file in use; null while it loads or where it cannot be used. */
	get content() {
		return this.#loaded?.content ?? null;
	}
	/** Id of the quiz, calculator or form that is shown; "" while it is not known. */
	get id() {
		return this.#found?.id ?? "";
	}
	/** The quiz, calculator or form that is shown; null while it loads or where it cannot be used. */
	get definition() {
		return this.#found?.definition ?? null;
	}
	/** Why the widget cannot be shown: the visitor gets the ways to get in touch instead. */
	get failure() {
		if (this.#loaded?.failure) return this.#loaded.failure;
		const problem = this.#found?.problem;
		return problem ? {
			code: "content-invalid",
			message: `${this.#file}: ${problem}`
		} : null;
	}
	/** As the page's owner wrote them, without what cannot be used, with defaults. */
	get settings() {
		if (this.#observer.takeRecords().length > 0) this.#refresh();
		return this.#settings;
	}
	/** Who asks, from content and settings; without content from settings alone. */
	get organization() {
		return organizationOf(this.content?.organization, this.settings);
	}
	/** For words and figures: the language of the content shown, in the page's variety of it. */
	get locale() {
		return shownLocale(this.#requestedLocale, this.content?.locale ?? "en");
	}
	get direction() {
		return directionOf(this.#host, this.locale);
	}
	/** The widgets' own words. */
	get words() {
		return en;
	}
	/** Where leads go; empty: nowhere, and the visitor is told so. */
	get endpoints() {
		return readEndpoints(this.settings.endpoint, this.settings.connector).endpoints;
	}
	/** Hours an unsent lead is kept. */
	get keepHours() {
		return Number(this.settings.keep);
	}
	get delivery() {
		return deliveryOf(this.settings);
	}
	hostConnected() {
		const attributeFilter = [
			...SETTING_NAMES,
			"lang",
			"dir"
		];
		this.#observer.observe(this.#host, { attributeFilter });
		this.#observer.observe(document.documentElement, { attributeFilter: ["lang", "dir"] });
		const placeholder = placeholderOf(this.#host);
		if (placeholder) {
			const names = SETTING_NAMES.map((name) => `data-${name}`);
			this.#observer.observe(placeholder, { attributeFilter: [
				...names,
				"lang",
				"dir"
			] });
		}
		this.#stopListening = onConfigure(() => this.#refresh());
		this.#refresh();
		tellMisspelt(this.#host, OWN_ATTRIBUTES);
	}
	hostDisconnected() {
		this.#observer.disconnect();
		this.#stopListening?.();
	}
	hostUpdate() {
		this.#load();
	}
	hostUpdated() {
		if (this.loading) return;
		const { failure } = this;
		if (failure) {
			const key = `${failure.code} ${failure.message}`;
			if (this.#told !== key) this.report(failure.code, failure.message);
			this.#told = key;
		} else if (!this.#isReady) {
			this.#isReady = true;
			this.#host.updateComplete.then(() => this.emit("leadline-ready", {}));
			if (this.#kind === "form") whenLoaded(() => this.#checkOwnersPart());
		}
	}
	/** Reads content again that could not be reached; for a visitor's "try again". */
	retry() {
		this.#source = null;
		this.#host.requestUpdate();
	}
	/**
	* Fires an event on the widget, or on the document where the widget is gone; with `analytics`, the
	* data layer hears of it too.
	*
	* @returns false if a listener prevented it (`leadline-submit` alone can be)
	*/
	emit(name, detail) {
		const host = this.#host;
		const full = {
			...detail,
			widget: host.localName,
			id: this.id
		};
		const goesOn = (host.isConnected ? host : document).dispatchEvent(new CustomEvent(name, {
			bubbles: true,
			composed: true,
			cancelable: name === "leadline-submit",
			detail: full
		}));
		if (this.settings.analytics === "datalayer") pushAnalytics(name, full);
		return goesOn;
	}
	/** Tells the page's owner: in the console once a page, and by `leadline-error`. */
	report(code, message) {
		sayOnce(code, message);
		this.emit("leadline-error", { error: {
			code,
			message
		} });
	}
	/** Where a lead made now comes from. */
	leadSource() {
		return leadSource(this.#host.localName, this.locale);
	}
	/**
	* Hands a lead over to delivery and fires `leadline-saved`, later `leadline-sent` for each endpoint
	* that has it.
	*
	* @throws OutboxFullError before anything is claimed
	*/
	submit(lead) {
		return submitLead(this.delivery, lead, this.endpoints, this);
	}
	/** What only the owner can say. Asked late, because a page may configure it at the end of its own scripts. */
	#checkOwnersPart() {
		if (!this.#host.isConnected) return;
		if (this.endpoints.length === 0) this.report("endpoint-missing", "endpoint: expected a URL, found none; leads go nowhere");
		if (!this.organization.name) this.report("organization-missing", "organization: expected who asks for consent, found none");
	}
	get #requestedLocale() {
		return requestedLocale(this.#host, this.settings.locale);
	}
	/** How a message names the content. */
	get #file() {
		const { content } = this.#host;
		if (content && typeof content === "object") return "content";
		const written = content || this.settings.content;
		return typeof written === "string" ? written : "built-in content";
	}
	#refresh() {
		this.#observer.takeRecords();
		this.#settings = settingsOf(this.#host);
		const { theme, endpoint, connector } = this.#settings;
		for (const problem of readEndpoints(endpoint, connector).problems) tellOwner("setting-unknown", problem, this.#host);
		const { dataset } = this.#host;
		if (theme === "auto") delete dataset.leadlineTheme;
		else dataset.leadlineTheme = theme;
		this.#host.requestUpdate();
	}
	/** Reads the content if the page means another one than before; at once where nothing is fetched. */
	#load() {
		const wanted = this.#host.content || this.settings.content;
		const locale = this.#requestedLocale;
		const source = typeof wanted === "string" ? `${wanted} ${wanted.includes("{locale}") ? locale : ""}` : wanted;
		if (this.#source !== (source ?? BUILT_IN)) {
			this.#source = source ?? BUILT_IN;
			const call = ++this.#call;
			const loaded = wanted ? loadContent(wanted, locale) : BUILT_IN;
			if (loaded instanceof Promise) {
				this.#loaded = null;
				loaded.then((content) => {
					if (call !== this.#call) return;
					this.#loaded = content;
					this.#host.requestUpdate();
				});
			} else this.#loaded = loaded;
		}
		const { content } = this;
		this.#found = content && findDefinition(this.#kind, content, this.#host[this.#kind] || void 0);
	}
};
// src/ui/chart/columns.ts
var WIDTH = 320;
var HEIGHT = 120;
/** Figures over the years as columns above and below zero; the same figures as a table for everyone. */
function columns({ title, labels, rows, tableLabel, corner }) {
	const numbers = rows.flatMap((row) => row.numbers.map((number) => number ?? 0));
	const top = Math.max(0, ...numbers);
	const bottom = Math.min(0, ...numbers);
	const y = (number) => (top - number) / (top - bottom || 1) * HEIGHT;
	const group = WIDTH / labels.length;
	const width = Math.min(48, group * .7 / rows.length);
	const column = (number, row, year) => {
		if (number === null) return nothing;
		const isUp = number >= 0;
		const x = group * (year + .5) + width * (row - rows.length / 2);
		return svg`<rect class="series-${row}" x=${x + 1} y=${Math.min(y(number), y(0))}
      width=${width - 2} height=${Math.max(1, Math.abs(y(number) - y(0)))} rx="2"></rect>
      ${rows.length === 1 ? svg`<text x=${x + width / 2} y=${y(number) + (isUp ? -5 : 14)}>${rows[row]?.texts[year]}</text>` : nothing}`;
	};
	return html`<figure class="columns" part="chart">
    <figcaption><h4>${title}</h4></figcaption>
    <ul class="legend small">
      ${rows.map((row, index) => html`<li><i class="series-${index}"></i>${row.label}</li>`)}
    </ul>
    <svg viewBox="0 -18 ${WIDTH} ${176}" aria-hidden="true">
      ${rows.map((row, index) => row.numbers.map((number, year) => column(number, index, year)))}
      <line class="axis" x1="0" x2=${WIDTH} y1=${y(0)} y2=${y(0)}></line>
      ${labels.map((label, year) => svg`<text x=${group * (year + .5)} y=${154}>${label}</text>`)}
    </svg>
    <details>
      <summary>${tableLabel}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${corner}</th>
              ${labels.map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => html`<tr>
                  <th scope="row">${row.label}</th>
                  ${row.texts.map((text) => html`<td>${text}</td>`)}
                </tr>`)}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}
// src/ui/source-note.ts
/** Where a figure comes from and how sure that is. */
function sourceLine({ label, url, status }, words) {
	const note = {
		confirmed: "",
		unconfirmed: words.unconfirmedSource,
		assumption: words.assumptionSource
	}[status ?? "confirmed"];
	return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${label}</a>` : label}${note ? ` (${note})` : nothing}`;
}
/** The same as a small line under a field or figure; nothing without a source. */
function sourceNote(source, words) {
	if (!source) return nothing;
	return html`<p class="small muted">${words.source}: ${sourceLine(source, words)}</p>`;
}
// src/elements/calculator/calculator-estimate.ts
function headline({ value, text, rangeText }) {
	return html`<div class="headline" part="headline">
    <dt class="muted">${value.label}</dt>
    <dd class="figure">${text}</dd>
    ${rangeText ? html`<dd class="small muted">${rangeText}</dd>` : nothing}
    ${value.help ? html`<dd class="small muted">${value.help}</dd>` : nothing}
  </div>`;
}
function row({ value, number, text, rangeText }) {
	return html`<div part="value">
    <dt>
      ${value.label}${value.help ? html`<span class="small muted">${value.help}</span>` : nothing}
    </dt>
    <dd>
      ${number === null ? html`<span class="muted">${text}</span>` : html`<strong>${text}</strong>`}${rangeText ? html`<span class="small muted">${rangeText}</span>` : nothing}
    </dd>
  </div>`;
}
/** The few figures that count, large. */
function headlines({ evaluation }) {
	const large = evaluation.values.filter(({ shown, value }) => shown && value.headline);
	return html`<dl class="headlines">${large.map(headline)}</dl>`;
}
/** Every other figure, in the groups of the content. */
function figures({ engine, evaluation }) {
	const rest = evaluation.values.filter(({ shown, value }) => shown && !value.headline);
	const { groups = [] } = engine.calculator;
	const list = (values, title) => values.length === 0 ? nothing : html`<section>
          ${title ? html`<h4>${title}</h4>` : nothing}
          <dl class="rows">${values.map(row)}</dl>
        </section>`;
	return [list(rest.filter(({ value }) => !groups.some(({ id }) => id === value.group))), ...groups.map(({ id, title }) => list(rest.filter(({ value }) => value.group === id), title))];
}
/** The figures over the years; nothing where the content has none. */
function yearChart({ evaluation, words }) {
	const { series, format } = evaluation;
	const known = series.filter(({ numbers }) => numbers.some((number) => number !== null));
	if (known.length === 0) return nothing;
	const years = Math.max(...known.map(({ numbers }) => numbers.length));
	return columns({
		title: words.overYears,
		labels: Array.from({ length: years }, (_, year) => say(words.year, { n: year + 1 })),
		rows: known.map(({ series, numbers }) => ({
			label: series.label,
			numbers,
			texts: numbers.map((number) => format(number, series.format))
		})),
		tableLabel: words.chartTable,
		corner: words.figure
	});
}
/** Where the figures come from, each source once. */
function sources({ engine }) {
	const { inputs, values, tables = {} } = engine.calculator;
	const all = [
		...inputs,
		...values,
		...Object.values(tables)
	].flatMap(({ source }) => source ?? []);
	return [...new Map(all.map((source) => [`${source.label} ${source.url}`, source])).values()];
}
/** Every step from the inputs to the figures, and the sources. */
function working(view) {
	const { evaluation, words } = view;
	const found = sources(view);
	return html`<details part="working">
    <summary>${words.working}</summary>
    <div class="stack">
      <ol class="steps">
        ${evaluation.values.map(({ value, text }) => html`<li>
              <p><span>${value.label}</span> <strong>${text}</strong></p>
              <code dir="ltr">${value.id} = ${value.formula}</code>
            </li>`)}
      </ol>
      ${found.length > 0 ? html`<h4>${words.sources}</h4>
              <ul class="notes small">
                ${found.map((source) => html`<li>${sourceLine(source, words)}</li>`)}
              </ul>` : nothing}
    </div>
  </details>`;
}
// src/ui/field/field-view.ts
/** Ids of the texts that describe a field's control, or nothing. */
function describedBy(field) {
	const present = [
		field.help && "help",
		field.hint && "hint",
		field.error && "error"
	].filter(Boolean).map((part) => `${field.id}-${part}`);
	return present.length > 0 ? present.join(" ") : void 0;
}
/** Attributes of a native input. Content may say any text; the templates' types know the single names. */
function native({ type, step, autocomplete }) {
	return {
		type,
		step: step ?? "any",
		autocomplete
	};
}
// src/ui/field/choices.ts
/** The list after one of its options is set or cleared; an exclusive option stands alone. */
function toggled(chosen, option, on, options) {
	if (!on) return chosen.filter((value) => value !== option.value);
	const stays = (other) => other === option || chosen.includes(other.value) && !option.exclusive && !other.exclusive;
	return options.filter(stays).map((other) => other.value);
}
function consent(field) {
	const onChange = (event) => field.onAnswer(event.target.checked);
	return html`<label class="option" part="option">
    <input
      type="checkbox"
      id=${field.id}
      name=${field.id}
      ?required=${field.required}
      aria-invalid=${field.error ? "true" : "false"}
      aria-describedby=${ifDefined(describedBy(field))}
      .checked=${field.value === true}
      @change=${onChange}
    />
    <span>${field.label}${field.tag ?? nothing}</span>
  </label>`;
}
/** Radios, checkboxes or one consent: native inputs in large labels. */
function choices(field) {
	if (field.type === "consent") return consent(field);
	const { id, options = [], value, onAnswer } = field;
	const several = field.type === "several";
	const chosen = Array.isArray(value) ? value : value == null ? [] : [value];
	const onChange = (option, event) => {
		const { checked } = event.target;
		onAnswer(several ? toggled(chosen, option, checked, options) : option.value);
	};
	return html`<div class="options ${field.chips ? "chips" : ""}">
    ${options.map((option, index) => html`<label class="option" part="option">
          <input
            type=${several ? "checkbox" : "radio"}
            id=${index === 0 ? id : `${id}-${option.value}`}
            name=${id}
            .value=${String(option.value)}
            ?required=${field.required && !several}
            aria-describedby=${ifDefined(option.help && `${id}-${option.value}-help`)}
            .checked=${chosen.includes(option.value)}
            @change=${(event) => onChange(option, event)}
          />
          <span
            >${option.label}${option.help ? html`<span class="help" id="${id}-${option.value}-help">${option.help}</span>` : nothing}</span
          >
        </label>`)}
  </div>`;
}
// src/ui/field/number-value.ts
/**
* Binds a number to an input without touching what is being typed: "1.", "0.10" and the still
* incomplete "-" stay, because they already mean the number (or none).
*/
var NumberValue = class extends Directive {
	render(value) {
		return noChange;
	}
	update(part, [value]) {
		const input = part.element;
		if ((input.value === "" ? null : Number(input.value)) !== value) input.value = value === null ? "" : String(value);
		return noChange;
	}
};
/** For `.value=${numberValue(n)}` of `<input type="number">` and `type="range"`. */
var numberValue = directive(NumberValue);
// src/ui/field/number-input.ts
/** The sign of a currency as the locale writes it, and whether it stands before the number. */
function currencySign(currency, locale) {
	const parts = new Intl.NumberFormat(locale, {
		style: "currency",
		currency,
		currencyDisplay: "narrowSymbol"
	}).formatToParts(1);
	const index = parts.findIndex((part) => part.type === "currency");
	return {
		sign: parts[index]?.value ?? currency,
		before: index < parts.findIndex((part) => part.type === "integer")
	};
}
function affixes(field) {
	const { type, unit, currency, locale } = field;
	if (type === "percent") return [void 0, unit ?? "%"];
	if (type !== "money" || !currency) return [void 0, unit];
	const { sign, before } = currencySign(currency, locale);
	return before ? [sign, unit] : [void 0, [sign, unit].filter(Boolean).join(" ")];
}
/** A number typed in, with what it counts beside it; as a slider also with a range to pull. */
function numberInput(field) {
	const { id, min, max, onAnswer } = field;
	const { step, autocomplete } = native(field);
	const value = typeof field.value === "number" ? field.value : null;
	const [before, behind] = affixes(field);
	const onInput = (event) => {
		const input = event.target;
		onAnswer(input.value === "" ? null : Number(input.value), input.validity.badInput);
	};
	const described = [describedBy(field), behind && `${id}-unit`].filter(Boolean).join(" ");
	const typed = html`<div class="affixed narrow">
    ${before ? html`<span class="affix" aria-hidden="true">${before}</span>` : nothing}
    <input
      class="input"
      part="input"
      id=${id}
      name=${id}
      type="number"
      inputmode=${(min ?? 0) < 0 ? "text" : Number.isInteger(step) ? "numeric" : "decimal"}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      step=${step}
      autocomplete=${autocomplete ?? "off"}
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${field.error ? "true" : "false"}
      aria-describedby=${ifDefined(described || void 0)}
      .value=${numberValue(value)}
      @input=${onInput}
    />
    ${behind ? html`<span class="affix" id="${id}-unit">${behind}</span>` : nothing}
  </div>`;
	if (field.type !== "slider") return typed;
	return html`<div class="slide">
    <input
      type="range"
      part="slider"
      aria-label=${field.label}
      min=${min ?? 0}
      max=${max ?? 100}
      step=${step}
      .value=${numberValue(value)}
      @input=${onInput}
    />
    ${typed}
  </div>`;
}
// src/ui/field/field.ts
/** Types whose answer is a number typed in. */
var NUMBERS = [
	"number",
	"money",
	"percent",
	"slider"
];
var CHOICES$1 = [
	"single",
	"several",
	"consent"
];
function labelText(field) {
	const { label, markOptional, words, tag } = field;
	return html`${label}${markOptional ? html`<span class="muted">${words.optional}</span>` : nothing}${tag ?? nothing}`;
}
function remarks(field) {
	const { id, help, hint, error, words } = field;
	return html`${help ? html`<p class="help" id="${id}-help" part="help">${help}</p>` : nothing}${hint ? html`<p class="help" id="${id}-hint" part="hint">${hint}</p>` : nothing}${error ? html`<p class="error" id="${id}-error" part="error">
          <span><span class="hidden">${words.errorPrefix} </span>${error}</span>
        </p>` : nothing}`;
}
function select(field) {
	const { id, options = [], value, words, onAnswer } = field;
	const onChange = (event) => {
		const chosen = event.target.value;
		onAnswer(options.find((option) => String(option.value) === chosen)?.value ?? null);
	};
	return html`<select
    class="input narrow"
    part="input"
    id=${id}
    name=${id}
    autocomplete=${ifDefined(native(field).autocomplete)}
    ?required=${field.required}
    aria-invalid=${field.error ? "true" : "false"}
    aria-describedby=${ifDefined(describedBy(field))}
    @change=${onChange}
  >
    <option value="" .selected=${value == null}>${field.placeholder ?? words.pleaseChoose}</option>
    ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>
          ${option.label}
        </option>`)}
  </select>`;
}
function textInput(field) {
	const { id, type, onAnswer } = field;
	const value = String(field.value ?? "");
	const onInput = (event) => {
		const { value, validity } = event.target;
		onAnswer(value === "" ? null : value, validity.badInput);
	};
	if (type === "multiline") return html`<textarea
      class="input"
      part="input"
      id=${id}
      name=${id}
      rows="4"
      maxlength=${ifDefined(field.maxLength)}
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${field.error ? "true" : "false"}
      aria-describedby=${ifDefined(describedBy(field))}
      .value=${value}
      @input=${onInput}
    ></textarea>`;
	return html`<input
    class="input ${type === "date" ? "narrow" : ""}"
    part="input"
    id=${id}
    name=${id}
    type=${native(field).type}
    maxlength=${ifDefined(field.maxLength)}
    autocomplete=${ifDefined(native(field).autocomplete)}
    placeholder=${ifDefined(field.placeholder)}
    ?required=${field.required}
    aria-invalid=${field.error ? "true" : "false"}
    aria-describedby=${ifDefined(describedBy(field))}
    .value=${value}
    @input=${onInput}
  />`;
}
function control(field) {
	if (NUMBERS.includes(field.type)) return numberInput(field);
	return field.type === "select" ? select(field) : textInput(field);
}
/** One field: label, help, error and native control, bound to each other. */
function field(view) {
	const { id, type, error, heading } = view;
	const classes = `field ${type} ${heading ? "headed" : ""} ${error ? "invalid" : ""}`;
	if (type === "consent") return html`<div class=${classes} part="field">
      ${remarks(view)}${choices(view)}${view.after}
    </div>`;
	const label = heading ? html`<h3 class="heading" part="label" tabindex="-1">
        ${CHOICES$1.includes(type) ? labelText(view) : html`<label for=${id}>${labelText(view)}</label>`}
      </h3>` : labelText(view);
	if (CHOICES$1.includes(type)) return html`<fieldset
      class=${classes}
      part="field"
      aria-describedby=${ifDefined(describedBy(view))}
    >
      <legend class=${heading ? "" : "label"} part=${ifDefined(heading ? void 0 : "label")}>
        ${label}
      </legend>
      <div class="body">${remarks(view)}${choices(view)}${view.after}</div>
    </fieldset>`;
	return html`<div class=${classes} part="field">
    ${heading ? label : html`<label class="label" part="label" for=${id}>${label}</label>`}
    ${remarks(view)}${control(view)}${view.after}
  </div>`;
}
// src/elements/calculator/calculator-inputs.ts
function problemText$1(problem, { input }, words) {
	if (problem === "number") return words.numberError;
	const [text, limit] = problem === "min" ? [words.minError, input.min] : [words.maxError, input.max];
	return say(text, { limit: limit ?? "" });
}
function reset(view, shown) {
	const { session, words, onReset } = view;
	if (!session.isChanged(shown)) return nothing;
	const { input, options } = shown;
	const value = inputText(input, options, shown.default, session.evaluation.format);
	return html`<button
    class="link small"
    type="button"
    aria-label=${say(words.resetLabel, {
		label: input.label,
		value
	})}
    @click=${() => onReset(shown)}
  >
    ${say(words.resetTo, { value })}
  </button>`;
}
function inputField(view, shown) {
	const { session, words, locale, currency, onSet } = view;
	const { input, options } = shown;
	const problem = session.problems.get(input.id);
	return field({
		...input,
		label: session.evaluation.fill(input.label),
		options,
		locale,
		words,
		currency,
		chips: input.type !== "select",
		value: session.valueOf(shown),
		error: problem && problemText$1(problem, shown, words),
		tag: input.assumption ? html`<span class="tag">${words.ourAssumption}</span>` : nothing,
		after: html`${sourceNote(input.source, words)}${reset(view, shown)}`,
		onAnswer: (value, badInput) => onSet(shown, value, badInput)
	});
}
function group(view, { title, text, folded }, fields) {
	const body = html`${text ? html`<p class="muted small">${text}</p>` : nothing}${fields}`;
	return folded ? html`<details class="group">
        <summary>${title}</summary>
        <div class="fields">${body}</div>
      </details>` : html`<section class="group fields">
        <h4>${title}</h4>
        ${body}
      </section>`;
}
/** The figures to be set, in the groups of the content; folded groups keep the first view short. */
function calculatorInputs(view) {
	const { session, onSettle } = view;
	const { groups = [] } = session.engine.calculator;
	const { inputs } = session.evaluation;
	const fields = (id) => inputs.filter(({ input }) => input.group === id).map((shown) => inputField(view, shown));
	const grouped = groups.map((one) => [one, fields(one.id)]);
	const onChange = (event) => onSettle(event.target.name);
	return html`<div class="inputs" @change=${onChange}>
    <div class="fields">${fields(void 0)}</div>
    ${grouped.map(([one, shown]) => shown.length > 0 ? group(view, one, shown) : nothing)}
  </div>`;
}
// src/elements/calculator/calculator-session.ts
/**
* One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
* DOM; the element shows it and asks for a new render after each call.
*/
var CalculatorSession = class {
	#own;
	#earlier;
	#isFromCode;
	/** What stands in a field without counting: beyond its limits, or nothing at all. */
	#typed;
	constructor(engine) {
		this.problems = /* @__PURE__ */ new Map();
		this.unknown = [];
		this.#own = {};
		this.#earlier = {};
		this.#isFromCode = false;
		this.#typed = /* @__PURE__ */ new Map();
		this.engine = engine;
		this.evaluation = engine.evaluate({});
	}
	/** What the visitor or the page set; everything else is at its default. */
	get inputs() {
		return this.#own;
	}
	/** Replaces all inputs, from code. */
	replace(inputs) {
		const { answers, unknown } = this.engine.sanitize(inputs);
		this.#own = answers;
		this.unknown = unknown;
		this.#isFromCode = true;
		this.#typed.clear();
		this.problems = /* @__PURE__ */ new Map();
		this.#evaluate();
	}
	/** Takes over what was answered in another widget, for inputs nobody set here. */
	prefill(answers) {
		this.#earlier = this.engine.sanitize(Object.fromEntries(answers)).answers;
		this.#evaluate();
	}
	/** What a field shows. */
	valueOf({ input, value }) {
		return this.#typed.has(input.id) ? this.#typed.get(input.id) ?? null : value;
	}
	/** True where the visitor may go back to the default. */
	isChanged(shown) {
		return shown.set && JSON.stringify(shown.value) !== JSON.stringify(shown.default);
	}
	/** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
	set({ input }, value, badInput = false) {
		const { id, min = -Infinity, max = Infinity } = input;
		const problem = badInput ? "number" : typeof value === "number" && value < min ? "min" : typeof value === "number" && value > max ? "max" : void 0;
		const problems = new Map(this.problems);
		problems.delete(id);
		this.#typed.delete(id);
		if (problem) problems.set(id, problem);
		if (problem || value === null) this.#typed.set(id, value);
		this.problems = problems;
		if (problem) return;
		const { [id]: _, ...others } = this.#own;
		this.#own = value === null ? others : {
			...others,
			[id]: value
		};
		this.#evaluate();
	}
	/** Goes back to the default. */
	reset(shown) {
		this.set(shown, null);
		this.settle(shown.input.id);
	}
	/** The visitor leaves a field: one left empty shows what counts instead. */
	settle(id) {
		if (!this.problems.has(id)) this.#typed.delete(id);
	}
	#evaluate() {
		const earlier = this.#isFromCode ? {} : this.#earlier;
		this.evaluation = this.engine.evaluate({
			...earlier,
			...this.#own
		});
	}
};
// src/theme/base.styles.ts
/**
* What every widget stands on: its own ground, cut off from the page's rules but not from its tokens,
* and the few things that occur everywhere (headings, buttons, links, focus).
*/
var base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Inherited rules of the page (even important ones on *) end here. Whether the widget is
     visible and can be pressed stays the page's business; direction comes by the dir attribute,
     which "all" leaves alone. */
  .widget {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: light dark;
    container-type: inline-size;
    max-width: var(--_max-width);
    margin-inline: auto;
    font: var(--_font-size) / 1.5 var(--_font);
    color: var(--_text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  :host([data-leadline-theme='light']) .widget {
    color-scheme: light;
  }
  :host([data-leadline-theme='dark']) .widget {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    min-width: 0;
  }
  [hidden] {
    display: none !important;
  }

  .card {
    padding: calc(var(--_space) * 2.5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
    --_line: color-mix(in srgb, var(--_border) 35%, transparent);
  }
  @container (width > 34em) {
    .card {
      padding: calc(var(--_space) * 5);
    }
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1em;
    letter-spacing: 0;
  }
  p {
    text-wrap: pretty;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .sections > * + * {
    margin-block-start: calc(var(--_space) * 4.5);
  }
  .muted {
    color: var(--_text-muted);
  }
  .small {
    font-size: 0.875em;
  }
  .overline {
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_accent);
  }
  .panel {
    padding: calc(var(--_space) * 2.5);
    background: var(--_surface-raised);
    border-radius: var(--_radius);
  }
  .tag {
    display: inline-block;
    padding: 0.1em 0.6em;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.6;
    color: var(--_accent);
    background: var(--_accent-soft);
    border-radius: 99px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .button {
    min-height: 48px;
    padding: 0.6em 1.5em;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .quiet {
    color: var(--_accent);
    background: transparent;
    border-color: var(--_border);
  }
  .quiet:hover {
    background: var(--_accent-soft);
  }
  .link {
    min-height: 44px;
    padding: 0;
    color: var(--_accent);
    background: none;
    border: 0;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    width: fit-content;
    padding-block: calc((44px - 1.5em) / 2);
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .button:focus-visible {
    border-radius: calc(var(--_radius) * 0.75);
  }
  /* Headings are focused from code, to be read out; they cannot be operated. */
  [tabindex='-1']:focus {
    outline: none;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .appear {
    animation: appear calc(var(--_motion) * 1.5) ease-out;
  }
  @keyframes appear {
    from {
      translate: 0 8px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    button {
      display: none;
    }
  }
`;
// src/theme/tokens.ts
/** Default colours, light and dark, by role. A page overrides each as `--leadline-<role>`. */
var COLORS = {
	/** The ground of a widget. */
	surface: ["#ffffff", "#0e1b23"],
	/** Panels that lie on the surface. */
	"surface-raised": ["#f2f6f8", "#162731"],
	text: ["#0f2430", "#e8eff2"],
	"text-muted": ["#4b616c", "#a9bdc6"],
	/** Borders of controls; hairlines are thinned from it. */
	border: ["#728894", "#76909d"],
	/** What can be pressed, is chosen or counts. */
	accent: ["#0b5566", "#64c8d3"],
	"on-accent": ["#ffffff", "#06222a"],
	positive: ["#17694a", "#72d3a4"],
	warning: ["#875300", "#efbf66"],
	danger: ["#b3261e", "#ff9e94"],
	focus: ["#1b66c9", "#93c7ff"]
};
/** Every other token with its default. */
var DEFAULTS = {
	"accent-soft": `color-mix(in srgb, var(--_accent) 10%, var(--_surface))`,
	font: "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif",
	"font-heading": "var(--_font)",
	"font-size": "medium",
	radius: "12px",
	space: "8px",
	shadow: "0 1px 2px rgb(15 36 48 / 6%), 0 8px 28px rgb(15 36 48 / 8%)",
	motion: "180ms",
	"max-width": "45em"
};
var declarations = [...Object.entries(COLORS).map(([role, [light, dark]]) => [role, `light-dark(${light}, ${dark})`]), ...Object.entries(DEFAULTS)];
declarations.map(([name]) => `--leadline-${name}`);
/**
* The private side of the theme: `--_accent` is the page's `--leadline-accent`, else the default.
* Rules use the private names alone, so that every default stands once.
*/
var tokens = css`
  :host {
    ${unsafeCSS(declarations.map(([name, value]) => `--_${name}: var(--leadline-${name}, ${value});`).join("\n"))}
  }
`;
// src/ui/chart/chart.styles.ts
var chartStyles = css`
  figure {
    margin: 0;
  }
  svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .bar {
    height: 10px;
  }
  [dir='rtl'] .bar,
  [dir='rtl'] .gauge svg {
    transform: scaleX(-1);
  }
  .track {
    fill: color-mix(in srgb, var(--_border) 28%, transparent);
  }
  .fill {
    fill: var(--_accent);
  }
  .bar .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .gauge {
    display: grid;
    justify-items: center;
    text-align: center;
  }
  .gauge svg {
    max-width: 15em;
  }
  .gauge path {
    fill: none;
    stroke: color-mix(in srgb, var(--_border) 28%, transparent);
    stroke-width: 13;
    stroke-linecap: round;
  }
  .gauge .fill {
    stroke: var(--_accent);
  }
  .gauge .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .gauge figcaption {
    display: grid;
    margin-block-start: -2.9em;
  }
  .figure {
    font-family: var(--_font-heading);
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .gauge .legend {
    margin-block-start: 0.6em;
  }
  .gauge .legend::before {
    content: '';
    display: inline-block;
    width: 2px;
    height: 0.9em;
    margin-inline-end: 0.5em;
    vertical-align: -0.1em;
    background: var(--_text);
  }

  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 4px;
  }
  .scale i {
    height: 8px;
    background: color-mix(in srgb, var(--_border) 28%, transparent);
    border-radius: 4px;
  }
  .scale .on {
    background: var(--_accent);
  }

  .columns svg {
    max-width: 32em;
    margin-block: var(--_space);
  }
  .columns text {
    font-size: 11px;
    text-anchor: middle;
    fill: var(--_text-muted);
  }
  .columns .axis {
    stroke: var(--_border);
  }
  .series-0 {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .series-1 {
    fill: var(--_border);
    background: var(--_border);
  }
  .series-2 {
    fill: var(--_positive);
    background: var(--_positive);
  }
  .series-3 {
    fill: var(--_warning);
    background: var(--_warning);
  }
  .columns .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  .legend i {
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border-radius: 3px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    font-size: 0.875em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    text-align: end;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  th {
    font-weight: 600;
  }
  th:first-child {
    text-align: start;
  }
  @media (forced-colors: active) {
    .track {
      fill: none;
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
    .gauge .fill {
      stroke: Highlight;
      fill: none;
    }
    .scale i {
      border: 1px solid CanvasText;
    }
    .scale .on,
    .legend i {
      forced-color-adjust: none;
    }
  }
`;
// src/ui/field/field.styles.ts
/** Labels, inputs, choices and their messages. */
var fieldStyles = css`
  .field > * + *,
  .body > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  legend {
    width: 100%;
  }
  .heading ~ *,
  .headed .body {
    margin-block-start: calc(var(--_space) * 2);
  }
  .headed .body > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .label {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }
  .label span {
    margin-inline-start: 0.4em;
    font-weight: 400;
  }
  .heading {
    font-family: var(--_font-heading);
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.012em;
    text-wrap: pretty;
  }
  @container (width > 34em) {
    .heading {
      font-size: 1.5em;
    }
  }
  .help {
    font-size: 0.9375em;
    color: var(--_text-muted);
  }
  .error {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
    color: var(--_danger);
  }
  .error::before {
    content: '!';
    flex: none;
    width: 1.4em;
    height: 1.4em;
    margin-block-start: 0.05em;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
    color: var(--_surface);
    background: var(--_danger);
    border-radius: 50%;
  }

  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    font-size: max(16px, 1em);
    color: var(--_text);
    accent-color: var(--_accent);
  }
  .input {
    display: block;
    width: 100%;
    min-height: 48px;
    padding: 0.55em 0.8em;
    line-height: 1.4;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .input:hover {
    border-color: var(--_accent);
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .input:focus-visible,
  .affixed:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .invalid .input,
  .invalid .affixed,
  .invalid .option {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  textarea.input {
    min-height: 7.5em;
    resize: vertical;
  }
  select.input {
    padding-inline-end: 2.2em;
    appearance: none;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-repeat: no-repeat;
    background-position:
      right 1.3em center,
      right 0.9em center;
    background-size: 0.42em 0.42em;
  }
  [dir='rtl'] select.input {
    background-position:
      left 0.9em center,
      left 1.3em center;
  }
  .affixed {
    display: flex;
    align-items: stretch;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .affixed .input {
    flex: 1;
    min-width: 3em;
    min-height: 46px;
    background: none;
    border: 0;
    box-shadow: none;
    outline: none;
  }
  .affix {
    align-self: center;
    flex: none;
    max-width: 50%;
    padding-inline: 0.8em;
    color: var(--_text-muted);
  }
  .affix:first-child {
    padding-inline-end: 0;
  }
  .narrow {
    max-width: 18em;
  }
  [type='range'] {
    display: block;
    width: 100%;
    height: 44px;
    margin-block: -4px;
    cursor: pointer;
  }

  .options {
    display: grid;
    gap: var(--_space);
  }
  .option {
    position: relative;
    display: flex;
    gap: 0.8em;
    min-height: 52px;
    padding: calc(var(--_space) * 1.625) calc(var(--_space) * 2);
    line-height: 1.4;
    cursor: pointer;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option:hover {
    border-color: var(--_accent);
  }
  .option:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-block-start: 0.08em;
    outline: none;
    cursor: inherit;
  }
  .option .help {
    display: block;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
  }
  .chips .option {
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    padding: 0.4em 1em 0.4em 0.8em;
    border-radius: 22px;
    border-color: var(--_border);
  }
  .consent .option {
    padding-inline: 0;
    padding-block: var(--_space);
    border: 0;
    background: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
// src/ui/shared.styles.ts
/** Frame, header, notices and contact ways. */
var sharedStyles = css`
  .header > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .notice {
    padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.5);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
    border: 1px solid color-mix(in srgb, var(--_tone) 45%, transparent);
    border-inline-start: 5px solid var(--_tone);
    border-radius: var(--_radius);
    --_tone: var(--_accent);
  }
  .notice h3 {
    font-size: 1.125em;
  }
  .notice .overline {
    color: var(--_tone);
  }
  .positive .overline::before {
    content: '✓ ';
  }
  .danger {
    --_tone: var(--_danger);
  }
  .danger a {
    color: var(--_danger);
    font-weight: 600;
  }
  .warning {
    --_tone: var(--_warning);
  }
  .positive {
    --_tone: var(--_positive);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .ways dt {
    font-size: 0.8125em;
  }

  .notes {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .notes ::marker {
    color: var(--_accent);
  }

  .skeleton i {
    display: block;
    height: 1.5em;
    background: var(--_surface-raised);
    border-radius: calc(var(--_radius) * 0.5);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .skeleton i:first-of-type {
    width: 60%;
    height: 2em;
  }
  .skeleton i:last-of-type {
    height: 6em;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
`;
// src/elements/calculator/calculator.styles.ts
var calculatorStyles = [
	tokens,
	base,
	sharedStyles,
	fieldStyles,
	chartStyles,
	css`
    .widget {
      max-width: var(--leadline-max-width, 68em);
    }
    .columns-of-two {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
      align-items: start;
    }
    @container (width > 48em) {
      .columns-of-two {
        grid-template-columns: 1fr minmax(20em, 0.85fr);
        gap: calc(var(--_space) * 5);
      }
      .estimate {
        position: sticky;
        inset-block-start: calc(var(--_space) * 2);
      }
    }
    .fields,
    .inputs {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 3);
    }
    .inputs > .fields:empty {
      display: none;
    }
    .fields:empty + .group {
      padding: 0;
      border: 0;
    }
    .group {
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_line);
    }
    details > .fields {
      padding-block: var(--_space);
    }
    .slide {
      display: grid;
      gap: calc(var(--_space) * 2);
      align-items: center;
    }
    @container (width > 18em) {
      .slide {
        grid-template-columns: 1fr minmax(6.5em, auto);
      }
    }
    .slide .affixed {
      max-width: 11em;
    }

    .estimate {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }
    .headlines {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      gap: 0 calc(var(--_space) * 3);
    }
    .headline {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 4;
      margin-block-end: calc(var(--_space) * 2);
    }
    .headline dt {
      align-self: end;
    }
    .headline dt {
      font-size: 0.9375em;
      line-height: 1.3;
    }
    .headline .figure {
      margin-block: 0.1em;
      font-size: 1.75em;
    }
    .headline:first-child {
      grid-column: 1 / -1;
    }
    .headline:first-child .figure {
      font-size: 2.5em;
      color: var(--_accent);
    }
    .rows > div {
      display: flex;
      gap: 1em;
      justify-content: space-between;
      padding-block: calc(var(--_space) * 1);
      border-block-end: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
    }
    .rows dd {
      text-align: end;
    }
    .rows strong {
      font-variant-numeric: tabular-nums;
    }
    .rows span {
      display: block;
    }
    .steps {
      display: grid;
      gap: calc(var(--_space) * 1.5);
      padding-inline-start: 1.6em;
      list-style: decimal;
    }
    .steps p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      justify-content: space-between;
    }
    .steps ::marker {
      color: var(--_text-muted);
    }
    code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.8125em;
      color: var(--_text-muted);
      overflow-wrap: anywhere;
    }
  `
];
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// src/elements/calculator/leadline-calculator.ts
/** How long the figures rest before they are read out. */
var ANNOUNCE_AFTER_MS = 900;
/**
* @summary Shows at once what the visitor's figures amount to, and how.
*
* @fires leadline-ready - First rendered; the result is there.
* @fires leadline-start - The visitor set a first input.
* @fires leadline-result - The result changes.
* @fires leadline-error - The content or a setting cannot be used.
*
* @csspart base - The outermost box.
* @csspart title - The calculator's title.
* @csspart intro - What it works out.
* @csspart field - One input with label, remarks and control.
* @csspart label - The label of an input.
* @csspart input - A native input or select.
* @csspart slider - The range beside a number.
* @csspart option - One choice.
* @csspart help - A remark on an input.
* @csspart error - What is wrong with an input.
* @csspart result - The estimate.
* @csspart headline - One of the large figures.
* @csspart value - One of the other figures.
* @csspart chart - The figures over the years.
* @csspart working - How the figures come about.
* @csspart quote - The button on to the form.
* @csspart fallback - Ways to get in touch where the content cannot be shown.
*
* @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
*/
var LeadlineCalculator = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.announcement = "";
		this.#widget = new WidgetController(this, "calculator");
		this.#source = "";
		this.#pending = null;
		this.#isStarted = false;
		this.#told = "";
		this.#onSet = (shown, value, badInput) => {
			this.#session.set(shown, value, badInput);
			this.#changed(shown.input.id);
		};
		this.#onReset = (shown) => {
			this.#session.reset(shown);
			this.#changed(shown.input.id);
		};
		this.#onSettle = (id) => {
			this.#session.settle(id);
			this.requestUpdate();
		};
	}
	static {
		this.styles = calculatorStyles;
	}
	#widget;
	#session;
	/** What the session was made from, to know when the page means something else. */
	#source;
	#pending;
	#isStarted;
	/** The result last told, as JSON; the one at the start is told by `leadline-ready`. */
	#told;
	#announceTimer;
	#stopListening;
	/** What was set, by the id of the input; the others are at their defaults. Setting replaces all. */
	get inputs() {
		return this.#pending ?? this.#session?.inputs ?? {};
	}
	set inputs(inputs) {
		this.#pending = inputs ?? {};
		this.requestUpdate();
	}
	/** What the inputs amount to; null while the content loads. */
	get result() {
		return this.#session?.evaluation.result ?? null;
	}
	connectedCallback() {
		super.connectedCallback();
		this.#stopListening = journey.subscribe(() => this.requestUpdate());
		whenLoaded(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopListening?.();
		clearTimeout(this.#announceTimer);
	}
	update(changed) {
		this.#takeOver();
		super.update(changed);
	}
	updated() {
		const json = JSON.stringify(this.result);
		if (!this.#session || json === this.#told) return;
		const isFirst = this.#told === "";
		this.#told = json;
		if (Object.keys(this.#session.inputs).length > 0) this.#record(this.#session);
		if (isFirst) return;
		this.#widget.emit("leadline-result", { result: this.#session.evaluation.result });
		if (this.#isStarted) this.#announceSoon();
	}
	render() {
		return frame(this.#widget, () => {
			const session = this.#session;
			const { words, locale } = this.#widget;
			const { title, intro, disclaimer, currency = "" } = session.engine.calculator;
			const { engine, evaluation } = session;
			const view = {
				engine,
				evaluation,
				words,
				locale
			};
			const chosen = evaluation.inputs.find(({ input }) => input.id === currency)?.value;
			const form = formOnPage();
			return html`<div class="card sections">
        ${header(title, intro && evaluation.fill(intro))}
        <div class="columns-of-two">
          <section aria-label=${words.inputsTitle}>
            ${quietForm(calculatorInputs({
				session,
				words,
				locale,
				currency: typeof chosen === "string" ? chosen : currency,
				onSet: this.#onSet,
				onReset: this.#onReset,
				onSettle: this.#onSettle
			}))}
          </section>
          <section class="estimate panel" part="result">
            <h3>${words.estimateTitle}</h3>
            ${session.problems.size > 0 ? html`<p class="notice warning small">${words.lastValid}</p>` : nothing}
            ${headlines(view)} ${figures(view)}
            ${form ? html`<button
                    class="button"
                    part="quote"
                    type="button"
                    @click=${() => showForm(form)}
                  >
                    ${words.requestQuote}
                  </button>` : nothing}
          </section>
        </div>
        <div class="columns-of-two">
          ${yearChart(view)}
          ${evaluation.notes.length > 0 ? html`<ul class="notes" part="notes">
                  ${evaluation.notes.map((note) => html`<li>${note}</li>`)}
                </ul>` : nothing}
        </div>
        <div>
          ${working(view)}
          <div class="small muted">${prose(disclaimer && evaluation.fill(disclaimer))}</div>
        </div>
        <p class="hidden" role="status">${this.announcement}</p>
      </div>`;
		});
	}
	/** Makes the session where the content is new, takes over inputs set from code or answered elsewhere. */
	#takeOver() {
		const { definition, id, locale, words } = this.#widget;
		if (!definition) return;
		if (this.#session?.engine.calculator !== definition || this.#source !== `${id} ${locale}`) {
			this.#source = `${id} ${locale}`;
			const given = this.#session?.inputs ?? {};
			if (Object.keys(given).length > 0) this.#pending ??= given;
			this.#session = new CalculatorSession(createCalculator(id, definition, locale, words));
		}
		this.#session.prefill(journey.answers);
		if (!this.#pending) return;
		this.#session.replace(this.#pending);
		this.#pending = null;
		const { unknown } = this.#session;
		if (unknown.length > 0) this.#widget.report("unknown-answer", `inputs: expected inputs of calculator "${id}", found others in ${unknown.join(", ")}`);
	}
	/** Lets the other widgets of the page know what was set and what it amounts to. */
	#record({ engine, evaluation }) {
		journey.recordEstimate({
			lead: leadEstimate(engine, evaluation),
			scope: evaluation.scope
		});
	}
	#changed(id) {
		journey.recordAnswer(id, this.#session.inputs[id] ?? null, "calculator");
		if (!this.#isStarted) this.#widget.emit("leadline-start", {});
		this.#isStarted = true;
		this.requestUpdate();
	}
	/** Reads the large figures out once they rest: a slider being pulled would talk without end. */
	#announceSoon() {
		clearTimeout(this.#announceTimer);
		this.#announceTimer = setTimeout(() => {
			const { words } = this.#widget;
			this.announcement = this.#session.evaluation.values.filter(({ shown, value }) => shown && value.headline).map(({ value, text }) => say(words.estimateIs, {
				label: value.label,
				value: text
			})).join(". ");
		}, ANNOUNCE_AFTER_MS);
	}
	#onSet;
	#onReset;
	#onSettle;
};
__decorate([property()], LeadlineCalculator.prototype, "content", void 0);
__decorate([property()], LeadlineCalculator.prototype, "calculator", void 0);
__decorate([state()], LeadlineCalculator.prototype, "announcement", void 0);
// src/ui/error-summary.ts
/** All problems on top, each a link to its field; takes the focus when it appears. */
function errorSummary(title, problems, focusField) {
	if (problems.length === 0) return nothing;
	const onClick = (event, id) => {
		event.preventDefault();
		focusField(id);
	};
	return html`<div class="notice danger stack" part="summary" role="alert" tabindex="-1">
    <h3>${title}</h3>
    <ul class="stack">
      ${problems.map(({ id, message }) => html`<li>
            <a href="#${id}" @click=${(event) => onClick(event, id)}>${message}</a>
          </li>`)}
    </ul>
  </div>`;
}
// src/model/form/autocomplete.ts
var BY_ID = /* @__PURE__ */ new Map([
	["name", "name"],
	["email", "email"],
	["phone", "tel"],
	["company", "organization"],
	["role", "organization-title"],
	["country", "country-name"]
]);
/**
* The browser's own name for what belongs into a field (HTML `autocomplete`).
*
* @returns undefined for what a browser cannot know
*/
function autocompleteOf({ id, type, autocomplete }) {
	return autocomplete ?? BY_ID.get(id) ?? (type === "email" || type === "tel" ? type : void 0);
}
// src/elements/form/form-fields.ts
/** No browser or password manager fills it in; who does is a machine. */
var HONEYPOT = "leave-empty";
function formField(view, one) {
	const { session, problems, privacyUrl, locale, words, fill, onAnswer } = view;
	const { id, type, half, required } = one;
	return html`<div class=${half ? "half" : ""}>
    ${field({
		...one,
		label: fill(one.label),
		autocomplete: autocompleteOf(one),
		locale,
		words,
		chips: type === "single" || type === "several",
		value: session.values[id],
		markOptional: !required && type !== "consent",
		error: problems.find((problem) => problem.id === id)?.message,
		after: type === "consent" && required && privacyUrl ? html`<p class="small privacy">
              <a href=${privacyUrl} target="_blank" rel="noopener">${words.privacyNotice}</a>
            </p>` : nothing,
		onAnswer: (answer, badInput) => onAnswer(id, answer, badInput)
	})}
  </div>`;
}
/** The fields asked for, and one that nobody sees. */
function formFields(view) {
	const { session, words, onTrapped } = view;
	const onInput = (event) => onTrapped(event.target.value !== "");
	return html`<div class="grid">${session.shown.map((one) => formField(view, one))}</div>
    <div class="trap">
      <label>
        ${words.honeypot}
        <input name=${HONEYPOT} tabindex="-1" autocomplete="off" @input=${onInput} />
      </label>
    </div>`;
}
// src/elements/form/form-messages.ts
var CHOICES = [
	"single",
	"select",
	"several"
];
/** What is wrong with a field, in words that say what to do. */
function problemMessage({ code, limit }, field, words) {
	const label = field?.label ?? "";
	return say({
		required: CHOICES.includes(field?.type ?? "") ? words.requiredChoice : words.required,
		email: words.emailError,
		tel: words.telError,
		url: words.urlError,
		number: words.numberError,
		min: words.minError,
		max: words.maxError,
		"too-long": words.tooLongError,
		option: words.optionError,
		date: words.dateError,
		consent: words.consentError
	}[code], {
		label,
		limit: limit ?? ""
	});
}
// src/model/form/form-scope.ts
/**
* The fields that are asked for, with the options that are offered.
*
* @param scope what the page knows beside the form, such as a quiz's answers
*/
function shownFields(form, values, scope) {
	return look(form, values, scope ? [scope] : []).shown;
}
/**
* What a formula of the form may ask: first its own fields, where hidden ones are blank, then each
* of the other scopes. A name nobody knows is blank: the quiz it belongs to may not have been taken.
*/
function formScope(form, values, others) {
	return look(form, values, others).scope;
}
function look({ fields }, values, others) {
	const byName = new Map(fields.map((field) => [formulaName(field.id), field]));
	const scope = {
		get(name) {
			const own = byName.get(name);
			if (own) return answer(own);
			for (const other of others) {
				const found = other.get(name);
				if (found !== void 0) return found;
			}
			return null;
		},
		score(name) {
			for (const other of others) {
				const found = other.score?.(name);
				if (found !== void 0) return found;
			}
			return null;
		}
	};
	const holds = (condition) => condition === void 0 || isTrue(readFormula(condition).evaluate(scope));
	const fieldNow = lazily((field) => {
		if (!holds(field.showIf)) return null;
		const { options } = field;
		if (!options?.some(({ showIf }) => showIf)) return field;
		return {
			...field,
			options: options.filter(({ showIf }) => holds(showIf))
		};
	}, null);
	const answer = (field) => {
		const shown = fieldNow(field);
		const given = Object.hasOwn(values, field.id) ? values[field.id] : null;
		return (shown && toAnswer(shown, given)) ?? null;
	};
	return {
		scope,
		shown: fields.flatMap((field) => fieldNow(field) ?? [])
	};
}
// src/model/form/validate-form.ts
/** Characters a text may have where the content does not say; RFC 5321 for e-mail. */
var MAX_LENGTHS = {
	multiline: 5e3,
	email: 254
};
var MAX_LENGTH = 500;
/**
* Only what can never be delivered to, called or opened is refused: whoever writes an unusual
* address should not lose the enquiry to a pattern that knows better.
*/
var PATTERNS = {
	email: /^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(\.[^\s@.,;<>()"]+)+$/,
	tel: /^(?=(\P{Nd}*\p{Nd}){5,20}\P{Nd}*$)[\p{Nd}\s+()\-./,;*#]+((ext|x|app?)[\p{Nd}\s.]+)?$/iu,
	url: /^(https?:\/\/)?[^\s/?#.@]+(\.[^\s/?#.@]+)+([/?#]\S*)?$/i
};
/**
* @param shown the fields asked for, as {@link shownFields} gave them
* @returns the problems in the order of the fields, at most one a field; fields not shown have none
*/
function validateForm(form, values, shown = shownFields(form, values)) {
	return shown.flatMap((field) => {
		const problem = problemOf(field, Object.hasOwn(values, field.id) ? values[field.id] : null);
		return problem ? {
			id: field.id,
			...problem
		} : [];
	});
}
function problemOf(field, value) {
	const { type, required, options = [] } = field;
	if (type === "consent") return required && value !== true ? { code: "consent" } : void 0;
	const given = typeof value === "string" ? value.trim() : value;
	if (isBlank(given) || Array.isArray(given) && !given.length) return required ? { code: "required" } : void 0;
	if (type === "single" || type === "select" || type === "several") return [given].flat().every((item) => optionOf(options, item)) ? void 0 : { code: "option" };
	if (isNumberType(type)) return numberProblem(field, toFiniteNumber(given));
	return textProblem(field, typeof given === "string" ? given : answerText([], given));
}
function numberProblem({ min, max, step }, number) {
	if (number === void 0) return { code: "number" };
	if (min !== void 0 && number < min) return {
		code: "min",
		limit: min
	};
	if (max !== void 0 && number > max) return {
		code: "max",
		limit: max
	};
	if (!step) return void 0;
	const steps = (number - (min ?? 0)) / step;
	return Math.abs(steps - Math.round(steps)) > 1e-9 ? { code: "number" } : void 0;
}
function textProblem({ type, maxLength }, text) {
	const limit = maxLength ?? MAX_LENGTHS[type] ?? MAX_LENGTH;
	if (text.length > limit) return {
		code: "too-long",
		limit
	};
	if (type === "date") return isDate(text) ? void 0 : { code: "date" };
	if (type !== "email" && type !== "tel" && type !== "url") return void 0;
	return PATTERNS[type].test(text) ? void 0 : { code: type };
}
// src/elements/form/form-session.ts
/** What one visitor has put into a form. Knows no DOM; the element shows it. */
var FormSession = class {
	#around;
	#values;
	/** Fields the visitor or the page has set or cleared: nothing is filled in for them any more. */
	#touched;
	#touchedAt;
	#badInputs;
	constructor(form, around) {
		this.unknown = [];
		this.#values = {};
		this.#touched = /* @__PURE__ */ new Set();
		this.#touchedAt = /* @__PURE__ */ new Map();
		this.#badInputs = /* @__PURE__ */ new Set();
		this.form = form;
		this.#around = around;
	}
	/** What stands in the fields, with what was answered elsewhere in those nobody touched. */
	get values() {
		const { answers } = this.#around();
		const filledIn = this.form.fields.flatMap((field) => {
			if (this.#touched.has(field.id) || field.type === "consent") return [];
			const value = toAnswer(field, answers.get(field.id));
			return value === void 0 || value === null ? [] : [[field.id, value]];
		});
		return {
			...Object.fromEntries(filledIn),
			...this.#values
		};
	}
	get shown() {
		return shownFields(this.form, this.values, this.scope);
	}
	get scope() {
		const { scopes } = this.#around();
		if (scopes.length === 0) return void 0;
		return {
			get: (name) => scopes.map((scope) => scope.get(name)).find((found) => found !== void 0),
			score: (name) => scopes.map((scope) => scope.score?.(name)).find((found) => found != null)
		};
	}
	/** What keeps the form from being sent, in the order of the fields. */
	get problems() {
		const shown = this.shown;
		const found = new Map(validateForm(this.form, this.values, shown).map((problem) => [problem.id, problem]));
		return shown.flatMap(({ id, type }) => {
			if (this.#badInputs.has(id)) return {
				id,
				code: type === "date" ? "date" : "number"
			};
			return found.get(id) ?? [];
		});
	}
	/** When a consent was last set or cleared, in ISO 8601; null: never. */
	touchedAt(id) {
		return this.#touchedAt.get(id) ?? null;
	}
	/** Replaces all values, from code. */
	replace(values) {
		const { answers, unknown } = sanitizeAnswers(this.form.fields, values);
		this.#values = answers;
		this.unknown = unknown;
		this.#touched = new Set(this.form.fields.map(({ id }) => id));
		this.#badInputs.clear();
	}
	set(id, value, badInput, now) {
		this.#touched.add(id);
		this.#touchedAt.set(id, now.toISOString());
		this.#badInputs.delete(id);
		if (badInput) this.#badInputs.add(id);
		this.#values = {
			...this.#values,
			[id]: value
		};
	}
	/** Begins again; consents are asked for afresh. */
	clear() {
		const contact = ["message", ...this.form.fields.flatMap((f) => f.type === "consent" ? f.id : [])];
		this.#values = Object.fromEntries(Object.entries(this.#values).filter(([id]) => !contact.includes(id)));
	}
};
// src/elements/form/form-status.ts
function messageOf(view) {
	const { words, status, thanks, durable, locale } = view;
	switch (status) {
		case "sent": return {
			tone: "positive",
			state: words.sentTitle,
			title: thanks?.title || words.sentThanks,
			text: thanks?.text || words.sentText
		};
		case "unconfirmed": return {
			tone: "warning",
			title: words.unconfirmedTitle,
			text: words.unconfirmedText,
			ways: true
		};
		case "waiting": return {
			tone: "warning",
			title: durable ? words.waitingTitle : words.memoryTitle,
			text: durable ? sayCount(words.waitingText, view.keepHours, locale) : words.memoryText,
			ways: view.ownersMistake || !durable
		};
		case "refused": return view.hasFieldProblems ? {
			tone: "danger",
			title: words.refusedTitle,
			text: words.refusedText
		} : {
			tone: "danger",
			title: words.refusedTitle,
			text: words.refusedPlain,
			ways: true
		};
		case "cancelled": return {
			tone: "warning",
			title: words.cancelledTitle,
			text: words.cancelledText
		};
		case "no-endpoint": return {
			tone: "danger",
			title: words.noEndpointTitle,
			text: words.noEndpointText,
			ways: true
		};
		case "outbox-full": return {
			tone: "danger",
			title: words.outboxFullTitle,
			text: words.outboxFullText,
			ways: true
		};
		case "broken": return {
			tone: "danger",
			title: words.brokenTitle,
			text: words.brokenText,
			ways: true
		};
	}
}
/** True where the form steps back behind what became of it. */
function isHandedOver(status) {
	return status === "sent" || status === "unconfirmed" || status === "waiting";
}
/** What became of the lead, no better and no worse than it is. */
function formStatus(view) {
	const { status, words, organization, id, onAnother, onDiscard } = view;
	const { tone, state, title, text, ways } = messageOf(view);
	const handedOver = isHandedOver(status);
	return html`<section
    class="notice stack appear ${tone}"
    part="result ${status}"
    role=${handedOver ? "status" : "alert"}
    tabindex="-1"
  >
    <div>
      ${state ? html`<p class="overline">${state}</p>` : nothing}
      <h3>${title}</h3>
    </div>
    ${prose(text)} ${ways ? contactWays(organization, words) : nothing}
    ${handedOver ? html`<p class="small muted">${say(words.leadReference, { id: id.slice(0, 8) })}</p>
            <div class="actions">
              <button class="button quiet" type="button" @click=${onAnother}>
                ${words.sendAnother}
              </button>
            </div>` : nothing}
    ${status === "refused" ? html`<button class="link" type="button" @click=${onDiscard}>${words.discard}</button>` : nothing}
  </section>`;
}
// src/elements/form/form.styles.ts
var formStyles = [
	tokens,
	base,
	sharedStyles,
	fieldStyles,
	css`
    form > * + * {
      margin-block-start: calc(var(--_space) * 3);
    }
    details form {
      padding-block-start: calc(var(--_space) * 2);
    }
    .grid {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);
    }
    .grid .narrow {
      max-width: none;
    }
    @container (width > 34em) {
      .grid {
        grid-template-columns: 1fr 1fr;
      }
      .grid > :not(.half) {
        grid-column: 1 / -1;
      }
    }
    .half {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: end;
    }
    .consent .option {
      min-height: 44px;
    }
    .privacy {
      padding-inline-start: 2.05em;
      margin-block-start: 0;
    }
    .trap {
      display: none;
    }
    .along {
      padding: calc(var(--_space) * 2) calc(var(--_space) * 2.25);
      background: var(--_surface-raised);
      border-radius: var(--_radius);
    }
    .along h3 {
      font-size: 1em;
      letter-spacing: 0;
    }
    .along ul {
      display: grid;
      gap: 0.35em;
      margin-block-start: 0.5em;
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .along ::marker {
      color: var(--_accent);
    }
    .along strong {
      display: block;
    }
    @container (width < 34em) {
      [type='submit'] {
        width: 100%;
      }
    }
  `
];
// src/model/lead/flat.ts
/**
* The lead for systems that know no nesting: every value under its path joined by `_`, lists
* joined by `; `. An object without content (`quiz: null`) has no keys.
*
* | part                   | keys                                                                      |
* | ---------------------- | ------------------------------------------------------------------------- |
* | the lead itself        | `id` `schema` `replaces` `created` `test` `priority`                      |
* | contact, request …     | `contact_email` `request_topics` `request_custom_<id>` `source_page`      |
* |                        | `source_utm_utm_source` `source_clickIds_gclid` `signals_seconds`         |
* | consent                | `consent_<id>` (given or not), `consent_<id>_text` `_version` `_control`  |
* |                        | `_locale` `_at`                                                           |
* | quiz                   | `quiz_id` `quiz_title` `quiz_score` `quiz_band_id` `quiz_band_title`      |
* | its areas              | `area_<id>` (score)                                                       |
* | its outcomes           | `quiz_outcomes_<name>_id` `quiz_outcomes_<name>_title`                    |
* | its recommendations    | `quiz_recommendations_id` `_title` `_reason`, each a joined list          |
* | its answers            | `answer_<id>` (in words), `answer_<id>_score`                             |
* | estimate               | `estimate_id` `estimate_title`, `input_<id>` (value), `estimate_<id>`     |
* |                        | (value), and where there is a range `estimate_<id>_low` `_high`           |
*
* Left out: the summary, the words of questions and the labels and texts of figures.
*/
function flatten(lead) {
	const { consent, quiz, estimate, summary, ...plain } = lead;
	const entries = [];
	walk("", plain, entries);
	for (const { id, given, ...rest } of consent) {
		entries.push([`consent_${id}`, given]);
		walk(`consent_${id}`, rest, entries);
	}
	if (quiz) {
		const { areas, recommendations, answers, ...rest } = quiz;
		walk("quiz", rest, entries);
		for (const { id, score } of areas) entries.push([`area_${id}`, score]);
		for (const key of [
			"id",
			"title",
			"reason"
		]) entries.push([`quiz_recommendations_${key}`, joined(recommendations.map((r) => r[key]))]);
		for (const { id, label, score } of answers) entries.push([`answer_${id}`, label], [`answer_${id}_score`, score]);
	}
	if (estimate) {
		const { inputs, values, ...rest } = estimate;
		walk("estimate", rest, entries);
		for (const { id, value } of inputs) entries.push([`input_${id}`, flatValue(value)]);
		for (const { id, value, range } of values) {
			entries.push([`estimate_${id}`, value]);
			if (range) entries.push([`estimate_${id}_low`, range[0]], [`estimate_${id}_high`, range[1]]);
		}
	}
	return Object.fromEntries(entries);
}
function walk(path, part, entries) {
	for (const [key, value] of Object.entries(part)) {
		const place = path ? `${path}_${key}` : key;
		if (typeof value === "object" && value !== null && !Array.isArray(value)) walk(place, value, entries);
		else if (value !== null || key !== "band") entries.push([place, flatValue(value)]);
	}
}
function flatValue(value) {
	return Array.isArray(value) ? joined(value) : value;
}
function joined(list) {
	return list.join("; ");
}
// src/model/lead/free-mail.ts
/** The well-known ones, with the endings of their countries: `yahoo.co.uk`, `gmx.at`. */
var FREE_MAIL = /@((gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton|protonmail|yandex|qq|163|126)\.((co|com)\.)?[a-z]{2,3}|web\.de|mail\.ru)$/i;
/** Whether the address is with a provider that anybody can sign up to: a hint, not a verdict. */
function isFreeMail(email) {
	return FREE_MAIL.test(email.trim());
}
// src/model/lead/lead.ts
/**
* The lead: what travels from the visitor's device to the site owner's endpoint. The shape is public
* and versioned by `schema`; objects without content are null, lists empty, texts empty.
*/
var LEAD_SCHEMA = "leadline/lead/1";
// src/model/lead/phone-number.ts
/** Signs people put between digits, and the "(0)" that is dialled only inside the country. */
var BETWEEN = /\(0\)|[\s().\-/]/g;
var INTERNATIONAL = /^(?:\+|00)([1-9]\d{7,14})$/;
/**
* The number in E.164, such as `+8675533168386`, where it says its country itself: it begins with
* `+` or `00`. A number without one may mean anything, so it has none.
*
* @returns "" where it cannot be told for certain
*/
function phoneE164(phone) {
	const [, digits] = INTERNATIONAL.exec(phone.replace(BETWEEN, "")) ?? [];
	return digits ? `+${digits}` : "";
}
// src/model/lead/summary.ts
var MAX_LINE_CHARACTERS = 240;
var MAX_MESSAGE_CHARACTERS = 600;
var MAX_CUSTOM = 6;
var MAX_OUTCOMES = 5;
var MAX_GAPS = 5;
var MAX_RECOMMENDATIONS = 3;
var MAX_FIGURES = 6;
var PRIORITY_WORDS = {
	hot: "summaryHot",
	warm: "summaryWarm",
	cold: "summaryCold"
};
/**
* The lead in plain text, at most 40 lines, for who reads it first: who it is, what they want, how
* ready they are and where the gaps lie, what it may cost, how to reach them, where they came from.
*/
function summarize(lead, details, words) {
	const { contact, request, quiz, estimate, source } = lead;
	const lines = [];
	const add = (label, text, limit = MAX_LINE_CHARACTERS) => {
		const line = oneLine(text, limit);
		if (line) lines.push(`${oneLine(label, limit)}: ${line}`);
	};
	const item = (label, text) => add(`- ${label}`, text);
	const kind = words[PRIORITY_WORDS[lead.priority]];
	const who = [
		contact.name || words.summaryNoName,
		contact.role,
		contact.company,
		details.country
	];
	add(lead.test ? `${words.summaryTest} | ${kind}` : kind, list(who, ", "));
	add(words.summaryWants, list(request.topicLabels, ", "));
	add(words.summaryWhen, details.timeframe);
	for (const { label, text } of details.custom.slice(0, MAX_CUSTOM)) add(label, text);
	add(words.summaryMessage, contact.message, MAX_MESSAGE_CHARACTERS);
	if (quiz) {
		const score = quiz.score === null ? "" : `${Math.round(quiz.score)}/100`;
		add(quiz.title, list([score, quiz.band?.title], ", ") || "–");
		const outcomes = Object.entries(quiz.outcomes).filter(([, { id }]) => id !== quiz.band?.id);
		for (const [name, { title }] of outcomes.slice(0, MAX_OUTCOMES)) item(name, title);
		const gaps = details.gaps.slice(0, MAX_GAPS);
		if (gaps.length) lines.push(`${words.summaryGaps}:`);
		for (const { id, label } of gaps) item(label, quiz.answers.find((answer) => answer.id === id)?.label ?? "–");
		const recommended = quiz.recommendations.slice(0, MAX_RECOMMENDATIONS);
		if (recommended.length) lines.push(`${words.summaryRecommended}:`);
		for (const { title, reason } of recommended) item(title, reason);
	}
	if (estimate) {
		lines.push(`${oneLine(estimate.title, MAX_LINE_CHARACTERS)}:`);
		for (const { label, text } of estimate.values.slice(0, MAX_FIGURES)) item(label, text);
	}
	add(words.summaryReach, list([contact.email, contact.phoneE164 || contact.phone], ", "));
	const agreed = lead.consent.filter(({ given }) => given).map(({ id }) => id);
	if (lead.consent.length) add(words.summaryConsent, list(agreed, ", ") || words.summaryNoConsent);
	add(words.summaryPage, list([source.title, source.page], " | "));
	add(words.summaryReferrer, source.referrer);
	add(words.summaryCampaign, list(Object.entries(source.utm).map(([name, value]) => `${name.replace(/^utm_/, "")} ${value}`), ", "));
	add(words.summaryLocale, list([source.locale, source.timezone], ", "));
	return lines.join("\n");
}
function list(parts, separator) {
	return parts.filter(Boolean).join(separator);
}
/** A visitor's line breaks must not be able to look like lines of ours. */
function oneLine(text, limit) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
// src/model/lead/build-lead.ts
/** Fields whose answers have a place of their own in the lead. */
var OWN_PLACE = /* @__PURE__ */ new Set([
	"name",
	"email",
	"phone",
	"company",
	"role",
	"country",
	"message",
	"standards",
	"timeframe"
]);
var MAX_CONTEXT_ENTRIES = 100;
/** The lead, whole. Pure: the same facts give the same lead. */
function buildLead(facts) {
	const { form, values } = facts;
	const scope = formScope(form, values, facts.scopes);
	const shown = shownFields(form, values, scope);
	const given = new Map(shown.flatMap((field) => givenEntry(field, values)));
	const text = (id) => [given.get(id)?.answer ?? ""].flat().join("; ");
	const others = [...given.values()].filter(({ field: { id, type } }) => !OWN_PLACE.has(id) && type !== "consent");
	const context = contextEntries(facts.context);
	const topics = [given.get("standards")?.answer ?? []].flat().map(String);
	const lead = {
		schema: LEAD_SCHEMA,
		id: facts.id,
		replaces: facts.replaces,
		created: facts.created,
		test: facts.test,
		summary: "",
		priority: priorityOf(form, scope),
		contact: {
			name: text("name"),
			email: text("email"),
			phone: text("phone"),
			phoneE164: phoneE164(text("phone")),
			company: text("company"),
			role: text("role"),
			country: text("country"),
			message: text("message")
		},
		request: {
			topics,
			topicLabels: topics.map((topic) => inWords(given.get("standards"), topic)),
			timeframe: text("timeframe"),
			custom: Object.fromEntries([...context, ...others.map(({ field, answer }) => [field.id, leadValue(answer)])])
		},
		consent: shown.filter(({ type }) => type === "consent").map((field) => consentOf(field, facts)),
		quiz: structuredClone(facts.quiz),
		estimate: structuredClone(facts.estimate),
		source: structuredClone(facts.source),
		signals: {
			...facts.signals,
			freeMail: isFreeMail(text("email"))
		},
		flat: {}
	};
	lead.summary = summarize(lead, {
		country: inWords(given.get("country")),
		timeframe: inWords(given.get("timeframe")),
		custom: [...others.map((other) => ({
			label: other.field.label,
			text: inWords(other)
		})), ...context.map(([label, value]) => ({
			label,
			text: [value ?? ""].flat().join(", ")
		}))],
		gaps: facts.gaps ?? []
	}, facts.words);
	lead.flat = flatten(lead);
	return lead;
}
function givenEntry(field, values) {
	const value = Object.hasOwn(values, field.id) ? values[field.id] : null;
	const answer = toAnswer(field, typeof value === "string" ? value.trim() : value) ?? null;
	return answer === null ? [] : [[field.id, {
		field,
		answer
	}]];
}
/** @param part of several answers this one; default all */
function inWords(given, part) {
	if (!given) return "";
	const { options, unit, type } = given.field;
	const text = answerText(options, part ?? given.answer);
	return type === "number" && unit ? `${text} ${unit}` : text;
}
function consentOf({ id, label, version = "" }, facts) {
	const { text = label, at = null } = facts.consents[id] ?? {};
	return {
		id,
		given: facts.values[id] === true,
		text,
		version,
		control: "checkbox",
		locale: facts.locale,
		at: at ?? facts.created
	};
}
function contextEntries(context) {
	return Object.entries(context).filter(([key]) => key !== "__proto__").flatMap(([key, value]) => {
		const kept = contextValue(value);
		return kept === void 0 ? [] : [[key, kept]];
	}).slice(0, MAX_CONTEXT_ENTRIES);
}
function contextValue(value) {
	if (Array.isArray(value)) return value.map(contextItem).filter((item) => item !== void 0);
	return value === null || typeof value === "boolean" ? value : contextItem(value);
}
function contextItem(value) {
	if (typeof value === "string") return value.slice(0, MAX_TEXT_LENGTH$1);
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** Hot wins over cold: who wants to start now may still have no need by the rules. */
function priorityOf({ priority = {} }, scope) {
	const holds = (condition) => condition !== void 0 && isTrue(readFormula(condition).evaluate(scope));
	if (holds(priority.hot)) return "hot";
	return holds(priority.cold) ? "cold" : "warm";
}
// src/elements/form/lead-maker.ts
/** Gathers all that is known now; the same facts under another id give the same lead. */
function leadMaker(known) {
	const { session, widget, context, fill, honeypot, seconds } = known;
	const { form, values, shown } = session;
	const { locale, words } = widget;
	const { quiz, estimate } = journey;
	const consents = shown.filter(({ type }) => type === "consent").map(({ id, label }) => [id, {
		text: fill(label),
		at: session.touchedAt(id)
	}]);
	const facts = {
		created: (/* @__PURE__ */ new Date()).toISOString(),
		test: false,
		form,
		values,
		context: { ...context },
		consents: Object.fromEntries(consents),
		locale,
		quiz: quiz?.lead ?? null,
		estimate: estimate?.lead ?? null,
		scopes: [quiz, estimate].flatMap((one) => one?.scope ?? []),
		source: widget.leadSource(),
		signals: {
			honeypot,
			seconds,
			proof: null
		},
		words
	};
	return (identity) => buildLead({
		...identity,
		...facts
	});
}
// src/elements/form/form-intent.ts
/**
* Which lead a submit means. The id belongs to what the visitor wants, not to the click: it is there
* from the moment they reach the form, stays over retries and repeats, and changes with what they say.
*/
var FormIntent = class {
	#id = null;
	#replaces = null;
	/** What was last handed over under the id; null: nothing yet. */
	#submitted = null;
	/** Id of the lead at hand; minted by the first look at it. */
	get id() {
		return this.#id ??= mintLeadId();
	}
	/** Id of the lead that this one takes the place of. */
	get replaces() {
		return this.#replaces;
	}
	/** True where the same was handed over already: the same intent, not a second lead. */
	isRepeat(what) {
		return this.#submitted === what;
	}
	/**
	* Before a lead is made: a changed one gets an id of its own, unless no endpoint may have stored
	* the one before.
	*
	* @param what everything the visitor says, as one text
	*/
	prepare(what, wasRefusedByAll) {
		if (this.#submitted !== null && this.#submitted !== what && !wasRefusedByAll) this.renew();
		return {
			id: this.id,
			replaces: this.#replaces
		};
	}
	/** The lead went into the outbox. */
	handedOver(what) {
		this.#submitted = what;
	}
	/** A new id that names the earlier one. */
	renew() {
		if (this.#submitted !== null) this.#replaces = this.id;
		this.#id = mintLeadId();
		this.#submitted = null;
	}
	/** Another lead has this id already: a new one that names it. */
	escape() {
		this.#replaces = this.id;
		return {
			id: this.#id = mintLeadId(),
			replaces: this.#replaces
		};
	}
};
// src/elements/form/lead-from-page.ts
var kindOf = (value) => Array.isArray(value) ? "list" : typeof value;
/** True where a value may stand in the place of another: same kind, or null where both are objects. */
function fits(value, original) {
	return value === null || original === null ? typeof value === "object" || typeof original === "object" : kindOf(value) === kindOf(original);
}
/**
* The lead as a page's listener left it. Id and schema stay, a part of another kind than before is put
* back, and the flat form follows what was changed; keys the page added to it are kept.
*
* @param original as it was made
* @param changed what the listener left in `detail.lead`
*/
function leadFromPage(original, changed) {
	if (changed === null || typeof changed !== "object" || Array.isArray(changed)) return original;
	const parts = changed;
	const lead = { ...original };
	for (const [name, part] of Object.entries(original)) if (Object.hasOwn(parts, name) && fits(parts[name], part)) lead[name] = parts[name];
	lead.id = original.id;
	lead.schema = original.schema;
	const own = Object.entries(lead.flat).filter(([name, value]) => original.flat[name] !== value && name !== "id" && name !== "schema");
	return {
		...lead,
		flat: {
			...flatten(lead),
			...Object.fromEntries(own)
		}
	};
}
// src/elements/form/lead-progress.ts
/**
* Where a lead stands over all its endpoints: with one that has it, it has arrived; it is refused only
* where all refused it, and waits as long as any may still take it.
*
* @param statuses one for each endpoint; none: it is being handed over
*/
function progressOf(statuses) {
	const any = (state) => statuses.some((one) => one.state === state);
	if (any("sent")) return "sent";
	if (any("unconfirmed")) return "unconfirmed";
	if (statuses.some(({ state, attempts }) => state === "waiting" && attempts > 0)) return "waiting";
	if (any("waiting") || any("sending")) return statuses.some(({ state, problem }) => state === "sending" && problem) ? "waiting" : "sending";
	return statuses.length > 0 ? "refused" : "sending";
}
/** True where nobody may have stored the lead, so that a corrected one may keep its id. */
function isRefusedByAll(statuses) {
	return statuses.length > 0 && statuses.every(({ state }) => state === "refused");
}
// src/elements/form/lead-sender.ts
/** How long `submit()` waits for an endpoint before it answers `waiting`. */
var SETTLE_WITHIN_MS = 15e3;
/** How long a page may hold a lead back by `waitUntil`. */
var HOLD_AT_MOST_MS = 5e3;
var within = (promise, ms) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);
/** Where `submit()` need not wait any longer. */
var ENDS = [
	"sent",
	"unconfirmed",
	"refused"
];
/**
* One form's leads on their way: asks the page, hands the lead to delivery and follows it, so that
* what the visitor reads is true at every moment.
*/
var LeadSender = class {
	#host;
	#widget;
	#lead;
	#statuses;
	/** The submit under way and what it is about. */
	#running;
	/** The first attempt takes so long that the visitor is told the lead waits. */
	#isLate;
	#hasEscaped;
	/** To look again whether a submit has ended. */
	#look;
	#stopListening;
	constructor(host, widget) {
		this.intent = new FormIntent();
		this.status = null;
		this.isBusy = false;
		this.durable = false;
		this.#lead = null;
		this.#statuses = [];
		this.#running = null;
		this.#isLate = false;
		this.#hasEscaped = false;
		this.#look = () => {};
		this.#host = host;
		this.#widget = widget;
		host.addController(this);
	}
	hostConnected() {
		if (this.#lead) this.#follow(this.#lead);
	}
	hostDisconnected() {
		if (!this.#running) this.#stopListening?.();
	}
	/** Of a lead that an endpoint wants changed: what is wrong, by field. */
	get fieldProblems() {
		return this.status === "refused" ? this.#statuses.flatMap(({ problem }) => problem?.fields ?? []) : [];
	}
	get ownersMistake() {
		return this.#statuses.some(({ problem }) => problem?.ownersMistake);
	}
	/**
	* The same while one is under way, so that a double click makes one lead.
	*
	* @param what everything the visitor says, as one text
	*/
	submit(what, make) {
		if (this.#running?.what === what) return this.#running.outcome;
		const running = {
			what,
			outcome: this.#submit(what, make)
		};
		this.#running = running;
		this.#look();
		running.outcome.finally(() => {
			if (this.#running === running) this.#running = null;
		});
		return running.outcome;
	}
	/** The visitor wants to send another one. */
	another() {
		this.intent.renew();
		this.#show(null);
	}
	/** The visitor gives up a refused lead. */
	async discard() {
		await this.#widget.delivery.discard(this.intent.id);
		this.#show(null);
	}
	async #submit(what, make) {
		if (this.intent.isRepeat(what)) return this.#settled(what);
		const made = make(this.intent.prepare(what, isRefusedByAll(this.#statuses)));
		this.#show(null, true);
		const lead = await this.#askPage(made);
		if (!lead) return this.#stopped("cancelled");
		if (this.#widget.endpoints.length === 0) return this.#stopped("no-endpoint");
		this.#hasEscaped = false;
		this.#isLate = false;
		try {
			await this.#handOver(lead);
		} catch (error) {
			return this.#stopped(error instanceof OutboxFullError ? "outbox-full" : "broken");
		}
		this.intent.handedOver(what);
		return this.#settled(what);
	}
	/** @returns the lead as the page wants it; null where it prevented the submit */
	async #askPage(made) {
		const held = [];
		const detail = {
			lead: structuredClone(made),
			waitUntil: (promise) => void held.push(promise)
		};
		if (!this.#widget.emit("leadline-submit", detail)) return null;
		if (held.length > 0) await within(Promise.allSettled(held), HOLD_AT_MOST_MS);
		return leadFromPage(made, detail.lead);
	}
	async #handOver(lead) {
		this.#follow(lead);
		const { durable } = await this.#widget.submit(lead);
		this.durable = durable;
		this.#update(lead.id);
	}
	#follow(lead) {
		this.#lead = lead;
		this.#stopListening?.();
		this.#stopListening = this.#widget.delivery.subscribe((event) => {
			if (event.type === "status" && event.status.id === lead.id) this.#update(lead.id);
		});
	}
	#update(id) {
		this.#statuses = this.#widget.delivery.statuses(id);
		if (!this.#hasEscaped && this.#statuses.some(({ problem }) => problem?.keyReused)) {
			this.#escape();
			return;
		}
		const state = progressOf(this.#statuses);
		if (state !== "sending") this.#show(state);
		else this.#show(this.#isLate ? "waiting" : null, !this.#isLate);
	}
	/** Another lead has our id: once more under a new one, without a word to the visitor. */
	async #escape() {
		this.#hasEscaped = true;
		const lead = this.#lead;
		const identity = this.intent.escape();
		try {
			await this.#handOver({
				...lead,
				...identity,
				flat: {
					...lead.flat,
					...identity
				}
			});
		} catch {
			this.#show("outbox-full");
		}
	}
	#show(status, isBusy = false) {
		this.status = status;
		this.isBusy = isBusy;
		this.#look();
		this.#host.requestUpdate();
	}
	#stopped(status) {
		this.#statuses = [];
		this.#show(status);
		return this.#outcome("cancelled");
	}
	/** Ends when the lead has got somewhere, when it is time to say that it waits, or when another one took its place. */
	async #settled(what) {
		const arrived = new Promise((resolve) => {
			this.#look = () => {
				if (ENDS.includes(this.status) || this.#running?.what !== what) resolve();
			};
		});
		await Promise.resolve();
		this.#look();
		await within(arrived, SETTLE_WITHIN_MS);
		if (ENDS.includes(this.status)) return this.#outcome(this.status);
		this.#isLate = true;
		if (this.isBusy) this.#show("waiting");
		return this.#outcome("waiting");
	}
	#outcome(state) {
		const endpoints = this.#statuses.map(({ endpoint, state }) => ({
			endpoint,
			state
		}));
		return {
			state,
			id: this.intent.id,
			endpoints
		};
	}
};
// src/elements/form/send-along.ts
var FIGURES_SHOWN = 2;
/** What travels with the lead beside what the visitor types, so that nobody is surprised. */
function sendAlong(quiz, estimate, words) {
	if (!quiz && !estimate) return nothing;
	const line = (text, figures) => html`<li>
      ${text}${figures.length > 0 ? html`<strong>${figures.join(" · ")}</strong>` : nothing}
    </li>`;
	const findings = quiz ? [...new Set([...Object.values(quiz.outcomes).slice(0, 1), quiz.band].map((one) => one?.title))] : [];
	return html`<aside class="along small" part="along">
    <h3>${words.sendAlong}</h3>
    <ul>
      ${quiz ? line(say(quiz.band || findings[0] ? words.sendAlongQuiz : words.sendAlongAnswers, { title: quiz.title }), findings.filter((title) => title !== void 0)) : nothing}
      ${estimate ? line(say(words.sendAlongEstimate, { title: estimate.title }), estimate.values.slice(0, FIGURES_SHOWN).map(({ label, text }) => `${label}: ${text}`)) : nothing}
      <li>${words.sendAlongPage}</li>
    </ul>
  </aside>`;
}
// src/elements/form/leadline-form.ts
/**
* @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
*   travels with it.
*
* @fires leadline-ready - First rendered.
* @fires leadline-start - The visitor filled in a first field.
* @fires leadline-submit - Before anything leaves; can be prevented, delayed and changed.
* @fires leadline-saved - The lead is in the outbox.
* @fires leadline-sent - An endpoint has it.
* @fires leadline-error - The content, a setting or the delivery went wrong.
*
* @csspart base - The outermost box.
* @csspart title - The form's title.
* @csspart intro - What the form is for.
* @csspart along - What is sent along.
* @csspart summary - The list of what is wrong.
* @csspart field - One field with label, remarks and control.
* @csspart label - The label of a field.
* @csspart input - A native input, select or text area.
* @csspart option - One choice or consent.
* @csspart help - A remark on a field.
* @csspart error - What is wrong with a field.
* @csspart submit - The button that sends.
* @csspart result - What became of the lead.
* @csspart contact - Ways to get in touch.
* @csspart fallback - The same where the content cannot be shown.
*
* @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
*/
var LeadlineForm = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.context = {};
		this.problems = [];
		this.#widget = new WidgetController(this, "form");
		this.#sender = new LeadSender(this, this.#widget);
		this.#pending = null;
		this.#isStarted = false;
		this.#isTrapped = false;
		this.#toldStatus = null;
		this.#fill = (text) => {
			const { organization, words } = this.#widget;
			const name = organization.name || words.operator;
			return fillText(text, this.#session?.scope ?? { get: () => void 0 }, (place) => place === "organization" ? name : void 0);
		};
		this.#onReached = () => void this.#sender.intent.id;
		this.#onAnswer = (id, value, badInput = false) => {
			this.#session.set(id, value, badInput, /* @__PURE__ */ new Date());
			journey.recordAnswer(id, value, "form");
			if (!this.#isStarted) this.#widget.emit("leadline-start", {});
			this.#isStarted = true;
			this.requestUpdate();
		};
		this.#onSubmit = () => void this.submit();
		this.#onAnother = () => {
			this.#sender.another();
			this.#session.clear();
			this.requestUpdate();
			this.updateComplete.then(() => this.focus());
		};
	}
	static {
		this.styles = formStyles;
	}
	#widget;
	#sender;
	#session;
	#pending;
	#isStarted;
	#isTrapped;
	/** When the form was shown, in ms of the page's own clock. */
	#shownAtMs;
	#toldStatus;
	#stopListening;
	/** What stands in the fields, by id. Setting replaces all. */
	get values() {
		return this.#pending ?? this.#session?.values ?? {};
	}
	set values(values) {
		this.#pending = values ?? {};
		this.requestUpdate();
	}
	connectedCallback() {
		super.connectedCallback();
		this.#stopListening = journey.subscribe(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopListening?.();
	}
	/** Puts the visitor into the first field. */
	focus(options) {
		this.renderRoot.querySelector(".field [name]")?.focus(options);
	}
	/**
	* Does what the button does. Resolves at the first of `sent`, `unconfirmed`, `refused`, `cancelled`
	* (nothing left the page), `invalid`, or after 15 s with `waiting`.
	*/
	async submit() {
		await this.updateComplete;
		const session = this.#session;
		const { intent } = this.#sender;
		if (!session) return {
			state: "cancelled",
			id: intent.id,
			endpoints: []
		};
		this.#validate(session);
		if (this.problems.length > 0) {
			await this.updateComplete;
			focusIn(this.renderRoot, "[part=summary]");
			return {
				state: "invalid",
				id: intent.id,
				endpoints: []
			};
		}
		const { quiz, estimate } = journey;
		const what = JSON.stringify([
			session.values,
			this.context,
			quiz?.lead,
			estimate?.lead
		]);
		const make = leadMaker({
			session,
			widget: this.#widget,
			context: this.context,
			fill: this.#fill,
			honeypot: this.#isTrapped,
			seconds: Math.round((performance.now() - (this.#shownAtMs ?? 0)) / 1e3)
		});
		return this.#sender.submit(what, make);
	}
	update(changed) {
		this.#takeOver();
		super.update(changed);
	}
	updated() {
		if (this.#session) this.#shownAtMs ??= performance.now();
		const { status } = this.#sender;
		if (status === this.#toldStatus) return;
		this.#toldStatus = status;
		if (!status) return;
		focusIn(this.renderRoot, "[part=summary]", "[part~=result]");
	}
	render() {
		return frame(this.#widget, () => {
			const session = this.#session;
			const { title, intro } = session.form;
			const { status } = this.#sender;
			const handedOver = isHandedOver(status);
			return html`<div class="card sections">
        ${handedOver ? nothing : header(title, intro && this.#fill(intro))} ${this.#renderStatus()}
        ${handedOver ? html`<details>
                <summary>${this.#widget.words.changeSent}</summary>
                ${this.#renderForm(session)}
              </details>` : this.#renderForm(session)}
      </div>`;
		});
	}
	#renderStatus() {
		const { status, durable, ownersMistake, fieldProblems, intent } = this.#sender;
		if (!status) return nothing;
		const { organization, locale, words, keepHours } = this.#widget;
		const thanks = this.#session.form.thanks;
		return formStatus({
			status,
			durable,
			ownersMistake,
			hasFieldProblems: fieldProblems.length > 0,
			keepHours,
			id: intent.id,
			thanks: thanks && {
				title: this.#fill(thanks.title),
				text: this.#fill(thanks.text ?? "")
			},
			organization,
			locale,
			words,
			onAnother: this.#onAnother,
			onDiscard: () => void this.#sender.discard()
		});
	}
	#renderForm(session) {
		const { words, locale, organization } = this.#widget;
		const { isBusy } = this.#sender;
		const problems = [...this.problems, ...this.#refusals(session)];
		const { quiz, estimate } = journey;
		return html`<div @focusin=${this.#onReached}>
      ${quietForm(html`
        ${errorSummary(words.problemTitle, problems, (id) => focusIn(this.renderRoot, byName(id)))}
        ${formFields({
			session,
			problems,
			privacyUrl: organization.privacyUrl,
			locale,
			words,
			fill: this.#fill,
			onAnswer: this.#onAnswer,
			onTrapped: (isTrapped) => this.#isTrapped = isTrapped
		})}
        ${sendAlong(quiz?.lead ?? null, estimate?.lead ?? null, words)}
        <button
          class="button"
          part="submit"
          type="submit"
          aria-disabled=${isBusy}
          @click=${onPress(this.#onSubmit)}
        >
          ${isBusy ? words.sending : session.form.submit}
        </button>
      `)}
    </div>`;
	}
	/** What an endpoint said about single fields. */
	#refusals({ shown }) {
		const { refusedField } = this.#widget.words;
		return this.#sender.fieldProblems.filter(({ field }) => shown.some(({ id }) => id === field)).map(({ field, message }) => ({
			id: field,
			message: message || refusedField
		}));
	}
	/** Makes the session where the content is new, and takes over values set from code. */
	#takeOver() {
		const { definition, id } = this.#widget;
		if (!definition) return;
		if (this.#session?.form !== definition) this.#session = new FormSession(definition, () => ({
			answers: journey.answers,
			scopes: [journey.quiz, journey.estimate].flatMap((one) => one?.scope ?? [])
		}));
		if (!this.#pending) return;
		this.#session.replace(this.#pending);
		this.#pending = null;
		const { unknown } = this.#session;
		if (unknown.length > 0) this.#widget.report("unknown-answer", `values: expected fields of form "${id}", found others in ${unknown.join(", ")}`);
	}
	#validate(session) {
		const { words } = this.#widget;
		this.problems = session.problems.map((problem) => ({
			id: problem.id,
			message: problemMessage(problem, session.form.fields.find(({ id }) => id === problem.id), words)
		}));
	}
	#fill;
	/** The visitor is here: from now on their lead has an id. */
	#onReached;
	#onAnswer;
	#onSubmit;
	#onAnother;
};
__decorate([property()], LeadlineForm.prototype, "content", void 0);
__decorate([property()], LeadlineForm.prototype, "form", void 0);
__decorate([property({ attribute: false })], LeadlineForm.prototype, "context", void 0);
__decorate([state()], LeadlineForm.prototype, "problems", void 0);
// src/model/quiz/gaps.ts
/** What to work on: urgent ones first, then what costs most in the score, then as asked. */
function gapsOf(questions, run) {
	return questions.flatMap((question) => {
		const { gap, id, weight = 1 } = question;
		if (!gap) return [];
		const { score, most } = run.state(question);
		if (score === null || score >= gap.below) return [];
		return {
			gap,
			id,
			score,
			urgent: gap.urgent !== void 0 && score <= gap.urgent,
			cost: weight * (most - score)
		};
	}).sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.cost - a.cost).map(({ id, gap: { label, text, reference }, urgent, score }) => ({
		id,
		label: run.fill(label),
		text: run.fill(text),
		reference,
		urgent,
		score
	}));
}
// src/model/quiz/index-quiz.ts
function indexQuiz(quiz) {
	const { questions, areas = [] } = quiz;
	const names = /* @__PURE__ */ new Map();
	const name = (id, named) => names.set(formulaName(id), named);
	for (const area of areas) name(area.id, { area });
	for (const [id, outcome] of Object.entries(quiz.outcomes ?? {})) name(id, { outcome });
	for (const [id, formula] of Object.entries(quiz.formulas ?? {})) name(id, { formula });
	for (const question of questions) name(question.id, { question });
	const weights = (of) => questions.map((question) => [question, of(question) ?? 0]);
	const separate = new Set(areas.filter((area) => area.separate).map(({ id }) => id));
	const scored = /* @__PURE__ */ new Map();
	scored.set(void 0, weights(({ area = "", weight }) => separate.has(area) ? 0 : weight));
	for (const area of areas) {
		const included = new Map(Object.entries(area.include ?? {}));
		scored.set(area, [...weights((question) => question.area === area.id ? question.weight : 0), ...weights(({ id }) => included.get(id))]);
	}
	for (const [area, all] of scored) scored.set(area, all.filter(([, weight]) => weight));
	return {
		quiz,
		names,
		sections: new Map(quiz.sections?.map((section) => [section.id, section])),
		scored,
		bands: [...quiz.bands ?? []].sort((a, b) => a.from - b.from)
	};
}
// src/model/quiz/level.ts
/** Digits in which a score is compared: one that misses a bound by a rounding error of the machine reaches it. */
var SIGNIFICANT_DIGITS = 12;
/** @param bands from the lowest up */
function levelOf$1(score, bands, gates, holds) {
	if (score === null) return {
		band: null,
		gates: []
	};
	const compared = Number(score.toPrecision(SIGNIFICANT_DIGITS));
	const reached = bands.findLastIndex((band) => compared >= band.from);
	const placeOf = (gate) => bands.findIndex((band) => band.id === gate.atMost);
	const closed = gates.filter((gate) => {
		const place = placeOf(gate);
		return place >= 0 && place < reached && holds(gate.when);
	});
	return {
		band: bands[Math.min(reached, ...closed.map(placeOf))] ?? null,
		gates: closed
	};
}
// src/model/quiz/question-state.ts
var HIDDEN = {
	shown: false,
	options: [],
	answer: null,
	score: null,
	most: 0
};
function questionState(question, section, given, holds) {
	if (!holds(section?.showIf) || !holds(question.showIf)) return HIDDEN;
	const options = (question.options ?? []).filter((option) => holds(option.showIf));
	const answer = toAnswer({
		...question,
		options
	}, given) ?? null;
	return {
		shown: true,
		options,
		answer,
		...points(options, answer)
	};
}
/** An option without points gives none, where the others have some. */
function points(options, answer) {
	if (options.every((option) => option.score === void 0)) return {
		score: null,
		most: 0
	};
	const of = (option) => option.score ?? 0;
	const single = optionOf(options, answer);
	if (single || !Array.isArray(answer)) return {
		score: single ? of(single) : null,
		most: Math.max(...options.map(of))
	};
	return {
		score: sum(options.filter((option) => answer.includes(option.value)).map(of)),
		most: Math.max(sum(options.map((option) => option.exclusive ? 0 : Math.max(0, of(option)))), ...options.map(of))
	};
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/model/quiz/score.ts
/** The points given as a percentage of those to be had; null where no question counts. */
function weightedScore(scored, stateOf) {
	let points = 0;
	let most = 0;
	for (const [question, weight] of scored) {
		const state = stateOf(question);
		if (state.score === null || state.most <= 0) continue;
		points += weight * state.score;
		most += weight * state.most;
	}
	return most > 0 ? percentage(100 * points / most) : null;
}
/** What a score's formula gives, kept within 0–100; null for anything but a number. */
function percentage(value) {
	return typeof value === "number" ? Math.min(100, Math.max(0, value)) : null;
}
// src/model/quiz/quiz-run.ts
var rounded = (score) => score == null ? "" : String(Math.round(score));
var NO_LEVEL = {
	band: null,
	gates: []
};
function runQuiz(index, answers, organization = {}) {
	const { quiz, names, sections, scored, bands } = index;
	const circle = new FormulaError("#LIMIT!");
	const given = (id) => Object.hasOwn(answers, id) ? answers[id] : null;
	const value = lazily((formula) => readFormula(formula).evaluate(scope), circle);
	const holds = (condition) => condition === void 0 || isTrue(value(condition));
	const busy = { ...HIDDEN };
	const state = lazily((question) => questionState(question, sections.get(question.section), given(question.id), holds), busy);
	const scoreOf = (formula, area) => formula ? percentage(value(formula)) : weightedScore(scored.get(area) ?? [], state);
	const area = lazily((area) => holds(area.showIf) ? scoreOf(area.score, area) : void 0, null);
	const score = once$1(() => scoreOf(quiz.score), null);
	const levelFor = (score, gates = []) => levelOf$1(score, bands, [...gates, ...quiz.gates ?? []], holds);
	const level = once$1(() => levelFor(score()), NO_LEVEL);
	const outcome = lazily((outcome) => {
		if (!holds(outcome.showIf)) return { shown: false };
		if ("rules" in outcome) return {
			shown: true,
			found: outcome.rules.find(({ when }) => holds(when))
		};
		const level = levelFor(scoreOf(outcome.score), outcome.gates);
		return {
			shown: true,
			found: level.band,
			level
		};
	}, { shown: false });
	const recommended = once$1(() => {
		const { items = [], limit } = quiz.recommendations ?? {};
		return items.flatMap(({ id, title, note, rules }) => {
			const [best] = rules.filter(({ when }) => holds(when)).sort((a, b) => b.rank - a.rank);
			return best ? {
				...best,
				id,
				title,
				note
			} : [];
		}).sort((a, b) => b.rank - a.rank).slice(0, limit).map(({ id, title, note, reason }) => ({
			id,
			title,
			reason: fill(reason),
			note: fillIf(note)
		}));
	}, []);
	const find = (name) => {
		const named = names.get(name);
		if (!named) {
			if (name === "score") return score();
			if (name === "band") return level().band?.id ?? null;
			return name === "recommended" ? recommended().map(({ id }) => id) : void 0;
		}
		if ("formula" in named) return value(named.formula);
		if ("area" in named) return area(named.area) ?? null;
		if ("outcome" in named) return outcome(named.outcome).found?.id ?? null;
		const found = state(named.question);
		return found === busy ? circle : found.answer;
	};
	const scope = {
		get: find,
		score(name) {
			const named = names.get(name);
			return named && "question" in named ? state(named.question).score : void 0;
		}
	};
	/** Words for a name, where its value is not what a visitor should read. */
	const label = (name) => {
		const named = names.get(name);
		if (named && "question" in named) {
			const { options, answer } = state(named.question);
			return answerText(options, answer, ", ");
		}
		if (named && "area" in named) return rounded(area(named.area));
		if (named && "outcome" in named) return outcome(named.outcome).found?.title ?? "";
		if (named) return void 0;
		if (name === "score") return rounded(score());
		if (name === "band") return level().band?.title ?? "";
		if (name === "recommended") return recommended().map(({ title }) => title).join(", ");
		return organizationText(organization, name);
	};
	const fill = (text) => fillText(text, scope, label);
	const fillIf = (text) => text && fill(text);
	return {
		scope,
		state,
		value,
		holds,
		area,
		outcome,
		score,
		level,
		recommended,
		fill,
		fillIf
	};
}
// src/model/quiz/create-quiz.ts
/**
* Reads a quiz of a checked content file.
*
* @param id its name in the content
* @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
* @throws FormulaSyntaxError for content that was not checked
*/
function createQuiz(id, quiz, organization) {
	const index = indexQuiz(quiz);
	return {
		id,
		quiz,
		sanitize: (answers) => sanitizeAnswers(quiz.questions, answers),
		evaluate: (answers) => evaluate(id, index, runQuiz(index, answers, organization))
	};
}
function evaluate(id, index, run) {
	const { quiz } = index;
	const shown = quiz.questions.flatMap((question) => shownQuestion(question, index, run) ?? []);
	const complete = shown.some(({ answer }) => answer !== null) && shown.every(({ required, answer }) => !required || answer !== null);
	const { band, gates } = run.level();
	const found = Object.entries(quiz.outcomes ?? {});
	const outcomes = found.flatMap(([name, outcome]) => outcomeOf(name, outcome, run) ?? []);
	const recommendations = [...run.recommended()];
	const areas = (quiz.areas ?? []).flatMap((area) => {
		const score = run.area(area);
		const { id, label, hidden } = area;
		return hidden || score === void 0 ? [] : [{
			id,
			label: run.fill(label),
			score
		}];
	});
	const capping = found.flatMap(([, outcome]) => run.outcome(outcome).level?.gates ?? []);
	const notes = [
		...gates,
		...capping,
		...(quiz.notes ?? []).filter(({ when }) => run.holds(when))
	];
	const evaluation = {
		shown,
		complete,
		score: run.score(),
		band: band && {
			...band,
			title: run.fill(band.title),
			text: run.fillIf(band.text)
		},
		areas,
		outcomes,
		recommendations,
		several: recommendations.length > 1 ? run.fillIf(quiz.recommendations?.several) : void 0,
		gaps: gapsOf(quiz.questions, run),
		notes: [...new Set(notes.flatMap(({ text }) => run.fillIf(text) ?? []))],
		scope: complete ? run.scope : withoutVerdicts(index, run.scope),
		fill: run.fill
	};
	return {
		...evaluation,
		result: complete ? resultOf(id, evaluation) : null
	};
}
/** What others may ask of an unfinished quiz: its answers, but no verdict on the rest. */
function withoutVerdicts({ names }, scope) {
	return {
		...scope,
		get(name) {
			const named = names.get(name);
			return (named ? "area" in named || "outcome" in named : name === "score" || name === "band") ? null : scope.get(name);
		}
	};
}
function shownQuestion(question, { sections }, run) {
	const { shown, options, answer, score } = run.state(question);
	if (!shown) return void 0;
	return {
		question,
		options,
		section: sections.get(question.section),
		required: question.required !== false,
		suggestion: suggestionOf(question, options, run),
		answer,
		score
	};
}
/** What is suggested, of what is offered; nothing is no suggestion. */
function suggestionOf(question, options, run) {
	if (!question.suggest) return void 0;
	const value = run.value(question.suggest);
	const wanted = question.type !== "several" && Array.isArray(value) ? value[0] : value;
	const suggestion = toAnswer({
		...question,
		options
	}, wanted);
	return suggestion === null || Array.isArray(suggestion) && !suggestion.length ? void 0 : suggestion;
}
function outcomeOf(name, outcome, run) {
	const { shown, found } = run.outcome(outcome);
	if (!shown) return void 0;
	return {
		name,
		label: run.fill(outcome.label),
		id: found?.id ?? null,
		title: run.fill(found?.title ?? ""),
		text: run.fillIf(found?.text),
		next: run.fillIf(found?.next),
		undecided: found || !("rules" in outcome) ? void 0 : run.fillIf(outcome.undecided)
	};
}
function resultOf(id, evaluation) {
	const { score, band, areas, outcomes, recommendations, shown } = evaluation;
	const answers = shown.flatMap(({ question, answer }) => answer === null ? [] : [[question.id, answer]]);
	return {
		id,
		score,
		band: band && {
			id: band.id,
			title: band.title
		},
		areas,
		outcomes: Object.fromEntries(outcomes.flatMap(({ name, id, title }) => id === null ? [] : [[name, {
			id,
			title
		}]])),
		recommendations: recommendations.map(({ id, title, reason }) => ({
			id,
			title,
			reason
		})),
		answers: Object.fromEntries(answers)
	};
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
// src/elements/quiz/quiz-question.ts
/** What is wrong with an answer, in words. */
function problemText(problem, { question }, words) {
	return {
		choose: words.chooseAnswer,
		enter: words.enterAnswer,
		number: words.numberError,
		min: say(words.minError, { limit: question.min ?? "" }),
		max: say(words.maxError, { limit: question.max ?? "" }),
		date: words.dateError
	}[problem];
}
/**
* One question of a quiz with its answers, "does not apply" among them where it may be.
*
* @param heading the question stands alone and heads the step
*/
function questionField({ session, locale, words, onAnswer }, shown, heading) {
	const { question } = shown;
	const problem = session.problems.get(question.id);
	const offered = shown.options.some(({ value }) => value === "na");
	const options = question.na && !offered ? [...shown.options, {
		value: "na",
		label: words.notApplicable,
		exclusive: true
	}] : shown.options;
	const hints = [session.isSuggested(shown) && words.suggested, question.type === "several" && words.severalHint];
	return html`<div part="question">
    ${field({
		...question,
		label: session.evaluation.fill(question.label),
		options,
		heading,
		locale,
		words,
		value: session.valueOf(shown),
		required: shown.required,
		markOptional: !shown.required && !heading,
		hint: hints.filter(Boolean).join(" ") || void 0,
		error: problem && problemText(problem, shown, words),
		onAnswer: (answer, badInput) => onAnswer(shown, answer, badInput)
	})}
  </div>`;
}
// src/elements/quiz/quiz-page.ts
/** All questions on one page, under the titles of their sections. */
function quizPage(view) {
	const { session, words, problemTitle, onProblem, onFinish } = view;
	const problems = session.shown.flatMap((shown) => {
		const { id, label } = shown.question;
		const problem = session.problems.get(id);
		if (!problem) return [];
		const text = problemText(problem, shown, words);
		return [{
			id,
			message: `${session.evaluation.fill(label)} ${text}`
		}];
	});
	return quietForm(html`${errorSummary(problemTitle, problems, onProblem)}
      ${repeat(session.shown, ({ question }) => question.id, (shown, index) => {
		const { section } = shown;
		const isFirst = section && section.id !== session.shown[index - 1]?.section?.id;
		return html`${isFirst ? html`<div class="stack section">
                  <h3>${section.title}</h3>
                  ${section.text ? html`<p class="muted">${section.text}</p>` : nothing}
                </div>` : nothing}
          ${questionField(view, shown, false)}`;
	})}
      <div class="actions">
        <button class="button" part="next" type="submit" @click=${onPress(onFinish)}>
          ${words.finish}
        </button>
      </div>`, "sections");
}
// src/ui/chart/bar.ts
/**
* A horizontal bar from 0 to 100 for the eye alone: the figure always stands beside it in words.
* Lengths are SVG attributes, because a strict Content Security Policy allows no style attributes.
*/
function bar(percent, mark) {
	const length = `${Math.min(100, Math.max(0, percent))}%`;
	return html`<svg class="bar" aria-hidden="true">
    <rect class="track" width="100%" height="100%" rx="4"></rect>
    <rect class="fill" width=${length} height="100%" rx="4"></rect>
    <line class="mark" x1="${mark ?? -9}%" x2="${mark ?? -9}%" y1="0" y2="100%"></line>
  </svg>`;
}
// src/ui/chart/gauge.ts
/** Length and turn of the half circle: 100 units of path over 180 degrees. */
var ARC = "M 12 82 A 70 70 0 0 1 152 82";
var DEGREES_A_PERCENT = 1.8;
/** A score on a half circle, with a mark for what is worth reaching. */
function gauge({ value, text, caption, mark }) {
	const share = Math.min(100, Math.max(0, value));
	return html`<figure class="gauge" part="score">
    <svg viewBox="0 0 164 94" aria-hidden="true">
      <path class="track" d=${ARC} pathLength="100"></path>
      ${share > 0 ? svg`<path class="fill" d=${ARC} pathLength="100" stroke-dasharray="${share} 200"></path>` : nothing}
      ${mark ? svg`<line class="mark" x1="2" x2="23" y1="82" y2="82"
            transform="rotate(${mark.at * DEGREES_A_PERCENT} 82 82)"></line>` : nothing}
    </svg>
    <figcaption>
      <strong class="figure">${text}</strong>
      <span class="small muted">${caption}</span>
    </figcaption>
    ${mark ? html`<p class="legend small muted">${mark.label}</p>` : nothing}
  </figure>`;
}
// src/ui/chart/scale.ts
/** Steps of a scale, filled up to the one reached. For the eye: the level is said in words beside it. */
function scale(reached, total) {
	return html`<div class="scale" aria-hidden="true">
    ${Array.from({ length: total }, (_, index) => html`<i class=${index < reached ? "on" : ""}></i>`)}
  </div>`;
}
// src/elements/quiz/quiz-result.ts
var section = (title, part, body) => html`<section class="stack" part=${part}>
    ${title ? html`<h3>${title}</h3>` : nothing}${body}
  </section>`;
/** A score as a percentage, or in the content's own unit. */
function scoreText(score, { result }, locale) {
	const unit = result?.scoreUnit;
	if (unit) return `${new Intl.NumberFormat(locale).format(Math.round(score))} ${unit}`;
	return percent(score, locale);
}
function percent(score, locale) {
	return new Intl.NumberFormat(locale, {
		style: "percent",
		maximumFractionDigits: 0
	}).format(score / 100);
}
/** Place of a band on the quiz's scale, from 1; 0 where it has none. */
var levelOf = ({ bands = [] }, id) => bands.findIndex((band) => band.id === id) + 1;
var isGraded = ({ outcomes }, name) => {
	const outcome = outcomes?.[name];
	return outcome !== void 0 && "score" in outcome;
};
/** A finding decided by rules: what it is, why, and what to do next. */
function finding(outcome, words) {
	const { label, title, text, next, undecided } = outcome;
	return html`<section class="finding stack" part="outcome">
    <div>
      <p class="overline">${label}</p>
      ${title ? html`<h3>${title}</h3>` : nothing}
    </div>
    ${prose(title ? text : undecided)}
    ${next ? html`<div class="next">
            <p class="overline">${words.nextStep}</p>
            ${prose(next)}
          </div>` : nothing}
  </section>`;
}
function readiness({ engine, evaluation, words, locale }) {
	const { quiz } = engine;
	const { score, band } = evaluation;
	const { hideScore, mark } = quiz.result ?? {};
	const level = levelOf(quiz, band?.id ?? null);
	const total = quiz.bands?.length ?? 0;
	const showsScore = score !== null && !hideScore;
	if (!showsScore && !band) return nothing;
	return html`<section class="panel readiness ${showsScore && band ? "both" : ""}" part="level">
    ${showsScore ? gauge({
		value: score,
		text: scoreText(score, quiz, locale),
		caption: words.scoreTitle,
		mark
	}) : nothing}
    ${band ? html`<div class="stack">
            <div>
              <p class="overline">${say(words.readiness, {
		n: level,
		total
	})}</p>
              <h3>${band.title}</h3>
            </div>
            ${scale(level, total)}${prose(band.text)}
          </div>` : nothing}
  </section>`;
}
function levels({ engine, evaluation, words }) {
	const { quiz } = engine;
	const graded = evaluation.outcomes.filter(({ name }) => {
		const outcome = quiz.outcomes?.[name];
		return isGraded(quiz, name) && outcome && "score" in outcome && outcome.score !== "score";
	});
	if (graded.length === 0) return nothing;
	const total = quiz.bands?.length ?? 0;
	return html`<ul class="levels stack">
    ${graded.map(({ label, id, title, undecided }) => {
		const level = levelOf(quiz, id);
		const words_ = id ? `${say(words.readiness, {
			n: level,
			total
		})}: ${title}` : undecided;
		return html`<li>
        <p><strong>${label}</strong> <span class="muted">${words_ ?? words.notRated}</span></p>
        ${scale(level, total)}
      </li>`;
	})}
  </ul>`;
}
function areas({ engine, evaluation, words, locale }) {
	if (evaluation.areas.length === 0) return nothing;
	const mark = engine.quiz.result?.mark?.at;
	return section(words.areasTitle, "areas", html`<ul class="areas">
      ${evaluation.areas.map(({ label, score }) => html`<li>
            <p>
              <span>${label}</span>
              <strong>${score === null ? words.notRated : percent(score, locale)}</strong>
            </p>
            ${bar(score ?? 0, mark)}
          </li>`)}
    </ul>`);
}
function gapList(title, gaps, words) {
	if (gaps.length === 0) return nothing;
	return html`<div class="stack">
    <h4>${title}</h4>
    <ol class="gaps">
      ${gaps.map(({ label, text, reference, urgent }) => html`<li class=${urgent ? "urgent" : ""}>
            <strong>${label}</strong>
            ${reference ? html`<span class="small muted">${say(words.reference, { reference })}</span>` : nothing}
            <p>${text}</p>
          </li>`)}
    </ol>
  </div>`;
}
function recommendations({ engine, evaluation }) {
	if (evaluation.recommendations.length === 0) return nothing;
	return section(engine.quiz.recommendations?.title, "recommendations", html`<ul class="cards">
        ${evaluation.recommendations.map(({ title, reason, note }) => html`<li class="stack">
              <h4>${title}</h4>
              <p>${reason}</p>
              ${note ? html`<p class="small muted">${note}</p>` : nothing}
            </li>`)}
      </ul>
      ${prose(evaluation.several)}`);
}
/** What the answers amount to: findings first, figures, what to do, then where to go from here. */
function quizResult(view) {
	const { engine, evaluation, words, onQuote, onReview, onRestart } = view;
	const { quiz } = engine;
	const { title, gapsTitle, disclaimer } = quiz.result ?? {};
	const { outcomes, gaps, notes } = evaluation;
	const urgent = gaps.filter((gap) => gap.urgent);
	const later = gaps.filter((gap) => !gap.urgent);
	return html`<div class="sections appear" part="result">
    <header>
      <p class="overline" part="title">${quiz.title}</p>
      <h2 tabindex="-1">${title || words.resultTitle}</h2>
    </header>
    ${outcomes.filter(({ name }) => !isGraded(quiz, name)).map((one) => finding(one, words))}
    ${readiness(view)} ${levels(view)} ${areas(view)}
    ${gaps.length > 0 ? section(gapsTitle || words.gapsTitle, "gaps", html`${gapList(words.urgentTitle, urgent, words)}
            ${gapList(urgent.length > 0 ? words.laterTitle : "", later, words)}`) : nothing}
    ${recommendations(view)}
    ${notes.length > 0 ? section(words.notesTitle, "notes", html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`) : nothing}
    <div class="actions">
      ${onQuote ? html`<button class="button" part="quote" type="button" @click=${onQuote}>
              ${words.requestQuote}
            </button>` : nothing}
      <button class="button quiet" type="button" @click=${onReview}>${words.reviewAnswers}</button>
      <button class="button quiet" type="button" @click=${onRestart}>${words.startAgain}</button>
    </div>
    ${disclaimer ? html`<div class="small muted">${prose(evaluation.fill(disclaimer))}</div>` : nothing}
  </div>`;
}
// src/elements/quiz/quiz-review.ts
/** Every question with its answer in words, each with a way to change it. */
function quizReview({ session, words, onChange, onResult }) {
	const { engine, evaluation } = session;
	const given = new Map(leadQuiz(engine, evaluation, words).answers.map(({ id, label }) => [id, label]));
	const back = html`<button class="button" type="button" @click=${onResult}>
    ${words.backToResult}
  </button>`;
	return html`<div class="sections appear">
    <h2 part="title" tabindex="-1">${words.reviewTitle}</h2>
    <dl class="review">
      ${repeat(session.shown, ({ question }) => question.id, ({ question: { id, label } }) => {
		const question = evaluation.fill(label);
		return html`<div>
            <dt>${question}</dt>
            <dd>${given.get(id) || html`<span class="muted">${words.notAnswered}</span>`}</dd>
            <dd>
              <button
                class="link"
                type="button"
                aria-label=${say(words.changeAnswer, { question })}
                @click=${() => onChange(id)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`;
	})}
    </dl>
    <div class="actions">${back}</div>
  </div>`;
}
// src/elements/quiz/quiz-session.ts
/**
* One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
* the element shows it and asks for a new render after each call.
*/
var QuizSession = class {
	#earlier;
	#given;
	#currentId;
	/** What was typed last and is no answer, by question: it stays in the field, and the message says why. */
	#rejected;
	/** The visitor came from the review and goes back there. */
	#reviewing;
	/** @param earlier an answer given in another widget, offered as a suggestion */
	constructor(engine, earlier = () => void 0) {
		this.view = "questions";
		this.problems = /* @__PURE__ */ new Map();
		this.unknown = [];
		this.#given = {};
		this.#rejected = /* @__PURE__ */ new Map();
		this.#reviewing = false;
		this.engine = engine;
		this.#earlier = earlier;
		this.evaluation = engine.evaluate({});
	}
	get shown() {
		return this.evaluation.shown;
	}
	get current() {
		return this.shown[this.index];
	}
	/** Place of the current question among those shown, from 0. */
	get index() {
		return Math.max(0, this.#indexOf(this.#currentId));
	}
	/** What counts now, by question. */
	get answers() {
		return Object.fromEntries(this.shown.filter(({ answer }) => answer !== null).map((one) => [one.question.id, one.answer]));
	}
	/** What a question shows as chosen: its answer, else what is suggested. */
	valueOf({ question, options, answer, suggestion }) {
		const rejected = this.#rejected.get(question.id);
		if (rejected) return rejected.typed;
		if (answer !== null || Object.hasOwn(this.#given, question.id)) return answer;
		if (suggestion !== void 0) return suggestion;
		const earlier = this.#earlier(question.id);
		if (earlier === void 0) return null;
		const fits = this.engine.sanitize({ [question.id]: earlier }).answers[question.id] ?? null;
		const offered = options.length === 0 || options.some((option) => option.value === fits);
		return Array.isArray(fits) || offered ? fits : null;
	}
	/** True where the value shown is suggested, not given. */
	isSuggested(shown) {
		if (shown.answer !== null || this.#rejected.has(shown.question.id)) return false;
		return this.valueOf(shown) !== null;
	}
	/** Replaces all answers, from code; a complete set leads to the result. */
	replace(answers) {
		const { answers: known, unknown } = this.engine.sanitize(answers);
		this.#given = known;
		this.unknown = unknown;
		this.#rejected.clear();
		this.problems = /* @__PURE__ */ new Map();
		this.#evaluate();
		const open = this.shown.find(({ answer }) => answer === null);
		this.#currentId = (open ?? this.shown[0])?.question.id;
		this.view = this.evaluation.complete && !open?.required ? "result" : "questions";
	}
	/** Takes the visitor's answer to a question. */
	answer({ question }, value, badInput = false) {
		const { id, type, min = -Infinity, max = Infinity } = question;
		this.#rejected.delete(id);
		const reject = (problem) => this.#rejected.set(id, {
			problem,
			typed: value
		});
		if (badInput) reject(type === "date" ? "date" : "number");
		if (isNumberType(type) && typeof value === "number") {
			if (value < min) reject("min");
			if (value > max) reject("max");
		}
		this.#given = {
			...this.#given,
			[id]: this.#rejected.has(id) ? null : value
		};
		if (this.problems.has(id)) this.problems = new Map([...this.problems].filter(([other]) => other !== id));
		this.#evaluate();
	}
	/** Accepts what the current question shows and goes on; false where it cannot. */
	forward() {
		const { current } = this;
		if (!current) return false;
		this.#accept(current);
		const problem = this.#problemOf(current);
		this.problems = new Map(problem ? [[current.question.id, problem]] : []);
		if (problem) return false;
		const next = this.shown[this.#indexOf(current.question.id) + 1];
		if (this.#reviewing && this.evaluation.complete) this.review();
		else if (next) this.#currentId = next.question.id;
		else this.#finish();
		return true;
	}
	back() {
		this.problems = /* @__PURE__ */ new Map();
		if (this.#reviewing && this.evaluation.complete) return this.review();
		this.#currentId = this.shown[this.index - 1]?.question.id ?? this.#currentId;
	}
	/** All questions stand on one page: accepts what is shown; false where something is missing. */
	finish() {
		for (const shown of this.shown) this.#accept(shown);
		const found = this.shown.flatMap((shown) => {
			const problem = this.#problemOf(shown);
			return problem ? [[shown.question.id, problem]] : [];
		});
		this.problems = new Map(found);
		if (found.length === 0) this.#finish();
		return found.length === 0;
	}
	/** Shows a question again, to be changed. */
	change(id) {
		this.#reviewing = true;
		this.#currentId = id;
		this.view = "questions";
	}
	review() {
		this.#reviewing = false;
		this.view = "review";
	}
	showResult() {
		this.#reviewing = false;
		this.view = "result";
	}
	#accept(shown) {
		if (this.isSuggested(shown)) this.answer(shown, this.valueOf(shown));
	}
	#finish() {
		const open = this.shown.find((shown) => this.#problemOf(shown));
		if (open) this.#currentId = open.question.id;
		else this.showResult();
	}
	#problemOf({ question }) {
		const { id, type } = question;
		const rejected = this.#rejected.get(id);
		if (rejected) return rejected.problem;
		const now = this.shown[this.#indexOf(id)];
		const empty = isBlank(now?.answer) || Array.isArray(now?.answer) && now.answer.length === 0;
		if (!now?.required || !empty) return void 0;
		return [
			"single",
			"several",
			"select"
		].includes(type) ? "choose" : "enter";
	}
	#evaluate() {
		this.evaluation = this.engine.evaluate(this.#given);
	}
	#indexOf(id) {
		return this.shown.findIndex(({ question }) => question.id === id);
	}
};
// src/elements/quiz/quiz-step.ts
/** One question at a time, with the way forward and back. */
function quizStep(view) {
	const { session, words, round, onForward, onBack } = view;
	const { current, index, shown } = session;
	if (!current) return nothing;
	const { section, required, question } = current;
	const canSkip = !required && session.valueOf(current) === null;
	const isLast = index === shown.length - 1;
	return quietForm(html`
    <div class="progress">
      <p class="small">
        ${section ? html`<strong>${section.title}</strong>` : nothing}
        <span class="muted">${say(words.progress, {
		n: index + 1,
		total: shown.length
	})}</span>
      </p>
      <progress
        part="progress"
        aria-label=${words.progressLabel}
        max=${shown.length}
        value=${index + 1}
      ></progress>
    </div>
    ${keyed(`${question.id} ${round}`, html`<div class="step appear">${questionField(view, current, true)}</div>`)}
    <div class="actions">
      <button
        class="button ${canSkip ? "quiet" : ""}"
        part="next"
        type="submit"
        @click=${onPress(onForward)}
      >
        ${canSkip ? words.skip : isLast ? words.finish : words.next}
      </button>
      ${index > 0 ? html`<button class="button quiet" part="back" type="button" @click=${onBack}>
              ${words.back}
            </button>` : nothing}
    </div>
  `);
}
// src/elements/quiz/quiz.styles.ts
var quizStyles = [
	tokens,
	base,
	sharedStyles,
	fieldStyles,
	chartStyles,
	css`
    .compact {
      font-size: 1em;
      font-weight: 600;
      letter-spacing: 0;
      color: var(--_text-muted);
    }
    .sections > .compact + form {
      margin-block-start: calc(var(--_space) * 1.5);
    }
    form > * + * {
      margin-block-start: calc(var(--_space) * 4);
    }
    .progress p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      justify-content: space-between;
    }
    progress {
      display: block;
      width: 100%;
      height: 6px;
      margin-block-start: var(--_space);
      overflow: hidden;
      appearance: none;
      background: color-mix(in srgb, var(--_border) 28%, transparent);
      border: 0;
      border-radius: 3px;
    }
    progress::-webkit-progress-bar {
      background: none;
    }
    progress::-webkit-progress-value {
      background: var(--_accent);
      border-radius: 3px;
      transition: inline-size var(--_motion);
    }
    progress::-moz-progress-bar {
      background: var(--_accent);
      border-radius: 3px;
    }
    .section {
      padding-block-start: calc(var(--_space) * 3);
      border-block-start: 1px solid var(--_line);
    }

    .finding {
      padding: calc(var(--_space) * 3);
      background: var(--_accent-soft);
      border-radius: var(--_radius);
    }
    .finding h3 {
      font-size: 1.5em;
    }
    .next {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid color-mix(in srgb, var(--_accent) 25%, transparent);
    }
    .readiness {
      display: grid;
      gap: calc(var(--_space) * 3);
      align-items: center;
    }
    @container (width > 34em) {
      .both {
        grid-template-columns: 13em 1fr;
      }
    }
    .areas {
      display: grid;
      gap: calc(var(--_space) * 1.75) calc(var(--_space) * 4);
    }
    @container (width > 34em) {
      .areas {
        grid-template-columns: 1fr 1fr;
      }
    }
    .areas p,
    .levels p {
      display: flex;
      gap: 0.25em 1em;
      flex-wrap: wrap;
      justify-content: space-between;
      margin-block-end: 0.35em;
    }
    .areas strong {
      font-variant-numeric: tabular-nums;
    }
    .gaps {
      display: grid;
      gap: var(--_space);
    }
    .gaps li {
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      background: var(--_surface-raised);
      border-inline-start: 4px solid var(--_accent);
      border-radius: calc(var(--_radius) * 0.5);
    }
    .gaps .urgent {
      border-color: var(--_warning);
    }
    .gaps span {
      margin-inline-start: 0.5em;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
      gap: calc(var(--_space) * 1.5);
    }
    .cards li {
      padding: calc(var(--_space) * 2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .cards .stack > * + * {
      margin-block-start: var(--_space);
    }
    .review > div {
      display: grid;
      gap: 0.25em 1.5em;
      padding-block: calc(var(--_space) * 1.5);
      border-block-end: 1px solid var(--_line);
    }
    .review dt {
      color: var(--_text-muted);
    }
    .review dd {
      font-weight: 600;
    }
    @container (width > 34em) {
      .review > div {
        grid-template-columns: 3fr 2fr auto;
      }
    }
  `
];
// src/elements/quiz/leadline-quiz.ts
/**
* @summary Asks one question at a time and says what the answers amount to.
*
* @fires leadline-ready - First rendered.
* @fires leadline-start - The visitor gave a first answer.
* @fires leadline-step - Another question is shown.
* @fires leadline-result - A result is known or changes.
* @fires leadline-error - The content or a setting cannot be used.
*
* @csspart base - The outermost box.
* @csspart title - The quiz's title.
* @csspart intro - What the quiz is about.
* @csspart progress - The progress bar.
* @csspart question - One question with its answers.
* @csspart label - The question's words.
* @csspart option - One answer to choose.
* @csspart input - A native input, select or text area.
* @csspart help - A remark on a question.
* @csspart error - What is wrong with an answer.
* @csspart next - The button forward.
* @csspart back - The button back.
* @csspart result - The result.
* @csspart outcome - A finding of the result.
* @csspart score - The score.
* @csspart areas - The scores by area.
* @csspart gaps - What to work on.
* @csspart recommendations - What is recommended.
* @csspart quote - The button on to the form.
* @csspart fallback - Ways to get in touch where the content cannot be shown.
*
* @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
*/
var LeadlineQuiz = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.layout = "steps";
		this.announcement = "";
		this.#widget = new WidgetController(this, "quiz");
		this.#source = "";
		this.#pending = null;
		this.#isStarted = false;
		this.#told = "null";
		this.#round = 0;
		this.#onAnswer = (shown, answer, badInput) => {
			this.#session.answer(shown, answer, badInput);
			this.#record([shown.question.id]);
			this.#start();
			this.requestUpdate();
		};
		this.#onForward = () => {
			const session = this.#session;
			const { current } = session;
			this.#go(() => session.forward());
			if (current && Object.hasOwn(session.answers, current.question.id)) this.#start();
			this.#record(current ? [current.question.id] : []);
		};
		this.#onFinish = () => {
			const session = this.#session;
			this.#start();
			this.#go(() => session.finish());
			this.#record(Object.keys(session.answers));
		};
		this.#onBack = () => this.#go(() => this.#session.back());
		this.#onRestart = () => {
			this.restart();
			this.updateComplete.then(() => this.#focusHeading());
		};
	}
	static {
		this.styles = quizStyles;
	}
	#widget;
	#session;
	/** What the session was made from, to know when the page means something else. */
	#source;
	/** Answers set from code, to be taken over with the next update. */
	#pending;
	#isStarted;
	/** The result last told, as JSON. */
	#told;
	/** Counts takeovers, so that nothing half typed survives one. */
	#round;
	/** Answers by the id of their question. Setting replaces all. */
	get answers() {
		return this.#pending ?? this.#session?.answers ?? {};
	}
	set answers(answers) {
		this.#pending = answers ?? {};
		this.requestUpdate();
	}
	/** What the answers amount to; null until every shown, required question is answered. */
	get result() {
		return this.#session?.evaluation.result ?? null;
	}
	/** Takes back every answer and begins again. */
	restart() {
		this.#isStarted = false;
		this.answers = {};
	}
	update(changed) {
		this.#takeOver();
		super.update(changed);
	}
	updated() {
		if (!this.#session) return;
		if (this.#told === "") this.updateComplete.then(() => this.#tell());
		else this.#tell();
	}
	render() {
		return frame(this.#widget, () => {
			const session = this.#session;
			return html`<div class="card">
        ${session.view === "result" ? this.#renderResult(session) : session.view === "review" ? this.#renderReview(session) : this.#renderQuestions(session)}
        <p class="hidden" role="status">${this.announcement}</p>
      </div>`;
		});
	}
	#renderQuestions(session) {
		const { title, intro, minutes } = session.engine.quiz;
		const { words, locale } = this.#widget;
		const isPage = this.layout === "page";
		const facts = [sayCount(words.questions, session.shown.length, locale)];
		if (minutes !== void 0) facts.unshift(sayCount(words.minutes, minutes, locale));
		return html`<div class="sections">
      ${isPage || session.index === 0 ? header(title, intro && session.evaluation.fill(intro), facts) : html`<h2 class="compact" part="title">${title}</h2>`}
      ${isPage ? quizPage({
			...this.#questions(session),
			problemTitle: words.problemTitle,
			onProblem: (id) => focusIn(this.renderRoot, byName(id)),
			onFinish: this.#onFinish
		}) : quizStep({
			...this.#questions(session),
			round: this.#round,
			onForward: this.#onForward,
			onBack: this.#onBack
		})}
    </div>`;
	}
	#questions(session) {
		const { words, locale } = this.#widget;
		return {
			session,
			words,
			locale,
			onAnswer: this.#onAnswer
		};
	}
	#renderResult(session) {
		const { words, locale } = this.#widget;
		const form = formOnPage();
		return quizResult({
			engine: session.engine,
			evaluation: session.evaluation,
			words,
			locale,
			onQuote: form && (() => showForm(form)),
			onReview: () => this.#go(() => session.review()),
			onRestart: this.#onRestart
		});
	}
	#renderReview(session) {
		return quizReview({
			session,
			words: this.#widget.words,
			onChange: (id) => this.#go(() => session.change(id)),
			onResult: () => this.#go(() => session.showResult())
		});
	}
	/** Makes the session where the content is new, and takes over answers set from code. */
	#takeOver() {
		const { definition, id, organization } = this.#widget;
		if (!definition) return;
		const source = JSON.stringify([
			id,
			organization,
			this.#widget.content?.version
		]);
		if (!this.#session || this.#source !== source || this.#session.engine.quiz !== definition) {
			this.#source = source;
			this.#pending ??= this.#session?.answers ?? null;
			if (!this.#session) this.#told = "";
			const engine = createQuiz(id, definition, organization);
			this.#session = new QuizSession(engine, (question) => journey.answers.get(question));
		}
		if (!this.#pending) return;
		const before = Object.keys(this.#session.answers);
		this.#session.replace(this.#pending);
		this.#pending = null;
		this.#round++;
		const { unknown } = this.#session;
		if (unknown.length > 0) this.#widget.report("unknown-answer", `answers: expected answers of quiz "${id}", found others in ${unknown.join(", ")}`);
		this.#record([...before, ...Object.keys(this.#session.answers)]);
	}
	/** Tells the page of a result that is known or differs from the one it knows. */
	#tell() {
		const { result } = this;
		const json = JSON.stringify(result);
		if (json === this.#told) return;
		this.#told = json;
		if (result) this.#widget.emit("leadline-result", { result });
	}
	/** Lets the other widgets of the page know what was answered. */
	#record(ids) {
		const { engine, evaluation, answers } = this.#session;
		for (const id of ids) journey.recordAnswer(id, answers[id] ?? null, "quiz");
		const isEmpty = Object.keys(answers).length === 0;
		const lead = leadQuiz(engine, evaluation, this.#widget.words);
		const { scope, gaps } = evaluation;
		journey.recordQuiz(isEmpty ? null : {
			lead,
			scope,
			gaps
		});
	}
	#start() {
		if (this.#isStarted) return;
		this.#isStarted = true;
		this.#widget.emit("leadline-start", {});
	}
	/** Moves within the quiz, tells the page of another step and takes the focus along. */
	#go(move) {
		const session = this.#session;
		const place = () => `${session.view} ${session.current?.question.id}`;
		const from = place();
		move();
		this.announcement = "";
		this.requestUpdate();
		if (place() === from) {
			this.updateComplete.then(() => focusIn(this.renderRoot, "[part=summary]", ".invalid [name]"));
			return;
		}
		if (session.view === "questions" && this.layout !== "page") {
			const [step, of] = [session.index + 1, session.shown.length];
			this.announcement = say(this.#widget.words.progress, {
				n: step,
				total: of
			});
			this.#widget.emit("leadline-step", {
				step,
				of
			});
		}
		this.updateComplete.then(() => this.#focusHeading());
	}
	#focusHeading() {
		focusIn(this.renderRoot, ".heading[tabindex]", "h2[tabindex]", "h2");
	}
	#onAnswer;
	#onForward;
	#onFinish;
	#onBack;
	#onRestart;
};
__decorate([property()], LeadlineQuiz.prototype, "content", void 0);
__decorate([property()], LeadlineQuiz.prototype, "quiz", void 0);
__decorate([property()], LeadlineQuiz.prototype, "layout", void 0);
__decorate([state()], LeadlineQuiz.prototype, "announcement", void 0);
// src/elements/define.ts
/** Every element by its tag. */
var ELEMENTS = {
	"leadline-quiz": LeadlineQuiz,
	"leadline-calculator": LeadlineCalculator,
	"leadline-form": LeadlineForm
};
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
export { LeadlineCalculator, LeadlineForm, LeadlineQuiz, configure, defineLeadline, flush, openWidget, outbox, version };
