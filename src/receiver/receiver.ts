import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { Access } from './access.ts';
import { addressPrefix, forwardedAddress } from './client-address.ts';
import type { ReceiverEnv, RequestInfo, Services } from './environment.ts';
import { inboxRoutes, signInRoutes } from './inbox/inbox-routes.ts';
import { intakeRoutes } from './intake-routes.ts';
import { LiveUpdates } from './live-updates.ts';
import { createLog } from './log.ts';
import { createOrigins } from './origins.ts';
import { ownerRoutes } from './owner-routes.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { RateLimit } from './rate-limit.ts';
import { randomSecret, sha256 } from './secrets.ts';
import { StoreUnavailableError, type LeadStore } from './store/store.ts';

const DEFAULT_NEW_LEADS_PER_MINUTE = 60;
const DEFAULT_MAX_BODY_BYTES = 512 * 1024;
const FAILED_SIGN_INS_PER_MINUTE = 10;
const RETRY_AFTER_SECONDS = 5;
/** Name under which the store has it. */
const TOKEN_HASH = 'token-hash';

const ROUTES = new Set([
  '/',
  '/health',
  '/leads',
  '/leads.csv',
  '/leads/stream',
  '/sign-in',
  '/sign-out',
  '/inbox.css',
  '/inbox.js',
  '/inbox.svg',
]);

/** Of every answer that does not say otherwise. */
const DEFAULT_HEADERS = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export interface ReceiverOptions {
  /** Where leads lie; `await openStore(address)` on Node. Closed together with the receiver. */
  store: LeadStore;
  /** Origins whose pages may send leads, or `*`. The receiver's own may always. */
  origins?: readonly string[];
  /** Opens the inbox. Without it: the one made on the first start with this store. */
  token?: string;
  /** New leads a minute and address prefix. Default 60; repeats of a known lead do not count. */
  newLeadsPerMinute?: number;
  /** Default 512 KiB. */
  maxBodyBytes?: number;
  /** A proxy of ours stands in front: its X-Forwarded-For and X-Forwarded-Proto are believed. */
  trustProxy?: boolean;
  /** Takes the log, one line of JSON at a time, free of personal data. Default: none is written. */
  writeLog?: (line: string) => void;
  now?: () => number;
}

export interface Receiver {
  /** Answers any request, with a problem where it must; never rejects. */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** The token, where it was given or made just now. Null: made on an earlier start, only its hash is known. */
  readonly token: string | null;
  /**
   * A link that signs in one browser, once, within 15 minutes.
   *
   * @param origin under which that browser reaches the receiver
   */
  signInUrl(origin: string): Promise<string>;
  /** Lets go of inboxes that wait for news, so that a server can stop. */
  endStreams(): void;
  /** Ends open streams and closes the store. */
  close(): Promise<void>;
}

/**
 * The other end, for those who have none: takes leads in, keeps each once, shows them to their owner.
 *
 * @throws Error if an origin is none, StoreUnavailableError if the store cannot be used
 */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { store, now = Date.now } = options;
  const { token, hash } = await ownersToken(store, options.token);
  const log = createLog(options.writeLog ?? (() => {}), now);
  const services: Services = {
    store,
    access: new Access(store, hash, now),
    origins: createOrigins(options.origins ?? []),
    newLeads: new RateLimit(options.newLeadsPerMinute ?? DEFAULT_NEW_LEADS_PER_MINUTE, now),
    failedSignIns: new RateLimit(FAILED_SIGN_INS_PER_MINUTE, now),
    live: new LiveUpdates(store, log),
    log,
    maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
    now,
  };
  const app = createApp(services, options.trustProxy ?? false);
  return {
    token,
    fetch: async (request, info) => app.fetch(request, { info }),
    async signInUrl(origin) {
      const url = new URL('/sign-in', origin);
      url.searchParams.set('link', await services.access.createLink());
      return url.href;
    },
    endStreams: () => services.live.close(),
    async close() {
      services.live.close();
      await store.close();
    },
  };
}

async function ownersToken(store: LeadStore, given: string | undefined) {
  if (given !== undefined) return { token: given, hash: await sha256(given) };
  const known = await store.setting(TOKEN_HASH);
  if (known !== null) return { token: null, hash: known };
  const token = randomSecret();
  const made = await sha256(token);
  // Another receiver of this store may have made one just now.
  const hash = await store.keepSetting(TOKEN_HASH, made);
  return { token: hash === made ? token : null, hash };
}

function createApp(services: Services, trustProxy: boolean): Hono<ReceiverEnv> {
  const { store, access, log, now } = services;

  const environment = createMiddleware<ReceiverEnv>(async (c, next) => {
    const url = new URL(c.req.url);
    const proxied = trustProxy ? c.req.header('x-forwarded-proto') : undefined;
    c.set('ownOrigin', proxied === 'https' ? `https://${url.host}` : url.origin);
    const forwarded = trustProxy
      ? forwardedAddress(c.req.header('x-forwarded-for') ?? null)
      : undefined;
    c.set('sender', addressPrefix(forwarded ?? c.env.info?.address ?? ''));
    const start = now();
    await next();
    for (const [name, value] of Object.entries(DEFAULT_HEADERS)) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
    log('info', 'request', {
      method: c.req.method,
      route: routeOf(url.pathname),
      status: c.res.status,
      ms: now() - start,
    });
  });

  const ownersOnly = createMiddleware<ReceiverEnv>(async (c, next) => {
    if (await access.isAllowed(c)) return next();
    throw new ProblemError('unauthorized', {
      detail: 'Send the token as "Authorization: Bearer <token>", or sign in to the inbox.',
    });
  });

  return new Hono<ReceiverEnv>()
    .use(environment)
    .get('/health', async (c) => {
      await store.revision();
      return c.json({ status: 'ok' });
    })
    .route('/', intakeRoutes(services))
    .route('/', signInRoutes(services))
    .route('/', inboxRoutes(services))
    .use('/leads', ownersOnly)
    .use('/leads.csv', ownersOnly)
    .use('/leads/*', ownersOnly)
    .route('/', ownerRoutes(services))
    .notFound((c) =>
      problemResponse(c, 'not-found', {
        detail: `No ${c.req.method} is answered at this address.`,
      }),
    )
    .onError((error, c) => {
      if (error instanceof ProblemError) return problemResponse(c, error.problem, error.details);
      if (error instanceof StoreUnavailableError) {
        log('error', 'store-unavailable', { reason: error.message });
        return problemResponse(c, 'unavailable', {
          detail: 'The store cannot be used at present; nothing was stored.',
          retryAfterSeconds: RETRY_AFTER_SECONDS,
        });
      }
      log('error', 'failed', { name: error.name, at: framesOf(error) });
      return problemResponse(c, 'unavailable', {
        detail: 'Something went wrong here.',
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    });
}

/** The address without what may tell of a person: ids, words searched for, whatever strangers try. */
function routeOf(path: string): string {
  if (ROUTES.has(path)) return path;
  return path.startsWith('/leads/') ? '/leads/:id' : 'other';
}

/** Where it happened, without the message, which may quote what a visitor wrote. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
