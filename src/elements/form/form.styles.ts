import { css } from 'lit';
import { widgetStyles } from '../../ui/widget.styles.ts';

export const formStyles = [
  widgetStyles,
  css`
    details form {
      padding-block-start: calc(var(--_space) * 2);
    }
    [type='submit'] {
      width: 100%;
    }
    .grid {
      display: grid;
      gap: calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);
      align-items: end;
    }
    @container (width > 34em) {
      .grid {
        grid-template-columns: 1fr 1fr;
      }
      [type='submit'] {
        width: auto;
      }
      .grid > :not(.half) {
        grid-column: 1 / -1;
      }
    }
    .privacy {
      padding-inline-start: 2.3em;
      margin-block-start: 0;
    }
  `,
];
