import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const SITE = resolve(import.meta.dirname, 'site');
const SCRIPT = resolve(import.meta.dirname, '../dist/leadline.js');

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The site's own files, by name: nothing else of this machine can be asked for. */
const PAGES = ['index.html', 'plain.html', 'privacy.html', 'site.css', 'icon.svg'];

export interface Site {
  /** Where the widgets send leads. */
  endpoint: string;
  /** A link that signs this browser in to the inbox, made afresh each time. */
  inboxUrl: () => Promise<string>;
}

/**
 * The demo consultancy's site as a handler. Its policy is as strict as a site's can be: scripts and
 * styles of its own alone, one address to send to, Trusted Types enforced.
 */
export function createSite({ endpoint, inboxUrl }: Site): (request: Request) => Promise<Response> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${new URL(endpoint).origin}`,
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/inbox') {
      return new Response(null, {
        status: 302,
        headers: { location: await inboxUrl(), 'cache-control': 'no-store' },
      });
    }
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const path =
      name === 'leadline.js' ? SCRIPT : PAGES.includes(name) ? join(SITE, name) : undefined;
    if (path === undefined) {
      return new Response('There is no such page.', { status: 404 });
    }
    const text = await readFile(path, 'utf8');
    return new Response(text.replaceAll('{{endpoint}}', endpoint), {
      headers: {
        'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain',
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}
