export declare const chartStyles: import("lit").CSSResult;
