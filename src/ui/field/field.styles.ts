import { css } from 'lit';

/** Labels, inputs, choices and their messages. */
export const fieldStyles = css`
  .field > * + *,
  legend + *,
  .header > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .label {
    font-weight: 600;
    line-height: 1.35;
  }
  .label .muted {
    font-weight: 400;
  }
  .heading {
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: 1.375em;
  }
  .error {
    font-weight: 600;
    color: var(--_danger);
  }

  input,
  select,
  textarea {
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    accent-color: var(--_accent);
  }
  .input {
    width: 100%;
    min-height: 48px;
    padding: 0.5em 0.75em;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  [type='number'],
  [type='date'] {
    max-width: 11em;
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  [type='range'] {
    flex: 1 1 5em;
    height: 44px;
    cursor: pointer;
  }
  .slider .input {
    width: 6em;
  }

  .options {
    display: grid;
    gap: var(--_space);
  }
  .option {
    display: flex;
    gap: 0.75em;
    min-height: 44px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    line-height: 1.4;
    cursor: pointer;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .input:hover,
  .option:hover,
  .option:has(:checked) {
    border-color: var(--_accent);
  }
  .option:has(:checked) {
    background: var(--_accent-soft);
  }
  .invalid .input,
  .invalid .option {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
  }
  .chips .option {
    align-items: center;
    padding-block: 0.4em;
    border-radius: 22px;
  }
  .pictures {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .pictures .option {
    flex-wrap: wrap;
    align-content: start;
    padding: var(--_space);
  }
  .pictures span {
    flex: 1;
  }
  img {
    flex: 1 1 100%;
    aspect-ratio: 4/3;
    object-fit: contain;
  }
  .consent .option {
    padding-inline: 0;
    background: none;
    border: 0;
    box-shadow: none;
  }
`;
