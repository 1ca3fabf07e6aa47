import { type TemplateResult } from 'lit';
import type { Answers } from '../../model/content/field.ts';
import type { Quiz } from '../../model/content/quiz.ts';
import type { QuizResult } from '../../model/quiz/quiz-evaluation.ts';
import { GatedElement } from '../gated-element.ts';
/**
 * @summary Asks one question at a time and says what the answers amount to.
 *
 * @slot captcha - The page's own captcha, where a form asks for contact details.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor gave a first answer.
 * @fires leadline-step - Another question is shown.
 * @fires leadline-result - A result is known or changes.
 * @fires leadline-error - The content or a setting cannot be used.
 *
 * @csspart base - The outermost box.
 * @csspart title - The quiz's title.
 * @csspart intro - What the quiz is about.
 * @csspart progress - The progress bar.
 * @csspart question - One question with its answers.
 * @csspart label - The question's words.
 * @csspart option - One answer to choose.
 * @csspart input - A native input, select or text area.
 * @csspart help - A remark on a question.
 * @csspart error - What is wrong with an answer.
 * @csspart next - The button forward.
 * @csspart back - The button back.
 * @csspart result - The result.
 * @csspart outcome - A finding of the result.
 * @csspart score - The score.
 * @csspart areas - The scores by area.
 * @csspart gaps - What to work on.
 * @csspart recommendations - What is recommended.
 * @csspart quote - The button on to the form.
 * @csspart fallback - Ways to get in touch where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export declare class LeadlineQuiz extends GatedElement<'quiz'> {
    #private;
    static styles: (import("lit").CSSResult[] | import("lit").CSSResult)[];
    /** Id of the quiz in the content; the first one where absent. */
    quiz?: string | null;
    /** `steps`: one question at a time; `page`: all on one page. */
    layout: 'steps' | 'page';
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
            minutes?: number | undefined;
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
            shuffle?: boolean | undefined;
            steps?: (string | {
                text: string;
                showIf?: string | undefined;
            }[])[] | undefined;
            questions: {
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
                type: "date" | "multiline" | "number" | "scale" | "select" | "several" | "single" | "text" | "yes-no";
                steps?: (string | {
                    text: string;
                    showIf?: string | undefined;
                }[])[] | undefined;
                section?: string | undefined;
                required?: boolean | undefined;
                weight?: number | undefined;
                area?: string | undefined;
                na?: boolean | undefined;
                shuffle?: boolean | undefined;
                suggest?: string | undefined;
                gap?: {
                    below: number;
                    urgent?: number | undefined;
                    label?: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[] | undefined;
                    text: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                    reference?: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[] | undefined;
                } | undefined;
            }[];
            formulas?: {
                [x: string]: string;
            } | undefined;
            score?: string | undefined;
            areas?: {
                $comment?: string | undefined;
                id: string;
                label: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                score?: string | undefined;
                showIf?: string | undefined;
                separate?: boolean | undefined;
                hidden?: boolean | undefined;
                include?: {
                    [x: string]: number;
                } | undefined;
            }[] | undefined;
            bands?: {
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
                from: number;
            }[] | undefined;
            gates?: {
                $comment?: string | undefined;
                when: string;
                atMost: string;
                text?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            outcomes?: {
                [x: string]: {
                    $comment?: string | undefined;
                    label: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                    showIf?: string | undefined;
                    rules: {
                        id: string;
                        title: string | {
                            text: string;
                            showIf?: string | undefined;
                        }[];
                        text?: string | {
                            text: string;
                            showIf?: string | undefined;
                        }[] | undefined;
                        next?: string | {
                            text: string;
                            showIf?: string | undefined;
                        }[] | undefined;
                        when?: string | undefined;
                    }[];
                    undecided?: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[] | undefined;
                } | {
                    $comment?: string | undefined;
                    label: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                    showIf?: string | undefined;
                    score: string;
                    gates?: {
                        $comment?: string | undefined;
                        when: string;
                        atMost: string;
                        text?: string | {
                            text: string;
                            showIf?: string | undefined;
                        }[] | undefined;
                    }[] | undefined;
                };
            } | undefined;
            recommendations?: {
                title: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
                limit: number;
                items: {
                    $comment?: string | undefined;
                    id: string;
                    title: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                    rules: {
                        when: string;
                        rank: number;
                        reason: string | {
                            text: string;
                            showIf?: string | undefined;
                        }[];
                    }[];
                    note?: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[] | undefined;
                }[];
                several?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
            } | undefined;
            notes?: {
                when: string;
                text: string | {
                    text: string;
                    showIf?: string | undefined;
                }[];
            }[] | undefined;
            result?: {
                title?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                disclaimer?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                gapsTitle?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                hideScore?: boolean | undefined;
                scoreUnit?: string | {
                    text: string;
                    showIf?: string | undefined;
                }[] | undefined;
                mark?: {
                    at: number;
                    label: string | {
                        text: string;
                        showIf?: string | undefined;
                    }[];
                } | undefined;
            } | undefined;
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
    /** Answers by the id of their question. Setting replaces all, also before the element is defined. */
    get answers(): Answers;
    set answers(answers: Answers | null);
    /** What the answers amount to; null until every shown, required question is answered. */
    get result(): QuizResult | null;
    /** Takes back every answer and begins again. */
    restart(): void;
    protected get given(): Answers;
    protected begin(quiz: Quiz): Quiz['questions'];
    protected replace(answers: Answers): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'leadline-quiz': LeadlineQuiz;
    }
}
