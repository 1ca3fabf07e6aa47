import { lookup } from 'node:dns/promises';
import { parseArgs } from 'node:util';
import { connectorNamed, connectorNames, requestOf } from '../delivery/connectors.ts';
import { judge } from '../delivery/outcome.ts';
import { safeJson } from '../delivery/safe-json.ts';
import { testLead } from './test-lead.ts';
import { UsageError } from './usage-error.ts';

export const DOCTOR_HELP = `Usage: leadline doctor <url> [options]

Sends a test lead ("test": true) to an endpoint as a visitor's browser would,
and says in plain words what came back.

Options
  --connector <name>  how the endpoint is spoken to; default json
  --origin <origin>   of the page that leads come from; default https://www.example.com
  --help

Exit code: 0 the lead was taken (or the service cannot say), 1 it was not,
2 what was typed cannot be meant.
`;

const TIMEOUT_MS = 15_000;

/** What a page may send without asking first. */
const SIMPLE = /^(text\/plain|application\/x-www-form-urlencoded)/;

const HINTS: Readonly<Record<number, string>> = {
  400: 'The endpoint does not like the lead. Is the connector the right one?',
  401: 'The endpoint wants to know who asks; a page can keep no secret. Use a receiver in between.',
  403: 'The endpoint refuses this page. Is its origin on the list there, and the key right?',
  404: 'There is nothing at this address.',
  405: 'This address takes no POST.',
  410: 'The address is no longer in use.',
  413: 'The endpoint finds the lead too large.',
  415: 'The endpoint wants another kind of body: try another connector, such as form.',
  422: 'The endpoint read the lead and finds something wrong in it.',
  429: 'The endpoint has had too many requests; visitors’ leads would wait and be sent later.',
};

/** Why a connection could not be made or did not last. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  if (code === 'ECONNREFUSED') return 'nobody listens at this address and port';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'the connection broke off';
  if (/WRONG_VERSION|PACKET_LENGTH/.test(code)) return `this port speaks no https (${code})`;
  if (/CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code)) {
    return `no safe connection, the certificate is not accepted (${code})`;
  }
  return cause?.message ?? String(error);
}

/** Runs the command. @returns its exit code */
export async function doctor(
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    print(DOCTOR_HELP);
    return 0;
  }
  const [written = ''] = positionals;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol) || positionals.length > 1) {
    throw new UsageError(`doctor: expected one http(s) URL, found "${positionals.join(' ')}"`);
  }
  const connector = connectorNamed(values.connector);
  if (!connector) {
    const names = connectorNames().join(', ');
    throw new UsageError(`--connector: expected ${names}, found "${values.connector}"`);
  }
  const origin = URL.canParse(values.origin) ? new URL(values.origin).origin : 'null';
  if (origin === 'null') {
    throw new UsageError(`--origin: expected https://www.example.com, found "${values.origin}"`);
  }

  const good = (line: string) => print(`✓ ${line}`);
  const note = (line: string) => print(`· ${line}`);
  const bad = (line: string, remedy?: string) => {
    print(`✗ ${line}`);
    if (remedy) print(`  ${remedy}`);
    return 1;
  };

  if (url.protocol === 'http:' && origin.startsWith('https:')) {
    note('http: pages by https send leads by http to this machine alone.');
  }
  try {
    const { address } = await lookup(url.hostname.replace(/^\[|\]$/g, ''));
    good(`Name: ${url.hostname} is ${address}.`);
  } catch {
    return bad(`Name: ${url.hostname} cannot be found.`, 'Is it spelt right, and in the DNS?');
  }

  const lead = testLead(`${origin}/`);
  const { body, headers } = requestOf(connector, lead, safeJson(lead), url.hash);
  const asked = Object.keys(headers)
    .map((name) => name.toLowerCase())
    .filter((name) => name === 'idempotency-key' || name === 'content-type')
    .filter((name) => name !== 'content-type' || !SIMPLE.test(headers['Content-Type'] ?? ''));
  const address = url.href.replace(url.hash, '');
  const ask = (init: RequestInit) =>
    fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
  const isOther = origin !== url.origin;
  const lets = (response: Response) =>
    ['*', origin].includes(response.headers.get('access-control-allow-origin') ?? '');

  try {
    if (isOther && asked.length > 0) {
      const preflight = await ask({
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': asked.join(','),
        },
      });
      await preflight.body?.cancel();
      const allowed = (preflight.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      const missing = asked.filter(
        (name) => allowed !== '*' && !allowed.split(/[\s,]+/).includes(name),
      );
      const simpler = 'Or choose a connector that needs no preflight: text, form.';
      if (preflight.status === 404) {
        return bad(
          `Preflight: answered 404, there is nothing at this address.`,
          `A browser asks by OPTIONS first, and sends nothing after this. Is the address right, to its last letter? If it is, the endpoint does not know OPTIONS. ${simpler}`,
        );
      }
      if (!preflight.ok) {
        return bad(
          `Preflight: answered ${preflight.status} instead of 2xx to a page of ${origin}.`,
          `A browser asks by OPTIONS first, and sends nothing after this. Is that the page's origin (--origin), and does the endpoint know it? ${simpler}`,
        );
      }
      if (!lets(preflight)) {
        return bad(
          `Preflight: the endpoint does not let pages of ${origin} in.`,
          `It has to answer with Access-Control-Allow-Origin: ${origin}. ${simpler}`,
        );
      }
      if (missing.length > 0) {
        return bad(
          `Preflight: the endpoint does not allow the header ${missing.join(', ')}.`,
          `It has to answer with Access-Control-Allow-Headers: ${asked.join(', ')}. ${simpler}`,
        );
      }
      good('Preflight: the endpoint lets the page in.');
    } else note('Preflight: none needed.');

    const response = await ask({ method: 'POST', headers: { ...headers, Origin: origin }, body });
    const text = await response.text();
    const { status } = response;
    const said = text.trim().slice(0, 200).replace(/\s+/g, ' ');
    if (said) note(`Body: ${said}`);
    if (connector.isMute) {
      note(`Answer: ${status}, which no page can read.`);
    } else if (isOther && !lets(response)) {
      return bad(
        `Answer: ${status}, but the page may not read it, so the lead would be sent again and again.`,
        `The endpoint has to answer the POST, too, with Access-Control-Allow-Origin: ${origin}.`,
      );
    }
    if (status >= 300 && status < 400) {
      note(
        `Answer: a redirect to ${response.headers.get('location') ?? 'nowhere'}; it is not followed.`,
      );
    }
    const { state } = judge({ response, text }, connector, lead, Date.now());
    if (state === 'sent') {
      good(`Answer: ${status}. The lead ${lead.id} was taken, and visitors are told so.`);
      return 0;
    }
    if (state === 'unconfirmed') {
      note(`Answer: ${status}. Sent, but this kind of endpoint does not say what became of it.`);
      note(
        `Look there for the lead ${lead.id}; visitors read that it was sent, not that it arrived.`,
      );
      return 0;
    }
    if (status >= 500)
      return bad(`Answer: ${status}. The endpoint is broken; leads wait and are sent later.`);
    if (status >= 400) return bad(`Answer: ${status}.`, HINTS[status] ?? 'Leads would wait.');
    const isPage = /^\s*</.test(text) || /html/i.test(response.headers.get('content-type') ?? '');
    return bad(
      `Answer: ${status}${isPage ? ' with a web page' : ''}, which confirms nothing: leads would wait.`,
      `The connector ${values.connector} needs an answer that says the lead was taken.`,
    );
  } catch (error) {
    return bad(`Connection: ${reasonOf(error)}.`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        connector: { type: 'string', default: 'json' },
        origin: { type: 'string', default: 'https://www.example.com' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
