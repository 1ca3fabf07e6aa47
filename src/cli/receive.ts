import { isoCertification } from '../content/iso-certification.ts';
import { createReceiver, openStore, serveReceiver } from '../receiver/index.ts';
import { readContent } from './read-content.ts';
import { receiveOptions } from './receive-options.ts';

export const RECEIVE_HELP = `Usage: leadline receive [options]

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
  --help

The log goes to the standard error output, one line of JSON an event, without personal data.
`;

/** Runs until it is told to stop (SIGTERM, SIGINT). */
export async function receive(args: readonly string[]): Promise<void> {
  const options = receiveOptions(args, process.env);
  if (options === 'help') {
    console.log(RECEIVE_HELP);
    return;
  }
  const contents = [isoCertification, ...options.contents.map(readContent)];
  const receiver = await createReceiver({
    store: await openStore(options.database),
    origins: options.origins,
    token: options.token,
    newLeadsPerMinute: options.newLeadsPerMinute,
    maxBodyBytes: options.maxBodyBytes,
    retainDays: options.retainDays,
    trustProxy: options.trustProxy,
    challenge: options.challenge,
    contents,
    writeLog: (line) => console.error(line),
  });
  const server = await serveReceiver(receiver, { port: options.port });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void server.stop());

  const made = options.token === undefined ? receiver.token : null;
  console.log(`Receiving leads at ${server.url}/leads`);
  console.log(`Inbox: ${await receiver.signInUrl(server.url)}`);
  console.log('       (signs in one browser, once, within 15 minutes)');
  if (made !== null) console.log(`Token: ${made}\n       (shown this once; keep it)`);
  if (options.origins.length === 0) {
    console.log('Only pages of this origin may send leads; --origins lets others.');
  }
  console.log('Ready. Ctrl+C stops it.');
}
