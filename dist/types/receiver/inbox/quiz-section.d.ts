import type { Lead, LeadQuiz } from '../../model/lead/lead.ts';
import { type Html } from './layout.ts';
/** How the visitor stands by the quiz: findings and gaps first, then every question with its answer. */
export declare function quizSection(lead: Lead, quiz: LeadQuiz): Html;
