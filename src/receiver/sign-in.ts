import type { Services } from './environment.ts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, PasswordsBusyError } from './passwords.ts';
import type { User } from './store/store.ts';

const MAX_EMAIL_LENGTH = 254;
const BUSY_SECONDS = 10;

/** What became of an attempt; words for people say the same whether there is such a person or not. */
export type SignIn =
  | { outcome: 'in'; userId: string | null }
  | { outcome: 'wrong' }
  | { outcome: 'wait'; seconds: number };

type SignInServices = Pick<Services, 'store' | 'access' | 'signIns' | 'passwords'>;

export async function signInByToken(
  { access, signIns }: SignInServices,
  sender: string,
  token: string,
): Promise<SignIn> {
  const seconds = signIns.waitSeconds(sender);
  if (seconds > 0) return { outcome: 'wait', seconds };
  // Counted before it is looked at: those that come at once must not all pass.
  signIns.record(sender);
  if (!(await access.isToken(token.trim()))) return { outcome: 'wrong' };
  signIns.takeBack(sender);
  return { outcome: 'in', userId: null };
}

export async function signInByPassword(
  { store, signIns, passwords }: SignInServices,
  sender: string,
  { email, password }: { email: string; password: string },
): Promise<SignIn> {
  const account = `account ${email.trim().toLowerCase().slice(0, MAX_EMAIL_LENGTH)}`;
  const seconds = Math.max(signIns.waitSeconds(sender), signIns.waitSeconds(account));
  if (seconds > 0) return { outcome: 'wait', seconds };
  signIns.record(sender);
  signIns.record(account);
  const user = email.length > MAX_EMAIL_LENGTH ? null : await store.userByEmail(email);
  const stored = user && !user.disabled ? user.passwordHash : null;
  let right: boolean;
  try {
    right = await passwords.verify(password.slice(0, MAX_PASSWORD_LENGTH), stored);
  } catch (error) {
    if (error instanceof PasswordsBusyError) return { outcome: 'wait', seconds: BUSY_SECONDS };
    throw error;
  }
  if (!right || !user || password.length > MAX_PASSWORD_LENGTH) return { outcome: 'wrong' };
  signIns.takeBack(sender);
  signIns.takeBack(account);
  return { outcome: 'in', userId: user.id };
}

/** What is wrong with a new password, in words for whoever chose it; "" if nothing is. */
export function passwordProblem(
  password: string,
  { name, email }: Pick<User, 'name' | 'email'>,
): string {
  const length = [...password].length;
  if (length < MIN_PASSWORD_LENGTH) {
    return `At least ${MIN_PASSWORD_LENGTH} characters are needed; these are ${length}.`;
  }
  if (password.length > MAX_PASSWORD_LENGTH) {
    return `At most ${MAX_PASSWORD_LENGTH} characters are possible.`;
  }
  const plain = password.toLowerCase().replaceAll(/\s+/g, '');
  const known = [email, email.split('@')[0] ?? '', name.replaceAll(/\s+/g, '')];
  const isGuess =
    new Set(plain).size < 5 || known.some((word) => word !== '' && word.toLowerCase() === plain);
  return isGuess ? 'This one is easy to guess. Please choose another.' : '';
}
