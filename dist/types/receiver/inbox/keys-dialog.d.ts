import type { Html } from './layout.ts';
/** What the keys do. The single letters can be turned off, for those who speak or mistype them. */
export declare function keysDialog(working: boolean): Html;
