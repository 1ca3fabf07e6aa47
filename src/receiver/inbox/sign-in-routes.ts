import { Hono, type Context } from 'hono';
import { formOf, isFromOwnPage } from '../access.ts';
import type { ReceiverEnv, Services } from '../environment.ts';
import { ProblemError } from '../problem.ts';
import { passwordProblem, signInByPassword, signInByToken, type SignIn } from '../sign-in.ts';
import { pageHeaders } from './page-headers.ts';
import {
  joinPage,
  linkPage,
  signInPage,
  signedInPage,
  spentInvitePage,
  spentLinkPage,
} from './sign-in-page.ts';

/** The way in: by password, by token, or by a link that works once. */
export function signInRoutes(services: Services): Hono<ReceiverEnv> {
  const { store, access, passwords, log } = services;

  /** Those who have not chosen a password yet count too, so that nothing is told of who has. */
  const withPassword = async () => (await store.users()).length > 0;

  return new Hono<ReceiverEnv>()
    .use('/sign-in', pageHeaders)
    .use('/join', pageHeaders)
    .get('/sign-in', async (c) => {
      const link = c.req.query('link');
      if (link === undefined) return c.html(signInPage({ withPassword: await withPassword() }));
      // Whatever looks at a link before its owner does – a preview, a scanner – must not spend it.
      return (await access.isLink(link)) ? c.html(linkPage(link)) : c.html(spentLinkPage(), 401);
    })
    .post('/sign-in', async (c) => {
      assertOwnPage(c);
      const form = await formOf(c);
      const link = form.get('link');
      if (link !== null) {
        if (!(await access.redeemLink(link))) return c.html(spentLinkPage(), 401);
        await access.startSession(c, null);
        log('info', 'signed-in', { by: 'link' });
        return c.redirect('/', 303);
      }
      const at = form.has('token') ? 'token' : 'password';
      const email = form.get('email') ?? '';
      const attempt = await attemptOf(c, form, at);
      if (attempt.outcome === 'in') {
        await access.startSession(c, attempt.userId);
        log('info', 'signed-in', { by: at });
        return c.redirect('/', 303);
      }
      log('warn', attempt.outcome === 'wait' ? 'sign-in-limited' : 'sign-in-failed', { by: at });
      const isWrong = attempt.outcome === 'wrong';
      if (!isWrong) c.header('retry-after', String(attempt.seconds));
      const wrong = at === 'token' ? 'This is not the token.' : 'E-mail or password is not right.';
      const words = isWrong ? wrong : `Too many attempts. Try again in ${attempt.seconds} s.`;
      const page = signInPage({
        withPassword: await withPassword(),
        problem: { at, words },
        email,
      });
      return c.html(page, isWrong ? 401 : 429);
    })
    .get('/join', async (c) => {
      const secret = c.req.query('invite') ?? '';
      const user = await access.invited(secret);
      return user ? c.html(joinPage(user, secret)) : c.html(spentInvitePage(), 401);
    })
    .post('/join', async (c) => {
      assertOwnPage(c);
      const form = await formOf(c);
      const secret = form.get('invite') ?? '';
      const password = form.get('new-password') ?? '';
      const invited = await access.invited(secret);
      if (!invited) return c.html(spentInvitePage(), 401);
      const problem = passwordProblem(password, invited);
      if (problem) return c.html(joinPage(invited, secret, problem), 422);
      const passwordHash = await passwords.hash(password);
      const user = await access.redeemInvite(secret);
      if (!user) return c.html(spentInvitePage(), 401);
      await store.changeUser(user.id, { passwordHash });
      await access.startSession(c, user.id);
      log('info', 'joined');
      // The link was opened from a mail or a chat: as with a sign-in link, a redirect would lose the cookie.
      return c.html(signedInPage());
    })
    .post('/sign-out', async (c) => {
      const person = await access.identify(c);
      if (!person) assertOwnPage(c);
      // Somebody whose session is over already is signed out as well.
      if (person) await access.endSession(c);
      return c.redirect('/sign-in', 303);
    });

  function attemptOf(
    c: Context<ReceiverEnv>,
    form: URLSearchParams,
    at: 'token' | 'password',
  ): Promise<SignIn> {
    const { sender } = c.var;
    if (at === 'token') return signInByToken(services, sender, form.get('token') ?? '');
    const email = form.get('email') ?? '';
    const password = form.get('password') ?? '';
    return signInByPassword(services, sender, { email, password });
  }
}

export function assertOwnPage(c: Context<ReceiverEnv>): void {
  if (isFromOwnPage(c)) return;
  throw new ProblemError('origin-refused', {
    detail: 'Only a page of this inbox may ask for that.',
  });
}
