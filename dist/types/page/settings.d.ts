import { type SettingName } from './setting-values.ts';
/** Settings as the page's owner wrote them; undefined: not set. */
export type Settings = {
    [name in Exclude<SettingName, 'content'>]?: string;
} & {
    /** URL, `#id`, or the content itself. */
    content?: string | object;
};
/** A placeholder of a site builder that strips unknown elements. */
export declare const PLACEHOLDER = "[data-leadline]:not(script)";
/** The placeholder that an element was put into, whose settings are the element's. */
export declare function placeholderOf(element?: Element): HTMLElement | null;
/**
 * The settings that hold for an element, or for the page where none is given: what stands on the
 * element, on the placeholder around it, was configured from code, stands on the script's tag, was in
 * `window.Leadline.settings`, in this order; else the default. A value that cannot be used counts as
 * not set, and the owner is told once.
 */
export declare function settingsOf(element?: Element): Settings;
/**
 * Sets settings for the whole page from code; they go before those on the script's tag, because
 * whoever calls knows the tag. Settings not named stay as they are; null and "" take one back.
 */
export declare function configure(settings: object): void;
/** Calls back after each `configure`. @returns a function that ends it */
export declare function onConfigure(listener: () => void): () => void;
/** Takes over what stood in `window.Leadline.settings` before the script came. */
export declare function takeOver(settings: unknown): void;
/**
 * Reads the page's settings from the script's own tag: the one that runs now, else the first marked
 * `data-leadline`, else the first whose path ends in `leadline.js` (a module script and one that a tag
 * manager injects have no `currentScript`).
 */
export declare function readScriptTag(current: HTMLOrSVGScriptElement | null): void;
/** Tells the owner of attributes that look like a misspelt setting; others' attributes are none of ours. */
export declare function tellMisspelt(element: Element, own: readonly string[]): void;
