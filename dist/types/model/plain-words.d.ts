/**
 * What is said where no widget gives its own words: to `leadline check`, to the receiver that works a
 * score out again, to tests. The script has none of them.
 */
export declare const plainWords: {
    yes: string;
    no: string;
    notApplicable: string;
    onRequest: string;
};
export type PlainWords = typeof plainWords;
