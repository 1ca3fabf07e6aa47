import { tellOwner } from './console.ts';
import { pageState } from './page-state.ts';
import { expectation, SETTING_NAMES, type SettingName } from './setting-values.ts';
import { nearest } from '../model/nearest.ts';

/** Settings as the page's owner wrote them; undefined: not set. */
export type Settings = { [name in Exclude<SettingName, 'content'>]?: string } & {
  /** URL, `#id`, or the content itself. */
  content?: string | object;
};

/** A placeholder of a site builder that strips unknown elements. */
export const PLACEHOLDER = '[data-leadline]:not(script)';

/** The placeholder that an element was put into, whose settings are the element's. */
export function placeholderOf(element?: Element): HTMLElement | null {
  const parent = element?.parentElement;
  return parent?.matches(PLACEHOLDER) ? parent : null;
}

/** What others write on a script's tag: optimisers, consent tools. Not a misspelt setting of ours. */
const FOREIGN =
  /^(leadline|cf|rocket|wp|no[A-Z]|turbo|minify|pagespeed|cookie|consent|category|usercentrics|src$|type$|[a-z]*vendor)/;

/** A setting's value as text; undefined where nothing is said. */
function written(value: unknown): string | object | undefined {
  if (Array.isArray(value)) return written(value.join(' '));
  if (value !== null && typeof value === 'object') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

/** Says what is wrong with one setting, in the words "expected …, found …". */
function tellProblem(name: string, expected: string, found: unknown, target?: EventTarget) {
  const shown = typeof found === 'string' ? `"${found.slice(0, 200)}"` : `a ${typeof found}`;
  tellOwner('setting-unknown', `${name}: expected ${expected}, found ${shown}`, target);
}

/** Tells the owner of names that are no setting, with the one that was probably meant. */
function tellUnknownNames(names: readonly string[], where: string) {
  for (const name of names) {
    if ((SETTING_NAMES as readonly string[]).includes(name)) continue;
    const meant = nearest(name, SETTING_NAMES).name;
    tellOwner('setting-unknown', `${where}: found "${name}", did you mean "${meant}"?`);
  }
}

/**
 * The settings that hold for an element, or for the page where none is given: what stands on the
 * element, on the placeholder around it, was configured from code, stands on the script's tag, was in
 * `window.Leadline.settings`, in this order; else the default. A value that cannot be used counts as
 * not set, and the owner is told once.
 */
export function settingsOf(element?: Element): Settings {
  const { configured, tag, takenOver } = pageState();
  const placeholder = placeholderOf(element);
  const sources: ((name: SettingName) => unknown)[] = [
    (name) => element?.getAttribute(name),
    (name) => placeholder?.dataset[name],
    (name) => configured[name],
    (name) => tag?.dataset[name],
    (name) => takenOver[name],
    (name) => DEFAULTS[name],
  ];
  const settings: Record<string, string | object> = {};
  for (const name of SETTING_NAMES) {
    for (const read of sources) {
      const value = written(read(name));
      if (value === undefined) continue;
      const expected = expectation(name, value);
      if (expected === undefined) {
        settings[name] = value;
        break;
      }
      tellProblem(name, expected, value, element?.isConnected ? element : undefined);
    }
  }
  return settings;
}

const DEFAULTS: Settings = {
  connector: 'json',
  theme: 'auto',
  analytics: 'none',
  storage: 'on-submit',
  keep: '72',
};

/**
 * Sets settings for the whole page from code; they go before those on the script's tag, because
 * whoever calls knows the tag. Settings not named stay as they are; null and "" take one back.
 */
export function configure(settings: object): void {
  const state = pageState();
  adopt(state.configured, settings, 'configure');
  for (const listener of state.settingsListeners) listener();
}

/** Calls back after each `configure`. @returns a function that ends it */
export function onConfigure(listener: () => void): () => void {
  const { settingsListeners } = pageState();
  settingsListeners.add(listener);
  return () => settingsListeners.delete(listener);
}

/** Takes over what stood in `window.Leadline.settings` before the script came. */
export function takeOver(settings: unknown): void {
  adopt(pageState().takenOver, settings, 'window.Leadline.settings');
}

function adopt(into: Settings, settings: unknown, where: string) {
  if (settings === null || typeof settings !== 'object') return;
  tellUnknownNames(Object.keys(settings), where);
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(settings, name)) continue;
    const value = written((settings as Record<string, unknown>)[name]);
    Object.assign(into, { [name]: value });
  }
}

/**
 * Reads the page's settings from the script's own tag: the one that runs now, else the first marked
 * `data-leadline`, else the first whose path ends in `leadline.js` (a module script and one that a tag
 * manager injects have no `currentScript`).
 */
export function readScriptTag(current: HTMLOrSVGScriptElement | null): void {
  const tag =
    (current as HTMLElement | null) ??
    document.querySelector<HTMLElement>('script[data-leadline]') ??
    [...document.scripts].find(({ src }) => /^[^?#]*\/leadline\.js([?#]|$)/.test(src)) ??
    null;
  pageState().tag = tag;
  if (!tag) return;
  tellUnknownNames(
    Object.keys(tag.dataset).filter((name) => !FOREIGN.test(name)),
    "the script's data-*",
  );
}

/** Tells the owner of attributes that look like a misspelt setting; others' attributes are none of ours. */
export function tellMisspelt(element: Element, own: readonly string[]): void {
  const known = [...SETTING_NAMES, ...own];
  const placeholder = placeholderOf(element);
  const names = [...element.getAttributeNames(), ...Object.keys(placeholder?.dataset ?? {})];
  for (const name of names) {
    if (known.includes(name) || name.length < 4) continue;
    const { name: meant, edits } = nearest(name, SETTING_NAMES);
    if (edits > 2 || edits * 2 >= meant.length) continue;
    const message = `<${element.localName}>: found "${name}", did you mean "${meant}"?`;
    tellOwner('setting-unknown', message, element);
  }
}
