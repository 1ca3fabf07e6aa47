import { t as isoCertification } from "./iso-certification.js";
import { a as inside, c as organizationSchema, i as NAMED, n as checkContent, o as shown, r as FORMULA, s as contentSchema, t as VERDICTS$1 } from "./load.js";
import { a as lazily, c as fillText, d as organizationText, f as answerText, g as isNumberType, h as isChoiceType, l as filledBy, m as chosenOptions, n as withOptions, o as once, r as createCalculator, s as PLACE, t as createQuiz, u as isCases, y as toAnswer } from "./create-quiz.js";
import { _ as VARIANT, a as parse$1, c as SIGNS, d as isTrue, f as single, g as FormulaError, h as sum, i as readFormula, l as compare, m as decimal, n as holdsIn, o as FUNCTIONS, p as toNumber, s as OPERATORS, t as formulaName, u as isList } from "./formula.js";
import { t as UsageError } from "./usage-error.js";
import * as v from "valibot";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { unsafeCSS } from "lit";
// src/cli/check/finding.ts
function noFindings() {
	return {
		findings: [],
		cleared: [],
		facts: []
	};
}
/** What stands in the file itself needs no answers to show it. */
function proved(code, severity, path, expected, found, suggestion) {
	return {
		code,
		severity,
		verdict: "proved",
		path,
		expected,
		found,
		suggestion
	};
}
var NOTHING = { some: [] };
var NEVER = {
	can: false,
	must: false
};
var ALWAYS = {
	can: true,
	must: true
};
var ERRORS = new Map([
	"#N/A",
	"#DIV/0!",
	"#VALUE!",
	"#NAME?",
	"#NUM!",
	"#LIMIT!"
].map((code) => [code, new FormulaError(code)]));
/** Errors are told apart by their code alone. */
var errorOf = (code) => ERRORS.get(code);
var some = (...values) => ({ some: values });
var ANY_NUMBER = {
	low: -Number.MAX_VALUE,
	high: Number.MAX_VALUE
};
/** Of what nothing is known. */
var ANYTHING = {
	some: [
		null,
		true,
		false,
		...ERRORS.values()
	],
	numbers: ANY_NUMBER,
	texts: {},
	lists: { must: [] }
};
function keyOf(value) {
	if (value instanceof FormulaError) return value.code;
	return typeof value === "string" ? `"${value}` : String(JSON.stringify(value));
}
function distinct(values) {
	if (values.length < 2) return [...values];
	return [...new Map(values.map((value) => [keyOf(value), value instanceof FormulaError ? errorOf(value.code) : value])).values()];
}
/** Everything that any of these may be. */
function union(...parts) {
	const [first = NOTHING, ...rest] = parts;
	if (!rest.length) return first;
	return possible(parts.flatMap((part) => part.some), parts.map((part) => part.numbers).reduce(hull, void 0), parts.map((part) => part.texts).reduce(textHull, void 0), parts.map((part) => part.lists).reduce(listHull, void 0));
}
/** Puts parts together; single values that the ranges hold anyway are left out. */
function possible(values, numbers, texts, lists) {
	let single = distinct(values);
	if (numbers && numbers.low === numbers.high) {
		const only = numbers.low;
		if (!single.includes(only) && !(numbers.nonZero && only === 0)) single.push(only);
		numbers = void 0;
	}
	if (single.length > 4096) {
		const found = single.filter((value) => typeof value === "number");
		numbers = hull(numbers, spanOf(found));
		if (single.some((value) => typeof value === "string")) texts = {};
		if (single.some(isList)) lists = { must: [] };
		single = single.filter((value) => typeof value !== "number" && typeof value !== "string" && !isList(value));
	}
	if (numbers) {
		const { low, high, nonZero } = numbers;
		single = single.filter((value) => typeof value !== "number" || value < low || value > high || nonZero && value === 0);
	}
	if (texts && !texts.above && !texts.below) single = single.filter((value) => typeof value !== "string");
	return {
		some: single,
		...numbers && { numbers },
		...texts && { texts },
		...lists && { lists }
	};
}
function spanOf(numbers) {
	if (!numbers.length) return void 0;
	let [low, high] = [Infinity, -Infinity];
	for (const number of numbers) {
		low = Math.min(low, number);
		high = Math.max(high, number);
	}
	return {
		low,
		high,
		nonZero: !numbers.includes(0)
	};
}
function hull(a, b) {
	if (!a || !b) return a ?? b;
	const excludesZero = ({ low, high, nonZero }) => nonZero || low > 0 || high < 0;
	return {
		low: Math.min(a.low, b.low),
		high: Math.max(a.high, b.high),
		nonZero: excludesZero(a) && excludesZero(b)
	};
}
function textHull(a, b) {
	if (!a || !b) return a ?? b;
	return a.above === b.above && a.below === b.below ? a : {};
}
function listHull(a, b) {
	if (!a || !b) return a ?? b;
	return {
		must: a.must.filter((item) => b.must.includes(item)),
		may: a.may && b.may && [.../* @__PURE__ */ new Set([...a.may, ...b.may])]
	};
}
/** Whether it is told value by value. */
function isExact({ numbers, texts, lists }) {
	return !numbers && !texts && !lists;
}
function isNothing(value) {
	return value.some.length === 0 && isExact(value);
}
/** The one value it can have; undefined where there are more, or none. */
function only(value) {
	return isExact(value) && value.some.length === 1 ? value.some[0] : void 0;
}
var errorsIn = (value) => value.some.filter((one) => one instanceof FormulaError);
/** Without its errors. */
function valuesOf(value) {
	const kept = value.some.filter((one) => !(one instanceof FormulaError));
	return kept.length === value.some.length ? value : {
		...value,
		some: kept
	};
}
/** All numbers it may be, in one span; undefined where it can be none. */
function numbersIn({ some, numbers }) {
	return hull(numbers, spanOf(some.filter((value) => typeof value === "number")));
}
// src/cli/check/report/figures.ts
/** Digits that a figure of more than a million is told with. */
var LARGE_DIGITS = 3;
/** Beyond this a bound tells an author nothing. */
var MAX_TOLD = 0x38d7ea4c68000;
/** A figure as one reads it: `2.5`, `240,000,000`, `over 10^15`. */
function inWords(value) {
	const size = Math.abs(value);
	if (size > MAX_TOLD) return value > 0 ? "over 10^15" : "under -10^15";
	return value.toLocaleString("en", { ...size >= 1e6 ? { maximumSignificantDigits: LARGE_DIGITS } : { maximumFractionDigits: size < 1 ? 6 : 2 } });
}
/**
* Between which bounds something lies, and how sure that is.
*
* @param met what came up with the answers tried
* @param bounds what it cannot lie beyond
* @param otherwise what it may be instead of a figure
*/
function rangeInWords(met, bounds, isExact, otherwise = "") {
	const from = ({ low, high }) => inWords(low) === inWords(high) ? inWords(low) : `from ${inWords(low)} to ${inWords(high)}`;
	if (isExact) return `is ${from(met)}${otherwise}`;
	return `was ${from(met)} in what was tried, and is ${certain(bounds)}${otherwise}`;
}
function certain({ low, high }) {
	const [isLow, isHigh] = [low >= -0x38d7ea4c68000, high <= MAX_TOLD];
	if (isLow && isHigh) return `never outside ${inWords(low)} to ${inWords(high)}`;
	if (isLow) return `never under ${inWords(low)}`;
	return isHigh ? `never over ${inWords(high)}` : "not known to end there";
}
// src/cli/check/possible/tree.ts
var CALLS = new Map([
	...Object.entries(FUNCTIONS).map(([name, [call]]) => [call, name]),
	...Object.entries(OPERATORS).map(([name, [, call]]) => [call, name]),
	...Object.entries(SIGNS).map(([name, call]) => [call, name === "%" ? name : `0${name}`])
]);
var EMPTY = { get: () => null };
var known = /* @__PURE__ */ new Map();
/**
* The formula as a tree.
*
* @throws FormulaSyntaxError
*/
function treeOf(formula) {
	const found = known.get(formula) ?? studied(parse$1(formula).root);
	known.set(formula, found);
	return found;
}
function studied(part) {
	const { id = "", calls: apply } = part;
	const args = (part.args ?? []).map(studied);
	if (id) return {
		does: "name",
		args,
		text: id,
		id,
		value: null,
		apply
	};
	if (apply) {
		const does = CALLS.get(apply) ?? "?";
		return {
			does,
			args,
			text: spelled(does, args),
			id,
			value: null,
			apply
		};
	}
	const value = valueOf(part);
	return {
		does: "value",
		args,
		text: typeof value === "string" ? `"${value.replaceAll("\"", "\"\"")}"` : String(value).toUpperCase(),
		id,
		value,
		apply
	};
}
function valueOf(part) {
	try {
		return part({
			scope: EMPTY,
			steps: 1
		});
	} catch (error) {
		if (error instanceof FormulaError) return error;
		throw error;
	}
}
function spelled(does, args) {
	const texts = args.map(({ text, args }) => args.length && !/^\w+\(/u.test(text) ? `(${text})` : text);
	if (does === "%") return `${texts[0]}%`;
	if (does.startsWith("0")) return `${does[1]}${texts[0]}`;
	return /^\w/u.test(does) || does === "?" ? `${does}(${args.map(({ text }) => text).join(", ")})` : texts.join(` ${does} `);
}
/** Every part, the whole first. */
function* partsOf$1(tree) {
	yield tree;
	for (const part of tree.args) yield* partsOf$1(part);
}
/** The names it asks for, as formulas write them. */
function namesIn(formula) {
	return [...new Set([...partsOf$1(treeOf(formula))].flatMap(({ id }) => id || []))].map(formulaName);
}
/** The numbers and texts that stand in it. */
function literalsIn(formula) {
	return [...partsOf$1(treeOf(formula))].flatMap(({ does, value }) => does === "value" && (typeof value === "number" || typeof value === "string") ? [value] : []);
}
// src/cli/check/structure/formulas.ts
/** Every formula of a widget, in the order of the file. */
function formulasIn(widget, at) {
	const found = [];
	const walk = (node, path, part) => {
		for (const [key, child] of Object.entries(node)) {
			const here = inside(path, Array.isArray(node) ? Number(key) : key);
			if (typeof child === "object" && child) walk(child, here, part || key);
			else if (typeof child === "string" && (FORMULA.test(key) || part === "formulas")) found.push({
				formula: child,
				path: here,
				part
			});
		}
	};
	walk(widget, at, "");
	return found;
}
/** Where the ranges of answers are worth cutting: at what the formulas compare them with. */
function cutsOf(...widgets) {
	const formulas = widgets.flatMap((widget) => formulasIn(widget, ""));
	const literals = new Set(formulas.flatMap(({ formula }) => literalsIn(formula)));
	const bounds = widgets.flatMap((widget) => boundsOf(widget));
	const numbers = [...literals].filter((value) => typeof value === "number");
	const texts = [...literals].filter((value) => typeof value === "string");
	return {
		numbers: [.../* @__PURE__ */ new Set([
			...numbers,
			...numbers.map((value) => -value),
			...bounds,
			0
		])].sort((a, b) => a - b),
		texts: [...new Set(texts.map((text) => text.toLowerCase()))].sort()
	};
}
/** About how much work it is to look at a widget once. */
function costOf(widget, asked) {
	const letters = formulasIn(widget, "").reduce((sum, { formula }) => sum + formula.length, 0);
	return asked.length + Math.ceil(letters / 20);
}
function boundsOf(widget) {
	const { tables = {} } = widget;
	return Object.values(tables).flatMap(({ rows }) => rows.flatMap(([bound]) => bound ?? []));
}
// src/cli/check/possible/order.ts
/** Beyond so many pairs, numbers are compared as spans. */
var MAX_PAIRS = 2e4;
var KINDS = [
	"number",
	"string",
	"boolean"
];
/** How two parts of a formula can compare; errors are not looked at. */
function ordersOf(left, right) {
	const orders = {
		less: false,
		equal: false,
		greater: false
	};
	let [a, b] = [valuesOf(left), valuesOf(right)];
	if (a.some.length * b.some.length > MAX_PAIRS) [a, b] = [spanned(a), spanned(b)];
	for (const one of partsOf(a)) for (const other of partsOf(b)) note(orders, one, other);
	return orders;
}
function comparison(sign, { less, equal, greater }) {
	const wanted = {
		"<": [less],
		">": [greater],
		"=": [equal]
	}[sign] ?? {
		"<=": [less, equal],
		">=": [greater, equal],
		"<>": [less, greater]
	}[sign];
	const can = wanted.some(Boolean);
	const all = [
		less,
		equal,
		greater
	].filter(Boolean).length;
	return {
		can,
		must: can && wanted.filter(Boolean).length === all
	};
}
function spanned(value) {
	const numbers = numbersIn(value);
	const rest = value.some.filter((one) => typeof one !== "number");
	return numbers ? {
		...value,
		some: rest,
		numbers
	} : value;
}
function partsOf({ some, numbers, texts, lists }) {
	return [
		...some.map((one) => ({ one })),
		...numbers ? [{ numbers }] : [],
		...texts ? [{ texts }] : [],
		...lists ? [{ lists: true }] : []
	];
}
function note(orders, left, right) {
	if ("one" in left && "one" in right) return noteOrder(orders, compare(left.one, right.one));
	if ("lists" in left || "lists" in right) return noteAll(orders);
	const [a, b] = [asRange(left, right), asRange(right, left)];
	const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
	if (kinds !== 0) return noteOrder(orders, kinds);
	if ("numbers" in a && "numbers" in b) return noteNumbers(orders, a.numbers, b.numbers);
	if ("texts" in a && "texts" in b) return noteTexts(orders, a.texts, b.texts);
	noteAll(orders);
}
/** Blank is whatever it is compared with. */
function asRange(part, other) {
	if ("numbers" in part) return {
		kind: "number",
		numbers: part.numbers
	};
	if ("texts" in part) return {
		kind: "string",
		texts: part.texts
	};
	const one = "one" in part ? single(part.one) : null;
	if (typeof one === "boolean") return { kind: "boolean" };
	if (typeof one === "string") return {
		kind: "string",
		texts: one.toLowerCase()
	};
	if (one === null && "texts" in other) return {
		kind: "string",
		texts: ""
	};
	return {
		kind: "number",
		numbers: {
			low: Number(one),
			high: Number(one)
		}
	};
}
function noteOrder(orders, order) {
	if (order < 0) orders.less = true;
	else if (order > 0) orders.greater = true;
	else orders.equal = true;
}
function noteAll(orders) {
	orders.less = orders.equal = orders.greater = true;
}
function noteNumbers(orders, a, b) {
	const [aLow, aHigh, bLow, bHigh] = [
		a.low,
		a.high,
		b.low,
		b.high
	].map(decimal);
	const isZero = ({ low, high }) => low === 0 && high === 0;
	const zeroLeftOut = a.nonZero && isZero(b) || b.nonZero && isZero(a);
	if (aLow < bHigh) orders.less = true;
	if (aHigh > bLow) orders.greater = true;
	if (aLow <= bHigh && bLow <= aHigh && !zeroLeftOut) orders.equal = true;
}
function noteTexts(orders, a, b) {
	if (typeof a === "string") {
		const turned = {
			less: false,
			equal: false,
			greater: false
		};
		noteTexts(turned, b, a);
		orders.less ||= turned.greater;
		orders.equal ||= turned.equal;
		orders.greater ||= turned.less;
		return;
	}
	const { above, below } = a;
	if (typeof b === "string") {
		if (above === void 0 ? b > "" : above < b) orders.less = true;
		if (below === void 0 || below > b) orders.greater = true;
		if ((above === void 0 || above < b) && (below === void 0 || b < below)) orders.equal = true;
		return;
	}
	if (below !== void 0 && b.above !== void 0 && below <= b.above) orders.less = true;
	else if (above !== void 0 && b.below !== void 0 && above >= b.below) orders.greater = true;
	else noteAll(orders);
}
// src/cli/check/possible/truth.ts
/** As a condition: errors fail. */
function truthOf({ some, numbers, texts, lists }) {
	let [yes, no] = [false, false];
	const note = (canBeTrue, canBeFalse) => {
		yes ||= canBeTrue;
		no ||= canBeFalse;
	};
	for (const value of some) {
		const holds = !(value instanceof FormulaError) && isTrue(value);
		note(holds, !holds);
	}
	if (numbers) {
		const { low, high, nonZero } = numbers;
		note(low !== 0 || high !== 0, !nonZero && low <= 0 && high >= 0);
	}
	if (texts) note(true, texts.above === void 0);
	if (lists) note(true, true);
	return {
		can: yes,
		must: yes && !no
	};
}
var not = ({ can, must }) => ({
	can: !must,
	must: !can
});
function all(...parts) {
	return {
		can: parts.every(({ can }) => can),
		must: parts.every(({ must }) => must)
	};
}
function any(...parts) {
	return {
		can: parts.some(({ can }) => can),
		must: parts.some(({ must }) => must)
	};
}
var sure = (holds) => holds ? ALWAYS : NEVER;
// src/cli/check/possible/aggregate.ts
var MAX_SUMS = 4096;
function shareOf(does, arg) {
	const { some: values, numbers, texts, lists } = valuesOf(arg);
	const each = [];
	const { figures } = lists ?? {};
	let canBeLeftOut = Boolean(texts ?? (lists && !figures));
	for (const value of values) if (typeof value === "number" || typeof value === "boolean") each.push(Number(value));
	else if (isList(value) && value.some((item) => typeof item === "number")) {
		each.push(...value.filter((item) => typeof item === "number"));
		each.push(value.reduce((total, item) => total + (Number(item) || 0), 0));
	} else canBeLeftOut = true;
	const span = hull(hull(numbers, figures && (does === "SUM" ? figures.reduce(together) : figures.reduce(around$1))), spanOf(each));
	const numeric = lists && !figures && (lists.may?.some((item) => typeof item === "number") ?? true);
	return {
		each: numbers || numeric || figures ? void 0 : each,
		span: numeric ? ANY_NUMBER : span,
		canBeLeftOut
	};
}
var together = (a, b) => ({
	low: a.low + b.low,
	high: a.high + b.high
});
var around$1 = (a, b) => hull(a, b);
function aggregated(does, args) {
	const errors = args.flatMap(errorsIn);
	if (args.some((arg) => isExact(arg) && arg.some.length === errorsIn(arg).length)) return possible(errors);
	const shares = args.map((arg) => shareOf(does, arg));
	const numbers = does === "SUM" ? summed(shares) : extreme(does, shares);
	return possible([...errors, ...numbers.some], numbers.numbers);
}
function summed(shares) {
	let each = [0];
	for (const share of shares) {
		const added = [...share.each ?? [], ...share.canBeLeftOut ? [0] : []];
		if (!each || !share.each || each.length * added.length > MAX_SUMS * 4) {
			each = void 0;
			break;
		}
		each = [...new Set(each.flatMap((total) => added.map((one) => sum(total, one))))];
		if (each.length > MAX_SUMS) each = void 0;
	}
	if (each) return possible(each);
	let [low, high] = [0, 0];
	for (const { span, canBeLeftOut } of shares) {
		const [least, most] = [span?.low ?? 0, span?.high ?? 0];
		low += canBeLeftOut ? Math.min(0, least) : least;
		high += canBeLeftOut ? Math.max(0, most) : most;
	}
	const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-12;
	const [from, to] = shares.every(({ span }) => Number.isInteger(span?.low ?? 0) && Number.isInteger(span?.high ?? 0)) ? [low, high] : [low - slack, high + slack];
	return !(from >= ANY_NUMBER.low && to <= ANY_NUMBER.high) ? possible([errorOf("#NUM!")], ANY_NUMBER) : possible([], {
		low: from,
		high: to
	});
}
function extreme(does, shares) {
	const sign = does === "MIN" ? 1 : -1;
	const turned = (span) => sign > 0 ? span : {
		low: -span.high,
		high: -span.low,
		nonZero: span.nonZero
	};
	const given = shares.flatMap(({ span }) => span ? [turned(span)] : []);
	const certain = shares.flatMap(({ span, canBeLeftOut }) => span && !canBeLeftOut ? [turned(span)] : []);
	const zero = certain.length ? [] : [0];
	if (!given.length) return some(0);
	const low = Math.min(...given.map((span) => span.low));
	const high = certain.length ? Math.min(...certain.map((span) => span.high)) : Math.max(...given.map((span) => span.high));
	if (shares.every(({ each }) => each)) return possible([...shares.flatMap(({ each }) => each).filter((value) => value * sign <= high), ...zero]);
	const span = turned({
		low,
		high: Math.max(low, high)
	});
	const nonZero = given.every((one) => one.nonZero || one.low > 0 || one.high < 0);
	return possible(zero, {
		...span,
		nonZero
	});
}
function counted$2(args, countsAll) {
	const errors = args.flatMap(errorsIn);
	let [low, high] = [0, 0];
	for (const arg of args) {
		const { some: values, numbers, texts, lists } = valuesOf(arg);
		const counts = values.map((value) => {
			if (isList(value)) return value.length;
			return countsAll ? Number(value !== null) : Number(typeof value === "number");
		});
		if (numbers) counts.push(1);
		if (texts) counts.push(countsAll ? 1 : 0);
		if (lists?.figures) counts.push(lists.figures.length);
		else if (lists) counts.push(lists.must.length, lists.may?.length ?? 1e6);
		if (!counts.length) return possible(errors);
		low += Math.min(...counts);
		high += Math.max(...counts);
	}
	const few = high - low < 64;
	const numbers = few ? Array.from({ length: high - low + 1 }, (_, index) => low + index) : [];
	return possible([...errors, ...numbers], few ? void 0 : {
		low,
		high
	});
}
/** `HAS` and `ANY`: whether some or all of the further arguments are among the answers in the first. */
function among(does, answers, wanted) {
	const errors = [answers, ...wanted].flatMap(errorsIn);
	const { can, must } = (does === "HAS" ? all : any)(...wanted.map((item) => isAmong(valuesOf(answers), valuesOf(item))));
	return possible([
		...errors,
		...can ? [true] : [],
		...must ? [] : [false]
	]);
}
function isAmong(answers, wanted) {
	const parts = [];
	for (const value of answers.some) {
		const items = (isList(value) ? value : [value]).filter((item) => item !== null);
		parts.push(any(...items.map((item) => equals({ some: [item] }, wanted))));
	}
	const { numbers, texts, lists } = answers;
	if (numbers) parts.push(equals({
		some: [],
		numbers
	}, wanted));
	if (texts) parts.push(equals({
		some: [],
		texts
	}, wanted));
	if (lists) parts.push(inList(lists, wanted));
	return {
		can: parts.some(({ can }) => can),
		must: parts.every(({ must }) => must)
	};
}
function equals(one, wanted) {
	const { less, equal, greater } = ordersOf(one, wanted);
	return {
		can: equal,
		must: equal && !less && !greater
	};
}
function inList({ must, may }, wanted) {
	if (!isExact(wanted) || wanted.some.length !== 1 || isList(wanted.some[0])) return {
		can: true,
		must: false
	};
	const [item] = wanted.some;
	if (item instanceof FormulaError) return sure(false);
	const has = (list) => list.some((one) => compare(one, item) === 0);
	return {
		can: may ? has(may) : true,
		must: has(must)
	};
}
// src/cli/check/possible/call.ts
/** More combinations than this are not gone through. */
var MAX_COMBINATIONS = 4096;
var SCOPE = { get: () => null };
/** What the function itself makes of single values. */
function applyTo(apply, args) {
	try {
		const parts = args.map((value) => () => {
			if (value instanceof FormulaError) throw value;
			return value;
		});
		return apply({
			scope: SCOPE,
			steps: 1e5
		}, ...parts);
	} catch (error) {
		if (error instanceof FormulaError) return error;
		return errorOf(error instanceof RangeError ? "#LIMIT!" : "#VALUE!");
	}
}
/**
* Goes through all combinations of arguments, where all are told value by value and they are few.
*
* @returns undefined where that is not so
*/
function applyToAll(apply, args, spend) {
	const choices = args.map((arg) => "rows" in arg ? [arg] : isExact(arg) ? arg.some : void 0);
	let count = 1;
	for (const choice of choices) count *= choice?.length ?? Infinity;
	if (!(count <= MAX_COMBINATIONS)) return void 0;
	spend(count);
	const found = [];
	const fill = (chosen) => {
		const next = choices[chosen.length];
		if (next) for (const value of next) fill([...chosen, value]);
		else found.push(applyTo(apply, chosen));
	};
	fill([]);
	return possible(found);
}
// src/cli/check/possible/narrow.ts
/** A comparison looks at 15 digits: `x >= 1` holds for what is less than 1 by no more than that. */
var SLACK = 1e-14;
var MIRRORED = {
	"<": ">",
	">": "<",
	"<=": ">=",
	">=": "<="
};
var OPPOSITE = {
	"<": ">=",
	">": "<=",
	"<=": ">",
	">=": "<",
	"=": "<>",
	"<>": "="
};
/**
* What follows for the parts of a condition.
*
* @param holds whether the condition holds or fails; either way it did not end in an error
* @param value what a part may come to
*/
function factsOf(condition, holds, value) {
	const { does, args, text } = condition;
	const inner = (truth) => args.flatMap((arg) => factsOf(arg, truth, value));
	if (does === "NOT") return inner(!holds);
	if (does === "AND") return holds || args.length === 1 ? inner(holds) : [];
	if (does === "OR") return !holds || args.length === 1 ? inner(holds) : [];
	if (does === "ISBLANK") return [[args[0].text, { isBlank: holds }]];
	if (!(does in OPPOSITE)) return [[text, { isTrue: holds }]];
	const sign = holds ? does : OPPOSITE[does];
	const [left, right] = args;
	return [...compared(left, sign, value(right)), ...compared(right, MIRRORED[sign] ?? sign, value(left))];
}
function compared(part, sign, other) {
	if (part.does === "value") return [];
	const isNumeric = !other.texts && !other.lists && other.some.every((one) => typeof one === "number" || one instanceof FormulaError);
	const span = numbersIn(other);
	if (!isNumeric || !span) return [];
	const { low, high } = span;
	const isZero = low === 0 && high === 0;
	const least = low - Math.abs(low) * SLACK;
	const most = high + Math.abs(high) * SLACK;
	const fact = {
		"=": {
			low: least,
			high: most
		},
		"<>": isZero ? { nonZero: true } : {},
		">": {
			low,
			nonZero: low >= 0
		},
		"<": {
			high,
			nonZero: high <= 0
		},
		">=": { low: least },
		"<=": { high: most }
	};
	return [[part.text, fact[sign]]];
}
/** What remains possible of a part, given what is known of it. */
function narrowed(value, facts) {
	return facts.reduce((left, fact) => isNothing(left) ? left : narrowedBy(left, fact), value);
}
function narrowedBy(value, fact) {
	const { low = -Infinity, high = Infinity, nonZero = false, isBlank } = fact;
	const fits = (one) => {
		if (one instanceof FormulaError) return false;
		if (isBlank !== void 0) return one === null === isBlank;
		if (fact.isTrue !== void 0) return isTrue(one) === fact.isTrue;
		if (one !== null && typeof one !== "number") return true;
		const number = one ?? 0;
		return number >= low && number <= high && !(nonZero && number === 0);
	};
	const kept = value.some.filter(fits);
	const { numbers, texts, lists } = value;
	if (isBlank) return possible(kept);
	if (isBlank === false) return possible(kept, numbers, texts, lists);
	if (fact.isTrue === false) return possible(numbers && !numbers.nonZero && numbers.low <= 0 && numbers.high >= 0 ? [...kept, 0] : kept, void 0, texts && {}, lists);
	if (!numbers) return possible(kept, void 0, texts, lists);
	const span = {
		low: Math.max(numbers.low, low),
		high: Math.min(numbers.high, high),
		nonZero: numbers.nonZero || nonZero || fact.isTrue === true
	};
	return possible(kept, span.low <= span.high ? span : void 0, texts, lists);
}
// src/cli/check/possible/numeric.ts
/** A divisor that is not zero is taken to be at least this large: figures have at most six decimals. */
var LEAST_DIVISOR = 1e-15;
var NUM = errorOf("#NUM!");
var DIV = errorOf("#DIV/0!");
var VALUE = errorOf("#VALUE!");
/** As a number is wanted: a span, and what goes wrong on the way. */
function asNumbers({ some, numbers, texts, lists }) {
	const errors = [];
	const found = [];
	for (const value of some) if (value instanceof FormulaError) errors.push(value);
	else try {
		found.push(toNumber(value));
	} catch (error) {
		errors.push(error);
	}
	if (texts || lists) errors.push(VALUE);
	const span = hull(numbers, spanOf(found));
	return {
		numbers: texts || lists ? hull(span, ANY_NUMBER) : span,
		errors
	};
}
/** @returns undefined for a function that nothing is known about here */
function numericCall({ does, apply }, args) {
	const rule = RULES[does];
	if (!rule) return void 0;
	const given = args.map(asNumbers);
	const errors = given.flatMap((arg) => arg.errors);
	const spans = given.map(({ numbers }) => numbers);
	if (spans.some((span) => !span)) return possible(errors);
	const at = (...values) => applyTo(apply, values);
	const outcomes = byExponent(does, spans, args).map((spans) => rule(spans, at));
	return possible([...errors, ...outcomes.flatMap((outcome) => outcome.errors)], outcomes.map(({ numbers }) => numbers).reduce(hull, void 0));
}
/** More exponents than this are looked at as a span. */
var MAX_EXPONENTS = 64;
/** Of a power, each exponent that it may have by itself: `(1 - loss) ^ (year - 1)`. */
function byExponent(does, spans, [, exponent]) {
	if (does !== "^" || !isExact(exponent) || exponent.some.length > MAX_EXPONENTS) return [spans];
	return asExponents(exponent).map((low) => [spans[0], {
		low,
		high: low
	}]);
}
function asExponents({ some }) {
	return some.map((one) => asNumbers({ some: [one] }).numbers).flatMap((span) => span ? [span.low] : []);
}
function spanning(...ends) {
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	const { low: least, high: most } = ANY_NUMBER;
	return {
		numbers: {
			low: low >= least ? low : least,
			high: high <= most ? high : most
		},
		errors: !(low >= least && high <= most) ? [NUM] : []
	};
}
var holdsZero = ({ low, high, nonZero }) => !nonZero && low <= 0 && high >= 0;
function withoutZero(outcome, isNonZero) {
	if (outcome.numbers && isNonZero) outcome.numbers = {
		...outcome.numbers,
		nonZero: true
	};
	return outcome;
}
/** Adding in binary leaves out what is too small to matter; see `sum`. */
function added(a, b) {
	let [low, high] = [sum(a.low, b.low), sum(a.high, b.high)];
	const slack = Math.max(Math.abs(a.low), Math.abs(a.high)) * 2 ** -49;
	if (low > 0 && low < slack) low = 0;
	if (high < 0 && -high < slack) high = 0;
	return spanning(low, high);
}
var negated = ({ low, high, nonZero }) => ({
	low: -high,
	high: -low,
	nonZero
});
function multiplied(a, b) {
	return withoutZero(spanning(...[
		a.low * b.low,
		a.low * b.high,
		a.high * b.low,
		a.high * b.high
	]), !holdsZero(a) && !holdsZero(b));
}
function divided(a, b) {
	if (b.low === 0 && b.high === 0) return { errors: b.nonZero ? [] : [DIV] };
	const errors = holdsZero(b) ? [DIV] : [];
	const ends = [b.low, b.high].filter((end) => end !== 0);
	if (b.low <= 0 && b.high > 0) ends.push(LEAST_DIVISOR);
	if (b.low < 0 && b.high >= 0) ends.push(-1e-15);
	const outcome = withoutZero(spanning(...ends.flatMap((end) => [a.low / end, a.high / end])), !holdsZero(a));
	return {
		...outcome,
		errors: [...errors, ...outcome.errors]
	};
}
/** A function that never falls where its first argument grows and the others stay. */
var rising = ([span, ...others], at) => {
	if (others.some(({ low, high }) => low !== high)) return unknown$1([]);
	const rest = others.map(({ low }) => low);
	const ends = [at(span.low, ...rest), at(span.high, ...rest)];
	return {
		numbers: spanOf(ends.filter((end) => typeof end === "number")),
		errors: ends.filter((end) => end instanceof FormulaError)
	};
};
var unknown$1 = (errors) => ({
	numbers: ANY_NUMBER,
	errors: [NUM, ...errors]
});
/** To a multiple that is above zero; below, signs have to agree. */
var toMultiple = (spans, at) => {
	const [span, multiple = {
		low: 1,
		high: 1
	}] = spans;
	if (multiple.low === multiple.high && multiple.low > 0 && span.low >= 0) return rising(spans, at);
	if (multiple.low === multiple.high && multiple.low > 0) {
		const outcome = rising(spans, at);
		const below = at(span.low, multiple.low);
		return below instanceof FormulaError ? {
			numbers: hull(outcome.numbers, {
				low: 0,
				high: 0
			}),
			errors: [below, ...outcome.errors]
		} : outcome;
	}
	return unknown$1([]);
};
/**
* Of a base that is not below zero a power rises or falls with each of the two, so that the corners are
* the extremes. Below zero only whole exponents make numbers, each of which is looked at by itself.
*/
var power = ([base, exponent], at) => {
	const { low, high } = base;
	const isWhole = exponent.low === exponent.high && Number.isInteger(exponent.low);
	const isAtZero = low <= 0 && high >= 0;
	if (isAtZero && exponent.low < 0) return unknown$1(holdsZero(base) ? [DIV] : []);
	if (low < 0 && !isWhole) return unknown$1([]);
	const ends = [low, high].flatMap((end) => [at(end, exponent.low), at(end, exponent.high)]);
	if (isAtZero) ends.push(at(0, exponent.low));
	const numbers = ends.filter((end) => typeof end === "number");
	if (numbers.length < ends.length) return unknown$1([]);
	return withoutZero(spanning(...numbers), !holdsZero(base) && !numbers.includes(0));
};
var RULES = {
	"+": ([a, b]) => added(a, b),
	"-": ([a, b]) => added(a, negated(b)),
	"*": ([a, b]) => multiplied(a, b),
	"/": ([a, b]) => divided(a, b),
	"^": power,
	"%": ([a]) => withoutZero(spanning(a.low / 100, a.high / 100), !holdsZero(a)),
	"0-": ([a]) => ({
		numbers: negated(a),
		errors: []
	}),
	"0+": ([a]) => ({
		numbers: a,
		errors: []
	}),
	ABS: ([a]) => {
		const { low, high } = a;
		return withoutZero(spanning(low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))), !holdsZero(a));
	},
	SQRT: ([a]) => {
		const { low, high } = a;
		if (high < 0) return { errors: [NUM] };
		return {
			...withoutZero(spanning(Math.sqrt(Math.max(0, low)), Math.sqrt(high)), !holdsZero(a)),
			errors: low < 0 ? [NUM] : []
		};
	},
	ROUND: rising,
	ROUNDUP: rising,
	ROUNDDOWN: rising,
	MROUND: toMultiple,
	CEILING: toMultiple,
	FLOOR: toMultiple
};
// src/cli/check/possible/evaluate.ts
/** The search came to its bound. */
var OutOfSteps = class extends Error {};
var NO_FACTS = /* @__PURE__ */ new Map();
var isTable = (value) => "rows" in value;
/** What a formula may come to. */
function evaluate(formula, view) {
	return worth(treeOf(formula), view, NO_FACTS);
}
function worth(tree, view, facts) {
	view.spend(1);
	const value = plain(tree, view, facts);
	const known = facts.get(tree.text);
	return known ? narrowed(value, known) : value;
}
function plain(tree, view, facts) {
	const { does, args } = tree;
	switch (does) {
		case "value": return some(tree.value);
		case "name": {
			const found = view.get(tree.id) ?? some(errorOf("#NAME?"));
			return isTable(found) ? some(errorOf("#VALUE!")) : found;
		}
		case "IF":
		case "IFS": return chosen(does === "IF" ? cases(args) : pairs(args), does === "IF", view, facts);
		case "AND":
		case "OR": return joined(does, args, view, facts);
		case "NOT": {
			const value = worth(args[0], view, facts);
			const { can, must } = truthOf(valuesOf(value));
			const found = errorsIn(value);
			if (isNothing(valuesOf(value))) return possible(found);
			return possible([
				...found,
				...can ? [false] : [],
				...must ? [] : [true]
			]);
		}
		case "IFERROR":
		case "IFNA": {
			const value = worth(args[0], view, facts);
			const isCovered = (code) => does === "IFNA" ? code === "#N/A" : code !== "#LIMIT!";
			const errors = errorsIn(value);
			const left = errors.filter(({ code }) => !isCovered(code));
			const kept = possible([...valuesOf(value).some, ...left], value.numbers, value.texts, value.lists);
			return left.length < errors.length ? union(kept, worth(args[1], view, facts)) : kept;
		}
		case "SCORE": return view.points?.(args[0].id) ?? some(errorOf("#NAME?"));
		case "LOOKUP": return lookedUp(tree, view, facts);
	}
	return strict(tree, args.map((arg) => worth(arg, view, facts)), view);
}
/** All arguments are worked out, from left to right. */
function strict(tree, args, view) {
	const end = args.findIndex((arg) => isNothing(valuesOf(arg)));
	if (end >= 0) return possible(args.slice(0, end + 1).flatMap(errorsIn));
	const { does, apply } = tree;
	switch (does) {
		case "=":
		case "<>":
		case "<":
		case ">":
		case "<=":
		case ">=": {
			const errors = args.flatMap(errorsIn);
			const { can, must } = comparison(does, ordersOf(args[0], args[1]));
			return possible([
				...errors,
				...can ? [true] : [],
				...must ? [] : [false]
			]);
		}
		case "SUM":
		case "MIN":
		case "MAX": return args.some((arg) => arg.some.some(isList)) && applyToAll(apply, args, (steps) => view.spend(steps)) || aggregated(does, args);
		case "COUNT":
		case "COUNTA": return counted$2(args, does === "COUNTA");
		case "HAS":
		case "ANY": return among(does, args[0], args.slice(1));
		case "ISBLANK": {
			const { some: values, numbers, texts, lists } = args[0];
			const isGiven = Boolean(numbers ?? texts ?? lists);
			const found = values.map((value) => value instanceof Error ? value : value === null);
			return possible(isGiven ? [...found, false] : found);
		}
	}
	const exact = apply && applyToAll(apply, args, (steps) => view.spend(steps));
	if (exact) return exact;
	if (does === "&") return possible(args.flatMap(errorsIn), void 0, {});
	return numericCall(tree, args) ?? ANYTHING;
}
var cases = ([condition, then, otherwise]) => [[condition, then], [void 0, otherwise]];
var pairs = (args) => Array.from({ length: args.length / 2 }, (_, index) => [args[2 * index], args[2 * index + 1]]);
function chosen(list, isIf, view, facts) {
	const found = [];
	for (const [condition, value] of list) {
		const test = condition ? worth(condition, view, facts) : some(true);
		found.push(some(...errorsIn(test)));
		const { can, must } = truthOf(valuesOf(test));
		if (can) {
			const known = condition ? learned(condition, true, view, facts) : facts;
			found.push(value ? worth(value, view, known) : some(false));
		}
		if (must || isNothing(valuesOf(test))) return union(...found);
		if (condition) facts = learned(condition, false, view, facts);
	}
	return isIf ? union(...found) : union(...found, some(errorOf("#N/A")));
}
function joined(does, args, view, facts) {
	const stopsAt = does === "OR";
	const found = [];
	for (const arg of args) {
		const test = worth(arg, view, facts);
		found.push(...errorsIn(test));
		const left = valuesOf(test);
		if (isNothing(left)) return possible(found);
		const { can, must } = truthOf(left);
		const canStop = stopsAt ? can : !must;
		const mustStop = stopsAt ? must : !can;
		if (canStop) found.push(stopsAt);
		if (mustStop) return possible(found);
		facts = learned(arg, !stopsAt, view, facts);
	}
	return possible([...found, !stopsAt]);
}
function learned(condition, isMet, view, facts) {
	const added = factsOf(condition, isMet, (part) => valuesOf(worth(part, view, facts)));
	if (!added.length) return facts;
	const all = new Map(facts);
	for (const [part, fact] of added) all.set(part, [...all.get(part) ?? [], fact]);
	return all;
}
/** Goes by the rows that can be met; a table that is read between its rows gives what lies between. */
function lookedUp(tree, view, facts) {
	const [wanted, named, column] = tree.args;
	const value = worth(wanted, view, facts);
	const table = named.does === "name" ? view.get(named.id) : void 0;
	const at = column ? worth(column, view, facts) : some(1);
	if (!table || !isTable(table)) return some(...errorsIn(value), errorOf("#VALUE!"));
	const exact = applyToAll(tree.apply, [
		value,
		table,
		at
	], (steps) => view.spend(steps));
	if (exact) return exact;
	const { numbers, errors } = asNumbers(value);
	if (!numbers) return possible(errors);
	const { low, high } = numbers;
	const probes = { some: [
		low,
		...table.rows.flatMap(([bound]) => typeof bound === "number" && bound >= decimal(low) && bound <= decimal(high) ? [bound] : []),
		high
	] };
	const found = applyToAll(tree.apply, [
		probes,
		table,
		at
	], (steps) => view.spend(steps));
	if (!found) return ANYTHING;
	const span = table.interpolate && numbersIn(found);
	if (!span) return union(some(...errors), found);
	const slack = Math.max(Math.abs(span.low), Math.abs(span.high)) * 1e-12;
	const between = {
		low: span.low - slack,
		high: span.high + slack
	};
	return possible([...errors, ...errorsIn(found)], between);
}
// src/cli/check/space/question-look.ts
var BLANK$1 = { some: [null] };
/** @param given the answers under consideration, offered or not */
function lookAt(asked, given, shown, offered) {
	if (!shown.can) return {
		shown,
		options: [],
		answer: BLANK$1
	};
	const options = (asked.options ?? []).map((option) => ({
		option,
		offered: offered(option)
	}));
	const counting = counted$1(asked, given, options);
	const hidden = shown.must ? [] : [null];
	return {
		shown,
		options,
		answer: possible([...counting.some, ...hidden], counting.numbers, counting.texts, counting.lists)
	};
}
function counted$1(asked, given, options) {
	if (!options.length) return given;
	if (options.every(({ offered }) => offered.must)) return given;
	const certain = options.filter(({ offered }) => offered.must).map(({ option }) => option);
	const all = options.filter(({ offered }) => offered.can).map(({ option }) => option);
	const found = [];
	let lists = given.lists;
	for (const value of given.some) {
		const most = toAnswer({
			...asked,
			options: all
		}, value) ?? null;
		const least = toAnswer({
			...asked,
			options: certain
		}, value) ?? null;
		found.push(most);
		if (sameAnswer(most, least)) continue;
		found.push(least);
		if (isList(most) && isList(least)) lists = {
			must: [],
			may: (lists?.may ?? []).concat(most)
		};
	}
	if (lists) {
		const values = (kept, list = []) => list.filter((item) => kept.some(({ value }) => value === item));
		const may = values(all, lists.may);
		if (!lists.must.some((item) => values(certain, [item]).length)) found.push(null);
		lists = {
			must: values(certain, lists.must),
			may
		};
	}
	return possible(found, given.numbers, given.texts, lists);
}
function sameAnswer(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
var points = ({ score }) => score ?? 0;
var total = (options) => options.reduce((sum, option) => sum + points(option), 0);
/** Points not told one by one beyond so many choices. */
var MAX_LISTED = 12;
/** What the answer adds to a score. */
function contributionOf({ options, answer }) {
	const all = options.filter(({ offered }) => offered.can).map(({ option }) => option);
	const certain = options.filter(({ offered }) => offered.must).map(({ option }) => option);
	const isScored = (list) => list.some(({ score }) => score !== void 0);
	if (!isScored(all)) return {
		alternatives: [],
		canLeaveOut: true
	};
	const most = mostOf(certain, all);
	let canLeaveOut = !isScored(certain);
	const alternatives = /* @__PURE__ */ new Map();
	const add = (low, high, isSeveral) => {
		const [mostLow, mostHigh] = isSeveral ? most.several : most.single;
		if (mostLow <= 0) canLeaveOut = true;
		if (mostHigh <= 0) return;
		alternatives.set(`${low} ${high} ${isSeveral}`, {
			pointsLow: low,
			pointsHigh: high,
			mostLow: Math.max(mostLow, 0),
			mostHigh
		});
	};
	for (const value of answer.some) {
		const chosen = chosenOptions(all, [value].flat());
		if (!chosen.length && !isList(value)) canLeaveOut = true;
		else add(total(chosen), total(chosen), isList(value));
	}
	if (answer.lists) for (const [low, high] of sumsOf(answer.lists, all)) add(low, high, true);
	if (answer.numbers ?? answer.texts) canLeaveOut = true;
	return {
		alternatives: [...alternatives.values()],
		canLeaveOut
	};
}
function sumsOf({ must, may = [] }, options) {
	const base = total(options.filter(({ value }) => must.includes(value)));
	const counting = options.filter(({ value }) => may.includes(value) && !must.includes(value)).map(points).filter((score) => score !== 0);
	if (counting.length > MAX_LISTED) {
		const end = (sign) => counting.filter((score) => score * sign > 0).reduce((sum, score) => sum + score, base);
		return [[end(-1), end(1)]];
	}
	let sums = [base];
	for (const score of counting) sums = [...new Set(sums.flatMap((sum) => [sum, sum + score]))];
	return sums.map((sum) => [sum, sum]);
}
function mostOf(certain, all) {
	const single = (list) => Math.max(...list.map(points));
	const several = (list) => Math.max(single(list), list.reduce((sum, option) => sum + (option.exclusive ? 0 : Math.max(0, points(option))), 0));
	const least = Math.min(...all.map(points));
	return {
		single: [certain.length ? single(certain) : least, single(all)],
		several: [certain.length ? several(certain) : least, several(all)]
	};
}
/** Points of the answer, as `SCORE` gives them. */
function pointsOf(look) {
	const { options } = look;
	const all = options.filter(({ offered }) => offered.can).map(({ option }) => option);
	const certain = options.filter(({ offered }) => offered.must).map(({ option }) => option);
	if (!all.some(({ score }) => score !== void 0)) return BLANK$1;
	const found = !certain.some(({ score }) => score !== void 0) ? [null] : [];
	const { some, numbers, texts, lists } = look.answer;
	for (const value of some) {
		const chosen = chosenOptions(all, [value].flat());
		found.push(chosen.length || isList(value) ? total(chosen) : null);
	}
	if (numbers ?? texts) found.push(null);
	let span = possible(found);
	for (const [low, high] of lists ? sumsOf(lists, all) : []) {
		const more = low === high ? possible([low]) : possible([], {
			low,
			high
		});
		span = isNothing(span) ? more : possible([...span.some, ...more.some], more.numbers ?? span.numbers);
	}
	return span;
}
// src/cli/check/space/space.ts
/** The variants that visitors are given, as a part of a box; nothing for content without. */
function variantsIn(variants = []) {
	const given = variants.filter(({ weight }) => weight !== 0).map(({ id }) => id);
	return given.length ? [[VARIANT, some(...given)]] : [];
}
/** The variant of a witness, or the first that a box allows. */
function variantOf(box, witness = {}, share = 0) {
	const given = box.get("variant")?.some ?? [""];
	const at = Math.floor(Math.min(Math.max(share, 0), .999) * given.length);
	return witness["variant"] ?? given[at];
}
/** Counts the work; at the bound it stops it. */
var Meter = class {
	#left;
	#all;
	/** @param all a meter for several searches, which stops them all */
	constructor(steps, all) {
		this.taken = 0;
		this.spend = (steps) => {
			this.taken += steps;
			if ((this.#left -= steps) < 0) throw new OutOfSteps();
			this.#all?.spend(steps);
		};
		this.#left = steps;
		this.#all = all;
	}
	get isSpent() {
		return this.#left <= 0;
	}
};
/** A box as formulas see it; remembers which undecided variables were asked for, in order. */
var BoxView = class {
	#prefix;
	/** @param within where this is part of a wider look: what its variables begin with there, and what is read */
	constructor(box, meter, isExact = false, within) {
		this.spend = (steps) => this.meter.spend(steps);
		this.reads = within?.reads ?? /* @__PURE__ */ new Set();
		this.#prefix = within?.prefix ?? "";
		this.box = box;
		this.meter = meter;
		this.isExact = isExact;
	}
	/** Of the whole file, and so the same in every widget; "" where it has none. */
	variant() {
		const domain = this.box.get("variant") ?? some("");
		if (only(domain) === void 0) this.reads.add(VARIANT);
		return domain;
	}
	read(id) {
		const key = this.#prefix + id;
		const domain = this.box.get(key);
		if (only(domain) === void 0) this.reads.add(key);
		return domain;
	}
};
// src/cli/check/space/calculator-view.ts
/**
* Stands for an error that a formula gets from what it asks for, while errors of `code` are looked for in
* the formula itself. What `IFERROR` or `IFNA` makes of it stays the same.
*/
function passedOn(error, code) {
	if (error.code !== code) return error;
	return errorOf(code === "#NUM!" ? "#VALUE!" : "#NUM!");
}
/** A calculator as it may stand, given a box of inputs. Follows the model's `createCalculator`. */
var CalculatorView = class extends BoxView {
	#names;
	constructor(calculator, box, meter, isExact, within) {
		super(box, meter, isExact, within);
		this.#names = /* @__PURE__ */ new Map();
		this.worth = lazily((formula) => evaluate(formula, this), ANYTHING);
		this.lookAt = lazily((input) => {
			const shown = this.holds(input.showIf);
			return lookAt(input, shown.can ? this.read(input.id) : some(null), shown, ({ showIf }) => this.holds(showIf));
		}, {
			shown: {
				can: true,
				must: false
			},
			options: [],
			answer: ANYTHING
		});
		this.input = lazily((input) => {
			const { answer } = this.lookAt(input);
			if (!answer.some.includes(null)) return answer;
			return union(possible(answer.some.filter((value) => value !== null), answer.numbers, answer.texts, answer.lists), this.default(input));
		}, ANYTHING);
		this.overTheYears = lazily(({ formula, years, cumulative = false }) => {
			const figures = [];
			let canBeMissing = false;
			for (let year = 1; year <= Math.min(years, 30); year++) {
				const found = evaluate(formula, {
					get: (name) => name === "year" ? some(year) : this.get(name),
					spend: this.spend
				});
				const figure = numbersIn(found);
				if (!figure) return some(errorOf("#N/A"));
				const { some: values, texts, lists } = found;
				if (texts || lists || values.some((value) => typeof value !== "number")) canBeMissing = true;
				const before = cumulative ? figures.at(-1) : void 0;
				figures.push(before ? {
					low: before.low + figure.low,
					high: before.high + figure.high
				} : {
					low: figure.low,
					high: figure.high
				});
			}
			const missing = canBeMissing ? [errorOf("#N/A")] : [];
			return figures.every(({ low, high }) => low === high) ? possible([...missing, figures.map(({ low }) => low)]) : possible(missing, void 0, void 0, {
				must: [],
				figures
			});
		}, ANYTHING);
		this.calculator = calculator;
		this.#names.set(VARIANT, () => this.variant());
		for (const [id, table] of Object.entries(calculator.tables ?? {})) {
			const read = {
				...table,
				columns: table.columns ?? []
			};
			this.#names.set(formulaName(id), () => read);
		}
		for (const input of calculator.inputs) this.#names.set(formulaName(input.id), () => this.input(input));
		for (const { id, formula } of calculator.values) this.#names.set(formulaName(id), () => this.worth(formula));
		for (const series of calculator.series ?? []) this.#names.set(formulaName(series.id), () => this.overTheYears(series));
	}
	get(name) {
		return this.#names.get(name)?.();
	}
	holds(condition) {
		return condition === void 0 ? sure(true) : truthOf(this.worth(condition));
	}
	default(input) {
		const { type, min = -Infinity, max = Infinity } = input;
		const own = input.default;
		const value = typeof own === "object" && !Array.isArray(own) ? this.worth(own.formula) : some(own);
		const { options } = this.lookAt(input);
		const offered = (input.options ?? []).filter((_, at) => options[at] === void 0 || options[at].offered.can);
		const isCertain = options.every(({ offered }) => offered.must);
		const found = [];
		const otherwise = () => {
			if (type === "several" || !offered.length) return [null];
			return isCertain ? [offered[0].value] : [null, ...offered.map((option) => option.value)];
		};
		const clamp = (number) => Math.min(max, Math.max(min, number));
		for (const one of valuesOf(value).some) {
			const within = isNumberType(type) && typeof one === "number" ? clamp(one) : one;
			const answer = toAnswer({
				...input,
				options: offered
			}, within) ?? null;
			if (answer === null) found.push(...otherwise());
			else found.push(answer);
			if (!isCertain) found.push(...otherwise());
		}
		if (errorsIn(value).length || value.texts || value.lists) found.push(...otherwise());
		if (value.lists) return union(possible(found), possible([], void 0, void 0, value.lists));
		const { numbers } = value;
		if (!numbers || !isNumberType(type)) return possible(found);
		return possible(found, {
			low: clamp(numbers.low),
			high: clamp(numbers.high)
		});
	}
	/** What a formula comes to, with an error of this code only where it is its own, not of what it asks for. */
	ownErrors(formula, code, more = {}) {
		return evaluate(formula, {
			get: (name) => {
				const found = more[name] ?? this.get(name);
				if (!found || !("some" in found)) return found;
				const values = found.some.map((value) => value instanceof FormulaError ? passedOn(value, code) : value);
				return {
					...found,
					some: values
				};
			},
			spend: this.spend
		});
	}
};
// src/cli/check/space/domain.ts
/** A number without a bound of its own is looked at up to this size. */
var MAX_NUMBER = 1e9;
/** Numbers are looked at with this many digits behind the point. */
var GRID = 1e-6;
var GRID_DIGITS = 6;
/** Every answer somebody may give, whether it is offered or not. @param blank not answering is one */
function answersTo(asked, blank) {
	const { type, options = [], min = -1e9, max = MAX_NUMBER } = asked;
	const single = [...blank ? [null] : [], ...asked.na ? ["na"] : []];
	if (type === "several") {
		const alone = options.filter(({ exclusive }) => exclusive).map(({ value }) => [value]);
		const may = options.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
		return possible([...single, ...alone], void 0, void 0, {
			must: [],
			may
		});
	}
	if (options.length) return possible([...single, ...options.map(({ value }) => value)]);
	if (type === "consent") return possible([
		...single,
		true,
		false
	]);
	if (isNumberType(type)) return min <= max ? possible(single, {
		low: min,
		high: max
	}) : possible(single);
	return possible(single, void 0, { above: "" });
}
/**
* Cuts a range into parts that together are the whole.
*
* @returns undefined where it cannot be cut, or is a single answer
*/
function cut(domain, cuts) {
	const { some, numbers, texts, lists } = domain;
	if (some.length && (numbers ?? texts ?? lists)) return [possible([], numbers, texts, lists), ...halves(some)];
	if (numbers) return cutNumbers(numbers.low, numbers.high, cuts.numbers);
	if (lists) return cutLists(lists.must, lists.may ?? [], cuts.texts);
	if (texts) return cutTexts(texts.above, texts.below, cuts.texts);
	return some.length > 1 ? halves(some) : void 0;
}
/** Whether it is a span of numbers in which no formula says where to cut. */
function isSpanAlone({ some, numbers }, cuts) {
	if (!numbers || some.length) return false;
	return !cuts.numbers.some((at) => at >= numbers.low && at <= numbers.high);
}
/** Few are looked at one by one, many by half. */
function halves(values) {
	if (values.length <= 4) return values.map((value) => possible([value]));
	const middle = values.length >> 1;
	return [possible(values.slice(0, middle)), possible(values.slice(middle))];
}
var onGrid = (value) => Number(value.toFixed(GRID_DIGITS));
function cutNumbers(low, high, cuts) {
	const within = cuts.filter((at) => at >= low && at <= high);
	const at = within.length ? within[within.length >> 1] : onGrid(low + (high - low) / 2);
	const parts = [];
	if (at >= low && at <= high) parts.push(possible([at]));
	const [below, above] = [onGrid(at - GRID), onGrid(at + GRID)];
	if (low <= below && below < at) parts.push(possible([], {
		low,
		high: below
	}));
	if (above <= high && above > at) parts.push(possible([], {
		low: above,
		high
	}));
	return parts.length ? parts : void 0;
}
function cutLists(must, may, texts) {
	const open = may.filter((item) => !must.includes(item));
	const item = open.find((one) => texts.includes(String(one).toLowerCase())) ?? open[0];
	if (item === void 0) return void 0;
	const close = (must, may) => must.length === may.length ? possible([may]) : possible([], void 0, void 0, {
		must,
		may
	});
	return [close(must, may.filter((one) => one !== item)), close(may.filter((one) => one === item || must.includes(one)), may)];
}
function cutTexts(above, below, texts) {
	const at = texts.find((text) => text !== "" && (above === void 0 || text > above) && (below === void 0 || text < below));
	if (at === void 0) return void 0;
	return [
		possible([at]),
		possible([], void 0, {
			above,
			below: at
		}),
		possible([], void 0, {
			above: at,
			below
		})
	];
}
var DAY_MS = 864e5;
var LONG_AGO = "1000-01-01";
var FAR_AWAY = "9000-01-01";
/** One of the answers; undefined where none is found. */
function pickFrom(domain, type, share) {
	const sole = only(domain);
	if (sole !== void 0) return sole;
	const { some, numbers, texts, lists } = domain;
	const given = some.filter((value) => value !== null);
	if (numbers && (!given.length || share < .9)) {
		const value = onGrid(numbers.low + (numbers.high - numbers.low) * share);
		const whole = Math.round(value);
		const fits = (one) => one >= numbers.low && one <= numbers.high;
		return fits(whole) ? whole : fits(value) ? value : numbers.low;
	}
	if (lists && (!given.length || share < .9)) {
		const { must, may = must } = lists;
		const open = may.filter((item) => !must.includes(item));
		const wanted = /* @__PURE__ */ new Set([...must, ...open.slice(0, Math.round(open.length * share))]);
		return may.filter((item) => wanted.has(item));
	}
	if (texts && (!given.length || share < .9)) {
		const text = type === "date" ? dateBetween(texts.above, texts.below) : textBetween(texts.above, texts.below);
		if (text !== void 0) return text;
	}
	const list = given.length ? given : some;
	return list[Math.min(list.length - 1, Math.floor(share * list.length))];
}
function dateBetween(above = "", below = "￿") {
	const start = above < LONG_AGO ? LONG_AGO : above.slice(0, 10);
	const candidates = [
		start,
		nextDay(start),
		FAR_AWAY,
		nextDay(below.slice(0, 10), -1)
	];
	if (above < "2027-01-01") candidates.unshift("2027-01-01");
	return candidates.find((day) => day !== void 0 && day > above && day < below);
}
function nextDay(day, days = 1) {
	const time = Date.parse(day);
	return Number.isNaN(time) ? void 0 : new Date(time + days * DAY_MS).toISOString().slice(0, 10);
}
function textBetween(above = "", below = "￿") {
	return [
		"text",
		`${above}0`,
		`${above} `
	].find((text) => text > above && text < below);
}
// src/cli/check/space/section-look.ts
/** The condition of the section that a question or field stands in. */
function sectionCondition({ section }, sections = []) {
	return sections.find(({ id }) => id === section)?.showIf;
}
/** Whether a question or field is shown: its section is, and so is it. */
function shownIn(view, asked, sections) {
	const inSection = view.holds(sectionCondition(asked, sections));
	return inSection.can ? all(inSection, view.holds(asked.showIf)) : inSection;
}
// src/cli/check/space/weighted-score.ts
/** A sum table larger than this is not made. */
var MAX_CELLS = 4e5;
var MAX_ROUNDS$1 = 60;
/** The model works with floating point in an order of its own. */
var ROUNDING = 1e-11;
var clamp = (score) => Math.min(100, Math.max(0, score));
function weighted({ alternatives, canLeaveOut }, weight) {
	const scale = (low, high) => weight < 0 ? [weight * high, weight * low] : [weight * low, weight * high];
	return {
		canLeaveOut,
		alternatives: alternatives.map((one) => {
			const [pointsLow, pointsHigh] = scale(one.pointsLow, one.pointsHigh);
			const [mostLow, mostHigh] = scale(one.mostLow, one.mostHigh);
			return {
				pointsLow,
				pointsHigh,
				mostLow,
				mostHigh
			};
		})
	};
}
var isPoint = (one) => one.pointsLow === one.pointsHigh && one.mostLow === one.mostHigh;
/**
* The weighted percentage: points given of points to be had, each question for itself.
*
* @param isExact tell the scores one by one, where a table of sums can
*/
function weightedScore(contributions, isExact, spend) {
	spend(contributions.length);
	const counting = contributions.filter(({ alternatives }) => alternatives.length);
	if (!counting.length) return some(null);
	const blank = counting.every(({ canLeaveOut }) => canLeaveOut) ? [null] : [];
	if (counting.every(({ alternatives, canLeaveOut }) => alternatives.length === 1 && !canLeaveOut && isPoint(alternatives[0]))) {
		let [points, most] = [0, 0];
		for (const { alternatives } of counting) {
			points += alternatives[0].pointsLow;
			most += alternatives[0].mostLow;
		}
		return some(most > 0 ? clamp(100 * points / most) : null);
	}
	const table = isExact ? attainable(counting, spend) : void 0;
	if (table) return possible([...blank, ...table]);
	const high = bestShare(counting, spend);
	const low = -bestShare(counting.map(mirrored), spend);
	if (!Number.isFinite(high) || !Number.isFinite(low)) return possible([null], {
		low: 0,
		high: 100
	});
	return possible(blank, {
		low: clamp(100 * low - ROUNDING),
		high: clamp(100 * high + ROUNDING)
	});
}
var mirrored = ({ alternatives, canLeaveOut }) => ({
	canLeaveOut,
	alternatives: alternatives.map((one) => ({
		...one,
		pointsLow: -one.pointsHigh,
		pointsHigh: -one.pointsLow
	}))
});
/**
* The highest share of points there is: a sum of fractions with one denominator is best where no
* question can add more than the best share times what it could have given (Dinkelbach).
*/
function bestShare(contributions, spend) {
	let share;
	for (let round = 0; round < MAX_ROUNDS$1; round++) {
		spend(contributions.length);
		let [points, most] = [0, 0];
		for (const { alternatives, canLeaveOut } of contributions) {
			let [best, bestPoints, bestMost] = [
				-Infinity,
				0,
				0
			];
			for (const one of alternatives) {
				const size = (share ?? 0) >= 0 ? one.mostLow : one.mostHigh;
				const gain = one.pointsHigh - (share ?? 0) * size;
				if (gain > best) [best, bestPoints, bestMost] = [
					gain,
					one.pointsHigh,
					size
				];
			}
			if (canLeaveOut && share !== void 0 && best <= 0) continue;
			points += bestPoints;
			most += bestMost;
		}
		if (most <= 0) return share ?? NaN;
		const found = points / most;
		if (share !== void 0 && found <= share + 1e-15) return share;
		share = found;
	}
	return NaN;
}
/**
* Every score there is, by a table of the sums that can be had; undefined where points are no whole
* numbers, or the table would be too large.
*/
function attainable(contributions, spend) {
	let [lowest, highest, widest] = [
		0,
		0,
		0
	];
	for (const { alternatives } of contributions) {
		if (!alternatives.every((one) => isPoint(one) && Number.isInteger(one.pointsLow) && Number.isInteger(one.mostLow) && one.mostLow > 0)) return;
		lowest += Math.min(0, ...alternatives.map((one) => one.pointsLow));
		highest += Math.max(0, ...alternatives.map((one) => one.pointsLow));
		widest += Math.max(...alternatives.map((one) => one.mostLow));
	}
	const width = highest - lowest + 1;
	const cells = width * (widest + 1);
	if (cells > MAX_CELLS) return void 0;
	let table = new Uint8Array(cells);
	table[-lowest] = 1;
	for (const { alternatives, canLeaveOut } of contributions) {
		spend(Math.ceil(cells * alternatives.length / 40));
		const next = canLeaveOut ? table.slice() : new Uint8Array(cells);
		for (const { pointsLow, mostLow } of alternatives) {
			const shift = mostLow * width + pointsLow;
			const [from, to] = [Math.max(0, -shift), Math.min(cells, cells - shift)];
			for (let at = from; at < to; at++) if (table[at]) next[at + shift] = 1;
		}
		table = next;
	}
	const scores = /* @__PURE__ */ new Set();
	for (let most = 1; most <= widest; most++) {
		for (let at = 0; at < width; at++) if (table[most * width + at]) scores.add(clamp(100 * (at + lowest) / most));
		if (scores.size > 4096) return void 0;
	}
	return [...scores];
}
// src/cli/check/space/quiz-view.ts
/** Digits in which the model compares a score with the bands. */
var SIGNIFICANT_DIGITS = 12;
/** A quiz as it may stand, given a box of answers. Follows the model's `createQuiz` name by name. */
var QuizView = class extends BoxView {
	#bands;
	#names;
	#questions;
	constructor(quiz, box, meter, isExact, within) {
		super(box, meter, isExact, within);
		this.#names = /* @__PURE__ */ new Map();
		this.#questions = /* @__PURE__ */ new Map();
		this.worth = lazily((formula) => evaluate(formula, this), ANYTHING);
		this.lookAt = lazily((question) => {
			const shown = shownIn(this, question, this.quiz.sections);
			return lookAt(question, shown.can ? this.read(question.id) : some(null), shown, ({ showIf }) => this.holds(showIf));
		}, {
			shown: {
				can: true,
				must: false
			},
			options: [],
			answer: ANYTHING
		});
		this.areaScore = lazily((area) => {
			const { id, score, include = {} } = area;
			const shown = this.holds(area.showIf);
			if (!shown.can) return some(null);
			const value = score ? this.#percentage(score) : this.#weighted((question) => (question.area === id ? question.weight ?? 0 : 0) + (include[question.id] ?? 0));
			return shown.must ? value : union(value, some(null));
		}, ANYTHING);
		this.score = once(() => {
			const { score, areas = [] } = this.quiz;
			if (score) return this.#percentage(score);
			const apart = new Set(areas.filter(({ separate }) => separate).map(({ id }) => id));
			return this.#weighted(({ area = "", weight }) => apart.has(area) ? 0 : weight);
		}, ANYTHING);
		this.levels = once(() => this.levelsOf(this.score()), /* @__PURE__ */ new Set([-1]));
		this.found = lazily((outcome) => {
			const shown = this.holds(outcome.showIf);
			const ids = shown.must ? [] : [null];
			if (!shown.can) return some(null);
			if (!("rules" in outcome)) {
				ids.push(...[...this.gradedLevels(outcome)].map((place) => this.#bands[place]?.id ?? null));
				return possible(ids);
			}
			for (const { id, when } of outcome.rules) {
				const { can, must } = this.holds(when);
				if (can) ids.push(id);
				if (must) return possible(ids);
			}
			return possible([...ids, null]);
		}, ANYTHING);
		this.#ranks = lazily((place) => {
			const { rules } = this.quiz.recommendations.items[place];
			const truths = rules.map((rule) => ({
				rank: rule.rank,
				...this.holds(rule.when)
			}));
			const can = truths.filter((truth) => truth.can).map(({ rank }) => rank);
			const must = truths.filter((truth) => truth.must).map(({ rank }) => rank);
			return {
				can: can.length > 0,
				must: must.length > 0,
				highest: Math.max(...can),
				lowest: must.length ? Math.max(...must) : Math.min(...can)
			};
		}, {
			can: true,
			must: false,
			highest: Infinity,
			lowest: -Infinity
		});
		this.#recommended = once(() => {
			const truths = (this.quiz.recommendations?.items ?? []).map((item, at) => ({
				id: item.id,
				...this.isRecommended(at)
			}));
			const may = truths.filter(({ can }) => can).map(({ id }) => id);
			const must = truths.filter(({ must }) => must).map(({ id }) => id);
			if (may.length === must.length && may.length < 2) return possible([may]);
			return possible([], void 0, void 0, {
				must,
				may
			});
		}, ANYTHING);
		this.quiz = quiz;
		this.#bands = [...quiz.bands ?? []].sort((a, b) => a.from - b.from);
		this.#names.set(VARIANT, () => this.variant());
		this.#names.set("score", this.score);
		this.#names.set("band", () => possible([...this.levels()].map((place) => this.#bands[place]?.id ?? null)));
		this.#names.set("recommended", this.#recommended);
		for (const area of quiz.areas ?? []) this.#names.set(formulaName(area.id), () => this.areaScore(area));
		for (const [id, outcome] of Object.entries(quiz.outcomes ?? {})) this.#names.set(formulaName(id), () => this.found(outcome));
		for (const [id, formula] of Object.entries(quiz.formulas ?? {})) this.#names.set(formulaName(id), () => this.worth(formula));
		for (const question of quiz.questions) {
			this.#questions.set(formulaName(question.id), question);
			this.#names.set(formulaName(question.id), () => this.lookAt(question).answer);
		}
	}
	get(name) {
		return this.#names.get(name)?.();
	}
	points(name) {
		const question = this.#questions.get(name);
		return question && pointsOf(this.lookAt(question));
	}
	holds(condition) {
		return condition === void 0 ? sure(true) : truthOf(this.worth(condition));
	}
	/** Percentage of the questions with a weight; see the model. */
	#weighted(weightOf) {
		return weightedScore(this.quiz.questions.flatMap((question) => {
			const weight = weightOf(question);
			return weight ? [weighted(contributionOf(this.lookAt(question)), weight)] : [];
		}), this.isExact, this.spend);
	}
	#percentage(formula) {
		return percentage(this.worth(formula));
	}
	/** Where the score alone leads. */
	reached(score) {
		const places = /* @__PURE__ */ new Set();
		const placeOf = (value) => {
			const compared = Number(value.toPrecision(SIGNIFICANT_DIGITS));
			return this.#bands.findLastIndex(({ from }) => compared >= from);
		};
		for (const value of score.some) places.add(typeof value === "number" ? placeOf(value) : -1);
		const { numbers } = score;
		if (numbers) for (let at = placeOf(numbers.low); at <= placeOf(numbers.high); at++) places.add(at);
		return places;
	}
	placeOf({ atMost }) {
		return this.#bands.findIndex(({ id }) => id === atMost);
	}
	levelsOf(score, own = []) {
		const levels = /* @__PURE__ */ new Set();
		const gates = [...own, ...this.quiz.gates ?? []];
		for (const reached of this.reached(score)) {
			let highest = reached;
			const lower = /* @__PURE__ */ new Set();
			for (const gate of gates) {
				const place = this.placeOf(gate);
				if (place >= reached) continue;
				const { can, must } = this.holds(gate.when);
				if (must) highest = Math.min(highest, place);
				else if (can) lower.add(place);
			}
			levels.add(highest);
			for (const place of lower) if (place < highest) levels.add(place);
		}
		return levels;
	}
	gradedLevels(outcome) {
		return this.levelsOf(this.#percentage(outcome.score), outcome.gates);
	}
	/** What a gate is for: the level would be higher without it. */
	lowers(gate, score) {
		const place = this.placeOf(gate);
		const reached = [...this.reached(score)];
		const isHigher = {
			can: reached.some((level) => level > place),
			must: reached.every((level) => level > place)
		};
		return isHigher.can ? all(isHigher, this.holds(gate.when)) : isHigher;
	}
	gradedScore(outcome) {
		return this.#percentage(outcome.score);
	}
	/** Whether this is the rule that decides. */
	isRule({ rules }, place) {
		const own = this.holds(rules[place].when);
		if (!own.can) return own;
		return rules.slice(0, place).reduce((truth, rule) => {
			return truth.can ? all(truth, not(this.holds(rule.when))) : truth;
		}, own);
	}
	/** Ranks an item may have, as far as it is recommended at all. */
	#ranks;
	/** Whether an item is among those shown, by any of its rules or by one. */
	isRecommended(place, rulePlace) {
		const { items, limit } = this.quiz.recommendations;
		const { rules } = items[place];
		return any(...(rulePlace === void 0 ? rules.map((_, at) => at) : [rulePlace]).map((at) => {
			const { when, rank } = rules[at];
			const own = this.holds(when);
			if (!own.can) return own;
			const isBest = all(own, ...rules.filter((rule, other) => rule.rank > rank || rule.rank === rank && other < at).map((rule) => not(this.holds(rule.when))));
			if (!isBest.can) return isBest;
			let [certain, perhaps] = [0, 0];
			for (let other = 0; other < items.length; other++) {
				if (other === place) continue;
				const ranks = this.#ranks(other);
				const isFirst = (value) => value > rank || value === rank && other < place;
				if (ranks.must && isFirst(ranks.lowest)) certain++;
				if (ranks.can && isFirst(ranks.highest)) perhaps++;
			}
			return all(isBest, {
				can: certain < limit,
				must: perhaps < limit
			});
		}));
	}
	#recommended;
	/** Whether every shown, required question can be answered, and any question at all is. */
	completable() {
		const { questions } = this.quiz;
		const answered = questions.map((question) => {
			const { some: values, numbers, texts, lists } = this.lookAt(question).answer;
			const isGiven = Boolean(numbers ?? texts ?? lists) || values.some((value) => value !== null);
			return {
				can: isGiven,
				must: isGiven && !values.includes(null)
			};
		});
		const required = questions.map((question, place) => question.required === false ? sure(true) : any(not(this.lookAt(question).shown), answered[place]));
		return all(any(...answered), ...required);
	}
};
function percentage(value) {
	const clamp = (number) => Math.min(100, Math.max(0, number));
	const values = value.some.map((one) => typeof one === "number" ? clamp(one) : null);
	const blank = value.texts || value.lists ? [null] : [];
	const { numbers } = value;
	return possible([...values, ...blank], numbers && {
		low: clamp(numbers.low),
		high: clamp(numbers.high)
	});
}
/** After so many rounds of answering what is shown, a quiz counts as one that cannot be completed. */
var MAX_ROUNDS = 12;
/**
* All the answers to a quiz.
*
* @param isComplete only those with which the quiz is complete, as every result is
*/
var QuizSpace = class {
	#engine;
	constructor(id, quiz, isComplete, { organization, variants } = {}) {
		this.id = id;
		quiz = withOptions(quiz, {
			yes: "Yes",
			no: "No"
		});
		this.quiz = quiz;
		this.isComplete = isComplete;
		this.variants = variants;
		this.cuts = cutsOf(quiz);
		this.cost = costOf(quiz, quiz.questions);
		this.whole = new Map([...variantsIn(variants), ...quiz.questions.map((question) => [question.id, answersTo(question, !isComplete || question.required === false)])]);
		this.#engine = lazily((variant) => createQuiz(id, marked(quiz), organization, void 0, variant), void 0);
	}
	look(box, meter, isExact = false) {
		return new QuizView(this.quiz, box, meter, isExact);
	}
	admits(view) {
		return this.isComplete ? view.completable() : ALWAYS;
	}
	/** The marks of {@link marked} stand where texts of the content would. */
	evaluate(answers) {
		return this.#engine(variantOf(this.whole, answers)).evaluate(answers);
	}
	realize(box, share) {
		const variant = variantOf(box, {}, share(VARIANT));
		const answers = variant ? { variant } : {};
		for (const question of this.quiz.questions) answers[question.id] = pick(question, box.get(question.id), share(question.id));
		let real = this.evaluate(answers);
		for (let round = 0; this.isComplete && !real.complete && round < MAX_ROUNDS; round++) {
			const open = real.shown.filter(({ required, answer }) => required && answer === null);
			if (!open.length) break;
			for (const { question, options } of open) {
				const offered = answersTo({
					...question,
					options
				}, false);
				answers[question.id] = pick(question, offered, share(question.id));
			}
			real = this.evaluate(answers);
		}
		if (this.isComplete && !real.complete) return void 0;
		const counting = {
			...variant && { variant },
			...answersOf(real)
		};
		return {
			witness: { [`quizzes.${this.id}`]: counting },
			real
		};
	}
};
/** Those that count. */
function answersOf({ shown }) {
	return Object.fromEntries(shown.flatMap(({ question, answer }) => answer === null ? [] : [[question.id, answer]]));
}
function pick(question, domain, share) {
	if (share === -1 && domain.some.includes(null)) return null;
	const { options = [] } = question;
	if (share === 2 || share === -2) {
		const sign = Math.sign(share);
		const worth = (value) => sign * (options.find((option) => option.value === value)?.score ?? -Infinity * sign);
		const ranked = domain.some.filter((value) => value !== null).sort((a, b) => worth(b) - worth(a));
		if (ranked.length && !domain.lists) return ranked[0];
		share = domain.lists && share === 2 ? .89 : 0;
		if (domain.lists && sign > 0) {
			const { must, may = [] } = domain.lists;
			const isGood = (value) => (options.find((option) => option.value === value)?.score ?? 0) > 0;
			return may.filter((value) => must.includes(value) || isGood(value));
		}
	}
	return pickFrom(domain, question.type, Math.max(0, Math.min(1, share))) ?? null;
}
/**
* The same quiz with texts that tell where they stand, so that its result says which rule, note or
* gate it comes from.
*/
function marked(quiz) {
	const { outcomes, recommendations, notes, gates } = quiz;
	return {
		...quiz,
		...gates && { gates: gates.map((gate, at) => ({
			...gate,
			text: `gate ${at}`
		})) },
		...notes && { notes: notes.map((note, at) => ({
			...note,
			text: `note ${at}`
		})) },
		...outcomes && { outcomes: Object.fromEntries(Object.entries(outcomes).map(([name, outcome]) => [name, "rules" in outcome ? {
			...outcome,
			rules: outcome.rules.map((rule, at) => ({
				...rule,
				title: `rule ${at}`
			}))
		} : {
			...outcome,
			...outcome.gates && { gates: outcome.gates.map((gate, at) => ({
				...gate,
				text: `gate ${name} ${at}`
			})) }
		}])) },
		...recommendations && { recommendations: {
			...recommendations,
			items: recommendations.items.map((item, place) => ({
				...item,
				rules: item.rules.map((rule, at) => ({
					...rule,
					reason: `reason ${place} ${at}`
				}))
			}))
		} }
	};
}
// src/cli/check/space/calculator-space.ts
/** All the inputs a calculator can be given; blank: left as it comes. */
var CalculatorSpace = class {
	#engine;
	constructor(id, calculator, locale, variants) {
		this.id = id;
		this.calculator = calculator;
		this.cuts = cutsOf(calculator);
		this.cost = costOf(calculator, [...calculator.inputs, ...calculator.values]);
		this.whole = new Map([...variantsIn(variants), ...calculator.inputs.map((input) => [input.id, answersTo(input, true)])]);
		const notes = calculator.notes?.map((note, at) => ({
			...note,
			text: `note ${at}`
		}));
		this.#engine = lazily((variant) => createCalculator(id, {
			...calculator,
			...notes && { notes }
		}, locale, void 0, variant), void 0);
	}
	look(box, meter, isExact = false) {
		return new CalculatorView(this.calculator, box, meter, isExact);
	}
	evaluate(inputs) {
		return this.#engine(variantOf(this.whole, inputs)).evaluate(inputs);
	}
	realize(box, share) {
		const variant = variantOf(box, {}, share(VARIANT));
		const inputs = variant ? { variant } : {};
		for (const input of this.calculator.inputs) {
			const domain = box.get(input.id);
			const place = share(input.id);
			const value = place === -1 && domain.some.includes(null) ? null : pickFrom(domain, input.type, Math.max(0, Math.min(1, place)));
			if (value !== null && value !== void 0) inputs[input.id] = value;
		}
		return {
			witness: { [`calculators.${this.id}`]: inputs },
			real: this.evaluate(inputs)
		};
	}
};
// src/cli/check/space/search.ts
/** In a box where it must happen, so many answers are tried. */
var SHARES = [
	.5,
	0,
	1,
	.25,
	.75
];
/** Every so many boxes, answers are tried at random. */
var TRY_EVERY = 8;
/**
* Whether something can happen: cuts the space into boxes, leaves out those where it cannot, and ends
* where answers are found (the widget itself is asked) or no box is left. First with scores as
* spans, which is quick; then, where that does not end, with all sums of points.
*/
function decide(space, target, maxSteps, all) {
	const quick = explore(space, target, new Meter(maxSteps / 3, all), false);
	if (quick.verdict !== "undecided") return quick;
	const slow = explore(space, target, new Meter(maxSteps - quick.steps, all), true);
	return {
		...slow,
		steps: quick.steps + slow.steps
	};
}
function explore(space, target, meter, isExact) {
	const stack = [target.start?.(space.whole) ?? space.whole];
	const random = randomFrom(stack.length + 11);
	let isOpen = false;
	let boxes = 0;
	const tryIn = (box, share) => {
		meter.spend(space.cost);
		const found = space.realize(box, share);
		return found && target.happened(found.real) ? found.witness : void 0;
	};
	try {
		for (let box = stack.pop(); box; box = stack.pop()) {
			const view = space.look(box, meter, isExact);
			const { can, must } = target.test(view);
			if (!can) continue;
			const shares = must ? SHARES.map((share) => () => share) : [];
			if (boxes++ % TRY_EVERY === 0) shares.push(random);
			for (const share of shares) {
				const witness = tryIn(box, share);
				if (witness) return {
					verdict: "witnessed",
					witness,
					steps: meter.taken
				};
			}
			const admits = () => space.admits?.(view).can ?? true;
			if (must && !admits()) continue;
			let parts = cutSaid(space, box, view.reads);
			if (!parts && !must) {
				if (!admits()) continue;
				parts = cutSaid(space, box, view.reads);
			}
			parts ??= cutWidest(space, box, view.reads);
			if (parts) stack.push(...parts.reverse());
			else {
				const witness = tryIn(box, () => .5) ?? tryIn(box, () => 0);
				if (witness) return {
					verdict: "witnessed",
					witness,
					steps: meter.taken
				};
				isOpen = true;
			}
		}
	} catch (error) {
		if (!(error instanceof OutOfSteps || error instanceof RangeError)) throw error;
		return {
			verdict: "undecided",
			steps: meter.taken
		};
	}
	return {
		verdict: isOpen ? "undecided" : "proved",
		steps: meter.taken
	};
}
var split = (box, key, parts) => parts?.map((part) => new Map(box).set(key, part));
/** Cuts what was asked for first, of what a formula says where to cut, or what has few answers. */
function cutSaid({ cuts }, box, reads) {
	for (const key of reads) {
		const domain = box.get(key);
		const parts = isSpanAlone(domain, cuts) ? void 0 : cut(domain, cuts);
		if (parts) return split(box, key, parts);
	}
}
/** Cuts the span of numbers that was cut least so far, for a span can be cut for ever. */
function cutWidest(space, box, reads) {
	let widest;
	let most = 0;
	for (const key of reads) {
		const share = widthOf(box.get(key)) / widthOf(space.whole.get(key));
		if (share > most) [widest, most] = [key, share];
	}
	return widest === void 0 ? void 0 : split(box, widest, cut(box.get(widest), space.cuts));
}
var widthOf = ({ numbers }) => numbers ? numbers.high - numbers.low : 0;
/** Shares by chance, the same in every run (mulberry32). */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
// src/cli/check/reach/shorten.ts
/** More answers than this are shown as they are. */
var MOST_SHORTENED = 300;
/**
* As few answers as show the same. First by halves, for most of them have nothing to do with it.
*
* @param stillShows whether a witness with fewer answers shows it, too
*/
function shortened(witness, stillShows) {
	let left = Object.entries(witness).flatMap(([widget, answers]) => Object.entries(answers).map(([id, answer]) => ({
		widget,
		id,
		answer
	})));
	if (left.length > MOST_SHORTENED) return witness;
	const withAnswers = (kept) => {
		const shorter = {};
		for (const { widget, id, answer } of kept) (shorter[widget] ??= {})[id] = answer;
		return shorter;
	};
	for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : size >> 1) for (let at = 0; at < left.length;) {
		const kept = [...left.slice(0, at), ...left.slice(at + size)];
		if (stillShows(withAnswers(kept))) left = kept;
		else at += size;
	}
	return withAnswers(left);
}
// src/cli/check/reach/text-cases.ts
/** A text as findings name it: all that it may say. */
function allWords(text) {
	return isCases(text) ? text.map((one) => one.text).join(" / ") : text;
}
/** Every text of a widget that is a list, in the order of the file. */
function casesIn(widget, at) {
	return Object.entries(widget).flatMap(([key, part]) => {
		const path = inside(at, Array.isArray(widget) ? Number(key) : key);
		if (key === "missing") return [];
		if (isCases(part) && key !== "notes" && !part.some((one) => "id" in one || "when" in one)) return [{
			path,
			key,
			cases: part
		}];
		return typeof part === "object" && part ? casesIn(part, path) : [];
	});
}
/**
* The texts themselves as what some answers should lead to: each while the part around it is shown and
* no text before it holds.
*
* @param owners what else of the widget wants to be reached
*/
function caseTargets(widget, at, owners) {
	return casesIn(widget, at).flatMap(({ path, cases }) => {
		const [owner] = owners.filter((one) => path.startsWith(`${one.path}.`)).sort((a, b) => b.path.length - a.path.length);
		return cases.map(({ showIf }, place) => {
			const before = cases.slice(0, place).map((other) => other.showIf);
			return {
				kind: "text",
				severity: "error",
				path: `${path}[${place}]`,
				what: `text ${place + 1} of ${cases.length}`,
				condition: showIf,
				owner,
				isFault: false,
				test: (view) => {
					const around = owner?.test(view) ?? ALWAYS;
					const own = around.can ? all(around, view.holds(showIf)) : around;
					return own.can ? all(own, ...before.map((other) => not(view.holds(other)))) : own;
				},
				happened: (real) => (owner?.happened(real) ?? true) && holdsIn(real.scope, showIf) && !before.some((other) => holdsIn(real.scope, other))
			};
		});
	});
}
// src/cli/check/reach/calculator-targets.ts
/** `#N/A` is "on request", which is an answer. */
var FAULTS = [
	"#DIV/0!",
	"#VALUE!",
	"#NUM!",
	"#NAME?",
	"#LIMIT!"
];
var MENDING = {
	"#DIV/0!": "Ask first, as in IF(y = 0, 0, x / y), or say what it means by \"missing\".",
	"#VALUE!": "A text or a blank stands where a number is wanted: ask for it by IF or ISBLANK.",
	"#NUM!": "No such number: ask first, or bound what goes in by MIN and MAX."
};
function calculatorTargets(calculator, at) {
	const targets = parts(calculator, at);
	return [
		...targets,
		...caseTargets(calculator, at, targets),
		...faults(calculator, at)
	];
}
function parts({ inputs, values, notes = [] }, at) {
	const reached = {
		severity: "error",
		isFault: false
	};
	return [
		...inputs.flatMap((input, place) => {
			const path = `${at}.inputs[${place}]`;
			return [{
				...reached,
				kind: "input",
				path,
				what: `input "${input.id}"`,
				test: (view) => view.lookAt(input).shown,
				happened: (real) => real.inputs.some((shown) => shown.input.id === input.id)
			}, ...(input.options ?? []).map((option, at) => ({
				...reached,
				kind: "option",
				path: `${path}.options[${at}]`,
				what: `option "${option.value}" of "${input.id}"`,
				test: (view) => {
					const { shown, options } = view.lookAt(input);
					return shown.can ? all(shown, options[at].offered) : shown;
				},
				happened: (real) => real.inputs.some((shown) => shown.input.id === input.id && shown.options.some(({ value }) => value === option.value))
			}))];
		}),
		...values.map((value, place) => ({
			...reached,
			kind: "value",
			path: `${at}.values[${place}]`,
			what: `a figure for "${value.id}"`,
			test: (view) => {
				const found = view.get(formulaName(value.id));
				const isNumber = {
					can: numbersIn(found) !== void 0,
					must: found.some.every((one) => typeof one === "number") && !found.texts && !found.lists
				};
				return isNumber.can ? all(isNumber, view.holds(value.showIf)) : isNumber;
			},
			happened: (real) => real.values.some(({ value: { id, hidden }, number, shown }) => id === value.id && number !== null && (shown || hidden === true))
		})),
		...values.flatMap((value, place) => [value.missing ?? []].flat().flatMap((words, order) => {
			if (typeof words === "string") return [];
			return wordsTarget(value, words, value.missing.slice(0, order), `${at}.values[${place}].missing[${order}]`);
		})),
		...notes.map(({ when }, place) => ({
			...reached,
			kind: "note",
			path: `${at}.notes[${place}]`,
			what: `note ${place + 1}`,
			test: (view) => view.holds(when),
			happened: (real) => real.notes.includes(`note ${place}`)
		}))
	];
}
/** Words in place of a figure, said where it has none and none of those before them is said. */
function wordsTarget({ id }, words, before, path) {
	return {
		kind: "text",
		severity: "error",
		isFault: false,
		path,
		what: `"${words.text}" in place of "${id}"`,
		test: (view) => {
			const { some: values, numbers, texts, lists } = view.get(formulaName(id));
			const none = values.filter((one) => typeof one !== "number");
			const isMissing = {
				can: none.length > 0 || Boolean(texts ?? lists),
				must: none.length === values.length && !numbers
			};
			const others = before.map(({ showIf }) => not(view.holds(showIf)));
			return all(isMissing, view.holds(words.showIf), ...others);
		},
		happened: ({ scope, values }) => values.some(({ value, number }) => value.id === id && number === null) && holdsIn(scope, words.showIf) && !before.some(({ showIf }) => holdsIn(scope, showIf))
	};
}
function faults(calculator, at) {
	const { inputs, values, series = [] } = calculator;
	return [
		...values.flatMap((value, place) => faultsOf(value.formula, `${at}.values[${place}].formula`, {
			shown: value.hidden ? void 0 : value.showIf,
			mayDivide: isExplained(value, calculator)
		})),
		...inputs.flatMap((input, place) => [..."formula" in Object(input.default) ? faultsOf(input.default.formula, `${at}.inputs[${place}].default.formula`, {
			shown: input.showIf,
			mayDivide: false
		}) : [], ...outOfRange(input, `${at}.inputs[${place}]`)]),
		...series.flatMap(({ formula, years }, place) => faultsOf(formula, `${at}.series[${place}].formula`, {
			shown: void 0,
			mayDivide: false,
			years: Math.min(years, 30)
		}))
	];
}
/** Whether a division by zero is told in words of its own wherever it would show. */
function isExplained(value, { values }) {
	if ([value.missing ?? []].flat().some((one) => typeof one === "string" || !one.showIf)) return true;
	if (!value.hidden) return false;
	return values.filter((other) => readFormula(other.formula).names.includes(formulaName(value.id))).every((user) => user !== value && isExplained(user, { values }));
}
function faultsOf(formula, path, around) {
	const { shown, mayDivide, years } = around;
	const eachYear = Array.from({ length: years ?? 1 }, (_, index) => years ? { year: some(index + 1) } : {});
	return FAULTS.filter((code) => !(mayDivide && code === "#DIV/0!")).map((code) => {
		const isCode = (value) => value instanceof FormulaError && value.code === code;
		return {
			kind: code === "#DIV/0!" ? "division-by-zero" : "formula-error",
			severity: "error",
			isFault: true,
			path,
			what: code,
			...MENDING[code] && { suggestion: MENDING[code] },
			test: (view) => {
				const own = any(...eachYear.map((year) => {
					const found = view.ownErrors(formula, code, year);
					const can = errorsIn(found).some(isCode);
					return {
						can,
						must: can && isNothing(valuesOf(found)) && found.some.length === 1
					};
				}));
				return own.can ? all(own, view.holds(shown)) : own;
			},
			happened: (real) => {
				const { scope } = real;
				if (shown !== void 0 && !isShown(real, shown)) return false;
				const known = (name) => {
					const value = scope.get(name);
					return value instanceof FormulaError ? passedOn(value, code) : value;
				};
				const at = (year) => readFormula(formula).evaluate({ get: (name) => name === "year" && years ? year : known(name) });
				return Array.from({ length: years ?? 1 }, (_, index) => at(index + 1)).some(isCode);
			}
		};
	});
}
function isShown({ scope }, condition) {
	const value = readFormula(condition).evaluate(scope);
	return !(value instanceof FormulaError) && Boolean(Array.isArray(value) ? value.length : value);
}
/** A default, and how far it may be off, should be figures that the input takes. */
function outOfRange(input, path) {
	const { id, min = -Infinity, max = Infinity } = input;
	if (!isNumberType(input.type) || min === -Infinity && max === Infinity) return [];
	const { default: own, low, high } = input;
	const formulas = {
		"default.formula": own.formula,
		low,
		high
	};
	return Object.entries(formulas).flatMap(([key, formula]) => {
		if (!formula) return [];
		return [{
			kind: "default-out-of-range",
			severity: "warning",
			isFault: true,
			path: `${path}.${key}`,
			what: `a figure outside ${min === -Infinity ? "…" : min} to ${max === Infinity ? "…" : max} for "${id}"`,
			suggestion: "Bound the formula by MIN and MAX, or widen the range of the input.",
			start: (whole) => new Map(whole).set(id, some(null)),
			test: (view) => {
				const value = view.worth(formula);
				const { some: values, numbers } = value;
				const isOut = (one) => typeof one === "number" && (one < min || one > max);
				const can = values.some(isOut) || numbers !== void 0 && (numbers.low < min || numbers.high > max);
				const must = values.every(isOut) && !value.texts && !value.lists && (!numbers || numbers.high < min || numbers.low > max);
				return can ? all({
					can,
					must
				}, view.lookAt(input).shown) : {
					can,
					must: false
				};
			},
			happened: (real) => {
				const shown = real.inputs.find((one) => one.input.id === id);
				const value = readFormula(formula).evaluate(real.scope);
				return shown !== void 0 && !shown.set && typeof value === "number" && (value < min || value > max);
			}
		}];
	});
}
// src/cli/check/reach/section-targets.ts
/**
* The sections of a quiz or form as what some answers should lead to: at least one of its questions or
* fields is shown.
*
* @param asked all that is asked
* @param isSeen whether some of what is really shown stands in the section
*/
function sectionTargets(sections, asked, at, isSeen) {
	return sections.map(({ id }, place) => {
		const own = asked.filter(({ section }) => section === id);
		return {
			kind: "section",
			severity: "error",
			path: `${at}.sections[${place}]`,
			what: `section "${id}"`,
			test: (view) => any(...own.map((one) => view.lookAt(one).shown)),
			happened: (real) => isSeen(real, id)
		};
	});
}
// src/cli/check/reach/quiz-targets.ts
/** Everything in a quiz that wants to be reached. */
function quizTargets(quiz, at) {
	const targets = [...asked(quiz, at), ...results(quiz, at)];
	const isResult = (path) => !/^\.(title|intro|sections|questions)\b/.test(path.slice(at.length));
	const texts = caseTargets(quiz, at, targets).map(({ owner, ...target }) => ({
		...target,
		isResult: owner?.isResult ?? isResult(target.path)
	}));
	return [...targets, ...texts];
}
/** Where an option stands in the file: a scale has steps, its own or the quiz's; yes and no go without saying. */
function placeOf({ type, steps }, at, path, place) {
	if (type === "yes-no") return path;
	if (type === "scale") return `${steps ? path : at}.steps[${place}]`;
	return `${path}.options[${place}]`;
}
var both = (...truths) => all(...truths);
function asked(quiz, at) {
	const { questions, sections = [] } = quiz;
	const targets = sectionTargets(sections, questions, at, ({ shown }, id) => shown.some(({ question }) => question.section === id)).map((target) => ({
		...target,
		isResult: false
	}));
	withOptions(quiz, {
		yes: "yes",
		no: "no"
	}).questions.forEach((question, place) => {
		const path = `${at}.questions[${place}]`;
		const { id, options = [], gap } = question;
		const written = questions[place];
		targets.push({
			kind: "question",
			severity: "error",
			path,
			what: `question "${id}"`,
			condition: question.showIf,
			isResult: false,
			test: (view) => view.lookAt(question).shown,
			happened: ({ shown }) => shown.some((asked) => asked.question.id === id)
		});
		options.forEach((option, optionPlace) => {
			targets.push({
				kind: "option",
				severity: "error",
				path: placeOf(written, at, path, optionPlace),
				what: `${written.options ? `option "${option.value}"` : `"${allWords(option.label)}"`} of "${id}"`,
				isResult: false,
				test: (view) => {
					const look = view.lookAt(question);
					return look.shown.can ? both(look.shown, look.options[optionPlace].offered) : look.shown;
				},
				happened: ({ shown }) => shown.some((asked) => asked.question.id === id && asked.options.some(({ value }) => value === option.value))
			});
			if (option.advice) {
				const condition = `HAS(${formulaName(id)}, ${JSON.stringify(option.value)})`;
				targets.push({
					kind: "advice",
					severity: "warning",
					path: `${path}.options[${optionPlace}].advice`,
					what: `advice to those who answer "${option.value}" to "${id}"`,
					condition,
					isResult: true,
					test: (view) => view.holds(condition),
					happened: ({ scope }) => holdsIn(scope, condition)
				});
			}
		});
		if (gap) targets.push({
			kind: "gap",
			severity: "warning",
			path: `${path}.gap`,
			what: `gap of "${id}"`,
			isResult: true,
			test: (view) => {
				const { some, numbers } = view.points(id.replaceAll("-", "_")) ?? { some: [] };
				const isLow = some.map((score) => typeof score === "number" && score < gap.below);
				const can = isLow.includes(true) || numbers !== void 0 && numbers.low < gap.below;
				const must = !isLow.includes(false) && (numbers === void 0 || numbers.high < gap.below);
				return {
					can,
					must: can && must
				};
			},
			happened: ({ gaps }) => gaps.some((found) => found.id === id)
		});
	});
	return targets;
}
function results(quiz, at) {
	const { bands = [], gates = [], outcomes = {}, recommendations, notes = [] } = quiz;
	const targets = [];
	const add = (kind, severity, path, what, test, happened, condition) => targets.push({
		kind,
		severity,
		path: `${at}.${path}`,
		what,
		condition,
		isResult: true,
		test,
		happened
	});
	const ascending = [...bands].sort((a, b) => a.from - b.from);
	const isLevel = (levels, place) => ({
		can: levels.has(place),
		must: levels.has(place) && levels.size === 1
	});
	bands.forEach((band, place) => {
		const level = ascending.indexOf(band);
		add("band", "error", `bands[${place}]`, `band "${band.id}"`, (view) => isLevel(view.levels(), level), (real) => real.band?.id === band.id);
	});
	gates.forEach((gate, place) => {
		const graded = Object.values(outcomes).flatMap((outcome) => "rules" in outcome ? [] : [outcome]);
		add("gate", "warning", `gates[${place}]`, `gate at most "${gate.atMost}"`, (view) => any(view.lowers(gate, view.score()), ...graded.map((outcome) => view.lowers(gate, view.gradedScore(outcome)))), ({ notes }) => notes.includes(`gate ${place}`), gate.when);
	});
	for (const [name, outcome] of Object.entries(outcomes)) {
		if (!("rules" in outcome)) {
			outcome.gates?.forEach((gate, place) => {
				add("gate", "warning", `outcomes.${name}.gates[${place}]`, `gate at most "${gate.atMost}" of "${name}"`, (view) => {
					const shown = view.holds(outcome.showIf);
					return shown.can ? both(shown, view.lowers(gate, view.gradedScore(outcome))) : shown;
				}, ({ notes }) => notes.includes(`gate ${name} ${place}`), gate.when);
			});
			continue;
		}
		outcome.rules.forEach((rule, place) => {
			add("outcome", "error", `outcomes.${name}.rules[${place}]`, `outcome "${rule.id}" of "${name}"`, (view) => {
				const shown = view.holds(outcome.showIf);
				return shown.can ? both(shown, view.isRule(outcome, place)) : shown;
			}, (real) => real.outcomes.some((found) => found.name === name && found.title === `rule ${place}`), rule.when);
		});
	}
	recommendations?.items.forEach((item, place) => {
		const path = `recommendations.items[${place}]`;
		add("recommendation", "error", path, `recommendation "${item.id}"`, (view) => view.isRecommended(place), (real) => real.recommendations.some(({ reason }) => reason.startsWith(`reason ${place} `)));
		item.rules.forEach(({ when }, rulePlace) => {
			add("reason", "warning", `${path}.rules[${rulePlace}]`, `reason ${rulePlace + 1} of recommendation "${item.id}"`, (view) => view.isRecommended(place, rulePlace), (real) => real.recommendations.some(({ reason }) => reason === `reason ${place} ${rulePlace}`), when);
		});
	});
	notes.forEach((note, place) => {
		add("note", "error", `notes[${place}]`, `note ${place + 1}`, (view) => view.holds(note.when), (real) => real.notes.includes(`note ${place}`), note.when);
	});
	return targets;
}
// src/cli/check/reach/reach-quiz.ts
/** How many sets of answers are tried before searching: as many as cost about the same for any quiz. */
var TRIED_ANSWERS = 6e4;
var MOST_TRIES = 500;
var LEAST_TRIES = 8;
var BLANK_SHARE = .12;
/** What of a quiz can be reached, with the answers that lead there. */
function reachQuiz(id, quiz, options) {
	const result = noFindings();
	const open = new Set(quizTargets(quiz, `quizzes.${id}`));
	const witnesses = /* @__PURE__ */ new Map();
	const spaces = {
		any: new QuizSpace(id, quiz, false, options.common),
		complete: new QuizSpace(id, quiz, true, options.common)
	};
	const ranges = new Ranges();
	const count = Math.max(LEAST_TRIES, Math.min(MOST_TRIES, Math.floor(TRIED_ANSWERS / spaces.complete.cost)));
	for (const share of tries$1(count)) {
		const found = spaces.complete.realize(spaces.complete.whole, share);
		if (!found) continue;
		ranges.note(found.real);
		for (const target of open) {
			if (!target.happened(found.real)) continue;
			witnesses.set(target, found.witness);
			open.delete(target);
		}
	}
	for (const target of open) {
		const decision = decide(target.isResult ? spaces.complete : spaces.any, target, options.maxSteps, options.meter);
		if (decision.verdict === "witnessed") witnesses.set(target, decision.witness);
		else result.findings.push(unreachable(target, decision));
	}
	for (const [target, witness] of witnesses) {
		const space = target.isResult ? spaces.complete : spaces.any;
		const { kind, path } = target;
		result.cleared.push({
			kind,
			path,
			verdict: "witnessed",
			witness: options.isShort ? shortenedAnswers(id, witness, space, target) : witness
		});
	}
	result.facts.push(...ranges.facts(id, quiz, spaces.complete, options.meter));
	return result;
}
function unreachable({ kind, path, severity, what }, decision) {
	const isProved = decision.verdict === "proved";
	return {
		code: `unreachable-${kind}`,
		severity: isProved ? severity : "warning",
		verdict: decision.verdict,
		path,
		expected: `answers that lead to ${what}`,
		found: isProved ? "none" : `none within ${decision.steps} steps`,
		suggestion: isProved ? "Mend the conditions around it, or take it out." : "Look whether it can be reached; --steps lets the search go on for longer.",
		...isProved ? {} : { steps: decision.steps }
	};
}
/** Ways to answer everything: the same place in every range, or by chance around it. */
function* tries$1(count) {
	for (const share of [
		2,
		-2,
		0,
		1,
		.5,
		.34,
		.67
	]) yield () => share;
	const random = randomFrom(20261125);
	for (let index = 7; index < count; index++) {
		const middle = index % 11 / 10;
		const spread = index % 3 === 0 ? 2 : .8;
		const blanks = index % 4 === 0 ? .5 : BLANK_SHARE;
		yield () => {
			if (random() < blanks) return -1;
			return Math.min(1, Math.max(0, middle + (random() - .5) * spread));
		};
	}
}
/** The same with as few answers as lead there. */
function shortenedAnswers(id, witness, space, { happened }) {
	const key = `quizzes.${id}`;
	return shortened(witness, ({ [key]: answers = {} }) => {
		const real = space.evaluate(answers);
		return (!space.isComplete || real.complete) && happened(real);
	});
}
/** Scores met on the way. */
var Ranges = class {
	#met = /* @__PURE__ */ new Map();
	note({ score, areas }) {
		this.#meet("", score);
		for (const area of areas) this.#meet(area.id, area.score);
	}
	#meet(id, score) {
		if (score === null) return;
		const range = this.#met.get(id) ?? {
			low: score,
			high: score
		};
		range.low = Math.min(range.low, score);
		range.high = Math.max(range.high, score);
		this.#met.set(id, range);
	}
	facts(id, quiz, space, meter) {
		const view = space.look(space.whole, meter);
		const facts = [];
		const add = (path, name, what, possible) => {
			const met = this.#met.get(name);
			const bounds = [
				...possible.some,
				possible.numbers?.low,
				possible.numbers?.high
			].filter((value) => typeof value === "number");
			if (!bounds.length || !met) return;
			const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
			const isExact = met.low - low < 1e-6 && high - met.high < 1e-6;
			const text = `${what} ${rangeInWords(met, {
				low,
				high
			}, isExact)}`;
			facts.push({
				path,
				text,
				range: [low, high],
				verdict: isExact ? "proved" : "undecided"
			});
		};
		try {
			add(`quizzes.${id}`, "", "the score", view.score());
			(quiz.areas ?? []).forEach((area, place) => {
				if (area.hidden) return;
				const what = `the score of "${area.id}" (${allWords(area.label)})`;
				add(`quizzes.${id}.areas[${place}]`, area.id, what, view.areaScore(area));
			});
		} catch (error) {
			if (!meter.isSpent) throw error;
		}
		return facts;
	}
};
// src/cli/check/reach/reach-calculator.ts
var TRIES$1 = 240;
/** What of a calculator can be reached, what goes wrong in it, and between which bounds its values lie. */
function reachCalculator(id, calculator, locale, { maxSteps, meter, isShort, common }) {
	const result = noFindings();
	const space = new CalculatorSpace(id, calculator, locale, common?.variants);
	const open = new Set(calculatorTargets(calculator, `calculators.${id}`));
	const witnesses = /* @__PURE__ */ new Map();
	const ranges = /* @__PURE__ */ new Map();
	for (const share of tries()) {
		const { witness, real } = space.realize(space.whole, share);
		noteRanges(ranges, real);
		for (const target of open) {
			if (!target.happened(real)) continue;
			witnesses.set(target, witness);
			open.delete(target);
		}
	}
	for (const target of open) {
		const decision = decide(space, target, maxSteps, meter);
		if (decision.verdict === "witnessed") witnesses.set(target, decision.witness);
		else if (!target.isFault) result.findings.push(unreachable(target, decision));
		else if (decision.verdict === "proved") result.cleared.push({
			kind: `no ${target.kind}`,
			path: target.path,
			verdict: "proved"
		});
		else {
			const { kind, path, what, suggestion } = target;
			result.findings.push({
				code: kind,
				severity: "warning",
				verdict: "undecided",
				path,
				expected: "a figure for all inputs",
				found: `perhaps ${what}: not decided within ${decision.steps} steps`,
				suggestion,
				steps: decision.steps
			});
		}
	}
	for (const [target, long] of witnesses) {
		const { kind, path, severity, what, suggestion, isFault } = target;
		const witness = isFault || isShort ? shortenedInputs(space, long, target) : long;
		if (!isFault) result.cleared.push({
			kind,
			path,
			verdict: "witnessed",
			witness
		});
		else result.findings.push({
			code: kind,
			severity,
			verdict: "witnessed",
			path,
			expected: "a figure for all inputs",
			found: what,
			suggestion,
			witness
		});
	}
	addRanges(result, space, ranges, calculator, meter);
	return result;
}
function* tries() {
	for (const share of [
		-1,
		0,
		1,
		.5
	]) yield () => share;
	const random = randomFrom(20261125);
	for (let index = 4; index < TRIES$1; index++) {
		const blanks = [
			.2,
			.5,
			.8
		][index % 3];
		const isCorner = index % 2 === 0;
		yield () => {
			if (random() < blanks) return -1;
			return isCorner ? Math.round(random()) : random();
		};
	}
}
/** With as few inputs set as show it. */
function shortenedInputs(space, witness, { happened }) {
	const key = `calculators.${space.id}`;
	const found = shortened(witness, ({ [key]: inputs = {} }) => happened(space.evaluate(inputs)));
	return { [key]: found[key] ?? {} };
}
function noteRanges(ranges, { values }) {
	for (const { value, number } of values) {
		if (number === null) continue;
		const range = ranges.get(value.id) ?? {
			low: number,
			high: number
		};
		range.low = Math.min(range.low, number);
		range.high = Math.max(range.high, number);
		ranges.set(value.id, range);
	}
}
function addRanges(result, space, met, { inputs, values }, meter) {
	try {
		const view = space.look(space.whole, meter);
		const endless = inputs.filter(isEndless).map(({ id }) => `"${id}"`);
		let isAnyEndless = false;
		values.forEach(({ id, label, hidden }, place) => {
			const found = view.get(formulaName(id));
			const bounds = numbersIn(found);
			const range = met.get(id);
			if (hidden || !bounds || !range) return;
			const isExact = bounds.low === range.low && bounds.high === range.high;
			const none = errorsIn(found).some(({ code }) => code === "#N/A") ? ", or on request" : "";
			isAnyEndless ||= bounds.high > 1e9 || bounds.low < -1e9;
			const text = `"${id}" (${allWords(label)}) ${rangeInWords(range, bounds, isExact, none)}`;
			result.facts.push({
				path: `calculators.${space.id}.values[${place}]`,
				text,
				range: [bounds.low, bounds.high],
				verdict: isExact ? "proved" : "undecided"
			});
		});
		if (isAnyEndless && endless.length) result.facts.push({
			path: `calculators.${space.id}.inputs`,
			text: `${endless.join(", ")} ${endless.length > 1 ? "have" : "has"} no "max", so that figures up to ${inWords(MAX_NUMBER)} are looked at; with a "max" the ranges of the values say more`,
			verdict: "proved"
		});
	} catch (error) {
		if (!meter.isSpent) throw error;
	}
}
var isEndless = ({ type, max }) => isNumberType(type) && max === void 0;
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
// src/cli/check/structure/names.ts
var isObject$1 = (value) => typeof value === "object" && value !== null;
/** The names a widget gives to formulas, as they are written there. */
function namesOf(widget) {
	if (!isObject$1(widget)) return [];
	return Object.entries(widget).flatMap(([part, members]) => {
		if (!NAMED.test(part)) return [];
		return (Array.isArray(members) ? members.map((member) => isObject$1(member) ? member.id : void 0) : Object.keys(isObject$1(members) ? members : {})).filter((id) => typeof id === "string").map(formulaName);
	});
}
/** Names that formulas may use at a path of a content file. */
function namesAt(content, path) {
	const [kind = "", id = ""] = path.split(".");
	const { quizzes, calculators, forms, variants } = content ?? {};
	const widget = {
		quizzes,
		calculators,
		forms
	}[kind]?.[id];
	const own = namesOf(widget);
	if (variants) own.push(VARIANT);
	if (kind === "quizzes") own.push(...VERDICTS$1);
	if (kind === "forms") own.push(...VERDICTS$1, ...Object.values({
		...quizzes,
		...calculators
	}).flatMap(namesOf));
	if (path.includes(".series[")) own.push("year");
	return own;
}
// src/cli/check/space/form-space.ts
/** How far a visitor came in a widget before the form: not at all, part of the way, to its end. */
var NONE = "none";
var PART = "part";
var WHOLE = "whole";
/** All the values of a form, with all that may have been answered in the widgets it asks. */
var FormSpace = class {
	constructor(id, form, content) {
		this.id = id;
		this.form = form;
		this.others = othersOf(form, content);
		this.cuts = cutsOf(form, ...this.others.map(({ space }) => "quiz" in space ? space.quiz : space.calculator));
		this.cost = this.others.reduce((sum, { space }) => sum + space.cost, costOf(form, form.fields));
		this.whole = new Map([
			...variantsIn(content.variants),
			...form.fields.map((field) => [field.id, answersTo(field, true)]),
			...this.others.flatMap(({ prefix, space }) => [[prefix, "quiz" in space ? some(WHOLE, NONE, PART) : some(WHOLE, NONE)], ...[...space.whole].flatMap(([key, domain]) => key === "variant" ? [] : [[prefix + key, domain]])])
		]);
	}
	look(box, meter, isExact = false) {
		return new FormView(this, box, meter, isExact);
	}
	realize(box, share) {
		const variant = variantOf(box, {}, share(VARIANT));
		const witness = {};
		const scopes = [];
		for (const { prefix, space } of this.others) {
			const state = pickFrom(box.get(prefix), "single", 0);
			if (state === NONE) continue;
			const part = new Map([...space.whole.keys()].map((key) => {
				return [key, key === "variant" ? some(variant) : box.get(prefix + key)];
			}));
			const found = ("quiz" in space && state === WHOLE ? completeOf(space) : space).realize(part, share);
			if (!found) return void 0;
			Object.assign(witness, found.witness);
			scopes.push(found.real.scope);
		}
		const values = variant ? { variant } : {};
		for (const field of this.form.fields) {
			const domain = box.get(field.id);
			const place = share(field.id);
			const value = place === -1 && domain.some.includes(null) ? null : pickFrom(domain, field.type, Math.max(0, Math.min(1, place)));
			if (value !== null && value !== void 0) values[field.id] = value;
		}
		witness[`forms.${this.id}`] = values;
		return {
			witness,
			real: this.#real(values, scopes)
		};
	}
	admits(view) {
		return view.completable();
	}
	/** What the form makes of a witness. */
	evaluate(witness) {
		const values = witness[`forms.${this.id}`] ?? {};
		const variant = variantOf(this.whole, values);
		const scopes = this.others.flatMap(({ prefix, space }) => {
			const given = witness[prefix.slice(0, -1)];
			const answers = given && {
				...given,
				...variant && { variant }
			};
			return answers ? [space.evaluate(answers).scope] : [];
		});
		return this.#real(values, scopes);
	}
	#real(values, scopes) {
		const variant = variantOf(this.whole, values);
		return {
			values,
			...lookAtForm(this.form, values, [{ get: (name) => name === "variant" ? variant : void 0 }, ...scopes])
		};
	}
};
var complete = /* @__PURE__ */ new WeakMap();
function completeOf(space) {
	const found = complete.get(space) ?? new QuizSpace(space.id, space.quiz, true, { variants: space.variants });
	complete.set(space, found);
	return found;
}
/** The first widget that has a name is the one that is asked. */
function othersOf(form, content) {
	const { quizzes = {}, calculators = {}, locale, variants } = content;
	const own = new Set(form.fields.map(({ id }) => formulaName(id)));
	const open = new Set(formulasIn(form, "").flatMap(({ formula }) => namesIn(formula).filter((name) => !own.has(name))));
	const others = [];
	const take = (prefix, all, verdicts, make) => {
		const names = new Set(all.filter((name) => open.delete(name)));
		if (names.size) others.push({
			prefix,
			names,
			verdicts: new Set(verdicts),
			space: make()
		});
	};
	for (const [id, quiz] of Object.entries(quizzes)) {
		const { areas = [], outcomes = {} } = quiz;
		const verdicts = [...areas.map((area) => area.id), ...Object.keys(outcomes)].map(formulaName);
		take(`quizzes.${id}.`, [
			...namesOf(quiz),
			"score",
			"band",
			"recommended"
		], [
			...verdicts,
			"score",
			"band"
		], () => new QuizSpace(id, quiz, false, { variants }));
	}
	for (const [id, calculator] of Object.entries(calculators)) take(`calculators.${id}.`, namesOf(calculator), [], () => new CalculatorSpace(id, calculator, locale, variants));
	return others;
}
/** At its end every required question that is shown has an answer. */
function withAllAnswered({ prefix, space }, box) {
	if (!("quiz" in space)) return box;
	const answered = new Map(box);
	for (const { id, required } of space.quiz.questions) {
		const domain = box.get(prefix + id);
		if (required === false || !domain.some.includes(null)) continue;
		answered.set(prefix + id, {
			...domain,
			some: domain.some.filter((value) => value !== null)
		});
	}
	return answered;
}
/** A form as it may stand, given a box of values and answers elsewhere. */
var FormView = class extends BoxView {
	#space;
	#fields;
	#views;
	#completeViews;
	constructor(space, box, meter, isExact) {
		super(box, meter, isExact);
		this.lookAt = lazily((field) => {
			const shown = shownIn(this, field, this.#space.form.sections);
			return lookAt(field, shown.can ? this.read(field.id) : some(null), shown, ({ showIf }) => this.holds(showIf));
		}, {
			shown: {
				can: true,
				must: false
			},
			options: [],
			answer: ANYTHING
		});
		this.#space = space;
		this.#fields = new Map(space.form.fields.map((field) => [formulaName(field.id), field]));
		const within = ({ prefix }) => ({
			prefix,
			reads: this.reads
		});
		const viewOf = (other, seen) => "quiz" in other.space ? new QuizView(other.space.quiz, seen, meter, isExact, within(other)) : new CalculatorView(other.space.calculator, seen, meter, isExact, within(other));
		this.#views = lazily((other) => viewOf(other, box), void 0);
		this.#completeViews = lazily((other) => viewOf(other, withAllAnswered(other, box)), void 0);
	}
	get(name) {
		if (name === "variant") return this.variant();
		const field = this.#fields.get(name);
		if (field) return this.lookAt(field).answer;
		const other = this.#space.others.find(({ names }) => names.has(name));
		if (!other) return some(null);
		return this.#ask(other, (state) => state === PART && other.verdicts.has(name) ? some(null) : (state === WHOLE ? this.#completeViews : this.#views)(other).get(name));
	}
	points(name) {
		const other = this.#space.others.find(({ names }) => names.has(name));
		if (!other || !("quiz" in other.space)) return some(null);
		const found = this.#ask(other, () => this.#views(other).points(name));
		return "some" in found ? found : ANYTHING;
	}
	#ask(other, answer) {
		const parts = this.read(other.prefix).some.map((state) => state === NONE ? some(null) : answer(state) ?? some(null));
		const [first] = parts;
		if (parts.length === 1 && first) return first;
		return union(...parts.map((part) => "some" in part ? part : ANYTHING));
	}
	/** Whether the widgets that were gone through to their end have one. */
	completable() {
		return all(...this.#space.others.map((other) => {
			const states = this.read(other.prefix).some;
			if (!("quiz" in other.space) || !states.includes(WHOLE)) return ALWAYS;
			const end = this.#completeViews(other).completable();
			return states.length > 1 ? {
				can: true,
				must: end.must
			} : end;
		}));
	}
	holds(condition) {
		return condition === void 0 ? sure(true) : truthOf(evaluate(condition, this));
	}
};
// src/cli/check/reach/reach-form.ts
var TRIES = 60;
/** What of a form can be reached, whatever was answered in other widgets before. */
function reachForm(id, form, content, { maxSteps, meter, isShort }) {
	const result = noFindings();
	const space = new FormSpace(id, form, content);
	const open = new Set(targetsOf(form, `forms.${id}`));
	const clear = ({ kind, path, happened }, long) => {
		const witness = isShort ? shortened(long, (shorter) => happened(space.evaluate(shorter))) : long;
		result.cleared.push({
			kind,
			path,
			verdict: "witnessed",
			witness
		});
	};
	const random = randomFrom(20261125);
	for (let index = 0; index < TRIES && open.size; index++) {
		const share = index === 0 ? () => 0 : () => random() < .2 ? -1 : random();
		const found = space.realize(space.whole, share);
		for (const target of found ? open : []) {
			if (!target.happened(found.real)) continue;
			clear(target, found.witness);
			open.delete(target);
		}
	}
	for (const target of open) {
		const decision = decide(space, target, maxSteps, meter);
		if (decision.verdict === "witnessed") clear(target, decision.witness);
		else result.findings.push(unreachable(target, decision));
	}
	return result;
}
function targetsOf(form, at) {
	const targets = askedOf(form, at);
	return [...targets, ...caseTargets(form, at, targets)];
}
function askedOf({ fields, sections = [], priority = {}, routes = [] }, at) {
	return [
		...sectionTargets(sections, fields, at, ({ shown }, id) => shown.some(({ section }) => section.id === id)),
		...fields.flatMap((field, place) => {
			const path = `${at}.fields[${place}]`;
			return [{
				kind: "field",
				severity: "error",
				path,
				what: `field "${field.id}"`,
				test: (view) => view.lookAt(field).shown,
				happened: ({ shown }) => shown.some(({ id }) => id === field.id)
			}, ...(field.options ?? []).map((option, optionPlace) => ({
				kind: "option",
				severity: "error",
				path: `${path}.options[${optionPlace}]`,
				what: `option "${option.value}" of "${field.id}"`,
				test: (view) => {
					const { shown, options } = view.lookAt(field);
					return shown.can ? all(shown, options[optionPlace].offered) : shown;
				},
				happened: ({ shown }) => shown.some(({ id, options }) => id === field.id && options?.some(({ value }) => value === option.value))
			}))];
		}),
		...["hot", "cold"].flatMap((name) => {
			const formula = priority[name];
			return !formula ? [] : [{
				kind: "priority",
				severity: "warning",
				path: `${at}.priority.${name}`,
				what: `priority "${name}"`,
				test: (view) => view.holds(formula),
				happened: (real) => real.holds(formula)
			}];
		}),
		...routes.map(({ when }, place) => {
			const before = routes.slice(0, place);
			return {
				kind: "route",
				severity: "error",
				path: `${at}.routes[${place}]`,
				what: `route ${place + 1}`,
				test: (view) => all(view.holds(when), ...before.map((earlier) => not(view.holds(earlier.when)))),
				happened: ({ holds }) => holds(when) && !before.some((earlier) => holds(earlier.when))
			};
		})
	];
}
// src/cli/check/source/json-text.ts
/** A text that is no JSON. */
var JsonSyntaxError = class extends Error {
	constructor(at, expected, found) {
		super(`line ${at.line}, column ${at.column}: expected ${expected}, found ${found}`);
		this.at = at;
		this.expected = expected;
		this.found = found;
	}
};
/** Deeper than any content file, and far from the end of the engine's stack. */
var MAX_DEPTH = 100;
var TOKEN = /[\t\n\r ]*(?:([{}[\]:,])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)|(true|false|null)|$)/uy;
var MAX_SHOWN_LENGTH = 20;
/**
* Reads JSON as `JSON.parse` does, and remembers where everything stands.
*
* @throws JsonSyntaxError
*/
function readJson(text) {
	const starts = lineStarts(text);
	const places = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
	const duplicates = [];
	const placeOf = (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - starts[low] + 1
		};
	};
	let end = text.startsWith("﻿") ? 1 : 0;
	let token = "";
	let start = 0;
	const refuse = (expected) => {
		const rest = text.slice(start, start + MAX_SHOWN_LENGTH).split(/[\s,\]}]/u)[0];
		const found = start >= text.length ? "the end" : JSON.stringify(rest || text[start]);
		throw new JsonSyntaxError(placeOf(start), expected, found);
	};
	const advance = (expected) => {
		TOKEN.lastIndex = end;
		const match = TOKEN.exec(text);
		if (!match) {
			start = end + /^[\t\n\r ]*/u.exec(text.slice(end))[0].length;
			refuse(expected);
		}
		end = TOKEN.lastIndex;
		token = match[0].trimStart();
		start = end - token.length;
	};
	const plain = () => {
		try {
			return JSON.parse(token);
		} catch {
			return refuse("a text without control characters");
		}
	};
	const read = (path, depth) => {
		if (depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels`);
		if (!places.has(path)) places.set(path, start);
		values.set(path, start);
		if (token === "[") return readList(path, depth);
		if (token === "{") return readObject(path, depth);
		if (token === "" || "}]:,".includes(token)) refuse("a value");
		return plain();
	};
	const readList = (path, depth) => {
		const list = [];
		advance("a value or \"]\"");
		if (token === "]") return list;
		for (;;) {
			list.push(read(inside(path, list.length), depth + 1));
			advance("\",\" or \"]\"");
			if (token === "]") return list;
			if (token !== ",") refuse("\",\" or \"]\"");
			advance("a value");
		}
	};
	const readObject = (path, depth) => {
		const entries = /* @__PURE__ */ new Map();
		advance("a key or \"}\"");
		if (token === "}") return {};
		for (;;) {
			if (!token.startsWith("\"")) refuse("a key in double quotes");
			const key = plain();
			const here = inside(path, key);
			if (entries.has(key)) duplicates.push({
				path: here,
				at: placeOf(start)
			});
			places.set(here, start);
			advance("\":\"");
			if (token !== ":") refuse("\":\"");
			advance("a value");
			entries.set(key, read(here, depth + 1));
			advance("\",\" or \"}\"");
			if (token === "}") return Object.fromEntries(entries);
			if (token !== ",") refuse("\",\" or \"}\"");
			advance("a key");
		}
	};
	advance("a value");
	const value = read("", 0);
	advance("the end");
	if (token !== "") refuse("the end");
	return {
		value,
		duplicates,
		place: (path) => placeOf(nearest(places, path)),
		within: (path, index) => {
			const from = values.get(path);
			return placeOf(from === void 0 ? nearest(places, path) : letterAt(text, from, index));
		}
	};
}
/** A key that is missing is missing in the object around it. */
function nearest(places, path) {
	for (let at = path; at !== ""; at = around(at)) {
		const found = places.get(at);
		if (found !== void 0) return found;
	}
	return places.get("") ?? 0;
}
var around = (path) => path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));
/** Where a letter of a quoted text stands: an escape is one letter, written with several. */
function letterAt(text, quote, index) {
	let at = quote + 1;
	for (let letter = 0; letter < index && text[at] !== "\""; letter++) at += text[at] !== "\\" ? 1 : text[at + 1] === "u" ? 6 : 2;
	return at;
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// src/cli/check/structure/cycles.ts
var formulasOf = ({ showIf, options = [] }) => [...showIf ? [showIf] : [], ...options.flatMap((option) => option.showIf ?? [])];
var Graph = class {
	constructor() {
		this.needs = /* @__PURE__ */ new Map();
	}
	add(id, path, formulas, others = []) {
		const names = formulas.flatMap((formula) => formula ? namesIn(formula) : []);
		this.needs.set(formulaName(id), {
			path,
			needs: /* @__PURE__ */ new Set([...names, ...others.map(formulaName)])
		});
	}
};
function quizGraph(quiz, at) {
	const graph = new Graph();
	const { questions, sections, areas = [], outcomes = {}, gates = [], formulas = {} } = quiz;
	questions.forEach((question, place) => {
		graph.add(question.id, `${at}.questions[${place}]`, [sectionCondition(question, sections), ...formulasOf(question)]);
	});
	for (const [id, formula] of Object.entries(formulas)) graph.add(id, `${at}.formulas.${id}`, [formula]);
	const weighted = (counts) => questions.filter(counts).map(({ id }) => id);
	areas.forEach(({ id, score, showIf, include = {} }, place) => {
		const counting = score ? [] : [...weighted((one) => one.area === id && one.weight), ...Object.keys(include)];
		graph.add(id, `${at}.areas[${place}]`, [score, showIf], counting);
	});
	const apart = new Set(areas.filter(({ separate }) => separate).map(({ id }) => id));
	const counting = quiz.score ? [] : weighted(({ area = "", weight }) => weight && !apart.has(area));
	graph.add("score", quiz.score ? `${at}.score` : at, [quiz.score], counting);
	graph.add("band", `${at}.bands`, gates.map(({ when }) => when), ["score"]);
	for (const [id, outcome] of Object.entries(outcomes)) {
		const own = "rules" in outcome ? outcome.rules.map(({ when }) => when) : [
			outcome.score,
			...(outcome.gates ?? []).map(({ when }) => when),
			...gates.map(({ when }) => when)
		];
		graph.add(id, `${at}.outcomes.${id}`, [outcome.showIf, ...own]);
	}
	const rules = quiz.recommendations?.items.flatMap((item) => item.rules) ?? [];
	graph.add("recommended", `${at}.recommendations`, rules.map(({ when }) => when));
	return graph.needs;
}
function calculatorGraph({ inputs, values, series = [] }, at) {
	const graph = new Graph();
	inputs.forEach((input, place) => {
		const own = input.default.formula;
		graph.add(input.id, `${at}.inputs[${place}]`, [own, ...formulasOf(input)]);
	});
	values.forEach(({ id, formula }, place) => graph.add(id, `${at}.values[${place}]`, [formula]));
	series.forEach(({ id, formula }, place) => graph.add(id, `${at}.series[${place}]`, [formula]));
	return graph.needs;
}
function formGraph({ fields, sections }, at) {
	const graph = new Graph();
	fields.forEach((field, place) => graph.add(field.id, `${at}.fields[${place}]`, [sectionCondition(field, sections), ...formulasOf(field)]));
	return graph.needs;
}
var quizCycles = (quiz, at) => cyclesIn$1(quizGraph(quiz, at));
var calculatorCycles = (calculator, at) => cyclesIn$1(calculatorGraph(calculator, at));
var formCycles = (form, at) => cyclesIn$1(formGraph(form, at));
/** Each circle once: a way from a name back to itself. Without recursion, for chains may be long. */
function cyclesIn$1(needs) {
	const done = /* @__PURE__ */ new Set();
	const findings = [];
	for (const first of needs.keys()) {
		const way = [];
		const onWay = /* @__PURE__ */ new Map();
		const enter = (name) => {
			onWay.set(name, way.length);
			way.push({
				name,
				rest: [...needs.get(name)?.needs ?? []]
			});
		};
		if (!done.has(first)) enter(first);
		while (way.length) {
			const { name, rest } = way.at(-1);
			const next = rest.pop();
			if (next === void 0) {
				done.add(name);
				onWay.delete(name);
				way.pop();
			} else if (onWay.has(next)) {
				const circle = way.slice(onWay.get(next)).map((step) => step.name);
				const words = circle.length > 8 ? [...circle.slice(0, 7), `… ${circle.length - 7} more`] : circle;
				findings.push(proved("cycle", "error", needs.get(next).path, "names that can be worked out one after the other", `${[...words, next].join(" needs ")}`, "Take one of these names out of the formula of another."));
				rest.length = 0;
			} else if (needs.has(next) && !done.has(next)) enter(next);
		}
	}
	return findings;
}
// src/cli/check/structure/privacy.ts
/** Ids and types that say who somebody is. */
var PERSONAL_ID = /^(name|first-?name|last-?name|e-?mail|phone|tel|mobile|birth(day|date)|address|street)(-|$)/;
var PERSONAL_TYPE = /^(email|tel)$/;
var isPersonal = ({ id, type }) => PERSONAL_TYPE.test(type) || PERSONAL_ID.test(id) && /^(text|multiline|date)$/.test(type);
/** Who asks for personal data asks for leave as well, and does not hide the question in a quiz. */
function checkPrivacy({ quizzes = {}, forms = {} }) {
	return [...Object.entries(forms).flatMap(([id, { fields }]) => {
		const place = fields.findIndex(isPersonal);
		if (place < 0) return [];
		const path = `forms.${id}.fields[${place}]`;
		const consents = fields.filter(({ type }) => type === "consent");
		const what = `"${fields[place].id}", and no consent`;
		if (!consents.length) return [proved("consent-missing", "error", path, "a field of type \"consent\" in a form that asks for personal data", what, "Add {\"id\": \"privacy\", \"type\": \"consent\", \"required\": true, …}.")];
		if (consents.some(({ required, showIf }) => required && !showIf)) return [];
		return [proved("consent-missing", "error", path, "a required \"consent\" that is always shown", `${what} that is both`, "Set \"required\": true, without \"showIf\".")];
	}), ...Object.entries(quizzes).flatMap(([id, { questions }]) => questions.flatMap((question, place) => isPersonal(question) ? [proved("personal-question", "warning", `quizzes.${id}.questions[${place}]`, "personal data to be asked for in a form, with a consent", `"${question.id}"`, "Move it to a form.")] : []))];
}
// src/cli/check/source/nearest-name.ts
/** Steps of typing between two words: letters put in, left out, exchanged or swapped. */
function distance(from, to) {
	let earlier = [];
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			let least = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1));
			if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && row > 1 && column > 1) least = Math.min(least, earlier[column - 2] + 1);
			current.push(least);
		}
		[earlier, previous] = [previous, current];
	}
	return previous[to.length];
}
/** Longer words are no ids. */
var MAX_LENGTH$1 = 64;
/** The known name that was probably meant; undefined where none is near. */
function nearestName(name, known) {
	if (name.length > MAX_LENGTH$1) return void 0;
	let best;
	let least = Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const steps = distance(name.toLowerCase(), candidate.toLowerCase());
		if (steps < least) [best, least] = [candidate, steps];
	}
	return best;
}
/** "Did you mean …?", where something near is known. */
function didYouMean(name, known) {
	const near = nearestName(name, known);
	return near && `Did you mean "${near}"?`;
}
// src/cli/check/structure/asked.ts
/** What questions, inputs and fields say of their answers. */
function askedParts(fields, at) {
	return fields.flatMap(({ type, options, search, min, max, id }, place) => {
		const path = `${at}[${place}]`;
		const found = [];
		if (isChoiceType(type) && !options) found.push(proved("options-missing", "error", path, `options for "${id}", which is ${type}`, "none", "Add \"options\", or change \"type\"."));
		if (search && type !== "select") found.push(...ignored(`${path}.search`, `a select for "${id}"`, type));
		if (type !== "single" && type !== "several") options?.forEach(({ image }, at) => {
			if (image) found.push(...ignored(`${path}.options[${at}].image`, `single or several for "${id}"`, type));
		});
		if (min !== void 0 && max !== void 0 && min > max) found.push(proved("range-empty", "error", `${path}.min`, `at most ${max}, the "max" of "${id}"`, String(min), "Exchange \"min\" and \"max\"."));
		return found;
	});
}
/** A key that does nothing with this type of answers. */
function ignored(path, expected, type) {
	return [proved("key-ignored", "warning", path, expected, type, "Take it out.")];
}
// src/cli/check/structure/references.ts
/** References between the parts of a content file that are no formulas, and tables. */
function checkParts({ quizzes = {}, calculators = {}, forms = {} }) {
	return [
		...Object.entries(quizzes).flatMap(([id, quiz]) => quizParts(quiz, `quizzes.${id}`)),
		...Object.entries(calculators).flatMap(([id, calculator]) => calculatorParts(calculator, `calculators.${id}`)),
		...Object.entries(forms).flatMap(([id, { fields, sections = [] }]) => [...askedParts(fields, `forms.${id}.fields`), ...sectionParts(fields, sections, `forms.${id}.fields`)])
	];
}
/** @returns a finding where a name is given that is none of those known */
function unknown(path, what, name, known, mending) {
	if (name === void 0 || known.includes(name)) return [];
	return [proved("unknown-reference", "error", path, what, `"${name}"`, didYouMean(name, known) ?? mending)];
}
function sectionParts(asked, sections, at) {
	const ids = sections.map(({ id }) => id);
	return asked.flatMap(({ section }, place) => unknown(`${at}[${place}].section`, "the id of a section", section, ids, "Add it to \"sections\"."));
}
function quizParts(quiz, at) {
	const { questions, sections = [], areas = [], bands = [], gates = [], outcomes = {} } = quiz;
	const ids = (list) => list.map(({ id }) => id);
	const gatesIn = (list, path) => list.flatMap(({ atMost }, place) => unknown(`${path}[${place}].atMost`, "the id of a band", atMost, ids(bands), "Name a band of this quiz."));
	return [
		...askedParts(questions, `${at}.questions`),
		...questions.flatMap(({ id, type, shuffle }, place) => shuffle && !isChoiceType(type) ? ignored(`${at}.questions[${place}].shuffle`, `a choice for "${id}"`, type) : []),
		...sectionParts(questions, sections, `${at}.questions`),
		...questions.flatMap(({ area }, place) => unknown(`${at}.questions[${place}].area`, "the id of an area", area, ids(areas), "Add it to \"areas\".")),
		...areas.flatMap(({ include = {} }, place) => Object.keys(include).flatMap((id) => unknown(`${at}.areas[${place}].include.${id}`, "the id of a question", id, ids(questions), "Name a question of this quiz."))),
		...gatesIn(gates, `${at}.gates`),
		...Object.entries(outcomes).flatMap(([name, outcome]) => "rules" in outcome ? [] : gatesIn(outcome.gates ?? [], `${at}.outcomes.${name}.gates`))
	];
}
function calculatorParts(calculator, at) {
	const { inputs, values, groups = [], tables = {}, currency } = calculator;
	const groupIds = groups.map(({ id }) => id);
	const grouped = (list, part) => list.flatMap(({ group }, place) => unknown(`${at}.${part}[${place}].group`, "the id of a group", group, groupIds, "Add it to \"groups\"."));
	const inputIds = inputs.map(({ id }) => id);
	const isCurrency = currency === void 0 || /^[A-Z]{3}$/u.test(currency);
	return [
		...askedParts(inputs, `${at}.inputs`),
		...inputs.flatMap((input, place) => literalDefault(input, `${at}.inputs[${place}].default`)),
		...grouped(inputs, "inputs"),
		...grouped(values, "values"),
		...isCurrency ? [] : unknown(`${at}.currency`, "a currency such as \"EUR\", or the id of an input", currency, inputIds, "Name an input of this calculator."),
		...Object.entries(tables).flatMap(([id, table]) => tableParts(table, `${at}.tables.${id}`)),
		...columnParts(calculator, at)
	];
}
/** A default that is told outright has to be an answer. */
function literalDefault(input, path) {
	const { default: own, options = [], min, max, type } = input;
	if (typeof own === "object" && "formula" in own) return [];
	const answer = toAnswer(input, own);
	const isPartial = Array.isArray(own) && Array.isArray(answer) && own.length !== answer.length;
	if (answer !== void 0 && answer !== null && !isPartial) return [];
	const expected = isNumberType(type) && !options.length ? `a number${min === void 0 ? "" : ` from ${min}`}${max === void 0 ? "" : ` up to ${max}`}` : `one of ${options.map(({ value }) => JSON.stringify(value)).join(", ")}`;
	const values = options.map(({ value }) => String(value));
	return [proved("default-out-of-range", "error", path, expected, JSON.stringify(own), didYouMean(String(own), values))];
}
function tableParts({ rows, columns = [] }, path) {
	const found = [];
	let last = -Infinity;
	const width = columns.length || rows[0].length - 1;
	rows.forEach((row, place) => {
		const at = `${path}.rows[${place}]`;
		const [bound] = row;
		if (bound === null || bound === void 0) found.push(proved("table-gap", "error", at, "a bound in the first place", "null", "No figure falls into this row: say up to which one it goes."));
		else if (bound <= last) found.push(proved("table-overlap", "error", at, `a bound above ${last}, that of the row before`, String(bound), "Sort the rows by their first figure; each goes up to and including it."));
		else last = bound;
		if (row.length - 1 !== width) found.push(proved("table-gap", "error", at, `${width} figure${width === 1 ? "" : "s"} behind the bound`, String(row.length - 1), "Write null where the answer is \"on request\"."));
	});
	return found;
}
/** Columns that are named outright in a `LOOKUP`. */
function columnParts(calculator, at) {
	const tables = new Map(Object.entries(calculator.tables ?? {}).map(([id, table]) => [formulaName(id), table]));
	return formulasIn(calculator, at).flatMap(({ formula, path }) => [...partsOf$1(treeOf(formula))].flatMap(({ does, args }) => {
		const [, named, column] = args;
		if (does !== "LOOKUP" || !named) return [];
		const table = tables.get(named.id);
		if (!table) return [proved("unknown-reference", "error", path, "the id of a table in LOOKUP", named.text, didYouMean(named.text, tables.keys()))];
		const { columns = [], rows } = table;
		const value = column?.value;
		if (column?.does !== "value" || columns.includes(String(value)) || Number.isInteger(value) && Number(value) >= 1 && Number(value) < rows[0].length) return [];
		return [proved("unknown-reference", "error", path, `a column of "${named.id}"`, column.text, didYouMean(String(value), columns))];
	}));
}
// src/cli/check/texts/open-text.ts
/** Texts that have to say something, and may say nothing. */
function checkOpenTexts({ quizzes = {}, calculators = {}, forms = {} }) {
	return Object.entries({
		quizzes,
		calculators,
		forms
	}).flatMap(([kind, widgets]) => casesIn(widgets, kind).flatMap(openText));
}
/** Where words have to stand, the last text of a list should hold whatever was answered. */
function openText({ path, key, cases }) {
	const last = cases.length - 1;
	if (!/^(label|title|reason|submit|\d+)$/u.test(key) || !cases[last].showIf) return [];
	return [proved("text-open", "warning", `${path}[${last}].showIf`, "a last text without a condition", "one with", "Without it nothing would stand there where no condition holds.")];
}
// src/cli/check/structure/schema.ts
var FUNCTION_NAMES = Object.keys(FUNCTIONS);
/** Nobody mends more at once. */
var MAX_FINDINGS = 100;
/**
* Whether the file has the form of a content file, as far as the script says it and as far as the
* published schema does.
*/
function checkForm({ value, duplicates, within }) {
	const findings = duplicates.map(({ path, at }) => ({
		...proved("duplicate-key", "error", path, "each key once", "the same key again", "Only the last one counts: take one out."),
		at
	}));
	const { problems } = checkContent(value);
	findings.push(...problems.map((problem) => fromProblem(problem, value, within)));
	const known = new Set(problems.map(({ path }) => path));
	for (const issue of v.safeParse(contentSchema, value).issues ?? []) {
		const path = pathOf(issue);
		if (![...known].some((other) => other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`))) findings.push(fromIssue(issue, path));
	}
	return findings.slice(0, MAX_FINDINGS);
}
function fromProblem({ path, expected, found }, content, within) {
	const name = found.replaceAll("\"", "");
	const at = path === "content" ? "" : path;
	if (expected === "known names") {
		const place = textAt(content, at)?.search(new RegExp(`\\b${name}\\b`)) ?? -1;
		return {
			...proved("unknown-name", "error", at, "a name that is known here", found, didYouMean(name, namesAt(content, at))),
			...place >= 0 && { at: within(at, place) }
		};
	}
	if (expected === "each name once") return proved("duplicate-name", "error", at, expected, found, "Give each its own name; answers travel by name.");
	const [, letter] = / at (\d+)$/u.exec(expected) ?? [];
	if (letter) return {
		...proved("formula-syntax", "error", at, expected, found, expected.startsWith("a function") ? didYouMean(name, FUNCTION_NAMES) : void 0),
		at: within(at, Number(letter) - 1)
	};
	return schemaFinding(at, expected, found);
}
function schemaFinding(path, expected, found) {
	const word = found.replaceAll("\"", "");
	const isKey = expected === "a known key";
	const choices = isKey ? keysAround(path) : [...expected.matchAll(/"([^"]+)"/gu)].map(([, choice]) => choice);
	return proved(isKey ? "unknown-key" : "schema", "error", path, expected, found, didYouMean(word, choices));
}
function pathOf({ path }) {
	return (path ?? []).map((item) => item.key).reduce(inside, "");
}
function fromIssue(issue, path) {
	if (issue.expected === "never") {
		const key = String(issue.path?.at(-1)?.key);
		return proved("unknown-key", "error", path, "a key that may stand here", shown(key), didYouMean(key, keysAround(path)));
	}
	const { type, expected, requirement } = issue;
	return schemaFinding(path, {
		max_length: `at most ${String(requirement)} letters or items`,
		min_length: `at least ${String(requirement)}`,
		max_value: `at most ${String(requirement)}`,
		min_value: `at least ${String(requirement)}`,
		integer: "a whole number",
		regex: issue.message
	}[type] ?? expected ?? issue.message, shown(issue.input));
}
/** The keys that may stand beside the last one of a path. */
function keysAround(path) {
	const steps = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, key]) => index ?? key);
	let parts = [contentSchema];
	for (const step of steps.slice(0, -1)) parts = parts.flatMap((part) => inner(part, step));
	return parts.flatMap(keysOf);
}
function inner(part, step) {
	const { entries, item, value, wrapped, options } = part;
	if (wrapped) return inner(wrapped, step);
	if (options) return options.flatMap((option) => typeof option === "object" ? inner(option, step) : []);
	const found = entries && Object.hasOwn(entries, step) ? entries[step] : item ?? value;
	return found ? [found] : [];
}
function keysOf({ entries, wrapped, options }) {
	if (wrapped) return keysOf(wrapped);
	if (options) return options.flatMap((option) => typeof option === "object" ? keysOf(option) : []);
	return Object.keys(entries ?? {});
}
function textAt(content, path) {
	let node = content;
	for (const [, index, key] of path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)) node = node?.[index ?? key];
	return typeof node === "string" ? node : void 0;
}
// src/cli/check/texts/texts-in.ts
var READ = /^(title|label|text|help|intro|placeholder|unit|reason|note|next|advice|undecided|missing|disclaimer|several|submit|gapsTitle|scoreUnit|name|person|address|steps)$/;
/** Every text meant for visitors, in the order of the file. */
function textsIn(part, at) {
	const found = [];
	const walk = (node, path, key) => {
		for (const [name, child] of Object.entries(node)) {
			const isList = Array.isArray(node);
			const here = inside(path, isList ? Number(name) : name);
			const own = isList ? key : name;
			if (typeof child === "object" && child) walk(child, here, own);
			else if (typeof child === "string" && READ.test(own)) found.push({
				text: child,
				path: here,
				key: own
			});
		}
	};
	if (typeof part === "object" && part) walk(part, at, "");
	return found;
}
function wordsIn(text) {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
	const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu);
	return words.length + Math.ceil((signs?.length ?? 0) / 2);
}
// src/cli/check/texts/reading.ts
/** Silent reading of plain text; and how long it takes to decide on an answer. */
var WORDS_A_MINUTE = 220;
var SECONDS_A_QUESTION = 5;
var MAX_SENTENCE_WORDS = 45;
var MAX_LABEL_LETTERS = 200;
/** How long a quiz takes, and texts that are hard to read. Hints, all of them. */
function checkReading(content) {
	const result = noFindings();
	for (const [id, quiz] of Object.entries(content.quizzes ?? {})) {
		const path = `quizzes.${id}`;
		const minutes = minutesOf(quiz);
		const rounded = Math.max(1, Math.round(minutes));
		result.facts.push({
			path,
			text: `reading and answering everything takes about ${rounded} minute${rounded === 1 ? "" : "s"}`,
			verdict: "undecided"
		});
		const { minutes: told } = quiz;
		if (told !== void 0 && (told > minutes * 2 + 1 || told < minutes / 4)) result.findings.push({
			code: "minutes-off",
			severity: "hint",
			verdict: "proved",
			path: `${path}.minutes`,
			expected: `about ${rounded}: ${WORDS_A_MINUTE} words a minute, ${SECONDS_A_QUESTION} s a question`,
			found: String(told),
			suggestion: "Tell visitors what to expect."
		});
	}
	const { organization: _, ...rest } = content;
	for (const placed of textsIn(rest, "")) result.findings.push(...hardToRead(placed));
	return result;
}
function minutesOf(quiz) {
	return textsIn({
		...quiz,
		outcomes: {},
		recommendations: {},
		notes: []
	}, "").filter(({ path }) => !path.includes(".gap.")).reduce((sum, { text }) => sum + wordsIn(text), 0) / WORDS_A_MINUTE + quiz.questions.length * SECONDS_A_QUESTION / 60;
}
function hardToRead({ text, path, key }) {
	const hint = {
		code: "long-text",
		severity: "hint",
		verdict: "proved",
		path
	};
	if (key === "label" && text.length > MAX_LABEL_LETTERS && !/consent|agree/iu.test(text)) return [{
		...hint,
		expected: `a label of at most ${MAX_LABEL_LETTERS} letters`,
		found: String(text.length),
		suggestion: "Say it shorter, and the rest in \"help\"."
	}];
	const longest = Math.max(...text.split(/[.!?:;。！？]+(?:\s|$)/u).map(wordsIn));
	if (longest <= MAX_SENTENCE_WORDS) return [];
	return [{
		...hint,
		expected: `sentences of at most ${MAX_SENTENCE_WORDS} words`,
		found: `one of ${longest}`,
		suggestion: "Make two of it."
	}];
}
// src/cli/check/texts/recall.ts
var ORGANIZATION = "organization";
var recalledIn = (text) => [...text.matchAll(PLACE)].map(([, id]) => formulaName(id)).filter((id, at, all) => all.indexOf(id) === at);
/** Names in texts that nobody knows. */
function checkRecalledNames(content) {
	const { quizzes = {}, calculators = {}, forms = {} } = content;
	const organization = [ORGANIZATION, ...Object.keys(organizationSchema.entries).map((key) => `${ORGANIZATION}_${key}`)];
	const check = (kind, widgets) => Object.entries(widgets).flatMap(([id, widget]) => {
		const at = `${kind}.${id}`;
		const known = /* @__PURE__ */ new Set([...organization, ...namesAt(content, at)]);
		return textsIn(widget, at).flatMap(({ text, path }) => recalledIn(text).flatMap((name) => known.has(name) ? [] : [proved("recall-unknown", "error", path, "a name that is known here in braces", `{${name}}`, didYouMean(name, known) ?? "Nothing would stand there: take it out.")]));
	});
	return [
		...check("quizzes", quizzes),
		...check("calculators", calculators),
		...check("forms", forms)
	];
}
/** Texts of a quiz that recall an answer which may not be there when they are read. */
function checkRecalledAnswers(id, quiz, options) {
	const result = noFindings();
	const at = `quizzes.${id}`;
	const order = new Map(quiz.questions.map((question, place) => [formulaName(question.id), place]));
	const filled = /* @__PURE__ */ new Set([...order.keys(), ...verdictsOf(quiz)]);
	const targets = quizTargets(quiz, at);
	const space = new QuizSpace(id, quiz, true, options.common);
	for (const placed of textsIn(quiz, at)) for (const name of recalledIn(placed.text)) {
		if (!filled.has(name)) continue;
		const asked = order.get(name);
		const own = /\.questions\[(\d+)\]/u.exec(placed.path)?.[1];
		const isGap = /\.(gap|advice)\b/u.test(placed.path);
		if (own !== void 0 && !isGap && asked !== void 0 && mayFollow(quiz, asked, Number(own))) {
			result.findings.push(later(placed, name));
			continue;
		}
		const blank = blankTarget(name, contextOf(placed, targets));
		const decision = decide(space, blank, options.maxSteps, options.meter);
		const { path } = placed;
		if (decision.verdict === "proved") result.cleared.push({
			kind: "recalled answer",
			path,
			verdict: "proved"
		});
		else {
			const isWitnessed = decision.verdict === "witnessed";
			result.findings.push({
				code: "recall-empty",
				severity: "warning",
				verdict: decision.verdict,
				path,
				expected: `something to stand for {${name}} whenever this is read`,
				found: isWitnessed ? "nothing" : `not decided within ${decision.steps} steps`,
				suggestion: `Show the text only where it is answered, as with NOT(ISBLANK(${name})).`,
				...isWitnessed ? { witness: shortenedAnswers(id, decision.witness, space, blank) } : { steps: decision.steps }
			});
		}
	}
	return result;
}
/** Whether the question at one place may be asked with or after the one at the other. */
function mayFollow({ questions, shuffle }, place, other) {
	if (place >= other) return true;
	const between = questions.slice(place + 1, other + 1);
	return shuffle === true && between.every(({ section }) => section === questions[place].section) && between.some(({ showIf }) => !showIf);
}
function later({ path }, name) {
	return proved("recall-later", "warning", path, "the answer to an earlier question", `{${name}}, which is asked at the same time or later`, "Ask it earlier, or take it out of this text.");
}
function verdictsOf({ areas = [], outcomes = {} }) {
	return [
		"score",
		"band",
		...areas.map(({ id }) => id),
		...Object.keys(outcomes)
	].map(formulaName);
}
/** The part of the quiz that a text belongs to, the nearest one around it. */
function contextOf({ path }, targets) {
	return targets.filter((target) => path.startsWith(`${target.path}.`) || path === target.path).sort((a, b) => b.path.length - a.path.length)[0];
}
function blankTarget(name, context) {
	const isBlank = (value) => value === null || value === "" || value === void 0 || value instanceof FormulaError;
	const isEmpty = `OR(ISBLANK(${name}), COUNTA(${name}) = 0, ${name} = "")`;
	const formula = context?.condition ? `AND(${context.condition}, ${isEmpty})` : isEmpty;
	return {
		test: (view) => {
			const around = context?.test(view) ?? {
				can: true,
				must: true
			};
			if (!around.can) return around;
			const found = evaluate(formula, view);
			const { can, must } = truthOf(found);
			return all(around, {
				can: can || errorsIn(found).length > 0,
				must
			});
		},
		happened: (real) => {
			const value = real.scope.get(name);
			return (isBlank(value) || Array.isArray(value) && value.length === 0) && (context?.happened(real) ?? true);
		}
	};
}
// src/cli/check/texts/translation.ts
/** Keys that a translation has of its own. */
var OWN = /^(\$schema|\$comment|id|version|locale|organization)$/;
/** Texts of so many words are not the same in two languages by chance. */
var LEAST_WORDS = 4;
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What names a member of a list, so that it is found at another place. */
var nameOf = (member) => isObject(member) ? member.id ?? member.value : void 0;
/**
* Whether one content file says the same as another, in another language: the same parts and figures,
* and a text wherever there is one.
*
* @param file the translation, which findings are about
* @param name how the other file is called
*/
function checkTranslation(file, other, name) {
	const texts = new Map(textsIn(file, "").map(({ path, text }) => [path, text]));
	const findings = [];
	const add = (path, code, expected, found, suggestion) => findings.push(proved(code, code === "translation-same" ? "hint" : "error", path, expected, found, suggestion));
	const compare = (own, theirs, path) => {
		if (Array.isArray(own) && Array.isArray(theirs)) return compareLists(own, theirs, path);
		if (isObject(own) && isObject(theirs)) return compareObjects(own, theirs, path);
		if (typeof own === "string" && texts.has(path) && typeof theirs === "string") return compareTexts(own, theirs, path);
		if (own !== theirs) add(path, "translation-differs", `${shown(theirs)}, as in ${name}`, shown(own), "Only texts may differ.");
	};
	const compareObjects = (own, theirs, path) => {
		for (const key of Object.keys(theirs)) {
			if (path === "" && OWN.test(key)) continue;
			const here = inside(path, key);
			if (key === "$comment") continue;
			if (own[key] === void 0) add(here, "translation-missing", `${shown(theirs[key])}, as in ${name}`, "nothing", "Translate it.");
			else compare(own[key], theirs[key], here);
		}
		for (const key of Object.keys(own)) if (!(path === "" && OWN.test(key) || key === "$comment") && theirs[key] === void 0) add(inside(path, key), "translation-extra", `nothing, as in ${name}`, shown(own[key]), "Add it there, or take it out.");
	};
	const compareLists = (own, theirs, path) => {
		const isNamed = theirs.length > 0 && [...own, ...theirs].every((member) => nameOf(member) !== void 0);
		const ownNames = own.map(nameOf);
		if (!isNamed || new Set(ownNames).size !== own.length) {
			theirs.forEach((member, place) => {
				const here = inside(path, place);
				if (place < own.length) compare(own[place], member, here);
				else add(here, "translation-missing", `${shown(member)}, as in ${name}`, "nothing", "Translate it.");
			});
			own.slice(theirs.length).forEach((member, place) => {
				add(inside(path, theirs.length + place), "translation-extra", `nothing, as in ${name}`, shown(member), "Add it there, or take it out.");
			});
			return;
		}
		const theirNames = theirs.map(nameOf);
		theirs.forEach((member, place) => {
			const at = ownNames.indexOf(theirNames[place]);
			if (at >= 0) compare(own[at], member, inside(path, at));
			else add(path, "translation-missing", `${shown(theirNames[place])}, as in ${name}`, "nothing", "Translate it.");
		});
		ownNames.forEach((own, place) => {
			if (!theirNames.includes(own)) add(inside(path, place), "translation-extra", `nothing called ${shown(own)}, as in ${name}`, shown(own), "Add it there, or take it out.");
		});
	};
	const compareTexts = (own, theirs, path) => {
		const recalled = (text) => [...text.matchAll(PLACE)].map(([, id]) => formulaName(id)).sort().join(", ");
		if (recalled(own) !== recalled(theirs)) add(path, "translation-differs", `{${recalled(theirs)}} recalled, as in ${name}`, `{${recalled(own)}}`, "Recall the same answers.");
		else if (own === theirs && wordsIn(own) >= LEAST_WORDS) add(path, "translation-same", "a text in the language of this file", shown(own), "Translate it.");
	};
	const localeOf = (content) => isObject(content) ? content.locale : void 0;
	if (localeOf(file) === localeOf(other)) add("locale", "translation-differs", `another language than that of ${name}`, shown(localeOf(file)), "Say which language this file is in.");
	compare(file, other, "");
	return findings;
}
// src/cli/check/check-file.ts
var DEFAULT_STEPS = 3e5;
/** All searches of a file together take at most so many times the steps of one. */
var SEARCHES = 60;
/** A content file of more letters is not looked at. */
var MAX_LENGTH = 8e6;
/** Everything that can be said about one content file. Never throws, whatever the file. */
function checkFile(file, text, options = {}) {
	const empty = {
		file,
		cleared: [],
		facts: [],
		steps: 0,
		isWhole: false
	};
	if (text.length > MAX_LENGTH) {
		const finding = proved("json", "error", "", `at most ${MAX_LENGTH} letters`, `${text.length}`);
		return {
			...empty,
			findings: [{
				...finding,
				line: 1,
				column: 1
			}]
		};
	}
	let json;
	try {
		json = readJson(text);
	} catch (error) {
		if (!(error instanceof JsonSyntaxError)) throw error;
		const { at, expected, found } = error;
		return {
			...empty,
			findings: [{
				...proved("json", "error", "", expected, found),
				...at
			}]
		};
	}
	const maxSteps = options.maxSteps ?? 3e5;
	const meter = new Meter(maxSteps * SEARCHES);
	const findings = checkForm(json);
	const cleared = [];
	const facts = [];
	const add = (more) => {
		findings.push(...more.findings);
		cleared.push(...more.cleared);
		facts.push(...more.facts);
	};
	const { content } = checkContent(json.value);
	let isWhole = false;
	if (content) {
		findings.push(...checkParts(content), ...checkPrivacy(content), ...checkOpenTexts(content), ...checkRecalledNames(content));
		const cycles = cyclesIn(content);
		findings.push(...cycles);
		add(checkReading(content));
		facts.push(...gateFacts(content));
		isWhole = !cycles.length;
		if (isWhole) reach(content, {
			maxSteps,
			meter,
			isShort: options.isShort,
			common: content
		}, add);
	}
	if (options.against) findings.push(...against(json, options.against));
	return {
		file,
		findings: findings.map((finding) => placed(finding, json)).sort(byPlace),
		cleared,
		facts,
		steps: meter.taken,
		isWhole
	};
}
/** Whether a widget has a gate stands in the page, which is not looked at here. */
function gateFacts({ quizzes, calculators, forms }) {
	if (forms || !(quizzes ?? calculators)) return [];
	return [{
		path: "forms",
		text: "none: on a page with this content the attribute `gate` asks for nothing",
		verdict: "proved"
	}];
}
function cyclesIn({ quizzes = {}, calculators = {}, forms = {} }) {
	return [
		...Object.entries(quizzes).flatMap(([id, quiz]) => quizCycles(quiz, `quizzes.${id}`)),
		...Object.entries(calculators).flatMap(([id, one]) => calculatorCycles(one, `calculators.${id}`)),
		...Object.entries(forms).flatMap(([id, form]) => formCycles(form, `forms.${id}`))
	];
}
function reach(content, options, add) {
	const { quizzes = {}, calculators = {}, forms = {}, locale } = content;
	for (const [id, quiz] of Object.entries(quizzes)) {
		add(reachQuiz(id, quiz, options));
		add(checkRecalledAnswers(id, quiz, options));
	}
	for (const [id, calculator] of Object.entries(calculators)) add(reachCalculator(id, calculator, locale, options));
	for (const [id, form] of Object.entries(forms)) add(reachForm(id, form, content, options));
}
function against(json, { name, text }) {
	try {
		return checkTranslation(json.value, readJson(text).value, name);
	} catch (error) {
		if (!(error instanceof JsonSyntaxError)) throw error;
		return [proved("json", "error", "", `JSON in ${name}`, error.message)];
	}
}
function placed(finding, json) {
	const { at, ...rest } = finding;
	return {
		...rest,
		...at ?? json.place(finding.path)
	};
}
function byPlace(a, b) {
	return a.line - b.line || a.column - b.column;
}
// src/cli/check/report/wrap.ts
/** Columns of a terminal that nobody made wider. */
var WIDTH = 80;
/** Breaks a text into lines; what has no space is not broken. */
function wrapped(text, indent, width = WIDTH) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/u)) if (line && indent.length + line.length + 1 + word.length > width) {
		lines.push(indent + line);
		line = word;
	} else line = line ? `${line} ${word}` : word;
	lines.push(indent + line);
	return lines.join("\n");
}
var CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	green: 32,
	cyan: 36
};
/** @param isColored whether the output goes to a terminal that shows colours */
function painter(isColored) {
	return (style, text) => isColored ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
// src/cli/check/report/human-report.ts
var VERDICTS = {
	proved: "proved",
	witnessed: "witnessed",
	undecided: "not decided"
};
var STYLES = {
	error: "red",
	warning: "yellow",
	hint: "cyan"
};
var SEVERITIES = [
	"error",
	"warning",
	"hint"
];
/** What a person reads about one file: the findings, then what is known of the rest. */
function humanReport(report, hasWitnesses, paint) {
	const { findings, cleared, facts, isWhole } = report;
	const parts = findings.map((finding) => findingText(report.file, finding, paint));
	if (hasWitnesses) {
		const lines = cleared.map((clearance) => clearanceText(clearance, paint));
		if (lines.length) parts.push(lines.join("\n"));
	}
	if (facts.length) parts.push(facts.map(({ path, text }) => wrapped(`${path}: ${text}`, "  ").trimStart()).join("\n"));
	if (!isWhole && findings.length) parts.push("What can be reached was not looked at: mend the errors first.");
	parts.push(summary(report, paint));
	return parts.join("\n\n");
}
function findingText(file, finding, paint) {
	const { line, column, severity, code, verdict, path, expected, found, suggestion, witness } = finding;
	return [
		`${paint("bold", `${file}:${line}:${column}`)}  ${paint(STYLES[severity], severity)}  ${code}  ${paint("dim", VERDICTS[verdict])}`,
		...path ? [wrapped(path, "  ")] : [],
		wrapped(`Expected ${expected}; found ${found}.`, "  "),
		...suggestion ? [wrapped(suggestion, "  ")] : [],
		...witness ? [witnessText(witness)] : []
	].join("\n");
}
function clearanceText({ kind, path, verdict, witness }, paint) {
	const head = wrapped(`${kind} ${path}: ${verdict}`, "");
	return witness ? `${paint("green", head)}\n${witnessText(witness)}` : paint("green", head);
}
function witnessText(witness) {
	return wrapped(`With ${Object.entries(witness).map(([widget, answers]) => {
		return `${widget}: ${Object.entries(answers).map(([id, answer]) => `${id} = ${JSON.stringify(answer)}`).join(", ") || "as it comes"}`;
	}).join("; ") || "no answers"}`, "    ");
}
var counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
function summary({ file, findings, cleared, steps }, paint) {
	const counts = SEVERITIES.map((severity) => ({
		severity,
		count: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0);
	const undecided = findings.filter(({ verdict }) => verdict === "undecided").length;
	const list = counts.map(({ severity, count }) => counted(count, severity)).join(", ");
	const head = findings.length === 0 ? paint("green", `${file}: nothing to report`) : `${paint("bold", file)}: ${list}`;
	const witnessed = cleared.filter(({ verdict }) => verdict === "witnessed").length;
	const proofs = cleared.length - witnessed;
	return `${head}\n${wrapped(`${counted(witnessed, "part")} reached, each with a witness; ${counted(proofs, "mistake")} proved absent; ${undecided} not decided; ${counted(steps, "step")}.`, "")}`;
}
// src/cli/check/report/json-report.ts
function jsonReport(reports) {
	const files = reports.map((report) => {
		const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
		return {
			file: report.file,
			ok: count("error") === 0,
			whole: report.isWhole,
			steps: report.steps,
			counts: {
				error: count("error"),
				warning: count("warning"),
				hint: count("hint"),
				undecided: report.findings.filter(({ verdict }) => verdict === "undecided").length
			},
			findings: report.findings,
			reached: report.cleared,
			facts: report.facts
		};
	});
	return {
		schema: "leadline/check/1",
		ok: files.every(({ ok }) => ok),
		files
	};
}
// src/theme/contrast.ts
/** @param color `#rrggbb` */
function parseHex(color) {
	const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
	if (!digits) throw new RangeError(`color: expected #rrggbb, got ${JSON.stringify(color)}`);
	const [, red = "", green = "", blue = ""] = digits;
	return [
		parseInt(red, 16),
		parseInt(green, 16),
		parseInt(blue, 16)
	];
}
/** What CSS `color-mix(in srgb, color share, ground)` gives; `share` is 0–1. */
function mix(color, ground, share) {
	const channel = (index) => color[index] * share + ground[index] * (1 - share);
	return [
		channel(0),
		channel(1),
		channel(2)
	];
}
/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
function luminance(color) {
	const linear = color.map((channel) => {
		const share = channel / 255;
		return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
	});
	return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
}
/** Contrast ratio by WCAG 2.2, 1 to 21; the order of the two does not matter. */
function contrast(first, second) {
	const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
	return (light + .05) / (dark + .05);
}
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
/** How much of the accent is in `accent-soft`: it follows an accent that the page sets. */
var ACCENT_SOFT_SHARE = .1;
/** Every other token with its default. */
var DEFAULTS = {
	"accent-soft": `color-mix(in srgb, var(--_accent) ${ACCENT_SOFT_SHARE * 100}%, var(--_surface))`,
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
unsafeCSS(`:host{${declarations.map(([name, value]) => `--_${name}: var(--leadline-${name}, ${value});`).join("")}}`);
// src/cli/check/theme.ts
/** What WCAG 2.2 AA asks of text, and of what is drawn. */
var TEXT = 4.5;
var GRAPHICS = 3;
/** Share of the tone in the ground of a notice, as in the shared styles. */
var NOTICE_SHARE = .08;
/** Every pair of roles that meets on screen. */
var PAIRS = [
	...[
		"surface",
		"surface-raised",
		"accent-soft"
	].flatMap((ground) => [
		[
			"text",
			ground,
			TEXT
		],
		[
			"text-muted",
			ground,
			TEXT
		],
		[
			"accent",
			ground,
			TEXT
		],
		[
			"focus",
			ground,
			GRAPHICS
		]
	]),
	[
		"on-accent",
		"accent",
		TEXT
	],
	[
		"danger",
		"surface",
		TEXT
	],
	[
		"danger",
		"danger-soft",
		TEXT
	],
	[
		"text",
		"danger-soft",
		TEXT
	],
	[
		"text-muted",
		"positive-soft",
		TEXT
	],
	[
		"positive",
		"positive-soft",
		TEXT
	],
	[
		"text-muted",
		"warning-soft",
		TEXT
	],
	[
		"warning",
		"warning-soft",
		TEXT
	],
	[
		"border",
		"surface",
		GRAPHICS
	],
	[
		"border",
		"surface-raised",
		GRAPHICS
	],
	[
		"positive",
		"surface",
		GRAPHICS
	],
	[
		"warning",
		"surface",
		GRAPHICS
	],
	[
		"warning",
		"surface-raised",
		GRAPHICS
	]
];
var SCHEMES = ["light", "dark"];
var DECLARATION = /--leadline-([a-z-]+)\s*:\s*([^;}]+)/giu;
var HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/giu;
var PREFIX = "--leadline-";
/** The colours a theme file sets: CSS with `--leadline-…` properties, or JSON of the same names. */
function said(text) {
	const found = [];
	const place = (offset) => {
		const before = text.slice(0, offset).split("\n");
		return {
			line: before.length,
			column: before.at(-1).length + 1
		};
	};
	const pattern = /^\s*\{\s*"/u.test(text) ? /"(?:--leadline-)?([a-z-]+)"\s*:\s*"([^"]*)"/giu : DECLARATION;
	for (const match of text.matchAll(pattern)) found.push({
		role: match[1],
		value: match[2].trim(),
		at: place(match.index)
	});
	return found;
}
/** Whether what is read or seen with a theme's colours stands out from its ground. */
function checkTheme(text) {
	const findings = [];
	const facts = [];
	const palettes = SCHEMES.map((_, scheme) => defaults(scheme));
	const places = /* @__PURE__ */ new Map();
	for (const { role, value, at } of said(text)) {
		if (!Object.hasOwn(COLORS, role)) {
			if (/^(accent-soft|font|font-heading|font-size|radius|space|shadow|motion|max-width)$/.test(role)) continue;
			findings.push({
				...proved("unknown-token", "error", PREFIX + role, "a property of the theme", PREFIX + role, didYouMean(role, Object.keys(COLORS))),
				at
			});
			continue;
		}
		places.set(role, at);
		const colors = [...value.matchAll(HEX)].map(([hex]) => long(hex));
		if (!/^(#[0-9a-f]+|light-dark\(\s*#[0-9a-f]+\s*,\s*#[0-9a-f]+\s*\))$/iu.test(value) || !colors.length) {
			findings.push({
				...proved("color-unknown", "warning", PREFIX + role, "#rrggbb, or light-dark(#rrggbb, #rrggbb)", value.slice(0, 40), "Its contrast was not looked at."),
				verdict: "undecided",
				at
			});
			continue;
		}
		palettes.forEach((palette, scheme) => palette[role] = parseHex(colors[scheme] ?? colors[0]));
	}
	palettes.forEach((palette, scheme) => {
		addSoft(palette);
		let least = {
			ratio: Infinity,
			pair: ""
		};
		for (const [front, ground, wanted] of PAIRS) {
			const ratio = contrast(palette[front], palette[ground]);
			if (ratio / wanted < least.ratio) least = {
				ratio: ratio / wanted,
				pair: `${front} on ${ground}: ${figure(ratio)}`
			};
			if (ratio >= wanted) continue;
			const at = places.get(front) ?? places.get(ground.replace("-soft", ""));
			findings.push({
				...proved("contrast", "error", PREFIX + front, `${wanted} to 1 or more on ${PREFIX}${ground} (${SCHEMES[scheme]})`, `${figure(ratio)} to 1`, `Make ${front} ${luminous(palette[ground]) ? "darker" : "lighter"}.`),
				...at && { at }
			});
		}
		facts.push({
			path: SCHEMES[scheme],
			text: `least contrast ${least.pair} to 1`,
			verdict: "proved"
		});
	});
	return {
		findings,
		facts
	};
}
function defaults(scheme) {
	return Object.fromEntries(Object.entries(COLORS).map(([role, values]) => [role, parseHex(values[scheme])]));
}
function addSoft(palette) {
	const soft = (role, share) => mix(palette[role], palette.surface, share);
	palette["accent-soft"] = soft("accent", ACCENT_SOFT_SHARE);
	for (const tone of [
		"danger",
		"positive",
		"warning"
	]) palette[`${tone}-soft`] = soft(tone, NOTICE_SHARE);
}
/** `#abc` → `#aabbcc`; how far a colour lets through is not looked at. */
function long(hex) {
	const digits = hex.slice(1);
	return `#${digits.length < 6 ? [...digits.slice(0, 3)].map((digit) => digit + digit).join("") : digits.slice(0, 6)}`;
}
var BLACK = [
	0,
	0,
	0
];
var WHITE = [
	255,
	255,
	255
];
var luminous = (color) => contrast(color, BLACK) > contrast(color, WHITE);
var figure = (ratio) => String(Math.floor(ratio * 100) / 100);
// src/cli/check.ts
var CHECK_HELP = `Usage: leadline check [FILE …] [options]

Finds the mistakes in content files before a visitor does. Without FILE it
looks at the built-in content. Each finding says whether it is proved,
witnessed by answers that show it, or not decided.

Options
  --witness          the answers that lead to each part
  --against <file>   the same content in another language
  --theme <file>     CSS or JSON with --leadline-* colours: their contrast
  --json             for machines; the shape is documented
  --steps <number>   how long one search goes on; default ${DEFAULT_STEPS}
  --strict           warnings and hints count as errors
  --help

Exit code: 0 no errors, 1 errors, 2 what was typed cannot be meant.
`;
var OPTIONS = {
	witness: { type: "boolean" },
	against: { type: "string" },
	theme: { type: "string" },
	json: { type: "boolean" },
	steps: { type: "string" },
	strict: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
var BUILT_IN = "built-in content";
var BUILT_IN_SAID = "No file was named: this is the built-in content on ISO certification.\nYour own: leadline check FILE";
/**
* @param print takes what is to be said, in one piece
* @returns the exit code
* @throws UsageError
*/
async function check(args, print, isColored = false) {
	const { values, positionals } = parse(args);
	if (values.help) {
		print(CHECK_HELP);
		return 0;
	}
	const maxSteps = stepsOf(values.steps);
	const against = values.against === void 0 ? void 0 : {
		name: values.against,
		text: await read(values.against)
	};
	const reports = [];
	if (values.theme !== void 0) reports.push(themeReport(values.theme, await read(values.theme)));
	const options = {
		maxSteps,
		against,
		isShort: values.witness
	};
	for (const file of positionals) reports.push(checkFile(file, await read(file), options));
	const isBuiltIn = !positionals.length && values.theme === void 0;
	if (isBuiltIn) reports.push(checkFile(BUILT_IN, JSON.stringify(isoCertification, null, 2), options));
	if (values.json) print(JSON.stringify(jsonReport(reports), null, 2));
	else {
		const paint = painter(isColored);
		const texts = reports.map((report) => humanReport(report, values.witness ?? false, paint));
		if (isBuiltIn) texts.unshift(BUILT_IN_SAID);
		print(texts.join("\n\n"));
	}
	const isMistake = (report) => report.findings.some(({ severity }) => severity === "error" || values.strict);
	return reports.some(isMistake) ? 1 : 0;
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		throw new UsageError(error.message, { cause: error });
	}
}
function stepsOf(text) {
	if (text === void 0) return void 0;
	const steps = Number(text);
	if (!Number.isInteger(steps) || steps < 1) throw new UsageError(`--steps: expected a whole number from 1, found "${text}"`);
	return steps;
}
async function read(file) {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		const { code } = cause;
		throw new UsageError(`${file}: expected a file that can be read, found ${code}`, { cause });
	}
}
function themeReport(file, text) {
	const { findings, facts } = checkTheme(text);
	return {
		file,
		findings: findings.map(({ at, ...finding }) => ({
			...finding,
			...at ?? {
				line: 1,
				column: 1
			}
		})),
		cleared: [],
		facts,
		steps: 0,
		isWhole: true
	};
}
export { check };
