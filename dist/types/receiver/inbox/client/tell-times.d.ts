/** Puts times into the reader's own words and time zone. Runs in the browser, and again as time goes by. */
export declare function tellTimes(root: HTMLElement): void;
