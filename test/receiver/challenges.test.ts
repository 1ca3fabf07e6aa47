import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createChallenge, solveChallenge, verifySolution } from 'altcha-lib';
import { deriveKey as theirKey } from 'altcha-lib/algorithms/sha';
import fc from 'fast-check';
import { Challenges, type Challenge } from '../../src/receiver/proof/challenges.ts';
import { deriveKey } from '../../src/receiver/proof/derive-key.ts';
import { decode, encode, solve } from './solve.ts';

const SECRET = 'the-secret-of-the-tests';
const ORIGIN = 'https://www.example.com';
const SEED = 20261125;
const now = Date.now();

function challenges(secret = SECRET, nowMs = now): Challenges {
  return new Challenges(secret, () => nowMs);
}

suite('A challenge', () => {
  test('is one that altcha-lib solves, and whose solution both take', async () => {
    const challenge = await challenges().create(ORIGIN);
    const solution = await solveChallenge({ challenge, deriveKey: theirKey });
    assert.ok(solution);
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey: theirKey,
      hmacSignatureSecret: SECRET,
    });
    assert.ok(verified);
    const found = await challenges().check(encode({ challenge, solution }), ORIGIN);
    assert.deepEqual(found, {
      signature: challenge.signature,
      expiresMs: challenge.parameters.expiresAt * 1000,
    });
  });

  test('of altcha-lib with our secret and parameters is taken like our own', async () => {
    const challenge = await createChallenge({
      algorithm: 'SHA-256',
      cost: 3,
      counter: 700,
      data: { origin: ORIGIN },
      deriveKey: theirKey,
      expiresAt: Math.floor(now / 1000) + 60,
      hmacSignatureSecret: SECRET,
    });
    const solution = await solveChallenge({ challenge, deriveKey: theirKey });
    const found = await challenges().check(encode({ challenge, solution }), ORIGIN);
    assert.equal(typeof found, 'object');
  });

  test('derives the keys that altcha-lib derives, whatever cost and counter', async () => {
    const id = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const counters = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    await fc.assert(
      fc.asyncProperty(id, id, counters, fc.integer({ min: 1, max: 20 }), async (...given) => {
        const [nonce, salt, counter, cost] = given;
        const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
        const parameters = {
          algorithm: 'SHA-256',
          cost,
          nonce: hex(nonce),
          salt: hex(salt),
        } as const;
        const password = new Uint8Array([...nonce, 0, 0, 0, 0]);
        new DataView(password.buffer).setUint32(16, counter);
        const theirs = await theirKey(
          { ...parameters, keyLength: 32, keyPrefix: '00' },
          salt,
          password,
        );
        assert.equal(await deriveKey(parameters, counter), hex(theirs.derivedKey));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('has a counter between the bounds told, and never the same nonce twice', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const challenge = await challenges().create(ORIGIN);
      nonces.add(challenge.parameters.nonce);
      const { counter } = decode(solve(challenge)).solution;
      assert.ok(counter >= 25_000 && counter < 75_000, String(counter));
    }
    assert.equal(nonces.size, 20);
  });

  test('lasts an hour', async () => {
    const { parameters } = await challenges().create(ORIGIN);
    assert.equal(parameters.expiresAt, Math.floor(now / 1000) + 3600);
  });
});

suite('A proof', async () => {
  const challenge = await challenges().create(ORIGIN);
  const proof = solve(challenge);
  const { solution } = decode(proof);
  const parameters = (changes: object): Challenge => ({
    ...challenge,
    parameters: { ...challenge.parameters, ...changes },
  });

  test('holds whatever the order of its keys', async () => {
    const reversed = Object.fromEntries(Object.entries(challenge.parameters).reverse());
    const shuffled = encode({ solution, challenge: { ...challenge, parameters: reversed } });
    assert.equal(typeof (await challenges().check(shuffled, ORIGIN)), 'object');
  });

  test('holds until the second it expires', async () => {
    const end = challenge.parameters.expiresAt * 1000;
    assert.equal(typeof (await challenges(SECRET, end - 1).check(proof, ORIGIN)), 'object');
    assert.equal(await challenges(SECRET, end).check(proof, ORIGIN), 'expired');
  });

  for (const [what, wrong, origin, fault] of [
    ['for another page', proof, 'https://evil.example', 'foreign'],
    ['for the receiver’s own page', proof, '', 'foreign'],
    [
      'with a later end',
      encode({ solution, challenge: parameters({ expiresAt: 9e9 }) }),
      ORIGIN,
      'forged',
    ],
    [
      'with another page in it',
      encode({ solution, challenge: parameters({ data: { origin: 'https://evil.example' } }) }),
      'https://evil.example',
      'forged',
    ],
    [
      'with less to do',
      encode({ solution, challenge: parameters({ keyPrefix: '0'.repeat(32) }) }),
      ORIGIN,
      'forged',
    ],
    [
      'with a shorter prefix',
      encode({ solution, challenge: parameters({ keyPrefix: '' }) }),
      ORIGIN,
      'malformed',
    ],
    [
      'with more in it',
      encode({ solution, challenge: parameters({ more: 1 }) }),
      ORIGIN,
      'malformed',
    ],
    [
      'unsigned',
      encode({ solution, challenge: { ...challenge, signature: '' } }),
      ORIGIN,
      'malformed',
    ],
    [
      'signed by someone else',
      encode({ solution, challenge: { ...challenge, signature: '0'.repeat(64) } }),
      ORIGIN,
      'forged',
    ],
    [
      'with another counter',
      encode({ challenge, solution: { ...solution, counter: solution.counter + 1 } }),
      ORIGIN,
      'unsolved',
    ],
    [
      'with another key',
      encode({ challenge, solution: { ...solution, derivedKey: '0'.repeat(64) } }),
      ORIGIN,
      'unsolved',
    ],
    [
      'with the key of a counter that solves nothing',
      encode({
        challenge,
        solution: { counter: 5, derivedKey: await deriveKey(challenge.parameters, 5) },
      }),
      ORIGIN,
      'unsolved',
    ],
    [
      'with a counter that wraps',
      encode({ challenge, solution: { ...solution, counter: 2 ** 32 + solution.counter } }),
      ORIGIN,
      'malformed',
    ],
    ['that is no base64', '%', ORIGIN, 'malformed'],
    ['that is no JSON', Buffer.from('{').toString('base64'), ORIGIN, 'malformed'],
    ['that is null', encode(null), ORIGIN, 'malformed'],
    ['that nests', encode(JSON.parse('['.repeat(900) + ']'.repeat(900))), ORIGIN, 'malformed'],
    ['that is long', 'A'.repeat(200_000), ORIGIN, 'malformed'],
    ['that is empty', '', ORIGIN, 'malformed'],
  ] as const) {
    test(`${what} is ${fault}`, async () => {
      assert.equal(await challenges().check(wrong, origin), fault);
    });
  }

  test('of another secret is forged', async () => {
    assert.equal(await challenges('another').check(proof, ORIGIN), 'forged');
  });

  test('with any one character changed does not hold, and nothing throws', async () => {
    const position = fc.integer({ min: 0, max: proof.length - 1 });
    const character = fc.constantFrom(...'ABCDwxyz0189+/=');
    await fc.assert(
      fc.asyncProperty(position, character, async (at, other) => {
        const changed = proof.slice(0, at) + other + proof.slice(at + 1);
        const found = await challenges().check(changed, ORIGIN);
        // The last characters may say no more than before: unused bits, white space after the JSON.
        const same = textOf(changed) === textOf(proof);
        assert.equal(typeof found, same ? 'object' : 'string');
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

function textOf(proof: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(atob(proof)));
  } catch {
    return undefined;
  }
}

test('What altcha-lib takes is what we take, for any change to a proof of ours', async () => {
  const challenge = await challenges().create(ORIGIN);
  const { solution } = decode(solve(challenge));
  const change = fc.constantFrom<
    (proof: { challenge: Challenge; solution: typeof solution }) => void
  >(
    () => {},
    (proof) => (proof.solution.counter += 1),
    (proof) => (proof.solution.derivedKey = proof.solution.derivedKey.toUpperCase()),
    (proof) => (proof.challenge.signature = proof.challenge.signature.replace(/^./, 'x')),
    (proof) => (proof.challenge.parameters.expiresAt += 1),
    (proof) => (proof.challenge.parameters.cost = 2),
    (proof) => (proof.challenge.parameters.nonce = proof.challenge.parameters.salt),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
      const proof = structuredClone({ challenge, solution });
      for (const apply of changes) apply(proof);
      const { verified } = await verifySolution({
        challenge: proof.challenge,
        solution: proof.solution,
        deriveKey: theirKey,
        hmacSignatureSecret: SECRET,
      });
      assert.equal(typeof (await challenges().check(encode(proof), ORIGIN)) === 'object', verified);
    }),
    { seed: SEED, numRuns: 60 },
  );
});
