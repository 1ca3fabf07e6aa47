/** Where a request came from, as far as a limit by sender is concerned; never stored, never logged. */
/**
 * The part of an address that belongs to one sender: an IPv4 address, or the /64 that an IPv6
 * subscriber gets as a whole.
 */
export declare function addressPrefix(address: string): string;
/** The last entry of X-Forwarded-For: the one written by the proxy that talks to us, not by the client. */
export declare function forwardedAddress(header: string | null): string | undefined;
