import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import { resolve } from 'node:path';
import { close, listen } from './listen.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../dist/leadline.js');
const PROOF = resolve(import.meta.dirname, '../../../dist/proof.js');

export const HTML = { 'content-type': 'text/html; charset=utf-8' };

interface ServedFile {
  body: string | Buffer;
  headers: OutgoingHttpHeaders;
}

/** What a page's owner writes into the document. */
export interface PageParts {
  head?: string;
  body?: string;
  lang?: string;
}

/** A plain document, as a static site has it. */
export function htmlPage({ head = '', body = '', lang = 'en' }: PageParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Widgets on a plain page</title>
${head}
</head>
<body>
<main>
<h1>Certification</h1>
${body}
</main>
</body>
</html>
`;
}

/** The script tag of the README with the settings of the page. */
export function scriptTag(settings: Readonly<Record<string, string>> = {}): string {
  const data = Object.entries(settings).map(([name, value]) => ` data-${name}="${value}"`);
  return `<script src="/leadline.js"${data.join('')} defer></script>`;
}

/** A consultancy's static website, with the shipped script beside its pages. */
export class Site {
  readonly origin: string;
  readonly #server: Server;
  readonly #files: Map<string, ServedFile>;

  private constructor(origin: string, server: Server, files: Map<string, ServedFile>) {
    this.origin = origin;
    this.#server = server;
    this.#files = files;
  }

  static async open(): Promise<Site> {
    const files = new Map<string, ServedFile>();
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      const file = files.get(pathname);
      if (!file) {
        response.writeHead(404, HTML).end('<!doctype html><title>Not found</title>');
        return;
      }
      response.writeHead(200, file.headers).end(file.body);
    });
    const site = new Site(await listen(server), server, files);
    // Browsers ask for it on their own; a 404 would stand in the console of every test.
    site.file('/favicon.ico', '', { 'content-type': 'image/x-icon' });
    site.file('/leadline.js', readFileSync(SCRIPT), { 'content-type': 'text/javascript' });
    site.file('/proof.js', readFileSync(PROOF), { 'content-type': 'text/javascript' });
    return site;
  }

  /** Puts a file on the site. @returns its address */
  file(path: string, body: string | Buffer, headers: OutgoingHttpHeaders): string {
    this.#files.set(path, { body, headers });
    return `${this.origin}${path}`;
  }

  /** Puts a page on the site. @returns its address */
  page(path: string, parts: PageParts, headers: OutgoingHttpHeaders = {}): string {
    return this.file(path, htmlPage(parts), { ...HTML, ...headers });
  }

  json(path: string, data: unknown): string {
    return this.file(path, JSON.stringify(data), { 'content-type': 'application/json' });
  }

  close(): Promise<void> {
    return close(this.#server);
  }
}
