import { hexOf } from './hex.ts';

/**
 * A new UUID for a lead: version 4, variant 8, else 120 random bits. `crypto.randomUUID` is missing on
 * plain-http pages.
 */
export function mintLeadId(): string {
  const digits = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  return digits.replace(/(.{8})(....).(...).(...)/, '$1-$2-4$3-8$4-');
}
