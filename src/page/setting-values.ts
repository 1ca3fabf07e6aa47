import { parseUrl } from './url.ts';

/** The names of all settings of the public contract, also of those that this version does not serve. */
export const SETTING_NAMES = [
  'endpoint',
  'connector',
  'mapping',
  'content',
  'organization',
  'privacy',
  'email',
  'phone',
  'locale',
  'theme',
  'challenge',
  'analytics',
  'storage',
  'keep',
] as const;

export type SettingName = (typeof SETTING_NAMES)[number];

export const MAX_KEEP_HOURS = 744;

const nothing = 'nothing: this setting does not work in this version yet';

/** Whether a visitor may be sent there: other schemes could run script. */
const isHttp = (value: string) => /^https?:$/.test(parseUrl(value)?.protocol ?? '');

/** What may stand in a setting: a test of the value, and the words for it. */
const RULES: { [name in SettingName]?: [expected: string, test: (value: string) => boolean] } = {
  mapping: [nothing, () => false],
  challenge: [nothing, () => false],
  privacy: ['an http(s) URL or a path', isHttp],
  email: ['an e-mail address', (value) => /^[^\s@]+@[^\s@]+$/.test(value)],
  locale: ['a language tag such as "en" or "pt-BR"', isLanguageTag],
  theme: oneOf('light', 'dark', 'auto'),
  analytics: oneOf('none', 'datalayer'),
  storage: oneOf('on-submit', 'session', 'visitor', 'none'),
  keep: [
    `hours from 1 to ${MAX_KEEP_HOURS}`,
    (value) => Number(value) >= 1 && Number(value) <= MAX_KEEP_HOURS,
  ],
};

function oneOf(...values: string[]): [string, (value: string) => boolean] {
  return [`one of ${values.join(', ')}`, (value) => values.includes(value)];
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** What was expected in a setting, where the value cannot be used; undefined where it can. */
export function expectation(name: SettingName, value: string | object): string | undefined {
  if (typeof value === 'object') return name === 'content' ? undefined : 'a text';
  const rule = RULES[name];
  return rule && !rule[1](value) ? rule[0] : undefined;
}
