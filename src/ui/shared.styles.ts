import { css } from 'lit';

/** Frame, header, notices and contact ways. */
export const sharedStyles = css`
  .header > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .notice {
    padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.5);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
    border: 1px solid color-mix(in srgb, var(--_tone) 45%, transparent);
    border-inline-start: 5px solid var(--_tone);
    border-radius: var(--_radius);
    --_tone: var(--_accent);
  }
  .notice h3 {
    font-size: 1.125em;
  }
  .notice .overline {
    color: var(--_tone);
  }
  .positive .overline::before {
    content: '✓ ';
  }
  .danger {
    --_tone: var(--_danger);
  }
  .danger a {
    color: var(--_danger);
    font-weight: 600;
  }
  .warning {
    --_tone: var(--_warning);
  }
  .positive {
    --_tone: var(--_positive);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .ways dt {
    font-size: 0.8125em;
  }

  .notes {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .notes ::marker {
    color: var(--_accent);
  }

  .skeleton i {
    display: block;
    height: 1.5em;
    background: var(--_surface-raised);
    border-radius: calc(var(--_radius) * 0.5);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .skeleton i:first-of-type {
    width: 60%;
    height: 2em;
  }
  .skeleton i:last-of-type {
    height: 6em;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
`;
