/** Labels, inputs, choices and their messages. */
export declare const fieldStyles: import("lit").CSSResult;
