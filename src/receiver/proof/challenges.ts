import { canonicalJson } from '../canonical-json.ts';
import { sameHash } from '../secrets.ts';
import { toHex } from './bytes.ts';
import { deriveKey } from './derive-key.ts';
import { readProof } from './read-proof.ts';

/** A task whose solution proves that somebody's machine has worked for this lead: ALTCHA's PoW v2. */
export interface Challenge {
  parameters: ChallengeParameters;
  /** HMAC-SHA-256 over the parameters as canonical JSON, in hexadecimal. */
  signature: string;
}

export interface ChallengeParameters {
  algorithm: 'SHA-256';
  cost: number;
  data: {
    /** Whose page may use the proof; "" for the receiver's own. */
    origin: string;
  };
  /** Seconds since 1970. */
  expiresAt: number;
  keyLength: number;
  keyPrefix: string;
  nonce: string;
  salt: string;
}

/** What is left of a proof once it holds: enough to see that it does not count twice. */
export interface ProvenWork {
  signature: string;
  /** From then on it would be refused by its age. */
  expiresMs: number;
}

export type ProofFault = 'malformed' | 'forged' | 'expired' | 'foreign' | 'unsolved';

/** Each is one hash away from the next, so that making a challenge costs no more than checking one. */
const COST = 1;
/**
 * The counter to be found. About 1 s in JavaScript on a slow phone; a lower bound that is not zero and
 * an upper one leave nobody unlucky.
 */
const MIN_COUNTER = 25_000;
const MAX_COUNTER = 75_000;
const LIFE_MS = 3_600_000;
const KEY_BYTES = 32;
const PREFIX_DIGITS = 32;
const ID_BYTES = 16;

/** Makes challenges and checks what is said to solve them. Keeps nothing: what was used is the store's to know. */
export class Challenges {
  readonly #key: Promise<CryptoKey>;
  readonly #now: () => number;

  /** @param secret the same at every receiver of one store */
  constructor(secret: string, now: () => number) {
    this.#key = crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    this.#now = now;
  }

  async create(origin: string): Promise<Challenge> {
    const start = {
      algorithm: 'SHA-256',
      cost: COST,
      data: { origin },
      expiresAt: Math.floor((this.#now() + LIFE_MS) / 1000),
      keyLength: KEY_BYTES,
      nonce: randomHex(ID_BYTES),
      salt: randomHex(ID_BYTES),
    } as const;
    const key = await deriveKey(start, randomCounter());
    const parameters = { ...start, keyPrefix: key.slice(0, PREFIX_DIGITS) };
    return { parameters, signature: await this.#sign(parameters) };
  }

  /** @param origin of the page that sends the lead */
  async check(proof: string, origin: string): Promise<ProvenWork | ProofFault> {
    const read = readProof(proof);
    if (!read) return 'malformed';
    const { challenge, counter, derivedKey } = read;
    // First, so that whatever follows is of our own making.
    if (!sameHash(await this.#sign(challenge.parameters), challenge.signature)) return 'forged';
    const { data, expiresAt, keyPrefix } = challenge.parameters;
    const expiresMs = expiresAt * 1000;
    if (expiresMs <= this.#now()) return 'expired';
    if (data.origin !== origin) return 'foreign';
    const key = await deriveKey(challenge.parameters, counter);
    if (key !== derivedKey || !key.startsWith(keyPrefix)) return 'unsolved';
    return { signature: challenge.signature, expiresMs };
  }

  async #sign(parameters: object): Promise<string> {
    const text = new TextEncoder().encode(canonicalJson(parameters));
    return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await this.#key, text)));
  }
}

function randomHex(bytes: number): string {
  return toHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

function randomCounter(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return MIN_COUNTER + (random % (MAX_COUNTER - MIN_COUNTER));
}
