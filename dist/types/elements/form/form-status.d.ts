import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Organization } from '../../model/content/content.ts';
/** Everything a form can say about itself after its button was pressed. */
export type FormStatus = 'sent' | 'unconfirmed' | 'waiting' | 'refused' | 'cancelled' | 'no-endpoint' | 'outbox-full' | 'broken';
export interface FormStatusView {
    readonly status: FormStatus;
    /** On the device's disk; false: only in this page. */
    readonly durable: boolean;
    /** Nothing the visitor can change: they need another way. */
    readonly ownersMistake: boolean;
    readonly hasFieldProblems: boolean;
    readonly keepHours: number;
    readonly id: string;
    readonly thanks?: {
        title: string;
        text?: string;
    };
    readonly organization: Organization;
    readonly locale: string;
    readonly words: Words;
    readonly onAnother: () => void;
    readonly onDiscard: () => void;
}
/** True where the form steps back behind what became of it. */
export declare function isHandedOver(status: FormStatus | null): boolean;
/** What became of the lead, no better and no worse than it is. */
export declare function formStatus(view: FormStatusView): TemplateResult;
