import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
/**
 * What travels with the lead beside what the visitor types, so that nobody is surprised. No findings: a
 * quiz or calculator on the page may still hold them back.
 */
export declare function sendAlong(words: Words): TemplateResult | typeof nothing;
