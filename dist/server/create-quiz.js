import * as v from "valibot";
// src/model/content/patterns.ts
/**
* What texts of a kind look like, and how that is said. Apart from the schema, for the script that
* checks content brings these along, and not the schema's library.
*/
var PATTERNS = {
	id: [/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id: lower-case letters, digits and hyphens"],
	name: [/^(?!constructor$)[a-z][a-zA-Z0-9]*$/, "a name: letters and digits"],
	url: [/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)/i, "an http(s), mailto or tel address or a path"],
	locale: [/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag such as \"en\" or \"pt-BR\""]
};
// src/model/content/primitives.ts
/**
* The smallest pieces of a content file. Limits are generous for authors and tight for attackers: a
* content file may come from anywhere the page says, so every text and list has an end.
*/
/** Name of a question, option list, table, formula …: letters, digits and single hyphens. In a formula a hyphen is written `_`. */
var idSchema = v.pipe(v.string(), v.maxLength(64), v.regex(...PATTERNS.id));
/** Words shown to the visitor. `{name}` recalls an answer or value. */
var textSchema = v.pipe(v.string(), v.maxLength(4e3));
/** A text that must say something, such as a label. */
var labelSchema = v.pipe(textSchema, v.minLength(1));
/** A calculation or condition in the formula language; see `src/model/formula`. */
var formulaSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2e3));
/** An address a visitor may be sent to; other schemes could run script. */
var urlSchema = v.pipe(v.string(), v.maxLength(2e3), v.regex(...PATTERNS.url));
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
/** JSON has no comments: what authors want to tell one another stands here, and is shown to nobody. */
var remark = { $comment: v.optional(textSchema) };
// src/model/content/field.ts
/**
* What a quiz question, a calculator input and a form field have in common, so that one set of
* controls shows all three and an answer can travel from one widget to the next.
*/
/** One of the answers to choose from. */
var optionSchema = v.strictObject({
	...remark,
	value: v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(64)), v.number()]),
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
	...remark,
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
/** Longest text a formula may make, as in spreadsheets; keeps texts from growing through names. */
var MAX_TEXT_LENGTH = 32767;
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
var aggregate = (calculate) => (run, ...args) => {
	return finite(calculate(items(run, args).filter((item) => isGiven(item) && typeof item !== "string").map(Number)));
};
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
	return items(run, wanted)[quantifier]((item) => answers.some((answer) => compare(answer, item) === 0));
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
/** "On request" (`#N/A`) below 0, above the last row, where the cell is null, and in no known column. */
var lookUp = (run, wanted, table, column) => {
	const value = decimal(toNumber(wanted(run)));
	const { rows = fail("#VALUE!"), columns } = table(run) ?? "";
	const id = column ? column(run) : 1;
	const place = columns.indexOf(id) + 1 || Number(id);
	const row = rows.find(([bound]) => bound != null && value <= bound);
	return (value >= 0 && place > 0 ? row?.[place] : null) ?? fail("#N/A");
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
// src/model/formula/parse.ts
/** Bounds that a formula in good faith does not meet, and that keep one in bad faith cheap. */
var MAX_LENGTH = 2e3;
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
	function refuse(expected, found = shown(token), at = index) {
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
		let left = operand();
		for (;;) {
			const [own = 0, apply] = !parts[3] && OPERATORS[token] || [];
			if (own <= binding) return left;
			advance();
			left = working(apply, [left, expression(own)]);
		}
	}
	function operand() {
		if (++depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels`);
		let value = unsigned();
		while (take("%")) value = working(SIGNS["%"], [value]);
		depth--;
		return value;
	}
	function unsigned() {
		const [written, at] = [token, index];
		const [, number, quoted, word] = parts;
		if (take("-") || take("+")) return working(SIGNS[written], [operand()]);
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
			if (isList(value) && (run.steps -= value.length) < 0) fail("#LIMIT!");
			return value;
		};
		return Object.assign(find, { id });
	}
	function call(word, at) {
		const name = word.toUpperCase();
		const [apply, least, most = least] = FUNCTIONS[name] ?? refuse("a function", shown(word), at);
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
		return working(apply, args);
	}
	if (text.length > MAX_LENGTH) refuse(`at most ${MAX_LENGTH} characters`, `${text.length}`, MAX_LENGTH);
	advance();
	const root = expression(0);
	expect("", " or the end");
	return {
		root,
		names: [...names]
	};
}
/** Each piece of work is a step, and so is each item of a list that is asked for. */
function working(apply, args) {
	const work = (run) => --run.steps < 0 ? fail("#LIMIT!") : apply(run, ...args);
	return Object.assign(work, {
		calls: apply,
		args
	});
}
function shown(token) {
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
var read = /* @__PURE__ */ new Map();
/** As {@link parseFormula}; each text is parsed once, however often it stands in content. */
function readFormula(text) {
	const formula = read.get(text) ?? parseFormula(text);
	read.set(text, formula);
	return formula;
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
function once(workOut, whileBusy) {
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
// src/model/calculator/create-calculator.ts
/** The published schema's bound; the check in the browser leaves single numbers alone. */
var MAX_YEARS = 30;
var EXPECTED = /* @__PURE__ */ new Map();
/** The figure, or null ("on request") for anything but a number. */
var numberOf = (value) => typeof value === "number" ? value + 0 : null;
/**
* Reads a calculator of a checked content file.
*
* @param id its name in the content
* @param locale BCP 47, for how figures are written
* @param words what is said of a value that has no figure and no words of its own
*/
function createCalculator(id, calculator, locale, { onRequest } = { onRequest: "on request" }) {
	const { inputs, values, tables = {} } = calculator;
	const named = new Map([...inputs, ...values].map((figure) => [formulaName(figure.id), figure]));
	const tableNames = new Map(Object.entries(tables).map(([id, { columns = [], rows }]) => [formulaName(id), {
		columns,
		rows
	}]));
	const formats = createFigureFormats(locale);
	/** One look with given inputs; everything is worked out on first use, and once. */
	const evaluate = (given) => {
		const circle = new FormulaError("#LIMIT!");
		const holds = (condition) => condition === void 0 || isTrue(readFormula(condition).evaluate(scope));
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
			field: {
				...inputs[0],
				options: []
			},
			answer: null
		});
		/** Without bounds of its own, at a corner of those it rests on. */
		const plain = (figure, at) => {
			if (!("default" in figure)) return readFormula(figure.formula).evaluate(at);
			const { field, answer } = stateOf(figure);
			return answer ?? defaultOf(field, at);
		};
		const scopes = /* @__PURE__ */ new Map();
		const scopeAt = (corner) => {
			const key = [...corner].map(([{ id }, bound]) => id + bound).join();
			const known = scopes.get(key);
			if (known) return known;
			const figureAt = lazily((figure) => {
				const bound = figure[corner.get(figure)];
				if (!bound) return plain(figure, scope);
				const own = formulaName(figure.id);
				return readFormula(bound).evaluate({ get: (name) => name === own ? plain(figure, scope) : scope.get(name) });
			}, circle);
			const scope = { get(name) {
				const figure = named.get(name);
				return figure ? figureAt(figure) : tableNames.get(name);
			} };
			scopes.set(key, scope);
			return scope;
		};
		const scope = scopeAt(EXPECTED);
		const figure = ({ id }, corner = EXPECTED) => scopeAt(corner).get(formulaName(id));
		/** The uncertain figures that this one rests on. */
		const uncertain = lazily((figure) => {
			if ("default" in figure && stateOf(figure).answer !== null) return [];
			const { low, high } = figure;
			const found = [
				low,
				high,
				low && high ? void 0 : formulaOf(figure)
			].flatMap((source) => source ? readFormula(source).names : []).flatMap((name) => {
				const source = named.get(name);
				return source && source !== figure ? uncertain(source) : [];
			});
			return [...new Set(low || high ? [figure, ...found] : found)];
		}, []);
		const { currency: code = "" } = calculator;
		const currency = inputs.some(({ id }) => id === code) ? answerText([], scope.get(formulaName(code))) : code;
		const format = (value, format, digits) => value === null ? onRequest : formats(format, digits, currency).one(value);
		const shownInputs = inputs.flatMap((input) => {
			const { shown, field, answer } = stateOf(input);
			const byDefault = defaultOf(field, scope);
			const { options } = field;
			return shown ? [{
				input,
				options,
				value: answer ?? byDefault,
				set: answer !== null,
				default: byDefault
			}] : [];
		});
		const evaluated = values.map((value) => {
			const number = numberOf(figure(value));
			const range = rangeOf(uncertain(value), number, (corner) => numberOf(figure(value, corner)));
			const { one, range: between } = formats(value.format, value.digits, currency);
			return {
				value,
				number,
				range,
				text: number === null ? value.missing ?? onRequest : one(number),
				rangeText: range ? between(...range) : "",
				shown: !value.hidden && holds(value.showIf)
			};
		});
		const series = (calculator.series ?? []).map((series) => ({
			series,
			numbers: overTheYears(series, scope)
		}));
		const texts = new Map([...shownInputs.map(({ input, options, value }) => [formulaName(input.id), inputText(input, options, value, format)]), ...evaluated.map(({ value, text }) => [value.id, text])]);
		const fill = (text) => fillText(text, scope, (name) => texts.get(name));
		const evaluation = {
			inputs: shownInputs,
			values: evaluated,
			series
		};
		return {
			...evaluation,
			notes: (calculator.notes ?? []).filter(({ when }) => holds(when)).map(({ text }) => fill(text)),
			result: resultOf(id, evaluation),
			scope,
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
	return Array.from({ length: Math.min(years, MAX_YEARS) }, (_, index) => {
		const figure = numberOf(readFormula(formula).evaluate({ get: (name) => name === "year" ? index + 1 : scope.get(name) }));
		if (!cumulative) return figure;
		total = total === null || figure === null ? null : total + figure;
		return total;
	});
}
function resultOf(id, { inputs, values, series }) {
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
// src/model/quiz/question-state.ts
var HIDDEN = {
	shown: false,
	options: [],
	answer: null,
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
		score: isScored && isAnswered ? sum(chosen.map(points)) : null,
		most: isScored ? Math.max(...options.map(points), Array.isArray(answer) ? sum(together) : -Infinity) : 0
	};
}
// src/model/quiz/quiz-result.ts
/** What the page author reads of a complete quiz. */
function quizResult(id, { score, band, areas, outcomes, recommendations, shown }) {
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
// src/model/quiz/create-quiz.ts
/** Digits in which a score is compared: one that misses a bound by a rounding error of the machine reaches it. */
var SIGNIFICANT_DIGITS = 12;
var percentage = (value) => typeof value === "number" ? Math.min(100, Math.max(0, value)) : null;
var rounded = (score) => score == null ? "" : String(Math.round(score));
/**
* Reads a quiz of a checked content file.
*
* @param id its name in the content
* @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
*/
function createQuiz(id, quiz, organization = {}) {
	return {
		id,
		quiz,
		sanitize: (answers) => sanitizeAnswers(quiz.questions, answers),
		evaluate: (answers) => evaluate(id, quiz, organization, answers)
	};
}
/**
* One look at a quiz with given answers. Nothing is worked out before somebody asks for it, and
* nothing twice, so that formulas may use one another in any order.
*/
function evaluate(id, quiz, organization, answers) {
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
	const score = once(() => scoreOf(quiz.score, ({ area = "", weight }) => apart.has(area) ? 0 : weight), null);
	/** The band reached, as far as the gates allow, and the gates that lowered it. */
	const levelOf = (score, own = []) => {
		const compared = Number(score?.toPrecision(SIGNIFICANT_DIGITS));
		const reached = bands.findLastIndex(({ from }) => compared >= from);
		const placeOf = ({ atMost }) => bands.findIndex(({ id }) => id === atMost);
		const gates = [...own, ...quiz.gates ?? []].filter((gate) => placeOf(gate) < reached && holds(gate.when));
		return {
			found: bands[Math.min(reached, ...gates.map(placeOf))],
			gates
		};
	};
	const level = once(() => levelOf(score()), {
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
	const recommended = once(() => {
		return (advice?.items ?? []).flatMap(({ id, title, note, rules }) => {
			const [best] = rules.filter(({ when }) => holds(when)).sort((a, b) => b.rank - a.rank);
			return best ? {
				id,
				title,
				note,
				rank: best.rank,
				reason: best.reason
			} : [];
		}).sort((a, b) => b.rank - a.rank).slice(0, advice?.limit).map(({ rank, ...item }) => ({
			...item,
			reason: fill(item.reason),
			note: fillIf(item.note)
		}));
	}, []);
	const names = /* @__PURE__ */ new Map([
		["score", {
			value: score,
			words: () => rounded(score()),
			verdict: true
		}],
		["band", {
			value: () => level().found?.id ?? null,
			words: () => level().found?.title ?? "",
			verdict: true
		}],
		["recommended", {
			value: () => recommended().map(({ id }) => id),
			words: () => recommended().map(({ title }) => title).join(", ")
		}]
	]);
	const name = (id, named) => names.set(formulaName(id), named);
	for (const area of areas) name(area.id, {
		value: () => areaScore(area) ?? null,
		words: () => rounded(areaScore(area)),
		verdict: true
	});
	for (const [id, outcome] of Object.entries(outcomes)) {
		const found = () => holds(outcome.showIf) ? finding(outcome).found : void 0;
		name(id, {
			value: () => found()?.id ?? null,
			words: () => found()?.title ?? "",
			verdict: true
		});
	}
	for (const [id, formula] of Object.entries(quiz.formulas ?? {})) name(id, { value: () => value(formula) });
	for (const question of questions) name(question.id, {
		value: () => state(question).answer,
		words: () => answerText(state(question).options, state(question).answer, ", "),
		state: () => state(question)
	});
	const scope = {
		get: (name) => names.get(name)?.value(),
		score: (name) => names.get(name)?.state?.().score
	};
	const fill = (text) => fillText(text, scope, (name) => names.has(name) ? names.get(name).words?.() : organizationText(organization, name));
	const fillIf = (text) => text && fill(text);
	const shown = questions.flatMap((question) => {
		const { shown, options, answer, score } = state(question);
		const required = question.required !== false;
		return shown ? [{
			question,
			options,
			section: sectionOf(question),
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
	const gaps = questions.flatMap(({ id, gap, weight = 1 }, index) => {
		const { score, most } = state(questions[index]);
		if (!gap || score === null || score >= gap.below) return [];
		const { label, text, reference, urgent: bound = -Infinity } = gap;
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
	}).sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.cost - a.cost).map(({ cost, ...gap }) => ({
		...gap,
		label: fill(gap.label),
		text: fill(gap.text)
	}));
	const { found: band = null } = level();
	const evaluation = {
		shown,
		complete,
		score: score(),
		band: band && {
			...band,
			title: fill(band.title),
			text: fillIf(band.text)
		},
		areas: areas.flatMap((area) => {
			const score = areaScore(area);
			const { id, label, hidden } = area;
			return hidden || score === void 0 ? [] : [{
				id,
				label: fill(label),
				score
			}];
		}),
		outcomes: outcomesShown().map(([name, outcome]) => {
			const found = finding(outcome).found;
			return {
				name,
				label: fill(outcome.label),
				id: found?.id ?? null,
				title: fill(found?.title ?? ""),
				text: fillIf(found?.text),
				next: fillIf(found?.next),
				undecided: found || !("rules" in outcome) ? void 0 : fillIf(outcome.undecided)
			};
		}),
		recommendations: [...recommended()],
		several: recommended().length > 1 ? fillIf(advice?.several) : void 0,
		gaps,
		notes: [...new Set([
			...level().gates,
			...outcomesShown().flatMap(([, outcome]) => finding(outcome).gates),
			...(quiz.notes ?? []).filter(({ when }) => holds(when))
		].flatMap(({ text }) => fillIf(text) ?? []))],
		scope: complete ? scope : {
			...scope,
			get: (name) => names.get(name)?.verdict ? null : scope.get(name)
		},
		fill
	};
	return {
		...evaluation,
		result: complete ? quizResult(id, evaluation) : null
	};
}
export { idSchema as A, chosenOptions as C, toAnswer as D, optionOf as E, urlSchema as F, PATTERNS as I, remark as M, sourceSchema as N, fieldEntries as O, textSchema as P, MAX_TEXT_LENGTH$1 as S, isNumberType as T, toNumber as _, PLACE as a, FormulaError as b, readFormula as c, OPERATORS as d, SIGNS as f, single as g, isTrue as h, once as i, labelSchema as j, formulaSchema as k, parse as l, isList as m, createCalculator as n, formulaName as o, compare as p, lazily as r, parseFormula as s, createQuiz as t, FUNCTIONS as u, decimal as v, isChoiceType as w, answerText as x, sum$1 as y };
