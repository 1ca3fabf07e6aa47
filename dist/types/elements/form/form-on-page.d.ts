/** The form the other widgets lead on to; null where the page has none. */
export declare function formOnPage(): HTMLElement | null;
/** Brings a form into view and puts the visitor into its first field. */
export declare function showForm(form: HTMLElement): void;
