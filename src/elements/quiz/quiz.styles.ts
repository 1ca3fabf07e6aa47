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
      color: var(--_text-muted);
    }
    .sections > .compact + form {
      margin-block-start: calc(var(--_space) * 1.5);
    }
    form > * + * {
      margin-block-start: calc(var(--_space) * 4);
    }
    .section {
      padding-block-start: calc(var(--_space) * 3);
      border-block-start: 1px solid var(--_line);
    }

    .finding {
      background: var(--_accent-soft);
    }
    .finding h3 {
      font-size: 1.5em;
    }
    .next {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_line);
    }
    .readiness,
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
    .cells li {
      padding: calc(var(--_space) * 2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  `,
];
