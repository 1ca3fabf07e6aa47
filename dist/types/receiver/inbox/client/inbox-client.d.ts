/**
 * What makes the inbox live; the page works without it, but for erasing. It never makes markup from what
 * a visitor wrote: the server renders every page, and this moves the rendered nodes.
 */
export declare function inboxClient(): void;
