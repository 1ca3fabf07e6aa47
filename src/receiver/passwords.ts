/** Turns passwords into what may be stored of them. */
export interface Passwords {
  /** What is to be stored: algorithm, cost and salt stand in it. */
  hash(password: string): Promise<string>;
  /** Whether the password is the stored one. With null, for nobody's password, it takes as long and is false. */
  verify(password: string, stored: string | null): Promise<boolean>;
}

/** Long enough that the limit on attempts holds; short enough to be chosen willingly. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 200;

/** 32 MiB and three passes, OWASP's equivalent of 128 MiB and one. */
const COST = { log2N: 15, r: 8, p: 3 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** Each takes 32 MiB; more than this many at once are refused rather than queued. */
const MAX_WAITING = 50;

/** Thrown where more passwords are being checked than the machine can bear. */
export class PasswordsBusyError extends Error {
  override readonly name = 'PasswordsBusyError';
}

/**
 * scrypt by `node:crypto`, which Node, Deno, Bun and workers with Node's modules have. It is loaded with the
 * first password, so that the handler itself runs without it.
 */
export function scryptPasswords(cost = COST): Passwords {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  /** One after the other: a crowd of attempts costs time, not memory. */
  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (waiting >= MAX_WAITING) throw new PasswordsBusyError('passwords: too many at once');
    waiting++;
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      waiting--;
    }
  }

  async function derive(password: string, salt: Uint8Array, { log2N, r, p }: typeof COST) {
    const { scrypt } = await import('node:crypto');
    const N = 2 ** log2N;
    return new Promise<Uint8Array>((resolve, reject) => {
      const options = { N, r, p, maxmem: 256 * N * r };
      scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
        if (error) reject(error);
        else resolve(key);
      });
    });
  }

  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
        const key = await derive(password, salt, cost);
        return ['scrypt', cost.log2N, cost.r, cost.p, toHex(salt), toHex(key)].join('$');
      }),
    verify: (password, stored) =>
      inTurn(async () => {
        const known = stored === null ? null : parse(stored);
        const salt = known?.salt ?? new Uint8Array(SALT_BYTES);
        const key = await derive(password, salt, known?.cost ?? cost);
        const { timingSafeEqual } = await import('node:crypto');
        return timingSafeEqual(key, known?.key ?? new Uint8Array(KEY_BYTES)) && known !== null;
      }),
  };
}

interface StoredPassword {
  cost: typeof COST;
  salt: Uint8Array;
  key: Uint8Array;
}

function parse(stored: string): StoredPassword | null {
  const [, log2N, r, p, salt = '', key = ''] =
    /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([0-9a-f]+)\$([0-9a-f]{64})$/.exec(stored) ?? [];
  if (log2N === undefined) return null;
  return {
    cost: { log2N: Number(log2N), r: Number(r), p: Number(p) },
    salt: fromHex(salt),
    key: fromHex(key),
  };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
