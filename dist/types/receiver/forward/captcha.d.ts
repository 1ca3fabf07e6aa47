import type { Destination } from './destination.ts';
import { type HttpOptions } from './webhook.ts';
/**
 * Has the answer that a visitor gave to the page's captcha checked by its service, once the lead is
 * stored: nobody waits for it, and what comes of it is a flag. The service gets the answer and
 * nothing else of the lead, not even the visitor's address.
 *
 * @param text `provider#secret`, or `provider+https://…#secret` for another address of the service
 * @throws Error naming what is wrong, without the secret in it
 */
export declare function captcha(text: string, { allowPrivate }: HttpOptions): Destination;
