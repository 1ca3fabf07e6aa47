import { type CSSResult } from 'lit';
/** Default colours, light and dark, by role. A page overrides each as `--leadline-<role>`. */
export declare const COLORS: {
    /** The ground of a widget. */
    readonly surface: readonly ["#ffffff", "#0e1b23"];
    /** Panels that lie on the surface. */
    readonly 'surface-raised': readonly ["#f2f6f8", "#162731"];
    readonly text: readonly ["#0f2430", "#e8eff2"];
    readonly 'text-muted': readonly ["#4b616c", "#a9bdc6"];
    /** Borders of controls; hairlines are thinned from it. */
    readonly border: readonly ["#728894", "#76909d"];
    /** What can be pressed, is chosen or counts. */
    readonly accent: readonly ["#0b5566", "#64c8d3"];
    readonly 'on-accent': readonly ["#ffffff", "#06222a"];
    readonly positive: readonly ["#17694a", "#72d3a4"];
    readonly warning: readonly ["#875300", "#efbf66"];
    readonly danger: readonly ["#b3261e", "#ff9e94"];
    readonly focus: readonly ["#1b66c9", "#93c7ff"];
};
/** How much of the accent is in `accent-soft`: it follows an accent that the page sets. */
export declare const ACCENT_SOFT_SHARE = 0.1;
/** Names of the public custom properties. */
export declare const TOKENS: string[];
/**
 * The private side of the theme: `--_accent` is the page's `--leadline-accent`, else the default.
 * Rules use the private names alone, so that every default stands once.
 */
export declare const tokens: CSSResult;
