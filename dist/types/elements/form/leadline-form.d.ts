import { type TemplateResult } from 'lit';
import type { Answers } from '../../model/content/field.ts';
import type { Form } from '../../model/content/form.ts';
import { AnswerElement } from '../answer-element.ts';
import type { Asking } from '../gated-element.ts';
import { type SubmitOutcome } from './lead-sender.ts';
/**
 * @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
 *   travels with it.
 *
 * @slot captcha - The page's own captcha, before the button that sends.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor filled in a first field.
 * @fires leadline-step - Another step is shown, where the form has several.
 * @fires leadline-submit - Before anything leaves; can be prevented, delayed and changed.
 * @fires leadline-saved - The lead is in the outbox.
 * @fires leadline-sent - An endpoint has it.
 * @fires leadline-error - The content, a setting or the delivery went wrong.
 *
 * @csspart base - The outermost box.
 * @csspart title - The form's title.
 * @csspart intro - What the form is for.
 * @csspart along - What is sent along.
 * @csspart summary - The list of what is wrong.
 * @csspart field - One field with label, remarks and control.
 * @csspart label - The label of a field.
 * @csspart input - A native input, select or text area.
 * @csspart option - One choice or consent.
 * @csspart help - A remark on a field.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button that sends, or leads to the next step.
 * @csspart back - The button to the step before.
 * @csspart skip - The button that declines, where a quiz or calculator only offers the form.
 * @csspart result - What became of the lead.
 * @csspart contact - Ways to get in touch.
 * @csspart fallback - The same where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export declare class LeadlineForm extends AnswerElement<'form'> {
    #private;
    static styles: (import("lit").CSSResult[] | import("lit").CSSResult)[];
    /** Id of the form in the content; the default one where absent. */
    form?: string | null;
    /** Hidden fields of the page; they travel in the lead's `request.custom`. */
    context: Readonly<Record<string, unknown>>;
    /** Set by the quiz or calculator whose result the form stands before. */
    asking?: Asking;
    protected readonly widget: {
        words: {
            loading: string;
            optionalMark: string;
            pleaseChoose: string;
            notApplicable: string;
            yes: string;
            no: string;
            severalHint: string;
            problemTitle: string;
            errorPrefix: string;
            startAgain: string;
            requestQuote: string;
            sourcesTitle: string;
            unconfirmedSource: string;
            fallbackTitle: string;
            reachUs: string;
            reachUsBare: string;
            phoneLabel: string;
            emailLabel: string;
            addressLabel: string;
            websiteLabel: string;
            bookingLabel: string;
            timeNeeded: string;
            progress: string;
            stepPlace: string;
            progressLabel: string;
            continueLabel: string;
            back: string;
            skip: string;
            finish: string;
            suggested: string;
            resultTitle: string;
            nextStep: string;
            levelPlace: string;
            scoreTitle: string;
            areasTitle: string;
            notRated: string;
            workOnTitle: string;
            urgentTitle: string;
            laterTitle: string;
            clause: string;
            notesTitle: string;
            changeAnswers: string;
            gate: {
                before: string;
                after: string;
                optional: string;
            };
            noThanks: string;
            inputsTitle: string;
            estimateTitle: string;
            ourAssumption: string;
            resetTo: string;
            onRequest: string;
            lastValid: string;
            year: string;
            workingTitle: string;
            problems: {
                required: string;
                choice: string;
                email: string;
                tel: string;
                url: string;
                number: string;
                min: string;
                max: string;
                tooLong: string;
                date: string;
                consent: string;
            };
            operator: string;
            privacyNotice: string;
            honeypotLabel: string;
            sendAlong: string;
            sendAlongAnswers: string;
            sendAlongPage: string;
            sending: string;
            became: {
                sent: [string, string];
                unconfirmed: [string, string];
                waiting: [string, string];
                memory: [string, string];
                refused: [string, string];
                unclear: [string, string];
                cancelled: [string, string];
                noEndpoint: [string, string];
                outboxFull: [string, string];
                broken: [string, string];
            };
            received: string;
            refusedField: string;
            leadReference: string;
            sendAnother: string;
            changeSent: string;
            discard: string;
            summaryPriority: {
                hot: string;
                warm: string;
                cold: string;
            };
            summaryTest: string;
            summaryNoName: string;
            summaryWants: string;
            summaryWhen: string;
            summaryMessage: string;
            summaryGaps: string;
            summaryRecommended: string;
            summaryReach: string;
            summaryConsent: string;
            summaryNoConsent: string;
            summaryPage: string;
            summaryReferrer: string;
            summaryCampaign: string;
            summaryLocale: string;
        };
        readonly loading: boolean;
        readonly id: string;
        readonly definition: {
            $comment?: string | undefined;
            title: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            intro?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            sections?: {
                $comment?: string | undefined;
                id: string;
                title: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                text?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                showIf?: string | undefined;
            }[] | undefined;
            fields: {
                $comment?: string | undefined;
                id: string;
                label: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                help?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                placeholder?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                unit?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                options?: {
                    $comment?: string | undefined;
                    value: string | number;
                    label: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                    help?: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[] | undefined;
                    image?: string | undefined;
                    score?: number | undefined;
                    advice?: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[] | undefined;
                    showIf?: string | undefined;
                    exclusive?: boolean | undefined;
                }[] | undefined;
                search?: boolean | undefined;
                min?: number | undefined;
                max?: number | undefined;
                step?: number | undefined;
                showIf?: string | undefined;
                type: "consent" | "date" | "email" | "multiline" | "number" | "select" | "several" | "single" | "tel" | "text" | "url";
                section?: string | undefined;
                required?: boolean | undefined;
                autocomplete?: string | undefined;
                maxLength?: number | undefined;
                half?: boolean | undefined;
                version?: string | undefined;
            }[];
            submit: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            thanks?: {
                title: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                text?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
            } | undefined;
            priority?: {
                hot?: string | undefined;
                cold?: string | undefined;
            } | undefined;
            routes?: {
                when?: string | undefined;
                endpoints: number[];
            }[] | undefined;
        } | null;
        readonly failure: import("../../page/load-content.ts").ContentFailure | null;
        readonly organization: import("../../index.ts").Organization;
        readonly locale: string;
        readonly direction: 'ltr' | 'rtl';
        readonly variant: string;
        readonly theme: string | undefined;
        readonly gate: "after" | "before" | "none" | "optional";
        readonly contactForm: string | undefined;
        readonly endpoints: import("../../delivery/status.ts").Target[];
        readonly keepHours: number;
        hostConnected(): void;
        hostDisconnected(): void;
        hostUpdate(): void;
        hostUpdated(): void;
        emit: <N extends keyof import("../events.ts").LeadlineEventMap>(name: N, detail: import("../events.ts").LeadlineDetails[N]) => boolean;
        report: (code: import("../../page/console.ts").ErrorCode, message: string) => void;
        leadSource(): import("../../index.ts").LeadSource;
        submit(lead: import("../../index.ts").Lead, route?: readonly number[]): Promise<void>;
    };
    /** Null as a value: set and cleared, so that nothing is filled in there any more. */
    protected given: Answers;
    /** What stands in the fields, by id, with what was answered elsewhere. Setting replaces all, also before the element is defined. */
    get values(): Answers;
    set values(values: Answers | null);
    /**
     * Does what the button does. Resolves at the first of `sent`, `unconfirmed`, `refused`, `cancelled`
     * (nothing left the page), `invalid`, or after 15 s with `waiting`.
     */
    submit(): Promise<SubmitOutcome>;
    /** Where it stands before a result, the reason has to be read first. */
    protected get firstStop(): string;
    protected begin({ fields }: Form): Form['fields'];
    protected replace(answers: Answers): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'leadline-form': LeadlineForm;
    }
}
