import { css } from 'lit';
import { base } from '../../theme/base.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { chartStyles } from '../../ui/chart/chart.styles.ts';
import { fieldStyles } from '../../ui/field/field.styles.ts';
import { sharedStyles } from '../../ui/shared.styles.ts';

export const calculatorStyles = [
  tokens,
  base,
  sharedStyles,
  fieldStyles,
  chartStyles,
  css`
    .widget {
      max-width: var(--leadline-max-width, 68em);
    }
    .columns-of-two {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
      align-items: start;
    }
    @container (width > 48em) {
      .columns-of-two {
        grid-template-columns: 1fr minmax(20em, 0.85fr);
        gap: calc(var(--_space) * 5);
      }
      .estimate {
        position: sticky;
        inset-block-start: calc(var(--_space) * 2);
      }
    }
    .fields,
    .inputs {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 3);
    }
    .inputs > .fields:empty {
      display: none;
    }
    .fields:empty + .group {
      padding: 0;
      border: 0;
    }
    .group {
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_line);
    }
    details > .fields {
      padding-block: var(--_space);
    }
    .slide {
      display: grid;
      gap: calc(var(--_space) * 2);
      align-items: center;
    }
    @container (width > 18em) {
      .slide {
        grid-template-columns: 1fr minmax(6.5em, auto);
      }
    }
    .slide .affixed {
      max-width: 11em;
    }

    .estimate {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }
    .headlines {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      gap: 0 calc(var(--_space) * 3);
    }
    .headline {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 4;
      margin-block-end: calc(var(--_space) * 2);
    }
    .headline dt {
      align-self: end;
    }
    .headline dt {
      font-size: 0.9375em;
      line-height: 1.3;
    }
    .headline .figure {
      margin-block: 0.1em;
      font-size: 1.75em;
    }
    .headline:first-child {
      grid-column: 1 / -1;
    }
    .headline:first-child .figure {
      font-size: 2.5em;
      color: var(--_accent);
    }
    .rows > div {
      display: flex;
      gap: 1em;
      justify-content: space-between;
      padding-block: calc(var(--_space) * 1);
      border-block-end: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
    }
    .rows dd {
      text-align: end;
    }
    .rows strong {
      font-variant-numeric: tabular-nums;
    }
    .rows span {
      display: block;
    }
    .steps {
      display: grid;
      gap: calc(var(--_space) * 1.5);
      padding-inline-start: 1.6em;
      list-style: decimal;
    }
    .steps p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      justify-content: space-between;
    }
    .steps ::marker {
      color: var(--_text-muted);
    }
    code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.8125em;
      color: var(--_text-muted);
      overflow-wrap: anywhere;
    }
  `,
];
