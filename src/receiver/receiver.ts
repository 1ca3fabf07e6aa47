import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Content } from '../model/content/content.ts';
import { Access, assertMay } from './access.ts';
import { addressPrefix, forwardedAddress } from './client-address.ts';
import type { ChallengeMode, ReceiverEnv, RequestInfo, Services } from './environment.ts';
import type { Destination } from './forward/destination.ts';
import { Forwarder } from './forward/forwarder.ts';
import { healthRoutes } from './health.ts';
import { Housekeeping } from './housekeeping.ts';
import { inboxRoutes } from './inbox/inbox-routes.ts';
import { peopleRoutes } from './inbox/people-routes.ts';
import { signInRoutes } from './inbox/sign-in-routes.ts';
import { intakeRoutes } from './intake-routes.ts';
import { leadWorkRoutes } from './lead-work-routes.ts';
import { LiveUpdates } from './live-updates.ts';
import { createLog, type Log } from './log.ts';
import { framesOf, routeOf, withoutQuotes } from './log-words.ts';
import { Metrics } from './metrics/metrics.ts';
import { metricsRoutes } from './metrics/metrics-routes.ts';
import { createOrigins } from './origins.ts';
import { ownerRoutes } from './owner-routes.ts';
import {
  PROBLEM_CONTENT_TYPE,
  ProblemError,
  problemBody,
  problemResponse,
  type ProblemDetails,
  type ProblemName,
} from './problem.ts';
import { Challenges } from './proof/challenges.ts';
import { proofRoutes } from './proof/proof-routes.ts';
import { scryptPasswords, type Passwords } from './passwords.ts';
import { RateLimit } from './rate-limit.ts';
import { ScoreCheck } from './score-check.ts';
import { ScoreQueue } from './score-queue.ts';
import { randomSecret, sha256 } from './secrets.ts';
import { StoreUnavailableError, type LeadStore } from './store/store.ts';

const DEFAULT_NEW_LEADS_PER_MINUTE = 60;
const DEFAULT_MAX_BODY_BYTES = 512 * 1024;
/** Leads of one page without a proof of work, against as many senders as a flood may have. */
const UNPROVED_FACTOR = 10;
const PAGES_LIMITED = 1_000;
/** By address, and by account. */
const FAILED_SIGN_INS_PER_MINUTE = 10;
const RETRY_AFTER_SECONDS = 5;
/** Name under which the store has it. */
const TOKEN_HASH = 'token-hash';

/** Strangers may send any word for a method. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Of every answer that does not say otherwise. */
const DEFAULT_HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['cache-control', 'no-store'],
  ['referrer-policy', 'no-referrer'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
] as const;

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
  /** Whether leads need a proof of work. Default `optional`: looked at where there is one, else flagged. */
  challenge?: ChallengeMode;
  /** Checked content files that pages use: the scores of their leads are worked out again. Default: none. */
  contents?: readonly Content[];
  /** Whether addresses of this domain are thrown away after use; one sign of spam among others. */
  isDisposable?: (domain: string) => boolean;
  /** Erases leads received more than so many days ago. Default: they are kept. */
  retainDays?: number;
  /** Where leads are sent on to; `await planDestinations(…)(store)` on Node. Default: nowhere. */
  destinations?: readonly Destination[];
  /** A proxy of ours stands in front: its X-Forwarded-For and X-Forwarded-Proto are believed. */
  trustProxy?: boolean;
  /** Turns the passwords of those who share the inbox into what is stored of them. Default: scrypt by `node:crypto`. */
  passwords?: Passwords;
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
  const challengeSecret = await store.keepSetting('challenge-secret', randomSecret());
  const log = createLog(options.writeLog ?? (() => {}), now);
  const perMinute = options.newLeadsPerMinute ?? DEFAULT_NEW_LEADS_PER_MINUTE;
  const metrics = new Metrics(now());
  const { destinations = [] } = options;
  const live = new LiveUpdates(store, log);
  const signIns = new RateLimit(FAILED_SIGN_INS_PER_MINUTE, now);
  const services: Services = {
    store,
    forwarder: new Forwarder({ store, destinations, log, metrics, now }),
    access: new Access(store, hash, signIns, now),
    origins: createOrigins(options.origins ?? []),
    newLeads: new RateLimit(perMinute, now),
    unprovedLeads: new RateLimit(perMinute * UNPROVED_FACTOR, now, PAGES_LIMITED),
    signIns,
    passwords: options.passwords ?? scryptPasswords(),
    live,
    log,
    metrics,
    challenge: options.challenge ?? 'optional',
    challenges: new Challenges(challengeSecret, now),
    scoreQueue: new ScoreQueue({
      store,
      scores: new ScoreCheck(options.contents ?? []),
      log,
      metrics,
      now,
      onSettled: () => void live.check(),
    }),
    isDisposable: options.isDisposable,
    maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
    now,
  };
  const app = createApp(services, options.trustProxy ?? false);
  const housekeeping = new Housekeeping({
    store,
    log,
    now,
    retainDays: options.retainDays,
    onErased: () => void services.live.check(),
  });
  services.forwarder.wake();
  services.scoreQueue.start();
  return {
    token,
    fetch: async (request, info) =>
      METHODS.has(request.method) ? app.fetch(request, { info }) : noSuchMethod(log),
    async signInUrl(origin) {
      const url = new URL('/sign-in', origin);
      url.searchParams.set('link', await services.access.createLink());
      return url.href;
    },
    endStreams: () => services.live.close(),
    async close() {
      services.live.close();
      await housekeeping.stop();
      await services.forwarder.stop();
      await services.scoreQueue.stop();
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
  const { access, log, metrics, scoreQueue } = services;

  const environment = createMiddleware<ReceiverEnv>(async (c, next) => {
    const url = new URL(c.req.url);
    const proxied = trustProxy ? c.req.header('x-forwarded-proto') : undefined;
    c.set('ownOrigin', proxied === 'https' ? `https://${url.host}` : url.origin);
    const forwarded = trustProxy
      ? forwardedAddress(c.req.header('x-forwarded-for') ?? null)
      : undefined;
    c.set('sender', addressPrefix(forwarded ?? c.env.info?.address ?? ''));
    const startMs = performance.now();
    scoreQueue.requestBegan();
    // Beforehand, so that an answer is made with them and need not be made twice …
    for (const [name, value] of DEFAULT_HEADERS) c.header(name, value);
    await next().finally(() => scoreQueue.requestEnded());
    // … and afterwards for those that a route has made by itself.
    for (const [name, value] of DEFAULT_HEADERS) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
    const ms = performance.now() - startMs;
    const { method } = c.req;
    const route = routeOf(url.pathname);
    const { status } = c.res;
    log('info', 'request', { method, route, status, ms: Math.round(ms) });
    metrics.durations.observe({ method, route, status: String(status) }, ms / 1000);
  });

  const signedIn = createMiddleware<ReceiverEnv>(async (c, next) => {
    const person = await access.identify(c);
    if (person) {
      c.set('person', person);
      return next();
    }
    throw new ProblemError('unauthorized', {
      detail: 'Send the token as "Authorization: Bearer <token>", or sign in to the inbox.',
    });
  });

  const ownersOnly = createMiddleware<ReceiverEnv>((c, next) => {
    assertMay(c.var.person, 'manage');
    return next();
  });

  return new Hono<ReceiverEnv>()
    .use(environment)
    .route('/', healthRoutes(services))
    .route('/', intakeRoutes(services))
    .route('/', proofRoutes(services))
    .route('/', signInRoutes(services))
    .route('/', inboxRoutes(services))
    .route('/', peopleRoutes(services))
    .use('/leads', signedIn)
    .use('/leads.csv', signedIn)
    .use('/leads/*', signedIn)
    .route('/', ownerRoutes(services))
    .route('/', leadWorkRoutes(services))
    .use('/metrics', signedIn, ownersOnly)
    .route('/', metricsRoutes(services))
    .notFound((c) =>
      problemResponse(c, 'not-found', {
        detail: `No ${c.req.method} is answered at this address.`,
      }),
    )
    .onError((error, c) => {
      const [problem, details] = problemOf(error, services);
      if (c.req.method === 'POST' && c.req.path === '/leads') {
        metrics.leads.add({ outcome: problem });
      }
      return problemResponse(c, problem, details);
    });
}

function problemOf(
  error: Error,
  { log, metrics }: Pick<Services, 'log' | 'metrics'>,
): [ProblemName, ProblemDetails] {
  if (error instanceof ProblemError) return [error.problem, error.details];
  const retryAfterSeconds = RETRY_AFTER_SECONDS;
  if (error instanceof StoreUnavailableError) {
    metrics.storeErrors.add();
    log('error', 'store-unavailable', { reason: withoutQuotes(error.message) });
    const detail = 'The store cannot be used at present; nothing was stored.';
    return ['unavailable', { detail, retryAfterSeconds }];
  }
  metrics.failures.add();
  log('error', 'failed', { name: error.name, at: framesOf(error) });
  return ['unavailable', { detail: 'Something went wrong here.', retryAfterSeconds }];
}

/** Kept from the router, which would take such a word for the name of a property. */
function noSuchMethod(log: Log): Response {
  log('info', 'request', { method: 'other', route: 'other', status: 404, ms: 0 });
  return new Response(problemBody('not-found', { detail: 'No such method is answered here.' }), {
    status: 404,
    headers: { ...Object.fromEntries(DEFAULT_HEADERS), 'content-type': PROBLEM_CONTENT_TYPE },
  });
}
