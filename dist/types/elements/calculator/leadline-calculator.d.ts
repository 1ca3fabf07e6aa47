import { type PropertyValues, type TemplateResult } from 'lit';
import type { Answers } from '../../model/content/field.ts';
import type { Calculator } from '../../model/content/calculator.ts';
import type { CalculatorResult } from '../../model/calculator/calculator-evaluation.ts';
import { GatedElement } from '../gated-element.ts';
/**
 * @summary Shows at once what the visitor's figures amount to, and how.
 *
 * @slot captcha - The page's own captcha, where a form asks for contact details.
 *
 * @fires leadline-ready - First rendered; the result is there.
 * @fires leadline-start - The visitor set a first input.
 * @fires leadline-result - The result changes.
 * @fires leadline-error - The content or a setting cannot be used.
 *
 * @csspart base - The outermost box.
 * @csspart title - The calculator's title.
 * @csspart intro - What it works out.
 * @csspart field - One input with label, remarks and control.
 * @csspart label - The label of an input.
 * @csspart input - A native input or select.
 * @csspart slider - The range beside a number.
 * @csspart option - One choice.
 * @csspart help - A remark on an input.
 * @csspart error - What is wrong with an input.
 * @csspart result - The estimate.
 * @csspart headline - One of the large figures.
 * @csspart value - One of the other figures.
 * @csspart chart - The figures over the years.
 * @csspart working - How the figures come about.
 * @csspart quote - The button on to the form.
 * @csspart fallback - Ways to get in touch where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export declare class LeadlineCalculator extends GatedElement<'calculator'> {
    #private;
    static styles: (import("lit").CSSResult[] | import("lit").CSSResult)[];
    /** Id of the calculator in the content; the default one where absent. */
    calculator?: string | null;
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
            currency?: string | undefined;
            groups?: {
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
                folded?: boolean | undefined;
            }[] | undefined;
            inputs: {
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
                type: "money" | "number" | "percent" | "select" | "several" | "single" | "slider";
                default: string | number | (string | number)[] | {
                    formula: string;
                };
                group?: string | undefined;
                assumption?: boolean | undefined;
                source?: {
                    label: string;
                    url?: string | undefined;
                    status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
                } | undefined;
                low?: string | undefined;
                high?: string | undefined;
            }[];
            tables?: {
                [x: string]: {
                    $comment?: string | undefined;
                    label: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                    columns?: string[] | undefined;
                    interpolate?: boolean | undefined;
                    rows: (number | null)[][];
                    source?: {
                        label: string;
                        url?: string | undefined;
                        status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
                    } | undefined;
                };
            } | undefined;
            values: {
                $comment?: string | undefined;
                id: string;
                label: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                formula: string;
                format?: "days" | "money" | "months" | "number" | "percent" | "years" | undefined;
                digits?: number | undefined;
                hidden?: boolean | undefined;
                headline?: boolean | undefined;
                help?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                group?: string | undefined;
                source?: {
                    label: string;
                    url?: string | undefined;
                    status?: "assumption" | "confirmed" | "unconfirmed" | undefined;
                } | undefined;
                assumption?: boolean | undefined;
                low?: string | undefined;
                high?: string | undefined;
                missing?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                showIf?: string | undefined;
            }[];
            series?: {
                $comment?: string | undefined;
                id: string;
                label: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                formula: string;
                years: number;
                format?: "days" | "money" | "months" | "number" | "percent" | "years" | undefined;
                cumulative?: boolean | undefined;
            }[] | undefined;
            notes?: {
                when?: string | undefined;
                text: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
            }[] | undefined;
            disclaimer?: string | {
                text: string;
                showIf?: string | undefined;
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
    /** What was set, by the id of the input; the others are at their defaults. Setting replaces all, also before the element is defined. */
    get inputs(): Answers;
    set inputs(inputs: Answers | null);
    /** What the inputs amount to; null while the content loads. */
    get result(): CalculatorResult | null;
    disconnectedCallback(): void;
    protected get given(): Answers;
    protected begin(calculator: Calculator): Calculator['inputs'];
    protected replace(inputs: Answers): void;
    protected update(changed: PropertyValues): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'leadline-calculator': LeadlineCalculator;
    }
}
