import { fromHex, toHex } from './bytes.ts';

/** What the key of a challenge rests on. */
export interface KeyParameters {
  algorithm: 'SHA-256';
  /** How often is hashed. */
  cost: number;
  /** 32 hexadecimal digits, as `salt`. */
  nonce: string;
  salt: string;
}

export const MAX_COUNTER = 2 ** 32 - 1;

/**
 * The key of a challenge at a counter, as ALTCHA's PoW v2 derives it by plain SHA: the hash of salt,
 * nonce and the counter in four bytes, hashed again as often as the cost says.
 *
 * @returns in lower-case hexadecimal
 */
export async function deriveKey(parameters: KeyParameters, counter: number): Promise<string> {
  const { algorithm, cost, nonce, salt } = parameters;
  const start = fromHex(salt + nonce);
  let data = new Uint8Array(start.length + 4);
  data.set(start);
  new DataView(data.buffer).setUint32(start.length, counter);
  for (let round = 0; round < cost; round++) {
    data = new Uint8Array(await crypto.subtle.digest(algorithm, data));
  }
  return toHex(data);
}
