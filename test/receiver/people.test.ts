import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import {
  ORIGIN,
  OWNERS_TOKEN,
  PASSWORD,
  PLAIN_PASSWORDS,
  cookieOf,
  form,
  sharedInbox,
  type Session,
  type SharedInbox,
} from './inbox-people.ts';

const DAY_MS = 24 * 3_600_000;

/** The link that a page shows once; its path and query. */
function linkIn(page: string): string {
  const link = /value="https:\/\/inbox\.example(\/join\?invite=[\w-]+)"/.exec(page)?.[1];
  if (!link) throw new Error(`page: expected a link, found ${page.slice(0, 2000)}`);
  return link;
}

function secretOf(link: string): string {
  return new URL(link, ORIGIN).searchParams.get('invite') ?? '';
}

suite('An invitation', () => {
  let inbox: SharedInbox;
  let owner: Session;
  before(async () => {
    inbox = await sharedInbox();
    owner = await inbox.signIn(inbox.users.owner);
  });

  async function invite(email: string, role = 'member'): Promise<string> {
    const answer = await inbox.ask('/people', form({ name: 'Nora New', email, role }, owner));
    assert.equal(answer.status, 200);
    return linkIn(await answer.text());
  }

  const join = (link: string, password: string) =>
    inbox.ask('/join', form({ invite: secretOf(link), 'new-password': password }));

  test('lets someone choose a password and is spent then', async () => {
    const link = await invite('Nora@Inbox.example');
    const shown = await inbox.ask(link);
    assert.equal(shown.status, 200);
    assert.match(await shown.text(), /Welcome, <bdi>Nora New<\/bdi>/);
    const joined = await join(link, 'seven small green apples');
    assert.equal(joined.status, 200);
    const headers = { cookie: cookieOf(joined) };
    assert.equal((await inbox.ask('/leads', { headers })).status, 200);
    assert.equal((await inbox.ask('/leads.csv', { headers })).status, 403);
    assert.equal((await inbox.ask(link)).status, 401);
    assert.equal((await join(link, 'another long sentence')).status, 401);
    const signedIn = await inbox.ask(
      '/sign-in',
      form({ email: ' nora@inbox.example ', password: 'seven small green apples' }),
    );
    assert.equal(signedIn.status, 303);
  });

  for (const [why, password] of [
    ['eleven characters', 'short one!!'],
    ['only one letter', 'aaaaaaaaaaaaaaaa'],
    ['the e-mail', 'Weak@Inbox.example'],
    ['two hundred and one characters', 'abcdefg'.repeat(29)],
  ] as const) {
    test(`takes no password of ${why}, and stays good`, async () => {
      const link = await invite(`weak${why.length}@inbox.example`);
      const answer = await join(link, password.replace('Weak', `weak${why.length}`));
      assert.equal(answer.status, 422);
      assert.deepEqual(answer.headers.getSetCookie(), []);
      assert.equal((await join(link, 'seven small green apples')).status, 200);
    });
  }

  test('is over after 7 days, and when a newer one is made', async () => {
    const link = await invite('late@inbox.example');
    const late = await inbox.store.userByEmail('late@inbox.example');
    const newer = await inbox.ask(`/people/${late?.id}`, form({ action: 'link' }, owner));
    assert.equal((await inbox.ask(link)).status, 401);
    const link2 = linkIn(await newer.text());
    inbox.clock.nowMs += 7 * DAY_MS + 1;
    assert.equal((await inbox.ask(link2)).status, 401);
    assert.equal((await join(link2, 'seven small green apples')).status, 401);
    owner = await inbox.signIn(inbox.users.owner);
  });

  test('is for one person an address, and not for what is none', async () => {
    await invite('once@inbox.example');
    for (const email of ['ONCE@inbox.example', 'no address', 'a@b@c', '']) {
      const fields = { name: 'Nora', email, role: 'viewer' };
      const answer = await inbox.ask('/people', form(fields, owner));
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), /<strong>Error:<\/strong>/);
    }
  });

  test('is not taken from another page', async () => {
    const link = await invite('lured@inbox.example');
    const answer = await inbox.ask('/join', {
      ...form({ invite: secretOf(link), 'new-password': 'chosen by someone else' }),
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(answer.status, 403);
    assert.equal((await inbox.ask(link)).status, 200);
  });
});

suite('Signing in', () => {
  test('says the same of a wrong password, an unknown address and one without access', async () => {
    const inbox = await sharedInbox();
    const { member, viewer } = inbox.users;
    await inbox.store.changeUser(viewer.id, { disabled: true });
    await inbox.store.addUser({
      name: 'Invited',
      email: 'invited@inbox.example',
      role: 'member',
      passwordHash: null,
      created: '2026-11-25T09:00:00.000Z',
    });
    const answers: string[] = [];
    for (const [email, password] of [
      [member.email, 'not the password'],
      ['nobody@inbox.example', PASSWORD],
      [viewer.email, PASSWORD],
      ['invited@inbox.example', ''],
      [`${'x'.repeat(300)}@inbox.example`, PASSWORD],
      [member.email, PASSWORD + 'x'.repeat(300)],
    ] as const) {
      const answer = await inbox.ask('/sign-in', form({ email, password }));
      assert.deepEqual(answer.headers.getSetCookie(), []);
      const page = (await answer.text()).replaceAll(email, 'E-MAIL');
      answers.push(`${answer.status} ${page}`);
    }
    assert.match(answers[0] ?? '', /^401 .*E-mail or password is not right/s);
    assert.equal(new Set(answers).size, 1);
  });

  test('looks at a password even where there is none to compare with', async () => {
    const looked: (string | null)[] = [];
    const inbox = await sharedInbox({
      ...PLAIN_PASSWORDS,
      verify: (password, stored) => {
        looked.push(stored);
        return PLAIN_PASSWORDS.verify(password, stored);
      },
    });
    await inbox.ask('/sign-in', form({ email: 'nobody@inbox.example', password: PASSWORD }));
    assert.deepEqual(looked, [null]);
  });

  test('is limited by account from however many addresses, for those that are none too', async () => {
    for (const email of ['mia.member@inbox.example', 'nobody@inbox.example']) {
      const inbox = await sharedInbox();
      const attempt = (guess: number, password: string) =>
        inbox.ask('/sign-in', {
          ...form({ email: guess % 2 ? email : email.toUpperCase(), password }),
          address: `198.51.100.${guess}`,
        });
      const statuses: number[] = [];
      for (let guess = 0; guess < 12; guess++) {
        statuses.push((await attempt(guess, `guess ${guess}`)).status);
      }
      assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429, 429]);
      const right = await attempt(20, PASSWORD);
      assert.equal(right.status, 429);
      assert.match(right.headers.get('retry-after') ?? '', /^\d+$/);
      inbox.clock.nowMs += 60_001;
      const later = await attempt(21, PASSWORD);
      assert.equal(later.status, email.startsWith('mia') ? 303 : 401);
    }
  });

  test('is limited by address over however many accounts, token included', async () => {
    const inbox = await sharedInbox();
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess++) {
      const fields: Record<string, string> =
        guess % 3 > 0 ? { email: `p${guess}@x.example`, password: 'x' } : { token: 'x' };
      statuses.push((await inbox.ask('/sign-in', form(fields))).status);
    }
    assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429, 429]);
    const elsewhere = { ...form({ token: OWNERS_TOKEN }), address: '203.0.113.9' };
    assert.equal((await inbox.ask('/sign-in', elsewhere)).status, 303);
  });

  test('counts attempts that come all at once, and none that succeeds', async () => {
    const inbox = await sharedInbox();
    const email = inbox.users.member.email;
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        inbox.ask('/sign-in', form({ email, password: `guess ${i}` })),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 401).length, 10);
    const other = await sharedInbox();
    for (let i = 0; i < 15; i++) await other.signIn(other.users.viewer);
  });

  test('needs a form of ours, of a sensible size', async () => {
    const inbox = await sharedInbox();
    const evil = { ...form({ token: OWNERS_TOKEN }), headers: { origin: 'https://evil.example' } };
    assert.equal((await inbox.ask('/sign-in', evil)).status, 403);
    const headers = { origin: ORIGIN, 'content-type': 'text/plain' };
    const plain = { method: 'POST', headers, body: `token=${OWNERS_TOKEN}` };
    assert.equal((await inbox.ask('/sign-in', plain)).status, 400);
    const huge = form({ token: 'x'.repeat(70_000) });
    assert.equal((await inbox.ask('/sign-in', huge)).status, 413);
  });
});

suite('A session', () => {
  const isIn = async (inbox: SharedInbox, { cookie }: Session) =>
    (await inbox.ask('/leads', { headers: { cookie } })).status === 200;

  test('has a cookie of its own, new at each time of signing in', async () => {
    const inbox = await sharedInbox();
    const { email } = inbox.users.member;
    const first = await inbox.ask('/sign-in', form({ email, password: PASSWORD }));
    const [cookie = ''] = first.headers.getSetCookie();
    assert.match(
      cookie,
      /^__Host-leadline-[0-9a-f]{8}=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const session = { cookie: cookieOf(first), csrf: '' };
    const again = form({ email, password: PASSWORD }, session);
    const second = { cookie: cookieOf(await inbox.ask('/sign-in', again)), csrf: '' };
    assert.notEqual(second.cookie, session.cookie);
    assert.equal(await isIn(inbox, session), false);
    assert.equal(await isIn(inbox, second), true);
  });

  test('ends after 7 days', async () => {
    const inbox = await sharedInbox();
    const session = await inbox.signIn(inbox.users.member);
    inbox.clock.nowMs += 7 * DAY_MS - 1;
    assert.equal(await isIn(inbox, session), true);
    inbox.clock.nowMs += 2;
    assert.equal(await isIn(inbox, session), false);
  });

  test('ends everywhere at once, for its person alone', async () => {
    const inbox = await sharedInbox();
    const { member, viewer } = inbox.users;
    const [here, there, other] = [
      await inbox.signIn(member),
      await inbox.signIn(member),
      await inbox.signIn(viewer),
    ];
    const answer = await inbox.ask('/account/sign-out-everywhere', form({}, here));
    assert.equal(answer.headers.get('location'), '/sign-in');
    assert.equal(await isIn(inbox, here), false);
    assert.equal(await isIn(inbox, there), false);
    assert.equal(await isIn(inbox, other), true);
  });

  test('of the token ends everywhere too', async () => {
    const inbox = await sharedInbox();
    const cookie = cookieOf(await inbox.ask('/sign-in', form({ token: OWNERS_TOKEN })));
    const page = await (await inbox.ask('/', { headers: { cookie } })).text();
    const csrf = /data-csrf="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
    await inbox.ask('/account/sign-out-everywhere', form({}, { cookie, csrf }));
    assert.equal(await isIn(inbox, { cookie, csrf }), false);
  });

  test('does not outlive a new password, and the old one is asked for', async () => {
    const inbox = await sharedInbox();
    const { member } = inbox.users;
    const [here, there] = [await inbox.signIn(member), await inbox.signIn(member)];
    const wanted = 'seven small green apples';
    const change = (password: string, session: Session) =>
      inbox.ask('/account/password', form({ password, 'new-password': wanted }, session));
    assert.equal((await change('not the password', here)).status, 422);
    assert.equal(await isIn(inbox, there), true);
    const done = await change(PASSWORD, here);
    assert.equal(done.status, 303);
    assert.equal(await isIn(inbox, there), false);
    assert.equal(await isIn(inbox, { cookie: cookieOf(done), csrf: '' }), true);
    const old = form({ email: member.email, password: PASSWORD });
    assert.equal((await inbox.ask('/sign-in', old)).status, 401);
  });

  for (const action of ['disable', 'remove', 'sign-out', 'link']) {
    test(`ends when an owner says ${action}`, async () => {
      const inbox = await sharedInbox();
      const { owner, member } = inbox.users;
      const [boss, session] = [await inbox.signIn(owner), await inbox.signIn(member)];
      assert.equal((await inbox.ask(`/people/${member.id}`, form({ action }, boss))).status, 200);
      assert.equal(await isIn(inbox, session), false);
    });
  }

  test('has the role that its person has now', async () => {
    const inbox = await sharedInbox();
    const { owner, member } = inbox.users;
    const [boss, session] = [await inbox.signIn(owner), await inbox.signIn(member)];
    const csv = () => inbox.ask('/leads.csv', { headers: { cookie: session.cookie } });
    assert.equal((await csv()).status, 403);
    await inbox.ask(`/people/${member.id}`, form({ action: 'role', role: 'owner' }, boss));
    assert.equal((await csv()).status, 200);
  });

  test('lets nobody change their own access', async () => {
    const inbox = await sharedInbox();
    const { owner } = inbox.users;
    const session = await inbox.signIn(owner);
    for (const action of ['role', 'disable', 'remove']) {
      const fields = { action, role: 'viewer' };
      const answer = await inbox.ask(`/people/${owner.id}`, form(fields, session));
      assert.equal(answer.status, 403);
    }
    assert.equal((await inbox.store.user(owner.id))?.role, 'owner');
  });
});
