import { css } from 'lit';
import { widgetStyles } from '../../ui/widget.styles.ts';

export const calculatorStyles = [
  widgetStyles,
  css`
    .widget {
      max-width: var(--leadline-max-width, 68em);
    }
    .sides {
      display: grid;
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
    @container (width > 40em) {
      .sides {
        grid-template-columns: 5fr 6fr;
      }
    }
    [part='headline']:first-child {
      grid-column: 1 / -1;
    }
    [part='headline']:first-child .figure {
      font-size: 2.5em;
      color: var(--_accent);
    }
    .rows > * {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_line);
    }
  `,
];
