import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contrast, mix, parseHex, type Rgb } from '../../src/theme/contrast.ts';
import { ACCENT_SOFT_SHARE, COLORS, TOKENS, tokens } from '../../src/theme/tokens.ts';

const TEXT = 4.5;
const GRAPHICS = 3;

/** Every pair of roles that meets on screen, with what WCAG 2.2 AA asks of it. */
const PAIRS = [
  ['text', 'surface', TEXT],
  ['text', 'surface-raised', TEXT],
  ['text', 'accent-soft', TEXT],
  ['text-muted', 'surface', TEXT],
  ['text-muted', 'surface-raised', TEXT],
  ['text-muted', 'accent-soft', TEXT],
  ['accent', 'surface', TEXT],
  ['accent', 'surface-raised', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['on-accent', 'accent', TEXT],
  ['danger', 'surface', TEXT],
  ['danger', 'danger-soft', TEXT],
  ['text', 'danger-soft', TEXT],
  ['text-muted', 'positive-soft', TEXT],
  ['positive', 'positive-soft', TEXT],
  ['text-muted', 'warning-soft', TEXT],
  ['warning', 'warning-soft', TEXT],
  ['border', 'surface', GRAPHICS],
  ['border', 'surface-raised', GRAPHICS],
  ['focus', 'surface', GRAPHICS],
  ['focus', 'surface-raised', GRAPHICS],
  ['focus', 'accent-soft', GRAPHICS],
  ['positive', 'surface', GRAPHICS],
  ['warning', 'surface', GRAPHICS],
  ['warning', 'surface-raised', GRAPHICS],
] as const;

/** Share of the tone in the ground of a notice, as in the shared styles. */
const NOTICE_SHARE = 0.08;

function palette(scheme: 0 | 1): Record<string, Rgb> {
  const colors: Record<string, Rgb> = {};
  for (const [role, values] of Object.entries(COLORS)) colors[role] = parseHex(values[scheme]);
  const soft = (role: keyof typeof COLORS, share: number) =>
    mix(colors[role]!, colors.surface!, share);
  colors['accent-soft'] = soft('accent', ACCENT_SOFT_SHARE);
  for (const tone of ['danger', 'positive', 'warning'] as const) {
    colors[`${tone}-soft`] = soft(tone, NOTICE_SHARE);
  }
  return colors;
}

suite('contrast', () => {
  test('black on white is 21, a colour on itself 1, in either order', () => {
    const [black, white] = [parseHex('#000000'), parseHex('#FFFFFF')];
    assert.equal(contrast(black, white), 21);
    assert.equal(contrast(white, black), 21);
    assert.equal(contrast(white, white), 1);
  });

  test('known ratios of the WCAG examples come out', () => {
    // #767676 is the lightest grey that passes on white; one step lighter fails.
    assert.ok(contrast(parseHex('#767676'), parseHex('#ffffff')) >= 4.5);
    assert.ok(contrast(parseHex('#777777'), parseHex('#ffffff')) < 4.5);
  });

  test('what is no colour is told with what was found', () => {
    assert.throws(() => parseHex('teal'), /expected #rrggbb, got "teal"/);
  });
});

for (const [scheme, name] of [
  [0, 'light'],
  [1, 'dark'],
] as const) {
  suite(`the default colours, ${name}`, () => {
    const colors = palette(scheme);
    for (const [front, ground, atLeast] of PAIRS) {
      test(`${front} on ${ground} reaches ${atLeast}`, () => {
        const ratio = contrast(colors[front]!, colors[ground]!);
        assert.ok(ratio >= atLeast, `expected at least ${atLeast}, got ${ratio.toFixed(2)}`);
      });
    }
  });
}

suite('tokens', () => {
  test('there are about twenty, each once', () => {
    assert.equal(new Set(TOKENS).size, TOKENS.length);
    assert.ok(TOKENS.length >= 18 && TOKENS.length <= 22, `got ${TOKENS.length}`);
  });

  test("each private property takes the page's value before its default", () => {
    for (const token of TOKENS) {
      const own = token.replace('--leadline-', '--_');
      assert.ok(tokens.cssText.includes(`${own}: var(${token}, `), token);
    }
  });
});
