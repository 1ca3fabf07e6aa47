import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** What a page of ours may do: load its own two files and talk to its own server; no text becomes markup. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface Page {
  title: string;
  /** Class of the body; says how the page is laid out. */
  kind: 'inbox' | 'plain' | 'paper';
  header?: Html;
  main: Html;
  /** Goes on by itself to this path. */
  continueTo?: string;
}

export function document({ title, kind, header, main, continueTo }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        ${continueTo === undefined ? '' : html`<meta http-equiv="refresh" content="0; url=${continueTo}" />`}
        <title>${title}</title>
        <link rel="icon" href="/inbox.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/inbox.css" />
        <script src="/inbox.js" defer></script>
      </head>
      <body class="page-${kind}">
        <header class="top">
          <a class="brand" href="/">${mark()}<span>Leadline</span></a>
          ${header ?? ''}
        </header>
        ${main}
      </body>
    </html>`;
}

/** What a person wrote, kept apart from the direction of the words around it. */
export function text(words: string): Html | '' {
  return words === '' ? '' : html`<bdi>${words}</bdi>`;
}

/** A longer piece of what a person wrote, with its own line breaks. */
export function quote(words: string, lang = ''): Html {
  return html`<blockquote dir="auto" lang="${lang}">${words}</blockquote>`;
}

/** A lead line: the weight that sounds the depth, on its rope. */
function mark(): Html {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 1v8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    <path
      d="M9.4 9h5.2l2.2 9.4c.3 1.4-.7 2.6-2.1 2.6H9.3c-1.4 0-2.4-1.2-2.1-2.6z"
      fill="currentColor"
    />
  </svg>`;
}

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#0b2a40"/><path d="M12 3v6" fill="none" stroke="#5fd4c4" stroke-width="1.6" stroke-linecap="round"/><path d="M10 9h4l1.8 8.5c.2 1.1-.6 2-1.7 2H9.9c-1.1 0-1.9-.9-1.7-2z" fill="#5fd4c4"/></svg>`;
