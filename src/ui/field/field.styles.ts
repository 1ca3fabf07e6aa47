import { css } from 'lit';

/** Labels, inputs, choices and their messages. */
export const fieldStyles = css`
  .field > * + *,
  .body > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  legend {
    width: 100%;
  }
  .heading ~ *,
  .headed .body {
    margin-block-start: calc(var(--_space) * 2);
  }
  .headed .body > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .label {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }
  .label span {
    margin-inline-start: 0.4em;
    font-weight: 400;
  }
  .heading {
    font-family: var(--_font-heading);
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.012em;
    text-wrap: pretty;
  }
  @container (width > 34em) {
    .heading {
      font-size: 1.5em;
    }
  }
  .help {
    font-size: 0.9375em;
    color: var(--_text-muted);
  }
  .error {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
    color: var(--_danger);
  }
  .error::before {
    content: '!';
    flex: none;
    width: 1.4em;
    height: 1.4em;
    margin-block-start: 0.05em;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
    color: var(--_surface);
    background: var(--_danger);
    border-radius: 50%;
  }

  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    font-size: max(16px, 1em);
    color: var(--_text);
    accent-color: var(--_accent);
  }
  .input {
    display: block;
    width: 100%;
    min-height: 48px;
    padding: 0.55em 0.8em;
    line-height: 1.4;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .input:hover {
    border-color: var(--_accent);
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .input:focus-visible,
  .affixed:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .invalid .input,
  .invalid .affixed,
  .invalid .option {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  textarea.input {
    min-height: 7.5em;
    resize: vertical;
  }
  select.input {
    padding-inline-end: 2.2em;
    appearance: none;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-repeat: no-repeat;
    background-position:
      right 1.3em center,
      right 0.9em center;
    background-size: 0.42em 0.42em;
  }
  [dir='rtl'] select.input {
    background-position:
      left 0.9em center,
      left 1.3em center;
  }
  .affixed {
    display: flex;
    align-items: stretch;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .affixed .input {
    flex: 1;
    min-width: 3em;
    min-height: 46px;
    background: none;
    border: 0;
    box-shadow: none;
    outline: none;
  }
  .affix {
    align-self: center;
    flex: none;
    max-width: 50%;
    padding-inline: 0.8em;
    color: var(--_text-muted);
  }
  .affix:first-child {
    padding-inline-end: 0;
  }
  .narrow {
    max-width: 18em;
  }
  [type='range'] {
    display: block;
    width: 100%;
    height: 44px;
    margin-block: -4px;
    cursor: pointer;
  }

  .options {
    display: grid;
    gap: var(--_space);
  }
  .option {
    position: relative;
    display: flex;
    gap: 0.8em;
    min-height: 52px;
    padding: calc(var(--_space) * 1.625) calc(var(--_space) * 2);
    line-height: 1.4;
    cursor: pointer;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option:hover {
    border-color: var(--_accent);
  }
  .option:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-block-start: 0.08em;
    outline: none;
    cursor: inherit;
  }
  .option .help {
    display: block;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
  }
  .chips .option {
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    padding: 0.4em 1em 0.4em 0.8em;
    border-radius: 22px;
    border-color: var(--_border);
  }
  .consent .option {
    padding-inline: 0;
    padding-block: var(--_space);
    border: 0;
    background: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
