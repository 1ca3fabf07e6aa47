export declare const formStyles: (import("lit").CSSResult[] | import("lit").CSSResult)[];
