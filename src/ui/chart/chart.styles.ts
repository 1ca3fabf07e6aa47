import { css } from 'lit';

export const chartStyles = css`
  figure {
    margin: 0;
  }
  svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .bar {
    height: 10px;
  }
  [dir='rtl'] .bar,
  [dir='rtl'] .gauge svg {
    transform: scaleX(-1);
  }
  .track {
    fill: color-mix(in srgb, var(--_border) 28%, transparent);
  }
  .fill {
    fill: var(--_accent);
  }
  .bar .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .gauge {
    display: grid;
    justify-items: center;
    text-align: center;
  }
  .gauge svg {
    max-width: 15em;
  }
  .gauge path {
    fill: none;
    stroke: color-mix(in srgb, var(--_border) 28%, transparent);
    stroke-width: 13;
    stroke-linecap: round;
  }
  .gauge .fill {
    stroke: var(--_accent);
  }
  .gauge .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .gauge figcaption {
    display: grid;
    margin-block-start: -2.9em;
  }
  .figure {
    font-family: var(--_font-heading);
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .gauge .legend {
    margin-block-start: 0.6em;
  }
  .gauge .legend::before {
    content: '';
    display: inline-block;
    width: 2px;
    height: 0.9em;
    margin-inline-end: 0.5em;
    vertical-align: -0.1em;
    background: var(--_text);
  }

  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 4px;
  }
  .scale i {
    height: 8px;
    background: color-mix(in srgb, var(--_border) 28%, transparent);
    border-radius: 4px;
  }
  .scale .on {
    background: var(--_accent);
  }

  .columns svg {
    max-width: 32em;
    margin-block: var(--_space);
  }
  .columns text {
    font-size: 11px;
    text-anchor: middle;
    fill: var(--_text-muted);
  }
  .columns .axis {
    stroke: var(--_border);
  }
  .series-0 {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .series-1 {
    fill: var(--_border);
    background: var(--_border);
  }
  .series-2 {
    fill: var(--_positive);
    background: var(--_positive);
  }
  .series-3 {
    fill: var(--_warning);
    background: var(--_warning);
  }
  .columns .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  .legend i {
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border-radius: 3px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    font-size: 0.875em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    text-align: end;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  th {
    font-weight: 600;
  }
  th:first-child {
    text-align: start;
  }
  @media (forced-colors: active) {
    .track {
      fill: none;
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
    .gauge .fill {
      stroke: Highlight;
      fill: none;
    }
    .scale i {
      border: 1px solid CanvasText;
    }
    .scale .on,
    .legend i {
      forced-color-adjust: none;
    }
  }
`;
