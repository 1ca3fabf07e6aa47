import { t as isoCertification } from "./iso-certification.js";
import { t as readContent } from "./read-content.js";
import { t as testLead } from "./test-lead.js";
import { t as UsageError } from "./usage-error.js";
import { parseArgs } from "node:util";
// src/cli/netlify.ts
var NETLIFY_HELP = `Usage: leadline netlify [FILE] [--name <form>]

Prints the hidden form that Netlify wants to find in a static page of the
site: every field that a lead of this content file may have. Without FILE it
is that of the built-in content.

Options
  --name <form>  as in the endpoint's #form-name=…; default leads
  --help
`;
/** Fields of a form that have their own place in a lead. */
var PLACED = "name email phone company role country message standards timeframe".split(" ");
/** The keys of `flat` that leads of a content may have. */
function fieldsOf({ quizzes, calculators, forms }) {
	const marks = [
		"source",
		"medium",
		"campaign",
		"term",
		"content",
		"id"
	];
	const clicks = [
		"gclid",
		"gbraid",
		"wbraid",
		"msclkid",
		"fbclid",
		"li_fat_id",
		"ttclid"
	];
	const names = new Set(Object.keys(testLead("").flat).filter((name) => !/^consent_/.test(name)));
	const add = (...more) => more.forEach((name) => names.add(name));
	add(...marks.map((mark) => `source_utm_utm_${mark}`), ...clicks.map((id) => `source_clickIds_${id}`));
	for (const { questions, areas = [], outcomes = {} } of Object.values(quizzes ?? {})) {
		add("quiz_id", "quiz_title", "quiz_score", "quiz_band_id", "quiz_band_title");
		add(...[
			"id",
			"title",
			"reason"
		].map((part) => `quiz_recommendations_${part}`));
		for (const { id } of questions) add(`answer_${id}`, `answer_${id}_score`);
		for (const { id } of areas) add(`area_${id}`);
		for (const id of Object.keys(outcomes)) add(`quiz_outcomes_${id}_id`, `quiz_outcomes_${id}_title`);
	}
	for (const { inputs, values } of Object.values(calculators ?? {})) {
		add("estimate_id", "estimate_title");
		for (const { id } of inputs) add(`input_${id}`);
		for (const { id } of values) add(`estimate_${id}`, `estimate_${id}_low`, `estimate_${id}_high`);
	}
	for (const { fields } of Object.values(forms ?? {})) for (const { id, type } of fields) if (type === "consent") {
		add(`consent_${id}`);
		add(...[
			"text",
			"version",
			"control",
			"locale",
			"at"
		].map((part) => `consent_${id}_${part}`));
	} else if (!PLACED.includes(id)) add(`request_custom_${id}`);
	return [...names];
}
/** Runs the command. */
function netlify(args, print) {
	const { values, positionals } = parse(args);
	if (values.help) return print(NETLIFY_HELP);
	const [file] = positionals;
	const name = values.name;
	if (!/^[\w-]+$/.test(name)) throw new UsageError(`--name: expected letters, digits and hyphens, found "${name}"`);
	print(`<form name="${name}" data-netlify="true" netlify-honeypot="bot-field" hidden>`);
	print(`  <input name="form-name" value="${name}" />\n  <input name="bot-field" />`);
	for (const field of fieldsOf(file ? readContent(file) : isoCertification)) print(`  <input name="${field}" />`);
	print("</form>");
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				name: {
					type: "string",
					default: "leads"
				},
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
	} catch (error) {
		throw new UsageError(error.message);
	}
}
export { netlify };
