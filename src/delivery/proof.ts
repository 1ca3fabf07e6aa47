import { ATTEMPT_TIMEOUT_MS, fetchAtLoad, type Fetch } from './attempt.ts';
import { inTime, systemClock, type Clock } from './clock.ts';
import { hexOf } from './hex.ts';
import { sha256 } from './sha256.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Of ALTCHA's PoW v2, as far as it is read here. */
interface Parameters {
  algorithm: string;
  cost: number;
  keyLength: number;
  keyPrefix: string;
  nonce: string;
  salt: string;
}

/** So long a page may not answer its visitor; between two slices it may. */
const SLICE_MS = 8;
/** No receiver of ours asks for more; a hostile one must not keep the device busy for ever. */
const MAX_COUNTER = 1e7;

const bytesOf = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/**
 * Gets a challenge and solves it on this page's thread, in slices.
 *
 * @returns the proof for `signals.proof`; null where none can be had
 */
export async function proofFrom(
  url: string,
  fetch: Fetch = fetchAtLoad,
  clock: Clock = systemClock,
): Promise<string | null> {
  try {
    const challenge = await inTime(clock, ATTEMPT_TIMEOUT_MS, async (signal) => {
      const response = await fetch(url, { credentials: 'omit', signal });
      return (await response.json()) as { parameters: Parameters };
    });
    const { algorithm, cost, keyLength, keyPrefix, ...hex } = challenge.parameters;
    const [nonce, salt] = [bytesOf(hex.nonce), bytesOf(hex.salt)];
    const derive = derivationOf(algorithm, salt, cost, keyLength);
    if (!derive) return null;
    const password = new Uint8Array([...nonce, 0, 0, 0, 0]);
    let sliceMs = clock.elapsed();
    for (let counter = 0; counter < MAX_COUNTER; counter += 1) {
      new DataView(password.buffer).setUint32(nonce.length, counter);
      const made = derive(password);
      const key = made instanceof Promise ? await made : made;
      // Most differ in their first byte; not each of them need be written out.
      if (keyPrefix.startsWith(hexOf(key.subarray(0, 1)))) {
        const derivedKey = hexOf(key.subarray(0, keyLength));
        if (derivedKey.startsWith(keyPrefix)) {
          return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
        }
      }
      if (clock.elapsed() - sliceMs > SLICE_MS) {
        await new Promise<void>((resolve) => clock.after(0, resolve));
        sliceMs = clock.elapsed();
      }
    }
  } catch {
    // The owner is told by whoever asked; what is wrong they read in the network panel.
  }
  return null;
}

/** How a key is made of a password; undefined for algorithms that a browser does not have. */
function derivationOf(
  algorithm: string,
  salt: Bytes,
  cost: number,
  keyLength: number,
): ((password: Bytes) => Bytes | Promise<Bytes>) | undefined {
  const [name = '', hash] = algorithm.split('/');
  if (name === 'PBKDF2' && hash) {
    return async (password) => {
      const secret = await crypto.subtle.importKey('raw', password, name, false, ['deriveBits']);
      const parameters = { name, hash, salt, iterations: cost };
      return new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, keyLength * 8));
    };
  }
  if (algorithm === 'SHA-256') {
    // `digest` would cost a thread's turn for each of many small hashes: twice to eight times as long.
    return (password) => {
      let key = sha256(new Uint8Array([...salt, ...password]));
      for (let left = cost; left > 1; left -= 1) key = sha256(key);
      return key;
    };
  }
  if (/^SHA-(384|512)$/.test(algorithm)) {
    return async (password) => {
      let key = new Uint8Array([...salt, ...password]);
      for (let left = cost; left > 0; left -= 1) {
        key = new Uint8Array(await crypto.subtle.digest(algorithm, key));
      }
      return key;
    };
  }
  return undefined;
}
