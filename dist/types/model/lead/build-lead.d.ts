import type { Answers } from '../content/field.ts';
import type { Organization } from '../content/content.ts';
import type { Form } from '../content/form.ts';
import { type Scope } from '../formula/formula.ts';
import { type Lead, type LeadEstimate, type LeadQuiz, type LeadSignals, type LeadSource } from './lead.ts';
import { type SummaryWords } from './summary.ts';
/** Everything known when the visitor submits; the lead follows from it. */
export interface LeadFacts {
    /** UUID. */
    id: string;
    replaces: string | null;
    /** ISO 8601 in UTC. */
    created: string;
    test: boolean;
    form: Form;
    /** What `{organization}` stands for in its texts. */
    organization?: Organization;
    /** As in the form; numbers may still be texts. Only what is shown is sent. */
    values: Answers;
    /** The page's hidden fields. Anything but texts, numbers, booleans and lists of them is left out. */
    context: Readonly<Record<string, unknown>>;
    /** By the id of the consent: when its box was last touched, and the exact words shown where they are not the form's own. */
    consents: Readonly<Record<string, {
        text?: string;
        at: string | null;
    } | undefined>>;
    /** Language of the words shown. */
    locale: string;
    quiz: LeadQuiz | null;
    estimate: LeadEstimate | null;
    /** Gaps the quiz found, for the summary. */
    gaps?: readonly {
        readonly id: string;
        readonly label: string;
    }[];
    /** Of the quiz and of the estimate, for `showIf` and the priority. */
    scopes: readonly Scope[];
    source: LeadSource;
    signals: Omit<LeadSignals, 'freeMail'>;
    words: SummaryWords;
}
/** The lead, whole. Pure: the same facts give the same lead. */
export declare function buildLead(facts: LeadFacts): Lead;
