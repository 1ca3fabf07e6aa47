export declare const calculatorStyles: (import("lit").CSSResult[] | import("lit").CSSResult)[];
