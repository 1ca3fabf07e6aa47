import { type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Organization } from '../model/content/content.ts';
/** Every way to reach the organization without a widget; where the content names none, the page has to. */
export declare function contactWays(organization: Organization, words: Words): TemplateResult;
