import { css } from 'lit';

/** What several widgets show: notices, figures beside their labels, cells, remarks and bars. */
export const sharedStyles = css`
  .notice {
    --_tone: var(--_accent);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
    border-inline-start: 5px solid var(--_tone);
  }
  .notice .overline {
    color: var(--_tone);
  }
  .danger {
    --_tone: var(--_danger);
  }
  .warning {
    --_tone: var(--_warning);
  }
  .positive {
    --_tone: var(--_positive);
  }

  /* The label takes what the figure leaves; a figure too long for that goes below. */
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .pair > :first-child {
    flex: 1 1 6em;
  }
  .pair > :last-child {
    margin-inline-start: auto;
    text-align: end;
  }
  .pair strong {
    white-space: nowrap;
  }
  dt span,
  dd span,
  .label,
  .option .muted {
    display: block;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .notes {
    padding-inline-start: 1.25em;
    list-style: revert;
  }

  .card + leadline-form {
    margin-block-start: calc(var(--_space) * 2);
  }

  .figure {
    font: 700 2em / 1.2 var(--_font-heading);
  }
  .bar {
    display: block;
    width: 100%;
    height: 10px;
    margin-block: 0.5em;
    background: var(--_line);
    /* Seen in forced colours alone, which take the ground away. */
    border: 1px solid transparent;
    border-radius: 5px;
    fill: var(--_accent);
  }
  line {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
`;
