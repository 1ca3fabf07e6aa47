import type { ShownField } from './form-scope.ts';
/**
 * The browser's own name for what belongs into a field (HTML `autocomplete`).
 *
 * @returns undefined for what a browser cannot know
 */
export declare function autocompleteOf({ id, type, autocomplete, }: Pick<ShownField, 'id' | 'type' | 'autocomplete'>): string | undefined;
