import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cleanup } from '../receiver-process.ts';

export type Provider = 'turnstile' | 'hcaptcha' | 'recaptcha' | 'friendly-captcha';

export const PROVIDERS: readonly Provider[] = [
  'turnstile',
  'hcaptcha',
  'recaptcha',
  'friendly-captcha',
];

/** What each says of an answer that came too late, twice, or is none, and of a wrong key. */
const WORDS: Record<Provider, Record<'late' | 'twice' | 'forged' | 'key', string>> = {
  turnstile: {
    late: 'timeout-or-duplicate',
    twice: 'timeout-or-duplicate',
    forged: 'invalid-input-response',
    key: 'invalid-input-secret',
  },
  hcaptcha: {
    late: 'expired-input-response',
    twice: 'already-seen-response',
    forged: 'invalid-input-response',
    key: 'invalid-input-secret',
  },
  recaptcha: {
    late: 'timeout-or-duplicate',
    twice: 'timeout-or-duplicate',
    forged: 'invalid-input-response',
    key: 'invalid-input-secret',
  },
  'friendly-captcha': {
    late: 'response_timeout',
    twice: 'response_duplicate',
    forged: 'response_invalid',
    key: 'auth_invalid',
  },
};

export interface Asked {
  secret: string;
  response: string;
  /** All else that it was told. */
  rest: Record<string, string>;
}

/**
 * A server that checks answers as the service is documented to: `good…` holds once, `late…` is too
 * old, all others are forged.
 *
 * @see https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
 * @see https://docs.hcaptcha.com/#verify-the-user-response-server-side
 * @see https://developers.google.com/recaptcha/docs/verify
 * @see https://developer.friendlycaptcha.com/docs/v2/api/siteverify
 */
export async function startCaptchaService(cleanup: Cleanup, provider: Provider, secret: string) {
  const words = WORDS[provider];
  const seen = new Map<string, string | undefined>();
  const asked: Asked[] = [];
  const service = { url: '', asked, isDown: false };
  const server = createServer((request, response) => {
    void read(request, provider).then((question) => {
      asked.push(question);
      const { rest } = question;
      const token = question.response;
      const known = seen.get(token);
      const isRepeat = seen.has(token) && !(known && known === rest.idempotency_key);
      const wrong =
        question.secret !== secret
          ? words.key
          : token.startsWith('late')
            ? words.late
            : !token.startsWith('good')
              ? words.forged
              : isRepeat
                ? words.twice
                : null;
      if (question.secret === secret) seen.set(token, rest.idempotency_key);
      if (service.isDown) {
        response.writeHead(503).end('upstream connect error');
        return;
      }
      const [status, body] = said(provider, wrong);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup.after(() => {
    server.closeAllConnections();
    server.close();
  });
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/siteverify`;
  return service;
}

async function read(request: IncomingMessage, provider: Provider): Promise<Asked> {
  let text = '';
  for await (const part of request) text += String(part);
  if (provider === 'friendly-captcha') {
    const { response = '', ...rest } = JSON.parse(text) as Record<string, string>;
    return { secret: String(request.headers['x-api-key']), response, rest };
  }
  const { secret = '', response = '', ...rest } = Object.fromEntries(new URLSearchParams(text));
  return { secret, response, rest };
}

function said(provider: Provider, wrong: string | null): [number, object] {
  if (provider !== 'friendly-captcha') {
    const facts = wrong ? {} : { challenge_ts: '2026-11-25T10:00:00Z', hostname: 'shop.example' };
    return [200, { success: !wrong, 'error-codes': wrong ? [wrong] : [], ...facts }];
  }
  if (!wrong) return [200, { success: true, data: { challenge: { origin: 'shop.example' } } }];
  const error = { error_code: wrong, detail: 'It does not hold.' };
  return [wrong.startsWith('auth') ? 401 : 200, { success: false, error }];
}
