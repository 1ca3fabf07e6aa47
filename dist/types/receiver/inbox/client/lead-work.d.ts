/** What can be changed of a lead from the inbox; all values as text, as they stand in the page. */
export interface LeadChange {
    status?: string;
    assignee?: string;
    spam?: string;
}
export interface LeadWorkOptions {
    main: HTMLElement;
    /** Says something politely. */
    announce: (words: string) => void;
    /** Brings list and lead up to date. */
    refresh: () => Promise<void>;
}
export interface LeadWork {
    /** The lead that keys act on: the one in focus in the list, else the one shown. */
    current(): HTMLElement | null;
    change(lead: HTMLElement, changes: LeadChange): Promise<void>;
    undo(): Promise<void>;
    /** Saves the note that is being written. */
    saveNote(): Promise<void>;
    /** Puts back what was being written about the lead that is shown now. */
    restoreDraft(): void;
}
/** What a salesperson does with leads, with the answer in words and a way back. */
export declare function createLeadWork({ main, announce, refresh }: LeadWorkOptions): LeadWork;
