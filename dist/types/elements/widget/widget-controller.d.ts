import type { LitElement, ReactiveController } from 'lit';
import { type Words } from '../../locales/en.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { Content, Organization } from '../../model/content/content.ts';
import type { Lead, LeadSource } from '../../model/lead/lead.ts';
import { type ErrorCode } from '../../page/console.ts';
import { type Endpoint } from '../../page/endpoints.ts';
import { type ContentFailure } from '../../page/load-content.ts';
import { type Settings } from '../../page/settings.ts';
import type { LeadlineDetails, LeadlineEventMap } from '../events.ts';
import { type Definitions, type WidgetKind } from './definition.ts';
/** What the controller reads of its element. */
export type WidgetHost = LitElement & {
    /** As the attribute means it, or the content itself. */
    content?: string | object | null;
} & {
    [kind in WidgetKind]?: string | null;
};
/**
 * What every widget shares: its settings, the content it shows, the words and direction it speaks in,
 * what it tells the page and where its lead goes. Asks for a render whenever one of them changes;
 * taking the element out of the page and putting it back changes nothing.
 */
export declare class WidgetController<K extends WidgetKind = WidgetKind> implements ReactiveController {
    #private;
    /** The widgets' own words. */
    readonly words: Words;
    constructor(host: WidgetHost, kind: K);
    /** True while the content is on its way. */
    get loading(): boolean;
    /** The content file in use; null while it loads or where it cannot be used. */
    get content(): Content | null;
    /** Id of the quiz, calculator or form that is shown; "" while it is not known. */
    get id(): string;
    /** The quiz, calculator or form that is shown; null while it loads or where it cannot be used. */
    get definition(): Definitions[K] | null;
    /** Why the widget cannot be shown: the visitor gets the ways to get in touch instead. */
    get failure(): ContentFailure | null;
    /** As the page's owner wrote them, without what cannot be used, with defaults. */
    get settings(): Settings;
    /** Who asks, from content and settings; without content from settings alone. */
    get organization(): Organization;
    /** For words and figures: the language of the content shown, in the page's variety of it. */
    get locale(): string;
    get direction(): 'ltr' | 'rtl';
    /** Where leads go; empty: nowhere, and the visitor is told so. */
    get endpoints(): Endpoint[];
    /** Hours an unsent lead is kept. */
    get keepHours(): number;
    get delivery(): Delivery;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /**
     * Tells the page and, with `analytics`, the data layer.
     *
     * @returns false if a listener prevented it (`leadline-submit` alone can be)
     */
    emit<N extends keyof LeadlineEventMap>(name: N, detail: LeadlineDetails[N]): boolean;
    /** Tells the page's owner: in the console once a page, and by `leadline-error`. */
    report(code: ErrorCode, message: string): void;
    /** Where a lead made now comes from. */
    leadSource(): LeadSource;
    /**
     * Hands a lead over to delivery and fires `leadline-saved`, later `leadline-sent` for each endpoint
     * that has it.
     *
     * @throws OutboxFullError before anything is claimed
     */
    submit(lead: Lead): Promise<{
        durable: boolean;
    }>;
}
