/** Signs people put between digits, and the "(0)" that is dialled only inside the country. */
const BETWEEN = /\(0\)|[\s().\-/]/g;
const INTERNATIONAL = /^(?:\+|00)([1-9]\d{7,14})$/;

/**
 * The number in E.164, such as `+8675533168386`, where it says its country itself: it begins with
 * `+` or `00`. A number without one may mean anything, so it has none.
 *
 * @returns "" where it cannot be told for certain
 */
export function phoneE164(phone: string): string {
  const [, digits] = INTERNATIONAL.exec(phone.replace(BETWEEN, '')) ?? [];
  return digits ? `+${digits}` : '';
}
