import { getCookie, deleteCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { ReceiverEnv } from './environment.ts';
import { ProblemError } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { isForm, readForm } from './request-body.ts';
import { may, type Right } from './roles.ts';
import { randomSecret, sameHash, sha256 } from './secrets.ts';
import type { Grant, LeadStore, Role, User } from './store/store.ts';

const SESSION_MS = 7 * 24 * 3_600_000;
const LINK_MS = 15 * 60_000;
const INVITE_MS = 7 * 24 * 3_600_000;
const MAX_FORM_BYTES = 64 * 1024;

/** Who makes a request. */
export interface Person {
  /** Null: the bearer of the token, by the token itself or by a browser that signed in with it. */
  userId: string | null;
  name: string;
  email: string;
  role: Role;
  /** What a page of ours sends along to show that a change is asked for there; "" where no cookie is used. */
  csrf: string;
}

/** Who may read and change the leads: the bearer of the token, and browsers that signed in. */
export class Access {
  readonly #store: LeadStore;
  readonly #tokenHash: string;
  readonly #attempts: RateLimit;
  readonly #now: () => number;

  /** @param attempts failed ones, by address; shared with the sign-in page */
  constructor(store: LeadStore, tokenHash: string, attempts: RateLimit, now: () => number) {
    this.#store = store;
    this.#tokenHash = tokenHash;
    this.#attempts = attempts;
    this.#now = now;
  }

  async isToken(token: string): Promise<boolean> {
    return sameHash(await sha256(token), this.#tokenHash);
  }

  /** Null: nobody we know, or a change that no page of ours asked for. */
  async identify(c: Context<ReceiverEnv>): Promise<Person | null> {
    const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined) return this.#bearer(c.var.sender, bearer);
    const session = this.#sessionOf(c);
    if (session === undefined) return null;
    const grant = await this.#store.grant('session', await this.#hash(session), this.#now());
    if (!grant) return null;
    const csrf = await this.#csrf(session);
    if (!isSafeMethod(c.req.method) && !(await isProved(c, csrf))) return null;
    if (grant.userId === null) return tokensBearer(csrf);
    const user = await this.#store.user(grant.userId);
    if (!user || user.disabled) return null;
    return { userId: user.id, name: user.name, email: user.email, role: user.role, csrf };
  }

  /** @throws ProblemError `rate-limited` after too many wrong ones */
  async #bearer(sender: string, token: string): Promise<Person | null> {
    const isRight = await this.isToken(token);
    const retryAfterSeconds = this.#attempts.waitSeconds(sender);
    // The right one too, or the answer would tell it from the wrong ones.
    if (retryAfterSeconds > 0) {
      throw new ProblemError('rate-limited', {
        detail: `Too many wrong tokens; try again in ${retryAfterSeconds} s.`,
        retryAfterSeconds,
      });
    }
    if (isRight) return tokensBearer('');
    this.#attempts.record(sender);
    return null;
  }

  /** Signs this browser in, under a new secret; an earlier session of it ends. */
  async startSession(c: Context<ReceiverEnv>, userId: string | null): Promise<void> {
    await this.#dropSession(c);
    const session = await this.#grant('session', SESSION_MS, userId);
    setCookie(c, this.#cookieName, session, {
      ...this.#cookieOptions(c),
      ...(isSecure(c) && { prefix: 'host' }),
      maxAge: SESSION_MS / 1000,
    });
  }

  async endSession(c: Context<ReceiverEnv>): Promise<void> {
    const name = isSecure(c) ? `__Host-${this.#cookieName}` : this.#cookieName;
    deleteCookie(c, name, this.#cookieOptions(c));
    await this.#dropSession(c);
  }

  async #dropSession(c: Context<ReceiverEnv>): Promise<void> {
    const session = this.#sessionOf(c);
    if (session === undefined) return;
    await this.#store.takeGrant('session', await this.#hash(session), this.#now());
  }

  /** Everywhere: every browser of this person has to sign in again. */
  endSessionsOf(userId: string | null): Promise<void> {
    return this.#store.removeGrantsOf(userId);
  }

  /** A secret that signs in one browser of the owner, once, within 15 minutes. */
  createLink(): Promise<string> {
    return this.#grant('link', LINK_MS, null);
  }

  /** Whether a link still signs in; it stays good. */
  async isLink(secret: string): Promise<boolean> {
    return (await this.#store.grant('link', await this.#hash(secret), this.#now())) !== null;
  }

  async redeemLink(secret: string): Promise<boolean> {
    return (await this.#take('link', secret)) !== null;
  }

  /** A secret by which a user chooses a password, once, within 7 days. Earlier ones end, and so do sessions. */
  async createInvite(userId: string): Promise<string> {
    await this.#store.removeGrantsOf(userId);
    return this.#grant('invite', INVITE_MS, userId);
  }

  /** Whom an invitation is for; it stays good. Null: for nobody any more. */
  async invited(secret: string): Promise<User | null> {
    const grant = await this.#store.grant('invite', await this.#hash(secret), this.#now());
    return this.#userOf(grant);
  }

  async redeemInvite(secret: string): Promise<User | null> {
    return this.#userOf(await this.#take('invite', secret));
  }

  async #userOf(grant: Grant | null): Promise<User | null> {
    const user = grant?.userId ? await this.#store.user(grant.userId) : null;
    return user?.disabled ? null : user;
  }

  async #take(kind: Grant['kind'], secret: string): Promise<Grant | null> {
    return this.#store.takeGrant(kind, await this.#hash(secret), this.#now());
  }

  async #grant(kind: Grant['kind'], lifeMs: number, userId: string | null): Promise<string> {
    const secret = randomSecret();
    const now = this.#now();
    await this.#store.saveGrant(
      { kind, hash: await this.#hash(secret), expiresMs: now + lifeMs, userId },
      now,
    );
    return secret;
  }

  /** With the token in it, so that a new token ends every session of the old one. */
  #hash(secret: string): Promise<string> {
    return sha256(`${this.#tokenHash}.${secret}`);
  }

  /** Of the session, so that it need not be kept anywhere; tells nothing of it. */
  #csrf(session: string): Promise<string> {
    return sha256(`csrf.${this.#tokenHash}.${session}`);
  }

  #sessionOf(c: Context<ReceiverEnv>): string | undefined {
    return isSecure(c) ? getCookie(c, this.#cookieName, 'host') : getCookie(c, this.#cookieName);
  }

  /** Cookies know no port: two receivers on one host must not sign each other out. */
  get #cookieName(): string {
    return `leadline-${this.#tokenHash.slice(0, 8)}`;
  }

  #cookieOptions(c: Context<ReceiverEnv>) {
    return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(c) } as const;
  }
}

/** @throws ProblemError `forbidden` where the role of whoever asks does not include it */
export function assertMay({ role }: Person, right: Right): void {
  if (may(role, right)) return;
  throw new ProblemError('forbidden', {
    detail: `role: expected one that may ${right}, found ${role}`,
  });
}

/** Whether a page of ours made this request: what a session alone may change must come from there. */
export function isFromOwnPage(c: Context<ReceiverEnv>): boolean {
  const site = c.req.header('sec-fetch-site');
  return site === undefined ? c.req.header('origin') === c.var.ownOrigin : site === 'same-origin';
}

/** The form of a request, read once. */
export async function formOf(c: Context<ReceiverEnv>): Promise<URLSearchParams> {
  const form = c.get('form') ?? (await readForm(c.req.raw, MAX_FORM_BYTES));
  c.set('form', form);
  return form;
}

/** By where it comes from, and by what only a page of this session can know. */
async function isProved(c: Context<ReceiverEnv>, csrf: string): Promise<boolean> {
  if (!isFromOwnPage(c)) return false;
  const shown = isForm(c.req.raw) ? (await formOf(c)).get('csrf') : c.req.header('leadline-csrf');
  return sameHash(shown ?? '', csrf);
}

function tokensBearer(csrf: string): Person {
  return { userId: null, name: 'Owner', email: '', role: 'owner', csrf };
}

function isSecure(c: Context<ReceiverEnv>): boolean {
  return c.var.ownOrigin.startsWith('https:');
}

function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
