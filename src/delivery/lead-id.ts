/**
 * A new UUID (version 4) for a lead. Made of random bytes, as `crypto.randomUUID` is missing on
 * plain-http pages.
 */
export function mintLeadId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let id = '';
  bytes.forEach((byte, index) => {
    if (index > 3 && index < 11 && index % 2 === 0) id += '-';
    id += (byte + 0x100).toString(16).slice(1);
  });
  return id;
}
