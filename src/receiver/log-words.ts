/** What may stand in a log: nothing of a person. */

const ROUTES = new Set([
  '/',
  '/challenge',
  '/health',
  '/health/ready',
  '/metrics',
  '/leads',
  '/leads.csv',
  '/leads/stream',
  '/sign-in',
  '/sign-out',
  '/join',
  '/people',
  '/account',
  '/account/password',
  '/account/sign-out-everywhere',
  '/inbox.css',
  '/inbox.js',
  '/inbox.svg',
]);

/** The address without what may tell of a person: ids, words searched for, whatever strangers try. */
export function routeOf(path: string): string {
  if (ROUTES.has(path)) return path;
  if (path.startsWith('/people/')) return '/people/:id';
  return path.startsWith('/leads/') ? '/leads/:id' : 'other';
}

/** A database may quote what it could not take. */
export function withoutQuotes(message: string): string {
  return message.replaceAll(/"[^"]*"|'[^']*'/g, '"…"').slice(0, 200);
}

/** Where it happened, without the message, which may quote what a visitor wrote. */
export function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
