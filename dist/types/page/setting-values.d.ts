/** The names of all settings of the public contract, also of those that this version does not serve. */
export declare const SETTING_NAMES: readonly ['endpoint', 'connector', 'mapping', 'content', 'organization', 'privacy', 'email', 'phone', 'locale', 'theme', 'challenge', 'analytics', 'storage', 'keep'];
export type SettingName = (typeof SETTING_NAMES)[number];
export declare const MAX_KEEP_HOURS = 744;
/** What was expected in a setting, where the value cannot be used; undefined where it can. */
export declare function expectation(name: SettingName, value: string | object): string | undefined;
