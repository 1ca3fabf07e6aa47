import { LitElement, css, html, nothing, render, unsafeCSS } from "lit";
import { property } from "lit/decorators.js";
import { ifDefined } from "lit/directives/if-defined.js";
// src/model/content/choose-variant.ts
/** The name by which formulas ask for the variant. */
var VARIANT = "variant";
/** The published schema's bound; the check in the browser leaves single numbers alone. */
var MAX_WEIGHT = 100;
/**
* The variant of a visitor: the one they had before as long as the content still gives it, else one
* drawn by weight.
*
* @param draw from 0 up to 1
* @returns "" for content without variants
*/
function chooseVariant(variants = [], before, draw) {
	const lots = variants.flatMap(({ id, weight = 1 }) => Array.from({ length: Math.min(weight, MAX_WEIGHT) }, () => id));
	return lots.find((id) => id === before) ?? lots[Math.floor(draw * lots.length)] ?? "";
}
// src/model/content/patterns.ts
/**
* What texts of a kind look like, and how that is said. Apart from the schema, for the script that
* checks content brings these along, and not the schema's library.
*/
var PATTERNS$1 = {
	id: [/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id: lower-case letters, digits and hyphens"],
	name: [/^(?!constructor$)[a-z][a-zA-Z0-9]*$/, "a name: letters and digits"],
	url: [/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)[^{]*$/i, "an http(s), mailto or tel address or a path"],
	locale: [/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/, "a language tag such as \"en\" or \"pt-BR\""]
};
// src/model/form/answer.ts
/** Longest text kept of a visitor. A form field wants less, but says so instead of cutting. */
var MAX_TEXT_LENGTH$1 = 2e4;
/** Whether answers to this type are numbers. */
function isNumberType(type) {
	return /^(number|money|slider|percent)$/.test(type);
}
/** Whether answers to this type are among its options. */
function isChoiceType(type) {
	return /^(single|several|select)$/.test(type);
}
/** Whether this stands for "not answered". An empty list and FALSE are answers. */
function isBlank(value) {
	return (value ?? "") === "";
}
/** Whether this is a day of the calendar, as `2026-11-23`. */
function isDate(text) {
	return new Date(text).toJSON()?.slice(0, 10) === text;
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
	if (type === "several" && Array.isArray(value)) {
		const several = chosenOptions(options, value).map((option) => option.value);
		return several.length || !value.length ? several : void 0;
	}
	if (isChoiceType(type)) return void 0;
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
		const isPartial = Array.isArray(answer) && [value].flat().some((item) => !optionOf(field.options ?? [], item));
		if (answer === void 0 || isPartial) unknown.push(field.id);
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
// src/model/form/answer-text.ts
/**
* An answer in words: choices by their labels, several joined, anything else as it was given.
*
* @returns "" for what is not answered
*/
function answerText(options, answer, separator = "; ") {
	const values = [answer ?? ""].flat();
	const chosen = chosenOptions(options ?? [], values);
	return (chosen.length ? chosen.map((option) => option.label) : values).join(separator);
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
	constructor(expected, found) {
		super(`expected ${expected}, found ${found}`);
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
function isList(value) {
	return Array.isArray(value);
}
/** @throws FormulaError what a scope gives for an error, and for what it does not know */
function known(value) {
	if (value instanceof FormulaError) throw value;
	if (typeof value === "number") finite(value);
	return value === void 0 ? fail("#NAME?") : value;
}
/** @throws FormulaError `#VALUE!` for a table, which only `LOOKUP` reads */
function noTable(value) {
	return typeof value === "object" && value && !isList(value) ? fail("#VALUE!") : value;
}
/** A list where one value is wanted: blank if empty, its only item, or its items in one text. */
function single(value) {
	if (!isList(value)) return noTable(value);
	return value.length > 1 ? value.join(", ") : value[0] ?? null;
}
/** @throws FormulaError `#NUM!` for what is beyond the numbers */
function finite(value) {
	return Number.isFinite(value) ? value + 0 : fail("#NUM!");
}
/** @throws FormulaError `#VALUE!` for a text that is no number */
function toNumber(value) {
	const one = single(value);
	return typeof one === "string" && !NUMBER.test(one) ? fail("#VALUE!") : finite(Number(one));
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
var KINDS = [
	"number",
	"string",
	"boolean"
];
var BLANKS = [
	0,
	"",
	false
];
/**
* Order as in a spreadsheet: numbers before texts before FALSE before TRUE; texts without regard to
* case; blank is whatever it is compared with.
*
* @returns below 0, 0 or above 0
*/
function compare(left, right) {
	const [a, b] = [single(left), single(right)];
	const kind = (value) => KINDS.indexOf(typeof (value ?? a ?? b ?? 0));
	if (kind(a) !== kind(b)) return kind(a) - kind(b);
	const [low, high] = [a, b].map((value) => {
		const given = value ?? BLANKS[kind(value)];
		return typeof given === "string" ? given.toLowerCase() : decimal(Number(given));
	});
	return low < high ? -1 : Number(low > high);
}
// src/model/formula/functions.ts
/** @throws FormulaError `#LIMIT!` where an evaluation would do more than it may */
function spend(run, steps = 1) {
	if ((run.steps -= steps) < 0) fail("#LIMIT!");
}
/** Longest text a formula may make, as in spreadsheets; keeps texts from growing through names. */
var MAX_TEXT_LENGTH = 32767;
/** So often `IRR` halves the distance to the rate: then it is as close as numbers are. */
var RATE_ROUNDS = 60;
var isGiven = (item) => item !== null;
var holds = (run) => (condition) => isTrue(condition(run));
/** The values of all parts in one row, lists item by item. */
var items = (run, parts) => parts.flatMap((part) => part(run));
/** Every argument is worked out before any is taken for a number, so that its own error shows. */
var numeric = (calculate) => (run, ...args) => finite(calculate(...args.map((arg) => arg(run)).map(toNumber)));
var comparison = (decide) => (run, left, right) => decide(compare(left(run), right(run)));
/** Half goes away from zero, and so does what is rounded up. */
var toPlaces = (round) => numeric((value, digits = 0) => Math.sign(value) * toMultiple(Math.abs(value), 10 ** -Math.trunc(digits) || NaN, round));
var toMultiples = (round) => numeric((value, multiple = 1) => toMultiple(value, multiple, round));
/** As in a range of cells, blanks and texts are left out. */
var numbersIn = (run, parts) => items(run, parts).filter((item) => isGiven(item) && typeof item !== "string").map(Number);
var aggregate = (calculate) => (run, ...args) => finite(calculate(numbersIn(run, args)));
var extreme = (pick) => aggregate((numbers) => numbers.length ? pick(...numbers) : 0);
/** The second argument where the first fails in a way that `covers` names. */
var rescue = (covers) => (run, value, otherwise) => {
	try {
		return value(run);
	} catch (error) {
		if (error instanceof FormulaError && covers(error.code)) return otherwise(run);
		throw error;
	}
};
/** Whether some or all of the further arguments are among the answers in the first. */
var among = (quantifier) => (run, list, ...wanted) => {
	const answers = items(run, [list]).filter(isGiven);
	const asked = items(run, wanted);
	spend(run, answers.length * asked.length);
	return asked[quantifier]((item) => answers.some((answer) => compare(answer, item) === 0));
};
var choose = (run, condition, then, otherwise = () => false) => (holds(run)(condition) ? then : otherwise)(run);
var chooseFirst = (run, ...args) => {
	const met = args.findIndex((arg, index) => index % 2 === 0 && holds(run)(arg));
	return met < 0 ? fail("#N/A") : args[met + 1](run);
};
/** The answers in a list count even if they are texts: `COUNT(standards)` is how many were chosen. */
var countNumbers = (run, ...args) => args.flatMap((arg) => {
	const value = arg(run);
	return isList(value) || typeof value === "number" ? value : [];
}).length;
/** What payments at the ends of periods are worth at the start of the first. */
var worth = (rate, payments) => payments.reduceRight((later, payment) => (later + payment) / (1 + rate), 0);
var presentValue = (run, rate, ...payments) => finite(worth(toNumber(rate(run)), numbersIn(run, payments)));
/** Between losing everything and any gain, ever closer to where all is worth nothing. */
var internalRate = (run, ...parts) => {
	const payments = numbersIn(run, parts);
	spend(run, RATE_ROUNDS * payments.length);
	const signs = payments.map(Math.sign).filter(Boolean);
	if (signs[0] !== -signs.at(-1)) fail("#NUM!");
	let [low, high, rate] = [
		0,
		1,
		0
	];
	for (let round = 0; round < RATE_ROUNDS; round++) {
		const middle = (low + high) / 2;
		rate = middle / (1 - middle) - 1;
		if (Math.sign(worth(rate, payments)) === signs[0]) high = middle;
		else low = middle;
	}
	return rate;
};
/** What is paid each period for a loan; `atStart` 1: at the start of each period, not at its end. */
var payment = numeric((rate, periods, loan, rest = 0, atStart = 0) => {
	const growth = (1 + rate) ** periods;
	return rate ? rate * (loan * growth + rest) / (1 - growth) / (1 + rate * atStart) : -(loan + rest) / periods;
});
/**
* "On request" (`#N/A`) below 0, above the last row, where the cell is null, and in no known column. A table
* that is interpolated has its figures at the bounds, and up to the first one the figure there.
*/
var lookUp = (run, wanted, table, column) => {
	const value = decimal(toNumber(wanted(run)));
	const { rows = fail("#VALUE!"), columns, interpolate } = table(run) ?? "";
	const id = column ? column(run) : 1;
	const place = columns.indexOf(id) + 1 || Number(id);
	const at = rows.findIndex(([bound]) => bound != null && value <= bound);
	const [row = [], before] = [rows[at], rows[at - 1]];
	const figure = (value >= 0 && place > 0 ? row[place] : null) ?? fail("#N/A");
	if (!interpolate || !before || value === row[0]) return figure;
	const from = before[place] ?? fail("#N/A");
	return finite(from + (figure - from) * (value - before[0]) / (row[0] - before[0]));
};
/**
* The functions by their names in capitals: what each does, and how many arguments it takes, at
* least and at most; `IFS` takes them in pairs. No object has a member in capitals of its own.
*/
var FUNCTIONS = {
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
		(run, ...args) => args.every(holds(run)),
		1,
		Infinity
	],
	OR: [
		(run, ...args) => args.some(holds(run)),
		1,
		Infinity
	],
	NOT: [(run, arg) => !holds(run)(arg), 1],
	IFERROR: [rescue((code) => code !== "#LIMIT!"), 2],
	IFNA: [rescue((code) => code === "#N/A"), 2],
	ISBLANK: [(run, arg) => arg(run) === null, 1],
	MIN: [
		extreme(Math.min),
		1,
		Infinity
	],
	MAX: [
		extreme(Math.max),
		1,
		Infinity
	],
	SUM: [
		aggregate((numbers) => numbers.reduce(sum$1, 0)),
		1,
		Infinity
	],
	COUNT: [
		countNumbers,
		1,
		Infinity
	],
	COUNTA: [
		(run, ...args) => items(run, args).filter(isGiven).length,
		1,
		Infinity
	],
	ROUND: [
		toPlaces(Math.round),
		1,
		2
	],
	ROUNDUP: [
		toPlaces(Math.ceil),
		1,
		2
	],
	ROUNDDOWN: [
		toPlaces(Math.floor),
		1,
		2
	],
	MROUND: [numeric((value, multiple) => value < 0 && multiple > 0 ? fail("#NUM!") : toMultiple(value, multiple, Math.round)), 2],
	CEILING: [
		toMultiples(Math.ceil),
		1,
		2
	],
	FLOOR: [
		toMultiples(Math.floor),
		1,
		2
	],
	ABS: [numeric(Math.abs), 1],
	SQRT: [numeric(Math.sqrt), 1],
	NPV: [
		presentValue,
		2,
		Infinity
	],
	IRR: [
		internalRate,
		1,
		Infinity
	],
	PMT: [
		payment,
		3,
		5
	],
	LOOKUP: [
		lookUp,
		2,
		3
	],
	SCORE: [(run, question) => known(run.scope.score?.(question.id ?? "")), 1],
	HAS: [
		among("every"),
		2,
		Infinity
	],
	ANY: [
		among("some"),
		2,
		Infinity
	]
};
/**
* The operators between two values: how strongly each binds, and what it does. Signs and `%` bind
* more strongly than all of them, so `-2^2` is 4; every operator groups from the left, so `2^3^2` is 64.
*/
var OPERATORS = {
	"=": [1, comparison((order) => order === 0)],
	"<>": [1, comparison((order) => order !== 0)],
	"<": [1, comparison((order) => order < 0)],
	">": [1, comparison((order) => order > 0)],
	"<=": [1, comparison((order) => order <= 0)],
	">=": [1, comparison((order) => order >= 0)],
	"&": [2, (run, left, right) => {
		const text = toText(left(run)) + toText(right(run));
		return text.length > MAX_TEXT_LENGTH ? fail("#LIMIT!") : text;
	}],
	"+": [3, numeric(sum$1)],
	"-": [3, numeric((a, b) => sum$1(a, -b))],
	"*": [4, numeric((a, b) => a * b)],
	"/": [4, numeric((a, b) => b === 0 ? fail("#DIV/0!") : a / b)],
	"^": [5, numeric((a, b) => a === 0 && b < 0 ? fail("#DIV/0!") : a ** b)]
};
/** The signs of one value: two before it, one behind. */
var SIGNS = {
	"-": numeric((value) => 0 - value),
	"+": numeric((value) => value),
	"%": numeric((value) => value / 100)
};
// src/model/formula/studied.ts
/**
* Notes what is done with which parts, so that a formula can be studied without being worked out, as
* `leadline check` does. The script notes nothing.
*/
function studied(work, calls, args) {
	return Object.assign(work, {
		calls,
		args
	});
}
// src/model/formula/parse.ts
/** Bounds that a formula in good faith does not meet, and that keep one in bad faith cheap. */
var MAX_LENGTH$1 = 2e3;
var MAX_DEPTH = 64;
/** number | text, `""` for a quote in it | name | sign */
var TOKEN = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy;
/**
* Precedence climbing over the tokens of one text.
*
* @returns the formula, ready to be worked out, and the names it uses, each once
* @throws FormulaSyntaxError
*/
function parse(text) {
	const names = /* @__PURE__ */ new Set();
	let depth = 0;
	/** The token under consideration: as written ("" at the end), its place, and its parts. */
	let token = "";
	let index = 0;
	let parts;
	function refuse(expected, found = shown$1(token), at = index) {
		throw new FormulaSyntaxError(`${expected} at ${at + 1}`, found);
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
		let left = operand();
		for (;;) {
			const [own = 0, apply] = !parts[3] && OPERATORS[token] || [];
			if (own <= binding) return left;
			advance();
			left = working$1(apply, [left, expression(own)]);
		}
	}
	function operand() {
		if (++depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels`);
		let value = unsigned();
		while (take("%")) value = working$1(SIGNS["%"], [value]);
		depth--;
		return value;
	}
	function unsigned() {
		const [written, at] = [token, index];
		const [, number, quoted, word] = parts;
		if (take("-") || take("+")) return working$1(SIGNS[written], [operand()]);
		if (take("(")) {
			const inside = expression(0);
			expect(")", " or \")\"");
			return inside;
		}
		if ((number ?? quoted ?? word) === void 0) refuse("a value");
		advance();
		if (word) return take("(") ? call(word, at) : named(word);
		const value = number ? Number(number) : quoted.replaceAll("\"\"", "\"");
		return () => known(value);
	}
	function named(id) {
		if (/^(true|false)$/i.test(id)) return () => id.length === 4;
		names.add(id);
		const find = (run) => {
			const value = known(run.scope.get(id));
			if (isList(value)) spend(run, value.length);
			return value;
		};
		return Object.assign(find, { id });
	}
	function call(word, at) {
		const name = word.toUpperCase();
		const [apply, least, most = least] = FUNCTIONS[name] ?? refuse("a function", shown$1(word), at);
		const args = [];
		if (!take(")")) {
			do
				args.push(expression(0));
			while (take(",") || take(";"));
			expect(")", ", \",\" or \")\"");
		}
		const { length } = args;
		const bound = Math.min(Math.max(length, least), most);
		if (length !== bound) refuse(`${bound} argument${bound > 1 ? "s" : ""} for ${name}`, `${length}`, at);
		if (name === "IFS" && length % 2) refuse("pairs for IFS", `${length} arguments`, at);
		return working$1(apply, args);
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
/** Each piece of work is a step, and so is each item of a list that is asked for. */
function working$1(apply, args) {
	const work = (run) => {
		spend(run);
		return apply(run, ...args);
	};
	return studied(work, apply, args);
}
function shown$1(token) {
	const start = token.slice(0, 40);
	return !token ? "the end" : token.startsWith("\"") ? start : `"${start}"`;
}
// src/model/formula/formula.ts
/** More than a formula of 2,000 characters can need, unless its lists are long. */
var MAX_STEPS = 1e4;
/**
* Reads a formula; the language is described in the README beside this file.
*
* @throws FormulaSyntaxError with the place, what was expected there and what was found
*/
function parseFormula(text) {
	const { root, names } = parse(text);
	return {
		text,
		names,
		evaluate(scope) {
			try {
				return noTable(root({
					scope,
					steps: MAX_STEPS
				}));
			} catch (cause) {
				if (cause instanceof FormulaError) return cause;
				return new FormulaError(cause instanceof RangeError ? "#LIMIT!" : "#VALUE!", { cause });
			}
		}
	};
}
var read$3 = /* @__PURE__ */ new Map();
/** As {@link parseFormula}; each text is parsed once, however often it stands in content. */
function readFormula(text) {
	const formula = read$3.get(text) ?? parseFormula(text);
	read$3.set(text, formula);
	return formula;
}
/** Whether a condition holds; one that is not there does. */
function holdsIn(scope, condition) {
	return condition === void 0 || isTrue(readFormula(condition).evaluate(scope));
}
/** The name of an id in formulas: `a1-date` → `a1_date`. */
function formulaName(id) {
	return id.replaceAll("-", "_");
}
// src/model/form/fill-text.ts
/** So many letters a text recalls in all: a long text may recall a long answer a thousand times. */
var MAX_RECALLED = 2e4;
var PLACE = /\{([a-z_][\w-]*)\}/gi;
/** Whether a text is one of several, by conditions. */
function isCases(value) {
	return Array.isArray(value) && typeof value[0]?.text === "string";
}
/** Puts what a part of the content says as {@link fillText} would; lists of parts are left alone. */
function filledBy(fill) {
	return (part) => Object.fromEntries(Object.entries(part).map(([key, value]) => [key, typeof value === "string" || isCases(value) ? fill(value) : value]));
}
/**
* Of several texts the first whose condition holds. Recalls answers and figures where it says `{name}`. What is not known, not answered or not
* to be worked out is left empty: a visitor never reads a brace or an error.
*
* @param label words for a name, such as the label of the chosen option; undefined: the plain value
*/
function fillText(text, scope, label) {
	let room = MAX_RECALLED;
	return ((isCases(text) ? text.find(({ showIf }) => holdsIn(scope, showIf))?.text : text) ?? "").replace(PLACE, (_, id) => {
		const name = formulaName(id);
		const words = (label(name) ?? plain(scope.get(name))).slice(0, room);
		room -= words.length;
		return words;
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
/** What `Intl` takes for a currency; it throws at anything else. */
var CURRENCY = /^[a-z]{3}$/i;
/** Of what `Intl` knows as a unit: days, months, years. */
var styleOf = (format) => {
	if (format === "number") return {};
	if (format === "percent") return { style: format };
	return {
		style: "unit",
		unit: format.slice(0, -1),
		unitDisplay: "long"
	};
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
		const figure = kept.get(key) ?? figureFormat(locale, format, digits ?? DEFAULT_DIGITS[format], currency);
		kept.set(key, figure);
		return figure;
	};
}
function figureFormat(locale, format, digits, currency) {
	const money = format === "money";
	const maximumFractionDigits = Math.min(Math.max(Math.trunc(digits) || 0, 0), 20);
	const intl = new Intl.NumberFormat(locale, {
		...money ? CURRENCY.test(currency) && {
			style: "currency",
			currency
		} : styleOf(format),
		maximumFractionDigits,
		minimumFractionDigits: money ? maximumFractionDigits : 0
	});
	const scale = format === "percent" ? 100 : 1;
	const one = (value) => intl.format(value / scale + 0);
	return (low, high) => {
		if (high === void 0) return one(low);
		return one(low) === one(high) ? "" : intl.formatRange(low / scale, high / scale);
	};
}
// src/model/calculator/range.ts
/** Up to so many uncertain figures, every combination of their bounds is tried. */
var MAX_ENUMERATED = 6;
/** Relative difference below which two figures are one but for the machine's rounding. */
var ROUNDING = 1e-12;
/**
* How far a figure may be off, given how far what it rests on may be off: its lowest and highest over
* the corners, that is the combinations of lower and upper bounds. Beyond six uncertain figures each
* is moved alone to see which way it pushes, and the two corners where all push the same way are
* taken; that is exact as long as no figure turns another's direction round.
*
* @param at the figure at a corner; null: "on request"
* @returns null where nothing is uncertain, or where some corner is "on request"
*/
function rangeOf(uncertain, expected, at) {
	if (expected === null || !uncertain.length) return null;
	const corner = (isHigh) => new Map(uncertain.map((figure, index) => [figure, isHigh(index) ? "high" : "low"]));
	let corners;
	if (uncertain.length > MAX_ENUMERATED) {
		const rising = uncertain.map((figure) => at(/* @__PURE__ */ new Map([[figure, "low"]])) <= at(/* @__PURE__ */ new Map([[figure, "high"]])));
		corners = [corner((index) => rising[index]), corner((index) => !rising[index])];
	} else corners = Array.from({ length: 2 ** uncertain.length }, (_, bits) => corner((index) => Boolean(bits & 1 << index)));
	const figures = [expected, ...corners.map(at)];
	if (figures.includes(null)) return null;
	const [low, high] = [Math.min(...figures), Math.max(...figures)];
	return high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high)) ? null : [low, high];
}
// src/model/plain-words.ts
/**
* What is said where no widget gives its own words: to `leadline check`, to the receiver that works a
* score out again, to tests. The script has none of them.
*/
var plainWords = {
	yes: "Yes",
	no: "No",
	notApplicable: "Does not apply",
	onRequest: "on request"
};
/** So many figures are worked out for all ranges together, a series as one a year; a range that is not done by then is not shown. */
var MAX_AT_BOUNDS = 5e4;
var EXPECTED = /* @__PURE__ */ new Map();
/** The figure, or null ("on request") for anything but a number. */
var numberOf = (value) => typeof value === "number" ? value + 0 : null;
/**
* Reads a calculator of a checked content file.
*
* @param id its name in the content
* @param locale BCP 47, for how figures are written
* @param words what is said of a value that has no figure and no words of its own
* @param variant which one formulas find
*/
function createCalculator(id, calculator, locale, { onRequest } = plainWords, variant = "") {
	const { inputs, values, series: allSeries = [], tables = {} } = calculator;
	const named = new Map([
		...inputs,
		...values,
		...allSeries
	].map((figure) => [formulaName(figure.id), figure]));
	const tableNames = new Map(Object.entries(tables).map(([id, table]) => [formulaName(id), {
		columns: [],
		...table
	}]));
	const formats = createFigureFormats(locale);
	/** One look with given inputs; everything is worked out on first use, and once. */
	const evaluate = (given) => {
		const circle = new FormulaError("#LIMIT!");
		let left = MAX_AT_BOUNDS;
		const holds = (condition) => holdsIn(scope, condition);
		const stateOf = lazily((input) => {
			const shown = holds(input.showIf);
			const options = (input.options ?? []).filter(({ showIf }) => holds(showIf));
			const field = {
				...input,
				options
			};
			return {
				shown,
				field,
				answer: shown ? toAnswer(field, given[input.id]) ?? null : null
			};
		}, {
			shown: true,
			field: inputs[0],
			answer: null
		});
		/** Without bounds of its own, at a corner of those it rests on. */
		const plain = (figure, at) => {
			if ("years" in figure) return listOf$1(overTheYears(figure, at));
			if (!("default" in figure)) return readFormula(figure.formula).evaluate(at);
			const { field, answer } = stateOf(figure);
			return answer ?? defaultOf(field, at);
		};
		const scopes = /* @__PURE__ */ new Map();
		const scopeAt = (corner) => {
			const key = [...corner].map(([{ id }, bound]) => id + bound).sort().join();
			const known = scopes.get(key);
			if (known) return known;
			const figureAt = lazily((figure) => {
				if (corner.size && (left -= "years" in figure ? 30 : 1) < 0) return circle;
				const bound = figure[corner.get(figure)];
				if (!bound) return plain(figure, scope);
				const own = formulaName(figure.id);
				return readFormula(bound).evaluate({ get: (name) => name === own ? plain(figure, scope) : scope.get(name) });
			}, circle);
			const scope = { get(name) {
				const figure = named.get(name);
				if (figure) return figureAt(figure);
				return name === "variant" ? variant : tableNames.get(name);
			} };
			scopes.set(key, scope);
			return scope;
		};
		const scope = scopeAt(EXPECTED);
		const figure = ({ id }, corner = EXPECTED) => scopeAt(corner).get(formulaName(id));
		/** The uncertain figures that this one rests on. */
		const uncertain = (figure) => {
			const met = /* @__PURE__ */ new Set([figure]);
			for (const one of met) {
				const { low, high } = one;
				if ("default" in one && stateOf(one).answer !== null) met.delete(one);
				else for (const formula of [
					low,
					high,
					low && high ? low : formulaOf(one)
				]) for (const name of readFormula(formula ?? "0").names) met.add(named.get(name) ?? one);
			}
			return [...met].filter(({ low, high }) => low ?? high);
		};
		const { currency: code = "" } = calculator;
		const currency = inputs.some(({ id }) => id === code) ? answerText([], scope.get(formulaName(code))) : code;
		const format = (value, format, digits) => value === null ? onRequest : formats(format, digits, currency)(value);
		/** Figures in words, by name. */
		const texts = /* @__PURE__ */ new Map();
		const fill = (text) => fillText(text, scope, (name) => texts.get(name));
		const filled = filledBy(fill);
		const shownInputs = inputs.flatMap((input) => {
			const { shown, field, answer } = stateOf(input);
			if (!shown) return [];
			const byDefault = defaultOf(field, scope);
			const options = field.options.map(filled);
			const value = answer ?? byDefault;
			texts.set(formulaName(input.id), inputText(filled(input), options, value, format));
			return {
				input,
				options,
				value,
				set: answer !== null,
				default: byDefault
			};
		});
		const evaluated = values.map((value) => {
			const number = numberOf(figure(value));
			const range = rangeOf(uncertain(value), number, (corner) => numberOf(figure(value, corner)));
			const written = formats(value.format, value.digits, currency);
			const text = number === null ? fill(value.missing) || onRequest : written(number);
			texts.set(value.id, text);
			return {
				value,
				number,
				range,
				text,
				rangeText: range ? written(...range) : "",
				shown: !value.hidden && holds(value.showIf)
			};
		});
		const series = allSeries.map((series) => {
			const numbers = overTheYears(series, scope);
			texts.set(series.id, numbers.map((number) => format(number, series.format)).join(", "));
			return {
				series: filled(series),
				numbers
			};
		});
		const evaluation = {
			inputs: shownInputs.map((shown) => ({
				...shown,
				input: filled(shown.input)
			})),
			values: evaluated.map((figure) => ({
				...figure,
				value: filled(figure.value)
			})),
			series
		};
		return {
			...evaluation,
			notes: (calculator.notes ?? []).filter(({ when }) => holds(when)).map(({ text }) => fill(text)),
			result: resultOf$1(id, evaluation),
			scope: {
				...scope,
				words: (name) => texts.get(name)
			},
			fill,
			format
		};
	};
	return {
		id,
		calculator,
		sanitize: (answers) => sanitizeAnswers(inputs, answers),
		evaluate
	};
}
/** How a figure is worked out; undefined for an input whose default is told outright. */
function formulaOf(figure) {
	if (!("default" in figure)) return figure.formula;
	const { default: given } = figure;
	return typeof given === "object" && "formula" in given ? given.formula : void 0;
}
/** A default is always an answer: a worked-out number keeps to the bounds, a choice to what is offered. */
function defaultOf(input, at) {
	const { min = -Infinity, max = Infinity, type, options = [] } = input;
	const formula = formulaOf(input);
	const value = formula ? readFormula(formula).evaluate(at) : input.default;
	const answer = toAnswer(input, isNumberType(type) && typeof value === "number" ? Math.min(max, Math.max(min, value)) : value) ?? null;
	return answer === null && type !== "several" ? options[0]?.value ?? null : answer;
}
/** An input in words, as the visitor reads it. */
function inputText({ type, unit }, options, value, format) {
	if (typeof value !== "number" || options.length) return answerText(options, value);
	const kind = type === "money" || type === "percent" ? type : "number";
	const text = format(value, kind, Number.isInteger(value) ? 0 : kind === "money" ? 2 : 10);
	return unit ? `${text} ${unit}` : text;
}
function overTheYears({ formula, years, cumulative }, scope) {
	let total = 0;
	return Array.from({ length: Math.min(years, 30) }, (_, index) => {
		const figure = numberOf(readFormula(formula).evaluate({ get: (name) => name === "year" ? index + 1 : scope.get(name) }));
		if (!cumulative) return figure;
		total = total === null || figure === null ? null : total + figure;
		return total;
	});
}
/** What formulas reckon with; one year "on request" makes the whole so. */
function listOf$1(numbers) {
	return numbers.includes(null) ? new FormulaError("#N/A") : numbers;
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
	return structuredClone(answer);
}
// src/model/calculator/lead-estimate.ts
/** What of an estimate goes into the lead: the figures shown, the large ones first. */
function leadEstimate({ id, calculator }, { inputs, values, format, fill }) {
	const shown = values.filter(({ shown }) => shown);
	const headlines = shown.filter(({ value }) => value.headline);
	return {
		id,
		title: fill(calculator.title),
		inputs: inputs.map(({ input, options, value }) => ({
			id: input.id,
			label: input.label,
			value: leadValue(value),
			text: inputText(input, options, value, format)
		})),
		values: [.../* @__PURE__ */ new Set([...headlines, ...shown])].map(({ value, number, range, text, rangeText }) => ({
			id: value.id,
			label: value.label,
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
var KEY$1 = Symbol.for(`leadline ${version}`);
/**
* Two copies of the script or bundles on one page share it through a symbol on the document: a module
* variable would split the journey in two, and a second global is not ours to take.
*/
function page() {
	const holder = document;
	return holder[KEY$1] ??= {
		takenOver: {},
		configured: {},
		told: /* @__PURE__ */ new Set(),
		listeners: /* @__PURE__ */ new Set(),
		answers: /* @__PURE__ */ new Map(),
		variants: {},
		typedIds: /* @__PURE__ */ new Set()
	};
}
/** Calls back after each change of what the page says or knows. @returns a function that ends it */
function onPageChange(listener) {
	const { listeners } = page();
	listeners.add(listener);
	return () => listeners.delete(listener);
}
function tellPageChange() {
	for (const listener of page().listeners) listener();
}
/** Takes up what the page says or knows anew, and tells of it. */
function changePage(change) {
	Object.assign(page(), change);
	tellPageChange();
}
// src/page/journey.ts
/**
* What the visitor did in any widget of this page. Answers given once fill in the next widget; the last
* quiz and estimate travel with the form's lead. It lives as long as the page; where `storage` says so, as
* long as the session.
*/
var journey = page;
/** The last answer to what has this id: where a widget took its own back, what the quiz still holds. */
var answered = (id) => page().answers.get(id) ?? page().quiz?.lead.answers.find((one) => one.id === id)?.value;
/** Takes up what a quiz or a calculator came to; null: nothing. */
var recordResult = changePage;
/**
* @param id of the question, input or field
* @param answer null takes it back
* @param isTyped into a form: kept in this page's memory alone
*/
function recordAnswer(id, answer, isTyped = false) {
	const { answers, typedIds } = page();
	typedIds[isTyped ? "add" : "delete"](id);
	if (answer === null) answers.delete(id);
	else answers.set(id, answer);
	tellPageChange();
}
/** What formulas may ask beside the fields of a form: the visitor's variant, and what the page knows of them. */
function visitorScopes(variant) {
	const { quiz, estimate } = page();
	return [{ get: (name) => name === "variant" ? variant : void 0 }, ...[quiz, estimate].flatMap((one) => one?.scope ?? [])];
}
// src/ui/contact-ways.ts
/** Every way to reach the organization without a widget; where the content names none, the page has to. */
function contactWays(organization, words) {
	const { name, person, phone, tel, email, address, url, booking } = organization;
	const known = [
		[
			words.phoneLabel,
			phone ?? tel,
			`tel:${(tel ?? phone ?? "").replace(/[^+\d]/g, "")}`
		],
		[
			words.emailLabel,
			email,
			`mailto:${email}`
		],
		[words.addressLabel, address],
		[
			words.websiteLabel,
			url,
			url
		],
		[
			words.bookingLabel,
			booking,
			booking
		]
	].filter(([, text]) => text);
	if (!known.length) return html`<p>${words.reachUsBare}</p>`;
	return html`<p>${words.reachUs} <strong>${[person, name].filter(Boolean).join(", ")}</strong></p>
    <dl class="cells" part="contact">
      ${known.map(([label, text, href]) => html`<div>
            <dt class="small muted">${label}</dt>
            <dd>${href ? html`<a href=${href}>${text}</a>` : text}</dd>
          </div>`)}
    </dl>`;
}
// src/ui/frame.ts
/** Where the content cannot be shown the visitor still gets what they came for: someone to talk to. */
function fallback({ organization, words }) {
	return html`<section class="card stack" part="fallback">
    <h2 part="title">${words.fallbackTitle}</h2>
    ${contactWays(organization, words)}
  </section>`;
}
/** The outermost box of every widget, with what stands in it while there is no content. */
function frame(view, body) {
	const { loading, failure, locale, direction, theme, words } = view;
	return html`<div
    class=${`widget ${theme}`}
    part="base"
    tabindex="-1"
    lang=${locale}
    dir=${direction}
    aria-busy=${loading}
  >
    ${failure ? fallback(view) : loading ? html`<p class="card muted" role="status">${words.loading}</p>` : body()}
  </div>`;
}
// src/ui/prose.ts
/** Text of the content file: a blank line ends a paragraph. */
function prose(text, classes = "") {
	return (text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "").map((paragraph) => html`<p class=${classes}>${paragraph}</p>`);
}
// src/ui/header.ts
/** A widget's title and what it is about. */
function header(title, intro, remark) {
	return html`<header class="header">
    <h2 part="title">${title}</h2>
    ${intro && html`<div class="muted" part="intro">${prose(intro)}</div>`}
    ${prose(remark, "small muted")}
  </header>`;
}
// src/ui/quiet-form.ts
var stay = (event) => event.preventDefault();
/**
* A form that never leaves the page: it is there for the Enter key, autofill and password managers.
* Trackers that copy every form they find are asked not to.
*/
function quietForm(body) {
	return html`<form novalidate data-hs-do-not-collect @submit=${stay}>${body}</form>`;
}
/**
* For the click on a submit button, which Enter in a field causes too. The form's own `submit` event
* never comes in an iframe whose sandbox forbids forms; the click does.
*/
function onPress(act) {
	return (event) => {
		event.preventDefault();
		act(event);
	};
}
// src/locales/say.ts
/** Puts values into the `{name}` places of a text; a place without a value stays as it is. */
function say(text, values) {
	return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);
}
/** A length of time in words, such as "72 hours". */
function sayTime(n, unit, locale) {
	return n.toLocaleString(locale, {
		style: "unit",
		unit,
		unitDisplay: "long"
	});
}
// src/ui/focus.ts
/**
* Moves the focus to the first of what the selectors find. The page is scrolled only where that would
* stay out of sight, because a jump loses the visitor's place; as smoothly as the page itself wants it.
*
* @param selectors in the order of preference
*/
function focusIn(root, ...selectors) {
	const target = selectors.map((selector) => root.querySelector(selector)).find(Boolean);
	target?.focus({ preventScroll: true });
	target?.scrollIntoView({ block: "nearest" });
}
/** Brings a widget into view and lets it take the focus where it wants. */
function showWidget(widget) {
	widget.scrollIntoView();
	widget.focus({ preventScroll: true });
}
/** Finds a control by the id of its field, which content may give any form. */
var byName = (id) => `[name="${CSS.escape(id)}"]`;
// src/page/when-loaded.ts
/** Calls back once the page and its own scripts have had their turn; they matter more than we do. */
function whenLoaded(callback) {
	if (document.readyState === "complete") setTimeout(callback);
	else window.addEventListener("load", () => setTimeout(callback));
}
// src/ui/field/typed-value.ts
/** What stands in an input: a number from those for numbers, else the text; null where it is empty. */
function typedIn({ type, value }) {
	if (value === "") return null;
	return type === "number" || type === "range" ? Number(value) : value;
}
/**
* Puts into each input what its field holds, without touching what is being typed: "1.", "0.10" and the
* still incomplete "-" stay, because they already mean the number (or none).
*
* @param anew the answers were replaced from outside, so that nothing half typed counts
*/
function showValues(root, anew) {
	for (const input of root.querySelectorAll(".field input, .field textarea")) {
		const { defaultValue } = input;
		if (anew || String(typedIn(input) ?? "") !== defaultValue) input.value = defaultValue;
	}
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// src/elements/answer-element.ts
/**
* What quiz, calculator and form have in common: they hold answers, given by the visitor or set from
* code.
*/
var AnswerElement = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.pending = null;
		this.asked = [];
		this.isStarted = false;
		this.#definition = null;
		this.#source = "";
	}
	/** Where the focus goes that the page gives to the widget. */
	get firstStop() {
		return ".heading";
	}
	#definition;
	/** What else the element was made from, to know when the page means something else. */
	#source;
	connectedCallback() {
		super.connectedCallback();
		whenLoaded(() => this.requestUpdate());
	}
	update(changed) {
		const { definition, id, locale, organization, variant } = this.widget;
		const anew = definition && this.#takeOver(definition, JSON.stringify([
			id,
			locale,
			organization,
			variant
		]));
		super.update(changed);
		showValues(this.renderRoot, !!anew);
	}
	/** Puts the visitor where the widget begins. */
	focus(options) {
		const find = (selector) => this.renderRoot.querySelector(selector);
		(find(this.firstStop) ?? find("[part=base]"))?.focus(options);
	}
	/** Tells the page of the visitor's first answer. */
	start() {
		if (!this.isStarted) this.widget.emit("leadline-start", {});
		this.isStarted = true;
	}
	/** @returns whether the answers were replaced */
	#takeOver(definition, source) {
		if (definition !== this.#definition || source !== this.#source) {
			if (Object.keys(this.given).length) this.pending ??= this.given;
			this.#definition = definition;
			this.#source = source;
			this.asked = this.begin(definition);
		}
		if (!this.pending) return false;
		const { answers, unknown } = sanitizeAnswers(this.asked, this.pending);
		this.pending = null;
		this.replace(answers);
		if (unknown.length) {
			const message = `${this.widget.id}: expected its ids and values, found others in ${unknown.join(", ")}`;
			this.widget.report("unknown-answer", message);
		}
		return true;
	}
};
__decorate([property()], AnswerElement.prototype, "content", void 0);
// src/model/form/form-scope.ts
/** What fields without a section stand under, together. */
var NO_SECTION = {};
/**
* The fields asked for now, and what a formula of the form may ask: first its own fields, where hidden
* ones are blank, then each of the other scopes. A name nobody knows is blank: the quiz it belongs to
* may not have been taken. `holds` asks whether a condition does; none always does.
*
* @param organization what `{organization}` stands for in its texts
* @param at the section whose step is shown, if any of its fields is; else it is the first
*/
function lookAtForm({ fields, sections = [] }, values, others, organization = {}, at) {
	const byName = new Map(fields.map((field) => [formulaName(field.id), field]));
	const scope = {
		get(name) {
			const own = byName.get(name);
			return own ? answer(own) : firstKnown((other) => other.get(name));
		},
		score: (name) => firstKnown((other) => other.score?.(name))
	};
	/** Null where nobody knows. */
	const firstKnown = (ask) => {
		for (const other of others) {
			const found = ask(other);
			if (found !== void 0) return found;
		}
		return null;
	};
	const holds = (condition) => holdsIn(scope, condition);
	const fieldNow = lazily((field) => {
		const section = sections.find(({ id }) => id === field.section) ?? NO_SECTION;
		if (!holds(section.showIf) || !holds(field.showIf)) return null;
		return {
			...field,
			section,
			options: field.options?.filter(({ showIf }) => holds(showIf))
		};
	}, null);
	const answer = (field) => {
		const shown = fieldNow(field);
		return (shown && toAnswer(shown, values[field.id])) ?? null;
	};
	const words = lazily((name) => {
		const own = byName.get(name);
		if (!own) return organizationText(organization, name) ?? firstKnown((other) => other.words?.(name));
		return own.options && answerText(fieldNow(own)?.options?.map(filled), answer(own), ", ");
	}, void 0);
	const fill = (text) => fillText(text, scope, words);
	const filled = filledBy(fill);
	const shown = fields.flatMap((field) => {
		const now = fieldNow(field);
		return now ? [{
			...filled(now),
			options: now.options?.map(filled)
		}] : [];
	});
	const steps = [...new Set(shown.map(({ section }) => section))];
	const index = Math.max(0, steps.indexOf(at));
	const place = {
		step: index + 1,
		of: steps.length
	};
	return {
		scope,
		holds,
		fill,
		shown,
		steps,
		section: steps[index],
		place
	};
}
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
	const flat = {};
	const put = (path, value) => {
		if (Array.isArray(value)) flat[path] = value.join("; ");
		else if (typeof value !== "object" || !value) flat[path] = value;
		else for (const [key, part] of Object.entries(value)) put(path ? `${path}_${key}` : key, part);
	};
	const { consent, quiz, estimate, summary, ...plain } = lead;
	put("", plain);
	for (const { id, given, ...rest } of consent) {
		put(`consent_${id}`, given);
		put(`consent_${id}`, rest);
	}
	if (quiz) {
		const { areas, recommendations, answers, band, ...rest } = quiz;
		put("quiz", {
			...rest,
			band: band ?? {}
		});
		for (const { id, score } of areas) put(`area_${id}`, score);
		for (const key of [
			"id",
			"title",
			"reason"
		]) put(`quiz_recommendations_${key}`, recommendations.map((recommendation) => recommendation[key]));
		for (const { id, label, score } of answers) {
			put(`answer_${id}`, label);
			put(`answer_${id}_score`, score);
		}
	}
	if (estimate) {
		const { inputs, values, ...rest } = estimate;
		put("estimate", rest);
		for (const { id, value } of inputs) put(`input_${id}`, value);
		for (const { id, value, range } of values) {
			put(`estimate_${id}`, value);
			if (range) put(`estimate_${id}`, {
				low: range[0],
				high: range[1]
			});
		}
	}
	return flat;
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
/** Of each kind; the summary stays within 40 lines. */
var MAX_ITEMS$1 = 5;
/**
* The lead in plain text, at most 40 lines, for who reads it first: who it is, what they want, how
* ready they are and where the gaps lie, what it may cost, how to reach them, where they came from.
* What the lead itself says only by ids, it is told in words.
*
* @param custom answers to further fields, then what the page added
* @param gaps the most urgent first
*/
function summarize(lead, words, country, timeframe, custom, gaps) {
	const { contact, request, quiz, estimate, source } = lead;
	const lines = [];
	const add = (label, text, limit) => {
		const line = oneLine(text, limit);
		if (line) lines.push(`${withColon(label)} ${line}`);
	};
	const addAll = (items, title) => {
		if (title && items.length) lines.push(withColon(title));
		for (const [label, text] of items.slice(0, MAX_ITEMS$1)) add(`- ${label}`, text);
	};
	const who = [
		contact.name || words.summaryNoName,
		contact.role,
		contact.company,
		country
	];
	add(list([lead.test && words.summaryTest, words.summaryPriority[lead.priority]], " | "), list(who));
	add(words.summaryWants, list(request.topicLabels));
	add(words.summaryWhen, timeframe);
	for (const item of custom.slice(0, MAX_ITEMS$1)) add(...item);
	add(words.summaryMessage, contact.message, MAX_MESSAGE_CHARACTERS);
	if (quiz) {
		const { score, band, areas, outcomes, answers, recommendations } = quiz;
		add(quiz.title, list([score === null ? "" : `${Math.round(score)}/100`, band?.title]) || "–");
		addAll(Object.entries(outcomes).filter(([, { id }]) => id !== band?.id).map(([name, { title }]) => [areas.find(({ id }) => name.endsWith(`-${id}`))?.label ?? name, title]));
		addAll(gaps.map((gap) => [gap.label, answers.find(({ id }) => id === gap.id)?.label ?? "–"]), words.summaryGaps);
		addAll(recommendations.map(({ title, reason }) => [title, reason]), words.summaryRecommended);
	}
	if (estimate) addAll(estimate.values.map(({ label, text }) => [label, text]), estimate.title);
	add(words.summaryReach, list([contact.email, contact.phoneE164 || contact.phone]));
	const agreed = lead.consent.filter(({ given }) => given).map(({ id }) => id);
	if (lead.consent.length) add(words.summaryConsent, list(agreed) || words.summaryNoConsent);
	add(words.summaryPage, list([source.title, source.page], " | "));
	add(words.summaryReferrer, source.referrer);
	const campaign = Object.entries(source.utm).map((entry) => entry.join(" ").replace("utm_", ""));
	add(words.summaryCampaign, list(campaign));
	add(words.summaryLocale, list([source.locale, source.timezone]));
	return lines.join("\n");
}
function list(parts, separator = ", ") {
	return parts.filter(Boolean).join(separator);
}
/** A question has its mark already. */
function withColon(label) {
	return oneLine(label).replace(/[^?:]$/, "$&:");
}
/** A visitor's line breaks must not be able to look like lines of ours. */
function oneLine(text, limit = MAX_LINE_CHARACTERS) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
// src/model/lead/build-lead.ts
var CONTACT = [
	"name",
	"email",
	"phone",
	"phoneE164",
	"company",
	"role",
	"country",
	"message"
];
/** Fields whose answers have a place of their own in the lead. */
var OWN_PLACE = [
	...CONTACT,
	"standards",
	"timeframe"
];
var MAX_CONTEXT_ENTRIES = 100;
/** The lead, whole. Pure: the same facts give the same lead. */
function buildLead(facts) {
	const { form, values } = facts;
	const { scope, shown } = lookAtForm(form, values, facts.scopes, facts.organization);
	const given = new Map(shown.flatMap((field) => givenEntry(field, values)));
	const text = (id) => [given.get(id)?.answer ?? ""].flat().join("; ");
	const others = [...given.values()].filter(({ field: { id, type } }) => !OWN_PLACE.includes(id) && type !== "consent");
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
		contact: Object.fromEntries(CONTACT.map((id) => [id, id === "phoneE164" ? phoneE164(text("phone")) : text(id)])),
		request: {
			topics,
			topicLabels: topics.map((topic) => inWords(given.get("standards"), topic)),
			timeframe: text("timeframe"),
			custom: Object.fromEntries([...context, ...others.map(({ field, answer }) => [field.id, leadValue(answer)])])
		},
		consent: shown.filter(({ type }) => type === "consent").map((field) => consentOf(field, facts)),
		...structuredClone({
			quiz: facts.quiz,
			estimate: facts.estimate,
			source: facts.source
		}),
		signals: {
			...facts.signals,
			freeMail: isFreeMail(text("email"))
		},
		flat: {}
	};
	lead.summary = summarize(lead, facts.words, inWords(given.get("country")), inWords(given.get("timeframe")), [...others.map((other) => [other.field.label, inWords(other)]), ...context.map(([label, value]) => [label, [value ?? ""].flat().join(", ")])], facts.gaps ?? []);
	lead.flat = flatten(lead);
	return lead;
}
function givenEntry(field, values) {
	const value = values[field.id];
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
	return Object.entries(context).flatMap(([key, value]) => {
		const kept = contextValue(value);
		return kept === void 0 || key === "__proto__" ? [] : [[key, kept]];
	}).slice(0, MAX_CONTEXT_ENTRIES);
}
function contextValue(value) {
	if (Array.isArray(value)) return value.flatMap((item) => contextItem(item) ?? []);
	return value === null || typeof value === "boolean" ? value : contextItem(value);
}
function contextItem(value) {
	return typeof value === "string" ? value.slice(0, MAX_TEXT_LENGTH$1) : toFiniteNumber(value);
}
/** Hot wins over cold: who wants to start now may still have no need by the rules. */
function priorityOf({ priority = {} }, scope) {
	const { hot = "FALSE", cold = "FALSE" } = priority;
	return holdsIn(scope, hot) ? "hot" : holdsIn(scope, cold) ? "cold" : "warm";
}
// src/ui/error-summary.ts
/** All problems on top, each a link to its field; takes the focus when it appears. */
function errorSummary({ problemTitle }, problems, root) {
	if (!problems.length) return nothing;
	return html`<div class="panel notice danger stack" part="summary" role="alert" tabindex="-1">
    <h3>${problemTitle}</h3>
    <ul class="stack">
      ${problems.map(({ id, label, message }) => html`<li>
            <a href=${`#${id}`} @click=${onPress(() => focusIn(root, byName(id)))}
              >${label && `${label} – `}${message}</a
            >
          </li>`)}
    </ul>
  </div>`;
}
// src/ui/quiet-button.ts
/** A button beside the one that leads on. */
function quietButton(label, onClick, part) {
	return html`<button class="button quiet" part=${ifDefined(part)} type="button" @click=${onClick}>
    ${label}
  </button>`;
}
// src/elements/field-problem.ts
/** Why what stands in a field is no answer, whatever else is asked of it; undefined: it may be one. */
function typedProblem({ type, min = -Infinity, max = Infinity }, value, badInput) {
	if (badInput) return type === "date" ? "date" : isChoiceType(type) ? "choice" : "number";
	if (typeof value !== "number") return void 0;
	return value < min ? "min" : value > max ? "max" : void 0;
}
/** What is wrong with a field, in words that say what to do. */
function problemText(code, { min, max }, words, limit = code === "min" ? min : max) {
	return say(words.problems[code], { limit: limit ?? "" });
}
// src/content/iso-certification.ts
var isoCertification = {
	"id": "iso-certification",
	"version": "1",
	"locale": "en",
	"quizzes": {
		"readiness": {
			"title": "Is certification necessary for you, and how ready are you?",
			"minutes": 15,
			"sections": [
				{
					"id": "about",
					"title": "Your organization"
				},
				{
					"id": "necessity",
					"title": "Necessity"
				},
				{
					"id": "choice",
					"title": "Standards"
				},
				{
					"id": "context",
					"title": "Context"
				},
				{
					"id": "leadership",
					"title": "Leadership"
				},
				{
					"id": "planning",
					"title": "Planning"
				},
				{
					"id": "support",
					"title": "Support"
				},
				{
					"id": "operation",
					"title": "Operation"
				},
				{
					"id": "evaluation",
					"title": "Performance evaluation"
				},
				{
					"id": "improvement",
					"title": "Improvement"
				},
				{
					"id": "quality",
					"title": "ISO 9001",
					"showIf": "HAS(standards, \"iso-9001\")"
				},
				{
					"id": "environmental",
					"title": "ISO 14001",
					"showIf": "HAS(standards, \"iso-14001\")"
				},
				{
					"id": "safe-work",
					"title": "ISO 45001",
					"showIf": "HAS(standards, \"iso-45001\")"
				},
				{
					"id": "security",
					"title": "ISO/IEC 27001",
					"showIf": "HAS(standards, \"iso-27001\")"
				},
				{
					"id": "evidence",
					"title": "Evidence"
				}
			],
			"questions": [
				{
					"id": "sector",
					"section": "about",
					"type": "select",
					"required": false,
					"label": "What is your sector?",
					"help": "Some have standards and laws of their own.",
					"options": [
						{
							"value": "manufacturing",
							"label": "Manufacturing"
						},
						{
							"value": "services",
							"label": "Services"
						},
						{
							"value": "construction",
							"label": "Construction"
						},
						{
							"value": "it",
							"label": "IT, software"
						},
						{
							"value": "health",
							"label": "Health care"
						},
						{
							"value": "medical-devices",
							"label": "Medical devices"
						},
						{
							"value": "automotive",
							"label": "Automotive"
						},
						{
							"value": "aerospace",
							"label": "Aviation, space, defence"
						},
						{
							"value": "rail",
							"label": "Rail"
						},
						{
							"value": "food",
							"label": "Food"
						},
						{
							"value": "energy",
							"label": "Energy"
						},
						{
							"value": "laboratory",
							"label": "Laboratory"
						},
						{
							"value": "logistics",
							"label": "Logistics"
						},
						{
							"value": "public",
							"label": "Public sector"
						},
						{
							"value": "other",
							"label": "Other"
						}
					]
				},
				{
					"id": "markets",
					"section": "about",
					"type": "several",
					"required": false,
					"label": "In which regions do you work or sell?",
					"help": "Laws differ by region.",
					"options": [
						{
							"value": "eu",
							"label": "European Union"
						},
						{
							"value": "uk",
							"label": "United Kingdom"
						},
						{
							"value": "north-america",
							"label": "North America"
						},
						{
							"value": "china",
							"label": "China"
						},
						{
							"value": "asia",
							"label": "Rest of Asia"
						},
						{
							"value": "middle-east",
							"label": "Middle East"
						},
						{
							"value": "africa",
							"label": "Africa"
						},
						{
							"value": "latin-america",
							"label": "Latin America"
						},
						{
							"value": "oceania",
							"label": "Oceania"
						}
					]
				},
				{
					"id": "staff",
					"section": "about",
					"type": "number",
					"required": false,
					"label": "How many people work for you?",
					"help": "All shifts, seasonal and contractors’ staff included; part-time as full-time equivalents.",
					"unit": "persons",
					"min": 1
				},
				{
					"id": "sites",
					"section": "about",
					"type": "number",
					"required": false,
					"label": "At how many sites?",
					"help": "Each further one takes audit time.",
					"min": 1
				},
				{
					"id": "energy",
					"section": "about",
					"type": "number",
					"required": false,
					"label": "How much energy do you use?",
					"help": "If you know; 1 TJ is about 278 MWh.",
					"unit": "TJ a year",
					"min": 0
				},
				{
					"id": "facts",
					"section": "about",
					"type": "several",
					"required": false,
					"label": "What applies to you?",
					"help": "Each points to a standard.",
					"options": [
						{
							"value": "personal-data",
							"label": "Personal or customers’ data"
						},
						{
							"value": "software-cloud",
							"label": "Software, cloud or hosting"
						},
						{
							"value": "nis2",
							"label": "NIS2, also as a supplier"
						},
						{
							"value": "ai",
							"label": "AI, built or sold"
						},
						{
							"value": "emissions",
							"label": "Emissions, waste, chemicals, or sustainability requests"
						},
						{
							"value": "hazardous-work",
							"label": "Dangerous work, contractors, safety prequalification"
						},
						{
							"value": "public-abroad",
							"label": "Public contracts abroad, or agents"
						},
						{
							"value": "critical-service",
							"label": "Critical services, or penalties for outages"
						},
						{
							"value": "food-retail",
							"label": "Food for retailers"
						}
					]
				},
				{
					"id": "a1",
					"type": "single",
					"label": "What do your customers say about certification?",
					"help": "What a customer requires counts most, after the law.",
					"options": [
						{
							"value": "a",
							"score": 0,
							"label": "Nobody has asked"
						},
						{
							"value": "b",
							"score": 15,
							"label": "It comes up in questionnaires, or is preferred"
						},
						{
							"value": "c",
							"score": 35,
							"label": "We lost an offer, or expect to lose one, without it"
						},
						{
							"value": "d",
							"score": 50,
							"label": "A contract, customer rule or key tender requires it by a date"
						}
					],
					"section": "necessity",
					"required": false
				},
				{
					"id": "a1-date",
					"type": "date",
					"section": "necessity",
					"required": false,
					"label": "By which date?",
					"help": "It shows whether the time is enough.",
					"showIf": "a1=\"d\""
				},
				{
					"id": "a1-standards",
					"type": "several",
					"section": "necessity",
					"required": false,
					"label": "Which standard does your customer name?",
					"help": "As in the contract or tender.",
					"showIf": "a1=\"d\"",
					"options": [
						{
							"value": "iso-9001",
							"label": "ISO 9001",
							"help": "Quality"
						},
						{
							"value": "iso-14001",
							"label": "ISO 14001",
							"help": "Environment"
						},
						{
							"value": "iso-45001",
							"label": "ISO 45001",
							"help": "Health and safety"
						},
						{
							"value": "iso-27001",
							"label": "ISO/IEC 27001",
							"help": "Information security"
						},
						{
							"value": "iso-13485",
							"label": "ISO 13485",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"medical-devices\"))"
						},
						{
							"value": "n04",
							"label": "IATF 16949",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"automotive\"))"
						},
						{
							"value": "n05",
							"label": "TISAX label",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"automotive\"))"
						},
						{
							"value": "n06",
							"label": "EN/AS 9100",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"aerospace\"))"
						},
						{
							"value": "n07",
							"label": "ISO 22163 (IRIS)",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"rail\"))"
						},
						{
							"value": "n09",
							"label": "ISO/IEC 17025 accreditation",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"laboratory\"))"
						},
						{
							"value": "n11",
							"label": "BRCGS, FSSC 22000, IFS or SQF",
							"showIf": "OR(ISBLANK(sector), ANY(sector, \"food\"))"
						},
						{
							"value": "other",
							"label": "Another one"
						}
					]
				},
				{
					"id": "a2",
					"type": "single",
					"label": "Does a law or regulator require a certified or assessed system for what you do?",
					"help": "Rules of customers and schemes belong to the question on customers.",
					"options": [
						{
							"value": "a",
							"score": 0,
							"label": "No, as far as we know"
						},
						{
							"value": "b",
							"score": 10,
							"label": "Not sure"
						},
						{
							"value": "c",
							"score": 25,
							"label": "A system is required, but no certificate"
						},
						{
							"value": "d",
							"score": 60,
							"label": "Yes, a certificate or accreditation is required"
						}
					],
					"section": "necessity",
					"required": false
				},
				{
					"id": "a2-instrument",
					"type": "select",
					"section": "necessity",
					"required": false,
					"label": "Which law or scheme is it?",
					"help": "Those that may fit your sector and regions.",
					"showIf": "ANY(a2, \"c\", \"d\")",
					"options": [
						{
							"value": "n01",
							"label": "Medical Device Regulation (EU)",
							"showIf": "AND(OR(ISBLANK(sector), ANY(sector, \"medical-devices\")), in_eu)"
						},
						{
							"value": "n02",
							"label": "FDA QMSR (USA)",
							"showIf": "AND(a2=\"c\", OR(ISBLANK(sector), ANY(sector, \"medical-devices\")), in_america)"
						},
						{
							"value": "n09",
							"label": "ISO/IEC 17025 accreditation",
							"showIf": "AND(a2=\"d\", OR(ISBLANK(sector), ANY(sector, \"laboratory\")))"
						},
						{
							"value": "n13",
							"label": "SOA, public works (Italy)",
							"showIf": "AND(a2=\"d\", OR(ISBLANK(sector), ANY(sector, \"construction\")), in_eu)"
						},
						{
							"value": "n15",
							"label": "CMMC level 2, defence (USA)",
							"showIf": "AND(a2=\"d\", OR(ISBLANK(sector), ANY(sector, \"aerospace\", \"manufacturing\", \"it\")), in_america)"
						},
						{
							"value": "n16",
							"label": "Energy Efficiency Directive (EU)",
							"showIf": "AND(a2=\"d\", OR(ISBLANK(energy), energy>85), in_eu)"
						},
						{
							"value": "n18",
							"label": "NIS2 (EU)",
							"showIf": "AND(a2=\"c\", OR(ISBLANK(facts), HAS(facts, \"nis2\")), in_eu)"
						},
						{
							"value": "n19",
							"label": "Energy network security catalogue (Germany)",
							"showIf": "AND(a2=\"d\", OR(ISBLANK(sector), ANY(sector, \"energy\")), in_eu)"
						},
						{
							"value": "n20",
							"label": "HDS, health data (France)",
							"showIf": "AND(a2=\"d\", OR(ISBLANK(sector), ANY(sector, \"health\", \"it\")), in_eu)"
						},
						{
							"value": "other",
							"label": "Another one"
						}
					]
				},
				{
					"id": "a3",
					"type": "single",
					"label": "How much of your current or planned revenue depends on public tenders, large companies or export?",
					"help": "Such buyers ask for certificates more often.",
					"options": [
						{
							"value": "a",
							"score": 0,
							"label": "Under 10 %"
						},
						{
							"value": "b",
							"score": 8,
							"label": "10 to 30 %"
						},
						{
							"value": "c",
							"score": 15,
							"label": "30 to 60 %"
						},
						{
							"value": "d",
							"score": 22,
							"label": "Over 60 %"
						}
					],
					"section": "necessity",
					"required": false
				},
				{
					"id": "a4",
					"type": "single",
					"label": "Are your closest competitors certified?",
					"help": "Where nearly all are, being the last costs orders.",
					"options": [
						{
							"value": "a",
							"score": 3,
							"label": "Few are"
						},
						{
							"value": "b",
							"score": 5,
							"label": "We do not know"
						},
						{
							"value": "c",
							"score": 10,
							"label": "About half"
						},
						{
							"value": "d",
							"score": 18,
							"label": "Nearly all"
						}
					],
					"section": "necessity",
					"required": false
				},
				{
					"id": "a5",
					"type": "single",
					"label": "What would happen if something went wrong?",
					"help": "Choose the most serious.",
					"options": [
						{
							"value": "a",
							"score": 2,
							"label": "Rework or delay"
						},
						{
							"value": "b",
							"score": 8,
							"label": "Loss of important customers, or high costs"
						},
						{
							"value": "c",
							"score": 14,
							"label": "Harm to the environment, others’ data or critical services"
						},
						{
							"value": "d",
							"score": 16,
							"label": "Injury, illness or death"
						}
					],
					"section": "necessity",
					"required": false
				},
				{
					"id": "a6",
					"type": "several",
					"label": "Why are you interested?",
					"help": "Only requirements and demands add points.",
					"options": [
						{
							"value": "a",
							"label": "Win tenders or customers"
						},
						{
							"value": "b",
							"label": "Better processes, fewer errors"
						},
						{
							"value": "c",
							"score": 5,
							"label": "Meet an existing requirement"
						},
						{
							"value": "d",
							"score": 10,
							"label": "Group or investor demands it"
						},
						{
							"value": "e",
							"label": "Growth, sale or succession"
						},
						{
							"value": "f",
							"label": "Image only",
							"exclusive": true
						}
					],
					"section": "necessity",
					"required": false
				},
				{
					"id": "standards",
					"section": "choice",
					"type": "several",
					"required": false,
					"label": "Which standards are you interested in?",
					"help": "Each opens questions of its own and gets a level.",
					"options": [
						{
							"value": "iso-9001",
							"label": "ISO 9001",
							"help": "Quality"
						},
						{
							"value": "iso-14001",
							"label": "ISO 14001",
							"help": "Environment"
						},
						{
							"value": "iso-45001",
							"label": "ISO 45001",
							"help": "Health and safety"
						},
						{
							"value": "iso-27001",
							"label": "ISO/IEC 27001",
							"help": "Information security"
						}
					],
					"suggest": "recommended"
				},
				{
					"id": "r1",
					"section": "context",
					"area": "context",
					"weight": 2,
					"type": "single",
					"label": "Do you know what affects your aims, climate change included, and what customers, authorities, staff and others need?",
					"help": "An auditor would want to see a current list of both, and of the needs you accept.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Never discussed"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Known, not written"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Written, reviewed at least yearly"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Changes are followed and lead to decisions"
						}
					],
					"gap": {
						"below": 2,
						"label": "Context and interested parties",
						"text": "List what affects you, who needs what, and which needs you accept.",
						"reference": "4.1, 4.2"
					}
				},
				{
					"id": "r2",
					"section": "context",
					"area": "context",
					"weight": 2,
					"type": "single",
					"label": "Is it written down which sites, products, services and processes the system covers?",
					"help": "An auditor would want to see a scope that matches what you do, with reasons for what is left out.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Roughly agreed"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Written, with reasons for what is left out"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Reviewed with each new site, product or contract"
						}
					],
					"gap": {
						"below": 2,
						"label": "Scope",
						"text": "Write half a page, with what is left out and why.",
						"reference": "4.3"
					}
				},
				{
					"id": "r3",
					"section": "context",
					"area": "context",
					"weight": 3,
					"type": "single",
					"label": "Are your main processes described with owner, inputs, outputs and links?",
					"help": "An auditor would want to see a process map, and owners who can explain it.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No description"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Some flow charts, partly out of date"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Current map; each process has an owner and measures"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Owners review results and change the process"
						}
					],
					"gap": {
						"below": 2,
						"label": "Processes",
						"text": "Draw one map; give each process an owner, inputs, outputs, measures.",
						"reference": "4.4"
					}
				},
				{
					"id": "r4",
					"section": "leadership",
					"area": "leadership",
					"weight": 3,
					"type": "single",
					"label": "How does top management take part?",
					"help": "An auditor would want to see top management explain aims, risks and results.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Delegated to one person"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Supports when asked"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Sets direction, gives resources, answers questions itself"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Decides by the system’s results; addresses culture and ethical conduct"
						}
					],
					"gap": {
						"below": 2,
						"label": "Management commitment",
						"text": "Put the system on the agenda of management; record decisions.",
						"reference": "5.1"
					}
				},
				{
					"id": "r5",
					"section": "leadership",
					"area": "leadership",
					"weight": 1,
					"type": "single",
					"label": "Is there a policy that people know and understand?",
					"help": "An auditor would want to see the approved policy, and staff who can say what it means for them.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "None"
						},
						{
							"value": 1,
							"score": 1,
							"label": "It exists, hardly known"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Approved, current and communicated"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Staff can say what it means for them; checked in audits"
						}
					],
					"gap": {
						"below": 2,
						"label": "Policy",
						"text": "Have one page approved; explain it in every team.",
						"reference": "5.2, 7.3"
					}
				},
				{
					"id": "r6",
					"section": "leadership",
					"area": "leadership",
					"weight": 2,
					"type": "single",
					"label": "Are tasks, responsibilities and authority clear?",
					"help": "An auditor would want to see who may decide what, and that they know.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "It depends on who is there"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Understood, not written"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Written and communicated, deputies named"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Checked when people or tasks change"
						}
					],
					"gap": {
						"below": 2,
						"label": "Responsibilities",
						"text": "Write down who does and decides what; name deputies; tell everyone.",
						"reference": "5.3"
					}
				},
				{
					"id": "r7",
					"section": "planning",
					"area": "planning",
					"weight": 4,
					"type": "single",
					"label": "How do you deal with risks and opportunities?",
					"help": "An auditor would want to see how you rate both, and the effect of an action.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "We react when it happens"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Discussed now and then"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Method and list, with actions, owners and dates for both"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect of actions is checked; priorities move"
						}
					],
					"gap": {
						"below": 2,
						"label": "Risks and opportunities",
						"text": "List the main ones; give each an action, owner and date.",
						"reference": "6.1",
						"urgent": 0
					}
				},
				{
					"id": "r8",
					"section": "planning",
					"area": "planning",
					"weight": 3,
					"type": "single",
					"label": "Do you have measurable objectives with a plan?",
					"help": "An auditor would want to see objectives that fit the policy, and how far you are.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "None"
						},
						{
							"value": 1,
							"score": 1,
							"label": "General aims"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Measurable, with owner, date and resources"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Tracked; missed targets lead to action"
						}
					],
					"gap": {
						"below": 2,
						"label": "Objectives",
						"text": "Set three to five; give each a measure, owner, date and resources.",
						"reference": "6.2"
					}
				},
				{
					"id": "r9",
					"section": "planning",
					"area": "planning",
					"weight": 2,
					"type": "single",
					"label": "How are changes planned: people, equipment, software, suppliers, sites?",
					"help": "An auditor would want to see a recent change, and what was checked before.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "They just happen"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Some talk before"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Effects, responsibility and resources are checked beforehand and recorded"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect of changes is checked"
						}
					],
					"gap": {
						"below": 2,
						"label": "Changes",
						"text": "Use a short form: purpose, effects, responsibility, resources.",
						"reference": "6.3, 8.1; 8.5.6 (ISO 9001)"
					}
				},
				{
					"id": "r10",
					"section": "support",
					"area": "support",
					"weight": 3,
					"type": "single",
					"label": "Can you show that people are competent for what they do?",
					"help": "An auditor would want to see what a role requires, and proof that its holder meets it.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No records"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Certificates in drawers"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Requirements for each role, training plan, records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect of training is checked; knowledge at risk is secured"
						}
					],
					"gap": {
						"below": 2,
						"label": "Competence",
						"text": "List requirements for each role, compare with your people, plan training.",
						"reference": "7.2, 7.3"
					}
				},
				{
					"id": "r11",
					"section": "support",
					"area": "support",
					"weight": 2,
					"type": "single",
					"label": "Are equipment, premises and software fit for use, and measuring devices calibrated?",
					"help": "An auditor would want to see maintenance and calibration records. Without measuring devices, judge the rest.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Repaired when broken"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Looked after by habit"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Maintenance and calibration plan, with records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Failures are analysed and the plan is adapted"
						}
					],
					"gap": {
						"below": 2,
						"label": "Equipment and measuring devices",
						"text": "List what needs maintenance or calibration, set intervals, keep records.",
						"reference": "7.1.3 to 7.1.5 (ISO 9001)"
					}
				},
				{
					"id": "r12",
					"section": "support",
					"area": "support",
					"weight": 3,
					"type": "single",
					"label": "Are documents and records under control?",
					"help": "An auditor would want to see the approved version in use, and records found quickly.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Several versions in circulation"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Shared folder without rules"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Approval, version, access and retention are settled"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Checked regularly; no outdated copies in use"
						}
					],
					"gap": {
						"below": 2,
						"label": "Documents and records",
						"text": "Settle approval, valid version, access and retention.",
						"reference": "7.5"
					}
				},
				{
					"id": "r13",
					"section": "operation",
					"area": "operation",
					"weight": 3,
					"type": "single",
					"label": "Do you check customer and legal requirements before you commit?",
					"help": "An auditor would want to see a review before an order was accepted, and a register of legal duties.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "By feeling"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Experienced staff do it"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Defined review with record; register of legal duties"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Misses are measured; compliance is evaluated at planned intervals"
						}
					],
					"gap": {
						"below": 2,
						"label": "Requirements and legal duties",
						"text": "Define the review before an offer or order; start a register of legal duties.",
						"reference": "8.2 (ISO 9001); 6.1.3 (ISO 14001, ISO 45001)"
					}
				},
				{
					"id": "r14",
					"section": "operation",
					"area": "operation",
					"weight": 3,
					"type": "single",
					"label": "How do you choose and watch suppliers and outsourced work?",
					"help": "An auditor would want to see why a supplier was approved. “Does not apply” only if no supplier matters and nothing is outsourced.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "By price"
						},
						{
							"value": 1,
							"score": 1,
							"label": "By experience"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Criteria, approval, requirements in the order, records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Performance is rated and leads to action"
						}
					],
					"gap": {
						"below": 2,
						"label": "Suppliers",
						"text": "Name those that matter, set criteria, record how they perform.",
						"reference": "8.4 (ISO 9001); 8.1 (ISO 14001, ISO/IEC 27001); 8.1.4 (ISO 45001)"
					},
					"na": true
				},
				{
					"id": "r15",
					"section": "operation",
					"area": "operation",
					"weight": 4,
					"type": "single",
					"label": "Is daily work controlled, with released results and safe handling of faulty ones?",
					"help": "An auditor would want to see the work itself, and records of release and faults.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Everyone does it their own way"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Practice is similar"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Instructions where needed, traceability, records of release and faults"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Process data show stability; repeat faults fall"
						}
					],
					"gap": {
						"below": 2,
						"label": "Control of daily work",
						"text": "Describe critical steps, who releases results, and what happens to faulty ones.",
						"reference": "8.1; 8.5 to 8.7 (ISO 9001)",
						"urgent": 0
					}
				},
				{
					"id": "r16",
					"section": "evaluation",
					"area": "evaluation",
					"weight": 2,
					"type": "single",
					"label": "Do you measure performance: customer satisfaction, environment, safety or security?",
					"help": "An auditor would want to see figures over time, and what followed from them.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Single figures"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Defined what, how, when, who; evaluated"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Trends lead to decisions"
						}
					],
					"gap": {
						"below": 2,
						"label": "Measurement",
						"text": "Choose a few figures; define how, when and by whom.",
						"reference": "9.1"
					}
				},
				{
					"id": "r17",
					"section": "evaluation",
					"area": "evaluation",
					"weight": 4,
					"type": "single",
					"label": "Have you carried out internal audits and a management review?",
					"help": "An auditor would want to see audit programme and reports, and a review with inputs and decisions.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Neither"
						},
						{
							"value": 1,
							"score": 1,
							"label": "One of them, or years ago"
						},
						{
							"value": 2,
							"score": 2,
							"label": "All clauses audited by competent, independent auditors; complete review in the last 12 months"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Findings are closed on time; audits find new ones"
						}
					],
					"gap": {
						"below": 2,
						"label": "Internal audit and management review",
						"text": "Have all clauses audited by someone independent; then hold the review.",
						"reference": "9.2, 9.3",
						"urgent": 0
					}
				},
				{
					"id": "r18",
					"section": "improvement",
					"area": "improvement",
					"weight": 4,
					"type": "single",
					"label": "What happens after errors, complaints and incidents?",
					"help": "An auditor would want to see a recent case, from cause to checked effect.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Fixed and forgotten"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Fixed, sometimes discussed"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Cause analysis, action, record"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect is checked; repeats are rare and known"
						}
					],
					"gap": {
						"below": 2,
						"label": "Corrective action and improvement",
						"text": "List errors, complaints and incidents; give each a cause, action, owner and date.",
						"reference": "10.1, 10.2, 10.3",
						"urgent": 0
					}
				},
				{
					"id": "q1",
					"section": "quality",
					"area": "quality",
					"weight": 3,
					"type": "single",
					"label": "Is design planned, reviewed, verified and validated, with records?",
					"help": "An auditor would want to see a recent design. “Does not apply” only if you design nothing.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not planned"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Reviewed, not recorded"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Stages with review, verification and validation; records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Failures are analysed and the stages adapted"
						}
					],
					"gap": {
						"below": 2,
						"label": "Design and development",
						"text": "Set stages with review, verification and validation; keep records.",
						"reference": "8.3 (ISO 9001)"
					},
					"required": false,
					"na": true
				},
				{
					"id": "q2",
					"section": "quality",
					"area": "quality",
					"weight": 2,
					"type": "single",
					"label": "Can you trace products, and protect customers’ property and data?",
					"help": "An auditor would want to see a delivery traced back, and how you protect what belongs to customers.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Nothing is marked"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Marked now and then"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Marked, with records; list of what belongs to customers"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Tracing is tested; gaps are closed"
						}
					],
					"gap": {
						"below": 2,
						"label": "Traceability and customers’ property",
						"text": "Mark what you deliver, with records; protect and list what belongs to customers.",
						"reference": "8.5.2, 8.5.3 (ISO 9001)"
					},
					"required": false
				},
				{
					"id": "q3",
					"section": "quality",
					"area": "quality",
					"weight": 2,
					"type": "single",
					"label": "Is needed know-how kept when people leave?",
					"help": "An auditor would want to see which know-how is critical, and how it is passed on.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "It is lost"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Passed on when asked"
						},
						{
							"value": 2,
							"score": 2,
							"label": "List of who has it, and how it is passed on"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Gaps are closed before people leave"
						}
					],
					"gap": {
						"below": 2,
						"label": "Know-how",
						"text": "List critical know-how, who has it, and how it is passed on.",
						"reference": "7.1.6 (ISO 9001)"
					},
					"required": false
				},
				{
					"id": "e1",
					"section": "environmental",
					"area": "environmental",
					"weight": 4,
					"type": "single",
					"label": "Do you know your environmental aspects over the life cycle, and which are significant?",
					"help": "An auditor would want to see the list, emergencies included, and the criteria.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not known"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Known, not listed"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Current list, rated by fixed criteria"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Changes are followed; priorities move"
						}
					],
					"gap": {
						"below": 2,
						"label": "Environmental aspects",
						"text": "List those of each activity and product; rate them by fixed criteria.",
						"reference": "6.1.2 (ISO 14001)"
					},
					"required": false
				},
				{
					"id": "e2",
					"section": "environmental",
					"area": "environmental",
					"weight": 4,
					"type": "single",
					"label": "Is there a register of environmental duties, and is compliance evaluated?",
					"help": "An auditor would want to see the current register, and the last evaluation.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No register"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Partly listed"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Current register; compliance is evaluated at planned intervals"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Changes are followed; gaps are closed on time"
						}
					],
					"gap": {
						"below": 2,
						"label": "Environmental duties",
						"text": "List laws, permits and other duties; set dates to evaluate compliance.",
						"reference": "6.1.3, 9.1.2 (ISO 14001)"
					},
					"required": false
				},
				{
					"id": "e3",
					"section": "environmental",
					"area": "environmental",
					"weight": 3,
					"type": "single",
					"label": "Are significant aspects controlled, also at suppliers and in products?",
					"help": "An auditor would want to see controls at work, and what suppliers were told.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No controls"
						},
						{
							"value": 1,
							"score": 1,
							"label": "By habit, not at suppliers"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Controls for each, also in orders and contracts, with records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Trends lead to better controls"
						}
					],
					"gap": {
						"below": 2,
						"label": "Control of significant aspects",
						"text": "Set controls for each, also in orders and contracts.",
						"reference": "8.1 (ISO 14001)"
					},
					"required": false
				},
				{
					"id": "e4",
					"section": "environmental",
					"area": "environmental",
					"weight": 3,
					"type": "single",
					"label": "Are emergencies planned for, practised and evaluated?",
					"help": "An auditor would want to see plans, drills, and what changed after them.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No plan"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Known, not practised"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Plan for each likely emergency; records of drills"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Drills are analysed and the plan is adapted"
						}
					],
					"gap": {
						"below": 2,
						"label": "Emergencies",
						"text": "Plan for each likely emergency; keep records of drills.",
						"reference": "8.2 (ISO 14001)"
					},
					"required": false
				},
				{
					"id": "e5",
					"section": "environmental",
					"area": "environmental",
					"weight": 2,
					"type": "single",
					"label": "Are changes checked for environmental effects before they happen?",
					"help": "An auditor would want to see a recent change, and what was checked before.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not checked"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Some are checked"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Effects are checked beforehand and recorded"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Checked again afterwards"
						}
					],
					"gap": {
						"below": 2,
						"label": "Changes",
						"text": "Add environmental effects to your form for changes.",
						"reference": "6.3 (ISO 14001)"
					},
					"required": false
				},
				{
					"id": "e6",
					"section": "environmental",
					"area": "environmental",
					"weight": 2,
					"type": "single",
					"label": "Are energy, water, waste and emissions measured reliably and followed?",
					"help": "An auditor would want to see figures over time, and calibration records.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not measured"
						},
						{
							"value": 1,
							"score": 1,
							"label": "From bills"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Defined figures, devices and intervals, with calibration records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Trends lead to savings"
						}
					],
					"gap": {
						"below": 2,
						"label": "Environmental measurement",
						"text": "Define figures, devices and intervals, with calibration records.",
						"reference": "9.1.1 (ISO 14001)"
					},
					"required": false
				},
				{
					"id": "s1",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 4,
					"type": "single",
					"label": "Are hazards, psychosocial ones included, identified with workers, and risks assessed?",
					"help": "An auditor would want to see the method, and assessments of real work.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No assessment"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Known by experience"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Method, and assessments of each activity with those who do it"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect of actions is checked; risks fall"
						}
					],
					"gap": {
						"below": 2,
						"label": "Hazards and risks",
						"text": "Go through each activity with those who do it; rate the risks.",
						"reference": "6.1.2 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "s2",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 3,
					"type": "single",
					"label": "Are controls chosen in the order eliminate, substitute, technical, organizational, personal protection?",
					"help": "An auditor would want to see why nothing better was chosen.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Personal protection only"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Chosen by experience"
						},
						{
							"value": 2,
							"score": 2,
							"label": "In this order, with reasons for each high risk"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Better controls replace personal protection"
						}
					],
					"gap": {
						"below": 2,
						"label": "Order of controls",
						"text": "For each high risk, write down why no better control is possible.",
						"reference": "8.1.2 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "s3",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 3,
					"type": "single",
					"label": "Are non-managerial workers consulted, and do they take part in decisions?",
					"help": "An auditor would want to see minutes, and workers themselves.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "They are told"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Asked now and then"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Regular meetings, with records of proposals and answers"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Proposals lead to decisions"
						}
					],
					"gap": {
						"below": 2,
						"label": "Participation of workers",
						"text": "Hold regular meetings, with records of proposals and answers.",
						"reference": "5.4 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "s4",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 4,
					"type": "single",
					"label": "Is there a register of safety duties, and is compliance evaluated?",
					"help": "An auditor would want to see the current register, and the last evaluation.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No list"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Some are listed"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Current register, and records of the last evaluation"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Gaps are rare and closed on time"
						}
					],
					"gap": {
						"below": 2,
						"label": "Safety duties",
						"text": "List laws, permits and other duties; set dates to evaluate compliance.",
						"reference": "6.1.3, 9.1.2 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "s5",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 2,
					"type": "single",
					"label": "Are changes, purchases and contractors checked for safety before work starts?",
					"help": "An auditor would want to see a recent change or order, and what was checked before.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "They just start"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Some are briefed"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Forms for changes and orders; records of briefings for contractors"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Contractors’ safety is rated and leads to action"
						}
					],
					"gap": {
						"below": 2,
						"label": "Changes, purchases, contractors",
						"text": "Use forms for changes and orders; keep records of briefings for contractors.",
						"reference": "8.1.3, 8.1.4 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "s6",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 3,
					"type": "single",
					"label": "Are emergencies planned for, practised and evaluated?",
					"help": "An auditor would want to see plans, drills, and what changed after them.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No drills"
						},
						{
							"value": 1,
							"score": 1,
							"label": "First aid only"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Plan for each likely emergency, with first aid; records of drills"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Drills are evaluated with workers"
						}
					],
					"gap": {
						"below": 2,
						"label": "Emergencies",
						"text": "Plan for each likely emergency, with first aid; keep records of drills.",
						"reference": "8.2 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "s7",
					"section": "safe-work",
					"area": "safe-work",
					"weight": 3,
					"type": "single",
					"label": "Are incidents and near misses reported, investigated with workers, and actions checked?",
					"help": "An auditor would want to see a recent case, from cause to checked effect.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not reported"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Only accidents"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Cause analysis with workers, action, record"
						},
						{
							"value": 3,
							"score": 3,
							"label": "More near misses are reported; repeats are rare"
						}
					],
					"gap": {
						"below": 2,
						"label": "Incidents and near misses",
						"text": "Make reporting easy; find causes with those involved; check the actions.",
						"reference": "10.2 (ISO 45001)"
					},
					"required": false
				},
				{
					"id": "i1",
					"section": "security",
					"area": "security",
					"weight": 3,
					"type": "single",
					"label": "Is the scope clear on locations, systems, cloud services and interfaces?",
					"help": "An auditor would want to see a scope that names them, and what is left out.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No scope"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Roughly known"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Written, with interfaces and reasons for what is left out"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Reviewed with each new site, system or contract"
						}
					],
					"gap": {
						"below": 2,
						"label": "Scope",
						"text": "Draw locations, systems, cloud services and interfaces; mark what is inside.",
						"reference": "4.3 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i2",
					"section": "security",
					"area": "security",
					"weight": 4,
					"type": "single",
					"label": "Are information security risks assessed by a written, repeatable method?",
					"help": "An auditor would want to see owners, acceptance criteria, and assessments that can be compared.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not assessed"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Assessed by experience"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Method, owners, acceptance criteria, and assessments that can be compared"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Repeated at planned intervals; priorities move"
						}
					],
					"gap": {
						"below": 2,
						"label": "Information security risks",
						"text": "Write down method and criteria; assess risks; name owners.",
						"reference": "6.1.2, 8.2 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i3",
					"section": "security",
					"area": "security",
					"weight": 4,
					"type": "single",
					"label": "Are there a risk treatment plan and a Statement of Applicability on all 93 controls?",
					"help": "An auditor would want to see both, with reasons, and that they match what is done.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not yet"
						},
						{
							"value": 1,
							"score": 1,
							"label": "One of them, or a draft"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Both, with reasons for each control"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect of actions is checked; both are adapted"
						}
					],
					"gap": {
						"below": 2,
						"label": "Risk treatment and Statement of Applicability",
						"text": "Plan the treatment; write down for each control why it applies or not.",
						"reference": "6.1.3, 8.3 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i4",
					"section": "security",
					"area": "security",
					"weight": 3,
					"type": "single",
					"label": "Are assets, access, suppliers, cloud, continuity and privacy settled?",
					"help": "An auditor would want to see rules, and records that they are followed.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not settled"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Settled, not written"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Written and communicated, with records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Checked regularly; exceptions are rare and known"
						}
					],
					"gap": {
						"below": 2,
						"label": "Organizational controls",
						"text": "List assets with owners; settle who has access and what suppliers must do.",
						"reference": "A.5 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i5",
					"section": "security",
					"area": "security",
					"weight": 2,
					"type": "single",
					"label": "Are people covered from screening to leaving: terms, awareness, remote work, reporting?",
					"help": "An auditor would want to see records of the last to join and to leave.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "No rules"
						},
						{
							"value": 1,
							"score": 1,
							"label": "By habit"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Rules and checklists for joining and leaving, with records"
						},
						{
							"value": 3,
							"score": 3,
							"label": "The effect of training is checked; access ends on time"
						}
					],
					"gap": {
						"below": 2,
						"label": "People controls",
						"text": "Make checklists for joining and leaving; train everyone.",
						"reference": "A.6 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i6",
					"section": "security",
					"area": "security",
					"weight": 1,
					"type": "single",
					"label": "Are premises and equipment protected: entry, clear desk, disposal?",
					"help": "An auditor would want to see the premises themselves.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Open doors"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Locked doors"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Zones; rules for entry, clear desk, disposal"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Checked regularly; findings are closed on time"
						}
					],
					"gap": {
						"below": 2,
						"label": "Physical controls",
						"text": "Mark zones, control entry, settle clear desk and disposal.",
						"reference": "A.7 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i7",
					"section": "security",
					"area": "security",
					"weight": 3,
					"type": "single",
					"label": "Are systems protected: authentication, malware, vulnerabilities, backup, logging?",
					"help": "An auditor would want to see settings, logs, and the last restore test.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "As delivered"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Updated by habit"
						},
						{
							"value": 2,
							"score": 2,
							"label": "Settled, with updates, backup, logging, and a restore test"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Checked regularly; gaps are closed on time"
						}
					],
					"gap": {
						"below": 2,
						"label": "Technological controls",
						"text": "Start with strong authentication, updates, and a restore test.",
						"reference": "A.8 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "i8",
					"section": "security",
					"area": "security",
					"weight": 2,
					"type": "single",
					"label": "Can you detect, report and handle incidents within legal time limits?",
					"help": "An auditor would want to see a recent incident or exercise.",
					"options": [
						{
							"value": 0,
							"score": 0,
							"label": "Not detected"
						},
						{
							"value": 1,
							"score": 1,
							"label": "Handled as they come"
						},
						{
							"value": 2,
							"score": 2,
							"label": "It is written down who reports what to whom, and by when; practised"
						},
						{
							"value": 3,
							"score": 3,
							"label": "Incidents are analysed and the plan is adapted"
						}
					],
					"gap": {
						"below": 2,
						"label": "Information security incidents",
						"text": "Write down who reports what to whom, and by when; practise it.",
						"reference": "A.5.24 to A.5.28 (ISO/IEC 27001)"
					},
					"required": false
				},
				{
					"id": "records",
					"section": "evidence",
					"type": "single",
					"required": false,
					"label": "For how many months do records exist?",
					"help": "An auditor would want to see the system in use, not only on paper.",
					"options": [
						{
							"value": "under-1",
							"label": "Under 1"
						},
						{
							"value": "1-3",
							"label": "1 to 3"
						},
						{
							"value": "3-6",
							"label": "3 to 6"
						},
						{
							"value": "over-6",
							"label": "Over 6"
						}
					]
				}
			],
			"formulas": {
				"points": "SUM(SCORE(a1), SCORE(a2), SCORE(a3), SCORE(a4), SCORE(a5), SCORE(a6))",
				"answered": "AND(COUNTA(a1, a2, a3, a4, a5)=5, NOT(ISBLANK(a6)))",
				"in-eu": "OR(ISBLANK(markets), HAS(markets, \"eu\"))",
				"in-america": "OR(ISBLANK(markets), HAS(markets, \"north-america\"))",
				"of-date": "IF(ISBLANK(a1_date), \"\", \" of \" & a1_date)",
				"months": "IFS(ISBLANK(staff), \"3 to 18\", staff<=10, \"3 to 6\", staff<=50, \"4 to 9\", staff<=250, \"6 to 12\", TRUE, \"9 to 18\")"
			},
			"areas": [
				{
					"id": "context",
					"label": "Context"
				},
				{
					"id": "leadership",
					"label": "Leadership"
				},
				{
					"id": "planning",
					"label": "Planning"
				},
				{
					"id": "support",
					"label": "Support"
				},
				{
					"id": "operation",
					"label": "Operation"
				},
				{
					"id": "evaluation",
					"label": "Performance evaluation"
				},
				{
					"id": "improvement",
					"label": "Improvement"
				},
				{
					"id": "quality",
					"label": "ISO 9001",
					"separate": true,
					"hidden": true,
					"include": {
						"r9": 2,
						"r11": 2,
						"r13": 3,
						"r14": 3,
						"r15": 4
					}
				},
				{
					"id": "iso-9001",
					"label": "ISO 9001",
					"showIf": "HAS(standards, \"iso-9001\")",
					"score": "IFS(COUNTA(q1, q2, q3)=3, 0.6*score+0.4*quality)"
				},
				{
					"id": "environmental",
					"label": "ISO 14001",
					"separate": true,
					"hidden": true
				},
				{
					"id": "iso-14001",
					"label": "ISO 14001",
					"showIf": "HAS(standards, \"iso-14001\")",
					"score": "IFS(COUNTA(e1, e2, e3, e4, e5, e6)=6, 0.6*score+0.4*environmental)"
				},
				{
					"id": "safe-work",
					"label": "ISO 45001",
					"separate": true,
					"hidden": true
				},
				{
					"id": "iso-45001",
					"label": "ISO 45001",
					"showIf": "HAS(standards, \"iso-45001\")",
					"score": "IFS(COUNTA(s1, s2, s3, s4, s5, s6, s7)=7, 0.6*score+0.4*safe_work)"
				},
				{
					"id": "security",
					"label": "ISO/IEC 27001",
					"separate": true,
					"hidden": true
				},
				{
					"id": "iso-27001",
					"label": "ISO/IEC 27001",
					"showIf": "HAS(standards, \"iso-27001\")",
					"score": "IFS(COUNTA(i1, i2, i3, i4, i5, i6, i7, i8)=8, 0.6*score+0.4*security)"
				}
			],
			"bands": [
				{
					"id": "1",
					"from": 0,
					"title": "Start",
					"text": "A project of its own: begin with scope, responsibilities, processes."
				},
				{
					"id": "2",
					"from": 25,
					"title": "Foundation laid",
					"text": "Much exists informally: write it down, keep evidence."
				},
				{
					"id": "3",
					"from": 45,
					"title": "On the way",
					"text": "Close the gaps listed, then carry out an internal audit."
				},
				{
					"id": "4",
					"from": 55,
					"title": "Nearly ready",
					"text": "Close the last gaps, carry out internal audit and management review, then plan stage 1."
				},
				{
					"id": "5",
					"from": 65,
					"title": "Ready for stage 1",
					"text": "Choose an accredited certification body."
				}
			],
			"gates": [
				{
					"when": "OR(r2<2, r3<2, r7<2)",
					"atMost": "2",
					"text": "First come scope, processes, and risks and opportunities: until they are documented and followed, the level is 2 at most."
				},
				{
					"when": "r17<2",
					"atMost": "4",
					"text": "Before stage 2, internal audits and management review must be planned and carried out."
				},
				{
					"when": "NOT(ANY(records, \"3-6\", \"over-6\"))",
					"atMost": "4"
				}
			],
			"outcomes": {
				"need": {
					"label": "Is certification necessary?",
					"rules": [
						{
							"id": "required-by-law",
							"when": "a2=\"d\"",
							"title": "Required by law",
							"text": "According to your answer, a law or regulator requires a certificate or accreditation.",
							"next": "Check what it requires and by when; then define the scope."
						},
						{
							"id": "required-by-customer",
							"when": "a1=\"d\"",
							"title": "Required by your customer",
							"text": "According to your answer, a customer requires it by a date.",
							"next": "Work back from that date. If it is too near, say so now and agree on steps."
						},
						{
							"id": "system-required",
							"when": "a2=\"c\"",
							"title": "System required, certificate optional",
							"text": "According to your answer, a law or regulator requires a system, but no certificate.",
							"next": "Build the system and keep the evidence."
						},
						{
							"id": "strongly-advisable",
							"when": "AND(answered, points>=55)",
							"title": "Strongly advisable",
							"next": "Choose the standard, the scope and a date."
						},
						{
							"id": "advisable",
							"when": "AND(answered, points>=35)",
							"title": "Advisable: plan it",
							"next": "Start with a gap check, then choose a date."
						},
						{
							"id": "optional",
							"when": "AND(answered, points>=20)",
							"title": "Optional",
							"next": "Build the system first; certify when a customer asks."
						},
						{
							"id": "not-necessary",
							"when": "answered",
							"title": "Not necessary at present",
							"text": "Your answers give no reason for a certificate now.",
							"next": "Look again when a customer, tender or law asks."
						}
					],
					"undecided": "Open: answer all six questions on necessity."
				},
				"level": {
					"label": "Readiness",
					"score": "score"
				},
				"level-iso-9001": {
					"label": "ISO 9001",
					"score": "iso_9001",
					"showIf": "HAS(standards, \"iso-9001\")"
				},
				"level-iso-14001": {
					"label": "ISO 14001",
					"score": "iso_14001",
					"showIf": "HAS(standards, \"iso-14001\")",
					"gates": [{
						"when": "OR(e1<2, e2<2)",
						"atMost": "3",
						"text": "ISO 14001: until environmental aspects and duties are documented and followed, the level is 3 at most."
					}]
				},
				"level-iso-45001": {
					"label": "ISO 45001",
					"score": "iso_45001",
					"showIf": "HAS(standards, \"iso-45001\")",
					"gates": [{
						"when": "OR(s1<2, s4<2)",
						"atMost": "3",
						"text": "ISO 45001: until hazards, risks and legal duties are documented and followed, the level is 3 at most."
					}]
				},
				"level-iso-27001": {
					"label": "ISO/IEC 27001",
					"score": "iso_27001",
					"showIf": "HAS(standards, \"iso-27001\")",
					"gates": [{
						"when": "OR(i2<2, i3<2)",
						"atMost": "3",
						"text": "ISO/IEC 27001: until information security risks and their treatment are documented and followed, the level is 3 at most."
					}]
				}
			},
			"recommendations": {
				"title": "Standards to look at first",
				"limit": 3,
				"several": "Standards of the same structure can share one system and one audit, with up to 20 % less audit time.",
				"items": [
					{
						"id": "iso-9001",
						"title": "ISO 9001",
						"rules": [
							{
								"when": "ANY(a2_instrument, \"n13\")",
								"rank": 4,
								"reason": "The law you named asks for it or builds on it."
							},
							{
								"when": "ANY(a1_standards, \"iso-9001\")",
								"rank": 3,
								"reason": "Your customer names it."
							},
							{
								"when": "ANY(sector, \"manufacturing\", \"services\", \"construction\", \"logistics\")",
								"rank": 2,
								"reason": "The base for quality."
							},
							{
								"when": "OR(ANY(sector, \"it\", \"health\", \"rail\", \"energy\", \"public\", \"other\"), AND(ISBLANK(sector), ANY(a1, \"b\", \"c\")))",
								"rank": 1,
								"reason": "The base for quality."
							}
						],
						"note": "Edition 2026, transition until 2029: check the dates."
					},
					{
						"id": "iso-13485",
						"title": "ISO 13485",
						"rules": [
							{
								"when": "ANY(a2_instrument, \"n01\", \"n02\")",
								"rank": 4,
								"reason": "The law you named asks for it or builds on it."
							},
							{
								"when": "ANY(a1_standards, \"iso-13485\")",
								"rank": 3,
								"reason": "Your customer names it."
							},
							{
								"when": "ANY(sector, \"medical-devices\")",
								"rank": 2,
								"reason": "The base for medical devices."
							}
						],
						"note": "ISO 9001 is no substitute."
					},
					{
						"id": "iatf-16949",
						"title": "IATF 16949",
						"rules": [{
							"when": "ANY(a1_standards, \"n04\")",
							"rank": 3,
							"reason": "Your customer names it."
						}, {
							"when": "ANY(sector, \"automotive\")",
							"rank": 2,
							"reason": "Car makers ask suppliers for it."
						}],
						"note": "Without series production: ISO 9001 first."
					},
					{
						"id": "en-9100",
						"title": "EN/AS 9100",
						"rules": [{
							"when": "ANY(a1_standards, \"n06\")",
							"rank": 3,
							"reason": "Your customer names it."
						}, {
							"when": "ANY(sector, \"aerospace\")",
							"rank": 2,
							"reason": "Aircraft makers ask suppliers for it."
						}]
					},
					{
						"id": "iso-22163",
						"title": "ISO 22163",
						"rules": [{
							"when": "ANY(a1_standards, \"n07\")",
							"rank": 3,
							"reason": "Your customer names it."
						}, {
							"when": "ANY(sector, \"rail\")",
							"rank": 2,
							"reason": "Train makers ask suppliers for it."
						}]
					},
					{
						"id": "iso-17025",
						"title": "ISO/IEC 17025 or ISO 15189",
						"rules": [
							{
								"when": "ANY(a2_instrument, \"n09\")",
								"rank": 4,
								"reason": "The law you named asks for it or builds on it."
							},
							{
								"when": "ANY(a1_standards, \"n09\")",
								"rank": 3,
								"reason": "Your customer names it."
							},
							{
								"when": "ANY(sector, \"laboratory\")",
								"rank": 2,
								"reason": "The base for laboratories."
							}
						],
						"note": "Accreditation, never certification."
					},
					{
						"id": "gfsi",
						"title": "A GFSI-recognized scheme",
						"rules": [{
							"when": "ANY(a1_standards, \"n11\")",
							"rank": 3,
							"reason": "Your customer names it."
						}, {
							"when": "AND(sector=\"food\", HAS(facts, \"food-retail\"))",
							"rank": 2,
							"reason": "Large retailers ask suppliers for it."
						}],
						"note": "FSSC 22000, BRCGS, IFS or SQF: ask your customer. ISO 22000 alone is not GFSI-recognized."
					},
					{
						"id": "iso-22000",
						"title": "ISO 22000",
						"rules": [{
							"when": "AND(sector=\"food\", NOT(HAS(facts, \"food-retail\")))",
							"rank": 2,
							"reason": "The base for food safety."
						}]
					},
					{
						"id": "iso-27001",
						"title": "ISO/IEC 27001",
						"rules": [
							{
								"when": "ANY(a2_instrument, \"n19\", \"n20\")",
								"rank": 4,
								"reason": "The law you named asks for it or builds on it."
							},
							{
								"when": "a2_instrument=\"n18\"",
								"rank": 4,
								"reason": "A base for the duties of NIS2."
							},
							{
								"when": "ANY(a1_standards, \"iso-27001\")",
								"rank": 3,
								"reason": "Your customer names it."
							},
							{
								"when": "HAS(a1_standards, \"n05\")",
								"rank": 3,
								"reason": "A base for TISAX, not a substitute."
							},
							{
								"when": "ANY(sector, \"it\")",
								"rank": 2,
								"reason": "Business customers ask suppliers for it."
							},
							{
								"when": "ANY(facts, \"personal-data\", \"software-cloud\", \"nis2\")",
								"rank": 1,
								"reason": "You handle data of others."
							}
						],
						"note": "Edition 2022. For NIS2 a support, not a proof."
					},
					{
						"id": "iso-42001",
						"title": "ISO/IEC 42001",
						"rules": [{
							"when": "ANY(facts, \"ai\")",
							"rank": 1,
							"reason": "The base for governing AI."
						}],
						"note": "For the EU AI Act a support, not a proof."
					},
					{
						"id": "iso-14001",
						"title": "ISO 14001",
						"rules": [{
							"when": "ANY(a1_standards, \"iso-14001\")",
							"rank": 3,
							"reason": "Your customer names it."
						}, {
							"when": "ANY(facts, \"emissions\")",
							"rank": 1,
							"reason": "Your effects on the environment matter to others."
						}],
						"note": "Edition 2026, transition until 2029: check the dates."
					},
					{
						"id": "iso-50001",
						"title": "ISO 50001",
						"rules": [{
							"when": "OR(a2_instrument=\"n16\", AND(HAS(markets, \"eu\"), energy>85))",
							"rank": 4,
							"reason": "Over 85 TJ a year, EU law asks for a certified energy management system by 11 October 2027."
						}],
						"note": "National law decides."
					},
					{
						"id": "iso-45001",
						"title": "ISO 45001",
						"rules": [{
							"when": "ANY(a1_standards, \"iso-45001\")",
							"rank": 3,
							"reason": "Your customer names it."
						}, {
							"when": "ANY(facts, \"hazardous-work\")",
							"rank": 1,
							"reason": "Your work is dangerous, or clients ask about safety."
						}],
						"note": "Edition 2018; a revision is expected in 2027."
					},
					{
						"id": "iso-37001",
						"title": "ISO 37001",
						"rules": [{
							"when": "ANY(facts, \"public-abroad\")",
							"rank": 1,
							"reason": "Agents and public contracts bring a risk of bribery."
						}]
					},
					{
						"id": "iso-22301",
						"title": "ISO 22301",
						"rules": [{
							"when": "ANY(facts, \"critical-service\")",
							"rank": 1,
							"reason": "Your customers depend on your service."
						}]
					}
				]
			},
			"notes": [
				{
					"when": "NOT(ISBLANK(a2_instrument))",
					"text": "You named: {a2-instrument}. Check that it applies to you, and by when."
				},
				{
					"when": "a1=\"d\"",
					"text": "Allow about {months} months (our assumption). If the customer’s date{of-date} is nearer, say so now."
				},
				{
					"when": "a2=\"b\"",
					"text": "One answer was “not sure”; check it before you decide."
				},
				{
					"when": "AND(need=\"system-required\", points>=40)",
					"text": "Your other answers speak for a certificate, too."
				},
				{
					"when": "AND(answered, HAS(a6, \"f\"), points<35)",
					"text": "Image alone rarely pays for the yearly audits."
				},
				{
					"when": "AND(HAS(markets, \"eu\"), energy>10, energy<=85)",
					"text": "Over 10 TJ a year, EU law asks for an energy audit every four years or an energy management system."
				},
				{
					"when": "AND(HAS(markets, \"eu\"), ANY(a3, \"c\", \"d\"))",
					"text": "Public buyers in the EU must accept proof equivalent to a certificate."
				},
				{
					"when": "NOT(ANY(records, \"3-6\", \"over-6\"))",
					"text": "About three months of records are usual before stage 2: custom, not a rule of the standards. Until then the level is 4 at most."
				}
			],
			"result": {
				"disclaimer": "A self-assessment, not an audit and not legal advice. The certification body decides; the weights are our proposal.",
				"mark": {
					"at": 66.67,
					"label": "All documented and followed"
				}
			}
		},
		"necessity": {
			"title": "Do you need certification?",
			"intro": "Six questions; “not necessary” is a possible answer.",
			"minutes": 2,
			"questions": [
				{
					"id": "a1",
					"type": "single",
					"label": "What do your customers say about certification?",
					"help": "What a customer requires counts most, after the law.",
					"options": [
						{
							"value": "a",
							"score": 0,
							"label": "Nobody has asked"
						},
						{
							"value": "b",
							"score": 15,
							"label": "It comes up in questionnaires, or is preferred"
						},
						{
							"value": "c",
							"score": 35,
							"label": "We lost an offer, or expect to lose one, without it"
						},
						{
							"value": "d",
							"score": 50,
							"label": "A contract, customer rule or key tender requires it by a date"
						}
					]
				},
				{
					"id": "a2",
					"type": "single",
					"label": "Does a law or regulator require a certified or assessed system for what you do?",
					"help": "Rules of customers and schemes belong to the question on customers.",
					"options": [
						{
							"value": "a",
							"score": 0,
							"label": "No, as far as we know"
						},
						{
							"value": "b",
							"score": 10,
							"label": "Not sure"
						},
						{
							"value": "c",
							"score": 25,
							"label": "A system is required, but no certificate"
						},
						{
							"value": "d",
							"score": 60,
							"label": "Yes, a certificate or accreditation is required"
						}
					]
				},
				{
					"id": "a3",
					"type": "single",
					"label": "How much of your current or planned revenue depends on public tenders, large companies or export?",
					"help": "Such buyers ask for certificates more often.",
					"options": [
						{
							"value": "a",
							"score": 0,
							"label": "Under 10 %"
						},
						{
							"value": "b",
							"score": 8,
							"label": "10 to 30 %"
						},
						{
							"value": "c",
							"score": 15,
							"label": "30 to 60 %"
						},
						{
							"value": "d",
							"score": 22,
							"label": "Over 60 %"
						}
					]
				},
				{
					"id": "a4",
					"type": "single",
					"label": "Are your closest competitors certified?",
					"help": "Where nearly all are, being the last costs orders.",
					"options": [
						{
							"value": "a",
							"score": 3,
							"label": "Few are"
						},
						{
							"value": "b",
							"score": 5,
							"label": "We do not know"
						},
						{
							"value": "c",
							"score": 10,
							"label": "About half"
						},
						{
							"value": "d",
							"score": 18,
							"label": "Nearly all"
						}
					]
				},
				{
					"id": "a5",
					"type": "single",
					"label": "What would happen if something went wrong?",
					"help": "Choose the most serious.",
					"options": [
						{
							"value": "a",
							"score": 2,
							"label": "Rework or delay"
						},
						{
							"value": "b",
							"score": 8,
							"label": "Loss of important customers, or high costs"
						},
						{
							"value": "c",
							"score": 14,
							"label": "Harm to the environment, others’ data or critical services"
						},
						{
							"value": "d",
							"score": 16,
							"label": "Injury, illness or death"
						}
					]
				},
				{
					"id": "a6",
					"type": "several",
					"label": "Why are you interested?",
					"help": "Only requirements and demands add points.",
					"options": [
						{
							"value": "a",
							"label": "Win tenders or customers"
						},
						{
							"value": "b",
							"label": "Better processes, fewer errors"
						},
						{
							"value": "c",
							"score": 5,
							"label": "Meet an existing requirement"
						},
						{
							"value": "d",
							"score": 10,
							"label": "Group or investor demands it"
						},
						{
							"value": "e",
							"label": "Growth, sale or succession"
						},
						{
							"value": "f",
							"label": "Image only",
							"exclusive": true
						}
					]
				}
			],
			"formulas": {
				"points": "SUM(SCORE(a1), SCORE(a2), SCORE(a3), SCORE(a4), SCORE(a5), SCORE(a6))",
				"answered": "AND(COUNTA(a1, a2, a3, a4, a5)=5, NOT(ISBLANK(a6)))"
			},
			"score": "MIN(points, 100)",
			"outcomes": { "need": {
				"label": "Is certification necessary?",
				"rules": [
					{
						"id": "required-by-law",
						"when": "a2=\"d\"",
						"title": "Required by law",
						"text": "According to your answer, a law or regulator requires a certificate or accreditation.",
						"next": "Check what it requires and by when; then define the scope."
					},
					{
						"id": "required-by-customer",
						"when": "a1=\"d\"",
						"title": "Required by your customer",
						"text": "According to your answer, a customer requires it by a date.",
						"next": "Work back from that date. If it is too near, say so now and agree on steps."
					},
					{
						"id": "system-required",
						"when": "a2=\"c\"",
						"title": "System required, certificate optional",
						"text": "According to your answer, a law or regulator requires a system, but no certificate.",
						"next": "Build the system and keep the evidence."
					},
					{
						"id": "strongly-advisable",
						"when": "AND(answered, points>=55)",
						"title": "Strongly advisable",
						"next": "Choose the standard, the scope and a date."
					},
					{
						"id": "advisable",
						"when": "AND(answered, points>=35)",
						"title": "Advisable: plan it",
						"next": "Start with a gap check, then choose a date."
					},
					{
						"id": "optional",
						"when": "AND(answered, points>=20)",
						"title": "Optional",
						"next": "Build the system first; certify when a customer asks."
					},
					{
						"id": "not-necessary",
						"when": "answered",
						"title": "Not necessary at present",
						"text": "Your answers give no reason for a certificate now.",
						"next": "Look again when a customer, tender or law asks."
					}
				],
				"undecided": "Open: answer all six questions on necessity."
			} },
			"notes": [
				{
					"when": "a2=\"b\"",
					"text": "One answer was “not sure”; check it before you decide."
				},
				{
					"when": "AND(need=\"system-required\", points>=40)",
					"text": "Your other answers speak for a certificate, too."
				},
				{
					"when": "AND(answered, HAS(a6, \"f\"), points<35)",
					"text": "Image alone rarely pays for the yearly audits."
				}
			],
			"result": {
				"disclaimer": "A self-assessment, not an audit and not legal advice. The certification body decides; the weights are our proposal.",
				"hideScore": true
			}
		}
	},
	"calculators": { "benefit": {
		"title": "What does certification cost, and when does it pay?",
		"currency": "currency",
		"groups": [
			{
				"id": "scope",
				"title": "Audit time"
			},
			{
				"id": "costs",
				"title": "Costs",
				"text": "Our assumptions: replace what you know better.",
				"folded": true
			},
			{
				"id": "benefits",
				"title": "Benefits",
				"text": "Your own figures, times a share that you set."
			}
		],
		"inputs": [
			{
				"id": "staff",
				"group": "scope",
				"type": "number",
				"label": "How many people work for you?",
				"help": "All shifts, seasonal and contractors’ staff included; part-time as full-time equivalents.",
				"unit": "persons",
				"min": 1,
				"default": 40
			},
			{
				"id": "standards",
				"group": "scope",
				"type": "several",
				"label": "Which standards?",
				"options": [
					{
						"value": "iso-9001",
						"label": "ISO 9001",
						"help": "Quality"
					},
					{
						"value": "iso-14001",
						"label": "ISO 14001",
						"help": "Environment"
					},
					{
						"value": "iso-45001",
						"label": "ISO 45001",
						"help": "Health and safety"
					},
					{
						"value": "iso-27001",
						"label": "ISO/IEC 27001",
						"help": "Information security"
					}
				],
				"default": ["iso-9001"]
			},
			{
				"id": "environment",
				"group": "scope",
				"type": "single",
				"label": "Environmental complexity",
				"help": "The certification body decides. Special cases, such as nuclear or public administration: on request.",
				"showIf": "HAS(standards, \"iso-14001\")",
				"options": [
					{
						"value": "high",
						"label": "High: such as chemicals, metals, civil construction"
					},
					{
						"value": "medium",
						"label": "Medium: such as food, printing, transport"
					},
					{
						"value": "low",
						"label": "Low: such as metal forming, assembly, hotels"
					},
					{
						"value": "limited",
						"label": "Limited: such as head offices, education"
					}
				],
				"default": "medium"
			},
			{
				"id": "safety",
				"group": "scope",
				"type": "single",
				"label": "Health and safety complexity",
				"help": "The certification body decides.",
				"showIf": "HAS(standards, \"iso-45001\")",
				"options": [
					{
						"value": "high",
						"label": "High: such as construction, chemicals, metals"
					},
					{
						"value": "medium",
						"label": "Medium: such as textiles, printing, farming"
					},
					{
						"value": "low",
						"label": "Low: such as offices, education"
					}
				],
				"default": "medium"
			},
			{
				"id": "integration",
				"group": "scope",
				"type": "slider",
				"label": "Less time for one integrated system",
				"help": "Up to 20 % if they share one system and one audit.",
				"unit": "%",
				"showIf": "COUNT(standards)>1",
				"min": 0,
				"max": 20,
				"default": 0
			},
			{
				"id": "adjustment",
				"group": "scope",
				"type": "slider",
				"label": "Adjustment by the certification body",
				"help": "Less for simple or automated work, 30 % at most; more for several sites, languages, complexity or regulation.",
				"unit": "%",
				"min": -30,
				"max": 100,
				"default": 0
			},
			{
				"id": "currency",
				"group": "costs",
				"type": "single",
				"label": "Currency",
				"options": [
					{
						"value": "EUR",
						"label": "EUR"
					},
					{
						"value": "USD",
						"label": "USD"
					},
					{
						"value": "GBP",
						"label": "GBP"
					},
					{
						"value": "CNY",
						"label": "CNY"
					},
					{
						"value": "INR",
						"label": "INR"
					}
				],
				"default": "EUR"
			},
			{
				"id": "day-rate",
				"group": "costs",
				"type": "money",
				"label": "Certification body, per audit day",
				"help": "As in an offer.",
				"min": 0,
				"default": { "formula": "12*priceLevel" },
				"low": "day_rate*0.75",
				"high": "day_rate*1.3",
				"assumption": true
			},
			{
				"id": "fees",
				"group": "costs",
				"type": "money",
				"label": "Certificate, yearly fees and auditors’ travel, per year",
				"min": 0,
				"default": { "formula": "8*priceLevel" },
				"assumption": true
			},
			{
				"id": "consultancy-days",
				"group": "costs",
				"type": "number",
				"label": "Consultancy days",
				"help": "0 without a consultancy.",
				"min": 0,
				"default": { "formula": "ROUND(LOOKUP(staff, effort, \"consultancy\")*effortFactor, 0)" },
				"low": "ROUND(LOOKUP(staff, effort, \"consultancy-low\")*effortFactor, 0)",
				"high": "ROUND(LOOKUP(staff, effort, \"consultancy-high\")*effortFactor, 0)",
				"assumption": true
			},
			{
				"id": "consultancy-rate",
				"group": "costs",
				"type": "money",
				"label": "Consultancy, per day",
				"min": 0,
				"default": { "formula": "10*priceLevel" },
				"assumption": true
			},
			{
				"id": "internal-days",
				"group": "costs",
				"type": "number",
				"label": "Days of your own people",
				"help": "All their time until the certificate.",
				"min": 0,
				"default": { "formula": "ROUND(LOOKUP(staff, effort, \"internal\")*effortFactor, 0)" },
				"low": "ROUND(LOOKUP(staff, effort, \"internal-low\")*effortFactor, 0)",
				"high": "ROUND(LOOKUP(staff, effort, \"internal-high\")*effortFactor, 0)",
				"assumption": true
			},
			{
				"id": "internal-rate",
				"group": "costs",
				"type": "money",
				"label": "Your own people, per day",
				"help": "Pay and overheads.",
				"min": 0,
				"default": { "formula": "3.5*priceLevel" },
				"assumption": true
			},
			{
				"id": "upkeep",
				"group": "costs",
				"type": "percent",
				"label": "Upkeep per year, share of your people’s first effort",
				"help": "For internal audits and management review.",
				"min": 0,
				"max": 100,
				"default": 25,
				"low": "20",
				"high": "30",
				"assumption": true
			},
			{
				"id": "errors",
				"group": "benefits",
				"type": "money",
				"label": "Errors, rework and complaints, per year",
				"min": 0,
				"default": 0,
				"help": "Working time included."
			},
			{
				"id": "tenders",
				"group": "benefits",
				"type": "money",
				"label": "Margin of orders lost without a certificate, per year",
				"min": 0,
				"default": 0
			},
			{
				"id": "questionnaires",
				"group": "benefits",
				"type": "number",
				"label": "Customers’ questionnaires and audits, per year",
				"min": 0,
				"default": 0,
				"unit": "hours",
				"help": "Valued like days of your own people."
			},
			{
				"id": "accidents",
				"group": "benefits",
				"type": "number",
				"label": "Working days lost to accidents, per year",
				"min": 0,
				"default": 0,
				"unit": "days",
				"help": "Valued like days of your own people.",
				"showIf": "HAS(standards, \"iso-45001\")"
			},
			{
				"id": "resources",
				"group": "benefits",
				"type": "money",
				"label": "Energy, water and waste, per year",
				"min": 0,
				"default": 0,
				"showIf": "HAS(standards, \"iso-14001\")"
			},
			{
				"id": "share",
				"group": "benefits",
				"type": "slider",
				"label": "Share of these figures saved or won",
				"help": "No study found: start low.",
				"default": 5,
				"min": 0,
				"max": 100,
				"unit": "%",
				"assumption": true
			}
		],
		"tables": {
			"qms": {
				"label": "ISO 9001 audit days",
				"rows": [
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
				"source": {
					"label": "IAF MD 5:2023 by agreeing transcriptions, to be checked",
					"status": "confirmed"
				}
			},
			"ems": {
				"label": "ISO 14001 audit days",
				"columns": [
					"high",
					"medium",
					"low",
					"limited"
				],
				"rows": [
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
				"source": {
					"label": "IAF MD 5:2023 by agreeing transcriptions, to be checked; they differ for 626 to 875 persons, limited",
					"status": "confirmed"
				}
			},
			"ohs": {
				"label": "ISO 45001 audit days",
				"columns": [
					"high",
					"medium",
					"low"
				],
				"rows": [
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
				"source": {
					"label": "IAF MD 5:2019; 2023 by transcription, to be checked",
					"status": "confirmed"
				}
			},
			"isms": {
				"label": "ISO/IEC 27001 audit days",
				"rows": [
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
				"source": {
					"label": "ISO/IEC 27006-1 by agreeing transcriptions, from 176 persons on by a single one, to be checked",
					"status": "unconfirmed"
				}
			},
			"effort": {
				"label": "Person-days for a first standard",
				"columns": [
					"internal-low",
					"internal",
					"internal-high",
					"consultancy-low",
					"consultancy",
					"consultancy-high"
				],
				"rows": [
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
				"source": {
					"label": "No study found",
					"status": "assumption"
				}
			}
		},
		"values": [
			{
				"id": "effectiveStaff",
				"group": "scope",
				"label": "Effective personnel",
				"formula": "ROUNDUP(staff, 0)",
				"hidden": true
			},
			{
				"id": "qmsDays",
				"group": "scope",
				"label": "ISO 9001",
				"formula": "IF(HAS(standards, \"iso-9001\"), LOOKUP(effectiveStaff, qms), 0)",
				"hidden": true
			},
			{
				"id": "emsDays",
				"group": "scope",
				"label": "ISO 14001",
				"formula": "IF(HAS(standards, \"iso-14001\"), LOOKUP(effectiveStaff, ems, environment), 0)",
				"hidden": true
			},
			{
				"id": "ohsDays",
				"group": "scope",
				"label": "ISO 45001",
				"formula": "IF(HAS(standards, \"iso-45001\"), LOOKUP(effectiveStaff, ohs, safety), 0)",
				"hidden": true
			},
			{
				"id": "ismsDays",
				"group": "scope",
				"label": "ISO/IEC 27001",
				"formula": "IF(HAS(standards, \"iso-27001\"), LOOKUP(effectiveStaff, isms), 0)",
				"hidden": true
			},
			{
				"id": "tableDays",
				"group": "scope",
				"label": "All standards",
				"formula": "IFS(COUNT(standards)>0, qmsDays+emsDays+ohsDays+ismsDays)",
				"hidden": true
			},
			{
				"id": "unroundedDays",
				"group": "scope",
				"label": "Adjusted, not rounded",
				"formula": "tableDays*(1+adjustment%)*(1-integration%)",
				"hidden": true
			},
			{
				"id": "auditDays",
				"group": "scope",
				"label": "Certification audit, stages 1 and 2",
				"formula": "MAX(1, MROUND(unroundedDays, 0.5))",
				"format": "days",
				"headline": true,
				"source": {
					"label": "IAF MD 5 and MD 11",
					"status": "unconfirmed"
				}
			},
			{
				"id": "surveillanceDays",
				"group": "scope",
				"label": "Surveillance audit, each year",
				"formula": "MAX(1, MROUND(unroundedDays/3, 0.5))",
				"format": "days"
			},
			{
				"id": "recertificationDays",
				"group": "scope",
				"label": "Recertification after three years",
				"formula": "MAX(1, MROUND(unroundedDays*2/3, 0.5))",
				"format": "days"
			},
			{
				"id": "firstCycleDays",
				"group": "scope",
				"label": "Audit days in the first three years",
				"formula": "auditDays+2*surveillanceDays",
				"format": "days"
			},
			{
				"id": "priceLevel",
				"group": "costs",
				"label": "Price level by currency",
				"formula": "IFS(currency=\"EUR\", 100, currency=\"USD\", 150, currency=\"GBP\", 75, currency=\"CNY\", 250, currency=\"INR\", 1500)",
				"hidden": true,
				"assumption": true
			},
			{
				"id": "effortFactor",
				"group": "costs",
				"label": "Effort compared with ISO 9001 alone",
				"formula": "(MAX(IF(HAS(standards, \"iso-9001\"), 1), IF(HAS(standards, \"iso-14001\"), 1.1), IF(HAS(standards, \"iso-45001\"), 1.1), IF(HAS(standards, \"iso-27001\"), 1.4))+SUM(IF(HAS(standards, \"iso-9001\"), 1), IF(HAS(standards, \"iso-14001\"), 1.1), IF(HAS(standards, \"iso-45001\"), 1.1), IF(HAS(standards, \"iso-27001\"), 1.4)))/2",
				"digits": 2,
				"hidden": true,
				"assumption": true
			},
			{
				"id": "bodyCost",
				"group": "costs",
				"label": "Certification body, first year",
				"formula": "auditDays*day_rate+fees",
				"format": "money"
			},
			{
				"id": "consultancyCost",
				"group": "costs",
				"label": "Consultancy",
				"formula": "IFS(NOT(ISBLANK(consultancy_days)), consultancy_days)*consultancy_rate",
				"format": "money"
			},
			{
				"id": "internalCost",
				"group": "costs",
				"label": "Your own people, first year",
				"formula": "IFS(NOT(ISBLANK(internal_days)), internal_days)*internal_rate",
				"format": "money"
			},
			{
				"id": "costFirstYear",
				"group": "costs",
				"label": "Cost, first year",
				"formula": "bodyCost+consultancyCost+internalCost",
				"format": "money"
			},
			{
				"id": "costYear",
				"group": "costs",
				"label": "Cost, each further year",
				"formula": "surveillanceDays*day_rate+fees+internalCost*upkeep/100",
				"format": "money"
			},
			{
				"id": "costCycle",
				"group": "costs",
				"label": "Cost, three years",
				"formula": "costFirstYear+2*costYear",
				"format": "money",
				"headline": true
			},
			{
				"id": "ownFigures",
				"group": "benefits",
				"label": "Your figures, per year",
				"formula": "errors+tenders+(questionnaires/8+accidents)*internal_rate+resources",
				"format": "money",
				"hidden": true
			},
			{
				"id": "benefitYear",
				"group": "benefits",
				"label": "Benefit per year, from the second on",
				"formula": "ownFigures*share%",
				"format": "money"
			},
			{
				"id": "breakEvenYear",
				"group": "benefits",
				"label": "Pays within three years from a benefit per year of",
				"formula": "costCycle/2",
				"format": "money",
				"headline": true,
				"help": "In years 2 and 3; the first is for building the system."
			},
			{
				"id": "breakEvenShare",
				"group": "benefits",
				"label": "Pays within three years from a share of your figures of",
				"formula": "breakEvenYear/ownFigures*100",
				"format": "percent",
				"missing": "enter your figures first"
			},
			{
				"id": "paybackMonths",
				"group": "benefits",
				"label": "Paid back after",
				"formula": "IFS(AND(costFirstYear>0, 2*benefitYear>=costCycle), 12+12*costFirstYear/(benefitYear-costYear))",
				"format": "months",
				"missing": [
					{
						"text": "nothing to pay back",
						"showIf": "costFirstYear=0"
					},
					{
						"text": "not within three years",
						"showIf": "costFirstYear>0"
					},
					{ "text": "on request" }
				]
			}
		],
		"series": [{
			"id": "cashFlow",
			"label": "Benefits less costs, added up",
			"formula": "IF(year=1,-costFirstYear, benefitYear-costYear)",
			"years": 3,
			"format": "money",
			"cumulative": true
		}],
		"notes": [{
			"when": "AND(HAS(standards, \"iso-27001\"), effectiveStaff>175, effectiveStaff<=10700)",
			"text": "ISO/IEC 27001 above 175 persons rests on a single source: ask a certification body."
		}, { "text": "Beware of offers that name no audit days or no accreditation body, sell consultancy and certificate as one package, or promise a certificate without audit." }],
		"disclaimer": "An estimate for one site, without tax: the certification body decides on time and price."
	} },
	"forms": {
		"quote": {
			"title": "Ask for a quote",
			"intro": "Your answers in quiz and calculator are sent along.",
			"fields": [
				{
					"id": "name",
					"type": "text",
					"label": "Name",
					"required": true,
					"half": true
				},
				{
					"id": "company",
					"type": "text",
					"label": "Company",
					"half": true
				},
				{
					"id": "email",
					"type": "email",
					"label": "Email",
					"required": true,
					"half": true
				},
				{
					"id": "phone",
					"type": "tel",
					"label": "Phone",
					"half": true
				},
				{
					"id": "country",
					"type": "text",
					"label": "Country",
					"autocomplete": "country-name",
					"half": true
				},
				{
					"id": "staff",
					"type": "number",
					"label": "How many people work for you?",
					"unit": "persons",
					"min": 1,
					"half": true
				},
				{
					"id": "standards",
					"type": "several",
					"label": "Which standards?",
					"options": [
						{
							"value": "iso-9001",
							"label": "ISO 9001",
							"help": "Quality"
						},
						{
							"value": "iso-14001",
							"label": "ISO 14001",
							"help": "Environment"
						},
						{
							"value": "iso-45001",
							"label": "ISO 45001",
							"help": "Health and safety"
						},
						{
							"value": "iso-27001",
							"label": "ISO/IEC 27001",
							"help": "Information security"
						},
						{
							"value": "other",
							"label": "Another one, or not sure"
						}
					]
				},
				{
					"id": "timeframe",
					"type": "single",
					"label": "When do you want to start?",
					"options": [
						{
							"value": "now",
							"label": "Now"
						},
						{
							"value": "3-months",
							"label": "Within 3 months"
						},
						{
							"value": "6-months",
							"label": "Within 6 months"
						},
						{
							"value": "year",
							"label": "Within a year"
						},
						{
							"value": "exploring",
							"label": "Only exploring"
						}
					]
				},
				{
					"id": "message",
					"type": "multiline",
					"label": "Message",
					"maxLength": 4e3
				},
				{
					"id": "privacy",
					"type": "consent",
					"required": true,
					"version": "1",
					"label": "I agree that {organization} stores what I entered, quiz and calculator included, to answer this request. I can withdraw this at any time."
				},
				{
					"id": "marketing",
					"type": "consent",
					"version": "1",
					"label": "I agree that {organization} sends me news and offers by email. I can withdraw this at any time."
				}
			],
			"submit": "Send request",
			"thanks": {
				"title": "Thank you",
				"text": "Your request has reached {organization}."
			},
			"priority": {
				"hot": "OR(ANY(need, \"required-by-law\", \"required-by-customer\"), ANY(timeframe, \"now\", \"3-months\"))",
				"cold": "OR(need=\"not-necessary\", timeframe=\"exploring\")"
			}
		},
		"contact": {
			"title": "Get in touch",
			"fields": [
				{
					"id": "name",
					"type": "text",
					"label": "Name",
					"required": true
				},
				{
					"id": "email",
					"type": "email",
					"label": "Email",
					"required": true
				},
				{
					"id": "message",
					"type": "multiline",
					"label": "Message",
					"maxLength": 4e3
				},
				{
					"id": "privacy",
					"type": "consent",
					"required": true,
					"version": "1",
					"label": "I agree that {organization} stores what I entered, quiz and calculator included, to answer this request. I can withdraw this at any time."
				}
			],
			"submit": "Send message",
			"thanks": {
				"title": "Thank you",
				"text": "Your request has reached {organization}."
			},
			"priority": {
				"hot": "ANY(need, \"required-by-law\", \"required-by-customer\")",
				"cold": "need=\"not-necessary\""
			}
		}
	}
};
// src/locales/en.ts
/**
* The widgets' own words: buttons, labels, messages. What a widget asks and tells stands in the
* content file. `{name}` is filled in.
*/
var en = {
	loading: "Loading",
	optionalMark: "(optional)",
	pleaseChoose: "Please choose",
	notApplicable: "Does not apply",
	yes: "Yes",
	no: "No",
	severalHint: "Select all that apply.",
	problemTitle: "There is a problem",
	errorPrefix: "Error:",
	startAgain: "Start again",
	requestQuote: "Request a quote",
	sourcesTitle: "Sources",
	unconfirmedSource: "single source, not confirmed",
	fallbackTitle: "Please contact us directly",
	reachUs: "You can reach us directly:",
	reachUsBare: "Please use the contact details on this website.",
	phoneLabel: "Phone",
	emailLabel: "Email",
	addressLabel: "Address",
	websiteLabel: "Website",
	bookingLabel: "Book a talk",
	timeNeeded: "About {time}",
	progress: "Question {n} of {total}",
	stepPlace: "Step {step} of {of}",
	progressLabel: "Progress",
	continueLabel: "Continue",
	back: "Back",
	skip: "Skip",
	finish: "See the result",
	suggested: "Pre-selected by your earlier answers.",
	resultTitle: "Your result",
	nextStep: "Next step",
	levelPlace: "Level {n} of {total}",
	scoreTitle: "Score",
	areasTitle: "Area by area",
	notRated: "not rated",
	workOnTitle: "What to work on",
	urgentTitle: "First to do",
	laterTitle: "Then",
	clause: "Clause {reference}",
	notesTitle: "Good to know",
	changeAnswers: "Change answers",
	/** Why contact details are asked for before a quiz or calculator, before its result, or with it. */
	gate: {
		before: "First, {organization} asks for your contact details. They are sent now, your answers later.",
		after: "Your result is ready. First, {organization} asks for your contact details. They are sent with your answers.",
		optional: "For a reply, {organization} needs your contact details. They are sent with your answers."
	},
	noThanks: "No, thanks",
	inputsTitle: "Your figures",
	estimateTitle: "Your estimate",
	ourAssumption: "our assumption",
	resetTo: "Reset to {value}",
	onRequest: "on request",
	lastValid: "The estimate still shows your last valid figures.",
	year: "Year {n}",
	workingTitle: "How this is calculated",
	/** Why an answer cannot be taken, by the code of the problem. */
	problems: {
		required: "Fill this in",
		choice: "Choose an answer",
		email: "Enter an email address, like name@example.com",
		tel: "Enter a phone number, like +49 30 1234567",
		url: "Enter a web address, like https://example.com",
		number: "Enter a number",
		min: "Enter {limit} or more",
		max: "Enter {limit} or less",
		tooLong: "Shorten this to {limit} characters",
		date: "Enter a real date",
		consent: "Tick the box if you agree"
	},
	operator: "the operator of this website",
	privacyNotice: "Privacy notice",
	honeypotLabel: "Leave this field empty",
	sendAlong: "We will send along",
	sendAlongAnswers: "your answers: {title}",
	sendAlongPage: "where you came from, your language and time zone",
	sending: "Sending",
	/** What became of a lead: a title, and a text below it. */
	became: {
		sent: ["Thank you", "Your message has arrived."],
		unconfirmed: ["Sent, but not confirmed", "If you hear nothing, please get in touch again."],
		waiting: ["Saved on this device, not sent yet", "We keep trying for {time}, also on your next visit."],
		memory: ["Not sent yet: please keep this page open", "We keep trying while it is open."],
		refused: ["Your message was not accepted", "Please correct what is marked."],
		unclear: ["Your message was not accepted", "Please check what you entered."],
		cancelled: ["Not sent", "This website stopped it."],
		noEndpoint: ["Not sent: this form is not connected yet", "What you entered stays on this page."],
		outboxFull: ["Not sent: too many messages wait on this device", "Please try again when you are online."],
		broken: ["Not sent", "Something went wrong here."]
	},
	received: "Received",
	refusedField: "Check this entry",
	leadReference: "Reference {id}",
	sendAnother: "Send another",
	changeSent: "See or change what you sent",
	discard: "Delete it from this device",
	summaryPriority: {
		hot: "Hot lead",
		warm: "Warm lead",
		cold: "Cold lead"
	},
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
/** What a tag manager is told of: `leadline-saved` is the lead. */
var TOLD = /^leadline-(start|step|result|saved)$/;
/**
* Pushes an event to the page's `dataLayer`, for `analytics="datalayer"`: what happened in which widget, the
* step, and the band of a result by its id. Nothing that a visitor typed or chose is part of it.
*
* @param name of the event that was fired
* @param detail of it
* @param widget its tag name
* @param id of the quiz, calculator or form
*/
function pushEvent(name, detail, widget, id) {
	if (!TOLD.test(name)) return;
	const { step, result } = detail;
	const event = name === "leadline-saved" ? "generate_lead" : name.replace("-", "_");
	try {
		(window.dataLayer ??= []).push({
			event,
			widget,
			id,
			step,
			band: result?.band?.id
		});
	} catch (error) {
		reportError(error);
	}
}
// src/page/fire.ts
/**
* Fires an event on a widget, or on the document where it is gone or there is none.
*
* @param id of the quiz, calculator or form; "" where there is none
* @returns false if a listener prevented it (`leadline-submit` alone can be)
*/
function fire(name, detail, element, id = "") {
	return (element?.isConnected ? element : document).dispatchEvent(new CustomEvent(name, {
		bubbles: true,
		composed: true,
		cancelable: name === "leadline-submit",
		detail: {
			...detail,
			widget: element?.localName ?? "",
			id
		}
	}));
}
// src/page/console.ts
/**
* Tells the page's owner in the console, each message once a page. A message holds names and
* addresses that the owner wrote, never what a visitor did.
*
* @returns false if it was said before
*/
function sayOnce(code, message) {
	const line = `[leadline] ${code}: ${message} (src/README.md#${code})`;
	if (page().told.has(line)) return false;
	page().told.add(line);
	console.warn(line);
	return true;
}
/** As {@link sayOnce}, and fires `leadline-error` the first time, on the element or the document. */
function tellOwner(code, message, element) {
	if (!sayOnce(code, message)) return;
	fire("leadline-error", { error: {
		code,
		message
	} }, element);
}
// src/model/content/content-shape.ts
var contentShape = {
	"plain": {
		"string": "$comment $schema version name person phone tel email address score showIf suggest when atMost currency low high formula autocomplete hot cold",
		"id": "id section area group",
		"locale": "locale",
		"url": "url privacyUrl booking logo image",
		"number": "weight minutes min max step below urgent from limit rank at digits years maxLength",
		"text": "title intro text label help placeholder unit advice reference undecided next several note reason disclaimer gapsTitle scoreUnit missing submit",
		"boolean": "shuffle search required na exclusive separate hidden hideScore folded assumption interpolate headline cumulative half",
		"string number": "value"
	},
	"compound": {
		"": { "keys": "id version locale" },
		"organization": { "keys": "" },
		"variants": {
			"list": { "keys": "id" },
			"least": 2
		},
		"quizzes": { "rest": { "keys": "title questions" } },
		"calculators": { "rest": {
			"keys": "title inputs values",
			"own": { "notes": { "list": { "keys": "text" } } }
		} },
		"forms": { "rest": { "keys": "title fields submit" } },
		"sections": { "list": { "keys": "id title" } },
		"steps": {
			"list": "text",
			"least": 2
		},
		"questions": {
			"list": { "keys": "id label type" },
			"least": 1
		},
		"formulas": { "rest": "string" },
		"areas": { "list": { "keys": "id label" } },
		"bands": { "list": {
			"keys": "id title from",
			"own": { "id": "string" }
		} },
		"gates": { "list": { "keys": "when atMost" } },
		"outcomes": { "rest": { "keys": ["label rules", "label score"] } },
		"recommendations": { "keys": "title limit items" },
		"notes": { "list": { "keys": "when text" } },
		"result": { "keys": "" },
		"options": {
			"list": {
				"keys": "value label",
				"own": { "score": "number" }
			},
			"least": 2
		},
		"type": [
			"single",
			"several",
			"select",
			"scale",
			"yes-no",
			"number",
			"text",
			"multiline",
			"date",
			"money",
			"slider",
			"percent",
			"email",
			"tel",
			"url",
			"consent"
		],
		"gap": { "keys": "below text" },
		"include": { "rest": "number" },
		"rules": {
			"list": { "keys": "id title" },
			"least": 1
		},
		"items": { "list": {
			"keys": "id title rules",
			"own": { "rules": {
				"list": { "keys": "when rank reason" },
				"least": 1
			} }
		} },
		"mark": { "keys": "at label" },
		"groups": { "list": { "keys": "id title" } },
		"inputs": {
			"list": { "keys": "id label type default" },
			"least": 1
		},
		"tables": { "rest": { "keys": "label rows" } },
		"values": {
			"list": {
				"keys": "id label formula",
				"own": { "id": "name" }
			},
			"least": 1
		},
		"series": { "list": {
			"keys": "id label formula years",
			"own": { "id": "name" }
		} },
		"default": {
			"plain": "string number",
			"list": "string number",
			"keys": "formula"
		},
		"source": {
			"keys": "label",
			"own": { "label": "string" }
		},
		"status": [
			"confirmed",
			"unconfirmed",
			"assumption"
		],
		"columns": { "list": "id" },
		"rows": {
			"list": {
				"list": "number null",
				"least": 2
			},
			"least": 1
		},
		"format": [
			"number",
			"money",
			"percent",
			"days",
			"months",
			"years"
		],
		"fields": {
			"list": { "keys": "id label type" },
			"least": 1
		},
		"thanks": { "keys": "title" },
		"priority": { "keys": "" },
		"routes": { "list": { "keys": "endpoints" } },
		"endpoints": {
			"list": "number",
			"least": 1
		}
	}
};
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
// src/model/content/shape.ts
/** A text is the same for everybody, or the first of several whose condition holds. */
var TEXT$1 = {
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
		const { plain, list, least = 0, keys, own, rest } = shape === "text" ? TEXT$1 : typeof shape === "string" ? { plain: shape } : choice ? {} : shape;
		const [pattern, meaning] = PATTERNS$1[plain] ?? [/./su, void 0];
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
				if (!known || rest && !PATTERNS$1.id[0].test(key)) report(here, rest ? PATTERNS$1.id[1] : "a known key", shown(key));
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
// src/page/fetch-text.ts
/** Taken before a page's wrappers around `fetch` come and break. */
var fetchAtLoad$1 = globalThis.fetch;
/**
* The text that a URL answers with, read to the end.
*
* @throws in words for the page's owner, where none comes in time
*/
async function fetchText(url, timeoutMs) {
	const response = await fetchAtLoad$1(url, {
		credentials: "omit",
		signal: AbortSignal.timeout(timeoutMs)
	});
	if (!response.ok) throw new Error(`status ${response.status}`);
	return response.text();
}
/** The text of the inline script that `#id` names; undefined where there is none. */
var inlineText = (hash) => document.getElementById(hash.slice(1))?.textContent;
// src/page/url.ts
/** The URL that a text means, from the page's base; null where it is none. (`URL.parse` is too new for visitors' browsers.) */
function parseUrl(written) {
	try {
		return new URL(written, document.baseURI);
	} catch {
		return null;
	}
}
// src/page/load-content.ts
var TIMEOUT_MS$2 = 15e3;
var failed = (code, message) => ({
	content: null,
	failure: {
		code,
		message
	}
});
/** By the object itself, the place and text of an inline script, or the URL. */
var cache$1 = /* @__PURE__ */ new Map();
function once(key, load) {
	const loaded = cache$1.get(key) ?? load();
	cache$1.set(key, loaded);
	return loaded;
}
/** @param written the content, or JSON of it */
function read$2(written, file) {
	try {
		const { content, problems } = checkContent(typeof written === "string" ? JSON.parse(written) : written);
		if (content) return {
			content,
			failure: null
		};
		const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
		return failed("content-invalid", `${file}: ${problems[0].message}${more}`);
	} catch (error) {
		return failed("content-invalid", `${file}: expected JSON, got ${error.message}`);
	}
}
/** The first of the URLs that can be read: tried once each, whatever went wrong with the one before. */
async function fromUrls(urls) {
	let found = "";
	for (const url of urls) try {
		return read$2(await fetchText(url, TIMEOUT_MS$2), url);
	} catch (error) {
		found = error.message;
	}
	return failed("content-unreachable", `${urls[0]}: expected a content file, got ${found}`);
}
/**
* Reads a content file: the object itself, `#id` of an inline JSON script, or a URL in which `{locale}`
* stands for the wanted language. Each source is read and checked once a page.
*
* @param locale the language the page asks for; `en` where it asks for none
* @returns the content, or a promise after which it is worth to ask again
*/
function loadContent(source, locale = "en") {
	if (typeof source === "object") return once(source, () => read$2(source, "content"));
	if (source.startsWith("#")) {
		const text = inlineText(source);
		if (text) return once(source + text, () => read$2(text, source));
		return document.readyState === "loading" ? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve)) : failed("content-unreachable", `${source}: expected a script, found none`);
	}
	const urls = [locale, locale.split("-", 1)[0]].map((tag) => parseUrl(source.replaceAll("{locale}", tag))?.href ?? source);
	return once(urls[0], async () => cache$1.set(urls[0], await fromUrls(urls)));
}
// src/page/load-mapping.ts
var TIMEOUT_MS$1 = 5e3;
var cache = /* @__PURE__ */ new Map();
async function read$1(source) {
	try {
		const text = source.startsWith("#") ? inlineText(source) : await fetchText(source, TIMEOUT_MS$1);
		return JSON.parse(text);
	} catch (error) {
		tellOwner("content-unreachable", `mapping: ${source}: ${String(error)}`);
		return;
	}
}
/**
* Reads the setting `mapping`: `#id` of an inline JSON script, or a URL; once a page.
*
* @returns `{theirField: flatKey}`; undefined where none is set or can be read
*/
function loadMapping(source = "") {
	if (!source) return void 0;
	const mapping = cache.get(source) ?? read$1(source);
	cache.set(source, mapping);
	return mapping;
}
// src/page/locale.ts
/** Languages and scripts written from right to left. */
var RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i;
/** The language the page's owner wants for a widget: the setting, else the nearest `lang`, out of shadow roots too. */
function requestedLocale(element, setting) {
	if (setting) return setting;
	const around = element.closest("[lang]");
	if (around) return around.getAttribute("lang") || void 0;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? requestedLocale(root.host) : void 0;
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
/**
* The direction the page's markup sets around a widget, or the document; else that of the language.
* By the attribute, as HTML has it: rules on `*` reach elements that `all: initial` does not protect.
*/
function directionOf(element, locale) {
	const { dir } = element.closest("[dir]") ?? document.documentElement;
	if (dir === "ltr" || dir === "rtl") return dir;
	return RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
}
// src/page/settings.ts
/**
* All settings of the public contract: the default, and what may stand there as a list of values or
* as words with a test. A URL that a visitor follows must not be able to run script.
*/
var RULES = {
	endpoint: [],
	connector: ["json"],
	mapping: [],
	content: [],
	organization: [],
	privacy: [
		"",
		"an http(s) URL or a path",
		/^(https?:|[./?#]|[^:]+$)/i
	],
	email: [
		"",
		"an e-mail address",
		/^[^\s@]+@[^\s@]+$/
	],
	phone: [],
	locale: [
		"",
		"a language tag",
		/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i
	],
	theme: ["auto", "auto, light, dark"],
	challenge: [],
	analytics: ["none", "none, datalayer"],
	storage: ["on-submit", "on-submit, session, visitor, none"],
	gate: ["none", "none, before, after, optional"],
	keep: [
		"72",
		"hours from 1 to 744",
		/^(?!0)([1-6]?\d?\d|7[0-3]\d|74[0-4])$/
	]
};
var SETTING_NAMES = Object.keys(RULES);
/**
* The settings that hold for an element, or for the page where none is given: what stands on the
* element, was configured from code, stands on the script's tag, was in `window.Leadline.settings`, in
* this order; else the default. A value that cannot be used counts as not set, and the owner is told once.
*/
function settingsOf(element) {
	const { configured, tag, takenOver } = page();
	const settings = {};
	for (const name of SETTING_NAMES) {
		const [standard, expected, test] = RULES[name];
		for (const written of [
			element?.getAttribute(name),
			configured[name],
			tag?.dataset[name],
			takenOver[name],
			standard
		]) {
			const isObject = name === "content" && typeof written === "object";
			const text = [written].flat().join(" ").trim();
			if (!text) continue;
			if (!expected || (test ? test.test(text) : expected.split(", ").includes(text))) {
				settings[name] = isObject ? written : text;
				break;
			}
			tellOwner("setting-unknown", `${name}: expected ${expected}, found "${text}"`, element);
		}
	}
	return settings;
}
function tellUnknown(where, names, element) {
	for (const name of names) {
		if (SETTING_NAMES.includes(name)) continue;
		tellOwner("setting-unknown", `${where}: found "${name}"`, element);
	}
}
/** Tells the owner of attributes that begin like a setting; others are none of ours. */
function tellMisspelt(where, names, element) {
	const isAlike = (name) => SETTING_NAMES.some((known) => known.slice(0, 4) === name.slice(0, 4));
	tellUnknown(where, names.filter(isAlike), element);
}
/**
* Sets settings for the whole page from code; they go before those on the script's tag, because
* whoever calls knows the tag. Settings not named stay as they are; null and "" take one back.
*/
function configure(settings) {
	tellUnknown("configure", Object.keys(settings));
	changePage({ configured: {
		...page().configured,
		...settings
	} });
}
// src/page/source.ts
var CLICK_ID = /^(gclid|gbraid|wbraid|msclkid|fbclid|li_fat_id|ttclid)$/;
var MAX_ADDRESS = 1e3;
var MAX_VALUE = 200;
/** An address without query and hash, which may hold personal data. */
var bareAddress = (address) => address.replace(/[?#].*/s, "").slice(0, MAX_ADDRESS);
/** What the visit would have come with if it began here and now. */
function touchNow() {
	const utm = {};
	const clickIds = {};
	for (const [written, value] of new URLSearchParams(location.search)) {
		const name = written.toLowerCase();
		const marks = CLICK_ID.test(name) ? clickIds : /^utm_\w{1,32}$/.test(name) ? utm : {};
		if (value) marks[name] ??= value.slice(0, MAX_VALUE);
	}
	return {
		landing: bareAddress(location.href),
		referrer: bareAddress(document.referrer),
		utm,
		clickIds
	};
}
/**
* Remembers where the visit began, for as long as the page lives: a site's router may have taken the
* campaign out of the address by the time a lead is made. The campaign is the last one the visitor came
* with.
*
* @param now what the visit came with last
*/
function rememberTouch(now = touchNow()) {
	const first = page().touch ??= now;
	const { utm, clickIds } = now;
	return Object.keys({
		...utm,
		...clickIds
	}).length ? page().touch = {
		...first,
		utm,
		clickIds
	} : first;
}
/**
* Where a lead comes from.
*
* @param widget tag name
* @param locale of what the visitor sees
* @param variant of it
*/
function leadSource(widget, locale, variant = "") {
	return {
		page: bareAddress(location.href),
		title: document.title.slice(0, MAX_VALUE),
		...rememberTouch(),
		locale,
		timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		widget,
		variant,
		version
	};
}
// src/page/variant.ts
/** The visitor's variant of this content: on this page the same in every widget; "" where it has none. */
function variantOf(content) {
	const { id = "", variants } = content ?? {};
	if (!variants) return "";
	const before = page().variants[id];
	const chosen = chooseVariant(variants, before, Number(shuffleSeed()));
	if (chosen && !before) {
		page().variants[id] = chosen;
		tellPageChange();
	}
	return chosen;
}
/**
* What variants are drawn and random orders made from, on this page and as long as a variant is kept: from
* 0 up to 1, and one of so few that it tells nobody apart.
*/
function shuffleSeed() {
	const { variants } = page();
	if (!variants[""]) {
		variants[""] = (.999 * Math.random()).toFixed(3);
		tellPageChange();
	}
	return variants[""];
}
// src/elements/widget/announce.ts
/** {@link fire}, for the events of the public contract alone. */
var announce = fire;
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
// src/elements/widget/endpoints.ts
var listOf = (setting = "") => setting.split(/\s+/).filter(Boolean);
/** Where leads may be sent, without user name and password: by http only within this machine. */
var SAFE = /^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\//;
/**
* Where leads go. An endpoint that cannot be used is left out, and the owner is told; so is one whose
* connector is not known, because a body in another shape would be refused or misfiled there.
*
* @param route of which places in the setting, from 1; all where no endpoint is left
*/
function readEndpoints({ endpoint, connector }, element, route = []) {
	const connectors = listOf(connector);
	const read = listOf(endpoint).flatMap((written, index) => {
		const name = connectors[connectors.length > 1 ? index : 0];
		const isKnown = connectorNamed(name);
		const address = parseUrl(written)?.href.replace(location.protocol, "https:") ?? "";
		if (isKnown && SAFE.test(address)) return {
			place: index + 1,
			target: {
				endpoint: written,
				connector: name
			}
		};
		const shown = written.replace(/[?#].*|\/\/.*@/gs, "…");
		tellOwner("setting-unknown", isKnown ? `endpoint: expected an https URL without password, found "${shown}"` : `connector: expected a known one, found "${name}"`, element);
		return [];
	});
	const routed = read.filter(({ place }) => route.includes(place));
	return (routed.length ? routed : read).map(({ target }) => target);
}
// src/elements/widget/definition.ts
/** Where each kind stands in a content file, and the id meant where the page names none. */
var PLACES = {
	quiz: ["quizzes", "readiness"],
	calculator: ["calculators", "benefit"],
	form: ["forms", "quote"]
};
/**
* The quiz, calculator or form that a widget shows: the one named, else the default one, else the
* first of the file. A name that is not in the file is a mistake, not a wish for another one.
*/
function findDefinition(kind, content, named) {
	const [place, standard] = PLACES[kind];
	const list = new Map(Object.entries(content[place] ?? {}));
	const ids = [...list.keys()];
	const id = named || (list.has(standard) ? standard : ids[0] ?? standard);
	const definition = list.get(id);
	if (definition) return {
		id,
		definition,
		failure: null
	};
	return {
		id,
		definition: null,
		failure: {
			code: "content-invalid",
			message: `${content.id}: ${place}: expected "${id}", found ${ids.join(", ") || "none"}`
		}
	};
}
// src/elements/widget/organization.ts
/** Who asks: as the content says, each part overridden by the page's own setting. */
function organizationOf(content, { organization, privacy, email, phone }) {
	const said = Object.entries({
		name: organization,
		privacyUrl: privacy,
		email,
		phone,
		tel: phone
	}).filter(([, text]) => text);
	return {
		...content,
		...Object.fromEntries(said)
	};
}
// src/delivery/clock.ts
var systemClock = {
	now: () => Date.now(),
	elapsed: () => performance.now(),
	after(delayMs, call) {
		const timer = setTimeout(call, delayMs);
		return () => clearTimeout(timer);
	}
};
/**
* The task's result, or an error where it takes too long. The signal tells the task; the promise
* settles all the same, as a wrapped fetch or a stuck database may not heed it.
*/
function inTime(clock, limitMs, task) {
	return new Promise((resolve, reject) => {
		const abort = new AbortController();
		const stopWatch = clock.after(limitMs, () => {
			reject(/* @__PURE__ */ new Error("timeout"));
			abort.abort();
		});
		task(abort.signal).then(resolve, reject).finally(stopWatch);
	});
}
// src/delivery/attempt.ts
/** After this the request, or its hanging body, is given up; headers alone do not stop the watch. */
var ATTEMPT_TIMEOUT_MS = 15e3;
/** The page's fetch as it was when this script loaded: wrappers put around it later may throw or never settle. */
var fetchAtLoad = globalThis.fetch;
/**
* Posts once and reads the answer; always settles. Null: nothing readable came back, though the lead
* may have arrived.
*
* Redirects are not followed: a 307 would hand the visitor's data to a host nobody named, and a 303
* would turn the post into a GET whose success says nothing. The body is always read: an unread one
* holds back keepalive quota.
*
* @param keepalive false after a keepalive request failed, which may be the page's quota and not the
* network
*/
function post(fetch, clock, url, request, keepalive) {
	return inTime(clock, ATTEMPT_TIMEOUT_MS, async (signal) => {
		const response = await fetch(url, {
			redirect: "manual",
			...request,
			method: "POST",
			credentials: "omit",
			referrerPolicy: "strict-origin",
			keepalive: keepalive && bytesOf(request.body) <= 49152,
			signal
		});
		return {
			response,
			text: await response.text()
		};
	}).catch(() => null);
}
var bytesOf = (text) => new Blob([text]).size;
// src/delivery/outbox-record.ts
/** A crashed or frozen page does not keep a lead from the others for longer. */
var CLAIM_MS = 5e3;
var keyOf = ({ id, endpoint }) => [id, endpoint];
/** The same as a name. */
var nameOf = (record) => keyOf(record).join(" ");
/** A record of this lead that has not been tried yet. */
function recordOf(lead, rest) {
	return {
		...rest,
		format: 1,
		id: lead.id,
		json: safeJson(lead),
		state: "waiting",
		attempts: 0,
		claimedMs: 0,
		notBeforeMs: 0,
		problem: null
	};
}
/**
* Whether this version can deliver the record. Others are left alone: a page with a newer script may
* share the device, and will know what to do with its own.
*/
function isOurs(record) {
	const { format, connector } = record;
	return format === 1 && !!connectorNamed(connector);
}
/** Whether the time the visitor was told has passed. A record from the future was saved by a wrong clock. */
function isExpired({ savedMs, keepMs }, nowMs) {
	return nowMs - savedMs > keepMs;
}
/** For how long, at a moment, another page still has the record in hand. A claim from the future is void. */
function heldMs({ claimedMs }, nowMs) {
	const leftMs = claimedMs + CLAIM_MS - nowMs;
	return leftMs > 0 && leftMs <= CLAIM_MS ? leftMs : 0;
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
		waitMs: HOUR_MS$1,
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
// src/delivery/parcel.ts
var freshPace = (firmMs = 0) => ({
	failures: 0,
	softMs: 0,
	firmMs
});
/** The record must be ours, see `isOurs`. */
function parcelOf(record, isHere, durable, firmMs) {
	return {
		...freshPace(firmMs),
		record,
		lead: JSON.parse(record.json),
		connector: connectorNamed(record.connector),
		url: new URL(record.url),
		isHere,
		durable,
		state: record.state
	};
}
/** Where the request goes: the fragment is for us. */
var addressOf = ({ url }) => url.href.replace(url.hash, "");
/** Not yet at its endpoint, as far as anybody can know. */
var isLive = ({ state }) => state !== "sent" && state !== "unconfirmed";
// src/delivery/hex.ts
/** Two lower-case digits a byte. */
var hexOf = (bytes) => Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");
// src/delivery/lead-id.ts
/**
* A new UUID for a lead: version 4, variant 8, else 120 random bits. `crypto.randomUUID` is missing on
* plain-http pages.
*/
function mintLeadId() {
	return hexOf(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16))).replace(/(.{8})(....).(...).(...)/, "$1-$2-4$3-8$4-");
}
// src/delivery/dispatch.ts
/** After so many failures in a row the endpoint is left in peace and then asked with one lead only. */
var FAILURES_TO_OPEN_CIRCUIT = 5;
/** How often a page looks whether another one has delivered what both have in hand. */
var LOOK_AGAIN_MS = 500;
/** What tells that trying again may be worth it. Never a gate: `onLine` lies in both directions. */
var HINTS = [
	"online",
	"pageshow",
	"visibilitychange"
];
/**
* What this page has in hand, and its sending: when which lead may go, one attempt, and what follows
* from its outcome.
*/
function createDispatch(prove, clock, outbox, page, random, fetch, emit) {
	const parcels = /* @__PURE__ */ new Map();
	const roads = /* @__PURE__ */ new Map();
	const running = /* @__PURE__ */ new Set();
	const reported = /* @__PURE__ */ new Set();
	/** Proofs for leads to come, by their challenge; each serves one. */
	const prepared = /* @__PURE__ */ new Map();
	let cancelTimer = () => {};
	for (const hint of HINTS) page?.addEventListener(hint, () => hurry());
	page?.addEventListener("securitypolicyviolation", onBlocked);
	return {
		parcels,
		of,
		drop,
		pump,
		flush,
		statusOf,
		move,
		report,
		prepare
	};
	function prepare(challenge) {
		const proof = prepared.get(challenge) ?? prove(challenge).catch(() => null);
		prepared.set(challenge, proof);
		return proof;
	}
	/** Saved already, so that this may take its time. A spent proof is not offered to another lead. */
	async function proveOn(parcel) {
		const { challenge } = parcel.record;
		if (!challenge || parcel.proof || parcel.connector.isFlat) return;
		const proof = prepare(challenge);
		prepared.delete(challenge);
		parcel.proof = await proof;
		if (!parcel.proof) report(challenge, "challenge-failed", "no challenge");
	}
	function drop(parcel) {
		parcels.delete(nameOf(parcel.record));
	}
	function of(id) {
		return [...parcels.values()].filter(({ record }) => record.id === id);
	}
	/** Sends what may go now and comes back when the next one may. */
	function pump() {
		cancelTimer();
		const nowMs = clock.elapsed();
		let nextMs = Infinity;
		const inTurn = [...parcels.values()].sort((a, b) => a.failures - b.failures);
		for (const parcel of inTurn) {
			if (parcel.state !== "waiting") continue;
			const atMs = dueMs(parcel);
			if (atMs > nowMs) nextMs = Math.min(nextMs, atMs);
			else if (isFresh(parcel) || !roadOf(parcel).running) {
				const sending = send(parcel).then(() => {
					running.delete(sending);
					pump();
				});
				running.add(sending);
			}
		}
		if (nextMs < Infinity) cancelTimer = clock.after(nextMs - nowMs, pump);
	}
	/** Something suggests that it may work now. `isAsked`: somebody asks for it, so firm waits end too. */
	function hurry(isAsked = false) {
		for (const pace of [...parcels.values(), ...roads.values()]) {
			pace.softMs = 0;
			if (isAsked) pace.firmMs = 0;
		}
		pump();
	}
	/** Somebody asks for all that waits. Resolves once nothing is under way. */
	async function flush() {
		hurry(true);
		while (running.size) await Promise.all(running);
	}
	function statusOf(parcel) {
		const { state, durable } = parcel;
		const { id, endpoint, attempts, problem } = parcel.record;
		const waitMs = state === "waiting" ? dueMs(parcel) - clock.elapsed() : 0;
		return {
			id,
			endpoint,
			state,
			attempts,
			nextAttempt: waitMs > 0 && waitMs < Infinity ? new Date(clock.now() + waitMs).toISOString() : null,
			problem,
			durable
		};
	}
	function move(parcel, state) {
		parcel.state = state;
		emit(statusOf(parcel));
	}
	/** Once for each code and subject: the owner needs to know, not to be drowned. */
	function report(subject, code, found) {
		const key = `${code} ${subject}`;
		if (reported.has(key)) return;
		reported.add(key);
		emit({
			code,
			message: `${subject}: found ${found}`
		});
	}
	function roadOf({ record: { endpoint } }) {
		const road = roads.get(endpoint) ?? {
			...freshPace(),
			running: 0
		};
		roads.set(endpoint, road);
		return road;
	}
	function dueMs(parcel) {
		const road = roadOf(parcel);
		const roadSoftMs = isFresh(parcel) ? 0 : road.softMs;
		return Math.max(parcel.firmMs, road.firmMs, parcel.softMs, roadSoftMs);
	}
	async function send(parcel) {
		const road = roadOf(parcel);
		road.running += 1;
		parcel.state = "sending";
		await proveOn(parcel);
		if (await claim(parcel)) {
			move(parcel, "sending");
			const { connector, lead, record, url, failures, proof } = parcel;
			const request = requestOf(connector, lead, record.json, url.hash, record.mapping, proof);
			const isKept = failures % 2 === 0;
			const answer = await post(fetch, clock, addressOf(parcel), request, isKept);
			if (answer?.response.status === 403) parcel.proof = null;
			await settle(parcel, road, judge(answer, connector, lead, clock.now()));
		}
		road.running -= 1;
	}
	/**
	* Counts the attempt, and takes the lead for this page as far as the device can say. That saves
	* requests; that no lead is doubled only the receiver's unique key can make sure.
	*/
	async function claim(parcel) {
		const nowMs = clock.now();
		const { attempts, savedMs } = parcel.record;
		const record = {
			...parcel.record,
			attempts: attempts + 1,
			claimedMs: nowMs,
			savedMs: Math.min(savedMs, nowMs)
		};
		const heldMs = parcel.durable ? await outbox.amend(record).catch(() => 0) : 0;
		if (heldMs && heldMs < Infinity) {
			const lookMs = Math.min(heldMs, LOOK_AGAIN_MS);
			await new Promise((resolve) => clock.after(lookMs, resolve));
			return claim(parcel);
		}
		if (heldMs !== 0) {
			if (!parcel.isHere) {
				drop(parcel);
				return false;
			}
			if (heldMs && !isExpired(record, nowMs)) {
				move(parcel, parcel.connector.mayThank ? "unconfirmed" : "sent");
				return false;
			}
			parcel.durable = false;
		}
		parcel.record = record;
		return true;
	}
	async function settle(parcel, road, outcome) {
		const { state, problem, waitMs, report: told } = outcome;
		const nowMs = clock.elapsed();
		if (state === "waiting" && !problem?.ownersMistake) {
			for (const pace of [parcel, road]) pace.failures += 1;
			parcel.softMs = nowMs + backoffMs(parcel.failures, random);
			if (road.failures >= FAILURES_TO_OPEN_CIRCUIT) road.softMs = nowMs + backoffMs(road.failures, random);
			if (waitMs) road.firmMs = nowMs + waitMs;
		} else if (road.failures) {
			road.failures = 0;
			hurry();
		}
		if (waitMs) parcel.firmMs = nowMs + waitMs;
		const record = {
			...parcel.record,
			problem,
			claimedMs: 0,
			notBeforeMs: waitMs && clock.now() + waitMs,
			state: state === "refused" && !problem?.keyReused ? state : "waiting"
		};
		if (problem?.keyReused && !parcel.isHere && !parcel.record.problem?.keyReused) {
			const { lead } = parcel;
			const identity = {
				id: mintLeadId(),
				replaces: lead.id
			};
			const renewed = {
				...record,
				id: identity.id,
				json: safeJson({
					...lead,
					...identity,
					flat: {
						...lead.flat,
						...identity
					}
				})
			};
			try {
				await outbox.add([renewed], [keyOf(record)], []);
				drop(parcel);
				parcels.set(nameOf(renewed), parcelOf(renewed, false, true));
				return;
			} catch {}
		}
		const written = (isLive(outcome) ? outbox.amend(record) : outbox.remove(keyOf(record))).catch(() => {});
		if (parcel.durable) await written;
		if (told) report(addressOf(parcel), ...told);
		parcel.record = record;
		move(parcel, state);
	}
	/** The page's Content Security Policy keeps requests from a URL or origin, and will go on to; another page's may not. */
	function onBlocked(event) {
		const { disposition, effectiveDirective, blockedURI } = event;
		if (disposition !== "enforce" || effectiveDirective !== "connect-src") return;
		for (const parcel of parcels.values()) {
			const address = addressOf(parcel);
			if (!isLive(parcel) || ![address, parcel.url.origin].includes(blockedURI)) continue;
			parcel.firmMs = Infinity;
			report(address, "endpoint-blocked", "CSP connect-src");
			move(parcel, parcel.state);
		}
	}
}
/** What a visitor has just submitted is worth a try of its own. */
var isFresh = ({ isHere, record }) => isHere && !record.attempts;
/** There is no room for another lead; nothing of it was saved or sent, and nothing may be claimed. */
var OutboxFullError = class extends Error {};
/**
* Refused leads wait for the visitor, not for an endpoint: they take bytes but no place.
*
* @throws {OutboxFullError} if all this does not fit
*/
function checkRoom(records) {
	const ids = /* @__PURE__ */ new Set();
	let bytes = 0;
	for (const { id, json, state } of records) {
		bytes += bytesOf(json ?? "");
		if (state !== "refused") ids.add(id);
	}
	if (ids.size > 50 || bytes > 8388608) throw new OutboxFullError();
}
// src/delivery/outbox.ts
var DATABASE = "leadline";
var STORE = "outbox";
/** For opening and a strict commit, which waits for the disk. */
var TIMEOUT_MS = 2e3;
/** The outbox on IndexedDB: unlike localStorage it survives a browser killed right after the commit. */
function deviceOutbox(factory, clock) {
	/**
	* One transaction, all or nothing; what fails or hangs is tried once more. Undefined where there is
	* no database and none is to be made. It is opened for each use and closed after it: a connection
	* kept open goes stale (https://bugs.webkit.org/show_bug.cgi?id=226547) and blocks newer versions of
	* this script.
	*/
	async function use(work, mode = "readwrite", mayCreate) {
		const once = () => inTime(clock, TIMEOUT_MS, async (signal) => {
			const indexedDB = factory();
			if (!mayCreate && "databases" in indexedDB && globalThis.origin !== "null") {
				if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return void 0;
			}
			const request = indexedDB.open(DATABASE);
			request.onupgradeneeded = () => {
				if (mayCreate && !signal.aborted) request.result.createObjectStore(STORE, { keyPath: ["id", "endpoint"] });
				else request.transaction.abort();
			};
			const database = await resultOf(request);
			try {
				return await transact(database, mode, work);
			} finally {
				database.close();
			}
		});
		return once().catch(once);
	}
	return {
		all: () => use((store) => resultOf(store.getAll()), "readonly"),
		add: (records, replaced, besides) => use(async (store) => {
			for (const key of replaced) store.delete(key);
			for (const record of records) store.put(record);
			checkRoom([...await resultOf(store.getAll()), ...besides]);
		}, "readwrite", true),
		amend: (record) => use(async (store) => {
			const stored = await resultOf(store.get(keyOf(record)));
			const ms = stored ? heldMs(stored, record.claimedMs) : Infinity;
			if (ms === 0) store.put(record);
			return ms;
		}),
		remove: (key) => use((store) => resultOf(store.delete(key)))
	};
}
/** Resolves when what the work asked for is committed; undone where the work rejects. */
function transact(database, mode, work) {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(STORE, mode, { durability: "strict" });
		let refusal;
		transaction.onabort = () => reject(transaction.error ?? refusal);
		work(transaction.objectStore(STORE)).then((value) => {
			transaction.oncomplete = () => resolve(value);
		}).catch((error) => {
			refusal = error;
			transaction.abort();
		}).catch(() => {});
	});
}
function resultOf(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
// src/delivery/delivery.ts
/**
* All but the first are the browser's own unless given.
*
* @param prove what solves a challenge, a file of its own
* @param page a window: fires what tells that trying again may be worth it, or why it was not
* @param random from 0 up to 1
*/
function createDelivery(prove, clock = systemClock, outbox = deviceOutbox(() => indexedDB, clock), page = globalThis.window, random = Math.random, fetch = fetchAtLoad) {
	const listeners = /* @__PURE__ */ new Set();
	const dispatch = createDispatch(prove, clock, outbox, page, random, fetch, emit);
	const { parcels, of, drop, pump, statusOf } = dispatch;
	/** What saves takes turns: the second submit of a double click finds what the first one saved. */
	let lastTurn = Promise.resolve();
	return {
		async submit(lead, targets, keepMs) {
			const savedMs = clock.now();
			const records = targets.map((target) => recordOf(lead, {
				...target,
				url: absolute(target.endpoint),
				savedMs,
				keepMs
			}));
			return inTurn(() => admit(lead, records));
		},
		statuses: (id) => of(id).map(statusOf),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async outbox() {
			return [...await leftByOthers(), ...parcels.values()].map(statusOf).flatMap(({ state, problem, durable, ...entry }) => state === "sent" ? [] : {
				...entry,
				state
			});
		},
		async flush() {
			await resume();
			await dispatch.flush();
		},
		resume,
		async discard(id) {
			for (const parcel of of(id).filter(isRefused)) {
				drop(parcel);
				await remove(parcel);
			}
		},
		prepare: dispatch.prepare
	};
	function resume() {
		return inTurn(async () => {
			for (const parcel of await leftByOthers()) if (isExpired(parcel.record, clock.now())) await remove(parcel);
			else parcels.set(nameOf(parcel.record), parcel);
			pump();
		});
	}
	async function admit(lead, records) {
		const fresh = records.filter((record) => {
			const known = parcels.get(nameOf(record));
			return !known || isRefused(known);
		});
		if (fresh.length) {
			const replaced = [lead.replaces, lead.id].flatMap(of).filter(isRefused);
			const durable = await save(fresh, replaced);
			replaced.forEach(drop);
			for (const record of fresh) {
				const parcel = parcelOf(record, true, durable);
				parcels.set(nameOf(record), parcel);
				dispatch.move(parcel, "waiting");
			}
			pump();
		}
		return { durable: of(lead.id).every(({ durable }) => durable) };
	}
	/**
	* @returns whether the records are on the disk
	* @throws {OutboxFullError} if there is no room, on the disk or in memory
	*/
	async function save(records, replaced) {
		const gone = recordsIn(replaced);
		const names = [...records, ...gone].map(nameOf);
		const others = [...parcels.values()].filter((parcel) => isLive(parcel) && !names.includes(nameOf(parcel.record)));
		if (records[0].keepMs) try {
			const inMemory = others.filter(({ durable }) => !durable);
			await outbox.add(records, gone.map(keyOf), recordsIn(inMemory));
			return true;
		} catch (error) {
			if (error instanceof OutboxFullError) throw error;
			dispatch.report("IndexedDB", "storage-unavailable", String(error));
		}
		checkRoom([...recordsIn(others), ...records]);
		return false;
	}
	/** What lies on the device, can be delivered by this version and is not in hand here. */
	async function leftByOthers() {
		return (await outbox.all().catch(() => {}) ?? []).filter(isOurs).filter((record) => !parcels.has(nameOf(record))).map((record) => {
			return parcelOf(record, false, true, clock.elapsed() + waitMs(record.notBeforeMs, clock.now()));
		});
	}
	/** If the device cannot delete, the lead is sent again by another page, under the same id. */
	function remove({ record }) {
		return outbox.remove(keyOf(record)).catch(() => {});
	}
	function emit(event) {
		for (const listener of listeners) try {
			listener(event);
		} catch (error) {
			reportError(error);
		}
	}
	function inTurn(task) {
		const turn = lastTurn.then(task);
		lastTurn = turn.catch(() => {});
		return turn;
	}
}
var absolute = (url) => new URL(url, globalThis.document?.baseURI).href;
var isRefused = ({ state }) => state === "refused";
var recordsIn = (parcels) => parcels.map(({ record }) => record);
// src/elements/widget/page-delivery.ts
var HOUR_MS = 36e5;
/** Leads of this page by their id. */
var submitted = /* @__PURE__ */ new Map();
var delivery;
/** The page's delivery; made when it is first needed. */
function pageDelivery() {
	if (!delivery) {
		delivery = createDelivery(prove);
		delivery.subscribe(passOn);
	}
	return delivery;
}
/** By a file beside the script, loaded only where a page asks for proofs of work. */
async function prove(challenge) {
	return (await import(
		/* @vite-ignore */
		new URL("proof.js", page().tag?.src || document.baseURI).href
)).proofFrom(challenge);
}
var challengeOf = ({ challenge }) => challenge && parseUrl(challenge)?.href;
/** The visitor has begun: by the time they submit, the challenge is solved. */
function prepareProof(settings) {
	const challenge = challengeOf(settings);
	if (challenge) pageDelivery().prepare(challenge);
}
/** The leads on this device that are not confirmed; makes nothing on the device. */
var outbox = () => pageDelivery().outbox();
/** Tries all that waits now; resolves when each attempt has ended. */
var flush = () => pageDelivery().flush();
function passOn(event) {
	if ("code" in event) {
		([...submitted.values()].at(-1)?.sender.report ?? tellOwner)(event.code, event.message);
		return;
	}
	const { id, endpoint, state } = event;
	if (isLive(event)) return;
	const { lead = { id }, sender } = submitted.get(id) ?? {};
	(sender?.emit ?? announce)("leadline-sent", {
		lead,
		endpoint,
		confirmed: state === "sent"
	});
}
/**
* Hands a lead over to delivery: fires `leadline-saved` when it is in the outbox, and `leadline-sent`
* for each endpoint that has it.
*
* @throws OutboxFullError before anything is claimed
*/
async function submitLead(lead, endpoints, settings, sender) {
	const { storage, keep, mapping } = settings;
	submitted.set(lead.id, {
		sender,
		lead
	});
	const keepMs = storage === "none" ? 0 : Number(keep) * HOUR_MS;
	const rest = {
		mapping: await loadMapping(mapping),
		challenge: challengeOf(settings)
	};
	const targets = endpoints.map((endpoint) => ({
		...endpoint,
		...rest
	}));
	const { durable } = await pageDelivery().submit(lead, targets, keepMs);
	sender.emit("leadline-saved", {
		lead,
		durable
	});
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
function createWidget(host, kind) {
	let loaded = null;
	let found = null;
	let told = "";
	let isReady = false;
	let stopListening;
	const refresh = () => host.requestUpdate();
	const observer = new MutationObserver(refresh);
	const settings = () => settingsOf(host.asking?.host ?? host);
	const wantedLocale = () => requestedLocale(host, settings().locale);
	function emit(name, detail) {
		if (kind === "form" && name === "leadline-start") prepareProof(settings());
		const goesOn = announce(name, detail, host, widget.id);
		if (settings().analytics === "datalayer") pushEvent(name, detail, host.localName, widget.id);
		return goesOn;
	}
	function report(code, message) {
		sayOnce(code, message);
		emit("leadline-error", { error: {
			code,
			message
		} });
	}
	/** What only the owner can say. Asked late, because a page may configure it at the end of its own scripts. */
	function checkOwnersPart() {
		if (!host.isConnected) return;
		loadMapping(settings().mapping);
		if (!widget.endpoints.length) report("endpoint-missing", "leads go nowhere");
		if (!widget.organization.name) report("organization-missing", "expected a name");
	}
	const widget = {
		/** The widgets' own words. */
		words: en,
		/** True while the content is on its way. */
		get loading() {
			return !loaded;
		},
		/** Id of the quiz, calculator or form that is shown; "" while it is not known. */
		get id() {
			return found?.id ?? "";
		},
		/** The quiz, calculator or form that is shown; null while it loads or where it cannot be used. */
		get definition() {
			return found?.definition ?? null;
		},
		/** Why the widget cannot be shown: the visitor gets the ways to get in touch instead. */
		get failure() {
			return (found ?? loaded)?.failure ?? null;
		},
		/** Who asks, from content and settings; without content from settings alone. */
		get organization() {
			return organizationOf(loaded?.content?.organization, settings());
		},
		/** For words and figures: the language of the content shown, in the page's variety of it. */
		get locale() {
			return shownLocale(wantedLocale(), loaded?.content?.locale ?? "en");
		},
		get direction() {
			return directionOf(host, widget.locale);
		},
		/** The visitor's variant of the content shown; "" where it has none. */
		get variant() {
			return variantOf(loaded?.content);
		},
		get theme() {
			return settings().theme;
		},
		/** Where contact details are asked for; nowhere without a form to ask by. */
		get gate() {
			const { forms } = loaded?.content ?? {};
			return (forms && settings().gate) ?? "none";
		},
		/** Id of the form that asks for them; undefined: the default one. */
		get contactForm() {
			return loaded?.content?.forms?.["contact"] && "contact";
		},
		/** Where leads go; empty: nowhere, and the visitor is told so. */
		get endpoints() {
			return readEndpoints(settings(), host);
		},
		/** Hours an unsent lead is kept. */
		get keepHours() {
			return Number(settings().keep);
		},
		hostConnected() {
			const attributeFilter = [
				"lang",
				"dir",
				...SETTING_NAMES
			];
			observer.observe(host.asking?.host ?? host, { attributeFilter });
			observer.observe(document.documentElement, { attributeFilter });
			stopListening = onPageChange(refresh);
			refresh();
			tellMisspelt(`<${host.localName}>`, host.getAttributeNames(), host);
		},
		hostDisconnected() {
			observer.disconnect();
			stopListening();
		},
		hostUpdate() {
			const { content } = settings();
			const wanted = host.content || content;
			const answer = wanted ? loadContent(wanted, wantedLocale()) : BUILT_IN;
			loaded = null;
			if (answer instanceof Promise) answer.then(refresh);
			else loaded = answer;
			found = loaded?.content ? findDefinition(kind, loaded.content, host[kind]) : null;
		},
		hostUpdated() {
			if (!loaded) return;
			const { failure } = widget;
			if (failure) {
				if (told !== failure.message) report(failure.code, failure.message);
				told = failure.message;
			} else if (!isReady) {
				isReady = true;
				host.updateComplete.then(() => emit("leadline-ready", {}));
				if (kind === "form") whenLoaded(checkOwnersPart);
			}
		},
		/**
		* Tells the page.
		*
		* @returns false if a listener prevented it (`leadline-submit` alone can be)
		*/
		emit,
		/** Tells the page's owner: in the console once a page, and by `leadline-error`. */
		report,
		/** Where a lead made now comes from. */
		leadSource() {
			return leadSource(host.localName, widget.locale, widget.variant);
		},
		/**
		* Hands a lead over to delivery and fires `leadline-saved`, later `leadline-sent` for each endpoint
		* that has it.
		*
		* @param route the places of the endpoints that get it, where the content chooses
		* @throws OutboxFullError before anything is claimed
		*/
		submit(lead, route) {
			return submitLead(lead, readEndpoints(settings(), host, route), settings(), widget);
		}
	};
	host.addController(widget);
	return widget;
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
// src/ui/field/field-view.ts
/** What a number counts, as it stands beside the input. */
function unitOf({ type, unit, currency, locale }) {
	if (type === "percent") return unit ?? "%";
	if (type !== "money" || !CURRENCY.test(currency)) return unit;
	const format = {
		style: "currency",
		currency,
		currencyDisplay: "narrowSymbol"
	};
	const sign = new Intl.NumberFormat(locale, format).formatToParts(0).find((part) => part.type === "currency").value;
	return unit ? `${sign} ${unit}` : sign;
}
/** Ids of the texts that describe a field's control; undefined where there are none. */
function describedBy(field) {
	const { id, help, hint, error } = field;
	const texts = {
		help,
		hint,
		error,
		unit: unitOf(field)
	};
	return Object.entries(texts).filter(([, text]) => text).map(([part]) => `${id}-${part}`).join(" ") || void 0;
}
// src/ui/field/choices.ts
/** The list after one of its options is set or cleared; an exclusive option stands alone. */
function toggled(chosen, option, on, options) {
	const isLeft = (other) => other === option ? on : chosen.includes(other.value) && !(on && (option.exclusive || other.exclusive));
	return options.filter(isLeft).map(({ value }) => value);
}
/** Radios, checkboxes or one consent: native inputs in large labels. */
function choices(field) {
	const { id, type, options = [], onAnswer } = field;
	const isConsent = type === "consent";
	const chosen = [field.value].flat();
	const choice = (option, index) => {
		const { value, label, help, image } = option;
		const onChange = (event) => {
			const { checked } = event.target;
			if (isConsent) onAnswer(checked);
			else onAnswer(type === "several" ? toggled(chosen, option, checked, options) : value);
		};
		return html`<label class="option" part="option">
      ${image && html`<img src=${image} alt="" />`}
      <input
        type=${type === "single" ? "radio" : "checkbox"}
        id=${index ? `${id}-${value}` : id}
        name=${id}
        .value=${String(value)}
        ?required=${field.required && type !== "several"}
        aria-invalid=${!!field.error}
        aria-describedby=${ifDefined(isConsent ? describedBy(field) : void 0)}
        .checked=${chosen.includes(isConsent || value)}
        @change=${onChange}
      />
      <span>${label}${help && html`<span class="small muted">${help}</span>`}</span>
    </label>`;
	};
	const hasPictures = options.some(({ image }) => image);
	return html`<div
    class=${hasPictures ? "options pictures" : field.chips ? "options chips" : "options"}
  >
    ${isConsent ? choice({
		value: "on",
		label: field.label
	}, 0) : options.map(choice)}
  </div>`;
}
// src/ui/field/field.ts
function select(field) {
	const { id, options = [], value, onAnswer } = field;
	const onChange = (event) => {
		const { selectedIndex } = event.target;
		onAnswer(options[selectedIndex - 1]?.value ?? null);
	};
	return html`<select
    class="input"
    part="input"
    id=${id}
    name=${id}
    autocomplete=${ifDefined(field.autocomplete)}
    ?required=${field.required}
    aria-invalid=${!!field.error}
    aria-describedby=${ifDefined(describedBy(field))}
    @change=${onChange}
  >
    <option value="" .selected=${value == null}>
      ${field.placeholder ?? field.words.pleaseChoose}
    </option>
    ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>
          ${option.label}
        </option>`)}
  </select>`;
}
/** Text, a number or one of many options typed in, with what a number counts beside it; as a slider also a range to pull. */
function input(field) {
	const { id, type, label, value, min, max, step, onAnswer } = field;
	const options = type === "select" ? field.options : void 0;
	const isNumber = isNumberType(type);
	const unit = unitOf(field);
	const native = isNumber ? "number" : options ? "text" : type;
	const listId = `${id}-list`;
	const stepOrAny = step ?? "any";
	const onInput = ({ target }) => {
		const input = target;
		const typed = typedIn(input);
		const isTyped = (option) => option.label.toLowerCase() === `${typed}`.toLowerCase();
		const option = options?.find(isTyped);
		if (option) onAnswer(option.value);
		else if (options) onAnswer(typed && [typed], !!typed);
		else onAnswer(typed, input.validity.badInput);
	};
	if (type === "multiline") return html`<textarea
      class="input"
      part="input"
      id=${id}
      name=${id}
      rows="5"
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${!!field.error}
      aria-describedby=${ifDefined(describedBy(field))}
      .defaultValue=${String(value ?? "")}
      @input=${onInput}
    ></textarea>`;
	const keys = isNumber && !(min < 0) ? "decimal" : void 0;
	return html`<div class=${`typed ${type}`}>
    ${type === "slider" ? html`<input
            type="range"
            part="slider"
            aria-label=${label}
            min=${ifDefined(min)}
            max=${ifDefined(max)}
            step=${stepOrAny}
            .defaultValue=${String(value ?? "")}
            @input=${onInput}
          />` : nothing}
    <input
      class="input"
      part="input"
      type=${native}
      id=${id}
      name=${id}
      inputmode=${ifDefined(keys)}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      step=${ifDefined(isNumber ? stepOrAny : void 0)}
      list=${ifDefined(options && listId)}
      autocomplete=${ifDefined(field.autocomplete ?? (isNumber || options ? "off" : void 0))}
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${!!field.error}
      aria-describedby=${ifDefined(describedBy(field))}
      .defaultValue=${optionOf(options ?? [], value)?.label ?? String(value ?? "")}
      @input=${onInput}
    />
    ${options && html`<datalist id=${listId}>
        ${options.map(({ label }) => html`<option value=${label}></option>`)}
      </datalist>`}
    ${unit && html`<span class="muted" id=${`${id}-unit`}>${unit}</span>`}
  </div>`;
}
var remark = (id, part, text) => text && html`<p class=${part === "error" ? part : "small muted"} id=${`${id}-${part}`} part=${part}>
    ${text}
  </p>`;
/** One field: label, help, error and native control, bound to each other. */
function field(view) {
	const { id, type, error, words } = view;
	const isConsent = type === "consent";
	const isGroup = type === "single" || type === "several";
	const text = html`${view.label}${view.markOptional ? html` <span class="muted">${words.optionalMark}</span>` : nothing}${view.tag}`;
	const label = isGroup ? text : html`<label for=${id}>${text}</label>`;
	const title = view.heading ? html`<h3 class="heading" part="label" tabindex="-1">${label}</h3>` : html`<span class="label" part="label">${label}</span>`;
	const says = error && html`<span class="hidden">${words.errorPrefix} </span>${error}`;
	const control = type === "select" && !view.search ? select : isGroup || isConsent ? choices : input;
	const body = html`${remark(id, "help", view.help)}${remark(id, "hint", view.hint)}${remark(id, "error", says)}${control(view)}${view.after}`;
	const classes = `field ${type} ${error ? "invalid" : ""}`;
	return isGroup ? html`<fieldset part="field" aria-describedby=${ifDefined(describedBy(view))}>
        <legend>${title}</legend>
        <div class=${classes}>${body}</div>
      </fieldset>` : html`<div class=${classes} part="field">${isConsent ? nothing : title}${body}</div>`;
}
// src/elements/form/form-fields.ts
/** No browser or password manager fills it in; who does is a machine. */
var HONEYPOT = "leave-empty";
/**
* The fields asked for, and one that nobody sees.
*
* @param section that of the step shown; the other fields keep what stands in them
* @param privacyUrl where the privacy notice stands, beside the consent that needs it
*/
function formFields(shown, section, values, problems, privacyUrl, locale, words, onAnswer, onTrapped) {
	const formField = (one) => {
		const { id, type, half, required } = one;
		const isConsent = type === "consent";
		return html`<div class=${half ? "half" : ""} ?hidden=${one.section !== section}>
      ${field({
			...one,
			locale,
			words,
			autocomplete: autocompleteOf(one),
			chips: type === "single" || type === "several",
			value: values[id],
			markOptional: !required && !isConsent,
			error: problems.find((problem) => problem.id === id)?.message,
			after: isConsent && required && privacyUrl ? html`<p class="small privacy">
                <a href=${privacyUrl} target="_blank">${words.privacyNotice}</a>
              </p>` : nothing,
			onAnswer: (answer, badInput) => onAnswer(one, answer, badInput)
		})}
    </div>`;
	};
	const onInput = (event) => onTrapped(event.target.value !== "");
	return html`<div class="grid">${shown.map(formField)}</div>
    <div hidden>
      <label>
        ${words.honeypotLabel}
        <input name=${HONEYPOT} tabindex="-1" autocomplete="off" @input=${onInput} />
      </label>
    </div>`;
}
/**
* The button forward, the page's captcha before it where it sends, and other buttons beside it. The second of
* two quick clicks was meant for what the button did before.
*
* @param isLast it sends; else it leads to the next step
* @param label the words on it
*/
function formActions(isLast, isBusy, label, onSubmit, others) {
	return html`<div class="actions">
    ${isLast ? html`<slot name="captcha"></slot>` : nothing}
    <button
      class="button"
      part="submit"
      type="submit"
      aria-disabled=${isBusy}
      @click=${onPress(({ detail }) => detail > 1 || onSubmit())}
    >
      ${label}
    </button>
    ${others}
  </div>`;
}
// src/model/form/validate-field.ts
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
/** @param field as it is asked for, with the options offered */
function validateField(field, value) {
	const { type, required } = field;
	if (type === "consent") return required && value !== true ? { code: "consent" } : void 0;
	const trimmed = typeof value === "string" ? value.trim() : value;
	const given = isChoiceType(type) ? toAnswer(field, trimmed) : trimmed;
	if (isBlank(given) || Array.isArray(given) && !given.length) return required ? { code: "required" } : void 0;
	if (isChoiceType(type)) return void 0;
	if (isNumberType(type)) return numberProblem(field, toFiniteNumber(given));
	return textProblem(field, typeof given === "string" ? given : answerText([], given));
}
function numberProblem({ min, max, step }, number) {
	if (number === void 0) return { code: "number" };
	if (min !== void 0 && number < min) return { code: "min" };
	if (max !== void 0 && number > max) return { code: "max" };
	if (!step) return void 0;
	const steps = (number - (min ?? 0)) / step;
	return Math.abs(steps - Math.round(steps)) > 1e-9 ? { code: "number" } : void 0;
}
function textProblem({ type, maxLength }, text) {
	const limit = maxLength ?? MAX_LENGTHS[type] ?? MAX_LENGTH;
	if (text.length > limit) return {
		code: "tooLong",
		limit
	};
	const code = type;
	return (code === "date" ? isDate(text) : PATTERNS[code]?.test(text) ?? true) ? void 0 : { code };
}
// src/elements/form/form-problems.ts
/** The words of a consent are too long to name it by. */
function problemAt({ id, type, label, section }, message) {
	return {
		id,
		section,
		label: type === "consent" ? "" : label,
		message
	};
}
/**
* What the visitor has to correct before anything is sent, in the order of the fields.
*
* @param rejected what was typed and is no answer, by field
*/
function formProblems(shown, values, rejected, words) {
	return shown.flatMap((field) => {
		const problem = validateField(field, values[field.id]);
		const code = rejected.get(field.id) ?? problem?.code;
		if (!code) return [];
		return problemAt(field, problemText(code === "required" && field.options ? "choice" : code, field, words, problem?.limit));
	});
}
/** What an endpoint said about single fields. */
function refusals(problems, shown, words) {
	const refused = problems.flatMap(({ fields }) => fields);
	return shown.flatMap((one) => refused.filter(({ field }) => field === one.id).map(({ message }) => problemAt(one, message || words.refusedField)));
}
// src/elements/form/form-status.ts
var HANDED_OVER = [
	"sent",
	"unconfirmed",
	"waiting"
];
var TONES = {
	sent: "positive",
	unconfirmed: "warning",
	waiting: "warning",
	cancelled: "warning"
};
/** True where the form steps back behind what became of it. */
function isHandedOver(status) {
	return HANDED_OVER.includes(status ?? "");
}
/**
* What became of the lead, no better and no worse than it is.
*
* @param thanks the content's own words for a lead that has arrived
*/
function formStatus(status, sender, widget, thanks, onAnother) {
	const { durable, problems, id } = sender;
	const { words, organization, locale, keepHours } = widget;
	const handedOver = isHandedOver(status);
	const isCorrectable = problems.some(({ fields }) => fields.length);
	const told = status === "waiting" && !durable ? "memory" : status === "refused" && !isCorrectable ? "unclear" : status;
	const needsWays = ![
		"sent",
		"cancelled",
		"refused"
	].includes(told);
	const [title, text] = words.became[told];
	const own = status === "sent" && thanks;
	return html`<section
    class=${`panel notice stack ${TONES[status] ?? "danger"}`}
    part="result"
    role=${handedOver ? "status" : "alert"}
    tabindex="-1"
  >
    <div>
      ${status === "sent" ? html`<p class="overline">${words.received}</p>` : nothing}
      <h3 aria-level=${handedOver ? 2 : 3}>${own ? own.title : title}</h3>
    </div>
    ${prose(own ? own.text : say(text, { time: sayTime(keepHours, "hour", locale) }))}
    ${needsWays ? contactWays(organization, words) : nothing}
    ${handedOver ? html`<p class="small muted">${say(words.leadReference, { id: id.slice(0, 8) })}</p>
            ${quietButton(words.sendAnother, onAnother)}` : nothing}
    ${status === "refused" ? html`<button class="link" type="button" @click=${() => void sender.discard()}>
            ${words.discard}
          </button>` : nothing}
  </section>`;
}
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
    display: none;
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
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .card {
    padding: clamp(var(--_space) * 2, 5cqi, var(--_space) * 5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
    --_line: color-mix(in srgb, var(--_border) 35%, transparent);
  }

  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font: 600 1em / 1.25 var(--_font-heading);
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  form > * + *,
  .fields > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .sections > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .muted {
    color: var(--_text-muted);
  }
  .small,
  .overline {
    font-size: 0.875em;
  }
  .overline {
    font-weight: 600;
    color: var(--_accent);
  }
  .panel {
    padding: min(5cqi, var(--_space) * 2.5);
    background: var(--_surface-raised);
    border-radius: var(--_radius);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .button {
    min-height: 48px;
    padding: 0.5em 1.5em;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .button:hover {
    filter: brightness(1.1);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .quiet {
    color: var(--_accent);
    background: none;
    border-color: var(--_border);
  }
  .quiet:hover {
    background: var(--_accent-soft);
  }
  .link {
    min-height: 44px;
    background: none;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
  }
  summary {
    width: fit-content;
    padding-block: 10px;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Headings are focused from code, to be read out; they cannot be operated. */
  [tabindex='-1']:focus {
    outline: none;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='question'],
    [part='result'] {
      animation: appear var(--_motion);
    }
  }
  @keyframes appear {
    from {
      translate: 0 8px;
    }
  }
  @media print {
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
	font: "system-ui, sans-serif",
	"font-heading": "var(--_font)",
	"font-size": "medium",
	radius: "12px",
	space: "8px",
	shadow: "0 4px 24px rgb(15 36 48 / 8%)",
	motion: "250ms",
	"max-width": "45em"
};
var declarations = [...Object.entries(COLORS).map(([role, [light, dark]]) => [role, `light-dark(${light}, ${dark})`]), ...Object.entries(DEFAULTS)];
/**
* The private side of the theme: `--_accent` is the page's `--leadline-accent`, else the default.
* Rules use the private names alone, so that every default stands once.
*/
var tokens = unsafeCSS(`:host{${declarations.map(([name, value]) => `--_${name}: var(--leadline-${name}, ${value});`).join("")}}`);
// src/ui/field/field.styles.ts
/** Labels, inputs, choices and their messages. */
var fieldStyles = css`
  .field > * + *,
  legend + *,
  .header > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .label {
    font-weight: 600;
    line-height: 1.35;
  }
  .label .muted {
    font-weight: 400;
  }
  .heading {
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: 1.375em;
  }
  .error {
    font-weight: 600;
    color: var(--_danger);
  }

  input,
  select,
  textarea {
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    accent-color: var(--_accent);
  }
  .input {
    width: 100%;
    min-height: 48px;
    padding: 0.5em 0.75em;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  [type='number'],
  [type='date'] {
    max-width: 11em;
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  [type='range'] {
    flex: 1 1 5em;
    height: 44px;
    cursor: pointer;
  }
  .slider .input {
    width: 6em;
  }

  .options {
    display: grid;
    gap: var(--_space);
  }
  .option {
    display: flex;
    gap: 0.75em;
    min-height: 44px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    line-height: 1.4;
    cursor: pointer;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .input:hover,
  .option:hover,
  .option:has(:checked) {
    border-color: var(--_accent);
  }
  .option:has(:checked) {
    background: var(--_accent-soft);
  }
  .invalid .input,
  .invalid .option {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
  }
  .chips .option {
    align-items: center;
    padding-block: 0.4em;
    border-radius: 22px;
  }
  .pictures {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .pictures .option {
    flex-wrap: wrap;
    align-content: start;
    padding: var(--_space);
  }
  .pictures span {
    flex: 1;
  }
  img {
    flex: 1 1 100%;
    aspect-ratio: 4/3;
    object-fit: contain;
  }
  .consent .option {
    padding-inline: 0;
    background: none;
    border: 0;
    box-shadow: none;
  }
`;
// src/ui/widget.styles.ts
/** What every widget looks like; each adds its own rules. */
var widgetStyles = [
	tokens,
	base,
	css`
  .notice {
    --_tone: var(--_accent);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
    border-inline-start: 5px solid var(--_tone);
  }
  .notice .overline {
    color: var(--_tone);
  }
  .danger {
    --_tone: var(--_danger);
  }
  .warning {
    --_tone: var(--_warning);
  }
  .positive {
    --_tone: var(--_positive);
  }

  /* The label takes what the figure leaves; a figure too long for that goes below. */
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .pair > :first-child {
    flex: 1 1 6em;
  }
  .pair > :last-child {
    margin-inline-start: auto;
    text-align: end;
  }
  .pair strong {
    white-space: nowrap;
  }
  dt span,
  dd span,
  .label,
  .option .muted {
    display: block;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .notes {
    padding-inline-start: 1.25em;
    list-style: revert;
  }

  .card + leadline-form {
    margin-block-start: calc(var(--_space) * 2);
  }

  .figure {
    font: 700 2em / 1.2 var(--_font-heading);
  }
  .bar {
    display: block;
    width: 100%;
    height: 10px;
    margin-block: 0.5em;
    background: var(--_line);
    /* Seen in forced colours alone, which take the ground away. */
    border: 1px solid transparent;
    border-radius: 5px;
    fill: var(--_accent);
  }
  line {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
`,
	fieldStyles
];
// src/elements/form/form.styles.ts
var formStyles = [widgetStyles, css`
    details form {
      padding-block-start: calc(var(--_space) * 2);
    }
    [type='submit'] {
      width: 100%;
    }
    .grid {
      display: grid;
      gap: calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);
      align-items: end;
    }
    @container (width > 34em) {
      .grid {
        grid-template-columns: 1fr 1fr;
      }
      [type='submit'] {
        width: auto;
      }
      .grid > :not(.half) {
        grid-column: 1 / -1;
      }
    }
    .privacy {
      padding-inline-start: 2.3em;
      margin-block-start: 0;
    }
  `];
// src/elements/form/lead-from-page.ts
var kindOf = (value) => Array.isArray(value) ? "list" : typeof value;
/** The parts that a lead may be without. */
var OPTIONAL = [
	"quiz",
	"estimate",
	"replaces"
];
/**
* The lead as a page's listener left it. Id and schema stay, a part of another kind than before is put
* back, and the flat form follows what was changed; keys the page added to it are kept. What is wrong
* deeper within a part is for the endpoint to refuse.
*
* @param original as it was made
* @param changed what the listener left in `detail.lead`
*/
function leadFromPage(original, changed) {
	const { id, schema } = original;
	const known = Object.entries({
		...changed,
		id,
		schema
	}).filter(([name, part]) => {
		const before = original[name] ?? {};
		return part === null ? OPTIONAL.includes(name) : kindOf(part) === kindOf(before);
	});
	const { flat, ...lead } = {
		...original,
		...Object.fromEntries(known)
	};
	const own = Object.entries(flat).filter(([name, value]) => original.flat[name] !== value && !(name in {
		id,
		schema
	}));
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
* What the visitor is told of a lead over all its endpoints: with one that has it, it has arrived; it
* is refused only where all refused it, and waits as long as any may still take it.
*
* @param statuses one for each endpoint; none: it is being handed over
* @returns null before the first attempt has ended, when there is nothing to worry about
*/
function progressOf(statuses) {
	const states = statuses.map(({ state }) => state);
	for (const end of ["sent", "unconfirmed"]) if (states.includes(end)) return end;
	if (states.length && !isAnywhere(statuses)) return "refused";
	return statuses.some(({ state, attempts }) => state === "waiting" && attempts) ? "waiting" : null;
}
/** True where an endpoint may have stored the lead, or still may: its id is used up. */
function isAnywhere(statuses) {
	return statuses.some(({ state }) => state !== "refused");
}
// src/elements/form/lead-sender.ts
/** How long `submit()` waits for an endpoint before it answers `waiting`. */
var SETTLE_WITHIN_MS = 15e3;
/** How long a page may hold a lead back by `waitUntil`. */
var HOLD_AT_MOST_MS = 5e3;
var within = (promise, ms) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);
/**
* One form's leads on their way: gives them their identity, asks the page, hands them to delivery and
* follows them, so that what the visitor reads is true at every moment.
*/
function createLeadSender(widget, onChange) {
	let currentId = "";
	let replaces = null;
	/** What was submitted last, as one text; null: whatever comes is something else. */
	let submitted = null;
	/** Which endpoints get the lead at hand, where the content chooses. */
	let route;
	/** Of the lead at hand; empty until it is handed over. */
	let statuses = [];
	let handing = Promise.resolve();
	let settled;
	let settle;
	let hasEscaped = false;
	let stopListening;
	const sender = {
		/** What to tell the visitor; null: nothing was submitted, or it is too early to say. */
		status: null,
		/** A lead is being handed over or tried for the first time. */
		isBusy: false,
		/** Safe on this device; false from the moment the visitor clears it, too. */
		get durable() {
			return statuses.every(({ durable }) => durable);
		},
		/**
		* Id of the lead at hand, minted by the first look at it. It belongs to what the visitor wants, not
		* to the click: it stays over retries and repeats, and changes with what they say.
		*/
		get id() {
			return currentId ||= mintLeadId();
		},
		/** Why the lead did not arrive at once. */
		get problems() {
			return statuses.flatMap(({ problem }) => problem ?? []);
		},
		/**
		* Sends what the visitor says; the same again is the same intent, be it a double click or a second
		* look at what became of it.
		*
		* @param what everything the visitor says, as one text
		* @param make makes the lead for an identity
		* @param chosen places of the endpoints that get it
		*/
		async submit(what, make, chosen) {
			if (what !== submitted) {
				submitted = what;
				handing = handing.then(() => {
					submitted = what;
					route = chosen;
					if (isAnywhere(statuses)) renew();
					hasEscaped = false;
					settled = new Promise((resolve) => settle = resolve);
					show(null, true);
					return put(askPage(make));
				});
			}
			await handing;
			await within(settled, SETTLE_WITHIN_MS);
			if (sender.isBusy) show("waiting");
			return sender.outcome(submitted === null ? "cancelled" : progressOf(statuses) ?? "waiting");
		},
		outcome(state) {
			const endpoints = statuses.map(({ endpoint, state }) => ({
				endpoint,
				state
			}));
			return {
				state,
				id: sender.id,
				endpoints
			};
		},
		/** The visitor wants to send another one. */
		another() {
			renew();
			stop(null);
		},
		/** The visitor gives up a refused lead. */
		async discard() {
			await pageDelivery().discard(sender.id);
			stop(null);
		}
	};
	/** A new id that names the earlier one. */
	function renew() {
		replaces = sender.id;
		currentId = mintLeadId();
		statuses = [];
		return {
			id: currentId,
			replaces
		};
	}
	/** @returns the lead as the page wants it; null where it prevented the submit */
	async function askPage(make) {
		const made = make({
			id: sender.id,
			replaces
		});
		const held = [];
		const detail = {
			lead: structuredClone(made),
			waitUntil: (promise) => void held.push(promise)
		};
		if (!widget.emit("leadline-submit", detail)) return null;
		await within(Promise.allSettled(held), HOLD_AT_MOST_MS);
		return leadFromPage(made, detail.lead);
	}
	async function put(made) {
		try {
			const lead = await made;
			if (!lead) return stop("cancelled");
			if (!widget.endpoints.length) return stop("noEndpoint");
			stopListening?.();
			stopListening = pageDelivery().subscribe(() => look(lead));
			await widget.submit(lead, route);
			look(lead);
		} catch (error) {
			stop(error instanceof OutboxFullError ? "outboxFull" : "broken");
		}
	}
	function look(lead) {
		if (lead.id !== sender.id) return;
		statuses = pageDelivery().statuses(lead.id);
		if (!hasEscaped && sender.problems.some(({ keyReused }) => keyReused)) {
			hasEscaped = true;
			const identity = renew();
			put({
				...lead,
				...identity,
				flat: {
					...lead.flat,
					...identity
				}
			});
			return;
		}
		const progress = progressOf(statuses);
		if (progress) show(progress);
	}
	/** Nothing is on its way, so that even the same words may be submitted again. */
	function stop(status) {
		submitted = null;
		show(status);
	}
	function show(status, isBusy = false) {
		const isNews = status !== sender.status;
		sender.status = status;
		sender.isBusy = isBusy;
		if (!isBusy && status !== "waiting") settle?.();
		onChange(isNews);
	}
	return sender;
}
// src/elements/form/send-along.ts
/**
* What travels with the lead beside what the visitor types, so that nobody is surprised. No findings: a
* quiz or calculator on the page may still hold them back.
*/
function sendAlong(words) {
	const { quiz, estimate } = journey();
	const titles = [quiz, estimate].flatMap((record) => record?.lead.title ?? []);
	if (!titles.length) return nothing;
	return html`<aside class="small panel" part="along">
    <h4>${words.sendAlong}</h4>
    <ul class="notes">
      ${titles.map((title) => html`<li>${say(words.sendAlongAnswers, { title })}</li>`)}
      <li>${words.sendAlongPage}</li>
    </ul>
  </aside>`;
}
// src/elements/form/step-title.ts
/** What a step is about, and which one of how many it is. */
function stepTitle(section, place, fill, words) {
	return html`<h3 class="heading pair" part="label" tabindex="-1">
      ${fill(section.title)}
      <span class="small muted" role="status">${say(words.stepPlace, place)}</span>
    </h3>
    ${prose(fill(section.text), "muted")}`;
}
// src/elements/form/leadline-form.ts
/**
* @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
*   travels with it.
*
* @slot captcha - The page's own captcha, before the button that sends.
*
* @fires leadline-ready - First rendered.
* @fires leadline-start - The visitor filled in a first field.
* @fires leadline-step - Another step is shown, where the form has several.
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
* @csspart submit - The button that sends, or leads to the next step.
* @csspart back - The button to the step before.
* @csspart skip - The button that declines, where a quiz or calculator only offers the form.
* @csspart result - What became of the lead.
* @csspart contact - Ways to get in touch.
* @csspart fallback - The same where the content cannot be shown.
*
* @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
*/
var LeadlineForm = class extends AnswerElement {
	constructor(..._args) {
		super(..._args);
		this.context = {};
		this.widget = createWidget(this, "form");
		this.given = {};
		this.#sender = createLeadSender(this.widget, (isNews) => this.#onStatus(isNews));
		this.#rejected = /* @__PURE__ */ new Map();
		this.#touchedAt = /* @__PURE__ */ new Map();
		this.#problems = [];
		this.#refused = [];
		this.#isTrapped = false;
		this.#onAnswer = (field, value, badInput) => {
			const { id } = field;
			this.#rejected.set(id, typedProblem(field, value, badInput));
			this.#touchedAt.set(id, { at: (/* @__PURE__ */ new Date()).toISOString() });
			const isOther = (problem) => problem.id !== id;
			this.#problems = this.#problems.filter(isOther);
			this.#refused = this.#refused.filter(isOther);
			this.given = {
				...this.given,
				[id]: value
			};
			recordAnswer(id, value, true);
			this.start();
		};
		this.#onAnother = () => {
			this.#sender.another();
			const cleared = this.asked.filter(({ id, type }) => id === "message" || type === "consent");
			this.given = {
				...this.given,
				...Object.fromEntries(cleared.map(({ id }) => [id, null]))
			};
			this.#go(this.#problems = [], void 0, this.firstStop);
		};
	}
	static {
		this.styles = formStyles;
	}
	#sender;
	/** What was typed and is no answer, by field. */
	#rejected;
	/** When a consent was last set or cleared, in ISO 8601. */
	#touchedAt;
	#problems;
	/** What an endpoint said about single fields. */
	#refused;
	/** The section whose step is shown; none, or none of the form as it stands: the first step. */
	#section;
	#isTrapped;
	/** When the form was shown, in ms of the page's own clock. */
	#shownAtMs;
	/** What stands in the fields, by id, with what was answered elsewhere. Setting replaces all, also before the element is defined. */
	get values() {
		if (this.pending) return this.pending;
		const entries = this.asked.flatMap((field) => {
			const { id, type } = field;
			const value = Object.hasOwn(this.given, id) ? this.given[id] : type !== "consent" && toAnswer(field, answered(id));
			return value == null ? [] : [[id, value]];
		});
		return Object.fromEntries(entries);
	}
	set values(values) {
		this.pending = values ?? {};
	}
	/**
	* Does what the button does. Resolves at the first of `sent`, `unconfirmed`, `refused`, `cancelled`
	* (nothing left the page), `invalid`, or after 15 s with `waiting`.
	*/
	async submit() {
		await this.updateComplete;
		const { locale, words, definition: form } = this.widget;
		if (!form) return this.#sender.outcome("cancelled");
		const { holds, scopes, organization } = this.#look;
		if (this.#go(this.#problems = this.#wrong, this.#section, "[part=summary]")) {
			await this.updateComplete;
			return this.#sender.outcome("invalid");
		}
		const { context, values } = this;
		const captcha = (this.asking?.host ?? this).querySelector("[name$=-response]")?.value;
		const { quiz, estimate } = journey();
		const found = {
			quiz: quiz?.lead ?? null,
			estimate: estimate?.lead ?? null
		};
		const facts = {
			created: (/* @__PURE__ */ new Date()).toISOString(),
			test: false,
			form,
			organization,
			values,
			context: { ...context },
			consents: Object.fromEntries(this.#touchedAt),
			locale,
			...found,
			gaps: quiz?.gaps,
			scopes,
			source: this.widget.leadSource(),
			signals: {
				honeypot: this.#isTrapped,
				seconds: Math.round((performance.now() - this.#shownAtMs) / 1e3),
				proof: null,
				...captcha && { captcha }
			},
			words
		};
		return this.#sender.submit(JSON.stringify([
			values,
			context,
			found
		]), (identity) => buildLead({
			...facts,
			...identity
		}), form.routes?.find(({ when }) => holds(when))?.endpoints);
	}
	/** Where it stands before a result, the reason has to be read first. */
	get firstStop() {
		return this.asking ? "[part=base]" : ".grid > :not([hidden]) [name]";
	}
	begin({ fields }) {
		this.#shownAtMs ??= performance.now();
		return fields;
	}
	replace(answers) {
		const cleared = this.asked.map(({ id }) => [id, null]);
		this.given = {
			...Object.fromEntries(cleared),
			...answers
		};
		this.#rejected.clear();
	}
	render() {
		return frame(this.widget, () => {
			const { title, intro, thanks } = this.widget.definition;
			const { status } = this.#sender;
			const { fill } = this.#look;
			const head = header(this.asking?.title || fill(title), this.asking?.text ?? fill(intro));
			const own = thanks && filledBy(fill)(thanks);
			const handedOver = isHandedOver(status);
			const body = this.#renderForm();
			return html`<div class="card sections">
        ${handedOver ? nothing : head}
        ${status && formStatus(status, this.#sender, this.widget, own, this.#onAnother)}
        ${handedOver ? html`<details>
                <summary>${this.widget.words.changeSent}</summary>
                ${body}
              </details>` : body}
      </div>`;
		});
	}
	#renderForm() {
		const { words, locale, organization, definition } = this.widget;
		const { isBusy, status } = this.#sender;
		const { shown, fill, steps, section, place } = this.#look;
		const next = steps[place.step];
		const before = steps[place.step - 2];
		const send = !status && this.asking?.submit || fill(definition.submit);
		const isHere = (problem) => problem.section === section;
		const problems = [...this.#problems, ...this.#refused].filter(isHere);
		return html`<div @focusin=${() => this.#sender.id}>
      ${quietForm(html`
        ${place.of > 1 ? stepTitle(section, place, fill, words) : nothing}
        ${errorSummary(words, problems, this.renderRoot)}
        ${formFields(shown, section, this.values, problems, organization.privacyUrl, locale, words, this.#onAnswer, (isTrapped) => this.#isTrapped = isTrapped)}
        ${next ? nothing : sendAlong(words)}
        ${formActions(!next, isBusy, next ? words.continueLabel : isBusy ? words.sending : send, () => next ? this.#go(this.#problems = this.#wrong.filter(isHere), next) : this.submit(), [before && quietButton(words.back, () => this.#go([], before), "back"), this.asking?.onSkip && quietButton(words.noThanks, this.asking.onSkip, "skip")])}
      `)}
    </div>`;
	}
	get #look() {
		const { definition, organization: given, words, variant } = this.widget;
		const organization = {
			...given,
			name: given.name || words.operator
		};
		const scopes = visitorScopes(variant);
		return {
			...lookAtForm(definition, this.values, scopes, organization, this.#section),
			organization,
			scopes
		};
	}
	get #wrong() {
		return formProblems(this.#look.shown, this.values, this.#rejected, this.widget.words);
	}
	/** Shows the step of the first problem, else that of a section; returns whether there is a problem. */
	#go(problems, section, stop = ".heading") {
		const [first] = problems;
		const { step } = this.#look.place;
		this.#section = first ? first.section : section;
		const { place } = this.#look;
		if (place.step !== step) this.widget.emit("leadline-step", place);
		this.requestUpdate();
		if (stop) this.updateComplete.then(() => focusIn(this.renderRoot, "[part=summary]", stop));
		return !!first;
	}
	#onStatus(isNews) {
		this.requestUpdate();
		const { definition, words } = this.widget;
		if (!isNews || !definition) return;
		const { status, problems } = this.#sender;
		this.#refused = status === "refused" ? refusals(problems, this.#look.shown, words) : [];
		const stop = this.matches(":focus-within") ? "[part=result]" : "";
		const isRefused = this.#go(this.#refused, this.#section, stop);
		if (status && status !== "cancelled" && !isRefused) this.asking?.onPass();
	}
	#onAnswer;
	/** Begins again; consents are asked for afresh. */
	#onAnother;
};
__decorate([property()], LeadlineForm.prototype, "form", void 0);
__decorate([property({ attribute: false })], LeadlineForm.prototype, "context", void 0);
__decorate([property({ attribute: false })], LeadlineForm.prototype, "values", null);
// src/elements/gated-element.ts
/**
* Quiz and calculator: what they show may stand behind contact details, which the content's own form
* asks for. Their results are known all the same; only the showing waits.
*/
var GatedElement = class extends AnswerElement {
	/** The visitor did what was asked. */
	#isPassed = false;
	#isSkipped = false;
	/** Whether the visitor has to give their details before what comes here. */
	isClosed(at) {
		return this.widget.gate === at && !this.#isPassed;
	}
	/** The form that asks; it stays to say what became of the lead. */
	get contactForm() {
		return this.renderRoot.querySelector("leadline-form");
	}
	/**
	* @param isResult the visitor has come to the result
	* @param title in place of the form's own
	*/
	renderGate(isResult, title = "") {
		const { gate, words, organization, contactForm } = this.widget;
		if (gate === "none" || this.#isSkipped) return nothing;
		if (!isResult && !this.#isPassed && gate !== "before") return nothing;
		const asking = {
			host: this,
			title,
			text: say(words.gate[gate], { organization: organization.name || words.operator }),
			submit: {
				before: words.continueLabel,
				after: words.finish,
				optional: ""
			}[gate],
			onSkip: gate === "optional" ? this.#onSkip : void 0,
			onPass: this.#onPass
		};
		return html`<leadline-form
      form=${ifDefined(contactForm)}
      .content=${this.content}
      .asking=${asking}
      ><slot name="captcha" slot="captcha"></slot
    ></leadline-form>`;
	}
	/** Takes the focus to what is shown now. */
	async moveOn(...targets) {
		await this.updateComplete;
		await this.contactForm?.updateComplete;
		focusIn(this.renderRoot, ...targets, ".heading", "[tabindex]:is(h2, h3)", "leadline-form");
	}
	#onSkip = () => {
		this.#isSkipped = true;
		this.requestUpdate();
		this.moveOn();
	};
	#onPass = () => {
		if (this.#isPassed) return;
		this.#isPassed = true;
		this.requestUpdate();
		if (this.widget.gate !== "optional") this.moveOn();
	};
};
// src/elements/quote-button.ts
/** Leads on to the page's form and its first field; null where the page has none. */
function quoteButton(words) {
	const form = document.querySelector("leadline-form");
	return form && html`<button class="button" part="quote" type="button" @click=${() => showWidget(form)}>
      ${words.requestQuote}
    </button>`;
}
// src/ui/chart.ts
/**
* A horizontal bar for the eye alone: the figure always stands beside it in words. Everything in
* percent of the width. Lengths are SVG attributes, because a strict Content Security Policy allows
* no style attributes. A line has an `<svg>` of its own around it, which makes it a shape without the
* `svg` tag for templates: the script's Lit is shipped without that.
*/
function bar(to, marks = [], from = 0) {
	return html`<svg class="bar" aria-hidden="true">
    <rect x=${`${from}%`} width=${`${to - from}%`} height="100%"></rect>
    ${marks.map((at) => html`<svg><line x1=${`${at}%`} x2=${`${at}%`} y2="100%"></line></svg>`)}
  </svg>`;
}
/** Steps of a scale, filled up to the one reached; the level is said in words beside it. */
function scale(reached, total) {
	const steps = Array.from({ length: total - 1 }, (_, step) => (step + 1) / total * 100);
	return bar(reached / total * 100, steps);
}
/** A score in large, with a mark for what is worth reaching. */
function gauge({ value, text, caption, mark }) {
	return html`<div part="score">
    <p class="overline">${caption}</p>
    <p class="figure">${text}</p>
    ${bar(value, mark && [mark.at])}
    ${mark && html`<p class="small muted"><span aria-hidden="true">|</span> ${mark.label}</p>`}
  </div>`;
}
// src/ui/source-line.ts
/** Where a figure comes from and how sure that is. */
function sourceLine({ label, url, status }, words) {
	const doubt = status === "assumption" ? words.ourAssumption : status === "unconfirmed" && words.unconfirmedSource;
	return html`${url ? html`<a href=${url} target="_blank">${label}</a>` : label}${doubt ? ` (${doubt})` : nothing}`;
}
// src/elements/calculator/calculator-estimate.ts
var small = (text) => text && html`<span class="small muted">${text}</span>`;
function row({ value, number, text, rangeText }) {
	return html`<div class="pair" part="value">
    <dt>${value.label}${small(value.help)}</dt>
    <dd>
      ${number === null ? html`<span class="muted">${text}</span>` : html`<strong>${text}</strong>`}${small(rangeText)}
    </dd>
  </div>`;
}
/** The few figures that count, large; then every other one, in the groups of the content. */
function figures({ engine, evaluation }) {
	const shown = evaluation.values.filter(({ shown }) => shown);
	const rest = shown.filter(({ value }) => !value.headline);
	const { groups = [] } = engine.calculator;
	const list = (title, values) => values.length ? html`<section>
          ${title && html`<h4>${title}</h4>`}
          <dl class="rows">${values.map(row)}</dl>
        </section>` : nothing;
	return html`<dl class="cells">
      ${shown.filter(({ value }) => value.headline).map(({ value, text, rangeText }) => html`<div part="headline">
              <dt class="muted">${value.label}</dt>
              <dd class="figure">${text}</dd>
              <dd>${small(rangeText)} ${small(value.help)}</dd>
            </div>`)}
    </dl>
    ${list("", rest.filter(({ value }) => !groups.some(({ id }) => id === value.group)))}
    ${groups.map(({ id, title }) => list(evaluation.fill(title), rest.filter(({ value }) => value.group === id)))}`;
}
/** The figures over the years, each with a bar from zero; nothing where the content has none. */
function years({ evaluation }, words) {
	const { format } = evaluation;
	const series = evaluation.series.filter(({ numbers }) => numbers.some((one) => one !== null));
	const all = series.flatMap(({ numbers }) => numbers.map((number) => number ?? 0));
	const bottom = Math.min(0, ...all);
	const span = Math.max(0, ...all) - bottom || 1;
	const percent = (number) => (number - bottom) / span * 100;
	return series.map(({ series: { label, format: kind }, numbers }) => html`<section part="chart">
        <h4>${label}</h4>
        <ul class="rows">
          ${numbers.map((number, year) => html`<li>
                <p class="pair">
                  <span>${say(words.year, { n: year + 1 })}</span>
                  <strong>${format(number, kind)}</strong>
                </p>
                ${number === null ? nothing : bar(percent(Math.max(0, number)), [percent(0)], percent(Math.min(0, number)))}
              </li>`)}
        </ul>
      </section>`);
}
/** Every step from the inputs to the figures, and the sources. */
function working({ engine, evaluation }, words) {
	const { inputs, values, tables = {} } = engine.calculator;
	const sources = new Map([
		...inputs,
		...values,
		...Object.values(tables)
	].flatMap(({ source }) => source ? [[source.label + source.url, source]] : []));
	return html`<details class="stack" part="working">
    <summary>${words.workingTitle}</summary>
    <ol class="notes stack">
      ${evaluation.values.map(({ value, text }) => html`<li>
            <p class="pair"><span>${value.label}</span> <strong>${text}</strong></p>
            <code class="small muted" dir="ltr">${value.id} = ${value.formula}</code>
          </li>`)}
    </ol>
    ${sources.size ? html`<h4>${words.sourcesTitle}</h4>
            <ul class="notes small">
              ${[...sources.values()].map((source) => html`<li>${sourceLine(source, words)}</li>`)}
            </ul>` : nothing}
  </details>`;
}
// src/elements/calculator/calculator-inputs.ts
/**
* The figures to be set, in the groups of the content; folded groups keep the first view short.
*
* @param onSettle the visitor leaves a field
*/
function calculatorInputs(session, words, locale, onSet, onSettle) {
	const { engine, evaluation } = session;
	const { groups = [], currency } = engine.calculator;
	const filled = filledBy(evaluation.fill);
	const chosen = evaluation.inputs.find(({ input }) => input.id === currency)?.value;
	/** The way back to the default, where another value is set. */
	const reset = (shown) => {
		const { input, options, value } = shown;
		const onClick = () => {
			onSet(shown, null);
			onSettle(input.id);
		};
		if (!shown.set || JSON.stringify(value) === JSON.stringify(shown.default)) return nothing;
		const text = say(words.resetTo, { value: inputText(input, options, shown.default, evaluation.format) });
		return html`<button
      class="link small"
      type="button"
      aria-label=${`${text}: ${input.label}`}
      @click=${onClick}
    >
      ${text}
    </button>`;
	};
	const inputField = (shown) => {
		const { input, options } = shown;
		const { source } = input;
		const problem = session.problems.get(input.id);
		return field({
			...input,
			options,
			locale,
			words,
			currency: chosen === void 0 ? currency : String(chosen),
			chips: input.type !== "select",
			value: session.valueOf(shown),
			error: problem && problemText(problem, input, words),
			tag: input.assumption ? html` <span class="muted">(${words.ourAssumption})</span>` : nothing,
			after: html`${source && html`<p class="small muted">${sourceLine(source, words)}</p>`}${reset(shown)}`,
			onAnswer: (value, badInput) => onSet(shown, value, badInput)
		});
	};
	const fields = (id) => evaluation.inputs.filter(({ input }) => input.group === id).map(inputField);
	const onChange = (event) => onSettle(event.target.name);
	return html`<div class="fields" @change=${onChange}>
    ${fields()}
    ${groups.map(filled).map(({ id, title, text, folded }) => {
		const shown = fields(id);
		if (!shown.length) return nothing;
		const remark = prose(text, "small muted");
		return folded ? html`<details>
            <summary>${title}</summary>
            <div class="fields">${remark}${shown}</div>
          </details>` : html`<div class="header">
              <h4 aria-level="3">${title}</h4>
              ${remark}
            </div>
            ${shown}`;
	})}
  </div>`;
}
// src/elements/calculator/calculator-session.ts
/**
* One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
* DOM; the element shows it and asks for a new render after each call.
*/
function createCalculatorSession(engine) {
	let isFromCode = false;
	/** What stands in a field without counting: beyond its limits, or nothing at all. */
	const typed = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	/** Inputs nobody set here take over what was answered elsewhere. */
	const evaluated = (inputs) => {
		const elsewhere = isFromCode ? {} : Object.fromEntries(journey().answers);
		return engine.evaluate({
			...engine.sanitize(elsewhere).answers,
			...inputs
		});
	};
	const session = {
		engine,
		problems,
		/** What was set by the visitor or the page; everything else is at its default. */
		inputs: {},
		evaluation: evaluated({}),
		/** Replaces all inputs, from code. */
		replace(inputs) {
			session.inputs = inputs;
			isFromCode = true;
			typed.clear();
			problems.clear();
			session.evaluate();
		},
		/** What a field shows. */
		valueOf({ input, value }) {
			return typed.has(input.id) ? typed.get(input.id) : value;
		},
		/** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
		set(input, value, badInput) {
			const { id } = input;
			const problem = typedProblem(input, value, badInput);
			problems.delete(id);
			typed.delete(id);
			if (problem || value === null) typed.set(id, value);
			if (problem) {
				problems.set(id, problem);
				return;
			}
			const { [id]: _, ...others } = session.inputs;
			session.inputs = value === null ? others : {
				...others,
				[id]: value
			};
			session.evaluate();
		},
		/** The visitor leaves a field: one left empty shows what counts instead. */
		settle(id) {
			if (!problems.has(id)) typed.delete(id);
		},
		/** Works out again what it amounts to. */
		evaluate() {
			session.evaluation = evaluated(session.inputs);
		}
	};
	return session;
}
// src/elements/calculator/calculator.styles.ts
var calculatorStyles = [widgetStyles, css`
    .widget {
      max-width: var(--leadline-max-width, 68em);
    }
    .sides {
      display: grid;
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
    @container (width > 40em) {
      .sides {
        grid-template-columns: 5fr 6fr;
      }
    }
    [part='headline']:first-child {
      grid-column: 1 / -1;
    }
    [part='headline']:first-child .figure {
      font-size: 2.5em;
      color: var(--_accent);
    }
    .rows > * {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_line);
    }
  `];
// src/elements/calculator/leadline-calculator.ts
/** How long the figures rest before they are read out. */
var ANNOUNCE_AFTER_MS = 900;
/**
* @summary Shows at once what the visitor's figures amount to, and how.
*
* @slot captcha - The page's own captcha, where a form asks for contact details.
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
var LeadlineCalculator = class extends GatedElement {
	constructor(..._args) {
		super(..._args);
		this.#announcement = "";
		this.widget = createWidget(this, "calculator");
		this.#told = "";
		this.#isRecorded = false;
		this.#onSet = ({ input }, value, badInput) => {
			const session = this.#session;
			session.set(input, value, badInput);
			recordAnswer(input.id, session.inputs[input.id] ?? null);
			this.start();
			this.requestUpdate();
		};
		this.#onSettle = (id) => {
			this.#session.settle(id);
			this.requestUpdate();
		};
	}
	static {
		this.styles = calculatorStyles;
	}
	/** What is read out. */
	#announcement;
	#session;
	/** The result last told, as JSON; the one at the start is told by `leadline-ready`. */
	#told;
	#isRecorded;
	#announceTimer;
	/** What was set, by the id of the input; the others are at their defaults. Setting replaces all, also before the element is defined. */
	get inputs() {
		return this.pending ?? this.given;
	}
	set inputs(inputs) {
		this.pending = inputs ?? {};
	}
	/** What the inputs amount to; null while the content loads. */
	get result() {
		return this.#session?.evaluation.result ?? null;
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		clearTimeout(this.#announceTimer);
	}
	get given() {
		return this.#session?.inputs ?? {};
	}
	begin(calculator) {
		const { id, locale, words, variant } = this.widget;
		const engine = createCalculator(id, calculator, locale, words, variant);
		this.#session = createCalculatorSession(engine);
		return calculator.inputs;
	}
	replace(inputs) {
		this.#session.replace(inputs);
	}
	update(changed) {
		this.#session?.evaluate();
		super.update(changed);
	}
	updated() {
		const { result } = this;
		const json = JSON.stringify(result);
		if (!result || json === this.#told) return;
		const isFirst = !this.#told;
		this.#told = json;
		const { engine, evaluation, inputs } = this.#session;
		this.#isRecorded ||= this.widget.gate !== "none" || !!Object.keys(inputs).length;
		if (this.#isRecorded) recordResult({ estimate: {
			lead: leadEstimate(engine, evaluation),
			scope: evaluation.scope
		} });
		if (isFirst) return;
		this.widget.emit("leadline-result", { result });
		if (this.isStarted && !this.isClosed("after")) this.#announceSoon();
	}
	render() {
		return frame(this.widget, () => {
			const session = this.#session;
			const { words, locale } = this.widget;
			const { engine, evaluation } = session;
			const { title, intro, disclaimer } = engine.calculator;
			const isClosed = this.isClosed("after");
			const isBarred = this.isClosed("before");
			const card = isBarred ? nothing : html`<div class="card sections">
            ${header(evaluation.fill(title), evaluation.fill(intro))}
            <div class=${isClosed ? "" : "sides"}>
              <section aria-label=${words.inputsTitle}>
                ${quietForm(calculatorInputs(session, words, locale, this.#onSet, this.#onSettle))}
              </section>
              ${isClosed ? nothing : html`<section class="panel fields" part="result">
                      <h3 tabindex="-1">${words.estimateTitle}</h3>
                      ${session.problems.size ? html`<p class="panel notice warning small">${words.lastValid}</p>` : nothing}
                      ${figures(session)} ${years(session, words)} ${quoteButton(words)}
                    </section>`}
            </div>
            ${!isClosed && evaluation.notes.length ? html`<ul class="notes stack" part="notes">
                    ${evaluation.notes.map((note) => html`<li>${note}</li>`)}
                  </ul>` : nothing}
            <div>
              ${isClosed ? nothing : working(session, words)}
              ${prose(evaluation.fill(disclaimer), "small muted")}
            </div>
            <p class="hidden" role="status">${this.#announcement}</p>
          </div>`;
			return html`${card}${this.renderGate(true, isBarred ? evaluation.fill(title) : "")}`;
		});
	}
	/** Reads the large figures out once they rest: a slider being pulled would talk without end. */
	#announceSoon() {
		clearTimeout(this.#announceTimer);
		this.#announceTimer = setTimeout(() => {
			this.#announcement = this.#session.evaluation.values.filter(({ shown, value }) => shown && value.headline).map(({ value, text }) => `${value.label}: ${text}`).join(". ");
			this.requestUpdate();
		}, ANNOUNCE_AFTER_MS);
	}
	#onSet;
	#onSettle;
};
__decorate([property()], LeadlineCalculator.prototype, "calculator", void 0);
__decorate([property({ attribute: false })], LeadlineCalculator.prototype, "inputs", null);
// src/page/placeholders.ts
/** What an element takes over from its placeholder: its settings and its own attributes. */
var TAKEN_OVER = [
	...SETTING_NAMES,
	"quiz",
	"calculator",
	"form",
	"layout"
];
function fill(placeholder) {
	const { dataset, firstElementChild } = placeholder;
	const tag = `leadline-${dataset["leadline"]}`;
	if (firstElementChild?.localName === tag) return;
	if (!customElements.get(tag)) {
		tellOwner("setting-unknown", `data-leadline: expected quiz, calculator or form, found "${dataset["leadline"]}"`, placeholder);
		return;
	}
	const element = document.createElement(tag);
	for (const name of TAKEN_OVER) if (dataset[name]) element.setAttribute(name, dataset[name]);
	tellMisspelt("data-leadline", Object.keys(dataset), placeholder);
	placeholder.replaceChildren(element);
}
function fillAll() {
	document.querySelectorAll("[data-leadline]:not(script)").forEach(fill);
}
/**
* Puts a widget into every `<div data-leadline="quiz">` of the page, also into those that come later:
* with the rest of the document, from a router, from a site builder's preview.
*/
function watchPlaceholders() {
	fillAll();
	new MutationObserver(fillAll).observe(document, {
		childList: true,
		subtree: true
	});
}
// src/page/session.ts
/** Bears the version: what another one stored may have another shape. */
var KEY = `leadline ${version}`;
/** Bears none: a visitor's variants are to outlast it. */
var VARIANTS_KEY = "leadline variants";
/** Whether an answer says who the visitor is, or what they write. */
var isContact = (id) => id === "message" || autocompleteOf({ id });
/** @returns null where nothing is stored */
var read = (storage, key) => JSON.parse(storage.getItem(key));
/** What formulas may read of a quiz or an estimate made on an earlier page, whose content may not be here. */
function scopeOf(lead) {
	const { score, band, recommendations = [], outcomes = {} } = lead;
	const parts = [
		{
			id: "score",
			score
		},
		{
			id: "band",
			value: band?.id
		},
		{
			id: "recommended",
			value: recommendations.map(({ id }) => id)
		},
		...[
			lead.areas,
			lead.answers,
			lead.inputs,
			lead.values
		].flatMap((some) => some ?? []),
		...Object.entries(outcomes).map(([id, { id: value }]) => ({
			id,
			value
		}))
	];
	const known = new Map(parts.map(({ id, value, score }) => [formulaName(id), value ?? score ?? null]));
	return { get: (name) => known.get(name) };
}
var restored = (record) => record && {
	...record,
	scope: scopeOf(record.lead)
};
/** What recalls who the visitor is may hold it in any of its texts, so that all of it is left out. */
var storable = (record) => [record?.lead.answers, record?.lead.inputs].flat().some((one) => one && isContact(one.id)) ? null : record;
/**
* Takes over what an earlier page of the session left, and leaves what is known now for the next one,
* where the page's `storage` allows it: answers, the quiz, the estimate, the first touch and the
* variants, never who the visitor is. Taken back as soon as it is no longer allowed.
*/
function keepSession() {
	const state = page();
	const storage = settingsOf().storage;
	const kept = /session|visitor/.test(storage) ? storage : "";
	const { keptFor, configured, touch } = state;
	state.keptFor = kept;
	if (!kept && !keptFor && !configured.storage) return;
	try {
		const keeper = kept === "visitor" ? localStorage : sessionStorage;
		if (kept) Object.assign(state.variants, read(keeper, VARIANTS_KEY));
		if (kept && kept !== keptFor) {
			const stored = { ...read(sessionStorage, KEY) };
			state.answers = new Map([...stored.answers ?? [], ...state.answers]);
			state.quiz ??= restored(stored.quiz);
			state.estimate ??= restored(stored.estimate);
			state.touch = stored.touch ?? touch;
			rememberTouch(touch);
		}
		if (!kept || keptFor && keptFor !== kept) for (const one of [sessionStorage, localStorage]) {
			one.removeItem(KEY);
			one.removeItem(VARIANTS_KEY);
		}
		if (!kept) return;
		const { answers, typedIds, quiz, estimate } = state;
		const left = {
			answers: [...answers].filter(([id]) => !typedIds.has(id) && !isContact(id)),
			quiz: storable(quiz),
			estimate: storable(estimate),
			touch: rememberTouch()
		};
		sessionStorage.setItem(KEY, JSON.stringify(left));
		const variants = JSON.stringify(state.variants);
		if (variants !== "{}") keeper.setItem(VARIANTS_KEY, variants);
	} catch {}
}
/** From now on, whatever the page's settings come to say. */
function watchSession() {
	onPageChange(keepSession);
	keepSession();
}
// src/model/quiz/question-state.ts
var HIDDEN = {
	shown: false,
	options: [],
	answer: null,
	chosen: [],
	score: null,
	most: 0
};
var sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
function questionState(question, given, holds) {
	const options = (question.options ?? []).filter((option) => holds(option.showIf));
	const answer = toAnswer({
		...question,
		options
	}, given) ?? null;
	const chosen = chosenOptions(options, [answer].flat());
	const isScored = options.some(({ score }) => score !== void 0);
	const points = (option) => option.score ?? 0;
	const together = options.map((option) => option.exclusive ? 0 : Math.max(0, points(option)));
	const isAnswered = chosen.length > 0 || Array.isArray(answer);
	return {
		shown: true,
		options,
		answer,
		chosen,
		score: isScored && isAnswered ? sum(chosen.map(points)) : null,
		most: isScored ? Math.max(...options.map(points), Array.isArray(answer) ? sum(together) : -Infinity) : 0
	};
}
// src/model/quiz/quiz-result.ts
/** What the page author reads of a complete quiz. */
function quizResult$1(id, { score, band, areas, outcomes, recommendations, shown }) {
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
		answers: Object.fromEntries(shown.flatMap(({ question, answer }) => answer === null ? [] : [[question.id, answer]]))
	};
}
// src/model/quiz/score.ts
/** Digits in which a score is compared: one that misses a bound by a rounding error of the machine reaches it. */
var SIGNIFICANT_DIGITS = 12;
/** NaN, which no bound is below, where there is no score. */
var comparable = (score) => Number(score?.toPrecision(SIGNIFICANT_DIGITS));
var percentage = (value) => typeof value === "number" ? Math.min(100, Math.max(0, value)) : null;
/** As a visitor reads it. */
var rounded = (score) => score == null ? "" : String(Math.round(score));
// src/model/quiz/with-options.ts
/**
* Scales and questions with yes or no are single choices whose options go without saying, each worth
* its value in points: 0, 1, 2 … from the lowest step up, yes 1 and no 0.
*/
function withOptions(quiz, { yes, no }) {
	const ofSteps = (steps = []) => steps.map((label, value) => ({
		value,
		score: value,
		label
	}));
	return {
		...quiz,
		questions: quiz.questions.map((question) => {
			const { type, steps = quiz.steps } = question;
			const single = {
				...question,
				type: "single",
				shuffle: false
			};
			if (type === "scale") return {
				...single,
				options: ofSteps(steps)
			};
			if (type !== "yes-no") return question;
			return {
				...single,
				options: ofSteps([no, yes]).reverse()
			};
		})
	};
}
// src/model/quiz/create-quiz.ts
/**
* Reads a quiz of a checked content file.
*
* @param id its name in the content
* @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
* @param words what the answers to a question with yes or no are called
* @param variant which one formulas find
*/
function createQuiz(id, content, organization = {}, words = plainWords, variant = "") {
	const quiz = withOptions(content, words);
	return {
		id,
		quiz,
		evaluate: (answers) => evaluate(id, quiz, organization, variant, answers)
	};
}
/**
* One look at a quiz with given answers. Nothing is worked out before somebody asks for it, and
* nothing twice, so that formulas may use one another in any order.
*/
function evaluate(id, quiz, organization, variant, answers) {
	const { questions, sections = [], areas = [], outcomes = {}, recommendations: advice } = quiz;
	const bands = [...quiz.bands ?? []].sort((a, b) => a.from - b.from);
	const value = lazily((formula) => readFormula(formula).evaluate(scope), new FormulaError("#LIMIT!"));
	const holds = (condition) => condition === void 0 || isTrue(value(condition));
	const sectionOf = (question) => sections.find(({ id }) => id === question.section);
	const state = lazily((question) => holds(sectionOf(question)?.showIf) && holds(question.showIf) ? questionState(question, answers[question.id], holds) : HIDDEN, HIDDEN);
	/** The points given as a percentage of those to be had; null where no question counts. */
	const scoreOf = (formula, weightOf) => {
		if (formula) return percentage(value(formula));
		let points = 0;
		let most = 0;
		for (const question of questions) {
			const weight = weightOf(question);
			const found = weight ? state(question) : HIDDEN;
			if (found.score === null || found.most <= 0) continue;
			points += weight * found.score;
			most += weight * found.most;
		}
		return percentage(most > 0 ? 100 * points / most : null);
	};
	const areaScore = lazily(({ id, score, showIf, include = {} }) => {
		if (!holds(showIf)) return void 0;
		return scoreOf(score, (question) => (question.area === id ? question.weight ?? 0 : 0) + (include[question.id] ?? 0));
	}, null);
	const apart = new Set(areas.filter(({ separate }) => separate).map(({ id }) => id));
	const score = once$1(() => scoreOf(quiz.score, ({ area = "", weight }) => apart.has(area) ? 0 : weight), null);
	/** The band reached, as far as the gates allow, and the gates that lowered it. */
	const levelOf = (score, own = []) => {
		const compared = comparable(score);
		const reached = bands.findLastIndex(({ from }) => compared >= from);
		const placeOf = ({ atMost }) => bands.findIndex(({ id }) => id === atMost);
		const gates = [...own, ...quiz.gates ?? []].filter((gate) => placeOf(gate) < reached && holds(gate.when));
		return {
			found: bands[Math.min(reached, ...gates.map(placeOf))],
			gates
		};
	};
	const level = once$1(() => levelOf(score()), {
		found: void 0,
		gates: []
	});
	const finding = lazily((outcome) => "rules" in outcome ? {
		found: outcome.rules.find(({ when }) => holds(when)),
		gates: []
	} : levelOf(percentage(value(outcome.score)), outcome.gates), {
		found: void 0,
		gates: []
	});
	const outcomesShown = () => Object.entries(outcomes).filter(([, { showIf }]) => holds(showIf));
	const recommended = once$1(() => {
		return (advice?.items ?? []).flatMap(({ id, title, note, rules }) => {
			const [best] = rules.filter(({ when }) => holds(when)).sort((a, b) => b.rank - a.rank);
			return best ? {
				id,
				title,
				note,
				rank: best.rank,
				reason: best.reason
			} : [];
		}).sort((a, b) => b.rank - a.rank).slice(0, advice?.limit).map(({ rank, ...item }) => filled(item));
	}, []);
	const names = /* @__PURE__ */ new Map();
	const name = (id, named) => names.set(formulaName(id), named);
	const nameScore = (id, score) => name(id, {
		value: () => score() ?? null,
		words: () => rounded(score()),
		verdict: true
	});
	const nameFinding = (id, found) => name(id, {
		value: () => found()?.id ?? null,
		words: () => fill(found()?.title),
		verdict: true
	});
	name(VARIANT, { value: () => variant });
	nameScore("score", score);
	nameFinding("band", () => level().found);
	name("recommended", {
		value: () => recommended().map(({ id }) => id),
		words: () => recommended().map(({ title }) => title).join(", ")
	});
	for (const area of areas) nameScore(area.id, () => areaScore(area));
	for (const [id, outcome] of Object.entries(outcomes)) nameFinding(id, () => holds(outcome.showIf) ? finding(outcome).found : void 0);
	for (const [id, formula] of Object.entries(quiz.formulas ?? {})) name(id, { value: () => value(formula) });
	for (const question of questions) name(question.id, {
		value: () => state(question).answer,
		words: () => answerText(state(question).options.map(filled), state(question).answer, ", "),
		state: () => state(question)
	});
	const scope = {
		get: (name) => names.get(name)?.value(),
		score: (name) => names.get(name)?.state?.().score,
		words: (name) => words(name)
	};
	const words = lazily((name) => names.has(name) ? names.get(name).words?.() : organizationText(organization, name), void 0);
	const fill = (text) => fillText(text, scope, words);
	const filled = filledBy(fill);
	const shown = questions.flatMap((question) => {
		const { shown, options, answer, score } = state(question);
		const required = question.required !== false;
		return shown ? [{
			question: filled(question),
			options: options.map(filled),
			section: filled(sectionOf(question) ?? {}),
			required,
			answer,
			score,
			suggestion: suggestionOf(question)
		}] : [];
	});
	/** What is suggested, of what is offered; nothing is no suggestion. */
	function suggestionOf(question) {
		if (!question.suggest) return void 0;
		const suggested = value(question.suggest);
		const wanted = question.type !== "several" && Array.isArray(suggested) ? suggested[0] : suggested;
		const suggestion = toAnswer({
			...question,
			options: state(question).options
		}, wanted);
		return suggestion === null || [suggestion].flat().length === 0 ? void 0 : suggestion;
	}
	const complete = shown.some(({ answer }) => answer !== null) && shown.every(({ required, answer }) => !required || answer !== null);
	const gaps = questions.flatMap(({ id, label: asked, gap, weight = 1 }, index) => {
		const { score, most } = state(questions[index]);
		if (!gap || score === null || score >= gap.below) return [];
		const { label = asked, text, reference, urgent: bound = -Infinity } = gap;
		const cost = weight * (most - score);
		return {
			id,
			label,
			text,
			reference,
			urgent: score <= bound,
			score,
			cost
		};
	}).sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.cost - a.cost).map(({ cost, ...gap }) => filled(gap));
	const { found: band = null } = level();
	const evaluation = {
		shown,
		complete,
		score: score(),
		band: band && filled(band),
		areas: areas.flatMap((area) => {
			const score = areaScore(area);
			const { id, label, hidden } = area;
			return hidden || score === void 0 ? [] : [filled({
				id,
				label,
				score
			})];
		}),
		outcomes: outcomesShown().map(([name, outcome]) => {
			const { id = null, title = "", text, next } = finding(outcome).found ?? {};
			const undecided = id || !("rules" in outcome) ? void 0 : outcome.undecided;
			return filled({
				name,
				label: outcome.label,
				id,
				title,
				text,
				next,
				undecided
			});
		}),
		recommendations: [...recommended()],
		several: recommended().length > 1 ? fill(advice?.several) : void 0,
		gaps,
		notes: [...new Set([
			...level().gates,
			...outcomesShown().flatMap(([, outcome]) => finding(outcome).gates),
			...questions.map(state).flatMap(({ chosen }) => chosen.map(({ advice: text }) => ({ text }))),
			...(quiz.notes ?? []).filter(({ when }) => holds(when))
		].flatMap(({ text }) => fill(text) || []))],
		scope: complete ? scope : {
			...scope,
			get: (name) => names.get(name)?.verdict ? null : scope.get(name),
			words: (name) => names.get(name)?.verdict ? "" : words(name)
		},
		fill
	};
	return {
		...evaluation,
		result: complete ? quizResult$1(id, evaluation) : null
	};
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
// src/model/quiz/shuffle.ts
/** A whole number from −2³¹ up to 2³¹: the same for the same text, and as good as drawn for another. */
function lotOf(text) {
	let lot = 0;
	for (const letter of text) lot = Math.imul(lot ^ letter.charCodeAt(0), 1540483477);
	return lot;
}
/**
* Puts things into an order that depends on nothing but the seed and their names: the same at each visit
* with this seed, and what comes and goes leaves the others where they are.
*
* @param look the name of a thing; what those next to it that it may change places with have in common
* with it; and whether it stays behind the one before it
*/
function shuffled(things, seed, look) {
	let place = 0;
	let lot = 0;
	let last;
	const places = new Map(things.map((thing) => {
		const [name, part, stays] = look(thing);
		const isElsewhere = part !== last;
		last = part;
		if (isElsewhere) place += 2 ** 32;
		if (isElsewhere || !stays) lot = lotOf(name + seed);
		return [thing, place + lot];
	}));
	return [...things].sort((a, b) => places.get(a) - places.get(b));
}
// src/elements/quiz/quiz-questions.ts
/** The answers to choose from, "does not apply" among them where it may be. */
function offered({ question, options: own }, words) {
	const isNa = ({ value }) => value === "na";
	const options = question.shuffle ? shuffled(own, shuffleSeed(), (option) => {
		const stays = option.exclusive || isNa(option);
		return [
			question.id + option.value,
			stays,
			stays
		];
	}) : own;
	const na = {
		value: "na",
		label: words.notApplicable,
		exclusive: true
	};
	return question.na && !options.some(isNa) ? [...options, na] : options;
}
/** The first question of a section on a page stands under its title. */
function sectionTitle({ section }, before) {
	if (!section || section.id === before?.section?.id) return nothing;
	return html`<div class="stack section">
    <h3>${section.title}</h3>
    ${prose(section.text, "muted")}
  </div>`;
}
function progress({ shown, index }, words) {
	const place = {
		n: index + 1,
		total: shown.length
	};
	return html`<div>
    <p class="pair small">
      <strong>${shown[index]?.section?.title}</strong>
      <span class="muted" role="status">${say(words.progress, place)}</span>
    </p>
    <div
      part="progress"
      role="progressbar"
      aria-label=${words.progressLabel}
      aria-valuemax=${place.total}
      aria-valuenow=${place.n}
    >
      ${bar(place.n / place.total * 100)}
    </div>
  </div>`;
}
/**
* One question at a time, or all on one page, with the way forward and back.
*
* @param go moves within the quiz and takes the focus along
* @param root where the fields stand
*/
function quizQuestions(session, words, locale, isPage, go, root) {
	const { engine, evaluation, questions, shown, index } = session;
	const { fill } = evaluation;
	const { title, intro, minutes } = engine.quiz;
	const problemOf = ({ question }) => {
		const code = session.problems.get(question.id);
		return code && problemText(code, question, words);
	};
	const questionField = (one) => {
		const { question, required } = one;
		const hints = [session.isSuggested(one) && words.suggested, question.type === "several" && words.severalHint];
		return field({
			...question,
			options: offered(one, words),
			heading: !isPage,
			locale,
			words,
			value: session.valueOf(one),
			required,
			markOptional: isPage && !required,
			hint: hints.filter(Boolean).join(" "),
			error: problemOf(one),
			onAnswer: (answer, badInput) => session.answer(one, answer, badInput)
		});
	};
	const asked = session.asked(isPage);
	const current = asked[0];
	const canSkip = !isPage && current && !current.required && session.valueOf(current) === null;
	const isLast = isPage || index === shown.length - 1;
	const problems = asked.flatMap((one) => {
		const text = problemOf(one);
		const { id, label } = one.question;
		return text ? {
			id,
			label,
			message: text
		} : [];
	});
	const places = questions.map(({ id }) => {
		const at = asked.findIndex(({ question }) => question.id === id);
		const one = asked[at];
		return one ? html`${isPage ? sectionTitle(one, asked[at - 1]) : nothing}
          <div part="question">${questionField(one)}</div>` : nothing;
	});
	return html`<div class="sections">
    ${isPage || index === 0 ? header(fill(title), fill(intro), minutes ? say(words.timeNeeded, { time: sayTime(minutes, "minute", locale) }) : "") : html`<h2 class="compact muted" part="title">${fill(title)}</h2>`}
    ${quietForm(html`${isPage ? errorSummary(words, problems, root) : progress(session, words)} ${places}
        <div class="actions">
          <button
            class=${canSkip ? "button quiet" : "button"}
            part="next"
            type="submit"
            @click=${onPress(() => go(() => session.forward(isPage)))}
          >
            ${canSkip ? words.skip : isLast ? words.finish : words.continueLabel}
          </button>
          ${isPage || index === 0 ? nothing : quietButton(words.back, () => go(() => session.back()), "back")}
        </div>`)}
  </div>`;
}
// src/elements/quiz/quiz-result.ts
/** A titled part of the result; nothing where there is nothing to list. */
function section(title, part, items, body) {
	if (!items.length) return nothing;
	return html`<section class="stack" part=${part}>
    ${title && html`<h3>${title}</h3>`}${body(items)}
  </section>`;
}
/**
* What the answers amount to: findings first, figures, what to do, then where to go from here.
*
* @param go moves within the quiz and takes the focus along
*/
function quizResult(session, words, locale, go, restart) {
	const { engine, evaluation } = session;
	const { quiz } = engine;
	const { bands = [] } = quiz;
	const { score, band, fill } = evaluation;
	const filled = filledBy(fill);
	const result = filled(quiz.result ?? {});
	const mark = result.mark && filled(result.mark);
	const { scoreUnit } = result;
	const percent = (value) => (value / 100).toLocaleString(locale, { style: "percent" });
	const scoreText = (value) => scoreUnit ? `${value.toLocaleString(locale, { maximumFractionDigits: 0 })} ${scoreUnit}` : percent(value);
	/** Place of a band on the quiz's scale, from 1; 0 where it has none. */
	const levelOf = (id) => bands.findIndex((one) => one.id === id) + 1;
	const levelText = (id) => say(words.levelPlace, {
		n: levelOf(id),
		total: bands.length
	});
	const levels = (id) => scale(levelOf(id), bands.length);
	/** What a graded outcome is graded by; undefined where rules decide. */
	const gradedBy = ({ name }) => {
		const outcome = quiz.outcomes?.[name];
		return outcome && "score" in outcome ? outcome.score : void 0;
	};
	const finding = (outcome) => {
		const { label, title, text, next, undecided } = outcome;
		return html`<section class="finding panel stack" part="outcome">
      <div>
        <p class="overline">${label}</p>
        ${title && html`<h3>${title}</h3>`}
      </div>
      ${prose(title ? text : undecided)}
      ${next && html`<div class="next">
          <p class="overline">${words.nextStep}</p>
          ${prose(next)}
        </div>`}
    </section>`;
	};
	const figure = score === null || result.hideScore ? null : gauge({
		value: score,
		text: scoreText(score),
		caption: words.scoreTitle,
		mark
	});
	const verdict = band && html`<div class="stack">
      <div>
        <p class="overline">${levelText(band.id)}</p>
        <h3>${band.title}</h3>
      </div>
      ${levels(band.id)}${prose(band.text)}
    </div>`;
	const gapList = (title, gaps) => gaps.length ? html`<div class="stack">
          ${title && html`<h4>${title}</h4>`}
          <ol class="stack">
            ${gaps.map(({ label, text, reference, urgent }) => html`<li class=${urgent ? "panel notice warning" : "panel notice"}>
                  <strong>${label}</strong>
                  ${reference && html` <span class="small muted">${say(words.clause, { reference })}</span>`}
                  <p>${text}</p>
                </li>`)}
          </ol>
        </div>` : nothing;
	return html`<div class="sections" part="result">
    <header>
      <p class="overline" part="title">${fill(quiz.title)}</p>
      <h2 tabindex="-1">${result.title || words.resultTitle}</h2>
    </header>
    ${evaluation.outcomes.filter((one) => !gradedBy(one)).map(finding)}
    ${figure || verdict ? html`<section class=${figure && verdict ? "panel both" : "panel"} part="level">
            ${figure}${verdict}
          </section>` : nothing}
    ${section("", "levels", evaluation.outcomes.filter((one) => gradedBy(one) && gradedBy(one) !== "score"), (outcomes) => outcomes.map(({ label, id, title, undecided }) => html`<div>
              <p class="pair">
                <strong>${label}</strong>
                <span class="muted"
                  >${id ? `${levelText(id)}: ${title}` : undecided ?? words.notRated}</span
                >
              </p>
              ${levels(id)}
            </div>`))}
    ${section(words.areasTitle, "areas", evaluation.areas, (areas) => html`<ul class="areas">
          ${areas.map(({ label, score }) => html`<li>
                <p class="pair">
                  <span>${label}</span>
                  <strong>${score === null ? words.notRated : percent(score)}</strong>
                </p>
                ${bar(score ?? 0, mark && [mark.at])}
              </li>`)}
        </ul>`)}
    ${section(result.gapsTitle || words.workOnTitle, "gaps", evaluation.gaps, (gaps) => {
		const later = gaps.filter(({ urgent }) => !urgent);
		const urgent = gaps.filter((gap) => gap.urgent);
		return [gapList(words.urgentTitle, urgent), gapList(urgent.length ? words.laterTitle : "", later)];
	})}
    ${section(fill(quiz.recommendations?.title), "recommendations", evaluation.recommendations, (recommended) => html`<ul class="cells">
            ${recommended.map(({ title, reason, note }) => html`<li class="panel stack">
                  <h4>${title}</h4>
                  <p>${reason}</p>
                  ${prose(note, "small muted")}
                </li>`)}
          </ul>
          ${prose(evaluation.several)}`)}
    ${section(words.notesTitle, "notes", evaluation.notes, (notes) => html`<ul class="notes stack">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`)}
    <div class="actions">
      ${quoteButton(words)} ${quietButton(words.changeAnswers, () => go(() => session.revise()))}
      ${quietButton(words.startAgain, () => go(restart))}
    </div>
    <div>${prose(result.disclaimer, "small muted")}</div>
  </div>`;
}
// src/elements/quiz/quiz-session.ts
/**
* One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
* the element shows it.
*
* @param onAnswer called for each answer of the visitor's
*/
function createQuizSession(engine, onAnswer) {
	const { questions, shuffle } = engine.quiz;
	let given = {};
	/** Those asked now, in the order of all. */
	let onPage;
	let currentId;
	/** What was typed last and is no answer, by question: it stays in the field, and the message says why. */
	const rejected = /* @__PURE__ */ new Map();
	const session = {
		engine,
		evaluation: engine.evaluate(given),
		/** All of them, in the order in which they are asked. */
		questions: shuffle ? shuffled(questions, shuffleSeed(), ({ id, section, showIf }) => [
			id,
			section,
			showIf
		]) : questions,
		/** Those asked now, in the order in which this visitor meets them one at a time. */
		shown: [],
		isResult: false,
		/** What keeps the visitor from going on, by question. */
		problems: /* @__PURE__ */ new Map(),
		/** Place of the current question among those shown, from 0. */
		get index() {
			return Math.max(0, session.shown.findIndex(({ question }) => question.id === currentId));
		},
		/** The questions before the visitor now. */
		asked(isPage) {
			const { shown, index } = session;
			return isPage ? onPage : shown.slice(index, index + 1);
		},
		/** What counts now, by question. */
		get answers() {
			return Object.fromEntries(session.shown.flatMap(({ question, answer }) => answer === null ? [] : [[question.id, answer]]));
		},
		/** What a question shows as chosen: its answer, else what is suggested. */
		valueOf({ question, options, answer, suggestion }) {
			const { id } = question;
			const refused = rejected.get(id);
			if (refused) return refused.typed;
			if (answer !== null || Object.hasOwn(given, id)) return answer;
			return suggestion ?? toAnswer({
				...question,
				options
			}, journey().answers.get(id)) ?? null;
		},
		/** True where the value shown is suggested, not given. */
		isSuggested(shown) {
			return !rejected.has(shown.question.id) && session.valueOf(shown) !== shown.answer;
		},
		/** Replaces all answers, from code; a complete set leads to the result. */
		replace(answers) {
			rejected.clear();
			session.problems.clear();
			evaluate(answers);
			currentId = session.shown.find(({ answer }) => answer === null)?.question.id;
			session.isResult = session.evaluation.complete;
		},
		/** Takes the visitor's answer to a question. */
		answer({ question }, value, badInput) {
			const { id } = question;
			const code = typedProblem(question, value, badInput);
			if (code) rejected.set(id, {
				code,
				typed: value
			});
			else rejected.delete(id);
			session.problems.delete(id);
			evaluate({
				...given,
				[id]: code ? null : value
			});
			onAnswer();
		},
		/** Accepts what is shown and goes on; false where something is missing. */
		forward(isPage) {
			for (const one of session.asked(isPage)) if (session.isSuggested(one)) session.answer(one, session.valueOf(one));
			session.problems = new Map(session.asked(isPage).flatMap(problemOf));
			if (session.problems.size) return false;
			const next = !isPage && session.shown[session.index + 1] || session.shown.find((one) => problemOf(one).length);
			if (next) currentId = next.question.id;
			else session.isResult = true;
			return true;
		},
		back() {
			session.problems.clear();
			currentId = session.shown[session.index - 1]?.question.id;
		},
		/** From the result through the questions again; every answer is kept. */
		revise() {
			session.isResult = false;
			currentId = void 0;
		}
	};
	function problemOf({ question, required, answer }) {
		const { id, options } = question;
		const refused = rejected.get(id);
		if (refused) return [[id, refused.code]];
		return required && String(answer ?? "") === "" ? [[id, options ? "choice" : "required"]] : [];
	}
	function evaluate(answers) {
		given = answers;
		session.evaluation = engine.evaluate(given);
		const shown = new Map(session.evaluation.shown.map((one) => [one.question.id, one]));
		onPage = session.questions.flatMap(({ id }) => shown.get(id) ?? []);
		const before = session.shown.slice(0, session.index + 1).flatMap(({ question }) => shown.get(question.id) ?? []);
		session.shown = [...new Set(before.concat(onPage))];
	}
	evaluate(given);
	return session;
}
// src/elements/quiz/quiz.styles.ts
var quizStyles = [widgetStyles, css`
    .compact {
      font-size: 1em;
    }

    .finding {
      background: var(--_accent-soft);
    }
    .finding h3 {
      font-size: 1.5em;
    }
    .section,
    .next {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_line);
    }
    [part='level'],
    .areas {
      display: grid;
      gap: calc(var(--_space) * 1.75) calc(var(--_space) * 4);
      align-items: center;
    }
    @container (width > 34em) {
      .both {
        grid-template-columns: 1fr 2fr;
      }
      .areas {
        grid-template-columns: 1fr 1fr;
      }
    }
  `];
// src/elements/quiz/leadline-quiz.ts
/**
* @summary Asks one question at a time and says what the answers amount to.
*
* @slot captcha - The page's own captcha, where a form asks for contact details.
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
var LeadlineQuiz = class extends GatedElement {
	constructor(..._args) {
		super(..._args);
		this.layout = "steps";
		this.widget = createWidget(this, "quiz");
		this.#recorded = {};
		this.#told = "";
		this.#onAnswer = () => {
			this.start();
			this.#record();
			this.requestUpdate();
		};
		this.#startAgain = () => {
			this.isStarted = false;
			this.replace({});
		};
		this.#go = (move) => {
			const isStuck = move() === false;
			const { isResult, index, shown } = this.#session;
			this.requestUpdate();
			if (!isStuck && !isResult && this.layout !== "page") this.widget.emit("leadline-step", {
				step: index + 1,
				of: shown.length
			});
			if (isResult && this.widget.gate === "before") this.contactForm?.submit();
			this.moveOn(...isStuck ? ["[part=summary]", ".invalid [name]"] : []);
		};
	}
	static {
		this.styles = quizStyles;
	}
	#session;
	/** The answers and the result that the page knows of. */
	#recorded;
	#told;
	/** Answers by the id of their question. Setting replaces all, also before the element is defined. */
	get answers() {
		return this.pending ?? this.given;
	}
	set answers(answers) {
		this.pending = answers ?? {};
	}
	/** What the answers amount to; null until every shown, required question is answered. */
	get result() {
		return this.#session?.evaluation.result ?? null;
	}
	/** Takes back every answer and begins again. */
	restart() {
		this.isStarted = false;
		this.answers = {};
	}
	get given() {
		return this.#session?.answers ?? {};
	}
	begin(quiz) {
		const { id, organization, words, variant } = this.widget;
		const engine = createQuiz(id, quiz, organization, words, variant);
		this.#session = createQuizSession(engine, this.#onAnswer);
		return quiz.questions;
	}
	replace(answers) {
		this.#session.replace(answers);
		this.#record();
	}
	updated() {
		if (!this.#session) return;
		if (this.#told) this.#tell();
		else this.updateComplete.then(() => this.#tell());
	}
	render() {
		return frame(this.widget, () => {
			const { words, locale } = this.widget;
			const session = this.#session;
			const body = session.isResult ? quizResult(session, words, locale, this.#go, this.#startAgain) : quizQuestions(session, words, locale, this.layout === "page", this.#go, this.renderRoot);
			const isClosed = this.isClosed("before") || session.isResult && this.isClosed("after");
			return html`${isClosed ? nothing : html`<div class="card">${body}</div>`}
      ${this.renderGate(session.isResult, isClosed ? session.evaluation.fill(session.engine.quiz.title) : "")}`;
		});
	}
	/** Tells the page of a result that is known or differs from the one it knows. */
	#tell() {
		const { result } = this;
		const json = JSON.stringify(result);
		if (result && json !== this.#told) this.widget.emit("leadline-result", { result });
		this.#told = json;
	}
	/** Lets the other widgets of the page know what was answered. */
	#record() {
		const { engine, evaluation, answers } = this.#session;
		const changed = Object.keys({
			...this.#recorded,
			...answers
		}).filter((id) => answers[id] !== this.#recorded[id]);
		if (!changed.length) return;
		this.#recorded = answers;
		for (const id of changed) recordAnswer(id, answers[id] ?? null);
		const { scope, gaps } = evaluation;
		const lead = leadQuiz(engine, evaluation, this.widget.words);
		recordResult({ quiz: Object.keys(answers).length ? {
			lead,
			scope,
			gaps
		} : null });
	}
	#onAnswer;
	/** As `restart`, at once: whoever goes there is no longer at the result. */
	#startAgain;
	/** Moves within the quiz, tells the page of another step and takes the focus along. */
	#go;
};
__decorate([property()], LeadlineQuiz.prototype, "quiz", void 0);
__decorate([property()], LeadlineQuiz.prototype, "layout", void 0);
__decorate([property({ attribute: false })], LeadlineQuiz.prototype, "answers", null);
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
	watchSession();
	whenLoaded(() => void pageDelivery().resume());
	if (!canRender()) {
		sayOnce("trusted-types", "expected trusted-types leadline in the policy");
		return;
	}
	for (const [tag, element] of Object.entries(ELEMENTS)) if (!customElements.get(tag)) customElements.define(tag, element);
	watchPlaceholders();
}
// src/elements/open-widget.ts
/**
* Scrolls to a widget and moves the focus there.
*
* @param selector of the widget, or of something that holds it
* @returns false if there is none
*/
function openWidget(selector) {
	const widgets = `:is(${Object.keys(ELEMENTS).join()}):defined`;
	const found = `:is(${selector})`;
	const widget = document.querySelector(`${found}${widgets}, ${found} ${widgets}`);
	if (!widget) return false;
	showWidget(widget);
	return true;
}
export { LeadlineCalculator, LeadlineForm, LeadlineQuiz, configure, defineLeadline, flush, openWidget, outbox, version };
