export declare const quizStyles: (import("lit").CSSResult[] | import("lit").CSSResult)[];
