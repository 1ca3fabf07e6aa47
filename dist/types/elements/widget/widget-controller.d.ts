import type { LitElement } from 'lit';
import type { Target } from '../../delivery/status.ts';
import type { Organization } from '../../model/content/content.ts';
import type { Lead, LeadSource } from '../../model/lead/lead.ts';
import { type ErrorCode } from '../../page/console.ts';
import { type ContentFailure } from '../../page/load-content.ts';
import type { LeadlineDetails, LeadlineEventMap } from '../events.ts';
import { type Definitions, type WidgetKind } from './definition.ts';
/** What the controller reads of its element. */
export type WidgetHost = LitElement & {
    /** As the attribute means it, or the content itself. */
    content?: string | object | null;
    /** Of a form within another widget: who it asks for. */
    asking?: {
        readonly host: HTMLElement;
    };
} & {
    [kind in WidgetKind]?: string | null;
};
/** The controller that {@link createWidget} makes. */
export type WidgetController<K extends WidgetKind = WidgetKind> = ReturnType<typeof createWidget<K>>;
/**
 * What every widget shares: its settings, the content it shows, the words and direction it speaks in,
 * what it tells the page and where its lead goes. Asks for a render whenever one of them changes;
 * taking the element out of the page and putting it back changes nothing.
 */
export declare function createWidget<K extends WidgetKind>(host: WidgetHost, kind: K): {
    /** The widgets' own words. */
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
    /** True while the content is on its way. */
    readonly loading: boolean;
    /** Id of the quiz, calculator or form that is shown; "" while it is not known. */
    readonly id: string;
    /** The quiz, calculator or form that is shown; null while it loads or where it cannot be used. */
    readonly definition: Definitions[K] | null;
    /** Why the widget cannot be shown: the visitor gets the ways to get in touch instead. */
    readonly failure: ContentFailure | null;
    /** Who asks, from content and settings; without content from settings alone. */
    readonly organization: Organization;
    /** For words and figures: the language of the content shown, in the page's variety of it. */
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
    /** The visitor's variant of the content shown; "" where it has none. */
    readonly variant: string;
    readonly theme: string | undefined;
    /** Where contact details are asked for; nowhere without a form to ask by. */
    readonly gate: "after" | "before" | "none" | "optional";
    /** Id of the form that asks for them; undefined: the default one. */
    readonly contactForm: string | undefined;
    /** Where leads go; empty: nowhere, and the visitor is told so. */
    readonly endpoints: Target[];
    /** Hours an unsent lead is kept. */
    readonly keepHours: number;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /**
     * Tells the page.
     *
     * @returns false if a listener prevented it (`leadline-submit` alone can be)
     */
    emit: <N extends keyof LeadlineEventMap>(name: N, detail: LeadlineDetails[N]) => boolean;
    /** Tells the page's owner: in the console once a page, and by `leadline-error`. */
    report: (code: ErrorCode, message: string) => void;
    /** Where a lead made now comes from. */
    leadSource(): LeadSource;
    /**
     * Hands a lead over to delivery and fires `leadline-saved`, later `leadline-sent` for each endpoint
     * that has it.
     *
     * @param route the places of the endpoints that get it, where the content chooses
     * @throws OutboxFullError before anything is claimed
     */
    submit(lead: Lead, route?: readonly number[]): Promise<void>;
};
