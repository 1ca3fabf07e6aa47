/**
 * A new UUID (version 4) for a lead. Works on plain-http pages too, where `crypto.randomUUID` is
 * missing and `crypto.getRandomValues` is not.
 */
export declare function mintLeadId(source?: Pick<Crypto, 'getRandomValues'> & Partial<Crypto>): string;
