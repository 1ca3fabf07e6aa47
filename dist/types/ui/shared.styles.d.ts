/** Frame, header, notices and contact ways. */
export declare const sharedStyles: import("lit").CSSResult;
