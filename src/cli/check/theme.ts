import { type Rgb, contrast, mix, parseHex } from '../../theme/contrast.ts';
import { ACCENT_SOFT_SHARE, COLORS } from '../../theme/tokens.ts';
import { type Finding, type Fact, proved } from './finding.ts';
import { didYouMean } from './source/nearest-name.ts';

/** What WCAG 2.2 AA asks of text, and of what is drawn. */
const TEXT = 4.5;
const GRAPHICS = 3;

/** Share of the tone in the ground of a notice, as in the shared styles. */
const NOTICE_SHARE = 0.08;

/** Every pair of roles that meets on screen. */
const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ...['surface', 'surface-raised', 'accent-soft'].flatMap((ground) => [
    ['text', ground, TEXT] as const,
    ['text-muted', ground, TEXT] as const,
    ['accent', ground, TEXT] as const,
    ['focus', ground, GRAPHICS] as const,
  ]),
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
  ['positive', 'surface', GRAPHICS],
  ['warning', 'surface', GRAPHICS],
  ['warning', 'surface-raised', GRAPHICS],
];

const SCHEMES = ['light', 'dark'] as const;
const DECLARATION = /--leadline-([a-z-]+)\s*:\s*([^;}]+)/giu;
const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/giu;
const PREFIX = '--leadline-';

interface Said {
  readonly role: string;
  readonly value: string;
  readonly at: { readonly line: number; readonly column: number };
}

/** The colours a theme file sets: CSS with `--leadline-…` properties, or JSON of the same names. */
function said(text: string): Said[] {
  const found: Said[] = [];
  const place = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const isJson = /^\s*\{\s*"/u.test(text);
  const pattern = isJson ? /"(?:--leadline-)?([a-z-]+)"\s*:\s*"([^"]*)"/giu : DECLARATION;
  for (const match of text.matchAll(pattern)) {
    found.push({ role: match[1]!, value: match[2]!.trim(), at: place(match.index) });
  }
  return found;
}

/** Whether what is read or seen with a theme's colours stands out from its ground. */
export function checkTheme(text: string): { findings: Finding[]; facts: Fact[] } {
  const findings: Finding[] = [];
  const facts: Fact[] = [];
  const palettes = SCHEMES.map((_, scheme) => defaults(scheme as 0 | 1));
  const places = new Map<string, Said['at']>();
  for (const { role, value, at } of said(text)) {
    if (!Object.hasOwn(COLORS, role)) {
      const isToken =
        /^(accent-soft|font|font-heading|font-size|radius|space|shadow|motion|max-width)$/.test(
          role,
        );
      if (isToken) continue;
      findings.push({
        ...proved(
          'unknown-token',
          'error',
          PREFIX + role,
          'a property of the theme',
          PREFIX + role,
          didYouMean(role, Object.keys(COLORS)),
        ),
        at,
      });
      continue;
    }
    places.set(role, at);
    const colors = [...value.matchAll(HEX)].map(([hex]) => long(hex));
    const isPlain = /^(#[0-9a-f]+|light-dark\(\s*#[0-9a-f]+\s*,\s*#[0-9a-f]+\s*\))$/iu.test(value);
    if (!isPlain || !colors.length) {
      findings.push({
        ...proved(
          'color-unknown',
          'warning',
          PREFIX + role,
          '#rrggbb, or light-dark(#rrggbb, #rrggbb)',
          value.slice(0, 40),
          'Its contrast was not looked at.',
        ),
        verdict: 'undecided',
        at,
      });
      continue;
    }
    palettes.forEach(
      (palette, scheme) => (palette[role] = parseHex((colors[scheme] ?? colors[0])!)),
    );
  }
  palettes.forEach((palette, scheme) => {
    addSoft(palette);
    let least = { ratio: Infinity, pair: '' };
    for (const [front, ground, wanted] of PAIRS) {
      const ratio = contrast(palette[front]!, palette[ground]!);
      if (ratio / wanted < least.ratio)
        least = { ratio: ratio / wanted, pair: `${front} on ${ground}: ${figure(ratio)}` };
      if (ratio >= wanted) continue;
      const at = places.get(front) ?? places.get(ground.replace('-soft', ''));
      findings.push({
        ...proved(
          'contrast',
          'error',
          PREFIX + front,
          `${wanted} to 1 or more on ${PREFIX}${ground} (${SCHEMES[scheme]})`,
          `${figure(ratio)} to 1`,
          `Make ${front} ${luminous(palette[ground]!) ? 'darker' : 'lighter'}.`,
        ),
        ...(at && { at }),
      });
    }
    facts.push({
      path: SCHEMES[scheme]!,
      text: `least contrast ${least.pair} to 1`,
      verdict: 'proved',
    });
  });
  return { findings, facts };
}

function defaults(scheme: 0 | 1): Record<string, Rgb> {
  return Object.fromEntries(
    Object.entries(COLORS).map(([role, values]) => [role, parseHex(values[scheme])]),
  );
}

function addSoft(palette: Record<string, Rgb>): void {
  const soft = (role: string, share: number) => mix(palette[role]!, palette.surface!, share);
  palette['accent-soft'] = soft('accent', ACCENT_SOFT_SHARE);
  for (const tone of ['danger', 'positive', 'warning'])
    palette[`${tone}-soft`] = soft(tone, NOTICE_SHARE);
}

/** `#abc` → `#aabbcc`; how far a colour lets through is not looked at. */
function long(hex: string): string {
  const digits = hex.slice(1);
  return `#${digits.length < 6 ? [...digits.slice(0, 3)].map((digit) => digit + digit).join('') : digits.slice(0, 6)}`;
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const luminous = (color: Rgb) => contrast(color, BLACK) > contrast(color, WHITE);
const figure = (ratio: number) => String(Math.floor(ratio * 100) / 100);
