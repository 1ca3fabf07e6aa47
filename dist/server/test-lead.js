import { n as LEAD_SCHEMA, t as version } from "./version.js";
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
// src/cli/test-lead.ts
/**
* A lead that says of itself that it is a test.
*
* @param page address of the page it pretends to come from
*/
function testLead(page) {
	const created = (/* @__PURE__ */ new Date()).toISOString();
	const lead = {
		schema: LEAD_SCHEMA,
		id: crypto.randomUUID(),
		replaces: null,
		created,
		test: true,
		summary: "TEST: sent by leadline doctor\nNothing to do: somebody looks whether leads arrive.",
		priority: "cold",
		contact: {
			name: "Leadline Doctor",
			email: "doctor@example.com",
			phone: "",
			phoneE164: "",
			company: "Example",
			role: "",
			country: "",
			message: "This is a test."
		},
		request: {
			topics: [],
			topicLabels: [],
			timeframe: "",
			custom: {}
		},
		consent: [{
			id: "privacy",
			given: true,
			text: "This is a test.",
			version: "1",
			control: "checkbox",
			locale: "en",
			at: created
		}],
		quiz: null,
		estimate: null,
		source: {
			page,
			title: "leadline doctor",
			referrer: "",
			landing: page,
			utm: {},
			clickIds: {},
			locale: "en",
			timezone: "UTC",
			widget: "leadline-form",
			variant: "",
			version
		},
		signals: {
			honeypot: false,
			seconds: 60,
			freeMail: false,
			proof: null
		}
	};
	return {
		...lead,
		flat: flatten(lead)
	};
}
export { testLead as t };
