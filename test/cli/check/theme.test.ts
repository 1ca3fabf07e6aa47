import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkTheme } from '../../../src/cli/check/theme.ts';

const found = (text: string) =>
  checkTheme(text).findings.map(({ code, path, verdict, at }) => [
    code,
    path,
    verdict,
    at?.line,
    at?.column,
  ]);

suite('The contrast of a theme', () => {
  test('is fine for the default colours', () => {
    assert.deepEqual(found(''), []);
    assert.equal(checkTheme('').facts.length, 2);
  });

  test('is looked at where a colour is set, in light and dark', () => {
    const css = ':root {\n  --leadline-text: light-dark(#777777, #ffffff);\n}';
    const { findings } = checkTheme(css);
    assert.ok(findings.length > 0);
    for (const { code, path, expected, at, suggestion } of findings) {
      assert.deepEqual([code, path, at], ['contrast', '--leadline-text', { line: 2, column: 3 }]);
      assert.match(expected, /^4\.5 to 1 or more on --leadline-[a-z-]+ \(light\)$/);
      assert.equal(suggestion, 'Make text darker.');
    }
  });

  test('takes short colours, and JSON', () => {
    assert.deepEqual(
      found('a { --leadline-accent: #036 }').filter(([, , , line]) => line !== 1),
      [],
    );
    const fromJson = checkTheme('{\n "--leadline-accent": "#ffff00"}').findings;
    assert.ok(fromJson.some(({ path, at }) => path === '--leadline-accent' && at?.line === 2));
  });

  test('is not decided for colours it cannot look into', () => {
    assert.deepEqual(found('--leadline-accent: oklch(50% 0.1 200);'), [
      ['color-unknown', '--leadline-accent', 'undecided', 1, 1],
    ]);
  });

  test('names properties that are none', () => {
    assert.deepEqual(found('--leadline-acent: #000;'), [
      ['unknown-token', '--leadline-acent', 'proved', 1, 1],
    ]);
    assert.equal(
      checkTheme('--leadline-acent: #000;').findings[0]!.suggestion,
      'Did you mean "accent"?',
    );
  });

  test('leaves other properties alone', () => {
    assert.deepEqual(
      found('--leadline-radius: 4px; --leadline-accent-soft: #eee; color: #000;'),
      [],
    );
  });
});
