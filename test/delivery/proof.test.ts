import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/pbkdf2';
import { deriveKey as sha } from 'altcha-lib/algorithms/sha';
import { proofFrom } from '../../src/delivery/proof.ts';
import { sha256 } from '../../src/delivery/sha256.ts';

const SECRET = 'a secret of the endpoint';
const URL = 'https://crm.example/challenge';

const answering = (body: unknown) => () => Promise.resolve(Response.json(body));

function decoded(proof: string | null) {
  return JSON.parse(Buffer.from(proof!, 'base64').toString()) as {
    challenge: Challenge;
    solution: { counter: number; derivedKey: string };
  };
}

suite('A proof of work', () => {
  for (const [algorithm, cost, deriveKey] of [
    ['SHA-256', 1, sha],
    ['SHA-256', 3, sha],
    ['SHA-384', 2, sha],
    ['SHA-512', 1, sha],
    ['PBKDF2/SHA-256', 50, pbkdf2],
    ['PBKDF2/SHA-512', 10, pbkdf2],
  ] as const) {
    test(`by ${algorithm} at cost ${cost} is one that altcha-lib accepts`, async () => {
      const challenge = await createChallenge({
        algorithm,
        cost,
        deriveKey,
        counter: 150,
        hmacSignatureSecret: SECRET,
        expiresAt: new Date(Date.now() + 60_000),
      });
      const proof = decoded(await proofFrom(URL, answering(challenge)));
      assert.equal(proof.solution.counter, 150);
      assert.deepEqual(proof.challenge, challenge);
      const { verified } = await verifySolution({
        ...proof,
        deriveKey,
        hmacSignatureSecret: SECRET,
      });
      assert.equal(verified, true);
    });
  }

  for (const [what, fetch] of Object.entries({
    'an endpoint that does not answer': () => Promise.reject(new TypeError('Failed to fetch')),
    'a page in its place': () => Promise.resolve(new Response('<!doctype html>')),
    'a problem in its place': answering({ type: 'urn:leadline:problem:origin-refused' }),
    'an algorithm that no browser has': answering({
      parameters: {
        algorithm: 'ARGON2ID',
        cost: 1,
        keyLength: 32,
        keyPrefix: '00',
        nonce: '',
        salt: '',
      },
    }),
  })) {
    test(`is none for ${what}, and nothing is thrown`, async () => {
      assert.equal(await proofFrom(URL, fetch), null);
    });
  }
});

suite('SHA-256 in plain JavaScript', () => {
  test('is that of the platform for every length one block holds', () => {
    for (let length = 0; length <= 55; length += 1) {
      const bytes = new Uint8Array(randomBytes(length));
      const expected = createHash('sha256').update(bytes).digest('hex');
      assert.equal(Buffer.from(sha256(bytes)).toString('hex'), expected);
    }
  });
});
