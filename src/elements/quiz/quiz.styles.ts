import { css } from 'lit';
import { widgetStyles } from '../../ui/widget.styles.ts';

export const quizStyles = [
  widgetStyles,
  css`
    .compact {
      font-size: 1em;
    }

    .finding {
      background: var(--_accent-soft);
    }
    .finding h3 {
      font-size: 1.5em;
    }
    .section,
    .next {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_line);
    }
    [part='level'],
    .areas {
      display: grid;
      gap: calc(var(--_space) * 1.75) calc(var(--_space) * 4);
      align-items: center;
    }
    @container (width > 34em) {
      .both {
        grid-template-columns: 1fr 2fr;
      }
      .areas {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
];
