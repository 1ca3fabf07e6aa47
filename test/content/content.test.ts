import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { pack } from '../../.ci/pack.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { checkContent } from '../../src/model/content/load.ts';

/** Every string of the content with the key it stands under. */
function strings(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  return Object.entries(value ?? {}).flatMap(([key, item]) => strings(item, key));
}

suite('the built-in content', () => {
  test('passes the check that every content file passes', () => {
    assert.deepEqual(checkContent(isoCertification).problems, []);
  });

  test('is plain JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(isoCertification)), isoCertification);
  });

  test('offers the quizzes, calculator and forms of the contract, defaults first', () => {
    const { quizzes = {}, calculators = {}, forms = {} } = isoCertification;
    assert.deepEqual(Object.keys(quizzes), ['readiness', 'necessity']);
    assert.deepEqual(Object.keys(calculators), ['benefit']);
    assert.deepEqual(Object.keys(forms), ['quote', 'contact']);
  });

  test('names no organization, so that nobody asks in a stranger’s name', () => {
    assert.equal(isoCertification.organization, undefined);
  });

  test('keeps to its share of the script', () => {
    assert.ok(brotliCompressSync(pack(isoCertification)).length <= 11 * 1024);
  });

  const prose = strings(isoCertification).filter(({ key }) =>
    /^(label|help|text|title|intro|next|reason|note|disclaimer|several|undecided|missing)$/.test(
      key,
    ),
  );

  test('says for each question why it is asked, and for each that counts what to do about a gap', () => {
    for (const { id, help, area, gap } of isoCertification.quizzes!.readiness!.questions) {
      assert.match(help as string, /\.$/, id);
      assert.equal(Boolean(gap?.text && gap.label && gap.reference), area !== undefined, id);
    }
  });

  test('says nothing that misleads about certification', () => {
    const misleading =
      /ISO[- ]certif|certified by ISO|ISO[- ]accredited|IAF[- ]accredited|accredited to ISO|\bcompliant\b|you will pass|guarantee|pre-certified|% certified|17025[- ]certif|SOC 2[- ]certif|best practice/i;
    assert.deepEqual(
      prose.filter(({ text }) => misleading.test(text)),
      [],
    );
  });

  test('has no unfinished or untidy sentence', () => {
    const untidy = /\bTODO\b|\s$|^\s| {2}|\.\.|[^.] \.|["']\w+' /;
    assert.deepEqual(
      prose.filter(({ text }) => untidy.test(text)),
      [],
    );
  });
});
