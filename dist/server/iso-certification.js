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
// src/content/iso-certification.editions.ts
var found = (label) => ({
	label: `${label}; check each date`,
	status: "unconfirmed"
});
var QUALITY = {
	standard: "iso-9001",
	name: "ISO 9001",
	edition: "2026",
	published: "2026-09-16",
	newCertificatesFrom: "2028-03-31",
	transitionEnds: ["2029-09-30"],
	source: found("Several secondary sources; the dates of the transition by a single document")
};
var ENVIRONMENT = {
	standard: "iso-14001",
	name: "ISO 14001",
	edition: "2026",
	published: "2026-04-15",
	transitionEnds: ["2029-04-15", "2029-05"],
	source: found("Certification bodies’ and training firms’ notes, which differ on the end")
};
var SAFETY = {
	standard: "iso-45001",
	name: "ISO 45001",
	edition: "2018",
	amendment: "Amendment 1:2024",
	revision: {
		stage: "DIS",
		since: "2026-06",
		expected: "2027"
	},
	source: found("A certification body’s note (DNV)")
};
var SECURITY = {
	standard: "iso-27001",
	name: "ISO/IEC 27001",
	edition: "2022",
	amendment: "Amendment 1:2024",
	source: found("Secondary sources")
};
found("Secondary sources; confirmed without change in 2025"), found("Secondary sources"), found("Secondary sources");
var ENERGY_DEADLINE = {
	about: "Certified energy management system above 85 TJ a year (EU)",
	date: "2027-10-11",
	source: {
		label: "Article 11 of Directive (EU) 2023/1791 by Commission Recommendation (EU) 2024/2002, which has the limits, and by a law firm and a consultancy, which agree on the date; national law decides",
		url: "https://eur-lex.europa.eu/eli/reco/2024/2002",
		status: "confirmed"
	}
};
var yearOf = (date) => date.slice(0, 4);
/** What a visitor reads of an edition. */
function editionNote({ edition, transitionEnds = [], revision }) {
	const end = transitionEnds.at(-1);
	if (end) return `Edition ${edition}, transition until ${yearOf(end)}: check the dates.`;
	if (!revision) return `Edition ${edition}.`;
	return `Edition ${edition}; a revision is expected in ${yearOf(revision.expected)}.`;
}
/** A day as texts say it: 11 October 2027. */
function dayInWords(date) {
	return new Date(date).toLocaleDateString("en-GB", {
		dateStyle: "long",
		timeZone: "UTC"
	});
}
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
/** What is said of the editions, each text from the data on them. */
var editions = {
	"iso-9001": editionNote(QUALITY),
	"iso-14001": editionNote(ENVIRONMENT),
	"iso-45001": editionNote(SAFETY),
	"iso-27001": editionNote(SECURITY)
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
	own("errors", "Errors, rework and complaints, per year", { help: "Working time included." }),
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
		help: "No study found: start low.",
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
		formula: "IFS(AND(costFirstYear > 0, 2 * benefitYear >= costCycle), 12 + 12 * costFirstYear / (benefitYear - costYear))",
		format: "months",
		missing: [
			{
				text: "nothing to pay back",
				showIf: "costFirstYear = 0"
			},
			{
				text: "not within three years",
				showIf: "costFirstYear > 0"
			},
			{ text: "on request" }
		]
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
		help: "As in an offer.",
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
		help: "0 without a consultancy.",
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
		help: "All their time until the certificate.",
		min: 0,
		...days("internal"),
		assumption
	},
	{
		id: "internal-rate",
		group: "costs",
		type: "money",
		label: "Your own people, per day",
		help: "Pay and overheads.",
		min: 0,
		default: { formula: "3.5 * priceLevel" },
		assumption
	},
	{
		id: "upkeep",
		group: "costs",
		type: "percent",
		label: "Upkeep per year, share of your people’s first effort",
		help: "For internal audits and management review.",
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
	notes: [{
		when: `AND(${chosen("iso-27001")}, effectiveStaff > 175, effectiveStaff <= 10700)`,
		text: "ISO/IEC 27001 above 175 persons rests on a single source: ask a certification body."
	}, { text: "Beware of offers that name no audit days or no accreditation body, sell consultancy and certificate as one package, or promise a certificate without audit." }],
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
		help: "What a customer requires counts most, after the law.",
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
		label: "How much of your current or planned revenue depends on public tenders, large companies or export?",
		help: "Such buyers ask for certificates more often.",
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
		help: "Where nearly all are, being the last costs orders.",
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
		help: "Only requirements and demands add points.",
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
	answered: "AND(COUNTA(a1, a2, a3, a4, a5) = 5, NOT(ISBLANK(a6)))"
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
			next: "Choose the standard, the scope and a date."
		},
		{
			id: "advisable",
			when: "AND(answered, points >= 35)",
			title: "Advisable: plan it",
			next: "Start with a gap check, then choose a date."
		},
		{
			id: "optional",
			when: "AND(answered, points >= 20)",
			title: "Optional",
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
/** Each step is worth its points, 0 to 3. */
var optionsOf = (steps) => steps.map((step, points) => ({
	value: points,
	score: points,
	label: step
}));
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
		options: optionsOf(steps),
		gap: {
			below: 2,
			...gap
		}
	};
}
/** Part B on clauses 4 to 6. The weights, 50 in all with clauses 7 to 10, are our proposal. */
var questionsOnClauses4To6 = [
	general("r1", "context", 2, "Do you know what affects your aims, climate change included, and what customers, authorities, staff and others need?", "a current list of both, and of the needs you accept.", [
		"Never discussed",
		"Known, not written",
		"Written, reviewed at least yearly",
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
		text: "Write half a page, with what is left out and why.",
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
		text: "List the main ones; give each an action, owner and date.",
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
		"Effects, responsibility and resources are checked beforehand and recorded",
		"The effect of changes is checked"
	], {
		label: "Changes",
		text: "Use a short form: purpose, effects, responsibility, resources.",
		reference: "6.3, 8.1; 8.5.6 (ISO 9001)"
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
		reference: "7.1.3 to 7.1.5 (ISO 9001)"
	}),
	general("r12", "support", 3, "Are documents and records under control?", "the approved version in use, and records found quickly.", [
		"Several versions in circulation",
		"Shared folder without rules",
		"Approval, version, access and retention are settled",
		"Checked regularly; no outdated copies in use"
	], {
		label: "Documents and records",
		text: "Settle approval, valid version, access and retention.",
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
		reference: "8.2 (ISO 9001); 6.1.3 (ISO 14001, ISO 45001)"
	}),
	{
		...general("r14", "operation", 3, "How do you choose and watch suppliers and outsourced work?", "why a supplier was approved. “Does not apply” only if no supplier matters and nothing is outsourced.", [
			"By price",
			"By experience",
			"Criteria, approval, requirements in the order, records",
			"Performance is rated and leads to action"
		], {
			label: "Suppliers",
			text: "Name those that matter, set criteria, record how they perform.",
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
		reference: "8.1; 8.5 to 8.7 (ISO 9001)",
		urgent
	}),
	general("r16", "evaluation", 2, "Do you measure performance: customer satisfaction, environment, safety or security?", "figures over time, and what followed from them.", [
		"No",
		"Single figures",
		"Defined what, how, when, who; evaluated",
		"Trends lead to decisions"
	], {
		label: "Measurement",
		text: "Choose a few figures; define how, when and by whom.",
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
		text: "List errors, complaints and incidents; give each a cause, action, owner and date.",
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
		help: "It shows whether the time is enough.",
		showIf: "a1 = \"d\""
	},
	{
		id: "a1-standards",
		type: "several",
		section: "necessity",
		required: false,
		label: "Which standard does your customer name?",
		help: "As in the contract or tender.",
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
		help: "Those that may fit your sector and regions.",
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
// src/content/iso-certification/quality-and-environment.ts
/** Another two, on quality culture and on opportunities (edition 2026), wait for a look into its text. */
var qualityQuestions = [
	[
		"q1",
		3,
		"Is design planned, reviewed, verified and validated, with records?",
		"a recent design. “Does not apply” only if you design nothing.",
		[
			"Not planned",
			"Reviewed, not recorded",
			"Stages with review, verification and validation; records",
			"Failures are analysed and the stages adapted"
		],
		"Design and development",
		"Set stages with review, verification and validation; keep records.",
		"8.3"
	],
	[
		"q2",
		2,
		"Can you trace products, and protect customers’ property and data?",
		"a delivery traced back, and how you protect what belongs to customers.",
		[
			"Nothing is marked",
			"Marked now and then",
			"Marked, with records; list of what belongs to customers",
			"Tracing is tested; gaps are closed"
		],
		"Traceability and customers’ property",
		"Mark what you deliver, with records; protect and list what belongs to customers.",
		"8.5.2, 8.5.3"
	],
	[
		"q3",
		2,
		"Is needed know-how kept when people leave?",
		"which know-how is critical, and how it is passed on.",
		[
			"It is lost",
			"Passed on when asked",
			"List of who has it, and how it is passed on",
			"Gaps are closed before people leave"
		],
		"Know-how",
		"List critical know-how, who has it, and how it is passed on.",
		"7.1.6"
	]
];
var environmentQuestions = [
	[
		"e1",
		4,
		"Do you know your environmental aspects over the life cycle, and which are significant?",
		"the list, emergencies included, and the criteria.",
		[
			"Not known",
			"Known, not listed",
			"Current list, rated by fixed criteria",
			"Changes are followed; priorities move"
		],
		"Environmental aspects",
		"List those of each activity and product; rate them by fixed criteria.",
		"6.1.2"
	],
	[
		"e2",
		4,
		"Is there a register of environmental duties, and is compliance evaluated?",
		"the current register, and the last evaluation.",
		[
			"No register",
			"Partly listed",
			"Current register; compliance is evaluated at planned intervals",
			"Changes are followed; gaps are closed on time"
		],
		"Environmental duties",
		"List laws, permits and other duties; set dates to evaluate compliance.",
		"6.1.3, 9.1.2"
	],
	[
		"e3",
		3,
		"Are significant aspects controlled, also at suppliers and in products?",
		"controls at work, and what suppliers were told.",
		[
			"No controls",
			"By habit, not at suppliers",
			"Controls for each, also in orders and contracts, with records",
			"Trends lead to better controls"
		],
		"Control of significant aspects",
		"Set controls for each, also in orders and contracts.",
		"8.1"
	],
	[
		"e4",
		3,
		"Are emergencies planned for, practised and evaluated?",
		"plans, drills, and what changed after them.",
		[
			"No plan",
			"Known, not practised",
			"Plan for each likely emergency; records of drills",
			"Drills are analysed and the plan is adapted"
		],
		"Emergencies",
		"Plan for each likely emergency; keep records of drills.",
		"8.2"
	],
	[
		"e5",
		2,
		"Are changes checked for environmental effects before they happen?",
		"a recent change, and what was checked before.",
		[
			"Not checked",
			"Some are checked",
			"Effects are checked beforehand and recorded",
			"Checked again afterwards"
		],
		"Changes",
		"Add environmental effects to your form for changes.",
		"6.3"
	],
	[
		"e6",
		2,
		"Are energy, water, waste and emissions measured reliably and followed?",
		"figures over time, and calibration records.",
		[
			"Not measured",
			"From bills",
			"Defined figures, devices and intervals, with calibration records",
			"Trends lead to savings"
		],
		"Environmental measurement",
		"Define figures, devices and intervals, with calibration records.",
		"9.1.1"
	]
];
// src/content/iso-certification/safety-and-security.ts
var safetyQuestions = [
	[
		"s1",
		4,
		"Are hazards, psychosocial ones included, identified with workers, and risks assessed?",
		"the method, and assessments of real work.",
		[
			"No assessment",
			"Known by experience",
			"Method, and assessments of each activity with those who do it",
			"The effect of actions is checked; risks fall"
		],
		"Hazards and risks",
		"Go through each activity with those who do it; rate the risks.",
		"6.1.2"
	],
	[
		"s2",
		3,
		"Are controls chosen in the order eliminate, substitute, technical, organizational, personal protection?",
		"why nothing better was chosen.",
		[
			"Personal protection only",
			"Chosen by experience",
			"In this order, with reasons for each high risk",
			"Better controls replace personal protection"
		],
		"Order of controls",
		"For each high risk, write down why no better control is possible.",
		"8.1.2"
	],
	[
		"s3",
		3,
		"Are non-managerial workers consulted, and do they take part in decisions?",
		"minutes, and workers themselves.",
		[
			"They are told",
			"Asked now and then",
			"Regular meetings, with records of proposals and answers",
			"Proposals lead to decisions"
		],
		"Participation of workers",
		"Hold regular meetings, with records of proposals and answers.",
		"5.4"
	],
	[
		"s4",
		4,
		"Is there a register of safety duties, and is compliance evaluated?",
		"the current register, and the last evaluation.",
		[
			"No list",
			"Some are listed",
			"Current register, and records of the last evaluation",
			"Gaps are rare and closed on time"
		],
		"Safety duties",
		"List laws, permits and other duties; set dates to evaluate compliance.",
		"6.1.3, 9.1.2"
	],
	[
		"s5",
		2,
		"Are changes, purchases and contractors checked for safety before work starts?",
		"a recent change or order, and what was checked before.",
		[
			"They just start",
			"Some are briefed",
			"Forms for changes and orders; records of briefings for contractors",
			"Contractors’ safety is rated and leads to action"
		],
		"Changes, purchases, contractors",
		"Use forms for changes and orders; keep records of briefings for contractors.",
		"8.1.3, 8.1.4"
	],
	[
		"s6",
		3,
		"Are emergencies planned for, practised and evaluated?",
		"plans, drills, and what changed after them.",
		[
			"No drills",
			"First aid only",
			"Plan for each likely emergency, with first aid; records of drills",
			"Drills are evaluated with workers"
		],
		"Emergencies",
		"Plan for each likely emergency, with first aid; keep records of drills.",
		"8.2"
	],
	[
		"s7",
		3,
		"Are incidents and near misses reported, investigated with workers, and actions checked?",
		"a recent case, from cause to checked effect.",
		[
			"Not reported",
			"Only accidents",
			"Cause analysis with workers, action, record",
			"More near misses are reported; repeats are rare"
		],
		"Incidents and near misses",
		"Make reporting easy; find causes with those involved; check the actions.",
		"10.2"
	]
];
var securityQuestions = [
	[
		"i1",
		3,
		"Is the scope clear on locations, systems, cloud services and interfaces?",
		"a scope that names them, and what is left out.",
		[
			"No scope",
			"Roughly known",
			"Written, with interfaces and reasons for what is left out",
			"Reviewed with each new site, system or contract"
		],
		"Scope",
		"Draw locations, systems, cloud services and interfaces; mark what is inside.",
		"4.3"
	],
	[
		"i2",
		4,
		"Are information security risks assessed by a written, repeatable method?",
		"owners, acceptance criteria, and assessments that can be compared.",
		[
			"Not assessed",
			"Assessed by experience",
			"Method, owners, acceptance criteria, and assessments that can be compared",
			"Repeated at planned intervals; priorities move"
		],
		"Information security risks",
		"Write down method and criteria; assess risks; name owners.",
		"6.1.2, 8.2"
	],
	[
		"i3",
		4,
		"Are there a risk treatment plan and a Statement of Applicability on all 93 controls?",
		"both, with reasons, and that they match what is done.",
		[
			"Not yet",
			"One of them, or a draft",
			"Both, with reasons for each control",
			"The effect of actions is checked; both are adapted"
		],
		"Risk treatment and Statement of Applicability",
		"Plan the treatment; write down for each control why it applies or not.",
		"6.1.3, 8.3"
	],
	[
		"i4",
		3,
		"Are assets, access, suppliers, cloud, continuity and privacy settled?",
		"rules, and records that they are followed.",
		[
			"Not settled",
			"Settled, not written",
			"Written and communicated, with records",
			"Checked regularly; exceptions are rare and known"
		],
		"Organizational controls",
		"List assets with owners; settle who has access and what suppliers must do.",
		"A.5"
	],
	[
		"i5",
		2,
		"Are people covered from screening to leaving: terms, awareness, remote work, reporting?",
		"records of the last to join and to leave.",
		[
			"No rules",
			"By habit",
			"Rules and checklists for joining and leaving, with records",
			"The effect of training is checked; access ends on time"
		],
		"People controls",
		"Make checklists for joining and leaving; train everyone.",
		"A.6"
	],
	[
		"i6",
		1,
		"Are premises and equipment protected: entry, clear desk, disposal?",
		"the premises themselves.",
		[
			"Open doors",
			"Locked doors",
			"Zones; rules for entry, clear desk, disposal",
			"Checked regularly; findings are closed on time"
		],
		"Physical controls",
		"Mark zones, control entry, settle clear desk and disposal.",
		"A.7"
	],
	[
		"i7",
		3,
		"Are systems protected: authentication, malware, vulnerabilities, backup, logging?",
		"settings, logs, and the last restore test.",
		[
			"As delivered",
			"Updated by habit",
			"Settled, with updates, backup, logging, and a restore test",
			"Checked regularly; gaps are closed on time"
		],
		"Technological controls",
		"Start with strong authentication, updates, and a restore test.",
		"A.8"
	],
	[
		"i8",
		2,
		"Can you detect, report and handle incidents within legal time limits?",
		"a recent incident or exercise.",
		[
			"Not detected",
			"Handled as they come",
			"It is written down who reports what to whom, and by when; practised",
			"Incidents are analysed and the plan is adapted"
		],
		"Information security incidents",
		"Write down who reports what to whom, and by when; practise it.",
		"A.5.24 to A.5.28"
	]
];
// src/content/iso-certification/modules.ts
/** How much the general score counts in that of a standard; the rest is its module. Our proposal. */
var GENERAL_SHARE = .6;
var modules = [
	{
		standard: "iso-9001",
		area: "quality",
		questions: qualityQuestions,
		again: {
			r9: 2,
			r11: 2,
			r13: 3,
			r14: 3,
			r15: 4
		}
	},
	{
		standard: "iso-14001",
		area: "environmental",
		questions: environmentQuestions,
		gate: {
			questions: ["e1", "e2"],
			what: "environmental aspects and duties"
		}
	},
	{
		standard: "iso-45001",
		area: "safe-work",
		questions: safetyQuestions,
		gate: {
			questions: ["s1", "s4"],
			what: "hazards, risks and legal duties"
		}
	},
	{
		standard: "iso-27001",
		area: "security",
		questions: securityQuestions,
		gate: {
			questions: ["i2", "i3"],
			what: "information security risks and their treatment"
		}
	}
];
var nameOf = (standard) => standardOptions.find(({ value }) => value === standard).label;
var moduleSections = modules.map(({ standard, area }) => ({
	id: area,
	title: nameOf(standard),
	showIf: chosen(standard)
}));
var moduleQuestions = modules.flatMap(({ standard, area, questions }) => questions.map(([id, weight, label, help, steps, subject, text, clause]) => ({
	id,
	section: area,
	area,
	weight,
	type: "single",
	label,
	help: `An auditor would want to see ${help}`,
	options: optionsOf(steps),
	gap: {
		below: 2,
		label: subject,
		text,
		reference: `${clause} (${nameOf(standard)})`
	},
	required: false,
	...id === "q1" && { na: true }
})));
/** No score of a standard before its module is answered: one drawn from half of it would be made up. */
var moduleAreas = modules.flatMap(({ standard, area, questions, again }) => [{
	id: area,
	label: nameOf(standard),
	separate: true,
	hidden: true,
	...again && { include: again }
}, {
	id: standard,
	label: nameOf(standard),
	showIf: chosen(standard),
	score: `IFS(COUNTA(${questions.map(([id]) => id).join(", ")}) = ${questions.length}, ${GENERAL_SHARE} * score + 0.4 * ${area.replace("-", "_")})`
}]);
/** The level of each standard chosen; the general gates count there, too. */
var moduleOutcomes = Object.fromEntries(modules.map(({ standard, gate }) => [`level-${standard}`, {
	label: nameOf(standard),
	score: standard.replace("-", "_"),
	showIf: chosen(standard),
	...gate && { gates: [{
		when: `OR(${gate.questions.join(" < 2, ")} < 2)`,
		atMost: "3",
		text: `${nameOf(standard)}: until ${gate.what} are documented and followed, the level is 3 at most.`
	}] }
}]));
// src/content/iso-certification/organization.ts
/** Who the visitor is. Nothing here is required: each answer only narrows what is asked and recommended later. */
var organizationQuestions = [
	{
		id: "sector",
		section: "about",
		type: "select",
		required: false,
		label: "What is your sector?",
		help: "Some have standards and laws of their own.",
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
		help: "Laws differ by region.",
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
		help: "Each further one takes audit time.",
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
		help: "Each points to a standard.",
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
var recommendations = {
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
			note: "ISO 9001 is no substitute."
		},
		{
			id: "iatf-16949",
			title: "IATF 16949",
			rules: [named("n04"), sector("Car makers ask suppliers for it.", "automotive")],
			note: "Without series production: ISO 9001 first."
		},
		{
			id: "en-9100",
			title: "EN/AS 9100",
			rules: [named("n06"), sector("Aircraft makers ask suppliers for it.", "aerospace")]
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
			note: `${editions["iso-27001"]} For NIS2 a support, not a proof.`
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
				reason: `Over 85 TJ a year, EU law asks for a certified energy management system by ${dayInWords(ENERGY_DEADLINE.date)}.`
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
var levels = [
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
var readiness = {
	title: "Is certification necessary for you, and how ready are you?",
	minutes: 15,
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
		...moduleSections,
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
			help: "Each opens questions of its own and gets a level.",
			options: standardOptions,
			suggest: "recommended"
		},
		...questionsOnClauses4To6,
		...questionsOnClauses7To10,
		...moduleQuestions,
		{
			id: "records",
			section: "evidence",
			type: "single",
			required: false,
			label: "For how many months do records exist?",
			help: "An auditor would want to see the system in use, not only on paper.",
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
	areas: [...clauseAreas, ...moduleAreas],
	bands: levels,
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
		},
		...moduleOutcomes
	},
	recommendations,
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
};
// src/content/iso-certification/spelled.ts
/** Keys that hold formulas, beside all of `formulas`. */
var FORMULA = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;
var spell = (formula) => formula.split(/("[^"]*")/).map((part, place) => place % 2 ? part : part.replace(/ *([=<>+*/-]+) */g, "$1")).join("");
/**
* Content whose formulas are spelled as in a spreadsheet's cell, with no space around a sign: in the script
* that is 40 bytes less in brotli.
*/
function spelled(data, isFormulas = false) {
	if (typeof data !== "object" || data === null) return data;
	if (Array.isArray(data)) return data.map((item) => spelled(item));
	const parts = Object.entries(data).map(([key, part]) => {
		return [key, typeof part === "string" && (isFormulas || FORMULA.test(key)) ? spell(part) : spelled(part, key === "formulas")];
	});
	return Object.fromEntries(parts);
}
// src/content/iso-certification.ts
/**
* The built-in content: certification of management systems. It names no organization: who asks is
* said by the page. The first quiz, calculator and form are the defaults.
*/
var isoCertification = spelled({
	id: "iso-certification",
	version: "1",
	locale: "en",
	quizzes: {
		readiness,
		necessity
	},
	calculators: { benefit },
	forms: {
		quote,
		contact
	}
});
export { isoCertification as t };
