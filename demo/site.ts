import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { doctor } from '../src/cli/doctor.ts';

const DEMO = import.meta.dirname;
const SCRIPT = '../dist/leadline.js';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** What can be asked for, and where it lies: nothing else of this machine can. */
const FILES = new Map([
  ['/', 'site/index.html'],
  ['/index.html', 'site/index.html'],
  ['/plain.html', 'site/plain.html'],
  ['/privacy.html', 'site/privacy.html'],
  ['/site.css', 'site/site.css'],
  ['/icon.svg', 'site/icon.svg'],
  // Browsers ask for it where a page names no icon.
  ['/favicon.ico', 'site/icon.svg'],
  ['/leadline.js', SCRIPT],
  ['/iso-certification.json', '../dist/content/iso-certification.json'],
  ['/solar/', 'solar/index.html'],
  ['/solar/solar.css', 'solar/solar.css'],
  ['/solar/solar.json', 'solar/solar.json'],
  ['/solar/leadline.js', SCRIPT],
  ['/review.html', '../dist/docs/review.html'],
]);

export interface Site {
  /** Where the widgets send leads. */
  endpoint: string;
  /** A link that signs this browser in to the inbox by itself, made afresh each time. */
  inboxUrl: () => Promise<string>;
}

/**
 * The demo consultancy's site as a handler. Its policy is as strict as a site's can be: scripts and
 * styles of its own alone, one address to send to, Trusted Types enforced.
 */
export function createSite({ endpoint, inboxUrl }: Site): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/inbox') {
      return new Response(null, {
        status: 302,
        headers: { location: await inboxUrl(), 'cache-control': 'no-store' },
      });
    }
    if (pathname === '/solar') {
      return new Response(null, { status: 308, headers: { location: '/solar/' } });
    }
    if (pathname === '/doctor') {
      const lines: string[] = [];
      const { origin } = new URL(request.url);
      const options = ['--connector', 'leadline', '--origin', origin];
      await doctor([endpoint, ...options], (line) => lines.push(line));
      const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
      return new Response(lines.join('\n'), { headers });
    }
    const file = FILES.get(pathname);
    if (file === undefined) {
      return new Response('There is no such page.', { status: 404 });
    }
    const text = await readFile(resolve(DEMO, file), 'utf8');
    return new Response(text.replaceAll('{{endpoint}}', endpoint), {
      headers: {
        'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
        'content-security-policy': policyOf(file, text, new URL(endpoint).origin),
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

/** A page with styles of its own in it is allowed these, by their hash. */
function policyOf(file: string, page: string, receiver: string): string {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    // The solar page reads its content from a file beside it.
    `connect-src ${file.startsWith('solar/') ? "'self' " : ''}${receiver}`,
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
