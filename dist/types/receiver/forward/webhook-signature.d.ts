/**
 * Signatures as Standard Webhooks define them: HMAC-SHA256 over id, time and body, with a secret that
 * is written as `whsec_` and base64. By Web Crypto, so that it works wherever Fetch does.
 */
/** A new secret of 256 bits. */
export declare function makeWebhookSecret(): string;
/** @returns what is wrong with a secret, or null */
export declare function webhookSecretProblem(secret: string): string | null;
/**
 * @param id the same over all attempts; without a full stop
 * @param seconds when this attempt is made, since 1970
 * @returns the headers of one attempt
 */
export declare function webhookHeaders(secret: string, id: string, seconds: number, body: string): Promise<Record<string, string>>;
