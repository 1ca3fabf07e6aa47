import { html } from 'hono/html';
export type Html = ReturnType<typeof html>;
/** What a page of ours may do: load its own two files and talk to its own server; no text becomes markup. */
export declare const CONTENT_SECURITY_POLICY: string;
export interface Page {
    title: string;
    /** Class of the body; says how the page is laid out. */
    kind: 'inbox' | 'plain' | 'paper';
    header?: Html;
    main: Html;
    /** Goes on by itself to this path. */
    continueTo?: string;
}
export declare function document({ title, kind, header, main, continueTo }: Page): Html;
/** What a person wrote, kept apart from the direction of the words around it. */
export declare function text(words: string): Html | '';
/** A longer piece of what a person wrote, with its own line breaks. */
export declare function quote(words: string, lang?: string): Html;
export declare const ICON = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><rect width=\"24\" height=\"24\" rx=\"5\" fill=\"#0b2a40\"/><path d=\"M12 3v6\" fill=\"none\" stroke=\"#5fd4c4\" stroke-width=\"1.6\" stroke-linecap=\"round\"/><path d=\"M10 9h4l1.8 8.5c.2 1.1-.6 2-1.7 2H9.9c-1.1 0-1.9-.9-1.7-2z\" fill=\"#5fd4c4\"/></svg>";
