import { css } from 'lit';
import { base } from '../../theme/base.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { fieldStyles } from '../../ui/field/field.styles.ts';
import { sharedStyles } from '../../ui/shared.styles.ts';

export const quizStyles = [
  tokens,
  base,
  sharedStyles,
  fieldStyles,
  css`
    .compact {
      font-size: 1em;
      font-weight: 600;
      letter-spacing: 0;
      color: var(--_text-muted);
    }
    .sections > .compact + form {
      margin-block-start: calc(var(--_space) * 1.5);
    }
    form > * + * {
      margin-block-start: calc(var(--_space) * 4);
    }
    .progress p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      justify-content: space-between;
    }
    progress {
      display: block;
      width: 100%;
      height: 6px;
      margin-block-start: var(--_space);
      overflow: hidden;
      appearance: none;
      background: color-mix(in srgb, var(--_border) 28%, transparent);
      border: 0;
      border-radius: 3px;
    }
    progress::-webkit-progress-bar {
      background: none;
    }
    progress::-webkit-progress-value {
      background: var(--_accent);
      border-radius: 3px;
      transition: inline-size var(--_motion);
    }
    progress::-moz-progress-bar {
      background: var(--_accent);
      border-radius: 3px;
    }
    .section {
      padding-block-start: calc(var(--_space) * 3);
      border-block-start: 1px solid var(--_line);
    }

    .finding {
      padding: calc(var(--_space) * 3);
      background: var(--_accent-soft);
      border-radius: var(--_radius);
    }
    .finding h3 {
      font-size: 1.5em;
    }
    .next {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid color-mix(in srgb, var(--_accent) 25%, transparent);
    }
    .readiness {
      display: grid;
      gap: calc(var(--_space) * 3);
      align-items: center;
    }
    @container (width > 34em) {
      .both {
        grid-template-columns: 1fr 2fr;
      }
    }
    .areas {
      display: grid;
      gap: calc(var(--_space) * 1.75) calc(var(--_space) * 4);
    }
    @container (width > 34em) {
      .areas {
        grid-template-columns: 1fr 1fr;
      }
    }
    .areas p,
    .levels p {
      display: flex;
      gap: 0.25em 1em;
      flex-wrap: wrap;
      justify-content: space-between;
      margin-block-end: 0.35em;
    }
    .areas strong {
      font-variant-numeric: tabular-nums;
    }
    .gaps {
      display: grid;
      gap: var(--_space);
    }
    .gaps li {
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      background: var(--_surface-raised);
      border-inline-start: 4px solid var(--_accent);
      border-radius: calc(var(--_radius) * 0.5);
    }
    .gaps .urgent {
      border-color: var(--_warning);
    }
    .gaps span {
      margin-inline-start: 0.5em;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
      gap: calc(var(--_space) * 1.5);
    }
    .cards li {
      padding: calc(var(--_space) * 2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .cards .stack > * + * {
      margin-block-start: var(--_space);
    }
    .review > div {
      display: grid;
      gap: 0.25em 1.5em;
      padding-block: calc(var(--_space) * 1.5);
      border-block-end: 1px solid var(--_line);
    }
    .review dt {
      color: var(--_text-muted);
    }
    .review dd {
      font-weight: 600;
    }
    @container (width > 34em) {
      .review > div {
        grid-template-columns: 3fr 2fr auto;
      }
    }
  `,
];
