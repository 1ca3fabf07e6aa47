import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { LeadEstimate, LeadQuiz } from '../../model/lead/lead.ts';
/**
 * What travels with the lead beside what the visitor types, so that nobody is surprised.
 *
 * @param isSecret what was found is not to be read here
 */
export declare function sendAlong(quiz: LeadQuiz | undefined, estimate: LeadEstimate | undefined, words: Words, isSecret: boolean): TemplateResult | typeof nothing;
