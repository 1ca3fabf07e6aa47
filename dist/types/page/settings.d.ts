/**
 * All settings of the public contract: the default, and what may stand there as a list of values or
 * as words with a test. A URL that a visitor follows must not be able to run script.
 */
declare const RULES: {
    endpoint: [];
    connector: [string];
    mapping: [];
    content: [];
    organization: [];
    privacy: [string, string, RegExp];
    email: [string, string, RegExp];
    phone: [];
    locale: [string, string, RegExp];
    theme: [string, string];
    challenge: [];
    analytics: [string, string];
    storage: [string, string];
    gate: [string, string];
    keep: [string, string, RegExp];
};
export type SettingName = keyof typeof RULES;
export declare const SETTING_NAMES: SettingName[];
/** Settings as the page's owner wrote them; undefined: not set. */
export type Settings = {
    [name in Exclude<SettingName, 'content'>]?: string;
} & {
    /** URL, `#id`, or the content itself. */
    content?: string | object;
};
/**
 * The settings that hold for an element, or for the page where none is given: what stands on the
 * element, was configured from code, stands on the script's tag, was in `window.Leadline.settings`, in
 * this order; else the default. A value that cannot be used counts as not set, and the owner is told once.
 */
export declare function settingsOf(element?: Element): Settings;
/** Tells the owner of attributes that begin like a setting; others are none of ours. */
export declare function tellMisspelt(where: string, names: string[], element?: Element): void;
/**
 * Sets settings for the whole page from code; they go before those on the script's tag, because
 * whoever calls knows the tag. Settings not named stay as they are; null and "" take one back.
 */
export declare function configure(settings: object): void;
/** Takes over what stood in `window.Leadline.settings` before the script came. */
export declare function takeOver(settings?: object): void;
/**
 * Reads the page's settings from the script's own tag: the one that runs now, else the first marked
 * `data-leadline`, else the first whose path ends in `leadline.js` (a module script and one that a tag
 * manager injects have no `currentScript`).
 */
export declare function readScriptTag(current: HTMLOrSVGScriptElement | null): void;
export {};
