/** Turns passwords into what may be stored of them. */
export interface Passwords {
    /** What is to be stored: algorithm, cost and salt stand in it. */
    hash(password: string): Promise<string>;
    /** Whether the password is the stored one. With null, for nobody's password, it takes as long and is false. */
    verify(password: string, stored: string | null): Promise<boolean>;
}
/** Long enough that the limit on attempts holds; short enough to be chosen willingly. */
export declare const MIN_PASSWORD_LENGTH = 12;
export declare const MAX_PASSWORD_LENGTH = 200;
/** Thrown where more passwords are being checked than the machine can bear. */
export declare class PasswordsBusyError extends Error {
    readonly name = "PasswordsBusyError";
}
/**
 * scrypt by `node:crypto`, which Node, Deno, Bun and workers with Node's modules have. It is loaded with the
 * first password, so that the handler itself runs without it.
 */
export declare function scryptPasswords(cost?: {
    log2N: number;
    r: number;
    p: number;
}): Passwords;
