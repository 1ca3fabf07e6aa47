import { unsafeCSS, type CSSResult } from 'lit';

/** Default colours, light and dark, by role. A page overrides each as `--leadline-<role>`. */
export const COLORS = {
  /** The ground of a widget. */
  surface: ['#ffffff', '#0e1b23'],
  /** Panels that lie on the surface. */
  'surface-raised': ['#f2f6f8', '#162731'],
  text: ['#0f2430', '#e8eff2'],
  'text-muted': ['#4b616c', '#a9bdc6'],
  /** Borders of controls; hairlines are thinned from it. */
  border: ['#728894', '#76909d'],
  /** What can be pressed, is chosen or counts. */
  accent: ['#0b5566', '#64c8d3'],
  'on-accent': ['#ffffff', '#06222a'],
  positive: ['#17694a', '#72d3a4'],
  warning: ['#875300', '#efbf66'],
  danger: ['#b3261e', '#ff9e94'],
  focus: ['#1b66c9', '#93c7ff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** How much of the accent is in `accent-soft`: it follows an accent that the page sets. */
export const ACCENT_SOFT_SHARE = 0.1;

/** Every other token with its default. */
const DEFAULTS = {
  'accent-soft': `color-mix(in srgb, var(--_accent) ${ACCENT_SOFT_SHARE * 100}%, var(--_surface))`,
  font: 'system-ui, sans-serif',
  'font-heading': 'var(--_font)',
  // The reader's own default size: a page that shrinks its root element does not shrink the widgets.
  'font-size': 'medium',
  radius: '12px',
  space: '8px',
  shadow: '0 4px 24px rgb(15 36 48 / 8%)',
  motion: '250ms',
  'max-width': '45em',
};

const declarations = [
  ...Object.entries(COLORS).map(
    ([role, [light, dark]]) => [role, `light-dark(${light}, ${dark})`] as const,
  ),
  ...Object.entries(DEFAULTS),
];

/** Names of the public custom properties. */
export const TOKENS = /* @__PURE__ */ declarations.map(([name]) => `--leadline-${name}`);

/**
 * The private side of the theme: `--_accent` is the page's `--leadline-accent`, else the default.
 * Rules use the private names alone, so that every default stands once.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${declarations
    .map(([name, value]) => `--_${name}: var(--leadline-${name}, ${value});`)
    .join('')}}`,
);
