import type { LeadStore } from '../store/store.ts';
import { captcha } from './captcha.ts';
import type { Destination } from './destination.ts';
import { hubspot } from './hubspot.ts';
import { salesMail, smtpMailer } from './mail.ts';
import { readReplyTemplate, replyMail } from './reply.ts';
import { slack } from './slack.ts';
import { makeWebhookSecret, webhookSecretProblem } from './webhook-signature.ts';
import { webhook, type HttpOptions } from './webhook.ts';

/** Name under which the store has the secret that signs where a URL brings none of its own. */
const WEBHOOK_SECRET = 'webhook-secret';
const ADDRESS = /^[^\s@,:;<>"()]+@[^\s@,:;<>"()]+$/;

export interface DestinationOptions {
  /** URLs, see the README. */
  forward?: readonly string[];
  /** URL of a mail server, then the addresses that get a mail about each lead; the first also sends it, unless `from` says otherwise. */
  mail?: readonly string[];
  /** Text of a reply to visitors, see {@link readReplyTemplate}; needs `mail`. */
  reply?: string;
  /** The service that checks the answers to the pages' captcha, and its secret: see {@link captcha}. */
  captcha?: string;
  /** Where the inbox is reached, for links in mails. */
  inboxUrl?: string;
  /** Hosts of this machine and of private networks may be told. Default false. */
  allowPrivate?: boolean;
  now?: () => number;
}

export interface OpenDestinations {
  destinations: Destination[];
  /** The secret that signs webhooks, where it was made just now; else null. */
  madeSecret: string | null;
}

/** Opens what was planned, with the store that keeps a secret of ours. */
export type DestinationPlan = (
  store: Pick<LeadStore, 'setting' | 'keepSetting'>,
) => Promise<OpenDestinations>;

type OwnSecret = () => Promise<string>;

/**
 * Where leads are sent on to, on Node.
 *
 * @throws Error naming what is wrong, without the secrets in it
 */
export function planDestinations(options: DestinationOptions): DestinationPlan {
  const {
    forward = [],
    mail = [],
    reply,
    captcha: asked,
    inboxUrl,
    allowPrivate = false,
    now = Date.now,
  } = options;
  const http: HttpOptions = { allowPrivate, now };
  const forwards = forward.map((text, index) => forwardTo(text, `forward ${index + 1}`, http));
  const checks = asked === undefined ? [] : [captcha(asked, http)];
  const mails: Destination[] = [];
  if (mail.length > 0) {
    const { url, from, to } = readMail(mail);
    const mailer = smtpMailer(url, from);
    mails.push(salesMail(mailer, to, inboxUrl));
    if (reply !== undefined) mails.push(replyMail(mailer, templateOf(reply), now));
  } else if (reply !== undefined) {
    throw new Error('reply: expected a mail server by `mail` too, found none');
  }
  return async (store) => {
    let madeSecret: string | null = null;
    const ownSecret: OwnSecret = async () => {
      const known = await store.setting(WEBHOOK_SECRET);
      if (known !== null) return known;
      const made = makeWebhookSecret();
      const kept = await store.keepSetting(WEBHOOK_SECRET, made);
      if (kept === made) madeSecret = made;
      return kept;
    };
    const destinations: Destination[] = [];
    for (const open of forwards) destinations.push(await open(ownSecret));
    return { destinations: [...destinations, ...mails, ...checks], madeSecret };
  };
}

function templateOf(reply: string) {
  try {
    return readReplyTemplate(reply);
  } catch (cause) {
    throw new Error(`reply: ${(cause as Error).message}`, { cause });
  }
}

function forwardTo(
  text: string,
  name: string,
  http: HttpOptions,
): (ownSecret: OwnSecret) => Promise<Destination> {
  const [, kind, address = ''] = /^(?:(slack|hubspot)\+)?(.*)$/s.exec(text)!;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new Error(`${name}: expected an http(s) URL without a password, found another text`);
  }
  const secret = decodeURIComponent(url.hash.slice(1));
  url.hash = '';
  if (kind === 'slack') return () => Promise.resolve(slack(url, http));
  if (kind === 'hubspot') {
    if (secret) return () => Promise.resolve(hubspot(url, secret, http));
    throw new Error(`${name}: expected the token of a private app behind #, found none`);
  }
  const problem = secret && webhookSecretProblem(secret);
  if (problem) throw new Error(`${name}: secret behind #: ${problem}`);
  return async (ownSecret) => webhook(url, secret || (await ownSecret()), http);
}

function readMail([address = '', ...to]: readonly string[]) {
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol)) {
    throw new Error('mail: expected smtp://… or smtps://… first, found another text');
  }
  const wrong = to.findIndex((one) => !ADDRESS.test(one));
  if (wrong >= 0)
    throw new Error(`mail: expected an address, found another text at place ${wrong + 2}`);
  if (to.length === 0) throw new Error('mail: expected an address behind the server, found none');
  const from = url.searchParams.get('from') ?? to[0]!;
  if (!ADDRESS.test(from)) throw new Error('mail: from: expected an address, found another text');
  url.searchParams.delete('from');
  return { url: url.href, from, to };
}
