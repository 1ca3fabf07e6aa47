/** The one style sheet of the inbox; what comes later wins. */
export declare const INBOX_STYLES: string;
