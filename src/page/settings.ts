import { tellOwner } from './console.ts';
import { changePage, page } from './page-state.ts';

/**
 * All settings of the public contract: the default, and what may stand there as a list of values or
 * as words with a test. A URL that a visitor follows must not be able to run script.
 */
const RULES = {
  endpoint: [],
  connector: ['json'],
  mapping: [],
  content: [],
  organization: [],
  privacy: ['', 'an http(s) URL or a path', /^(https?:|[./?#]|[^:]+$)/i],
  email: ['', 'an e-mail address', /^[^\s@]+@[^\s@]+$/],
  phone: [],
  locale: ['', 'a language tag', /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i],
  theme: ['auto', 'auto, light, dark'],
  challenge: [],
  analytics: ['none', 'none, datalayer'],
  storage: ['on-submit', 'on-submit, session, visitor, none'],
  gate: ['none', 'none, before, after, optional'],
  keep: ['72', 'hours from 1 to 744', /^(?!0)([1-6]?\d?\d|7[0-3]\d|74[0-4])$/],
} satisfies Record<string, [standard?: string, expected?: string, test?: RegExp]>;

export type SettingName = keyof typeof RULES;

export const SETTING_NAMES = Object.keys(RULES) as SettingName[];

/** Settings as the page's owner wrote them; undefined: not set. */
export type Settings = { [name in Exclude<SettingName, 'content'>]?: string } & {
  /** URL, `#id`, or the content itself. */
  content?: string | object;
};

/**
 * The settings that hold for an element, or for the page where none is given: what stands on the
 * element, was configured from code, stands on the script's tag, was in `window.Leadline.settings`, in
 * this order; else the default. A value that cannot be used counts as not set, and the owner is told once.
 */
export function settingsOf(element?: Element): Settings {
  const { configured, tag, takenOver } = page();
  const settings: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const [standard, expected, test]: [string?, string?, RegExp?] = RULES[name];
    for (const written of [
      element?.getAttribute(name),
      configured[name],
      tag?.dataset[name],
      takenOver[name],
      standard,
    ]) {
      const isObject = name === 'content' && typeof written === 'object';
      const text = ([written] as string[]).flat().join(' ').trim();
      if (!text) continue;
      if (!expected || (test ? test.test(text) : expected.split(', ').includes(text))) {
        settings[name] = isObject ? written : text;
        break;
      }
      const message = `${name}: expected ${expected}, found "${text}"`;
      tellOwner('setting-unknown', message, element);
    }
  }
  return settings;
}

function tellUnknown(where: string, names: string[], element?: Element): void {
  for (const name of names) {
    if ((SETTING_NAMES as string[]).includes(name)) continue;
    tellOwner('setting-unknown', `${where}: found "${name}"`, element);
  }
}

/** Tells the owner of attributes that begin like a setting; others are none of ours. */
export function tellMisspelt(where: string, names: string[], element?: Element): void {
  const isAlike = (name: string) =>
    SETTING_NAMES.some((known) => known.slice(0, 4) === name.slice(0, 4));
  tellUnknown(where, names.filter(isAlike), element);
}

/**
 * Sets settings for the whole page from code; they go before those on the script's tag, because
 * whoever calls knows the tag. Settings not named stay as they are; null and "" take one back.
 */
export function configure(settings: object): void {
  tellUnknown('configure', Object.keys(settings));
  changePage({ configured: { ...page().configured, ...settings } });
}

/** Takes over what stood in `window.Leadline.settings` before the script came. */
export function takeOver(settings: object = {}): void {
  tellUnknown('Leadline.settings', Object.keys(settings));
  page().takenOver = { ...settings };
}

/**
 * Reads the page's settings from the script's own tag: the one that runs now, else the first marked
 * `data-leadline`, else the first whose path ends in `leadline.js` (a module script and one that a tag
 * manager injects have no `currentScript`).
 */
export function readScriptTag(current: HTMLOrSVGScriptElement | null): void {
  page().tag =
    (current as HTMLElement | null) ??
    document.querySelector<HTMLElement>('script[data-leadline]') ??
    [...document.scripts].find(({ src }) => /^[^?#]*\/leadline\.js([?#]|$)/.test(src));
  tellMisspelt('data-*', Object.keys({ ...page().tag?.dataset }));
}
