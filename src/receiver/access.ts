import { getCookie, deleteCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { ReceiverEnv } from './environment.ts';
import { randomSecret, sameHash, sha256 } from './secrets.ts';
import type { LeadStore } from './store/store.ts';

const SESSION_MS = 7 * 24 * 3_600_000;
const LINK_MS = 15 * 60_000;

/** Who may read the leads: the bearer of the token, or a browser that signed in with it. */
export class Access {
  readonly #store: LeadStore;
  readonly #tokenHash: string;
  readonly #now: () => number;

  constructor(store: LeadStore, tokenHash: string, now: () => number) {
    this.#store = store;
    this.#tokenHash = tokenHash;
    this.#now = now;
  }

  async isToken(token: string): Promise<boolean> {
    return sameHash(await sha256(token), this.#tokenHash);
  }

  async isAllowed(c: Context<ReceiverEnv>): Promise<boolean> {
    const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined) return this.isToken(bearer);
    const session = getCookie(c, this.#cookieName);
    if (session === undefined) return false;
    if (!isSafeMethod(c.req.method) && !isFromOwnPage(c)) return false;
    return (await this.#store.grant('session', await this.#hash(session), this.#now())) !== null;
  }

  async startSession(c: Context<ReceiverEnv>): Promise<void> {
    const session = await this.#grant('session', SESSION_MS);
    setCookie(c, this.#cookieName, session, {
      ...this.#cookieOptions(c),
      maxAge: SESSION_MS / 1000,
    });
  }

  async endSession(c: Context<ReceiverEnv>): Promise<void> {
    const session = deleteCookie(c, this.#cookieName, this.#cookieOptions(c));
    if (session === undefined) return;
    await this.#store.takeGrant('session', await this.#hash(session), this.#now());
  }

  /** A secret that signs in one browser, once, within 15 minutes. */
  createLink(): Promise<string> {
    return this.#grant('link', LINK_MS);
  }

  async redeemLink(secret: string): Promise<boolean> {
    return (await this.#store.takeGrant('link', await this.#hash(secret), this.#now())) !== null;
  }

  async #grant(kind: 'session' | 'link', lifeMs: number): Promise<string> {
    const secret = randomSecret();
    const now = this.#now();
    await this.#store.saveGrant(
      { kind, hash: await this.#hash(secret), expiresMs: now + lifeMs, userId: null },
      now,
    );
    return secret;
  }

  /** With the token in it, so that a new token ends every session of the old one. */
  #hash(secret: string): Promise<string> {
    return sha256(`${this.#tokenHash}.${secret}`);
  }

  /** Cookies know no port: two receivers on one host must not sign each other out. */
  get #cookieName(): string {
    return `leadline-${this.#tokenHash.slice(0, 8)}`;
  }

  #cookieOptions(c: Context<ReceiverEnv>) {
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: c.var.ownOrigin.startsWith('https:'),
    } as const;
  }
}

/** Whether a page of ours made this request: what a session alone may change must come from there. */
export function isFromOwnPage(c: Context<ReceiverEnv>): boolean {
  const site = c.req.header('sec-fetch-site');
  return site === undefined ? c.req.header('origin') === c.var.ownOrigin : site === 'same-origin';
}

function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
