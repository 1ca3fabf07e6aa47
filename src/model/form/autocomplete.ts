import type { ShownField } from './form-scope.ts';

const BY_ID = new Map([
  ['name', 'name'],
  ['email', 'email'],
  ['phone', 'tel'],
  ['company', 'organization'],
  ['role', 'organization-title'],
  ['country', 'country-name'],
]);

/**
 * The browser's own name for what belongs into a field (HTML `autocomplete`).
 *
 * @returns undefined for what a browser cannot know
 */
export function autocompleteOf({
  id,
  type,
  autocomplete,
}: Pick<ShownField, 'id' | 'type' | 'autocomplete'>): string | undefined {
  return autocomplete ?? BY_ID.get(id) ?? (type === 'email' || type === 'tel' ? type : undefined);
}
