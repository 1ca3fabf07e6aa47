import type { Content } from '../model/content/content.ts';
/** The visitor's variant of this content: on this page the same in every widget; "" where it has none. */
export declare function variantOf(content: Partial<Content> | null | undefined): string;
/**
 * What variants are drawn and random orders made from, on this page and as long as a variant is kept: from
 * 0 up to 1, and one of so few that it tells nobody apart.
 */
export declare function shuffleSeed(): string;
