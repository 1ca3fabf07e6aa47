/** Where a request came from, as far as a limit by sender is concerned; never stored, never logged. */

/**
 * The part of an address that belongs to one sender: an IPv4 address, or the /64 that an IPv6
 * subscriber gets as a whole.
 */
export function addressPrefix(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** The last entry of X-Forwarded-For: the one written by the proxy that talks to us, not by the client. */
export function forwardedAddress(header: string | null): string | undefined {
  return header?.split(',').at(-1)?.trim() || undefined;
}
