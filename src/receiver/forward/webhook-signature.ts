/**
 * Signatures as Standard Webhooks define them: HMAC-SHA256 over id, time and body, with a secret that
 * is written as `whsec_` and base64. By Web Crypto, so that it works wherever Fetch does.
 */

const PREFIX = 'whsec_';
const MIN_BYTES = 24;
const MAX_BYTES = 64;

/** A new secret of 256 bits. */
export function makeWebhookSecret(): string {
  return PREFIX + toBase64(crypto.getRandomValues(new Uint8Array(32)));
}

/** @returns what is wrong with a secret, or null */
export function webhookSecretProblem(secret: string): string | null {
  if (!secret.startsWith(PREFIX)) return `expected it to begin with ${PREFIX}`;
  try {
    const { length } = fromBase64(secret.slice(PREFIX.length));
    if (length >= MIN_BYTES && length <= MAX_BYTES) return null;
    return `expected ${MIN_BYTES} to ${MAX_BYTES} bytes, found ${length}`;
  } catch {
    return `expected base64 behind ${PREFIX}`;
  }
}

/**
 * @param id the same over all attempts; without a full stop
 * @param seconds when this attempt is made, since 1970
 * @returns the headers of one attempt
 */
export async function webhookHeaders(
  secret: string,
  id: string,
  seconds: number,
  body: string,
): Promise<Record<string, string>> {
  const key = await crypto.subtle.importKey(
    'raw',
    fromBase64(secret.slice(PREFIX.length)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signed = new TextEncoder().encode(`${id}.${seconds}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${toBase64(signature)}`,
  };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
