import { createHash } from 'node:crypto';
import type { Challenge } from '../../src/receiver/proof/challenges.ts';

/** Solves a challenge as the widget does, from the description of the format alone. */
export function solve({ parameters, signature }: Challenge): string {
  const { nonce, salt, keyPrefix } = parameters;
  const bytes = Buffer.concat([Buffer.from(salt + nonce, 'hex'), Buffer.alloc(4)]);
  for (let counter = 0; counter < 1_000_000; counter++) {
    bytes.writeUInt32BE(counter, 32);
    const derivedKey = createHash('sha256').update(bytes).digest('hex');
    if (derivedKey.startsWith(keyPrefix)) {
      return encode({ challenge: { parameters, signature }, solution: { counter, derivedKey } });
    }
  }
  throw new Error('challenge: expected a solution below 1,000,000, found none');
}

export function encode(proof: unknown): string {
  return Buffer.from(JSON.stringify(proof)).toString('base64');
}

export function decode(proof: string): {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
} {
  return JSON.parse(Buffer.from(proof, 'base64').toString()) as ReturnType<typeof decode>;
}
