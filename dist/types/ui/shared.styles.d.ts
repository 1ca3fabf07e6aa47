/** What several widgets show: notices, figures beside their labels, cells, remarks and bars. */
export declare const sharedStyles: import("lit").CSSResult;
