import type { Content } from '../model/content/content.ts';
export interface ContentFailure {
    code: 'content-invalid' | 'content-unreachable';
    message: string;
    /** HTTP status, where an endpoint answered. */
    status?: number;
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
 * stands for the wanted language (`en-GB`, and `en` where there is no such file). The answer is there at
 * once where nothing has to be fetched. Each source is read and checked once a page; one that could not
 * be reached is read again when asked for again.
 *
 * @param locale the language the page asks for; `en` where it asks for none
 */
export declare function loadContent(source: string | object, locale?: string): LoadedContent | Promise<LoadedContent>;
