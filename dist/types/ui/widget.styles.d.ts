/** What every widget looks like; each adds its own rules. */
export declare const widgetStyles: import("lit").CSSResult[];
