import { hexOf } from './hex.ts';

/**
 * A new UUID (version 4) for a lead. Made of random bytes, as `crypto.randomUUID` is missing on
 * plain-http pages.
 */
export function mintLeadId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return hexOf(bytes).replace(/(.{8})(....)(....)(....)/, '$1-$2-$3-$4-');
}
