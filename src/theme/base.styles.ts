import { css } from 'lit';

/**
 * What every widget stands on: its own ground, cut off from the page's rules but not from its tokens,
 * and the few things that occur everywhere (headings, buttons, links, focus).
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Inherited rules of the page (even important ones on *) end here. Whether the widget is
     visible and can be pressed stays the page's business; direction comes by the dir attribute,
     which "all" leaves alone. */
  .widget {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: light dark;
    container-type: inline-size;
    max-width: var(--_max-width);
    margin-inline: auto;
    font: var(--_font-size) / 1.5 var(--_font);
    color: var(--_text);
    overflow-wrap: break-word;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .card {
    padding: clamp(var(--_space) * 2, 5cqi, var(--_space) * 5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
    --_line: color-mix(in srgb, var(--_border) 35%, transparent);
  }

  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font: 600 1em / 1.25 var(--_font-heading);
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  form > * + *,
  .fields > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  .sections > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .muted {
    color: var(--_text-muted);
  }
  .small,
  .overline {
    font-size: 0.875em;
  }
  .overline {
    font-weight: 600;
    color: var(--_accent);
  }
  .panel {
    padding: min(5cqi, var(--_space) * 2.5);
    background: var(--_surface-raised);
    border-radius: var(--_radius);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .button {
    min-height: 48px;
    padding: 0.5em 1.5em;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .button:hover {
    filter: brightness(1.1);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .quiet {
    color: var(--_accent);
    background: none;
    border-color: var(--_border);
  }
  .quiet:hover {
    background: var(--_accent-soft);
  }
  .link {
    min-height: 44px;
    background: none;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
  }
  summary {
    width: fit-content;
    padding-block: 10px;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Headings are focused from code, to be read out; they cannot be operated. */
  [tabindex='-1']:focus {
    outline: none;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='question'],
    [part='result'] {
      animation: appear var(--_motion);
    }
  }
  @keyframes appear {
    from {
      translate: 0 8px;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
