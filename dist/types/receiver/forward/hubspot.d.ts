import type { Destination } from './destination.ts';
import { type HttpOptions } from './webhook.ts';
/**
 * Contacts in HubSpot, by the token of a private app. An upsert by e-mail address, so that a repeat
 * changes nothing; what a person has in HubSpot already and the lead does not know stays.
 *
 * @param url origin of HubSpot's API
 * @see https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/contacts/batch/upsert-contacts
 */
export declare function hubspot(url: URL, token: string, { allowPrivate }: HttpOptions): Destination;
