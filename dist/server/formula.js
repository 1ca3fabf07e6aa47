import * as v from "valibot";
// src/model/content/patterns.ts
/**
* What texts of a kind look like, and how that is said. Apart from the schema, for the script that
* checks content brings these along, and not the schema's library.
*/
var PATTERNS = {
	id: [/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id: lower-case letters, digits and hyphens"],
	name: [/^(?!constructor$)[a-z][a-zA-Z0-9]*$/, "a name: letters and digits"],
	url: [/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)[^{]*$/i, "an http(s), mailto or tel address or a path"],
	locale: [/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/, "a language tag such as \"en\" or \"pt-BR\""]
};
// src/model/content/primitives.ts
/**
* The smallest pieces of a content file. Limits are generous for authors and tight for attackers: a
* content file may come from anywhere the page says, so every text and list has an end.
*/
/** Name of a question, option list, table, formula …: letters, digits and single hyphens. In a formula a hyphen is written `_`. */
var idSchema = v.pipe(v.string(), v.maxLength(64), v.regex(...PATTERNS.id));
/** Words that are the same for everybody, such as a name or an address. */
var plainTextSchema = v.pipe(v.string(), v.maxLength(4e3));
/** A calculation or condition in the formula language; see `src/model/formula`. */
var formulaSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2e3));
/** One way to say a text. */
var textCaseSchema = v.strictObject({
	text: plainTextSchema,
	/** Said where this holds; without it, wherever none before it did. */
	showIf: v.optional(formulaSchema)
});
var textCasesSchema = v.pipe(v.array(textCaseSchema), v.minLength(1), v.maxLength(50));
/**
* Words shown to the visitor. `{name}` recalls an answer or value. A list says the first of its texts
* whose condition holds, and nothing where none does.
*/
var textSchema = v.union([plainTextSchema, textCasesSchema]);
/** A text that must say something, such as a label. */
var labelSchema = v.union([v.pipe(plainTextSchema, v.minLength(1)), textCasesSchema]);
/** An address a visitor may be sent to; other schemes could run script. */
var urlSchema = v.pipe(v.string(), v.maxLength(2e3), v.regex(...PATTERNS.url));
/** Where a figure or statement comes from, and how sure we are of it. */
var sourceSchema = v.strictObject({
	label: v.pipe(plainTextSchema, v.minLength(1)),
	url: v.optional(urlSchema),
	/** `confirmed`: found in agreeing sources; `unconfirmed`: a single source or from memory; `assumption`: our own, to be edited. */
	status: v.optional(v.picklist([
		"confirmed",
		"unconfirmed",
		"assumption"
	]))
});
/** JSON has no comments: what authors want to tell one another stands here, and is shown to nobody. */
var remark = { $comment: v.optional(plainTextSchema) };
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
	/** Picture above the label, which says the same: of single and several answers. */
	image: v.optional(urlSchema),
	/** Points this answer gives; read by `SCORE(question)` and by the weighted score. */
	score: v.optional(v.number()),
	/** Of a quiz: what to say in the result to those who gave this answer. */
	advice: v.optional(textSchema),
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
	/** Of a select: an answer is typed, and found among the options. */
	search: v.optional(v.boolean()),
	min: v.optional(v.number()),
	max: v.optional(v.number()),
	step: v.optional(v.number()),
	/** The field is not shown, and its answer does not count, while this is false. */
	showIf: v.optional(formulaSchema)
};
// src/model/content/choose-variant.ts
/** The name by which formulas ask for the variant. */
var VARIANT = "variant";
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
var SIGNIFICANT_DIGITS = 15;
/** @returns the number as its 15 significant decimal digits say */
function decimal(value) {
	return Number(value.toPrecision(SIGNIFICANT_DIGITS));
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
function sum(left, right) {
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
		aggregate((numbers) => numbers.reduce(sum, 0)),
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
	"+": [3, numeric(sum)],
	"-": [3, numeric((a, b) => sum(a, -b))],
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
			if (isList(value)) spend(run, value.length);
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
	const work = (run) => {
		spend(run);
		return apply(run, ...args);
	};
	return studied(work, apply, args);
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
/** Whether a condition holds; one that is not there does. */
function holdsIn(scope, condition) {
	return condition === void 0 || isTrue(readFormula(condition).evaluate(scope));
}
/** The name of an id in formulas: `a1-date` → `a1_date`. */
function formulaName(id) {
	return id.replaceAll("-", "_");
}
export { remark as C, PATTERNS as D, urlSchema as E, plainTextSchema as S, textSchema as T, VARIANT as _, parse as a, idSchema as b, SIGNS as c, isTrue as d, single as f, FormulaError as g, sum as h, readFormula as i, compare as l, decimal as m, holdsIn as n, FUNCTIONS as o, toNumber as p, parseFormula as r, OPERATORS as s, formulaName as t, isList as u, fieldEntries as v, sourceSchema as w, labelSchema as x, formulaSchema as y };
