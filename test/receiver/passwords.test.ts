import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { PasswordsBusyError, scryptPasswords } from '../../src/receiver/passwords.ts';

/** As the real ones, for a thousandth of the work. */
const quick = scryptPasswords({ log2N: 5, r: 8, p: 1 });

suite('A password', () => {
  test('is kept by scrypt with a salt of its own', async () => {
    const passwords = scryptPasswords();
    const stored = await passwords.hash('seven small green apples');
    assert.match(stored, /^scrypt\$15\$8\$3\$[0-9a-f]{32}\$[0-9a-f]{64}$/);
    assert.equal(await passwords.verify('seven small green apples', stored), true);
    assert.equal(await passwords.verify('seven small green apple', stored), false);
    assert.equal(await passwords.verify('seven small green apples', null), false);
    assert.notEqual(await quick.hash('the same'), await quick.hash('the same'));
  });

  test('is itself alone, whatever it is made of', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, async (password, other) => {
        const stored = await quick.hash(password);
        assert.equal(await quick.verify(password, stored), true);
        const same = password.normalize('NFKC') === other.normalize('NFKC');
        assert.equal(await quick.verify(other, stored), same);
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });

  test('is the same however its letters are composed', async () => {
    const stored = await quick.hash('Zo\u00EB und Andr\u00E9');
    assert.equal(await quick.verify('Zoe\u0308 und Andre\u0301', stored), true);
  });

  for (const stored of ['', 'scrypt$', 'plain', 'scrypt$15$8$3$zz$00', '$2b$10$abcdefghijk']) {
    test(`is not right against ${JSON.stringify(stored)}`, async () => {
      assert.equal(await quick.verify('', stored), false);
    });
  }

  test('is hashed at the cost it was kept with, when the cost is another now', async () => {
    const stored = await quick.hash('seven small green apples');
    const later = scryptPasswords({ log2N: 6, r: 8, p: 1 });
    assert.equal(await later.verify('seven small green apples', stored), true);
  });

  test('is refused rather than queued without end', async () => {
    const passwords = scryptPasswords({ log2N: 5, r: 8, p: 1 });
    const all = await Promise.allSettled(
      Array.from({ length: 200 }, () => passwords.verify('x', null)),
    );
    const busy = all.filter((each) => each.status === 'rejected');
    assert.ok(busy.length > 0 && busy.length < 200);
    assert.ok(busy.every(({ reason }) => reason instanceof PasswordsBusyError));
    assert.equal(await passwords.verify('x', null), false);
  });
});
