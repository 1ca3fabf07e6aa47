import { t as isoCertification } from "./iso-certification.js";
import { a as planDestinations, i as serveReceiver, o as createReceiver, r as openStore } from "./receiver.js";
import { t as readContent } from "./read-content.js";
import { n as receiveOptions } from "./receive-options.js";
import { t as UsageError } from "./usage-error.js";
import { readFileSync } from "node:fs";
// src/cli/receive.ts
var RECEIVE_HELP = `Usage: leadline receive [options]

Serves leads on one port: POST /leads takes them in, / shows them.

Options                (environment)         default
  --port <number>      PORT                  8787
  --database <file>    DATABASE_URL          leads.db; or postgres://… for more than one machine
  --origins <list>     LEADLINE_ORIGINS      none but its own; comma-separated, * for all
  --token <secret>     LEADLINE_TOKEN        made on the first start, printed once
  --rate <number>      LEADLINE_RATE         60 new leads a minute and address
  --max-body <size>    LEADLINE_MAX_BODY     512KiB; bytes, KiB or MiB
  --retain <days>      LEADLINE_RETAIN       leads are kept; with it, older ones are erased
  --trust-proxy        LEADLINE_TRUST_PROXY  a proxy of yours stands in front: believe its X-Forwarded-For
                                             and X-Forwarded-Proto; 1 in the environment
  --challenge <mode>   LEADLINE_CHALLENGE    optional; required: no lead without a proof of work; off
  --content <files>    LEADLINE_CONTENT      content files of your pages, comma-separated, beside the built-in
                                             one: scores are worked out again by them
  --forward <urls>     LEADLINE_FORWARD      told of each lead, signed as Standard Webhooks; a secret of
                                             your own behind #; also slack+https://…, hubspot+https://…#token
  --forward-private    LEADLINE_FORWARD_PRIVATE
                                             allow hosts of private networks there; 1 in the environment
  --mail <list>        LEADLINE_MAIL         smtp(s)://user:password@host, then who gets a mail about each lead
  --reply <file>       LEADLINE_REPLY        text mailed to visitors who gave the consent "privacy"
  --captcha <service>  LEADLINE_CAPTCHA      turnstile#SECRET, hcaptcha#…, recaptcha#… or friendly-captcha#…: answers
                                             to your pages' captcha are checked, leads flagged
  --url <address>      LEADLINE_URL          where the inbox is reached, for links in mails
  --help

The log goes to the standard error output, one line of JSON an event, without personal data.
`;
/** Runs until it is told to stop (SIGTERM, SIGINT). */
async function receive(args) {
	const options = receiveOptions(args, process.env);
	if (options === "help") {
		console.log(RECEIVE_HELP);
		return;
	}
	const contents = [isoCertification, ...options.contents.map(readContent)];
	const openDestinations = destinationsOf(options);
	const store = await openStore(options.database);
	const { destinations, madeSecret } = await openDestinations(store);
	const receiver = await createReceiver({
		store,
		destinations,
		origins: options.origins,
		token: options.token,
		newLeadsPerMinute: options.newLeadsPerMinute,
		maxBodyBytes: options.maxBodyBytes,
		retainDays: options.retainDays,
		trustProxy: options.trustProxy,
		challenge: options.challenge,
		contents,
		writeLog: lineWriter()
	});
	const server = await serveReceiver(receiver, { port: options.port });
	for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void server.stop());
	const made = options.token === void 0 ? receiver.token : null;
	console.log(`Receiving leads at ${server.url}/leads`);
	console.log(`Inbox: ${await receiver.signInUrl(server.url)}`);
	console.log("       (signs in one browser, once, within 15 minutes)");
	if (made !== null) console.log(`Token: ${made}\n       (shown this once; keep it)`);
	if (madeSecret !== null) console.log(`Webhook secret: ${madeSecret}\n       (shown this once; keep it)`);
	if (options.origins.length === 0) console.log("Only pages of this origin may send leads; --origins lets others.");
	console.log("Ready. Ctrl+C stops it.");
}
/** Lines of one turn of the event loop go out together. */
function lineWriter() {
	let waiting = "";
	return (line) => {
		if (waiting === "") setImmediate(() => {
			process.stderr.write(waiting);
			waiting = "";
		});
		waiting += `${line}\n`;
	};
}
function destinationsOf(options) {
	const { forward, mail, reply, captcha, inboxUrl, forwardPrivate: allowPrivate } = options;
	try {
		const text = reply === void 0 ? void 0 : readReply(reply);
		return planDestinations({
			forward,
			mail,
			reply: text,
			captcha,
			inboxUrl,
			allowPrivate
		});
	} catch (error) {
		throw new UsageError(`--${error.message}`);
	}
}
function readReply(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		const { code } = cause;
		throw new Error(`reply: expected a text file, ${code} at ${path}`, { cause });
	}
}
export { receive };
