import type { Content } from '../model/content/content.ts';
export interface ContentFailure {
    code: 'content-invalid' | 'content-unreachable';
    message: string;
}
export type LoadedContent = {
    content: Content;
    failure: null;
} | {
    content: null;
    failure: ContentFailure;
};
/**
 * Reads a content file: the object itself, `#id` of an inline JSON script, or a URL in which `{locale}`
 * stands for the wanted language. Each source is read and checked once a page.
 *
 * @param locale the language the page asks for; `en` where it asks for none
 * @returns the content, or a promise after which it is worth to ask again
 */
export declare function loadContent(source: string | object, locale?: string): LoadedContent | Promise<unknown>;
