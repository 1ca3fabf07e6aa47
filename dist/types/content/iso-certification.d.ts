import type { Content } from '../model/content/content.ts';
/**
 * The built-in content: certification of management systems. It names no organization: who asks is
 * said by the page. The first quiz, calculator and form are the defaults.
 */
export declare const isoCertification: Content;
