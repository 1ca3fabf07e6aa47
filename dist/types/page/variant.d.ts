import type { Content } from '../model/content/content.ts';
/** The visitor's variant of this content: on this page the same in every widget; "" where it has none. */
export declare function variantOf(content: Partial<Content> | null | undefined): string;
