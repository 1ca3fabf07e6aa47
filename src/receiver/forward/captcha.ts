import { CAPTCHA_KIND, isCaptchaAnswer } from './captcha-kind.ts';
import type { Attempt, Destination } from './destination.ts';
import { post, type Answer } from './post.ts';
import { USER_AGENT, type HttpOptions } from './webhook.ts';

/** Where each service tells whether a visitor's answer holds. */
const ADDRESSES = {
  turnstile: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
  hcaptcha: 'https://api.hcaptcha.com/siteverify',
  recaptcha: 'https://www.google.com/recaptcha/api/siteverify',
  'friendly-captcha': 'https://global.frcapi.com/api/v2/captcha/siteverify',
};

type Provider = keyof typeof ADDRESSES;

/**
 * Has the answer that a visitor gave to the page's captcha checked by its service, once the lead is
 * stored: nobody waits for it, and what comes of it is a flag. The service gets the answer and
 * nothing else of the lead, not even the visitor's address.
 *
 * @param text `provider#secret`, or `provider+https://…#secret` for another address of the service
 * @throws Error naming what is wrong, without the secret in it
 */
export function captcha(text: string, { allowPrivate }: HttpOptions): Destination {
  const [, name = '', address, secret = ''] =
    /^([a-z-]+)(?:\+([^#]*))?(?:#(.*))?$/s.exec(text) ?? [];
  if (!Object.hasOwn(ADDRESSES, name)) {
    const known = Object.keys(ADDRESSES).join(', ');
    throw new Error(`captcha: expected one of ${known} first, found another text`);
  }
  const provider = name as Provider;
  const url = URL.parse(address ?? ADDRESSES[provider]);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error('captcha: expected an http(s) URL behind +, found another text');
  }
  if (!secret) throw new Error('captcha: expected the secret key behind #, found none');
  const key = decoded(secret);
  return {
    kind: CAPTCHA_KIND,
    target: provider,
    isCheck: true,
    takes: ({ signals }) => isCaptchaAnswer(signals.captcha),
    build: ({ signals }) => signals.captcha ?? '',
    async send(response, job) {
      const { headers, body } = question(provider, key, response, job.id);
      const sent = { headers: { ...headers, 'user-agent': USER_AGENT }, body, allowPrivate };
      return judge(await post(url, sent), job.attempts);
    },
  };
}

function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    throw new Error('captcha: expected % in the secret key as %25, found another %');
  }
}

function question(provider: Provider, secret: string, response: string, id: string) {
  if (provider === 'friendly-captcha') {
    const headers = { 'content-type': 'application/json', 'x-api-key': secret };
    return { headers, body: JSON.stringify({ response }) };
  }
  const form = new URLSearchParams({ secret, response });
  // A repeat of ours is not taken for a second use; the others know no such thing.
  if (provider === 'turnstile') form.set('idempotency_key', id);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { headers, body: form.toString() };
}

interface Verdict {
  success?: unknown;
  'error-codes'?: unknown;
  error?: { error_code?: unknown };
}

/** A verdict ends it with a flag as the status, `ok` for none; all else is tried again. */
function judge(answer: Answer | string, attempts: number): Attempt {
  if (typeof answer === 'string') return { outcome: 'again', status: answer };
  const { status, body, retryAfterMs } = answer;
  const verdict = verdictIn(body);
  if (verdict.success === true) return { outcome: 'done', status: 'ok' };
  const codes = [verdict['error-codes'], verdict.error?.error_code].flat().map(String);
  if (codes.some((code) => /timeout|duplicate|expired|already/.test(code))) {
    // Where an earlier attempt of ours has failed, the time it took or its use is no fault of the visitor's.
    return { outcome: 'done', status: attempts > 1 ? 'captcha-unchecked' : 'captcha-expired' };
  }
  if (codes.some((code) => code.includes('response'))) {
    return { outcome: 'done', status: 'captcha-invalid' };
  }
  // Of the secret key, mostly: the owner reads it in the log.
  const code = codes.find((one) => /^[a-z_-]{1,60}$/.test(one) && one !== 'undefined');
  return { outcome: 'again', status: code ?? String(status), retryAfterMs };
}

function verdictIn(body: string): Verdict {
  try {
    return Object(JSON.parse(body)) as Verdict;
  } catch {
    return {};
  }
}
