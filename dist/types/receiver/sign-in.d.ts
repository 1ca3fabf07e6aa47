import type { Services } from './environment.ts';
import type { User } from './store/store.ts';
/** What became of an attempt; words for people say the same whether there is such a person or not. */
export type SignIn = {
    outcome: 'in';
    userId: string | null;
} | {
    outcome: 'wrong';
} | {
    outcome: 'wait';
    seconds: number;
};
type SignInServices = Pick<Services, 'store' | 'access' | 'signIns' | 'passwords'>;
export declare function signInByToken({ access, signIns }: SignInServices, sender: string, token: string): Promise<SignIn>;
export declare function signInByPassword({ store, signIns, passwords }: SignInServices, sender: string, { email, password }: {
    email: string;
    password: string;
}): Promise<SignIn>;
/** What is wrong with a new password, in words for whoever chose it; "" if nothing is. */
export declare function passwordProblem(password: string, { name, email }: Pick<User, 'name' | 'email'>): string;
export {};
