import { _ as VARIANT, d as isTrue, g as FormulaError, i as readFormula, n as holdsIn, t as formulaName } from "./formula.js";
// src/model/form/answer.ts
/** Longest text kept of a visitor. A form field wants less, but says so instead of cutting. */
var MAX_TEXT_LENGTH = 2e4;
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
	return text.slice(0, MAX_TEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, "");
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
			if ("years" in figure) return listOf(overTheYears(figure, at));
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
			result: resultOf(id, evaluation),
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
function listOf(numbers) {
	return numbers.includes(null) ? new FormulaError("#N/A") : numbers;
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
	const score = once(() => scoreOf(quiz.score, ({ area = "", weight }) => apart.has(area) ? 0 : weight), null);
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
		result: complete ? quizResult(id, evaluation) : null
	};
}
export { optionOf as _, lazily as a, fillText as c, organizationText as d, answerText as f, isNumberType as g, isChoiceType as h, plainWords as i, filledBy as l, chosenOptions as m, withOptions as n, once as o, MAX_TEXT_LENGTH as p, createCalculator as r, PLACE as s, createQuiz as t, isCases as u, sanitizeAnswers as v, toAnswer as y };
