import type { LeadWork } from './lead-work.ts';
export interface KeyboardOptions {
    main: HTMLElement;
    work: LeadWork;
    closeDetail: () => void;
    announce: (words: string) => void;
}
/** The keys of the inbox. Letters do nothing while somebody types, chooses or answers a question. */
export declare function listenToKeys({ main, work, closeDetail, announce }: KeyboardOptions): void;
