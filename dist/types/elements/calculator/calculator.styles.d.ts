export declare const calculatorStyles: import("lit").CSSResult[];
