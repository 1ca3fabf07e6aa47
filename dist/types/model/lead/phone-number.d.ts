/**
 * The number in E.164, such as `+8675533168386`, where it says its country itself: it begins with
 * `+` or `00`. A number without one may mean anything, so it has none.
 *
 * @returns "" where it cannot be told for certain
 */
export declare function phoneE164(phone: string): string;
