import { Hono, type Context } from 'hono';
import { assertMay, formOf } from '../access.ts';
import type { ReceiverEnv, Services } from '../environment.ts';
import { ProblemError } from '../problem.ts';
import { passwordProblem, signInByPassword } from '../sign-in.ts';
import type { User, UserChange } from '../store/store.ts';
import { ROLES } from '../store/users.ts';
import { accountPage, type AccountView } from './account-page.ts';
import { signedInOnly } from './inbox-routes.ts';
import { pageHeaders } from './page-headers.ts';
import { peoplePage, type PeopleView } from './people-page.ts';

const MAX_NAME_LENGTH = 80;

/** Who may open the inbox, and everyone's own way in. */
export function peopleRoutes(services: Services): Hono<ReceiverEnv> {
  const { store, access, passwords, live, log, now } = services;

  async function people(c: Context<ReceiverEnv>, changes: Partial<PeopleView> = {}) {
    return c.html(
      peoplePage({ person: c.var.person, users: await store.users(), ...changes }),
      changes.problem ? 422 : 200,
    );
  }

  async function withLink(c: Context<ReceiverEnv>, user: User) {
    const url = new URL('/join', c.var.ownOrigin);
    url.searchParams.set('invite', await access.createInvite(user.id));
    log('info', 'invited', { role: user.role });
    return people(c, { invite: { user, url: url.href } });
  }

  async function changed(c: Context<ReceiverEnv>, user: User, change: UserChange, done: string) {
    await store.changeUser(user.id, change);
    log('info', 'person-changed', { what: Object.keys(change).join(' ') });
    void live.check();
    return people(c, { done });
  }

  const account = (c: Context<ReceiverEnv>, changes: Partial<AccountView> = {}) =>
    c.html(accountPage({ person: c.var.person, ...changes }), changes.problem ? 422 : 200);

  return new Hono<ReceiverEnv>()
    .use('/people', pageHeaders, signedInOnly(services))
    .use('/people/*', pageHeaders, signedInOnly(services))
    .use('/account', pageHeaders, signedInOnly(services))
    .use('/account/*', pageHeaders, signedInOnly(services))
    .get('/people', (c) => {
      assertMay(c.var.person, 'manage');
      return people(c);
    })
    .post('/people', async (c) => {
      assertMay(c.var.person, 'manage');
      const form = await formOf(c);
      const { name, email, words } = newPerson(form);
      const role = ROLES.find((each) => each === form.get('role'));
      if (role === undefined) throw unknownAction('role');
      if (words) return people(c, { problem: { words, name, email } });
      const created = new Date(now()).toISOString();
      const user = await store.addUser({ name, email, role, passwordHash: null, created });
      const taken = 'There is someone with this e-mail already.';
      return user ? withLink(c, user) : people(c, { problem: { words: taken, name, email } });
    })
    .post('/people/:id', async (c) => {
      const { person } = c.var;
      assertMay(person, 'manage');
      const form = await formOf(c);
      const user = await store.user(c.req.param('id'));
      if (!user) throw new ProblemError('not-found', { detail: 'No person has this id.' });
      if (user.id === person.userId) {
        throw new ProblemError('forbidden', {
          detail: 'Nobody changes their own access: another owner or the token must.',
        });
      }
      switch (form.get('action')) {
        case 'role': {
          const role = ROLES.find((each) => each === form.get('role'));
          if (role === undefined) throw unknownAction('role');
          return changed(c, user, { role }, `${user.name} is ${role} now.`);
        }
        case 'link':
          return withLink(c, user);
        case 'sign-out':
          await access.endSessionsOf(user.id);
          return people(c, { done: `${user.name} is signed out everywhere.` });
        case 'disable':
          return changed(c, user, { disabled: true }, `${user.name} is not let in any more.`);
        case 'enable':
          return changed(c, user, { disabled: false }, `${user.name} is let in again.`);
        case 'remove':
          await store.removeUser(user.id);
          log('info', 'person-removed');
          void live.check();
          return people(c, { done: `${user.name} was removed.` });
        default:
          throw unknownAction('action');
      }
    })
    .get('/account', (c) => account(c))
    .post('/account/password', async (c) => {
      const { person, sender } = c.var;
      if (person.userId === null) throw unknownAction('account');
      const form = await formOf(c);
      const password = form.get('password') ?? '';
      const wanted = form.get('new-password') ?? '';
      // Under the same limit as signing in: a session left open must not be a way to guess.
      const attempt = await signInByPassword(services, sender, { email: person.email, password });
      if (attempt.outcome === 'wait') {
        const words = `Too many attempts. Try again in ${attempt.seconds} s.`;
        return account(c, { problem: { at: 'current', words } });
      }
      if (attempt.outcome === 'wrong') {
        return account(c, { problem: { at: 'current', words: 'This is not your password.' } });
      }
      const words = passwordProblem(wanted, person);
      if (words) return account(c, { problem: { at: 'new', words } });
      await store.changeUser(person.userId, { passwordHash: await passwords.hash(wanted) });
      await access.startSession(c, person.userId);
      log('info', 'password-changed');
      return c.redirect('/', 303);
    })
    .post('/account/sign-out-everywhere', async (c) => {
      await access.endSessionsOf(c.var.person.userId);
      await access.endSession(c);
      return c.redirect('/sign-in', 303);
    });
}

function newPerson(form: URLSearchParams): { name: string; email: string; words: string } {
  const plain = (name: string) =>
    (form.get(name) ?? '')
      .replaceAll(/\p{Cc}/gu, ' ')
      .toWellFormed()
      .trim();
  const [name, email] = [plain('name'), plain('email')];
  const words =
    name === '' || name.length > MAX_NAME_LENGTH
      ? 'Please give a name.'
      : /^[^\s@]{1,64}@[^\s@]{1,189}$/.test(email)
        ? ''
        : 'This is not an e-mail address.';
  return { name, email, words };
}

function unknownAction(field: string): ProblemError {
  return new ProblemError('invalid-fields', {
    detail: `${field}: expected one that the page offers`,
  });
}
