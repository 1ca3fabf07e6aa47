/** Secrets by Web Crypto, so that they work wherever Fetch does. */

/** 256 random bits, safe in a URL. */
export function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Node's own digests at once; the one of Web Crypto goes by way of another thread, which costs more than the digest. */
const onNode = (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule?.(
  'node:crypto',
);

/** In hexadecimal. */
export async function sha256(text: string): Promise<string> {
  if (onNode) return onNode.hash('sha256', text, 'hex');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes equally long wherever two hashes differ. */
export function sameHash(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let i = 0; i < left.length; i++) {
    difference |= left.charCodeAt(i) ^ right.charCodeAt(i % right.length);
  }
  return difference === 0;
}
