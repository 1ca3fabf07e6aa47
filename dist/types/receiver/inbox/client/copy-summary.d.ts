/** Puts the summary of the lead that is shown where it can be pasted from. */
export declare function copySummary(button: HTMLElement, announce: (words: string) => void): Promise<void>;
