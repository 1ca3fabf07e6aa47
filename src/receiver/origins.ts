/** Who may send from a browser: exact origins, the receiver's own, or everyone where that was said. */
export interface Origins {
  allows(origin: string, own: string): boolean;
}

/** As Chromium caps it. Without it a preflight is asked again after 5 s. */
const PREFLIGHT_MAX_AGE_SECONDS = 7200;

/**
 * @param list origins such as `https://www.example.com`, or `*`
 * @throws Error if one is not an origin, such as an address with a path
 */
export function createOrigins(list: readonly string[]): Origins {
  const everyone = list.includes('*');
  const allowed = new Set(list.filter((origin) => origin !== '*').map(checkedOrigin));
  return {
    allows: (origin, own) => everyone || origin === own || allowed.has(origin),
  };
}

function checkedOrigin(text: string): string {
  const url = URL.parse(text);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.href !== `${url.origin}/` ||
    text.includes('*')
  ) {
    throw new Error(
      `origins: expected an origin such as "https://www.example.com", found "${text}"`,
    );
  }
  return url.origin;
}

/** What a page of an allowed origin may read of our answers. Never with credentials. */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Retry-After',
  };
}

export function preflightHeaders(origin: string, methods: string): Record<string, string> {
  return {
    ...corsHeaders(origin),
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'content-type, idempotency-key',
    'access-control-max-age': String(PREFLIGHT_MAX_AGE_SECONDS),
  };
}
