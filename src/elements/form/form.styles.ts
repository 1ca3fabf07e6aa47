import { css } from 'lit';
import { widgetStyles } from '../../ui/widget.styles.ts';

export const formStyles = [
  widgetStyles,
  css`
    form > * + * {
      margin-block-start: calc(var(--_space) * 3);
    }
    details form {
      padding-block-start: calc(var(--_space) * 2);
    }
    .grid {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);
    }
    @container (width > 34em) {
      .grid {
        grid-template-columns: 1fr 1fr;
      }
      .grid > :not(.half) {
        grid-column: 1 / -1;
      }
    }
    .half {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: end;
    }
    .consent .option {
      min-height: 44px;
    }
    .privacy {
      padding-inline-start: 2.3em;
      margin-block-start: 0;
    }
    .along strong {
      display: block;
    }
    @container (width < 34em) {
      [type='submit'] {
        width: 100%;
      }
    }
  `,
];
