import { type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Organization } from '../model/content/content.ts';
/** What a widget's frame needs to know; the widget controller is one. */
export interface FrameView {
    readonly loading: boolean;
    readonly failure: {
        code: string;
        message: string;
    } | null;
    readonly locale: string;
    readonly theme: string | undefined;
    readonly direction: 'ltr' | 'rtl';
    readonly organization: Organization;
    readonly words: Words;
}
/** The outermost box of every widget, with what stands in it while there is no content. */
export declare function frame(view: FrameView, body: () => unknown): TemplateResult;
