import {
  createReceiver,
  openSqliteStore,
  type Destination,
  type Receiver,
} from '../../src/receiver/index.ts';
import type { Passwords } from '../../src/receiver/passwords.ts';
import type { LeadStore, Role, User } from '../../src/receiver/store/store.ts';

export const ORIGIN = 'https://inbox.example';
export const OWNERS_TOKEN = 'the-token-of-the-owner';

/** Quick ones, so that a test may sign in a hundred times; the real ones have tests of their own. */
export const PLAIN_PASSWORDS: Passwords = {
  hash: (password) => Promise.resolve(`plain:${password}`),
  verify: (password, stored) => Promise.resolve(stored === `plain:${password}`),
};

export const PASSWORD = 'a sentence for the tests';

/** A receiver in this process, with one person of each role. */
export interface SharedInbox {
  receiver: Receiver;
  store: LeadStore;
  users: Record<Role, User>;
  /** Time as the receiver sees it; may be set forward. */
  clock: { nowMs: number };
  ask: (path: string, init?: RequestInit & { address?: string }) => Promise<Response>;
  /** Signs a browser in; gives what it sends from then on. */
  signIn: (user: User) => Promise<Session>;
  addUser(name: string, role: Role): Promise<User>;
}

export interface Session {
  cookie: string;
  csrf: string;
}

export async function sharedInbox(
  passwords: Passwords = PLAIN_PASSWORDS,
  {
    store = openSqliteStore(':memory:'),
    destinations = [],
  }: { store?: LeadStore; destinations?: readonly Destination[] } = {},
): Promise<SharedInbox> {
  const clock = { nowMs: Date.parse('2026-11-25T09:00:00.000Z') };
  const now = () => clock.nowMs;
  const receiver = await createReceiver({
    store,
    token: OWNERS_TOKEN,
    passwords,
    destinations,
    now,
  });

  const ask: SharedInbox['ask'] = (path, { address = '192.0.2.1', ...init } = {}) =>
    receiver.fetch(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init }), {
      address,
    });

  async function addUser(name: string, role: Role): Promise<User> {
    const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@inbox.example`;
    const passwordHash = await passwords.hash(PASSWORD);
    const created = new Date(now()).toISOString();
    const user = await store.addUser({ name, email, role, passwordHash, created });
    if (!user) throw new Error(`user: expected ${email} to be free`);
    return user;
  }

  async function signIn(user: User): Promise<Session> {
    const answer = await ask('/sign-in', form({ email: user.email, password: PASSWORD }));
    const cookie = cookieOf(answer);
    const page = await (await ask('/', { headers: { cookie } })).text();
    return { cookie, csrf: csrfIn(page) };
  }

  const users = {
    owner: await addUser('Olga Owner', 'owner'),
    member: await addUser('Mia Member', 'member'),
    viewer: await addUser('Vera Viewer', 'viewer'),
  };
  return { receiver, store, users, clock, ask, signIn, addUser };
}

/** What a page of the inbox sends: a form, from its own origin. */
export function form(fields: Record<string, string>, session?: Session): RequestInit {
  return {
    method: 'POST',
    headers: { origin: ORIGIN, ...(session && { cookie: session.cookie }) },
    body: new URLSearchParams({ ...(session && { csrf: session.csrf }), ...fields }),
  };
}

export function cookieOf(answer: Response): string {
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

export function csrfIn(page: string): string {
  return /data-csrf="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
}
