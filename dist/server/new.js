import { t as UsageError } from "./usage-error.js";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
// src/cli/starter.ts
/**
* What `leadline new` writes: small, whole, and free of findings. JSON has no comments, so `$comment`
* says what each part is for.
*/
var STARTER = {
	$schema: "./node_modules/leadline/dist/schema/content.schema.json",
	$comment: "Everything the widgets ask, compute and say. Check it with \"leadline check\", show it with data-content=\"starter.json\" on the script tag.",
	id: "starter",
	version: "1",
	locale: "en",
	quizzes: { fit: {
		$comment: "A question with \"weight\" counts in the score; \"score\" of an option is its points; a \"gap\" is listed in the result where the answer has fewer points than \"below\".",
		title: "Is it time for a new website?",
		intro: "Three questions; “not yet” is a possible answer.",
		minutes: 1,
		questions: [
			{
				id: "age",
				type: "number",
				label: "How old is your website?",
				unit: "years",
				min: 0,
				max: 30
			},
			{
				id: "mobile",
				type: "single",
				weight: 2,
				label: "How does it work on a phone?",
				options: [
					{
						value: "well",
						score: 2,
						label: "As well as on a computer"
					},
					{
						value: "badly",
						score: 1,
						label: "With zooming and patience"
					},
					{
						value: "not",
						score: 0,
						label: "Not at all"
					}
				],
				gap: {
					below: 2,
					label: "Phones",
					text: "More than half of your visitors hold a phone: try the order form on one."
				}
			},
			{
				$comment: "Asked only while \"showIf\" holds. Formulas are spelled as in a spreadsheet.",
				id: "orders",
				type: "single",
				weight: 1,
				showIf: "mobile <> \"not\"",
				label: "Do visitors order or ask through it?",
				options: [
					{
						value: "daily",
						score: 2,
						label: "Every day"
					},
					{
						value: "rarely",
						score: 1,
						label: "Now and then"
					},
					{
						value: "never",
						score: 0,
						label: "Never"
					}
				]
			}
		],
		bands: [
			{
				$comment: "Reached from this score on, 0 to 100.",
				id: "low",
				from: 0,
				title: "It costs you customers"
			},
			{
				id: "middle",
				from: 40,
				title: "It gets by"
			},
			{
				id: "high",
				from: 80,
				title: "It works for you"
			}
		],
		outcomes: { advice: {
			$comment: "The first rule that holds is the answer; the last one has no condition.",
			label: "Our advice",
			rules: [
				{
					id: "new",
					when: "OR(age > 8, band = \"low\")",
					title: "Plan a new one"
				},
				{
					id: "mend",
					when: "band = \"middle\"",
					title: "Mend it step by step"
				},
				{
					id: "wait",
					title: "Not yet"
				}
			]
		} },
		notes: [{
			when: "age > 5",
			text: "At {age} years, look at its security updates, too."
		}]
	} },
	calculators: { orders: {
		$comment: "Every input has a default, so that there is an estimate from the start.",
		title: "What are more orders worth?",
		currency: "EUR",
		inputs: [
			{
				id: "visitors",
				type: "number",
				label: "Visitors a month",
				min: 0,
				max: 1e6,
				default: 2e3
			},
			{
				$comment: "An assumption of ours: shown as one, with how far it may be off.",
				id: "rate",
				type: "percent",
				label: "Of these, how many order",
				min: 0,
				max: 100,
				default: 1,
				low: "rate * 0.5",
				high: "MIN(100, rate * 2)",
				assumption: true
			},
			{
				id: "worth",
				type: "money",
				label: "What an order brings",
				min: 0,
				max: 1e5,
				default: 80
			},
			{
				id: "price",
				type: "money",
				label: "What a new website costs",
				min: 1,
				max: 1e6,
				default: 9e3
			}
		],
		values: [{
			id: "monthly",
			label: "Brings a month",
			formula: "visitors * rate% * worth",
			format: "money",
			headline: true
		}, {
			id: "payback",
			label: "Paid back after",
			formula: "price / monthly",
			format: "months",
			missing: "not with these figures"
		}]
	} },
	forms: { contact: {
		$comment: "Quiz and calculator travel with the form. Personal data needs a consent.",
		title: "Talk to us",
		fields: [
			{
				id: "name",
				type: "text",
				label: "Name",
				required: true
			},
			{
				id: "email",
				type: "email",
				label: "Email",
				required: true
			},
			{
				id: "message",
				type: "multiline",
				label: "What is it about?"
			},
			{
				id: "privacy",
				type: "consent",
				required: true,
				version: "1",
				label: "I agree that {organization} stores what I entered to answer me."
			}
		],
		submit: "Send",
		thanks: {
			title: "Thank you",
			text: "We answer within two working days."
		},
		priority: {
			hot: "advice = \"new\"",
			cold: "advice = \"wait\""
		}
	} }
};
// src/cli/new.ts
var NEW_HELP = `Usage: leadline new [FILE]

Writes a small content file to begin with: a quiz, a calculator and a form,
with comments. FILE is content.json where it is not said; a file that is
there already stays as it is.
`;
var DEFAULT_FILE = "content.json";
/** @throws UsageError where the file is there already, or cannot be written */
async function createContentFile(args, print) {
	const { values, positionals } = parse(args);
	if (values.help) return print(NEW_HELP);
	if (positionals.length > 1) throw new UsageError(`expected one FILE, found ${positionals.length}`);
	const [file = DEFAULT_FILE] = positionals;
	try {
		await writeFile(file, `${JSON.stringify(STARTER, null, 2)}\n`, { flag: "wx" });
	} catch (cause) {
		const { code } = cause;
		if (code === "EEXIST") throw new UsageError(`${file}: expected no such file yet, found one; it stays as it is`, { cause });
		throw new UsageError(`${file}: expected a place to write to, found ${code}`, { cause });
	}
	print(`Wrote ${file}. Next: leadline check ${file}`);
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: { help: {
				type: "boolean",
				short: "h"
			} },
			allowPositionals: true
		});
	} catch (error) {
		throw new UsageError(error.message, { cause: error });
	}
}
export { createContentFile };
