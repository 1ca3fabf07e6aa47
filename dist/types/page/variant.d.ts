import type { Content } from '../model/content/content.ts';
/** The visitor's variant of this content: on this page the same in every widget; "" where it has none. */
export declare function variantOf(content: Partial<Content> | null | undefined): string;
/**
 * What random orders are made from, on this page and as long as a variant is kept: one of so few that it
 * tells nobody apart.
 */
export declare function shuffleSeed(): string;
