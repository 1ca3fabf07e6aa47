import { parseUrl } from './url.ts';

/** Where a lead goes, and in which shape. */
export interface Endpoint {
  /** As written, with its fragment. */
  endpoint: string;
  connector: string;
}

export const CONNECTORS = [
  'leadline',
  'json',
  'json+key',
  'form',
  'text',
  'hubspot',
  'formspree',
  'web3forms',
  'netlify',
  'salesforce',
  'slack',
  'zapier',
  'make',
  'n8n',
  'apps-script',
] as const;

/** The ones that this version can speak. */
const READY: readonly string[] = ['leadline', 'json', 'json+key', 'form', 'text'];

const isLocal = (host: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** A URL leads may be sent to, or what was expected of it. */
function checkEndpoint(written: string): URL | string {
  const url = parseUrl(written);
  if (!url) return 'a URL';
  if (url.username || url.password) return 'a URL without user name and password';
  const mayBePlain = location.protocol === 'http:' || isLocal(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && mayBePlain)) return url;
  return 'an https URL (http only on localhost or from an http page)';
}

/**
 * Reads the settings `endpoint` and `connector`, lists separated by spaces. An endpoint that cannot be
 * used is left out and listed in `problems`; so is one whose connector is not served yet, because a
 * body in another shape would be refused or misfiled there.
 */
export function readEndpoints(
  endpoint = '',
  connector = 'json',
): { endpoints: Endpoint[]; problems: string[] } {
  const urls = endpoint.split(/\s+/).filter(Boolean);
  const names = connector.split(/\s+/).filter(Boolean);
  const endpoints: Endpoint[] = [];
  const problems: string[] = [];
  if (names.length > 1 && names.length !== urls.length) {
    problems.push(
      `connector: expected one for all endpoints or one for each of ${urls.length}, found ${names.length}`,
    );
  }
  urls.forEach((written, index) => {
    const url = checkEndpoint(written);
    if (typeof url === 'string') {
      // A password in the URL must not reach the console.
      const shown = written
        .replace(/\/\/[^/]*@/, '//…@')
        .replace(/#.*/s, '#…')
        .slice(0, 200);
      problems.push(`endpoint: expected ${url}, found "${shown}"`);
      return;
    }
    const name = (names.length === 1 ? names[0] : names[index]) ?? 'json';
    const known = (CONNECTORS as readonly string[]).includes(name);
    if (known && !READY.includes(name)) {
      problems.push(
        `connector: expected one of ${READY.join(', ')} in this version, found "${name}"`,
      );
      return;
    }
    if (!known) {
      problems.push(
        `connector: expected one of ${CONNECTORS.join(', ')}, found "${name.slice(0, 64)}"`,
      );
    }
    endpoints.push({ endpoint: written, connector: known ? name : 'json' });
  });
  return { endpoints, problems };
}
