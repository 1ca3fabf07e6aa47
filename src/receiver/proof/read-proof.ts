import * as v from 'valibot';
import type { Challenge } from './challenges.ts';
import { MAX_COUNTER } from './derive-key.ts';

/** Ours have about 700 characters. */
const MAX_PROOF_LENGTH = 4096;
const MAX_COST = 100;

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const integer = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** Strict: a parameter we never sign is no parameter of ours. */
const parametersSchema = v.strictObject({
  algorithm: v.literal('SHA-256'),
  cost: integer(1, MAX_COST),
  data: v.strictObject({ origin: v.string() }),
  expiresAt: integer(1, Number.MAX_SAFE_INTEGER / 1000),
  keyLength: v.literal(32),
  keyPrefix: hex(32),
  nonce: hex(32),
  salt: hex(32),
});

const proofSchema = v.object({
  challenge: v.object({ parameters: parametersSchema, signature: hex(64) }),
  solution: v.object({ counter: integer(0, MAX_COUNTER), derivedKey: hex(64) }),
});

export interface Proof {
  challenge: Challenge;
  counter: number;
  derivedKey: string;
}

/** A proof as the lead carries it: JSON in base64. Null for anything else; says nothing of whether it holds. */
export function readProof(text: string): Proof | null {
  if (text.length > MAX_PROOF_LENGTH) return null;
  try {
    const { success, output } = v.safeParse(proofSchema, JSON.parse(atob(text)));
    return success ? { challenge: output.challenge, ...output.solution } : null;
  } catch {
    return null;
  }
}
